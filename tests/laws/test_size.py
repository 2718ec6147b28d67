"""Laws of size: what holds for a few sources holds for many."""

from cProfile import Profile
from itertools import count

import pytest

from factcheck.pipeline import check
from factcheck.source import Source

COPIED = "North Korea has sent some {} troops to Russia, the ministry said. Andrei Belousov met Kim Jong Un on Friday."
BLANKS = (" ", "\t", "\u00a0", "\u200b", "\u2028", "\n", "\r\n ")
MARKS = (*".…,:;!?-—_|=+*/\\#$%&@~•°😀([{<\"“”'’", "- ", "> ", "| ", "( ", "“”", "a.")


def test_a_hundred_copies_say_what_five_say() -> None:
    sources = [Source(f"s{number:03}", COPIED.format(12_000 + number % 5)) for number in range(100)]
    few, many = (
        {(finding.question, str(finding.relation), len(finding.positions)) for finding in check(some).findings}
        for some in (sources[:5], sources)
    )
    assert few == many


@pytest.mark.parametrize("unit", [*BLANKS, *MARKS])
def test_a_long_run_of_blanks_or_marks_is_read_at_once_and_tells_nothing(unit: str) -> None:
    run = unit * (20_000 // len(unit))
    first, other = (COPIED.format(figure) for figure in (12_000, 9_000))
    plain, marked = (
        {(finding.question, str(finding.relation), len(finding.positions)) for finding in check(sources).findings}
        for sources in (
            [Source("a", first), Source("b", other)],
            [Source("a", f"{run} x\n{first} {run}\n{run * 2}"), Source("b", other)],
        )
    )
    assert marked == plain


SYLLABLES = (
    "ba",
    "be",
    "bo",
    "da",
    "de",
    "do",
    "fa",
    "ga",
    "ha",
    "ka",
    "ke",
    "ko",
    "la",
    "le",
    "lo",
    "ma",
    "me",
    "mo",
    "na",
)
SIZE, TIMES, MOST = 1_000, 4, 10
"""Code points of the shorter text, how many times as long the longer one is, and how many times the work it may be: a
square would be sixteen."""


def made_up(number: int, syllables: int = 3) -> str:
    """Make a name of a number; neighbours are alike but for one letter or two."""
    word = ""
    for _ in range(syllables):
        number, at = divmod(number, len(SYLLABLES))
        word += SYLLABLES[at]
    return word.capitalize()


FORMS = {
    "like names": "{given} Marlow{short} met Tom Birch{shorter} in Hask. ",
    "names of two words": "{name} {other} spoke. ",
    "namesakes": "Jane Marlow{short} spoke to Jane. ",
    "members": "{few} of the {many} members voted. ",
    "quotations": "“We will mend bridge {name} of {other} with our own money this year,” he said. ",
    "a sentence with other figures": "North Korea has sent some {many},000 troops to Russia. ",
}


def long_text(form: str, size: int, first: int = 0) -> str:
    text = ""
    for number in count(first):
        text += form.format(
            given=("Jane", "Jan", "Jana", "Joan")[number % 4],
            name=made_up(number), other=made_up(7 * number + 5), short=made_up(number, 2).lower(),
            shorter=made_up(number, 1).lower(), few=7 + number, many=50 + number,
        )  # fmt: skip
        if len(text) >= size:
            return text
    raise AssertionError


def work(texts: list[str]) -> int:
    """Count the calls of our functions that a check takes: the same on every machine."""
    profile = Profile(builtins=False)
    profile.runcall(check, [Source(f"s{number}", text) for number, text in enumerate(texts)])
    return sum(entry.callcount for entry in profile.getstats())


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS.keys())
def test_two_copies_of_a_text_take_work_that_grows_with_its_length_alone(form: str) -> None:
    short, long = ([long_text(form, size), long_text(form, size, first=3)] for size in (SIZE, SIZE * TIMES))
    work([short[0][:500]])
    assert work(long) < MOST * work(short)
