"""A report made by hand, so that what a writer does shows whatever the finders find."""

from decimal import Decimal
from pathlib import Path

import pytest

from factcheck.claims.claim import NotCompared
from factcheck.claims.count import CountClaim
from factcheck.claims.question import Question
from factcheck.claims.utterance import UtteranceClaim
from factcheck.facts import Fact, PairRelation, Position
from factcheck.findings import Finding, Kind, Severity
from factcheck.mentions.mention import Attribution, Mention
from factcheck.pipeline import check
from factcheck.readers import read
from factcheck.report import Changes, Report
from factcheck.source import Source, Span
from factcheck.values.quantity import Quantity
from factcheck.values.quotation import Quotation
from factcheck.values.relation import Relation

WIRE = Source(
    "wire_1",
    "Reports suggest that approximately 12,000 troops may have gone.\r\n"
    "“It is designed to keep the peace,” the minister of foreign affairs and trade said on Friday.",
    path="in/wire_1.txt",
    text_start=(4, 1),
)
DESK = Source(
    "desk_1", "More than 10,000 soldiers were sent.\n“It keeps the peace,” Park said.", publisher="Desk \x1b[31mPost"
)

TROOPS = Question(subject="count troops", text="How many troops were sent?")
WORDS = Question(subject="words", text="In which words was the treaty described?")


def mention(source: Source, words: str, value: Quantity | Quotation) -> Mention:
    start = source.text.index(words)
    return Mention(source_id=source.id, span=Span(start, start + len(words)), text=words, value=value)


def fact(question: Question, *positions: Position, reason: str, steps: tuple[str, ...]) -> Fact:
    pair = PairRelation(first=0, second=1, relation=Relation.DISCREPANT, reason=reason, steps=steps)
    return Fact(question=question, positions=positions, relations=(pair,))


def finding(fact: Fact, relation: Relation) -> Finding:
    pair = fact.relations[0]
    return Finding(
        rule="consistency",
        kind=Kind.CONFLICT if relation.is_conflict else Kind.AGREEMENT,
        relation=relation,
        severity={Relation.CONTRADICTORY: Severity.ERROR, Relation.DISCREPANT: Severity.WARNING}.get(
            relation, Severity.NOTE
        ),
        value_kind=fact.positions[0].value.kind,
        question=fact.question.text,
        message="they differ",
        reason=pair.reason,
        steps=pair.steps,
        positions=fact.positions,
        relations=fact.relations,
        fingerprint="0" * 16,
    )


def troops() -> Fact:
    about = Quantity.of((Decimal(12_000),), "about", Decimal(1_000))
    above = Quantity.of((Decimal(10_000),), "more_than", Decimal(10_000))
    possible = Attribution(scope=Span(0, 63), cue="Reports suggest", status="possible")
    one = CountClaim(
        question=TROOPS,
        mention=mention(WIRE, "approximately 12,000 troops", about),
        attribution=possible,
        status="possible",
    )
    other = CountClaim(question=TROOPS, mention=mention(DESK, "More than 10,000 soldiers", above))
    return fact(
        TROOPS,
        Position(label="about 12,000", claims=(one,), sources=("wire",)),
        Position(label="more than 10,000", claims=(other,), sources=("Desk \x1b[31mPost",)),
        reason="“more than 10,000” allows 12,000, so both may be true",
        steps=("12,000 − 10,000 = 2,000; 2,000 ÷ 10,000 = 20 %",),
    )


def words() -> Fact:
    claims = []
    for source, quoted, speaker in (
        (WIRE, "“It is designed to keep the peace,”", "the minister of foreign affairs and trade"),
        (DESK, "“It keeps the peace,”", "Park"),
    ):
        said = Attribution(scope=Span(0, 1), cue="said", speaker=speaker)
        found = mention(source, quoted, Quotation.of(quoted.strip("“,”")))
        claims.append(UtteranceClaim(question=WORDS, mention=found, attribution=said, status="reported"))
    return fact(
        WORDS,
        *(Position(label=claim.value.label, claims=(claim,), sources=(claim.source_id,)) for claim in claims),
        reason="nearly the same words",
        steps=("A  It {is designed to keep} the peace", "B  It {keeps} the peace"),
    )


@pytest.fixture
def report() -> Report:
    """Two conflicts, no agreement, one mention that was not compared."""
    facts = (troops(), words())
    left = mention(WIRE, "Friday", Quotation.of("Friday"))
    return Report(
        sources=(WIRE, DESK),
        facts=facts,
        findings=tuple(finding(each, Relation.DISCREPANT) for each in facts),
        not_compared=(NotCompared(mention=left, reason="no event found for this date"),),
    )


SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))

NASTY = "=1+1 12,000 <b>troops</b> {0} [x](http://evil.test) @anna #7 `a|b` ]]></script> 50%,::error::\x1b[31m\ufffe"
"""Words that each format could take for something else than words."""
WICKED = Source(
    "wicked_1",
    f"---🙂e\u0301 {NASTY} went.\r\nOn 🙂 {NASTY} came back.",
    path="in/a, b: 50% {0}🙂.txt",
    text_start=(5, 3),
    publisher="=cmd|calc ::stop::",
    url="javascript:alert(1)",
)
PLAIN = Source("plain_1", "🙂 So 10,000 soldiers were sent.", path="in/plain.txt", url="https://example.org/plain")


@pytest.fixture
def wicked() -> Report:
    """A conflict, an agreement and a suppressed conflict, all in hostile words behind emoji and a combining mark."""
    question = Question(subject="count troops", text=f"How many {NASTY} were sent?")
    tall, small = (Quantity.of((Decimal(number),), "exact", Decimal(1_000)) for number in (12_000, 10_000))
    said = Attribution(scope=Span(0, 1), cue="said", speaker=NASTY, status="alleged")
    first = CountClaim(question=question, mention=mention(WICKED, NASTY, tall), attribution=said, status="alleged")
    later = WICKED.text.rindex(NASTY)
    again = Mention(source_id=WICKED.id, span=Span(later, later + len(NASTY)), text=NASTY, value=tall)
    second = CountClaim(question=question, mention=again)
    other = CountClaim(question=question, mention=mention(PLAIN, "10,000 soldiers", small))
    told = fact(
        question,
        Position(label=NASTY, claims=(first, second), sources=(NASTY,)),
        Position(label="10,000", claims=(other,), sources=("plain",)),
        reason=NASTY,
        steps=(NASTY,),
    )
    conflict = finding(told, Relation.CONTRADICTORY).model_copy(update={"message": NASTY, "rule": "ours"})
    agreement = finding(told, Relation.SAME).model_copy(update={"message": NASTY, "fingerprint": "1" * 16})
    agreement = agreement.model_copy(update={"rule": "ours"})
    known = conflict.model_copy(update={"suppressed": NASTY, "fingerprint": "2" * 16})
    return Report(
        version="1.2.3",
        sources=(WICKED, PLAIN),
        facts=(told,),
        findings=(conflict, known, agreement),
        not_compared=(NotCompared(mention=again, reason=NASTY),),
    )


@pytest.fixture
def changed(wicked: Report) -> Report:
    """The same beside an earlier report: the first conflict is new, one from another rule is gone."""
    gone = wicked.findings[0].model_copy(update={"rule": "denial", "fingerprint": "3" * 16})
    changes = Changes(new=("0" * 16,), unchanged=("1" * 16, "2" * 16), gone=(gone,))
    return wicked.model_copy(update={"changes": changes})


@pytest.fixture(scope="session")
def five() -> Report:
    """The report of the five articles."""
    return check([read(path) for path in SEEDS])
