"""What forbids that two words of one class, or two names, are said of one thing: one veto a function."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from factcheck.claims.classes import apart
from factcheck.claims.described import role_words
from factcheck.claims.parties import is_single
from factcheck.linkage.words.comparisons import (
    NAMES,
    WordSide,
    alike,
    bearer,
    days,
    elsewhere,
    foreign_names,
    mood,
    names,
    near_words,
    others,
    rank,
    role,
    said_of,
    sole,
    speech,
    verb,
    years,
)
from factcheck.linkage.words.statements import Stated
from factcheck.linkage.words.works import FAMILY
from factcheck.values.name import Name

_COUNTED = frozenset({"opposites", "direction"})
"""Kinds of words that tell what befell so many, or on which side something lies so far away."""
_FEW = 2
"""Sentences of a text that is hardly more than one."""
_CITING = 3
"""Words before a name among which one says that it is cited: "according to the Sun Times". Heuristic."""
_JOINING = frozenset({",", "and", "or", "nor"})
"""What joins the members of a list."""
_APART = 3
"""Words between two members of a list at most: "a ring and a gold watch". Heuristic."""
_LISTED = frozenset({"alternatives", "where"})
"""Kinds of words of which a sentence may list several."""
_SPEAKING = frozenset({"person", "body"})
"""Kinds of names of those who say something."""
_POSTS = frozenset({"post", "rank"})
"""Kinds of words that say who somebody is."""


def of_both(one: WordSide, other: WordSide) -> bool:
    """Whether a source has the word of the other too."""
    return elsewhere(one, other) != "neither"


def of_two_bearers(one: WordSide, other: WordSide) -> bool:
    """Whether they are said of two persons, or only of one it is known of whom."""
    stands = bearer(one, other)
    return stands == "differ" or (stands == "one none" and one.figure.kind in _POSTS)


def of_other_names(one: WordSide, other: WordSide) -> bool:
    """Whether the sentences name others, of whom the other article does not know."""
    foreign = foreign_names(one, other)
    if one.figure.kind in NAMES or bearer(one, other) == "same":
        return one.figure.kind == "kin" and foreign == "both"
    return foreign == "both" or names(one, other) == "differ" or (one.figure.kind == "kin" and foreign != "none")


def of_two_things(one: WordSide, other: WordSide) -> bool:
    """Whether what is told is told of two things."""
    stands, kind = said_of(one, other), one.figure.kind
    if kind == "order":
        return stands != "shared"
    if kind in ("alternatives", "post") and verb(one, other) == "same":
        return role(one, other) == "same" and others(one, other) == "differ"
    return (kind == "opposites" and stands == "differ") or (kind == "whether" and stands not in ("same", "shared"))


def of_two_topics(one: WordSide, other: WordSide) -> bool:
    """Whether what is told is about two things: "the ban on leaf blowers", "a ban on lawn mowers"."""
    a, b = one.figure.part("topic"), other.figure.part("topic")
    return bool(a and b) and a.isdisjoint(b)


def of_two_agents(one: WordSide, other: WordSide) -> bool:
    """Whether what only one of two sides can do is done by two: the one buys what the other sells."""
    if one.figure.family.partition(" ")[2] not in apart("with doer"):
        return False
    a, b = one.figure.part("agent"), other.figure.part("agent")
    return bool(a and b) and a.isdisjoint(b)


def of_one_name(one: WordSide, other: WordSide) -> bool:
    """Whether one name has all words of the other: "the Election Commission", "the Central Elections Commission"."""
    if one.figure.kind not in NAMES:
        return False
    a, b = one.figure.own, other.figure.own
    return a <= b or b <= a


def of_loose_names(one: WordSide, other: WordSide) -> bool:
    """Whether names of persons or towns, or words for where, share no part, nor a word right beside, nor the verb."""
    if one.figure.kind not in ("person", "town", "where") or alike(one, other) == "part":
        return False
    return near_words(one, other) == "none" and verb(one, other) != "same"


def of_lone_sentences(one: WordSide, other: WordSide) -> bool:
    """Whether names, or posts beside other verbs, stand in two sentences alone, which say too little of what befell
    whom; or names beside others in two texts hardly longer."""
    longest = max(len(side.article.sentences) for side in (one, other))
    if one.figure.kind not in NAMES:
        return longest == 1 and one.figure.kind in _POSTS and verb(one, other) == "differ"
    foreign = foreign_names(one, other)
    if longest > 1:
        return longest <= _FEW and foreign == "both"
    is_told_of_one = days(one, other) == "shared" or names(one, other) in ("one", "two")
    is_loose = foreign != "none" or verb(one, other) == "differ" or not is_told_of_one
    return is_loose or one.figure.kind != "town" or _is_known(one) != _is_known(other)


def _is_known(side: WordSide) -> bool:
    """Whether a table has a place: one that none has may lie in it."""
    return isinstance(side.figure.value, Name) and side.figure.value.canonical is not None


def of_lists(one: WordSide, other: WordSide) -> bool:
    """Whether one stands in a list of its class, of which the other source may give a part."""
    return one.figure.kind in _LISTED and any(_is_listed(side) for side in (one, other))


def _is_listed(side: WordSide) -> bool:
    """Whether a comma or "and" joins a word to another of its class: "rings, necklaces and watches"."""
    own = side.figure
    others = (each for each in side.article.by_family[own.family] if each.sentence == own.sentence)
    return any(_are_joined(own, each) for each in others if each.amount != own.amount)


def _are_joined(one: Stated, other: Stated) -> bool:
    """Whether little more than a comma or "and" stands between two words of a sentence."""
    first, last = sorted((one.found, other.found), key=lambda found: found.first)
    between = first.around.tags[first.last + 1 : last.first]
    return len(between) <= _APART and any(tag.lemma in _JOINING for tag in between)


def of_other_figures(one: WordSide, other: WordSide) -> bool:
    """Whether both sentences give figures, and none is the other's: "killed 35", "injured 52"."""
    if one.figure.kind not in _COUNTED:
        return False
    ours, theirs = (_figures(side) for side in (one, other))
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _figures(side: WordSide) -> frozenset[Decimal]:
    """Return the figures of the sentence of a word."""
    mentions = side.article.reading.in_sentences[side.figure.sentence]
    return frozenset(figure for each in mentions if each.value.kind == "quantity" for figure in each.quantity.figures)


