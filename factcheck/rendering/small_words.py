"""Small words that English has otherwise by what stands beside them: prepositions, articles, what is of what."""

from collections.abc import Iterator

from factcheck.inflection import inflected
from factcheck.rendering.glossary import Glossary
from factcheck.rendering.piece import Piece, is_year, joined

_DATED = frozenset({"date", "weekday", "month", "part_month", "decade", "clock"})
_FIGURES = frozenset({"number", "scale", "hedge", "numeral", "number_words", "mark"})
_NOUNS = frozenset({"noun"})
_SEASONS = frozenset({"spring", "summer", "autumn", "winter"})
_YEARS = range(1000, 2200)
"""Figures that are a year behind "Ende" or "Mitte"."""
_TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "century"})
_BEFORE_YEAR = frozenset({"stop", "quote", "verb", "auxiliary", "modal", "pronoun", "adverb", "conjunction"})
_BEHIND_YEAR = frozenset({
    "stop", "verb", "auxiliary", "modal", "participle", "preposition", "article", "adverb", "punctuation", "pronoun",
})  # fmt: skip
"""Classes beside a year that stands by itself; a noun behind it is counted."""
_WHICH = frozenset({"last", "next", "previous"})
_LEADING = frozenset({"preposition", "conjunction", "article", "part_month", "hedge"})
"""Classes before a part of a month that needs no "in"."""
_OF_DATES = frozenset({"on", "in", "at", "of"})
"""Prepositions that words for a day bring along: "at the end of the year"."""
_NAMED_BY = _WHICH | {"this"}
_OF_NAME = "'s"
_AMOUNTS = frozenset({"number", "scale", "number_words"})
_PASSIVE = frozenset({"is", "are", "was", "were", "be", "been"})
_CLAUSE_ENDS = frozenset({"punctuation", "stop", "conjunction"})
_BEFORE_AGENT = frozenset({"participle", "date", "noun"})


