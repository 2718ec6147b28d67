"""A short text made from a longer one, and what it gives otherwise."""

import pytest

from factcheck.digests import find_digests
from factcheck.mentions import find
from factcheck.pipeline import check
from factcheck.settings import Settings
from factcheck.source import Source
from factcheck.wording import Wording

LONG = """The harbour authority of Bergen presented its plan for the northern pier to the town council on Monday.
The new pier will be 450 metres long and will cost the town 82 million kroner over six years.
Shipping companies had asked for deeper water since the last dredging ended in 2009.
Director Mary Stone told the council that 120 jobs depend on the pier, most of them in repair yards.
Opponents from the fishing quarter handed over a petition with 3,400 signatures against the plan.
They fear that cruise ships will crowd out the boats that have landed herring there for generations.
The council will vote on the plan in March, after a hearing with neighbours and the port union.
A first draft had been rejected because it lacked a study of the currents along the old breakwater."""
SHORT = (
    "The harbour authority of Bergen presented its plan for the northern pier. The pier will be {length} metres long "
    "and cost the town 82 million kroner. A petition against the plan was handed over, with {signatures} signatures."
)


def worded(source: Source) -> Wording:
    return Wording(find(source))


def conflicts(short: str) -> list[list[str]]:
    report = check([Source("long", LONG), Source("short", short)])
    return [sorted(position.label for position in finding.positions) for finding in report.conflicts]


@pytest.mark.parametrize(
    ("length", "signatures", "found"),
    [
        ("450", "3,400", []),
        ("450", "4,300", [["3,400", "4,300"]]),
        ("540", "3,400", [["450 metres", "540 metres"]]),
        ("about 450", "3,400", []),
    ],
)
def test_a_figure_that_the_longer_text_has_otherwise(length: str, signatures: str, found: list[list[str]]) -> None:
    assert conflicts(SHORT.format(length=length, signatures=signatures)) == found


def test_it_is_said_which_lane_was_taken() -> None:
    report = check([Source("long", LONG), Source("short", SHORT.format(length="450", signatures="4,300"))])
    assert "one text is made from the other: among the same words" in report.conflicts[0].evidence


def test_the_lane_can_be_left_out() -> None:
    sources = [Source("long", LONG), Source("short", SHORT.format(length="450", signatures="4,300"))]
    assert check(sources, settings=Settings(near_copies=False, likely_links=False)).conflicts == ()


def test_a_report_of_its_own_is_no_digest() -> None:
    own = "Bergen's council heard of a pier on Monday. Some 4,300 people have signed a protest, fishermen said."
    assert find_digests([worded(Source("long", LONG)), worded(Source("own", own))]) == frozenset()


def test_two_texts_of_one_length_are_versions_and_no_digest() -> None:
    assert find_digests([worded(Source("a", LONG)), worded(Source("b", LONG.replace("450", "540")))]) == frozenset()


def test_the_order_of_readings_has_no_influence() -> None:
    readings = [worded(Source("long", LONG)), worded(Source("short", SHORT.format(length="540", signatures="4,300")))]
    assert find_digests(readings) == find_digests(readings[::-1])
    assert len(find_digests(readings)) == 2


def padded(letters: int) -> str:
    """Return a digest of the long text, made so long with words of it."""
    short = SHORT.format(length="540", signatures="3,400")
    more = " The council will vote on the plan in March, after a hearing with neighbours and the port union."
    text = (short + more * 9)[:letters]
    return text + "." * (letters - len(text))


@pytest.mark.parametrize(("letters", "is_digest"), [(len(LONG) // 2, True), (len(LONG) // 2 + 2, False)])
def test_a_digest_is_half_as_long_at_most(letters: int, is_digest: bool) -> None:
    found = find_digests([worded(Source("long", LONG)), worded(Source("short", padded(letters)))])
    assert bool(found) is is_digest


@pytest.mark.parametrize(("foreign", "is_digest"), [(2, True), (12, False)])
def test_four_fifths_of_the_words_of_a_digest_stand_in_the_longer_text(foreign: int, is_digest: bool) -> None:
    words = [
        "zebra",
        "quartz",
        "umbrella",
        "pillow",
        "violin",
        "marble",
        "candle",
        "lantern",
        "saddle",
        "walnut",
        "goblet",
        "ink",
    ]
    short = SHORT.format(length="540", signatures="3,400") + " " + " ".join(words[:foreign]) + "."
    found = find_digests([worded(Source("long", LONG)), worded(Source("short", short))])
    assert bool(found) is is_digest
