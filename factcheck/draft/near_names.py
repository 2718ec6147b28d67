"""A name of one word that is spelled like none in the sources and near one of them: "Velora" for "Valora"."""

from collections.abc import Iterable, Sequence

from factcheck.draft.written import places_in
from factcheck.mentions.mention import Mention
from factcheck.values.name_spelling import VOWELS, evidence, slips

_SHORTEST = 5
"""Letters of a name that another one letter apart may be a slip of. Heuristic: of shorter ones both may be meant."""
_ENDINGS = ("s", "n", "a", "e")
"""Letters that make a people or another form of a name: "Romania", "Romanian"."""


def near_name(mention: Mention, named: Iterable[Mention], texts: Iterable[str], draft: str) -> Mention | None:
    """Return the one name of sources that a name of the draft is one letter apart from; None where there is none, or
    either text has both.

    Args:
        mention: a name of the draft.
        named: the names of the sources.
        texts: the texts of the sources.
        draft: the text of the draft.
    """
    word = mention.text
    if " " in word or len(word) < _SHORTEST or not word.isalpha() or any(_stands(word, text) for text in texts):
        return None
    near = {other.text: other for other in named if _are_near(word, other.text)}
    found = next(iter(near.values()), None)
    return found if found is not None and len(near) == 1 and not _stands(found.text, draft) else None


def is_misspelt(mention: Mention, agreeing: Iterable[Mention], texts: Iterable[str], draft: str) -> bool:
    """Whether sources have a name of the draft only in another spelling, which is no romanization or form of it.

    Args:
        mention: a name of the draft.
        agreeing: where sources have it.
        texts: the texts of the sources.
        draft: the text of the draft.
    """
    if mention.whole.canonical is not None or any(_stands(mention.text, text) for text in texts):
        return False
    return all(
        not _stands(other.text, draft) and _is_one_slip(mention.whole.parts, other.whole.parts) for other in agreeing
    )


def _stands(words: str, text: str) -> bool:
    """Whether words stand whole in a text."""
    return any(True for _ in places_in(words, text))


def _is_one_slip(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether two names of as many words differ in one, by a letter that makes no other form of it."""
    apart = [pair for pair in zip(words, others, strict=False) if pair[0] != pair[1]]
    if len(words) != len(others) or len(apart) != 1 or min(map(len, apart[0])) < _SHORTEST:
        return False
    one, other = apart[0]
    if _are_forms(one, other):
        return False
    found = evidence(one, other)
    return (found is None or found.rank >= VOWELS) and slips(one, other, 1) == 1


def _are_near(word: str, other: str) -> bool:
    """Whether two words are one letter apart, and no two forms of one name."""
    if word[0] != other[0] or " " in other or word.casefold() == other.casefold() or slips(word, other, 1) != 1:
        return False
    return not _are_forms(word, other)


def _are_forms(word: str, other: str) -> bool:
    """Whether a letter behind one word makes the other: its plural, a people."""
    short, long = sorted((word, other), key=len)
    if len(short) == len(long):
        return short[:-1] == long[:-1] and short[-1] in _ENDINGS and long[-1] in _ENDINGS
    return long.startswith(short) and long[-1] in _ENDINGS
