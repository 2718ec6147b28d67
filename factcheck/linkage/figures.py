"""What a figure is weighed by: itself, its sentence, its article."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from factcheck.claims.claim import Claim
from factcheck.claims.measures import is_of_day, is_of_moment, is_offered, is_price
from factcheck.document import Sentence
from factcheck.document.places import Places
from factcheck.document.vocabulary import SAYING
from factcheck.frames.frame import frame_of
from factcheck.linkage.additions import added_to
from factcheck.linkage.attributes import Attribute, SourceCues, attribute_of
from factcheck.linkage.counted import digits_of, factor_of, family_told, kinds_of_noun, noun_of
from factcheck.linkage.events import STORY, Event, Events
from factcheck.linkage.named import participants_beside, places_beside
from factcheck.linkage.ranks import ranks_in
from factcheck.linkage.restated import Measured, restated
from factcheck.linkage.worded import Worded
from factcheck.linkage.years_beside import years_beside
from factcheck.mentions.mention import Mention, Reading
from factcheck.source import Span
from factcheck.values.name import Name
from factcheck.values.units import is_money
from factcheck.wording import Wording

_NEAR = 5
"""Words on each side of a figure among which its opposite is looked for."""
_SMALL_SET = 10
"""Members of the largest set that is named by its number rather than counted. Heuristic."""
SMALL = 9
"""The largest amount that two articles may well share by chance."""
_SPEAKING = 3
"""Words before a day among which "said" makes it that of speaking: "said late on Tuesday"."""


class Figure(NamedTuple):
    """A claim of a figure with what it is weighed by.

    Args:
        claim: the claim.
        family: what can be compared at all: money, a dimension, a share, an age, a side of a score, or a count.
        amount: the figure in the base unit of its dimension; of a range its lower end.
        stated: the amount of the figure that it states again in another unit: "60 metres (200 feet)"; else its own.
        digits: significant digits, as written.
        modifier: the hedge.
        noun: stem of the word that is counted, or the unit; empty where there is none.
        kinds: groups of nouns that name the members of one set, of which the noun is one: people, shops, ships.
        subject: what the question counts; empty where it is not told.
        stems: content words of the sentence, without figures.
        near: words right beside it.
        sentence: number of its sentence.
        is_headline: whether it stands in the headline.
        names: last words of the names in its sentence.
        persons: those of them that may be persons.
        years: years that the sentence names.
        days: days that the sentence names, as dates and as weekdays.
        ranks: rank words of the sentence.
        role: how it stands to the verb of its clause.
        is_background: whether its clause tells of what was before, or goes with another that tells the event.
        is_quoted: whether it stands in a quotation.
        is_offered: whether it is money that is asked for or offered.
        is_price: whether it is or may be the price of a market on its day, or a move of it.
        attribute: what it tells, of whom, of which time, and of how much of it.
        places: the names of where its clause, or else its sentence, says that it was.
        participants: the names of those who act in its clause, whom it befalls, and whose it is.
    """

    claim: Claim
    family: str
    amount: Decimal
    stated: Decimal
    digits: str
    modifier: str
    noun: str
    kinds: frozenset[str]
    subject: str
    stems: frozenset[str]
    near: frozenset[str]
    sentence: int
    is_headline: bool
    names: frozenset[str]
    persons: frozenset[str]
    years: frozenset[str]
    days: frozenset[str]
    ranks: frozenset[str]
    role: str
    is_background: bool
    is_quoted: bool
    is_offered: bool
    is_price: bool
    attribute: Attribute
    places: tuple[Name, ...]
    participants: tuple[Name, ...]


class Article(Worded):
    """The figures of a source, and what all of it tells.

    Args:
        wording: the source with its content words.
        claims: of figures, in text order; those that are a part, or of what would be, are left out.
    """

    def __init__(self, wording: Wording, claims: Iterable[Claim]) -> None:
        super().__init__(wording)
        self._cues = SourceCues(wording.reading)
        found = tuple(self._figures(claims))
        sentences = self.reading.document.sentences
        measured = (Measured(each.claim, each.family, each.amount, sentences[each.sentence]) for each in found)
        again = [*restated(measured)]
        stated = {id(other.claim): one.amount for one, other in again}
        self.again = tuple((one.claim, other.claim) for one, other in again)
        self.figures = tuple(each._replace(stated=stated.get(id(each.claim), each.amount)) for each in found)
        self._events: dict[Span | None, Event] = {}

    @cached_property
    def amounts(self) -> Counter[tuple[str, Decimal]]:
        """How often each figure stands in the article, by family."""
        return Counter((each.family, each.amount) for each in self.figures)

    @cached_property
    def large(self) -> frozenset[tuple[str, Decimal]]:
        """The figures of the article that are not small, by family."""
        return frozenset(each for each in self.amounts if each[1] > SMALL)

    @cached_property
    def _bare(self) -> frozenset[Decimal]:
        """The amounts of figures that nothing is said of: "from 3.75 percent to 3.25"."""
        return frozenset(each.amount for each in self.figures if each.family == "count" and not each.noun)

    def has(self, figure: Figure) -> bool:
        """Whether a figure of an article stands in this one too, be it without its unit."""
        return (figure.family, figure.amount) in self.amounts or (
            figure.family != "count" and len(figure.digits) > 1 and figure.amount in self._bare
        )

    @cached_property
    def _by_claim(self) -> Mapping[int, Figure]:
        return {id(each.claim): each for each in self.figures}

    def figure(self, claim: Claim) -> Figure | None:
        """Return the figure of a claim of the article; None where it has none."""
        return self._by_claim.get(id(claim))

    def is_added_to(self, figure: Figure) -> bool:
        """Whether the next figure of its kind, in its sentence or the next, comes on top of it: "and another 31"."""
        return id(figure.claim) in self._added_to

    @cached_property
    def _added_to(self) -> frozenset[int]:
        """The claims that another is added to, by identity."""
        return added_to((each.claim, each.family, each.sentence) for each in self.figures)

    @cached_property
    def nouns(self) -> Mapping[tuple[str, str], set[Decimal]]:
        """The amounts of each noun."""
        found: dict[tuple[str, str], set[Decimal]] = {}
        for each in self.figures:
            found.setdefault((each.family, each.noun), set()).add(each.stated)
        return found

    @cached_property
    def told(self) -> Mapping[str, set[tuple[str, Decimal]]]:
        """The figures that tell each attribute."""
        found: dict[str, set[tuple[str, Decimal]]] = {}
        for each in self.figures:
            found.setdefault(each.attribute.name, set()).add((each.family, each.stated))
        return found

    @cached_property
    def events(self) -> Events:
        """The events of the article."""
        return Events(self.reading)

    def event(self, claim: Claim) -> Event:
        """Return the event that what a claim tells belongs to."""
        place = claim.span
        if place not in self._events:
            self._events[place] = self.events.of(place) if place is not None else STORY
        return self._events[place]

    @cached_property
    def names(self) -> frozenset[str]:
        """The last words of all names."""
        return frozenset(last_word(mention) for mention in self.reading.of_kind("name"))

    def _figures(self, claims: Iterable[Claim]) -> Iterator[Figure]:
        document = self.reading.document
        headline = document.headline
        quoted = Places(mention.place for mention in self.reading.of_kind("quotation"))
        currency = None
        for claim in claims:
            value, span = claim.mention.quantity, claim.span
            if span is None or not value.figures or not document.sentences or _is_mere_set(claim):
                continue
            index = document.index(span.start)
            sentence = document.sentences[index]
            first, end = sentence.bounds(span)
            frame = frame_of(sentence, span, is_measure=value.unit is not None)
            beside = (*sentence.tokens[max(0, first - _NEAR) : first], *sentence.tokens[end : end + _NEAR])
            attribute = attribute_of(self._cues.of(claim.mention), claim.mention)
            family = family_told(claim, attribute.name, currency)
            currency = family if is_money(family) else currency
            yield Figure(
                claim=claim,
                family=family,
                amount=(amount := abs(value.figures[0]) * factor_of(claim)),
                stated=amount,
                digits=digits_of(value.figures[0]),
                modifier=str(value.modifier),
                noun=noun_of(claim),
                kinds=kinds_of_noun(claim),
                subject=claim.question.subject.removeprefix("count").strip() if claim.question.unstated is None else "",
                stems=self.sentences[index],
                near=frozenset(token.lower for token in beside),
                sentence=index,
                is_headline=headline is not None and headline.start <= span.start < headline.end,
                names=frozenset(map(last_word, names_in(self.reading, index))),
                persons=frozenset(map(last_word, _persons_in(self.reading, index))),
                years=frozenset(years_beside(sentence, first)),
                days=frozenset(_days_in(self.reading, index)),
                ranks=frozenset(ranks_in(self.reading, index, claim)),
                role=frame.role,
                is_background=frame.is_background,
                is_quoted=quoted.hold(span),
                is_offered=is_money(value.unit) and is_offered(sentence, claim.mention),
                is_price=_is_of_market(sentence, claim.mention),
                attribute=attribute,
                places=places_beside(self.reading, index, frame),
                participants=participants_beside(self.reading, index, frame),
            )


def _is_of_market(sentence: Sentence, mention: Mention) -> bool:
    """Whether a figure is or may be the price of a market on its day."""
    is_sum = is_money(mention.quantity.unit) and is_price(sentence, mention)
    return is_sum or is_of_moment(sentence, mention) or is_of_day(sentence, mention)


def last_word(mention: Mention) -> str:
    """Return the last word of a name, without case and marks."""
    return mention.text.split()[-1].casefold().strip(".,'’")


def names_in(reading: Reading, index: int) -> Iterator[Mention]:
    """Return the names in a sentence."""
    return (mention for mention in reading.in_sentences[index] if mention.value.kind == "name")


def _persons_in(reading: Reading, index: int) -> Iterator[Mention]:
    return (mention for mention in names_in(reading, index) if mention.name.entity in (None, "person"))


def _is_mere_set(claim: Claim) -> bool:
    """Whether a small figure names a set that is known: "the two countries"."""
    value = claim.mention.quantity
    return value.definite and value.unit is None and abs(value.figures[0]) <= _SMALL_SET


def _days_in(reading: Reading, index: int) -> Iterator[str]:
    """Yield the days that a sentence names, but those of speaking: the date, where it is known, and the weekday."""
    sentence = reading.document.sentences[index]
    for mention in reading.in_sentences[index]:
        if mention.value.kind != "date" or mention.date.precision not in ("day", "time"):
            continue
        first, _ = sentence.bounds(mention.place)
        if any(tag.lemma in SAYING for tag in sentence.tags[max(0, first - _SPEAKING) : first]):
            continue
        day = mention.date
        if day.candidates and day.likely == 1:
            yield day.candidates[0][0].isoformat()
            yield f"weekday {day.candidates[0][0].weekday()}"
        elif day.weekday is not None:
            yield f"weekday {day.weekday}"
