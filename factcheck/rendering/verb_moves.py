"""What puts the words around verbs into English order: auxiliaries, negation, infinitives, subjects."""

from itertools import pairwise

from factcheck.inflection import inflected
from factcheck.rendering.glossary import Glossary
from factcheck.rendering.piece import TIMES, Piece

_HAVE, _BE, _WAS = frozenset({"has", "have"}), frozenset({"is", "are"}), frozenset({"was", "were"})
_BETWEEN = frozenset({"adverb", "particle"})
"""Classes that stand between the parts of a verb."""
_ENDS_MOVEMENT = frozenset({"punctuation", "relative", "conjunction"})
_BEFORE_NOUN = frozenset({"hedge", "number", "scale", "adjective", "article", "numeral"})
_VERBAL = frozenset({"verb", "auxiliary", "participle"})
_AHEAD = frozenset({"adverb", "date", "quote"})
_FROM_REACH = 6
"""Pieces between which a change goes from one figure to another: "de 40 millones de euros a 35"."""
_MOST_VERBS = 3
"""Words of a verb that begins a sentence: "han sido detenidas"."""
_FINITE = frozenset({"past", "present", "future", "conditional"})
_DENIED = {"past": "did not", "future": "will not", "conditional": "would not"}
"""How English denies a verb by its form, "does not" in every other."""
_WITH_OBJECT = frozenset({"verb", "gerund", "infinitive", "participle"})


