"""Two claims -> Link: which figures are likely to answer one question, weighed by comparisons with learned weights."""

from factcheck.linkage.figures import Article
from factcheck.linkage.likely import likely_links

__all__ = ["Article", "likely_links"]
