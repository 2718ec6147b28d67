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
    assert any(not block.startswith("by ") for block in found.question.blocks) is is_asked


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
        pytest.param(BRIDGE, BRIDGE, 0.7, True, id="the same words"),
        pytest.param(BRIDGE, "We shall mend the old stone bridge with our money", 0.7, True, id="most words"),
        pytest.param(BRIDGE, "We will mend the old ferry house with paint", 0.7, False, id="two words"),
        pytest.param(BRIDGE, "The bridge is old, all stone, and mend it we must", 0.7, False, id="four words apart"),
        pytest.param(BRIDGE, "We shall paint the old stone bridge with our money", 0.95, False, id="more asked for"),
        pytest.param(BRIDGE, "mend the old stone bridge", 0.7, True, id="a cut at both ends"),
        pytest.param(
            "We came to win matches, not to make history here",
            "We came to make history, not to win matches here",
            0.7, True, id="turned round",
        ),
        pytest.param(
            "It rained. How many people do we want to crash? I could not see the car in front of me at all",
            "How many people do they want to crash? That was the most dangerous race that we ever had here",
            0.7, True, id="one sentence of many",
        ),
    ],
)  # fmt: skip
def test_two_renderings_of_one_utterance_share_words_in_one_order(
    one: str, other: str, likeness: float, is_one: bool
) -> None:
    assert is_shared(SAID.format(one), SAID.format(other), likeness) is is_one


def is_shared(one: str, other: str, likeness: float = 0.7) -> bool:
    """Whether two sources answer in which words something was said."""
    settings = Settings(near_copies=False, quotation_likeness=likeness)
    facts = check([Source("a", one), Source("b", other)], settings=settings).facts
    return any(fact.kind == "utterance" and len(fact.source_ids) > 1 for fact in facts)


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        pytest.param(
            "Ana Ruiz blamed “the past pace of events”.", "“Because of the fast pace of events,” Ana Ruiz wrote.", True,
            id="a word like another",
        ),
        pytest.param(
            "Ana Ruiz blamed “the slow pace of events”.", "“Because of the fast pace of events,” Ana Ruiz wrote.",
            False,
            id="another word",
        ),
        pytest.param(
            "Ana Ruiz blamed “the past pace of events”.", "“Because of the fast pace of events,” Hal Ruskin wrote.",
            False,
            id="another person",
        ),
        pytest.param(
            "Of the poet Ana Ruiz said he was “sweet, generous”.", "Ana Ruiz said: “He's sui generis.”", True,
            id="all of it sounds alike",
        ),
        pytest.param(
            "Of the poet Ana Ruiz said he was “sweet, generous”.", "Ana Ruiz said: “He's never in tune.”", False,
            id="nothing does",
        ),
        pytest.param(
            "Ana Ruiz turned to the clerk by the open microphone and whispered, “malicious”.",
            "By the open microphone Ana Ruiz whispered “militias” to the clerk.",
            True, id="a word, and the words around",
        ),
        pytest.param(
            "Ana Ruiz turned to the clerk by the open microphone and whispered, “malicious”.",
            "In the capital the next year Ana Ruiz said “militias”.", False, id="a word and nothing around",
        ),
    ],
)  # fmt: skip
def test_one_persons_short_words_are_one_where_they_sound_alike(one: str, other: str, is_one: bool) -> None:
    assert is_shared(one, other) is is_one


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        pytest.param("“{},” Ana Ruiz said.", "“{},” Hal Ruskin said.", False, id="two persons"),
        pytest.param("“{},” Ana Ruiz said.", "“{},” he said.", True, id="a pronoun"),
        pytest.param(
            "“{},” Ana Ruiz said.", "“{},” a spokesman for Hal Ruskin said.", True, id="one who speaks for another"
        ),
        pytest.param("“{},” Ana Ruiz said.", "“{},” Ruskin said.", False, id="a family name"),
        pytest.param("“{},” NATO said.", "“{},” Interpol said.", False, id="two bodies"),
    ],
)
def test_a_rephrased_sentence_of_two_speakers_is_nothing(one: str, other: str, is_one: bool) -> None:
    ours, theirs = BRIDGE, "We shall mend the old stone bridge with our own hands"
    assert is_shared(one.format(ours), other.format(theirs)) is is_one


@pytest.mark.parametrize(
    ("around", "relation"),
    [
        pytest.param("Ana Ruiz said: “{}.”", "discrepant", id="no translation"),
        pytest.param("Ana Ruiz said in Spanish: “{}.”", "compatible", id="a language"),
        pytest.param("Ana Ruiz said through an interpreter: “{}.”", "compatible", id="an interpreter"),
        pytest.param("Ana Ruiz said in Spain: “{}.”", "discrepant", id="a country"),
    ],
)
def test_a_translation_said_to_be_one_is_no_conflict(around: str, relation: str) -> None:
    texts = around.format(BRIDGE), SAID.format("We shall repair the old stone bridge with our own funds")
    facts = check([Source(i, text) for i, text in zip("ab", texts, strict=True)], settings=APART).facts
    (pair,) = next(fact for fact in facts if fact.kind == "utterance").relations
    assert str(pair.relation) == relation


