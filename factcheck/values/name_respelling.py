"""How two names are written that may be one: whether a reader is shown two spellings of it."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from factcheck.lexicon import table
from factcheck.values.name import Name
from factcheck.values.name_firm_words import one_form
from factcheck.values.name_given import excludes, groups_of, is_given, is_romanized_given
from factcheck.values.name_spelling import VARIANT, evidence, slips
from factcheck.values.relation import Comparison, Relation
from factcheck.values.romanization import affixes, consonants, skeleton

_FULL = 2
"""Words of most full names of persons."""
_SHORTEST = 3
"""Letters of a word that may be misspelt. Heuristic."""
_ALONE = 7
"""Letters of a name of one word that may be misspelt, with nothing beside it that tells. Heuristic."""
_LONG = 6
"""Letters of a word in which two slips are forgiven, and of each of two words that may both be misspelt. Heuristic."""
_WITHOUT_FIRST = 5
"""Letters of each of two words that are two slips apart, the first letter among them. Heuristic."""
_BEGINNING = 3
"""Letters with which two words begin alike that are two slips apart. Heuristic."""
_NEAR, _FAR = 1, 2
"""Slips by which two words are neighbours: by themselves, and where more than the words says that they name one."""
_LETTERS_A_SLIP = 3
"""Letters of a given name for each in which two spellings of it may differ: Stephen, Steven; not Mike, Mick.
Heuristic."""
_INITIALS = {"j": "g", "c": "k"}
"""First letters of a given name that are spoken like others: Geoffrey, Jeffrey; Catherine, Kathryn."""
_SEXES = frozenset("aeo")
"""Last letters that make the name of a woman of that of a man, or the other way round."""


def compare_spellings(one: Name, other: Name, *, is_one_role: bool = False) -> Comparison:
    """Return how two names stand of which one may be the other, spelled otherwise.

    Args:
        one: a name.
        other: another one.
        is_one_role: whether both are said to have one office or role.

    Returns:
        Discrepant where a reader is shown one name in two spellings, none of which is a transliteration, a nickname or
        a short form; else what `compare` says of the two.
    """
    stands = one.compare(other)
    if not one.script == other.script == "latin":
        return stands
    if stands.relation is Relation.EQUIVALENT:
        pair = _two_forms(one, other)
        if pair is None:
            return stands
        reason = f'"{one.text}" and "{other.text}" are one name, spelled two ways: "{pair[0]}" and "{pair[1]}"'
        return Comparison(Relation.DISCREPANT, reason)
    pair = respelled(one, other, is_one_role=is_one_role) if stands.relation.is_conflict else None
    if pair is None:
        return stands
    reason = f'"{one.text}" and "{other.text}" may be one name, spelled two ways: "{pair[0]}" and "{pair[1]}"'
    return Comparison(Relation.DISCREPANT, reason)


def are_two_beside(one: Name, other: Name) -> bool:
    """Whether one text that has both names means two by them: they are almost written alike, and no romanizations.

    Example:
        >>> from factcheck import parse_name
        >>> are_two_beside(parse_name("Ann Holm"), parse_name("Anna Holm"))
        True
        >>> are_two_beside(parse_name("Andrei Belousov"), parse_name("Andrey Belousov"))
        False
    """
    if len(one.parts) != len(other.parts) or not all(map(_are_slips_or_forms, one.parts, other.parts)):
        return False
    stands = one.relation(other)
    if stands.is_conflict:
        return respelled(one, other, is_one_role=True) is not None
    if stands is not Relation.EQUIVALENT:
        return False
    apart = [pair for pair in zip(one.parts, other.parts, strict=True) if pair[0] != pair[1]]
    if not all(is_given(word) and not is_romanized_given(word) for pair in apart for word in pair):
        return False
    return any(is_given_spelling(*pair) or slips(*pair, _NEAR) <= _NEAR for pair in apart)


def _are_slips_or_forms(one: str, other: str) -> bool:
    """Whether two words are a few letters apart, or forms of one given name: asked first, since it costs little."""
    return one == other or slips(one, other, _FAR) <= _FAR or not groups_of(one).isdisjoint(groups_of(other))


def _two_forms(one: Name, other: Name) -> tuple[str, str] | None:
    """Return the words of one name that are two spellings of a given name: Stephen, Steven."""
    if one.canonical is not None or other.canonical is not None or len(one.parts) != len(other.parts):
        return None
    for ours, theirs in zip(one.parts, other.parts, strict=True):
        if ours == theirs:
            continue
        found = evidence(ours, theirs)
        is_variant = found is not None and found.rank == VARIANT and is_given_spelling(ours, theirs)
        if is_variant and not any(map(is_romanized_given, (ours, theirs))):
            return ours, theirs
    return None


def respelled(one: Name, other: Name, *, is_one_role: bool = False) -> tuple[str, str] | None:
    """Return the first words of two names that differ, where these are neighbours by their letters and all else is one.

    Args:
        one: a name.
        other: another one.
        is_one_role: whether both are said to have one office or role: then more slips are forgiven.

    Example:
        >>> from factcheck import parse_name
        >>> respelled(parse_name("Piers Horben"), parse_name("Piers Hoben"))
        ('horben', 'hoben')
        >>> respelled(parse_name("Paul Reed"), parse_name("Paula Reid")) is None
        True
    """
    if _are_turned(one, other):
        return one.key, other.key
    if not _may_be_one(one, other):
        return None
    pairs = list(zip(one.parts, other.parts, strict=True))
    apart = [pair for pair in pairs if pair[0] != pair[1]]
    if not apart or _are_two_words(one, other, apart):
        return None
    if len(pairs) == 1:
        return apart[0] if _is_long_slip(*apart[0]) else None
    same = len(pairs) - len(apart)
    if not same and _shortest(apart) < _LONG:
        return None
    is_sure = is_one_role or same > 1
    is_near = all(_are_near(*pair, is_given=pair is pairs[0], is_sure=is_sure, is_stated=is_one_role) for pair in apart)
    return apart[0] if is_near else None


def pieces_of(name: Name) -> tuple[str, ...]:
    """Return the pieces of a name of one word that a capital inside parts, folded and sorted; none of another name.

    Example:
        >>> from factcheck import parse_name
        >>> pieces_of(parse_name("TrendMacro")) == pieces_of(parse_name("MacroTrend"))
        True
    """
    word = name.text
    inside = [index for index in range(1, len(word)) if word[index].isupper() and word[index - 1].islower()]
    if " " in word or not inside:
        return ()
    return tuple(sorted(word[first:end].casefold() for first, end in pairwise((0, *inside, len(word)))))


def _are_turned(one: Name, other: Name) -> bool:
    """Whether two names have the same pieces in another order: "MacroTrend", "TrendMacro"."""
    return one.key != other.key and bool(pieces_of(one)) and pieces_of(one) == pieces_of(other)


def _are_two_words(one: Name, other: Name, apart: Sequence[tuple[str, str]]) -> bool:
    """Whether words that differ exclude each other, or are of things and two forms of one word."""
    if any(excludes(*pair) for pair in apart):
        return True
    return _is_thing(one, other, apart) and any(_is_one_word(*pair) for pair in apart)


def _is_thing(one: Name, other: Name, apart: Sequence[tuple[str, str]]) -> bool:
    """Whether two names may be those of things: no persons by their words, or a word that differs is one of a thing."""
    are_persons = _may_be_person(one) and _may_be_person(other)
    return not are_persons or not _things().isdisjoint(word for pair in apart for word in pair)


def _shortest(pairs: Sequence[tuple[str, str]]) -> int:
    return min(len(word) for pair in pairs for word in pair)


def end_almost_alike(one: Name, other: Name) -> bool:
    """Whether the last words of two names are one letter apart, as a family name and a slip of it are.

    Example:
        >>> from factcheck import parse_name
        >>> end_almost_alike(parse_name("Mr. Horben"), parse_name("Piers Hoben"))
        True
    """
    ours, theirs = one.parts[-1], other.parts[-1]
    is_long = min(len(ours), len(theirs)) > _SHORTEST
    return is_long and ours != theirs and ours[0] == theirs[0] and slips(ours, theirs, _NEAR) <= _NEAR


def _may_be_one(one: Name, other: Name) -> bool:
    """Whether nothing beside the letters says that two names are two."""
    if one.canonical is not None or other.canonical is not None or one.suffix != other.suffix:
        return False
    if len(one.parts) != len(other.parts) or one.joined == other.joined:
        return False
    if len({one.entity, other.entity} - {None}) > 1 or len({one.sex, other.sex} - {None}) > 1:
        return False
    return not any(letter.isascii() and letter.isdigit() for name in (one, other) for letter in name.joined)


def _may_be_person(name: Name) -> bool:
    """Whether a name is a person's, or one of two words of which nothing is known."""
    return name.entity == "person" or (name.entity is None and len(name.words) == _FULL)


