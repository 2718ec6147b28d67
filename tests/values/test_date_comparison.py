"""Why two dates stand as they do."""

from datetime import date

import pytest

from factcheck import DateInterval
from factcheck.mentions.dates import parse_date
from factcheck.source import Anchor
from factcheck.values.date_comparison import may_hold

DAY = date(2024, 11, 29)
ANCHORS = {
    "given": DAY,
    "page": Anchor(earliest=date(2024, 12, 10), latest=date(2024, 12, 10), trust="furniture"),
    "inferred": Anchor(earliest=date(2024, 11, 20), latest=date(2024, 12, 10), trust="inferred"),
    "": None,
}

PAIRS = [
    (
        "29 November 2024",
        "Friday",
        "compatible",
        (
            "29 November 2024 is a Friday; without a publication date the other Friday is one of "
            "several, and this is one of them"
        ),
    ),
    ("29 November 2024", "Thursday", "contradictory", "29 November 2024 is a Friday, not a Thursday"),
    ("29 November 2024", "June", "contradictory", "29 November 2024 is in November, not in June"),
    (
        "29 November 2024",
        "29 November",
        "compatible",
        "29 November 2024 is among the days that “29 November” can be without a publication date",
    ),
    ("29 November 2024", "28 November", "contradictory", "28 November is not 29 November 2024"),
    (
        "November 2024",
        "Friday",
        "compatible",
        "November 2024 has a Friday; without a publication date it is one of several",
    ),
    ("November 2024", "June", "contradictory", "November 2024 is in November, not in June"),
    (
        "November 2024",
        "this year",
        "compatible",
        "“this year” has no publication date to count from; November 2024 can lie in it",
    ),
    (
        "29 November 2024",
        "this year",
        "compatible",
        "“this year” has no publication date to count from; 29 November 2024 can lie in it",
    ),
    ("2024", "June", "compatible", "June lies in 2024"),
    ("2024", "Friday", "compatible", "2024 has a Friday; without a publication date it is one of several"),
    ("2024", "29 November", "compatible", "29 November lies in 2024"),
    ("29 November 2024", "2024", "compatible", "29 November 2024 lies in 2024"),
    ("29 November 2024", "November 2024", "compatible", "29 November 2024 lies in November 2024"),
    (
        "29 November 2024",
        "30 November 2024",
        "contradictory",
        "29 November 2024 and 30 November 2024 are one day apart",
    ),
    ("29 November 2024", "5 December 2024", "contradictory", "29 November 2024 and 5 December 2024 are 6 days apart"),
    ("29 November 2024", "6 December 2024", "contradictory", "29 November 2024 and 6 December 2024 are 7 days apart"),
    (
        "30 October 2024",
        "late October",
        "compatible",
        "30 October 2024 is among the days that “late October” can be without a publication date",
    ),
    (
        "21 October 2024",
        "late October",
        "compatible",
        "21 October 2024 is among the days that “late October” can be without a publication date",
    ),
    (
        "18 October 2024",
        "late October",
        "discrepant",
        "18 October 2024 is up to 3 days off “late October”, whose bounds are vague",
    ),
    ("17 October 2024", "late October", "contradictory", "late October is not 17 October 2024"),
    (
        "3 November 2024",
        "late October",
        "discrepant",
        "3 November 2024 is up to 3 days off “late October”, whose bounds are vague",
    ),
    ("4 November 2024", "late October", "contradictory", "4 November 2024 is in November, not in October"),
    (
        "10 May 2024",
        "early May",
        "compatible",
        "10 May 2024 is among the days that “early May” can be without a publication date",
    ),
    ("13 May 2024", "early May", "discrepant", "13 May 2024 is up to 3 days off “early May”, whose bounds are vague"),
    ("14 May 2024", "early May", "contradictory", "early May is not 14 May 2024"),
    (
        "28 April 2024",
        "early May",
        "discrepant",
        "28 April 2024 is up to 3 days off “early May”, whose bounds are vague",
    ),
    ("27 April 2024", "early May", "contradictory", "27 April 2024 is in April, not in May"),
    (
        "11 June 2024",
        "mid-June",
        "compatible",
        "11 June 2024 is among the days that “mid-June” can be without a publication date",
    ),
    (
        "20 June 2024",
        "mid-June",
        "compatible",
        "20 June 2024 is among the days that “mid-June” can be without a publication date",
    ),
    ("23 June 2024", "mid-June", "discrepant", "23 June 2024 is up to 3 days off “mid-June”, whose bounds are vague"),
    ("24 June 2024", "mid-June", "contradictory", "mid June is not 24 June 2024"),
    ("8 June 2024", "mid-June", "discrepant", "8 June 2024 is up to 3 days off “mid-June”, whose bounds are vague"),
    ("7 June 2024", "mid-June", "contradictory", "mid June is not 7 June 2024"),
    ("late October 2024", "21 October 2024", "compatible", "21 October 2024 lies in 21 to 31 October 2024"),
    (
        "late October 2024",
        "18 October 2024",
        "discrepant",
        ("18 October 2024 is 3 days off 21 to 31 October 2024, and the bounds of “late October 2024” are vague"),
    ),
    (
        "late October 2024",
        "17 October 2024",
        "contradictory",
        "21 to 31 October 2024 and 17 October 2024 are 4 days apart",
    ),
    ("about 1990", "1990", "compatible", "both are 1990"),
    ("about 1990", "March 1991", "contradictory", "about 1990 and March 1991 are 60 days apart"),
    ("the 1990s", "1995", "compatible", "1995 lies in 1990 to 1999"),
    ("the 1990s", "2001", "contradictory", "1990 to 1999 and 2001 are 367 days apart"),
    ("the 19th century", "1850", "compatible", "1850 lies in 1800 to 1899"),
    ("the 19th century", "1900", "contradictory", "1800 to 1899 and 1900 are one day apart"),
    ("the 19th century", "1902", "contradictory", "1800 to 1899 and 1902 are 731 days apart"),
    ("spring 2020", "April 2020", "compatible", "April 2020 lies in March to May 2020"),
    (
        "spring 2020",
        "June 2020",
        "discrepant",
        "June 2020 is one day off March to May 2020, and the bounds of “spring 2020” are vague",
    ),
    (
        "spring 2020",
        "July 2020",
        "discrepant",
        "July 2020 is 31 days off March to May 2020, and the bounds of “spring 2020” are vague",
    ),
    ("2013-14", "2014-15", "discrepant", "2013 to 2014 and 2014 to 2015 are two spans of years"),
    ("2013-14", "2015-16", "contradictory", "2013 to 2014 and 2015 to 2016 are 2 years apart"),
    ("2013-14", "2013", "compatible", "2013 lies in 2013 to 2014"),
    ("2013-14", "2013-14", "same", "both are 2013 to 2014"),
    ("2019 to 2021", "2020 to 2022", "discrepant", "2019 to 2021 and 2020 to 2022 are two spans of years"),
    ("2019 to 2021", "2020", "compatible", "2020 lies in 2019 to 2021"),
    ("since 2014", "2014", "compatible", "since 2014 and 2014 leave room for one another"),
    ("since 2014", "2016", "discrepant", "2016 falls after the beginning that “since” names"),
    ("since 2014", "2013", "contradictory", "since 2014 and 2013 are one year apart"),
    ("until 2011", "2011", "compatible", "until 2011 and 2011 leave room for one another"),
    ("until 2011", "2010", "compatible", "until 2011 and 2010 leave room for one another"),
    ("until 2011", "2012", "contradictory", "until 2011 and 2012 are one year apart"),
    ("before 2020", "2019", "compatible", "before 2020 and 2019 leave room for one another"),
    ("before 2020", "2020", "contradictory", "before 2020 and 2020 are wholly apart"),
    ("after 2020", "2021", "compatible", "after 2020 and 2021 leave room for one another"),
    ("after 2020", "2020", "contradictory", "after 2020 and 2020 are wholly apart"),
    ("since 2010", "until 2012", "compatible", "since 2010 and until 2012 leave room for one another"),
    ("since 2012", "until 2010", "contradictory", "since 2012 and until 2010 are 2 years apart"),
    ("before 2010", "after 2012", "contradictory", "before 2010 and after 2012 are wholly apart"),
    (
        "10/12/2024",
        "12 October 2024",
        "compatible",
        "12 October 2024 is one of the days that “10/12/2024” can be: 12 October 2024 or 10 December 2024",
    ),
    (
        "10/12/2024",
        "10 December 2024",
        "compatible",
        ("10 December 2024 is one of the days that “10/12/2024” can be: 12 October 2024 or 10 December 2024"),
    ),
    (
        "10/12/2024",
        "December 2024",
        "compatible",
        "December 2024 is one of the days that “10/12/2024” can be: 12 October 2024 or 10 December 2024",
    ),
    ("44 BC", "43 BC", "contradictory", "“44 BC” and “43 BC” lie apart"),
    ("44 BC", "the 1st century BC", "compatible", "“44 BC” and “the 1st century BC” overlap"),
    ("44 BC", "Friday", "compatible", "“44 BC” and “a Friday” name no field in common"),
    ("44 BC", "1990", "contradictory", "“44 BC” and “1990” lie apart"),
    (
        "the 1st century BC",
        "the 2nd century BC",
        "contradictory",
        "“the 1st century BC” and “the 2nd century BC” lie apart",
    ),
    ("fiscal 2008", "2007", "compatible", "the books of fiscal 2008 may hold 2007"),
    ("fiscal 2008", "2009", "compatible", "the books of fiscal 2008 may hold 2009"),
    ("fiscal 2008", "2010", "contradictory", "fiscal 2008 is not 2010"),
    ("fiscal 2008", "fiscal 2008", "same", "both say fiscal 2008"),
    (
        "fiscal 2008",
        "fiscal 2009",
        "discrepant",
        "fiscal 2008 and fiscal 2009 name another year; without a publication date neither is sure",
    ),
    ("Friday", "Friday", "same", "both say a Friday"),
    (
        "Friday",
        "Thursday",
        "discrepant",
        "a Friday and a Thursday name another weekday; without a publication date neither is sure",
    ),
    ("June", "July", "discrepant", "June and July name another month; without a publication date neither is sure"),
    ("June", "June", "same", "both say June"),
    ("June", "this year", "compatible", "June lies in the year"),
    (
        "June",
        "this month",
        "compatible",
        "June and “this month” name no field in common; without a publication date both can be one day",
    ),
    ("this year", "this month", "compatible", "“this month” lies in the year"),
    ("this year", "this year", "same", "both say “this year”"),
    (
        "this week",
        "this week",
        "compatible",
        "“this week” and “this week” may well be one week; only a publication date would tell",
    ),
    (
        "yesterday",
        "yesterday",
        "compatible",
        "“yesterday” and “yesterday” may well be one day; only a publication date would tell",
    ),
    (
        "yesterday",
        "today",
        "compatible",
        "“yesterday” and “today” may well be one day; only a publication date would tell",
    ),
    (
        "yesterday",
        "two days ago",
        "compatible",
        "“yesterday” and “two days ago” may well be one day; only a publication date would tell",
    ),
    (
        "3 weeks ago",
        "4 weeks ago",
        "compatible",
        "“3 weeks ago” and “4 weeks ago” may well be one week; only a publication date would tell",
    ),
    (
        "3 weeks ago",
        "5 weeks ago",
        "discrepant",
        "“3 weeks ago” and “5 weeks ago” count from days of publication that would have to lie far apart",
    ),
    ("3 weeks ago", "3 months ago", "compatible", "“3 weeks ago” lies in the month"),
    ("20 November", "November", "compatible", "20 November refines November"),
    (
        "20 November",
        "21 November",
        "discrepant",
        "20 November and 21 November name another day; without a publication date neither is sure",
    ),
    (
        "20 November",
        "Friday",
        "compatible",
        "20 November and a Friday name no field in common; without a publication date both can be one day",
    ),
    (
        "the 5th",
        "5 May 2024",
        "compatible",
        "5 May 2024 is among the days that “the 5th” can be without a publication date",
    ),
    ("the 5th", "6 May 2024", "contradictory", "the 5th of a month is not 6 May 2024"),
    ("3 to 5 May 2024", "4 May 2024", "compatible", "4 May 2024 lies in 3 to 5 May 2024"),
    ("3 to 5 May 2024", "6 May 2024", "contradictory", "3 to 5 May 2024 and 6 May 2024 are one day apart"),
    ("3 to 5 May 2024", "May 2024", "compatible", "3 to 5 May 2024 lies in May 2024"),
    ("the third quarter of 2018", "August 2018", "compatible", "August 2018 lies in July to September 2018"),
    (
        "the third quarter of 2018",
        "October 2018",
        "contradictory",
        "July to September 2018 and October 2018 are one day apart",
    ),
    ("May to June 2024", "June to July 2024", "compatible", "May to June 2024 and June to July 2024 overlap"),
    ("6 p.m. on 3 May 2024", "6:03 p.m. on 3 May 2024", "compatible", "both are 3 May 2024"),
    (
        "6 p.m. on 3 May 2024",
        "7 p.m. on 3 May 2024",
        "discrepant",
        "“6 p.m.” and “7 p.m.” are two times of one day; zones of time would explain it",
    ),
    ("6 p.m. on 3 May 2024", "3 May 2024", "compatible", "both are 3 May 2024"),
    (
        "before 1 June 2025",
        "until 31 May 2025",
        "compatible",
        "before 1 June 2025 and until 31 May 2025 leave room for one another",
    ),
    (
        "2300 GMT on 28 November 2024",
        "8 a.m. KST on 29 November 2024",
        "equivalent",
        "“2300 GMT” and “8 a.m. KST” of the next day are one moment",
    ),
    (
        "2300 GMT on 28 November 2024",
        "10 a.m. KST on 29 November 2024",
        "contradictory",
        "28 November 2024, 2300 GMT and 29 November 2024, 10 a.m. KST are one day apart",
    ),
    (
        "2300 GMT on 28 November 2024",
        "2330 GMT on 28 November 2024",
        "contradictory",
        "“2300 GMT” and “2330 GMT” are two times of one day",
    ),
    (
        "summer",
        "July",
        "compatible",
        "“summer” and July name no field in common; without a publication date both can be one day",
    ),
    ("summer", "July 2024", "compatible", "“summer” cannot be resolved, so it does not speak against July 2024"),
    ("late 2019", "November 2019", "compatible", "November 2019 lies in September to December 2019"),
    ("late 2019", "May 2019", "contradictory", "September to December 2019 and May 2019 are 93 days apart"),
]
"""Two dates without a day of publication, how they stand, and why."""


