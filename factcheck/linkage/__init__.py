"""Two claims -> Link: which figures are likely to answer one question, weighed by comparisons with learned weights."""

from factcheck.linkage.figures import Article
from factcheck.linkage.judge import Judge
from factcheck.linkage.likely import Weighed, Weighing, likely_links

__all__ = ["Article", "Judge", "Weighed", "Weighing", "likely_links"]
