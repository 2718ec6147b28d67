"""What a figure tells, of whom, of which time, and of how much of it."""

import pytest

from factcheck import PreparedSource, Source
from factcheck.lexicon import table
from factcheck.linkage.attributes import Attribute, SourceCues, attribute_of, how_attributes_stand
from factcheck.settings import DEFAULT


def attributes(text: str) -> list[Attribute]:
    reading = PreparedSource(Source("a", text)).found(DEFAULT).reading
    cues = SourceCues(reading)
    return [attribute_of(cues.of(mention), mention) for mention in reading.of_kind("quantity")]


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
        ("Nineteen people lost their jobs.", ["jobs-cut"]),
        ("Doyle won, beating Ann Pascoe by 132 votes.", ["lead-margin"]),
        ("Doyle's lead over Dana Holt stands at 201 votes.", ["lead-margin"]),
        ("She brought the gap between herself and Holt to 12 points.", ["lead-margin"]),
        ("Her album led the classical list for four weeks.", ["weeks-at-the-top"]),
        ("Malaria was reduced by 23 percent in a trial in Lund.", [""]),
        ("The number of cases fell by 23 percent in a trial.", ["change:cases"]),
        ("He died after falling 150 metres from a ridge.", ["fall-height"]),
        ("She had been in hospital for three weeks.", ["hospital-stay"]),
        ("She was hospitalized in Lund for four weeks.", ["hospital-stay"]),
        ("The jury deliberated for 40 hours.", ["deliberation-time"]),
        ("After 30 hours of deliberations it was deadlocked.", ["deliberation-time"]),
        ("Some 20,000 homes are without electricity.", ["without-power"]),
        ("The mayor ordered 200,000 people to evacuate.", ["evacuated"]),
        ("They have relocated about 300 people from the landfill.", ["displaced"]),
        ("It makes 40 million chips a day.", ["count:chip"]),
        ("Trains run every 40 minutes.", ["frequency"]),
        ("Some 7 million people used Quikpay.", ["users"]),
        ("The judge sent her away for 19 years.", ["prison-term"]),
        ("She puts a teacher's monthly income at 4,300 euros.", ["salary"]),
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
        ("Norvik proposed the rules in May and has received 300,000 comments.", "norvik", "past", "whole"),
        ("Norvik would close its works and cut 300 jobs.", "norvik", "forecast", "whole"),
        ("A climber died after falling 150 metres at Mount Tarn.", "climber", "past", "whole"),
    ],
)
def test_a_figure_is_of_somebody_at_some_time(text: str, owner: str, time: str, scope: str) -> None:
    found = attributes(text)[-1]
    assert (found.owner, found.time, found.scope) == (owner, time, scope)


def test_the_table_names_only_its_own_attributes() -> None:
    parts = table("attributes")
    known = set(parts["attributes"])
    for part in ("named", "counted", "kinds", "verbs", "beside", "changes", "settled", "akin_to"):
        assert set(parts[part]) <= known
    readings = {word.partition(": ")[0] for row in parts["settled"].values() for word in row.words}
    akin = {
        word.removeprefix("change:")
        for part in ("akin", "akin_to")
        for row in parts[part].values()
        for word in row.words
    }
    assert {word for word in readings | akin if not word.startswith("count:")} <= known
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The number of villagers killed by the flood is 31.", "killed"),
        ("The number of those who died has climbed to 31.", "killed"),
        ("The number of firms affected is put at 5,000.", "affected"),
        ("The number of boats was put at 31.", "count:boat"),
    ],
)
def test_the_number_of_somebody_tells_what_befell_them(text: str, expected: str) -> None:
    assert names(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Turnout rose to 61 percent from 54 percent.", ["turnout", "turnout"]),
        ("The mine employs 310 people. In 2019 it had 420.", ["staff", "staff"]),
        ("The toll rose overnight. Officials now count 45.", ["killed"]),
        ("Ann Doyle got 48.2 percent of the vote. In May she had 46 percent.", ["vote-share", "vote-share"]),
        ("The dead included two nurses and three teachers.", ["killed", "killed"]),
        ("From 3.75 percent the key rate goes down to 3.25.", ["interest-rate", "interest-rate"]),
        ("The judge jailed Dunn for nine years. The hall has 45 rooms.", ["prison-term", "rooms"]),
    ],
)
def test_a_figure_that_nothing_tells_is_of_what_the_one_before_it_is(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The vaccine cut the number of severe cases by 32 percent in a trial with 4,800 children.", "change:cases"),
        ("Deaths fell by 18 percent.", "change:killed"),
        ("Asian turnover dropped by 19 percent.", "change:revenue"),
        ("Sales fell 7 percent to 3.9 billion euros.", "change:sales"),
        ("Turnover was 7 percent less than in May.", "change:revenue"),
        ("The climber fell 25 metres.", "fall-height"),
    ],
)
def test_a_change_is_of_what_the_verb_says_changed(text: str, expected: str) -> None:
    assert names(text)[0] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ann Doyle, 41, left Lund.",
        "Ann Doyle was 41.",
        "She is only 41.",
        "The bishop died at 76.",
        "A man of 41 was hurt.",
        "Doyle, dead at 88, had her first role in Lund.",
        "The driver is 29 and had no license.",
    ],
)
def test_a_bare_figure_of_a_person_is_an_age(text: str) -> None:
    assert names(text)[0] == "age"


