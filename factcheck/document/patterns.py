"""Patterns over tokens, as they are written: what finders, claims and rules use instead of searching characters.

The parts of a pattern are parted by blanks:

| part | takes |
|---|---|
| `of`, `,`, `'s`, `%` | that word or mark in any case; a bracket or a question mark has a backslash before it |
| `*ed`, `re-*` | a word that ends so, or begins so |
| `WORD`, `CAP`, `LOW` | any word; one that begins with a capital letter; one that does not |
| `NUM`, `DIGITS` | a figure or a number word; a figure in digits |
| `SIGN`, `ANY` | a mark that is no word and no figure; any token |
| `VERBS` | one of the words or phrases that are given by that name, the longest first: words live in tables |
| `(a b;c)` with a bar for the `;` | one of several |
| `~x`, `~(...)` | one token that is none of these |
| `!x`, `!(...)` | nothing, where that does not follow |
| `START`, `END` | nothing, at an end of the tokens that are looked at |
| `name=(...)` | what is in the brackets, kept by that name |

Behind a part, `?` takes it once or not at all, `{2}` and `{0,3}` so many times; as many as fit are tried first.
"""

import re
from collections.abc import Collection, Mapping, Sequence

from factcheck.document.classes import is_number
from factcheck.document.matcher import Edge, Either, Kept, Match, One, Part, Pattern, Repeat, Row, Takes, Unless
from factcheck.document.tokens import phrase_words
from factcheck.errors import TableError

__all__ = ["Match", "Pattern", "pattern"]

_PARTS = re.compile(r"\\\S|[a-z_]+=(?=\()|[()|~!?]|\{\d+(?:,\d+)?\}|[^\s()|~!?{}=\\]+")
"""How a pattern is cut into its parts; what is said of prose is cut by `tokens.py`."""
_CLASSES: Mapping[str, Takes] = {
    "WORD": lambda token: token.kind == "word",
    "CAP": lambda token: token.kind == "word" and token.is_capitalized,
    "LOW": lambda token: token.kind == "word" and not token.is_capitalized,
    "NUM": lambda token: token.kind == "number" or is_number(token.lower),
    "DIGITS": lambda token: token.kind == "number",
    "SIGN": lambda token: token.kind not in ("word", "number", "possessive"),
    "ANY": lambda _: True,
}


def pattern(written: str, **words: Collection[str]) -> Pattern:
    """Return the pattern that is written.

    Args:
        written: as the page of this module says.
        words: words and phrases in lower case, by the names in capitals that the pattern calls them.

    Raises:
        TableError: it is not written as patterns are.

    Example:
        >>> from factcheck.document.tokens import find_tokens
        >>> tokens = find_tokens("It fell from about 20 to 12 percent.")
        >>> found = pattern("(from|between) WORD? low=(NUM) (to|and) high=(NUM)").search(tokens)
        >>> [tokens[first].text for first, _ in found.marks.values()]
        ['20', '12']
    """
    reader = _Reader(written, words)
    part = reader.options()
    if reader.parts:
        raise reader.error()
    return Pattern(part)


class _Reader:
    """The parts of a written pattern that are still to be read.

    Args:
        written: the pattern.
        words: words by name.
    """

    def __init__(self, written: str, words: Mapping[str, Collection[str]]) -> None:
        self.written = written
        self.words = words
        self.parts = _PARTS.findall(written)
        if "".join(self.parts) != "".join(written.split()):
            raise self.error()

    def error(self) -> TableError:
        """Return what is raised where the pattern is misspelt."""
        return TableError(f"no pattern over tokens: {self.written!r}")

    def options(self) -> Part:
        """Return what stands up to the next closing bracket."""
        options = [self._row()]
        while self.parts and self.parts[0] == "|":
            self.parts.pop(0)
            options.append(self._row())
        return options[0] if len(options) == 1 else _one_of(options)

    def _row(self) -> Part:
        found: list[Part] = []
        while self.parts and self.parts[0] not in (")", "|"):
            found.append(self._repeated(self._part()))
        return found[0] if len(found) == 1 else Row(tuple(found))

    def _repeated(self, part: Part) -> Part:
        following = self.parts[0] if self.parts else ""
        if following == "?":
            self.parts.pop(0)
            return Repeat(part, 0, 1)
        if following.startswith("{"):
            least, _, most = self.parts.pop(0).strip("{}").partition(",")
            return Repeat(part, int(least), int(most or least))
        return part

    def _part(self) -> Part:
        if not self.parts:
            raise self.error()
        written = self.parts.pop(0)
        if written == "(":
            return self._in_brackets()
        if written.endswith("=") and written[0].isalpha():
            self.parts.pop(0)
            return Kept(written[:-1], self._in_brackets())
        if written == "!":
            return Unless(self._part())
        if written == "~":
            return _none_of(self._part())
        if written in ("START", "END"):
            return Edge(written == "START")
        return self._one(written)

    def _in_brackets(self) -> Part:
        part = self.options()
        if not self.parts or self.parts.pop(0) != ")":
            raise self.error()
        return part

    def _one(self, written: str) -> Part:
        if written in _CLASSES:
            return One(_CLASSES[written])
        if written in self.words:
            return _of_phrases(self.words[written])
        if written.isupper() or written[0] in "?{":
            raise self.error()
        if written.startswith("*") and len(written) > 1:
            return One(lambda token: token.kind == "word" and token.lower.endswith(written[1:]))
        if written.endswith("*") and len(written) > 1:
            return One(lambda token: token.kind == "word" and token.lower.startswith(written[:-1]))
        return _of_words(frozenset({written.removeprefix("\\").lower()}))


def _one_of(options: Sequence[Part]) -> Part:
    """Return a part that takes one of several; where each is a single token, it is looked at once."""
    singles = [each for each in options if isinstance(each, One)]
    if len(singles) < len(options):
        return Either(tuple(options))
    words = frozenset[str]().union(*(each.words for each in singles if each.words is not None))
    others = [each.takes for each in singles if each.words is None]
    if not others:
        return _of_words(words)
    takes = others[0] if len(others) == 1 else lambda token: any(each(token) for each in others)
    return One(lambda token: token.lower in words or takes(token))


def _none_of(unwanted: Part) -> Part:
    """Return a part that takes one token, where another part does not stand."""
    if isinstance(unwanted, One):
        return One(lambda token: not unwanted.takes(token))
    return Row((Unless(unwanted), One(_CLASSES["ANY"])))


def _of_phrases(written: Collection[str]) -> Part:
    """Return a part that takes one of some words or phrases; of two that fit, the longer."""
    split = [phrase_words(each) for each in written]
    phrases = sorted((each for each in split if len(each) > 1), key=len, reverse=True)
    single = _of_words(frozenset(each[0] for each in split if len(each) == 1))
    rows = (Row(tuple(_of_words(frozenset({word})) for word in phrase)) for phrase in phrases)
    return Either((*rows, single)) if phrases else single


def _of_words(words: frozenset[str]) -> One:
    return One(lambda token: token.lower in words, words)
