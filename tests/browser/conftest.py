"""A real browser, and reports to open in it.

FACTCHECK_BROWSER names the Chromium to be used; it is then an error when it or playwright is not there. Without it the
first one on the path is taken, and these tests are left out where there is none.
"""

import os
import random
import shutil
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from factcheck.claims.count import CountClaim
from factcheck.claims.question import Question
from factcheck.facts import Fact, PairRelation, Position
from factcheck.findings import Finding, Kind, Severity
from factcheck.mentions.mention import Attribution, Mention
from factcheck.pipeline import check
from factcheck.readers import read
from factcheck.report import Report
from factcheck.source import Source, Span
from factcheck.values.quantity import Quantity
from factcheck.values.relation import LADDER, Relation
from factcheck.writers.html import write_html

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip
"""The sandbox wants rights that containers have not; the rest keeps the browser itself off the network."""


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Chromium, started once."""
    named = os.environ.get("FACTCHECK_BROWSER")
    program = named or shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        pytest.skip("needs Chromium on the path, or named by FACTCHECK_BROWSER")
    if not named:
        pytest.importorskip("playwright", reason="needs playwright")
    from playwright import sync_api  # noqa: PLC0415 - these tests are left out without it

    with sync_api.sync_playwright() as started:
        chromium = started.chromium.launch(executable_path=program, args=list(FLAGS))
        yield chromium
        chromium.close()


class Opened:
    """A page that is open, with what it asked for and what it complained of."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.complaints: list[str] = []
        self.requests: list[str] = []
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: self.requests.append(request.url))

    def __getattr__(self, name: str) -> Any:
        return getattr(self.page, name)

    def ask(self, expression: str) -> Any:
        """Evaluate JavaScript; `all(selector)` gives a list of elements."""
        return self.page.evaluate(
            f"(() => {{ const all = s => [...document.querySelectorAll(s)]; return {expression} }})()"
        )


Open = Callable[..., Opened]


@pytest.fixture
def show(browser: Any, tmp_path: Path) -> Iterator[Open]:
    """Open a report, or a page as it stands, in a window of its own."""
    contexts = []

    def shown(page: Report | str, hash_: str = "", size: tuple[int, int] = (1440, 900), **options: Any) -> Opened:
        file = tmp_path / "report.html"
        file.write_text(page if isinstance(page, str) else write_html(page), encoding="utf-8", newline="")
        viewport = {"width": size[0], "height": size[1]}
        context = browser.new_context(viewport=viewport, reduced_motion="reduce", **options)
        contexts.append(context)
        opened = Opened(context.new_page())
        opened.goto(file.as_uri() + hash_)
        return opened

    yield shown
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def five() -> Report:
    """The report of the five articles."""
    return check([read(path) for path in SEEDS])


WORDS = ("ministry", "officials", "met", "again", "spoke", "trade", "energy", "reports", "region", "figures")


@pytest.fixture(scope="session")
def many() -> Report:
    """A hundred sources and two thousand findings, made up."""
    chance = random.Random(7)
    sources, free = [], {}
    for number in range(100):
        text, slots = "", []
        for place in range(130):
            figure = chance.randrange(1, 90) * 1000
            before, words = f"Report {place} of desk {number} says that ", f"about {figure:,} people"
            slots.append((len(text) + len(before), words, figure))
            text += f"{before}{words} were counted, {' '.join(chance.choices(WORDS, k=9))}. " + "\n" * (place % 6 == 5)
        chance.shuffle(slots)
        sources.append(Source(f"desk_{number:03}", text, publisher=f"Desk {number}"))
        free[f"desk_{number:03}"] = slots
    facts = [fact_of(number, chance, free) for number in range(2000)]
    findings = [finding_of(fact, number) for number, fact in enumerate(facts)]
    findings.sort(key=lambda finding: -LADDER.index(finding.relation or Relation.SAME))
    return Report(sources=tuple(sources), facts=tuple(facts), findings=tuple(findings), not_compared=())


def fact_of(number: int, chance: random.Random, free: dict[str, list[tuple[int, str, int]]]) -> Fact:
    question = Question(subject=f"count people {number}", text=f"How many people were counted at place {number}?")
    claims = []
    for source_id in chance.sample(sorted(free), chance.randrange(2, 9)):
        if not free[source_id]:
            continue
        start, words, figure = free[source_id].pop()
        value = Quantity.of((Decimal(figure),), "about", Decimal(1_000), noun="people")
        mention = Mention(source_id=source_id, span=Span(start, start + len(words)), text=words, value=value)
        said = Attribution(scope=Span(start, start + 1), cue="said", speaker="officials", status="alleged")
        claims.append(CountClaim(question=question, mention=mention, attribution=said, status="alleged"))
    half = max(1, len(claims) // 2)
    relation = chance.choices(LADDER, [30, 30, 24, 12, 4])[0]
    sides = [claims] if relation is Relation.SAME else [claims[:half], claims[half:] or claims[:1]]
    positions = tuple(
        Position(label=side[0].value.label, claims=tuple(side), sources=tuple(sorted({c.source_id for c in side})))
        for side in sides
    )
    pairs = (PairRelation(first=0, second=1, relation=relation, reason="both may be true"),) if len(sides) > 1 else ()
    return Fact(question=question, positions=positions, relations=pairs)


def finding_of(fact: Fact, number: int) -> Finding:
    relation = fact.relations[0].relation if fact.relations else Relation.SAME
    grave = {Relation.CONTRADICTORY: Severity.ERROR, Relation.DISCREPANT: Severity.WARNING}
    return Finding(
        rule="consistency",
        kind=Kind.CONFLICT if relation.is_conflict else Kind.AGREEMENT,
        relation=relation,
        severity=grave.get(relation, Severity.NOTE),
        value_kind="quantity",
        question=fact.question.text,
        message="they differ",
        reason="the first figure admits the second, so both may be true",
        steps=("about 12,000: strictly 10,800 to 13,200, usually understood as 11,500 to 12,500",),
        positions=fact.positions,
        relations=fact.relations,
        fingerprint=f"{number:016x}",
    )
