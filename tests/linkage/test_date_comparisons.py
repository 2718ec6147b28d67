"""How two dates stand in each respect."""

from datetime import date

import pytest

from factcheck import PreparedSource, Source
from factcheck.lexicon import table
from factcheck.linkage import date_comparisons
from factcheck.linkage.date_comparisons import COMPARISONS, compare, side_by_side
from factcheck.linkage.date_gaps import DateSide
from factcheck.linkage.dates import Calendar
from factcheck.settings import DEFAULT


def side(text: str, name: str) -> DateSide:
    found = PreparedSource(Source(name, text, published=date(2024, 7, 19))).found(DEFAULT)
    claims = found.source_claims(frozenset()).claims
    article = Calendar(found.wording, [claim for claim in claims if claim.thing == "date"])
    return DateSide(article.items[0], article)


CASES = [
    ("precision", "It sank in May 1923.", "It sank in June 1923.", "month"),
    ("written", "It sank on Wednesday.", "It sank on July 16.", "one relative"),
    ("event", "It sank on June 3.", "The boat went down on June 4.", "same"),
    ("event", "It sank on June 3.", "Divers entered it on June 4.", "differ"),
    ("event", "Police arrested him on June 3.", "A court sentenced him on June 4.", "kin"),
    ("event", "They embroidered it on June 3.", "They painted it on June 4.", "another verb"),
    ("event", "They embroidered it on June 3.", "It sank on June 4.", "one known"),
    ("event", "It sank with all hands on June 3.", "It burned for hours on June 4 before it sank.", "alike"),
    ("event", "It sailed to Arn on June 3.", "They embroidered it on June 4, as it sailed.", "met"),
    ("event", "Men robbed a shop on June 3.", "Police arrested men on June 4 over the robbery of a shop.", "differ"),
    ("event", "Papers must be in by June 3.", "The deadline for papers is June 4.", "same"),
    ("event", "It will sail by June 3.", "It must sail by June 4.", "met"),
    ("event", "It sails on June 3.", "It must sail by June 4.", "one deadline"),
    ("event", "Her album was released in 1977.", "Her album came out in 1974.", "same"),
    ("event", "The strike began on June 3.", "Drivers walked out on June 4.", "same"),
    ("precision", "It sank in 1923.", "It sank on 4 May 1932.", "mixed"),
    ("near_names", "The Brightwater strike began on June 3.", "Brightwater's drivers walked out on June 4.", "one"),
    ("plan", "It will sail on June 3.", "It sailed on June 4.", "one"),
    ("near_names", "Ann Doyle is old. She left on June 3.", "Ann Doyle went on June 4.", "around"),
    ("near_names", "She left on June 3.", "He went on June 4.", "none"),
    ("sole", "Vera Holm (1866-1936) was a potter.", "Vera Holm, born in 1868, was one.", "both"),
    ("rivals", "Vera Holm (1866-1936) was a potter.", "Vera Holm, born in 1868, was one.", "0"),
    ("sole", "He was mayor from 1998 to 2006.", "He was mayor from 1999 to 2006.", "both"),
    ("sole", "It sank on June 3.", "It sailed on June 4 and burned on June 9.", "one"),
    ("sole", "It sank on June 3 and burned on June 9.", "It sailed on June 4 and burned on June 9.", "both"),
    ("near_words", "The old boat sank on June 3.", "The old boat sank on June 4.", "three"),
    ("near_names", "Ann Doyle left on June 3.", "Ms Doyle went on June 4.", "one"),
    ("near_names", "Ann Doyle left on June 3.", "Ann Doyle went on June 4.", "two"),
    ("near_names", "Ann Doyle left on June 3.", "Carl Roth went on June 4.", "differ"),
    ("elsewhere", "It sank on June 3.", "It sailed on June 2. It sank on June 3.", "one"),
    ("sole", "It sank on June 3.", "It sank on June 4.", "both"),
    ("rivals", "It sailed on June 2 and sank on June 3.", "It sank on June 4.", "1"),
    ("direction", "It is open until June 3.", "It is open until June 4.", "same"),
    ("direction", "It is open until June 3.", "It opened on June 4.", "one"),
    ("rank", "The first fire came on June 3.", "The second fire came on June 4.", "differ"),
    ("length", "It sank on June 3.", "It sank on June 4.", "short"),
]


@pytest.mark.parametrize(("name", "one", "other", "level"), CASES)
def test_levels(name: str, one: str, other: str, level: str) -> None:
    compared = getattr(date_comparisons, name)
    a, b = side_by_side(side(one, "a"), side(other, "b"))
    assert compared(a, b) == level
    assert compared(b, a) == level


def test_every_comparison_gives_a_level_of_the_table() -> None:
    found = compare(side("The Aurelia sank on June 3.", "a"), side("The Aurelia went down on June 4.", "b"))
    assert len(found) == len(COMPARISONS)
    assert set(found) <= set(table("date_link_weights")["weights"])
