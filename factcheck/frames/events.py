"""Classes of events: which words tell of which event, which are opposites, and which never are one event."""

from collections.abc import Mapping
from functools import cache

from factcheck.lexicon import table
from factcheck.lexicon.rows import Event


def event_classes() -> Mapping[str, Event]:
    """Return all classes of events by name."""
    classes: Mapping[str, Event] = table("events")["events"]
    return classes


@cache
def joining_classes() -> Mapping[str, Event]:
    """Return the classes by which two reports are joined; the others are known to frames alone."""
    names = table("events")["joining"]["classes"][0].split()
    return {name: event_classes()[name] for name in names}


def event_of(word: str) -> str | None:
    """Return the class of events that a word tells of; None where no table has it, or two classes do.

    Args:
        word: base form of a verb, or a noun in the singular, in lower case.

    Example:
        >>> event_of("dispatch"), event_of("earthquake"), event_of("table")
        ('send', 'quake', None)
    """
    return _by_word().get(word)


def are_opposites(one: str, other: str) -> bool:
    """Whether two classes undo each other.

    Example:
        >>> are_opposites("open", "close"), are_opposites("open", "buy")
        (True, False)
    """
    classes = event_classes()
    pairs = (pair for pair in ((one, other), (other, one)) if pair[0] in classes)
    return any(undone in classes[done].opposites.split() for done, undone in pairs)


def are_neighbours(one: str, other: str) -> bool:
    """Whether two classes lie so near that they are taken for each other, though they never are one event.

    Example:
        >>> are_neighbours("conclude", "ratify"), are_neighbours("conclude", "flood")
        (True, False)
    """
    rows = (row.words.split() for row in table("events")["neighbours"].values())
    return one != other and any(one in names and other in names for names in rows)


def may_be_one(one: str, other: str) -> bool:
    """Whether one happening may be told by either of two classes: an avalanche came down, buried and killed.

    Example:
        >>> may_be_one("collapse", "kill"), may_be_one("steal", "arrest")
        (True, False)
    """
    rows = (row.words.split() for row in table("events")["alike"].values())
    return any(one in names and other in names for names in rows)


@cache
def _by_word() -> Mapping[str, str]:
    found: dict[str, set[str]] = {}
    for name, row in event_classes().items():
        for word in (row.base, *row.verbs.split(), *row.nouns.split()):
            found.setdefault(word, set()).add(name)
    return {word: next(iter(names)) for word, names in found.items() if len(names) == 1}
