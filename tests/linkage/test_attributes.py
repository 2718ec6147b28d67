"""What a figure tells, of whom, of which time, and of how much of it."""

import pytest

from factcheck import PreparedSource, Source
from factcheck.frames.mentions import with_mentions
from factcheck.lexicon import table
from factcheck.linkage.attributes import Attribute, attribute_of, find_cues, how_attributes_stand
from factcheck.settings import DEFAULT


def attributes(text: str) -> list[Attribute]:
    reading = PreparedSource(Source("a", text)).found(DEFAULT).reading
    found = []
    for mention in reading.of_kind("quantity"):
        index = reading.document.index(mention.place.start)
        sentence = with_mentions(reading.document.sentences[index], reading.in_sentences[index])
        found.append(attribute_of(find_cues(sentence), mention))
    return found


def names(text: str) -> list[str]:
    return [each.name for each in attributes(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Net profit at Orlo rose 9 percent to $421 million.", ["change:net-profit", "net-profit"]),
        ("Orlo will buy Tarn for $3.2 billion.", ["deal-value"]),
        ("Orlo agreed to a $3.2 billion takeover of Tarn.", ["deal-value"]),
        ("The purchase of Tarn by Orlo is worth $3.2 billion.", ["deal-value"]),
        ("The judge sentenced Dunn on Friday to nine years.", ["prison-term"]),
        ("Dunn was jailed for nine years.", ["prison-term"]),
        ("Dunn got a nine-year prison sentence.", ["prison-term"]),
        ("Unemployment fell to 4.1 percent in May.", ["unemployment-rate"]),
        ("The jobless rate was 4.1 percent.", ["unemployment-rate"]),
        ("The quake killed 24 people and injured 310.", ["killed", "injured"]),
        ("Ten people were killed and 80 wounded when the bus overturned.", ["killed", "injured"]),
        ("The death toll rose to 24.", ["killed"]),
        ("Police arrested 41 demonstrators in Lund.", ["arrested"]),
        ("In Lund 41 demonstrators were arrested.", ["arrested"]),
        ("Turnout was 61 percent.", ["turnout"]),
        ("Doyle won with 53.9 percent of the vote.", ["vote-share"]),
        ("Bail was set at $40,000.", ["bail"]),
        ("Revenue reached 3.2 billion euros.", ["revenue"]),
        ("The works employs 410 people.", ["staff"]),
        ("The works will lay off 410 people.", ["jobs-cut"]),
        ("Orlo will hire 400 welders.", ["jobs-created"]),
        ("A quake of magnitude 6.1 struck Lund at a depth of 12 kilometres.", ["magnitude", "depth"]),
        ("The storm left 725,000 homes without power.", ["without-power"]),
        ("The fire has burned 12,000 hectares.", ["area-burned"]),
        ("Ann Doyle, 41, left Lund.", ["age"]),
        ("Orlo holds a 12 percent stake in Tarn.", ["stake"]),
        ("Orlo was fined 3,000 dollars.", ["fine"]),
        ("The film grossed $61 million.", ["box-office"]),
        ("Her approval rating is 41 percent.", ["approval-rating"]),
        ("The central bank left its key rate at 3.25 percent.", ["interest-rate"]),
        ("Inflation slowed to 2.4 percent.", ["inflation"]),
        ("Thieves made off with jewels worth 4 million euros.", ["loot-value"]),
        ("The ferry carried 212 passengers.", ["aboard"]),
        ("The mayor opened 14 wells.", ["count:well"]),
        ("Orlo raised $40 million in a share sale.", ["capital-raised"]),
        ("The party won 41 seats.", ["seats"]),
    ],
)
def test_a_figure_tells_an_attribute(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Orlo had revenue of $4 billion.", "Orlo had a profit of $4 billion."),
        ("Twelve people were killed.", "Twelve people were injured."),
        ("The tax rose 9 percent.", "The tax is 9 percent."),
        ("The jury awarded him $4 million.", "He sued Orlo for $4 million."),
        ("The firm cut 300 jobs.", "The firm created 300 jobs."),
        ("He was jailed for nine years.", "He served nine years."),
        ("Winds of 110 mph hit Lund.", "Gusts of 110 mph hit Lund."),
        ("Three survived the crash.", "Three did not survive the crash."),
    ],
)
def test_neighbours_are_told_apart(one: str, other: str) -> None:
    assert names(one) != names(other)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He fell out in round 2.", ["ordinal"]),
        ("The two ministers met.", ["set"]),
        ("Shops opened at two.", ["date"]),
    ],
)
def test_what_measures_nothing_is_no_attribute(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "owner", "time", "scope"),
    [
        ("Norvik's revenue was $4 billion.", "norvik", "past", "whole"),
        ("Revenue at Norvik is $4 billion.", "norvik", "now", "whole"),
        ("Norvik expects revenue of $4 billion.", "norvik", "forecast", "whole"),
        ("Norvik will buy Tarn for $4 billion.", "tarn", "planned", "whole"),
        ("Norvik's revenue rose 4 percent.", "norvik", "past", "change"),
        ("Norvik paid workers $40,000 each.", "norvik", "past", "per"),
        ("Of the crew 12 were saved, including 4 cooks.", "", "past", "part"),
    ],
)
def test_a_figure_is_of_somebody_at_some_time(text: str, owner: str, time: str, scope: str) -> None:
    found = attributes(text)[-1]
    assert (found.owner, found.time, found.scope) == (owner, time, scope)


def test_the_table_names_only_its_own_attributes() -> None:
    parts = table("attributes")
    known = set(parts["attributes"])
    for part in ("named", "counted", "kinds", "verbs", "beside", "changes"):
        assert set(parts[part]) <= known
    assert all(set(row.neighbours.split()) <= known for row in parts["attributes"].values())


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("revenue", "revenue", "same"),
        ("count:well", "count:well", "same open"),
        ("count:well", "count:road", "differ"),
        ("revenue", "profit", "neighbours"),
        ("profit", "revenue", "neighbours"),
        ("revenue", "change:revenue", "level and change"),
        ("change:revenue", "change:profit", "neighbours"),
        ("revenue", "", "one untold"),
        ("", "", "untold"),
        ("killed", "count:well", "differ"),
        ("injured", "count:person", "akin"),
        ("profit", "net-profit", "akin"),
        ("killed", "set", "nothing measured"),
        ("killed", "revenue", "differ"),
    ],
)
def test_two_attributes_stand_in_one_way(one: str, other: str, expected: str) -> None:
    assert how_attributes_stand(one, other) == expected
