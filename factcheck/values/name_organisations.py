"""How two names stand of which one is an organisation or a place by its words: content words decide."""

from functools import cache, lru_cache

from factcheck.lexicon import table
from factcheck.values.name_parts import NameParts
from factcheck.values.name_spelling import NEAR, SLIP, VARIANT, evidence
from factcheck.values.name_tables import gazetteer, items, spelled
from factcheck.values.name_words import align, origin_of
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


@cache
def _words(part: str) -> frozenset[str]:
    return frozenset(word for row in table("organisation_words")[part].values() for word in row[0].split())


@cache
def _kinds() -> dict[str, str]:
    """Map a general word to the kind of thing it says the name is."""
    return {word: kind for kind, row in table("organisation_words")["kinds"].items() for word in row[0].split()}


@cache
def _same_words() -> dict[str, str]:
    """Map a word to the one it is compared by: British to American spelling, abbreviations to words."""
    same = {word: row[0] for word, row in table("spelling")["british"].items()}
    same.update({word: row[0] for word, row in table("organisation_words")["same"].items()})
    return same


@lru_cache(maxsize=_CACHED)
def content(spelling: str) -> tuple[str, ...]:
    """Return the content words of an organisation's name: states by code, American spelling, no legal form.

    Example:
        >>> content("russias ministry of defence"), content("microsoft corp")
        (('@RU', 'ministry', 'defense'), ('microsoft',))
    """
    words = spelling.split()
    small, legal = _words("small"), _words("legal")
    found: list[str] = []
    at = 0
    while at < len(words):
        size, token = _entry(words, at)
        if size:
            found.append(token)
        elif words[at] not in small and (words[at] not in legal or len(words) == 1):
            found.append(one_form(words[at]))
        at += size or 1
    return tuple(found) or tuple(word for word in words if word not in small) or tuple(words)


def one_form(word: str) -> str:
    """Return the form by which a folded word of an organisation's name is compared: American, singular.

    Example:
        >>> one_form("ministries"), one_form("recognised")
        ('ministry', 'recognized')
    """
    word = _same_words().get(word, word)
    if len(word) > 5 and word.endswith("ies"):
        return f"{word[:-3]}y"
    if len(word) > 4 and word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word


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


def compare_organisations(one: NameParts, other: NameParts) -> Comparison:  # noqa: PLR0911 - an answer a line
    """Compare by content words in any order; a differing content word on each side is a veto."""
    both = f'"{one.text}" and "{other.text}"'
    for a, b in ((one, other), (other, one)):
        if _is_acronym(a, b) or _is_among_names(a, b):
            how = "one is the acronym of the other" if _is_acronym(a, b) else "they are names of one organisation"
            return Comparison(Relation.EQUIVALENT, f"{both}: {how}")
    ours, theirs = list(content(one.spelling)), list(content(other.spelling))
    if "".join(ours) == "".join(theirs):
        return Comparison(Relation.EQUIVALENT, f"{both} have the same words")
    found, left, right = align(ours, theirs, one, other)
    steps = tuple(item.reason for item in found if item.reason)
    near = next((item.reason for item in found if item.rank == NEAR), None)
    if not left and not right:
        slips = sum(item.rank > VARIANT for item in found)
        if slips * 2 > len(found) and len(found) > 1:
            return Comparison(Relation.CONTRADICTORY, f"{both} agree in too few words to forgive the others", steps)
        if near is not None:
            return Comparison(Relation.DISCREPANT, f"{both}: {near}", steps)
        return Comparison(Relation.EQUIVALENT, "; ".join(steps) or f"{both} have the same words", steps)
    if left and right:
        joined = evidence("".join(left), "".join(right), origin_of(one, other))
        if joined is not None and joined.rank < SLIP and found:
            return Comparison(Relation.EQUIVALENT, joined.reason or f"{both} differ in spaces alone", steps)
    stands = _with_rest(one, other, ours, theirs, left, right)
    if near is not None and stands.relation is Relation.COMPATIBLE:
        return Comparison(Relation.DISCREPANT, f"{both}: {near}", steps)
    return stands


