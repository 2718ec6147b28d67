"""Match the tokens of a line with the rows of the table `boilerplate`: what a line is made of, if of nothing else."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import Literal, NamedTuple

from factcheck.document.places import Places
from factcheck.document.tokens import Token, kept_tokens
from factcheck.lexicon import table
from factcheck.source import Span

LineKind = Literal[
    "bar", "section", "counter", "masthead", "stamp", "byline", "signed", "rights", "credit", "lead", "address",
    "banner",
]  # fmt: skip
"""What a line is: buttons and menus, names of sections, counters, the head of a paper, a stamp of time, who wrote it,
who took part, whose it is, who took the picture, what leads to other articles, an address, weather and page date."""

_HOST = r"(?<![^\W_])[^\W\d_][\w-]*+(?:\.[^\W\d_]{2,30}+)+"
_PAGE = re.compile(_HOST)
"""The name of a page: "Arn.example"."""
_ADDRESS = re.compile(rf"[\w.+-]++@[\w.-]+|@\w+|{_HOST}")
"""An address of mail, a name on a platform, the name of a page."""
_SIGNS = frozenset(":|»›>▶→")
"""Signs that lead on, or part what stands on a line."""
_KEPT = frozenset("©+")
"""Other signs that tell something: of a right, of a service."""
_STANDING = frozenset("…:@~#")
"""Elements of a row that stand for something: anything, a sign, names, a day, a number."""
_ENDS_OF_FIGURES = ("", "st", "nd", "rd", "th", "k", "m")
_LEAST_SECTIONS = 3
"""Names of sections beside each other that are a menu, and words of a line with a full stop. Heuristic: one alone is a
heading, two are an answer."""
_NUMBERS_OF_DAY = 3
"""Numbers of a day written in digits; a time of day is one more."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_LONGEST_CREDIT = 14
"""Tokens of names in a credit or byline. Heuristic: three persons with their papers."""


class _Row(NamedTuple):
    """A row of the table: its elements, and the kind of line."""

    elements: tuple[str, ...]
    kind: LineKind


def tokens_of(line: str) -> list[Token]:
    """Return the tokens of a line; an address of mail is one, and signs that part nothing are left out."""
    found = (_ADDRESS if "@" in line else _PAGE).finditer(line)
    addresses = [_address(*each.span(), each.group()) for each in found]
    if not addresses:
        return [token for token in kept_tokens(line) if _tells(token)]
    places = Places(Span(address.start, address.end) for address in addresses)
    kept = (token for token in kept_tokens(line) if _tells(token) and places.around(token.start) is None)
    return sorted([*kept, *addresses])


def _address(start: int, end: int, text: str) -> Token:
    return Token(start, end, text, text.lower(), "punctuation" if "@" in text[1:] else "word")


def _tells(token: Token) -> bool:
    return token.kind in ("word", "number", "possessive", "stop") or token.text in _SIGNS or token.text in _KEPT


def is_sign(token: Token) -> bool:
    """Whether a token leads on, or parts what stands on a line."""
    return token.text in _SIGNS


def is_stop(token: Token) -> bool:
    """Whether a token parts what stands on a line: a sign or the end of a sentence."""
    return token.kind == "stop" or token.text in _SIGNS


def is_figure(token: Token) -> bool:
    """Whether a token is a number: "12", "10:45", "3rd", "12k", and no "1990s"."""
    return token.kind == "number" and token.lower.lstrip("0123456789.,:/-") in _ENDS_OF_FIGURES


def is_mail(token: Token) -> bool:
    """Whether a token is an address of mail."""
    return "@" in token.text[1:]


def is_word(token: Token) -> bool:
    """Whether a token is a word, figures in it or not."""
    return token.kind == "word" or token.text == "©" or (token.kind == "number" and not is_figure(token))


def kind_of_line(tokens: Sequence[Token]) -> LineKind | None:
    """Return what a line is, where rows of the table make it up from end to end; None where something is left over.

    Example:
        >>> kind_of_line(tokens_of("Share Tweet 12 comments")), kind_of_line(tokens_of("Share prices fell"))
        ('counter', None)
    """
    at, kinds = _skip(tokens, 0), list[LineKind]()
    while at < len(tokens):
        found = _first(tokens, at) or _stamp(tokens, at)
        if found is None:
            return None
        at, kind = found
        kinds.append(kind)
        at = _skip(tokens, at)
    if not kinds or (set(kinds) == {"section"} and len(kinds) < _LEAST_SECTIONS) or _is_short_sentence(tokens):
        return None
    return next((kind for kind in kinds if kind not in ("bar", "section")), "bar")


def _is_short_sentence(tokens: Sequence[Token]) -> bool:
    """Whether a line is a word or two and a full stop: "Listen." is prose."""
    return tokens[-1].text == "." and sum(token.kind != "stop" for token in tokens) < _LEAST_SECTIONS


def lead_end(tokens: Sequence[Token]) -> int | None:
    """Return the number of the token behind words that lead to other articles; None where a line begins otherwise.

    Example:
        >>> lead_end(tokens_of("Read more: Two die in Arn")), lead_end(tokens_of("Reading is easy"))
        (2, None)
    """
    at = _skip(tokens, 0)
    ends = (_match(tokens, at, row) for row in _leads().get(_key(tokens[at]), ())) if at < len(tokens) else iter(())
    return next((end for end in ends if end is not None), None)


