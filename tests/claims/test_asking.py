"""Questions are made of the words of the sentence, in plain English, or the sentence is quoted with a gap."""

import re

import pytest

from factcheck.claims import find_claims
from factcheck.claims.asking import ask_for_votes, ask_measure, ask_office, ask_words, gap
from factcheck.claims.claim import NotCompared
from factcheck.mentions import find, find_mentions
from factcheck.pipeline import check
from factcheck.source import Source, Span


def questions(text: str, *kinds: str) -> list[str]:
    """Give the questions of the claims of some kinds that a text makes."""
    found = find_claims(find(Source("a", text)))
    claims = [each for each in found if not isinstance(each, NotCompared)]
    return [claim.question.text for claim in claims if claim.kind in (kinds or ("count", "event_date"))]


ASKED = [
    # places and adjectives of places
    ("The Israeli army said 24 people were killed in the raid.", ["How many people were killed in the raid?"]),
    ("A Chilean navy ship rescued 12 sailors.", ["How many sailors did a Chilean navy ship rescue?"]),
    ("Rebels killed 24 people in Chad.", ["How many people did rebels kill in Chad?"]),
    # verbs keep their own lemma
    ("Hal Ruskin died in Peoria on 3 May 2020.", ["When did Hal Ruskin die in Peoria?"]),
    ("Hal Ruskin was born in Peoria on 3 May 1940.", ["When was Hal Ruskin born in Peoria?"]),
    ("Ana Ruskin gave birth to twins on 4 May 2021.", ["When did Ana Ruskin give birth to twins?"]),
    ("Castor Rovers beat Penmoor United on Saturday.", ["When did Castor Rovers beat Penmoor United?"]),
    ("Castor Rovers won the Hansa Cup in 1998.", ["When did Castor Rovers win the Hansa Cup?"]),
    ("Pyongyang has dispatched 10,000 soldiers to Russia.", ["How many soldiers did Pyongyang dispatch to Russia?"]),
    ("Hal Ruskin arrived in Oslo on Friday.", ["When did Hal Ruskin arrive in Oslo?"]),
    # helpers keep their place
    ("The court will sentence Hal Ruskin on 6 June.", ["When will the court sentence Hal Ruskin?"]),
    ("The treaty was ratified by the senate on 11 May.", ["When was the treaty ratified by the senate?"]),
    ("North Korea may have sent 12,000 troops to Russia.", ["How many troops may North Korea have sent to Russia?"]),
    ("Twelve people died when a bus crashed.", ["How many people died?"]),
    ("One man was arrested in Oslo.", ["How many men were arrested in Oslo?"]),
    # subjects of more words, and said beside
    ("The mayor of Lima resigned on Monday.", ["When did the mayor of Lima resign?"]),
    ("Hal Ruskin, 83, died on Monday.", ["How old is Hal Ruskin?", "When did Hal Ruskin die?"]),
    ("Hal Ruskin, who died on Monday in Peoria, was a painter.", ["When did Hal Ruskin die in Peoria?"]),
    ("On Monday, Hal Ruskin resigned.", ["When did Hal Ruskin resign?"]),
    ("Russia and Chad signed a treaty in June.", ["When did Russia and Chad sign a treaty?"]),
    ("The summit in Oslo was held on 3 June.", ["When was the summit in Oslo held?"]),
    # votes and measures
    (
        "The patient filed 12 lawsuits against the hospital.",
        ["How many lawsuits did the patient file against the hospital?"],
    ),
    ("Hansa Line had sales of $4 million.", ["How high were the sales?"]),
    ("A ferry with 480 passengers on board sank off Tanzania.", ["How many passengers were aboard?"]),
    ("The ferry Corran, 35, sank.", []),
    ("Two girls -- Kerla Orn, 15, and Ann Mays, 16 -- left.", ["How old is Kerla Orn?", "How old is Ann Mays?"]),
    ("Two girls - Eva Orn, 15, and Ann Mays, 16 - left.", ["How old is Eva Orn?", "How old is Ann Mays?"]),
    ("Eva Orn, 15 -- the youngest -- left.", ["How old is Eva Orn?"]),
    ("Eva Orn, 3 - 1 up, left.", []),
    ("One in three of the aged 65 and over, Kerla Orn of Lund said, left.", []),
    ("Gail Fairman described 43-year-old Yvonne Hiller.", ["How old is Yvonne Hiller?"]),
]


@pytest.mark.parametrize(("text", "asked"), ASKED, ids=[text for text, _ in ASKED])
def test_a_question_is_made_of_the_words_of_the_sentence(text: str, asked: list[str]) -> None:
    told = [question for question in questions(text) if not question.startswith("Which")]
    assert told == asked


QUOTED = [
    ("His wife died on Monday.", "Which date is given in “His wife died on ___.”?"),
    ("The mayor did not visit Lima on Monday.", "Which date is given in “…did not visit Lima on ___.”?"),
    ("Quake kills 24 in Chile", "Which figure is given in “Quake kills ___ in Chile”?"),
    ("The shop closed until Monday.", "Which date is given in “The shop closed ___.”?"),
    ("Twenty-eight members kept away from the vote.", "Which figure is given in “___ kept away from the vote.”?"),
    ("The birds have grown from 1,200 to 6,500 pairs.", "Which figure is given in “The birds have grown ___.”?"),
    ("Rescuers came to the scene of the crash last week.", None),
]


