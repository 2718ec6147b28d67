"""Whether the verb that governs a date points ahead: "will meet Monday", "opens on Monday", "postponed until Monday".

English tells what stands in a calendar in the present tense; of what nobody sets a day for, the present tense is that
of headlines and tells the past. So tense and kind of verb decide together; the words are lexicon/en/date_verbs.toml.
"""

from factcheck.mentions.dates.auxiliaries import said_by_auxiliary
from factcheck.mentions.dates.clause_tense import is_ahead_by_clause, is_past_in_question
from factcheck.mentions.dates.line import Line
from factcheck.mentions.dates.verb_forms import (
    is_passed,
    is_verb_in_present,
    said_by_calendar_verb,
    stays,
)
from factcheck.mentions.dates.verbs import calendar_nouns, form_of, is_past, known_verbs, skip_back

REACH = 14
"""Words between a verb and the date it governs. Heuristic."""
LED_BY_DATE = 3
"""Words up to a date that opens its sentence: "On Monday, the court will rule". Heuristic."""
_BOUND_REACH = 12
"""Words among which a word such as "must" shows that "by Sunday" lies ahead. Heuristic."""


def is_ahead(line: Line, i: int) -> bool:
    """Whether the verb that governs the date at a token points ahead of the day of publication.

    The nearest verb before the date counts, or one behind a date that opens its clause. What is stated in the past
    tense, what was said on that day, and what no verb of a calendar governs is not ahead.
    """
    if _owns_what_follows(line, i) or line.prep(i - 1) == "since":
        return False
    i = first_listed(line, i)
    if _is_bound(line, i):
        return True
    said = governing(line, i)
    if said is None and _opens_clause(line, _first_of_part(line, i)):
        said = _said_behind(line, i + 1)
    if said:
        return not (_has_clause_before(line, i) and is_past_in_question(line, i))
    return is_ahead_by_clause(line, _first_of_part(line, i))


def _has_clause_before(line: Line, i: int) -> bool:
    return any(line.is_of(j, "clause") for j in range(max(0, i - REACH), i))


def _first_of_part(line: Line, i: int) -> int:
    """Return where a month begins with its part: "mid-November"."""
    j = i - 2 if line.is_sign(i - 1, "-") else i - 1
    return j if line.get(j, "part") is not None else i


def _owns_what_follows(line: Line, i: int) -> bool:
    """Whether a date owns something that stands in no calendar: "will discuss Monday's attack"."""
    return line.is_sign(i + 1, "'’") and line.lower(i + 2) == "s" and line.lower(i + 3) not in calendar_nouns()


def _is_bound(line: Line, i: int) -> bool:
    """Whether a date is the last for what is to be done: "must leave by Sunday"."""
    if line.prep(i - 1) != "by":
        return False
    return any(line.get(j, "future") is not None for j in range(max(0, i - _BOUND_REACH), i))


def _opens_clause(line: Line, i: int) -> bool:
    return i < LED_BY_DATE or line.is_of(i - 2, "clause") or line.is_sign(i - 2, ",")


def first_listed(line: Line, i: int) -> int:
    """Return the first of the weekdays that are listed before a date: "is on Saturday and Sunday"."""
    while (before := _weekday_listed_before(line, i)) is not None:
        i = before
    return i


def _weekday_listed_before(line: Line, i: int) -> int | None:
    j = i - 2 if line.prep(i - 1) == "on" else i - 1
    if line.get(j, "and") is None and line.lower(j) != "or" and not line.is_sign(j, ",&"):
        return None
    j = j - 1 if not line.is_sign(j - 1, ",") else j - 2
    return None if line.get(j, "weekday") is None else j


def governing(line: Line, i: int) -> bool | None:
    """Return whether the nearest verb before a date points ahead; None where none stands there."""
    for j in range(i - 1, max(-1, i - 1 - REACH), -1):
        kind = line.kind(j)
        if kind == "word":
            said = _said_before(line, j, i)
            if said is not None:
                return said
        elif kind == "sign" and not is_passed(line, j):
            return None
    return None


def _said_before(line: Line, j: int, i: int) -> bool | None:
    """Return whether a word points a date behind it ahead; None where it is silent on that."""
    if _reports(line, j):
        return False
    if line.get(j, "ahead") is not None and line.is_led(j + 2, "plan"):
        return True  # "due to open", "slated for Monday"
    if _leads_away(line, j, i):
        return False
    for read in (said_by_auxiliary, said_by_calendar_verb, _said_by_past):
        said = read(line, j, i)
        if said is not None:
            return said
    return None


def _reports(line: Line, j: int) -> bool:
    """Whether a word reports what somebody said: "said", not "is reported"."""
    if line.get(j, "report") is None:
        return False
    led = skip_back(line, j - 1)
    return not (line.is_of(led, "present") or line.is_of(led, "be"))


def _leads_away(line: Line, j: int, i: int) -> bool:
    """Whether a word leads from a verb to something else: "opens an inquiry into the crash on Monday"."""
    if not (line.is_of(j, "away") or (line.is_of(j, "inward") and line.is_of(j + 1, "determiner"))):
        return False
    return j < i - 1 and not line.is_capital(j + 1) and not form_of(line, j - 1)  # not "takes over as mayor"


def _said_by_past(line: Line, j: int, i: int) -> bool | None:
    """Return what a past form says: "was held" is past, "remains closed until Friday" lies ahead."""
    if not is_past(line, j):
        return None
    led = skip_back(line, j - 1)
    if line.is_of(led, "be"):
        return None
    if not line.is_of(led, "present") and form_of(line, led) not in ("s", "base"):
        return False
    return None if stays(line, led) else line.prep(i - 1) in ("until", "through")


def _said_behind(line: Line, i: int) -> bool:
    """Whether the first verb behind a date that opens its clause lies ahead: "On Monday the trial opens"."""
    for j in range(i, i + REACH):
        said = _said_after(line, j, i)
        if said is not None:
            return said
    return False


def _said_after(line: Line, j: int, i: int) -> bool | None:
    """Return whether a word points a date before it ahead; None where it is silent on that."""
    if _ends_search(line, j) or line.is_of(j, "past") or line.is_of(j, "have"):
        return False
    if line.is_of(j, "future"):
        return True
    if line.is_of(j, "present"):
        return _is_planned(line, j, i)
    if _opens_on_date(line, j, i):
        return True
    return False if is_past(line, j) else None


def _ends_search(line: Line, j: int) -> bool:
    """Whether no verb behind a word is that of the date: "On Sunday, when the fair opens, it rained"."""
    if line.get(j, "report") is not None or (line.kind(j) == "sign" and not line.is_sign(j, ",'’-")):
        return True
    return line.is_of(j, "clause") and line.is_sign(j - 1, ",")


def _is_planned(line: Line, j: int, i: int) -> bool:
    """Whether "is" behind a date tells of what is to come: "is due", "is to open", "is held"."""
    if line.get(j + 1, "ahead") is not None or line.prep(j + 1) == "to":
        return True
    return line.prep(i - 2) == "from" or form_of(line, j + 1) == "past"


def _opens_on_date(line: Line, j: int, i: int) -> bool:
    """Whether a word is the verb of a calendar in the present tense, with its subject behind the date."""
    verb = known_verbs().get(line.lower(j))
    if verb is None or verb.kind == "defer" or verb.form not in ("s", "base"):
        return False
    before = skip_back(line, j - 1)
    return before >= i and is_verb_in_present(line, j, before, j, verb)
