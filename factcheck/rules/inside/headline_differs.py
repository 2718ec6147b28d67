"""A figure of the headline or of a caption that the article gives otherwise."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from factcheck.claims import AnyClaim, SourceClaims
from factcheck.claims.claim import Match
from factcheck.claims.counting import is_whole_question
from factcheck.findings import Finding
from factcheck.lexicon import table
from factcheck.rules.inside.layout import Layout
from factcheck.rules.inside.within import inside
from factcheck.rules.rule import source_rule
from factcheck.settings import Settings
from factcheck.source import Span
from factcheck.values.quantity import Quantity
from factcheck.values.relation import Relation

_LINE = re.compile(r"[^\r\n]+")
_LONGEST = 160
"""Code points that a headline has at most. Heuristic."""
_MOST_CAPTIONS = 20
"""Sentences of captions that are compared with the article. Heuristic: no article has more pictures, a list of them
may."""
_NO_HEADLINE = (".", "?", "!", ":", ";", ",", "…")
_MORE_THAN = re.compile(r"\bmore than\b", re.IGNORECASE)
_IN_PLACE = re.compile(r"[^,;:.]{0,40}\b(?:in|at|near|around|on|off)\s+(?:the\s+)?(?:[a-z]+\s+){0,3}")
_HEDGED = frozenset({"possible", "alleged", "planned", "denied", "neither confirmed nor denied"})
_AGREE = (Relation.SAME, Relation.EQUIVALENT, Relation.COMPATIBLE)


@source_rule
def headline_differs(source_claims: SourceClaims) -> Iterator[Finding]:
    """The headline or a caption gives another figure than the article does, for one question.

    **Why:** headlines and captions are written last and by others, and most readers see nothing else.

    **Silent when** the article gives the figure of the headline too, or one that fits it, or parts that add up to it;
    it tells of a newer count, a part or an addition (“rose to”, “so far”, “others”); the figure is rounded or vague;
    one of the two is told as possible or alleged; a caption names a day; too little says that both answer one question.

    **Example:** “35 dead in quake” above “The quake killed 53 people”.

    **Source:** ours; what is one question is what makes two sources answer one.
    """
    layout = Layout(source_claims.reading)
    head, captions = _headline(layout), _captions(layout)
    above = [place for place in (head, *captions) if place is not None]
    if not above:
        return
    claims = [claim for claim in source_claims.claims if claim.value.kind == "quantity" and _may_differ(claim, layout)]
    body = [claim for claim in claims if not any(place.holds(claim.mention.place) for place in above)]
    figures = [
        mention.quantity
        for mention in source_claims.reading.of_kind("quantity")
        if not any(place.overlaps(mention.place) for place in above)
    ]
    told: set[tuple[object, object]] = set()
    for place in above:
        lead = _lead(place, layout) if place is head else None
        for claim in (claim for claim in claims if place.holds(claim.mention.place)):
            other = _other(claim, body, figures, lead, layout, source_claims.settings)
            if other is None or (claim.position_key, other.position_key) in told:
                continue
            told.add((claim.position_key, other.position_key))
            found = claim.value.compare(other.value)
            where = "the headline" if place is head else "the caption"
            yield inside(
                headline_differs.name,
                source_claims,
                sorted((claim.mention, other.mention), key=lambda mention: mention.place.start),
                question=other.question.text,
                relation=found.relation,
                told=(f"{where} says {claim.value.label}, the article {other.value.label}", found.steps),
            )


def _headline(layout: Layout) -> Span | None:
    """Return the first line of the article where it is a headline: one short sentence without a full stop."""
    sentences = layout.reading.sentences
    first = next((each for each in sentences if not layout.reading.is_boilerplate(each)), None)
    if first is None or first == sentences[-1] or first.end - first.start > _LONGEST:
        return None
    is_line = layout.text[first.end : first.end + 1] in ("\n", "\r")
    return first if is_line and not layout.text[first.start : first.end].endswith(_NO_HEADLINE) else None


def _captions(layout: Layout) -> list[Span]:
    """Return the sentences of the lines that are captions, and name no day."""
    found: list[Span] = []
    credited = {each.place.end for each in layout.reading.boilerplate if each.kind == "credit"}
    for line in _LINE.finditer(layout.text):
        end = line.start() + len(line.group().rstrip())
        if layout.reading.is_boilerplate(Span(line.start(), end)) or not (
            end in credited or _cues("captions").search(line.group())
        ):
            continue
        first, last = layout.index(Span(*line.span())), layout.index(Span(line.end() - 1, line.end()))
        if not any(layout.inside(index, "date") for index in range(first, last + 1)):
            found += layout.reading.sentences[first : last + 1]
    return list(dict.fromkeys(found))[:_MOST_CAPTIONS]


@cache
def _cues(part: str) -> re.Pattern[str]:
    words = sorted(table("inside_cues")[part], key=lambda word: (-len(word), word))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)


def _tells_otherwise(sentence: str) -> bool:
    """Whether a sentence gives a newer count, a part or an addition, or what is not settled."""
    sentence = _MORE_THAN.sub("", sentence)
    return any(_cues(part).search(sentence) is not None for part in ("newer", "parts", "unsure"))


def _lead(head: Span, layout: Layout) -> Span | None:
    """Return the first sentence behind the headline that is part of the article."""
    later = layout.reading.sentences[layout.index(head) + 1 :]
    return next((each for each in later if not layout.reading.is_boilerplate(each)), None)


def _may_differ(claim: AnyClaim, layout: Layout) -> bool:
    """Whether a figure is told as plain fact, in the words of the source, of the time of the report."""
    value, place = claim.mention.quantity, claim.mention.place
    is_figure = bool(value.figures) and value.modifier != "vague" and value.unit != "year_of_age"
    return is_figure and claim.status not in _HEDGED and layout.is_plain(place) and claim.question.unstated is None


def _other(
    claim: AnyClaim,
    body: Sequence[AnyClaim],
    figures: Sequence[Quantity],
    lead: Span | None,
    layout: Layout,
    settings: Settings,
) -> AnyClaim | None:
    """Return the first figure of the article that answers the question of a headline otherwise; None where one fits."""
    mine = claim.mention.quantity
    if any(mine.figures == each.figures or mine.relation(each) in _AGREE for each in figures):
        return None
    answers = [other for other in body if _is_one_question(claim, other, body, lead, settings)]
    if not answers or any(_fits(mine, other.mention.quantity) for other in answers):
        return None
    first = answers[0]
    sentence = layout.sentence(first.mention.place)
    if _tells_otherwise(layout.reading.source.quote(sentence)) or _is_part(claim, first, body, layout):
        return None
    return None if _adds_up(claim, answers, body, layout) else first


def _is_part(claim: AnyClaim, other: AnyClaim, body: Sequence[AnyClaim], layout: Layout) -> bool:
    """Whether a figure may be a part: its sentence counts the same elsewhere, or it is that of another place."""
    index, subject = layout.index(other.mention.place), other.question.subject
    beside = [each for each in body if each is not other and layout.index(each.mention.place) == index]
    told = {other.mention.place, *(each.mention.place for each in beside)}
    bare = (each.quantity for each in layout.inside(index, "quantity") if each.place not in told)
    if any(each.question.subject == subject for each in beside) or any(_counts_nothing(value) for value in bare):
        return True
    named = layout.inside(layout.index(claim.mention.place), "name")
    above = {name.whole.key for name in named if name.name.entity == "place"}
    if not above:
        return False
    behind = [name for name in layout.inside(index, "name") if name.place.start >= other.mention.place.end]
    return any(
        _IN_PLACE.fullmatch(layout.text, other.mention.place.end, name.place.start) is not None
        and name.name.entity == "place"
        and name.whole.key not in above
        for name in behind
    )


def _counts_nothing(value: Quantity) -> bool:
    """Whether a figure stands without what it counts: "seven in Spain and two in Portugal"."""
    return value.unit is None and value.noun is None and value.role is None


def _fits(headline: Quantity, other: Quantity) -> bool:
    """Whether a headline may stand above a figure: "more than 50" above 53 is rounded as headlines are."""
    relation = headline.relation(other)
    if relation is not Relation.DISCREPANT:
        return not relation.is_conflict
    return abs(headline.figures[0] - other.in_unit(headline.unit).figures[0]) < headline.place


def _is_one_question(
    claim: AnyClaim, other: AnyClaim, body: Sequence[AnyClaim], lead: Span | None, settings: Settings
) -> bool:
    """Whether two figures answer one question: by their keys, or as the only such figures of headline and lead."""
    match = claim.link(other, settings).match
    if match is not Match.UNKNOWN or lead is None or claim.question.subject != other.question.subject:
        return match is Match.ONE
    if not is_whole_question(claim.question.keys[0].values[0]) or not lead.holds(other.mention.place):
        return False
    return sum(each.question.subject == claim.question.subject for each in body) == 1


def _adds_up(claim: AnyClaim, answers: Sequence[AnyClaim], body: Sequence[AnyClaim], layout: Layout) -> bool:
    """Whether figures of the article make up that of the headline: the answers, or those of one sentence."""
    total = claim.mention.quantity.figures
    if len(total) != 1:
        return False
    first = layout.index(answers[0].mention.place)
    beside = [other for other in body if layout.index(other.mention.place) == first]
    return any(_sum(those) == total[0] or total[0] in _differences(those) for those in (answers, beside))


def _sum(claims: Sequence[AnyClaim]) -> Decimal:
    distinct = {claim.mention.quantity.figures[0] for claim in claims}
    return sum(distinct, Decimal(0))


def _differences(claims: Sequence[AnyClaim]) -> set[Decimal]:
    first = claims[0].mention.quantity.figures[0]
    return {first + claim.mention.quantity.figures[0] for claim in claims[1:]}
