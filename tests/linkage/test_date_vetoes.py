"""Which dates are never of one event."""

import pytest

from factcheck.linkage.date_comparisons import side_by_side
from factcheck.linkage.date_vetoes import VETOES, are_apart
from tests.linkage.test_date_comparisons import side


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann Doyle left on June 3.", "Carl Roth left on June 4."),
        ("In 2004 a quake in Arn killed 300 people.", "In 1999 a quake in Arn killed 70 people."),
        ("He left on June 3.", "She married a sailor on June 4."),
        ("The bakery in Arn burned on June 3.", "The bakery in Arn hired 40 people on June 4."),
        ("Off Arn the boat sank at 9:40 p.m. on June 3.", "Off Arn the boat sank on June 4."),
        ("The first fire came on June 3.", "The second fire came on June 4."),
        ("The office is open since June 3.", "The office is open until June 4."),
        ("The team lost at the 2012 Games.", "The team lost at the 2016 Games."),
        ("The rocket was to lift off from Arn on June 3.", "The rocket lifted off from Arn on June 4."),
        ("The strike in Arn began on June 3.", "The strike in Arn ended on June 4."),
        ("Drivers in Arn walked out on June 3.", "The strike in Arn ended on June 4."),
        ("Ada Obi of Arn went missing on June 3.", "Divers found the body of Ada Obi in Arn on June 4."),
        ("Ada Obi was arrested in Arn on June 3.", "Ada Obi appeared in court in Arn on June 4."),
        ("Ada Obi joined the bank in Arn in 2009.", "Ada Obi took over the bank in Arn in 2011."),
        ("Orlo's album came out in 1974.", "Orlo recorded it in 1973. Orlo's next album came out in 1979."),
        ("A fire closed the tunnel in Arn on June 3.", "In an earlier fire in the tunnel in Arn, on May 3, men died."),
        ("Police in Arn arrested two men on June 3.", "A shop was robbed in Arn on June 2."),
        ("Ann Doyle was fined in Arn on June 3.", "Carl Roth was fined in Arn on June 4."),
        ("Painter Ida Holt was born in Leeds in 1938.", "Ida Holt moved to Leeds on 3 May 1948."),
        ("Ada Obi of Arn, the 2012 Olympic champion, is here.", "Ada Obi of Arn won the world title in 2013."),
        ("Mira Holt of Arn was born in 1951.", "Mira Holt’s son Erik, born in 1959, lives in Arn."),
        ("The school in Arn was founded four years ago.", "The school in Arn was founded in 2021."),
        ("The Orlo crested at Passau on 3 June 2013.", "The Orlo crested at Lund on 9 June 2013."),
        ("The firm in Arn pays in late May.", "The firm in Arn pays in early June."),
        ("Thieves took it in Arn in May 1990.", "It was found in Arn in October 1994."),
        ("The minister said on Monday that it sank.", "The minister said on Tuesday that it sank."),
    ],
)
def test_what_is_set_apart(one: str, other: str) -> None:
    last = side(other, "b")
    last = last._replace(item=last.article.items[-1])
    assert are_apart(*side_by_side(side(one, "a"), last))


@pytest.mark.parametrize(
    ("event", "expected"), [("Ada Obi won the Arn cup in {}.", True), ("Ada Obi was born in Arn in {}.", False)]
)
def test_years_in_whole_articles_are_of_what_happens_once(event: str, expected: bool) -> None:
    rest = " ".join(f"Nobody saw cart {number} leave." for number in range(30))
    one, other = (side(f"{event.format(year)} {rest}", name) for name, year in (("a", 2001), ("b", 2005)))
    assert are_apart(one, other) is expected


def test_one_event_is_not_set_apart() -> None:
    assert not are_apart(side("The ferry Aurelia sank on June 3.", "a"), side("The Aurelia went down on June 4.", "b"))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("The plant in Arn is to close by 2028.", "The plant in Arn is to close by 2031.", False),
        ("Ann Doyle of Arn retired in 1928.", "In 1951 she left Arn.", True),
        ("The plant in Arn was closed in 1928.", "The plant in Arn was closed in 1951.", False),
        ("The school in Arn was founded four years ago.", "The school in Arn was founded in 2017.", False),
        ("The tunnel at Arn was closed on June 3.", "The tunnel at Arn has been shut since June 5.", False),
        ("The bill in Arn was to lapse in May 2023.", "The bill in Arn was to lapse in May 2025.", False),
        ("The rocket in Arn is to lift off on July 23.", "The rocket in Arn lifts off on July 24.", False),
        ("The strike in Arn began on June 3.", "Drivers in Arn have been on strike since June 4.", False),
        ("The strike in Arn began on June 3.", "Next week's fair in Arn is off; drivers walked out on June 4.", False),
        ("Ida Holt was born in Leeds in 1938.", "Ida Holt was born in Leeds on 3 May 1948.", False),
        ("The bridge in Arn fell on Tuesday morning.", "The bridge in Arn fell on Wednesday morning.", False),
        ("The bridge in Arn fell on Tuesday night.", "The bridge in Arn fell on Wednesday.", True),
        ("The bridge in Arn fell on Tuesday night.", "The bridge in Arn fell on Wednesday night.", False),
        ("Ada Obi has run the bank in Arn since 2009.", "Ada Obi took over the bank in Arn in 2011.", False),
        ("Arn saw its first strike since 2011.", "In Arn the last strike was in 2001.", False),
        ("The tram contract expires in 2025.", "The contract for the tram runs out at the end of 2027.", False),
        ("The trial of Ada Obi opens in Arn on June 3.", "Ada Obi goes on trial in Arn on June 13.", False),
    ],
)
def test_slips_of_years_and_days_are_not_set_apart(one: str, other: str, expected: bool) -> None:
    assert are_apart(*side_by_side(side(one, "a"), side(other, "b"))) is expected


def test_every_veto_stands_in_the_registry_once() -> None:
    assert len({veto.__name__ for veto in VETOES}) == len(VETOES)


@pytest.mark.parametrize(("trust", "expected"), [("given", False), ("inferred", True), ("furniture", True)])
def test_days_that_only_a_page_anchors_are_set_apart(trust: str, expected: bool) -> None:
    one, other = side("The bridge in Arn fell on Tuesday.", "a"), side("The bridge in Arn fell on July 12.", "b")
    mention = one.item.claim.mention
    value = mention.date.model_copy(update={"trust": trust})
    claim = one.item.claim.model_copy(update={"mention": mention.model_copy(update={"value": value})})
    assert are_apart(one._replace(item=one.item._replace(claim=claim)), other) is expected
