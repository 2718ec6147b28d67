"""Values that differ by what looks like a slip of the pen."""

from datetime import date

import pytest

from factcheck.draft.slipped import slip_of
from factcheck.mentions import find
from factcheck.mentions.mention import Mention
from factcheck.source import Source


def mention(text: str, kind: str) -> Mention:
    return next(iter(find(Source("a", text, published=date(2025, 3, 5))).of_kind(kind)))


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("43 dogs", "34 dogs", "digits swapped?"),
        ("4.5 percent", "5.4 percent", "digits swapped?"),
        ("12,000 dogs", "21,000 dogs", "digits swapped?"),
        ("900 dogs", "9,000 dogs", "a zero too many, or one too few?"),
        ("9 million dogs", "9 billion dogs", "a zero too many, or one too few?"),
        ("100 dogs", "1 dog", None),
        ("144 dogs", "44 dogs", "one digit too many, or one too few?"),
        ("537 dogs", "531 dogs", "one digit apart"),
        ("43 dogs", "43 dogs", None),
        ("7 dogs", "4 dogs", None),
        ("812 dogs", "456 dogs", None),
    ],
)
def test_figures(one: str, other: str, words: str | None) -> None:
    found = slip_of(mention(f"He has {one}.", "quantity"), mention(f"He has {other}.", "quantity"))
    assert (found.words if found is not None else None) == words


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("in 1987", "in 1978", "digits swapped?"),
        ("in 1984", "in 1994", "one digit apart"),
        ("in 1984", "in 1930", None),
        ("on 4 May 2024", "on 5 May 2024", "one day apart"),
        ("on 4 May 2024", "on 4 June 2024", "the same day of another month"),
        ("on 4 May 2024", "on 9 June 2024", None),
        ("on 4 May 2021", "on 4 May 2022", "the same day of another year"),
        ("in May 2021", "in May 2022", "the same month of another year"),
        ("on 12 May", "on 21 May", "digits swapped?"),
        ("on 14 May", "on 24 May", "one digit apart"),
        ("on 14 May", "on 27 May", None),
        ("on Monday", "on Tuesday", "one day apart"),
        ("on Wednesday", "on Thursday", "one weekday apart"),
        ("on Monday", "on Friday", None),
        ("at 6:40 p.m.", "at 7:40 p.m.", "one digit apart"),
        ("at 6:40 p.m.", "at 3:15 p.m.", None),
        ("at 12:30", "at 13:20", "digits swapped?"),
        ("at 6:40 p.m.", "at 6:40 a.m.", "a.m. for p.m., or the other way round?"),
    ],
)
def test_dates(one: str, other: str, words: str | None) -> None:
    found = slip_of(mention(f"It began {one}.", "date"), mention(f"It began {other}.", "date"))
    assert (found.words if found is not None else None) == words


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("Elena Vargas", "Elena Varges", "one letter apart"),
        ("Grace Adeyemi", "Grace Adeyomo", "two letters apart"),
        ("Elena Vargas", "Elena Holmberg", None),
        ("Elena Vargas", "Maria Holmberg", None),
    ],
)
def test_names(one: str, other: str, words: str | None) -> None:
    found = slip_of(mention(f"The judge {one} spoke.", "name"), mention(f"The judge {other} spoke.", "name"))
    assert (found.words if found is not None else None) == words
