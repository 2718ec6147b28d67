"""A figure in its article, and what a comparison of two such is."""

from collections.abc import Callable
from typing import NamedTuple

from factcheck.linkage.figures import Article, Figure


class Side(NamedTuple):
    """A figure in its article."""

    figure: Figure
    article: Article


Level = str
"""The name of how two figures stand in one respect."""
Comparison = Callable[[Side, Side], Level]
