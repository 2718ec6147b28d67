"""Two claims -> Link: which figures are likely to answer one question, weighed by comparisons with learned weights."""

from factcheck.linkage.dates import Calendar, Times
from factcheck.linkage.different_events import Apart, DifferentEvents, SourcePair, different_events, find_apart
from factcheck.linkage.figures import Article
from factcheck.linkage.judge import Judge
from factcheck.linkage.likely import Weighed, Weighing, likely_links, weigh_claims
from factcheck.linkage.overruled import pairs_of_two_events
from factcheck.linkage.stories import Story
from factcheck.linkage.words.statements import Statements
from factcheck.linkage.words.weigh import find_stated

__all__ = [
    "Apart", "Article", "Calendar", "DifferentEvents", "Judge", "SourcePair", "Statements", "Story", "Times", "Weighed",
    "Weighing", "different_events", "find_apart", "find_stated", "likely_links", "pairs_of_two_events", "weigh_claims",
]  # fmt: skip
