"""The parts of a verb that stand apart, as English writes them together: "nahm ... fest", "hat ... entsandt"."""

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.rendering.clause_parts import FINITE
from factcheck.rendering.glossary import Glossary
from factcheck.rendering.piece import Piece

_LONGEST = 2
"""Words of a particle: "ums Leben"."""
_LEAST_LED = 2
"""Words of an infinitive with the one that leads to it."""
_BE = frozenset({"is", "are", "was", "were"})
_SEVERAL = frozenset({"are", "were"})


class VerbAt(NamedTuple):
    """The verb of a clause: the clause without the particle of the verb, its place there, and the verb whole."""

    body: list[Piece]
    at: int
    verb: Piece


def find_verb(body: list[Piece], glossary: Glossary) -> VerbAt | None:
    """Return the finite verb of a main clause, with its particle; None where it has none."""
    finite = next((at for at, piece in enumerate(body) if piece.word_class in FINITE), None)
    for size in range(min(_LONGEST, len(body) - 1), 0, -1):
        words = " ".join(piece.lower for piece in body[-size:])
        if words not in glossary.order("verb_particles"):
            continue
        order = [finite] if finite is not None else []
        for at in (*order, *range(len(body) - size)):
            whole = _joined(body[at], words, glossary)
            if whole is not None:
                return VerbAt(body[: len(body) - size], at, whole)
    if finite is not None:
        return VerbAt(body, finite, body[finite])
    several = _several_at(body, glossary)
    return (
        VerbAt(body, several, body[several]._replace(word_class="verb", form="present"))
        if several is not None
        else None
    )


def _joined(verb: Piece, words: str, glossary: Glossary) -> Piece | None:
    """Return a verb with its particle as the table has them together."""
    for key in ((words + verb.lower,), (*words.split(), verb.lower)):
        for sense in glossary.senses(key):
            if sense.word_class in ("verb", "infinitive", "participle"):
                return verb._replace(english=sense.english, word_class="verb", base=sense.base, form=sense.form)
    return None


def _several_at(body: Sequence[Piece], glossary: Glossary) -> int | None:
    """Return the place of a verb of several in a clause without another, which looks as its infinitive does."""
    at = next((at for at, piece in enumerate(body) if piece.word_class == "infinitive"), None)
    if at is None or (at > 0 and body[at - 1].lower in glossary.order("to_infinitive")):
        return None
    is_last = at == len(body) - 1 and len(body) > 2
    return at if not is_last or at == 1 or body[0].word_class == "pronoun" else None


def together(parts: Sequence[Piece], glossary: Glossary) -> list[Piece]:
    """Return the parts of a verb, the finite one first, as English writes them beside each other."""
    if not parts:
        return []
    first, *rest = parts
    classes = {each.word_class for each in rest}
    if "participle" in classes and "infinitive" not in classes:
        first = first.with_english(glossary.pairs("passive").get(first.lower, first.english))
    is_state = _is_state(rest, glossary)
    if any(each.lower in glossary.order("perfect") for each in rest) and not is_state:
        first = first.with_english(glossary.pairs("said_to").get(first.lower, first.english))
    rest = [_bare(each, glossary, is_state=is_state or not classes & {"participle"}) for each in rest]
    if first.english in _BE and any(each.english == "been" for each in rest):
        first = first.with_english("have" if first.english in _SEVERAL else "has")
    return [first, *rest]


def _bare(part: Piece, glossary: Glossary, *, is_state: bool) -> Piece:
    """Return an auxiliary behind another verb as an infinitive: "be", or "have" behind what was done."""
    bare = glossary.pairs("bare_auxiliaries").get(part.lower)
    if bare is None:
        return part
    is_perfect = part.lower in glossary.order("state") and not is_state
    return part.with_english("have" if is_perfect else bare, "particle")


def _is_state(rest: Sequence[Piece], glossary: Glossary) -> bool:
    """Whether a participle with "sein" says how something is to be: "soll abgeschlossen sein", not "soll gekommen
    sein"."""
    done = [each for each in rest if each.word_class == "participle"]
    is_to_be = bool(done) and any(each.lower in glossary.order("state") for each in rest)
    return is_to_be and all(each.base and each.base not in glossary.order("with_be") for each in done)


def with_infinitive_first(body: list[Piece], glossary: Glossary) -> list[Piece]:
    """Return a clause that ends in an infinitive with that at its head: "5.000 Soldaten zu schicken"."""
    if len(body) < _LEAST_LED:
        return body
    *rest, led, verb = body
    if verb.word_class != "infinitive" or led.lower not in glossary.order("to_infinitive"):
        return body
    return [led.with_english("to", "particle"), verb.with_english(verb.english, "verb"), *rest]