@cache
def _things() -> frozenset[str]:
    """Return the words with which names end that are no person's: "Tony Awards"."""
    return frozenset(table("organisation_words")["things"]["last"][0].split())


def _is_one_word(one: str, other: str) -> bool:
    """Whether two words are one in British and American spelling, or its singular and plural."""
    return one_form(one) == one_form(other) or one.replace("our", "or") == other.replace("our", "or")


def _is_long_slip(one: str, other: str) -> bool:
    """Whether two names of one word each are one slip apart inside, and so long that no third explains it."""
    if min(len(one), len(other)) < _ALONE or one[0] != other[0] or one[-1] != other[-1]:
        return False
    return slips(one, other, _NEAR) <= _NEAR


def _are_near(one: str, other: str, *, is_given: bool, is_sure: bool, is_stated: bool) -> bool:
    """Whether two words may be one word and a slip of it."""
    if min(len(one), len(other)) < _SHORTEST or (one[0] != other[0] and not is_stated):
        return False
    if is_given and _ends_otherwise(one, other):
        return False
    one, other = one.replace("ij", "y"), other.replace("ij", "y")
    if slips(one, other, _NEAR) <= _NEAR:
        return True
    is_short = one[0] != other[0] and min(len(one), len(other)) < _WITHOUT_FIRST
    if is_short or slips(one, other, _FAR) > _FAR:
        return False
    return is_sure or (min(len(one), len(other)) >= _LONG and one[:_BEGINNING] == other[:_BEGINNING])


