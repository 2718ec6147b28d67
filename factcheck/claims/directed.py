"""On which side of a place another one lies: "56 kilometers south of Norvik"; "Arn, a village north of Norvik"."""

from collections.abc import Iterator

from factcheck.claims.asking import Around
from factcheck.claims.context import Context
from factcheck.claims.said import Said, sentences_of
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.source import Span
from factcheck.values.description import Description

_NEAR = 8
"""Words before a direction within which the place stands that lies there. Heuristic."""


def find_directed(context: Context) -> Iterator[Said]:
    """Yield on which side of a place a source puts a distance, or another place."""
    points = table("roles")["points"]
    for around in sentences_of(context):
        tokens = around.sentence.tokens
        for index in range(1, len(tokens) - 1):
            if tokens[index].lower in points:
                yield from _directions(around, index, points[tokens[index].lower].value)


def _directions(around: Around, index: int, point: str) -> Iterator[Said]:
    reference = _reference(around, index)
    if reference is None:
        return
    token = around.sentence.tokens[index]
    place = Span(token.start, token.end)
    value = Description(aspect="direction", word=point, text=token.text)
    distance, lying = around.mention_at(index - 1, "quantity"), _lying(around, index, reference)
    whole = reference.whole
    if distance is not None and distance.quantity.figures:
        figure = f"{distance.quantity.figures[0].normalize():f} {distance.quantity.unit}"
        yield Said(whole, f"direction at {figure}", value, place)
    elif lying is not None:
        yield Said(lying.whole, f"direction from {whole.spelling}", value, place)


def _reference(around: Around, index: int) -> Mention | None:
    """Return the place from which a direction counts: "north of Tokyo", "in northern Iraq"."""
    tokens = around.sentence.tokens
    if tokens[index].lower.endswith("ern"):
        at = index + 1
    else:
        at = index + 2 if tokens[index + 1].lower == "of" else len(tokens)
        at += at < len(tokens) and tokens[at].lower == "the"
    found = around.mention_at(at, "name") if at < len(tokens) else None
    is_place = found is not None and found.name.entity in ("place", None) and found.name.form != "demonym"
    return found if is_place else None


def _lying(around: Around, index: int, reference: Mention) -> Mention | None:
    """Return the last place named before a direction, in one clause with it."""
    for at in range(index - 1, max(-1, index - 1 - _NEAR), -1):
        if around.tags[at].word_class in ("verb", "coordinator", "relative"):
            return None
        found = around.mention_at(at, "name")
        if found is not None and found is not reference:
            return found if found.name.entity in ("place", None) else None
    return None
