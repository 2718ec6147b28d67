"""How two figures stand by what was read of them: typed question, clause, kind, and how many such there are."""

from collections.abc import Iterator, Mapping

from factcheck.claims.question import FORGIVING, NOW
from factcheck.linkage.attributes import how_attributes_stand
from factcheck.linkage.attributes.cues import words_of
from factcheck.linkage.figures import Article, Figure
from factcheck.linkage.named import how_participants_stand, how_places_stand
from factcheck.linkage.side import Level, Side
from factcheck.linkage.two_events import are_of_two_events
from factcheck.values.units import is_money

_FAMILIES = frozenset({"count", "percent", "year_of_age", "time", "length"})
"""Families that news has most figures of, beside sums of money."""
_SHORT = 6
"""Sentences of a short text: an item of news, or a headline and what begins a story."""
_MIDDLING = 14
"""Sentences of a text that is not long: a story of an agency. Found by leaving texts out."""
_MOST_AGREED = 3
"""Figures that two articles share, beyond which more of them tell nothing more."""
_SIZES = (12, 20, 32, 50)
"""Figures of two articles below which they have so many: two briefs, two items, two stories, two long ones."""
_RARE = 4
"""Rare words that two sentences share, beyond which more of them tell nothing more."""
_ONE = frozenset({"same", "same open"})
"""How the attributes of two figures stand that tell one."""
_TOLD = {
    "same": "one",
    "same open": "one",
    "akin": "akin",
    "untold": "untold",
    "one untold": "untold",
}
"""How attributes stand, in fewer words."""
_VAGUE = FORGIVING | {"counted", "only", "day"}
"""Parts of a question that others of these comparisons look at, or that forbid nothing."""


def question(one: Side, other: Side) -> Level:
    """Whether the parts of their typed questions that both tell agree; "now" and a time that is named may be one."""
    said = parts_of_both(one, other)
    return "none" if not said else "agree" if all(said.values()) else "differ"


def parts_of_both(one: Side, other: Side) -> Mapping[str, bool]:
    """Return the parts of two typed questions that both tell, by role, with whether they agree."""
    mine, yours = one.figure.claim.question, other.figure.claim.question
    told = [(key, theirs) for key in mine.keys if (theirs := yours.part(key.role)) is not None]
    return {
        key.role: key.agrees(theirs)
        for key, theirs in told
        if key.role not in _VAGUE and NOW not in (key.values, theirs.values)
    }


def family(one: Side, other: Side) -> Level:
    """What both are: counts, sums of money, shares in percent, ages, stretches of time, lengths, or another thing."""
    found = one.figure.family if one.figure.family == other.figure.family else ""
    if found == "percent" and "percent" not in (one.figure.noun, other.figure.noun):
        return "other"
    if is_money(found):
        return "money"
    return found if found in _FAMILIES else "other"


def are_short(one: Article, other: Article) -> bool:
    """Whether two articles are short."""
    return len(one.sentences) <= _SHORT and len(other.sentences) <= _SHORT


def are_middling(one: Article, other: Article) -> bool:
    """Whether none of two articles is long."""
    return len(one.sentences) <= _MIDDLING and len(other.sentences) <= _MIDDLING


def length(one: Side, other: Side) -> Level:
    """Whether the texts are long: the more sentences, the more figures may be meant."""
    return ("short", "one long", "long")[sum(len(side.article.sentences) > _SHORT for side in (one, other))]


def size(one: Side, other: Side) -> Level:
    """How many figures both articles have, where they are not short: the more, the more are alike by chance."""
    if length(one, other) == "short":
        return "short"
    figures = sum(len(side.article.figures) for side in (one, other))
    return next((str(most) for most in _SIZES if figures < most), "more")


def alone(one: Side, other: Side) -> Level:
    """How many other figures of the family their articles have."""
    few, many = sorted(_others(side) for side in (one, other))
    if many == 0:
        return "both"
    return "one" if few == 0 else "of two" if many == 1 else "of many"


def _others(side: Side) -> int:
    return sum(1 for _ in _of_kind(side))


