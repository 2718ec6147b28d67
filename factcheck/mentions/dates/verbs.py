"""Forms of the verbs of calendars and plans, and the small words beside them, of lexicon/en/date_verbs.toml."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from factcheck.inflection import irregular_pasts, verb_forms
from factcheck.lexicon import table
from factcheck.mentions.dates.line import Line

_SHORTEST_PAST = 5
"""Letters of the shortest word taken for a past form by its end: not "bed", "need"."""


class Form(NamedTuple):
    """What a word can be of a verb: base, s, ing or past; and the kind of the verb."""

    form: str
    kind: str


@cache
def known_verbs() -> Mapping[str, Form]:
    """Return the forms of the verbs of calendars and plans, each with what it can be."""
    irregular = table("date_verbs")["irregular"]
    found: dict[str, Form] = {}
    for base, (kind, _) in table("date_verbs")["verbs"].items():
        found[base] = Form("base", kind)
        pasts = irregular.get(base, ("",))[0].split()
        for form in {*verb_forms(base), *pasts} - {base}:
            ending = "ing" if form.endswith("ing") else "s" if form.endswith("s") else "past"
            found.setdefault(form, Form(ending, kind))
    return found


@cache
def _words() -> Mapping[str, frozenset[str]]:
    """Map the small words to their classes."""
    found: dict[str, frozenset[str]] = {}
    for name, (words, _) in table("date_verbs")["words"].items():
        for word in words.split():
            found[word] = found.get(word, frozenset()) | {name}
    return found


@cache
def calendar_nouns() -> frozenset[str]:
    """Return the nouns for what stands in a calendar: match, vote, hearing."""
    return frozenset(table("date_verbs")["nouns"]["event"][0].split())


def form_of(line: Line, i: int) -> str:
    """Return the form of a verb of the table at a token; empty where there is none."""
    known = known_verbs().get(line.lower(i))
    return "" if known is None else known.form


def is_of(line: Line, i: int, name: str) -> bool:
    """Whether a token is a small word of a class: "modal", "determiner"."""
    return name in _words().get(line.lower(i), ())


def skip_back(line: Line, i: int) -> int:
    """Return the place before adverbs: "has not yet officially opened"."""
    while True:
        if line.lower(i) == "t" and line.is_sign(i - 1, "'’"):
            i -= 2  # "doesn't"
            break
        is_adverb = line.lower(i).endswith("ly") and line.kind(i) == "word" and not is_of(line, i, "noun")
        if not (is_of(line, i, "not") or is_adverb):
            break
        i -= 1
    return i


def is_past(line: Line, j: int) -> bool:
    """Whether a word is a past form that no determiner makes an adjective."""
    word = line.lower(j)
    ends = word.endswith("ed") and not word.endswith("eed") and len(word) >= _SHORTEST_PAST and not line.is_capital(j)
    if not (ends or word in irregular_pasts() or is_of(line, j, "told") or is_of(line, j, "same")) or word == "hundred":
        return False
    return not (is_of(line, j - 1, "determiner") and line.kind(j + 1) == "word" and line.lower(j - 1) != "those")
