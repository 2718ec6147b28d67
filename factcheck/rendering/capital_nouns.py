"""Names in a language whose nouns have capitals: told by tables, by a given name or a title, and by their place."""

from collections.abc import Sequence

from factcheck.document.tokens import Token
from factcheck.rendering.forms import Sense
from factcheck.rendering.glossary import Glossary
from factcheck.rendering.states import state_named
from factcheck.values.name_gazetteer import places_of
from factcheck.values.name_given import is_given

_LONGEST = 5
"""Words of a name of a person: "Ursula von der Leyen"."""
_BEFORE_NOUN = frozenset(
    {"article", "determiner", "possessive", "adjective", "number", "scale", "hedge", "number_words"}
)
"""Classes before a word that no name has."""
_SHORTEST = 3
"""Letters of a place whose name gives an adjective: "Ulmer"."""


class CapitalNouns:
    """The names of a text in which nouns have capitals too.

    Args:
        glossary: the table of its language.
    """

    def __init__(self, glossary: Glossary) -> None:
        self._glossary = glossary
        self._seen: set[str] = set()

    def name_at(self, tokens: Sequence[Token], at: int) -> tuple[int, str] | None:
        """Return how many tokens a name holds that begins at a token, and what it is in English; None for no name."""
        token = tokens[at]
        if token.text.isupper() and len(token.text) > 1 and not self._is_known(token):
            return 1, token.text
        length = self._person_at(tokens, at)
        if length:
            words = [self._in_english(each.text) for each in tokens[at : at + length]]
            self._seen.add(words[-1])
            return length, " ".join(words)
        owner = self._owner(token)
        if owner is not None:
            return 1, owner
        word = self._in_english(token.text)
        if word in self._seen:
            return 1, word
        behind_title = at > 0 and tokens[at - 1].lower.rpartition("-")[2] in self._glossary.order("titles")
        if behind_title and not self._is_known(token):
            self._seen.add(word)
            return 1, word
        return None

    def unknown(self, token: Token, before: str) -> Sense:
        """Return what a word is that no table has: a name where neither its ending nor the word before tells a noun.

        Args:
            token: the word.
            before: the class of the word before it; empty for none.
        """
        if not token.is_capitalized:
            return Sense(token.text, "unknown")
        place = self._adjective_of_place(token.text)
        if place is not None:
            return Sense(place, "adjective")
        endings = tuple(self._glossary.order("noun_endings"))
        is_place = bool(places_of(token.lower))
        if not is_place and (before in _BEFORE_NOUN or token.lower.endswith(endings)):
            return Sense(token.lower, "noun")
        return Sense(self._in_english(token.text), "name")

    def _person_at(self, tokens: Sequence[Token], at: int) -> int:
        """Return how many words a name of a person holds that begins with a given name; 0 where none does."""
        first = tokens[at].lower.partition("-")[0]
        if self._is_known(tokens[at]) or not (is_given(first) or self._glossary.names.get((tokens[at].text,))):
            return 0
        if not is_given(first) and not is_given(self._in_english(tokens[at].text).lower()):
            return 0
        end = at + 1
        while end < len(tokens) and end - at < _LONGEST and self._goes_on(tokens, end):
            end += 1
        is_name = end > at + 1 and tokens[end - 1].is_capitalized
        return end - at if is_name else 0

    def _goes_on(self, tokens: Sequence[Token], at: int) -> bool:
        token = tokens[at]
        if token.kind != "word":
            return False
        if token.is_capitalized:
            before = tokens[at - 1]
            is_second = is_given(before.lower) or not before.is_capitalized
            return is_second or not self._is_known(token)
        behind = tokens[at + 1 : at + 3]
        return token.lower in self._glossary.order("name_particles") and any(each.is_capitalized for each in behind)

    def _is_known(self, token: Token) -> bool:
        return bool(self._glossary.senses((token.text,)) or self._glossary.senses((token.lower,)))

    def _owner(self, token: Token) -> str | None:
        """Return the name that a word is the genitive of, with its ending in English: "Russlands"."""
        for ending in self._glossary.order("genitive_endings"):
            bare = token.text.removesuffix(ending)
            if bare == token.text or self._is_known(token) or places_of(token.lower):
                continue
            stated = self._glossary.names.get((bare,)) or state_named(bare) or (bare if bare in self._seen else None)
            if stated is None and places_of(bare.lower()):
                stated = bare
            if stated is not None:
                return f"{stated}'s"
        return None

    def _in_english(self, word: str) -> str:
        """Return a name in English, without the ending of a genitive where a table has the rest."""
        stated = self._glossary.names.get((word,))
        if stated is not None:
            return stated
        for ending in self._glossary.order("genitive_endings"):
            bare = word.removesuffix(ending)
            if bare != word and ((known := self._glossary.names.get((bare,))) is not None or bare in self._seen):
                return str(known or bare)
        return word

    def _adjective_of_place(self, word: str) -> str | None:
        """Return the place that an adjective in "-er" is of: "Berliner"."""
        for ending in self._glossary.order("place_endings"):
            bare = word.removesuffix(ending)
            if bare == word or len(bare) < _SHORTEST:
                continue
            stated = self._glossary.names.get((bare,))
            if stated is not None or places_of(bare.lower()):
                return str(stated or bare)
        return None