@pytest.mark.parametrize(("one", "other", "relation", "reason"), PAIRS)
def test_two_dates_stand_so_for_a_reason(one: str, other: str, relation: str, reason: str) -> None:
    first, second = parse_date(one), parse_date(other)
    found = first.compare(second)
    assert (str(found.relation), found.reason) == (relation, reason)
    assert str(second.relation(first)) == relation


ANCHORED = [
    (
        "yesterday",
        "given",
        "29 November 2024",
        "",
        "discrepant",
        (
            "28 November 2024 and 29 November 2024 are one day apart, and “yesterday” may be the day of "
            "reporting or of another time zone"
        ),
        ("“yesterday” is 28 November 2024, counted from 29 November 2024 (given)",),
    ),
    (
        "yesterday",
        "given",
        "28 November 2024",
        "",
        "equivalent",
        "“yesterday” is 28 November 2024",
        ("“yesterday” is 28 November 2024, counted from 29 November 2024 (given)",),
    ),
    (
        "yesterday",
        "given",
        "27 November 2024",
        "",
        "discrepant",
        (
            "28 November 2024 and 27 November 2024 are one day apart, and “yesterday” may be the day of "
            "reporting or of another time zone"
        ),
        ("“yesterday” is 28 November 2024, counted from 29 November 2024 (given)",),
    ),
    (
        "yesterday",
        "inferred",
        "1 November 2024",
        "",
        "compatible",
        "“yesterday” has no publication date to count from; 1 November 2024 can lie in it",
        (),
    ),
    (
        "Friday",
        "given",
        "29 November 2024",
        "",
        "equivalent",
        "“Friday” is 29 November 2024",
        ("“Friday” is 29 November 2024, counted from 29 November 2024 (given)",),
    ),
    (
        "Friday",
        "given",
        "22 November 2024",
        "",
        "contradictory",
        "29 November 2024 and 22 November 2024 are a whole week apart",
        ("“Friday” is 29 November 2024, counted from 29 November 2024 (given)",),
    ),
    (
        "Friday",
        "given",
        "15 November 2024",
        "",
        "contradictory",
        "29 November 2024 and 15 November 2024 are whole weeks apart",
        ("“Friday” is 29 November 2024, counted from 29 November 2024 (given)",),
    ),
    (
        "Friday",
        "given",
        "21 November 2024",
        "",
        "contradictory",
        "29 November 2024 and 21 November 2024 are 8 days apart",
        ("“Friday” is 29 November 2024, counted from 29 November 2024 (given)",),
    ),
    (
        "Friday",
        "page",
        "29 November 2024",
        "",
        "discrepant",
        (
            "if published on 10 December 2024, “Friday” is 6 December 2024; the page date is probably "
            "not the publication date: 6 December 2024 and 29 November 2024 are a whole week apart"
        ),
        ("“Friday” is 6 December 2024, counted from 10 December 2024 (furniture)",),
    ),
    (
        "Friday",
        "page",
        "22 November 2024",
        "",
        "discrepant",
        (
            "if published on 10 December 2024, “Friday” is 6 December 2024; the page date is probably "
            "not the publication date: 6 December 2024 and 22 November 2024 are whole weeks apart"
        ),
        ("“Friday” is 6 December 2024, counted from 10 December 2024 (furniture)",),
    ),
    (
        "Friday",
        "inferred",
        "29 November 2024",
        "",
        "compatible",
        ("29 November 2024 is one of the days that “Friday” can be: a Friday (15 November to 6 December 2024)"),
        (
            (
                "“Friday” is a Friday (15 November to 6 December 2024), counted from 20 November to 10 "
                "December 2024 (inferred)"
            ),
        ),
    ),
    (
        "Friday",
        "inferred",
        "28 November 2024",
        "",
        "discrepant",
        (
            "if published from 20 November 2024 to 10 December 2024, “Friday” is a Friday (15 November "
            "to 6 December 2024); the day of publication is only inferred: a Friday (15 November to 6 "
            "December 2024) and 28 November 2024 are one day apart"
        ),
        (
            (
                "“Friday” is a Friday (15 November to 6 December 2024), counted from 20 November to 10 "
                "December 2024 (inferred)"
            ),
        ),
    ),
    (
        "June",
        "given",
        "June 2023",
        "",
        "contradictory",
        "June 2024 and June 2023 are one year apart",
        ("“June” is June 2024, counted from 29 November 2024 (given)",),
    ),
    (
        "June",
        "given",
        "June 2024",
        "",
        "equivalent",
        "“June” is June 2024",
        ("“June” is June 2024, counted from 29 November 2024 (given)",),
    ),
    (
        "June",
        "inferred",
        "June 2023",
        "",
        "discrepant",
        (
            "if published from 20 November 2024 to 10 December 2024, “June” is June 2024; the day of "
            "publication is only inferred: June 2024 and June 2023 are one year apart"
        ),
        ("“June” is June 2024, counted from 20 November to 10 December 2024 (inferred)",),
    ),
    (
        "this year",
        "given",
        "2024",
        "",
        "equivalent",
        "“this year” is 2024",
        ("“this year” is 2024, counted from 29 November 2024 (given)",),
    ),
    (
        "last year",
        "given",
        "2023",
        "",
        "equivalent",
        "“last year” is 2023",
        ("“last year” is 2023, counted from 29 November 2024 (given)",),
    ),
    (
        "last year",
        "given",
        "May 2023",
        "",
        "compatible",
        "May 2023 lies in 2023",
        ("“last year” is 2023, counted from 29 November 2024 (given)",),
    ),
    (
        "earlier this month",
        "given",
        "3 November 2024",
        "",
        "compatible",
        "3 November 2024 lies in 1 to 28 November 2024",
        ("“earlier this month” is 1 to 28 November 2024, counted from 29 November 2024 (given)",),
    ),
    (
        "earlier this month",
        "given",
        "29 November 2024",
        "",
        "discrepant",
        ("29 November 2024 is one day off 1 to 28 November 2024, and the bounds of “earlier this month” are vague"),
        ("“earlier this month” is 1 to 28 November 2024, counted from 29 November 2024 (given)",),
    ),
    (
        "next Monday",
        "given",
        "2 December 2024",
        "",
        "equivalent",
        "“next Monday” is 2 December 2024",
        ("“next Monday” is 2 December 2024, counted from 29 November 2024 (given)",),
    ),
    (
        "next Monday",
        "given",
        "9 December 2024",
        "",
        "contradictory",
        "2 December 2024 and 9 December 2024 are a whole week apart",
        ("“next Monday” is 2 December 2024, counted from 29 November 2024 (given)",),
    ),
    (
        "yesterday",
        "given",
        "today",
        "given",
        "discrepant",
        (
            "28 November 2024 and 29 November 2024 are one day apart, and “yesterday” may be the day of "
            "reporting or of another time zone"
        ),
        (
            "“yesterday” is 28 November 2024, counted from 29 November 2024 (given)",
            "“today” is 29 November 2024, counted from 29 November 2024 (given)",
        ),
    ),
    (
        "yesterday",
        "given",
        "yesterday",
        "given",
        "same",
        "both are 28 November 2024",
        (
            "“yesterday” is 28 November 2024, counted from 29 November 2024 (given)",
            "“yesterday” is 28 November 2024, counted from 29 November 2024 (given)",
        ),
    ),
    (
        "Friday",
        "given",
        "Thursday",
        "given",
        "contradictory",
        "29 November 2024 and 28 November 2024 are one day apart",
        (
            "“Friday” is 29 November 2024, counted from 29 November 2024 (given)",
            "“Thursday” is 28 November 2024, counted from 29 November 2024 (given)",
        ),
    ),
    (
        "Friday",
        "given",
        "today",
        "given",
        "equivalent",
        "“Friday” is 29 November 2024",
        (
            "“Friday” is 29 November 2024, counted from 29 November 2024 (given)",
            "“today” is 29 November 2024, counted from 29 November 2024 (given)",
        ),
    ),
    (
        "summer",
        "given",
        "July 2024",
        "",
        "compatible",
        "July 2024 lies in June to August 2024",
        ("“summer” is June to August 2024, counted from 29 November 2024 (given)",),
    ),
    (
        "last week",
        "given",
        "20 November 2024",
        "",
        "compatible",
        "20 November 2024 lies in 18 to 24 November 2024",
        ("“last week” is 18 to 24 November 2024, counted from 29 November 2024 (given)",),
    ),
    (
        "last week",
        "given",
        "26 November 2024",
        "",
        "contradictory",
        "18 to 24 November 2024 and 26 November 2024 are 2 days apart",
        ("“last week” is 18 to 24 November 2024, counted from 29 November 2024 (given)",),
    ),
    (
        "two weeks ago",
        "given",
        "15 November 2024",
        "",
        "compatible",
        "15 November 2024 lies in 11 to 17 November 2024",
        ("“two weeks ago” is 11 to 17 November 2024, counted from 29 November 2024 (given)",),
    ),
    (
        "two weeks ago",
        "given",
        "18 November 2024",
        "",
        "discrepant",
        ("18 November 2024 is one day off 11 to 17 November 2024, and the bounds of “two weeks ago” are vague"),
        ("“two weeks ago” is 11 to 17 November 2024, counted from 29 November 2024 (given)",),
    ),
    (
        "two weeks ago",
        "given",
        "21 November 2024",
        "",
        "contradictory",
        "11 to 17 November 2024 and 21 November 2024 are 4 days apart",
        ("“two weeks ago” is 11 to 17 November 2024, counted from 29 November 2024 (given)",),
    ),
    (
        "a few days ago",
        "given",
        "26 November 2024",
        "",
        "equivalent",
        "“a few days ago” is 26 November 2024",
        ("“a few days ago” is 26 November 2024, counted from 29 November 2024 (given)",),
    ),
]
"""Two dates, each counted from a day that is given, of the page, inferred or none; how they stand, why, the steps."""


