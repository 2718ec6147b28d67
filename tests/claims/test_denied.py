"""What is said of somebody, and what is denied."""

import pytest

from factcheck.claims.context import Context
from factcheck.claims.denied import find_denied
from factcheck.mentions import find
from factcheck.source import Source


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Nils Lunde pleaded not guilty on Thursday.", ("plead guilty", "no")),
        ("Nils Lunde pleaded guilty on Thursday.", ("plead guilty", "yes")),
        ("Nils Lunde, a baker, is not a bankrupt.", ("be bankrupt", "no")),
        ("Nils Lunde never joined the Harbour Party.", ("be member", "no")),
        ("Nils Lunde is a Danish stage actor.", ("be actor", "yes")),
        ("Nils Lunde was sacked.", ("have done dismiss", "yes")),
        ("Nils Lunde is ill. The chairman has not been fired.", ("have done dismiss", "no")),
    ],
)
def test_what_is_said_stands_with_whether_it_is_so(text: str, said: tuple[str, str]) -> None:
    found = [(each.what, each.value.word) for each in find_denied(Context(find(Source("a", text))))]
    assert said in found


@pytest.mark.parametrize(
    "text",
    [
        "Nils Lunde would not resign.",
        "Nils Lunde has not yet been charged.",
        "If Nils Lunde was fired, he was lucky.",
        "I do not think Nils Lunde won.",
        "Nils Lunde is not a Danish actor.",
        "Nils Lunde is a former Danish actor.",
        "Nils Lunde had been charged.",
        "Nils Lunde did not comment.",
        "The mill was not sold.",
    ],
)
def test_plans_opinions_and_what_may_still_come_say_nothing(text: str) -> None:
    assert list(find_denied(Context(find(Source("a", text))))) == []
