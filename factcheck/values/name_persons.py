"""How two persons' names stand that fill one slot. A veto is never outvoted."""

from functools import cache
from itertools import product

from factcheck.lexicon import table
from factcheck.values.name_eastern import compare_eastern
from factcheck.values.name_given import excludes
from factcheck.values.name_origins import Origin
from factcheck.values.name_pair import NamePair, both, first_of, pair_of
from factcheck.values.name_parts import NameParts
from factcheck.values.name_spanish import compare_spanish
from factcheck.values.name_spelling import (
    FOLD,
    INITIAL,
    NEAR,
    SAME,
    SLIP,
    SPELLING,
    VARIANT,
    VOWELS,
    Evidence,
    evidence,
    lone_spelling,
    short_slip,
)
from factcheck.values.name_tables import items, spelled
from factcheck.values.name_vetoes import veto_of
from factcheck.values.name_words import origin_of, same_consonants
from factcheck.values.relation import Comparison, Relation
from factcheck.values.romanization import consonants
from factcheck.values.transliteration import fold

_OTHERS = 2
"""Words that must be alike before a slip in a word of four letters is forgiven."""
_BOTH, _LONG = 2, 6
"""Words of a name that may both be misspelt, and the letters that each has then. Heuristic."""
_OF_VOWELS = frozenset({FOLD, SPELLING, VARIANT, VOWELS})
"""Ranks of evidence by which no consonant differs."""
_CONSONANTS = 6
"""Consonants that all agree before the vowels of every word may differ. Heuristic."""
_WHOLE = 7
"""Letters of a name that may be written without its spaces."""


def compare_persons(one: NameParts, other: NameParts) -> Comparison:
    """Compare word by word, in any order."""
    if (veto := veto_of(one, other)) is not None:
        return Comparison(Relation.CONTRADICTORY, f"{both(one, other)} {veto}")
    whole = _as_spelled(one, other) or compare_eastern(one, other) or _in_one_word(one, other)
    if whole is not None:
        return whole
    found = _by_words(one, other)
    return found if not found.relation.is_conflict else compare_spanish(one, other) or found


def _by_words(one: NameParts, other: NameParts) -> Comparison:
    """Judge two names by their words paired off."""
    pair = pair_of(one, other, one.parts, other.parts)
    if pair.left and pair.right and max(len(one.parts), len(other.parts)) > 1:
        return _apart(pair)
    return _together(pair) if pair.found else _lone(one, other)


def _as_spelled(one: NameParts, other: NameParts) -> Comparison | None:
    """Judge two names by their letters as a whole: accents, hyphens, spaces, scripts, aliases."""
    if one.joined == other.joined:
        scripts = one.script != other.script
        how = "are one name in two scripts" if scripts else "differ in accents, hyphens or spaces alone"
        return Comparison(Relation.EQUIVALENT, f"{both(one, other)} {how}")
    if _unspaced(one) == _unspaced(other):
        return Comparison(Relation.EQUIVALENT, f"{both(one, other)} differ in spaces alone")
    if _aliases().get(one.joined, 0) == _aliases().get(other.joined, 1):
        return Comparison(Relation.EQUIVALENT, f"{both(one, other)} are two names of one person")
    return None


def _unspaced(name: NameParts) -> str:
    """Return a name without spaces, with what might be a title: "Shah pur"."""
    return (spelled(name.text) if name.titles else name.spelling).replace(" ", "")


def _in_one_word(one: NameParts, other: NameParts) -> Comparison | None:
    """Judge two names of which one is written without its spaces, or without its vowels."""
    is_joined = (len(one.parts) == 1) != (len(other.parts) == 1)
    if is_joined and min(len(one.joined), len(other.joined)) >= _WHOLE:
        whole = evidence(one.joined, other.joined, origin_of(one, other))
        if whole is not None:
            return Comparison(_joined_by(whole), whole.reason, (whole.reason,))
    if "arabic" in (one.script, other.script) and one.script != other.script and same_consonants(one, other):
        return Comparison(Relation.EQUIVALENT, f"{both(one, other)} have the same consonants in two scripts")
    return None


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
        return Comparison(Relation.CONTRADICTORY, f"{both(one, other)} share no word")
    if why.rank == NEAR:
        return Comparison(Relation.DISCREPANT, f"{both(one, other)} are two names, or one misspelt: {why.reason}")
    return Comparison(Relation.EQUIVALENT, f"{both(one, other)} are spellings of one name: {why.reason}")


def _together(pair: NamePair) -> Comparison:
    """Judge two names of which the shorter has nothing that the longer has not."""
    if (doubted := _in_doubt(pair)) is not None:
        return doubted
    if pair.near is not None:
        return pair.judged(Relation.DISCREPANT, f"{pair.both} are two names, or one misspelt: {pair.near}")
    if pair.has_rest:
        return pair.judged(Relation.COMPATIBLE, f"{pair.both} share all that the shorter one has")
    if pair.worst == INITIAL:
        return pair.judged(Relation.COMPATIBLE, f"{pair.both} may be one: {pair.steps[-1]}")
    return pair.judged(
        Relation.EQUIVALENT, "; ".join(pair.steps) or f"{pair.both} have the same words in another order"
    )


