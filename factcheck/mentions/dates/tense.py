"""Whether the verb that governs a date points ahead: "will meet Monday", "opens on Monday", "postponed until Monday".

English tells what stands in a calendar in the present tense; of what nobody sets a day for, the present tense is that
of headlines and tells the past. So tense and kind of verb decide together; the words are lexicon/en/date_verbs.toml.
"""

from factcheck.mentions.dates.line import Line
from factcheck.mentions.dates.verbs import calendar_nouns, form_of, is_of, is_past, known_verbs, skip_back

REACH = 14
"""Words between a verb and the date it governs; ours."""
LED_BY_DATE = 3
"""Words up to a date that opens its sentence: "On Monday, the court will rule"; ours."""
_BOUND_REACH = 12
"""Words among which a word such as "must" shows that "by Sunday" lies ahead; ours."""
_PLACE_LENGTH = 5
"""Words between "is" and the date in "is in the old town on Friday"; ours."""
_SUBJECT_REACH = 8
"""Words between the head of a subject and its verb: "leaders of Tarvia and Lurn meet"; ours."""


def is_ahead(line: Line, i: int) -> bool:
    """Whether the verb that governs the date at a token points ahead of the day of publication.

    The nearest verb before the date counts, or one behind a date that opens its clause. What is told in the past
    tense, what was said on that day, and what no verb of a calendar governs is not ahead.
    """
    if line.is_sign(i + 1, "'’") and line.lower(i + 2) == "s" and line.lower(i + 3) not in calendar_nouns():
        return False  # "will discuss Monday's attack"
    i = first_listed(line, i)
    bound = line.word(i - 1, "prep") == "by"  # "must leave by Sunday"
    if bound and any(line.get(j, "future") is not None for j in range(max(0, i - _BOUND_REACH), i)):
        return True
    told = governing(line, i)
    if told is not None:
        return told
    opens = i < LED_BY_DATE or is_of(line, i - 2, "clause") or (line.is_sign(i - 2, ",") and i > 1)
    return opens and _after(line, i + 1)


def first_listed(line: Line, i: int) -> int:
    """Return the first of the weekdays that are listed before a date: "is on Saturday and Sunday"."""
    while True:
        j = i - 2 if line.word(i - 1, "prep") == "on" else i - 1
        if not (line.get(j, "and") is not None or line.lower(j) == "or" or line.is_sign(j, ",&")):
            return i
        j = j - 1 if not line.is_sign(j - 1, ",") else j - 2
        if line.get(j, "weekday") is None:
            return i
        i = j


def governing(line: Line, i: int) -> bool | None:
    """Return what the nearest verb before a date says; None where none stands there."""
    for j in range(i - 1, max(-1, i - 1 - REACH), -1):
        word = line.lower(j)
        if line.kind(j) == "sign":
            if _is_passed(line, j):
                continue
            return None
        if line.kind(j) != "word":
            continue
        led = skip_back(line, j - 1)
        if line.get(j, "report") is not None and not (is_of(line, led, "present") or is_of(line, led, "be")):
            return False
        if line.get(j, "ahead") is not None and line.word(j + 1, "prep") in ("to", "for", "on", "in"):
            return True
        leads_away = is_of(line, j, "away") or (is_of(line, j, "inward") and is_of(line, j + 1, "determiner"))
        leads_away = leads_away and not form_of(line, j - 1)  # "takes over as mayor"
        if leads_away and j < i - 1 and not line.is_capital(j + 1):
            return False  # "opens an inquiry into the crash on Monday"
        told = _auxiliary(line, j, i)
        if (
            told is None
            and word in known_verbs()
            and not (is_of(line, j, "same") and "defer" not in known_verbs()[word].kind)
        ):
            told = _by_form(line, j, i)
        if told is None and is_past(line, j) and not is_of(line, led, "be"):
            stays = is_of(line, led, "present") or form_of(line, led) in ("s", "base")
            told = None if stays and _stays(line, led) else stays and line.word(i - 1, "prep") == "until"
        if told is not None:
            return told
    return None


def _is_passed(line: Line, j: int) -> bool:
    """Whether a sign stands inside a clause: in short words, hyphened words and lists of places."""
    if line.is_sign(j, "'’-") or (line.is_sign(j, ".") and line.touches(j) and len(line.lower(j - 1)) == 1):
        return True  # "arrives at 7 a.m. on Sunday"
    return line.is_sign(j, ",") and line.is_capital(j + 1) and line.is_capital(j - 1) and line.kind(j + 1) == "word"


