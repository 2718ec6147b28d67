"""A stretch of hours as the time at which something begins and that at which it ends: "open from 10 a.m. to 5 p.m."."""

from collections.abc import Iterator

from factcheck.mentions.mention import Mention
from factcheck.source import Span
from factcheck.values.date_clock import moments
from factcheck.values.date_interval import Modifier

_JOINTS = (" to ", " until ", " till ", " through ", "–", "—", "-")
"""What stands between the two times."""
_MARKS: tuple[Modifier, Modifier] = ("since", "until")
"""What the first and the second time are."""


def ends_of_hours(mention: Mention) -> Iterator[Mention]:
    """Yield the beginning and the end of a stretch of hours that tells both to the minute; nothing for other times."""
    text = mention.text
    joint = next((each for each in _JOINTS if text.count(each) == 1), None)
    if joint is None or not mention.date.is_time_alone:
        return
    at = text.index(joint)
    places = (0, at), (at + len(joint), len(text))
    parts = [(start, text[start:end].strip()) for start, end in places]
    if not all(len(moments(words)) == 1 for _, words in parts):
        return
    for (start, words), modifier in zip(parts, _MARKS, strict=True):
        first = mention.place.start + text.index(words, start)
        value = mention.date.model_copy(update={"clock": words, "words": words, "modifier": modifier})
        yield mention.model_copy(update={"span": Span(first, first + len(words)), "text": words, "value": value})
