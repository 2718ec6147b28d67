"""Inflect and stem English words: enough to look a word of the text up in a table of base forms."""

import re
from functools import cache, lru_cache

from factcheck.lexicon import table

_VOWELS = "aeiou"


_REMEMBERED = 50_000
"""Words whose stem is kept; a long article has some thousand different ones."""


@cache
def _irregular() -> dict[str, tuple[str, ...]]:
    return {base: tuple(row[0].split()) for base, row in table("irregular_verbs")["verbs"].items()}


@cache
def irregular_pasts() -> frozenset[str]:
    """Return the irregular past forms that the table knows."""
    return frozenset(form for forms in _irregular().values() for form in forms)


def verb_forms(base: str) -> frozenset[str]:
    """Return the forms of an English verb.

    Args:
        base: its base form, lower case.

    Example:
        >>> sorted(verb_forms("dispatch"))
        ['dispatch', 'dispatched', 'dispatches', 'dispatching']
        >>> sorted(verb_forms("send"))
        ['send', 'sending', 'sends', 'sent']
    """
    past = _irregular().get(base, (_with_ed(base),))
    return frozenset({base, _with_s(base), _with_ing(base), *past})


def noun_forms(base: str) -> frozenset[str]:
    """Return singular and plural of a regular English noun.

    Example:
        >>> sorted(noun_forms("treaty"))
        ['treaties', 'treaty']
    """
    return frozenset({base, _with_s(base)})


@cache
def _irregular_plurals() -> dict[str, str]:
    """Map the singulars that no rule inflects to their plurals, the first of several."""
    found: dict[str, str] = {}
    for many, row in table("noun_classes")["irregular"].items():
        found.setdefault(row[0], many)
    return found


def plural(noun: str) -> str:
    """Return the plural of an English noun in the singular.

    Example:
        >>> plural("person"), plural("ferry"), plural("aircraft"), plural("nautical mile")
        ('people', 'ferries', 'aircraft', 'nautical miles')
    """
    first, blank, last = noun.rpartition(" ")
    return first + blank + _irregular_plurals().get(last, _with_s(last))


def inflected(base: str, form: str) -> str:
    """Return a form of an English verb or noun, of several words that of the first of a verb, the last of a noun.

    Args:
        base: its base form, but "be" and "have".
        form: "present" (third person), "past" or "participle" of a verb, "several" of a noun; else the base form.

    Example:
        >>> inflected("send", "past"), inflected("take part", "participle"), inflected("fly", "present")
        ('sent', 'taken part', 'flies')
        >>> inflected("police officer", "several"), inflected("admit", "past")
        ('police officers', 'admitted')
    """
    if form == "several":
        return plural(base)
    if form not in ("present", "past", "participle"):
        return base
    first, blank, rest = base.partition(" ")
    if form == "present":
        return _with_s(first) + blank + rest
    row = table("verbs")["irregular"].get(first)
    if row is not None:
        return str(row.past if form == "past" else row.participle).split()[0] + blank + rest
    known = first in _doubling()
    return (first + first[-1] + "ed" if known else _with_ed(first)) + blank + rest


@cache
def _doubling() -> frozenset[str]:
    """Return the verbs that take their last consonant twice."""
    rows = table("verbs")["verbs"].items()
    return frozenset(verb for kind, row in rows if kind.startswith("doubled") for verb in row.words.split())


def counted(number: int, noun: str, many: str | None = None) -> str:
    """Return a number with its noun.

    Args:
        number: how many.
        noun: in the singular.
        many: its plural; None where a rule gives it.

    Example:
        >>> counted(1, "source"), counted(1200, "fact"), counted(0, "query")
        ('1 source', '1,200 facts', '0 queries')
    """
    return f"{number:,} {noun if number == 1 else many or plural(noun)}"


def _with_s(base: str) -> str:
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def _with_ed(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ied"
    return _doubled(base) + "ed"


def _with_ing(base: str) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    return _doubled(base) + "ing"


def _doubled(base: str) -> str:
    """Double the last consonant of a word of one short syllable."""
    short = re.fullmatch(r"[^aeiou]*[aeiou][bdgklmnprt]", base)
    return base + base[-1] if short and len(base) > 2 else base


@lru_cache(maxsize=_REMEMBERED)
def stem(word: str) -> str:
    """Cut the inflection off a word, so that two forms of one word look alike; the stem itself need not be a word.

    Args:
        word: one word in any case.

    Example:
        >>> stem("stabilizing") == stem("Stabilize"), stem("nations") == stem("nation")
        (True, True)
    """
    word = word.casefold()
    for ending, least in (
        ("ingly", 4),
        ("edly", 4),
        ("ing", 3),
        ("ies", 3),
        ("ied", 3),
        ("ed", 3),
        ("es", 4),
        ("s", 3),
    ):
        if word.endswith(ending) and len(word) - len(ending) >= least and not word.endswith("ss"):
            word = word[: -len(ending)] + ("y" if ending in ("ies", "ied") else "")
            break
    if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "aeiouls":
        word = word[:-1]
    return word.removesuffix("e") if len(word) > 3 else word
