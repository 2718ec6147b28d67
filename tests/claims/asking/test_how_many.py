"""How many and how much: asked in the words of the sentence, or with the sentence and a gap."""

import pytest

from factcheck.claims import find_claims
from factcheck.claims.claim import NotCompared
from factcheck.mentions import find
from factcheck.source import Source

ASKED = [
    ("North Korea has sent 12,000 troops to Russia.", ["How many troops did North Korea send to Russia?"]),
    ("North Korea had sent 12,000 troops to Russia.", ["How many troops had North Korea sent to Russia?"]),
    ("North Korea will send 12,000 troops to Russia.", ["How many troops will North Korea send to Russia?"]),
    ("North Korea sends 12,000 troops to Russia.", ["How many troops does North Korea send to Russia?"]),
    (
        "North Korea did not send 12,000 troops to Russia.",
        ["Which figure is given in “North Korea did not send ___ to Russia.”?"],
    ),
    ("12,000 troops were sent to Russia.", ["How many troops were sent to Russia?"]),
    ("12,000 troops have been sent to Russia.", ["How many troops were sent to Russia?"]),
    (
        "Some 12,000 troops North Korea sent to Russia died.",
        ["Which figure is given in “___ North Korea sent to Russia…”?"],
    ),
    ("The firm sold ships for $3 billion.", ["Which figure is given in “The firm sold ships for ___.”?"]),
    ("The firm spent $3 billion on ships.", ["How much did the firm spend on ships?"]),
    (
        ("The firm spent $3 billion on the very old and very long and very slow ships of the harbour of Lund."),
        ["Which figure is given in “The firm spent ___ on the very old and…”?"],
    ),
    ("It hired 300 people.", ["Which figure is given in “It hired ___.”?"]),
    ("The mayor of Lund hired 300 people.", ["How many people did the mayor of Lund hire?"]),
    ("The mayor's wife hired 300 people.", ["Which figure is given in “The mayor's wife hired ___.”?"]),
    (
        "The mayor, who is 83, hired 300 people.",
        ["Which figure is given in “The mayor, who is ___, hired 300 people.”?", "How many people did the mayor hire?"],
    ),
    ("The mayor and the council hired 300 people.", ["How many people did the mayor and the council hire?"]),
    ("Rebels hired 300 people.", ["How many people did rebels hire?"]),
    ("Rebel hired 300 people.", ["Which figure is given in “Rebel hired ___.”?"]),
    ("He hired 300 people.", ["Which figure is given in “He hired ___.”?"]),
    ("This firm hired 300 people.", ["Which figure is given in “This firm hired ___.”?"]),
    ("The firm hired 1 man.", ["How many men did the firm hire?"]),
    ("One woman was killed in Lund.", ["How many women were killed in Lund?"]),
    ("The firm hired between 20 and 30 people.", ["Which figure is given in “The firm hired ___.”?"]),
    ("The firm hired 300 very good young people.", ["Which figure is given in “The firm hired ___.”?"]),
    ("Firm hires 300 people", ["Which figure is given in “Firm hires ___”?"]),
    ("The firm, based in Lund, hired 300 people.", ["How many people did the firm hire?"]),
    (
        "24 people died in the blast on Monday.",
        ["How many people died in the blast?", "Which date is given in “…died in the blast on ___.”?"],
    ),
    ("24 people died.", ["How many people died?"]),
    (
        "24 people were killed and 9 hurt.",
        ["How many people were killed?", "Which figure is given in “24 people were killed and ___.”?"],
    ),
    ("If 24 people died, it was bad.", ["Which figure is given in “If ___ died, it was bad.”?"]),
    ("Officials said 24 people died in Chad.", ["How many people died in Chad?"]),
    ("24 people, he said, died.", ["Which figure is given in “___, he said, died.”?"]),
    ("The quake killed 24 people in Chile for revenge.", ["How many people did the quake kill in Chile?"]),
    ("The men wounded 24 people of the village.", ["Which figure is given in “The men wounded ___ of the village.”?"]),
    (
        "The firm bought 24 ships from Peru in May.",
        ["How many ships did the firm buy from Peru?", "When did the firm buy ships from Peru?"],
    ),
    (
        "Police arrested 24 people suspected of fraud.",
        ["Which figure is given in “Police arrested ___ suspected of fraud.”?"],
    ),
    ("France calls Dudu sold 24 ships.", ["Which figure is given in “France calls Dudu sold ___.”?"]),
    ("The FIRM hired 300 people.", ["Which figure is given in “The FIRM hired ___.”?"]),
    ("The firm can't hire 300 people.", ["Which figure is given in “The firm can't hire ___.”?"]),
    ("The firm may hire 300 people.", ["How many people may the firm hire?"]),
    ("The firm is hiring 300 people.", ["How many people is the firm hiring?"]),
    ("The firm plans to hire 300 people.", ["Which figure is given in “The firm plans to hire ___.”?"]),
    ("Some 300 people attended the funeral.", ["How many people attended the funeral?"]),
    ("300 people attended.", ["Which figure is given in “___ attended.”?"]),
    (
        "The two firms hired 300 people.",
        [
            "Which figure is given in “The ___ hired 300 people.”?",
            "Which figure is given in “The two firms hired ___.”?",
        ],
    ),
    ("Russia and Chad hired 300 people.", ["How many people did Russia and Chad hire?"]),
    ("The firm gave 300 people food.", ["How many people did the firm give food?"]),
]


@pytest.mark.parametrize(("text", "asked"), ASKED, ids=[text for text, _ in ASKED])
def test_a_figure_is_asked_for(text: str, asked: list[str]) -> None:
    claims = [each for each in find_claims(find(Source("a", text))) if not isinstance(each, NotCompared)]
    assert [each.question.text for each in claims if each.kind in ("count", "event_date")] == asked