@pytest.mark.parametrize(("one", "anchor", "other", "other_anchor", "relation", "reason", "steps"), ANCHORED)
def test_two_dates_counted_from_the_day_of_publication(  # noqa: PLR0917
    one: str, anchor: str, other: str, other_anchor: str, relation: str, reason: str, steps: tuple[str, ...]
) -> None:
    first, second = parse_date(one, anchor=ANCHORS[anchor]), parse_date(other, anchor=ANCHORS[other_anchor])
    found = first.compare(second)
    assert (str(found.relation), found.reason, found.steps) == (relation, reason, steps)
    assert str(second.relation(first)) == relation


MAY = (date(2024, 5, 1), date(2024, 5, 31))


@pytest.mark.parametrize(
    ("words", "holds"),
    [
        ("May 2024", True), ("3 May 2024", True), ("June 2024", False), ("2024", True), ("after 31 May 2024", False),
        ("after 30 May 2024", True), ("before 1 May 2024", False), ("before 2 May 2024", True),
        ("until 2020", False), ("Friday", True), ("late April 2024", True), ("early June 2024", True),
        ("mid-June 2024", False),
    ],
)  # fmt: skip
def test_a_date_leaves_room_for_a_period(words: str, holds: bool) -> None:
    assert may_hold(parse_date(words), MAY) is holds


@pytest.mark.parametrize("other", ["29 November 2024", "Friday", "31 April"])
def test_a_day_that_no_calendar_has_is_compared_with_nothing(other: str) -> None:
    none = DateInterval(year=2024, month=4, day=31)
    value = none if other == "31 April" else parse_date(other)
    for one, two in ((none, value), (value, none)):
        found = one.compare(two)
        assert str(found.relation) == "incomparable"
        assert found.reason == "no calendar has 31 April 2024: April has 30 days"
