"""What facts note of their positions."""

from datetime import date

import pytest

from factcheck.draft import check_draft
from factcheck.pipeline import check
from factcheck.source import Anchor, Source

DAY = Source("a", "Andrei Belousov visited Pyongyang on Friday, November 29, 2024.")


def friday(latest: date) -> Source:
    published = Anchor(earliest=date(2024, 11, 25), latest=latest)
    return Source("b", "Andrei Belousov visited Pyongyang on Friday.", published=published)


def test_other_positions_narrow_the_days_a_weekday_can_be() -> None:
    fact = next(fact for fact in check([DAY, friday(date(2024, 12, 10))]).facts if fact.kind == "event_date")
    told, weekday = fact.positions
    assert told.candidates == ()
    assert weekday.candidates == ((date(2024, 11, 29), date(2024, 11, 29)),)
    assert len(weekday.value.candidates) == 3


def test_one_day_is_narrowed_by_nothing() -> None:
    fact = next(fact for fact in check([DAY, friday(date(2024, 12, 1))]).facts if fact.kind == "event_date")
    assert all(position.candidates == () for position in fact.positions if len(position.value.candidates) == 1)


@pytest.mark.parametrize(
    "changed",
    [
        {"own money": "last money"},
        {"own money": "last money", "nobody wants": "no one wants"},
        {"own money": "last money", "nobody wants": "no one wants", "40 million": "60 million"},
    ],
)
def test_each_quotation_that_a_near_copy_words_otherwise_is_told_once(changed: dict[str, str]) -> None:
    one = (
        "Mayor Jane Marlow told the council that “we will mend the old bridge with our own money this year”. Harbour "
        "master Tom Birch said that “the ferry costs 40 million a year and nobody wants it any more”."
    )
    other = one
    for words, new in changed.items():
        other = other.replace(words, new)
    findings = check([Source("a", one), Source("b", other)]).conflicts
    assert [finding.value_kind for finding in findings] == ["quotation"] * min(2, len(changed))


def test_a_draft_beside_a_source_that_answers_one_question_very_often_is_judged() -> None:
    wire = " ".join(f"North Korea has sent some {figure},000 troops to Russia." for figure in range(11, 111))
    told = check_draft(Source("draft", "North Korea has sent some 12,000 troops to Russia."), [Source("wire", wire)])
    assert [str(finding.relation) for finding in told.findings if finding.value_kind == "quantity"] == ["compatible"]
