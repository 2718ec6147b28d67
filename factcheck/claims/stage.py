"""Stage: one source laid out for the kinds of claim, everything looked up by sentence once."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from factcheck.claims.claim import Key
from factcheck.claims.scene import Scene, find_scene, span_of
from factcheck.claims.voice import Voice, Voices
from factcheck.data import table
from factcheck.mentions.mention import Kind, Mention, Reading
from factcheck.source import Span

_DIRECTIONLESS = frozenset({"meet", "conclude", "ratify", "marry"})
"""Actions whose parties stand on both sides: who is named first tells nothing."""


class Stage:
    """Be a reading that answers what the kinds of claim ask of it."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._furniture = [line.start for line in reading.furniture]
        self._voices = Voices(reading)
        self._starts = [sentence.start for sentence in reading.sentences]
        self._heads = self._heads_by_sentence()
        self._states = _states_of(reading)

    def mentions(self, kind: Kind) -> Iterator[Mention]:
        """Yield the mentions of one kind, in text order."""
        return self.reading.of_kind(kind)

    def is_furniture(self, mention: Mention) -> bool:
        """Tell whether a mention stands outside the article."""
        index = bisect_right(self._furniture, span_of(mention).start) - 1
        return index >= 0 and self.reading.furniture[index].overlaps(span_of(mention))

    def scene(self, mention: Mention) -> Scene:
        """Tell the event that a mention belongs to."""
        place = span_of(mention)
        index = self._sentence_index(place)
        return find_scene(self.reading.source.text, place, self.reading.sentences[index], self._heads.get(index, ()))

    def voice(self, mention: Mention) -> Voice:
        """Tell who speaks at a mention, and how firmly."""
        place = span_of(mention)
        return self._voices.over(place, self.reading.sentences[self._sentence_index(place)])

    def voice_of_quotation(self, mention: Mention) -> Voice:
        """Tell who speaks a quotation: whoever is named in a sentence it touches."""
        place = span_of(mention)
        first, last = self._sentence_index(place), self._sentence_index(Span(place.end - 1, place.end))
        return self._voices.of_quotation(place, self.reading.sentences[first : last + 2])

    def keys(self, mention: Mention, scene: Scene) -> Iterator[Key]:
        """Yield the typed keys of a scene: action, parties and object."""
        if scene.action is None:
            return
        names = sorted({scene.action.name, *(action.name for action in scene.carried)})
        yield Key(role="action", values=tuple(names), words=self.reading.source.quote(scene.action.span))
        if scene.action.name in _DIRECTIONLESS:
            parties = (*scene.agents, *scene.targets)
            told = any(self._states_for(party) or party.value.entity == "person" for party in parties)
            yield from self._party("party", parties if told else self._carried_over(mention))
        else:
            yield from self._party("agent", scene.agents)
            yield from self._party("target", scene.targets)
        if scene.objects and scene.action.needs:
            name, word = next(each for each in scene.objects if each[0] == scene.action.needs)
            yield Key(role="object", values=(name,), words=word)

    def told(self, scene: Scene) -> str:
        """Tell a scene as the end of a question: " did North Korea send to Russia"."""
        if scene.action is None:
            return ""
        thing = next((f" the {word.lower()}" for name, word in scene.objects if name == scene.action.needs), "")
        if scene.agents:
            target = f" {scene.action.preposition}".rstrip() + f" {_listed(scene.targets)}" if scene.targets else ""
            return f" did {_listed(scene.agents)} {scene.action.base}{thing}{target}"
        return f" was{thing} {scene.action.participle}" if thing else f" were {scene.action.participle}"

    def _party(self, role: str, mentions: Iterable[Mention]) -> Iterator[Key]:
        """Yield a key for the states and one for the persons among the parties."""
        mentions = tuple(mentions)
        words = _listed(mentions)
        if states := sorted({state for mention in mentions for state in self._states_for(mention)}):
            yield Key(role=role, values=tuple(states), words=words)
        if people := sorted({full_text(mention).casefold() for mention in mentions if mention.value.entity == "person"}):
            yield Key(role=f"person as {role}", values=tuple(people), words=words)

    def _states_for(self, mention: Mention) -> tuple[str, ...]:
        if mention.value.entity == "person":
            return tuple(sorted(self._states.get(full_text(mention), ())))
        return (mention.value.territory,) if mention.value.territory is not None else ()

    def _carried_over(self, mention: Mention) -> tuple[Mention, ...]:
        """Give the names of the sentence before, when exactly two states are named there: "this treaty" is theirs."""
        names = self._heads.get(self._sentence_index(span_of(mention)) - 1, ())
        states = {state for name in names for state in self._states_for(name)}
        return tuple(names) if len(states) == 2 else ()

    def _sentence_index(self, place: Span) -> int:
        return max(0, bisect_right(self._starts, place.start) - 1)

    def _heads_by_sentence(self) -> dict[int, list[Mention]]:
        """Sort the names that stand for themselves, not within the title of another, by their sentence."""
        names = [mention for mention in self.mentions("name") if not self.is_furniture(mention)]
        titles = {position for mention in names for office in mention.offices for position in range(office.span.start, office.span.end)}
        found: dict[int, list[Mention]] = {}
        for mention in names:
            if span_of(mention).start not in titles:
                found.setdefault(self._sentence_index(span_of(mention)), []).append(mention)
        return found


def body_name(body: str) -> str:
    """Name the body of an office for people: a state by its everyday name."""
    states = table("territories")["territories"]
    return str(states[body][1]).split(";")[0] if body in states else body


def full_text(mention: Mention) -> str:
    """Give the fullest name of who a mention names."""
    text: str = (mention.full or mention.value).text
    return text


def _listed(mentions: Iterable[Mention]) -> str:
    """List names for people, each once."""
    return " and ".join(dict.fromkeys(full_text(mention) for mention in mentions))


def _states_of(reading: Reading) -> dict[str, set[str]]:
    """Map the full name of a person to the states whose offices the source gives them."""
    states: dict[str, set[str]] = {}
    for mention in reading.of_kind("name"):
        bodies = {office.body for office in mention.offices if office.body is not None and len(office.body) == 2}
        if bodies:
            states.setdefault(full_text(mention), set()).update(bodies)
    return states
