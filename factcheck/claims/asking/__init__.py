"""A mention in its sentence -> a question in the sentence's own words, or the sentence quoted with a gap."""

from factcheck.claims.asking.around import Around
from factcheck.claims.asking.gaps import excerpt, gap
from factcheck.claims.asking.how_many import ask_how_many
from factcheck.claims.asking.measured import (
    ask_for_votes,
    ask_measure,
    ask_office,
    ask_words,
    is_body,
    is_local,
    is_stated_by,
    things,
)
from factcheck.claims.asking.when import ask_when, ask_whether
from factcheck.claims.asking.where import ask_where

__all__ = [
    "Around",
    "ask_for_votes",
    "ask_how_many",
    "ask_measure",
    "ask_office",
    "ask_when",
    "ask_where",
    "ask_whether",
    "ask_words",
    "excerpt",
    "gap",
    "is_body",
    "is_local",
    "is_stated_by",
    "things",
]
