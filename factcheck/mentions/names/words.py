"""The words of a text as names see them: capitals, possessives, points; and the word lists that names need."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from factcheck.document import Sentence
from factcheck.document.tokens import Token, is_contraction
from factcheck.lexicon import table
from factcheck.values.transliteration import fold

_JOINTS = frozenset([" ", "\u00a0", ". ", ".\u00a0", "  ", "-"])
"""What may stand between two words of one name."""
_AMPERSAND = " & "
"""What stands between the partners of a firm."""
_TAGS = frozenset("@#")
"""Signs before the name of an source claims and before a keyword, which are no names of the text."""
_LENGTH_OF_OWNED = len("'s")
_APOSTROPHES = frozenset("'’")
_CONTRACTED = ("'", "’")
_OPENING = frozenset('"“‘«([:;—–')
"""Signs behind which a word begins anew, as at the head of a sentence."""
_LONGEST = 60
"""Letters of the longest word that may be part of a name. Heuristic: beyond stands no word of any language."""


_THIRD = 3
"""A sentence with less than a third of its words capitalised is no headline, whatever its longer words. Heuristic."""
_HEADLINE = 0.8
"""Share of the longer words that stand capitalised in a headline. Heuristic."""


class Word(NamedTuple):
    """A word of the text.

    Args:
        start: where it begins.
        end: where it ends, a possessive 's left out.
        text: the word, without a possessive 's.
        folded: the word folded, without points.
        capital: it begins with a capital letter or is a figure with a capital.
        possessive: an 's or an apostrophe follows.
        point: a full stop follows.
        joined: only a space (or point and space) stands between it and the word before.
        opens: it is the first word of its sentence, quotation or bracket.
        linked: an ampersand stands between it and the word before.
    """

    start: int
    end: int
    text: str
    folded: str
    capital: bool
    possessive: bool
    point: bool
    joined: bool
    opens: bool
    linked: bool = False


def words_in(sentence: Sentence) -> list[Word]:
    """Return the words of a sentence as names see them."""
    text, start = sentence.text, sentence.span.start
    words: list[Word] = []
    before = start
    for first, last, owned in _stretches(text, sentence.tokens):
        gap = text[before:first]
        words.append(_word(text, first, last, owned, gap, is_first=before == start))
        before = last + _LENGTH_OF_OWNED if owned else last
    return words


def _stretches(text: str, tokens: Sequence[Token]) -> Iterator[tuple[int, int, bool]]:
    """Yield where words stand, and whether an 's follows: contractions are whole, no point that shortens is in them."""
    for index, token in enumerate(tokens):
        if token.kind not in ("word", "number") or is_contraction(token):
            continue
        end, owned = token.end, False
        behind = tokens[index + 1] if index + 1 < len(tokens) else token
        if behind.start == end:
            end = behind.end if is_contraction(behind) else end
            owned = behind.kind == "possessive" and end - token.start > 1
        if text[end - 1] == "." and "." not in token.text[:-1]:
            end -= 1
        if "-" in token.text:
            *leading, (start, _) = _pieces(text, token.start, end)
            yield from ((first, last, False) for first, last in leading)
            yield start, end, owned
        else:
            yield token.start, end, owned


def _word(text: str, first: int, last: int, owned: bool, gap: str, *, is_first: bool) -> Word:
    written, follows = text[first:last], text[last : last + 1]
    folded, capital = _traits(written) if last - first <= _LONGEST else ("", _is_capital(written))
    is_linked = gap == _AMPERSAND and not is_first
    return Word(
        first,
        last,
        written,
        folded,
        capital and gap[-1:] not in _TAGS,
        owned or (follows in _APOSTROPHES and written[-1] in "sSz"),
        follows == "." and written[-1] != ".",
        (gap in _JOINTS or is_linked) and not is_first,
        is_first or (gap != " " and not _OPENING.isdisjoint(gap)),
        is_linked,
    )


