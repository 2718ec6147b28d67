"""A range that ends below its beginning."""

from collections.abc import Iterator
from itertools import pairwise

from factcheck.claims import SourceClaims
from factcheck.errors import ValueTextError
from factcheck.findings import Finding
from factcheck.mentions.dates import parse_date
from factcheck.mentions.mention import Mention
from factcheck.rules.inside.arithmetic import cue
from factcheck.rules.inside.passage import Passage, passages_with
from factcheck.rules.inside.within import inside
from factcheck.rules.rule import source_rule
from factcheck.source import Span
from factcheck.values.date_interval import DateInterval
from factcheck.values.relation import Relation

_BETWEEN = "between"
_FROM = "(from|between) PART_OF_YEAR?"
_AGES = "(age|ages|aged) (of|between|from){0,3}"
_TO = "PART_OF_YEAR{0,2} RANGE_JOINTS PART_OF_YEAR{0,2}"
_CLOCK = 12
"""Bare figures up to this may be hours: "between 10 and 4"."""
_BACK = 16
"""Tokens before a range in which a word can say that it is none: a line of print. Heuristic."""
_NEXT = 4
"""Tokens beside a figure that belong to it. Heuristic."""
_HYPHENS = "-–—"


@source_rule
def range_upside_down(source_claims: SourceClaims) -> Iterator[Finding]:
    """A range, a span of years or of ages ends below its beginning.

    **Why:** its ends have changed places or one of them is wrong, and readers cannot tell which.

    **Silent when** the figures are a score, a change (“from 50 to 40”), a countdown, hours of the day, years before
    Christ, below zero; the words move, compare or change what the figures tell; days have no year and are of two
    months.

    **Example:** “from 2010 to 2005” stands against the order of time; “the index fell from 50 to 40” is silent.

    **Source:** ours.
    """
    for passage in passages_with(source_claims.reading, "quantity"):
        for mentions in _ranges(passage):
            yield _finding(source_claims, mentions)
    for passage in passages_with(source_claims.reading, "date"):
        for mentions in _spans(passage):
            yield _finding(source_claims, mentions)


def _ranges(passage: Passage) -> Iterator[list[Mention]]:
    """Yield the ranges of figures and of ages that end below their beginning."""
    yield from ([mention] for mention in passage.mentions if _is_upside_down(passage, mention))
    yield from ([one, other] for one, other in pairwise(passage.mentions) if _ages_fall(passage, one, other))


def _spans(passage: Passage) -> Iterator[list[Mention]]:
    """Yield the spans of days and of years that end before they begin."""
    yield from ([mention] for mention in passage.mentions if _dates_fall(passage, mention))
    yield from ([one, other] for one, other in pairwise(passage.mentions) if _years_fall(passage, one, other))


def _finding(source_claims: SourceClaims, mentions: list[Mention]) -> Finding:
    words = source_claims.reading.source.text[mentions[0].place.start : mentions[-1].place.end]
    return inside(
        range_upside_down.name,
        source_claims,
        mentions,
        question=f"Where does “{words}” begin?",
        relation=Relation.CONTRADICTORY,
        stated=(f"“{words}” ends before it begins", ()),
    )


def _speaks_of_change(passage: Passage, mention: Mention) -> bool:
    """Whether the words beside a range move, compare or count down what it gives."""
    words = cue("NO_SPAN")
    return bool(passage.search_before(mention, words, _BACK) or passage.search_behind(mention, words, _NEXT))


def _is_upside_down(passage: Passage, mention: Mention) -> bool:
    """Whether a range "between A and B" counts or measures something, and B is below A."""
    if not mention.ends or not _opens(passage, mention, _BETWEEN):
        return False
    first, last = (end.quantity.figures[0] for end in mention.ends)
    if first <= last or last < 0 or _is_bare(mention, passage) or _is_clock(mention):
        return False
    return not _speaks_of_change(passage, mention)


def _opens(passage: Passage, mention: Mention, written: str) -> bool:
    """Whether a mention begins with some words."""
    return cue(written).match(passage.sentence.tokens, *passage.bounds(mention)) is not None


