"""What stands on a page and is no part of the article, and prose that looks like it."""

import pytest

from factcheck import Source, check, find_mentions
from factcheck.document.boilerplate import find_boilerplate
from factcheck.mentions import find

PROSE = "The ferry ran aground off Arn on Monday, and 12 people were hurt."


def found_in(text: str) -> list[str]:
    return [text[found.place.start : found.place.end] for found in find_boilerplate(text)]


@pytest.mark.parametrize(
    ("text", "boilerplate"),
    [
        (
            "70.7 F\nLos Angeles\nTuesday, December 10, 2024\n\nThe ministers met.",
            ["70.7 F", "Los Angeles", "Tuesday, December 10, 2024"],
        ),
        ("The ministers met.\n- Advertisement -\nThey left.", ["- Advertisement -"]),
        ("They met.\nThey left.\n\nBY ANNA LEE [lee.anna@paper.example]", ["BY ANNA LEE [lee.anna@paper.example]"]),
        ("10 December 2024\nThe ministers met.", ["10 December 2024"]),
        ("It was 70.7 F in Los Angeles.", []),
        ("Los Angeles\nThe ministers met.", []),
        ("December 10, 2024", []),
        ("They met on December 10, 2024\nThey left.", []),
        ("By the river they met and talked. They left.\nIt rained.", []),
        ("Share\nShare this article", ["Share", "Share this article"]),
        ("Share this article", []),  # a text of one line is what it is
    ],
)
def test_boilerplate(text: str, boilerplate: list[str]) -> None:
    assert found_in(text) == boilerplate


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Ana Roe/Getty Images",
        "Photo by Ana Roe",
        "Photograph: Ana Roe for The Arn Post",
        "Image credit: Ana Roe",
        "Picture: Handout",
        "REUTERS/Ana Roe",
        "Ana Roe / AFP via Getty Images",
        "(AP Photo/Ana Roe)",
        "Courtesy of the Arn Zoo",
        "Share this article",
        "Share Tweet Email Print",
        "Facebook | Twitter | WhatsApp | Copy link",
        "Follow us on Twitter",
        "Read or share this story: https://arn.example/2ab",
        "Sign up for our newsletter",
        "1,204 views",
        "24 comments",
        "Comments (24)",
        "310 shares · 24 comments",
        "1.2k shares",
        "4 min read",
        "By Ana Roe",
        "BY ANA ROE AND JON LEE",
        "By Ana Roe, staff writer",
        "By Ana Roe | The Arn Post",
        "By Reuters staff",
        "Ana Roe, Reuters",
        "Ana Roe, political correspondent",
        "Written by Ana Roe",
        "    Read more: Two ferries collide off Varn, killing 31 people",
        "READ MORE: Two ferries collide off Varn, killing 31 people",
        "\tRelated: How 31 people died off Varn",
        "See also: Varn mourns its 31 dead",
        "More from the Arn Post: Varn mourns its 31 dead",
        "We asked 31 survivors what they saw Read more",
        "https://arn.example/2024/31-dead",
        "bit.ly/3xYzA31",
        "Reporting by Ana Roe in Arn; Editing by Jon Lee",
        "(Reporting by Ana Roe; Additional reporting by Jon Lee and Mia Berg)",
        "© 2024 The Arn Post. All rights reserved.",
        "Copyright 2024 Arn Media",
        "Updated 3 hours ago",
        "September 17,2013 03:16 PM ET",
        "17/09/2013 16:16",
        "Sept 17, 2013, 4:16 PM ET",
        "2013-09-17 03:16",
        "Tue, 17 Sep 2013 03:16 PM EDT | Updated 4:16 PM",
        "17.09.2013, 16:16 GMT",
        "Published: 3 May 2024, 12.30 BST",
        "Last updated on Friday, May 3, 2024 at 9:15 pm EDT",
        "Advertisement Continue reading the main story",
        "Story continues below",
        "To contact the reporter on this story: Ana Roe in Arn at aroe31@arn.example",
        "Most read",
        "Home News Sport Weather",
        "Tags: ferries, Arn, 31 dead",
        "More from Arn.example: Ferry Sinks",
    ],
)
@pytest.mark.parametrize("place", ["{line}\n{prose}\nThey were taken to hospital.", "{prose}\nAll are well.\n\n{line}"])
def test_a_line_of_boilerplate(line: str, place: str) -> None:
    assert found_in(place.format(line=line, prose=PROSE)) == [line.strip()]


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell 3 percent",
        "Share of women on boards rises to 40 percent",
        "Shares 12 percent lower",
        "Print sales up by 4,000",
        "Menu prices rise 4 percent",
        "Related deaths rise to 40",
        "Comments by minister anger 12 unions",
        "Views on tax split voters 50-50",
        "Likes and dislikes of 300 voters",
        "Followers of sect number 300",
        "Advertising revenue down 20 percent",
        "Subscribe, 12 unions tell members",
        "Sign up of 12,000 recruits in doubt",
        "Follow the money: 12 arrested",
        "Photo shows 12 soldiers in Arn",
        "Photos by satellite show 12 ships",
        "Image of war: 12 pictures that count",
        "Video shows police firing 12 shots",
        "Credit card debt rises to $40 billion",
        "Credit: how 12 banks lend",
        "By Monday, 30 had died",
        "By Christmas Eve",
        "By New Year's Day",
        "By air and by sea they came, 30 in all",
        "By 2030 there will be 12 turbines",
        "Read more books, 12 librarians urge",
        "Why children should read more",
        "Why 12 Million Children Should Read More",
        "More than 40 dead in Arn",
        "More deaths: Arn counts 12",
        "See 12 bears in Arn",
        "Progress sales fall by 12 percent",
        "Listen to voters, 12 mayors say",
        "Reporting by state media suggests 12 died",
        "Editing genes of 12 babies",
        "Copyright law hits 12 libraries",
        "Updated plan costs $3 million",
        "Published figures show 12 deaths",
        "Posted soldiers number 300",
        "UPDATED: Floods kill 12 in Arn",
        "12 killed in Arn",
        "24 people comment on the plan",
        "3 of the 12 were children",
        "Home, news of 12 deaths reached her",
        "The International Ferry Council (IFC)",
        "Ana Roe, 34, from Arn",
        "Ana Roe, the mayor of Arn",
        "The Star of Arn sinks",
        "Tweet by minister costs 12 jobs",
        "Trending up: 12 percent more jobs",
        "Recommended daily dose cut to 12 grams",
        "17 September 2013: the ferry sinks",
        "16:16 The ferry sinks",
        "12:30",
        "Friday, 17 September, 16:16: doors open",
        "2013, 2014, 2015",
    ],
)
@pytest.mark.parametrize("place", ["{line}\n{prose}\nThey were taken to hospital.", "{prose}\n{line}\nAll are well."])
def test_prose_that_looks_like_boilerplate(line: str, place: str) -> None:
    assert found_in(place.format(line=line, prose=PROSE)) == []


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("Twelve soldiers stand guard in Arn. (AP Photo/Ana Roe)", "(AP Photo/Ana Roe)"),
        ("Twelve soldiers stand guard in Arn [Jon Lee/EPA]", "[Jon Lee/EPA]"),
        ("They left. (Reporting by Ana Roe; Editing by Jon Lee)", "(Reporting by Ana Roe; Editing by Jon Lee)"),
        ("The film is at youtu.be/x31QZ12 and shows 12 ships.", "youtu.be/x31QZ12"),
        ("They wrote to ana.roe31@arn.example and to nobody else.", "ana.roe31@arn.example"),
        ("Image source Getty Images Image caption Twelve guards", "Image source Getty Images Image caption"),
    ],
)  # fmt: skip
def test_a_part_of_a_line(line: str, part: str) -> None:
    assert found_in(f"{PROSE}\n{line}\nAll are well.") == [part]


