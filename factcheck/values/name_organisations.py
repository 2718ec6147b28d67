"""How two names stand of which one is an organisation or a place by its words: content words decide."""

from collections.abc import Sequence
from functools import cache, lru_cache

from factcheck.lexicon import table
from factcheck.values.name_firm_words import in_common_forms, one_form, without_legal_form
from factcheck.values.name_pair import NamePair, pair_of
from factcheck.values.name_parts import NameParts
from factcheck.values.name_spelling import SAME, SLIP, evidence
from factcheck.values.name_tables import gazetteer, items, spelled
from factcheck.values.name_words import origin_of
from factcheck.values.relation import Comparison, Relation
from factcheck.values.transliteration import fold

_CACHED = 16384
_LONGEST_ENTRY = 4
"""Words of the longest table name that is looked for inside another name."""
_NESTED = frozenset({"un", "eu", "au", "nato", "isis"})
"""Organisations of whose name others are made: "UN Security Council"."""
_NUMERALS = frozenset(
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "first", "second", "third"]
)
"""Numbers in the name of a fund or a branch: another number is another fund."""
_INITIALS = 3
"""Initials at least that stand for words inside a name. Heuristic."""
_SHORTEST_ACRONYM, _LONGEST_ACRONYM = 2, 8
"""Letters of an acronym. Heuristic: UN; longer ones are words."""


@cache
def _words(part: str) -> frozenset[str]:
    return frozenset(word for row in table("organisation_words")[part].values() for word in row[0].split())


@cache
def _kinds() -> dict[str, str]:
    """Map a general word to the kind of thing it says the name is."""
    return {word: kind for kind, row in table("organisation_words")["kinds"].items() for word in row[0].split()}


@lru_cache(maxsize=_CACHED)
def content(spelling: str) -> tuple[str, ...]:
    """Return the content words of an organisation's name: states by code, American spelling, no legal form.

    Example:
        >>> content("russias ministry of defence"), content("microsoft corp")
        (('@RU', 'ministry', 'defense'), ('microsoft',))
    """
    words = without_legal_form(spelling.split())
    small, legal = _words("small"), _words("legal")
    found: list[str] = []
    at = 0
    while at < len(words):
        size, token = _entry(words, at)
        if size:
            found.append(token)
        elif words[at] not in small and ((form := one_form(words[at])) not in legal or len(words) == 1):
            found.append(form)
        at += size or 1
    return tuple(found) or tuple(word for word in words if word not in small) or tuple(words)


def _entry(words: list[str], at: int) -> tuple[int, str]:
    """Find a state or an organisation of the tables inside a name."""
    for size in range(min(_LONGEST_ENTRY, len(words) - at), 0, -1):
        spelling = " ".join(words[at : at + size])
        entry = gazetteer().get(spelling) or (gazetteer().get(spelling[:-1]) if spelling.endswith("s") else None)
        if entry is None or size == len(words):
            continue
        if entry.entity == "place" and entry.canonical == entry.territory and len(spelling) > 1:
            return size, f"@{entry.territory}"
        if entry.canonical in _NESTED:
            return size, f"={entry.canonical}"
    return 0, ""


def compare_organisations(one: NameParts, other: NameParts) -> Comparison:
    """Compare by content words in any order; a differing content word on each side is a veto."""
    if (alike := _alike(one, other)) is not None:
        return alike
    ours, theirs = content(one.spelling), content(other.spelling)
    common = in_common_forms(ours, theirs)
    pair = pair_of(one, other, ours, common)
    if not pair.has_rest:
        return _in_all_words(pair) if common == theirs else _in_other_forms(pair)
    if (shortened := _shortened_inside(pair)) is not None:
        return shortened
    if (spaced := _in_spaces(pair)) is not None:
        return spaced
    judged = _with_rest(pair, min(len(ours), len(theirs)))
    if pair.near is not None and judged.relation is Relation.COMPATIBLE:
        return pair.judged(Relation.DISCREPANT, f"{pair.both}: {pair.near}")
    return judged


