"""Articles made up for tests of many: events by the dozen, each told by several newsrooms, with figures that differ.

An article is a report of some 350 words in our own words: what happened where, figures and names that most sources
share, and paragraphs that are of the place and say nothing new. One number gives one article, always the same.
"""

import random
import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count
from pathlib import Path

from factcheck import Source

FIRST_DAY = date(2024, 1, 1)
EVENTS_A_DAY = 40
SIZES = (1, 3, 4, 5, 5, 6, 8)
"""How many articles events have."""
_TEXT = (Path(__file__).parent / "newswire.toml").read_text(encoding="utf-8")
_PARTS = tomllib.loads(_TEXT)
_STARTS, _MIDDLES, _ENDS, _GIVEN = (_PARTS[name].split() for name in ("starts", "middles", "ends", "given"))
_KINDS, _NEWSROOMS = _PARTS["kinds"], _PARTS["newsrooms"]
_BESIDE = 13
"""Sentences of an article that are of the place."""


def articles(first: int = 0) -> Iterator[Source]:
    """Yield articles without end, event by event."""
    for event in count(first):
        yield from of_event(event)


def many(number: int, first: int = 0) -> list[Source]:
    """Return so many articles."""
    return [source for source, _ in zip(articles(first), range(number), strict=False)]


def of_event(event: int) -> list[Source]:
    """Return the articles of one event."""
    return [article(event, number) for number in range(SIZES[event % len(SIZES)])]


def article(event: int, number: int, *, extra: str = "") -> Source:
    """Return an article of an event; the sixth of each sort of figures differs from the others now and then."""
    common, own = random.Random(f"event {event}"), random.Random(f"article {event} {number}")
    facts = _facts(common)
    for figure in ("dead", "aboard", "crew", "depth", "far"):
        if own.random() < 0.15:
            facts[figure] = str(int(facts[figure]) + own.choice((-1, 1, 2, 5)))
    kind = sorted(_KINDS)[event % len(_KINDS)]
    day = FIRST_DAY + timedelta(days=event // EVENTS_A_DAY)
    facts["day"] = f"{day:%A}"
    lead, *told = (sentence.format_map(facts) for sentence in _KINDS[kind])
    told += [_quote(common, own, facts) for _ in range(2)]
    told += [_beside(own).format_map(facts) for _ in range(_BESIDE)]
    own.shuffle(told)
    paragraphs = [lead, *(" ".join(told[start : start + 3]) for start in range(0, len(told), 3)), extra]
    name = _NEWSROOMS[number % len(_NEWSROOMS)]
    published = day + timedelta(days=own.choice((0, 0, 0, 1)))
    return Source(
        f"{name}-{event}-{number}", "\n\n".join(filter(None, paragraphs)), published=published, publisher=name
    )


def _facts(chance: random.Random) -> dict[str, str]:
    figures = {"dead": (2, 90), "aboard": (120, 900), "crew": (4, 30), "depth": (35, 99), "far": (3, 60)}
    facts = {name: str(chance.randint(*ends)) for name, ends in figures.items()}
    facts |= {name: _word(chance) for name in ("place", "port", "ship")}
    return facts | {"year": str(chance.randint(1950, 2015)), "person": f"{chance.choice(_GIVEN)} {_word(chance)}"}


def _quote(common: random.Random, own: random.Random, facts: dict[str, str]) -> str:
    """Return what somebody says, whom most articles of the event call by the same office."""
    office, person, words = (
        common.choice(_PARTS["offices"]),
        f"{common.choice(_GIVEN)} {_word(common)}",
        common.choice(_PARTS["words"]),
    )
    said = own.choice(_PARTS["quoted"]).format(words=words, office=office, person=person, place=facts["place"])
    return said[0].upper() + said[1:]


def _beside(chance: random.Random) -> str:
    """Return a sentence that has nothing to do with the event."""
    sentence = " ".join(chance.choice(_PARTS[part]) for part in ("who", "did", "where", "why"))
    return f"{sentence[0].upper()}{sentence[1:]}."


def _word(chance: random.Random) -> str:
    return chance.choice(_STARTS) + chance.choice(_MIDDLES) + chance.choice(_ENDS)
