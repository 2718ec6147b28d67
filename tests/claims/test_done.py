"""Who does what to whom or what."""

import pytest

from factcheck.claims.context import Context
from factcheck.claims.done import all_done, words_for
from factcheck.mentions import find
from factcheck.source import Source


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("Craig Thorn bought Norvik Steel.", [("Craig Thorn", "buy", "norvik steel")]),
        ("The bridge at Tarn was opened by Craig Thorn.", [("Craig Thorn", "open", "bridge")]),
        ("Craig Thorn will open the bridge.", [("Craig Thorn", "open", "bridge")]),
        ("Craig Thorn may open the bridge.", []),
        ("Craig Thorn did not open the bridge.", []),
        ("Craig Thorn opened two bridges.", []),
        ("Craig Thorn opened the bridge and a mill.", []),
        ("Thorn opened the bridge.", []),
        ("Craig Thorn saw the bridge.", []),
        ("Norvik Group is run by Craig Thorn.", [("Craig Thorn", "lead", "norvik group")]),
    ],
)
def test_what_one_does_to_a_name_or_one_thing(text: str, stated: list[tuple[str, str, str]]) -> None:
    found = all_done(Context(find(Source("a", text))))
    assert [(done.agent.text, done.what, " ".join(done.object)) for done in found] == stated


def test_words_before_and_behind_say_which_thing() -> None:
    (done,) = all_done(Context(find(Source("a", "Craig Thorn won the silver medal for poetry."))))
    assert not done.is_named
    assert {"silver", "poetry"} <= done.which


def test_verbs_for_one_thing_done() -> None:
    assert {"open", "inaugurate"} <= set(words_for("open"))
