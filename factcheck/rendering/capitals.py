"""Which words with a capital are names, and are left as they are written."""

from collections.abc import Sequence

from factcheck.document.tokens import Token
from factcheck.rendering.capital_nouns import CapitalNouns
from factcheck.rendering.forms import Sense
from factcheck.rendering.glossary import Glossary
from factcheck.rendering.states import state_named

_MOST_WORDS = 5
"""Words in the name of a state: "République démocratique du Congo"."""
_STOPS = frozenset({"stop", "quote"})
_GRAMMAR = frozenset({"article", "preposition", "pronoun", "conjunction", "hedge", "auxiliary", "adverb"})
"""Classes of words that are part of a name only inside one: "Le" in "Marine Le Pen"."""


class Capitals:
    """The names of a text, by its capitals.

    Args:
        glossary: the table of its language.
    """

    def __init__(self, glossary: Glossary) -> None:
        self._glossary = glossary
        self._has_capital_nouns = glossary.has("capital_nouns")
        self._among_nouns = CapitalNouns(glossary)

    def name_at(self, tokens: Sequence[Token], at: int) -> tuple[int, str] | None:
        """Return how many tokens a name holds that begins at a token, and what it is in English; None for no name."""
        token = tokens[at]
        if not token.is_capitalized:
            return None
        state = self._state_at(tokens, at)
        if state is not None:
            return state
        if self._has_capital_nouns:
            return self._among_nouns.name_at(tokens, at)
        if self._is_name(tokens, at):
            return 1, token.text
        return None

    def _state_at(self, tokens: Sequence[Token], at: int) -> tuple[int, str] | None:
        """Return the English name of a state that is named at a token."""
        for length in range(min(_MOST_WORDS, len(tokens) - at), 0, -1):
            words = tokens[at : at + length]
            if not words[-1].is_capitalized or any(word.kind != "word" for word in words):
                continue
            if (stated := self._glossary.names.get(tuple(word.text for word in words))) is not None:
                return length, stated
            state = self._state(words)
            if state is not None and (length > 1 or words[0].lower not in self._glossary.order("no_states")):
                return length, state
        return None

    def _state(self, words: Sequence[Token]) -> str | None:
        """Return the state that words name, an article before its name left out."""
        state = state_named(" ".join(word.text for word in words))
        has_article = len(words) > 1 and words[0].lower in self._glossary.order("with_article")
        is_led = has_article and state_named(" ".join(word.text for word in words[1:])) is not None
        return None if is_led else state

    def _is_name(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a word with a capital is a name for sure: no table has it, or a name goes on around it."""
        token = tokens[at]
        senses = self._glossary.senses((token.lower,))
        if not senses or senses[0].word_class == "title":
            return not senses
        is_first = at == 0 or tokens[at - 1].kind in _STOPS
        goes_on = _is_capital(tokens, at + 1)
        came_before = not is_first and _is_capital(tokens, at - 1) and not (at == 1 and self._is_grammar(tokens[0]))
        if senses[0].word_class in _GRAMMAR:
            return not is_first and (goes_on or came_before)
        return came_before or (goes_on and token.lower not in self._glossary.order("titles"))

    def _is_grammar(self, token: Token) -> bool:
        """Whether a word is one of [words], which has its capital from the sentence that it begins."""
        return (token.lower,) in self._glossary.words

    def as_written(self, tokens: Sequence[Token], at: int, sense: Sense) -> str:
        """Return the English words of an entry with a capital where the source has one inside a sentence."""
        is_plain = not tokens[at].is_capitalized or self._has_capital_nouns or not sense.english
        if is_plain or at == 0 or tokens[at - 1].kind in _STOPS:
            return sense.english
        return sense.english[0].upper() + sense.english[1:]

    def unknown(self, token: Token, before: str) -> Sense:
        """Return what a word is that no table has, by the class of the word before it."""
        if self._has_capital_nouns:
            return self._among_nouns.unknown(token, before)
        return Sense(token.text, "name" if token.is_capitalized else "unknown")


def _is_capital(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word with a capital stands there."""
    return at < len(tokens) and tokens[at].is_capitalized and tokens[at].kind == "word"
