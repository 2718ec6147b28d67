"""Find a total with the parts that are to make it up: lists of parts, the rest of a set, votes."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.mentions.quantities.nouns import class_of, lemma_of
from factcheck.rules.inside.arithmetic import cue, is_count
from factcheck.rules.inside.passage import NEAR, Passage
from factcheck.values.units import is_money

_MOST_PARTS = 6
"""Parts of one total that are looked at: news lists no more. Heuristic."""
_OPENS = r"~(BREAK|DIGITS){0,12} (colon=(:)|,|;|\(|DASH) (of (whom|which|them))? the? were?"
_JOINT = "words=(~(BREAK|DIGITS){0,8}) (last=((,|;)? and)|,|;)"
_IS_PART = "~total of"
_IS_ITEM = "and|DIGITS ~(.|;){0,24} (,|or|plus)"
_OF_TOTAL = "of (the|this|that|which|these|those|it|them) ~(COLUMN|DIGITS){0,12} ,"
"""Words before what is itself a part: "of the total, 700 for debt"."""
_ONE_MORE = "and|plus|as well as"
_PLACE = "place=(PLACE_OF_A_PART) !DIGITS"
_OF_A_PLACE = "in|from|at|near|to"
_OF_AN_ITEM = "in|from|at|near|to|for|on"
"""What makes a total one of a list of purposes: only a colon makes it a total of its own."""
_NAMED = "(in|from|at|near) the? CAP"
_COUNTED = "COUNTED (of|to|at|was|reached|stood at|rose to)"
_WITHIN = "NO_TOTAL (the|all)?"
_OF_THE = "of THE_SET WORD?"
_FIRST_PART = "~(COLUMN|DIGITS){0,8} , (only|just|about)?"
_REST = r"~(;|:|.|\(|\)|DIGITS){0,16} (the|its|their) (other|remaining)"
_SIDES = {
    "for": "(vote|votes|voted|were)? VOTES_FOR (COLUMN|and|END)",
    "against": "(vote|votes|voted|were)? VOTES_AGAINST (COLUMN|and|END)",
    "abstained": "(WORD|DIGITS)? ABSTAINED",
}
_VOTED = "WORD? (voted|took part|cast)"
_RULED = "WORD{0,3} (has|have)? RULED ~(COLUMN|DIGITS){0,8}"
_TWO = 2
"""Parts that make a list."""
_NEXT = 4
"""Tokens behind a clause in which it can go on: ", and a child". Heuristic."""
_FAR = 16
"""Tokens between those who vote and their votes. Heuristic."""


class Partition(NamedTuple):
    """A total with its parts.

    Args:
        whole: the total.
        parts: what it is made up of.
        is_full: whether the words leave nothing out, so that parts may not come to less than the total.
    """

    whole: Mention
    parts: tuple[Mention, ...]
    is_full: bool


def partitions(passage: Passage) -> Iterator[Partition]:
    """Yield the totals of a sentence that stand with their parts."""
    at = 0
    while at < len(passage.mentions):
        found = _list(passage, at) or _rest(passage, at)
        if found is not None:
            yield found
            at += len(found.parts)
        at += 1
    if (votes := _votes(passage) or _division(passage)) is not None:
        yield votes


class _List(NamedTuple):
    """Items behind a total: their figures, and of the words behind each the first token and the one behind the last."""

    parts: tuple[Mention, ...]
    words: tuple[tuple[int, int], ...]
    is_closed: bool


def _list(passage: Passage, at: int) -> Partition | None:
    """Find "12 people, seven men and four women" and "12 people: seven in Texas and four in Ohio"."""
    whole, *others = passage.mentions[at : at + _MOST_PARTS + 2]
    opened = passage.between(whole, others[0], cue(_OPENS)) if others else None
    if opened is None or not _may_be_whole(passage, whole) or passage.search_gap(whole, others[0], cue("OPEN_LIST")):
        return None
    return _partition(passage, whole, _items(passage, others), has_colon="colon" in opened.marks)


def _partition(passage: Passage, whole: Mention, items: _List, *, has_colon: bool) -> Partition | None:
    """Return a total with the items behind it; None where they do not make it up."""
    if len(items.parts) < _TWO or not (items.is_closed or has_colon):
        return None
    if not _alike(whole, items.parts) or _goes_on(passage, items):
        return None
    full = _kinds(passage, whole, items.parts)
    if full is not None:
        return Partition(whole, items.parts, is_full=items.is_closed and (full or has_colon))
    is_item = passage.search_gap(whole, items.parts[0], cue(_OF_A_PLACE if has_colon else _OF_AN_ITEM))
    if is_item is None and _places(passage, whole, items):
        return Partition(whole, items.parts, is_full=items.is_closed and _names_all(passage, whole, items))
    return None


def _items(passage: Passage, others: Sequence[Mention]) -> _List:
    """Return the items of a list that begins with the first of some figures."""
    parts, words, is_closed = [others[0]], [], False
    for other in others[1:]:
        joint = None if is_closed else passage.between(parts[-1], other, cue(_JOINT))
        if joint is None:
            break
        parts.append(other)
        words.append(joint.marks["words"])
        is_closed = "last" in joint.marks
    first, closed = passage.bounds(parts[-1])[1], passage.search_behind(parts[-1], cue("COLUMN|DASH"))
    end = closed.first if closed is not None else min(first + NEAR, len(passage.sentence.tokens))
    return _List(tuple(parts), (*words, (first, end)), is_closed)


def _may_be_whole(passage: Passage, whole: Mention) -> bool:
    """Whether a figure can be a total: one count or sum, no part and no further item itself."""
    value = whole.quantity
    is_amount = (is_count(value) or is_money(value.unit)) and len(value.figures) == 1 and value.change is None
    if not is_amount or value.modifier == "vague":
        return False
    is_part = passage.search(cue(_IS_PART), *passage.bounds(whole))
    return not (is_part or passage.before(whole, cue(_IS_ITEM)) or passage.before(whole, cue(_OF_TOTAL)))


def _goes_on(passage: Passage, items: _List) -> bool:
    """Whether a list says that it is not full, or goes on with what is no figure: "and a child"."""
    first, end = passage.bounds(items.parts[0])[0], items.words[-1][1]
    if passage.search(cue("OPEN_LIST"), first, end):
        return True
    behind = items.words[-1][0], min(end + _NEXT, len(passage.sentence.tokens))
    return any(passage.search(cue(_ONE_MORE), *each) for each in (*items.words, behind))


def _alike(whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether a total and its parts are of one unit, one figure each."""
    values = [part.quantity for part in parts]
    return all(
        len(value.figures) == 1
        and value.unit == whole.quantity.unit
        and value.modifier != "vague"
        and value.change is None
        for value in values
    )


