"""How two figures stand by what was read of them."""

import pytest

from factcheck import PreparedSource, Source
from factcheck.linkage import readings
from factcheck.linkage.figures import Article
from factcheck.linkage.readings import parts_of_both
from factcheck.linkage.side import Side
from factcheck.settings import DEFAULT

LONG = " The bay was calm." * 6


def side(text: str, name: str) -> Side:
    found = PreparedSource(Source(name, text, published="2024-03-12")).found(DEFAULT)
    claims = found.source_claims(frozenset()).claims
    article = Article(found.wording, [claim for claim in claims if claim.thing == "figure"])
    return Side(article.figures[0], article)


CASES = [
    ("alone", "12 boats sank.", "14 boats sank.", "both"),
    ("alone", "12 boats sank. 13 left.", "14 boats sank.", "one"),
    ("alone", "12 boats sank. 13 left.", "14 boats sank. 15 left.", "of two"),
    ("alone", "12 boats sank. 13 left. 16 burned.", "14 boats sank. 15 left. 17 burned.", "of many"),
    ("alone", "12 people sat in 13 houses.", "14 people sat there.", "both"),
    ("question", "Ann Doyle, 41, left.", "Ann Doyle, 42, sang.", "agree"),
    ("question", "They met Ann Doyle, 41, there.", "They met Mary Brown, 42, there.", "differ"),
    ("question", "12 boats sank.", "14 boats sank.", "none"),
    ("question", "In 1998 12 boats sank.", "14 boats sank.", "none"),
    ("family", "12 boats sank.", "14 boats sank.", "count"),
    ("family", "It cost $12.", "It cost $14.", "money"),
    ("family", "It rose 12 percent.", "It rose 14 percent.", "percent"),
    ("family", "It weighs 12 tonnes.", "It weighs 14 tonnes.", "other"),
    ("family", "It weighs 12 tonnes.", "It cost $14.", "other"),
    ("length", "12 boats sank.", "14 boats sank.", "short"),
    ("length", "12 boats sank." + LONG, "14 boats sank.", "one long"),
    ("length", "12 boats sank." + LONG, "14 boats sank." + LONG, "long"),
    ("role", "12 boats sank.", "14 boats sank.", "same"),
    ("role", "12 boats sank.", "The storm sank 14 boats.", "differ"),
    ("background", "12 boats sank.", "14 boats sank.", "neither"),
    ("background", "12 boats sank.", "The storm had sunk 14 boats.", "one"),
    ("events", "In 2004 a storm sank 12 boats.", "A storm sank 14 boats.", "two"),
    ("events", "In 2004 a storm sank 12 boats.", "The 2004 storm sank 14 boats.", "one"),
    ("story_names", "A quake in Arn killed 12 people.", "A flood in Lund killed 47 people.", "differ"),
    ("story_names", "A quake in Arn killed 12 people.", "47 people died in Arn.", "same"),
    ("story_names", "A quake in Arn killed 12 people.", "The quake killed 47 people.", "none"),
    ("unmatched", "12 boats sank. 13 left.", "14 boats sank. 13 left.", "both"),
    ("unmatched", "12 boats sank. 13 left.", "14 boats sank. 15 left.", "of two"),
    ("unmatched", "12 boats sank. 13 left.", "14 boats sank. 12 left.", "in the other article"),
    ("agreed", "12 boats sank. 130 left.", "14 boats sank. 130 left.", "1"),
    ("agreed", "12 boats sank. 3 left.", "14 boats sank. 3 left.", "0"),
    ("agreed", "12 boats sank. 130 left." + LONG, "14 boats sank. 130 left.", "long"),
    ("told", "Norvik's revenue was $4 billion.", "Norvik's revenue came to $3 billion.", "one, short"),
    ("told", "Norvik's revenue was $4 billion.", "Norvik's profit was $3 billion.", "another, short"),
    ("when", "It will cost $12 million.", "It cost $14 million.", "past and planned"),
    (
        "unmatched",
        "The rate is cut to 3.25 percent.",
        "The rate is cut from 3.75 percent to 3.25.",
        "in the other article",
    ),
    ("family", "Half of the boats sank.", "A third of the boats sank.", "other"),
    ("lone", "Turnout was 61 percent." + LONG, "In all 67 percent went to the polls.", "both"),
    ("lone", "Turnout was 61 percent, after a turnout of 58 percent." + LONG, "Turnout was 67 percent.", "one"),
    ("lone", "Turnout was 61 percent." + LONG, "Norvik's profit was $3 billion.", "another"),
    ("lone", "The siege lasted 12 hours." + LONG, "The siege lasted 14 hours.", "another"),
    ("lone", "Turnout was 61 percent.", "In all 67 percent went to the polls.", "short"),
    ("size", "12 boats sank." + LONG, "14 boats sank.", "12"),
    ("size", "12 boats sank." + " It lost 13 boats." * 12, "14 boats sank.", "20"),
    ("size", "12 boats sank.", "14 boats sank.", "short"),
    ("rare_words", "12 boats sank off Arn.", "14 boats sank off Arn.", "3"),
    ("rare_words", "12 boats sank off Arn. Boats sank off Arn.", "14 boats sank off Arn.", "0"),
]


@pytest.mark.parametrize(("name", "one", "other", "level"), CASES)
def test_two_figures_stand_so(name: str, one: str, other: str, level: str) -> None:
    a, b = side(one, "a"), side(other, "b")
    asked = getattr(readings, name)
    assert (asked(a, b), asked(b, a)) == (level, level)


def test_parts_that_both_tell_are_named() -> None:
    one, other = side("Police arrested Ann Doyle, 41.", "a"), side("Police arrested Mary Brown, 42.", "b")
    assert parts_of_both(one, other) == {"owner": False}
