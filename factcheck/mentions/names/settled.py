"""What a caller has settled of names: those to pass over, those of one entity, and titles of one office."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from factcheck.mentions.mention import Mention
from factcheck.mentions.names.parse import read_name
from factcheck.settings import Settings
from factcheck.values.name import Name
from factcheck.values.name_tables import spelled
from factcheck.values.transliteration import fold

_KEPT = 8
"""Settings whose lookups are kept; a process seldom has more than one. Heuristic."""


class _Settled(NamedTuple):
    """The rows of settings, to look a name up in."""

    ignored: frozenset[str]
    names: Mapping[str, str]
    titles: Mapping[str, str]


def settle(mentions: Iterable[Mention], settings: Settings) -> Iterator[Mention]:
    """Pass over the names that settings ignore, and say of the others what settings know.

    Args:
        mentions: the names of one source.
        settings: ignored names, aliases, spellings and titles.
    """
    known = _settled(settings)
    if not any(known):
        yield from mentions
        return
    for mention in mentions:
        if mention.name.spelling not in known.ignored:
            yield _with_titles(_with_alias(mention, known.names), known.titles)


@lru_cache(maxsize=_KEPT)
def _settled(settings: Settings) -> _Settled:
    names = {spelled(form): key for key, forms in (*settings.aliases, *settings.spellings) for form in (key, *forms)}
    titles = {fold(form): fold(key) for key, forms in settings.titles for form in forms}
    return _Settled(frozenset(map(spelled, settings.ignored_names)), names, titles)


def _with_alias(mention: Mention, names: Mapping[str, str]) -> Mention:
    """Return for a name of the table the one who is called so, and a name that is short for such a one too."""
    name, whole = mention.name, mention.whole
    key = names.get(name.spelling)
    if key is not None:
        meant = _meant(key, name)
        about = {"canonical": meant.canonical, "entity": meant.entity, "territory": meant.territory}
        value = name if name.canonical == meant.canonical else name.model_copy(update={**about, "form": "full"})
        return mention.model_copy(update={"value": value, "full": meant})
    if (key := names.get(whole.spelling)) is not None:
        return mention.model_copy(update={"full": _meant(key, whole)})
    return mention


def _meant(key: str, name: Name) -> Name:
    """Read the name that stands for all others of its row; where the tables have none, it is an id of its own."""
    meant = read_name(" ".join(key.split()))
    if meant.canonical is not None:
        return meant
    entity = meant.entity or name.entity
    return read_name(" ".join(key.split()), entity).model_copy(update={"canonical": spelled(key), "entity": entity})


def _with_titles(mention: Mention, titles: Mapping[str, str]) -> Mention:
    """Return the offices with the title that stands for all others of its row."""
    if not any(office.title in titles for office in mention.offices):
        return mention
    offices = (
        office.model_copy(update={"title": titles.get(office.title, office.title)}) for office in mention.offices
    )
    return mention.model_copy(update={"offices": tuple(offices)})
