"""Why two places of two sources were compared, or why they were not: for whoever looks into a finding."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from factcheck.claims import AnyClaim
from factcheck.claims.claim import Match
from factcheck.errors import SourceError
from factcheck.facts import Fact
from factcheck.frames import Frame, frame_of
from factcheck.mentions.mention import Mention, Reading
from factcheck.mentions.written import Written
from factcheck.pipeline import Stated, lay_out
from factcheck.settings import DEFAULT, Settings
from factcheck.source import Source, Span


class Place(NamedTuple):
    """A place of a source.

    Args:
        source_id: the source.
        span: where in it.
    """

    source_id: str
    span: Span


class Side(NamedTuple):
    """What was read at a place.

    Args:
        source: the source.
        mention: the mention there; None where none was found.
        frame: what its clause tells of it.
        claim: what it answers; None where it answers nothing.
        left: why it was compared with nothing, where a reason was given.
    """

    source: Source
    mention: Mention | None
    frame: Frame
    claim: AnyClaim | None
    left: str | None


class Why(NamedTuple):
    """What was read at two places, and why they were or were not compared.

    Args:
        sides: the two places.
        compared: whether one fact holds both.
        reasons: why, a sentence each.
    """

    sides: tuple[Side, Side]
    compared: bool
    reasons: tuple[str, ...]


def why(sources: Iterable[Source], one: Place, other: Place, *, settings: Settings = DEFAULT) -> Why:
    """Return why two places were compared, or were not.

    Args:
        sources: all that are checked together.
        one: the one place.
        other: the other.
        settings: of the check.

    Raises:
        SourceError: no source has the id of a place.

    Example:
        >>> wire = Source("wire", "Seoul sent 12,000 troops to Kursk.")
        >>> desk = Source("desk", "Seoul sent 300 missiles to Kursk.")
        >>> found = why([wire, desk], Place("wire", Span(11, 24)), Place("desk", Span(11, 23)))
        >>> found.compared, found.reasons
        (False, ('they ask of different things: “count troops” and “count missile”',))
    """
    stated = lay_out(sources, settings=settings)
    readings = _reading_of(stated, one), _reading_of(stated, other)
    sides = (_side(stated, readings[0], one), _side(stated, readings[1], other))
    compared, reasons = _reasons(stated, sides, settings)
    written = tuple(map(_as_written, readings, sides))
    return Why((written[0], written[1]), compared, tuple(reasons))


def _reading_of(stated: Stated, place: Place) -> Reading:
    """Return the reading of the source of a place."""
    found = (each.reading for each in stated.all_source_claims if each.reading.source.id == place.source_id)
    reading = next(found, None)
    if reading is None:
        raise SourceError(f'no source is called "{place.source_id}"')
    return reading


def _as_written(reading: Reading, side: Side) -> Side:
    """Return what was read at a place of a source, at the places and in the words in which that was written."""
    return Written([reading]).all_of(reading, (side,))[0]._replace(source=reading.as_written)


def _side(stated: Stated, reading: Reading, place: Place) -> Side:
    source_claims = next(each for each in stated.all_source_claims if each.reading is reading)
    span = place.span if reading.rendering is None else reading.rendering.rendered(place.span)
    mention = _nearest(reading.mentions, span)
    if mention is None:
        return Side(reading.source, None, Frame(), None, None)
    claims = [each for fact in stated.facts for each in _claims(fact) if _is_of(each, mention)]
    claims += [each for each in source_claims.claims if _is_of(each, mention)]
    claim = next((each for each in claims if each.question.unstated is None), claims[0] if claims else None)
    left = next((each.reason for each in stated.not_compared if each.mention.span == mention.span), None)
    return Side(reading.source, mention, _frame(reading, mention), claim, left)


def _frame(reading: Reading, mention: Mention) -> Frame:
    sentence = reading.document.sentence_at(mention.place.start)
    is_measure = mention.value.kind == "quantity" and mention.quantity.unit is not None
    return frame_of(sentence, mention.place, is_measure=is_measure) if sentence is not None else Frame()


def _nearest(mentions: Sequence[Mention], span: Span) -> Mention | None:
    """Return the mention that shares most with a span; of several the shortest."""

    def shared(mention: Mention) -> tuple[int, int]:
        place = mention.place
        return min(place.end, span.end) - max(place.start, span.start), place.start - place.end

    touching = [mention for mention in mentions if mention.place.overlaps(span)]
    return max(touching, key=shared, default=None)


def _claims(fact: Fact) -> Iterator[AnyClaim]:
    return (claim for position in fact.positions for claim in position.claims)


def _is_of(claim: AnyClaim, mention: Mention) -> bool:
    return claim.source_id == mention.source_id and claim.span == mention.span


def _reasons(stated: Stated, sides: tuple[Side, Side], settings: Settings) -> tuple[bool, list[str]]:
    """Return whether one fact holds two places, and why it does or does not."""
    one, other = sides
    for side in sides:
        if side.mention is None:
            return False, [f"nothing was read at the place in {side.source.id}"]
    if one.claim is None or other.claim is None:
        side = one if one.claim is None else other
        return False, [f"what stands in {side.source.id} answers no question: {side.left or 'a name beside others'}"]
    for fact in stated.facts:
        claims = list(_claims(fact))
        if one.claim in claims and other.claim in claims:
            return True, [
                f"one question: {fact.question.text}",
                *fact.evidence,
                *_relation(fact, one.claim, other.claim),
            ]
    return False, list(_why_not(one.claim, other.claim, settings))


def _relation(fact: Fact, one: AnyClaim, other: AnyClaim) -> Iterator[str]:
    """Yield how the positions of two claims stand."""
    at = [next(i for i, position in enumerate(fact.positions) if each in position.claims) for each in (one, other)]
    if at[0] == at[1]:
        yield "same: both say the same"
    for pair in fact.relations:
        if {pair.first, pair.second} == set(at):
            yield f"{pair.relation}: {pair.reason}"


def _why_not(one: AnyClaim, other: AnyClaim, settings: Settings) -> Iterator[str]:
    """Yield why two claims stand in no one fact."""
    for claim in (one, other):
        if claim.question.unstated is not None:
            yield f"what “{claim.mention.text}” answers is not told: {claim.question.unstated}"
    if one.question.unstated is not None or other.question.unstated is not None:
        return
    if type(one) is not type(other) or not set(one.question.blocks) & set(other.question.blocks):
        yield f"they ask of different things: “{one.question.subject}” and “{other.question.subject}”"
        return
    link = one.link(other, settings)
    if link.match is Match.OTHER:
        yield f"two questions: {'; '.join(link.words)}"
    elif link.match is Match.UNKNOWN:
        shared = sorted({key.role for key in one.question.keys} & {key.role for key in other.question.keys})
        yield f"too little ties them: {link.evidence or 0} of what both tell agrees ({', '.join(shared) or 'nothing'})"
    else:
        yield "they answer one question, but another claim that one of them answers too excludes the other"
