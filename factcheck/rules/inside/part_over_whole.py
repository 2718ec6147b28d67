"""A part that is larger than the whole it is of."""

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.claims import SourceClaims
from factcheck.findings import Finding
from factcheck.mentions.mention import Mention
from factcheck.rules.inside.arithmetic import Passage, at_one_place, is_count, passages
from factcheck.rules.inside.within import inside
from factcheck.rules.rule import source_rule
from factcheck.values.relation import Relation
from factcheck.values.units import is_money

_OF = re.compile(
    r"\s+(?:out\s+of|of)\s+(?:(?:all|only|just)\s+)?(?:(?:the|its|their|those|these|his|her|our)\s+)(?:estimated\s+)?",
    re.IGNORECASE,
)
_INSIDE = re.compile(r"\s+of\s+(?:[^\W\d]+\s+)?$", re.IGNORECASE)
_TEAM = re.compile(r"\b(?:team|group|crew|party|panel|band)\s+of\s+$", re.IGNORECASE)
_OUT_OF = re.compile(r"\s+out\s+of\s+", re.IGNORECASE)
_OF_THE = re.compile(r"\bof\s+(?:the|its|their|those|these|his|her)\s+(?:estimated\s+)?$", re.IGNORECASE)
_LISTED = re.compile(
    r"(?:\s+(?!that\b|which\b|who\b|whose\b|per\b)[^\W\d][\w’'-]*){0,6},\s*(?:(?:only|just|some|about|as\s+many\s+as|at\s+least)\s+)?",
    re.IGNORECASE,
)
_DOES = re.compile(
    r"\s+(?:were|are|was|is|have|had|has|died|voted|survived|escaped|came|remain(?:ed)?|went|left|could|will|would|"
    r"[^\W\d]{2,}ed|rose|fell|lost|won|took|got|made|began|of\s+them)\b",
    re.IGNORECASE,
)
_ROUND = 100
"""Place from which a whole may be rounded although the part is not: "5,100 of its 5,000 rounds". Heuristic."""
_OWNED = re.compile(r"\s*(?:['’]s?\s|[-/])")


@source_rule
def part_over_whole(source_claims: SourceClaims) -> Iterator[Finding]:
    """A part of a set is larger than the set.

    **Why:** one of the two figures is wrong, or they have changed places.

    **Silent when** what is hedged or rounded admits that the part is no larger; the part counts something else than
    the whole; a rate, an ordinal or a score is told.

    **Example:** “15 of the 12 hostages” stands against the arithmetic; “15 of the more than 12 hostages” is silent.

    **Source:** ours.
    """
    for passage in passages(source_claims):
        for first, second in pairwise(passage.mentions):
            found = _part_first(passage, first, second) or _whole_first(passage, first, second)
            if found is None:
                continue
            part, whole = found[0].quantity, found[1].quantity
            if whole.unit is None and whole.place < _ROUND:
                part, whole = at_one_place((part, whole))
            low, high = part.literal.low, whole.literal.high
            if low is None or high is None or part.literal.meets(whole.literal) or low < high:
                continue
            yield inside(
                part_over_whole.name,
                source_claims,
                [first, second],
                question=f"How many of {whole.label}?",
                relation=Relation.CONTRADICTORY,
                told=(f"“{found[0].text}” is more than all of “{found[1].text}”", ()),
            )


def _part_first(passage: Passage, first: Mention, second: Mention) -> tuple[Mention, Mention] | None:
    """Find "15 of the 12 hostages" and "15 out of 12"."""
    gap = passage.gap(first, second)
    if first.place.end >= second.place.end:  # "ten of the nine judges" is read as one, and the nine in it
        found = _INSIDE.search(passage.text[first.place.start : second.place.start])
        gap = found[0] if found is not None else ""
    if not (_OF.fullmatch(gap) or _OUT_OF.fullmatch(gap)) or not _one_kind(first, second):
        return None
    owned = _OWNED.match(passage.after(second)) or _TEAM.search(passage.before(first))
    return None if owned else (first, second)


def _whole_first(passage: Passage, first: Mention, second: Mention) -> tuple[Mention, Mention] | None:
    """Find "of the 23 pirates, 30 were Somali"."""
    if not _OF_THE.search(passage.before(first)) or not _LISTED.fullmatch(passage.gap(first, second)):
        return None
    does = second.quantity.noun is not None or _DOES.match(passage.after(second)) is not None
    return (second, first) if does and _one_kind(second, first) else None


def _one_kind(part: Mention, whole: Mention) -> bool:
    """Whether both count one thing, as far as the words tell."""
    one, other = part.quantity, whole.quantity
    if len(one.figures) != 1 or len(other.figures) != 1 or one.unit != other.unit or one.change or other.change:
        return False
    counted = (is_count(one) and is_count(other)) or is_money(one.unit)
    scored = {one.role, other.role} - {None, "for", "against", "abstained"}
    nouns = {one.noun_class, other.noun_class} - {None}
    return counted and not scored and len(nouns) < 2 and not (_is_compound(part) or _is_compound(whole))


def _is_compound(mention: Mention) -> bool:
    """Whether a figure is joined to its noun: "the 12-nation bloc" is no set of nations."""
    noun = mention.quantity.noun
    return noun is not None and f"-{noun.split()[0]}" in mention.text
