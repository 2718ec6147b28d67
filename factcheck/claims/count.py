"""How many: counts and amounts."""

from collections.abc import Iterator, Set
from decimal import Decimal
from typing import Literal, Self

from factcheck.claims.claim import Claim, Key, Link, NotCompared, Question, Standing
from factcheck.claims.counting import RESULTS, counted_class, is_direct, left_alone
from factcheck.claims.scene import Scene, span_of
from factcheck.claims.stage import Stage
from factcheck.mentions.mention import Mention
from factcheck.settings import Settings

_FARTHEST = Decimal(10)
"""How many times one answer of independent reports may be another. Ours: beyond it the two of the development texts
never answered one question."""


_COMPLETE = frozenset({*RESULTS.values(), "magnitude", "turnout", "missing", "homeless"})
"""What asks a whole question once the event is known: how many were killed, how strong was it."""
_PARTIES = frozenset(
    {"agent", "target", "person as agent", "person as target", "body as agent", "body as target", "object"}
)
_WHERE_OR_WHO = _PARTIES | {"named", "time"}


_LENGTHS = frozenset({"kilometre", "mile", "nautical_mile", "metre", "foot", "yard"})


class CountClaim(Claim):
    """Answer how many, or how much."""

    kind: Literal["count"] = "count"

    @classmethod
    def find(cls, stage: Stage) -> Iterator[Self | NotCompared]:
        """Yield what a source counts, and the figures whose question cannot be told."""
        for mention in stage.mentions("quantity"):
            if reason := _no_answer(mention, stage):
                yield NotCompared(mention=mention, reason=reason)
                continue
            voice, question = stage.voice(mention), _question(mention, stage)
            yield cls(
                question=question, mention=_as_counted(mention, question), attribution=voice.attribution, status=voice.status
            )

    def link(self, other: Self, settings: Settings) -> Link:
        """Say whether two figures answer one question: by their keys, unless one is many times the other."""
        link = super().link(other, settings)
        if link.standing is Standing.ONE and _are_far_apart(self, other):
            return Link(Standing.UNTOLD, link.evidence)
        return link


    def is_told_by(self, roles: Set[str]) -> bool:
        """Tell whether agreement on these roles can make two figures answers to one question.

        What has befallen people is told by place or party; an age by whose it is; anything else only by what was done
        with it and by whom or to whom.
        """
        counted = self.question.keys[0].values[0]
        if counted == "year_of_age":
            return "owner" in roles
        if counted in _COMPLETE:
            return not roles.isdisjoint(_WHERE_OR_WHO)
        if "reference" in roles:
            return "named" in roles
        is_done = not roles.isdisjoint({"action", "verb"}) or self.value.change is not None
        return is_done and not roles.isdisjoint(_PARTIES)


def _no_answer(mention: Mention, stage: Stage) -> str | None:
    if stage.is_furniture(mention):
        return "stands outside the article"
    return "an ordinal, not a count" if mention.value.unit == "ordinal" else None


def _question(mention: Mention, stage: Stage) -> Question:
    text, sentence, value = stage.reading.source.text, stage.sentence(mention), mention.value
    scene = stage.scene(mention, near=True)
    counted = counted_class(text, mention, sentence, scene)
    untold = left_alone(text, mention, sentence) or (None if counted is not None else "nothing tells what is counted")
    if value.definite and counted == value.noun_class:
        untold = "names a set that is known, counts nothing"
    if untold is not None:
        return Question(subject="count", text=f"How many in {stage.gap(mention)}?", untold=untold)
    subject = f"count {counted}"
    is_result = scene.action is not None and RESULTS.get(scene.action.name) == counted
    is_governed = is_direct(text, span_of(mention), scene)
    keys = [key for key in stage.keys(mention, scene) if not (is_result and key.role == "action")] if is_governed else []
    if value.unit == "year_of_age" and (owner := stage.owner(mention)) is not None:
        keys.append(owner)
    if value.unit in _LENGTHS and (reference := stage.reference(mention)) is not None:
        keys.append(reference)
    told = [value for key in keys for value in key.values]
    what = Key(role="counted", values=(str(counted),), words=mention.value.noun or str(counted))
    return Question(
        subject=subject, blocks=(subject,), keys=(what, *keys, *stage.beside(mention, scene, told)), text=_asked(mention, scene, stage)
    )


def _as_counted(mention: Mention, question: Question) -> Mention:
    """Give people counted as killed, or a figure whose noun stands elsewhere, the class that the question counts."""
    counted = question.keys[0].values[0] if question.keys else None
    if counted is None or mention.value.unit is not None or mention.value.role is not None or mention.value.change is not None:
        return mention
    return mention.model_copy(update={"value": mention.value.model_copy(update={"noun_class": counted})})


def _asked(mention: Mention, scene: Scene, stage: Stage) -> str:
    """Ask for the figure in plain words."""
    value = mention.value
    if scene.action is not None and not scene.action.is_known:
        return f"How many in {stage.gap(mention)}?"
    what = f"How many {value.noun}" if value.noun is not None else "How much" if value.unit is not None else "How many"
    if value.role is not None:
        what = f"{what} ({value.role})"
    return f"{what}{stage.told(scene)}?"


def _are_far_apart(one: Claim, other: Claim) -> bool:
    """Tell whether the least figure of one is many times the greatest of the other."""
    ours, theirs = (sorted(abs(figure) for figure in claim.value.figures) for claim in (one, other))
    if not ours or not theirs:
        return False
    return ours[0] > _FARTHEST * theirs[-1] or theirs[0] > _FARTHEST * ours[-1]
