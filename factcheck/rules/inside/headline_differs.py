"""A figure of the headline or of a caption that the article gives otherwise."""

from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from factcheck.claims import AnyClaim, SourceClaims
from factcheck.claims.claim import Match
from factcheck.claims.counting import is_whole_question
from factcheck.document.patterns import Pattern, pattern
from factcheck.findings import Finding
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.rules.inside.passage import Passage, Passages
from factcheck.rules.inside.within import inside
from factcheck.rules.rule import source_rule
from factcheck.settings import Settings
from factcheck.source import Span
from factcheck.values.quantity import Quantity
from factcheck.values.relation import Relation

_MOST_CAPTIONS = 20
"""Sentences of captions that are compared with the article. Heuristic: no article has more pictures, a list of them
may."""
_IN_PLACE = pattern("~(, | ; | : | .){0,6} (in | at | near | around | on | off) the? LOW{0,3}")
"""What stands between a figure and the place in which it was counted."""
_HEDGED = frozenset({"possible", "alleged", "planned", "denied", "neither confirmed nor denied"})
_AGREE = (Relation.SAME, Relation.EQUIVALENT, Relation.COMPATIBLE)


@source_rule
def headline_differs(source_claims: SourceClaims) -> Iterator[Finding]:
    """The headline or a caption gives another figure than the article does, for one question.

    **Why:** headlines and captions are written last and by others, and most readers see nothing else.

    **Silent when** the article gives the figure of the headline too, or one that fits it, or parts that add up to it;
    it tells of a newer count, a part or an addition (“rose to”, “so far”, “others”); the figure is rounded or vague;
    one of the two is possible or alleged only; a caption names a day; too little says that both answer one question.

    **Example:** “35 dead in quake” above “The quake killed 53 people”.

    **Source:** ours; what is one question is what makes two sources answer one.
    """
    passages = Passages(source_claims.reading)
    head, captions = passages.reading.document.headline, _captions(passages)
    above = [place for place in (head, *captions) if place is not None]
    if not above:
        return
    claims = [each for each in source_claims.claims if each.value.kind == "quantity" and _may_differ(each, passages)]
    article = _article(claims, above, passages, source_claims.settings)
    seen: set[tuple[object, object]] = set()
    for place in above:
        for claim, other in _pairs(claims, article, place, is_headline=place is head):
            key = claim.position_key, other.position_key
            if key not in seen:
                seen.add(key)
                yield _found(source_claims, "the headline" if place is head else "the caption", claim, other)


def _pairs(
    claims: Sequence[AnyClaim], article: "_Article", place: Span, *, is_headline: bool
) -> Iterator[tuple[AnyClaim, AnyClaim]]:
    """Yield each claim of a headline or a caption with that of the article that differs."""
    lead = article.passages.reading.document.lead if is_headline else None
    for claim in claims:
        other = _other(claim, article, lead) if place.holds(claim.mention.place) else None
        if other is not None:
            yield claim, other


def _found(source_claims: SourceClaims, where: str, claim: AnyClaim, other: AnyClaim) -> Finding:
    compared = claim.value.compare(other.value)
    return inside(
        headline_differs.name,
        source_claims,
        sorted((claim.mention, other.mention), key=lambda mention: mention.place.start),
        question=other.question.text,
        relation=compared.relation,
        stated=(f"{where} says {claim.value.label}, the article {other.value.label}", compared.steps),
    )


class _Article(NamedTuple):
    """What a source says below its headline and beside its captions.

    Args:
        body: what it counts.
        figures: all its figures.
        passages: of the whole source.
        settings: those of the check.
    """

    body: Sequence[AnyClaim]
    figures: Sequence[Quantity]
    passages: Passages
    settings: Settings

    def passage(self, claim: AnyClaim) -> Passage:
        """Return the sentence in which a claim stands."""
        return self.passages.at(claim.mention)

    def beside(self, claim: AnyClaim) -> list[AnyClaim]:
        """Return what a sentence counts in which a claim stands, the claim among them."""
        number = self.passage(claim).number
        return [each for each in self.body if self.passage(each).number == number]


def _article(claims: Sequence[AnyClaim], above: Sequence[Span], passages: Passages, settings: Settings) -> _Article:
    body = [claim for claim in claims if not any(place.holds(claim.mention.place) for place in above)]
    figures = [
        mention.quantity
        for mention in passages.reading.of_kind("quantity")
        if not any(place.overlaps(mention.place) for place in above)
    ]
    return _Article(body, figures, passages, settings)


