"""What speaks for one event: shared rare names above all; what is common to all events of a kind does not suffice."""

from datetime import date, timedelta
from itertools import combinations

import pytest

from factcheck.events import Profile, profile_of
from factcheck.events.likeness import COMPARISONS, compare, weigh
from factcheck.lexicon import table
from factcheck.source import Source

DAY = date(2025, 3, 4)
QUAKE = (
    "An earthquake of magnitude 6.1 struck {town} in {land} on Tuesday, killing {dead} people. {hurt} were hurt, "
    "mayor {mayor} said."
)


def profile(text: str, published: date | None = None) -> Profile:
    return profile_of(Source("a", text, published=published))


ONE = profile(QUAKE.format(town="Osiville", land="Peru", dead=31, hurt=412, mayor="Ida Vang"))
SAME = profile(
    "Osiville in Peru counted 33 dead after the quake of Tuesday. Mayor Ida Vang asked for tents for 412 hurt."
)
OTHER = profile(QUAKE.format(town="Larnaport", land="Peru", dead=54, hurt=377, mayor="Oto Brandt"))


def test_shared_names_speak_for_one_event() -> None:
    assert weigh(ONE, SAME) > 0 > weigh(ONE, OTHER)


def test_it_is_the_same_both_ways() -> None:
    for one, other in combinations((ONE, SAME, OTHER), 2):
        assert weigh(one, other) == weigh(other, one)
        assert compare(one, other) == compare(other, one)


def test_a_copy_is_of_the_event_whatever_its_day() -> None:
    text = "It rained and rained."
    assert weigh(profile(text, DAY), profile(text, DAY + timedelta(days=400))) > 0


@pytest.mark.parametrize(("days", "more"), [((0, 1), False), ((1, 9), True), ((9, 40), True), ((40, 200), False)])
def test_days_apart_speak_against_it(days: tuple[int, int], more: bool) -> None:
    near, far = (weigh(ONE._replace(day=0), SAME._replace(day=each)) for each in days)
    assert near > far or not more


def test_texts_of_two_languages_are_not_held_to_their_words() -> None:
    levels = compare(ONE, SAME._replace(language="de"))
    assert [level for level in levels if "words" in level] == [
        "words: unknown", "words_least: unknown", "words_most: unknown",
    ]  # fmt: skip


def test_what_is_not_known_says_so() -> None:
    bare = profile("It rained and it snowed.")
    unknown = {level.split(":")[0] for level in compare(bare, bare) if level.endswith("unknown")}
    assert unknown == {"names", "names_least", "names_most", "main_names", "figures", "days"}


def test_every_level_that_was_learned_is_one_of_a_comparison() -> None:
    names = {each.__name__ for each in COMPARISONS}
    assert {level.split(":")[0] for level in table("event_weights")["weights"]} == names | {"start"}
