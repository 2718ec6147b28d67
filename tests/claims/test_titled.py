"""Of which state somebody is, and whether a deputy."""

import pytest

from factcheck.claims.context import Context
from factcheck.claims.titled import find_titled
from factcheck.mentions import find
from factcheck.source import Source


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The Canadian poet Ann Holm won.", {("nationality", "CA")}),
        ("Ann Holm won. The Canadian poet wept.", {("nationality", "CA")}),
        ("Ann Holm met Nils Lunde. The Canadian poet wept.", set()),
        ("The French-born poet Ann Holm won.", set()),
        ("The Canadian troops left. Ann Holm stayed.", set()),
        ("Deputy director Ann Holm left.", {("office director", "deputy")}),
        ("Ann Holm, director of the mint, left.", {("office director", "full")}),
    ],
)
def test_states_and_ranks_stand_beside_a_name(text: str, said: set[tuple[str, str]]) -> None:
    found = {(each.what, each.value.word) for each in find_titled(Context(find(Source("a", text))))}
    assert {each for each in found if each[0] in ("nationality", "office director")} == said
