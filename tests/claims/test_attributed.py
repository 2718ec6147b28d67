"""Whose words a claim is made in, and how far the source stands behind it."""

import pytest

from factcheck.claims import find_claims
from factcheck.claims.claim import NotCompared
from factcheck.mentions import find
from factcheck.source import Source


def attributed(text: str, kind: str = "count") -> list[tuple[str, str | None]]:
    """Return the status and the speaker of each claim of a kind."""
    found = find_claims(find(Source("a", text)))
    return [(each.status, each.speaker) for each in found if not isinstance(each, NotCompared) and each.kind == kind]


@pytest.mark.parametrize(
    ("text", "status", "speaker"),
    [
        ("The quake killed 35 people.", "asserted", None),
        ("The quake killed 35 people, the mayor said.", "reported", "the mayor"),
        ("According to Ana Ruiz, the quake killed 35 people.", "reported", "Ana Ruiz"),
        ("The quake allegedly killed 35 people.", "alleged", None),
        ("The quake may have killed 35 people.", "possible", None),
        ("The quake may have killed 35 people, the mayor said.", "possible", "the mayor"),
        ("The firm will hire 35 people.", "planned", None),
        ("The firm plans to hire 35 people, Ana Ruiz said.", "planned", "Ana Ruiz"),
    ],
)
def test_the_least_firm_status_and_the_speaker_of_a_figure(text: str, status: str, speaker: str | None) -> None:
    assert attributed(text) == [(status, speaker)]


def test_each_sentence_has_its_own_speaker() -> None:
    text = "The quake killed 35 people, the mayor said. It injured 52 people. It cost 9 lives, Ana Ruiz said."
    assert [speaker for _, speaker in attributed(text)] == ["the mayor", None, "Ana Ruiz"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We will mend the old stone bridge,” Ana Ruiz said.", "Ana Ruiz"),
        ("Ana Ruiz said: “We will mend the old stone bridge.” Hal Ruskin agreed.", "Ana Ruiz"),
        ("“We will mend the old stone bridge. It is ours,” Ana Ruiz said.", "Ana Ruiz"),
        ("“We will mend the old stone bridge.” It rained.", None),
        ("Hal Ruskin said it rained. “We will mend the old stone bridge.” It rained.", None),
    ],
)
def test_a_quotation_is_spoken_by_whoever_speaks_in_a_sentence_it_touches(text: str, speaker: str | None) -> None:
    assert [who for _, who in attributed(text, "utterance")] == [speaker]
