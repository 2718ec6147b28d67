"""How two persons' names stand that fill one slot. A veto is never outvoted."""

from functools import cache

from factcheck.lexicon import table
from factcheck.values.name_given import excludes, sex_of_given
from factcheck.values.name_origins import Origin
from factcheck.values.name_parts import NameParts
from factcheck.values.name_spelling import (
    INITIAL,
    NEAR,
    SAME,
    SLIP,
    VARIANT,
    VOWELS,
    Evidence,
    evidence,
    korean_families,
    lone_spelling,
    short_slip,
)
from factcheck.values.name_tables import items
from factcheck.values.name_words import align, origin_of, same_consonants
from factcheck.values.relation import Comparison, Relation
from factcheck.values.romanization import chinese_key, is_chinese, korean_key, looks_chinese, skeleton
from factcheck.values.transliteration import fold

_SON = frozenset({"bin", "ibn", "ben"})
"""Words for "son of": behind them another order is another man."""
_YOUNGER = frozenset({"jr", "junior", "ii", "iii", "iv"})
"""Suffixes that a son has and his father has not."""


_TONES = 4
"""Letters by which two romanizations of one Chinese name may differ in length."""
_FINALS = frozenset("aeiounghrw")
"""Letters with which a Chinese syllable ends in any romanization."""
_OTHERS = 2
"""Words that must be alike before a slip in a word of four letters is forgiven."""
_BOTH, _LONG = 2, 6
"""Words of a name that may both be misspelt, and the letters that each has then. Heuristic."""
_WHOLE = 7
"""Letters of a name that may be written without its spaces."""


def compare_persons(one: NameParts, other: NameParts) -> Comparison:  # noqa: PLR0911 - an answer a line of the table
    """Compare word by word, in any order."""
    veto = _veto(one, other)
    if veto is not None:
        return Comparison(Relation.CONTRADICTORY, f"{_both(one, other)} {veto}")
    ours, theirs = one.parts, other.parts
    if one.joined == other.joined:
        scripts = one.script != other.script
        how = "are one name in two scripts" if scripts else "differ in accents, hyphens or spaces alone"
        return Comparison(Relation.EQUIVALENT, f"{_both(one, other)} {how}")
    if _aliases().get(one.joined, 0) == _aliases().get(other.joined, 1):
        return Comparison(Relation.EQUIVALENT, f"{_both(one, other)} are two names of one person")
    eastern = _eastern(one, other) or _in_pinyin(one, other)
    if eastern is not None:
        return eastern
    if (len(ours) == 1) != (len(theirs) == 1):
        whole = evidence(one.joined, other.joined, origin_of(one, other))
        if whole is not None and min(len(one.joined), len(other.joined)) >= _WHOLE:
            return Comparison(_joined_by(whole), whole.reason, (whole.reason,))
    if "arabic" in (one.script, other.script) and one.script != other.script and same_consonants(one, other):
        return Comparison(Relation.EQUIVALENT, f"{_both(one, other)} have the same consonants in two scripts")
    found, left, right = align(ours, theirs, one, other)
    steps = tuple(item.reason for item in found if item.reason)
    if left and right and (len(ours) > 1 or len(theirs) > 1):
        return _apart(one, other, (left, right), found, steps)
    if not found:
        return _lone(one, other)
    return _together(one, other, found, steps, bool(left or right))


def _joined_by(item: Evidence) -> Relation:
    """Return the relation of two names that this evidence alone joins."""
    return Relation.DISCREPANT if item.rank == NEAR else Relation.EQUIVALENT


def _lone(one: NameParts, other: NameParts) -> Comparison:
    """Judge two names of one word each that differ by letters."""
    is_lone = len(one.parts) == len(other.parts) == 1
    lone = max(origin_of(one, other), Origin.BESIDE)
    why = lone_spelling(one.joined, other.joined, lone) if is_lone else None
    if is_lone and (why is None or one.titles or other.titles):
        why = evidence(one.joined, other.joined, lone)
        why = why if why is None or why.rank == NEAR else Evidence(NEAR, why.reason)
    if why is None or excludes(one.joined, other.joined):
        return Comparison(Relation.CONTRADICTORY, f"{_both(one, other)} share no word")
    if why.rank == NEAR:
        return Comparison(Relation.DISCREPANT, f"{_both(one, other)} are two names, or one misspelt: {why.reason}")
    return Comparison(Relation.EQUIVALENT, f"{_both(one, other)} are spellings of one name: {why.reason}")


