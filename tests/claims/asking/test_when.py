"""When: asked in the words of the sentence, or with the sentence and a gap."""

import pytest

from factcheck.claims import find_claims
from factcheck.claims.claim import NotCompared
from factcheck.mentions import find
from factcheck.source import Source

ASKED = [
    ("The treaty was signed on Monday.", ["When was the treaty signed?"]),
    ("The treaty was signed by Russia on Monday in Lund.", ["When was the treaty signed by Russia?"]),
    ("Russia signed the treaty on 3 May 2024.", ["When did Russia sign the treaty?"]),
    ("Russia signed the treaty before 3 May 2024.", ["Which date is given in “Russia signed the treaty before ___.”?"]),
    ("On Monday, Russia signed the treaty.", ["When did Russia sign the treaty?"]),
    ("On Monday Russia signed the treaty.", ["Which date is given in “On ___ Russia signed the treaty.”?"]),
    ("Russia on Monday signed the treaty.", ["Which date is given in “Russia on ___ signed the treaty.”?"]),
    ("Hal Ruskin died on Monday.", ["When did Hal Ruskin die?"]),
    ("Hal Ruskin, 83, died on Monday in Peoria.", ["How old is Hal Ruskin?", "When did Hal Ruskin die in Peoria?"]),
    ("The men died on Monday.", ["When did the men die?"]),
    ("The summit in Oslo on Friday was good.", ["When was the summit in Oslo?"]),
    ("The summit was held in Oslo on Friday.", ["When was the summit held in Oslo?"]),
    ("The funeral of Hal Ruskin was on Friday.", ["Which date is given in “…of Hal Ruskin was on ___.”?"]),
    ("Rovers beat United on Saturday.", ["Which date is given in “Rovers beat United on ___.”?"]),
    ("The court will sentence Hal Ruskin on 6 June.", ["When will the court sentence Hal Ruskin?"]),
    ("The court sentenced Hal Ruskin to death on 6 June.", ["When did the court sentence Hal Ruskin to death?"]),
    ("The court is to sentence Hal Ruskin on 6 June.", ["Which date is given in “…to sentence Hal Ruskin on ___.”?"]),
    ("Hal Ruskin was born in 1940.", ["When was Hal Ruskin born?"]),
    (
        "Hal Ruskin was born in Peoria in 1940, and he died in Lund in 2020.",
        ["When was Hal Ruskin born in Peoria?", "Which date is given in “…he died in Lund in ___.”?"],
    ),
    ("The 2004 election was won by Ruskin.", ["Which date is given in “The ___ election was won by Ruskin.”?"]),
    ("Monday's vote was held in Lund.", ["Which date is given in “___'s vote was held in…”?"]),
    (
        "Hansa Line bought Orbis for $3 billion in May.",
        ["What was the value of the deal?", "When did Hansa Line buy Orbis?"],
    ),
    ("Police in Lund arrested Hal Ruskin on Monday.", ["When did police in Lund arrest Hal Ruskin?"]),
    ("Hal Ruskin resigned on Monday after he was hurt.", ["When did Hal Ruskin resign?"]),
    ("After the war, Hal Ruskin resigned on Monday.", ["When did Hal Ruskin resign?"]),
    ("Hal Ruskin said he resigned on Monday.", ["Which date is given in “…Ruskin said he resigned on ___.”?"]),
    (
        "“Hal Ruskin resigned on Monday,” Ann Roe said.",
        ["Which date is given in “‘Hal Ruskin resigned on ___,’ Ann Roe said.”?"],
    ),
    ("Hal Ruskin was arrested in Lund on Monday for fraud.", ["When was Hal Ruskin arrested in Lund?"]),
    ("The bridge opened on Monday.", ["When did the bridge open?"]),
    ("The bridge opens on Monday.", ["When does the bridge open?"]),
    ("The old bridges were opened on Monday.", ["When were the old bridges opened?"]),
    ("The bridge was being opened on Monday.", ["Which date is given in “…bridge was being opened on ___.”?"]),
]


@pytest.mark.parametrize(("text", "asked"), ASKED, ids=[text for text, _ in ASKED])
def test_a_date_is_asked_for(text: str, asked: list[str]) -> None:
    claims = [each for each in find_claims(find(Source("a", text))) if not isinstance(each, NotCompared)]
    assert [each.question.text for each in claims if each.kind in ("count", "event_date")] == asked
