"""Whether two sources tell of one event, weighed by what their stories begin with, whom they name and when they came
out."""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property

from factcheck.claims.publication import publication
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.wording import Wording

_BEGINNING, _OPENING = 4, 2
"""Sentences in which a story says whom it is about, and in which it names its main figures: headline and lead."""
_CHIEF = 3
"""Times that a story names one of its main figures at least. Heuristic."""
_BEGUN_ALIKE = 5
"""Letters in which a name and the word of its people, or its misspelling, begin alike. Heuristic."""

Level = str
UNKNOWN: Level = "unknown"
"""A level that says nothing."""
Shares = Sequence[tuple[float, str]]
_HELD: Shares = ((0.01, "none"), (0.3, "few"), (0.5, "some"), (0.7, "many"))
_LIKE: Shares = ((0.06, "none"), (0.12, "hardly"), (0.18, "few"), (0.25, "some"), (0.35, "many"), (0.45, "most"))
_BEGUN: Shares = ((0.05, "none"), (0.1, "hardly"), (0.2, "few"), (0.3, "some"), (0.4, "many"))
_DAYS: Shares = ((4, "one week"), (9, "two weeks"), (32, "one month"))
"""Shares, and days, below which two stories stand so."""


class Story:
    """What an article is about: the names and words that it begins with, and all that it names.

    Args:
        wording: the source with its content words.
    """

    def __init__(self, wording: Wording) -> None:
        self.wording = wording
        self.source_id = wording.reading.source.id

    @cached_property
    def names(self) -> Counter[str]:
        """How often it names whom and what, by the last word of a name or the code of a state; agencies are none."""
        return Counter(key for key, _ in self.named)

    @cached_property
    def named(self) -> list[tuple[str, Mention]]:
        """Each of these names with the words that it stands in, in text order."""
        named = ((_key(mention), mention) for mention in self.wording.reading.of_kind("name"))
        return [(key, mention) for key, mention in named if key and mention.text.casefold() not in _agencies()]

    @cached_property
    def given(self) -> Mapping[str, frozenset[str]]:
        """The first given names of the persons of each last name."""
        found: dict[str, set[str]] = defaultdict(set)
        for key, mention in self.named:
            whole = mention.whole
            if mention.name.entity == "person" and len(whole.words) > 1:
                found[key].add(whole.words[0])
        return {key: frozenset(names) for key, names in found.items()}

    @cached_property
    def holders(self) -> Mapping[tuple[str, str], frozenset[str]]:
        """Who holds each office of some body, by the last word of the name."""
        found: dict[tuple[str, str], set[str]] = defaultdict(set)
        for key, mention in self.named:
            for office in mention.offices:
                if office.body is not None and office.tenure == "holder":
                    found[office.title, office.body].add(key)
        return {office: frozenset(names) for office, names in found.items()}

    @cached_property
    def prominent(self) -> frozenset[str]:
        """Whom and what it names in its opening, and again where it begins."""
        index = self.wording.reading.document.index
        at: dict[str, int] = {}
        for key, mention in self.named:
            at.setdefault(key, index(mention.place.start))
        return frozenset(
            key
            for key, sentence in at.items()
            if sentence < _OPENING or (sentence < _BEGINNING and self.names[key] > 1)
        )

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        """The first letters of the longer names."""
        return frozenset(name[:_BEGUN_ALIKE] for name in self.names if len(name) >= _BEGUN_ALIKE)

    @cached_property
    def words(self) -> Mapping[str, float]:
        """The content words, each with its weight: one and the logarithm of how often it stands there."""
        counts = Counter(word for words in self.wording.sentences for word in _worded(words))
        return {word: 1 + math.log(count) for word, count in counts.items()}

    @cached_property
    def beginning(self) -> frozenset[str]:
        """The content words of its first sentences."""
        return frozenset(word for words in self.wording.sentences[:_BEGINNING] for word in _worded(words))

    @cached_property
    def length(self) -> int:
        """How many content words it has."""
        return sum(map(len, self.wording.sentences))

    @cached_property
    def day(self) -> int | None:
        """The number of the day on which it came out; None where it is not known."""
        known = publication(self.wording.reading).earliest
        return known.toordinal() if known is not None else None

    def holds(self, name: str, other: "Story") -> bool:
        """Whether it has a name of another story too: two persons of one family name are no one person, and "Zembian"
        is of "Zembia"."""
        if name not in self.names:
            return name in self.words or name[:_BEGUN_ALIKE] in self._beginnings
        ours, theirs = self.given.get(name), other.given.get(name)
        return not ours or not theirs or any(a[0] == b[0] for a in ours for b in theirs)


def _key(mention: Mention) -> str:
    name = mention.name
    if name.territory is not None:
        return f"@{name.territory}"
    words = mention.whole.words
    return words[-1] if words else ""


@cache
def _agencies() -> frozenset[str]:
    return frozenset(name.casefold() for name in table("agencies")["agencies"])


def _worded(words: Iterable[str]) -> Iterator[str]:
    return (word for word in words if not word[0].isdigit())


