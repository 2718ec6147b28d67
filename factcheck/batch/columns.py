"""The columns of the tables that a batch makes on its way, each with its type: "text", "int", "real" or "bytes"."""

from collections.abc import Mapping

Columns = Mapping[str, str]
"""Types of columns by their names, in the order of the rows."""


def _columns(columns: str) -> Columns:
    """Return the types of columns by their names: text, unless one is said behind a colon."""
    parted = (column.partition(":") for column in columns.split())
    return {name: kind or "text" for name, _, kind in parted}


READ = _columns("part article error given digest day:int source:bytes profile:bytes term:int weight:int")
"""What comes of reading: a row for each article, and one for each of the keys by which it meets others."""
WEIGHED = _columns("one:int other:int weight:real")
"""What speaks for two texts being of one event, by their places."""
ROOTS = _columns("place:int root:int")
"""The texts that a chain of likeness joins, each with the first of them."""
GROUPED = _columns("place:int event:int")
"""The texts of events of several, each with the first of its event."""
COMPARED = _columns(
    "what event number:int article published error title rule kind relation severity question message answers articles "
    "fingerprint answer status speaker start:int stop:int blocks"
)
"""What comes of comparing: rows of articles, findings and claims."""
RESULT = tuple(COMPARED)[: tuple(COMPARED).index("answer")]
"""The columns that are given out."""
CLAIMS = ("event", "article", "number", "kind", "question", "answer", "status", "speaker", "start", "stop", "blocks")
"""The columns of claims."""
