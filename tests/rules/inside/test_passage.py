"""Sentences with their mentions, and patterns laid beside, between and behind them."""

import pytest

from factcheck import Source
from factcheck.document.patterns import pattern
from factcheck.mentions import find
from factcheck.rules.inside.passage import Passage, Passages, passages_with
from factcheck.settings import DEFAULT
from factcheck.source import Span

TEXT = 'Output rose from 20 tons to 35 tons. "We need 50 more," said Ann Lee. Nobody left.'


def read(text: str) -> Passages:
    return Passages(find(Source("a", text), settings=DEFAULT))


def figures(text: str) -> Passage:
    return next(passages_with(read(text).reading, "quantity"))


@pytest.mark.parametrize(
    ("written", "before", "behind", "between"),
    [
        ("from", True, False, False),
        ("rose from", True, False, False),
        ("rose", False, False, False),
        ("to", False, True, True),
        ("to NUM", False, True, False),
        ("", True, True, False),
    ],
)
def test_beside_a_mention(written: str, before: bool, behind: bool, between: bool) -> None:
    passage, wanted = figures(TEXT), pattern(written)
    one, other = passage.mentions
    assert (passage.before(one, wanted) is not None) == before
    assert (passage.behind(one, wanted) is not None) == behind
    assert (passage.between(one, other, wanted) is not None) == between
    assert passage.between(other, one, pattern("")) is not None, "nothing stands between what overlaps or is turned"


def test_search_keeps_to_its_reach() -> None:
    passage = figures(TEXT)
    one, other = passage.mentions
    assert passage.search(pattern("output")) is not None
    assert passage.search_before(one, pattern("output")) is not None
    assert passage.search_before(one, pattern("output"), reach=2) is None
    assert passage.search_behind(one, pattern("35")) is not None
    assert passage.search_behind(one, pattern("35"), reach=1) is None
    assert passage.search_gap(one, other, pattern("to")) is not None
    assert passage.search_gap(one, other, pattern("35")) is None


def test_text_of_tokens() -> None:
    passage = figures(TEXT)
    assert passage.text(*passage.gap(*passage.mentions)) == "to"
    assert passage.text(3, 3) == ""


def test_passages_by_place() -> None:
    passages = read(TEXT)
    quoted = TEXT.index("50")
    passage = passages.at(Span(quoted, quoted + 2))
    assert len(passages) == 3
    assert passage.number == 1
    assert [mention.text for mention in passage.of_kind("quantity")] == ["50"]
    assert passages.is_quoted(Span(quoted, quoted + 2))
    assert not passages.is_plain(Span(quoted, quoted + 2))
    assert passages.is_plain(Span(0, 6))


@pytest.mark.parametrize(
    ("text", "least", "found"),
    [
        (TEXT, 1, [0, 1]),
        (TEXT, 2, [0]),
        (TEXT, 3, []),
        ("Nobody left.", 0, []),
        ("Ten men left.\n\nTen men left.\n\nTen women left.", 1, [0, 2]),
    ],
)
def test_sentences_with_mentions_of_a_kind(text: str, least: int, found: list[int]) -> None:
    assert [passage.number for passage in passages_with(read(text).reading, "quantity", least)] == found
