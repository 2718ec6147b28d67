"""What facts note of their positions."""

from datetime import date

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
