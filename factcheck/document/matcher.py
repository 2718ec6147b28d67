"""The matcher: parts of a pattern, and where they stand among tokens. `patterns.py` says how a pattern is written."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import NamedTuple

from factcheck.document.tokens import Token

Tokens = Sequence[Token]
Marks = dict[str, tuple[int, int]]
"""The kept parts of a match by name: the first token of each, and the one behind it."""
Takes = Callable[[Token], bool]
_NONE = -1
_FAR = 1_000
"""Tokens that are looked at before a place at most where a pattern has no end: more than any sentence has."""


class Match(NamedTuple):
    """Where a pattern stands, in places of tokens.

    Args:
        first: its first token.
        end: the token behind it.
        marks: of each kept part the first token and the one behind it.
    """

    first: int
    end: int
    marks: Marks


class One(NamedTuple):
    """A part that takes one token.

    Args:
        takes: whether a token is one that it takes.
        words: the words that it takes, where it takes no others.
    """

    takes: Takes
    words: frozenset[str] | None = None


class Row(NamedTuple):
    """Parts one behind the other."""

    parts: "tuple[Part, ...]"


class Either(NamedTuple):
    """One of several parts; the first that fits is taken."""

    options: "tuple[Part, ...]"


class Repeat(NamedTuple):
    """A part so many times; as many as fit are tried first."""

    part: "Part"
    least: int
    most: int


class Kept(NamedTuple):
    """A part that is kept by a name."""

    name: str
    part: "Part"


class Unless(NamedTuple):
    """Nothing, where a part does not follow."""

    part: "Part"


class Edge(NamedTuple):
    """Nothing, at the start or at the end of what is looked at."""

    is_start: bool


Part = One | Row | Either | Repeat | Kept | Unless | Edge


class _Look(NamedTuple):
    """What is looked at: tokens from the first to before the end, and what is kept so far."""

    tokens: Tokens
    first: int
    end: int
    marks: Marks


_Go = Callable[[_Look, int], int]
"""From a place to the place behind a pattern, or `_NONE`."""


class Pattern:
    """A pattern over tokens, compiled when it is first asked; `patterns.pattern` makes it of how it is written.

    Args:
        part: what it is made of.
    """

    def __init__(self, part: Part) -> None:
        self._part = part

    @cached_property
    def _go(self) -> _Go:
        return _compiled(self._part, _succeed)

    @cached_property
    def _go_to_end(self) -> _Go:
        return _compiled(self._part, _at_end)

    @cached_property
    def _firsts(self) -> frozenset[str] | None:
        return _first_words(self._part)

    @cached_property
    def _longest(self) -> int:
        return _longest(self._part)

    def match(self, tokens: Tokens, first: int, end: int | None = None) -> Match | None:
        """Return the match that begins at a token; None where there is none.

        Args:
            tokens: of a sentence.
            first: where it is to begin.
            end: the token behind those that are looked at; None for all.
        """
        return _matched(self._go, tokens, first, len(tokens) if end is None else end)

    def fullmatch(self, tokens: Tokens, first: int, end: int) -> Match | None:
        """Return the match that takes all tokens from one up to another."""
        return _matched(self._go_to_end, tokens, first, end)

    def search(self, tokens: Tokens, first: int = 0, end: int | None = None) -> Match | None:
        """Return the first match that begins at a token or behind it."""
        stop = len(tokens) if end is None else end
        for index in range(first, stop + 1):
            if self._firsts is None or (index < stop and tokens[index].lower in self._firsts):
                found = _matched(self._go, tokens, index, stop, first)
                if found is not None:
                    return found
        return None

    def before(self, tokens: Tokens, end: int, first: int = 0) -> Match | None:
        """Return the longest match that ends right before a token."""
        for index in range(max(first, end - self._longest), end + 1):
            if self._firsts is None or (index < end and tokens[index].lower in self._firsts):
                found = _matched(self._go_to_end, tokens, index, end, first)
                if found is not None:
                    return found
        return None


def _matched(go: _Go, tokens: Tokens, index: int, end: int, first: int | None = None) -> Match | None:
    look = _Look(tokens, index if first is None else first, end, {})
    reached = go(look, index)
    return None if reached == _NONE else Match(index, reached, look.marks)


def _succeed(_: _Look, index: int) -> int:
    return index


def _at_end(look: _Look, index: int) -> int:
    return index if index == look.end else _NONE


def _compiled(part: Part, then: _Go) -> _Go:
    """Return what looks for a part, and behind it for the rest."""
    go = then
    match part:
        case One():
            go = _one(part.takes, then)
        case Row():
            for each in reversed(part.parts):
                go = _compiled(each, go)
        case Either():
            go = _either([_compiled(each, then) for each in part.options])
        case Repeat(One() as one, least, most):
            go = _repeated_one(one.takes, least, most, then)
        case Repeat():
            go = _repeated(part, then)
        case Kept():
            go = _kept(part, then)
        case Unless():
            go = _unless(_compiled(part.part, _succeed), then)
        case Edge():
            go = _at_edge(part.is_start, then)
    return go


def _either(options: Sequence[_Go]) -> _Go:
    def go(look: _Look, index: int) -> int:
        for option in options:
            if (reached := option(look, index)) != _NONE:
                return reached
        return _NONE

    return go


def _one(takes: Takes, then: _Go) -> _Go:
    def go(look: _Look, index: int) -> int:
        return then(look, index + 1) if index < look.end and takes(look.tokens[index]) else _NONE

    return go


def _repeated_one(takes: Takes, least: int, most: int, then: _Go) -> _Go:
    def go(look: _Look, index: int) -> int:
        place, last = index, min(index + most, look.end)
        while place < last and takes(look.tokens[place]):
            place += 1
        for reached_place in range(place, index + least - 1, -1):
            if (reached := then(look, reached_place)) != _NONE:
                return reached
        return _NONE

    return go


def _repeated(part: Repeat, then: _Go) -> _Go:
    go = then
    for count in range(part.most, 0, -1):
        once_more = _compiled(part.part, go)
        go = once_more if count <= part.least else _either([once_more, then])
    return go


def _kept(part: Kept, then: _Go) -> _Go:
    def close(look: _Look, index: int) -> int:
        look.marks[part.name] = look.marks[part.name][0], index
        return then(look, index)

    inner = _compiled(part.part, close)

    def go(look: _Look, index: int) -> int:
        look.marks[part.name] = index, index
        if (reached := inner(look, index)) == _NONE:
            del look.marks[part.name]
        return reached

    return go


def _unless(unwanted: _Go, then: _Go) -> _Go:
    return lambda look, index: _NONE if unwanted(look, index) != _NONE else then(look, index)


def _at_edge(is_start: bool, then: _Go) -> _Go:
    return lambda look, index: then(look, index) if index == (look.first if is_start else look.end) else _NONE


def _first_words(part: Part) -> frozenset[str] | None:
    """Return the words one of which a match begins with; None where it may begin with any."""
    match part:
        case One():
            return part.words
        case Row(parts):
            rest = [each for each in parts if not isinstance(each, Unless | Edge)]
            return _first_words(rest[0]) if rest else None
        case Kept():
            return _first_words(part.part)
        case Either(options):
            firsts = [_first_words(each) for each in options]
            known = [each for each in firsts if each is not None]
            return frozenset().union(*known) if len(known) == len(firsts) else None
        case Repeat() if part.least:
            return _first_words(part.part)
        case _:
            return None


def _longest(part: Part) -> int:
    """Return how many tokens a match has at most."""
    match part:
        case One():
            return 1
        case Row():
            return sum(map(_longest, part.parts))
        case Either():
            return max(map(_longest, part.options))
        case Repeat():
            return min(part.most * _longest(part.part), _FAR)
        case Kept():
            return _longest(part.part)
        case _:
            return 0
