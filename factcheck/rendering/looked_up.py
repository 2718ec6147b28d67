"""Source words -> pieces: each looked up in the table of its language, figures and numbers by their own rules."""

from collections.abc import Sequence

from factcheck.document.tokens import Token, find_tokens
from factcheck.rendering.capitals import Capitals
from factcheck.rendering.compounds import compound
from factcheck.rendering.elided import cut_elided
from factcheck.rendering.entries import Entry, entry_at
from factcheck.rendering.figures_at import figures_at
from factcheck.rendering.forms import Sense
from factcheck.rendering.glossary import Glossary
from factcheck.rendering.number_words import number_at
from factcheck.rendering.numbers import written
from factcheck.rendering.piece import Piece
from factcheck.rendering.points import points_behind
from factcheck.rendering.senses import SKIPPED, chosen
from factcheck.rendering.spoken_clock import spoken_clock

_REFLEXIVE_REACH = 3
"""Words between a reflexive pronoun and its participle, itself counted: "s'est déjà produit"."""


class LookUp:
    """The words of one line of a source, looked up from left to right.

    Args:
        text: the whole source.
        span: first and last code point of the line.
        glossary: the table of its language.
        capitals: which of its words with a capital are names.
    """

    def __init__(self, text: str, span: tuple[int, int], glossary: Glossary, capitals: Capitals) -> None:
        self._text = text
        self._glossary = glossary
        self._capitals = capitals
        self._tokens = cut_elided(find_tokens(text, *span), glossary.order("elided"), glossary.order("whole"))
        self.pieces: list[Piece] = []

    def run(self) -> list[Piece]:
        """Return the pieces of the line, in the order of the source."""
        at = 0
        while at < len(self._tokens):
            taken, pieces = self._next(at)
            self.pieces.extend(pieces)
            at += taken
        return self.pieces

    def _next(self, at: int) -> tuple[int, Sequence[Piece]]:
        """Return how many tokens are read next, and what they are."""
        token = self._tokens[at]
        if token.kind == "number":
            return self._whole(at, figures_at(self._text, self._tokens, at, self._glossary))
        if token.kind != "word":
            return 1, [Piece(token.start, token.end, token.text, token.kind, token.lower)]
        clock = spoken_clock(self._tokens, at, self._glossary)
        if clock is not None:
            return self._whole(at, clock)
        number = number_at(self._tokens, at, self._glossary)
        if number is not None:
            return self._whole(at, (number[0], Sense(written(number[1]), "number")))
        name, known = self._capitals.name_at(self._tokens, at), self._entry(at)
        if name is not None and (known is None or name[0] >= known[0]):
            return self._whole(at, (name[0], Sense(name[1], "name")))
        return self._whole(at, known) if known is not None else (1, self._unknown(at))

    def _whole(self, at: int, read: tuple[int, Sense]) -> tuple[int, Sequence[Piece]]:
        """Return some tokens as one piece."""
        taken, sense = read
        first, last = self._tokens[at], self._tokens[at + taken - 1]
        lower = " ".join(token.lower for token in self._tokens[at : at + taken])
        return taken, [Piece(first.start, last.end, sense.english, sense.word_class, lower, sense.base, sense.form)]

    def _entry(self, at: int) -> tuple[int, Sense] | None:
        """Return how many tokens an entry of the table holds, and what it is."""
        found = self._reflexive(at) or entry_at(self._tokens, at, self._glossary)
        if found is None:
            return None
        length, senses = found
        sense = chosen(senses, self.pieces, self._tokens, at + length, self._glossary)
        english = self._capitals.as_written(self._tokens, at, sense)
        if sense.word_class == "numeral" and self.pieces and self.pieces[-1].word_class == "hedge":
            english = english.removeprefix("about ")
        length += points_behind(self._tokens, at + length, self._glossary)
        return length, sense._replace(english=english)

    def _reflexive(self, at: int) -> Entry | None:
        """Return what a verb is behind its reflexive pronoun: "s'est produit"."""
        pronouns = self._glossary.order("reflexive")
        idle = {"auxiliary", *SKIPPED}
        near = (
            each
            for each in reversed(self.pieces[-_REFLEXIVE_REACH:])
            if each.lower in pronouns or each.word_class not in idle
        )
        before = next(near, None)
        if before is None or before.lower not in pronouns:
            return None
        senses = self._glossary.senses((max(pronouns), self._tokens[at].lower))
        return (1, senses) if senses else None

    def _unknown(self, at: int) -> Sequence[Piece]:
        """Return a word that no table has: as it is, or read by its parts."""
        token = self._tokens[at]
        made = compound(token, self._glossary)
        if made is not None:
            return [made]
        before = self.pieces[-1].word_class if self.pieces else ""
        return (
            self._former(token)
            or self._hanging(token)
            or self._whole(at, (1, self._capitals.unknown(token, before)))[1]
        )

    def _former(self, token: Token) -> Sequence[Piece]:
        """Return what somebody once was, by what stands before it in one word: "exalcalde", "ex-ministre"."""
        for prefix in sorted(self._glossary.order("former"), key=len, reverse=True):
            rest = token.lower.removeprefix(prefix)
            nouns = [sense for sense in self._glossary.senses((rest,)) if sense.word_class == "noun"]
            if rest != token.lower and nouns:
                sense = nouns[0]
                return [Piece(token.start, token.end, f"former {sense.english}", "noun", rest, sense.base, sense.form)]
        return []

    def _hanging(self, token: Token) -> Sequence[Piece]:
        """Return a verb and the pronoun that hangs on it: "a-t-il", "dit-elle"; nothing where a word is no such two."""
        for ending in sorted(self._glossary.order("clitics"), key=len, reverse=True):
            verb = token.lower.removesuffix(ending)
            pronoun = self._glossary.senses((ending.lstrip("-").removeprefix("t-"),))
            senses = self._glossary.senses((verb,))
            if verb == token.lower or not senses or not pronoun:
                continue
            sense, cut = chosen(senses, self.pieces, (), 0, self._glossary), token.end - len(ending)
            first = Piece(token.start, cut, sense.english, sense.word_class, verb, sense.base, sense.form)
            return [first, Piece(cut, token.end, pronoun[0].english, "pronoun", ending)]
        return []