def compare_initials(one: NameParts, other: NameParts) -> Comparison | None:
    """Return that capitals may stand for a name of words that say nothing of its kind: "VIM" / "Vessels In Motion"."""
    for short, full in ((one, other), (other, one)):
        if len(short.words) == 1 < len(full.words) and _is_acronym(short, full):
            return Comparison(Relation.COMPATIBLE, f'"{short.text}" may be the acronym of "{full.text}"')
    return None


def _alike(one: NameParts, other: NameParts) -> Comparison | None:
    """Judge an acronym, a known name and one spelling; None for other names."""
    both = f'"{one.text}" and "{other.text}"'
    for a, b in ((one, other), (other, one)):
        if _is_acronym(a, b):
            return Comparison(Relation.EQUIVALENT, f"{both}: one is the acronym of the other")
        if _is_among_names(a, b):
            return Comparison(Relation.EQUIVALENT, f"{both}: they are names of one organisation")
    if "".join(content(one.spelling)) == "".join(content(other.spelling)) or _unspaced(one.spelling) == _unspaced(
        other.spelling
    ):
        return Comparison(Relation.EQUIVALENT, f"{both} have the same words")
    return None


@lru_cache(maxsize=_CACHED)
def _unspaced(spelling: str) -> str:
    """Return a name without spaces and the legal form at its end: "van der Bilt Corp"."""
    words = without_legal_form(spelling.split())
    while len(words) > 1 and words[-1] in _words("legal"):
        words = words[:-1]
    return "".join(words)


def _in_all_words(pair: NamePair) -> Comparison:
    """Judge two names whose words are all paired off."""
    slips = len(pair.found) - pair.certain()
    if slips * 2 > len(pair.found) > 1:
        return pair.judged(Relation.CONTRADICTORY, f"{pair.both} agree in too few words to forgive the others")
    if pair.near is not None:
        return pair.judged(Relation.DISCREPANT, f"{pair.both}: {pair.near}")
    return pair.judged(Relation.EQUIVALENT, "; ".join(pair.steps) or f"{pair.both} have the same words")


def _in_other_forms(pair: NamePair) -> Comparison:
    """Judge two names whose words are all paired off, some in another form: "Metal" / "Metallic"."""
    found = _in_all_words(pair)
    if found.relation is not Relation.EQUIVALENT:
        return found
    return pair.judged(Relation.COMPATIBLE, f"{pair.both} have the same words, some in another form")


def _shortened_inside(pair: NamePair) -> Comparison | None:
    """Return that one name has the initials of words of the other, and shares the rest: "MIC Almaz"."""
    if not any(item.rank == SAME.rank for item in pair.found):
        return None
    for short, full in ((pair.left, pair.right), (pair.right, pair.left)):
        is_one = len(short) == 1 and len(short[0]) == len(full) >= _INITIALS
        if is_one and short[0] == "".join(word[:1] for word in full):
            return pair.judged(Relation.COMPATIBLE, f'{pair.both}: "{short[0]}" may stand for "{" ".join(full)}"')
    return None


def _in_spaces(pair: NamePair) -> Comparison | None:
    """Judge two names that are one once their spaces are left out; None for other names."""
    if not (pair.left and pair.right and pair.found):
        return None
    joined = evidence("".join(pair.left), "".join(pair.right), origin_of(pair.one, pair.other))
    if joined is None or joined.rank >= SLIP:
        return None
    return pair.judged(Relation.EQUIVALENT, joined.reason or f"{pair.both} differ in spaces alone")


def _is_among_names(known: NameParts, other: NameParts) -> bool:
    """Whether the content words are those of a name that the tables have for the known organisation."""
    row = table("organisations")["organisations"].get(known.canonical) if known.canonical is not None else None
    if row is None or other.canonical is not None:
        return False
    asked = sorted(content(other.spelling))
    return any(sorted(content(spelled(name))) == asked for name in items(row[0]))


