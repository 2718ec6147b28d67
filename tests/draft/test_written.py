"""Where a source writes a name that was read as none there."""

import pytest

from factcheck.draft.written import find_written
from factcheck.mentions import find
from factcheck.source import Source


def written(draft: str, source: str) -> str | None:
    """Return the words of a source for the first name of a draft."""
    name = next(find(Source("draft", draft)).of_kind("name"))
    found = find_written(name, find(Source("s", source)))
    return None if found is None else found.text


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        ("Penélope Cruz sang.", "Cruz sang.", "Cruz"),
        ("Penélope Cruz sang.", "Cruzeiro won.", None),
        ("Penélope Cruz sang.", "They cruz on.", None),
        ("Ann Li sang.", "Li sang.", None),
    ],
)
def test_a_name_or_the_last_word_of_a_person(draft: str, source: str, words: str | None) -> None:
    assert written(draft, source) == words


def test_not_inside_a_name_that_was_read() -> None:
    assert written("Penélope Cruz sang.", "He lives in Santa Cruz.") is None
