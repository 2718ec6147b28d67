"""Whether something was done: how firmly a source tells it."""

from collections.abc import Iterator, Set
from typing import ClassVar, Literal, Self

from factcheck.claims.asking import ask_whether, excerpt
from factcheck.claims.claim import Claim
from factcheck.claims.context import Context
from factcheck.claims.question import NOW, Key, Question
from factcheck.document.clauses import Clause
from factcheck.frames.actions import Action
from factcheck.frames.assertion import is_conditional, is_denied, words_of
from factcheck.frames.event_frame import EventFrame, EventFrames
from factcheck.frames.words import frame_words
from factcheck.mentions.mention import Mention
from factcheck.values.factuality import Factuality, Status
from factcheck.values.relation import Relation

_AGENTS = frozenset({"agent", "person as agent", "party", "person as party"})
_OTHERS = frozenset({"target", "person as target", "object", "both"})
_WHEN = frozenset({"time", "day"})
_FIRM = frozenset({"asserted", "reported"})
_BY_MODAL = frozenset({"possible", "planned"})


class EventClaim(Claim):
    """Answer whether somebody did something to somebody. Who acts and who is acted upon must be states or persons."""

    kind: Literal["event"] = "event"
    is_missed: ClassVar[bool] = False

    @classmethod
    def find(cls, context: Context) -> Iterator[Self]:
        """Yield the events that a source tells of with those who take part, at most one for each event and
        factuality."""
        seen = set()
        for events, action in context.events():
            if not action.is_known or is_conditional(events, action):
                continue
            event, mention = events.frame(action), _mention(events, action, context)
            keys = _with_both((*context.keys(mention, event), *_times(context, mention, event)))
            roles = {key.role for key in keys}
            if roles.isdisjoint(_AGENTS) or roles.isdisjoint(_OTHERS):
                continue
            attributed = context.attributed(mention)
            status = _status(events, action, attributed.status)
            if status is None or (keys, status) in seen:
                continue
            seen.add((keys, status))
            name = keys[0].values[0]
            text, quoted = _asked(context, action, mention)
            question = Question(subject=f"event {name}", blocks=(f"event {name}",), keys=keys, text=text, quoted=quoted)
            value = Factuality(status=status)
            yield cls(
                question=question,
                mention=mention.model_copy(update={"value": value}),
                attribution=attributed.attribution,
                status=status,
            )

    def is_stated_by(self, roles: Set[str]) -> bool:
        """Whether agreement on these roles can make two events one: what was done, by whom, to or with whom."""
        return "action" in roles and not roles.isdisjoint(_AGENTS) and not roles.isdisjoint(_OTHERS)

    @classmethod
    def is_finding(cls, relation: Relation, answers: int) -> bool:  # noqa: ARG003 - the form of the question
        """Whether sources make a finding: never by how they stand; rules on what is denied and left open judge them."""
        return False


def _times(context: Context, mention: Mention, event: EventFrame) -> Iterator[Key]:
    """Yield the month, the stretch of time or the days that the sentence of an event names."""
    keys = (key for key in context.beside(mention, event) if key.role in _WHEN)
    return (key for key in keys if key.values != NOW)


def _status(events: EventFrames, action: Action, around: Status) -> Status | None:
    """Return how firmly the words say that an event is.

    Args:
        around: the least firm status of the attributions that govern its place.

    Returns:
        None where they say nothing of it: what somebody was ready or sent to do.
    """
    if is_denied(events, action):
        return "denied"
    clause = events.clause_of(action)
    if clause is None:
        return _of_noun(events, action) or around
    words = events.sentence.tokens[clause.group.first : clause.group.last]
    if not clause.group.is_finite and any(word.lower == "to" for word in words):
        return None if around in _FIRM else around
    if around in _BY_MODAL and _is_of_another(events, clause) and not _is_doubted(events, action):
        return "asserted"
    return around


def _of_noun(events: EventFrames, action: Action) -> Status | None:
    """Return how firmly the verb of a noun tells of it: "the launch will be in May"; None where it says nothing."""
    clauses = (each for each in events.sentence.clauses if each.subject is not None and each.group.modal is not None)
    modal = next((each.group.modal for each in clauses if each.subject and each.subject.holds(action.token)), None)
    return None if modal is None else "planned" if modal == "will" else "possible"


def _is_of_another(events: EventFrames, clause: Clause) -> bool:
    """Whether a verb before says that something else may be or will be, and this one has no such word: "may have
    erred when he sent"."""
    if not clause.group.is_finite or clause.group.modal is not None:
        return False
    before = (each for each in events.sentence.clauses if each.group.last < clause.group.first)
    return any(each.group.modal is not None for each in before)


def _is_doubted(events: EventFrames, action: Action) -> bool:
    """Whether a word beside the verb says how surely it is: "possibly sent"."""
    place = words_of(events, action)
    inside = (token for token in events.sentence.tokens if place.start <= token.start < place.end)
    return any(token.lower in frame_words("doubt") for token in inside)


def _with_both(keys: tuple[Key, ...]) -> tuple[Key, ...]:
    """Add that both sides of an event without direction are stated: who met and whom."""
    sides = [key for key in keys if key.role in ("party", "person as party") and len(key.values) > 1]
    return (*keys, *(key.model_copy(update={"role": "both"}) for key in sides[:1]))


def _mention(events: EventFrames, action: Action, context: Context) -> Mention:
    """Return the mention of an event: its word with the helpers before it."""
    place = words_of(events, action)
    return Mention(
        source_id=context.reading.source.id,
        span=place,
        text=context.reading.source.quote(place),
        value=Factuality(status="asserted"),
    )


def _asked(context: Context, action: Action, mention: Mention) -> tuple[str, bool]:
    """Ask whether it was done, or how firmly the words tell it, and say whether the sentence is quoted."""
    around = context.asked_in(mention)
    if around is not None and (asked := ask_whether(around, action.span)):
        return asked, False
    words = excerpt(context.reading.source.text, mention.place, context.sentence(mention))
    return f"How firmly is it told: {words}?", True
