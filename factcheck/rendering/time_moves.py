"""What puts dates into English order: "il y a trois jours", "le 12 mars 2020", "la semaine dernière"."""

from factcheck.rendering.dates import day_and_month
from factcheck.rendering.glossary import Glossary
from factcheck.rendering.piece import TIMES, Piece, joined
from factcheck.rendering.points import ordinal

_WHICH = frozenset({"last", "next", "previous", "first"})
_VERBS = frozenset({"verb", "infinitive"})
"""Classes of words that are no "last" of a date: "bis Februar dauern"."""
_LONGEST_LENGTH = 5
"""Pieces of a length of time behind "ago": "un peu plus de deux ans"."""
_OF_LENGTH = frozenset({"number", "hedge", "article", "adjective", "scale", "noun", "numeral", "determiner"})
_LAST_DAY = 31
_BEHIND_DAY = frozenset(
    {"stop", "punctuation", "quote", "preposition", "conjunction", "adverb", "subordinator", "clock"}
)
"""Classes behind a figure that counts nothing, and is a day behind its article."""


def agos(pieces: list[Piece], _: Glossary) -> list[Piece]:
    """Put "ago" behind a length of time: "hace tres días"; before all else the words say that there is something."""
    found: list[Piece] = []
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        end = _length_of_time(pieces, at + 1) if piece.word_class == "ago" else None
        if end is not None:
            found += [*pieces[at + 1 : end], piece.with_english("ago", "adverb")]
            at = end
            continue
        is_idle = piece.word_class == "ago"
        found.append(piece.with_english(piece.english.partition(" / ")[2], "verb") if is_idle else piece)
        at += 1
    return found


def _length_of_time(pieces: list[Piece], at: int) -> int | None:
    """Return where a length of time ends that begins at a piece; None where none does."""
    for end in range(at, min(at + _LONGEST_LENGTH, len(pieces))):
        if pieces[end].base in TIMES:
            return end + 1
        if pieces[end].word_class not in _OF_LENGTH:
            return None
    return None


