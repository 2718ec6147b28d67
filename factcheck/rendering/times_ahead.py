"""What lies ahead: a length of time from now, and a verb in the present tense beside a day to come."""

from collections.abc import Iterator, Sequence

from factcheck.rendering.clause_parts import has_finite
from factcheck.rendering.glossary import Glossary
from factcheck.rendering.piece import TIMES, Piece, joined

_OF_LENGTH = frozenset({"number", "hedge", "article", "adjective", "scale", "number_words"})
_SHORT = frozenset({"second", "minute"})
"""Times that are lengths of what happens, and no distances to a day."""
_DAYS = frozenset({"date", "weekday", "month", "part_month"})
_SINCE = frozenset({"since", "every", "each", "for", "after"})
"""Words before a day up to which something goes on, or on which it happens each time."""
_NOW = frozenset({"today", "tonight", "this", "yesterday", "last", "ago", "every"})
"""Words of a day that is no day to come, or that needs no verb to tell."""
_PAST = frozenset({"was", "were", "had", "has", "have", "been"})
_CLAUSE_ENDS = frozenset({"punctuation", "stop", "quote"})
_YEAR = len("2024")


def from_now(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Write how far ahead a day lies as from now: "in drei Tagen", "dans trois jours", "dentro de tres semanas"."""
    found: list[Piece] = []
    at = 0
    while at < len(pieces):
        end = _length(pieces, at + 1) if _leads(pieces, at, glossary) else at
        if end > at + 1:
            words = " ".join(each.english for each in pieces[at + 1 : end])
            found.append(joined(pieces[at:end], f"{words} from now", "date"))
            at = end
            continue
        found.append(pieces[at])
        at += 1
    return found


def _leads(pieces: Sequence[Piece], at: int, glossary: Glossary) -> bool:
    """Whether a piece leads to a distance from now; one that may lead to a length does where its clause tells nothing
    past."""
    lower = pieces[at].lower
    if lower in glossary.order("from_now"):
        return True
    return lower in glossary.order("from_now_ahead") and not any(map(_is_past, _clause(pieces, at)))


def _length(pieces: Sequence[Piece], at: int) -> int:
    """Return where a length of time ends that begins at a piece; the piece itself where none does."""
    end = at
    while end < len(pieces) and pieces[end].word_class in _OF_LENGTH and not pieces[end].english.startswith("the"):
        end += 1
    is_length = end > at and end < len(pieces) and pieces[end].base in TIMES - _SHORT
    return end + 1 if is_length else at


def _clause(pieces: Sequence[Piece], at: int) -> Sequence[Piece]:
    """Return the pieces between the marks around a piece."""
    start = next((place + 1 for place in range(at - 1, -1, -1) if pieces[place].word_class in _CLAUSE_ENDS), 0)
    end = next((place for place in range(at, len(pieces)) if pieces[place].word_class in _CLAUSE_ENDS), len(pieces))
    return pieces[start:end]


def _is_past(piece: Piece) -> bool:
    """Whether a piece is of a verb that tells what is past: a past form, or an auxiliary of one."""
    return piece.form == "past" or piece.english in _PAST


def futures(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Write "will" before a verb in the present tense beside a day to come: "Am Freitag beginnt der Prozess".

    Whole sentences only, since a headline in the present tense tells what is past; and no verb of speaking.
    """
    if not pieces or pieces[-1].english != ".":
        return pieces
    found: list[Piece] = []
    for clause in _clauses(pieces):
        found += _in_future(clause, glossary) if _has_day(clause) and not any(map(_is_past, clause)) else clause
    return found


def _clauses(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Yield the stretches between marks; a mark ends its stretch."""
    clause: list[Piece] = []
    for piece in pieces:
        clause.append(piece)
        if piece.word_class in _CLAUSE_ENDS:
            yield clause
            clause = []
    yield clause


def _has_day(clause: Sequence[Piece]) -> bool:
    """Whether a day without its year is among some pieces that may be one to come."""
    return any(
        piece.word_class in _DAYS
        and _NOW.isdisjoint(piece.english.lower().split())
        and not any(len(word) == _YEAR and word.isdigit() for word in piece.english.split())
        and not (at and clause[at - 1].english.lower() in _SINCE)
        for at, piece in enumerate(clause)
    )


def _in_future(clause: list[Piece], glossary: Glossary) -> list[Piece]:
    return _with_known(clause, glossary) if has_finite(clause) else _with_unknown(clause, glossary)


def _with_known(clause: list[Piece], glossary: Glossary) -> list[Piece]:
    """Return a clause with each verb in the present tense as one of the future."""
    return [
        piece.with_english(f"will {piece.base}")
        if piece.word_class == "verb"
        and piece.form == "present"
        and piece.base
        and piece.base not in glossary.order("of_now")
        else piece
        for piece in clause
    ]


def _with_unknown(clause: list[Piece], glossary: Glossary) -> list[Piece]:
    """Return a clause without a known verb with a word that ends as verbs in the present tense do as one to come."""
    endings = tuple(glossary.order("present_endings"))
    found = [at for at, piece in enumerate(clause) if piece.word_class == "unknown" and piece.lower.endswith(endings)]
    if len(found) != 1 or not endings:
        return clause
    verb = clause[found[0]]
    return [*clause[: found[0]], verb.with_english(f"will {verb.english}", "verb"), *clause[found[0] + 1 :]]


def unknown_futures(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Write "will" before a word of no table that ends as verbs of the future do: "s'affronteront", "enfrentarán"."""
    endings = tuple(glossary.order("future_endings"))
    return [
        piece.with_english(f"will {piece.english}", "verb")
        if piece.word_class == "unknown" and piece.lower.endswith(endings) and piece.lower == piece.english
        else piece
        for piece in pieces
    ]