def test_a_list_of_other_articles_ends_where_the_article_goes_on() -> None:
    links = "Read more:\nVarn mourns its 31 dead\nTwo ferries collide"
    text = f"{PROSE}\n{links}\nThe mayor thanked the crew.\nAll are well."
    assert found_in(text) == links.splitlines()


def test_nothing_is_made_of_boilerplate() -> None:
    other = "The ferry ran aground off Arn on Monday, and 12 people were hurt, the mayor said."
    extra = (
        "  Read more: Ferry runs aground off Arn, and 31 people were hurt\n4 min read\nPhoto: Ana Roe/Getty Images\n"
        "31 comments\nBy Ana Roe\nbit.ly/Varn31"
    )
    plain = check([Source("a", other), Source("b", PROSE)])
    odd = check([Source("a", other), Source("b", f"{PROSE}\n{extra}")])
    assert [str(each.relation) for each in odd.findings] == [str(each.relation) for each in plain.findings]
    reading = find(Source("b", f"{PROSE}\n{extra}"))
    assert {reading.source.quote(each.place) for each in reading.mentions} == {"Arn", "Monday", "12 people"}
    assert {each.text for each in find_mentions(reading.source)} == {"Arn", "Monday", "12 people"}


def test_a_page_date_is_still_given() -> None:
    page = Source("a", "Tuesday, December 10, 2024\n24 comments\n\nThe ministers met on Friday.")
    assert [each.text for each in find_mentions(page)] == ["Tuesday, December 10, 2024", "Friday"]


@pytest.mark.parametrize(
    "begins",
    ["", "70", "*", "Posted", "By Anna (", "By Anna (a@", "Sunday, December 10, 2024", "10 December 2024 12:30"],
)
@pytest.mark.parametrize("blank", [" ", "\t", "\u00a0", "@"])
def test_a_long_run_is_no_boilerplate(begins: str, blank: str) -> None:
    assert find_boilerplate(f"{begins}{blank * 50_000}x.\nThey met.") == ()
