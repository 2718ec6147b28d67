"""Piece: some words of a source and what they are in English."""

from typing import NamedTuple

TIMES = frozenset({
    "second", "minute", "hour", "day", "night", "week", "weekend", "month", "quarter", "year", "decade", "century",
    "summer", "winter", "spring", "autumn",
})  # fmt: skip
"""Nouns for stretches of time, in English."""


_CENTURIES = frozenset({"18", "19", "20"})
"""What years begin with in news."""


class Piece(NamedTuple):
    """Some words of a source and what they are in English.

    Args:
        start: code point of the source at which the words begin.
        end: code point behind them.
        english: what they are in English; empty where English leaves them out.
        word_class: noun, name, verb, participle, infinitive, auxiliary, modal, adjective, adverb, preposition, article,
            pronoun, conjunction, subordinator, relative, number, scale, hedge, date, month, weekday, clock, mark,
            quote, stop, particle or unknown.
        lower: the words in lower case.
        base: the base form in English of a noun or a verb.
        form: "one" or "many" of a noun; of a verb infinitive, present, past, participle, future, conditional, gerund.
    """

    start: int
    end: int
    english: str
    word_class: str
    lower: str
    base: str = ""
    form: str = ""

    def with_english(self, english: str, word_class: str = "") -> "Piece":
        """Return this piece with other English words, and perhaps another class."""
        return self._replace(english=english, word_class=word_class or self.word_class)


def joined(pieces: list[Piece], english: str, word_class: str, *, base: str = "") -> Piece:
    """Return pieces that stand beside each other as one."""
    start, end = min(each.start for each in pieces), max(each.end for each in pieces)
    return Piece(start, end, english, word_class, " ".join(each.lower for each in pieces), base)


def is_year(piece: Piece) -> bool:
    """Whether a figure is, by its form, the year of an event in news: "2023"."""
    figure = piece.english
    return piece.word_class == "number" and figure.isdigit() and len(figure) == len("2023") and figure[:2] in _CENTURIES
