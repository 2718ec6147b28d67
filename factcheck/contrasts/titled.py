"""Two titles at one place: another post, or another rank of one: "health officer", "deputy health officer"."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.contrasts.contrast import Contrast
from factcheck.contrasts.stretches import Copied, Stretch
from factcheck.contrasts.words import Meaning, Word, Worded, excluding, meanings, ranks, row
from factcheck.document.phrases import NounPhrase

_LONGEST = 4
_PASSING = frozenset({"gone", "passing", "elect", "chief"})
"""Ranks of one who held the office, holds it for a time, or will; and one that may be left out."""


class Post(NamedTuple):
    """A post as a phrase names it: what it means, its ranks, its words by number, and whether somebody named has it."""

    meanings: frozenset[Meaning]
    ranks: frozenset[str]
    place: tuple[int, int]
    is_named: bool


def titled(copied: Copied, stretch: Stretch) -> Contrast | None:
    """Return where two sentences give somebody two posts, or two ranks of one."""
    return _ranked(copied, stretch) or _posted(copied, stretch)


def _ranked(copied: Copied, stretch: Stretch) -> Contrast | None:
    """Return where only a rank is put before a title, whatever the title is: "coach", "assistant coach"."""
    ours, theirs = copied.words(stretch)
    stated = [_ranks(side) for side in (ours, theirs)]
    if None in stated or stated[0] == stated[1]:
        return None
    places = [(side[0], side[1] + 1) for side in stretch]
    sides = (copied.ours, copied.theirs)
    if not all(_is_in_title(side, place) for side, place in zip(sides, places, strict=True)):
        return None
    return _contrast(stated[0] or frozenset(), stated[1] or frozenset(), places)


def _ranks(words: Sequence[Word]) -> frozenset[str] | None:
    """Return the ranks that some words tell; None where they tell of anything else."""
    stated = [word.text for word in words if word.text not in row("light")]
    return frozenset(ranks()[word] for word in stated) if all(word in ranks() for word in stated) else None


def _is_in_title(side: Worded, place: tuple[int, int]) -> bool:
    """Whether the last of some words is one of a noun phrase that holds them all."""
    if place[1] > len(side.words):
        return False
    last = side.words[place[1] - 1]
    held = (phrase for phrase in side.sentence.phrases if phrase.holds(last.token))
    is_title = last.tag.word_class in ("noun", "name", "adjective")
    return is_title and any(phrase.first <= side.words[place[0]].token for phrase in held)


def _contrast(ours: frozenset[str], theirs: frozenset[str], places: Sequence[tuple[int, int]]) -> Contrast:
    apart = ours ^ theirs
    stated = tuple(" ".join(sorted(side)) or "full" for side in (ours, theirs))
    return Contrast("alternative" if apart <= _PASSING else "rank", places[0], places[1], (stated[0], stated[1]))


def _posted(copied: Copied, stretch: Stretch) -> Contrast | None:
    """Return where two phrases name two posts, one each."""
    ours, theirs = (
        tuple(_posts(side, place)) for side, place in ((copied.ours, stretch.ours), (copied.theirs, stretch.theirs))
    )
    if len(ours) != 1 or len(theirs) != 1:
        return None
    mine, yours = ours[0], theirs[0]
    places = (mine.place, yours.place)
    if not mine.meanings.isdisjoint(yours.meanings):
        return None if mine.ranks == yours.ranks else _contrast(mine.ranks, yours.ranks, places)
    pair = excluding(mine.meanings, yours.meanings)
    if pair is None and not mine.is_named and not yours.is_named:
        pair = min(mine.meanings), min(yours.meanings)
    if pair is None:
        return None
    stated = [" ".join((*sorted(post.ranks), found.member)) for post, found in zip((mine, yours), pair, strict=True)]
    return Contrast("alternative", *places, (stated[0], stated[1]))


def _posts(side: Worded, place: tuple[int, int]) -> Iterator[Post]:
    """Yield the posts of one person that the phrases name which hold the words at a place, or stand right beside it."""
    first, end = max(0, place[0] - 1), max(place[1], place[0] + 1)
    tokens = {word.token for word in side.words[first:end]}
    for phrase in side.sentence.phrases:
        if not tokens.isdisjoint(range(phrase.first, phrase.last + 1)):
            posts = posts_in(side, phrase)
            yield from (post for post in posts if post.place[0] <= place[1] and place[0] <= post.place[1])


def posts_in(side: Worded, phrase: NounPhrase) -> Iterator[Post]:
    """Yield the posts that a phrase names."""
    inside = [index for index, word in enumerate(side.words) if phrase.holds(word.token)]
    at = 0
    while at < len(inside):
        found = _post_at(side, inside, at)
        if found is not None:
            yield found
            at = inside.index(found.place[1] - 1)
        at += 1


def _is_named(side: Worded, inside: Sequence[int], first: int, last: int) -> bool:
    """Whether somebody is named in a phrase beside some words of it, or right before or behind it."""
    beside = [*range(inside[0] - 1, first), *range(last, inside[-1] + 2)]
    return any(0 <= index < len(side.words) and side.words[index].is_name for index in beside)


def _post_at(side: Worded, inside: Sequence[int], at: int) -> Post | None:
    """Return the post of which the words begin at one of a phrase."""
    first = inside[at]
    for end in range(min(len(inside), at + _LONGEST), at, -1):
        last = inside[end - 1] + 1
        words = list(side.words[first:last])
        prefix, _, rest = words[0].text.partition("-")
        stated = frozenset[str]()
        if rest and prefix in ranks() and not meanings(words):
            words[0] = words[0]._replace(text=rest, tag=words[0].tag._replace(lemma=rest))
            stated = frozenset({ranks()[prefix]})
        found = frozenset(each for each in meanings(words) if each.part == "titles")
        if found and not _is_plural(words[-1]):
            before, behind = _beside(side, inside, first, last)
            is_named = _is_named(side, inside, first, last)
            return Post(found, stated | before[0] | behind[0], (before[1], behind[1]), is_named)
    return None


def _is_plural(word: Word) -> bool:
    """Whether a word for who holds a post is of several."""
    return word.text.endswith("s") and not word.text.endswith("ss") and word.tag.word_class == "noun"


def _beside(
    side: Worded, inside: Sequence[int], first: int, last: int
) -> tuple[tuple[frozenset[str], int], tuple[frozenset[str], int]]:
    """Return the ranks right before and right behind some words of a phrase, and how far they reach."""
    before, begin = set[str](), first
    while begin - 1 in inside and side.words[begin - 1].text in ranks():
        begin -= 1
        before.add(ranks()[side.words[begin].text])
    behind, end = set[str](), last
    while end in inside and side.words[end].text in ranks():
        behind.add(ranks()[side.words[end].text])
        end += 1
    return (frozenset(before), begin), (frozenset(behind), end)
