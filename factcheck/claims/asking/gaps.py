"""A sentence quoted with a gap where a mention stands: what is asked where no question can be asked well."""

import re

from factcheck.source import Span

GAP = "___"
_WORDS, _REACH = 5, 90
"""Words shown on each side of a gap, and the code points in which they are looked for. Heuristic: a line of a
report."""
_INNER = str.maketrans({"“": "‘", "”": "’", '"': "'", "„": "‚"})
_BEGINS = re.compile(r"^[\s,;:.)\]”’'\"–—-]+(?=\s)|^\s+")


def gap(text: str, place: Span, sentence: Span) -> str:
    """Return the words around a place with a gap for it, in quotation marks, and "…" where more of the sentence is cut.

    Args:
        text: the text of the source.
        place: what is left out.
        sentence: the sentence that holds it.

    Example:
        >>> gap("Fuel use fell by 4 percent.", Span(17, 26), Span(0, 27))
        '“Fuel use fell by ___.”'
    """
    start, end = max(sentence.start, place.start - _REACH), min(sentence.end, place.end + _REACH)
    before, after = text[start : place.start], text[place.end : end]
    shown_before, shown_after = _last_words(before), _first_words(after)
    head = "…" if start > sentence.start or len(shown_before) < len(before.lstrip()) else ""
    tail = "…" if end < sentence.end or len(shown_after) < len(after.rstrip()) else ""
    words = " ".join(f"{shown_before}{GAP}{shown_after}".split())
    return f"“{head}{words.translate(_INNER)}{tail}”"


def excerpt(text: str, place: Span, sentence: Span) -> str:
    """Return the words at a place with those around them, quoted as with a gap."""
    return gap(text, place, sentence).replace(GAP, " ".join(text[place.start : place.end].split()), 1)


def _last_words(text: str) -> str:
    """Return the last words of a text, with the blank behind them."""
    found = list(re.finditer(r"\S+", text))
    cut = text[found[-_WORDS].start() :] if len(found) > _WORDS else text.lstrip()
    return _BEGINS.sub("", cut) if len(found) > _WORDS else cut


def _first_words(text: str) -> str:
    """Return the first words of a text, with what parts them from the gap."""
    found = list(re.finditer(r"\S+", text))
    return text[: found[_WORDS - 1].end()] if len(found) > _WORDS else text.rstrip()