def _of_kind(side: Side) -> Iterator[Figure]:
    """Yield the other figures of its family that an article has, those apart that count another kind of thing."""
    figure = side.figure
    return (
        each
        for each in side.article.figures
        if each.family == figure.family
        and each.stated != figure.stated
        and not (each.kinds and figure.kinds and each.kinds.isdisjoint(figure.kinds))
    )


def background(one: Side, other: Side) -> Level:
    """Whether their clauses tell of what was before, or go with another that tells the event."""
    return ("neither", "one", "both")[one.figure.is_background + other.figure.is_background]


def role(one: Side, other: Side) -> Level:
    """How they stand to the verbs of their clauses."""
    return "same" if one.figure.role == other.figure.role else "differ"


def events(one: Side, other: Side) -> Level:
    """Whether one is of the event of the story, and the other of another time, or of all events of a kind."""
    return "two" if are_of_two_events((one.figure.claim, one.article), (other.figure.claim, other.article)) else "one"


def story_names(one: Side, other: Side) -> Level:
    """Whether the articles share a name."""
    ours, theirs = one.article.names, other.article.names
    return "none" if not ours or not theirs else "differ" if ours.isdisjoint(theirs) else "same"


def unmatched(one: Side, other: Side) -> Level:
    """How many other figures of the family their articles have that the other article has not."""
    if other.article.has(one.figure) or one.article.has(other.figure):
        return "in the other article"
    few, many = sorted((_left(one, other), _left(other, one)))
    if many == 0:
        return "both"
    return "one" if few == 0 else "of two" if many == 1 else "of many"


def _left(side: Side, there: Side) -> int:
    """Return how many others of its kind stand beside a figure in its article that the other article has not."""
    return sum(not there.article.has(each) for each in _of_kind(side))


def agreed(one: Side, other: Side) -> Level:
    """How many figures two short texts share that are not small: those that share many tell of one event, as long ones
    of one event do anyway."""
    if length(one, other) != "short":
        return "long"
    return str(min(_MOST_AGREED, len(one.article.large & other.article.large)))


def told(one: Side, other: Side) -> Level:
    """Whether both tell one attribute, in short texts and in long ones."""
    standing = how_attributes_stand(one.figure.attribute.name, other.figure.attribute.name)
    return f"{_TOLD.get(standing, 'another')}, {length(one, other)}"


def lone(one: Side, other: Side) -> Level:
    """Whether both tell one attribute that no other figure of the one article, or of both, tells; of what a story tells
    many of, such as durations, no figure is the only one. In short texts most figures are."""
    if length(one, other) == "short":
        return "short"
    name = one.figure.attribute.name
    if name in words_of("general") or how_attributes_stand(name, other.figure.attribute.name) not in _ONE:
        return "another"
    return ("neither", "one", "both")[_is_lone(one) + _is_lone(other)]


def _is_lone(side: Side) -> bool:
    return len(side.article.told[side.figure.attribute.name]) == 1


def rare_words(one: Side, other: Side) -> Level:
    """How many words the sentences share that no other sentence of their articles has."""
    ours, theirs = one.article.sentences_of, other.article.sentences_of
    shared = one.figure.stems & other.figure.stems
    return str(min(_RARE, sum(ours[word] == theirs[word] == 1 for word in shared)))


def when(one: Side, other: Side) -> Level:
    """Whether they tell what was, what is, what is planned or what is expected."""
    return " and ".join(sorted((one.figure.attribute.time, other.figure.attribute.time)))


def scope(one: Side, other: Side) -> Level:
    """Whether they tell of the whole, of a part of it, of a change, or of what has come together so far."""
    return " and ".join(sorted((one.figure.attribute.scope, other.figure.attribute.scope)))


def place(one: Side, other: Side) -> Level:
    """Whether they are of one place, of one that lies in the other, or of two."""
    return how_places_stand(one.figure.places, other.figure.places)


def participants(one: Side, other: Side) -> Level:
    """Whether one of those who take part in the clause of the one does in that of the other."""
    return how_participants_stand(one.figure.participants, other.figure.participants)
