"""What a word of a class, or a name, is weighed by: of what it is said, its sentence, and its article."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from factcheck.claims.context import Context
from factcheck.claims.said import sentences_of
from factcheck.document.content import content
from factcheck.document.places import Places
from factcheck.inflection import stem
from factcheck.linkage.date_families import first_day
from factcheck.linkage.figures import names_in
from factcheck.linkage.happening import happenings
from factcheck.linkage.ranks import rank_words
from factcheck.linkage.worded import Worded
from factcheck.linkage.words.bearers import Bearers
from factcheck.linkage.words.classes import find_classed, find_numbered, find_ordered, find_pointed, find_ranked
from factcheck.linkage.words.denied import find_denied
from factcheck.linkage.words.found import Found
from factcheck.linkage.words.named import find_named, find_typed
from factcheck.linkage.words.parts import Parts, parts_of
from factcheck.linkage.words.works import find_works
from factcheck.source import Span
from factcheck.wording import Wording

_BEFORE, _BEHIND = 5, 5
"""Words before and behind a word that stand right beside it. Heuristic."""
_FINDERS = (
    find_classed,
    find_ranked,
    find_ordered,
    find_numbered,
    find_pointed,
    find_denied,
    find_named,
    find_typed,
    find_works,
)


class Stated:
    """A word with what it is weighed by, found once it is asked for: most words meet none of their class.

    Args:
        found: the word.
        article: the statements of its source.
        sentence: number of its sentence.
    """

    def __init__(self, found: Found, article: "Statements", sentence: int) -> None:
        self.found, self.sentence = found, sentence
        self.family, self.value = found.family, found.value
        self.amount: str = found.value.key
        self._article = article
        tokens = found.around.sentence.tokens
        self.place = Span(tokens[found.first].start, tokens[found.last].end)

    @property
    def source_id(self) -> str:
        """The id of its source."""
        return self._article.source_id

    @property
    def text(self) -> str:
        """Its words."""
        return self._article.text[self.place.start : self.place.end]

    @property
    def kind(self) -> str:
        """The first word of its family: "town", "post", "whether"."""
        return self.family.partition(" ")[0]

    @cached_property
    def own(self) -> frozenset[str]:
        """The stems of its words."""
        tokens = self.found.around.sentence.tokens[self.found.first : self.found.last + 1]
        return frozenset(content(tokens)) | words_of(self._article.text[self.place.start : self.place.end])

    @cached_property
    def near(self) -> frozenset[str]:
        """The stems of the words beside it."""
        tokens, first, end = self.found.around.sentence.tokens, self.found.first, self.found.last + 1
        beside = (*tokens[max(0, first - _BEFORE) : first], *tokens[end : end + _BEHIND])
        return frozenset(word for word in content(beside) if not word[0].isdigit()) - self.own

    @cached_property
    def _parts(self) -> Parts:
        parts, bearer = parts_of(self.found), self._article.bearers.of(self.found)
        return parts if bearer is None else {**parts, "bearer": frozenset(bearer.parts)}

    def part(self, role: str) -> frozenset[str]:
        """Return what the grammar of its sentence says of it in one respect."""
        return self._parts.get(role, frozenset())

    @property
    def telling(self) -> "Telling":
        """What its sentence tells."""
        return self._article.telling(self.sentence)

    @property
    def is_quoted(self) -> bool:
        """Whether it stands in a quotation."""
        return self._article.quoted.hold(self.place)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The content words of its sentence, without its own."""
        return self.telling.stems - self.own

    @cached_property
    def around(self) -> frozenset[str]:
        """Those of the sentences before and behind."""
        return self.telling.around - self.own

    @cached_property
    def names(self) -> frozenset[str]:
        """The stems of the names of its sentence, without its own."""
        return self.telling.names - self.own

    @cached_property
    def near_names(self) -> frozenset[str]:
        """Those of the sentences before and behind, and of the one that the story begins with."""
        return self.telling.near_names - self.own


class Telling(NamedTuple):
    """What a sentence tells.

    Args:
        stems: its content words.
        around: those of the sentences before and behind.
        names: the stems of the words of its names.
        near_names: those of the sentences before and behind, and of the first.
        events: the events that it tells of.
        days: the weekdays of the days that it names.
        years: the years that it names.
        ranks: its words that say which of several.
    """

    stems: frozenset[str]
    around: frozenset[str]
    names: frozenset[str]
    near_names: frozenset[str]
    events: frozenset[str]
    days: frozenset[str]
    years: frozenset[str]
    ranks: frozenset[str]


