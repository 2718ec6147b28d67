"""What a figure measures, known by the words right beside it: a bail, a takeover, the speed of a wind."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cache, cached_property

from factcheck.claims.beside import beside, pattern_with, text_of
from factcheck.document import Sentence
from factcheck.document.patterns import Match, Pattern, pattern
from factcheck.document.tokens import Token, find_tokens
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.values.quantity import Quantity
from factcheck.values.quantity_slips import slip_between
from factcheck.values.units import is_money, measure

_REACH, _WIDE_REACH = 12, 22
"""Tokens before a figure in which words beside it, and a word that makes it an offer, are looked for. Heuristic."""
_GAP_BEFORE, _GAP_BEHIND = 4, 2
"""Words between the words of a measure and its figure, before and behind: "buy Sun Microsystems for". Heuristic."""
_GAP_MARKET = 5
"""Words between a verb of prices and "at": "settled on Friday in New York at". Heuristic."""
_THE, _WITH_NOUN = "the ", ", "
"""What tells the class of a measure from that of a noun: "the fine" is no count of fines."""
_NEAR = 8
"""Tokens on each side of a figure among which the moment of a price is named. Heuristic."""
_BREAKS = ("and", "or", "but", "which", "who", "that", "while", "after", "when", "than", "plus")
"""Words that end what belongs to a figure."""
_PREPOSITIONS = ("of", "in", "for", "from", "to", "by", "on", "at", "with", "per", "a", "an", "the", "as")
_BY_UNIT = frozenset({"money", "percent", "area", "speed", "length", "mass", "time"})
"""Dimensions that tell what is measured by their unit alone."""
_FARTHEST = Decimal(10)
"""How many times one answer of independent reports may be another. Heuristic: beyond it the two of the development
texts never answered one question."""

Tokens = tuple[Token, ...]


class _Row:
    """A measure with the ways of telling it, as patterns that end or begin at the figure, made at first use.

    Args:
        name: what it is called.
        before: words and phrases before the figure that tell it.
        behind: those behind it.
    """

    def __init__(self, name: str, before: list[str], behind: list[str]) -> None:
        self.name = name
        self._before, self._behind = before, behind

    @cached_property
    def before(self) -> Pattern | None:
        """The words before the figure."""
        return _before(self._before)

    @cached_property
    def behind(self) -> Pattern | None:
        """Those behind it."""
        return _behind(self._behind)


@cache
def _rows() -> dict[str, list[_Row]]:
    """Sort the measures by the dimension or the noun they ask for."""
    found: dict[str, list[_Row]] = {}
    for name, (dimension, before, behind, _) in table("measures")["measures"].items():
        row = _Row(name, before, behind)
        for each in dimension.replace("+", " ").split():
            found.setdefault(each, []).append(row)
    return found


def is_measure(counted: str) -> bool:
    """Whether a class is a measure: "the bail", or with the noun that it counts "passenger, aboard"."""
    return counted.startswith(_THE) or _WITH_NOUN in counted


@cache
def _unsettled() -> Pattern:
    return pattern_with("PHRASES", table("measures")["unsettled"]["words"].words)


@cache
def _market() -> Pattern:
    """Return the pattern of what leads to a price: "settled on Friday at", "closed down"."""
    verbs, places, moves = (table("measures")["market"][row].words for row in ("verbs", "places", "moves"))
    return pattern_with(
        f"PHRASES (MOVES | ~(.|;){{0,{_GAP_MARKET}}} PLACES) END", verbs, MOVES=tuple(moves), PLACES=tuple(places)
    )


def _before(words: list[str]) -> Pattern | None:
    written = f"cue=(PHRASES) gap=((-? !BREAKS (WORD|'s)){{0,{_GAP_BEFORE}}}) -? END"
    return pattern_with(written, words, BREAKS=_BREAKS) if words else None


def _behind(words: list[str]) -> Pattern | None:
    written = f"-? gap=((!SMALL WORD -?){{0,{_GAP_BEHIND}}}) cue=(PHRASES)"
    return pattern_with(written, words, SMALL=(*_BREAKS, *_PREPOSITIONS)) if words else None


def _asked_for(mention: Mention) -> str | None:
    """Return the dimension of a figure's unit, or the class of its noun."""
    value = mention.quantity
    if value.unit is None:
        return value.noun_class
    if is_money(value.unit):
        return "money"
    return "percent" if value.unit == "percent" else measure(value.unit).dimension


def what_is_measured(sentence: Sentence, mention: Mention, lead: int) -> str | None:
    """Return what the words beside a figure say it measures, with what it counts; None when they do not tell one
    measure.

    The fewer words lie between, the closer they bind; of two that lie as near, the words behind the figure do,
    then the longer words ("net profit").

    Args:
        sentence: the sentence it stands in.
        mention: a quantity.
        lead: where the words before the figure end.
    """
    asked = _asked_for(mention)
    if asked is None or asked not in _rows():
        return None
    before, behind = beside(sentence, lead, mention.place.end)
    behind = _without_conversion(behind)
    if asked == "money" and _is_no_sum(sentence, mention, before):
        return None
    noun = find_tokens(mention.quantity.noun) if mention.quantity.noun is not None else ()
    found: dict[tuple[int, int, int], set[str]] = {}
    for row in _rows()[asked]:
        for tokens, match, side in _matches(row, before, behind, noun):
            found.setdefault(_nearness(tokens, match, side), set()).add(row.name)
    names = found[min(found)] if found else ()
    if len(names) != 1:
        return None
    name = _at_peak(next(iter(names)), sentence, mention)
    is_one = asked in _BY_UNIT or "+" in table("measures")["measures"][name].dimension
    return f"{_THE}{name}" if is_one else f"{asked}{_WITH_NOUN}{name}"