def _together(  # noqa: PLR0911 - an answer a line of the table
    one: NameParts, other: NameParts, found: list[Evidence], steps: tuple[str, ...], rest: bool
) -> Comparison:
    """Judge two names of which the shorter has nothing that the longer has not."""
    both = _both(one, other)
    worst = max(item.rank for item in found)
    certain = sum(item.rank <= VARIANT for item in found)
    doubtful = sum(item.rank in (VOWELS, SLIP, NEAR) for item in found)
    near = next((item.reason for item in found if item.rank == NEAR), None)
    if len(found) == 1 and worst >= VOWELS and rest and (one.particle is None or one.particle != other.particle):
        return Comparison(Relation.CONTRADICTORY, f"{both} share no certain word", steps)
    if len(one.parts) == len(other.parts) == 1 and worst in (SLIP, NEAR):
        return _lone(one, other)
    has_initial = any(item.rank == INITIAL for item in found)
    if near is not None and not rest and not has_initial and len(found) == _BOTH and _are_long(one, other):
        return Comparison(Relation.DISCREPANT, f"{both} are two names, or one misspelt: {near}", steps)
    if doubtful > max(1, certain) or (doubtful and has_initial and not certain):
        return Comparison(Relation.CONTRADICTORY, f"{both} agree in too few words to forgive the others", steps)
    if near is not None:
        return Comparison(Relation.DISCREPANT, f"{both} are two names, or one misspelt: {near}", steps)
    if rest:
        return Comparison(Relation.COMPATIBLE, f"{both} share all that the shorter one has", steps)
    if worst == INITIAL:
        return Comparison(Relation.COMPATIBLE, f"{both} may be one: {steps[-1]}", steps)
    return Comparison(Relation.EQUIVALENT, "; ".join(steps) or f"{both} have the same words in another order", steps)


def _are_long(one: NameParts, other: NameParts) -> bool:
    """Whether each word of two names is long enough for a slip in each."""
    return all(len(part) >= _LONG for name in (one, other) for part in name.parts)


def _apart(  # noqa: PLR0911
    one: NameParts,
    other: NameParts,
    rests: tuple[list[str], list[str]],
    found: list[Evidence],
    steps: tuple[str, ...],
) -> Comparison:
    """Judge two names of which each has words that the other has not."""
    both = _both(one, other)
    left, right = rests
    if all(item.rank == NEAR for item in found):
        return Comparison(Relation.CONTRADICTORY, f"{both} share no word")
    for short, long in ((left, right), (right, left)):
        if len(short) == 1 and len(long) > 1 and short[0] == "".join(word[:1] for word in long):
            return Comparison(Relation.COMPATIBLE, f'{both}: "{short[0]}" may stand for "{" ".join(long)}"', steps)
    joined = evidence("".join(left), "".join(right), origin_of(one, other))
    if joined is not None and joined.rank <= VOWELS and all(item.rank <= VARIANT for item in found):
        reason = joined.reason or f"{both} differ in spaces alone"
        return Comparison(Relation.EQUIVALENT, reason, (*steps, reason))
    if len(left) == len(right) == 1 and len(found) >= _OTHERS and all(item.rank == SAME.rank for item in found):
        slip = short_slip(left[0], right[0])
        if slip is not None:
            return Comparison(Relation.DISCREPANT, f"{both} are two names, or one misspelt: {slip}", (slip,))
    for a in left:
        for b in right:
            if excludes(a, b):
                return Comparison(Relation.CONTRADICTORY, f'{both}: "{a}" and "{b}" are two given names', steps)
            if len(a) == 1 or len(b) == 1:
                return Comparison(Relation.CONTRADICTORY, f'{both}: "{a}" and "{b}" are two initials', steps)
    if one.patronymic is not None and other.patronymic is not None and one.patronymic in left:
        return Comparison(Relation.CONTRADICTORY, f"{both} are children of two fathers", steps)
    if _one_family(one, other) and len(one.given) <= 1 and len(other.given) <= 1 and one.order != "family-first":
        return Comparison(Relation.DISCREPANT, f"{both} share the family name, not the given name", steps)
    return Comparison(Relation.CONTRADICTORY, f'{both}: "{left[0]}" and "{right[0]}" differ', steps)


