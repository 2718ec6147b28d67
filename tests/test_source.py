"""Sources: what they refuse, and what they are called."""

import pytest

from factcheck import Source, SourceError
from factcheck.source import display_names


@pytest.mark.parametrize(
    ("source_id", "text", "words"),
    [
        ("a", " \n", "a is empty"),
        ("", "words", "empty id"),
        ("a", "x \ud800", "half of a surrogate pair at code point 2 of its text"),
        ("\udfff", "words", "half of a surrogate pair at code point 0 of its id"),
    ],
)
def test_what_holds_no_words_is_refused(source_id: str, text: str, words: str) -> None:
    with pytest.raises(SourceError, match=words):
        Source(source_id, text)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        (
            {"publisher": "Post \ud800", "path": "wire.json"},
            "wire.json holds half of .* at code point 5 of its publisher",
        ),
        ({"url": "\ud800"}, "of its url"),
        ({"published": "29/11/2024"}, "a: published: '29/11/2024' is no date\n  Give a date, .* 2024-11-29"),
        ({"published": "2024-13-01"}, "'2024-13-01' is no date"),
        ({"published": "soon-ish, w"}, "'soon-ish, w' is no date"),
        ({"published": 7.5j}, "no date"),
        ({"language": 5}, "a: language: input should be a valid string"),
        ({"nothing": 1}, "a: nothing: extra inputs are not permitted"),
    ],
)
def test_a_field_that_is_none_of_its_kind_is_refused(fields: dict[str, object], words: str) -> None:
    with pytest.raises(SourceError, match=words):
        Source("a", "words", **fields)


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
