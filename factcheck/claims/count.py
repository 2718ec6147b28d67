"""How many: counts and amounts."""

from collections.abc import Iterator
from typing import Literal, Self

from factcheck.claims.claim import Claim, Key, NotCompared, Question
from factcheck.claims.scene import Scene
from factcheck.claims.stage import Stage
from factcheck.mentions.mention import Mention

_RESULTS = {"kill": "killed", "hurt": "injured", "arrest": "arrested", "rescue": "rescued", "evacuate": "evacuated"}
"""What people have become when the action has befallen them: the class under which they are counted."""
_PEOPLE = frozenset({"people", "person"})


class CountClaim(Claim):
    """Answer how many, or how much."""

    kind: Literal["count"] = "count"

    @classmethod
    def find(cls, stage: Stage) -> Iterator[Self | NotCompared]:
        """Yield what a source counts, and the figures whose question cannot be told."""
        for mention in stage.mentions("quantity"):
            if reason := _left_out(mention, stage):
                yield NotCompared(mention=mention, reason=reason)
                continue
            scene = stage.scene(mention)
            voice = stage.voice(mention)
            counted = _counted(mention, scene)
            if counted is None:
                question = Question(subject="count", text="How many?", untold="nothing tells what is counted")
                yield cls(question=question, mention=mention, attribution=voice.attribution, status=voice.status)
                continue
            keys = (Key(role="counted", values=(counted,), words=mention.value.noun or counted), *stage.keys(mention, scene))
            subject = f"count {counted}"
            question = Question(subject=subject, blocks=(subject,), keys=keys, text=_asked(mention, scene, stage))
            yield cls(question=question, mention=mention, attribution=voice.attribution, status=voice.status)


def _left_out(mention: Mention, stage: Stage) -> str | None:
    if stage.is_furniture(mention):
        return "stands outside the article"
    if mention.value.unit == "ordinal":
        return "an ordinal, not a count"
    return "names a set that is known, counts nothing" if mention.value.definite else None


def _counted(mention: Mention, scene: Scene) -> str | None:
    """Name the class of what is counted, with its role; None when the words do not tell."""
    value = mention.value
    counted: str | None = value.unit or value.noun_class
    if scene.action is not None and scene.action.name in _RESULTS and (counted is None or counted in _PEOPLE):
        counted = _RESULTS[scene.action.name]
    if counted is None:
        return None
    return " ".join(part for part in (counted, value.role, value.change) if part is not None)


def _asked(mention: Mention, scene: Scene, stage: Stage) -> str:
    """Ask for the figure in plain words."""
    value = mention.value
    what = f"How many {value.noun}" if value.noun is not None else "How much" if value.unit is not None else "How many"
    if value.role is not None:
        what = f"{what} ({value.role})"
    return f"{what}{stage.told(scene)}?"
