"""How those who take part are written in a question: persons, states and bodies by keys that any spelling shares."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from factcheck.claims.question import Key
from factcheck.document import Sentence
from factcheck.frames.capitals import acts_as_state, is_capital, is_place_of, is_where
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention, Reading
from factcheck.mentions.names import parse_name
from factcheck.values.name import Name

_FULL = 2
"""Words of a full name."""


def called(mention: Mention) -> tuple[str, ...]:
    """Return the words by which a party is called: a person by the family name, all else by its telling words."""
    if mention.name.entity == "person":
        return ((mention.whole.family or mention.whole.spelling).casefold(),)
    return words_of(mention)


@cache
def demonym(word: str) -> str | None:
    """Return the state whose people a word of a name points to: "iranian" of an agency."""
    name = parse_name(word.title()) if word.isalpha() else None
    return name.territory if name is not None and name.form == "demonym" else None


@cache
def _common_words() -> frozenset[str]:
    return frozenset(table("function_words")["names"]["common"][0].split())


def person(name: Name) -> str:
    """Write a person as the family name and, where there is one, the initial of the given name."""
    initial = (*name.given, *name.initials)[:1]
    return f"{name.family or name.spelling} {initial[0][:1] if initial else ''}".casefold().rstrip()


def words_of(name: Mention) -> tuple[str, ...]:
    """Return the telling words of the fullest name of who or what is named, folded and sorted."""
    known = {f"={name.whole.canonical}"} if name.whole.canonical is not None else set()
    words = name.whole.spelling.split()
    return tuple(sorted(known.union(word for word in words if len(word) > 2 and word not in _common_words())))


def body_name(body: str) -> str:
    """Return the body of an office for people: a state by its everyday name."""
    states = table("territories")["territories"]
    return str(states[body][1]).split(";")[0] if body in states else body.title() if body.islower() else body


def is_state(body: str) -> bool:
    """Whether the body of an office is a state, by its code; "co" and "un" are none."""
    return body in table("territories")["territories"]


@cache
def _single_titles() -> frozenset[str]:
    rows = table("single_offices")["single"].values()
    return frozenset(title.strip() for row in rows for title in row[0].split(";"))


def is_single(title: str) -> bool:
    """Whether an office has one holder at a time; a deputy or one of several secretaries has not."""
    if title in _single_titles():
        return True
    words = title.split()
    return words[-1] in table("single_offices")["endings"] and words[0] not in ("deputy", "vice", "junior", "assistant")


def may_be_person(name: Name) -> bool:
    """Whether a name is a full one of a person, or one of two words of which nothing is known."""
    if name.entity == "person":
        return len(name.parts) >= _FULL
    return name.entity is None and name.form == "full" and len(name.parts) == len(name.words) == _FULL


def listed(mentions: Iterable[Mention]) -> str:
    """List names for people, each once."""
    return " and ".join(dict.fromkeys(mention.whole.text for mention in mentions))


def states_of(reading: Reading) -> dict[str, set[str]]:
    """Map the full name of a person to the states whose offices the source gives them."""
    states: dict[str, set[str]] = {}
    for mention in reading.of_kind("name"):
        bodies = {office.body for office in mention.offices if office.body is not None and is_state(office.body)}
        if bodies:
            states.setdefault(mention.whole.text, set()).update(bodies)
    return states


def party_keys(role: str, parties: Sequence[tuple[Mention, tuple[str, ...]]]) -> Iterator[Key]:
    """Yield a key each for the states, the persons and the bodies among those who take part in one role.

    Args:
        role: "agent", "target" or "party".
        parties: names, each with the states that it stands for there.
    """
    words = listed(name for name, _ in parties)
    if states := sorted({state for _, stood_for in parties for state in stood_for}):
        yield Key(role=role, values=tuple(states), words=words)
    if people := sorted({person(name.whole) for name, _ in parties if name.name.entity == "person"}):
        yield Key(role=f"person as {role}", values=tuple(people), words=words)
    if bodies := sorted({word for name, stood_for in parties if not stood_for for word in called(name)}):
        yield Key(role=f"body as {role}", values=tuple(bodies), words=words)


def states_in(
    role: str, name: Mention, states: tuple[str, ...], sentence: Sentence, action: int | None
) -> tuple[str, ...]:
    """Return what a party gives as a state in its role: a capital that acts for it, its state.

    Args:
        role: "agent", "target" or "party".
        name: who or what takes part.
        states: those that the name points to, wherever it stands.
        sentence: that of the event.
        action: of one who acts, the token for what is done.

    Returns:
        For a capital where something happens, its state and itself: it lies in the one, and no other town does so.
    """
    if not is_capital(name):
        return states
    if action is not None and acts_as_state(sentence, name, action):
        return states
    is_place = is_place_of(sentence, name) if action is not None else role == "target" and is_where(sentence, name)
    if is_place:
        return (*states, name.name.key)
    return states if action is None else ()