def _names_all(passage: Passage, whole: Mention, items: _List) -> bool:
    """Whether places that are named are all there are: those where people are, those that money is from."""
    tokens = passage.sentence.tokens
    if is_money(whole.quantity.unit):
        return all(cue("from ANY").match(tokens, *each) for each in items.words)
    is_of_all = whole.quantity.noun_class in table("arithmetic_cues")["totals"]
    return is_of_all and all(cue(_NAMED).match(tokens, *each) for each in items.words)


def _kinds(passage: Passage, whole: Mention, parts: Sequence[Mention]) -> bool | None:
    """Whether the parts are all kinds that the total counts; None where they are none or may overlap."""
    named = [part.quantity.noun_class or _next_word(passage, part) for part in parts]
    groups = table("arithmetic_cues")["groups"].values() if len(set(named)) == len(named) else ()
    group = next(
        (each for each in groups if set(named) <= set(each.nouns) and _counts(passage, whole, each.totals)), None
    )
    return None if group is None else group.full == "full" and set(group.nouns[:2]) <= set(named)


def _counts(passage: Passage, whole: Mention, totals: Sequence[str]) -> bool:
    """Whether a total counts one of some things, or people as one body; of all things where none are given."""
    counted = whole.quantity.noun_class
    if counted is None and not totals and passage.before(whole, cue(_COUNTED)):
        return True
    return counted in (totals or table("arithmetic_cues")["totals"])


def _next_word(passage: Passage, mention: Mention) -> str:
    found = passage.behind(mention, cue("(were|was|are)? WORD"))
    return class_of(lemma_of(passage.sentence.tokens[found.end - 1].lower)) if found is not None else ""


def _places(passage: Passage, whole: Mention, items: _List) -> bool:
    """Whether the parts say no more than where, each with the same preposition."""
    nouns = {part.quantity.noun_class for part in items.parts} - {None, whole.quantity.noun_class}
    if nouns or not (whole.quantity.noun is not None or is_money(whole.quantity.unit)):
        return False
    tokens = passage.sentence.tokens
    found = [cue(_PLACE).match(tokens, *each) for each in items.words]
    words = {tokens[match.first].lower for match in found if match is not None}
    return len(words) == 1 and None not in found and not passage.before(whole, cue(_WITHIN))


