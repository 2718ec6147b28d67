"""Later words that take the place of earlier ones."""

from datetime import UTC, date, datetime

import pytest

from factcheck.pipeline import check
from factcheck.source import Source

FIRST, SECOND = date(2024, 5, 2), date(2024, 5, 3)
Published = date | datetime | None


def succession(one: tuple[str, Published], other: tuple[str, Published]) -> tuple[str | None, bool, str]:
    """Return what succession the one count of two texts that differs has, whether it is a conflict, and why."""
    sources = [Source(i, text, published=day) for i, (text, day) in zip("ab", (one, other), strict=True)]
    facts = check(sources).facts
    (pair,) = (pair for fact in facts if fact.kind == "count" for pair in fact.relations)
    assert (pair.later is None) is (pair.succession is None)
    assert pair.later is None or facts
    return pair.succession, pair.relation.is_conflict, pair.reason


def killed(count: object, day: Published) -> tuple[str, Published]:
    return f"A quake in Chile killed {count} people in Arica.", day


@pytest.mark.parametrize(
    ("one", "other", "runs_on"),
    [
        pytest.param(killed(24, FIRST), killed(35, SECOND), True, id="more a day later"),
        pytest.param(killed(35, SECOND), killed(24, FIRST), True, id="the later source first"),
        pytest.param(killed(35, FIRST), killed(24, SECOND), False, id="fewer a day later"),
        pytest.param(killed(24, FIRST), killed(35, FIRST), False, id="on one day"),
        pytest.param(killed(24, None), killed(35, SECOND), False, id="a day unknown"),
        pytest.param(killed("at least 24", FIRST), killed(35, SECOND), True, id="at least 24, and more"),
        pytest.param(
            killed(24, datetime(2024, 5, 2, 9, 0, tzinfo=UTC)),
            killed(35, datetime(2024, 5, 2, 9, 1, tzinfo=UTC)),
            True,
            id="a minute later",
        ),
        pytest.param(
            ("A firm in Chile hired 24 people in Arica.", FIRST),
            ("A firm in Chile hired 35 people in Arica.", SECOND),
            False,
            id="a count that does not run on",
        ),
    ],
)
def test_a_count_of_what_goes_on_may_rise_with_the_days(
    one: tuple[str, Published], other: tuple[str, Published], runs_on: bool
) -> None:
    found, is_conflict, reason = succession(one, other)
    assert found == ("update" if runs_on else None)
    if runs_on:
        assert not is_conflict
        assert "24 on 2 May 2024" in reason


def test_the_later_position_is_the_one_that_takes_the_place() -> None:
    for days, later in (((FIRST, SECOND), "35"), ((SECOND, FIRST), "35")):
        texts = (
            (killed(24, days[0]), killed(35, days[1])) if days[0] == FIRST else (killed(35, SECOND), killed(24, FIRST))
        )
        facts = check([Source(i, text, published=day) for i, (text, day) in zip("ab", texts, strict=True)]).facts
        (found,) = (fact for fact in facts if fact.kind == "count")
        index = found.relations[0].later
        assert index is not None
        assert found.positions[index].label == later


@pytest.mark.parametrize(
    ("counted", "runs_on"),
    [
        ("killed {} people", True),
        ("injured {} people", True),
        ("destroyed {} houses", True),
        ("cost {} million dollars", False),
    ],
)
def test_what_runs_on_is_of_the_classes_of_the_table(counted: str, runs_on: bool) -> None:
    one, other = (f"A quake in Chile {counted.format(count)} in Arica." for count in (24, 35))
    assert succession((one, FIRST), (other, SECOND))[0] == ("update" if runs_on else None)


LAW = (
    "The mayor of Lima, Ana Ruiz, signed the law on 3 May 2024 in the old town hall before {} guests from Peru. Ana "
    "Ruiz said it would cost 12 million dollars over 5 years in Lima. The council of Lima passed it by 30 votes to 12 "
    "in April 2024."
)
SHORT = "The mayor of Lima visited the old town hall before {} guests from Peru."


@pytest.mark.parametrize(
    ("one", "other", "corrects"),
    [
        pytest.param(LAW.format(200), "CORRECTION: " + LAW.format(300), True, id="said at the head"),
        pytest.param(
            LAW.format(200), LAW.format(300) + " This version corrects the guests.", True, id="said at the end"
        ),
        pytest.param(LAW.format(300), "CORRECTION: " + LAW.format(200), True, id="fewer than before"),
        pytest.param(LAW.format(200), LAW.format(300), False, id="not said"),
        pytest.param("CORRECTION: " + LAW.format(200), "CORRECTION: " + LAW.format(300), False, id="said by both"),
        pytest.param(SHORT.format(200), "CORRECTION: " + SHORT.format(300), False, id="no version of it"),
    ],
)
def test_a_version_that_corrects_another_may_say_anything_else(one: str, other: str, corrects: bool) -> None:
    sources = [Source("a", one, published=FIRST), Source("b", other, published=FIRST)]
    facts = check(sources).facts
    (pair,) = (pair for fact in facts if fact.kind == "count" for pair in fact.relations)
    assert pair.succession == ("correction" if corrects else None)
    assert pair.relation.is_conflict is not corrects
    had = 300 if one == LAW.format(300) else 200
    assert not corrects or pair.reason == f"b says that it corrects an earlier version; a has {had}"
    rules = {finding.rule for finding in check(sources).findings}
    assert ("corrected" in rules) is corrects


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        pytest.param("Monday", "Tuesday", "compatible", id="more on a later day"),
        pytest.param("Tuesday", "Monday", "contradictory", id="more on an earlier day"),
        pytest.param("Monday", "Monday", "contradictory", id="more on one day"),
    ],
)
def test_a_count_may_rise_with_the_days_that_the_sentences_name(first: str, second: str, relation: str) -> None:
    published = date(2024, 5, 8)
    sources = [
        Source("a", f"On {first} the flood in Arn had killed 12 people.", published=published),
        Source("b", f"By {second} the flood in Arn had killed 17 people.", published=published),
    ]
    (pair,) = (pair for fact in check(sources).facts if fact.kind == "count" for pair in fact.relations)
    assert str(pair.relation) == relation
    if relation == "compatible":
        assert pair.reason == "the count runs on: 12 by 6 May 2024 (a), 17 by 7 May 2024 (b)"


@pytest.mark.parametrize(
    ("one", "other", "conflicts"),
    [
        (
            "The death toll in the Arn flood rose from 12 to 17, officials said.",
            "The flood in Arn killed 17 people.",
            0,
        ),
        (
            "The death toll in the Arn flood rose from 12 to 17, officials said.",
            "The flood in Arn killed 12 people.",
            0,
        ),
        ("The flood in Arn killed 17 people, up from 12 on Monday.", "The flood in Arn killed 12 people.", 0),
        ("The flood in Arn killed 17 people, up from 12 on Monday.", "The flood in Arn killed 21 people.", 1),
        ("The flood in Arn killed 17 people and 12 cows.", "The flood in Arn killed 12 people.", 1),
    ],
)
def test_who_gives_two_figures_at_two_times_contradicts_nobody_who_gives_one(
    one: str, other: str, conflicts: int
) -> None:
    sources = [Source(name, text, published=FIRST) for name, text in zip("ab", (one, other), strict=True)]
    for given in (sources, sources[::-1]):
        assert len(check(given).conflicts) == conflicts
