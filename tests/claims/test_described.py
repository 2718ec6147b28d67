"""How a source describes a person."""

import pytest

from factcheck.claims.context import Context
from factcheck.claims.described import around, done_by, roles_of, root, tells_of_kin
from factcheck.mentions import find
from factcheck.source import Source


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The technical director Alys Holm was late.", "director"),
        ("Alys Holm, head of the union of tram drivers, was late.", "union"),
        ("Alys Holm, who directs the play, was late.", "director"),
        ("Alys Holm owns the tavern.", "owner"),
        ("The town chose Alys Holm as its engineer.", "engineer"),
        ("Alys Holm will be the engineer of the town.", "engineer"),
    ],
)
def test_roles_stand_beside_a_name_behind_a_comma_or_in_a_clause(text: str, role: str) -> None:
    context = Context(find(Source("a", text)))
    name = next(context.mentions("name"))
    assert root(role) in roles_of(name, context) | done_by(name, context)


def test_what_describes_anybody_is_no_role() -> None:
    context = Context(find(Source("a", "A man, Alys Holm, said so.")))
    name = next(context.mentions("name"))
    assert not roles_of(name, context) | done_by(name, context)


def test_around_a_person_stand_the_words_of_its_sentences() -> None:
    context = Context(find(Source("a", "Alys Holm mended the clock on 3 May. It rained. Her brother Per Holm left.")))
    first, second = context.mentions("name")
    assert {"clock", "mend"} <= around([first], context)
    assert "rain" not in around([first, second], context)
    assert [tells_of_kin([each], context) for each in (first, second)] == [False, True]


def test_the_sentence_before_counts_where_it_is_asked_for() -> None:
    context = Context(find(Source("a", "The clock was broken. Its owner is Alys Holm.")))
    (name,) = context.mentions("name")
    assert "clock" not in around([name], context)
    assert "clock" in around([name], context, before=True)
