"""What the tables know of a word by itself: which verbs it can be a form of, and which closed class it is of."""

from functools import cache, lru_cache
from typing import Literal, NamedTuple

from factcheck.lexicon import table

Form = Literal["base", "s", "past", "participle", "ing", "modal"]
"""The form of a verb; "s" is the present of the third person, "past" of a regular verb also its participle."""

SAYING = frozenset(
    {
        "say",
        "tell",
        "believe",
        "think",
        "know",
        "announce",
        "report",
        "claim",
        "warn",
        "hope",
        "fear",
        "argue",
        "insist",
    }
    | {"suggest", "admit", "reveal", "estimate"}
)
"""Verbs behind which another clause may begin without "that"."""
_REMEMBERED = 50_000
"""Words whose readings are kept; a long article has some thousand different ones."""
_SHORTEST_STEM = 4
_WITH_E = ("at", "iz", "is", "us", "ut", "id", "ud", "ur", "ir", "v", "c", "g", "u", "bl", "tl", "gl", "pl", "dl")
"""What a stem ends with that has an -e in its base form."""


class VerbForm(NamedTuple):
    """A form of a verb.

    Args:
        lemma: its base form.
        form: which form it is.
        also: what else the same letters are: "noun", "adjective", both or nothing.
    """

    lemma: str
    form: Form
    also: str


@cache
def closed_classes() -> dict[str, frozenset[str]]:
    """Return the words of each closed class."""
    return {name: frozenset(row[0].split()) for name, row in table("grammar")["closed"].items()}


@cache
def auxiliaries() -> dict[str, tuple[str, Form]]:
    """Return lemma and form of each auxiliary."""
    return {word: (row[0], row[1]) for word, row in table("grammar")["auxiliary"].items()}


@cache
def time_words() -> dict[str, frozenset[str]]:
    """Return the words by which a phrase says when: days, stretches, and those that stand beside a stretch."""
    return {name: frozenset(row[0].split()) for name, row in table("grammar")["time"].items()}


@cache
def planned_verbs() -> frozenset[str]:
    """Return the verbs whose infinitive tells of what is yet to come."""
    return frozenset(table("grammar")["planned"]["verbs"][0].split())


@cache
def plain_adjectives() -> frozenset[str]:
    """Return the common adjectives that no ending tells."""
    return frozenset(table("grammar")["adjectives"]["plain"][0].split())


@cache
def befalling_verbs() -> frozenset[str]:
    """Return the verbs of what befalls people and things, which headlines use without "was": "Five hurt in blast"."""
    return frozenset(table("grammar")["befalling"]["verbs"][0].split())


@cache
def _takers(name: str) -> frozenset[str]:
    return frozenset(table("transitivity")["verbs"][name].words.split())


def takes_none(lemma: str) -> bool:
    """Whether a verb never takes an object."""
    return lemma in _takers("intransitive")


def can_do_without(lemma: str) -> bool:
    """Whether a verb can stand without an object."""
    return takes_none(lemma) or lemma in _takers("both")


@cache
def by_nouns(name: str) -> frozenset[str]:
    """Return the nouns behind "by" that never say who: of "manner", or of "means" where they have no article."""
    return frozenset(table("grammar")["by"][name][0].split())


def is_closed(word: str) -> bool:
    """Whether a word is of a closed class, or an auxiliary."""
    return word in _closed()


@cache
def _closed() -> frozenset[str]:
    return frozenset(auxiliaries()).union({"to"}, *closed_classes().values())


def is_comparative(word: str) -> bool:
    """Whether a word is an adjective with -er or -est: "higher", "bigger", "earliest"."""
    if not word.endswith(("er", "est")):
        return False
    stem = word.removesuffix("est") if word.endswith("est") else word.removesuffix("er")
    bases = {stem, f"{stem}e"}
    if stem[-1:] == stem[-2:-1]:
        bases.add(stem[:-1])
    if stem.endswith("i"):
        bases.add(f"{stem[:-1]}y")
    return stem != word and word not in _endings("nouns") and not bases.isdisjoint(plain_adjectives())


@cache
def nominal_adjectives() -> frozenset[str]:
    """Return the adjectives that are nouns where no noun follows: "the police chief", "a rival"."""
    return frozenset(table("grammar")["adjectives"]["nouns"][0].split())


@cache
def verbs_with(particle: str) -> frozenset[str]:
    """Return the verbs that make one with a preposition which leads to nothing then: "blew out windows"."""
    return frozenset(table("grammar")["particles"].get(particle, ("",))[0].split())