def _in_doubt(pair: NamePair) -> Comparison | None:
    """Judge two names that share too little that is certain; None where enough is."""
    one, other = pair.one, pair.other
    if _shares_one_doubtful(pair):
        return pair.judged(Relation.CONTRADICTORY, f"{pair.both} share no certain word")
    if len(one.parts) == len(other.parts) == 1 and pair.worst in (SLIP, NEAR):
        return _lone(one, other)
    may_both_slip = not (pair.has_rest or pair.has_initial) and len(pair.found) == _BOTH and _are_long(one, other)
    if pair.near is not None and may_both_slip:
        return pair.judged(Relation.DISCREPANT, f"{pair.both} are two names, or one misspelt: {pair.near}")
    doubtful, certain = pair.count(VOWELS, SLIP, NEAR), pair.certain()
    if _differ_in_vowels(pair):
        return None
    if doubtful > max(1, certain) or (doubtful and pair.has_initial and not certain):
        return pair.judged(Relation.CONTRADICTORY, f"{pair.both} agree in too few words to forgive the others")
    return None


def _differ_in_vowels(pair: NamePair) -> bool:
    """Whether all words of two names out of another script are paired, with vowels that romanizations write for each
    other and consonants enough."""
    if pair.has_rest or any(item.rank not in _OF_VOWELS for item in pair.found) or len(pair.found) < _BOTH:
        return False
    is_foreign = max(pair.one.origin, pair.other.origin) > Origin.UNKNOWN
    return is_foreign and sum(len(consonants(part)) for part in pair.one.parts) >= _CONSONANTS


def _shares_one_doubtful(pair: NamePair) -> bool:
    """Whether one word is all that two names share, and not for certain, where one has more and no particle joins."""
    is_doubtful = len(pair.found) == 1 and pair.worst >= VOWELS and pair.has_rest
    return is_doubtful and (pair.one.particle is None or pair.one.particle != pair.other.particle)


def _are_long(one: NameParts, other: NameParts) -> bool:
    """Whether each word of two names is long enough for a slip in each."""
    return all(len(part) >= _LONG for name in (one, other) for part in name.parts)


def _apart(pair: NamePair) -> Comparison:
    """Judge two names of which each has words that the other has not."""
    if all(item.rank == NEAR for item in pair.found):
        return Comparison(Relation.CONTRADICTORY, f"{pair.both} share no word")
    judges = (_by_initials, _by_spaces, _by_slip, _by_exclusion, _by_father, _by_family)
    said = first_of(judges, pair)
    reason = f'{pair.both}: "{pair.left[0]}" and "{pair.right[0]}" differ'
    return said if said is not None else pair.judged(Relation.CONTRADICTORY, reason)


def _by_initials(pair: NamePair) -> Comparison | None:
    """Judge names of which one has the initials of the other in one word: "JFK Smith"."""
    for short, long in ((pair.left, pair.right), (pair.right, pair.left)):
        if len(short) == 1 and len(long) > 1 and short[0] == "".join(word[:1] for word in long):
            return pair.judged(Relation.COMPATIBLE, f'{pair.both}: "{short[0]}" may stand for "{" ".join(long)}"')
    return None


def _by_spaces(pair: NamePair) -> Comparison | None:
    """Judge names whose other words are one once their spaces are left out."""
    joined = evidence("".join(pair.left), "".join(pair.right), origin_of(pair.one, pair.other))
    if joined is None or joined.rank > VOWELS or pair.certain() < len(pair.found):
        return None
    reason = joined.reason or f"{pair.both} differ in spaces alone"
    return pair.judged(Relation.EQUIVALENT, reason, (*pair.steps, reason))


def _by_slip(pair: NamePair) -> Comparison | None:
    """Judge names that differ in one short word by a slip, and are alike in all others."""
    is_lone = len(pair.left) == len(pair.right) == 1 and len(pair.found) >= _OTHERS
    if not is_lone or any(item.rank != SAME.rank for item in pair.found):
        return None
    slip = short_slip(pair.left[0], pair.right[0])
    if slip is None:
        return None
    return pair.judged(Relation.DISCREPANT, f"{pair.both} are two names, or one misspelt: {slip}", (slip,))


def _by_exclusion(pair: NamePair) -> Comparison | None:
    """Judge names with two given names or two initials that no one person has."""
    for a, b in product(pair.left, pair.right):
        if excludes(a, b):
            return pair.judged(Relation.CONTRADICTORY, f'{pair.both}: "{a}" and "{b}" are two given names')
        if len(a) == 1 or len(b) == 1:
            return pair.judged(Relation.CONTRADICTORY, f'{pair.both}: "{a}" and "{b}" are two initials')
    return None


def _by_father(pair: NamePair) -> Comparison | None:
    """Judge names with two patronymics."""
    ours, theirs = pair.one.patronymic, pair.other.patronymic
    if ours is None or theirs is None or ours not in pair.left:
        return None
    return pair.judged(Relation.CONTRADICTORY, f"{pair.both} are children of two fathers")


def _by_family(pair: NamePair) -> Comparison | None:
    """Judge names that share the family name alone."""
    one, other = pair.one, pair.other
    if not _one_family(one, other) or max(len(one.given), len(other.given)) > 1 or one.order == "family-first":
        return None
    return pair.judged(Relation.DISCREPANT, f"{pair.both} share the family name, not the given name")


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
