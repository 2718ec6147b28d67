"""What a verb of a calendar before a date says of it by its form: "opens", "is held", "to open", "voting"."""

from factcheck.mentions.dates.auxiliaries import names_event
from factcheck.mentions.dates.line import Line
from factcheck.mentions.dates.verbs import Form, calendar_nouns, form_of, is_past, known_verbs, skip_back

_SUBJECT_REACH = 8
"""Words between the head of a subject and its verb: "leaders of Tarvia and Lurn meet". Heuristic."""
_VERB_REACH = 4
"""Words behind a date among which the verb of its clause is looked for. Heuristic."""


def said_by_calendar_verb(line: Line, j: int, i: int) -> bool | None:
    """Return whether a verb of the table points a date ahead; None where it is a noun or silent on that.

    Args:
        line: the sentence.
        j: place of the word.
        i: place of the date behind it.
    """
    verb = known_verbs().get(line.lower(j))
    if verb is None or (line.is_of(j, "same") and not verb.can_defer):
        return None
    if verb.can_defer and verb.form in ("past", "base") and line.is_of(i - 1, "later"):
        return True  # "postponed until Monday"
    if verb.kind == "happening":
        return None
    if verb.form == "past":
        return _said_by_participle(line, j, i)
    if verb.kind == "stay":
        return _said_by_stay(line, j, i, verb)
    return _said_by_present(line, j, i, verb) if _sets_day(line, j, i, verb) else None


def _said_by_stay(line: Line, j: int, i: int, verb: Form) -> bool | None:
    """Return what "remains" says: "remains closed until Friday", "the trial continues on Friday"."""
    goes_on = line.prep(i - 1) == "until" or line.lower(skip_back(line, j - 1)) in calendar_nouns()
    return True if goes_on and verb.form in ("s", "base") else None


def _sets_day(line: Line, j: int, i: int, verb: Form) -> bool:
    """Whether a verb sets a day, by itself or with a word beside it: "walk out on Friday", "leads the service"."""
    if verb.kind == "out":
        return line.is_of(j + 1, "leaving")
    if verb.kind == "duty":
        return names_event(line, j + 1, i)
    return verb.kind != "defer"


def _said_by_present(line: Line, j: int, i: int, verb: Form) -> bool | None:
    """Return what "opening", "opens", "open" says."""
    before = skip_back(line, j - 1)
    if verb.form == "ing":
        return True if line.is_of(before, "present") else None
    if verb.form == "base":
        if line.lower(before) == "to":
            return _said_by_infinitive(line, before)
        if any(line.is_of(before, name) for name in ("modal", "do", "negated")):
            return True
        if line.is_of(before, "past"):
            return False  # "did not open on Monday"
    return True if is_verb_in_present(line, j, before, i, verb) else None


def _said_by_participle(line: Line, j: int, i: int) -> bool | None:
    """Return what "held", "opened" says: "is held", "would be held" lie ahead; "the restored theatre" is silent."""
    before = skip_back(line, j - 1)
    if line.is_of(before, "determiner") and line.kind(j + 1) == "word":
        return None
    if _is_passive_ahead(line, before, i):
        return True
    if stays(line, before):
        return None  # "expected to remain closed"
    return _said_by_be(line, before) if line.is_of(before, "be") else False


def _is_passive_ahead(line: Line, before: int, i: int) -> bool:
    """Whether a participle behind a word lies ahead: "is held", "are getting married", "remains closed until"."""
    if line.is_of(before, "present"):
        return True
    form = form_of(line, before)
    if form == "ing":
        return line.is_of(before - 1, "present")
    return form in ("s", "base") and line.prep(i - 1) == "until"


def _said_by_be(line: Line, be: int) -> bool | None:
    """Return what "be held" says by the word before it: "would be held", "to be held"."""
    led = skip_back(line, be - 1)
    if line.is_of(led, "modal") or line.is_of(led, "present"):
        return True
    return _said_by_infinitive(line, led) if line.lower(led) == "to" else None


def stays(line: Line, i: int) -> bool:
    """Whether a word is "remain" or the like."""
    known = known_verbs().get(line.lower(i))
    return known is not None and known.kind == "stay" and known.form == "base"


def _said_by_infinitive(line: Line, to: int) -> bool:
    """Return what governs "to open": a plan or "is" lies ahead, as does a headline without another verb."""
    for j in range(to - 1, max(-1, to - 1 - _SUBJECT_REACH), -1):
        said = _said_of_infinitive(line, j, to)
        if said is not None:
            return said
    return to <= _SUBJECT_REACH and line.kind(to - 1) == "word"


