"""The words of a quotation, and which stretches of words are one in two styles of spelling and marks."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice, product
from typing import NamedTuple

from factcheck.inflection import stem, verb_forms
from factcheck.lexicon import table
from factcheck.values.name_spelling import VOWELS, evidence
from factcheck.values.transliteration import fold

_TOKEN = re.compile(
    r"""
    (?P<letter>\[[^\W_]\][^\W_]+)                                # [w]e
  | (?P<gap>[^\W_]*\[[^\]]{0,200}\][^\W_]* | \([^)]{0,200}\)     # [Korean]  play[s]  (the president)
      | \.(?:\s?\.){2,3} | … | [^\W_]*\*[*\w]*)                  # ...  . . .  f***
  | (?P<initials>(?:[^\W\d_]\.\s?)+[^\W\d_]\.)                   # U.N.  U. S.
  | (?P<word>[^\W_]+(?:[.,'’][^\W_]+)*)                          # 12,000  U.S  don't
  | (?P<sign>[%&°])
    """,
    re.VERBOSE,
)
_KEPT = 4_096
"""Quotations whose words are kept: each is laid beside many."""
_MOST_WORDS = 4
"""Words of a stretch that may be another in another style: "do not", "one hundred and five". Heuristic."""
_MOST_SPELLINGS = 64
"""Spellings of one stretch that are looked at. Heuristic: four words of at most two or three each."""
_SHORTEST = 2
"""Letters of a content word at least: "St", of a name."""
_LONG = 6
"""Letters of a word at least of which British and American spelling tell its end: "four" is no "for"."""
_BRITISH = (
    ("isation", "ization"),
    ("yse", "yze"),
    ("ise", "ize"),
    ("ising", "izing"),
    ("our", "or"),
    ("wards", "ward"),
)
"""Letters that British English writes, and those that American English does, for which no row is needed."""


class Word(NamedTuple):
    """A word of a quotation.

    Args:
        shown: as it is written.
        folded: without case, marks and British spelling.
        root: its stem.
        opens: whether a sentence begins with it.
        mark: what says, right before it, that words are left out or put in: "…", "[Korean]"; else nothing.
    """

    shown: str
    folded: str
    root: str
    opens: bool
    mark: str = ""

    @property
    def is_content(self) -> bool:
        """Whether it carries content, not grammar."""
        return len(self.folded) >= _SHORTEST and self.folded not in _function_words()

    @property
    def is_figure(self) -> bool:
        """Whether it is a number, in digits or in letters."""
        return self.folded[:1].isdigit() or self.folded in _digits()

    @property
    def is_negation(self) -> bool:
        """Whether it denies."""
        return self.folded in _negations() or self.folded.endswith("n't")


@lru_cache(maxsize=_KEPT)
def split(words: str) -> tuple[Word, ...]:
    """Return the words of a quotation in order.

    Example:
        >>> [(word.mark, word.folded) for word in split("[W]e need [clear] defence… now")]
        [('', 'we'), ('', 'need'), ('[clear]', 'defense'), ('…', 'now')]
    """
    return tuple(_words(words))


def _words(words: str) -> Iterator[Word]:
    spelling, end, before, mark = table("spelling")["british"], 0, "", ""
    for match in _TOKEN.finditer(words):
        shown = match.group()
        if match.lastgroup == "gap":
            mark = f"{mark} {shown}".strip()
            continue
        plain = shown.casefold().replace("’", "'")
        if match.lastgroup in ("letter", "initials"):
            plain = "".join(filter(str.isalnum, plain))
        folded = spelling[plain][0] if plain in spelling else plain
        opens = not end or (_is_end(words[end : match.start()], before) and shown[0].isupper())
        yield Word(shown, folded, stem(folded), opens, mark)
        end, before, mark = match.end(), plain, ""


def _is_end(between: str, before: str) -> bool:
    """Whether marks between two words end a sentence: a point behind "Mr" does not."""
    return any(mark in between for mark in "!?\n") or (
        "." in between and before not in table("abbreviations")["abbreviations"]
    )


def are_one_style(ours: Sequence[Word], theirs: Sequence[Word]) -> bool:
    """Whether two stretches are the same words in two house styles.

    Example:
        >>> are_one_style(split("do not go onto it"), split("don't go on to it"))
        True
    """
    if max(len(ours), len(theirs)) > 2 * _MOST_WORDS or not ours or not theirs:
        return False
    return not _spellings(ours).isdisjoint(_spellings(theirs)) or _are_one_name(ours, theirs)


def is_of_speech(words: Sequence[Word]) -> bool:
    """Whether words are those by which a text says who speaks, read as part of a quotation whose mark is missing.

    Example:
        >>> is_of_speech(split("he said")), is_of_speech(split("it is said"))
        (True, False)
    """
    if not 1 < len(words) <= _MOST_WORDS:
        return False
    said = [word.folded in _said() for word in words]
    others = [word for word, is_said in zip(words, said, strict=True) if not is_said]
    are_names = all(word.shown[0].isupper() or word.folded in _pronouns() for word in others)
    return sum(said) == 1 and (said[0] or said[-1]) and are_names


def _are_one_name(ours: Sequence[Word], theirs: Sequence[Word]) -> bool:
    """Whether two stretches are a name in two romanizations: "al-Qaida", "al-Qaeda"."""
    if len(ours) != len(theirs):
        return False
    return all(
        one.folded == other.folded or _is_one_spelling(one, other) for one, other in zip(ours, theirs, strict=True)
    )


def _is_one_spelling(one: Word, other: Word) -> bool:
    if not (one.shown[0].isupper() and other.shown[0].isupper()):
        return False
    found = evidence(fold(one.folded), fold(other.folded))
    return found is not None and found.rank <= VOWELS


def _spellings(words: Sequence[Word]) -> frozenset[str]:
    """Return a stretch in each of its spellings, without blanks."""
    each = [_ways(word.folded) for word in words]
    found = frozenset("".join(ways) for ways in islice(product(*each), _MOST_SPELLINGS))
    tens, units = table("number_words")["tens"], table("number_words")["units"]
    if len(words) == 2 and words[0].folded in tens and words[1].folded in units:
        found |= {str(int(tens[words[0].folded][0]) + int(units[words[1].folded][0]))}
    return found


@lru_cache(maxsize=_KEPT)
def _ways(word: str) -> tuple[str, ...]:
    """Return how else a word is written: shortened, in digits, in letters, as spoken."""
    plain = word.replace("'", "").replace(".", "")
    found = {_american(plain): None}
    for ending, row in table("spelling")["contractions"].items():
        if word.endswith(ending):
            found |= dict.fromkeys(word.removesuffix(ending) + full for full in row[0].split("; "))
    if word in table("spelling")["spoken"]:
        found |= dict.fromkeys(table("spelling")["spoken"][word][0].replace(" ", "").split(";"))
    if word in _digits():
        found[_digits()[word]] = None
    if word in _ordinals() or word[:-2].isdigit():
        found[f"{_ordinals().get(word, word[:-2])}."] = None
    return tuple(found)


def _american(word: str) -> str:
    if len(word) < _LONG:
        return word
    return next((word.replace(british, american) for british, american in _BRITISH if british in word), word)


@cache
def _function_words() -> frozenset[str]:
    return frozenset(word for row in table("function_words")["words"].values() for word in row[0].split())


@cache
def _said() -> frozenset[str]:
    return frozenset().union(*(verb_forms(verb) for verb in table("reporting_verbs")["verbs"]))


@cache
def _pronouns() -> frozenset[str]:
    return frozenset(table("reporting_verbs")["groups"]["pronouns"][0].split())


@cache
def _negations() -> frozenset[str]:
    return frozenset(table("function_words")["words"]["negations"][0].split())


@cache
def _ordinals() -> dict[str, str]:
    return {word: row[0] for word, row in table("number_words")["ordinals"].items()}


@cache
def _digits() -> dict[str, str]:
    rows = table("number_words")
    return {word: row[0] for part in ("units", "teens", "tens") for word, row in rows[part].items()}
