"""One text -> one Name: titles fall, the parts are distinguished, the tables are asked."""

from functools import cache, lru_cache

from factcheck.errors import ValueTextError
from factcheck.mentions.names.lookup import from_entry, government, in_state, look_up, plain, with_code
from factcheck.mentions.names.titles import sex_of, title_openers, titles
from factcheck.mentions.names.words import first_families, legal_forms, organisation_heads, place_heads
from factcheck.settings import DEFAULT, Settings
from factcheck.values.name import Name
from factcheck.values.name_firm_words import begins_with_legal_form
from factcheck.values.name_given import is_given
from factcheck.values.name_organisations import content
from factcheck.values.name_parts import Entity, Order
from factcheck.values.name_tables import gazetteer, openers, particles, suffixes
from factcheck.values.transliteration import fold, script_of
from factcheck.wanted import check_text

_LONGEST_TITLE = 6
"""Words of the longest title that is looked for."""
_SYLLABLE = 6
"""Letters of the longest Korean or Chinese syllable."""
_FEW = 2
"""Letters of an initial with its point, and words of a name without a second initial."""
_TOO_SHORT = 5
"""Letters of a word that is too short for a patronymic, whatever its end. Heuristic."""
_MOST_WORDS = 40
"""Words of a name that are kept; what follows is no name."""
_ADJECTIVES = frozenset({"public", "private", "joint", "stock", "open", "closed", "unlimited"})
"""Words inside a legal form that are no form alone."""
_INSIDE = frozenset({"of", "for", "and", "the", "in", "de"})
"""Small words inside the name of an organisation."""
_SUMMITS = frozenset({"mount", "mt", "lake", "port", "fort", "cape", "isle", "gulf", "strait", "bay"})
"""Words with which the name of a place begins."""
_SONS = frozenset({"bin", "ibn", "van", "von", "de", "al", "el"})
"""Particles with which a family name alone begins: "bin Laden", "von Trapp"."""
_PATRONYMICS = ("ovich", "evich", "ovych", "evych", "ovna", "evna", "ivna", "yvna", "ich", "inichna", "vitch")
"""Ends of names taken from the father's."""


def parse_name(text: str, *, settings: Settings = DEFAULT) -> Name:  # noqa: ARG001 - one signature for all parsers
    """Read a text that is one name.

    Args:
        text: the name, with or without titles.
        settings: tolerances.

    Returns:
        The name with its parts.

    Raises:
        ValueTextError: the text holds no letter.

    Example:
        >>> name = parse_name("Russian Defense Minister Andrei Belousov")
        >>> name.key, name.family, name.titles
        ('andrei belousov', 'belousov', ('russian', 'defense minister'))
    """
    check_text(text)
    shown = " ".join(text.split())
    if not (shown[:1].isalpha() or any(map(str.isalpha, shown))):
        raise ValueTextError(f'"{shown[:80]}" is no name\n  A name has at least one letter.')
    name = with_code(shown) or read_name(shown)
    _prepare(name)
    return name


def _prepare(name: Name) -> None:
    """Work out what comparisons will ask for: keys belong to the making of a value."""
    if name.entity in ("organisation", "place"):
        content(name.spelling)
    else:
        _ = name.prepared, name.joined


def read_name(shown: str, entity: Entity | None = None) -> Name:
    """Read a name of single spaces; `entity` where its surroundings tell what it names."""
    if entity != "person":
        known = look_up(shown) or (government(shown) if "overnment" in shown else None)
        if known is not None:
            return from_entry(shown, known)
    words = shown.split()[:_MOST_WORDS]
    if entity is None and (shown.count(",") == 1 or shown.count(" in ") == 1):
        found = in_state(shown)
        if found is not None:
            return found
    if entity is None:
        entity = kind_of_words(words)
    if entity in ("organisation", "place"):
        return Name(text=shown, words=tuple(map(plain, words)), entity=entity)
    return read_person(shown, words, entity)


def kind_of_words(words: list[str]) -> Entity | None:
    """Return an organisation or a place by its words."""
    if len(words) < _FEW:
        return None
    folded = [_folded(word) for word in words]
    if folded[-1] in place_heads() or folded[0] in _SUMMITS:
        return "place"
    is_organisation = _is_headed(folded) or "&" in words or _is_of_company(words, folded)
    return "organisation" if is_organisation else None


def _is_headed(folded: list[str]) -> bool:
    """Whether words hold one by which an organisation is known: at their end, or before "of" or another small word."""
    heads = organisation_heads()
    begins = folded[0] in heads and folded[1] in ("of", "for", "de")
    return folded[-1] in heads or begins or not (heads.isdisjoint(folded) or _INSIDE.isdisjoint(folded))


def _is_of_company(words: list[str], folded: list[str]) -> bool:
    """Whether words end with a legal form, or begin with one of Russian or of several words."""
    is_at_end = _is_legal(words[-1], folded[-1])
    return is_at_end or folded[0] in legal_forms("russian") or begins_with_legal_form(folded)


@lru_cache(maxsize=65536)
def _folded(word: str) -> str:
    """Fold a word of a name, the points and commas around it left out."""
    return fold(plain(word))


@cache
def _legal() -> frozenset[str]:
    """Return the legal forms of companies of all parts of the world."""
    return frozenset().union(*(legal_forms(part) for part in ("english", "european", "russian", "asian")))


def _is_legal(written: str, folded: str) -> bool:
    """Whether the last word of a name is the legal form of a company."""
    if folded in _ADJECTIVES:
        return False
    if folded not in _legal():
        return False
    return len(folded) > 3 or "." in written or written.isupper() or folded in ("inc", "ltd", "llc", "plc", "corp")