@cache
def number_words() -> frozenset[str]:
    """Return the words for numbers, "two" and "million" alike."""
    rows = table("number_words")
    return frozenset(word for name in ("units", "teens", "tens", "hundred", "scales", "dozens") for word in rows[name])


@cache
def _endings(name: str) -> tuple[str, ...]:
    return tuple(table("grammar")["endings"][name][0].split())


@cache
def _bases() -> dict[str, tuple[str, str]]:
    """Return how each regular verb makes its forms, and what else its base form is."""
    found = {}
    for group, (words, _) in table("verbs")["verbs"].items():
        pattern, _, also = group.partition(" ")
        found.update(dict.fromkeys(words.split(), (pattern, also)))
    return found


@cache
def _irregular() -> dict[str, tuple[VerbForm, ...]]:
    """Return the verb forms that irregular past forms are, and base forms of irregular verbs."""
    found: dict[str, tuple[VerbForm, ...]] = {}
    for lemma, (past, participle, also, _) in table("verbs")["irregular"].items():
        forms: list[tuple[str, Form]] = [(lemma, "base")]
        forms += [(form, "past") for form in past.split()]
        forms += [(form, "participle") for form in participle.split()]
        for word, form in forms:
            found[word] = (*found.get(word, ()), VerbForm(lemma, form, also if word == lemma else ""))
    return found


def is_verb(base: str) -> bool:
    """Whether a table knows a word as the base form of a verb."""
    return base in _bases() or any(each.form == "base" for each in _irregular().get(base, ()))


@lru_cache(maxsize=_REMEMBERED)
def verb_forms_of(word: str) -> tuple[VerbForm, ...]:
    """Return the verb forms that a word can be.

    Args:
        word: in lower case.

    Example:
        >>> verb_forms_of("shipped")
        (VerbForm(lemma='ship', form='past', also=''),)
        >>> [each.lemma for each in verb_forms_of("found")]
        ['found', 'find', 'find']
    """
    found = list(_irregular().get(word, ()))
    if word in _bases():
        found.insert(0, VerbForm(word, "base", _bases()[word][1]))
    third = (lemma for lemma in _cut(word, ("s", "es")) if is_verb(lemma))
    found += (VerbForm(lemma, "s", "noun" if "noun" in _also(lemma) else "") for lemma in third)
    found += (VerbForm(lemma, "past", "") for lemma in _cut(word, ("ed", "d")) if lemma in _bases())
    found += (VerbForm(lemma, "ing", "noun") for lemma in _cut(word, ("ing",)) if is_verb(lemma))
    return tuple(dict.fromkeys(found))


def guessed_forms(word: str) -> tuple[VerbForm, ...]:
    """Return the past form that a word in small letters is by its ending, where no table has it: "detonated"."""
    stem = word.removesuffix("ed")
    if stem == word or len(stem) < _SHORTEST_STEM or not stem.isalpha() or not stem.islower():
        return ()
    if stem[-1] == stem[-2] and stem[-1] not in "lsfz":
        return (VerbForm(stem[:-1], "past", ""),)
    if stem.endswith("i"):
        return (VerbForm(f"{stem[:-1]}y", "past", ""),)
    return (VerbForm(f"{stem}e" if stem.endswith(_WITH_E) else stem, "past", ""),)


def _also(lemma: str) -> str:
    if lemma in _bases():
        return _bases()[lemma][1]
    return next((each.also for each in _irregular().get(lemma, ()) if each.form == "base"), "")


def _cut(word: str, endings: tuple[str, ...]) -> list[str]:
    """Return the base forms that a word can be, once an ending is cut off."""
    found = []
    for ending in endings:
        if not word.endswith(ending) or len(word) < len(ending) + 2:
            continue
        stem = word[: -len(ending)]
        found.append(stem)
        if ending in ("ing",):
            found.append(f"{stem}e")
            if stem.endswith("y"):
                found.append(f"{stem[:-1]}ie")
        if stem.endswith("i") and ending in ("ed", "es"):
            found.append(f"{stem[:-1]}y")
        if len(stem) > 2 and stem[-1] == stem[-2] and ending in ("ed", "ing"):
            found.append(stem[:-1])
    return found


def ends_like(name: Literal["adverb", "adjective"], word: str) -> bool:
    """Whether the ending of a word is one of a class, and the word no noun in spite of it."""
    return len(word) > 4 and word.endswith(_endings(name)) and word not in _endings("nouns")