def calendar_days(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Write a day of the calendar as one: "le mardi 12 mars 2020", "el 12 de marzo de 2020"."""
    found: list[Piece] = []
    at = 0
    while at < len(pieces):
        end, words = _day_at(pieces, at, glossary)
        if end == at:
            found.append(pieces[at])
            at += 1
            continue
        _append_day(found, joined(pieces[at:end], words, "date"))
        at = end
    return found


def _append_day(found: list[Piece], day: Piece) -> None:
    """Add a day, without "on" and without an article where a preposition leads to it."""
    if found and found[-1].word_class in ("preposition", "hedge", "determiner", "conjunction"):
        day = day.with_english(day.english.removeprefix("on "))
        found[-1] = found[-1].with_english(found[-1].english.removesuffix(" the"))
    found.append(day)


def _day_at(pieces: list[Piece], at: int, glossary: Glossary) -> tuple[int, str]:
    """Return where a day, a month or a weekday ends that begins at a piece, and what it is in English."""
    end, words, is_apposed = at, list[str](), False
    has_article = pieces[end].lower in glossary.order("date_articles") and end + 1 < len(pieces)
    end += has_article
    if pieces[end].word_class == "weekday":
        words.append(pieces[end].english)
        end += 1
        end, is_apposed = _behind_comma(pieces, end, glossary)
    end, day = _day_of_month(pieces, end, glossary, is_led=has_article or bool(words), has_weekday=bool(words))
    words += day
    if not words:
        return _bare_day(pieces, at, glossary) if has_article else (at, "")
    if is_apposed and day and end < len(pieces) and pieces[end].english == ",":
        end += 1
    is_on = has_article and pieces[at].english.lower() == "the"
    return end, ("on " if is_on else "") + " ".join(words)


def _bare_day(pieces: list[Piece], at: int, glossary: Glossary) -> tuple[int, str]:
    """Return where a day of a month that is not told ends behind its article, and its words in English: "le 23"."""
    number, behind = pieces[at + 1], pieces[at + 2] if at + 2 < len(pieces) else None
    is_day = number.word_class == "number" and number.english.isdigit() and 0 < int(number.english) <= _LAST_DAY
    is_counting = behind is not None and (
        behind.word_class not in _BEHIND_DAY or behind.lower in glossary.order("not_behind_day")
    )
    is_bare = glossary.has("bare_days") and is_day and len(number.lower) <= len("31") and not is_counting
    return (at + 2, f"on the {ordinal(int(number.english))}") if is_bare else (at, "")


def _behind_comma(pieces: list[Piece], at: int, glossary: Glossary) -> tuple[int, bool]:
    """Return where the day begins that a comma parts from its weekday, and whether one does: "Freitag, dem 6. Mai"."""
    if at + 1 >= len(pieces) or pieces[at].english != ",":
        return at, False
    start = at + 1 + (pieces[at + 1].lower in glossary.order("date_articles"))
    is_dated = start < len(pieces) and pieces[start].word_class == "date" and pieces[start].english[:1].isdigit()
    return (start, True) if is_dated or _day_size(pieces, start, glossary) else (at, False)


def _day_of_month(
    pieces: list[Piece], at: int, glossary: Glossary, *, is_led: bool, has_weekday: bool
) -> tuple[int, list[str]]:
    """Return where a day of a month ends, and its words in English; none where there is none.

    Args:
        pieces: of the sentence.
        at: where it would begin.
        glossary: the table of the language.
        is_led: whether an article or a weekday stands before it.
        has_weekday: whether a weekday does.
    """
    if at >= len(pieces):
        return at, []
    if size := _day_size(pieces, at, glossary):
        end, year = _year_at(pieces, at + size, glossary)
        return end, [_day_number(pieces[at]), pieces[at + size - 1].english, *year]
    if pieces[at].word_class == "month" and not is_led:
        end, year = _year_at(pieces, at + 1, glossary)
        return end, [pieces[at].english, *year]
    day = _led_day(pieces[at], glossary, has_weekday=has_weekday) if is_led else None
    return (at, []) if day is None else (at + 1, [day])


def _led_day(piece: Piece, glossary: Glossary, *, has_weekday: bool) -> str | None:
    """Return a day in figures behind an article or a weekday: "le 12/05", "vendredi 15"; None where it is none."""
    if (stated := day_and_month(piece.lower)) is not None:
        return stated
    if not has_weekday or not piece.english[:1].isdigit():
        return None
    if piece.word_class == "date":
        return piece.english
    if piece.english == "1st":
        return "the 1st"
    is_number = piece.word_class == "number" and piece.english.isdigit() and not glossary.has("ordinal_points")
    is_day = is_number and 0 < int(piece.english) <= _LAST_DAY
    return f"the {ordinal(int(piece.english))}" if is_day else None


def _day_number(piece: Piece) -> str:
    """Return the number of a day: "1" for the first."""
    return "1" if piece.english in ("first", "1st") else piece.english


def _day_size(pieces: list[Piece], at: int, glossary: Glossary) -> int:
    """Return how many pieces a day of a month holds; 0 where none stands there."""
    if at >= len(pieces):
        return 0
    is_number = pieces[at].word_class == "number" or pieces[at].english in ("first", "1st")
    if not is_number:
        return 0
    size = 2 if at + 1 < len(pieces) and pieces[at + 1].lower in glossary.order("date_of") else 1
    is_month = at + size < len(pieces) and pieces[at + size].word_class == "month"
    return size + 1 if is_month else 0


def _year_at(pieces: list[Piece], at: int, glossary: Glossary) -> tuple[int, list[str]]:
    """Return where the year behind a month ends, and the year; none where there is none."""
    size = 1 if at + 1 < len(pieces) and pieces[at].lower in glossary.order("date_of") else 0
    if at + size >= len(pieces):
        return at, []
    year = pieces[at + size].english.replace(",", "")
    is_year = year.isdigit() and len(year) == _YEAR and pieces[at + size].word_class == "number"
    return (at + size + 1, [year]) if is_year else (at, [])


def bare_times(pieces: list[Piece], _: Glossary) -> list[Piece]:
    """Leave out the article of "last week", and put "last" before a weekday and a number: "les dix prochains jours"."""
    found: list[Piece] = []
    for piece in pieces:
        before = found[-1] if found and piece.english in _WHICH and piece.word_class not in _VERBS else None
        if before is not None and before.word_class == "date":
            found[-1] = joined([before, piece], _which_day(piece, before), "date")
        elif before is not None and before.word_class == "number":
            found.insert(len(found) - 1, piece)
        else:
            found.append(piece)
    found = [piece for at, piece in enumerate(found) if not _is_idle_article(found, at)]
    return [_coming(piece, found[at + 1 : at + 2]) for at, piece in enumerate(found)]


def _coming(piece: Piece, behind: list[Piece]) -> Piece:
    """Return "next" before a weekday as the one that is about to come: "el próximo viernes"."""
    is_day = bool(behind) and behind[0].word_class == "date" and not behind[0].english[0].isdigit()
    return piece.with_english("this coming") if piece.english == "next" and is_day else piece


def _which_day(which: Piece, day: Piece) -> str:
    """Return "last Tuesday"; the next one is in most languages the one that is about to come."""
    word = day.english.removeprefix("on ")
    return f"this coming {word}" if which.english == "next" else f"{which.english} {word}"


def _is_idle_article(pieces: list[Piece], at: int) -> bool:
    """Whether a piece is the article before "last week" or "last Monday"."""
    if pieces[at].word_class != "article" or pieces[at].english.lower() != "the" or at + 2 >= len(pieces):
        return False
    which, behind = pieces[at + 1].english, pieces[at + 2]
    is_week = behind.base in TIMES and behind.form == "one" and which != "first"
    return which in _WHICH and (behind.word_class == "date" or is_week)


def spans_of_time(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Write the ends of a stretch of days: "du 12 au 15 mars", "dans la nuit de samedi à dimanche"."""
    found = list(pieces)
    for at in range(1, len(found) - 1):
        if found[at].lower not in glossary.order("to_day") or not _is_end(found[at + 1]):
            continue
        first = found[at - 1] = _first_of_month(found[at - 1], found[at + 1])
        is_number = first.word_class == "number" and first.english.isdigit()
        if first.word_class == found[at + 1].word_class or (is_number and found[at + 1].word_class == "date"):
            found[at] = found[at].with_english("to", "preposition")
            found[at + 1] = found[at + 1].with_english(found[at + 1].english.removeprefix("on "))
            if at > 1 and found[at - 2].lower in glossary.order("from_day"):
                found[at - 2] = found[at - 2].with_english("from", "preposition")
            elif at > 1 and found[at - 2].lower in glossary.order("from_night"):
                found[at - 2] = found[at - 2].with_english(f"{found[at - 2].english.removesuffix(' of')} from")
    return found


def _first_of_month(piece: Piece, day: Piece) -> Piece:
    """Return the first of a month as a number before another day of it: "du 1er au 10 juillet"."""
    is_first = day.word_class == "date" and piece.english.removeprefix("on ").removeprefix("the ") == "1st"
    return piece.with_english("1", "number") if is_first else piece


def _is_end(piece: Piece) -> bool:
    is_year = piece.english.isdigit() and len(piece.english) == _YEAR
    return piece.word_class in ("date", "clock") or is_year


def decades(pieces: list[Piece], _: Glossary) -> list[Piece]:
    """Write ten years as English does: "les années 1990", "los años 90"."""
    found: list[Piece] = []
    for piece in pieces:
        before = found[-1] if found else None
        is_behind_years = before is not None and before.base == "year" and before.form == "many"
        if before is not None and is_behind_years and _is_decade(piece):
            year = piece.english if len(piece.english) == _YEAR else f"19{piece.english}"
            found[-1] = joined([before, piece], f"{year}s", "date")
        else:
            found.append(piece)
    return found


def _is_decade(piece: Piece) -> bool:
    """Whether a figure is the first year of ten, with or without its century."""
    number = piece.english
    if piece.word_class != "number" or not number.isdigit() or number[-1] != "0":
        return False
    return len(number) == _YEAR or _TWENTIES <= number < _HUNDRED


_YEAR = len("2024")
_TWENTIES, _HUNDRED = "20", "99"
