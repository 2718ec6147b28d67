"""Digests: a short text made from a longer one, and the places where it gives another value than the longer one has.

A summary, a teaser or a rewritten lead keeps the words of the text it is made from, not its sentences. Where nearly all
words of the one stand in the other, a figure or date that the longer one lacks is held against the one that
stands there among the same words.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from factcheck.copies import Copies
from factcheck.document.content import content
from factcheck.document.tokens import Token
from factcheck.mentions.mention import Mention, Reading
from factcheck.source import Span
from factcheck.values.relation import Relation
from factcheck.wording import Wording, sharing

_MOST_WORDS = 0.5
"""Length of a digest, as a share of what it is made from, at most. Heuristic: a longer one is a version, known by
copies."""
_COVERED, _COVERED_PAIRS = 0.8, 0.4
"""Share of a digest's stems, and of its pairs of neighbouring stems, that stand in what it is made from. Heuristic: in
summaries of a text the middle half has .82 to .92 and .41 to .56, in reports of their own on one event .39 to .60 and
.08 to .20."""
_REACH = 60
"""Code points on each side of a value whose words are its surroundings. Heuristic: a clause."""
_SHARED = 0.4
"""Share of a value's surroundings that stand around its counterpart. Heuristic."""
_SHARED_BY_ONE = 0.15
"""The same where the longer text has one value only that the digest does not give. Heuristic."""
_MARGIN = 0.1
"""By how much the counterpart's surroundings fit better than those of any other value. Heuristic."""
_LEAST_SHARED = 2
"""Words that two surroundings share at least. Heuristic."""


class _Placed(NamedTuple):
    """A mention with the stems around it."""

    mention: Mention
    around: frozenset[str]


def find_digests(wordings: Iterable[Wording]) -> Copies:
    """Find the pairs of mentions of which a digest gives one and what it is made from the other.

    Returns:
        Pairs of places whose values conflict; what a digest takes over rightly needs no link. The order of the wordings
        has no influence.
    """
    wordings = sorted(wordings, key=lambda each: each.reading.source.id)
    found: set[frozenset[tuple[str, Span]]] = set()
    for first, second in sharing(wordings, _COVERED_PAIRS):
        short, long = sorted((wordings[first], wordings[second]), key=lambda each: len(each.reading.source.text))
        if _is_digest(short, long):
            found.update(_slips(short.reading, long.reading))
    return frozenset(found)


def _is_digest(short: Wording, long: Wording) -> bool:
    stems = short.stems
    if len(short.reading.source.text) > _MOST_WORDS * len(long.reading.source.text) or not stems:
        return False
    return len(stems & long.stems) >= _COVERED * len(stems)


def _slips(short: Reading, long: Reading) -> Iterator[frozenset[tuple[str, Span]]]:
    """Yield each value of a digest that its origin lacks, with the one that stands there among the same words."""
    ours, theirs = _placed(short), _placed(long)
    for one in ours:
        rivals = [other for other in theirs if _is_one_kind(one.mention, other.mention)]
        if any(_agree(one.mention, other.mention) for other in rivals):
            continue
        left = [other for other in rivals if not any(_agree(each.mention, other.mention) for each in ours)]
        other = _counterpart(one, left)
        if other is not None and _conflict(one.mention, other.mention):
            yield frozenset({(short.source.id, one.mention.place), (long.source.id, other.mention.place)})


def _placed(reading: Reading) -> list[_Placed]:
    found = []
    for mention in reading.mentions:
        if mention.value.kind not in ("quantity", "date") or _counts_doings(mention):
            continue
        sentence = reading.document.sentence_at(mention.place.start)
        words = content(_beside(sentence.tokens if sentence is not None else (), mention))
        found.append(_Placed(mention, frozenset(word for word in words if not any(map(str.isdigit, word)))))
    return found


def _beside(tokens: Iterable[Token], mention: Mention) -> Iterator[Token]:
    """Yield the tokens near a mention, and those of a figure itself: what it counts."""
    place, is_figure = mention.place, mention.value.kind == "quantity"
    for token in tokens:
        is_near = place.start - _REACH <= token.start and token.end <= place.end + _REACH
        if is_near and (is_figure or token.end <= place.start or place.end <= token.start):
            yield token


def _counts_doings(mention: Mention) -> bool:
    """Whether a figure says how often something was done: what was done stands anywhere."""
    return mention.value.kind == "quantity" and mention.quantity.noun_class == "time"


def _is_one_kind(one: Mention, other: Mention) -> bool:
    """Whether two mentions may fill one place: values of a kind, in one unit and class where both tell them."""
    if one.value.kind != other.value.kind:
        return False
    if one.value.kind == "date":
        return True
    mine, yours = one.quantity, other.quantity
    return mine.unit == yours.unit and (
        mine.noun_class == yours.noun_class or None in (mine.noun_class, yours.noun_class)
    )


def _agree(one: Mention, other: Mention) -> bool:
    if one.value.kind == "quantity" and other.value.kind == "quantity":
        return bool(
            one.quantity.unit == other.quantity.unit and set(one.quantity.figures) & set(other.quantity.figures)
        )
    return one.value.relation(other.value).is_agreement


def _conflict(one: Mention, other: Mention) -> bool:
    return one.value.relation(other.value) is Relation.CONTRADICTORY


def _counterpart(one: _Placed, rivals: Sequence[_Placed]) -> _Placed | None:
    """Return the value among whose words a digest has put another; None when two fit alike.

    Where only one value is left that the digest does not give itself, fewer words must fit.
    """
    fits = sorted(((len(one.around & each.around), -place) for place, each in enumerate(rivals)), reverse=True)
    if not fits or not one.around:
        return None
    shared, best = fits[0][0], rivals[-fits[0][1]]
    others = [count for count, place in fits[1:] if not _agree(rivals[-place].mention, best.mention)]
    if not others:
        return best if shared >= _SHARED_BY_ONE * len(one.around) and shared > 0 else None
    is_near = shared >= max(_LEAST_SHARED, _SHARED * len(one.around))
    return best if is_near and shared - others[0] >= _MARGIN * len(one.around) else None
