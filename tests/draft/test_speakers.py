"""Words that a draft gives to another speaker than its sources."""

import pytest

from factcheck.draft import check_draft
from factcheck.source import Source

SOURCE = (
    "The mine will close, said director Ann Holm. “We have no choice but to leave the valley,” she said. "
    "“Nobody asked the miners what they want,” said Peter Brand of the union. Lisa Falk, the mayor, wept."
)


def conflicts(draft: str) -> dict[str, str]:
    """Map the names of a draft that conflict to the words of the source."""
    report = check_draft(Source("draft", draft), [Source("s", SOURCE)])
    return {
        each.positions[0].claims[0].mention.text: each.positions[1].claims[0].mention.text
        for each in report.conflicts
        if each.value_kind == "name"
    }


@pytest.mark.parametrize(
    ("draft", "name", "true"),
    [
        ("“Nobody asked the miners what they want,” said Ann Holm.", "Ann Holm", "Peter Brand"),
        ("“We have no choice but to leave the valley,” said Lisa Falk.", "Lisa Falk", "Ann Holm"),
        ("“Nobody asked the miners,” Karl Weber said.", "Karl Weber", "Peter Brand"),
    ],
)
def test_another_speaker(draft: str, name: str, true: str) -> None:
    assert conflicts(draft).get(name) == true


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
    assert conflicts(draft) == {}