@pytest.mark.parametrize(("text", "asked"), QUOTED, ids=[text for text, _ in QUOTED])
def test_where_no_question_can_be_asked_well_the_sentence_is_quoted(text: str, asked: str | None) -> None:
    told = questions(text)
    assert not any(re.match(r"When|How many", question) and "crash?" in question for question in told)
    assert asked is None or any(question.startswith(asked.partition("___")[0]) for question in told)


def test_a_question_in_words_goes_before_one_that_quotes() -> None:
    report = check(
        [
            Source("a", "At least 24 were killed by the quake in Chile, and 24 people died in Arica."),
            Source("b", "The quake in Chile killed 24 people."),
        ]
    )
    told = [finding.question for finding in report.findings if finding.value_kind == "quantity"]
    assert told
    assert not any("___" in question for question in told)


def test_deeds_are_asked_with_their_own_verb() -> None:
    text = "North Korea has sent some 12,000 troops to Russia."
    assert questions(text, "event") == ["Did North Korea send troops to Russia?"]
    assert questions("Kim Jong Un met Vladimir Putin.", "event") == ["Did Kim Jong Un meet Vladimir Putin?"]


@pytest.mark.parametrize(
    ("quoted", "speaker", "asked"),
    [
        ("Never again", "Hal Ruskin", "In which words did Hal Ruskin say “Never again”?"),
        ("Never again", "but Curry", "In which words did Curry say “Never again”?"),
        ("Never again", "he", "In which words is “Never again” quoted?"),
        ("Never again", None, "In which words is “Never again” quoted?"),
        ("Never again", "spokesman", "In which words is “Never again” quoted?"),
        ("Never again", "officials", "In which words did officials say “Never again”?"),
        ("Never again", "The company", "In which words did the company say “Never again”?"),
        ("We shall never do so again, ever", "his wife", "In which words is “We shall never do so again, …” quoted?"),
    ],
)
def test_what_was_said_is_asked_of_whoever_is_named(quoted: str, speaker: str | None, asked: str) -> None:
    assert ask_words(quoted, speaker) == asked


@pytest.mark.parametrize(
    ("title", "body", "asked"),
    [
        ("president", "Chile", "Who is Chile’s president?"),
        ("chairman", "House Resources Committee", "Who is the House Resources Committee’s chairman?"),
        ("president", "United States", "Who is the United States’ president?"),
        ("chief executive", "Orbis", "Who is Orbis’ chief executive?"),
        ("chief executive", "Goldman Sachs", "Who is Goldman Sachs’ chief executive?"),
    ],
)
def test_offices_are_asked_with_the_article_of_their_body(title: str, body: str, asked: str) -> None:
    assert ask_office(title, body) == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Russian Defense Minister Andrei Belousov arrived.", "Who is Russia’s defense minister?"),
        ("Athens Mayor Nikos Pavlou greeted shoppers.", None),
        ("John Rossi, the boss of the Gambino family, died.", None),
        ("Sheriff’s men and Assistant Sheriff Doyle Campbell came.", None),
    ],
)
def test_an_office_is_asked_by_its_title_and_body_or_not_at_all(text: str, asked: str | None) -> None:
    told = [question for question in questions(text, "office_holder") if question.startswith("Who is ")]
    told = [question for question in told if not question.startswith("Who is named as")]
    assert told == ([asked] if asked is not None else [])


def test_the_body_of_an_office_keeps_its_letters() -> None:
    told = questions("WHO chief executive Nora Haddad resigned. WHO is based in Geneva.", "office_holder")
    assert not any("Who’s" in question for question in told)


@pytest.mark.parametrize(
    ("measure", "noun", "asked"),
    [
        ("the sales", None, "How high were the sales?"),
        ("the damages", None, "How high were the damages?"),
        ("inflation", None, "How high was inflation?"),
        ("the bail", None, "What was the bail?"),
        ("person, aboard", "people", "How many people were aboard?"),
        ("customer, without power", "customer", "How many customers were without power?"),
        ("the jobs cut", "jobs", "How many jobs are cut?"),
    ],
)
def test_a_measure_is_asked_for_in_its_number(measure: str, noun: str | None, asked: str) -> None:
    assert ask_measure(measure, noun) == asked


def test_a_gap_keeps_to_its_signs_and_says_where_words_are_left_out() -> None:
    text = 'He said: "It was ‘no more’ than one, two, three or four of 1,200 men in all, as we now know."'
    place = Span(text.index("1,200 men"), text.index("1,200 men") + 9)
    assert gap(text, place, Span(0, len(text))) == "“…two, three or four of ___ in all, as we now…”"
    assert gap("It fell by 4 percent.", Span(11, 20), Span(0, 21)) == "“It fell by ___.”"


def test_a_score_beside_the_word_votes_is_asked_for_as_no_vote() -> None:
    text = "Fewer votes were cast than when Arn won 3-1 in May."
    score = find_mentions(Source("a", text), kinds={"quantity"})[0]
    assert score.quantity.role == "first score"
    assert ask_for_votes(score, Span(0, len(text)), text) is None


@pytest.mark.parametrize("text", ["Walt Disney Co CEO Eva Ruiz left.", "U.N. Secretary-General Eva Ruiz left it."])
def test_two_letters_of_a_firm_or_body_are_no_state(text: str) -> None:
    asked = questions(text, "office_holder")
    assert not [question for question in asked if question.startswith(("Who is Co’s", "Who is Un’s"))]