def _at_peak(name: str, sentence: Sentence, mention: Mention) -> str:
    """Return what a measure is by its greatest figure: winds "of up to 250 km/h" are what others call gusts, unless the
    words part the two."""
    peak = table("measures")["peaks"].get(name)
    if peak is None or mention.quantity.modifier != "up_to":
        return name
    parted = table("measures")["parted"]["words"].words
    return name if any(token.lower in parted for token in sentence.tokens) else str(peak.value)


def _without_conversion(behind: Tokens) -> Tokens:
    """Return the tokens behind a figure without the same figure in another unit: "60 mph (97 kph) winds"."""
    found = _conversion().match(behind, 0)
    return behind[found.end :] if found is not None else behind


@cache
def _conversion() -> Pattern:
    return pattern(r"\( NUM (WORD|/){1,4} \)")


def _matches(row: _Row, before: Tokens, behind: Tokens, noun: Tokens) -> Iterator[tuple[Tokens, Match, int]]:
    """Yield where the words of a measure stand: behind a figure or with its noun (0), and before it (1)."""
    if row.behind is not None:
        for tokens in (behind, (*noun, *behind))[: 1 + bool(noun)]:
            if (match := row.behind.match(tokens, 0)) is not None:
                yield tokens, match, 0
    if row.before is not None and (match := row.before.search(before, max(0, len(before) - _REACH))) is not None:
        yield before, match, 1


def _is_no_sum(sentence: Sentence, mention: Mention, before: Tokens) -> bool:
    """Whether a figure of money is what somebody wants or offers, or the price of a market."""
    return is_offered(sentence, mention) or _is_price(mention, before)


def is_offered(sentence: Sentence, mention: Mention) -> bool:
    """Whether a figure is what somebody wants or offers: "is asking $4 million for the house"."""
    before, _ = beside(sentence, mention.place.start, mention.place.end)
    return _unsettled().search(before, max(0, len(before) - _WIDE_REACH)) is not None


def _is_price(mention: Mention, before: Tokens) -> bool:
    first = mention.text.split(maxsplit=1)[0]
    hedge = find_tokens(first)  # "near" of "closed near $12.40" is a hedge of the figure
    return any(_market().search(tokens, max(0, len(before) - _REACH)) for tokens in (before, (*before, *hedge)))


def is_price(sentence: Sentence, mention: Mention) -> bool:
    """Whether a figure of money is the price of a market on its day."""
    before, _ = beside(sentence, mention.place.start, mention.place.end)
    return _is_price(mention, before)


def is_of_moment(sentence: Sentence, mention: Mention) -> bool:
    """Whether a sum or a share is a price or a move of a market at one moment: "fell 12% in early trading", "was at
    $51.99 at 1:01 p.m."."""
    if not _may_be_price(mention):
        return False
    first, end = sentence.bounds(mention.place)
    tokens = sentence.tokens[max(0, first - _NEAR) : end + _NEAR]
    return _moment().search(tokens) is not None and _priced().search(sentence.tokens) is not None


def is_of_day(sentence: Sentence, mention: Mention) -> bool:
    """Whether a sum, a share or points are of what has another price every day: crude that rises, an index."""
    if not _may_be_price(mention) or _daily().search(sentence.tokens) is None:
        return False
    return _moving().search(sentence.tokens) is not None


def _may_be_price(mention: Mention) -> bool:
    """Whether a figure is a sum, for itself or for a barrel and the like, a share or points of an index."""
    value = mention.quantity
    unit = (value.unit or "").partition("/")[0]
    return unit in ("percent", "cent") or is_money(unit or None) or value.noun_class == "point"


@cache
def _moment() -> Pattern:
    written = "(PHRASES | at NUM : NUM (WORD|.){0,4} in | at NUM (a.m.|p.m.) in)"
    return pattern_with(written, table("measures")["market"]["moments"].words)


@cache
def _priced() -> Pattern:
    rows = table("measures")["market"]
    return pattern_with("PHRASES", (*rows["priced"].words, *rows["daily"].words))


@cache
def _moving() -> Pattern:
    rows = table("measures")["market"]
    return pattern_with("PHRASES", (*rows["verbs"].words, *rows["moving"].words))


@cache
def _daily() -> Pattern:
    return pattern_with("PHRASES", table("measures")["market"]["daily"].words)


def _nearness(tokens: Tokens, match: Match, side: int) -> tuple[int, int, int]:
    """Return how near the words of a measure stand: words between, the side, and how long they are themselves."""
    first, end = match.marks["gap"]
    between = sum(token.kind == "word" for token in tokens[first:end])
    first, end = match.marks["cue"]
    return between, side, -len(text_of(tokens[first:end]))


def are_far_apart(one: Quantity, other: Quantity) -> bool:
    """Whether the least figure of one is many times the greatest of the other, and no slip of the pen makes it so.

    None and some are not: how far they are apart says nothing.
    """
    unit = one.unit if measure(one.unit).dimension == measure(other.unit).dimension else other.unit
    ours, theirs = (sorted(abs(figure) for figure in value.figures) for value in (one, other.in_unit(unit)))
    if not ours or not theirs or 0 in (ours[-1], theirs[-1]):
        return False
    is_far = ours[0] > _FARTHEST * theirs[-1] or theirs[0] > _FARTHEST * ours[-1]
    return is_far and slip_between(ours[0], theirs[0]) is None