def perfects(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Make "has sent" and "is come" what English says of the past: "sent", "came"."""
    with_be, reflexive = glossary.order("with_be"), glossary.order("reflexive")
    found = list(pieces)
    for at, piece in enumerate(pieces):
        end = _participle_at(pieces, at)
        if end is None:
            continue
        base = pieces[end].base
        is_active = base in with_be or (at > 0 and pieces[at - 1].lower in reflexive)
        if piece.english in _HAVE or (piece.english in _BE and is_active):
            found[at] = piece.with_english("", "particle")
            found[end] = pieces[end].with_english(inflected(base, "past"), "verb")
            if end == at + 1:
                found[end] = found[end]._replace(start=piece.start)
        elif piece.english in _WAS and is_active:
            found[at] = piece.with_english("had")
    return [piece for piece in found if piece.english or piece.word_class != "particle"]


def _participle_at(pieces: list[Piece], at: int) -> int | None:
    """Return where the participle of an auxiliary stands; None where it has none, or is denied."""
    if pieces[at].word_class != "auxiliary":
        return None
    end = at + 1
    while end < len(pieces) and pieces[end].word_class in _BETWEEN and pieces[end].english != "not":
        end += 1
    is_participle = end < len(pieces) and pieces[end].form == "participle" and bool(pieces[end].base)
    return end if is_participle else None


def negations(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Put "not" where English has it: "no ha enviado", "n'envoie pas"."""
    words = glossary.order("not_before")
    found = list(pieces)
    for at in range(len(found) - 1):
        one, other = found[at : at + 2]
        if one.lower in words and other.word_class in ("auxiliary", "modal"):
            found[at : at + 2] = [other, one.with_english("not", "adverb")]
        elif one.lower in words and _is_finite(other):
            found[at : at + 2] = _denied(one, other)
        elif other.english == "not" and _is_finite(one):
            found[at : at + 2] = _denied(other, one)
    return found


def _is_finite(piece: Piece) -> bool:
    return piece.word_class == "verb" and bool(piece.base) and piece.form in _FINITE


def _denied(word: Piece, verb: Piece) -> list[Piece]:
    """Return the pieces of a verb that is denied."""
    return [word.with_english(_DENIED.get(verb.form, "does not"), "adverb"), verb.with_english(verb.base)]


def infinitives(pieces: list[Piece], _: Glossary) -> list[Piece]:
    """Put "to" before an infinitive, in the place of a preposition: "pour envoyer"; none behind "will" or "can"."""
    found: list[Piece] = []
    for piece in pieces:
        before = next((each for each in reversed(found) if each.word_class not in _BETWEEN), None)
        before_class = before.word_class if before is not None else ""
        if piece.word_class != "infinitive" or before_class in ("modal", "auxiliary"):
            found.append(piece)
        elif before is not None and before_class == "preposition" and found[-1] is before:
            found[-1] = before.with_english("to")
            found.append(piece)
        else:
            found.append(piece.with_english(f"to {piece.english}"))
    return found


def led_to(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Lead to the aim of a movement with "to", and to a place elsewhere with "in": "envoyé en Russie", "à Paris"."""
    moving, leading, reaching = glossary.order("with_to"), glossary.order("at_place"), glossary.order("to_figure")
    found: list[Piece] = []
    is_moving, is_changed = False, False
    for at, piece in enumerate(pieces):
        behind = "".join(each.word_class for each in pieces[at + 1 : at + 2])
        is_changed |= piece.base in glossary.order("changes")
        if (is_moving or is_changed) and behind == "number" and piece.lower in reaching:
            found.append(piece.with_english("to", "preposition"))
            continue
        is_from = piece.lower in glossary.order("from_day") and _goes_to_figure(pieces, at + 1, reaching)
        if is_changed and is_from:
            found.append(piece.with_english("from"))
            continue
        is_moving = piece.base in moving or (is_moving and not _ends_movement(piece))
        if behind != "name" or piece.lower not in leading:
            found.append(piece)
            continue
        found.append(piece.with_english("to" if is_moving else "in"))
        is_moving = False
    return found


def _ends_movement(piece: Piece) -> bool:
    """Whether what follows a piece is no aim of the movement before."""
    return piece.word_class in _ENDS_MOVEMENT or bool(piece.base and piece.word_class == "verb")


def _goes_to_figure(pieces: list[Piece], at: int, reaching: frozenset[str]) -> bool:
    """Whether a figure stands at a place from which something goes to another: "de 40 a 35 euros"."""
    near = pieces[at : at + _FROM_REACH]
    is_figure = bool(near) and near[0].word_class == "number"
    return is_figure and any(one.lower in reaching and two.word_class == "number" for one, two in pairwise(near))


def inversions(pieces: list[Piece], _: Glossary) -> list[Piece]:
    """Put who or what does it before the verb that begins a sentence: "Murieron doce personas"."""
    at = next((at for at, piece in enumerate(pieces) if piece.word_class not in _AHEAD), 0)
    start = _end_of(pieces, at, _VERBAL, most=_MOST_VERBS)
    if at < len(pieces) and pieces[at].english.startswith("there"):
        return pieces
    end = _end_of(pieces, start, _BEFORE_NOUN)
    is_counted = any(piece.word_class in ("number", "numeral") for piece in pieces[start:end])
    if at == start or not is_counted or end == len(pieces) or not _is_subject(pieces[end]):
        return pieces
    end = _end_of(pieces, end + 1, frozenset({"adjective"}))
    return [*pieces[:at], *pieces[start:end], *pieces[at:start], *pieces[end:]]


def _end_of(pieces: list[Piece], at: int, classes: frozenset[str], *, most: int | None = None) -> int:
    """Return where a run of pieces of some classes ends."""
    end = at
    while end < len(pieces) and pieces[end].word_class in classes and (most is None or end < at + most):
        end += 1
    return end


def _is_subject(piece: Piece) -> bool:
    return piece.word_class in ("noun", "unknown") and piece.base not in TIMES


def personal(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Leave out the preposition before whom a verb is done to: "mató a tres personas"."""
    words, with_to = glossary.order("personal"), glossary.order("with_to")
    found: list[Piece] = []
    for at, piece in enumerate(pieces):
        before = pieces[at - 1] if at else None
        is_object = before is not None and bool(before.base) and before.word_class in _WITH_OBJECT
        if piece.lower not in words or not is_object or (before is not None and before.base in with_to):
            found.append(piece)
        elif piece.english.endswith(" the"):
            found.append(piece.with_english("the", "article"))
    return found


def hanging(pieces: list[Piece], _: Glossary) -> list[Piece]:
    """Put a pronoun that hangs on its verb before it: "a-t-il déclaré"."""
    found = list(pieces)
    for at in range(1, len(found)):
        if found[at].word_class == "pronoun" and found[at].lower.startswith("-"):
            found[at - 1], found[at] = found[at], found[at - 1]
    return found


def by_how_much(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Lead to the size of a change with "by": "a reculé de 6,4 %", "elevó su tasa en 0,25 puntos"."""
    words, changes = glossary.order("by"), glossary.order("changes")
    found = list(pieces)
    is_change = False
    for at in range(len(found) - 1):
        is_change = is_change or found[at].base in changes
        is_verb = at > 0 and found[at - 1].word_class in ("verb", "infinitive") and bool(found[at - 1].base)
        is_size = is_verb or (is_change and _is_share(found, at + 2))
        if found[at].lower in words and found[at + 1].word_class == "number" and is_size:
            found[at] = found[at].with_english("by")
    return found


def _is_share(pieces: list[Piece], at: int) -> bool:
    """Whether what a figure counts is a share or a point of one."""
    return at < len(pieces) and (pieces[at].word_class == "mark" or pieces[at].base in _POINTS)


_POINTS = frozenset({"point", "percentage point"})


def when_doing(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Write when something was done as a clause: "al chocar un tren"."""
    words = glossary.order("when_doing")
    found = list(pieces)
    for at in range(len(found) - 1):
        if found[at].lower in words and found[at + 1].word_class == "infinitive" and found[at + 1].base:
            found[at] = found[at].with_english("when", "subordinator")
            found[at + 1] = found[at + 1].with_english(inflected(found[at + 1].base, "past"), "verb")
    return found
