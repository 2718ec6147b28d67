"""What a figure counts, and which figures answer one question."""

import pytest

from factcheck.claims import find_claims
from factcheck.claims.claim import NotCompared
from factcheck.claims.count import CountClaim
from factcheck.mentions import find
from factcheck.pipeline import check
from factcheck.source import Source

PART = "a part; the whole is another figure"
MORE = "one of some, or an addition; the whole is another figure"
WOULD_BE = "told of what would be or was first reported, not of what was"


def subjects(text: str) -> list[str]:
    claims = find_claims(find(Source("a", text)))
    return [claim.question.unstated or claim.question.subject for claim in claims if isinstance(claim, CountClaim)]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("North Korea sent 12,000 soldiers to Russia.", "count troops"),
        ("The quake killed 35 people.", "count killed"),
        ("Thirty-five people were killed in the quake.", "count killed"),
        ("Quake kills 35", "count killed"),
        ("The death toll rose to 24.", "count killed"),
        ("The blast left 35 dead.", "count killed"),
        ("A 5.6 magnitude earthquake hit the island.", "count magnitude"),
        ("The peninsula was hit by a magnitude 6.9 quake.", "count magnitude"),
        ("5.9 earthquake jolts Iran", "count magnitude"),
        ("Two earthquakes hit Iran.", "count earthquake"),
        ("It measured 6.1 on the Richter scale.", "count magnitude"),
        ("The Category 4 storm hit Bowen.", "count category"),
        ("Debbie hit Bowen as a category four cyclone.", "count category"),
        ("She is treated for stage 3 cancer.", "count stage"),
        ("The alert was raised to level five.", "count level"),
        ("The Tier 3 rules begin in Norvik.", "count tier"),
        ("Phase two begins in Norvik.", "count phase"),
        ("At this level 5 people fell.", "count person"),
        ("In this category four films were named.", "count film"),
        ("The motion passed with 390 votes in favor.", "count vote for"),
        ("Of the 23 pirates, 12 were Somali.", PART),
        ("The blast hurt another 20 people.", MORE),
        ("The bomb killed 20 people and wounded 41 others.", "count injured"),
        ("Twenty people died. The ministry said that 41 others were wounded.", "count injured"),
        ("A bomb killed 20 people. Ten were wounded in the hall and 41 others were wounded in the yard.", MORE),
        ("The driver and five others were killed.", MORE),
        ("She paid $5 million in income tax and an extra $31 million in levies.", MORE),
        ("It hurt 50, 31 of whom were kept in hospital.", MORE),
        ("It hurt 50, 31 of them badly.", PART),
        ("The dam's owner ordered 12,000 people to evacuate.", "count the number told to leave"),
        ("Some 12,000 people living below the dam have been asked to leave.", "count the number told to leave"),
        ("Some 12,000 people living below the dam have asked to leave.", "count person"),
        ("A storm with 60 mph (97 kph) winds hit Orn.", "count the wind speed"),
        ("She paid $3 million in other taxes.", MORE),
        ("Shares of Orlo fell 12% in early trading.", "a price of a market at one moment"),
        ("Crude lost as much as 51 cents to $51.80 a barrel.", "a price of a market at one moment"),
        ("Crude was at $51.99 at 1:01 p.m. in Seoul.", "a price of a market at one moment"),
        ("Shares of Orlo fell 12% on Friday.", "count percent fall"),
        ("She paid as much as $3 million for shares.", "count USD"),
        ("The vote counts only if 50 percent of voters turn out.", WOULD_BE),
        ("It took 40.", "nothing says what is counted"),
    ],
)
def test_what_is_counted(text: str, subject: str) -> None:
    assert subject in subjects(text)


def test_boilerplate_is_no_claim() -> None:
    found = find_claims(find(Source("a", "70.7 F\nLos Angeles\nTuesday, December 10, 2024\n\nThe ministers met.")))
    assert {each.reason for each in found if isinstance(each, NotCompared)} == {"outside the article"}


def conflicts(first: str, second: str) -> list[str]:
    return [str(finding.relation) for finding in check([Source("a", first), Source("b", second)]).conflicts]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "A quake in Chile killed 35 people, Santiago said.",
            "In Chile, 52 people were injured in the quake, Santiago said.",
        ),
        ("A quake in Chile killed 35 people.", "A quake in Peru killed 52 people."),
        ("A quake in Chile killed 35 people on Monday.", "In 2010, a quake in Chile killed 525 people."),
        ("North Korea sent 12,000 troops to Russia.", "South Korea sent 300 troops to Russia."),
        ("Inflation in Peru fell to 2 percent, Lima said.", "Core inflation in Peru fell to 3 percent, Lima said."),
        ("On Monday a blast in Lima killed 3 people.", "On Wednesday a blast in Lima killed 9 people."),
        ("Anna Lee, 35, sued Bob Roy in Chicago.", "Bob Roy, 52, was sued by Anna Lee in Chicago."),
        ("Police in Lima arrested 23 men; of the 23, 12 were armed.", "Police in Lima arrested 23 men."),
    ],
)
def test_other_questions_never_meet(first: str, second: str) -> None:
    assert conflicts(first, second) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "A quake hit Concepcion in Chile. It killed 35 people near Concepcion.",
            "A quake struck Chile. Near Concepcion, 52 people were killed.",
        ),
        ("Anna Lee, 35, sued Bob Roy in Chicago.", "In Chicago, Bob Roy was sued by 38-year-old Anna Lee."),
        ("North Korea sent 12,000 troops to Russia.", "North Korea has dispatched 9,000 soldiers to Russia."),
    ],
)
def test_one_question_in_other_words_meets(first: str, second: str) -> None:
    assert len(conflicts(first, second)) == 1


def test_prices_of_a_market_are_of_one_day_or_apart() -> None:
    rose = "Brent crude rose to $61.53 a barrel on {}, traders said."
    fell = "Brent crude fell to $60.77 a barrel on {}, traders said."
    assert conflicts(rose.format("Friday"), fell.format("Thursday")) == []
    gained = "Brent crude for March gained 13 cents to ${} a barrel on the exchange in London after two days of loss."
    one = Source("a", gained.format("60.77"), published="2019-01-16")
    for day, expected in (("2019-01-16", 1), ("2019-01-18", 0)):
        other = Source("b", gained.format("61.53"), published=day)
        assert len(check([one, other]).conflicts) == expected


@pytest.mark.parametrize(("letters", "is_quoted"), [(500, False), (501, True)])
def test_a_sentence_of_more_than_five_hundred_letters_is_quoted(letters: int, is_quoted: bool) -> None:
    text = "Rebels killed 24 people in Chad"
    text += ", and it rained" * ((letters - len(text) - 1) // 15)
    text = f"{text}{'n' * (letters - len(text) - 1)}."
    assert len(text) == letters
    claims = [each for each in find_claims(find(Source("a", text))) if isinstance(each, CountClaim)]
    assert claims[0].question.quoted is is_quoted
