"""The names of a sentence by the phrases they stand in: who is meant by a phrase that acts or is acted upon."""

from bisect import bisect_left
from collections.abc import Sequence

from factcheck.document import Sentence
from factcheck.document.phrases import NounPhrase
from factcheck.mentions.mention import Mention

Names = tuple[Mention, ...]
_JOINING = frozenset({"and", "or", ",", "&", "the"})


class Parties:
    """The names of a sentence, each in the phrase that holds its first word.

    Args:
        sentence: read down to its clauses.
        names: those that stand for themselves, in text order.
    """

    def __init__(self, sentence: Sentence, names: Sequence[Mention]) -> None:
        self.sentence = sentence
        self._firsts = [phrase.first for phrase in sentence.phrases]
        self._in_phrase: dict[int, list[Mention]] = {}
        for name in names:
            number = self.number_at(sentence.bounds(name.place)[0])
            if number is not None:
                self._in_phrase.setdefault(number, []).append(name)

    def number_of(self, phrase: NounPhrase) -> int:
        """Return which phrase of the sentence one is."""
        return bisect_left(self._firsts, phrase.first)

    def in_phrase(self, number: int) -> Names:
        """Return the names of one phrase: the one that is its head, or else those that say which."""
        names = tuple(self._in_phrase.get(number, ()))
        return self.heads(number) or names

    def heads(self, number: int) -> Names:
        """Return the name that is the head of a phrase, or nothing."""
        head = self.sentence.tokens[self.sentence.phrases[number].head].start
        names = self._in_phrase.get(number, ())
        return tuple(name for name in names if name.place.start <= head < name.place.end)

    def meant(self, phrase: NounPhrase) -> Names:
        """Return who or what a subject names, with those that a list joins to it, or else whose it is."""
        number = self.number_of(phrase)
        if found := self.in_phrase(number):
            return (*self._listed_before(number, found), *found, *self._listed_behind(number))
        return self.owner(number) or self._set_aside(number)

    def _set_aside(self, number: int) -> Names:
        """Return the name of what a comma sets aside behind a phrase: "One of them, a Malaysian, lost"."""
        phrases, tags = self.sentence.phrases, self.sentence.tags
        behind = number + 1
        if behind < len(phrases) and phrases[behind].preposition == "of":
            behind += 1
        if behind >= len(phrases) or phrases[behind].preposition is not None:
            return ()
        between = [tag.lemma for tag in tags[phrases[behind - 1].last + 1 : phrases[behind].first]]
        return self.in_phrase(behind) if between == [","] else ()

    def owner(self, number: int) -> Names:
        """Return the names of whose a phrase is: before 's, behind "of", or before "whose"."""
        phrases = self.sentence.phrases
        if number and phrases[number - 1].preposition == "'s" and phrases[number - 1].last + 2 == phrases[number].first:
            found = self.in_phrase(number - 1)
            return (*self._listed_before(number - 1, found), *found)
        if number and phrases[number].determiner == "whose":
            return self.in_phrase(number - 1)
        behind = number + 1
        is_owned = behind < len(phrases) and phrases[behind].preposition == "of"
        if is_owned and phrases[number].last + 2 == phrases[behind].first and (found := self.in_phrase(behind)):
            return (*found, *self._listed_behind(behind))
        return ()

    def led(self, number: int) -> Names:
        """Return the names of a phrase behind a verb or a preposition, with those joined to them.

        Where it has none, those of the phrase right behind it ("his counterpart" + "Kim Jong Un"), or of its owner.
        """
        if found := self.in_phrase(number):
            return (*found, *self._listed_behind(number))
        phrases = self.sentence.phrases
        if number + 1 < len(phrases) and phrases[number].last + 1 == phrases[number + 1].first:
            return self.in_phrase(number + 1)
        return self.owner(number)

    def behind(self, index: int) -> int:
        """Return the number of the first phrase that begins behind a token."""
        return bisect_left(self._firsts, index + 1)

    def number_at(self, index: int) -> int | None:
        """Return which phrase holds a token; None where none does."""
        number = self.behind(index) - 1
        return number if number >= 0 and self.sentence.phrases[number].last >= index else None

    def _listed_before(self, number: int, found: Names) -> Names:
        """Return the names of the phrases that "and" or a comma joins to one from before."""
        phrases = self.sentence.phrases
        is_whole = bool(found) and self._in_phrase.get(number, [])[0] is found[0]
        if not is_whole or number == 0 or not self.are_joined(number - 1):
            return ()
        names = self.in_phrase(number - 1)
        is_same = phrases[number - 1].preposition == phrases[number].preposition or phrases[number].preposition == "'s"
        return (*self._listed_before(number - 1, names), *names) if names and is_same else ()

    def _listed_behind(self, number: int) -> Names:
        """Return the names of the phrases that "and" or a comma joins to one."""
        if number + 1 >= len(self.sentence.phrases) or not self.are_joined(number):
            return ()
        if self.sentence.phrases[number + 1].preposition is not None:
            return ()
        names = self.in_phrase(number + 1)
        return (*names, *self._listed_behind(number + 1)) if names else ()

    def are_joined(self, number: int) -> bool:
        """Whether nothing but "and" or a comma parts a phrase from the next."""
        phrases = self.sentence.phrases
        between = [tag.lemma for tag in self.sentence.tags[phrases[number].last + 1 : phrases[number + 1].first]]
        return bool(between) and _JOINING.issuperset(between)
