"""Document: a text with its sentences, each read down to its clauses once, when it is first asked for."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple

from factcheck.document.boilerplate import Boilerplate, find_boilerplate
from factcheck.document.classes import Tag
from factcheck.document.clauses import Clause, find_clauses
from factcheck.document.content import content
from factcheck.document.lines import Line, find_headline, form_of, places_of_lines
from factcheck.document.phrases import NounPhrase, find_phrases
from factcheck.document.places import Places
from factcheck.document.sentences import find_sentences
from factcheck.document.tags import tag
from factcheck.document.tokens import Token, kept_tokens
from factcheck.source import Span
from factcheck.values.lazy import lazy

_REMEMBERED = 2048
"""Sentences whose reading is kept: sources beside each other share many, and one that is checked again has all."""


class Syntax(NamedTuple):
    """What tags tell of a sentence: its noun phrases and its clauses, in order."""

    phrases: tuple[NounPhrase, ...]
    clauses: tuple[Clause, ...]


@lru_cache(maxsize=_REMEMBERED)
def syntax_of(tags: tuple[Tag, ...], begins: frozenset[int] = frozenset()) -> Syntax:
    """Return the noun phrases and clauses of a sentence.

    Args:
        tags: of its tokens.
        begins: tokens at which a phrase begins, whatever stands before.
    """
    phrases = find_phrases(tags, begins)
    return Syntax(phrases, find_clauses(tags, phrases))


@lru_cache(maxsize=_REMEMBERED)
def _tags_of(sentence: str) -> tuple[Tag, ...]:
    return tag(kept_tokens(sentence))


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

    @lazy
    def tokens(self) -> tuple[Token, ...]:
        """The tokens, with places in the whole text."""
        return _tokens_at(self.text, self.span)

    @lazy
    def edges(self) -> tuple[list[int], list[int]]:
        """Where its tokens start, and where they end."""
        return [token.start for token in self.tokens], [token.end for token in self.tokens]

    @lazy
    def tags(self) -> tuple[Tag, ...]:
        """What each token does."""
        return _tags_of(self.text[self.span.start : self.span.end])

    @lazy
    def content(self) -> tuple[str, ...]:
        """The stems of its content words, in order."""
        return tuple(content(self.tokens))

    @property
    def phrases(self) -> tuple[NounPhrase, ...]:
        """The noun phrases, in order."""
        return self.syntax.phrases

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses, in the order of their verbs."""
        return self.syntax.clauses

    @lazy
    def syntax(self) -> Syntax:
        """The noun phrases and clauses."""
        return syntax_of(self.tags)

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
        vars(made).update(tokens=self.tokens, edges=self.edges, tags=tags, syntax=syntax_of(tags, frozenset(begins)))
        return made

    def token_at(self, place: int) -> int | None:
        """Return the index of the token that holds a place of the text, or of the next one behind it."""
        index = max(0, bisect_right(self.edges[0], place) - 1)
        if index < len(self.tokens) and self.tokens[index].end <= place:
            index += 1
        return index if index < len(self.tokens) else None

    def bounds(self, span: Span) -> tuple[int, int]:
        """Return the first token that a span holds any of, and the one behind the last; equal where it holds none.

        Example:
            >>> Sentence("Some 12,000 troops left.", Span(0, 24)).bounds(Span(5, 18))
            (1, 3)
        """
        starts, ends = self.edges
        first = bisect_right(ends, span.start)
        return first, max(first, bisect_left(starts, span.end))

    def phrase_at(self, span: Span) -> NounPhrase | None:
        """Return the noun phrase of a span: the one that the others in it hang on, or else the one that holds the most.

        None where no phrase holds any of it. "Two of the men" is known by "two", "the mayor's wife" by "wife".
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


def _tokens_at(text: str, span: Span) -> tuple[Token, ...]:
    """Return the tokens at a place of a text, with their places in the whole text."""
    start, words = span.start, text[span.start : span.end]
    if not words or words.isspace():
        return ()
    found = kept_tokens(words)
    if start == 0:
        return found
    return tuple([Token(start + first, start + last, word, lower, kind) for first, last, word, lower, kind in found])


class Document:
    """A text with its sentences, its parts, and what stands in it and is no part of the article.

    Each is found when it is first asked for, and kept.

    Args:
        text: as given.

    Example:
        >>> document = Document("Ferry sinks\\n\\nA ferry sank off Arn. Two died.\\nShare Tweet 12 comments")
        >>> [document.text[span.start : span.end] for span in document.spans]
        ['Ferry sinks', 'A ferry sank off Arn.', 'Two died.']
        >>> document.index(40), document.is_boilerplate(50)
        (2, True)
    """

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def boilerplate(self) -> tuple[Boilerplate, ...]:
        """What is no part of the article, in order: menus, credits, bylines, addresses, page dates."""
        return find_boilerplate(self.text)

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """Where the sentences stand, in order; headings and captions are sentences too, boilerplate is none."""
        return tuple(span for span in find_sentences(self.text) if not self._beside.hold(span))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences, in order."""
        return tuple(Sentence(self.text, span) for span in self.spans)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens of all sentences and of what stands beside them, in order."""
        found: list[Token] = []
        before = 0
        for sentence in self.sentences:
            found += _tokens_at(self.text, Span(before, sentence.span.start))
            found += sentence.tokens
            before = sentence.span.end
        return (*found, *_tokens_at(self.text, Span(before, len(self.text))))

    @cached_property
    def stretches(self) -> tuple[Span, ...]:
        """The sentences, and between them the lines that are no part of the article, in order."""
        ends = [span.end for span in self.spans]
        lines = (
            each.place
            for each in self.boilerplate
            if (index := bisect_right(ends, each.place.start)) == len(ends) or each.place.end <= self.spans[index].start
        )
        return tuple(sorted((*self.spans, *lines), key=lambda span: span.start))

    @cached_property
    def headline(self) -> Span | None:
        """The headline; None where the article begins otherwise."""
        return find_headline(self.text, tuple(self._of_article()))

    @cached_property
    def lead(self) -> Span | None:
        """The first sentence of the article behind its headline; None where there is none."""
        return next((span for span in self._of_article() if span != self.headline), None)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The lines of the article, each with its sentences, and whether it is a caption or an item of a list."""
        return tuple(self._lines())

    def index(self, place: int) -> int:
        """Return the number of the sentence that holds a place, or else of the last one before it; 0 before all."""
        return max(0, self._places.index(place))

    def span_at(self, place: int) -> Span | None:
        """Return where the sentence stands that holds a place, or else the last one before it."""
        return self.spans[self.index(place)] if self.spans else None

    def sentence_at(self, place: int) -> Sentence | None:
        """Return the sentence that holds a place, or else the last one before it."""
        return self.sentences[self.index(place)] if self.spans else None

    def is_boilerplate(self, place: int) -> bool:
        """Whether a place is outside the article."""
        return self._beside.around(place) is not None

    def _lines(self) -> Iterator[Line]:
        credited = {each.place.end for each in self.boilerplate if each.kind == "credit"}
        first = 0
        for place in places_of_lines(self.text):
            end = bisect_left(self.spans, place.end, first, key=lambda span: span.start)
            if end > first and not self.is_boilerplate(place.start):
                words = [token.lower for sentence in self.sentences[first:end] for token in sentence.tokens]
                form = "caption" if place.end in credited else form_of(self.text, place, words)
                yield Line(place, form, first, end)
            first = end

    def _of_article(self) -> Iterator[Span]:
        """Yield the sentences that begin in the article itself."""
        return (span for span in self.spans if not self.is_boilerplate(span.start))

    @cached_property
    def _places(self) -> Places:
        return Places(self.spans)

    @cached_property
    def _beside(self) -> Places:
        return Places(each.place for each in self.boilerplate)
