"""Who speaks a quotation, and the words around it."""

import pytest

from factcheck.claims import find_claims
from factcheck.claims.speaking import blocks_of, speaker_of
from factcheck.claims.utterance import UtteranceClaim
from factcheck.mentions import find
from factcheck.source import Source

BRIDGE = "“We will mend the old stone bridge”"


def utterance(text: str) -> UtteranceClaim:
    """Return the last quotation of a text."""
    return [each for each in find_claims(find(Source("a", text))) if isinstance(each, UtteranceClaim)][-1]


@pytest.mark.parametrize(
    ("text", "role", "name"),
    [
        ("{}, Ana Ruiz said.", "author", "Ana Ruiz"),
        ("{}, said the mayor, Ana Ruiz, on Monday.", "author", "Ana Ruiz"),
        ("Ana Ruiz, 45, who leads the council, told reporters: {}.", "author", "Ana Ruiz"),
        ("Ana Ruiz turned to Hal Ruskin and whispered: {}.", "author", "Ana Ruiz"),
        ("Ana Ruiz blamed {}.", "speaker", "Ana Ruiz"),
        ("The mayor, Ana Ruiz, opened the hall. {}, the mayor said.", "author", "Ana Ruiz"),
        ("Ana Ruiz opened the hall. {}, she said.", "speaker", "Ana Ruiz"),
        ("The mayor, Ana Ruiz, met the mayor of Larkhill. {}, the mayor said.", "speaker", "Ana Ruiz"),
        ("{}, Ana Ruiz said, quoting Hal Ruskin.", "speaker", "Ana Ruiz"),
        ("{}, said Ana Ruiz during a long debate.", "author", "Ana Ruiz"),
        ("“It rained,” Ana Ruiz said. {}.", "speaker", "Ana Ruiz"),
        ("“It rained,” Ana Ruiz said.\n\n{}.", None, None),
        ("Ana Ruiz said it rained, and Hal Ruskin said: {}.", "author", "Hal Ruskin"),
        ("Hal Ruskin quoted Ana Ruiz as saying: {}.", "speaker", "Hal Ruskin"),
        ("Dr. Ana Ruiz of the clinic said: {}.", "author", "Ana Ruiz"),
        ("Coach Ana Ruiz of the town club said: {}.", "author", "Ana Ruiz"),
        ("A spokesman for Ana Ruiz said: {}.", None, None),
        ("A friend of Dr. Ana Ruiz of the clinic said: {}.", None, None),
        ("Ana Ruiz and Hal Ruskin said: {}.", None, None),
        ("The council said: {}.", None, None),
    ],
)
def test_the_speaker(text: str, role: str | None, name: str | None) -> None:
    found = speaker_of(utterance(text.format(BRIDGE)).question)
    assert (found.role if found else None, found.words if found else None) == (role, name)
    assert blocks_of(found) == (
        ("by ana", "by ruiz") if name == "Ana Ruiz" else ("by hal", "by ruskin") if name else ()
    )


@pytest.mark.parametrize(
    ("text", "around"),
    [
        ("By the open microphone Ana Ruiz said: “No way.”", ("microphon", "open", "said")),
        ("“No way,” Ana Ruiz said.", ("said",)),
        ("“We will mend the old stone bridge,” Ana Ruiz said.", None),
        ("“No way,” the mayor said.", None),
    ],
)
def test_the_words_around_a_short_quotation_of_a_person(text: str, around: tuple[str, ...] | None) -> None:
    found = utterance(text).question.part("context")
    assert (found.values if found is not None else None) == around


@pytest.mark.parametrize(
    ("text", "is_translation"),
    [
        ("Ana Ruiz said in Spanish: {}.", True),
        ("{}, Ana Ruiz said through an interpreter.", True),
        ("Ana Ruiz said in English: {}.", False),
        ("Ana Ruiz said in Spain: {}.", False),
    ],
)
def test_a_translation_is_said_to_be_one(text: str, is_translation: bool) -> None:
    assert (utterance(text.format(BRIDGE)).question.part("translation") is not None) is is_translation
