"""Document: a text with its sentences, each read down to its clauses once, when it is first asked for."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property

from factcheck.document.classes import Tag
from factcheck.document.clauses import Clause, find_clauses
from factcheck.document.phrases import NounPhrase, find_phrases
from factcheck.document.tags import tag
from factcheck.document.tokens import Token, find_tokens
from factcheck.source import Span


class Sentence:
    """A sentence with its tokens, tags, phrases and clauses.

    Args:
        text: the whole text.
        span: where the sentence stands in it.

    Example:
        >>> sentence = Sentence("Rebels attacked Chad.", Span(0, 21))
        >>> [sentence.words(phrase) for phrase in sentence.phrases]
        ['Rebels', 'Chad']
    """

    def __init__(self, text: str, span: Span) -> None:
        self.text = text
        self.span = span

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens, with places in the whole text."""
        start = self.span.start
        found = find_tokens(self.text[start : self.span.end])
        return tuple(token._replace(start=token.start + start, end=token.end + start) for token in found)

    @cached_property
    def tags(self) -> tuple[Tag, ...]:
        """What each token does."""
        return tag(self.tokens)

    @cached_property
    def phrases(self) -> tuple[NounPhrase, ...]:
        """The noun phrases, in order."""
        return find_phrases(self.tags)

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses, in the order of their verbs."""
        return find_clauses(self.tags, self.phrases)

    def with_names(self, names: Iterable[Span], begins: Collection[int] = ()) -> "Sentence":
        """Return this sentence read with what is known of it.

        Args:
            names: names, inside which no word is a verb: "Rose" is none in "Rose Abel".
            begins: tokens at which a phrase begins: "Norvik" in "On Monday Norvik said".
        """
        named = frozenset(
            index
            for first, end in map(self.bounds, names)
            for index in range(first, end)
            if self.tags[index].word_class == "verb"
        )
        if not named and not begins:
            return self
        made = Sentence(self.text, self.span)
        tags = tuple(Tag("name", tag.lemma) if index in named else tag for index, tag in enumerate(self.tags))
        vars(made).update(tokens=self.tokens, tags=tags, phrases=find_phrases(tags, begins))
        return made

    def token_at(self, place: int) -> int | None:
        """Return the index of the token that holds a place of the text, or of the next one behind it."""
        starts = [token.start for token in self.tokens]
        index = max(0, bisect_right(starts, place) - 1)
        if index < len(self.tokens) and self.tokens[index].end <= place:
            index += 1
        return index if index < len(self.tokens) else None

    def bounds(self, span: Span) -> tuple[int, int]:
        """Return the first token that a span holds any of, and the one behind the last; equal where it holds none.

        Example:
            >>> Sentence("Some 12,000 troops left.", Span(0, 24)).bounds(Span(5, 18))
            (1, 3)
        """
        first = bisect_right(self.tokens, span.start, key=lambda token: token.end)
        return first, max(first, bisect_left(self.tokens, span.end, key=lambda token: token.start))

    def phrase_at(self, span: Span) -> NounPhrase | None:
        """Return the noun phrase of a span: the one that the others in it hang on, or else the one that holds the most.

        None where no phrase holds any of it. "Two of the men" is told by "two", "the mayor's wife" by "wife".
        """
        places = [(each, self.place(each)) for each in self.phrases]
        whole = [each for each, place in places if span.start <= place.start and place.end <= span.end]
        leading = next((each for each in whole if each.preposition != "'s"), None)
        if len(whole) > 1 and leading is not None:
            return leading
        best, most = None, 0
        for phrase in self.phrases:
            place = self.place(phrase)
            shared = min(place.end, span.end) - max(place.start, span.start)
            if shared > most:
                best, most = phrase, shared
        return best

    def place(self, phrase: NounPhrase) -> Span:
        """Return where a phrase stands in the text."""
        return Span(self.tokens[phrase.first].start, self.tokens[phrase.last].end)

    def words(self, phrase: NounPhrase) -> str:
        """Return the words of a phrase."""
        place = self.place(phrase)
        return self.text[place.start : place.end]


class Document:
    """A text with its sentences.

    Args:
        text: as given.
        spans: where its sentences stand, in order.
    """

    def __init__(self, text: str, spans: Sequence[Span]) -> None:
        self.text = text
        self.sentences = tuple(Sentence(text, span) for span in spans)
        self._starts = [span.start for span in spans]

    def index(self, place: int) -> int:
        """Return the number of the sentence that holds a place of the text, or of the last one before it."""
        return max(0, bisect_right(self._starts, place) - 1)

    def sentence_at(self, place: int) -> Sentence | None:
        """Return the sentence that holds a place of the text, or the last one before it; None of an empty text."""
        return self.sentences[self.index(place)] if self.sentences else None
