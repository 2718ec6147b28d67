"""Forms of the verbs of calendars and plans, of lexicon/en/date_verbs.toml."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from factcheck.inflection import irregular_pasts, verb_forms
from factcheck.lexicon import table
from factcheck.mentions.dates.line import Line

_SHORTEST_PAST = 5
"""Letters of the shortest word taken for a past form by its end: not "bed", "need"."""


class Form(NamedTuple):
    """What a word can be of a verb of a calendar.

    Args:
        form: base, s, ing or past.
        kind: how the verb sets a day: event, plan, duty, out, stay, defer or happening.
        is_noun: whether the word is a noun too.
        can_defer: whether the verb can move something to another day.
    """

    form: str
    kind: str
    is_noun: bool
    can_defer: bool


@cache
def known_verbs() -> Mapping[str, Form]:
    """Return the forms of the verbs of calendars and plans, each with what it can be."""
    irregular = table("date_verbs")["irregular"]
    found: dict[str, Form] = {}
    for base, row in table("date_verbs")["verbs"].items():
        kinds = row.value.split()
        of_verb = (kinds[0], "noun" in kinds, "defer" in kinds)
        found[base] = Form("base", *of_verb)
        pasts = irregular[base].words.split() if base in irregular else []
        for form in {*verb_forms(base), *pasts} - {base}:
            found.setdefault(form, Form(_ending(form), *of_verb))
    return found


def _ending(form: str) -> str:
    """Return which form of a verb a word is by its end."""
    if form.endswith("ing"):
        return "ing"
    return "s" if form.endswith("s") else "past"


@cache
def calendar_nouns() -> frozenset[str]:
    """Return the nouns for what stands in a calendar: match, vote, hearing."""
    return frozenset(table("date_verbs")["nouns"]["event"].words.split())


def form_of(line: Line, i: int) -> str:
    """Return the form of a verb of the table at a token; empty where there is none."""
    known = known_verbs().get(line.lower(i))
    return "" if known is None else known.form


def skip_back(line: Line, i: int) -> int:
    """Return the place before adverbs: "has not yet officially opened"."""
    while line.is_of(i, "not") or _is_adverb(line, i):
        i -= 1
    return i - 2 if line.lower(i) == "t" and line.is_sign(i - 1, "'’") else i  # "doesn't"


def _is_adverb(line: Line, i: int) -> bool:
    return line.lower(i).endswith("ly") and line.kind(i) == "word" and not line.is_of(i, "noun")


def is_past(line: Line, j: int) -> bool:
    """Whether a word is a past form that no determiner makes an adjective."""
    if not _looks_past(line, j):
        return False
    is_adjective = line.is_of(j - 1, "determiner") and line.kind(j + 1) == "word"
    return not is_adjective or line.lower(j - 1) == "those" or _is_relative(line, j - 1)


def _is_relative(line: Line, j: int) -> bool:
    """Whether "that" leads to a clause: "the ship that sank in May", not "that closed factory"."""
    if line.lower(j) != "that" or line.sentence is None:
        return False
    at = line.sentence.token_at(line.tokens[j].start)
    return at is not None and line.sentence.tags[at].word_class == "relative"


def _looks_past(line: Line, j: int) -> bool:
    """Whether a word has the form of a past: "opened", "held"."""
    word = line.lower(j)
    if word.endswith("ed") and len(word) >= _SHORTEST_PAST and not word.endswith("eed") and not line.is_capital(j):
        return not line.is_of(j, "not_past")
    return word in irregular_pasts() or line.is_of(j, "past_form") or line.is_of(j, "same")
