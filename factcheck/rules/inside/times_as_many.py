"""A multiple or a share that is not that of the two figures beside it."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from factcheck.claims import SourceClaims
from factcheck.document.patterns import Match
from factcheck.findings import Finding
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.rules.inside.arithmetic import at_one_place, cue, is_count, one_measure, ratio, stated
from factcheck.rules.inside.moves import count_two_things, moves
from factcheck.rules.inside.passage import Passage, passages_with
from factcheck.rules.inside.within import inside
from factcheck.rules.rule import source_rule
from factcheck.values.quantity import Quantity
from factcheck.values.relation import Extent, Relation
from factcheck.values.units import convert

_RATE = "(for|per|every|among|than|out of) every?"
_MULTIPLE = "word=((hedge=(HEDGES))? factor=(MULTIPLES))"
_AS_MANY = "(as WORD{1,3} as the?|the (WORD of)? (the|a)?|greater=(GREATER) than the?)"
_APPOSED = r"~(BREAK|DIGITS){0,12} (,|DASH|\(|:) or?"
_NOT = "not|never|n't|nor|without"
_THEN = "(,|DASH){0,2} ((in|since|over|within|during) ~COLUMN{1,6} ,?|again|,)? (from|to)?"
_OF_THE = "out? of all? (THE_SET WORD?)?"
_ASIDE = r"(,|\(|DASH) or?"
_AFTER_WHOLE = "~(BREAK|DIGITS){0,6} ,"
_CLOSED = r"\)|,|;|.|DASH|END"
_OF = 'of THE_SET|(START|"|“) of'
_FINE = Decimal("0.1")
"""Place to which a multiple is read: "about" then reaches a tenth of it. Heuristic."""
_NEARLY = Decimal("0.75")
"""Share of a growth that is stated as nearly, or not quite, all of it: 70 for 40 is not quite double. Heuristic."""


class _Multiple(NamedTuple):
    """A multiple or share as written, the extents it admits, and the two figures it is to be of."""

    words: str
    admitted: tuple[Extent, ...]
    top: Quantity
    bottom: Quantity
    mentions: tuple[Mention, ...]


@source_rule
def times_as_many(source_claims: SourceClaims) -> Iterator[Finding]:
    """“Three times as many”, “doubled” or “half of” does not fit the two figures beside it.

    **Why:** one of the three is wrong, and it is the multiple that readers remember.

    **Silent when** some rounding of both figures gives a multiple within a tenth of the one stated, or what its hedge
    admits; “three times more” may be three or four times; the figures count two things or are in two currencies.

    **Example:** “doubled from 40 to 90” stands against the arithmetic: 90 is 2.25 times 40. “Nearly doubled from 45
    to 85” is silent.

    **Source:** ours; a tenth is what “about” admits on the page of quantities.
    """
    for passage in passages_with(source_claims.reading, "quantity"):
        named = (*_multiples(passage), *_grown(passage)) if passage.search(cue("MULTIPLES")) else ()
        for found in (*_counted(passage), *named, *_shares(passage)):
            quotient = ratio(*(each.literal for each in at_one_place((found.top, found.bottom))))
            if quotient is None or any(quotient.meets(extent) for extent in found.admitted):
                continue
            yield inside(
                times_as_many.name,
                source_claims,
                found.mentions,
                question=f"Is it “{found.words}”?",
                relation=Relation.CONTRADICTORY,
                stated=(
                    f"“{found.words}” does not fit {found.top.label} and {found.bottom.label}",
                    (f"{found.top.label} ÷ {found.bottom.label} = {stated(quotient)}",),
                ),
            )


def _read(passage: Passage, found: Match) -> tuple[str, Extent]:
    """Return the words of a multiple such as “nearly doubled”, and what it admits."""
    words = {name: passage.text(*place) for name, place in found.marks.items()}
    factor = Decimal(table("arithmetic_cues")["multiples"][words["factor"].lower()].value)
    hedge = " ".join(words.get("hedge", "").lower().split())
    modifier = table("modifiers")["before"][hedge].value if hedge else "none"
    return words["word"], _admitted(Quantity.of((factor,), modifier, Decimal(1), unit="multiple"))


def _admitted(multiple: Quantity) -> Extent:
    """Return what a multiple admits; a bare one is taken as “about”."""
    modifier = "about" if multiple.modifier == "none" else multiple.modifier
    admitted = Quantity.of(multiple.figures, modifier, _FINE, unit="multiple").literal
    if multiple.modifier in ("nearly", "just_under") and multiple.figures[0] > 1 and admitted.low is not None:
        return admitted._replace(low=min(Decimal(admitted.low), 1 + (multiple.figures[0] - 1) * _NEARLY))
    return admitted


def _comparable(one: Quantity, other: Quantity) -> bool:
    """Whether two figures count or measure one thing, as far as the words tell."""
    single = len(one.figures) == len(other.figures) == 1 and one.change == other.change
    return single and one_measure((one, other)) and (one.unit is not None or not count_two_things(one, other))


def _counted(passage: Passage) -> Iterator[_Multiple]:
    """Yield each "X, three times as many as the Y"."""
    for one, middle, other in zip(passage.mentions, passage.mentions[1:], passage.mentions[2:], strict=False):
        if middle.quantity.unit != "multiple" or not passage.between(one, middle, cue(_APPOSED)):
            continue
        found = passage.between(middle, other, cue(_AS_MANY))
        if found is not None and _is_compared(passage, one, other):
            admitted = [_admitted(middle.quantity)]
            if "greater" in found.marks:
                admitted.append(_one_more(middle.quantity))
            yield _Multiple(middle.text, tuple(admitted), one.quantity, other.quantity, (one, middle, other))


def _multiples(passage: Passage) -> Iterator[_Multiple]:
    """Yield each "X, double the Y"."""
    for one, other in pairwise(passage.mentions):
        found = passage.between(one, other, cue(f"{_APPOSED} {_MULTIPLE} {_AS_MANY}"))
        if found is not None and _is_compared(passage, one, other):
            words, admits = _read(passage, found)
            yield _Multiple(words, (admits,), one.quantity, other.quantity, (one, other))


def _is_compared(passage: Passage, one: Mention, other: Mention) -> bool:
    """Whether two figures count or measure one thing, and the first is none of a rate."""
    return _comparable(one.quantity, other.quantity) and not passage.before(one, cue(_RATE))


def _one_more(multiple: Quantity) -> Extent:
    """Return what "three times more" admits if it is meant as four times."""
    figures = (multiple.figures[0] + 1,)
    return _admitted(Quantity.of(figures, multiple.modifier, multiple.place, unit="multiple"))


def _grown(passage: Passage) -> Iterator[_Multiple]:
    """Yield each "doubled from A to B"."""
    for move in moves(passage):
        found = passage.before(move.mentions[0], cue(f"{_MULTIPLE} {_THEN}"))
        if found is not None and not cue(_NOT).before(passage.sentence.tokens, found.first):
            words, admits = _read(passage, found)
            yield _Multiple(words, (admits,), move.last, move.first, move.mentions)


def _shares(passage: Passage) -> Iterator[_Multiple]:
    """Yield each "half of the 500, 300", "300 of the 500, or 50 percent" and "of the 500, 300 (50 percent)"."""
    for three in zip(passage.mentions, passage.mentions[1:], passage.mentions[2:], strict=False):
        found = _share_whole_part(passage, *three)
        if found is None:
            continue
        share, whole, part = found
        nouns = {part.quantity.noun_class, whole.quantity.noun_class} - {None, "person"}
        if _is_share(share) and _counts(whole) and _counts(part) and len(nouns) < 2:
            yield _Multiple(share.text, (_as_share(share.quantity),), part.quantity, whole.quantity, three)


def _share_whole_part(
    passage: Passage, one: Mention, two: Mention, three: Mention
) -> tuple[Mention, Mention, Mention] | None:
    """Return which of three figures is a share, a whole and a part; None where they are none."""
    if not passage.between(two, three, cue(_ASIDE)) or not passage.behind(three, cue(_CLOSED)):
        return None
    if passage.between(one, two, cue(_OF_THE)):
        return (one, two, three) if _is_share(one) else (three, two, one)
    if passage.between(one, two, cue(_AFTER_WHOLE)) and passage.before(one, cue(_OF)):
        return three, one, two
    return None


def _is_share(mention: Mention) -> bool:
    value = mention.quantity
    return value.unit in ("percent", "share") and len(value.figures) == 1 and value.change is None


def _counts(mention: Mention) -> bool:
    return is_count(mention.quantity) and mention.quantity.modifier != "vague" and "-" not in mention.text


def _as_share(share: Quantity) -> Extent:
    literal = share.literal
    low, high = (
        None if end is None else convert(Decimal(end), share.unit, "share") for end in (literal.low, literal.high)
    )
    return Extent(low, high, literal.low_open, literal.high_open)