def genitives(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Lead with "of" to what something is of, which an article, the ending of a name or its place alone says: "die Zahl
    der Toten", "die Regierung Russlands", "40 Hektar Wald"."""
    found: list[Piece] = []
    for at, piece in enumerate(pieces):
        found.append(_owned(piece, found, pieces[at + 1] if at + 1 < len(pieces) else None, glossary))
    return found


def _owned(piece: Piece, before: list[Piece], behind: Piece | None, glossary: Glossary) -> Piece:
    """Return a piece with "of" where it begins what the noun before it is of."""
    is_owner = bool(before) and before[-1].word_class in _NOUNS
    if piece.word_class == "name" and piece.english.endswith(_OF_NAME):
        return _owner(piece, behind, is_owner=is_owner)
    if not is_owner:
        return piece
    if piece.word_class == "article" and piece.lower in glossary.order("genitive_articles"):
        return _of(piece) if behind is not None and behind.word_class not in _DATED else piece
    is_measured = piece.word_class == "noun" and len(before) > 1 and before[-2].word_class in _AMOUNTS
    return _of(piece) if is_measured else piece


def _of(piece: Piece) -> Piece:
    """Return a piece with "of" before it."""
    return piece if piece.english.startswith("of ") else piece.with_english(f"of {piece.english}")


def _owner(name: Piece, behind: Piece | None, *, is_owner: bool) -> Piece:
    """Return a name in the genitive: before what is its ("Russlands Präsident"), or behind it."""
    if behind is not None and behind.word_class in (*_NOUNS, "adjective"):
        return name
    bare = name.with_english(name.english.removesuffix(_OF_NAME))
    return _of(bare) if is_owner else bare


def bare_dates(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Leave out the article before a day, and write the preposition that English has: "am Dienstag", "im März"."""
    found: list[Piece] = []
    for at, piece in enumerate(pieces):
        is_led = bool(found) and found[-1].word_class == "preposition" and piece.word_class in _DATED
        bare = _behind_preposition(piece, found[-1]) if is_led else piece
        bare = bare.with_english(f"in {bare.english}") if not is_led and _is_bare_part(bare, found) else bare
        before = _before_date(bare, pieces, at, glossary)
        found += [before] if before is not None else []
    return found


def _is_bare_part(piece: Piece, before: list[Piece]) -> bool:
    """Whether a part of a month or a year stands without a word that leads to it: "Mitte Mai wurde gewählt"."""
    is_free = not before or before[-1].word_class not in _LEADING
    return piece.word_class == "part_month" and is_free


def _behind_preposition(date: Piece, preposition: Piece) -> Piece:
    """Return a day without the preposition that its words bring along, where another stands before it: "bis zum Ende
    des Jahres"."""
    first, _, rest = date.english.partition(" ")
    is_twice = first in _OF_DATES and (preposition.english.endswith(" of") or first != "of")
    return date.with_english(rest) if is_twice and rest and first != preposition.english else date


def _before_date(piece: Piece, pieces: list[Piece], at: int, glossary: Glossary) -> Piece | None:
    """Return a piece as it stands before a day, if one stands behind it; None where English leaves it out."""
    is_led = at + 1 < len(pieces) and pieces[at + 1].lower in glossary.order("date_articles")
    if not _is_dated(pieces, at + 1 + is_led):
        return piece
    date = pieces[at + 1 + is_led]
    if piece.word_class == "preposition":
        english = glossary.pairs("before_dates").get(piece.lower, piece.english.removesuffix(" the"))
        is_twice = date.english.startswith(("on ", "in ", "at ")) and english in ("on", "in", "at")
        return None if is_twice or not english else piece.with_english(english)
    if piece.word_class == "adjective" and piece.english in _WHICH and any(map(str.isdigit, date.english)):
        return None
    return None if piece.word_class == "article" and date.word_class != "decade" else piece


def _is_dated(pieces: list[Piece], at: int) -> bool:
    """Whether a day, a month or a year stands at a place."""
    if at >= len(pieces):
        return False
    if pieces[at].word_class in _DATED:
        return True
    is_day = pieces[at].word_class in ("number", "adjective") and pieces[at].english[:1].isdigit()
    return is_day and at + 1 < len(pieces) and pieces[at + 1].word_class == "month"


def bare_years(pieces: list[Piece], glossary: Glossary) -> list[Piece]:  # noqa: ARG001 - the form of a move
    """Lead with "in" to a year that stands by itself: "2023 verkaufte sie", "wurde 1954 geboren"; one behind a season
    or a holiday is its year: "im Frühjahr 2014"."""
    found: list[Piece] = []
    for at, piece in enumerate(pieces):
        if found and is_year(piece) and (words := _of_year(found[-1], piece)):
            found[-1] = joined([found[-1], piece], words, "date")
            continue
        before = pieces[at - 1].word_class if at else "stop"
        behind = pieces[at + 1].word_class if at + 1 < len(pieces) else "stop"
        is_bare = is_year(piece) and before in _BEFORE_YEAR and behind in _BEHIND_YEAR
        found.append(piece.with_english(f"in {piece.english}", "date") if is_bare else piece)
    return found


def _of_year(date: Piece, year: Piece) -> str:
    """Return a season or a holiday with its year in English; nothing where words are neither."""
    if date.word_class not in ("date", "noun"):
        return ""
    last = date.english.rpartition(" ")[2]
    if last in _SEASONS:
        return f"{date.english} of {year.english}"
    is_holiday = date.word_class == "date" and last[:1].isupper() and not any(map(str.isdigit, date.english))
    return f"{date.english} {year.english}" if is_holiday else ""


def bare_ages(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Leave out the years of an age: "im Alter von 87 Jahren"."""
    leads = glossary.order("age_leads")
    return [
        piece
        for at, piece in enumerate(pieces)
        if not (piece.base == "year" and at > 1 and _is_age(pieces[at - 2], pieces[at - 1], leads))
    ]


def _is_age(lead: Piece, figure: Piece, leads: frozenset[str]) -> bool:
    return figure.word_class == "number" and lead.lower in leads


def agos_before(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Put "ago" behind a length of time that a preposition leads to: "vor zwei Jahren"."""
    found, at = list[Piece](), 0
    while at < len(pieces):
        end = at + 1
        is_led = pieces[at].lower in glossary.order("ago")
        while is_led and end < len(pieces) and pieces[end].word_class in (*_FIGURES, "adjective", "article"):
            end += 1
        is_length = is_led and end > at + 1 and end < len(pieces) and pieces[end].base in _TIMES
        if is_length and not pieces[at + 1].english.startswith("the"):
            words = " ".join(each.english for each in pieces[at + 1 : end + 1])
            found.append(joined(pieces[at : end + 1], f"{words} ago", "date"))
            at = end + 1
            continue
        found.append(pieces[at])
        at += 1
    return found


def parts_of_times(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Write the part of a month, a year or a decade before it: "Mitte der 90er Jahre", "Ende 2019"."""
    found, at = list[Piece](), 0
    pieces = [*_whole_parts(pieces, glossary)]
    while at < len(pieces):
        part, end = glossary.pairs("parts").get(pieces[at].lower), at + 1
        end += end < len(pieces) and part is not None and pieces[end].lower in glossary.order("genitive_articles")
        if part is not None and end < len(pieces) and _is_long_time(pieces[end]):
            found.append(_part_of(part, pieces[at : end + 1]))
            at = end + 1
            continue
        of = end + (end < len(pieces) and pieces[end].lower in glossary.order("date_of"))
        is_of_year = pieces[at].lower in glossary.order("year_parts") and of < len(pieces) and _is_year(pieces[of])
        english = _of_year_stated(pieces[at], is_led=of > end) if is_of_year else pieces[at].english
        found.append(pieces[at].with_english(english))
        at += 1
    return found


def _of_year_stated(part: Piece, *, is_led: bool) -> str:
    """Return a part of a year before the year: "the first half of 2024"; the source may have its own "of"."""
    bare = part.english.partition(" of ")[0]
    return bare if is_led else f"{bare} of"


def _whole_parts(pieces: list[Piece], glossary: Glossary) -> Iterator[Piece]:
    """Yield pieces with a part of a week, month or year led to what it is of: "Ende dieser Woche"."""
    words = glossary.pairs("whole_parts")
    for at, piece in enumerate(pieces):
        english = words.get(piece.lower) if piece.word_class == "noun" else None
        if english is None or not _is_named_time(pieces[at + 1 : at + 3]):
            yield piece
            continue
        is_led = at > 0 and pieces[at - 1].word_class == "preposition"
        yield piece.with_english(english.partition(" ")[2] if is_led else english, "preposition")


def _is_named_time(pieces: list[Piece]) -> bool:
    """Whether pieces begin with a week, month or year that is told from others: "this week", "next month"."""
    words = " ".join(piece.english for piece in pieces).removeprefix("of ").split()
    return len(words) > 1 and words[0] in _NAMED_BY and words[1] in _TIMES


def _part_of(part: str, pieces: list[Piece]) -> Piece:
    """Return the part of a time as one piece: "early March", "the mid-1990s"."""
    time = pieces[-1]
    article = "the " if time.word_class == "decade" else ""
    return joined(pieces, f"{article}{part}{'-' if part == 'mid' else ' '}{time.english}", "part_month")


def _is_year(piece: Piece) -> bool:
    return piece.english.isdigit() and len(piece.english) == len("2019") and int(piece.english) in _YEARS


def _is_long_time(piece: Piece) -> bool:
    return piece.word_class in ("month", "decade") or _is_year(piece)


def by_figures(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Write the preposition or verb that English has beside a figure: "stieg um 5 auf 31", "sank auf 5 Prozent"."""
    prepositions, verbs = glossary.pairs("before_figures"), glossary.pairs("with_figures")
    has_figure = any(piece.word_class in ("number", "scale") for piece in pieces)
    found: list[Piece] = []
    for at, piece in enumerate(pieces):
        if piece.word_class in ("preposition", "hedge") and piece.lower in prepositions and _is_figure(pieces, at + 1):
            found.append(piece.with_english(prepositions[piece.lower], "preposition"))
        else:
            found.append(_as(piece, verbs[piece.base]) if has_figure and piece.base in verbs and piece.form else piece)
    return found


def _is_figure(pieces: list[Piece], at: int) -> bool:
    return at < len(pieces) and pieces[at].word_class in _FIGURES and not _is_year(pieces[at])


def _as(piece: Piece, base: str) -> Piece:
    """Return a verb in the form it has, as another."""
    return piece._replace(english=inflected(base, piece.form), base=base)


def to_places(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Write the preposition that English has before the name of a place: "nach Russland", "bei Köln"."""
    before = glossary.pairs("before_names")
    return [
        piece.with_english(before[piece.lower])
        if piece.word_class == "preposition" and piece.lower in before and _is_name(pieces, at + 1)
        else piece
        for at, piece in enumerate(pieces)
    ]


def _is_name(pieces: list[Piece], at: int) -> bool:
    return at < len(pieces) and pieces[at].word_class == "name"


def passive_agents(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Write "by" for who does what is said in the passive: "von der Polizei festgenommen"."""
    words, found, is_passive = glossary.pairs("by_whom"), list[Piece](), False
    for at, piece in enumerate(pieces):
        before = pieces[at - 1] if at else None
        if before is not None and piece.word_class == "participle" and before.english in _PASSIVE:
            is_passive = True
        is_passive = is_passive and piece.word_class not in _CLAUSE_ENDS
        is_led = is_passive and piece.lower in words and before is not None and before.word_class in _BEFORE_AGENT
        is_whom = at + 1 < len(pieces) and pieces[at + 1].word_class not in (*_FIGURES, *_DATED)
        found.append(piece.with_english(words[piece.lower]) if is_led and is_whom else piece)
    return found


def bare_that(pieces: list[Piece], glossary: Glossary) -> list[Piece]:  # noqa: ARG001 - the form of a move
    """Leave out the comma before "that"."""
    return [
        piece
        for at, piece in enumerate(pieces)
        if not (piece.english == "," and at + 1 < len(pieces) and pieces[at + 1].english == "that")
    ]
