"""Which names are those of the places of events."""

import pytest

from factcheck.claims.context import Context
from factcheck.claims.placing import find_placed
from factcheck.mentions import find
from factcheck.source import Source


@pytest.mark.parametrize(
    ("text", "placed"),
    [
        ("A bomb exploded in Kabul on Monday.", [("Kabul", "town", "explosion")]),
        ("A bomb exploded in Harlow on Monday.", [("Harlow", "town", "explosion")]),
        ("A bomb exploded in Kestrel Bay on Monday.", [("Kestrel Bay", None, "explosion")]),
        ("A bomb exploded in Texas on Monday.", [("Texas", "part of a state", "explosion")]),
        ("A tornado struck Harlow on Monday.", [("Harlow", "town", "storm")]),
        ("Kabul will host the championships in May.", [("Kabul", "town", "competition")]),
        ("A bomb exploded in Kabul in 2009.", []),
        ("Bombs exploded in Kabul and Kandahar on Monday.", []),
        ("Bombs exploded in Harlow and Leeds on Monday.", []),
        ("Harlow was the host of Ann Holm.", []),
        ("The Kestrel Bay bomb exploded on Monday.", []),
    ],
)
def test_which_names_place_an_event(text: str, placed: list[tuple[str, str | None, str]]) -> None:
    context = Context(find(Source("a", text)))
    found = (find_placed(mention, context) for mention in context.mentions("name"))
    assert [(each.mention.text, each.level, each.event.name) for each in found if each is not None] == placed
