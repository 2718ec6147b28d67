"""Figures that are no part of the date beside them: "2000 Besucher", "Im März wurden 14 Fälle gezählt"."""

from collections.abc import Sequence

from factcheck.inflection import inflected
from factcheck.rendering.glossary import Glossary
from factcheck.rendering.piece import TIMES, Piece, is_year

_NO_COUNT = frozenset({"year_lead", "month", "part_month", "date", "weekday"})
"""Classes before a year."""


def counts(pieces: list[Piece], glossary: Glossary) -> list[Piece]:  # noqa: ARG001 - the form of a move
    """Write a figure that counts what stands behind it with the mark of its thousands, so that it is no year; and what
    comes on top as more of it: "5.000 weitere Soldaten"."""
    return [_counting(pieces, at) for at in range(len(pieces))]


def _counting(pieces: Sequence[Piece], at: int) -> Piece:
    """Return a figure or the word behind it as they count."""
    piece = pieces[at]
    if is_year(piece) and _counts(pieces, at):
        return piece.with_english(f"{int(piece.english):,}")
    is_behind_figure = bool(at) and pieces[at - 1].word_class == "number"
    if is_behind_figure and piece.form == "one" and piece.base and pieces[at - 1].english != "1":
        return piece._replace(english=inflected(piece.base, "several"), form="many")  # "0,5 point"
    is_further = piece.word_class == "adjective" and piece.english == "another"
    return piece.with_english("more") if is_further and is_behind_figure else piece


def _counts(pieces: Sequence[Piece], at: int) -> bool:
    """Whether several of something stand behind a figure, and no word before it that leads to a year."""
    end = at + 1
    while end < len(pieces) and pieces[end].word_class == "adjective":
        end += 1
    is_counted = end < len(pieces) and pieces[end].form == "many" and pieces[end].base not in TIMES
    return is_counted and not (at and pieces[at - 1].word_class in _NO_COUNT)


def apart(pieces: list[Piece], glossary: Glossary) -> list[Piece]:  # noqa: ARG001 - the form of a move
    """Write a comma between a date and a figure that stand beside each other in English alone."""
    return [
        piece.with_english(f"{piece.english},")
        if _is_dated(piece) and _is_moved_figure(piece, pieces[at + 1 : at + 3])
        else piece
        for at, piece in enumerate(pieces)
    ]


def _is_dated(piece: Piece) -> bool:
    """Whether a piece ends as dates do that a figure behind it would go on."""
    return (
        piece.word_class in ("date", "weekday", "month", "part_month", "decade")
        or piece.base in TIMES
        or is_year(piece)
    )


def _is_moved_figure(date: Piece, behind: Sequence[Piece]) -> bool:
    """Whether a figure behind a date did not stand there in the source; an article may stand before it."""
    near = behind[1:] if behind and behind[0].word_class == "article" else behind[:1]
    is_figure = bool(near) and near[0].english[:1].isdigit()
    is_figure = is_figure or (bool(near) and near[0].word_class == "hedge" and any(map(str.isdigit, near[0].english)))
    return is_figure and not 0 <= behind[0].start - date.end <= 1