def _veto(one: NameParts, other: NameParts) -> str | None:  # noqa: PLR0911 - a veto each
    """Return what tells two persons apart whatever else agrees."""
    if one.script == other.script and one.script in ("hangul", "cjk") and "".join(one.words) != "".join(other.words):
        return "differ in a letter of a script that leaves no doubt"
    if one.initials and other.initials and one.given[:1] == other.given[:1] and len(one.given[0]) > 1:
        middle, middle_other = one.initials[-2:], other.initials[-2:]
        if middle != middle_other:
            return f'are told apart by the initials "{" ".join(middle)}" and "{" ".join(middle_other)}"'
    if one.sex is not None and other.sex is not None and one.sex != other.sex:
        return "are a man and a woman by their titles"
    if _sex_told_apart(one, other) or _sex_told_apart(other, one):
        return "are a man and a woman by title and given name"
    ours, theirs = one.suffix, other.suffix
    if ours is not None and theirs is not None and ours != theirs:
        return f'are told apart by "{ours}" and "{theirs}"'
    if (ours is None) != (theirs is None) and (ours or theirs) in _YOUNGER and one.parts == other.parts:
        return f'are told apart by "{ours or theirs}"'
    if (
        not _SON.isdisjoint(one.words)
        and not _SON.isdisjoint(other.words)
        and sorted(one.parts) == sorted(other.parts)
        and one.parts != other.parts
    ):
        return "have each other's name as the father's"
    return None


def _sex_told_apart(titled: NameParts, named: NameParts) -> bool:
    """Whether the title of a bare family name and the given name of the other tell two sexes."""
    if titled.sex is None or titled.given or named.sex is not None or not named.given:
        return False
    told = sex_of_given(fold(named.given[0]))
    return told is not None and told != titled.sex


def _both(one: NameParts, other: NameParts) -> str:
    return f'"{one.text}" and "{other.text}"'


def _one_family(one: NameParts, other: NameParts) -> bool:
    return one.family is not None and other.family is not None and fold(one.family) == fold(other.family)


@cache
def _aliases() -> dict[str, int]:
    """Map the spelling of a name to the person it is an alias of."""
    found: dict[str, int] = {}
    for number, (names, _) in enumerate(table("asian_names")["aliases"].values(), start=2):
        for name in items(names):
            found[NameParts(text=name, words=tuple(name.replace(".", "").casefold().split())).joined] = number
    return found


def _eastern(one: NameParts, other: NameParts) -> Comparison | None:
    """Compare two names of which one has its family name first, given names as a whole."""
    if len(one.parts) < 2 or len(other.parts) < 2 or len(one.parts) > 4 or len(other.parts) > 4:
        return None
    families = korean_families()
    western = one.parts[-1] in families and other.parts[-1] in families
    if "family-first" not in (one.order, other.order) and not western:
        return None
    for a in _readings(one):
        for b in _readings(other):
            if a[1] and b[1]:
                if _same_korean(a, b):
                    return Comparison(Relation.EQUIVALENT, f"{_both(one, other)} are romanizations of one Korean name")
                if chinese_key(a[0]) == chinese_key(b[0]) and chinese_key(a[1]) == chinese_key(b[1]):
                    return Comparison(Relation.EQUIVALENT, f"{_both(one, other)} are romanizations of one Chinese name")
    if one.order == other.order == "family-first" and len(one.parts) >= 3 and len(other.parts) >= 3:
        ours, theirs = "".join(one.parts[1:]), "".join(other.parts[1:])
        if one.parts[0] == other.parts[0] and (one.parts[1] == other.parts[1] or one.parts[2] == other.parts[2]):
            return Comparison(
                Relation.CONTRADICTORY, f'{_both(one, other)}: the given names "{ours}" and "{theirs}" differ'
            )
    return None


def _in_pinyin(one: NameParts, other: NameParts) -> Comparison | None:
    """Compare two names of Chinese syllables: one system writes them in one way."""
    if (len(one.parts) > 2 and len(other.parts) > 2) or one.entity == "person" or other.entity == "person":
        return None
    ours, theirs = one.joined, other.joined
    if abs(len(ours) - len(theirs)) > _TONES or ours[-1:] not in _FINALS or theirs[-1:] not in _FINALS:
        return None
    one_of_china = is_chinese(ours) or is_chinese(theirs)
    if one_of_china and chinese_key(ours) == chinese_key(theirs) and min(len(ours), len(theirs)) > 4:
        return Comparison(Relation.EQUIVALENT, f"{_both(one, other)} are romanizations of one Chinese name")
    if len(one.parts) == len(other.parts) == 1 and looks_chinese(ours, theirs) and skeleton(ours) != skeleton(theirs):
        return Comparison(Relation.CONTRADICTORY, f"{_both(one, other)} are two names in one romanization")
    return None


def _readings(name: NameParts) -> list[tuple[str, str]]:
    """Return the ways to read a name as family name and given name written together."""
    parts = name.parts
    first = (parts[0], "".join(parts[1:]))
    return [first, (parts[-1], "".join(parts[:-1]))]


def _same_korean(one: tuple[str, str], other: tuple[str, str]) -> bool:
    ours, theirs = korean_families().get(one[0]), korean_families().get(other[0])
    return bool(ours and theirs and ours & theirs) and korean_key(one[1]) == korean_key(other[1])
