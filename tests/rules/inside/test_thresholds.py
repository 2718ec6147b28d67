"""Each number of a rule on one source has a case on both sides of it."""

from datetime import date

import pytest

from factcheck.findings import Finding
from factcheck.pipeline import check
from factcheck.source import Source

DAY = date(2024, 5, 2)


def found(rule: str, text: str) -> list[Finding]:
    """Return what a rule finds in a text of 2 May 2024."""
    findings = check([Source("a", text, published=DAY)], rules=[rule]).findings
    return [finding for finding in findings if finding.rule == rule]


def headline(letters: int) -> str:
    """Return a headline of so many letters over an article with another toll."""
    head = "Quake kills 24 in Chile and so on and so on "
    return f"{head}{'x' * (letters - len(head))}\n\nA quake in Chile killed 35 people on Monday."


def anniversary(letters: int) -> str:
    """Return an anniversary with so many letters before the year of its event."""
    return f"On Monday the town marked the 20th anniversary of{' the' * (letters // 4)} flood of 2003."


CASES = [
    ("part-over-whole", "Of the 90 rounds, 91 were spent.", True, "a whole below a hundred is not rounded"),
    ("part-over-whole", "Of the 90 rounds, 90 were spent.", False, "all of a whole"),
    ("part-over-whole", "Of the 100 rounds, 104 were spent.", False, "a whole of a hundred may be rounded"),
    ("part-over-whole", "Of the 100 rounds, 105 were spent.", True, "by a twentieth, no more"),
    ("part-over-whole", "Of the 5,000 rounds, 5,100 were spent.", False, "a whole of thousands may be rounded"),
    ("part-over-whole", "Of the 5,000 rounds, 5,400 were spent.", True, "not so far"),
    ("parts-and-total", "The blast killed 90 people, 51 men and 38 women.", True, "a total below a hundred is exact"),
    ("parts-and-total", "The blast killed 90 people, 51 men and 39 women.", False, "parts that come to it"),
    ("parts-and-total", "The blast killed 100 people, 51 men and 48 women.", False, "a total of a hundred is not"),
    ("parts-and-total", "The blast killed 100 people, 51 men and 40 women.", True, "not so far off"),
    ("age-and-birth", "Anna Holt, 35, sued the town. Anna Holt, 45, won.", True, "two ages ten years apart"),
    ("age-and-birth", "Anna Holt, 35, sued the town. Anna Holt, 46, won.", False, "eleven years apart are two times"),
    ("age-and-birth", "Anna Holt, 115, was born in 1980.", True, "the oldest age"),
    ("age-and-birth", "Anna Holt, 116, was born in 1980.", False, "nobody is so old"),
    ("age-and-birth", "Anna Holt (1965-1980) died aged 17.", True, "a life of fifteen years"),
    ("age-and-birth", "Anna Holt (1966-1980) died aged 16.", False, "fourteen years are a term"),
    ("age-and-birth", "Anna Holt, 44, was born in 1980.", False, "the age after the birthday"),
    ("age-and-birth", "Anna Holt, 43, was born in 1980.", False, "the age before the birthday"),
    ("age-and-birth", "Anna Holt, 42, was born in 1980.", True, "a year younger than that"),
    ("age-and-birth", "Anna Holt, 45, was born in 1980.", True, "a year older than that"),
    ("range-upside-down", "It weighs between 12 and 4 pounds.", True, "figures with a unit are no hours"),
    ("range-upside-down", "The ships came between 12 and 4.", False, "bare figures up to twelve may be hours"),
    ("range-upside-down", "It weighs between 4 and 12 pounds.", False, "the right way round"),
    ("range-upside-down", "It weighs between 4 and 4 pounds.", False, "two ends alike"),
    (
        "shares-over-whole",
        "Of the voters, 60 percent were for it and 41 percent against.",
        False,
        "one over for rounding",
    ),
    ("shares-over-whole", "Of the voters, 60 percent were for it and 42 percent against.", True, "two over"),
    (
        "change-arithmetic",
        "Sales rose 20 percent, from $100.0 million to $118.2 million.",
        False,
        "two zeros may hide so much",
    ),
    ("change-arithmetic", "Sales rose 20 percent, from $100.0 million to $117.0 million.", True, "and no more"),
    ("change-arithmetic", "Sales rose 20 percent, from $100.0 million to $120.0 million.", False, "the change itself"),
    ("change-arithmetic", "Sales rose 20 percent, from $100.0 million to $124.0 million.", True, "above it"),
    ("times-as-many", "Sales doubled from 100 to 210.", False, "twice, rounded"),
    ("times-as-many", "Sales doubled from 100 to 300.", True, "three times"),
    ("times-as-many", "Sales tripled from 100 to 200.", True, "twice is not three times"),
    ("unit-pairs", "It is 5 miles (8 km) long.", False, "one length in two units"),
    ("unit-pairs", "It is 5 miles (9 km) long.", False, "one length, both rounded"),
    ("unit-pairs", "It is 5 miles (11 km) long.", True, "two lengths"),
    ("anniversary", "The flood came 4 years ago, in 2001.", False, "four years ago need not be exact"),
    ("anniversary", "The flood came 5 years ago, in 2001.", True, "five years ago looks back at a year"),
    ("anniversary", "The flood came 23 years ago, in 2001.", False, "the years that it is"),
    ("anniversary", anniversary(60), True, "an event near its anniversary"),
    ("anniversary", anniversary(96), False, "an event too far behind"),
    ("headline-differs", headline(160), True, "the longest headline"),
    ("headline-differs", headline(161), False, "a paragraph"),
    ("weekday-mismatch", "It came on Monday, 3 May 2024.", True, "another weekday"),
    ("weekday-mismatch", "It came on Friday, 3 May 2024.", False, "its weekday"),
    ("no-such-day", "It came on 31 June 2024.", True, "a day of no calendar"),
    ("no-such-day", "It came on 30 June 2024.", False, "the last day of a month"),
    ("spelled-two-ways", "Kiev is cold. Kyiv is old.", True, "two spellings of a place"),
    ("spelled-two-ways", "Kiev is cold. Kiev is old.", False, "one spelling"),
    ("spelled-two-ways", "Jane Marlow came. Later Jane Marlowe left.", True, "a slip in a name"),
    ("spelled-two-ways", "Jane Marlow came. Later Joan Marlow left.", False, "another given name"),
]


