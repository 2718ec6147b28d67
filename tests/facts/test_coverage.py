"""How much of what was read was compared, and why the rest was not."""

import pytest

from factcheck.claims.given import claim
from factcheck.facts import align, cover, is_compared
from factcheck.pipeline import check
from factcheck.settings import Settings
from factcheck.source import Source

APART = Settings(near_copies=False)
SAID = "“We will mend the old stone bridge together,” Ana Ruiz said."
TROOPS = "North Korea sent 12,000 troops to Russia."


def covered(*texts: str) -> dict[str, tuple[int, int]]:
    """Return how many things of each kind were read and compared."""
    sources = [Source("abc"[index], text) for index, text in enumerate(texts)]
    return {each.thing: (each.read, each.compared) for each in check(sources, settings=APART).coverage}


@pytest.mark.parametrize(
    ("texts", "thing", "counts"),
    [
        pytest.param((TROOPS, "Pyongyang dispatched 9,000 soldiers to Russia."), "figure", (2, 2), id="one in two"),
        pytest.param((TROOPS, "A quake killed 9 people."), "figure", (2, 0), id="two figures of two questions"),
        pytest.param((TROOPS, TROOPS, "A quake killed 9 people."), "figure", (3, 2), id="two of three"),
        pytest.param((TROOPS + " " + TROOPS, "A quake came."), "figure", (2, 0), id="twice in one source"),
        pytest.param((TROOPS + " " + TROOPS, TROOPS), "figure", (3, 3), id="twice in one, once in the other"),
        pytest.param((TROOPS, TROOPS), "date", (0, 0), id="no date"),
        pytest.param(("It opened on 3 May 2024.", "It shut."), "date", (1, 0), id="a date of one"),
        pytest.param((TROOPS, TROOPS), "name", (4, 4), id="names of both"),
        pytest.param((TROOPS, "A ferry sank."), "name", (2, 0), id="names of one"),
        pytest.param(
            ("Russian Defense Minister Andrei Belousov came.", "Russian Defense Minister Sergei Shoigu came."),
            "office",
            (2, 2),
            id="an office of both",
        ),
        pytest.param(
            ("Russian Defense Minister Andrei Belousov came.", "Sergei Shoigu came."), "office", (1, 0), id="of one"
        ),
        pytest.param(
            (SAID, SAID),
            "quotation",
            (2, 2),
            id="a quotation of both",
        ),
    ],
)  # fmt: skip
def test_what_is_compared_is_counted_among_what_is_read(
    texts: tuple[str, ...], thing: str, counts: tuple[int, int]
) -> None:
    assert covered(*texts)[thing] == counts


def left(*texts: str) -> dict[str, str]:
    """Return the words that were compared with nothing, each with its reason."""
    sources = [Source("abc"[index], text) for index, text in enumerate(texts)]
    return {each.mention.text: each.reason for each in check(sources, settings=APART).not_compared}


@pytest.mark.parametrize(
    ("texts", "words", "reason"),
    [
        pytest.param((TROOPS, "A quake came."), "12,000 troops", "stated by one source alone", id="by one alone"),
        pytest.param((TROOPS, "It took 40."), "40", "nothing says what is counted", id="no question"),
        pytest.param((TROOPS, "He met them on Monday."), "Monday", "stated by one source alone", id="a day of one"),
    ],
)
def test_what_is_not_compared_has_its_reason(texts: tuple[str, ...], words: str, reason: str) -> None:
    assert left(*texts)[words] == reason


def test_two_units_in_the_same_words_cannot_be_compared() -> None:
    text = "The board said on Monday that the new ferry had cost the whole town {}12 million last year."
    report = check([Source("a", text.format("$")), Source("b", text.format("€"))])
    reasons = {each.mention.text: each.reason for each in report.not_compared}
    assert reasons == dict.fromkeys(("$12 million", "€12 million"), "stated in ways that cannot be compared")


def test_names_and_what_is_compared_are_not_left() -> None:
    assert left(TROOPS, TROOPS) == {}
    assert "Russia" not in left(TROOPS, "A quake came.")


def test_each_mention_is_left_once_with_its_first_reason() -> None:
    aligned = align([claim("count", "troops North Korea sent to Russia", "12,000", "a")], {})
    (alone,) = cover(aligned.facts, ()).not_compared
    again = alone.model_copy(update={"reason": "another"})
    assert cover(aligned.facts, (again, alone)).not_compared == (again,)


@pytest.mark.parametrize(
    ("answers", "compared"),
    [
        pytest.param((("a", "12,000"),), False, id="one source"),
        pytest.param((("a", "12,000"), ("a", "9,000")), False, id="one source, two answers"),
        pytest.param((("a", "12,000"), ("b", "12,000")), True, id="one position of two sources"),
        pytest.param((("a", "12,000"), ("b", "9,000")), True, id="two positions"),
    ],
)
def test_a_fact_is_compared_when_two_sources_answer_it(answers: tuple[tuple[str, str], ...], compared: bool) -> None:
    claims = [claim("count", "troops North Korea sent to Russia", value, source_id) for source_id, value in answers]
    facts = align(claims, {}).facts
    assert {is_compared(fact) for fact in facts} == {compared}
