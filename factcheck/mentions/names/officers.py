"""Firms that their officers tell: "Melford Software CEO Ann Doyle", "former Halden Games founder"."""

from functools import cache

from factcheck.lexicon import table
from factcheck.mentions.names.office_titles import tenures, title_starting
from factcheck.mentions.names.signs import Candidate
from factcheck.mentions.names.words import Word

_LEAST = 2
"""Words of a run that an office behind it makes a firm: one alone may be an adjective ("Tech CEO"). Heuristic."""


def before_officer(candidate: Candidate, words: list[Word]) -> Candidate:
    """Return a run of capitals before an office without the word for its tenure, an officer's as an organisation."""
    at = candidate.last
    if candidate.last - candidate.first < _LEAST or at >= len(words) or not words[at].joined:
        return candidate
    title = None if words[at - 1].possessive else title_starting(words, at)
    if title is None:
        return candidate
    if _is_tenure(words, candidate.first):
        candidate = candidate._replace(first=candidate.first + 1)
    is_firm = title[1] in _officers() and not candidate.weak and candidate.last - candidate.first >= _LEAST
    return candidate._replace(entity="organisation") if is_firm else candidate


def _is_tenure(words: list[Word], at: int) -> bool:
    """Whether a word that opens a sentence says how an office is held: "Former", not "New"."""
    return words[at].opens and tenures().get(words[at].folded, "holder") != "holder"


@cache
def _officers() -> frozenset[str]:
    return frozenset(table("organisation_words")["officers"]["titles"][0].split("; "))