def test_two_translations_of_nearly_the_same_words_are_one_with_a_slip() -> None:
    said = "Ana Ruiz said in Spanish: “{}.”"
    longer = f"{BRIDGE} before the winter comes down from the hills"
    texts = said.format(longer), said.format(longer.replace("winter", "summer"))
    facts = check([Source(i, text) for i, text in zip("ab", texts, strict=True)], settings=APART).facts
    (pair,) = next(fact for fact in facts if fact.kind == "utterance").relations
    assert str(pair.relation) == "discrepant"


def test_the_same_words_of_two_persons_are_two_positions() -> None:
    texts = f"“{BRIDGE},” Ana Ruiz said.", f"“{BRIDGE},” Hal Ruskin said."
    facts = check([Source(i, text) for i, text in zip("ab", texts, strict=True)], settings=APART).facts
    (fact,) = (fact for fact in facts if fact.kind == "utterance")
    assert len(fact.positions) == 2


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        pytest.param("“{},” Ana Ruiz said.", "“{},” Hal Ruskin said.", "contradictory", id="beside the words"),
        pytest.param("“{},” said Ana Ruiz, who paints.", "Hal Ruskin said: “{}.”", "contradictory", id="either side"),
        pytest.param("“{},” Ana Ruiz said.", "“{},” Ruiz said.", None, id="one person"),
        pytest.param("“{},” Ana Ruiz said.", "“{},” the mayor said.", None, id="a description"),
        pytest.param("“{},” Ana Ruiz said.", "Hal Ruskin quoted her as saying: “{}.”", None, id="handed on"),
        pytest.param("“{},” Ana Ruiz said.", "“{},” a friend of Hal Ruskin said.", None, id="a friend"),
        pytest.param(
            "“{0},” Ana Ruiz said. “{0},” Hal Ruskin said.", "“{0},” Hal Ruskin said.", None,
            id="one source gives both",
        ),
    ],
)  # fmt: skip
def test_the_same_words_given_to_two_persons_are_an_error(one: str, other: str, relation: str | None) -> None:
    report = check([Source("a", one.format(BRIDGE)), Source("b", other.format(BRIDGE))], settings=APART)
    found = [str(finding.relation) for finding in report.conflicts if finding.value_kind == "quotation"]
    assert found == ([relation] if relation is not None else [])


@pytest.mark.parametrize(
    ("one", "other", "is_found"),
    [
        pytest.param(
            "“You can mend a bridge, but not a river,” said Dr. Ana Ruiz of the Veld School.",
            "Ana Ruiz once said: “You can bend a bridge, but not a river.”",
            True, id="one person",
        ),
        pytest.param(
            "“I was afraid it would spoil my hearing,” said Ana Ruiz.",
            "“I was afraid it would spoil my herring,” the mayor's aunt liked to say.",
            True, id="a description",
        ),
        pytest.param(
            "“Somebody has to read the boring bills,” said Ana Ruiz.",
            "“Somebody has to read the boring bits,” she used to say.",
            True, id="a pronoun",
        ),
        pytest.param(
            "“I was afraid it would spoil my hearing,” said Ana Ruiz.",
            "“I was afraid it would spoil my hearing,” the mayor's aunt liked to say.",
            False, id="the same words",
        ),
        pytest.param(
            "“We want to win the cup,” Ana Ruiz said.", "“We want to win the league,” Hal Ruskin said.",
            False, id="two persons",
        ),
        pytest.param(
            "“We are going to win,” Ana Ruiz said.", "“We are going to lose,” the captain said.",
            False, id="too few words",
        ),
        pytest.param(
            "“The fire was the worst in my life,” a farmer said.",
            "“The flood was the worst of all, and of my life too,” a baker said.",
            False, id="two places",
        ),
    ],
)  # fmt: skip
def test_a_short_quotation_with_one_word_replaced_is_one_utterance(one: str, other: str, is_found: bool) -> None:
    conflicts = check([Source("a", one), Source("b", other)], settings=APART).conflicts
    assert any(finding.value_kind == "quotation" for finding in conflicts) is is_found


@pytest.mark.parametrize(
    ("one", "other", "is_error"),
    [
        pytest.param("“{},” said Anita Bose.", "“{},” said Hal Ruskin.", True, id="a near copy"),
        pytest.param(
            "Hal Ruskin, who sells boats, told the council: “{}.”", "“{},” said Anita Bose after the vote on Monday.",
            True, id="independent wording",
        ),
        pytest.param(
            "The mayor, Anita Bose, opened the hall. “{},” the mayor said.", "“{},” Hal Ruskin said.",
            True, id="by the office, whose holder is named",
        ),
        pytest.param("“{},” the mayor said.", "“{},” Hal Ruskin said.", False, id="by the office alone"),
        pytest.param(
            "The mayor, Anita Bose, opened the hall. “{},” the mayor said.", "“{},” Anita Bose said.",
            False, id="the holder of the office",
        ),
        pytest.param("“{},” said Anita Bose.", "“{},” a spokesman for the council said.", False, id="a spokesman"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("near_copies", [True, False])
def test_two_persons_are_told_however_a_source_names_them(
    one: str, other: str, is_error: bool, near_copies: bool
) -> None:
    sources = [Source(source_id, text.format(BRIDGE)) for source_id, text in (("a", one), ("b", other))]
    found = [
        each
        for each in check(sources, settings=Settings(near_copies=near_copies)).conflicts
        if each.value_kind == "quotation"
    ]
    assert [each.severity == "error" for each in found] == [True] * is_error