def _is_bare(mention: Mention, passage: Passage) -> bool:
    """Whether a range counts nothing: it has no noun and no unit of measure, and no age stands before it."""
    value = mention.quantity
    is_counted = value.noun is not None if value.unit is None else value.unit not in ("ordinal", "multiple")
    return not is_counted and passage.before(mention, cue(_AGES)) is None


def _is_clock(mention: Mention) -> bool:
    """Whether a bare range may be one of hours."""
    value = mention.quantity
    return value.unit is None and value.noun is None and max(value.figures) <= _CLOCK


def _ages_fall(passage: Passage, first: Mention, second: Mention) -> bool:
    """Whether two ages written as a range stand in the wrong order."""
    one, other = first.quantity, second.quantity
    if len(one.figures) != 1 or len(other.figures) != 1 or not {one.unit, other.unit} <= {None, "year_of_age"}:
        return False
    if one.figures[0] <= other.figures[0] or not passage.before(first, cue(_AGES)):
        return False
    between = passage.search_before(first, cue(_BETWEEN), _NEXT) is not None
    return _leads_to(passage, first, second, "and" if between else "UP_TO") and not _speaks_of_change(passage, first)


def _leads_to(passage: Passage, first: Mention, second: Mention, written: str) -> bool:
    """Whether two mentions are joined by some words, or by the hyphen of one token: "14-8"."""
    hyphen = passage.sentence.text[first.place.end : second.place.start] == "-" and written != "and"
    return hyphen or passage.between(first, second, cue(written)) is not None


def _years_fall(passage: Passage, first: Mention, second: Mention) -> bool:
    """Whether two years written as a span stand in the wrong order."""
    if not (_is_year(first.date) and _is_year(second.date)) or (first.date.year or 0) <= (second.date.year or 0):
        return False
    if not _leads_to(passage, first, second, _TO):
        return False
    opened = passage.before(first, cue(_FROM)) or cue("from|between").match(passage.sentence.tokens, 0)
    return bool(opened or _opens(passage, first, _FROM)) and not _speaks_of_change(passage, first)


def _is_year(value: DateInterval) -> bool:
    return value.precision == "year" and value.anchoring == "explicit" and value.year is not None and value.year > 0


def _dates_fall(passage: Passage, mention: Mention) -> bool:
    """Whether a span of dates that is read as one ends before it begins."""
    joints = _joints(passage, mention)
    if len(joints) != 1:
        return False
    opened = cue("from|between").match(passage.sentence.tokens, *passage.bounds(mention))
    start = mention.place.start if opened is None else passage.sentence.tokens[opened.end].start
    text, joint = passage.sentence.text, joints[0]
    first, second = _parsed(text[start : joint.start]), _parsed(text[joint.end : mention.place.end])
    if first is None or second is None or not _falls(first, second):
        return False
    closed = passage.before(mention, cue(r"\(")) and passage.behind(mention, cue(r"\)"))
    is_word = text[joint.start : joint.end].isalpha()
    return bool(is_word or closed) and not _speaks_of_change(passage, mention)


def _joints(passage: Passage, mention: Mention) -> list[Span]:
    """Return where the words or hyphens stand that join the ends of a span."""
    first, end = passage.bounds(mention)
    found: list[Span] = []
    for token in passage.sentence.tokens[first:end]:
        if cue("RANGE_JOINTS").match((token,), 0):
            found.append(Span(token.start, token.end))
        else:
            hyphens = (token.start + index for index, sign in enumerate(token.text) if sign in _HYPHENS)
            found += [Span(at, at + 1) for at in hyphens if at < mention.place.end]
    return found


def _falls(first: DateInterval, second: DateInterval) -> bool:
    """Whether the second lies before the first in one year, or in an earlier one."""
    if first.year is not None and second.year is not None and first.year != second.year:
        return first.year > second.year > 0
    if first.month is None or first.month != second.month or first.day is None or second.day is None:
        return False
    return first.day > second.day and (first.year is None or first.year == second.year)


def _parsed(text: str) -> DateInterval | None:
    try:
        return parse_date(text.strip())
    except ValueTextError:
        return None
