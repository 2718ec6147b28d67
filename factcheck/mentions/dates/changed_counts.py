"""Tell counts that look like years from years where they changed: "enrolment rose from 1500 to 1900 students"."""

from functools import cache

from factcheck.inflection import noun_forms
from factcheck.lexicon import table
from factcheck.mentions.dates.line import Line

_REACH = 4
"""Words before "from" among which a verb of change is looked for: "rose sharply from". Heuristic."""
_NOUN_REACH = 3
"""Words behind the last count among which its noun is looked for: "1900 new full students". Heuristic."""

_LONGEST_SYMBOL = 2
"""Letters of a symbol of a unit, which may be another word: "in"."""


def is_changed_count(line: Line, i: int) -> bool:
    """Whether a numeral of four figures is where a count began or ended that changed: the last counts what follows.

    Args:
        line: the sentence.
        i: the first or the second of the two.
    """
    first = i if line.lower(i - 1) == "from" else i - 2
    if line.lower(first - 1) != "from" or line.lower(first + 1) != "to" or line.year(first + 2) is None:
        return False
    return _is_moved(line, first - 1) and _is_counted(line, first + 3)


def _is_moved(line: Line, end: int) -> bool:
    return any(line.lower(j) in _verbs_of_change() for j in range(max(0, end - _REACH), end))


def _is_counted(line: Line, start: int) -> bool:
    """Whether a noun that a table knows as counted or as a unit stands right behind a figure, or behind adjectives."""
    for j in range(start, start + _NOUN_REACH):
        if line.kind(j) != "word" or line.prep(j) is not None or _opens_anew(line, j):
            return False
        if line.lower(j) in _counted_nouns():
            return True
    return False


def _opens_anew(line: Line, j: int) -> bool:
    """Whether a word begins another phrase or clause: "from 1990 to 2000 the cars", "as workers"."""
    return line.get(j, "the") is not None or line.is_of(j, "clause")


@cache
def _verbs_of_change() -> frozenset[str]:
    rows = table("quantity_cues")["cues"]
    return frozenset(word for name in ("rises", "falls", "go") for word in rows[name][0])


@cache
def _counted_nouns() -> frozenset[str]:
    """Return the plurals of the nouns that tables know as counted, and the words for units and money."""
    nouns = table("noun_classes")
    counted = {form for row in nouns["classes"].values() for lemma in row[0] for form in noun_forms(lemma)}
    names = (name for row in table("units")["units"].values() for name in row.names)
    units = (name for name in names if name.islower() and len(name) > _LONGEST_SYMBOL)
    return frozenset(counted.union(nouns["irregular"], units, table("currencies")["words"]))
