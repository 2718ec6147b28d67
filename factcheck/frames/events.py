"""The events of a sentence: for each word that tells of one, who acts and who is acted upon, by its clause."""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from factcheck.document import Sentence
from factcheck.document.clauses import Clause
from factcheck.document.phrases import NounPhrase
from factcheck.document.vocabulary import can_do_without, takes_none
from factcheck.frames.actions import Action, Things, empty_verbs, find_actions, find_things
from factcheck.frames.parties import Names, Parties
from factcheck.frames.segments import Segments
from factcheck.frames.words import frame_words
from factcheck.inflection import stem
from factcheck.mentions.mention import Mention
from factcheck.source import Span

Before = Callable[[], Names]
"""Whom "he" or "she" means, looked for in the sentences before."""


class EventFrame(NamedTuple):
    """An event with those who take part in it.

    Args:
        action: the word that tells of it; None where none does.
        dated: events that the clause gives a time to ("established after they met in June").
        agents: who acts.
        targets: who or where is acted upon.
        things: classes of things in the sentence, each with the word.
    """

    action: Action | None = None
    dated: tuple[Action, ...] = ()
    agents: Names = ()
    targets: Names = ()
    things: Things = ()


class Events:
    """The events of a sentence.

    Args:
        sentence: read down to its clauses.
        names: those in it that stand for themselves, in text order.
        before: whom a pronoun means that nobody in the sentence does.
    """

    def __init__(self, sentence: Sentence, names: Sequence[Mention], before: Before = tuple) -> None:
        self.sentence = sentence
        self.names = names
        self._before = before
        self.things = find_things(sentence)
        self.actions = find_actions(sentence, frozenset(name for name, _ in self.things))

    @cached_property
    def parties(self) -> Parties:
        """The names by their phrases."""
        return Parties(self.sentence, self.names)

    @cached_property
    def segments(self) -> Segments:
        """The tokens by clause."""
        return Segments(self.sentence)

    @cached_property
    def _clauses(self) -> dict[int, Clause]:
        return {clause.group.last: clause for clause in self.sentence.clauses}

    def clause_of(self, action: Action) -> Clause | None:
        """Return the clause whose verb a word is; None for a noun."""
        return self._clauses.get(action.index)

    def frame(self, action: Action) -> EventFrame:
        """Return who does what to whom in an action."""
        clause, number = self.clause_of(action), self.parties.number_at(action.index)
        if clause is not None:
            agents, targets = self._agents_of_verb(clause), self._targets_of_verb(action, clause)
        elif number is not None:
            agents, targets = self._agents_of_noun(action, number), self._targets_of_noun(action, number)
        else:
            agents, targets = (), ()
        acting = {id(name) for name in agents}
        targets = tuple(name for name in targets if id(name) not in acting)
        return EventFrame(action, (), agents, targets, self.things)

    def at(self, place: Span) -> EventFrame:
        """Return the event that words of the sentence give a time to: the nearest of their clause.

        A clause that tells of none, and has no subject of its own or says when another is, leaves the words to that
        other.
        """
        first, end = self.sentence.bounds(place)
        inside = [action for action in self.actions if not place.overlaps(action.span)]
        if not inside or not self.sentence.clauses:
            chosen = self._nearest(inside, first, end)
            return self.frame(chosen) if chosen is not None else EventFrame(things=self.things)
        number: int | None = self.segments.number_at(first)
        while number is not None:
            start, stop = self.segments.of(number)
            chosen = self._nearest([each for each in inside if start <= each.index < stop], first, end)
            if chosen is not None:
                return self.frame(chosen)._replace(dated=self._dated(chosen, number))
            number = number - 1 if number and self._is_told_with(number) else None
        return EventFrame(things=self.things)

    def _nearest(self, actions: Sequence[Action], first: int, end: int) -> Action | None:
        """Return the noun of the phrase that some tokens stand in, else the last action before, else the next."""
        number = self.parties.number_at(first)
        if number is not None:
            phrase = self.sentence.phrases[number]
            owned = number + 1 if phrase.preposition == "'s" else number
            for action in actions:
                if self.parties.number_at(action.index) in (number, owned) and self.clause_of(action) is None:
                    return action
        before = [action for action in actions if action.index < first]
        return before[-1] if before else next((action for action in actions if action.index >= end), None)

    def _is_told_with(self, number: int) -> bool:
        """Whether a clause goes with the one before it: "was killed when a bomb went off", "sank carrying 20"."""
        clause = self.sentence.clauses[number]
        opened = self.sentence.tags[self.segments.of(number)[0]]
        return not clause.group.is_finite or opened.lemma in frame_words("while")

    def leading(self, clause: Clause) -> Clause | None:
        """Return the clause that a verb hangs on: "urged them to send", "denied sending"; None for one by itself."""
        number = self.sentence.clauses.index(clause)
        return self.sentence.clauses[number - 1] if number and not clause.group.is_finite else None

    def _dated(self, action: Action, number: int) -> tuple[Action, ...]:
        """Return the events of the clause before, where this one says when they were."""
        start, _ = self.segments.of(number)
        if number == 0 or self.sentence.tags[start].lemma not in frame_words("while"):
            return ()
        first, _ = self.segments.of(number - 1)
        return tuple(each for each in self.actions if first <= each.index < start and each.name != action.name)

    def befalling(self, place: Span) -> EventFrame:
        """Return the event that befalls what a figure counts: whose direct object it is, or subject in the passive."""
        clause = self._befalls(place)
        action = self._action_of(clause) if clause is not None else None
        return self.frame(action) if action is not None else EventFrame(things=self.things)

    def _action_of(self, clause: Clause) -> Action | None:
        """Return the action of a verb; one that no table has goes by its stem."""
        known = next((each for each in self.actions if each.index == clause.group.last), None)
        if known is not None or clause.group.lemma in empty_verbs():
            return known
        token = self.sentence.tokens[clause.group.last]
        return Action(stem(clause.group.lemma), Span(token.start, token.end), clause.group.last)

    def _befalls(self, place: Span) -> Clause | None:
        """Return the clause whose verb befalls a figure, or what a figure counts."""
        phrase = self.sentence.phrase_at(place)
        if phrase is None or phrase.preposition is not None:
            return None
        for clause in self.sentence.clauses:
            is_subject = clause.subject is not None and phrase in self._listed(clause.subject)
            if is_subject and (clause.group.voice == "passive" or _is_without_object(clause)):
                return clause
            if self._is_sent(phrase, clause):
                return clause
            if phrase in self._objects(clause):
                return clause
        return None

    def _is_sent(self, phrase: NounPhrase, clause: Clause) -> bool:
        """Whether a phrase right before the subject of a verb is its object: "12,000 troops Seoul sent"."""
        return clause.subject is not None and phrase.last + 1 == clause.subject.first and not clause.objects

    def _listed(self, last: NounPhrase) -> list[NounPhrase]:
        """Return a phrase with those that a list joins to it from before."""
        found, number, ends = [last], self.parties.number_of(last), False
        while number and self.parties.are_joined(number - 1):
            number -= 1
            found.append(self.sentence.phrases[number])
            ends = ends or self.sentence.tags[found[-2].first - 1].word_class == "coordinator"
        return found if ends else [last]

    def _objects(self, clause: Clause) -> list[NounPhrase]:
        """Return the direct objects of a verb: the first, one right behind it, and those that a list joins to them."""
        found: list[NounPhrase] = []
        for each in direct_objects(clause):
            is_right_behind = bool(found) and found[-1].last + 1 == each.first
            if found and not is_right_behind and not self.parties.are_joined(self.parties.number_of(each) - 1):
                break
            found.append(each)
        return found

    def _agents_of_verb(self, clause: Clause) -> Names:
        """Return the names that head the subject, or in the passive the phrase behind "by"."""
        phrase = clause.agent
        if phrase is None:
            return ()
        word = self.sentence.tokens[phrase.first].lower
        if phrase.first == phrase.last and word in frame_words("he"):
            is_own = phrase.first >= self.segments.of(self.sentence.clauses.index(clause))[0]
            return self._person_before(clause) or (self._before() if is_own else ())
        if phrase.first == phrase.last and word in frame_words("it"):
            return self._subject_before(clause)
        return self.parties.meant(phrase)

    def _person_before(self, clause: Clause) -> Names:
        """Return the person that an earlier clause of the sentence has as its subject."""
        people = (name for name in self._subject_before(clause) if name.name.entity == "person")
        return tuple(people)[:1]

    def _subject_before(self, clause: Clause) -> Names:
        """Return the names of the nearest earlier subject of the sentence that names anybody."""
        for earlier in reversed(self.sentence.clauses[: self.sentence.clauses.index(clause)]):
            if earlier.agent is not None and (found := self.parties.meant(earlier.agent)):
                return found
        return ()

    def _targets_of_verb(self, action: Action, clause: Clause) -> Names:
        """Return the names that a verb befalls, or those that it leads to, or else of the place before it."""
        return (
            self._befallen(action, clause)
            or self._led_to(action, self._places_before(clause))
            or self._led_to(action, self._places_behind(clause))
            or self._befallen_before(action, clause)
        )

    def _befallen_before(self, action: Action, clause: Clause) -> Names:
        """Return whom the clause befalls that a participle goes with: "a quake hit Iran, killing 10"."""
        number = self.sentence.clauses.index(clause)
        while number and not self.sentence.clauses[number].group.is_finite:
            number -= 1
            if found := self._befallen(action, self.sentence.clauses[number]):
                return found
        return ()

    def _places_behind(self, clause: Clause) -> list[NounPhrase]:
        """Return the phrases of place of the clauses that go with one, and the objects of its purpose.

        "Died when a ferry sank off Lund", "sent troops to help Russia".
        """
        found: list[NounPhrase] = []
        number = self.sentence.clauses.index(clause) + 1
        while number < len(self.sentence.clauses) and self._is_told_with(number):
            later = self.sentence.clauses[number]
            is_purpose = self.sentence.tags[later.group.first].word_class == "to"
            found += [*(direct_objects(later) if is_purpose else ()), *later.others]
            number += 1
        return [phrase for phrase in found if phrase.preposition in frame_words("where") | {None}]

    def _places_before(self, clause: Clause) -> list[NounPhrase]:
        """Return the phrases of place before a verb in its clause: "The quake in Chile killed", "In Chile, 24 died"."""
        first, _ = self.segments.of(self.sentence.clauses.index(clause))
        return [
            phrase
            for phrase in self.sentence.phrases
            if first <= phrase.first < clause.group.first and phrase.preposition in frame_words("where")
        ]

    def _befallen(self, action: Action, clause: Clause) -> Names:
        """Return the names of the object of a verb, or of its subject in the passive, or else of what it leads to."""
        parties = self.parties
        if clause.group.voice == "passive":
            subject = clause.subject
            if subject is not None and parties.heads(parties.number_of(subject)):
                return parties.meant(subject)
            return self._led_to(action, [each for each in clause.others if each != clause.doer])
        objects = direct_objects(clause)
        for each in objects:
            if parties.heads(parties.number_of(each)):
                return parties.led(parties.number_of(each))
        behind = self._led_to(action, clause.others)
        in_object = (parties.led(parties.number_of(each)) for each in objects)
        return behind or next((found for found in in_object if found), ())

    def _led_to(self, action: Action, phrases: Sequence[NounPhrase]) -> Names:
        """Return the names of the phrase that the action's own preposition leads to, or else of the first one."""
        told = [each for each in phrases if each.preposition not in frame_words("apart")]
        own = [each for each in told if each.preposition == action.preposition]
        numbers = [self.parties.number_of(each) for each in (*own, *told)]
        found = (self.parties.led(number) for number in numbers if not self._hangs_on_event(number, action))
        return next((names for names in found if names), ())

    def _hangs_on_event(self, number: int, action: Action) -> bool:
        """Whether a phrase belongs to the noun of another event: "signed it during a visit to Peru"."""
        return number > 0 and any(
            number - 1 == self.parties.number_at(each.index) and self.clause_of(each) is None
            for each in self.actions
            if each.index != action.index
        )

    def _agents_of_noun(self, action: Action, number: int) -> Names:
        """Return whose an event is: of an owner, "by" somebody, or of the subject of the verb that it is object of."""
        parties, phrase = self.parties, self.sentence.phrases[number]
        owner = parties.owner(number) if number and self.sentence.phrases[number - 1].preposition == "'s" else ()
        if owner:
            return owner
        by = next((each for each in self._behind_noun(number) if self.sentence.phrases[each].preposition == "by"), None)
        if by is not None:
            return parties.led(by)
        if phrase.determiner in frame_words("its"):
            return self._body_before(number)
        clause = self._clause_with(phrase, action)
        if phrase.determiner in frame_words("his"):
            return self._first_person(phrase) or (self._agents_of_verb(clause) if clause else ()) or self._before()
        own = parties.in_phrase(number)
        if own or clause is None:
            return own
        return self._agents_of_verb(clause)

    def _body_before(self, number: int) -> Names:
        """Return the last name before a phrase that is no person: whom "its" and "their" mean."""
        found = (self.parties.in_phrase(each) for each in range(number - 1, -1, -1))
        bodies = (tuple(name for name in names if name.name.entity != "person") for names in found)
        return next((names for names in bodies if names), ())

    def _first_person(self, phrase: NounPhrase) -> Names:
        start = self.sentence.tokens[phrase.first].start
        people = (name for name in self.names if name.name.entity == "person" and name.place.end <= start)
        return tuple(people)[:1]

    def _clause_with(self, phrase: NounPhrase, action: Action) -> Clause | None:
        """Return the clause whose subject takes part in a noun's event: "launched an attack", "flew in for talks"."""
        is_shared = action.name in frame_words("shared")
        for clause in self.sentence.clauses:
            if phrase in clause.objects or (is_shared and phrase in clause.others):
                return clause
        return None

    def _behind_noun(self, number: int) -> Iterator[int]:
        """Yield the phrases that hang on a noun: each right behind the other, led by a preposition."""
        phrases = self.sentence.phrases
        while number + 1 < len(phrases) and phrases[number + 1].preposition is not None:
            is_near = phrases[number].last + 2 == phrases[number + 1].first
            number += 1
            if not is_near:
                return
            if phrases[number].preposition != "'s":
                yield number

    def _targets_of_noun(self, action: Action, number: int) -> Names:
        """Return the names that hang on a noun for an event: "the arrest of Dunn", "the visit to Peru"."""
        hanging = [self.sentence.phrases[each] for each in self._behind_noun(number)]
        return self._led_to(action, [each for each in hanging if each.preposition != "by"])


def direct_objects(clause: Clause) -> tuple[NounPhrase, ...]:
    """Return the objects of a verb that stand before any phrase with a preposition."""
    first = min((each.first for each in clause.others), default=clause.group.last)
    return tuple(each for each in clause.objects if not clause.others or each.first < first)


def _is_without_object(clause: Clause) -> bool:
    """Whether the subject of an active verb is what it befalls: "24 people died", "the ship sank"."""
    lemma = clause.group.lemma
    return takes_none(lemma) or (can_do_without(lemma) and not clause.objects)
