"""What speaks for two words of one class, or two names, being said of one thing: one comparison a function."""

from collections.abc import Callable, Collection
from functools import cache
from typing import NamedTuple

from factcheck.claims.described import role_words
from factcheck.events.rarity import rarity
from factcheck.inflection import stem
from factcheck.lexicon import table
from factcheck.linkage.worded import are_short, begin_alike
from factcheck.linkage.words.statements import Stated, Statements, kinds_of


class WordSide(NamedTuple):
    """A word in its article."""

    figure: Stated
    article: Statements


Level = str
"""The name of how two words stand in one respect."""
Comparison = Callable[[WordSide, WordSide], Level]

_COMMON = 6.5
"""Rarity below which a word tells nothing."""
_NEAR = ((0.5, "none"), (5.0, "one"), (10.0, "two"))
"""What words right beside both tell, below which they are called so: a rare one tells some five."""
_LEAD = 2
"""Sentences in which a story says what happened."""
_WEIGHTS = ((0.5, "none"), (3.5, "little"), (7.0, "some"), (12.0, "more"), (18.0, "much"), (26.0, "most"))
"""What shared words tell, below which they are called so: how far their rarity lies above that of a common word."""


def _told(words: Collection[str]) -> float:
    return sum(max(0.0, rarity(word) - _COMMON) for word in words)


def _level(words: Collection[str]) -> Level:
    told = _told(words)
    return next((name for most, name in _WEIGHTS if told < most), "all")


def kind(one: WordSide, other: WordSide) -> Level:  # noqa: ARG001 - the form of a comparison
    """What they are."""
    return one.figure.kind


def words(one: WordSide, other: WordSide) -> Level:
    """How rare the words are that the sentences share."""
    return _level(one.figure.stems & other.figure.stems)


def around(one: WordSide, other: WordSide) -> Level:
    """How rare the words are that the sentences with those around share, beyond those of the sentences."""
    a, b = one.figure, other.figure
    return _level(((a.stems | a.around) & (b.stems | b.around)) - (a.stems & b.stems))


def near_words(one: WordSide, other: WordSide) -> Level:
    """How rare the words are that stand right beside both."""
    told = _told(one.figure.near & other.figure.near)
    return next((name for most, name in _NEAR if told < most), "many")


def said_of(one: WordSide, other: WordSide) -> Level:
    """Of what they are said, by grammar."""
    a, b = (side.figure.part("said of") - _titles() for side in (one, other))
    return _sets(a, b)


@cache
def _titles() -> frozenset[str]:
    """Return the stems of the words of titles: two ministers are two."""
    words = (word for title in table("offices")["offices"] for word in title.split())
    return frozenset(map(stem, (*words, *role_words("ranked posts"))))


def others(one: WordSide, other: WordSide) -> Level:
    """Who else takes part in what the clauses tell."""
    return _sets(one.figure.part("others"), other.figure.part("others"))


def _sets(a: frozenset[str], b: frozenset[str]) -> Level:
    if not a or not b:
        return "none" if not a and not b else "one none"
    return "shared" if a & b else "differ"


def crossed(one: WordSide, other: WordSide) -> Level:
    """Whether what one is said of stands in the other's sentence."""
    a = one.figure.part("said of") | one.figure.part("others")
    b = other.figure.part("said of") | other.figure.part("others")
    found = [bool(a & (other.figure.stems | other.figure.near)), bool(b & (one.figure.stems | one.figure.near))]
    return ("neither", "one", "both")[sum(found)]


def frame(one: WordSide, other: WordSide) -> Level:
    """How much of the clauses is one: the verb, and who and what takes part."""
    ours, theirs = (_parts(side) for side in (one, other))
    return str(min(3, len(ours & theirs)))


def _parts(side: WordSide) -> frozenset[str]:
    figure = side.figure
    return frozenset().union(*(figure.part(each) for each in ("said of", "others", "verb"))) - {"say"}


def speech(one: WordSide, other: WordSide) -> Level:
    """Whether the clauses tell that somebody says something."""
    return ("none", "one", "both")[sum("say" in side.figure.part("verb") for side in (one, other))]


def bearer(one: WordSide, other: WordSide) -> Level:
    """Of whom it is said that they are that."""
    if one.figure.kind not in BORNE:
        return "of no person"
    a, b = one.figure.part("bearer"), other.figure.part("bearer")
    if not a or not b:
        return "none" if not a and not b else "one none"
    return "same" if a & b else "differ"


def alike(one: WordSide, other: WordSide) -> Level:
    """Whether two names share a part."""
    if one.figure.kind not in NAMES:
        return "no names"
    shared = one.figure.own & other.figure.own
    return "part" if shared - kinds_of(one.figure.family) else "none"


def rank(one: WordSide, other: WordSide) -> Level:
    """The words that say which of several."""
    a, b = one.figure.telling.ranks, other.figure.telling.ranks
    return "none" if not a and not b else "one" if not a or not b else "same" if a & b else "differ"