def _captions(passages: Passages) -> list[Span]:
    """Return the sentences of the lines that are captions, and name no day."""
    document = passages.reading.document
    lines = (range(line.first, line.end) for line in document.lines if line.form == "caption")
    undated = (line for line in lines if not any(passages[number].of_kind("date") for number in line))
    return [document.spans[number] for line in undated for number in line][:_MOST_CAPTIONS]


@cache
def _otherwise() -> Pattern:
    """Return the words of a sentence that gives a newer count, a part or an addition, or what is not settled."""
    cues = table("inside_cues")
    return pattern("!(more than) (CUES | first-* | now-*) !n't", CUES=[*cues["newer"], *cues["parts"], *cues["unsure"]])


def _may_differ(claim: AnyClaim, passages: Passages) -> bool:
    """Whether a figure is stated as plain fact, in the words of the source, of the time of the report."""
    value, place = claim.mention.quantity, claim.mention.place
    is_figure = bool(value.figures) and value.modifier != "vague" and value.unit != "year_of_age"
    return is_figure and claim.status not in _HEDGED and passages.is_plain(place) and claim.question.unstated is None


def _other(claim: AnyClaim, article: _Article, lead: Span | None) -> AnyClaim | None:
    """Return the first figure of the article that answers the question of a headline otherwise; None where one fits."""
    mine = claim.mention.quantity
    if any(mine.figures == each.figures or mine.relation(each) in _AGREE for each in article.figures):
        return None
    answers = [other for other in article.body if _is_one_question(claim, other, article, lead)]
    if not answers or any(_fits(mine, other.mention.quantity) for other in answers):
        return None
    first = answers[0]
    may_fit = article.passage(first).search(_otherwise()) or _is_part(claim, first, article)
    return None if may_fit or _adds_up(claim, answers, article) else first


def _is_part(claim: AnyClaim, other: AnyClaim, article: _Article) -> bool:
    """Whether a figure may be a part: its sentence counts the same elsewhere, or it is that of another place."""
    beside = [each for each in article.beside(other) if each is not other]
    counted = {other.mention.place, *(each.mention.place for each in beside)}
    bare = (each.quantity for each in article.passage(other).of_kind("quantity") if each.place not in counted)
    if any(each.question.subject == other.question.subject for each in beside) or any(map(_counts_nothing, bare)):
        return True
    places = {name.whole.key for name in article.passage(claim).of_kind("name") if name.name.entity == "place"}
    return bool(places) and _is_of_another_place(other.mention, places, article.passage(other))


def _is_of_another_place(mention: Mention, places: Collection[str], passage: Passage) -> bool:
    """Whether a figure is followed by a place that is none of those of the headline."""
    return any(
        name.name.entity == "place"
        and name.whole.key not in places
        and passage.between(mention, name, _IN_PLACE) is not None
        for name in passage.of_kind("name")
        if name.place.start >= mention.place.end
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


def _is_one_question(claim: AnyClaim, other: AnyClaim, article: _Article, lead: Span | None) -> bool:
    """Whether two figures answer one question: by their keys, or as the only such figures of headline and lead."""
    match = claim.link(other, article.settings).match
    if match is not Match.UNKNOWN or lead is None or claim.question.subject != other.question.subject:
        return match is Match.ONE
    if not is_whole_question(claim.question.keys[0].values[0]) or not lead.holds(other.mention.place):
        return False
    return sum(each.question.subject == claim.question.subject for each in article.body) == 1


def _adds_up(claim: AnyClaim, answers: Sequence[AnyClaim], article: _Article) -> bool:
    """Whether figures of the article make up that of the headline: the answers, or those of one sentence."""
    total = claim.mention.quantity.figures
    if len(total) != 1:
        return False
    beside = article.beside(answers[0])
    return any(_sum(those) == total[0] or total[0] in _differences(those) for those in (answers, beside))


def _sum(claims: Sequence[AnyClaim]) -> Decimal:
    distinct = {claim.mention.quantity.figures[0] for claim in claims}
    return sum(distinct, Decimal(0))


def _differences(claims: Sequence[AnyClaim]) -> set[Decimal]:
    first = claims[0].mention.quantity.figures[0]
    return {first + claim.mention.quantity.figures[0] for claim in claims[1:]}
