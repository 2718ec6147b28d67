"""The questions that a batch asks of its tables, in the SQL that every engine reads.

Texts are numbered by day, then by what they say: copies are one text. Those that share a key meet where they stand
next to each other among all that have it, so that the work grows with the number of texts and not with its square.
"""

from collections.abc import Sequence

_BESIDE = 32
"""Texts before and behind, of those with one key, that a text meets. Heuristic: as of `factcheck.events`."""
_NEIGHBOURS = 32
"""Texts that a text is held against at most, those that share the heaviest keys. Heuristic: likewise."""
Columns = Sequence[tuple[str, str]]
"""Columns of articles, each with its type."""
_PLAIN = (
    "varchar", "string", "char", "date", "int", "integer", "bigint", "long", "smallint", "short", "tinyint", "byte",
)  # fmt: skip
"""Types of columns that tell something of an article, as the engines call them."""

ARTICLES = """
SELECT article, digest, day, source, profile, ROW_NUMBER() OVER (PARTITION BY article ORDER BY given) AS turn
FROM read WHERE part = 'article' AND error IS NULL
"""
"""The articles that could be read; of several of one id the first has turn 1."""

PLACES = """
SELECT ROW_NUMBER() OVER (ORDER BY day NULLS LAST, digest) AS place, digest, profile
FROM (
    SELECT day, digest, profile, ROW_NUMBER() OVER (PARTITION BY digest ORDER BY day NULLS LAST, article) AS copy
    FROM articles WHERE turn = 1
) AS copies WHERE copy = 1
"""
"""The texts, each once, by day."""

PAIRS = f"""
WITH held AS (
    SELECT term, place, weight, ROW_NUMBER() OVER (PARTITION BY term ORDER BY place) AS stand
    FROM (SELECT DISTINCT digest, term, weight FROM read WHERE part = 'key') AS keys
    JOIN places ON places.digest = keys.digest
),
blocks AS (SELECT term, place, weight, stand, CAST(FLOOR(stand / {_BESIDE}) AS BIGINT) AS block FROM held),
nearby AS (
    SELECT term, place, weight, stand, block + step AS block
    FROM blocks CROSS JOIN (SELECT 0 AS step UNION ALL SELECT 1 AS step) AS steps
),
shared AS (
    SELECT one.place AS one, other.place AS other, CAST(SUM(one.weight * other.weight) AS BIGINT) AS score
    FROM nearby AS one JOIN blocks AS other ON one.term = other.term AND one.block = other.block
    WHERE one.stand < other.stand AND other.stand <= one.stand + {_BESIDE}
    GROUP BY one.place, other.place
),
ranked AS (
    SELECT one, other, ROW_NUMBER() OVER (PARTITION BY one ORDER BY score DESC, other) AS near
    FROM (SELECT one, other, score FROM shared UNION ALL SELECT other AS one, one AS other, score FROM shared) AS ways
)
SELECT DISTINCT LEAST(one, other) AS one, GREATEST(one, other) AS other FROM ranked WHERE near <= {_NEIGHBOURS}
"""
"""The texts that are held against each other, two and two: as `factcheck.events.neighbours` gives them."""

HELD = """
SELECT one, other, ones.profile AS its, others.profile AS others
FROM pairs JOIN places AS ones ON ones.place = pairs.one JOIN places AS others ON others.place = pairs.other
"""
"""The same with what each text is known by."""

ALIKE = "SELECT one, other FROM weights WHERE weight > 0"
"""The texts for whose being of one event more speaks than against it."""

CHAINED = """
SELECT ones.root AS root, one, other, weight
FROM weights JOIN roots AS ones ON ones.place = weights.one JOIN roots AS others ON others.place = weights.other
WHERE ones.root = others.root
"""
"""All that speaks for or against it within a chain of likeness."""

MEMBERS = """
SELECT COALESCE(grouped.event, places.place) AS event, places.place AS place, article, source,
    articles.profile AS profile
FROM articles JOIN places ON places.digest = articles.digest LEFT JOIN grouped ON grouped.place = places.place
WHERE turn = 1
"""
"""The articles with their events, which are called by the place of their first text."""

BAD = """
SELECT article, error FROM read WHERE part = 'article' AND error IS NOT NULL
UNION ALL
SELECT article, 'another article has this id, and this one was left out' AS error FROM articles WHERE turn > 1
"""
"""The articles that take no part, each with the reason."""

COUNTS = """
SELECT SUM(CASE WHEN what = 'article' THEN 1 ELSE 0 END), SUM(CASE WHEN error IS NOT NULL THEN 1 ELSE 0 END),
    COUNT(DISTINCT event), SUM(CASE WHEN what = 'finding' THEN 1 ELSE 0 END),
    SUM(CASE WHEN kind = 'conflict' AND severity = 'warning' THEN 1 ELSE 0 END),
    SUM(CASE WHEN kind = 'conflict' AND severity = 'error' THEN 1 ELSE 0 END)
FROM result
"""
"""How much came of a batch."""


def is_read(kind: str) -> bool:
    """Whether a column of a type can tell something of an article: text, a whole number or a day."""
    return kind in _PLAIN or (kind.startswith("timestamp") and not kind.endswith("]"))


def as_text(name: str, kind: str, quote: str) -> str:
    """Return a column as text, times without their zone, which is that of Greenwich."""
    column = f"{quote}{name}{quote}"
    return (
        f"CAST(CAST({column} AS TIMESTAMP) AS STRING)" if kind.startswith("timestamp") else f"CAST({column} AS STRING)"
    )


def drawn_of(columns: Columns, quote: str) -> str:
    """Return what asks how many articles there are, and for two that are drawn: by these a batch is known again."""
    return f"SELECT COUNT(*), MIN({_drawn(columns, quote)}), MAX({_drawn(columns, quote)}) FROM given"


def part_of(columns: Columns, quote: str, part: int, parts: int) -> str:
    """Return what asks for one of so many parts of the articles, as what they say falls into them by chance.

    Args:
        columns: that are read, each with its type.
        quote: the mark around names.
        part: its number from 0.
        parts: how many there are, 256 at most.
    """
    shown = ", ".join(f"{as_text(name, kind, quote)} AS {quote}{name}{quote}" for name, kind in columns)
    first, last = part * 256 // parts, (part + 1) * 256 // parts - 1
    drawn = f"SUBSTR({_drawn(columns, quote)}, 1, 2)"
    return f"SELECT {shown} FROM given WHERE {drawn} BETWEEN '{first:02x}' AND '{last:02x}'"


def _drawn(columns: Columns, quote: str) -> str:
    """Return what is the same for an article wherever it stands, and else by chance."""
    return "MD5(CONCAT(" + ", ".join(f"COALESCE({as_text(name, kind, quote)}, '')" for name, kind in columns) + "))"


def result_of(columns: Sequence[str]) -> str:
    """Return what asks for all rows that are given out, in order: bad articles first, then event by event."""
    empty = ", ".join(
        {"what": "'article' AS what", "article": "article", "error": "error"}.get(name, f"NULL AS {name}")
        for name in columns
    )
    return (
        f"SELECT {', '.join(columns)} FROM compared WHERE what <> 'claim' "
        f"UNION ALL SELECT {empty} FROM bad ORDER BY event NULLS FIRST, what, number, article, error"
    )


def claims_of(columns: Sequence[str]) -> str:
    """Return what asks for the claims, article by article."""
    return f"SELECT {', '.join(columns)} FROM compared WHERE what = 'claim' ORDER BY event, article, number"