@pytest.mark.parametrize(("rule", "text", "speaks", "why"), CASES, ids=[f"{rule}: {why}" for rule, _, _, why in CASES])
def test_a_rule_speaks_on_one_side_of_a_number(rule: str, text: str, speaks: bool, why: str) -> None:
    assert bool(found(rule, text)) is speaks, why


SAID = [
    ("part-over-whole", "Of the 12 men, 15 were freed.", "“15” is more than all of “12 men”", ()),
    (
        "parts-and-total",
        "The blast killed 9 people, 5 men and 3 women.",
        "the parts come to less than “9 people”",
        ("5 + 3 = 8, not 9",),
    ),
    (
        "age-and-birth",
        "Anna Holt, 35, was born in 1980.",
        "one born in 1980 is 43 or 44 in 2024, not 35",
        ("2024 - 1980 = 44",),
    ),
    (
        "age-and-birth",
        "Anna Holt (1900-1980) died aged 81.",
        "one born in 1900 was 79 or 80 in 1980, not 81",
        ("1980 - 1900 = 80",),
    ),
    (
        "age-and-birth",
        "Anna Holt, 35, sued the town. Anna Holt, 36, won.",
        "Anna Holt is given two ages in one text: 35 and 36",
        (),
    ),
    (
        "range-upside-down",
        "It cost between 12 and 9 dollars.",
        "“between 12 and 9 dollars” ends before it begins",
        (),
    ),
    (
        "shares-over-whole",
        "Of the voters, 60 percent were for it and 45 percent against.",
        "the shares come to more than 100 percent",
        ("60 + 45 = 105",),
    ),
    (
        "change-arithmetic",
        "Sales rose 20 percent, from 100 million to 150 million dollars.",
        "“20 percent” is not the change from $100 million to $150 million",
        ("$100 million → $150 million: 38.1 to 63.16 percent",),
    ),
    (
        "times-as-many",
        "Sales doubled from 100 to 300.",
        "“doubled” does not fit 300 and 100",
        ("300 ÷ 100 = 2.71 to 3.32",),
    ),
    (
        "unit-pairs",
        "It is 5 miles (18 km) long.",
        "“5 miles” and “18 km” are not one length",
        ("5 miles = 8.05 kilometres, not 18",),
    ),
    (
        "anniversary",
        "On Monday the town marked the 20th anniversary of the flood of 2003.",
        "29 April 2024 is 21 years after 2003, not 20",
        ("2024 - 2003 = 21",),
    ),
    (
        "anniversary",
        "The flood came 20 years ago, in 2001.",
        "2024 is 23 years after 2001, not 20",
        ("2024 - 2001 = 23",),
    ),
    ("weekday-mismatch", "It came on Monday, 3 May 2024.", "3 May 2024 is a Friday, not a Monday", ()),
    ("no-such-day", "It came on 31 June 2024.", "June has 30 days", ()),
    (
        "headline-differs",
        "Quake kills 24 in Chile\n\nA quake in Chile killed 35 people on Monday.",
        "the headline says 24, the article 35",
        ("24: means 24", "35: means 35", "35 − 24 = 11; 11 ÷ 24 = 45.8 %"),
    ),
    (
        "spelled-two-ways",
        "Jane Marlow came. Later Jane Marlowe left.",
        "“Jane Marlow” and “Jane Marlowe” are spellings of one name in one text",
        (),
    ),
    (
        "change-arithmetic",
        "Sales rose 50 percent, from 100 million to 300 million dollars.",
        "“50 percent” is not the change from $100 million to $300 million",
        ("$100 million → $300 million: 171.43 to 231.58 percent",),
    ),
    (
        "change-arithmetic",
        "Sales rose by 50 percent to $300 million from $100 million.",
        "“50 percent” is not the change from $100 million to $300 million",
        ("$100 million → $300 million: 171.43 to 231.58 percent",),
    ),
    (
        "change-arithmetic",
        "Sales fell 50 percent, from $300 million to $100 million.",
        "“50 percent” is not the change from $300 million to $100 million",
        ("$300 million → $100 million: 63.16 to 69.84 percent",),
    ),
    (
        "change-arithmetic",
        "Sales fell by $50 million, from $300 million to $100 million.",
        "“$50 million” is not the change from $300 million to $100 million",
        ("$300 million → $100 million: 180,000,000 to 220,000,000",),
    ),
    (
        "change-arithmetic",
        "Sales rose by 100 to 150, from 20.",
        "“100” is not the change from 20 to 150",
        ("20 → 150: 125 to 135",),
    ),
    (
        "times-as-many",
        "Sales tripled to 400 from 100.",
        "“tripled” does not fit 400 and 100",
        ("400 ÷ 100 = 3.62 to 4.42",),
    ),
    (
        "times-as-many",
        "It sold 300, twice as many as the 100 of May.",
        "“twice” does not fit 300 and 100",
        ("300 ÷ 100 = 2.71 to 3.32",),
    ),
    (
        "times-as-many",
        "Sales halved from 300 to 100.",
        "“halved” does not fit 100 and 300",
        ("100 ÷ 300 = 0.3 to 0.37",),
    ),
    ("weekday-mismatch", "It came on Monday, May 3, 2024.", "3 May 2024 is a Friday, not a Monday", ()),
    (
        "unit-pairs",
        "It is 10 miles (26 km) long.",
        "“10 miles” and “26 km” are not one length",
        ("10 miles = 16.09 kilometres, not 26",),
    ),
    ("unit-pairs", "It was 20 C (98 F).", "“20 C” and “98 F” are not one temperature", ("20 °C = 68 °F, not 98",)),
    (
        "unit-pairs",
        "It weighed 10 kg (32 pounds).",
        "“10 kg” and “32 pounds” are not one mass",
        ("10 kilograms = 22.05 pounds, not 32",),
    ),
    ("part-over-whole", "Twelve of the nine men fell.", "“Twelve of the nine men” is more than all of “nine men”", ()),
]


