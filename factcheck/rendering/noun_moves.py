"""What puts the words around nouns and names into English order: adjectives, articles, titles, ages."""

from functools import cache

from factcheck.lexicon import table
from factcheck.rendering.glossary import Glossary
from factcheck.rendering.piece import Piece, joined

_AROUND_TITLE = frozenset({"noun", "adjective"})
_APPOSED = 3
"""Pieces from who it is to the years, with a comma and a preposition between: "la ministra, de 54 años"."""
_TITLE_REACH = 4
"""Pieces from an article to the name behind a title: "le Premier ministre britannique Keir Starmer"."""


def adjectives_first(pieces: list[Piece], _: Glossary) -> list[Piece]:
    """Put adjectives before the noun they stand behind: "soldats russes"."""
    found: list[Piece] = []
    at = 0
    while at < len(pieces):
        end = at + 1
        if pieces[at].word_class == "noun":
            while end < len(pieces) and pieces[end].word_class == "adjective":
                end += 1
        found += [*pieces[at + 1 : end], pieces[at]]
        at = end
    return found


def partitives(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Leave out what joins a million and what it counts: "millions d'euros"."""
    words = glossary.order("partitive")
    return [
        piece
        for at, piece in enumerate(pieces)
        if not (at and pieces[at - 1].word_class == "scale" and piece.lower in words)
    ]


def bare_places(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Leave out the article before the name of a place: "la Russie", "en el Perú"."""
    found: list[Piece] = []
    for at, piece in enumerate(pieces):
        is_led = piece.lower in glossary.order("with_article") and _class_at(pieces, at + 1) == "name"
        if not is_led:
            found.append(piece)
        elif piece.word_class != "article":
            found.append(piece.with_english(piece.english.removesuffix(" the")))
    return found


def _class_at(pieces: list[Piece], at: int) -> str:
    """Return the class of a piece; nothing behind the last."""
    return pieces[at].word_class if at < len(pieces) else ""


def bare_numbers(pieces: list[Piece], _: Glossary) -> list[Piece]:
    """Leave out the article before a figure: "un 12 %"."""
    return [
        piece
        for at, piece in enumerate(pieces)
        if not (piece.word_class == "article" and piece.english.lower() == "a" and _is_figure(pieces, at + 1))
    ]


def _is_figure(pieces: list[Piece], at: int) -> bool:
    return _class_at(pieces, at) == "number" and pieces[at].english[0].isdigit()


def titles(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Write a title before its name as English does: "le président Macron"."""
    words = glossary.order("titles")
    found = [piece for at, piece in enumerate(pieces) if not _leads_to_title(pieces, at, words)]
    return [_as_title(piece, _class_at(found, at + 1), words) for at, piece in enumerate(found)]


def _leads_to_title(pieces: list[Piece], at: int, words: frozenset[str]) -> bool:
    """Whether a piece is the article before a title and its name."""
    if pieces[at].word_class != "article" or pieces[at].english.lower() != "the":
        return False
    if _class_at(pieces, at + 1) == "title":
        return True
    ahead = pieces[at + 1 : at + _TITLE_REACH]
    named = next((index for index, each in enumerate(ahead) if each.word_class == "name"), 0)
    is_led = all(each.word_class in _AROUND_TITLE for each in ahead[:named])
    return named > 0 and is_led and _is_title(ahead[named - 1], words)


def _is_title(piece: Piece, words: frozenset[str]) -> bool:
    return piece.word_class == "noun" and piece.lower.split(" ")[0] in words


def _as_title(piece: Piece, behind: str, words: frozenset[str]) -> Piece:
    return piece.with_english(piece.english.title()) if behind == "name" and _is_title(piece, words) else piece


def relatives(pieces: list[Piece], _: Glossary) -> list[Piece]:
    """Begin a relative clause on a thing with "which": "les inondations qui"."""
    found = list(pieces)
    for at in range(1, len(found)):
        before = found[at - 2] if at > 1 and found[at - 1].english == "," else found[at - 1]
        if found[at].english == "who" and before.word_class == "noun" and not is_person(before.base):
            found[at] = found[at].with_english("which")
    return found


def others(pieces: list[Piece], _: Glossary) -> list[Piece]:
    """Write those that are left: "et 80 autres blessées", "y otras 27 resultaron heridas"."""
    found: list[Piece] = []
    for at, piece in enumerate(pieces):
        before = found[-1] if found else None
        if before is not None and before.english == "other" and piece.word_class == "number":
            is_noun = _class_at(pieces, at + 1) in _AROUND_TITLE
            found[-1:] = [piece, before.with_english("other" if is_noun else "others")]
        elif piece.english == "other" and before is not None and before.word_class == "number":
            found.append(piece.with_english("other" if _class_at(pieces, at + 1) in _AROUND_TITLE else "others"))
        else:
            found.append(piece)
    return found


def ages(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Write how old somebody is: "un homme de 34 ans", "Paul Durand, 34 ans,"."""
    found: list[Piece] = []
    for at, piece in enumerate(pieces):
        if (
            piece.base != "year"
            or not found
            or not _is_figure(found, len(found) - 1)
            or not _is_age(pieces, at, glossary)
        ):
            found.append(piece)
            continue
        found[-1] = joined([found[-1], piece], found[-1].english, "number")
        if len(found) > 1 and found[-2].lower in glossary.order("of"):
            found[-2] = found[-2].with_english("aged", "adjective")
    return found


def _is_age(pieces: list[Piece], at: int, glossary: Glossary) -> bool:
    """Whether a number of years is how old somebody is, by what stands around it."""
    if at < 2:
        return False
    lead, before = pieces[at - 2], pieces[at - 3] if at > 2 else None
    if lead.english == "aged":
        return True
    if before is not None and before.english == "," and at > _APPOSED:
        before = pieces[at - 1 - _APPOSED]
    is_somebody = before is not None and (before.word_class == "name" or is_person(before.base))
    if lead.lower in glossary.order("of"):
        return is_somebody
    ends = at + 1 == len(pieces) or pieces[at + 1].english in (",", ".", ")")
    return is_somebody and ends and lead.english in (",", "(")


def is_person(base: str) -> bool:
    """Whether a noun in English is one for people."""
    return base.rsplit(" ", maxsplit=1)[-1] in _persons()


@cache
def _persons() -> frozenset[str]:
    rows = table("kindred_nouns")
    return frozenset(
        {*rows["kindred"]["people"].words, *(noun for row in rows["persons"].values() for noun in row.words)}
    )
