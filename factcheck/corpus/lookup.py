"""Which event a new article is of: articles that share its heaviest terms are looked up by an index, and held against
it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from factcheck.corpus.articles import Articles
from factcheck.corpus.database import Database
from factcheck.corpus.terms import terms_of
from factcheck.events import Profile, nearest
from factcheck.events.event import new_id

_DAYS = 30
"""Days before and after an article on which others of its event came out. Heuristic: as of `factcheck.events`."""
_HOLDERS = (48, 16, 16)
"""Articles of one term that an article is looked up beside: of the days up to the next one, of later ones, and of no
known day, the nearest. Heuristic: as of `factcheck.events`."""
_NEIGHBOURS = 32
"""Articles that an article is held against at most: those that share the heaviest terms. Heuristic: likewise."""
_HELD = "SELECT * FROM (SELECT article, event, weight * {weight} AS score FROM terms WHERE term = {term} AND {days})"
"""Which articles hold a term, and what that speaks for."""


class Lookup:
    """What finds the event of an article.

    Args:
        database: where terms are kept.
        articles: those of the store.
    """

    def __init__(self, database: Database, articles: Articles) -> None:
        self._database, self._articles = database, articles

    def event_for(self, profile: Profile) -> int:
        """Return the number of the event that an article is of; a new one, where it is of none that is known."""
        found = nearest(profile, self._candidates(profile))
        if found is None:
            return self._new_event(profile)
        return int(self._database.rows("SELECT id FROM events WHERE name = :name", name=found)[0][0])

    def _candidates(self, profile: Profile) -> Mapping[str, Sequence[Profile]]:
        """Return the articles that share the heaviest terms, by the id of their event."""
        terms = terms_of(profile)
        values: dict[str, object] = {}
        for place, (term, weight) in enumerate(terms.items()):
            values |= {f"t{place}": term, f"w{place}": weight}
        if profile.day:
            values |= {"first": profile.day - _DAYS, "near": profile.day + 1, "last": profile.day + _DAYS}
        rows = self._database.rows(_asked(len(terms), has_day=bool(profile.day)), **values)
        profiles = self._articles.profiles([article for article, _ in rows])
        found: dict[str, list[Profile]] = defaultdict(list)
        for (_, event), other in zip(rows, profiles, strict=True):
            found[event].append(other)
        return found

    def _new_event(self, profile: Profile) -> int:
        asked = "SELECT 1 FROM events WHERE name = :name"
        name = new_id(profile)
        while self._database.rows(asked, name=name):
            name += "+"
        made = (
            "INSERT INTO events (name, title, articles, first_day, last_day, reported, conflicts, severity) "
            "VALUES (:name, '', 0, 0, 0, '', 0, 0) RETURNING id"
        )
        return int(self._database.rows(made, name=name)[0][0])


@cache
def _asked(terms: int, *, has_day: bool) -> str:
    """Return what asks for the articles that share the heaviest of so many terms."""
    before, after, undated = _HOLDERS
    of_days = (
        f"day BETWEEN :first AND :near ORDER BY day DESC, article DESC LIMIT {before}",
        f"day > :near AND day <= :last ORDER BY day, article LIMIT {after}",
        f"day = 0 ORDER BY article DESC LIMIT {undated}",
    )
    days = of_days if has_day else (f"day >= 0 ORDER BY day DESC, article DESC LIMIT {sum(_HOLDERS)}",)
    held = (
        _HELD.format(weight=f"CAST(:w{place} AS REAL)", term=f"CAST(:t{place} AS BIGINT)", days=each)
        + f" AS h{place}_{number}"
        for place in range(terms)
        for number, each in enumerate(days)
    )
    all_held = " UNION ALL ".join(held)
    shared = f"SELECT article, event, SUM(score) AS score FROM ({all_held}) AS held GROUP BY article, event"
    return (
        f"SELECT article, events.name FROM ({shared}) AS shared JOIN events ON events.id = shared.event "
        f"ORDER BY score DESC, article LIMIT {_NEIGHBOURS}"
    )