def _auxiliary(line: Line, j: int, i: int) -> bool | None:  # noqa: PLR0911 - one answer each kind of word
    """Return what an auxiliary says; None where the word is none, or one that says nothing alone."""
    if is_of(line, j, "future"):
        return True
    if is_of(line, j, "negated") and line.is_sign(j + 1, "'’"):
        return True if line.lower(j) == "won" else None
    if is_of(line, j, "past"):
        return False
    if is_of(line, j, "modal") and line.word(i - 1, "prep") == "from":
        return True  # "can board from Friday"
    if is_of(line, j, "present"):
        return _is_set(line, j, i)
    if is_of(line, j, "have"):
        if j == i - 2 and line.word(i - 1, "prep") == "until":
            return True
        return True if is_of(line, j + 1, "determiner") and _names_event(line, j + 1, i) else None
    if line.lower(j) == "ahead" and line.word(j + 1, "prep") == "of":
        return True if any(line.lower(k) in calendar_nouns() for k in range(j + 2, i + 4)) else None
    return None


def _names_event(line: Line, start: int, end: int) -> bool:
    return any(line.lower(k) in calendar_nouns() for k in range(start, end))


def _is_set(line: Line, j: int, i: int) -> bool | None:
    """Whether "is" sets the date itself: "is on Friday", "is Friday", "is in Bern on Friday", "is open Friday"."""
    prep = line.word(i - 1, "prep")
    if prep == "until" or (prep == "from" and i - j <= _PLACE_LENGTH):
        return True
    if is_of(line, j - 1, "existential") and _names_event(line, j + 1, i):
        return True
    end = i - 1 if prep is not None else i
    between = end - j - 1
    if all(is_of(line, k, "place") or is_of(line, k, "not") for k in range(j + 1, end)):
        return prep in (None, "on", "from")
    is_place = line.lower(j + 1) in ("in", "at") and between <= _PLACE_LENGTH
    return True if is_place and prep == "on" else None


def _by_form(line: Line, j: int, i: int) -> bool | None:  # noqa: PLR0911 - one answer each form
    """Return what a form of a verb of the table says; None where it is a noun or says nothing."""
    form, kind = known_verbs()[line.lower(j)]
    before = skip_back(line, j - 1)
    if "defer" in kind and form in ("past", "base") and is_of(line, i - 1, "later"):
        return True
    if kind.startswith("happening"):
        return None
    if form == "past":
        return _participle(line, j, before, i)
    if kind.startswith("stay"):
        goes_on = line.word(i - 1, "prep") == "until" or line.lower(before) in calendar_nouns()
        return True if form in ("s", "base") and goes_on else None
    if kind.startswith("out") and not is_of(line, j + 1, "leaving"):
        return None
    if kind.startswith("defer") or (kind.startswith("duty") and not _names_event(line, j + 1, i)):
        return None
    if form == "ing":
        if is_of(line, before, "present"):
            return True
        return None
    if form == "s":
        return True if _is_third_person(line, before, kind, i) else None
    if line.lower(before) == "to":
        return _infinitive(line, before)
    if any(is_of(line, before, name) for name in ("modal", "do", "negated")):
        return True
    if is_of(line, before, "past"):
        return False  # "did not open on Monday"
    return True if _is_plural_verb(line, j, before, kind, i) else None


def _participle(line: Line, j: int, before: int, i: int) -> bool | None:
    """Return what "held", "opened" says: "is held", "would be held" lie ahead; "the restored theatre" says nothing."""
    if is_of(line, before, "determiner") and line.kind(j + 1) == "word":
        return None
    planned = form_of(line, before) == "ing" and is_of(line, before - 1, "present")  # "are getting married"
    stays = form_of(line, before) in ("s", "base") and line.word(i - 1, "prep") == "until"  # "remains closed"
    if is_of(line, before, "present") or planned or stays:
        return True
    if _stays(line, before):
        return None  # "expected to remain closed"
    if is_of(line, before, "be"):
        led = skip_back(line, before - 1)
        if is_of(line, led, "modal") or is_of(line, led, "present"):
            return True
        return _infinitive(line, led) if line.lower(led) == "to" else None
    return False


def _stays(line: Line, i: int) -> bool:
    known = known_verbs().get(line.lower(i))
    return known is not None and known.kind.startswith("stay") and known.form == "base"


