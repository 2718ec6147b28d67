"""Find what stands on a page and is no part of the article: menus, credits, bylines, links, counters, page dates.

All that is known of it is known here and in the table `boilerplate`. No claim is made of it and no rule looks at it; a
date in it is at most an upper bound of publication.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from factcheck.document.bylines import is_byline, is_masthead, is_name_with_role
from factcheck.document.line_patterns import (
    LineKind,
    is_credit,
    is_sign,
    is_stop,
    kind_of_line,
    lead_end,
    tokens_of,
)
from factcheck.document.places import Places
from factcheck.document.tokens import Token
from factcheck.lexicon import table
from factcheck.source import Span

_LINE = re.compile(r"[^\r\n]+")
_HEAD_LINES = 8
"""Lines at the top among which a bare place or date may be boilerplate. Heuristic: no banner seen was longer."""
_HEAD_OF_PAPER = 3
"""Lines at the top among which the name of a paper stands. Heuristic."""
_FOOT_LINES = 3
"""Lines at the end among which a byline may stand. Heuristic."""
_NAMING: tuple[LineKind, ...] = ("byline", "masthead")
"""Kinds of lines that name a person or a paper."""
_OF_ADDRESSES = ("/", "@", "www")
"""What every address of a page or of mail has in it."""
_LONGEST = 240
"""Code points of a line that may be boilerplate. Heuristic: the longest headline behind "Read more:" seen has 120."""
_LONGEST_TITLE = 140
"""Code points of a line in a list of other articles. Heuristic."""
_MOST_TITLES = 12
"""Lines in a list of other articles. Heuristic: pages show ten."""
_LONGEST_OPENING = 14
"""Tokens before the words of a caption: "Image copyright Ana Roe/Getty Images Image caption". Heuristic."""
_WEATHER = re.compile(r"\s*-?\d{1,3}(?:\.\d)?\s*+°?\s*+[FC]\s*$")
_DATE_ONLY = re.compile(
    r"\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?"
    r"(?:\d{1,2}\s+[A-Z][a-z]{2,8}\.?,?\s+\d{4}|[A-Z][a-z]{2,8}\.?\s+\d{1,2},?\s+\d{4})"
    r"(?:\s*+[,|·-]?\s*+\d{1,2}[:.]\d\d\s*+(?:[ap]\.?m\.?)?\s*+[A-Z]{0,4})?\s*$",
    re.IGNORECASE,
)
_SHORT_NAME = re.compile(r"\s*[A-Z][\w.'’-]*(?:\s+[A-Z][\w.'’-]*){0,3}\s*$")
_READ_MORE = re.compile(r"(?<=[^\s.:]) (?:Read|See) more\W{0,4}$|(?<=[^\s.:]) READ MORE\W{0,4}$")
"""What ends the line of a link: in a headline with capitals, "More" has one too."""
_IN_BRACKETS = re.compile(r"[(\[](?P<inside>[^()\[\]\n]{2,120})[)\]]\s*$")
_ENDS_SENTENCE = re.compile(r"[.!?…][\"'”’)\]]*\s*$")


class Boilerplate(NamedTuple):
    """A stretch of a page that is no part of the article.

    Args:
        place: its place, a whole line or a part of one.
        kind: what it is.
    """

    place: Span
    kind: LineKind


class _Line(NamedTuple):
    """A line: its place without the white space around it, its words and tokens; no tokens where it is too long."""

    place: Span
    text: str
    tokens: list[Token]


def find_boilerplate(text: str) -> tuple[Boilerplate, ...]:
    """Return the boilerplate of a page, in order: whole lines, and parts of lines such as a credit or an address.

    Example:
        >>> page = "70.7 F\\nLos Angeles\\nTuesday, December 10, 2024\\n\\nThe ministers met. (AP Photo/Ana Roe)"
        >>> [page[found.place.start : found.place.end] for found in find_boilerplate(page)]
        ['70.7 F', 'Los Angeles', 'Tuesday, December 10, 2024', '(AP Photo/Ana Roe)']
    """
    lines = [_line(found) for found in _LINE.finditer(text) if not found.group().isspace()]
    whole = list(_whole_lines(lines, text))
    places = Places(found.place for found in whole)
    parts = [found for found in _parts(lines, text) if not places.meet(found.place)]
    return tuple(sorted((*whole, *parts), key=lambda found: found.place.start))


def _line(found: re.Match[str]) -> _Line:
    words = found.group().strip()
    start = found.start() + len(found.group()) - len(found.group().lstrip())
    place = Span(start, start + len(words))
    return _Line(place, words, tokens_of(words) if len(words) <= _LONGEST else [])


def _whole_lines(lines: Sequence[_Line], text: str) -> Iterator[Boilerplate]:
    """Yield the lines that are boilerplate from end to end; a text of one line is what it is."""
    kinds = [_kind(lines, index) for index in range(len(lines))] if len(lines) > 1 else []
    has_prose, titles = False, 0
    for index, (line, kind) in enumerate(zip(lines, kinds, strict=False)):
        if kind is None and titles > 0 and _is_title(line, lines[index - 1], text):
            yield Boilerplate(line.place, "lead")
            titles -= 1
            continue
        if kind is not None:
            yield Boilerplate(line.place, kind)
        has_prose = has_prose or (kind is None and _ENDS_SENTENCE.search(line.text) is not None)
        titles = _MOST_TITLES if kind == "lead" and has_prose and _leads_to_lines(line) else 0


def _kind(lines: Sequence[_Line], index: int) -> LineKind | None:
    """Return what a line is where it is boilerplate."""
    line = lines[index]
    if not line.tokens:
        return None
    if index < _HEAD_LINES and (_is_banner(line) or _is_beside_banner(lines, index)):
        return "banner"
    kind, at_end = kind_of_line(line.tokens), index < _HEAD_LINES or index >= len(lines) - _FOOT_LINES
    if kind is not None and (kind not in _NAMING or (at_end and is_byline(line.tokens, kind))):
        return kind
    if (index < _HEAD_OF_PAPER and is_masthead(line.tokens)) or (at_end and is_name_with_role(line.text)):
        return "byline"
    return _kind_by_signs(line)


def _kind_by_signs(line: _Line) -> LineKind | None:
    """Return what a line is by what it is made of beside the rows of the table: agencies, brackets, an address."""
    if is_credit(line.text):
        return "credit"
    if _READ_MORE.search(line.text) or _goes_on_with_sign(line.tokens):
        return "lead"
    if (inside := _IN_BRACKETS.fullmatch(line.text)) is not None:
        return _kind_in_brackets(inside["inside"])
    address = _addresses().match(line.text)
    return "address" if address is not None and len(line.text) - address.end() <= 1 else None


def _is_banner(line: _Line) -> bool:
    return (_WEATHER.match(line.text) or _DATE_ONLY.match(line.text)) is not None


def _is_beside_banner(lines: Sequence[_Line], index: int) -> bool:
    """Whether a line is a name that stands beside weather or a date, on a page that shows weather or a menu."""
    if not _SHORT_NAME.match(lines[index].text):
        return False
    around = (*lines[max(0, index - 1) : index], *lines[index + 1 : index + 2])
    head = lines[:_HEAD_LINES]
    return any(_is_banner(line) for line in around) and any(
        _WEATHER.match(line.text) or kind_of_line(line.tokens) in ("bar", "lead") for line in head
    )


def _goes_on_with_sign(tokens: Sequence[Token]) -> bool:
    """Whether a line begins with words that lead to other articles and a sign: "Read more: ...", "Related | ..."."""
    end = lead_end(tokens)
    return end is not None and end < len(tokens) and is_sign(tokens[end])


def _leads_to_lines(line: _Line) -> bool:
    """Whether a line leads to other articles and names none, so that they stand below."""
    end = lead_end(line.tokens)
    return end is not None and all(is_stop(token) for token in line.tokens[end:])


def _is_title(line: _Line, before: _Line, text: str) -> bool:
    """Whether a line goes on with a list of other articles: directly below, and no sentence."""
    if len(line.text) > _LONGEST_TITLE or _ENDS_SENTENCE.search(line.text):
        return False
    return text.count("\n", before.place.end, line.place.start) <= 1


def _parts(lines: Sequence[_Line], text: str) -> Iterator[Boilerplate]:
    """Yield what stands in a line of the article: addresses, a credit at its end, what opens a caption."""
    for found in _addresses().finditer(text) if any(mark in text for mark in _OF_ADDRESSES) else ():
        yield Boilerplate(Span(*found.span()), "address")
    for line in lines:
        end = line.text[-_LONGEST:]
        credit = _IN_BRACKETS.search(end) if end.endswith((")", "]")) else None
        kind = _kind_in_brackets(credit["inside"]) if credit is not None else None
        if credit is not None and kind is not None and len(credit.group()) < len(line.text):
            yield Boilerplate(Span(line.place.end - len(credit.group()), line.place.end), kind)
        opening = _opening(line)
        if opening:
            yield Boilerplate(Span(line.place.start, line.place.start + opening), "credit")


def _kind_in_brackets(inside: str) -> LineKind | None:
    """Return what words in brackets at the end of a line are: a credit, or who took part in the report."""
    if is_credit(inside):
        return "credit"
    kind = kind_of_line(tokens_of(inside))
    return kind if kind in ("credit", "signed", "rights", "lead") else None


def _opening(line: _Line) -> int:
    """Return how many code points of a line open a caption before its own words."""
    head = line.text[:_LONGEST].casefold()
    if not head.startswith(_openings()):
        return 0
    ends = [head.find(words) + len(words) for words in _openings() if words in head]
    return max((end for end in ends if len(head[:end].split()) <= _LONGEST_OPENING), default=0)


@cache
def _openings() -> tuple[str, ...]:
    return tuple(table("boilerplate")["openings"])


@cache
def _addresses() -> re.Pattern[str]:
    """Compile addresses of pages, whole or shortened, and of mail."""
    hosts = "|".join(re.escape(host) for host in table("boilerplate")["links"]["hosts"][0].split())
    return re.compile(
        rf"https?\s?:\s?/\s?/\s?[^\s()<>\"”]++|\bwww\s?\.\s?[^\s()<>\"”]++|(?<![\w.])(?:{hosts})/[\w/-]++"
        r"|(?<![\w.@])[a-z0-9-]{2,30}(?:\.[a-z]{2,10}){1,2}/[\w/?=&#%.-]++|(?<![\w.])[\w+-]{1,40}(?:\.[\w+-]{1,40}){0,3}@"
        r"[\w-]{1,40}(?:\.[\w-]{1,40}){1,3}"
    )
