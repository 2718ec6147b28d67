"""When two questions are one: the keys that agree, that forbid, and that say nothing."""

import pytest

from factcheck.claims.claim import Claim, Match
from factcheck.claims.question import NOW, Key, Question
from factcheck.mentions import find_mentions
from factcheck.settings import DEFAULT, Settings
from factcheck.source import Source

FIGURE = find_mentions(Source("a", "12 ships"), kinds={"quantity"})[0]


def key(role: str, *values: str) -> Key:
    return Key(role=role, values=tuple(sorted(values)), words=" and ".join(values))


def claim(*keys: Key) -> Claim:
    return Claim(question=Question(subject="count ship", keys=keys, text="How many?"), mention=FIGURE)


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        pytest.param(key("agent", "RU"), key("agent", "RU"), True, id="one value"),
        pytest.param(key("agent", "RU"), key("agent", "TD"), False, id="two values"),
        pytest.param(key("agent", "RU"), key("agent", "RU", "TD"), True, id="those of one are among the others"),
        pytest.param(key("agent", "RU", "PE"), key("agent", "RU", "TD"), False, id="one shared, one each apart"),
        pytest.param(key("named", "lima", "cusco"), key("named", "lima", "tacna"), True, id="one name of those beside"),
        pytest.param(key("named", "lima"), key("named", "tacna"), False, id="no name of those beside"),
        pytest.param(key("event", "lima", "cusco"), key("event", "lima", "tacna"), False, id="one name of the head"),
        pytest.param(key("event", "lima", "a", "b"), key("event", "lima", "a", "c"), True, id="two names of the head"),
        pytest.param(key("event", "lima"), key("event", "lima", "a", "b"), True, id="all names of the shorter head"),
        pytest.param(key("thing", "ship", "tank"), key("thing", "ship", "car"), True, id="one thing"),
        pytest.param(key("person as agent", "kim j"), key("person as agent", "kim"), True, id="a family name alone"),
        pytest.param(key("person as agent", "kim j"), key("person as agent", "kim s"), False, id="another initial"),
        pytest.param(key("person as agent", "kim j", "roe s"), key("person as agent", "roe"), True, id="one of two"),
        pytest.param(
            key("person as agent", "kim", "roe"), key("person as agent", "kim j", "ota"), False, id="one of each two"
        ),
        pytest.param(key("day", "Monday"), key("day", "Monday 2024-02-12"), True, id="a weekday and its day"),
        pytest.param(key("day", "Monday"), key("day", "Tuesday"), False, id="two weekdays"),
        pytest.param(key("day", "Monday", "Friday"), key("day", "Friday"), True, id="one day of two"),
        pytest.param(key("day", "Monday", "Friday"), key("day", "Friday", "Sunday"), False, id="one day of each two"),
        pytest.param(
            key("day", "Monday 2024-02-12"),
            key("day", "Friday 2024-05-10", "Monday 2024-02-12"),
            True,
            id="one dated day of two",
        ),
    ],
)
def test_two_keys_of_one_role_agree(one: Key, other: Key, agree: bool) -> None:
    assert one.agrees(other) is agree
    assert other.agrees(one) is agree


COUNTED, SENT, AGENT, TIME = key("counted", "ship"), key("action", "send"), key("agent", "RU"), key("time", "year 2024")
NOW_KEY = Key(role="time", values=NOW, words="now")


@pytest.mark.parametrize(
    ("ours", "theirs", "match", "evidence"),
    [
        pytest.param((COUNTED, SENT, AGENT), (COUNTED, SENT, AGENT), Match.ONE, 3, id="enough"),
        pytest.param((COUNTED, SENT), (COUNTED, SENT), Match.UNKNOWN, 2, id="one too few"),
        pytest.param((COUNTED, SENT, AGENT, TIME), (COUNTED, SENT, AGENT), Match.ONE, 3, id="one that only one has"),
        pytest.param(
            (COUNTED, SENT, AGENT, TIME),
            (COUNTED, SENT, AGENT, key("time", "year 2020")),
            Match.OTHER,
            None,
            id="one differs",
        ),
        pytest.param((COUNTED, SENT, NOW_KEY), (COUNTED, SENT, NOW_KEY), Match.UNKNOWN, 2, id="now is no evidence"),
        pytest.param(
            (COUNTED, SENT, AGENT, NOW_KEY), (COUNTED, SENT, AGENT, TIME), Match.OTHER, None, id="now and another year"
        ),
        pytest.param(
            (COUNTED, SENT, AGENT, key("named", "lima")),
            (COUNTED, SENT, AGENT, key("named", "cusco")),
            Match.ONE,
            3,
            id="names beside forbid nothing",
        ),
        pytest.param(
            (COUNTED, AGENT, TIME, key("verb", "sold")),
            (COUNTED, AGENT, TIME, key("verb", "bought")),
            Match.ONE,
            3,
            id="verbs forbid nothing",
        ),
        pytest.param(
            (COUNTED, SENT, AGENT, key("body as target", "orbis")),
            (COUNTED, SENT, AGENT, key("body as target", "halden")),
            Match.ONE,
            3,
            id="bodies forbid nothing",
        ),
        pytest.param(
            (COUNTED, SENT, AGENT, key("day", "Monday")),
            (COUNTED, SENT, AGENT, key("day", "Friday")),
            Match.UNKNOWN,
            None,
            id="days make it unknown",
        ),
        pytest.param(
            (COUNTED, SENT, AGENT, key("target", "PE")),
            (COUNTED, SENT, AGENT, key("target", "TD")),
            Match.OTHER,
            None,
            id="another target",
        ),
        pytest.param(
            (COUNTED, key("person as agent", "kim j"), key("body as agent", "kim")),
            (COUNTED, key("person as agent", "kim j"), key("body as agent", "kim")),
            Match.UNKNOWN,
            2,
            id="a person counts once",
        ),
        pytest.param((), (), Match.UNKNOWN, 0, id="no keys"),
    ],
)
def test_two_claims_answer_one_question_when_enough_keys_agree_and_none_differs(
    ours: tuple[Key, ...], theirs: tuple[Key, ...], match: Match, evidence: int | None
) -> None:
    for one, other in ((ours, theirs), (theirs, ours)):
        link = claim(*one).link(claim(*other), DEFAULT)
        assert (link.match, link.evidence) == (match, evidence)


def test_what_differs_is_said() -> None:
    link = claim(COUNTED, key("target", "PE")).link(claim(COUNTED, key("target", "TD")), DEFAULT)
    assert link.words == ("target: PE / TD",)
    link = claim(key("day", "Monday")).link(claim(key("day", "Friday")), DEFAULT)
    assert link.words == ("Monday / Friday",)


@pytest.mark.parametrize(("needed", "match"), [(2, Match.ONE), (3, Match.UNKNOWN)])
def test_the_settings_say_how_many_keys_must_agree(needed: int, match: Match) -> None:
    settings = Settings(fact_evidence=needed)
    assert claim(COUNTED, SENT).link(claim(COUNTED, SENT), settings).match is match


def test_a_part_of_a_question_is_found_by_its_role() -> None:
    question = claim(COUNTED, SENT).question
    assert question.part("action") == SENT
    assert question.part("agent") is None