def _with_rest(pair: NamePair, shorter: int) -> Comparison:
    """Judge two names of which at least one has more words.

    Args:
        pair: the names.
        shorter: content words of the shorter one.
    """
    apart = _own_words_differ(pair) or _shares_too_little(pair, shorter) or _kinds_differ(pair) or _is_named_after(pair)
    if apart is not None:
        return Comparison(Relation.CONTRADICTORY, f"{pair.both}{apart}")
    return Comparison(Relation.COMPATIBLE, f"{pair.both} share all that the shorter one has")


def _own_words_differ(pair: NamePair) -> str | None:
    """Return which words differ that are more than general ones."""
    own, own_other = _own(pair.left), _own(pair.right)
    return f': "{own[0]}" and "{own_other[0]}" differ' if own and own_other else None


def _shares_too_little(pair: NamePair, shorter: int) -> str | None:
    """Return that two names share no word that tells, or that a number parts them."""
    ours, theirs = content(pair.one.spelling), content(pair.other.spelling)
    shared = _tells(ours, pair.left, shorter) and _tells(theirs, pair.right, shorter)
    if not shared and not _is_state_alone(pair.left or pair.right, shorter):
        return " share no content word"
    return None


def _kinds_differ(pair: NamePair) -> str | None:
    """Return which words say that two names are of two kinds of thing, or which number only one of them has."""
    kinds = _kinds()
    general, general_other = ([word for word in rest if word in kinds] for rest in (pair.left, pair.right))
    if general and general_other and kinds[general[-1]] != kinds[general_other[-1]]:
        return f': "{general[-1]}" and "{general_other[-1]}" are two kinds of thing'
    extra = _own(pair.left) or _own(pair.right)
    if any(word.isdigit() or word in _NUMERALS for word in extra):
        return f' are told apart by "{extra[0]}"'
    return None


def _is_named_after(pair: NamePair) -> str | None:
    """Return that one is a place, and the other something that has its name."""
    is_first = len(content(pair.one.spelling)) < len(content(pair.other.spelling))
    known, wider = (pair.one, pair.other) if is_first else (pair.other, pair.one)
    if known.canonical is None or known.entity != "place" or wider.canonical is not None:
        return None
    rest = pair.left or pair.right
    is_settlement = all(_kinds().get(word) == "settlement" for word in rest)
    return None if is_settlement else ": one is a place, the other something named after it"


def _own(rest: Sequence[str]) -> list[str]:
    """Return the words that are more than general ones."""
    return [word for word in rest if word not in _kinds()]


def _tells(words: Sequence[str], rest: Sequence[str], shorter: int) -> bool:
    """Whether the words that both names have are more than general ones; a state is where there are two."""
    both = [word for word in words if word not in rest]
    return any(word.startswith("@") or word not in _kinds() for word in both if shorter > 1 or not word.startswith("@"))


def _is_state_alone(rest: Sequence[str], shorter: int) -> bool:
    """Whether the longer name has but its state beyond general words: "UK Home Office"."""
    return len(rest) == 1 and rest[0].startswith("@") and shorter > 1


def _is_acronym(short: NameParts, full: NameParts) -> bool:
    """Whether a name of capitals is made of the first letters of the other."""
    letters = short.text.replace(".", "").replace("-", "")
    is_short = _SHORTEST_ACRONYM <= len(letters) <= _LONGEST_ACRONYM and letters.isupper() and " " not in short.text
    if not is_short or len(full.words) < 2:
        return False
    words = [fold(part) for word in full.words for part in word.split("-")]
    main = [word for word in words if word not in _words("small")]
    plain = [word for word in main if word not in _words("legal")]
    asked = letters.lower()
    if any(_has_initials(choice, asked) for choice in (words, main, plain)):
        return True
    return len(asked) > 2 and asked in _one_left_out("".join(word[:1] for word in main))


def _has_initials(words: Sequence[str], letters: str) -> bool:
    """Whether letters are those that words begin with; the last word may give two: "NoKo"."""
    initials = "".join(word[:1] for word in words)
    return len(words) > 1 and letters in (initials, initials[:-1] + words[-1][:2])


def _one_left_out(initials: str) -> set[str]:
    """Leave one of the inner letters out."""
    return {initials[:at] + initials[at + 1 :] for at in range(1, len(initials) - 1)}
