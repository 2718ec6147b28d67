"""Read the unit behind a figure: units of measure, rates."""

from functools import cache

from factcheck.lexicon import table
from factcheck.lexicon.rows import DoubtfulUnit
from factcheck.mentions.quantities.figures import joint
from factcheck.mentions.quantities.foreign import foreign_unit
from factcheck.mentions.quantities.money import Unit
from factcheck.mentions.quantities.tokens import Tokens, tokenize
from factcheck.mentions.quantities.words import cues

_LONGEST = 5
_LONGEST_SYMBOL = 2
_DASHES = frozenset("-‐‑")
_STONES = frozenset({"stone", "st"})
_DEGREES = frozenset({"F", "C", "K"})
_PER = frozenset({"per", "a", "an", "each", "every", "/"})
_OPENING, _CLOSING = frozenset("([{<"), frozenset(")]}>")


@cache
def _names() -> tuple[dict[str, str], dict[str, str]]:
    """Map names of units: those with a capital as written, and the others in lower case."""
    cased: dict[str, str] = {}
    plain: dict[str, str] = {}
    for unit, row in table("units")["units"].items():
        for name in row.names:
            (plain if name == name.lower() else cased)[name] = unit
    return cased, plain


@cache
def _first_words() -> frozenset[str]:
    return frozenset(_first_word(name) for names in _names() for name in names)


def _first_word(name: str) -> str:
    """Return the first token of a name; plain letters up to a space are one."""
    first = name.partition(" ")[0]
    return first.lower() if first.isascii() and first.isalpha() else tokenize(name).words[0]


def unit_after(tokens: Tokens, index: int, *, is_one: bool) -> Unit | None:
    """Read the unit of measure directly after a figure; its edge is the token after it.

    Args:
        tokens: the text.
        index: the token after the figure.
        is_one: whether the figure is one, so that "second" is a stretch of time.
    """
    word = tokens.at(index)
    if not word or tokens.broken(index):
        return None
    dashed = word in _DASHES and tokens.is_word(index + 1)
    bracketed = word in _OPENING and tokens.at(index + 2) in _CLOSING
    start = index + 1 if dashed or bracketed else index
    if tokens.at(start) in _first_words():
        for end in range(min(start + _LONGEST, len(tokens.words)), start, -1):
            name = _unit_called(tokens.cut(start, end))
            if name is not None and _is_meant(tokens, start, end, dashed=dashed, is_one=is_one):
                return Unit(name, end + bracketed)
    return _foreign(tokens, index)


def _unit_called(raw: str) -> str | None:
    """Return the unit of a name as written."""
    cased, plain = _names()
    lower = raw.lower()
    return cased.get(raw) or plain.get(lower) or plain.get(lower.replace("-", " "))


def _is_meant(tokens: Tokens, start: int, end: int, *, dashed: bool, is_one: bool) -> bool:
    """Whether a short or double-faced name of a unit is one here."""
    word, raw = tokens.words[start], tokens.raw(start)
    if end - start > 1:
        return True
    if raw in _DEGREES:
        return _is_degree(tokens, start, end)
    if len(word) == 1 and raw != word and raw not in _names()[0]:
        return False  # "5G", "A 4T engine"
    row = _doubtful().get(word)
    if row is None:
        return True
    signs = {"dash": dashed, "touch": tokens.touches(start), "one": is_one}
    if any(signs[sign] for sign in row.beside.split()):
        return True
    follows = tokens.at(end)
    is_stone = word in _STONES and tokens.is_figure(end) and tokens.at(end + 1) in cues("in_stones")
    is_alone = row.alone and not tokens.is_word(end)
    return is_stone or is_alone or any(follows in cues(name) for name in row.before.split())


def _is_degree(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "F", "C" or "K" is a degree: "5 C", "40F", but not "5 C Street", "5 K-9 dogs", "5 C4"."""
    follows = tokens.raw(end)
    if tokens.touches(end) and follows[:1].isalnum():
        return False
    is_of_name = follows in _DASHES or follows[:1].isupper()
    return tokens.touches(start) or tokens.broken(end) or not is_of_name


@cache
def _doubtful() -> dict[str, DoubtfulUnit]:
    """Map the names of units that are other words too to how they are known."""
    rows = table("quantity_cues")["doubtful_units"]
    return {name: row for row in rows.values() for name in row.names}


def _foreign(tokens: Tokens, index: int) -> Unit | None:
    """Ask the library of physical units for a symbol that it alone knows."""
    end = index
    while end < len(tokens.words) and end < index + _LONGEST and (end == index or tokens.touches(end)):
        end += 1
    for edge in range(end, index, -1):
        raw = tokens.text[tokens.starts[index] : tokens.ends[edge - 1]]
        if raw in _foreign_symbols():
            name = foreign_unit(raw)
            return None if name is None else Unit(name, edge)
    return None


@cache
def _foreign_symbols() -> frozenset[str]:
    return frozenset(table("units")["foreign"]["symbols"][0])


def rate_after(tokens: Tokens, index: int) -> Unit | None:
    """Read "per day", "a barrel", "/day", "-a-year" after a unit; its edge is the token after it."""
    start = joint(tokens, index)
    word = tokens.at(start)
    if word not in _PER or tokens.broken(start):
        return None
    at = start + 1 if start == index else joint(tokens, start + 1)
    if not _is_joined(tokens, index, start, at) or tokens.at(at + 1) in cues("after_date"):
        return None  # "a year earlier" is a date
    name = _under(tokens.at(at), is_plain=word in ("per", "/"))
    return None if name is None else Unit(name, at + 1)


def _is_joined(tokens: Tokens, index: int, start: int, at: int) -> bool:
    """Whether the parts of a rate hang together: "-a-year", "/day", but not "- a year", "/ day"."""
    if start > index and not (at > start + 1 and tokens.touches(at)):
        return False
    return tokens.at(start) != "/" or tokens.touches(at)


def _under(word: str, *, is_plain: bool) -> str | None:
    """Return what a rate is per; behind "a" and "each" no symbol of one or two letters."""
    per = table("units")["per"].get(word)
    if per is None and (word.endswith("s") or _names()[1].get(word) in (None, "percent", "degree")):
        return None
    if not is_plain and len(word) <= _LONGEST_SYMBOL:
        return None
    return _names()[1][word] if per is None else str(per[0])


def is_multiple(tokens: Tokens, index: int) -> bool:
    """Whether "times" at a token multiplies: "three times as many"."""
    return tokens.at(index) == "times" and tokens.at(index + 1) in cues("multiple")