@lru_cache(maxsize=65536)
def _bare(word: str) -> str:
    """Fold a word, the points and commas at its ends left out: those inside tell titles such as "sgt.-maj"."""
    return fold(word).strip(".,()")


def strip_titles(words: list[str]) -> tuple[list[str], list[str]]:
    """Split the titles off the front of a person's name; at least one word stays."""
    folded = [_bare(word) for word in words]
    start, stripped = 0, list[str]()
    if folded[0] not in title_openers() and folded[0] not in openers():
        return words, stripped
    if folded[0] == "the" and _title_size(folded, 1, len(words) - _FEW):
        start = 1
    while size := _title_size(folded, start, len(words) - 1 - start):
        spelling = " ".join(folded[start : start + size])
        stripped.append(titles().get(spelling, spelling))
        start += size
    return words[start:], stripped


def _title_size(folded: list[str], start: int, most: int) -> int:
    """Return how many words the longest title has that begins here, `most` at most; 0 for none."""
    return next((n for n in range(min(_LONGEST_TITLE, most), 0, -1) if _is_title(folded, start, n)), 0)


def _is_title(folded: list[str], start: int, size: int) -> bool:
    """Whether the words are a title, or the state that a title behind them belongs to."""
    spelling = " ".join(folded[start : start + size])
    if spelling in titles():
        return not (is_given(spelling) and len(folded) - start == 2)
    known = gazetteer().get(spelling)
    if known is None or start + size >= len(folded) - 1:
        return False
    return any(" ".join(folded[start + size : start + size + n]) in titles() for n in range(1, _LONGEST_TITLE))


def read_person(shown: str, words: list[str], entity: Entity | None) -> Name:
    """Return the parts of a person's name apart."""
    words, stripped = strip_titles(_initials_apart(_in_order(words)))
    words, suffix = _without_suffix(words)
    kept = _plain_words(words)
    sexes = (sex for title in stripped if (sex := sex_of(title)) is not None)
    order = order_of(words)
    family, particle, others = _family(kept, order)
    father = next((word for word in others[1:] if _is_patronymic(word)), None)
    is_named = bool(stripped) or any(map(is_given, map(fold, others)))
    return Name(
        text=shown,
        words=kept,
        entity=entity or ("person" if is_named else None),
        given=tuple([word for word in others if word != father]),
        patronymic=father,
        family=family,
        particle=particle,
        suffix=suffix,
        initials=tuple([word for word in others if len(word) == 1]),
        titles=tuple(stripped),
        sex=next(sexes, None),
        order=order,
        script=script_of(kept[0]) if kept else "latin",
    )


def _plain_words(words: list[str]) -> tuple[str, ...]:
    return tuple([word for word in map(plain, words) if word])


def _without_suffix(words: list[str]) -> tuple[list[str], str | None]:
    """Return a name without the suffixes at its end, and the one of a generation: "Jr.", "III"."""
    suffix = None
    while len(words) > 1 and (kind := suffixes().get(plain(words[-1]))) is not None:
        if kind == "generation" and (len(words) > _FEW or len(plain(words[-1])) > 1):
            suffix = plain(words[-1])
        words = words[:-1]
    return words, suffix


def _is_patronymic(word: str) -> bool:
    return len(word) > _TOO_SHORT and fold(word).endswith(_PATRONYMICS)


def _initials_apart(words: list[str]) -> list[str]:
    """Split "V.V." in two, and put the family name behind the initials that follow it: "Putin V. V."."""
    if len(words) < _FEW or not any(word[1:2] == "." for word in words):
        return words
    apart = [piece for word in words for piece in _initials_of(word)]
    behind = len(apart) > _FEW and len(apart[0]) > _FEW and all(word[1:] == "." for word in apart[1:])
    return [*apart[1:], apart[0]] if behind else apart


def _initials_of(word: str) -> list[str]:
    """Return the initials that a word is made of, each with its point; the word where it is none."""
    letters = [piece for piece in word.split(".") if piece]
    are_initials = all(len(letter) == 1 and letter.isupper() for letter in letters)
    return [f"{letter}." for letter in letters] if are_initials else [word]


def _in_order(words: list[str]) -> list[str]:
    """Turn "Belousov, Andrei" round; leave "Smith, Jr." as it is."""
    for index, word in enumerate(words[:-1]):
        if word[-1] == "," and plain(words[index + 1]) not in suffixes():
            return words[index + 1 :] + words[: index + 1]
    return words


def order_of(words: list[str]) -> Order:
    """Return which end the family name stands at: a known first family name before one or two syllable words."""
    if len(words) < 2:
        return "unknown"
    folded = [_bare(word) for word in words]
    if script_of(words[0]) in ("hangul", "cjk"):
        return "family-first"
    if folded[0] not in first_families() or len(words) > 3 or is_given(folded[1]):
        return "western"
    syllables = all(len(part) <= _SYLLABLE for part in "-".join(folded[1:]).split("-"))
    return "family-first" if syllables or len(words) == 2 else "western"


def _family(words: tuple[str, ...], order: Order) -> tuple[str | None, str | None, tuple[str, ...]]:
    """Split a name into family name, its particle, and the others."""
    if not words:
        return None, None, ()
    if order == "family-first":
        return words[0], None, words[1:]
    start = len(words) - 1
    while start > 0 and words[start - 1] in particles() and (start > 1 or words[0] in _SONS):
        start -= 1
    particle = " ".join(words[start:-1]) or None
    return " ".join(words[start:]), particle, words[:start]
