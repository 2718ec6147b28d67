"""Keys of a question: when two of one role agree."""

import pytest

from factcheck.claims.question import Key, Question


def key(role: str, *values: str) -> Key:
    return Key(role=role, values=tuple(sorted(values)), words=" and ".join(values))


@pytest.mark.parametrize(
    ("role", "ours", "theirs", "agree"),
    [
        ("agent", ("KP",), ("KP",), True),
        ("agent", ("KP",), ("KP", "RU"), True),
        ("agent", ("KP", "KR"), ("KP", "RU"), False),
        ("named", ("arn", "lund"), ("lund", "orvane"), True),
        ("named", ("arn",), ("lund",), False),
        ("event", ("arn", "lund"), ("lund", "orvane"), False),
        ("event", ("arn", "lund", "roe"), ("arn", "lund", "orvane"), True),
        ("event", ("arn",), ("arn", "lund"), True),
        ("person as agent", ("roe a",), ("roe",), True),
        ("person as agent", ("roe a",), ("roe b",), False),
        ("person as agent", ("roe a", "lee"), ("lee",), True),
        ("counted", ("troops",), ("ship",), False),
    ],
)
def test_two_keys_agree_both_ways(role: str, ours: tuple[str, ...], theirs: tuple[str, ...], agree: bool) -> None:
    assert key(role, *ours).agrees(key(role, *theirs)) is agree
    assert key(role, *theirs).agrees(key(role, *ours)) is agree


def test_the_part_of_a_role() -> None:
    question = Question(subject="count ship", keys=(key("counted", "ship"), key("agent", "KP")), text="How many?")
    assert question.part("agent") == key("agent", "KP")
    assert question.part("target") is None