def _infinitive(line: Line, to: int) -> bool:
    """Return what governs "to open": a plan or "is" lies ahead, as does a headline without another verb."""
    for j in range(to - 1, max(-1, to - 1 - _SUBJECT_REACH), -1):
        if line.kind(j) == "sign" and not _is_passed(line, j):
            return False
        if is_of(line, j, "agreed") or line.get(j, "ahead") is not None or is_of(line, j, "future"):
            return line.lower(skip_back(line, j - 1)) != "had"
        if is_of(line, j, "present"):
            return j == skip_back(line, to - 1)
        known = known_verbs().get(line.lower(j))
        if known is not None and (known.kind.startswith("plan") or known.form == "s"):
            return True
        if is_of(line, j, "past") or is_past(line, j) or line.get(j, "report") is not None:
            return False
    return to <= _SUBJECT_REACH and line.kind(to - 1) == "word"


def _is_third_person(line: Line, before: int, kind: str, i: int) -> bool:
    """Whether "opens", "votes" is a verb and no noun in the plural."""
    if "noun" not in kind.split():
        return True
    if is_of(line, before, "pronoun"):
        return True
    if (
        is_of(line, before, "determiner")
        or is_past(line, before)
        or line.kind(before) in ("number", "ordinal", "numeric")
    ):
        return False
    if any(is_past(line, k) and is_of(line, k + 1, "determiner") for k in range(before - 3, before)):
        return False  # "revealed his audacious plans"
    if line.word(before, "prep") is not None or line.lower(before) in ("", "and", "or", "s", "with", "against"):
        return False
    return before >= 0 and not _verb_follows(line, i)


def _is_plural_verb(line: Line, j: int, before: int, kind: str, i: int) -> bool:
    """Whether "open", "vote" is a verb with a subject in the plural, and no noun or adjective."""
    if before < 0 or is_of(line, before, "determiner") or line.word(before, "prep") is not None:
        return False
    if is_of(line, before, "subject"):
        return True
    is_noun = "noun" in kind.split()
    if is_noun and (line.is_sign(before, "'’-") or _verb_follows(line, i)):
        return False
    for k in range(before, max(-1, before - _SUBJECT_REACH), -1):
        word = line.lower(k)
        if line.kind(k) == "sign" and not line.is_sign(k, "'’,-"):
            break
        if k < before and line.get(k, "and") is not None and line.is_capital(k + 1):
            return True
        if line.kind(k) == "word" and word.endswith("s") and len(word) > 2 and not word.endswith(("ss", "us", "is")):
            return True
    named = line.is_capital(before) and (line.is_capital(j + 1) or is_of(line, j + 1, "determiner"))
    return named if is_noun else not line.is_sign(before, "-")


def _verb_follows(line: Line, i: int) -> bool:
    """Whether the clause has its verb behind the date, so that what stands before is its subject."""
    for j in range(i + 1, i + 4):
        if line.kind(j) == "sign":
            return False
        if any(is_of(line, j, name) for name in ("past", "present", "future", "have", "modal")) or is_past(line, j):
            return True
    return False


def _after(line: Line, i: int) -> bool:  # noqa: PLR0911 - one answer each kind of word
    """Whether the first verb behind a date that opens its clause lies ahead: "On Monday the trial opens"."""
    for j in range(i, i + REACH):
        if line.get(j, "report") is not None or (line.kind(j) == "sign" and not line.is_sign(j, ",'’-")):
            return False
        if is_of(line, j, "clause") and line.is_sign(j - 1, ","):
            return False  # "On Sunday, when the fair opens, it rained"
        if is_of(line, j, "future"):
            return True
        if is_of(line, j, "past") or is_of(line, j, "have"):
            return False
        if is_of(line, j, "present"):
            planned = line.get(j + 1, "ahead") is not None or line.word(j + 1, "prep") == "to"
            return planned or line.word(i - 2, "prep") == "from" or form_of(line, j + 1) == "past"
        known = known_verbs().get(line.lower(j))
        if known is not None and known.form in ("s", "base") and not known.kind.startswith("defer"):
            before = skip_back(line, j - 1)
            if before >= i and (
                _is_third_person(line, before, known.kind, j)
                if known.form == "s"
                else _is_plural_verb(line, j, before, known.kind, j)
            ):
                return True
        if is_past(line, j):
            return False
    return False