def _ends_otherwise(one: str, other: str) -> bool:
    """Whether a vowel at its end makes another given name of one: Paul, Paula; Milo, Mila."""
    short, long = sorted((one, other), key=len)
    if len(short) == len(long):
        return short[:-1] == long[:-1] and {short[-1], long[-1]} <= _SEXES
    return long[:-1] == short and long[-1] in _SEXES


def is_given_spelling(one: str, other: str) -> bool:
    """Whether two forms of a given name are spellings, and none is short for the other or its pet name.

    Example:
        >>> is_given_spelling("stephen", "steven"), is_given_spelling("steven", "steve")
        (True, False)
    """
    short, long = sorted((one, other), key=len)
    if sum(word.endswith(affixes("pet")) for word in (one, other)) == 1:
        return False
    if long.startswith(short):
        return long == f"{short}h" or (long == f"{short}e" and short[-1:] == short[-2:-1])
    if skeleton(one) == skeleton(other):
        return True
    ours, theirs = (_INITIALS.get(word[0], word[0]) + word[1:] for word in (one, other))
    sounds = [consonants(word).replace("c", "k") for word in (ours, theirs)]
    most = len(long) // _LETTERS_A_SLIP
    return sounds[0] == sounds[1] and ours[0] == theirs[0] and slips(ours, theirs, most) <= most
