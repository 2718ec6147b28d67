"""Dates in sentences such as news is written in, with their spans, and what only looks like a date."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from factcheck import Source, find_mentions
from factcheck.mentions.dates import find_dates, parse_date
from factcheck.mentions.mention import Reading
from factcheck.mentions.quotations import find_quotations
from factcheck.settings import DEFAULT

DAY = date(2024, 11, 29)  # a Friday


def said(text: str, published: date | None = DAY, language: str = "en") -> list[tuple[str, str]]:
    source = Source("a", text, published=published, language=language)
    reading = Reading(source)
    reading = reading.with_mentions(find_quotations(reading, DEFAULT))
    return [(mention.text, mention.value.edtf) for mention in find_dates(reading, DEFAULT)]


NEWS = [
    ("The council met on Tuesday, Dec. 10, 2024, to vote.", [("Tuesday, Dec. 10, 2024", "2024-12-10")]),
    (
        "A ceasefire took hold at 4 a.m. on Wednesday, 27 November 2024.",
        [("4 a.m. on Wednesday, 27 November 2024", "2024-11-27")],
    ),
    ("The vote on 10 December was close.", [("10 December", "2024-12-10")]),
    ("The letter, dated 2024-11-20, was leaked.", [("2024-11-20", "2024-11-20")]),
    ("The log entry reads 2024-11-29T18:30+09:00.", [("2024-11-29T18:30+09:00", "2024-11-29")]),
    ("Payment was due on 29/11/2024.", [("29/11/2024", "2024-11-29")]),
    ("The form is stamped 05/06/2023.", [("05/06/2023", "[2023-05-06,2023-06-05]")]),
    ("The inquiry opened on March 3rd, 2021.", [("March 3rd, 2021", "2021-03-03")]),
    ("The station closed on the 3rd of March 2021.", [("the 3rd of March 2021", "2021-03-03")]),
    ("She will testify on the 9th.", [("the 9th", "2024-12-09")]),
    ("The firm was founded in March 1998.", [("March 1998", "1998-03")]),
    ("The levy was introduced in April of 2019.", [("April of 2019", "2019-04")]),
    ("Output fell 4 percent in Q2 2023.", [("Q2 2023", "2023-34")]),
    ("Output fell 4 percent in the second quarter, the company said.", [("the second quarter", "2024-34")]),
    ("The bank lost $2 billion in the first half of 2020.", [("the first half of 2020", "2020-40")]),
    ("Second-half sales fell 3 percent, the company said.", [("Second-half", "2024-41")]),
    ("It was the wettest winter since 1947.", [("1947", "1947/..")]),
    ("The spring of 1968 changed the city.", [("The spring of 1968", "1968-21")]),
    ("The firm expects growth in fiscal 2025.", [("fiscal 2025", "2025~")]),
    ("He wrote the book in the 1980s.", [("the 1980s", "198X")]),
    ("The castle dates from the 12th century.", [("the 12th century", "11XX")]),
    ("The temple was built in the 3rd century BC.", [("the 3rd century BC", "-0299/-0200")]),
    ("Rome burned in A.D. 64.", [("A.D. 64", "0064")]),
    ("Rents rose sharply in early 2022.", [("early 2022", "2022-01-01/2022-04-30~")]),
    ("Rents rose sharply in the middle of 2022.", [("the middle of 2022", "2022-05-01~/2022-08-31~")]),
    ("The strike began late last month.", [("late last month", "2024-10-21~/2024-10-31")]),
    ("The strike began in mid-August.", [("mid-August", "2024-08-11~/2024-08-20~")]),
    ("The minister will step down at the end of January.", [("the end of January", "2025-01-21~/2025-01-31")]),
    ("The dam failed in the last days of May.", [("the last days of May", "2024-05-21~/2024-05-31")]),
    ("The talks ran from Monday to Wednesday.", [("Monday to Wednesday", "2024-11-25/2024-11-27")]),
    ("The talks, held Nov. 27-29, ended well.", [("Nov. 27-29", "2024-11-27/2024-11-29")]),
    ("The talks, held from 27 to 29 November, ended well.", [("27 to 29 November", "2024-11-27/2024-11-29")]),
    ("The show ran from Nov. 30 to Dec. 2.", [("Nov. 30 to Dec. 2", "2024-11-30/2024-12-02")]),
    ("He governed between 1990 and 1994.", [("1990", "1990/.."), ("1994", "../1994")]),
    ("The 2014-15 budget was passed late.", [("2014-15", "2014/2015")]),
    ("Heavy rain fell between March and May.", [("March and May", "2024-03/2024-05")]),
    ("Sanctions have been in place since March 2014.", [("March 2014", "2014-03/..")]),
    ("The permit is valid until June 30, 2026.", [("June 30, 2026", "../2026-06-30")]),
    ("Residents must leave by Sunday.", [("Sunday", "../2024-12-01")]),
    ("The bridge was closed before the weekend.", [("the weekend", "../2024-11-29")]),
    ("No one has seen him since Tuesday.", [("Tuesday", "2024-11-26/..")]),
    ("Prices were stable up to 2019.", [("2019", "2019")]),
    ("As of Friday, 40 people were missing.", [("Friday", "2024-11-29")]),
    ("The court sat yesterday and will sit again tomorrow.", [("yesterday", "2024-11-28"), ("tomorrow", "2024-11-30")]),
    ("The president speaks tonight.", [("tonight", "2024-11-29")]),
    ("Two people died overnight.", [("overnight", "2024-11-29")]),
    ("The train left this morning.", [("this morning", "2024-11-29")]),
    ("He was detained last night.", [("last night", "2024-11-28")]),
    ("The parties agree to meet next week.", [("next week", "2024-12-02/2024-12-08")]),
    ("Last month was the driest in years.", [("Last month", "2024-10")]),
    ("The past two months were dry.", [("The past two months", "2024-09-29/2024-11-28")]),
    ("The coming year will be hard.", [("The coming year", "2025")]),
    ("The premier resigned earlier this month.", [("earlier this month", "2024-11-01/2024-11-28")]),
    ("A verdict is expected later this week.", [("later this week", "2024-11-30/2024-12-01")]),
    ("The village was shelled three days ago.", [("three days ago", "2024-11-26")]),
    ("The village was shelled a decade ago.", [("a decade ago", "201X")]),
    (
        "The hearing was on May 4. The following day, he fled.",
        [("May 4", "2024-05-04"), ("The following day", "2024-05-05")],
    ),
    ("The hearing was on May 4. He fled two days later.", [("May 4", "2024-05-04"), ("two days later", "2024-05-06")]),
    ("The hearing was on May 4. The same day, he fled.", [("May 4", "2024-05-04"), ("The same day", "2024-05-04")]),
    (
        "The hearing was on May 4. He had fled the day before.",
        [("May 4", "2024-05-04"), ("the day before", "2024-05-03")],
    ),
    ("In 1998 he joined the firm. Three years later he led it.", [("1998", "1998"), ("Three years later", "2001")]),
    (
        "In June 2009 he joined the firm. The following month he left.",
        [("June 2009", "2009-06"), ("The following month", "2009-07")],
    ),
    ("The firm opened in 2012 and closed the following year.", [("2012", "2012"), ("the following year", "2013")]),
    ("Troops withdrew on Christmas Eve.", [("Christmas Eve", "2024-12-24")]),
    ("Shops were shut on Thanksgiving.", [("Thanksgiving", "2024-11-28")]),
    ("Police were on alert for New Year's Eve 2023.", [("New Year's Eve 2023", "2023-12-31")]),
    ("The fair opens on Easter Sunday.", [("Easter Sunday", "2025-04-20")]),
    ("The storm hit over the weekend.", [("the weekend", "2024-11-23/2024-11-24")]),
    ("The festival is on the weekend of Dec. 7.", [("the weekend of Dec. 7", "2024-12-07/2024-12-08")]),
    ("A truck hit the wall at 6:40 p.m.", [("6:40 p.m.", "2024-11-29")]),
    ("A truck hit the wall at 18:00 UTC.", [("18:00 UTC", "2024-11-29")]),
    ("A truck hit the wall at 0430 GMT on Tuesday.", [("0430 GMT on Tuesday", "2024-11-26")]),
    ("A truck hit the wall at 5 a.m. (0300 GMT) on Tuesday.", [("5 a.m. (0300 GMT) on Tuesday", "2024-11-26")]),
    ("It happened two years ago today.", [("two years ago today", "2022-11-29")]),
    ("It was ten years ago this week that the wall fell.", [("ten years ago this week", "2014-11-24/2014-11-30")]),
    ("She died a year ago Thursday.", [("a year ago Thursday", "2023-11-28")]),
    ("The Sept. 11 attacks changed the city.", [("Sept. 11", "2001-09-11")]),
    ("The victims of the Sept. 11 attacks were named.", [("Sept. 11", "2001-09-11")]),
    ("He stormed the building in the Jan. 6 riot.", [("Jan. 6", "2021-01-06")]),
    ("Talks are set for Dec. 3 and 4 in Geneva.", [("Dec. 3", "2024-12-03"), ("4", "2024-12-04")]),
    ("Talks on 3 and 4 December will be in Geneva.", [("3", "2024-12-03"), ("4 December", "2024-12-04")]),
    (
        "Primaries are on March 5, 12 and 19, 2024.",
        [("March 5", "2024-03-05"), ("12", "2024-03-12"), ("19, 2024", "2024-03-19")],
    ),
    ("Following Friday's blast, roads were closed.", [("Friday", "2024-11-29")]),
    ("In 1200 B.C. the town was burned.", [("1200 B.C.", "-1199")]),
    ("The winter of 2010-11 was harsh.", [("2010-11", "2010/2011")]),
    ("The album came out in the summer of '69.", [("the summer of '69", "1969-22")]),
    ("This past summer was hot.", [("This past summer", "2024-22")]),
    ("The team will play in Spain in January.", [("January", "2025-01")]),
    ("The bill will take effect in the spring.", [("the spring", "2025-21")]),
    ("On Monday, the court will hear the case.", [("Monday", "2024-12-02")]),
    ("Profit for the quarter ended Sept. 30 rose.", [("the quarter", "2024-35"), ("Sept. 30", "2024-09-30")]),
    ("As late as May, he denied it.", [("May", "2024-05")]),
    ("The clock struck at around 10 p.m. on Thursday.", [("10 p.m. on Thursday", "2024-11-28")]),
    ("Around 2015 the mood changed.", [("2015", "2015~")]),
    ("The body was found early Sunday.", [("early Sunday", "2024-11-24")]),
    ("The body was found in the early hours of Sunday.", [("Sunday", "2024-11-24")]),
    ("It opened on Sat., Nov. 23.", [("Sat., Nov. 23", "2024-11-23")]),
    ("The night of Nov. 13, 2015, was long.", [("The night of Nov. 13, 2015", "2015-11-13")]),
    ("The first Monday of September is a holiday.", [("The first Monday of September", "2024-09-02")]),
    ("The last week of November was cold.", [("The last week of November", "2024-11-25/2024-12-01")]),
    ("The week of Dec. 2 will be busy.", [("The week of Dec. 2", "2024-12-02/2024-12-08")]),
    ("Wednesday of next week is the deadline.", [("Wednesday of next week", "2024-12-04")]),
    ("He was born on July 27,2004.", [("July 27,2004", "2004-07-27")]),
    ("The deal of May 5, 2021, collapsed.", [("May 5, 2021", "2021-05-05")]),
    ("The Nov. 5 election was close.", [("Nov. 5", "2024-11-05")]),
    ("The January 2011 uprising toppled him.", [("January 2011", "2011-01")]),
    ("A Jan. 14 hearing is planned.", [("Jan. 14", "2025-01-14")]),
    ("In the year 1066 the island fell.", [("the year 1066", "1066")]),
    ("The treaty of 1648 ended it.", [("1648", "1648")]),
    ("He won in 2012, 2016 and 2020.", [("2012", "2012"), ("2016", "2016"), ("2020", "2020")]),
    ("It was not until October that help came.", [("October", "../2024-10")]),
    ("The store is open 9 a.m. to 5 p.m. on Saturday.", [("9 a.m. to 5 p.m. on Saturday", "2024-11-23")]),
    ("Dozens were hurt in Thursday night's clashes.", [("Thursday night", "2024-11-28")]),
    ("Both men left on the night of the 15th.", [("the night of the 15th", "2024-11-15")]),
    ("In the 24 hours since Monday, 12 died.", [("Monday", "2024-11-25/..")]),
    (
        "PARIS, Nov. 28 (Reuters) - Ministers met on Wednesday.",
        [("Nov. 28", "2024-11-28"), ("Wednesday", "2024-11-27")],
    ),
    ("The law will take effect in three weeks.", [("three weeks", "2024-12-20")]),
    ("Both were freed on the night of the 15th.", [("the night of the 15th", "2024-11-15")]),
    ("Her husband died in the first days of 2021.", [("the first days of 2021", "2021-01-01/2021-01-10~")]),
    (
        "The talks, due to start Tuesday, were put off until Dec. 9.",
        [("Tuesday", "2024-12-03"), ("Dec. 9", "../2024-12-09")],
    ),
    ("The two governments signed the accord 15 years ago.", [("15 years ago", "2009")]),
    ("Officials met in Doha from Nov. 11 to Nov. 15.", [("Nov. 11 to Nov. 15", "2024-11-11/2024-11-15")]),
    ("At 8:15 a.m. Aug. 6, 1945, the bomb fell.", [("8:15 a.m. Aug. 6, 1945", "1945-08-06")]),
    ("He was fired Monday, a day after the vote.", [("Monday", "2024-11-25")]),
    ("The March 12 vote and the April 3 runoff were fair.", [("March 12", "2024-03-12"), ("April 3", "2024-04-03")]),
    ("Third-quarter earnings will be released on Jan. 30.", [("Third-quarter", "2024-35"), ("Jan. 30", "2025-01-30")]),
    ("The price rose from 2 dollars in 2019 to 3 dollars in 2023.", [("2019", "2019"), ("2023", "2023")]),
    ("The rocket was launched on 4 October 1957 from Baikonur.", [("4 October 1957", "1957-10-04")]),
    ("An earthquake on Boxing Day 2004 killed 230,000.", [("Boxing Day 2004", "2004-12-26")]),
    (
        "He spent the 1970s and early 1980s in exile.",
        [("the 1970s", "197X"), ("early 1980s", "1980-01-01/1983-04-30~")],
    ),
    ("The first snow fell in the second week of October.", [("the second week of October", "2024-10-07/2024-10-13")]),
    ("On the morning of Sept. 1, 1939, the war began.", [("the morning of Sept. 1, 1939", "1939-09-01")]),
    ("The Friday, Nov. 22, attack was the worst.", [("Friday, Nov. 22", "2024-11-22")]),
    ("A year earlier, on Nov. 28, 2023, it had snowed.", [("A year earlier", "2023"), ("Nov. 28, 2023", "2023-11-28")]),
    ("Since the 2011 earthquake, the plant has been shut.", [("2011", "2011/..")]),
    ("The club, founded in 1899, last won in May 2011.", [("1899", "1899"), ("May 2011", "2011-05")]),
    ("It will be the first such visit since 1991.", [("1991", "1991/..")]),
    ("In 1973 he won, and he resigned the next year.", [("1973", "1973"), ("the next year", "1974")]),
    ("He sued in 1973. The firm will close in the next year.", [("1973", "1973"), ("the next year", "2025")]),
    ("It was opened this morning, 41 years later.", [("this morning", "2024-11-29"), ("41 years later", "XXXX")]),
    ("She spoke on Dec. 3. Two days later, she votes.", [("Dec. 3", "2024-12-03"), ("Two days later", "2024-12-05")]),
    ("From 2019 through 2022, rents rose.", [("2019 through 2022", "2019/2022")]),
    ("The March on Washington was in August 1963.", [("August 1963", "1963-08")]),
    ("The May revolt failed.", [("May", "2024-05")]),
    ("He told the Tribune on Tuesday that he left.", [("Tuesday", "2024-11-26")]),
]


@pytest.mark.parametrize(("text", "expected"), NEWS)
def test_read_in_news(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


LOOKALIKES = [
    "We watched the Christmas tree burn.",
    "The office Christmas party was loud.",
    "He reads USA Today and the Sunday Times.",
    "The team lost in Week 12 and Week 13.",
    "He missed the last week of the season.",
    "The last two decades of her life were quiet.",
    "The war will end the decade-long peace.",
    "He lives at 2000 Pennsylvania Avenue.",
    "In 1500 cases no one was charged.",
    "The pump moves 1900 liters a day.",
    "Windows 2000 was a hit.",
    "The gym is open from 6 a.m. to 9 p.m. daily.",
    "The gym is open from 9am to 5pm on weekdays.",
    "He is the fifth coach in four years.",
    "The regime is in its last days.",
    "The May family and Mrs. April Hart marched on.",
    "June Allyson met August Wilson and Jan Novak.",
    "He may fall, march or spring at any second.",
    "Sat images of the sun show Mars.",
    "He got 21 points in the second half.",
    "The jet, a MiG-29, cost $35 million.",
    "They lost 4-3 and 2-1.",
    "Call 0800 1234 or room 2010.",
    "Nos. 12 and 14 are vacant.",
    "On average, 29 people a day call.",
    "He ran 100 meters in 9.58 seconds.",
    "Article 5 and Resolution 1701 apply.",
    "Recently, and until now, nothing changed; soon it may.",
    "She works Mondays and every other Friday.",
    "Page 1984 of the report.",
    "Flight 1549 landed with 155 aboard.",
    "He won gold in the 1500 metres.",
    "Some 2024 people signed, and 1,999 more.",
    "It was the worst game since the start of Week 11.",
    "The patch is for Server 2003 and Windows 2000.",
    "The Mail on Sunday and the Sunday Mirror reported it.",
    "Work on Highway 2020 and Interstate 1980 goes on.",
    "See https://www.example.com/2009/11/30/arrest-made.html for more.",
]


@pytest.mark.parametrize("text", LOOKALIKES)
def test_silent_where_news_has_no_date(text: str) -> None:
    assert said(text) == []


ABROAD = [
    ("de", "Die Messe am 14./15.10.2018 war gut besucht.", [("14./15.10.2018", "2018-10-14/2018-10-15")]),
    ("de", "Sie kam am 27. 11. 2019 zurück.", [("27. 11. 2019", "2019-11-27")]),
    ("de", "Am 3. und 4. Mai 2020 tagte der Rat.", [("3", "2020-05-03"), ("4. Mai 2020", "2020-05-04")]),
    ("fr", "Les 18 et 19 juin 2018, il a plu.", [("18", "2018-06-18"), ("19 juin 2018", "2018-06-19")]),
    ("fr", "Il a vécu ici dans les années 1990.", [("les années 1990", "199X")]),
    ("fr", "Le château date du 15ème siècle.", [("15ème siècle", "14XX")]),
    ("es", "Nació en los años 80.", [("los años 80", "198X")]),
    ("es", "Los días 18 y 19 de junio de 2018 llovió.", [("18", "2018-06-18"), ("19 de junio de 2018", "2018-06-19")]),
    ("es", "La reunión es el martes 3 a.m. en Lima.", [("martes 3 a.m.", "2024-11-26")]),
    ("es", "Fue de 3:30 a 5:55 el 1/1/2015.", [("3:30 a 5:55 el 1/1/2015", "2015-01-01")]),
    ("uk", "Четвер 9:30 - 11:00 у Києві.", [("Четвер 9:30 - 11:00", "2024-11-28")]),
    ("it", "Visse qui negli anni 60.", [("anni 60", "196X")]),
    ("pt", "Foi assinado em 3 e 4 de maio de 2019.", [("3", "2019-05-03"), ("4 de maio de 2019", "2019-05-04")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), ABROAD)
def test_read_in_other_languages(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text, language=language) == expected


SEOUL = datetime(2024, 11, 29, 16, 30, tzinfo=UTC).astimezone(timezone(timedelta(hours=9)))  # 1:30 a.m. of the 30th


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It struck at 1 a.m.", "2024-11-30"),
        ("It struck at 1600 GMT.", "2024-11-29"),
        ("It struck at 11 a.m. EST.", "2024-11-29"),
        ("It struck at 1 a.m. KST.", "2024-11-30"),
        ("It struck at 00:30 (GMT +8).", "2024-11-30"),
    ],
)
def test_a_time_counts_in_the_zone_it_names(text: str, edtf: str) -> None:
    assert said(text, published=SEOUL)[0][1] == edtf


def test_one_sentence_reads_alike_in_two_sources() -> None:
    text = "They met on Friday."
    assert said(text, date(2024, 11, 29)) == [("Friday", "2024-11-29")]
    assert said(f"Yes.\n\n{text}", date(2024, 11, 21)) == [("Friday", "2024-11-15")]


def test_what_follows_a_date_of_the_text_never_contradicts() -> None:
    text = "He won in 1998. Two years later, he left."
    source = Source("a", text, published=DAY)
    *_, later = find_dates(Reading(source), DEFAULT)
    told = later.date.compare(parse_date("2003"))
    assert (later.date.edtf, told.relation) == ("2000", "discrepant")
    assert "it counts from what the text named before" in told.reason


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Alma Reyes (1866-1936) was a potter.", [("1866-1936", None)]),
        ("They had two sizes (1866-1200) left.", []),
        ("The brewery goes back to 1847.", [("1847", None)]),
        ("The house dates to 1780.", [("1780", None)]),
        ("Half of the town left after 1989, the year the pit shut.", [("1989", None)]),
        ("It is theirs until 2035, when the lease ends.", [("2035", None)]),
        ("Half of the town left after 1989.", [("1989", "after")]),
        ("His contract runs to June 2028.", [("June 2028", "until")]),
        ("The hearing was moved to June 2028.", [("June 2028", None)]),
    ],
)
def test_years_and_the_words_before_them(text: str, expected: list[tuple[str, str | None]]) -> None:
    found = find_mentions(Source("a", text), kinds=["date"])
    assert [(each.text, each.value.modifier) for each in found] == expected
