"""The forms of the words of a table, each with what it is in English."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from factcheck.inflection import inflected, verb_forms

BLANK = "_"
"""What stands for a blank in a form of several words."""
_VERB_FORMS = ("present", "past", "participle", "future", "conditional", "gerund")
_CLASSES = {"participle": "participle", "infinitive": "infinitive", "gerund": "gerund"}

Table = Mapping[str, Mapping[str, Any]]
Forms = Iterator[tuple[str, "Sense"]]


class Sense(NamedTuple):
    """What words are in English.

    Args:
        english: in the form that the words have.
        word_class: as of a piece.
        base: the base form of a noun or a verb.
        form: as of a piece.
    """

    english: str
    word_class: str
    base: str = ""
    form: str = ""


def all_forms(glossary: Table) -> Forms:
    """Yield the forms of nouns, verbs and adjectives: first those that the table states, then those that follow."""
    for is_derived in (False, True):
        yield from _nouns(glossary, is_derived=is_derived)
        yield from _verbs(glossary, is_derived=is_derived)
        yield from _adjectives(glossary, is_derived=is_derived)


def _nouns(glossary: Table, *, is_derived: bool) -> Forms:
    for base, row in glossary.get("nouns", {}).items():
        single, several = _noun(base)
        one, many = row.one.split(), row.many.split()
        if is_derived:
            further = [*derived(glossary, one, "one many"), *derived(glossary, many, "many many")]
            one, many = list(derived(glossary, one, "one one")), [form for form in further if form not in one]
        yield from ((form, single) for form in one)
        yield from ((form, several) for form in many)


@cache
def _noun(base: str) -> tuple["Sense", "Sense"]:
    """Return a noun in English, of one and of several."""
    return Sense(base, "noun", base, "one"), Sense(inflected(base, "several"), "noun", base, "many")


def _adjectives(glossary: Table, *, is_derived: bool) -> Forms:
    for base, row in glossary.get("adjectives", {}).items():
        words = row.words.split()
        for form in derived(glossary, words, "adjective") if is_derived else words:
            yield form, Sense(base, "adjective", base)


def _verbs(glossary: Table, *, is_derived: bool) -> Forms:
    for base, row in glossary.get("verbs", {}).items():
        infinitives = row.infinitive.split()
        if not is_derived:
            yield from ((form, _verb(base, "infinitive")) for form in infinitives)
        for form in _VERB_FORMS:
            stated = getattr(row, form).split()
            if is_derived:
                own = derived(glossary, infinitives, f"infinitive {form}")
                stated = [*own, *derived(glossary, stated, f"{form} {form}")]
            yield from ((each, _verb(base, form)) for each in stated)
        if is_derived:
            described = Sense(inflected(base, "participle"), "adjective", base)
            forms = derived(glossary, row.participle.split(), "participle adjective")
            yield from ((each, described) for each in forms)


@cache
def _verb(base: str, form: str) -> Sense:
    """Return a form of a verb in English."""
    if form == "future":
        english = f"will {base}"
    elif form == "conditional":
        english = f"would {base}"
    elif form == "gerund":
        first, blank, rest = base.partition(" ")
        english = min(each for each in verb_forms(first) if each.endswith("ing") and each != first) + blank + rest
    else:
        english = inflected(base, form)
    return Sense(english, _CLASSES.get(form, "verb"), base, form)


def derived(glossary: Table, words: Iterable[str], name: str) -> Iterator[str]:
    """Yield the forms that follow from others by the ending that fits best.

    Args:
        glossary: the table.
        words: in the form that the others follow from.
        name: of the row of [endings].
    """
    row = glossary.get("endings", {}).get(name)
    by_length = _endings(row.words) if row is not None else ()
    for word in words:
        for length, endings in by_length:
            if (found := endings.get(word[len(word) - length :] if length else "")) is not None:
                yield from (word[: len(word) - length] + new for new in found)
                break


@cache
def _endings(row: str) -> tuple[tuple[int, Mapping[str, tuple[str, ...]]], ...]:
    """Return the endings of a row by their lengths, the longest first, each with what takes its place."""
    found: dict[int, dict[str, tuple[str, ...]]] = {}
    for old, _, new in (pair.partition(">") for pair in row.split()):
        endings = found.setdefault(len(old), {})
        endings[old] = (*endings.get(old, ()), new)
    return tuple(sorted(found.items(), reverse=True))
