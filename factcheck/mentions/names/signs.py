"""The signs of a name at a word: an entry of the tables, a title, a common word that opens a sentence."""

from typing import NamedTuple

from factcheck.mentions.names.titles import SLIPPING, slipped_title, title_openers, titles
from factcheck.mentions.names.words import (
    Word,
    common_words,
    date_words,
    first_families,
    grammar_words,
    place_heads,
    thing_words,
)
from factcheck.values.name_given import is_given
from factcheck.values.name_parts import Entity
from factcheck.values.name_tables import Entry, gazetteer, openers, spelled

_LONGEST_ENTRY = 9
"""Words of the longest name in the tables."""
_SMALL_ENDS = ("state", "peninsula", "world")
"""Words with a small letter that end a name of the tables."""
_LONGEST_TITLE = 6
"""Words of the longest title that is looked for."""


class Candidate(NamedTuple):
    """A stretch of a sentence that may be a name.

    Args:
        first: index of its first word in the sentence.
        last: index behind its last word.
        entity: what it names, where that is known.
        entry: what the tables know of it.
        weak: nothing but a capital letter speaks for it.
        titled: an honorific or office stands in front of it.
    """

    first: int
    last: int
    entity: Entity | None = None
    entry: Entry | None = None
    weak: bool = False
    titled: bool = False


def entry_at(words: list[Word], at: int) -> Candidate | None:
    """Return the longest name of the tables that begins here."""
    if words[at].folded not in openers() and words[at].folded.partition("-")[0] not in openers():
        return None
    last = at + 1
    while last < min(len(words), at + _LONGEST_ENTRY) and (words[last].joined or words[last - 1].possessive):
        last += 1
    for end in range(last, at, -1):
        if words[end - 1].capital or words[end - 1].text in _SMALL_ENDS:
            entry = gazetteer().get(_spelled(words, at, end))
            if entry is not None and (end - at > 1 or _is_as_cased(entry, words[at].text)):
                return Candidate(at, end, entry.entity, entry)
    return None


def _is_as_cased(entry: Entry, written: str) -> bool:
    """Whether a word is written with the capitals that its entry asks for: "US" is a state, "us" is none."""
    return not entry.cased or written.replace(".", "").isupper() or written in entry.written


def _spelled(words: list[Word], at: int, end: int) -> str:
    """Spell a run for lookup, with the possessive inside it: "workers party of korea"."""
    run = words[at : end - 1]
    inside = [word.folded + ("s" if word.possessive and word.text[-1:] not in "sS" else "") for word in run]
    parts = [*inside, words[end - 1].folded]
    linked = (
        f"and {part}" if number and word.linked else part
        for number, (word, part) in enumerate(zip(words[at:end], parts, strict=True))
    )
    return spelled(" ".join(linked))


def title_at(words: list[Word], at: int) -> int:
    """Return how many words of a title begin here; 0 for none."""
    longest = title_openers().get(words[at].folded)
    if longest is None:
        return _slipped_at(words, at)
    for size in range(min(longest, _LONGEST_TITLE, len(words) - at), 0, -1):
        run = words[at : at + size]
        if all(word.joined for word in run[1:]) and " ".join(word.folded for word in run) in titles():
            return size
    return 0


def _slipped_at(words: list[Word], at: int) -> int:
    """Return how many words of a title with a slip of spelling begin here; 0 for none."""
    if at + 1 >= len(words) or words[at + 1].folded not in SLIPPING or not words[at + 1].joined:
        return 0
    return 2 if slipped_title(f"{words[at].folded} {words[at + 1].folded}") is not None else 0


def is_name_here(words: list[Word], at: int, size: int) -> bool:
    """Whether a title word is a name here: "Billy King", "Dean Smith" at the start of a run of two."""
    if size > 1 or not words[at].capital:
        return False
    before = words[at - 1] if at else None
    if before is not None and words[at].joined and before.capital and is_given(before.folded):
        return True
    return is_given(words[at].folded)


def goes_on(words: list[Word], at: int) -> bool:
    """Whether the run of capitals goes on with this word."""
    return at < len(words) and words[at].joined and words[at].capital


def is_opener(words: list[Word], at: int) -> bool:
    """Whether a capitalised word is a common word at the start of a sentence, or a date word."""
    word = words[at]
    if is_given(word.folded):
        return False
    if word.folded in date_words():
        return True
    begins = word.opens or at == 0
    if word.folded not in common_words() or not (begins or word.folded in grammar_words()):
        return False
    if word.folded in first_families() and (not begins or goes_on(words, at + 1)):
        return goes_on(words, at + 1) and _is_no_given(words, at + 1)
    return goes_on(words, at + 1) or word.folded in grammar_words()


def _is_no_given(words: list[Word], at: int) -> bool:
    """Whether a word is no given name behind a family name that stands first."""
    follows = words[at].folded
    return not is_plain(words, at) or follows in common_words() or follows in first_families()


def names_thing(words: list[Word], first: int, last: int) -> bool:
    """Whether a run of capitals names anything but a person: "Academy Awards", "Hurricane Milton"."""
    if last - first == 1:
        return False
    return words[first].folded in thing_words("first") or words[last - 1].folded in thing_words("last")


def is_plain(words: list[Word], at: int) -> bool:
    """Whether the word here is neither in a table nor a title."""
    return entry_at(words, at) is None and not title_at(words, at) and words[at].folded not in place_heads()
