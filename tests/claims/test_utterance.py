"""In which words something was said."""

import pytest

from factcheck.claims import find_claims
from factcheck.claims.utterance import UtteranceClaim
from factcheck.mentions import find
from factcheck.pipeline import check
from factcheck.settings import Settings
from factcheck.source import Source

APART = Settings(near_copies=False)


def utterances(text: str) -> list[UtteranceClaim]:
    return [each for each in find_claims(find(Source("a", text))) if isinstance(each, UtteranceClaim)]


@pytest.mark.parametrize(
    ("quoted", "is_asked"),
    [
        ("We will mend the old stone bridge", True),
        ("We will mend the old bridge", False),
        ("No way", False),
    ],
    ids=["four words of weight", "three", "none"],
)
def test_four_words_of_weight_tell_which_utterance_it_is(quoted: str, is_asked: bool) -> None:
    (found,) = utterances(f"“{quoted},” Ana Ruiz said.")
    assert (found.question.unstated is None) is is_asked
    assert bool(found.question.blocks) is is_asked


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We will mend the old stone bridge,” Ana Ruiz said.", "Ana Ruiz"),
        ("“We will mend the old stone bridge,” he said.", None),
        ("“We will mend the old stone bridge,” the mayor said.", None),
        ("“We will mend it,” Ana Ruiz said.", None),
        ("“We will mend the old stone bridge,” the FBI said.", None),
    ],
)
def test_a_person_named_in_full_is_the_speaker(text: str, speaker: str | None) -> None:
    named = utterances(text)[0].author
    assert (named.text if named is not None else None) == speaker


SAID = "Ana Ruiz said: “{}.”"
BRIDGE = "We will mend the old stone bridge with our own money"


@pytest.mark.parametrize(
    ("one", "other", "likeness", "is_one"),
    [
        pytest.param(BRIDGE, BRIDGE, 0.5, True, id="the same words"),
        pytest.param(BRIDGE, "We shall mend the old stone bridge at last", 0.5, True, id="most words"),
        pytest.param(BRIDGE, "We will mend the old ferry house with paint", 0.5, False, id="two words"),
        pytest.param(BRIDGE, "The old stone bridge is a ruin of old days and mend we must", 0.5, True, id="four words"),
        pytest.param(
            BRIDGE, "The old stone bridge is a ruin of other days, all sand, salt, wind", 0.3, False, id="three words"
        ),
        pytest.param(BRIDGE, "We shall mend the old stone bridge at last", 0.9, False, id="more asked for"),
    ],
)
def test_two_renderings_of_one_utterance_share_most_words_of_the_shorter(
    one: str, other: str, likeness: float, is_one: bool
) -> None:
    settings = Settings(near_copies=False, quotation_likeness=likeness)
    facts = check([Source("a", SAID.format(one)), Source("b", SAID.format(other))], settings=settings).facts
    assert any(fact.kind == "utterance" and len(fact.source_ids) > 1 for fact in facts) is is_one


def test_the_same_words_of_two_persons_are_two_positions() -> None:
    texts = f"“{BRIDGE},” Ana Ruiz said.", f"“{BRIDGE},” Hal Ruskin said."
    facts = check([Source(i, text) for i, text in zip("ab", texts, strict=True)], settings=APART).facts
    (fact,) = (fact for fact in facts if fact.kind == "utterance")
    assert len(fact.positions) == 2