@pytest.mark.parametrize(
    "text", ["A crew of nine sailed.", "The index closed at 88.", "The score was 3.", "The doors open at 8."]
)
def test_a_bare_figure_of_anything_else_is_none(text: str) -> None:
    assert "age" not in names(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Klasen improved his record to 52-3.", ["wins", "losses"]),
        ("The Barons (11-4) are first.", ["wins", "losses"]),
        ("The Barons beat the Pines 121-114.", ["score", "score"]),
    ],
)
def test_the_sides_of_a_record_are_wins_and_losses(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The keeper will earn 800,000 euros a year.", "salary"),
        ("Orlo pays shareholders 1.20 euros a share.", "dividend"),
        ("A court ordered Orlo to pay 4 million euros.", "payment"),
        ("The jury awarded her 4 million euros.", "damages-awarded"),
        ("He asked for 4 million euros in court.", "damages-asked"),
        ("Orlo ended the year 74 million dollars in the red.", "loss"),
        ("Dunn was sent to prison for six years.", "prison-term"),
        ("Dunn must spend six years behind bars.", "prison-term"),
        ("Whitby won by 1,824 votes.", "lead-margin"),
        ("Whitby won with a majority of 1,824 votes.", "majority"),
        ("Whitby is 1,824 votes ahead of Doyle.", "lead-margin"),
        ("Whitby got 1,824 votes.", "votes"),
        ("About 200 people lost their homes.", "homeless"),
        ("Sixty people were on the bus.", "aboard"),
        ("The song was number one for 13 weeks.", "weeks-at-the-top"),
        ("The quake measured 6.2.", "magnitude"),
        ("Fourteen others did not survive the fall.", "killed"),
        ("Fourteen others survived the fall.", "survivors"),
        ("Eleven hikers were pulled from the snow.", "rescued"),
        ("Gunmen pulled ten workers off a bus.", "count:worker"),
        ("The school district has a vaccination rate of 81 percent.", "vaccination-rate"),
        ("The judge gave him two life sentences.", "count:sentence"),
    ],
)
def test_one_attribute_is_told_in_many_words(text: str, expected: str) -> None:
    assert names(text)[-1] == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("count:flat", "count:apartment", "same open"),
        ("passengers", "count:traveller", "akin"),
        ("arrested", "count:tunnel", "differ"),
        ("arrested", "count:teacher", "one untold"),
        ("count:teacher", "count:pupil", "differ"),
        ("payment", "fine", "akin"),
        ("payment", "damages-awarded", "akin"),
        ("fine", "damages-awarded", "neighbours"),
        ("inflation", "change:price", "akin"),
        ("inflation", "change:sales", "level and change"),
        ("majority", "lead-margin", "akin"),
    ],
)
def test_nouns_and_general_words_stand_in_one_way(one: str, other: str, expected: str) -> None:
    assert how_attributes_stand(one, other) == how_attributes_stand(other, one) == expected


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Blackfen had its best start ever. Sales came to $1.97 billion.", "blackfen"),
        ("Blackfen had its best start ever. The firm reported revenue of $4 million.", "blackfen"),
        ("Ann Doyle left Lund. She is 41.", "doyle"),
        ("Its star, Lea Holt, won $4 million.", "holt"),
        ("The harbour is closed. The harbour cost $4 million.", "harbour"),
        ("Rain fell in the hills. The driver was 41.", "driver"),
    ],
)
def test_an_owner_is_named_by_the_sentence_before(text: str, owner: str) -> None:
    assert attributes(text)[-1].owner == owner


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("The keeper earns 800,000 euros a year.", "per"),
        ("Each day without work costs it $100 million.", "per"),
        ("The strike costs it $100 million.", "whole"),
        ("Klasen retires with 52 wins.", "cumulative"),
        ("The storm has killed 41 people so far.", "cumulative"),
        ("So far the roads in the hills had been spared, when on Monday the storm killed 41 people.", "whole"),
    ],
)
def test_a_scope_is_told_by_the_unit_the_attribute_and_words_near(text: str, scope: str) -> None:
    assert attributes(text)[-1].scope == scope


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orlo earned 2 million francs.", "profit"),
        ("Before tax, Orlo earned 2 million francs.", "pretax-profit"),
        ("Before tax and interest, Orlo earned 2 million francs.", "operating-profit"),
        ("Orlo earned 2 million francs after tax.", "net-profit"),
    ],
)
def test_other_words_of_a_sentence_say_which_profit(text: str, expected: str) -> None:
    assert names(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bus plunged 14 metres into a valley.", "fall-height"),
        ("Sales rose by 4 million euros.", "change:sales"),
        ("The price is 38 percent above the closing price.", "premium"),
        ("The yacht lay 150 miles (277 km) from Aden.", "distance-to-place"),
        ("Prosecutors asked for 12 years in prison for Dunn.", "prison-asked"),
    ],
)
def test_the_unit_and_what_stands_behind_say_what_is_told(text: str, expected: str) -> None:
    assert names(text)[0] == expected
