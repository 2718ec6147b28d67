"""What each kind of claim says of itself, as all that is outside its file asks for it."""

from typing import get_args

import pytest

from factcheck.claims import AnyClaim, bare_claim, find_claims
from factcheck.claims.claim import Claim
from factcheck.claims.question import Question
from factcheck.mentions import find, find_mentions
from factcheck.source import Source
from factcheck.values.relation import LADDER, Relation

KINDS: dict[str, type[Claim]] = {
    kind.model_fields["kind"].default: kind for kind in get_args(get_args(AnyClaim)[0])
}  # fmt: skip
AGREEING = tuple(relation for relation in LADDER if not relation.is_conflict)
CONFLICTING = tuple(relation for relation in LADDER if relation.is_conflict)


def claims(text: str, kind: str, name: str = "a") -> list[AnyClaim]:
    """Return the claims of one kind that a text makes."""
    found = find_claims(find(Source(name, text)))
    return [each for each in found if isinstance(each, Claim) and each.kind == kind]


@pytest.mark.parametrize(
    ("kind", "relations", "answers", "is_finding"),
    [
        ("count", LADDER, 2, True),
        ("count", (Relation.SAME,), 1, True),
        ("count", (Relation.INCOMPARABLE,), 2, False),
        ("naming", (Relation.SAME,), 1, False),
        ("naming", (Relation.SAME, Relation.EQUIVALENT, *CONFLICTING), 2, True),
        ("naming", (Relation.COMPATIBLE,), 2, False),
        ("naming", (Relation.INCOMPARABLE,), 2, False),
        ("participant", AGREEING, 2, False),
        ("participant", CONFLICTING, 2, True),
        ("event", LADDER, 2, False),
    ],
)
def test_what_makes_a_finding(kind: str, relations: tuple[Relation, ...], answers: int, is_finding: bool) -> None:
    assert {KINDS[kind].is_finding(relation, answers) for relation in relations} == {is_finding}


@pytest.mark.parametrize(
    ("now", "before", "overtakes"),
    [
        ("The quake killed 20 people.", "The quake killed 14 people.", True),
        ("The quake killed 14 people.", "The quake killed 20 people.", False),
        ("The quake killed 14 people.", "The quake killed 14 people.", False),
        ("The quake had a magnitude of 6.9.", "The quake had a magnitude of 6.2.", False),
    ],
)
def test_a_running_count_may_rise(now: str, before: str, overtakes: bool) -> None:
    assert claims(now, "count")[0].overtakes(claims(before, "count")[0]) is overtakes


@pytest.mark.parametrize(
    ("text", "is_expected"),
    [
        ("The quake killed 20 people.", True),
        ("The quake had a magnitude of 6.9.", True),
        ("The bill passed by 390 votes to 135.", True),
        ("North Korea sent 12,000 troops to Russia.", False),
    ],
)
def test_what_a_reader_expects_of_every_report(text: str, is_expected: bool) -> None:
    assert claims(text, "count")[0].is_expected is is_expected


def test_two_authors_of_one_saying_are_a_slip() -> None:
    said = "“We shall rebuild the old mill before the winter is over,” {} said."
    ruskin, again, marlow = (
        claims(said.format(name), "utterance", source)[0]
        for name, source in (("Hal Ruskin", "a"), ("Hal Ruskin", "b"), ("Jane Marlow", "c"))
    )
    assert ruskin.slip(marlow) == {("a", "Hal Ruskin"), ("c", "Jane Marlow")}
    assert ruskin.slip(again) is None


def test_two_spellings_are_a_slip_and_one_is_none() -> None:
    horben, again, hoben = (
        claims(f"{name} spoke.", "naming", source)[0]
        for name, source in (("Carla Horben", "a"), ("Carla Horben", "b"), ("Carla Hoben", "c"))
    )
    assert horben.slip(hoben) == {("a", "Carla Horben"), ("c", "Carla Hoben")}
    assert horben.slip(again) is None


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("12,000 troops", "quantity", "count"),
        ("29 November 2024", "date", "event_date"),
        ("Andrei Belousov", "name", "naming"),
        ("He said: “We shall rebuild the mill.”", "quotation", "utterance"),
    ],
)
def test_a_mention_alone_makes_a_claim(text: str, value: str, kind: str) -> None:
    (mention,) = find_mentions(Source("a", text), kinds=[value])
    made = bare_claim(mention, Question(subject="asked", text="What of it?"), status="alleged")
    assert (made.kind, made.mention, made.question.subject, made.status) == (kind, mention, "asked", "alleged")
