"""A multiple or a share that is not that of the two figures beside it."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from factcheck.claims import SourceClaims
from factcheck.findings import Finding
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.mentions.quantities import parse_quantity
from factcheck.rules.inside.arithmetic import Passage, at_one_place, is_count, one_measure, passages, ratio, told
from factcheck.rules.inside.moves import moves
from factcheck.rules.inside.within import inside
from factcheck.rules.rule import source_rule
from factcheck.values.quantity import Quantity
from factcheck.values.relation import Extent, Relation
from factcheck.values.units import convert

_RATE = re.compile(r"\b(?:for|per|every|among|than|out\s+of)\s+(?:every\s+)?$", re.IGNORECASE)
_AS_MANY = re.compile(
    r"\s+(?:as\s+\w+(?:\s+\w+){0,2}\s+as(?:\s+the)?|the(?:\s+\w+\s+of)?(?:\s+the|\s+a)?|"
    r"(?:more|higher|larger|greater|bigger)\s+than(?:\s+the)?)\s+",
    re.IGNORECASE,
)
_MORE = re.compile(r"\s+(?:more|higher|larger|greater|bigger)\b", re.IGNORECASE)
_APPOSED = re.compile(r"[^,;:()\d]{0,60}(?:,|\s--?|\s[–—]|\(|:)\s*(?:or\s+)?", re.IGNORECASE)
_NOT = re.compile(r"\b(?:not|never|n't|nor|without)\s*$", re.IGNORECASE)
_THEN = re.compile(
    r"[\s,–—-]*(?:(?:in|since|over|within|during)\s+[^,;.:()]{1,30}?,?\s+|again\s+|,\s*)?(?:from|to)?\s*", re.IGNORECASE
)
_OF_THE = re.compile(
    r"\s+(?:out\s+)?of\s+(?:all\s+)?(?:(?:the|its|their|those|these|his|her)\s+(?:[^\W\d]+\s+)?)?", re.IGNORECASE
)
_ASIDE = re.compile(r"\s*(?:,|\(|\s--?|\s[–—])\s*(?:or\s+)?", re.IGNORECASE)
_AFTER_WHOLE = re.compile(r"[^,;:()\d]{0,30},\s*", re.IGNORECASE)
_CLOSED = re.compile(r"\s*(?:\)|,|;|\.\s|\.?$|\s--?\s|\s[–—]\s)")
_OF = re.compile(r"\b(?:of\s+(?:the|its|their|those|these|his|her)|Of)\s+$", re.IGNORECASE)


_FINE = Decimal("0.1")
"""Place to which a multiple is read: "about" then reaches a tenth of it. Heuristic."""
_NEARLY = Decimal("0.75")
"""Share of a growth that is told as nearly, or not quite, all of it: 70 for 40 is not quite double. Heuristic."""


class _Told(NamedTuple):
    """A multiple or share that is told, the extents it admits, and the two figures it is to be of."""

    words: str
    admitted: tuple[Extent, ...]
    top: Quantity
    bottom: Quantity
    mentions: tuple[Mention, ...]


@source_rule
def times_as_many(source_claims: SourceClaims) -> Iterator[Finding]:
    """“Three times as many”, “doubled” or “half of” does not fit the two figures beside it.

    **Why:** one of the three is wrong, and it is the multiple that readers remember.

    **Silent when** some rounding of both figures gives a multiple within a tenth of the one told, or what its hedge
    admits; “three times more” may be three or four times; the figures count two things or are in two currencies.

    **Example:** “doubled from 40 to 90” stands against the arithmetic: 90 is 2.25 times 40. “Nearly doubled from 45
    to 85” is silent.

    **Source:** ours; a tenth is what “about” admits on the page of quantities.
    """
    for passage in passages(source_claims):
        for found in (*_multiples(passage), *_grown(passage), *_shares(passage)):
            quotient = ratio(*(each.literal for each in at_one_place((found.top, found.bottom))))
            if quotient is None or any(quotient.meets(extent) for extent in found.admitted):
                continue
            yield inside(
                times_as_many.name,
                source_claims,
                found.mentions,
                question=f"Is it “{found.words}”?",
                relation=Relation.CONTRADICTORY,
                told=(
                    f"“{found.words}” does not fit {found.top.label} and {found.bottom.label}",
                    (f"{found.top.label} ÷ {found.bottom.label} = {told(quotient)}",),
                ),
            )


@cache
def _words() -> re.Pattern[str]:
    words, hedges = (
        "|".join(map(re.escape, sorted(rows, key=len, reverse=True)))
        for rows in (table("arithmetic_cues")["multiples"], table("modifiers")["before"])
    )
    return re.compile(rf"\b(?:({hedges})\s+)?({words})\b", re.IGNORECASE)


def _read(hedge: str | None, word: str) -> Quantity:
    """Read a word such as “doubled” as a multiple with its hedge."""
    factor = Decimal(table("arithmetic_cues")["multiples"][word.lower()][0])
    modifier = parse_quantity(f"{hedge} 2 times").modifier if hedge else "none"
    return Quantity.of((factor,), modifier, Decimal(1), unit="multiple")


def _admitted(multiple: Quantity) -> Extent:
    """Return what a multiple admits; a bare one is taken as “about”."""
    modifier = "about" if multiple.modifier == "none" else multiple.modifier
    admitted = Quantity.of(multiple.figures, modifier, _FINE, unit="multiple").literal
    if multiple.modifier in ("nearly", "just_under") and multiple.figures[0] > 1 and admitted.low is not None:
        return admitted._replace(low=min(Decimal(admitted.low), 1 + (multiple.figures[0] - 1) * _NEARLY))
    return admitted


def _comparable(one: Quantity, other: Quantity) -> bool:
    """Whether two figures count or measure one thing, as far as the words tell."""
    nouns = {one.noun_class, other.noun_class} - {None}
    single = len(one.figures) == len(other.figures) == 1 and one.change == other.change
    return single and one_measure((one, other)) and (one.unit is not None or len(nouns) < 2)


def _multiples(passage: Passage) -> Iterator[_Told]:
    """Find "X, three times as many as the Y"."""
    for one, middle, other in zip(passage.mentions, passage.mentions[1:], passage.mentions[2:], strict=False):
        if middle.quantity.unit != "multiple" or _RATE.search(passage.before(one)):
            continue
        if _APPOSED.fullmatch(passage.gap(one, middle)) is None:
            continue
        if _AS_MANY.fullmatch(passage.gap(middle, other)) and _comparable(one.quantity, other.quantity):
            admitted = [_admitted(middle.quantity)]
            if _MORE.match(passage.gap(middle, other)):
                admitted.append(_one_more(middle.quantity))
            yield _Told(middle.text, tuple(admitted), one.quantity, other.quantity, (one, middle, other))
    for one, other in zip(passage.mentions, passage.mentions[1:], strict=False):
        gap = passage.gap(one, other)
        found = _words().search(gap)
        if found is None or _RATE.search(passage.before(one)):
            continue
        if not _APPOSED.fullmatch(gap[: found.start()]) or not _AS_MANY.fullmatch(gap[found.end() :]):
            continue
        if _comparable(one.quantity, other.quantity):
            admitted = [_admitted(_read(found[1], found[2]))]
            yield _Told(found[0], tuple(admitted), one.quantity, other.quantity, (one, other))


def _one_more(multiple: Quantity) -> Extent:
    """Return what "three times more" admits if it is meant as four times."""
    figures = (multiple.figures[0] + 1,)
    return _admitted(Quantity.of(figures, multiple.modifier, multiple.place, unit="multiple"))


def _grown(passage: Passage) -> Iterator[_Told]:
    """Find "doubled from A to B"."""
    for move in moves(passage):
        before = passage.before(move.mentions[0])
        found = next(iter([*_words().finditer(before)][-1:]), None)
        if found is None or not _THEN.fullmatch(before[found.end() :]) or _NOT.search(before[: found.start()]):
            continue
        admitted = _admitted(_read(found[1], found[2]))
        yield _Told(found[0], (admitted,), move.last, move.first, move.mentions)


def _shares(passage: Passage) -> Iterator[_Told]:
    """Find "half of the 500, 300", "300 of the 500, or 50 percent" and "of the 500, 300 (50 percent)"."""
    for one, two, three in zip(passage.mentions, passage.mentions[1:], passage.mentions[2:], strict=False):
        if not _CLOSED.match(passage.after(three)):
            continue
        first, second = passage.gap(one, two), passage.gap(two, three)
        share, whole, part = None, None, None
        if _OF_THE.fullmatch(first) and _ASIDE.fullmatch(second):
            if _is_share(one):
                share, whole, part = one, two, three
            elif _is_share(three):
                part, whole, share = one, two, three
        elif _OF.search(passage.before(one)) and _AFTER_WHOLE.fullmatch(first) and _ASIDE.fullmatch(second):
            whole, part, share = one, two, three
        if share is None or whole is None or part is None or not _is_share(share):
            continue
        nouns = {part.quantity.noun_class, whole.quantity.noun_class} - {None, "person"}
        if _counts(whole) and _counts(part) and len(nouns) < 2:
            extent = _as_share(share.quantity)
            yield _Told(share.text, (extent,), part.quantity, whole.quantity, (one, two, three))


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
