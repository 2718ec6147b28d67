"""A sentence as tokens, with the small questions that the grammar asks of it."""

from dataclasses import dataclass, field
from functools import cached_property

from factcheck.document.document import Sentence
from factcheck.mentions.dates.expressions import Expression
from factcheck.mentions.dates.groups import groups_of, leads, traits_of
from factcheck.mentions.dates.tokens import Token
from factcheck.source import Span

Found = tuple[Expression, int] | None
"""An expression and the index of the token after it; None when the words are none."""

_EARLIEST_YEAR, _LATEST_YEAR = 1000, 2099
"""Numerals that can be a year without more words. Heuristic: what lies beyond is counted far more often than dated."""
_PIVOT = 39
"""Two-digit years up to it are of this century. Heuristic: "the summer of '69" and "'45" look back in news."""

_MONEY = "$€£¥₽"
_STUCK = _MONEY + "#№+&@_%"
"""Signs that make a numeral behind them no day and no year."""
_JOINED_TO_DAY = frozenset(("month", "shortmonth", "of", "the"))
_HYPHENED_TO_DAY = frozenset(("part", "month", "shortmonth", "prep", "yearprefix"))
"""Classes of the words that may touch a day or year, or stand before its hyphen: "apr2009", "mid-2011"."""


@dataclass(frozen=True)
class Line:
    """The tokens of one sentence.

    Args:
        tokens: in order.
        language: of the source.
        day_first: whether "10/12" is 10 December; None where both are read.
        is_whole: whether one expression must take up the whole line: such lines are read more boldly.
        is_given: whether the caller says that the words are a date, so that "May" and "Sun" are no other words.
        text: the sentence, for what its clauses tell of a date; empty where none is asked for.
    """

    tokens: list[Token] = field(default_factory=list)
    language: str = "en"
    day_first: bool | None = None
    is_whole: bool = False
    is_given: bool = False
    text: str = ""
    length: int = field(init=False, compare=False, default=0)

    def __post_init__(self) -> None:
        object.__setattr__(self, "length", len(self.tokens))

    @cached_property
    def is_business(self) -> bool:
        """Whether the sentence speaks of money, so that its quarters are of a year and not of a game."""
        return self.is_whole or any("business" in token.classes for token in self.tokens) or self.is_paid

    @cached_property
    def is_paid(self) -> bool:
        """Whether the sentence has a sum of money."""
        return any(token.text in _MONEY for token in self.tokens)

    @cached_property
    def sentence(self) -> Sentence | None:
        """The sentence as the document reads it; None for other languages and for words by themselves."""
        return Sentence(self.text, Span(0, len(self.text))) if self.text and self.has("clauses") else None

    def has(self, trait: str) -> bool:
        """Whether the language of the line has a trait of its table: "points_behind_days"."""
        return trait in traits_of(self.language)

    def token(self, i: int) -> Token | None:
        """Return a token, or None beyond the ends."""
        return self.tokens[i] if 0 <= i < self.length else None

    def get(self, i: int, name: str) -> str | int | None:
        """Return the value of a class of a word, or None when it is not of the class."""
        return self.tokens[i].classes.get(name) if 0 <= i < self.length else None

    def number(self, i: int, name: str) -> int | None:
        """Return the value of a class as a number."""
        value = self.tokens[i].classes.get(name) if 0 <= i < self.length else None
        return value if isinstance(value, int) else None

    def word(self, i: int, name: str) -> str | None:
        """Return the value of a class as a word."""
        value = self.tokens[i].classes.get(name) if 0 <= i < self.length else None
        return value if isinstance(value, str) else None

    def has_any(self, i: int, names: frozenset[str]) -> bool:
        """Whether a word is of one of some classes."""
        return 0 <= i < self.length and not names.isdisjoint(self.tokens[i].classes)

    def prep(self, i: int) -> str | None:
        """Return what a preposition says, in English: "since" for "depuis"; None for other words."""
        return self.word(i, "prep")

    def is_led(self, i: int, name: str) -> bool:
        """Whether a preposition that leads to a kind of expression stands before a token: "in" before a year."""
        return self.word(i - 1, "prep") in leads(name)

    def is_of(self, i: int, name: str) -> bool:
        """Whether a token is a word of a group: "modal", "determiner"."""
        return name in groups_of().get(self.lower(i), ())

    def lower(self, i: int) -> str:
        """Return the words of a token in lower case; empty beyond the ends."""
        return self.tokens[i].lower if 0 <= i < self.length else ""

    def kind(self, i: int) -> str:
        """Return the kind of a token; empty beyond the ends."""
        return self.tokens[i].kind if 0 <= i < self.length else ""

    def is_sign(self, i: int, signs: str) -> bool:
        """Whether a token is one of some signs."""
        return self.kind(i) == "sign" and self.tokens[i].text in signs

    def touches(self, i: int) -> bool:
        """Whether no space stands before a token."""
        return 0 < i < self.length and self.tokens[i - 1].end == self.tokens[i].start

    def is_capital(self, i: int) -> bool:
        """Whether a word begins with a capital."""
        return self.kind(i) == "word" and self.tokens[i].text[0].isupper()

    def skip(self, i: int, signs: str) -> int:
        """Step over a sign, if it stands there."""
        return i + 1 if self.is_sign(i, signs) else i

    def skip_point(self, i: int) -> int:
        """Step over the point of an abbreviation."""
        return i + 1 if self.is_sign(i, ".") and self.touches(i) else i

    def skip_class(self, i: int, name: str) -> int:
        """Step over a word of a class, if it stands there."""
        return i + 1 if self.get(i, name) is not None else i

    def day(self, i: int) -> int | None:
        """Return a day of a month, as a numeral or an ordinal."""
        token = self.token(i)
        if token is None or token.number is None or token.kind not in ("number", "ordinal"):
            return None
        return token.number if 1 <= token.number <= 31 and len(token.text) <= 5 and not self._is_glued(i) else None

    def ordinal(self, i: int) -> int | None:
        """Return an ordinal in words or figures: "third", "15th"; -1 for "last"."""
        return self.tokens[i].number if self.kind(i) == "ordinal" else self.number(i, "ordinal")

    def _is_glued(self, i: int) -> bool:
        """Whether a numeral is part of a name, a sum or a larger number: "Su-35", "$29", "A 380"."""
        before = self.token(i - 1)
        if before is not None:
            if before.text in _MONEY:
                return True
            if self.touches(i) and (joined := self._is_joined(i, before)) is not None:
                return joined
        return self.touches(i + 1) and self.tokens[i + 1].text in "%°"

    def _is_joined(self, i: int, before: Token) -> bool | None:
        """Whether what touches a numeral from before makes it a part of more; None where it cannot."""
        if before.kind == "word":
            return True if _JOINED_TO_DAY.isdisjoint(before.classes) else None
        if before.kind in ("number", "ordinal") or before.text in _STUCK:
            return True
        if before.text in "-–—/" and self.kind(i - 2) == "word" and self.touches(i - 1):
            return _HYPHENED_TO_DAY.isdisjoint(self.tokens[i - 2].classes)  # "Su-35", not "mid-2011"
        return None

    def _is_code(self, i: int) -> bool:
        """Whether four digits are the end of a longer code: "133-03-03-2020", "2020x"."""
        dashed = self.touches(i) and self.tokens[i - 1].text in "-–/." and self.touches(i - 1)
        longer = dashed and (
            self.kind(i - 2) == "numeric" or (self.kind(i - 2) == "number" and self.year(i - 2) is None)
        )
        lettered = self.touches(i + 1) and self.kind(i + 1) == "word" and self.get(i + 1, "quarterletter") is None
        return longer or lettered

    def year(self, i: int) -> int | None:
        """Return a year in four digits."""
        token = self.token(i)
        if token is None or token.kind != "number" or token.number is None or len(token.text) != 4 or self._is_glued(i):
            return None
        if self._is_code(i) or (self.get(i + 1, "zone") is not None and self.tokens[i + 1].text.isupper()):
            return None
        return token.number if _EARLIEST_YEAR <= token.number <= _LATEST_YEAR else None


def full_year(digits: str) -> int:
    """Return the year that two or four digits name.

    Example:
        >>> full_year("74"), full_year("24"), full_year("1815")
        (1974, 2024, 1815)
    """
    year = int(digits)
    if len(digits) > 2:
        return year
    return 2000 + year if year <= _PIVOT else 1900 + year
