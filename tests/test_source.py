"""Sources: what they refuse, and what they are called."""

from datetime import time
from pathlib import PurePosixPath

import pytest

from factcheck import Source, SourceError
from factcheck.source_names import display_names


@pytest.mark.parametrize(
    ("source_id", "text", "words"),
    [
        ("a", " \n", "a is empty"),
        ("", "words", "empty id"),
        ("a", "x \ud800", "half of a surrogate pair at code point 2"),
        ("a\ud800", "words", "a\ufffd: its id holds half of a surrogate pair at code point 1"),
    ],
)
def test_what_holds_no_words_is_refused(source_id: str, text: str, words: str) -> None:
    with pytest.raises(SourceError, match=words):
        Source(source_id, text)


@pytest.mark.parametrize("field", ["publisher", "url", "origin", "language", "path"])
def test_what_no_encoding_can_write_is_refused_in_every_field(field: str) -> None:
    with pytest.raises(SourceError, match=f"its {field} holds half of a surrogate pair at code point 1\n  Decode it"):
        Source("a", "words", **{field: "x\udc80"})


@pytest.mark.parametrize(
    ("field", "value", "complaint"),
    [
        ("published", "29/11/2024", 'a: published: "29/11/2024" is no date\n  Give a date, a datetime or an Anchor'),
        ("published", "last week", 'a: published: "last week" is no date'),
        ("published", {"earliest": "x"}, "is no date"),
        ("publisher", 7, "a: publisher: a text is wanted, not an int"),
        ("publisher", b"AP", "'a': publisher: a text is wanted, not bytes\n  Decode it first"),
        ("path", PurePosixPath("a.txt"), "path: a text is wanted, not a PurePosixPath"),
        ("published", 1732838400, "a: published: 1732838400 is no date\n  Give a date"),
        ("published", "1732838400", 'a: published: "1732838400" is no date'),
        ("published", True, "a: published: True is no date"),
        ("published", float("nan"), "a: published: nan is no date"),
        ("published", time(18), "a: published: datetime.time(18, 0) is no date"),
        ("published", ["2024-11-29"], "a: published: ['2024-11-29'] is no date"),
        ("publishd", "2024-11-29", "a: a source has no publishd\n  It has id, text, published"),
    ],
)
def test_a_field_that_takes_no_such_value_is_named(field: str, value: object, complaint: str) -> None:
    with pytest.raises(SourceError) as caught:
        Source("a", "words", **{field: value})
    assert complaint in str(caught.value)


@pytest.mark.parametrize(
    ("ids", "publishers", "names"),
    [
        (["000_a", "001_b"], [None, None], ["000", "001"]),
        (["a_1", "a_2"], [None, None], ["a_1", "a_2"]),
        (["x", "y"], ["Reuters", "AP"], ["Reuters", "AP"]),
        (["x-1", "y-1"], ["AP", "AP"], ["x", "y"]),
    ],
)
def test_reports_call_a_source_by_the_shortest_name_of_its_own(
    ids: list[str], publishers: list[str | None], names: list[str]
) -> None:
    sources = [
        Source(source_id, "x", publisher=publisher) for source_id, publisher in zip(ids, publishers, strict=True)
    ]
    assert [display_names(sources)[source_id] for source_id in ids] == names
