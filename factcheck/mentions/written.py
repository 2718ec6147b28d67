"""What was found in the English words of a source, at the places and in the words in which the source was written."""

from collections.abc import Iterable
from dataclasses import replace
from operator import is_
from typing import Any, TypeVar, cast

from factcheck.frozen import Frozen
from factcheck.mentions.mention import Mention, Reading
from factcheck.source import Span
from factcheck.values.relation import Value

T = TypeVar("T")


def as_written(reading: Reading) -> Reading:
    """Return a reading with all that was found at the places of the source as it was written.

    Args:
        reading: of any source; one that is read as it was written is returned as it is.
    """
    if reading.given is None:
        return reading
    written = Written([reading])
    return replace(
        reading,
        source=reading.given,
        mentions=_in_order(written.all_of(reading, reading.mentions)),
        outside=_in_order(written.all_of(reading, reading.outside)),
        attributions=written.all_of(reading, reading.attributions),
        rendering=None,
        given=None,
    )


def _in_order(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    return tuple(sorted(mentions, key=lambda each: (each.place.start, -each.place.end)))


class Written:
    """Sources that are read in English words, for the places of what was found in them.

    Args:
        readings: of the sources; those that are read as they were written change nothing.
    """

    def __init__(self, readings: Iterable[Reading]) -> None:
        self._by_id = {each.source.id: each for each in readings if each.rendering is not None}
        self._known: dict[tuple[int, str], tuple[Any, Any]] = {}

    @property
    def is_needed(self) -> bool:
        """Whether any of the sources is read in other words than its own."""
        return bool(self._by_id)

    def all_of(self, reading: Reading, found: tuple[T, ...]) -> tuple[T, ...]:
        """Return what was found in one source, at its places as written."""
        if not self.is_needed:
            return found
        return tuple(self._of(each, reading) for each in found)

    def of(self, model: T) -> T:
        """Return a model with each place in it, and the words there, as written."""
        return self._of(model, None) if self.is_needed else model

    def _of(self, model: T, reading: Reading | None) -> T:
        if isinstance(model, Value):
            return model
        if isinstance(model, Span):
            return cast(T, _place(model, reading))
        if isinstance(model, tuple):
            made = [self._of(each, reading) for each in model]
            same = all(map(is_, made, model))
            return model if same else cast(T, getattr(type(model), "_make", tuple)(made))
        if not isinstance(model, Frozen):
            return model
        reading = self._by_id.get(getattr(model, "source_id", ""), reading)
        key = id(model), reading.source.id if reading is not None else ""
        if key not in self._known:
            self._known[key] = model, self._changed(model, reading)
        return cast(T, self._known[key][1])

    def _changed(self, model: Frozen, reading: Reading | None) -> Frozen:
        fields = {name: self._of(value, reading) for name, value in vars(model).items()}
        changed = {name: value for name, value in fields.items() if value is not vars(model)[name]}
        if isinstance(model, Mention) and "span" in changed and reading is not None:
            changed["text"] = reading.as_written.quote(changed["span"])
        return model.model_copy(update=changed) if changed else model


def _place(place: Span, reading: Reading | None) -> Span:
    return reading.rendering.written(place) if reading is not None and reading.rendering is not None else place
