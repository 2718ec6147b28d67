"""Words that a draft gives to another speaker than its sources."""

import pytest

from tests.draft.conflicting import conflicts

SOURCE = (
    "The mine will close, said director Ann Holm. “We have no choice but to leave the valley,” she said. "
    "“Nobody asked the miners what they want,” said Peter Brand of the union. Lisa Falk, the mayor, wept."
)


@pytest.mark.parametrize(
    ("draft", "name", "true"),
    [
        ("“Nobody asked the miners what they want,” said Ann Holm.", "Ann Holm", "Peter Brand"),
        ("“We have no choice but to leave the valley,” said Lisa Falk.", "Lisa Falk", "Ann Holm"),
        ("“Nobody asked the miners,” Karl Weber said.", "Karl Weber", "Peter Brand"),
    ],
)
def test_another_speaker(draft: str, name: str, true: str) -> None:
    assert conflicts(draft, SOURCE).get(name) == true


@pytest.mark.parametrize(
    "draft",
    [
        "“Nobody asked the miners what they want,” said Peter Brand.",
        "“Nobody asked the miners what they want,” said Brand.",
        "“We have no choice but to leave the valley,” Ann Holm said.",
        "“Nobody asked the miners what they want,” the union said.",
    ],
)
def test_the_same_speaker_or_nobody_named(draft: str) -> None:
    assert conflicts(draft, SOURCE) == {}
