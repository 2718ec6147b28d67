"""How two figures stand in each respect."""

import pytest

from factcheck import PreparedSource, Source
from factcheck.lexicon import table
from factcheck.linkage import comparisons
from factcheck.linkage.comparisons import COMPARISONS, compare
from factcheck.linkage.figures import Article
from factcheck.linkage.side import Side
from factcheck.settings import DEFAULT


def article(text: str, name: str = "a") -> Article:
    found = PreparedSource(Source(name, text)).found(DEFAULT)
    claims = found.source_claims(frozenset()).claims
    return Article(found.wording, [claim for claim in claims if claim.thing == "figure"])


def sides(one: str, other: str, first: int = 0, second: int = 0) -> tuple[Side, Side]:
    a, b = article(one), article(other, "b")
    return Side(a.figures[first], a), Side(b.figures[second], b)


CASES = [
    ("closeness", "12 boats sank.", "Twelve boats sank.", "equal"),
    ("closeness", "120 boats sank.", "123 boats sank.", "hardly apart"),
    ("closeness", "100 boats sank.", "120 boats sank.", "near"),
    ("closeness", "100 boats sank.", "160 boats sank.", "up to twice"),
    ("closeness", "100 boats sank.", "400 boats sank.", "up to five times"),
    ("closeness", "100 boats sank.", "700 boats sank.", "farther"),
    ("closeness", "120 boats sank.", "1,200 boats sank.", "of a magnitude"),
    ("closeness", "20 boats sank.", "200 boats sank.", "tenfold"),
    ("closeness", "It cost $4 million.", "It cost $4 billion.", "of a magnitude"),
    ("slip", "45 boats sank.", "54 boats sank.", "one digit"),
    ("slip", "120 boats sank.", "15 boats sank.", "none"),
    ("slip", "It took 12 years.", "It took 19 days.", "none"),
    ("slip", "It took 12 years.", "It took 19 years.", "one digit"),
    ("slip", "4,512 boats sank.", "4,712 boats sank.", "one digit"),
    ("slip", "9 boats sank.", "10 boats sank.", "one more"),
    ("slip", "20 boats sank.", "47 boats sank.", "none"),
    ("precision", "1,234 boats sank.", "1,300 boats sank.", "2"),
    ("precision", "1,234 boats sank.", "1,235 boats sank.", "3"),
    ("coincidence", "7 boats sank.", "Seven boats sank.", "small"),
    ("coincidence", "400 boats sank.", "400 boats sank.", "round"),
    ("coincidence", "1,234 boats sank.", "1,234 boats sank.", "exact"),
    ("coincidence", "1,234 boats sank.", "1,235 boats sank.", "they differ"),
    ("modifier", "Some 12 boats sank.", "14 boats sank.", "other"),
    ("modifier", "12 boats sank.", "14 boats sank.", "same"),
    ("noun", "12 boats sank.", "14 boats left.", "same"),
    ("noun", "12 boats sank.", "14 carts sank.", "differ"),
    ("noun", "12 passengers sat there.", "14 people sat there.", "kindred"),
    ("noun", "12 passengers sat there.", "14 shops stood there.", "apart"),
    ("noun", "It took 18 months.", "It took two years.", "unit"),
    ("noun", "It cost $18.", "It cost 20 euros.", "differ"),
    ("words", "12 boats sank in the bay of Arn at dawn.", "14 boats sank in the bay of Arn at dawn.", "most"),
    ("words", "12 boats sank in the bay.", "Voters chose 14 judges.", "hardly any"),
    ("opposite", "12 people were killed.", "14 people were injured.", "opposed"),
    ("opposite", "12 people were killed.", "14 people died.", "same"),
    ("opposite", "12 boats.", "14 boats.", "none"),
    ("rank", "The second fire killed 12 people.", "A fire killed 14 people.", "one-sided"),
    ("rank", "The second fire killed 12 people.", "The third fire killed 14 people.", "differ"),
    ("rank", "Last year a fire killed 12 people.", "A fire killed 14 people.", "none"),
    ("rank", "The fire killed another 12 people.", "The fire killed 14 more people.", "none"),
    ("rank", "Out of 120 pipes came the first notes.", "The organ has 140 pipes.", "none"),
    ("rank", "In its second weekend it took $12 million.", "It took $14 million.", "one-sided"),
    ("years", "In 1998 12 boats sank.", "In 2004 14 boats sank.", "differ"),
    ("years", "12 boats sank.", "14 boats sank.", "none"),
    ("days", "On Monday 12 boats sank.", "On 11 March 2024 14 boats sank.", "same"),
    ("days", "On 11 March 2024 12 boats sank.", "On 4 March 2024 14 boats sank.", "differ"),
    ("names", "12 boats sank off Lund.", "14 boats sank off Marwick.", "differ"),
    ("names", "12 boats sank off Lund.", "14 boats sank off Lund.", "same"),
    ("sole", "12 boats sank.", "14 boats sank.", "both"),
    ("sole", "12 boats sank. 13 boats left.", "14 boats sank.", "one"),
    ("rivals", "12 boats and 13 carts sank.", "14 boats sank.", "1"),
    ("repeated", "12 boats sank. The 12 boats were old.", "14 boats sank.", "one"),
    ("elsewhere", "12 boats sank.", "14 boats sank. 12 boats left.", "one"),
    ("elsewhere", "12 boats sank.", "14 boats sank.", "neither"),
    ("foreign_names", "12 boats sank off Lund.", "14 boats sank.", "1"),
    ("attribute", "Norvik's revenue was $4 billion.", "Norvik's revenue came to $3 billion.", "same"),
    ("attribute", "12 boats sank.", "14 boats left.", "same open"),
    ("attribute", "Norvik's revenue was $4 billion.", "Norvik's profit was $3 billion.", "neighbours"),
    ("attribute", "It damaged 12 houses.", "There 14 homes had cracks.", "akin"),
    ("attribute", "Orlo delivered 12,000 cars.", "Orlo sold 14,000 cars.", "akin"),
    ("attribute", "The arena will hold 12,000 spectators.", "It has seats for 14,000.", "same"),
    ("position", "12 boats sank. A man swam.", "14 boats sank. A man swam.", "both in the lead"),
]


@pytest.mark.parametrize(("name", "one", "other", "level"), CASES)
def test_two_figures_stand_so(name: str, one: str, other: str, level: str) -> None:
    a, b = sides(one, other)
    asked = getattr(comparisons, name)
    assert (asked(a, b), asked(b, a)) == (level, level)


def test_every_level_that_is_found_has_a_weight_or_none_was_learned() -> None:
    known = {level.partition(": ")[0] for level in table("link_weights")["weights"]} - {"start"}
    assert known == {each.__name__ for each in COMPARISONS}


def test_levels_are_named_by_their_comparison() -> None:
    a, b = sides("12 boats sank.", "14 boats sank.")
    assert [level.partition(": ")[0] for level in compare(a, b)] == [each.__name__ for each in COMPARISONS]