def is_named(tokens: Iterable[Token]) -> bool:
    """Whether tokens are names and what joins them, one name at least, and no running text."""
    tokens = [token for token in tokens if not is_stop(token)]
    words = [token for token in tokens if is_word(token)]
    return (
        0 < len(tokens) <= _LONGEST_CREDIT
        and any(_is_capital(token) for token in words)
        and all(
            _is_capital(token) or token.lower in _words("joins") or token.lower in _words("roles") for token in words
        )
    )


def is_credit(words: str) -> bool:
    """Whether words name who a picture is from, an agency of the table among them: "Ana Roe/AFP via Getty Images".

    Example:
        >>> is_credit("Ana Roe/AFP"), is_credit("Ana Roe")
        (True, False)
    """
    parts = [part.strip(" .,") for part in re.split(r"[/|,;•·]|\bvia\b|\bfor\b", words)]
    return any(_from_agency(part.casefold()) for part in parts) and all(
        _from_agency(part.casefold()) or is_named(tokens_of(part)) for part in parts if part
    )


def is_date_word(token: Token) -> bool:
    """Whether a token can stand in a date or a time of day."""
    return is_figure(token) or _key(token) in _words("days")


def _from_agency(part: str) -> bool:
    return part in table("boilerplate")["credits"] or part in _agencies()


@cache
def _agencies() -> frozenset[str]:
    return frozenset(name.casefold() for name in table("agencies")["agencies"])


@cache
def _words(part: str) -> frozenset[str]:
    return frozenset(table("boilerplate")[part]["words"][0].split())


def is_role(token: Token) -> bool:
    """Whether a token is what bylines call people, or small between such words."""
    return token.lower in _words("roles") or token.lower in _words("joins")


@cache
def _rows() -> Mapping[str, tuple[_Row, ...]]:
    """Return the rows of lines by their first element, the longer ones first."""
    return _by_first(_Row(_elements(words), row[0]) for words, row in table("boilerplate")["lines"].items())


@cache
def _leads() -> Mapping[str, tuple[_Row, ...]]:
    leads = table("boilerplate")["leads"].items()
    return _by_first(_Row(_elements(words), "lead") for words, row in leads if row[0] == "line")


def _elements(words: str) -> tuple[str, ...]:
    """Return the elements of a row: signs that stand for something as they are, words as tokens."""
    parts = ((part,) if part in _STANDING else map(_key, tokens_of(part)) for part in words.split())
    return tuple(chain.from_iterable(parts))


def _by_first(rows: Iterable[_Row]) -> dict[str, tuple[_Row, ...]]:
    found: dict[str, tuple[_Row, ...]] = {}
    for row in sorted(rows, key=lambda row: -len(row.elements)):
        found[row.elements[0]] = (*found.get(row.elements[0], ()), row)
    return found


def _first(tokens: Sequence[Token], at: int) -> tuple[int, LineKind] | None:
    """Return the end and the kind of the longest row that stands at a token."""
    first = "#" if is_figure(tokens[at]) else _key(tokens[at])
    found = ((_match(tokens, at, row), row.kind) for row in (*_rows().get(first, ()), *_leads().get(first, ())))
    return next(((end, kind) for end, kind in found if end is not None), None)


def _stamp(tokens: Sequence[Token], at: int) -> tuple[int, LineKind] | None:
    """Return the end of a day with its year and a time of day, as pages stamp themselves; no heading has both."""
    end = _days_end(tokens, at)
    stated = tokens[at : end or at]
    numbers = [token.text for token in stated if is_figure(token)]
    parts = re.findall(r"\d+", " ".join(numbers))
    has_day = len(parts) > _NUMBERS_OF_DAY or any(token.lower[:3] in _words("months") for token in stated)
    has_year = any(_YEAR.search(number) for number in numbers)
    has_time = any(":" in number for number in numbers)
    return (end, "stamp") if end is not None and has_day and has_year and has_time else None


def _match(tokens: Sequence[Token], at: int, row: _Row) -> int | None:
    for element in row.elements:
        if element == "…":
            return len(tokens)
        if element != ":":
            at = _skip(tokens, at)
        end = _one(tokens, at, element)
        if end is None:
            return None
        at = end
    return at


def _one(tokens: Sequence[Token], at: int, element: str) -> int | None:
    """Return the token behind what an element of a row stands for at a token."""
    if element == "@":
        end = next((n for n in range(at, len(tokens)) if _closes(tokens[n])), len(tokens))
        return end if is_named(tokens[at:end]) else None
    if element == "~":
        return _days_end(tokens, at)
    if at >= len(tokens):
        return None
    token = tokens[at]
    is_it = is_figure(token) if element == "#" else is_sign(token) if element == ":" else _key(token) == element
    return at + 1 if is_it else None


def _days_end(tokens: Sequence[Token], at: int) -> int | None:
    """Return the token behind a day or a time: words of days, one of them a number or the name of a day."""
    end = at
    while end < len(tokens) and (is_stop(tokens[end]) or is_date_word(tokens[end])):
        end += 1
    is_day = any(is_figure(token) or token.lower.endswith("day") or token.lower == "now" for token in tokens[at:end])
    return end if is_day else None


def _closes(token: Token) -> bool:
    """Whether names end at a token: a sign that leads on, or another row ("Reporting by Ana Roe; Editing by Jon")."""
    return (is_sign(token) and token.text != "|") or token.lower in _words("signers")


def _skip(tokens: Sequence[Token], at: int) -> int:
    while at < len(tokens) and is_stop(tokens[at]):
        at += 1
    return at


def _is_capital(token: Token) -> bool:
    return token.is_capitalized or token.text[0].isdigit() or token.text[0] == "@"


def _key(token: Token) -> str:
    """Return a word as rows have it, without the point that shortens it."""
    return token.lower.rstrip(".")