class Statements(Worded):
    """The words of classes, and the names, of a source, and what all of it tells.

    Args:
        wording: the source with its content words.
    """

    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self._tellings: dict[int, Telling] = {}
        self.laid_out: Context | None = None
        """Its reading laid out for the kinds of claim, once its words were asked for."""

    @cached_property
    def figures(self) -> Sequence[Stated]:
        """Its words, in text order; none of a text in a language that is read in part."""
        return tuple(self._stated()) if self.reading.is_english else ()

    def start_of(self, stated: Stated) -> int:
        """Return where the sentence of a word begins."""
        return self.reading.document.sentences[stated.sentence].span.start

    @cached_property
    def by_family(self) -> Mapping[str, Sequence[Stated]]:
        """Its words of each family."""
        found: dict[str, list[Stated]] = defaultdict(list)
        for each in self.figures:
            found[each.family].append(each)
        return found

    @cached_property
    def held(self) -> Counter[tuple[str, str]]:
        """How often each word stands in the article, by family."""
        return Counter((each.family, each.amount) for each in self.figures)

    @cached_property
    def names(self) -> frozenset[str]:
        """The stems of the words of all names."""
        return frozenset().union(*self._names)

    @cached_property
    def known(self) -> frozenset[str]:
        """The stems of all its content words and of all names."""
        return self.names | self.stems

    @cached_property
    def _names(self) -> Sequence[frozenset[str]]:
        indexes = range(len(self.reading.document.sentences))
        return [
            frozenset(word for name in names_in(self.reading, index) for word in words_of(name.text))
            for index in indexes
        ]

    @cached_property
    def quoted(self) -> Places:
        """The places of its quotations."""
        return Places(mention.place for mention in self.reading.of_kind("quotation"))

    @cached_property
    def _dates(self) -> tuple[Sequence[frozenset[str]], Sequence[frozenset[str]]]:
        """The weekdays, and the years, that each sentence names."""
        document = self.reading.document
        days: list[set[str]] = [set() for _ in document.sentences]
        years: list[set[str]] = [set() for _ in document.sentences]
        for mention in self.reading.of_kind("date"):
            value, index = mention.date, document.index(mention.place.start)
            if value.weekday is not None:
                days[index].add(str(value.weekday))
            elif value.precision == "day" and value.is_resolved:
                days[index].add(str(first_day(value, "day").weekday()))
            if value.year is not None and str(value.year) in mention.text:
                years[index].add(str(value.year))
        return [frozenset(each) for each in days], [frozenset(each) for each in years]

    def telling(self, index: int) -> Telling:
        """Return what a sentence tells, by its number."""
        if index not in self._tellings:
            self._tellings[index] = self._telling(index)
        return self._tellings[index]

    def _telling(self, index: int) -> Telling:
        sentence = self.reading.document.sentences[index]
        before, behind = slice(max(0, index - 1), index), slice(index + 1, index + 2)
        names = (*self._names[:1], *self._names[before], *self._names[behind])
        return Telling(
            stems=self.sentences[index],
            around=frozenset().union(*self.sentences[before], *self.sentences[behind]),
            names=self._names[index],
            near_names=frozenset().union(*names),
            events=frozenset(happenings(sentence)),
            days=self._dates[0][index],
            years=self._dates[1][index],
            ranks=rank_words().intersection(token.lower for token in sentence.tokens),
        )

    @cached_property
    def bearers(self) -> Bearers:
        """Its persons, of whom words may be said."""
        return Bearers(self._context())

    def _context(self) -> Context:
        if self.laid_out is None:
            self.laid_out = Context(self.reading)
        return self.laid_out

    def _stated(self) -> Iterator[Stated]:
        for around in sentences_of(self._context()):
            index = self.reading.document.index(around.sentence.span.start)
            for find in _FINDERS:
                yield from (Stated(found, self, index) for found in find(around))


def words_of(text: str) -> frozenset[str]:
    """Return the stems of the words of a name."""
    words = text.casefold().replace("’", "'").split()
    return frozenset(stem(word.removesuffix("'s").strip(".,'")) for word in words)


def kinds_of(family: str) -> frozenset[str]:
    """Return the stems of the words that say what is named in a family."""
    return frozenset(map(stem, family.split()[1:]))
