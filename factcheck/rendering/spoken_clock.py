"""Times of day as they are spoken: "um halb acht", "gegen Viertel nach drei"."""

from collections.abc import Sequence

from factcheck.document.tokens import Token
from factcheck.rendering.forms import Sense
from factcheck.rendering.glossary import Glossary
from factcheck.rendering.number_words import number_at

_HOURS, _MINUTES, _HALF = 12, 60, -30


def spoken_clock(tokens: Sequence[Token], at: int, glossary: Glossary) -> tuple[int, Sense] | None:
    """Return how many tokens a spoken time holds that begins at a token, and how English writes it; None for none.

    Only behind a word that leads to times, since a half and a quarter are also shares.
    """
    if at == 0 or tokens[at - 1].lower not in glossary.order("before_clock"):
        return None
    for size, minutes in _shifts(tokens, at, glossary):
        hour = _hour(tokens, at + size, glossary)
        if hour is not None:
            length, whole = hour
            total = (whole * _MINUTES + minutes) % (_HOURS * _MINUTES)
            return size + length, Sense(f"{total // _MINUTES or _HOURS}:{total % _MINUTES:02}", "clock")
    return None


def _shifts(tokens: Sequence[Token], at: int, glossary: Glossary) -> Sequence[tuple[int, int]]:
    """Return how many tokens lead to an hour, and the minutes that they take from it or add."""
    if tokens[at].lower in glossary.order("half_hours"):
        return [(1, _HALF)]
    quarters = glossary.pairs("quarters")
    words = [(size, " ".join(each.lower for each in tokens[at : at + size])) for size in (2, 1)]
    return [(size, int(quarters[each])) for size, each in words if each in quarters]


def _hour(tokens: Sequence[Token], at: int, glossary: Glossary) -> tuple[int, int] | None:
    """Return how many tokens an hour holds, with the word for hours behind it, and the hour; None for none."""
    if at >= len(tokens):
        return None
    text = tokens[at].text
    length, hour = (1, int(text)) if text.isdigit() else number_at(tokens, at, glossary) or (0, 0)
    if not 0 < hour <= _HOURS:
        return None
    has_word = at + length < len(tokens) and tokens[at + length].lower in glossary.order("clock")
    return length + has_word, hour
