"""Articles of many events of one kind: same genre, other places, names, figures and days. The same seed makes the same.

Each article of an event tells some of its facts, in wordings that articles of other events have too; now and then it
gives another figure than the others do.
"""

import random
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.source import Source

KINDS: Mapping[str, Any] = tomllib.loads(Path(__file__).with_name("kinds.toml").read_text(encoding="utf-8"))
_STARTS = (
    "Al", "Ber", "Cor", "Dan", "El", "Fal", "Gor", "Hal", "Is", "Jor", "Kel", "Lan", "Mor", "Nor", "Os", "Per",
    "Quil", "Ros", "Sal", "Tor", "Ul", "Var", "Wes", "Yar", "Zel",
)  # fmt: skip
_MIDDLES = ("a", "e", "i", "o", "u", "an", "en", "in", "or", "ar", "el", "ol")
_TOWNS = (
    "mena", "nava", "port", "stad", "ville", "burg", "mouth", "ford", "dale", "haven", "tova", "rino", "lund",
    "gate", "zar",
)  # fmt: skip
_LASTS = ("son", "sen", "mann", "ski", "ova", "ez", "ini", "berg", "wick", "ton", "rau", "holm", "etti", "aku", "quist")
_FIRMS = ("ex", "on", "ia", "um", "tec", "or", "ana", "ica")
_GIVEN = (
    "Anna", "Boris", "Carla", "David", "Elena", "Felix", "Greta", "Hugo", "Irene", "Jonas", "Karin", "Luis",
    "Marta", "Nils", "Olga", "Pavel", "Rosa", "Stefan", "Teresa", "Victor", "Wanda", "Yusuf", "Zoe", "Adam",
)  # fmt: skip
_COMMON = ("Smith", "Garcia", "Kim", "Novak", "Silva", "Jensen", "Ali", "Rossi", "Tanaka", "Brown")
"""Last names that people of many events share."""
_LANDS = (
    "Turkey", "Chile", "Indonesia", "Japan", "Greece", "Mexico", "Peru", "Italy", "Nepal", "Morocco", "Ecuador",
    "Romania",
)  # fmt: skip
_FIRST = date(2025, 2, 3)
_SHARED = 0.25
"""Share of the persons whose last name those of many events have."""
_LENGTHENED = 1_000
"""Names from which on further ones have a syllable more."""
_SPAN = 60
"""Days over which the events fall."""
_FACTS = (4, 6)
_OTHERWISE = 0.1
"""Share of the articles that give one figure otherwise."""


class Made(NamedTuple):
    """An article with the event that it was made of."""

    source: Source
    event: int


def made(kind: str, events: int, articles: int, *, seed: int = 1) -> list[Made]:
    """Return articles of events of one kind, mixed.

    Args:
        kind: one of `KINDS`.
        events: how many.
        articles: of each.
        seed: another one makes others.
    """
    chance = random.Random(f"{kind} {seed}")
    taken: set[str] = set()
    found = [each for number in range(events) for each in _event(kind, number, articles, chance, taken)]
    chance.shuffle(found)
    return found


def _event(kind: str, number: int, articles: int, chance: random.Random, taken: set[str]) -> Iterator[Made]:
    day = _FIRST + timedelta(days=chance.randrange(_SPAN))
    slots = {**_names(chance, taken), "weekday": f"{day:%A}"}
    figures = {name: _figure(span, chance) for name, span in KINDS[kind]["figures"].items()}
    for each in range(articles):
        told = dict(figures)
        if chance.random() < _OTHERWISE:
            name = chance.choice(sorted(told))
            told[name] = _figure(KINDS[kind]["figures"][name], chance)
        text = _text(
            KINDS[kind]["facts"], slots | {name: _written(name, value) for name, value in told.items()}, chance
        )
        published = day + timedelta(days=chance.choice((0, 0, 1, 2)))
        yield Made(Source(f"{kind}-{number}-{each}", text, published=published), number)


def _figure(span: Sequence[int], chance: random.Random) -> int:
    return chance.randint(*span)


def _written(name: str, value: int) -> str:
    if name in ("magnitude", "share", "other"):
        return f"{value / 10:.1f}"
    return str(value) if name == "year" else f"{value:,}"


def _text(facts: Sequence[Sequence[str]], slots: Mapping[str, str], chance: random.Random) -> str:
    """Return the lead and some further facts, in one wording each and any order."""
    others = chance.sample(range(1, len(facts)), chance.randint(*_FACTS) - 1)
    sentences = [chance.choice(facts[place]).format_map(slots) for place in (0, *others)]
    cut = chance.randint(1, len(sentences))
    return "\n\n".join(" ".join(part) for part in (sentences[:cut], sentences[cut:]) if part)


def _names(chance: random.Random, taken: set[str]) -> dict[str, str]:
    """Return names of one event: no other has its towns and firms, some have its land and last names."""
    found = {"land": chance.choice(_LANDS)}
    for role, ends in (("firm", _FIRMS), ("rival", _FIRMS), ("town", _TOWNS), ("rivals", _TOWNS)):
        found[role] = _name(ends, chance, taken)
    for role in ("chief", "witness", "speaker"):
        is_common = chance.random() < _SHARED
        last = chance.choice(_COMMON) if is_common else _name(_LASTS, chance, set())
        found |= {role: f"{chance.choice(_GIVEN)} {last}", f"{role}_last": last}
    return found


def _name(ends: Sequence[str], chance: random.Random, taken: set[str]) -> str:
    """Return a name that is not taken, and take it; the more are taken, the longer it is."""
    while True:
        middles = (chance.choice(_MIDDLES) for _ in range(1 + len(taken) // _LENGTHENED))
        name = chance.choice(_STARTS) + "".join(middles) + chance.choice(ends)
        if name not in taken:
            taken.add(name)
            return name
