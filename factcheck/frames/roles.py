"""Who acts in an event and who is acted upon: the names of the phrases that stand with its verb or noun."""

from collections.abc import Callable, Iterator, Sequence

from factcheck.document import Sentence
from factcheck.document.clauses import Clause
from factcheck.document.phrases import NounPhrase
from factcheck.frames.actions import Action
from factcheck.frames.parties import Names, Parties
from factcheck.frames.segments import Segments
from factcheck.frames.words import frame_words
from factcheck.mentions.mention import Mention

Before = Callable[[], Names]
"""Whom "he" or "she" means, looked for in the sentences before."""


class Roles:
    """The names of a sentence by their roles in its events.

    Args:
        sentence: read down to its clauses.
        names: those in it that stand for themselves, in text order.
        actions: the words that tell of its events.
        before: whom a pronoun means that nobody in the sentence does.
    """

    def __init__(
        self, sentence: Sentence, names: Sequence[Mention], actions: Sequence[Action], before: Before = tuple
    ) -> None:
        self.sentence = sentence
        self.names = names
        self.actions = actions
        self.parties = Parties(sentence, names)
        self.segments = Segments(sentence)
        self._before = before
        self._clauses = {clause.group.last: clause for clause in sentence.clauses}

    def clause_of(self, action: Action) -> Clause | None:
        """Return the clause whose verb a word is; None for a noun."""
        return self._clauses.get(action.token)

    def of(self, action: Action) -> tuple[Names, Names]:
        """Return who acts in an event, and who or where is acted upon."""
        clause, number = self.clause_of(action), self.parties.number_at(action.token)
        if clause is not None:
            agents, targets = self._agents_of_verb(clause), self._targets_of_verb(action, clause)
        elif number is not None:
            agents, targets = self._agents_of_noun(action, number), self._targets_of_noun(action, number)
        else:
            return (), ()
        acting = {id(name) for name in agents}
        return agents, tuple(name for name in targets if id(name) not in acting)

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
            or self._led_to(action, self._places_shared(clause))
        )

    def _places_before(self, clause: Clause) -> list[NounPhrase]:
        """Return the phrases of place before a verb in its clause: "The quake in Chile killed", "In Chile, 24 died"."""
        first, _ = self.segments.of(self.sentence.clauses.index(clause))
        return [
            phrase
            for phrase in self.sentence.phrases
            if first <= phrase.first < clause.group.first and phrase.preposition in frame_words("where")
        ]

    def _places_behind(self, clause: Clause) -> list[NounPhrase]:
        """Return the phrases of place of the clauses that go with one, and the objects of its purpose.

        "Died when a ferry sank off Lund", "sent troops to help Russia".
        """
        found: list[NounPhrase] = []
        number = self.sentence.clauses.index(clause) + 1
        while number < len(self.sentence.clauses) and self.segments.goes_with_last(number):
            later = self.sentence.clauses[number]
            is_purpose = self.sentence.tags[later.group.first].word_class == "to"
            found += [*(direct_objects(later) if is_purpose else ()), *later.others]
            number += 1
        return [phrase for phrase in found if phrase.preposition in frame_words("where") | {None}]

    def _places_shared(self, clause: Clause) -> list[NounPhrase]:
        """Return the phrases of place behind the next verb of one subject: "killed 24 and injured 310 in Peru"."""
        number = self.sentence.clauses.index(clause) + 1
        if number == len(self.sentence.clauses) or clause.subject is None:
            return []
        later = self.sentence.clauses[number]
        is_shared = later.subject == clause.subject and later.group.is_finite
        return [phrase for phrase in later.others if is_shared and phrase.preposition in frame_words("where")]

    def _befallen_before(self, action: Action, clause: Clause) -> Names:
        """Return whom the clause befalls that a participle goes with: "a quake hit Iran, killing 10"."""
        number = self.sentence.clauses.index(clause)
        while number and not self.sentence.clauses[number].group.is_finite:
            number -= 1
            if found := self._befallen(action, self.sentence.clauses[number]):
                return found
        return ()

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
        stated = [each for each in phrases if each.preposition not in frame_words("apart")]
        own = [each for each in stated if each.preposition == action.preposition]
        numbers = [self.parties.number_of(each) for each in (*own, *stated)]
        found = (self.parties.led(number) for number in numbers if not self._hangs_on_event(number, action))
        return next((names for names in found if names), ())

    def _hangs_on_event(self, number: int, action: Action) -> bool:
        """Whether a phrase belongs to the noun of another event: "signed it during a visit to Peru"."""
        return number > 0 and any(
            number - 1 == self.parties.number_at(each.token) and self.clause_of(each) is None
            for each in self.actions
            if each.token != action.token
        )

    def _agents_of_noun(self, action: Action, number: int) -> Names:
        """Return whose an event is: of an owner, "by" somebody, or of the subject of the verb that it is object of."""
        parties, phrase = self.parties, self.sentence.phrases[number]
        owner = parties.owner(number) if number and self.sentence.phrases[number - 1].preposition == "'s" else ()
        if owner:
            return owner
        telling = {"by", "between"} if action.name in frame_words("shared") else {"by"}
        behind = self._behind_noun(number)
        by = next((each for each in behind if self.sentence.phrases[each].preposition in telling), None)
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