def _level(share: float, levels: Shares, most: Level) -> Level:
    return next((name for least, name in levels if share < least), most)


def _held(one: Story, other: Story) -> list[float]:
    """Return which share of the prominent names of each story the other has, the smaller share first."""
    pairs = ((one, other), (other, one))
    return sorted(
        sum(there.holds(name, here) for name in here.prominent) / len(here.prominent)
        for here, there in pairs
        if here.prominent
    )


def names_least(one: Story, other: Story) -> Level:
    """How many of the prominent names of one story the other has, of the one with the smaller share."""
    held = _held(one, other)
    return _level(held[0], _HELD, "most") if held else "unnamed"


def names_most(one: Story, other: Story) -> Level:
    """How many of the prominent names of one story the other has, of the one with the greater share."""
    held = _held(one, other)
    return _level(held[-1], _HELD, "most") if held else "unnamed"


def _begun(one: Story, other: Story) -> list[float]:
    """Return which share of the words that each story begins with the other has, the smaller share first."""
    pairs = ((one, other), (other, one))
    return sorted(len(here.beginning & there.words.keys()) / max(1, len(here.beginning)) for here, there in pairs)


def begins_least(one: Story, other: Story) -> Level:
    """How many of the words that one story begins with the other has, of the one with the smaller share."""
    return _level(_begun(one, other)[0], _BEGUN, "most")


def begins_most(one: Story, other: Story) -> Level:
    """How many of the words that one story begins with the other has, of the one with the greater share."""
    return _level(_begun(one, other)[1], _BEGUN, "most")


def words(one: Story, other: Story) -> Level:
    """How much the words of the stories are one (cosine)."""
    shared = one.words.keys() & other.words.keys()
    product = sum(one.words[word] * other.words[word] for word in shared)
    size = math.sqrt(_size(one) * _size(other))
    return _level(product / size if size else 0.0, _LIKE, "all")


def _size(story: Story) -> float:
    return sum(weight * weight for weight in story.words.values())


def _missing(one: Story, other: Story, *, are_persons: bool) -> list[str]:
    """Return the main figures of one story that the other names in passing at most."""
    chief = (name for name in sorted(one.prominent) if one.names[name] >= _CHIEF)
    wanted = (name for name in chief if (name in one.given) is are_persons or not are_persons)
    return [name for name in wanted if name not in other.prominent and other.names[name] * _CHIEF < one.names[name]]


def main_names(one: Story, other: Story) -> Level:
    """Whether each story has a main figure that the other does not, or names in passing."""
    missing = sum(bool(_missing(*pair, are_persons=False)) for pair in ((one, other), (other, one)))
    return ("shared", "one missing", "both missing")[missing]


def main_persons(one: Story, other: Story) -> Level:
    """Whether each story has a person for a main figure whom the other does not have, or names in passing."""
    missing = sum(bool(_missing(*pair, are_persons=True)) for pair in ((one, other), (other, one)))
    return ("shared", "one missing", "both missing")[missing]


def persons(one: Story, other: Story) -> Level:
    """How many persons both name in full."""
    ours, theirs = one.given.keys(), other.given.keys()
    if not ours or not theirs:
        return "unnamed"
    shared = sum(other.holds(name, one) for name in ours & theirs)
    return ("of several" if min(len(ours), len(theirs)) > 1 else "of one") if not shared else str(min(3, shared))


def holders(one: Story, other: Story) -> Level:
    """Whether one office has one holder in both; an office of which a body has many tells nothing."""
    offices = one.holders.keys() & other.holders.keys()
    known = [(one.holders[each], other.holders[each]) for each in offices]
    known = [(ours, theirs) for ours, theirs in known if len(ours) == len(theirs) == 1]
    if not known:
        return UNKNOWN
    return "same" if any(ours == theirs for ours, theirs in known) else "another"


def days(one: Story, other: Story) -> Level:
    """How far apart the days are on which they came out."""
    if one.day is None or other.day is None:
        return UNKNOWN
    return _level(abs(one.day - other.day), _DAYS, "later")


Comparison = Callable[[Story, Story], Level]
COMPARISONS: Sequence[Comparison] = (
    names_least, names_most, begins_least, begins_most, words, main_names, main_persons, persons, holders,
    days,
)  # fmt: skip
"""Every comparison of two stories: the registry."""


def compare(one: Story, other: Story) -> tuple[str, ...]:
    """Return how two stories stand in every respect that is known, as keys of the table of weights."""
    levels = ((each.__name__, each(one, other)) for each in COMPARISONS)
    return tuple(f"{name}: {level}" for name, level in levels if level != UNKNOWN)


def weigh(one: Story, other: Story) -> float:
    """Return the logarithm of the odds that two stories tell of two events."""
    weights = _weights()
    return weights["start"] + sum(weights.get(level, 0.0) for level in compare(one, other))


@cache
def _weights() -> Mapping[str, float]:
    return {level: float(row.weight) for level, row in table("story_weights")["weights"].items()}