def of_two_officers(one: WordSide, other: WordSide) -> bool:
    """Whether both hold an office: who holds which is asked by itself."""
    both = one.figure.part("office"), other.figure.part("office")
    return all(both) and alike(one, other) != "part" and not _hold_one_office(one, other)


def _hold_one_office(one: WordSide, other: WordSide) -> bool:
    """Whether both are told to hold an office that one person holds, and each article names only one who does; of an
    office of which it is untold whose it is, both must do one thing, and it must be none that meets its like abroad."""
    shared = one.figure.part("office") & other.figure.part("office")
    if not any(map(is_single, shared)) or not all(_is_only(side, shared) for side in (one, other)):
        return False
    if one.figure.part("office of") & other.figure.part("office of"):
        return True
    is_untold = not one.figure.part("office of") and not other.figure.part("office of")
    words = {word for title in shared for word in title.split()}
    return is_untold and verb(one, other) == "same" and words.isdisjoint(role_words("abroad"))


def _is_only(side: WordSide, offices: frozenset[str]) -> bool:
    """Whether an article tells of no other person that they hold one of some offices."""
    persons = side.article.by_family[side.figure.family]
    return all(each.amount == side.figure.amount or offices.isdisjoint(each.part("office")) for each in persons)


def of_two_roles(one: WordSide, other: WordSide) -> bool:
    """Whether posts of nobody named stand in two roles: one acts, one is acted upon."""
    return one.figure.kind == "post" and bearer(one, other) == "none" and role(one, other) == "differ"


def of_two_of_several(one: WordSide, other: WordSide) -> bool:
    """Whether the sentences say of names which of several it is, and not the same one: "the first goal"."""
    return one.figure.kind == "person" and rank(one, other) == "differ"


def of_two_days(one: WordSide, other: WordSide) -> bool:
    """Whether the sentences name two days."""
    return days(one, other) == "differ"


def of_two_speakers(one: WordSide, other: WordSide) -> bool:
    """Whether they are names of those who say something: of one event many speak."""
    is_of_two = one.figure.kind in _SPEAKING and speech(one, other) != "none" and alike(one, other) != "part"
    return is_of_two and not _hold_one_office(one, other)


def of_cited_bodies(one: WordSide, other: WordSide) -> bool:
    """Whether they are names of bodies of which one is cited: of one event many reports are read."""
    return one.figure.kind == "body" and (_is_cited(one) or _is_cited(other))


def _is_cited(side: WordSide) -> bool:
    found = side.figure.found
    before = [token.lower for token in found.around.sentence.tokens[max(0, found.first - _CITING) : found.first]]
    return not role_words("citing").isdisjoint(before)


def of_plan_and_event(one: WordSide, other: WordSide) -> bool:
    """Whether only one is said to come."""
    return one.figure.kind in _TOLD and mood(one, other) == "differ"


def of_another_year(one: WordSide, other: WordSide) -> bool:
    """Whether a sentence names a year that the other does not."""
    is_of_two = one.figure.kind in _DATED and alike(one, other) != "part" and years(one, other) == "differ"
    return is_of_two and not _hold_one_office(one, other)


def of_several_works(one: WordSide, other: WordSide) -> bool:
    """Whether an article names several works that the other lacks: of one maker there may be many."""
    return one.figure.kind == FAMILY and sole(one, other) != "both"


_DATED = frozenset({"opposites", "whether", "alternatives", "where", "numbered", "person", "body"})
"""Kinds of words that tell what was done, or by whom: of another year they tell of another event."""
_TOLD = frozenset({"opposites", "whether", "alternatives", "where", "numbered"})
"""Kinds of words that tell what is done."""


VETOES: Sequence[Callable[[WordSide, WordSide], bool]] = (
    of_both, of_one_name, of_two_bearers, of_other_names, of_two_things, of_two_topics, of_two_agents, of_loose_names,
    of_lone_sentences, of_other_figures, of_two_officers, of_two_roles, of_two_of_several, of_two_days, of_another_year,
    of_two_speakers, of_cited_bodies, of_plan_and_event, of_lists, of_several_works,
)  # fmt: skip


def are_apart(one: WordSide, other: WordSide) -> bool:
    """Whether two words are said of two things, whatever speaks for one."""
    return any(veto(one, other) for veto in VETOES)
