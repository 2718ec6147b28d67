"""Laws of any text: nothing raises, spans are exact, the same comes out twice, and what is written can be read.

`pytest tests/laws/test_fuzz.py --fuzz 100000` makes up more texts; a failure names the number of its story, and
`story(number)` of `odd_texts` makes that story again.
"""

import json
import os
import subprocess
import sys
import traceback
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from odd_texts import Story, story

from factcheck.draft import check_draft
from factcheck.mentions.mention import Mention
from factcheck.pipeline import check
from factcheck.prepared import PreparedSource
from factcheck.report import Report
from factcheck.settings import DEFAULT
from factcheck.source import Source
from factcheck.values.date_interval import DateInterval
from factcheck.writers import WRITERS
from factcheck.writers.options import RenderOptions

A_STORY = 2
"""Texts of one story."""
BATCH = 50
"""Stories of one test."""
TWICE = 10
"""Of so many stories one is told anew, and in another order."""
LOOKS = (
    RenderOptions(),
    RenderOptions(width=72, colour=True, not_compared=True),
    RenderOptions(ascii=True, full_places=True),
)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "first" in metafunc.fixturenames:
        start, texts = metafunc.config.getoption("--fuzz-from"), metafunc.config.getoption("--fuzz")
        metafunc.parametrize("first", range(start, start + -(-texts // A_STORY), BATCH))


def test_whatever_is_told_nothing_raises_and_all_of_it_can_be_pointed_at(
    first: int, pytestconfig: pytest.Config
) -> None:
    last = pytestconfig.getoption("--fuzz-from") + -(-pytestconfig.getoption("--fuzz") // A_STORY)
    faults = [fault for number in range(first, min(first + BATCH, last)) for fault in faults_of(story(number))]
    assert not faults, "\n\n".join(faults)


def faults_of(told: Story) -> Iterator[str]:
    """Yield what is wrong with what is said of a story."""
    try:
        faults = list(broken_laws(told))
    except Exception:  # noqa: BLE001 - any exception is what is looked for
        faults = [traceback.format_exc(limit=-4)]
    for fault in faults:
        yield f"story {told.number}: {fault}\n  {told.first!r}\n  {told.second!r}"


def broken_laws(told: Story) -> Iterator[str]:
    first, second = PreparedSource(told.first), PreparedSource(told.second)
    for prepared in (first, second):
        yield from misplaced(prepared.source, prepared.found(DEFAULT).reading.mentions)
    report, draft = check([first, second]), check_draft(first, [second])
    for format_, write in WRITERS.items():
        looks = LOOKS if format_ == "text" else LOOKS[:1]
        yield from unreadable(format_, [write((report, draft)[told.number % 2], rendering) for rendering in looks])
    for each in (report, draft):
        placed = (claim.mention for fact in each.facts for position in fact.positions for claim in position.claims)
        yield from misplaced(told.first, (mention for mention in placed if mention.source_id == "a"))
    if told.number % TWICE == 0:
        yield from unsteady(told, report, draft)


def misplaced(source: Source, mentions: Iterable[Mention]) -> Iterator[str]:
    """Yield the mentions whose words do not stand where they say, or that do not agree with themselves."""
    for mention in mentions:
        span = mention.span
        if span is None or not 0 <= span.start < span.end <= len(source.text):
            yield f"{mention.text!r} has no place: {span}"
        elif source.text[span.start : span.end] != mention.text:
            yield f"{mention.text!r} stands at {span}, where the text is {source.text[span.start : span.end]!r}"
        is_no_day = isinstance(mention.value, DateInterval) and mention.value.is_no_day
        if not is_no_day and not mention.value.relation(mention.value).is_agreement:
            yield f"{mention.text!r} does not agree with itself"


def unreadable(format_: str, written: list[str]) -> Iterator[str]:
    """Yield what those who read a format would stumble over."""
    for text in written:
        text.encode("utf-8")
        if format_ in ("json", "sarif"):
            json.loads(text)
        elif format_ == "jsonl":
            for line in text.splitlines() if format_ == "jsonl" else [text]:
                json.loads(line)
        elif format_ == "junit":
            ElementTree.fromstring(text)
        elif format_ in ("line", "github", "text") and "\x1b[31mx" in text:
            yield f"{format_}: words of a source colour the screen"


def unsteady(told: Story, report: Report, draft: Report) -> Iterator[str]:
    """Yield what comes out otherwise when it is asked for again, in another order, or read back."""
    anew = [each.model_copy() for each in (told.first, told.second)]
    for before, after in ((report, check(anew)), (draft, check_draft(anew[0], anew[1:]))):
        written = before.model_dump_json()
        if after.model_dump_json() != written:
            yield "another report at the second time"
        if Report.model_validate_json(written) != before:
            yield "the report reads back otherwise"
    if [finding.fingerprint for finding in check(anew[::-1]).findings] != [
        each.fingerprint for each in report.findings
    ]:
        yield "the order of the sources changes the findings"


PRINTED = """
from odd_texts import story
from factcheck import check, check_draft
for number in range(40):
    told = story(number)
    print(check([told.first, told.second]).model_dump_json())
    print(check_draft(told.second, [told.first]).model_dump_json())
"""


def test_two_runs_of_the_program_print_the_same_bytes() -> None:
    """The order of a set differs from run to run with the seed of its hashes, unless it is put in order."""
    path = os.pathsep.join([str(Path(__file__).parent), *sys.path])
    runs = [
        subprocess.run(
            [sys.executable, "-c", PRINTED],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path, "PYTHONUTF8": "1"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert runs[0] == runs[1]
    assert len(runs[0].splitlines()) >= 80