def _rest(passage: Passage, at: int) -> Partition | None:
    """Find "of the 23 hostages, 15 were freed and the other seven killed"."""
    if at + 2 >= len(passage.mentions):
        return None
    whole, part, rest = passage.mentions[at : at + 3]
    if not passage.between(whole, part, cue(_FIRST_PART)) or not passage.between(part, rest, cue(_REST)):
        return None
    counts = all(is_count(each.quantity) and each.quantity.modifier != "vague" for each in (whole, part, rest))
    if not counts or "-" in whole.text or not passage.before(whole, cue(_OF_THE)):
        return None
    leaves_some = passage.search(cue("EXCEPT"), passage.bounds(whole)[0], passage.bounds(rest)[1])
    return None if leaves_some else Partition(whole, (part, rest), is_full=True)


def _side(passage: Passage, mention: Mention) -> str | None:
    """Return on which side votes are counted; None for other figures."""
    value = mention.quantity
    if value.unit is not None or len(value.figures) != 1:
        return None
    if value.role in _SIDES:
        return value.role
    return next((side for side, written in _SIDES.items() if passage.behind(mention, cue(written))), None)


def _votes(passage: Passage) -> Partition | None:
    """Find "577 deputies voted: 390 for, 135 against, 40 abstained"."""
    sides = [_side(passage, mention) for mention in passage.mentions]
    first = next((index for index, side in enumerate(sides) if side is not None), len(sides))
    last = next((index for index in range(first, len(sides)) if sides[index] is None), len(sides))
    poles, parts = set(sides[first:last]), passage.mentions[first:last]
    if len(poles) != len(parts) or not {"for", "against"} <= poles:
        return None
    near = passage.mentions[max(0, first - 1) : first] + passage.mentions[last : last + 1]
    whole = next((each for each in near if _may_vote(passage, each) and _is_theirs(passage, each, parts[0])), None)
    if whole is None:
        return None
    return Partition(whole, parts, is_full="abstained" in poles and _voted(passage, whole))


def _may_vote(passage: Passage, mention: Mention) -> bool:
    """Whether a figure counts those who vote or all votes."""
    return _is_body(mention) or _is_cast(passage, mention)


def _is_theirs(passage: Passage, whole: Mention, votes: Mention) -> bool:
    """Whether votes behind a body are near it, and of nobody else: "the nine judges' 390 votes"."""
    first, end = passage.gap(whole, votes)
    return whole.place.start > votes.place.start or (
        end - first <= _FAR and passage.search(cue("OWNER"), first, end) is None
    )


def _voted(passage: Passage, whole: Mention) -> bool:
    """Whether all of a body voted."""
    voted = passage.behind(whole, cue(_VOTED)) is not None and "-" not in whole.text
    return (voted or _is_cast(passage, whole)) and passage.search(cue("ABSENT")) is None


def _is_body(mention: Mention) -> bool:
    """Whether a figure counts those who vote."""
    value = mention.quantity
    if not is_count(value) or value.role is not None:
        return False
    return _is_by_head(mention) or not set((value.noun or "").lower().split()).isdisjoint(_words("body"))


def _is_by_head(mention: Mention) -> bool:
    """Whether a figure is joined to a word for one who votes: "nine-member"."""
    return any(_words("by_head").intersection(word.split("-")[1:]) for word in mention.text.lower().split())


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(table("arithmetic_cues")["words"][name].words)


def _is_cast(passage: Passage, mention: Mention) -> bool:
    """Whether a figure counts all votes that were cast."""
    value = mention.quantity
    if not is_count(value) or value.noun_class != "vote":
        return False
    return bool(passage.before(mention, cue("cast (a total of)?")) or passage.behind(mention, cue("were? cast")))


def _division(passage: Passage) -> Partition | None:
    """Find "the nine-member court ruled 6-4"."""
    for whole, one, other in zip(passage.mentions, passage.mentions[1:], passage.mentions[2:], strict=False):
        roles = (one.quantity.role, other.quantity.role)
        if roles != ("first score", "second score") or not is_count(whole.quantity) or not _is_by_head(whole):
            continue
        owner = passage.search(cue("OWNER"), passage.bounds(whole)[0], passage.bounds(one)[0])
        if owner is None and passage.between(whole, one, cue(_RULED)):
            return Partition(whole, (one, other), is_full=False)
    return None
