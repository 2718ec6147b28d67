"""Quotations, with their marks in the span."""

import time

import pytest

from factcheck.mentions.mention import Reading
from factcheck.mentions.quotations import find_quotations
from factcheck.settings import DEFAULT
from factcheck.source import Source


@pytest.mark.parametrize(
    ("text", "quotations"),
    [
        ('"We go," he said.', ['"We go,"']),
        ("“We go,” he said. “Now.”", ["“We go,”", "“Now.”"]),
        ("„Wir gehen“, sagte er.", ["„Wir gehen“"]),
        ("«On y va», dit-il.", ["«On y va»"]),
        ("‘We go,’ he said; it isn’t far.", ["‘We go,’"]),
        ("“He said ‘no’ to me,” she said.", ["“He said ‘no’ to me,”"]),
        ("“We go.\n\n“We stay,” he said.", ["“We go.\n\n“We stay,”"]),
        ("“We go. Nobody closed this.\n\nThe next paragraph ” ends.", []),
        ('He is 6\'2" tall and 5" wide.', []),
        ("The workers’ pay and the owners’ gain.", []),
        ("‘Tis not far to the workers’ club.", []),
        ('"" and "…" hold no words', []),
        ('("word")', ['"word"']),
        ("", []),
    ],
)
def test_quotations(text: str, quotations: list[str]) -> None:
    found = list(find_quotations(Reading(Source("a", text or " x")), DEFAULT)) if text else []
    assert [mention.text for mention in found] == quotations


def test_span_is_exact_beside_emoji_and_combining_marks() -> None:
    source = Source("a", "🇰🇵 e\u0301t\u00e9 \u202e“We go,” he said.")
    (mention,) = find_quotations(Reading(source), DEFAULT)
    assert mention.span is not None
    assert source.quote(mention.span) == mention.text == "“We go,”"


def test_empty_lines_at_the_end_take_no_time() -> None:
    reading = Reading(Source("a", "a" + "\n" * 200_000))
    started = time.process_time()
    assert list(find_quotations(reading, DEFAULT)) == []
    assert time.process_time() - started < 2.0
