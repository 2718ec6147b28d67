"""Find the sentences of a text, and the lines that are no part of the article.

A line end always ends a sentence: headings, captions and list items are sentences of their own.
"""

import re
from collections.abc import Iterator
from functools import cache

from factcheck.lexicon import table
from factcheck.source import Span

_LINE = re.compile(r"[^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
_STOP = re.compile(r"[.!?…](?<![.!?…].)[.!?…]*+[\"'”’»)\]]*+(?=\s)")
_LONGEST = 1_500
"""Code points a sentence may hold. Heuristic: a longer stretch without a stop is a list or no prose, and is cut at a
space,
so that what is looked up sentence by sentence takes a time that grows with the text alone."""
_LAST_WORD = re.compile(r"[\w.&’'-]{0,40}$")


@cache
def _abbreviations() -> dict[str, str]:
    """Map an abbreviation without its last point, lower case, to when its point ends no sentence."""
    return {word.lower(): row[0] for word, row in table("abbreviations")["abbreviations"].items()}


@cache
def _openers(row: str) -> frozenset[str]:
    return frozenset(table("abbreviations")["openers"][row][0].split())


def find_sentences(text: str) -> tuple[Span, ...]:
    """Find the sentences of a text, in order, without the white space around them.

    Example:
        >>> [(s.start, s.end) for s in find_sentences("Mr. Kim left. No stayed.")]
        [(0, 13), (14, 24)]
    """
    return tuple(span for line in _LINE.finditer(text) for span in _in_line(text, line.start(), line.end()))


def _in_line(text: str, start: int, end: int) -> Iterator[Span]:
    for stop in _STOP.finditer(text, start, end):
        if _ends_sentence(text, start, stop.start(), stop.end(), end):
            yield from _pieces(text, start, stop.end())
            start = stop.end()
    yield from _pieces(text, start, end)


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield a sentence whole, or cut where it is longer than any is."""
    while end - start > _LONGEST:
        space = max(text.rfind(" ", start + _LONGEST // 2, start + _LONGEST), start + _LONGEST // 2)
        cut = space if text[space].isspace() else start + _LONGEST
        yield from _trimmed(text, start, cut)
        start = cut
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)


def _ends_sentence(text: str, start: int, stop: int, after: int, end: int) -> bool:
    """Whether a stop at [stop, after) ends the sentence that began at start."""
    follows = text[after : min(end, after + 60)].lstrip()
    if follows[:1].islower():
        return False
    if not follows or text[stop:after] != ".":
        return True
    found = _LAST_WORD.search(text, max(start, stop - 40), stop)
    word = found.group().lstrip("'’").lower() if found else ""
    when = _abbreviations().get(word)
    if when is not None:
        return _ends_behind_abbreviation(when, follows)
    if (len(word) == 1 and word.isalpha()) or re.fullmatch(r"(?:[a-z]\.)+[a-z]", word):
        return _opens_with(follows, "words")
    return True


def _ends_behind_abbreviation(when: str, follows: str) -> bool:
    """Whether the point of an abbreviation ends a sentence, by when it does not and what follows."""
    if when == "number":
        return not follows[0].isdigit()
    return when == "officer" and not _opens_with(follows, "officers")


def _opens_with(follows: str, row: str) -> bool:
    """Whether the first word of some is of a row: one that begins sentences, or an office behind the name of a firm."""
    first = re.match(r"\W*(\w+)", follows)
    return first is not None and first.group(1).lower() in _openers(row)
