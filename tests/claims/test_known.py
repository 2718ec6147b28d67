"""Whom a source knows."""

import pytest

from factcheck.claims import find_claims
from factcheck.claims.claim import Claim
from factcheck.claims.context import Context
from factcheck.claims.known import known_names, knows
from factcheck.mentions import find
from factcheck.source import Source


def test_persons_are_known_by_the_family_name_and_states_by_their_code() -> None:
    context = Context(find(Source("a", "Brenda Tallis flew to Germany with Ivo.")))
    assert {"tallis", "germany", "@DE"} <= set(known_names(context))
    assert "brenda" not in known_names(context)


def who(source: str, text: str) -> Claim:
    return next(each for each in find_claims(find(Source(source, text))) if each.kind == "namesake")


@pytest.mark.parametrize(
    ("text", "is_known"),
    [
        ("Linda Orme, the coach, greeted Ms. Tallis.", True),
        ("Linda Orme, the coach, greeted the crowd.", False),
        ("Linda Orme, the coach, greeted Brenda.", False),
    ],
)
def test_whom_a_source_names_it_knows(text: str, is_known: bool) -> None:
    assert knows(who("a", text), who("b", "Coach Brenda Tallis left the ground.")) is is_known
