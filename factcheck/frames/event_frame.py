"""Event frames: for each event of a sentence who takes part, and which event a date or a figure belongs to."""

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from factcheck.document import Sentence
from factcheck.document.clauses import Clause
from factcheck.document.phrases import NounPhrase
from factcheck.document.vocabulary import can_do_without, takes_none
from factcheck.frames.actions import Action, Things, empty_verbs, find_actions, find_things
from factcheck.frames.parties import Names, Parties
from factcheck.frames.roles import Before, Roles, direct_objects
from factcheck.frames.segments import Segments
from factcheck.frames.words import frame_words
from factcheck.inflection import stem
from factcheck.mentions.mention import Mention
from factcheck.source import Span


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


class EventFrames:
    """The events of a sentence.

    Args:
        sentence: read down to its clauses.
        names: those in it that stand for themselves, in text order.
        before: whom a pronoun means that nobody in the sentence does.
    """

    def __init__(self, sentence: Sentence, names: Sequence[Mention], before: Before = tuple) -> None:
        self.sentence = sentence
        self._names = names
        self._before = before
        self.things = find_things(sentence)
        self.actions = find_actions(sentence, frozenset(name for name, _ in self.things))

    @cached_property
    def roles(self) -> Roles:
        """The names by their roles."""
        return Roles(self.sentence, self._names, self.actions, self._before)

    @property
    def parties(self) -> Parties:
        """The names by their phrases."""
        return self.roles.parties

    @property
    def segments(self) -> Segments:
        """The tokens by clause."""
        return self.roles.segments

    def clause_of(self, action: Action) -> Clause | None:
        """Return the clause whose verb a word is; None for a noun."""
        return self.roles.clause_of(action)

    def frame(self, action: Action) -> EventFrame:
        """Return who does what to whom in an action."""
        agents, targets = self.roles.of(action)
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
            chosen = self._nearest([each for each in inside if start <= each.token < stop], first, end)
            if chosen is not None:
                return self.frame(chosen)._replace(dated=self._dated(chosen, number))
            number = number - 1 if number and self.segments.goes_with_last(number) else None
        return EventFrame(things=self.things)

    def _nearest(self, actions: Sequence[Action], first: int, end: int) -> Action | None:
        """Return the noun of the phrase that some tokens stand in, else the last action before, else the next."""
        number = self.parties.number_at(first)
        if number is not None:
            phrase = self.sentence.phrases[number]
            owned = number + 1 if phrase.preposition == "'s" else number
            for action in actions:
                if self.parties.number_at(action.token) in (number, owned) and self.clause_of(action) is None:
                    return action
        before = [action for action in actions if action.token < first]
        return before[-1] if before else next((action for action in actions if action.token >= end), None)

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
        return tuple(each for each in self.actions if first <= each.token < start and each.name != action.name)

    def befalling(self, place: Span) -> EventFrame:
        """Return the event that befalls what a figure counts: whose direct object it is, or subject in the passive."""
        clause = self._befalls(place)
        action = self._action_of(clause) if clause is not None else None
        return self.frame(action) if action is not None else EventFrame(things=self.things)

    def _action_of(self, clause: Clause) -> Action | None:
        """Return the action of a verb; one that no table has goes by its stem."""
        known = next((each for each in self.actions if each.token == clause.group.last), None)
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


def _is_without_object(clause: Clause) -> bool:
    """Whether the subject of an active verb is what it befalls: "24 people died", "the ship sank"."""
    lemma = clause.group.lemma
    return takes_none(lemma) or (can_do_without(lemma) and not clause.objects)
