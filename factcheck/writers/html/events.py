"""The index of many events: a page that leads to the page of each."""

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.inflection import counted
from factcheck.visible import visible
from factcheck.writers.html.render import render


class Listed(NamedTuple):
    """An event of the index.

    Args:
        href: where its page is, from the index.
        title: what it is called.
        articles: how many tell of it.
        days: when they came out; empty where that is not known.
        conflicts: how many there are.
        gravity: of the most severe; empty where there is none.
    """

    href: str
    title: str
    articles: int
    days: str
    conflicts: int
    gravity: str


def events_page(events: Sequence[Listed]) -> str:
    """Return the index of events, in the order given."""
    told = sum(1 for event in events if event.conflicts)
    headline = f"{counted(len(events), 'event')}, {told or 'none'} with conflicts"
    shown = [event._replace(title=visible(event.title)) for event in events]
    return render("events.html", headline=headline, events=shown)