def _said_of_infinitive(line: Line, j: int, to: int) -> bool | None:
    """Return whether a word before "to open" makes that a plan; None where it is silent on that."""
    if line.kind(j) == "sign" and not is_passed(line, j):
        return False
    if line.is_of(j, "agreed") or line.get(j, "ahead") is not None or line.is_of(j, "future"):
        return line.lower(skip_back(line, j - 1)) != "had"
    if line.is_of(j, "present"):
        return j == skip_back(line, to - 1)
    known = known_verbs().get(line.lower(j))
    if known is not None and (known.kind == "plan" or known.form == "s"):
        return True
    is_over = line.is_of(j, "past") or is_past(line, j) or line.get(j, "report") is not None
    return False if is_over else None


def is_passed(line: Line, j: int) -> bool:
    """Whether a sign stands inside a clause: in short words, hyphened words and lists of places."""
    if line.is_sign(j, "'’-") or (line.is_sign(j, ".") and line.touches(j) and len(line.lower(j - 1)) == 1):
        return True  # "arrives at 7 a.m. on Sunday"
    return line.is_sign(j, ",") and line.is_capital(j + 1) and line.is_capital(j - 1)


def is_verb_in_present(line: Line, j: int, before: int, i: int, verb: Form) -> bool:
    """Whether "opens", "open" is a verb with its subject, and no noun or adjective.

    Args:
        line: the sentence.
        j: place of the word.
        before: place of the word before it, adverbs apart.
        i: place behind which the verb of the clause would stand, were this its subject.
        verb: what the word can be of a verb.
    """
    if verb.form == "s":
        return not verb.is_noun or _is_third_person(line, before, i)
    return _is_plural_verb(line, j, before, i, verb)


def _is_third_person(line: Line, before: int, i: int) -> bool:
    """Whether "opens", "votes" is a verb and no noun in the plural."""
    if line.is_of(before, "pronoun"):
        return True
    if _leads_to_noun(line, before) or line.prep(before) is not None or line.is_of(before, "joined_subject"):
        return False
    return before >= 0 and not _verb_follows(line, i)


def _leads_to_noun(line: Line, before: int) -> bool:
    """Whether a noun stands behind a word: "the votes", "revealed his audacious plans"."""
    if line.is_of(before, "determiner") or is_past(line, before):
        return True
    if line.kind(before) in ("number", "ordinal", "numeric"):
        return True
    return any(is_past(line, k) and line.is_of(k + 1, "determiner") for k in range(before - 3, before))


def _is_plural_verb(line: Line, j: int, before: int, i: int, verb: Form) -> bool:
    """Whether "open", "vote" is a verb with a subject in the plural, and no noun or adjective."""
    if before < 0 or line.is_of(before, "determiner") or line.prep(before) is not None or _is_passive(line, before):
        return False
    if line.is_of(before, "subject"):
        return True
    if verb.is_noun and (line.is_sign(before, "'’-") or _verb_follows(line, i)):
        return False
    if _has_plural_subject(line, before):
        return True
    if not verb.is_noun:
        return not line.is_sign(before, "-")
    return line.is_capital(before) and (line.is_capital(j + 1) or line.is_of(j + 1, "determiner"))


def _is_passive(line: Line, i: int) -> bool:
    """Whether a word is the end of a passive, behind which no verb stands: "was elected head", "was declared open"."""
    if not is_past(line, i):
        return False
    led = skip_back(line, i - 1)
    return any(line.is_of(led, name) for name in ("be", "past", "present", "have"))


def _has_plural_subject(line: Line, before: int) -> bool:
    """Whether a noun in the plural or two names stand before a verb: "leaders of Tarvia and Lurn"."""
    for k in range(before, max(-1, before - _SUBJECT_REACH), -1):
        if line.kind(k) == "sign" and not line.is_sign(k, "'’,-"):
            return False
        if k < before and line.get(k, "and") is not None and line.is_capital(k + 1):
            return True
        if _is_plural(line, k):
            return True
    return False


def _is_plural(line: Line, k: int) -> bool:
    """Whether a word has the end of a noun in the plural: "leaders", not "crisis"."""
    return line.kind(k) == "word" and has_plural_end(line.lower(k))


def has_plural_end(word: str) -> bool:
    """Whether a word ends as a noun in the plural does, or a verb in the third person."""
    return word.endswith("s") and len(word) > len("is") and not word.endswith(("ss", "us", "is"))


def _verb_follows(line: Line, i: int) -> bool:
    """Whether the clause has its verb behind the date, so that what stands before is its subject."""
    for j in range(i + 1, i + _VERB_REACH):
        if line.kind(j) == "sign":
            return False
        if any(line.is_of(j, name) for name in ("past", "present", "future", "have", "modal")) or is_past(line, j):
            return True
    return False