def _is_among_names(known: NameParts, other: NameParts) -> bool:
    """Whether the content words are those of a name that the tables have for the known organisation."""
    row = table("organisations")["organisations"].get(known.canonical) if known.canonical is not None else None
    if row is None or other.canonical is not None:
        return False
    asked = sorted(content(other.spelling))
    return any(sorted(content(spelled(name))) == asked for name in items(row[0]))


def _with_rest(
    one: NameParts, other: NameParts, ours: list[str], theirs: list[str], left: list[str], right: list[str]
) -> Comparison:
    """Judge two names of which at least one has more words."""
    both = f'"{one.text}" and "{other.text}"'
    kinds = _kinds()
    own, own_other = [w for w in left if w not in kinds], [w for w in right if w not in kinds]
    shorter = min(len(ours), len(theirs))
    shared = _tells(ours, left, shorter) and _tells(theirs, right, shorter)
    if own and own_other:
        return Comparison(Relation.CONTRADICTORY, f'{both}: "{own[0]}" and "{own_other[0]}" differ')
    if not shared and not _is_state_alone(left or right, shorter):
        return Comparison(Relation.CONTRADICTORY, f"{both} share no content word")
    general, general_other = [w for w in left if w in kinds], [w for w in right if w in kinds]
    if general and general_other and kinds[general[-1]] != kinds[general_other[-1]]:
        return Comparison(
            Relation.CONTRADICTORY, f'{both}: "{general[-1]}" and "{general_other[-1]}" are two kinds of thing'
        )
    extra = own or own_other
    if any(word.isdigit() or word in _NUMERALS for word in extra):
        return Comparison(Relation.CONTRADICTORY, f'{both} are told apart by "{extra[0]}"')
    known, wider = (one, other) if len(ours) < len(theirs) else (other, one)
    if known.canonical is not None and known.entity == "place" and wider.canonical is None:
        rest = left or right
        if not all(kinds.get(word) == "settlement" for word in rest):
            return Comparison(Relation.CONTRADICTORY, f"{both}: one is a place, the other something named after it")
    return Comparison(Relation.COMPATIBLE, f"{both} share all that the shorter one has")


def _tells(words: list[str], rest: list[str], shorter: int) -> bool:
    """Whether the words that both names have are more than general ones; a state is where there are two."""
    both = [word for word in words if word not in rest]
    return any(word.startswith("@") or word not in _kinds() for word in both if shorter > 1 or not word.startswith("@"))


def _is_state_alone(rest: list[str], shorter: int) -> bool:
    """Whether the longer name has but its state beyond general words: "UK Home Office"."""
    return len(rest) == 1 and rest[0].startswith("@") and shorter > 1


def _is_acronym(short: NameParts, full: NameParts) -> bool:
    """Whether a name of capitals is made of the first letters of the other."""
    letters = short.text.replace(".", "").replace("-", "")
    if not (2 <= len(letters) <= 8 and letters.isupper() and " " not in short.text) or len(full.words) < 2:
        return False
    words = [fold(part) for word in full.words for part in word.split("-")]
    main = [word for word in words if word not in _words("small")]
    plain = [word for word in main if word not in _words("legal")]
    asked = letters.lower()
    for choice in (words, main, plain):
        initials = "".join(word[:1] for word in choice)
        if len(choice) > 1 and asked in (initials, initials[:-1] + choice[-1][:2]):
            return True
    return len(asked) > 2 and asked in _one_left_out("".join(word[:1] for word in main))


def _one_left_out(initials: str) -> set[str]:
    """Leave one of the inner letters out."""
    return {initials[:at] + initials[at + 1 :] for at in range(1, len(initials) - 1)}