def verb(one: WordSide, other: WordSide) -> Level:
    """The verbs of the clauses."""
    a, b = one.figure.part("verb"), other.figure.part("verb")
    if not a or not b:
        return "none"
    return (
        "same"
        if a == b
        else "met"
        if (a & other.figure.telling.events) or (b & one.figure.telling.events)
        else "differ"
    )


def role(one: WordSide, other: WordSide) -> Level:
    """Their roles in the clauses."""
    a, b = one.figure.part("role"), other.figure.part("role")
    if not a or not b:
        return "none" if not a and not b else "one"
    return "same" if a & b else "differ"


def event(one: WordSide, other: WordSide) -> Level:
    """The events that the sentences tell of."""
    return _sets(one.figure.telling.events, other.figure.telling.events)


def names(one: WordSide, other: WordSide) -> Level:
    """The names of the sentences and around."""
    a, b = one.figure, other.figure
    if shared := a.names & b.names:
        return "two" if len(shared) > 1 else "one"
    if a.names & (b.near_names | b.stems) or b.names & (a.near_names | a.stems):
        return "around"
    if a.near_names & b.near_names:
        return "far"
    return "none" if not a.names or not b.names else "differ"


def foreign_names(one: WordSide, other: WordSide) -> Level:
    """Names of the sentences that the other article lacks."""
    a = one.figure.names - other.article.names - other.article.stems
    b = other.figure.names - one.article.names - one.article.stems
    return "none" if not a and not b else "both" if a and b else "one"


def elsewhere(one: WordSide, other: WordSide) -> Level:
    """Whether each article has the other's word too."""
    shared = one.figure.own & other.figure.own
    return ("neither", "one", "both")[_has(one.article, other.figure, shared) + _has(other.article, one.figure, shared)]


BORNE = frozenset({"post", "rank", "kin"})
"""Kinds of words that say who somebody is."""
NAMES = frozenset({"town", "person", "body", "region", "name", "work"})
"""Kinds of words that are names."""


def _has(article: Statements, item: Stated, shared: frozenset[str] = frozenset()) -> bool:
    """Whether an article has a word; of a name, any of its words that tells it from the other; of a word for where, the
    word wherever it stands."""
    if (item.family, item.amount) in article.held:
        return True
    telling = item.own - shared - kinds_of(item.family)
    return item.kind in (*NAMES, "where") and not telling.isdisjoint(article.known)


def sole(one: WordSide, other: WordSide) -> Level:
    """Whether each is the only word of its class in its article that the other lacks."""
    return ("neither", "one", "both")[_is_alone(one, other) + _is_alone(other, one)]


def _is_alone(side: WordSide, other: WordSide) -> bool:
    item = side.figure
    return not any(
        each.amount != item.amount and not _has(other.article, each) for each in side.article.by_family[item.family]
    )


def rivals(one: WordSide, other: WordSide) -> Level:
    """Other words of the class in the two sentences."""
    count = sum(_beside(each) for each in (one, other))
    return str(min(2, count))


def _beside(side: WordSide) -> int:
    item = side.figure
    return sum(
        each.sentence == item.sentence and each.amount != item.amount for each in side.article.by_family[item.family]
    )


def mood(one: WordSide, other: WordSide) -> Level:
    """How the clauses are told."""
    a, b = one.figure.part("mood"), other.figure.part("mood")
    return "same" if a == b else "differ"


def years(one: WordSide, other: WordSide) -> Level:
    """The years that the sentences name."""
    a, b = one.figure.telling.years, other.figure.telling.years
    return "none" if not a and not b else "shared" if a & b else "differ"


def days(one: WordSide, other: WordSide) -> Level:
    """The days that the sentences name."""
    return _sets(one.figure.telling.days, other.figure.telling.days)


def position(one: WordSide, other: WordSide) -> Level:
    """Where in the articles they stand."""
    return ("below", "one in the lead", "both in the lead")[sum(side.figure.sentence < _LEAD for side in (one, other))]


def quoted(one: WordSide, other: WordSide) -> Level:
    """Whether they stand in quotations."""
    return ("none", "one", "both")[one.figure.is_quoted + other.figure.is_quoted]


def stories(one: WordSide, other: WordSide) -> Level:
    """How much of what the stories begin with is one."""
    return begin_alike(one.article, other.article)


def length(one: WordSide, other: WordSide) -> Level:
    """Whether the texts are so short that each has little but the one event."""
    return are_short(one.article, other.article)


COMPARISONS: tuple[Comparison, ...] = (
    kind, words, around, near_words, said_of, others, crossed, verb, role, frame, speech, bearer, alike, rank, event,
    names, foreign_names, elsewhere, sole, rivals, mood, days, years, position, quoted, stories, length,
)  # fmt: skip


def may_meet(one: Stated, other: Stated) -> bool:
    """Whether two words are of one class."""
    return one.family == other.family


def compare(one: WordSide, other: WordSide) -> tuple[str, ...]:
    """Return how two words stand in every respect, as keys of the table of weights."""
    return tuple([f"{each.__name__}: {each(one, other)}" for each in COMPARISONS])
