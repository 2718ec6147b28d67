"""Context: a reading laid out for the kinds of claim, everything looked up by sentence once."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Set
from copy import copy
from typing import Self

from factcheck.claims.asking import Around, gap, things
from factcheck.claims.attributed import Attributed, Attributions
from factcheck.claims.distances import place_from
from factcheck.claims.parties import demonym, listed, party_keys, states_in, states_of, words_of
from factcheck.claims.question import Key
from factcheck.claims.times_named import TimesNamed
from factcheck.contrasts import Altered
from factcheck.document import Sentence
from factcheck.document.patterns import pattern
from factcheck.frames.actions import Action, may_tell_of_events
from factcheck.frames.capitals import is_capital, is_where
from factcheck.frames.event_frame import EventFrame, EventFrames
from factcheck.frames.mentions import with_mentions
from factcheck.mentions.mention import Kind, Mention, Reading
from factcheck.source import Span

_DIRECTIONLESS = frozenset({"meet", "conclude", "ratify", "marry"})
"""Actions whose parties stand on both sides: who is named first tells nothing."""
_LINK = r"(, who (is|was|turned)|, (who|aged|age)|,|\(|is|was|aged)"
_OWNED, _OWNED_BEFORE = pattern(f"{_LINK}? !(and|or|with) WORD?"), pattern(f"({_LINK} WORD?)?")
"""What stands between a person and the age behind the name: a verb of its own parts the two."""
_SENTENCES_BACK = 3
"""Sentences back in which the person behind "he" is looked for. Heuristic."""
_HEAD_SENTENCES = 5
"""Sentences at the head of a source that tell what it is about: headline, lead and the two paragraphs after.
Heuristic."""
_LONGEST_KIND = 20
"""Code points before a name in which the word for what is called so stands. Heuristic: one long word."""
_LONGEST_ASKED = 500
"""Code points of a sentence of which a question is made in its own words. Heuristic: longer ones are lists."""


class Context:
    """A reading that answers what the kinds of claim ask of it."""

    def __init__(self, reading: Reading, copied: Set[Span] = frozenset(), altered: Set[Altered] = frozenset()) -> None:
        self.reading = reading
        self.copied = copied
        self.altered = altered
        self._attributed = Attributions(reading)
        self._starts = [sentence.start for sentence in reading.sentences]
        self._heads = self._heads_by_sentence()
        self._events: dict[int, EventFrames] = {}
        self._sentences: dict[int, Sentence] = {}
        self._states = states_of(reading)
        self._mentions = sorted(reading.mentions, key=lambda mention: mention.place.start)
        self._places = [mention.place.start for mention in self._mentions]
        self._asked: dict[int, Around] = {}
        names = (mention.text.casefold() for mention in self._mentions if mention.value.kind == "name")
        self.called = frozenset(_without_possessive(name.removeprefix("the ")) for name in names)
        """What the source names, in lower case, without an article or the possessive."""
        self._times = TimesNamed(reading)
        self._event = self._words_for(name for index in range(_HEAD_SENTENCES) for name in self._heads.get(index, ()))

    def with_others(self, copied: Set[Span], altered: Set[Altered]) -> Self:
        """Return the reading laid out as here, beside others that share those of its places and alter those words.

        What was looked up here is not looked up again there.
        """
        found = copy(self)
        found.copied, found.altered = copied, altered
        return found

    def mentions(self, kind: Kind) -> Iterator[Mention]:
        """Yield the mentions of one kind, in text order."""
        return self.reading.of_kind(kind)

    def event_at(self, mention: Mention) -> EventFrame:
        """Return the event that a mention gives a time to."""
        index = self._sentence_index(mention.place)
        is_any = may_tell_of_events(self.reading.document.sentences[index])
        return self.events_in(index).at(mention.place) if is_any else EventFrame()

    def event_befalling(self, mention: Mention) -> EventFrame:
        """Return the event that befalls what a figure counts."""
        return self.events_in(self._sentence_index(mention.place)).befalling(mention.place)

    def _sentence(self, index: int) -> Sentence:
        """Return a sentence read down to its clauses, with what is known of the mentions in it."""
        if index not in self._sentences:
            sentence = self.reading.document.sentences[index]
            self._sentences[index] = with_mentions(sentence, self._mentions_in(index))
        return self._sentences[index]

    def _mentions_in(self, index: int) -> list[Mention]:
        """Return the mentions that begin in a sentence, in text order."""
        sentence = self.reading.sentences[index]
        first = bisect_left(self._places, sentence.start)
        return self._mentions[first : bisect_left(self._places, sentence.end, first)]

    def events_in(self, index: int) -> EventFrames:
        """Return the events of a sentence."""
        if index not in self._events:
            names, sentence = self._heads.get(index, ()), self._sentence(index)
            self._events[index] = EventFrames(sentence, names, lambda: self._person_before(index))
        return self._events[index]

    def events(self) -> Iterator[tuple[EventFrames, Action]]:
        """Yield the words for events in sentences that name two or more, each with its sentence, in text order."""
        sentences = self.reading.document.sentences
        several = sorted(index for index, names in self._heads.items() if len(names) > 1)
        for index in (index for index in several if may_tell_of_events(sentences[index])):
            events = self.events_in(index)
            yield from ((events, action) for action in events.actions)

    def sentence(self, mention: Mention) -> Span:
        """Return the sentence a mention stands in."""
        return self.reading.sentences[self._sentence_index(mention.place)]

    def read_sentence(self, mention: Mention) -> Sentence:
        """Return the sentence a mention stands in, read down to its clauses."""
        return self._sentence(self._sentence_index(mention.place))

    def beside(self, mention: Mention, event: EventFrame, stated: Iterable[str] = ()) -> Iterator[Key]:
        """Yield what the sentence and the head of the source say of the event beside what is stated: names and time."""
        index = self._sentence_index(mention.place)
        known = {word for name in (*event.agents, *event.targets) for word in words_of(name)}.union(stated)
        named = [name for name in self._heads.get(index, ()) if name.name.territory is None]
        if values := sorted({word for name in named for word in words_of(name)} - known):
            yield Key(role="named", values=tuple(values), words=listed(named))
        if self._event:
            yield Key(role="event", values=self._event, words=", ".join(self._event))
        yield Key(
            role="time", values=(time := self._times.of(index, self._sentence(index), mention)), words=" ".join(time)
        )
        if days := self._times.days(index):
            names = sorted({day.partition(" ")[0] for day in days})
            yield Key(role="day", values=tuple(sorted(days)), words=" and ".join(names))

    def owner(self, mention: Mention) -> Key | None:
        """Return whose age it is: the person named right before ("Ortiz, 35,") or behind ("40-year-old Thompson")."""
        sentence = self.read_sentence(mention)
        first, end = sentence.bounds(mention.place)
        for name in self._heads.get(self._sentence_index(mention.place), ()):
            start, behind = sentence.bounds(name.place)
            is_before = behind <= first
            if not is_before and start < end:
                continue
            owned, places = (_OWNED_BEFORE, (behind, first)) if is_before else (_OWNED, (end, start))
            is_owned = owned.fullmatch(sentence.tokens, *places) is not None
            is_aged = name.name.entity == "person" or (
                name.name.entity is None and (is_before or "old" in mention.text)
            )
            if is_aged and is_owned and not self._is_thing(name):
                whose = name.name if name.name.given else name.whole
                return Key(role="owner", values=(whose.spelling,), words=whose.text)
        return None

    def _is_thing(self, name: Mention) -> bool:
        """Whether the word before a name says that a ship or the like is called so, not a person."""
        place, text = name.place, self.reading.source.text
        before = text[max(0, place.start - _LONGEST_KIND) : place.start].split()
        return bool(before) and before[-1].lower().strip(",;“”\"'‘") in things()

    def _person_before(self, index: int) -> tuple[Mention, ...]:
        """Return whom "he" or "she" most likely means: the first person of the sentences before."""
        for earlier in range(index - 1, max(-1, index - 1 - _SENTENCES_BACK), -1):
            people = [name for name in self._heads.get(earlier, ()) if name.name.entity == "person"]
            if people:
                return (people[0],)
        return ()

    def _words_for(self, names: Iterable[Mention]) -> tuple[str, ...]:
        """Return the telling words of names, and the codes of states, sorted."""
        words: set[str] = set()
        for name in names:
            if name.name.territory is not None:
                words.add(f"@{name.name.territory}")
            else:
                stated = (word for word in words_of(name) if not word.startswith("="))
                words.update(f"@{state}" if (state := demonym(word)) is not None else word for word in stated)
        return tuple(sorted(words))

    def reference(self, mention: Mention) -> Key | None:
        """Return the place that a distance is counted from: "36 miles south-west of Bandar Abbas"."""
        names = self._heads.get(self._sentence_index(mention.place), ())
        name = place_from(self.read_sentence(mention), mention, names)
        return Key(role="reference", values=words_of(name), words=name.whole.text) if name is not None else None

    def setting(self, mention: Mention) -> Iterator[Key]:
        """Yield whom and what the head of the source names, and the days that the sentence of a mention names."""
        if self._event:
            yield Key(role="event", values=self._event, words=", ".join(self._event))
        if days := self._times.days(self._sentence_index(mention.place)):
            names = sorted({day.partition(" ")[0] for day in days})
            yield Key(role="day", values=tuple(sorted(days)), words=" and ".join(names))

    def attributed(self, mention: Mention) -> Attributed:
        """Return who speaks at a mention, and how firmly."""
        place = mention.place
        return self._attributed.over(place, self.reading.sentences[self._sentence_index(place)])

    def attributed_quotation(self, mention: Mention) -> Attributed:
        """Return who speaks a quotation: whoever is named in a sentence it touches."""
        place = mention.place
        first, last = self._sentence_index(place), self._sentence_index(Span(place.end - 1, place.end))
        return self._attributed.of_quotation(place, self.reading.sentences[first : last + 2])

    def keys(self, mention: Mention, event: EventFrame) -> Iterator[Key]:
        """Yield the typed keys of an event: action, parties and object."""
        if event.action is None:
            return
        names = sorted({event.action.name, *(action.name for action in event.dated)})
        role = "action" if event.action.is_known else "verb"
        yield Key(role=role, values=tuple(names), words=self.reading.source.quote(event.action.span))
        yield from self._taking_part(mention, event, event.action)
        if event.things and not event.action.needs:
            things = dict(event.things)
            yield Key(
                role="thing", values=tuple(sorted(things)), words=" and ".join(things[name] for name in sorted(things))
            )
        if event.things and event.action.needs:
            name, word = next(each for each in event.things if each[0] == event.action.needs)
            yield Key(role="object", values=(name,), words=word)

    def _taking_part(self, mention: Mention, event: EventFrame, action: Action) -> Iterator[Key]:
        """Yield who takes part: both sides of what has no direction, and where it was; else who acts on whom."""
        sentence = self.read_sentence(mention)
        if action.name not in _DIRECTIONLESS:
            yield from self._party("agent", event.agents, sentence, action.token)
            yield from self._party("target", event.targets, sentence)
            return
        places = tuple(name for name in event.targets if is_where(sentence, name))
        parties = (*event.agents, *(name for name in event.targets if name not in places))
        stated = any(self._states_for(party) or party.name.entity == "person" for party in parties)
        yield from self._party("party", parties if stated else self._carried_over(mention), sentence)
        yield from self._party("target", places, sentence)

    def gap(self, mention: Mention) -> str:
        """Quote the sentence around a mention with a gap in its place: “…the death of ___ in…”."""
        return gap(self.reading.source.text, mention.place, self.sentence(mention))

    def asked_in(self, mention: Mention) -> Around | None:
        """Return the sentence of a mention with all that is read in it; None for one that no question is made of."""
        index = self._sentence_index(mention.place)
        return self.asked_at(index) if self.reading.sentences[index].holds(mention.place) else None

    def asked_at(self, index: int) -> Around | None:
        """Return a sentence with all that is read in it; None for one that no question is made of."""
        sentence = self.reading.sentences[index]
        if sentence.end - sentence.start > _LONGEST_ASKED:
            return None
        if index not in self._asked:
            self._asked[index] = Around(self._sentence(index), self._mentions_in(index))
        return self._asked[index]

    def _party(
        self, role: str, names: Iterable[Mention], sentence: Sentence, action: int | None = None
    ) -> Iterator[Key]:
        """Yield the keys of those who take part in one role; of those who act, with the token for what they do."""
        stood_for = [(name, states_in(role, name, self._states_for(name), sentence, action)) for name in names]
        yield from party_keys(role, stood_for)

    def _states_for(self, mention: Mention) -> tuple[str, ...]:
        if mention.name.entity == "person":
            return tuple(sorted(self._states.get(mention.whole.text, ())))
        return (mention.name.territory,) if mention.name.territory is not None else ()

    def _carried_over(self, mention: Mention) -> tuple[Mention, ...]:
        """Return the names of the sentence before, when exactly two states are named there: "this treaty" is theirs."""
        index = self._sentence_index(mention.place) - 1
        named = self._heads.get(index, ())
        names = [name for name in named if not (is_capital(name) and is_where(self._sentence(index), name))]
        states = {state for name in names for state in self._states_for(name)}
        return tuple(names) if len(states) == 2 else ()

    def _sentence_index(self, place: Span) -> int:
        return max(0, bisect_right(self._starts, place.start) - 1)

    def _heads_by_sentence(self) -> dict[int, list[Mention]]:
        """Sort the names that stand for themselves, not within the title of another, by their sentence."""
        names = list(self.mentions("name"))
        offices = (office.span for mention in names for office in mention.offices)
        titles = {position for span in offices for position in range(span.start, span.end)}
        found: dict[int, list[Mention]] = {}
        for mention in names:
            if mention.place.start not in titles:
                found.setdefault(self._sentence_index(mention.place), []).append(mention)
        return found


def _without_possessive(name: str) -> str:
    return (
        name.removesuffix("s").removesuffix("’").removesuffix("'") if name.endswith(("’s", "'s")) else name.rstrip("’'")
    )
