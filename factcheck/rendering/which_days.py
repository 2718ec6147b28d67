"""Days and years that are told from others by what lies between: "am übernächsten Sonntag", "2018 ..., im Vorjahr"."""

from factcheck.rendering.glossary import Glossary
from factcheck.rendering.piece import Piece, is_year, joined

_WEEKS_AGO = ("week ago", "weeks ago")


def which_days(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Write a weekday with its distance in weeks as English does: "a week from Sunday", "two weeks ago Monday"."""
    found: list[Piece] = []
    for piece in pieces:
        before = found[-1] if found else None
        words = _counted(before, piece, glossary) if before is not None else ""
        if before is not None and words:
            found[-1] = joined([before, piece], words, "date")
            _drop_lead(found)
        else:
            found.append(piece)
    return found


def _counted(before: Piece, piece: Piece, glossary: Glossary) -> str:
    """Return a weekday and what counts its weeks in English; nothing where two pieces are no such two."""
    if piece.word_class == "weekday" and (lead := glossary.pairs("week_of_day").get(before.lower)):
        return f"{lead} {piece.english}"
    is_day = before.word_class in ("weekday", "date") and not any(map(str.isdigit, before.english))
    if is_day and piece.word_class == "date" and piece.english.endswith(_WEEKS_AGO):
        return f"{piece.english} {before.english.removeprefix('on ')}"
    return ""


def _drop_lead(found: list[Piece]) -> None:
    """Take away the preposition and the article before a day that needs none: "am übernächsten Sonntag"."""
    while len(found) > 1 and found[-2].word_class in ("preposition", "article") and _is_idle(found[-2].english):
        found[-1] = joined(found[-2:], found[-1].english, "date")
        del found[-2]


def _is_idle(english: str) -> bool:
    return english.lower() in ("on", "on the", "the")


def years_before(pieces: list[Piece], glossary: Glossary) -> list[Piece]:  # noqa: ARG001 - the form of a move
    """Write the year before one that the sentence names as counted from that: "300 en 2018, 210 l'année précédente"."""
    found, has_year = list[Piece](), False
    for piece in pieces:
        is_before = has_year and piece.english.removeprefix("in ") == _YEAR_BEFORE
        found.append(piece.with_english("a year earlier") if is_before else piece)
        has_year = has_year or is_year(piece) or piece.english.removeprefix("in ").isdigit()
    return found


_YEAR_BEFORE = "the previous year"
