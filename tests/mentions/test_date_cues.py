"""A sentence that can hold no date is left alone, and what can hold one is looked at."""

import pytest

from factcheck.lexicon import table
from factcheck.mentions.dates.cues import has_cue
from factcheck.mentions.dates.groups import groups_of, leads, modifiers

CUES = {
    "The minister met the envoys of the union.": False,
    "The 12,000 men of the 4 battalions left 35 km of front.": False,
    "Shares rose 3.5 percent to $1.20 apiece.": False,
    "The feast of the assumption was kept.": True,
    "They met on Friday.": True,
    "They meet today.": True,
    "It was founded in 1815.": True,
    "It was built in 44 BC.": True,
    "It ends at six p.m.": True,
    "It ends at 6:40.": True,
    "Profit rose in Q3.": True,
    "They met on the 29th.": True,
    "They met on 29/11.": True,
    "Songs of the '90s were played.": True,
}


@pytest.mark.parametrize(("text", "held"), CUES.items())
def test_a_sentence_is_looked_at_only_where_it_can_hold_a_date(text: str, held: bool) -> None:
    assert has_cue(text, "en") is held


@pytest.mark.parametrize(("text", "held"), {"Le ministre est parti.": False, "Le 12 mars il est parti.": True}.items())
def test_other_languages_need_a_figure(text: str, held: bool) -> None:
    assert has_cue(text, "fr") is held


@pytest.mark.parametrize("name", sorted(table("date_words")["leads"]))
def test_what_leads_to_a_date_is_a_preposition_of_the_table(name: str) -> None:
    rows = table("date_words")["words"].values()
    known = {part.removeprefix("prep ") for row in rows for part in row.value.split(", ") if part.startswith("prep ")}
    assert leads(name) <= known


def test_groups_of_two_tables_do_not_share_a_name() -> None:
    assert table("date_words")["groups"].keys().isdisjoint(table("date_verbs")["words"])
    assert groups_of()["may"] == {"clause_cue", "modal", "namelike_month", "verb_month", "verblike_month"}


def test_modifiers_are_those_of_intervals() -> None:
    assert modifiers()["by"] == "until"