@pytest.mark.parametrize(("rule", "text", "reason", "steps"), SAID, ids=[f"{rule}: {text}" for rule, text, *_ in SAID])
def test_a_rule_says_why_with_its_arithmetic(rule: str, text: str, reason: str, steps: tuple[str, ...]) -> None:
    (finding,) = found(rule, text)
    assert (finding.reason, finding.steps) == (reason, steps)


SILENT = [
    ("change-arithmetic", "Sales fell 66 percent, from $300 million to $100 million."),
    ("change-arithmetic", "Sales fell by $200 million, from $300 million to $100 million."),
    ("change-arithmetic", "Sales rose from 20 percent to 30 percent, up 50 percent."),
    ("change-arithmetic", "The price rose from $2 to $3, a rise of 50 percent."),
    ("change-arithmetic", "The price rose from $2 to $3, a rise of 80 percent."),
    ("times-as-many", "Sales tripled to 300 from 100."),
    ("times-as-many", "It sold 300, three times the 100 of May."),
    ("times-as-many", "Sales halved from 200 to 100."),
    ("times-as-many", "Sales quadrupled from 100 to between 300 and 310."),
    ("weekday-mismatch", "It came on Friday, May 3, 2024."),
    ("weekday-mismatch", "It came on Monday, May 3."),
    ("weekday-mismatch", "It came on Monday in May 2024."),
    ("unit-pairs", "It is 10 miles (16 km) long."),
    ("unit-pairs", "It cost $10 million (8 million euros)."),
    ("unit-pairs", "It was 20 C (68 F)."),
    ("unit-pairs", "It weighed 10 kg (22 pounds)."),
    ("shares-over-whole", "Of the 60 voters, 70 percent or 42 said yes."),
    ("shares-over-whole", "Polls gave Ash 60 percent, Birch 30 percent and Cole 20 percent."),
    ("shares-over-whole", "Polls gave Ash 50 percent, Birch 30 percent and Cole 20 percent."),
    ("part-over-whole", "15 of 12 men fell."),
    ("part-over-whole", "12 of 15 men fell."),
    ("part-over-whole", "Of 12 men, 15 fell."),
]


@pytest.mark.parametrize(("rule", "text"), SILENT, ids=[f"{rule}: {text}" for rule, text in SILENT])
def test_a_rule_is_silent(rule: str, text: str) -> None:
    assert not found(rule, text)
