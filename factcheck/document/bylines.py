"""Bylines: lines that name who wrote an article, and the paper that prints it."""

from collections.abc import Sequence
from functools import cache

from factcheck.document.line_patterns import (
    LineKind,
    is_credit,
    is_date_word,
    is_mail,
    is_named,
    is_role,
    is_word,
    tokens_of,
)
from factcheck.document.tokens import Token
from factcheck.lexicon import table

_MOST_WORDS_OF_MASTHEAD, _MOST_WORDS_OF_NAME = 5, 4
_SIGNS, _DASHES = (",", "|", "•", "·"), (" - ", " – ", " — ")
"""What parts a name and what its owner is; a dash with blanks around it."""


def is_masthead(tokens: Sequence[Token]) -> bool:
    """Whether a line is the name of a paper: "The Northern Star", "Arn Post"."""
    words = [token for token in tokens if is_word(token)]
    is_name = 1 < len(words) <= _MOST_WORDS_OF_MASTHEAD and len(words) == len(tokens) and is_named(tokens)
    return is_name and _is_paper(words) and not any(map(is_role, words[1:]))


def is_byline(tokens: Sequence[Token], kind: LineKind) -> bool:
    """Whether a line with "By" names persons or an agency, and no day alone: "By Christmas Eve"."""
    if kind == "masthead" or any(map(is_mail, tokens)):
        return True
    first = next((n for n, token in enumerate(tokens) if token.lower in ("by", ":")), 0)
    names = [token for token in tokens[first + 1 :] if is_word(token)]
    if is_credit(" ".join(token.text for token in names if token.lower not in _people())):
        return True
    return len(names) > 1 and not any(map(_is_no_name, names[:2]))


def is_name_with_role(line: str) -> bool:
    """Whether a line is a name, and what its owner is or works for: "Ana Roe, BBC News", "Jon Lee | Reuters"."""
    name, rest = _parted(line)
    words = tokens_of(name)
    if not rest or not 1 < len(words) <= _MOST_WORDS_OF_NAME or not is_named(words) or any(map(_is_no_name, words)):
        return False
    behind = [token for token in tokens_of(rest) if is_word(token)]
    is_paper = bool(behind) and is_named(behind) and _is_paper(behind)
    return is_paper or is_credit(rest) or _is_office(words[0], behind)


def _is_no_name(token: Token) -> bool:
    """Whether a token is none of a person's name: of a date, of an office, a number."""
    return is_date_word(token) or is_role(token)


def _is_paper(words: Sequence[Token]) -> bool:
    return words[-1].lower in table("boilerplate")["mastheads"]


def _is_office(name: Token, behind: Sequence[Token]) -> bool:
    """Whether words say what the owner of a name is: "Chief Political Correspondent"."""
    return any(token.lower in _people() for token in behind) and is_named([name, *behind])


@cache
def _people() -> frozenset[str]:
    return frozenset(table("boilerplate")["people"]["words"][0].split())


def _parted(line: str) -> tuple[str, str]:
    """Return what stands before the first sign that parts a line, and what stands behind it; nothing without one."""
    places = [(line.find(sign), len(sign)) for sign in (*_SIGNS, *_DASHES) if sign in line]
    if not places:
        return line, ""
    place, length = min(places)
    return line[:place].rstrip(), line[place + length :].lstrip()
