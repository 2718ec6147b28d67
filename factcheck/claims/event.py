"""Whether something was done: how firmly a source tells it."""

import re
from collections.abc import Iterator, Set
from typing import Literal, Self

from factcheck.claims.asking import ask_whether, excerpt
from factcheck.claims.claim import Claim, Key, Question
from factcheck.claims.stage import Stage
from factcheck.frames.events import EventFrame
from factcheck.mentions.mention import Mention
from factcheck.source import Span
from factcheck.values.factuality import Factuality, Status

_HELPERS = re.compile(
    r"(?:\b(?:may|might|could|would|will|shall|should|can|has|have|had|did|do|does|not|n[’']t|never|been|be|being|was|were|"
    r"is|are|to|its|his|her|their|allegedly|reportedly|possibly|likely|the|alleged|reported|possible|planned)\s+){1,4}$",
    re.IGNORECASE,
)
_LONGEST_HELPERS = 40
"""Code points before a event in which its helpers and negations stand. Heuristic."""
_NEGATED = re.compile(
    r"(?:\bnot(?!\s+(?:only|just|merely)\b)|\bnever|n[’']t|\bno longer|(?<!nor )\bdenie[sd]|\bdenying)\s+"
    r"(?:[a-z]+\s+){0,2}$",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:if|unless|whether|should|calls? (?:for|on)|urged?|must|in case|hypothetical)\b", re.IGNORECASE
)
_AGENTS = frozenset({"agent", "person as agent", "party", "person as party"})
_OTHERS = frozenset({"target", "person as target", "object", "both", "thing"})


class EventClaim(Claim):
    """Answer whether somebody did something to somebody. Who acts and who is acted upon must be states or persons."""

    kind: Literal["event"] = "event"

    @classmethod
    def find(cls, stage: Stage) -> Iterator[Self]:
        """Yield the events that a source tells of with those who take part, at most one for each event and
        factuality."""
        seen = set()
        for told in stage.events():
            event = told._replace(dated=())
            mention = _mention(event, stage)
            if mention is None or event.action is None:
                continue
            keys = _with_both(tuple(stage.keys(mention, event)))
            roles = {key.role for key in keys}
            if roles.isdisjoint(_AGENTS) or roles.isdisjoint(_OTHERS):
                continue
            attributed = stage.attributed(mention)
            status = _status(attributed.status, stage.reading.source.text, event.action.span)
            if (keys, status) in seen:
                continue
            seen.add((keys, status))
            name = keys[0].values[0]
            text, quoted = _asked(stage, event, mention)
            question = Question(subject=f"event {name}", blocks=(f"event {name}",), keys=keys, text=text, quoted=quoted)
            value = Factuality(status=status)
            yield cls(
                question=question,
                mention=mention.model_copy(update={"value": value}),
                attribution=attributed.attribution,
                status=status,
            )

    def is_told_by(self, roles: Set[str]) -> bool:
        """Whether agreement on these roles can make two events one: what was done, by whom, to or with whom."""
        return "action" in roles and not roles.isdisjoint(_AGENTS) and not roles.isdisjoint(_OTHERS)


def _with_both(keys: tuple[Key, ...]) -> tuple[Key, ...]:
    """Add that both sides of a event without direction are told: who met and whom."""
    sides = [key for key in keys if key.role in ("party", "person as party") and len(key.values) > 1]
    return (*keys, *(key.model_copy(update={"role": "both"}) for key in sides[:1]))


def _mention(event: EventFrame, stage: Stage) -> Mention | None:
    """Make the mention of a event: its word with the helpers before it; None in a condition."""
    if event.action is None or not event.action.is_known:
        return None
    text, span = stage.reading.source.text, event.action.span
    helpers = _HELPERS.search(text, max(0, span.start - _LONGEST_HELPERS), span.start)
    place = Span(helpers.start() if helpers is not None else span.start, span.end)
    mention = Mention(
        source_id=stage.reading.source.id,
        span=place,
        text=stage.reading.source.quote(place),
        value=Factuality(status="asserted"),
    )
    sentence = stage.sentence(mention)
    return None if _CONDITION.search(text, sentence.start, place.start) else mention


def _status(status: Status, text: str, action: Span) -> Status:
    """Return the status of a event, turned round where the words before it deny it."""
    return "denied" if _NEGATED.search(text, max(0, action.start - _LONGEST_HELPERS), action.start) else status


def _asked(stage: Stage, event: EventFrame, mention: Mention) -> tuple[str, bool]:
    """Ask whether it was done, or how firmly the words tell it, and say whether the sentence is quoted."""
    around = stage.asked_in(mention)
    if event.action is not None and around is not None and (asked := ask_whether(around, event.action.span)):
        return asked, False
    words = excerpt(stage.reading.source.text, mention.place, stage.sentence(mention))
    return f"How firmly is it told: {words}?", True
