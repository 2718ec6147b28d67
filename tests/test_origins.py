"""Which sources tell one origin's story again."""

from pathlib import Path

import pytest

from factcheck.mentions import find
from factcheck.origins import Origin, find_origins
from factcheck.pipeline import check
from factcheck.readers import read
from factcheck.source import Source
from factcheck.wording import Wording

SEEDS = [read(path) for path in sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))]

STORY = """A fire broke out in the harbour warehouse of Bergen shortly after midnight.
Guards noticed thick smoke above the northern storage hall and called the brigade.
Forty firefighters fought the flames until the early morning hours.
Two dock workers were treated in hospital for burned hands.
The mayor promised an inquiry into the missing sprinkler system.
Insurers estimate the damage to machinery and stored fish at nine million.
The warehouse had been inspected by the labour authority in spring."""
REWRITE = """Just after midnight flames engulfed a harbour warehouse belonging to traders in Bergen.
Watchmen alerted the brigade when thick smoke rose over its northern wing.
It took forty firefighters hours to bring the blaze down, until dawn broke over the town.
Two of the workers burned their hands and needed hospital care.
An inquiry will look into why no sprinkler worked, the mayor vowed on television.
The bill for machinery and fish could reach nine million, insurers believe.
Inspectors from the labour authority last visited the building this spring."""
OTHER = """Bergen's mayor spoke of a catastrophe for the town's fishing trade on Monday.
Nine million is what insurers expect to pay for ruined machinery.
Neighbours were woken by sirens and stood in the streets in their coats.
Police have taped off the quay and are questioning the night watch.
Hospital doctors said two workers had burned hands and would go home soon.
Smoke still hung over the old town at noon, and schools stayed closed.
A warehouse nearby burned down eleven years ago."""


def worded(source: Source) -> Wording:
    return Wording(find(source))


def origins(*texts: str) -> list[tuple[str, ...]]:
    readings = [worded(Source(name, text)) for name, text in zip("abcd", texts, strict=False)]
    return [origin.source_ids for origin in find_origins(readings)]


def test_the_seeds_have_one_rewrite() -> None:
    assert [[each[:3] for each in origin.source_ids] for origin in check(SEEDS).origins] == [["000", "002"]]


def test_a_rewrite_is_stated_by_the_order_of_its_sentences() -> None:
    found = find_origins([worded(Source("a", STORY)), worded(Source("b", REWRITE))])
    assert [origin.source_ids for origin in found] == [("a", "b")]
    assert found[0].evidence == ("a and b tell 7 things in the same order, of 7 sentences in the shorter",)


def test_another_report_of_the_event_is_no_rewrite() -> None:
    assert origins(STORY, OTHER) == []


def test_the_same_sentences_in_another_order_are_no_rewrite() -> None:
    shuffled = "\n".join(REWRITE.split("\n")[::-1])
    assert origins(STORY, shuffled) == []


def test_sentences_taken_over_are_told() -> None:
    taken = "\n".join((*OTHER.split("\n")[:4], *STORY.split("\n")[2:5]))
    found = find_origins([worded(Source("a", STORY)), worded(Source("b", taken))])
    assert [origin.evidence for origin in found] == [("a and b share 3 sentences in nearly the same words",)]


@pytest.mark.parametrize(
    ("first", "second"),
    [("BERGEN, Norway (AP) — ", "BERGEN (AP) - "), ("", ""), ("OSLO (Reuters) — ", "OSLO (AP) — ")],
)
def test_one_agency_in_the_dateline_is_one_origin(first: str, second: str) -> None:
    same = bool(first) and first.split("(")[1][:2] == second.split("(")[1][:2]
    assert origins(first + STORY, second + OTHER) == ([("a", "b")] if same else [])


def test_an_agency_that_is_only_cited_is_no_origin() -> None:
    assert origins(STORY + "\nReuters said the smoke was seen from afar.", OTHER + "\nThis was told by Reuters.") == []


def test_a_given_origin_is_believed_and_named() -> None:
    readings = [worded(Source(name, text, origin="NTB")) for name, text in (("a", STORY), ("b", OTHER))]
    assert find_origins(readings)[0].evidence == ("a and b are said to repeat one original report, NTB",)


def test_rare_figures_are_told() -> None:
    figures = "The hall held 1,347 crates, 93.87 tonnes and 20,416 nets."
    found = find_origins(
        [worded(Source("a", f"{STORY}\n{figures}")), worded(Source("b", f"{OTHER}\n{figures.replace('held', 'had')}"))]
    )
    assert found[0].evidence == ("a and b share 3 rare figures: 1,347, 20,416, 93.87 tonnes",)


def test_three_that_tell_one_story_are_one_origin() -> None:
    assert origins(STORY, REWRITE, OTHER, STORY) == [("a", "b", "d")]


def test_the_order_of_readings_has_no_influence() -> None:
    readings = [worded(source) for source in SEEDS]
    assert find_origins(readings) == find_origins(readings[::-1])


def test_those_of_one_origin_count_once() -> None:
    texts = ("Andrei Belousov came.\n" + STORY, "Andrey Belousov came.\n" + REWRITE, "Andrey Belousov left.\n" + OTHER)
    report = check([Source(name, text) for name, text in zip("abc", texts, strict=True)])
    spelling = next(finding for finding in report.agreements if "Belousov" in finding.question)
    assert report.origins == (Origin(source_ids=("a", "b"), evidence=report.origins[0].evidence),)
    assert report.origins_of(spelling) == 2


def taken(count: int) -> str:
    """Return a report of its own with so many sentences of the story."""
    return "\n".join((*OTHER.split("\n")[:4], *STORY.split("\n")[2 : 2 + count]))


@pytest.mark.parametrize(("count", "is_one"), [(2, False), (3, True)])
def test_three_sentences_taken_over_make_one_origin(count: int, is_one: bool) -> None:
    assert origins(STORY, taken(count)) == ([("a", "b")] if is_one else [])


@pytest.mark.parametrize(("count", "is_one"), [(5, False), (6, True)])
def test_six_things_in_one_order_make_a_rewrite(count: int, is_one: bool) -> None:
    one, other = ("\n".join(text.split("\n")[:count]) for text in (STORY, REWRITE))
    assert origins(one, other) == ([("a", "b")] if is_one else [])


@pytest.mark.parametrize(
    ("figures", "is_one"),
    [
        pytest.param("1,347 crates, 93.87 tonnes and 20,416 nets", True, id="three of four digits"),
        pytest.param("1,347 crates, 93.87 tonnes and 204 nets", False, id="two of four digits"),
        pytest.param("1,340 crates, 93.8 tonnes and 20,400 nets", False, id="three of three digits"),
    ],
)
def test_three_rare_figures_make_one_origin(figures: str, is_one: bool) -> None:
    found = origins(f"{STORY}\nThe hall held {figures}.", f"{OTHER}\nThe hall had {figures}.")
    assert found == ([("a", "b")] if is_one else [])


@pytest.mark.parametrize(("before", "is_one"), [(180, True), (220, False)])
def test_an_agency_is_credited_in_the_first_two_hundred_letters(before: int, is_one: bool) -> None:
    head = "x" * (before - 8) + " OSLO (AP) — "
    foot = "\n" + "The ships in the harbour were old and grey and slow. " * 5
    assert origins(head + STORY + foot, "OSLO (AP) — " + OTHER + foot) == ([("a", "b")] if is_one else [])