@lru_cache(maxsize=65536)
def _traits(written: str) -> tuple[str, bool]:
    """Fold a word without points, and tell whether a name may begin with it: once for all places it stands at."""
    return fold(written.replace(".", "") if "." in written else written), _is_capital(written)


def _is_capital(written: str) -> bool:
    """Whether a word may begin a name: "I'm" may not."""
    if written[0].isupper():
        return not (written[0] == "I" and written[1:2] in _CONTRACTED)
    return written[0].isdigit() and written[-1].isupper()


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Split "US-led" and "Russian-backed" at the hyphen; leave "Kwang-chol" and "Al-Qaeda" whole."""
    hyphen = text.find("-", start, min(end, start + _LONGEST))
    if hyphen < 0 or not text[hyphen + 1 : hyphen + 2].islower() or text[start:hyphen].islower():
        return [(start, end)]
    if text[start:hyphen].isupper() or fold(text[hyphen + 1 : end]) in led_words():
        return [(start, hyphen), (hyphen + 1, end)]
    return [(start, end)]


@cache
def led_words() -> frozenset[str]:
    """Return the words that follow a name after a hyphen: "Russian-backed"."""
    return _list("common_words", "words", "hyphened")


@cache
def common_words() -> frozenset[str]:
    """Return the words that are no names though they may stand capitalised."""
    return frozenset(word for row in table("common_words")["words"] for word in _list("common_words", "words", row))


@cache
def grammar_words() -> frozenset[str]:
    """Return the small words of grammar."""
    rows = ("function", "pronoun", "preposition", "conjunction", "auxiliary", "adverb")
    return frozenset(word for row in rows for word in _list("common_words", "words", row))


@cache
def date_words() -> frozenset[str]:
    """Return months, weekdays and seasons."""
    return _list("common_words", "words", "date")


@cache
def organisation_heads() -> frozenset[str]:
    """Return the words by which an organisation is known."""
    heads = table("organisation_words")["heads"]
    return frozenset(word for row in heads for word in _list("organisation_words", "heads", row))


@cache
def place_heads() -> frozenset[str]:
    """Return the words by which a place is known."""
    return _list("organisation_words", "places", "kinds")


@cache
def leading_places() -> frozenset[str]:
    """Return the words by which a place is known that stand before its name: "Mount Redoubt"."""
    return _list("organisation_words", "places", "leading")


@cache
def months() -> frozenset[str]:
    """Return the months that are family names too."""
    return _list("common_words", "words", "month")


@cache
def thing_words(part: str) -> frozenset[str]:
    """Return the words that begin ("first") or end ("last") a name of anything but a person."""
    return _list("organisation_words", "things", part)


@cache
def partner_words() -> frozenset[str]:
    """Return the words behind "and" with which the name of a firm ends: "Sons", "Co"."""
    return _list("organisation_words", "partners", "ends")


@cache
def legal_forms(part: str) -> frozenset[str]:
    """Return the legal forms of companies of one part of the world."""
    return _list("organisation_words", "legal", part)


@cache
def first_families() -> frozenset[str]:
    """Return the family names that stand first."""
    rows = table("asian_names")["family"]
    return frozenset(fold(word) for row in rows for word in _list("asian_names", "family", row))


@cache
def speech_verbs() -> frozenset[str]:
    """Return the forms of verbs by which a person speaks or acts in news."""
    return _list("common_words", "words", "speech")


def _list(name: str, part: str, row: str) -> frozenset[str]:
    return frozenset(table(name)[part][row][0].split())


def is_headline(words: list[Word], text: str, end: int) -> bool:
    """Whether a sentence is set in title case or capitals."""
    ended = text[max(0, end - 1) : end] in '.?!”"' and text[max(0, end - 3) : end] != "..."
    if len(words) < 4 or ended:
        return False
    if sum(word.capital for word in words) * _THIRD < len(words):
        return False
    small = grammar_words()
    longer = [word for word in words if word.folded not in small and word.text[0].isalpha()]
    return len(longer) >= 3 and sum(word.capital for word in longer) / len(longer) >= _HEADLINE
