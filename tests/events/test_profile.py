"""What an article is known by: its names and words by how rare they are, those of the lead most, figures and day."""

from datetime import UTC, date, datetime

import pytest

from factcheck.events import profile_of
from factcheck.settings import DEFAULT, Settings
from factcheck.source import Anchor, Source


def test_all_that_an_article_is_known_by() -> None:
    text = "A dam burst at San Isidro in 2024, and 12,400 people fled 3 villages."
    profile = profile_of(Source("a", text, published=date(2024, 5, 7)))
    assert set(profile.names) == {"san", "isidro"}
    assert {"dam", "burst", "villag"} <= set(profile.words)
    assert profile.figures == {"12400"}
    assert profile.day == date(2024, 5, 7).toordinal()
    assert profile.written == {"san": "San Isidro", "isidro": "San Isidro"}


@pytest.mark.parametrize(
    ("published", "day"),
    [
        (None, None),
        (datetime(2024, 5, 7, 23, 0, tzinfo=UTC), date(2024, 5, 7)),
        (Anchor(earliest=date(2024, 5, 6), latest=date(2024, 5, 8)), date(2024, 5, 6)),
        (Anchor(latest=date(2024, 5, 8)), None),
    ],
)
def test_the_day_is_the_first_that_it_can_be(published: object, day: date | None) -> None:
    profile = profile_of(Source("a", "It rained.", published=published))
    assert profile.day == (day.toordinal() if day is not None else None)


def test_a_word_of_the_lead_weighs_more_than_one_far_behind() -> None:
    behind = "It went on and on. " * 30
    profile = profile_of(Source("a", f"He met Orlen and left. {behind} He met Palca and left."))
    assert profile.names["orlen"] > profile.names["palca"]
    assert set(profile.lead_names) == {"orlen"}


def test_an_address_tells_nothing() -> None:
    profile = profile_of(Source("a", "http://orlen.example/palca-dam\nThe dam of Vang burst."))
    assert set(profile.names) == {"vang"}


def test_the_heaviest_terms_are_the_keys() -> None:
    words = " ".join(f"Name{letter}x" for letter in "abcdefghijklmnopqrstuvwxyzabcdefgh")
    profile = profile_of(Source("a", f"He met {words} here."))
    assert 0 < len(profile.keys) < len(profile.names)
    assert min(profile.keys.values()) >= max(profile.names[name] for name in profile.names.keys() - profile.keys.keys())


def test_what_a_desk_has_settled_of_names_counts() -> None:
    source = Source("a", "He met the Widget Company of Orlen.")
    assert "orlen" in profile_of(source, settings=DEFAULT).names
    ignored = profile_of(source, settings=Settings(ignored_names=["Widget Company"]))
    assert set(ignored.names) == {"orlen"}
    called = Settings(aliases={"Acme": ["Widget Company"]})
    assert set(profile_of(source, settings=called).names) == {"acme", "orlen"}


def test_copies_have_one_digest_and_other_texts_another() -> None:
    one, copy, other = (profile_of(Source(name, text)) for name, text in (("a", "One."), ("b", "One."), ("c", "Two.")))
    assert one.digest == copy.digest != other.digest


@pytest.mark.parametrize("text", ["5", "...", "\U0001f600", "a\n\n\nb", "?" * 5000])
def test_a_text_without_words_is_known_by_nothing(text: str) -> None:
    profile = profile_of(Source("a", text))
    assert not profile.names
    assert not profile.keys or set(profile.keys) <= set(profile.words)
