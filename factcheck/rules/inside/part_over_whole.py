"""A part that is larger than the whole it is of."""

from collections.abc import Iterator
from itertools import pairwise

from factcheck.claims import SourceClaims
from factcheck.findings import Finding
from factcheck.mentions.mention import Mention
from factcheck.rules.inside.arithmetic import at_one_place, cue, is_count
from factcheck.rules.inside.moves import count_two_things
from factcheck.rules.inside.passage import Passage, passages_with
from factcheck.rules.inside.within import inside
from factcheck.rules.rule import source_rule
from factcheck.source import Span
from factcheck.values.quantity import Quantity
from factcheck.values.relation import Relation
from factcheck.values.units import is_money

_OF = "(out of|of) (all|only|just)? (THE_SET|our) estimated?|out of"
_TEAM = "TEAMS of"
_OF_THE = "of THE_SET estimated?"
_LISTED = "(!RELATIVES WORD){0,6} , FEW?"
_DOES = "OF_A_PART|*ed"
_OWNED = "OWNER|-|/"
_ROUND = 100
"""Place from which a whole may be rounded although the part is not: "5,100 of its 5,000 rounds". Heuristic."""


@source_rule
def part_over_whole(source_claims: SourceClaims) -> Iterator[Finding]:
    """A part of a set is larger than the set.

    **Why:** one of the two figures is wrong, or they have changed places.

    **Silent when** what is hedged or rounded admits that the part is no larger; the part counts something else than
    the whole; a rate, an ordinal or a score is stated.

    **Example:** “15 of the 12 hostages” stands against the arithmetic; “15 of the more than 12 hostages” is silent.

    **Source:** ours.
    """
    for passage in passages_with(source_claims.reading, "quantity", least=2):
        for first, second in pairwise(passage.mentions) if passage.search(cue("of")) else ():
            found = _part_first(passage, first, second) or _whole_first(passage, first, second)
            if found is None or not _is_over(*found):
                continue
            part, whole = found
            yield inside(
                part_over_whole.name,
                source_claims,
                [first, second],
                question=f"How many of {_as_read(part, whole)[1].label}?",
                relation=Relation.CONTRADICTORY,
                stated=(f"“{part.text}” is more than all of “{whole.text}”", ()),
            )


def _as_read(part: Mention, whole: Mention) -> tuple[Quantity, ...]:
    """Return both figures, at one place unless the whole is a round figure."""
    if whole.quantity.unit is None and whole.quantity.place < _ROUND:
        return at_one_place((part.quantity, whole.quantity))
    return part.quantity, whole.quantity


def _is_over(part: Mention, whole: Mention) -> bool:
    """Whether a part is larger than the whole, however both were rounded."""
    one, other = (each.literal for each in _as_read(part, whole))
    return one.low is not None and other.high is not None and not one.meets(other) and one.low >= other.high


def _part_first(passage: Passage, first: Mention, second: Mention) -> tuple[Mention, Mention] | None:
    """Find "15 of the 12 hostages" and "15 out of 12"."""
    if not (_holds(passage, first, second) or passage.between(first, second, cue(_OF))) or not _one_kind(first, second):
        return None
    owned = passage.behind(second, cue(_OWNED)) or passage.before(first, cue(_TEAM))
    return None if owned else (first, second)


def _holds(passage: Passage, first: Mention, second: Mention) -> bool:
    """Whether a figure is read with the one in it: "ten of the nine judges" as one, and the nine in it."""
    if first.place.end < second.place.end:
        return False
    return passage.between(Span(first.place.start, first.place.start), second, cue(f"ANY{{1,6}} ({_OF})")) is not None


def _whole_first(passage: Passage, first: Mention, second: Mention) -> tuple[Mention, Mention] | None:
    """Find "of the 23 pirates, 30 were Somali"."""
    if not passage.between(first, second, cue(_LISTED)) or not passage.before(first, cue(_OF_THE)):
        return None
    does = second.quantity.noun is not None or passage.behind(second, cue(_DOES)) is not None
    return (second, first) if does and _one_kind(second, first) else None


def _one_kind(part: Mention, whole: Mention) -> bool:
    """Whether both count one thing, as far as the words tell."""
    one, other = part.quantity, whole.quantity
    if len(one.figures) != 1 or len(other.figures) != 1 or one.unit != other.unit or one.change or other.change:
        return False
    scored = {one.role, other.role} - {None, "for", "against", "abstained"}
    counted = (is_count(one) and is_count(other)) or is_money(one.unit)
    return counted and not scored and not count_two_things(one, other) and not any(map(_is_compound, (part, whole)))


def _is_compound(mention: Mention) -> bool:
    """Whether a figure is joined to its noun: "the 12-nation bloc" is no set of nations."""
    noun = mention.quantity.noun
    return noun is not None and f"-{noun.split()[0]}" in mention.text
