"""The place from which a distance is counted."""

from collections.abc import Sequence

from factcheck.document import Sentence
from factcheck.document.patterns import pattern
from factcheck.mentions.mention import Mention

_FROM = pattern("~(.|;){0,4} LOW{0,4} (of|from|off) the? (WORD|NUM){0,3}")
"""What stands between a distance and the place that it is counted from: "36 miles south-west of"."""
_IN = pattern("LOW{1,3} of the?")
"""What stands between a region and the place in it: "the Riviera resort of Nice"."""


def place_from(sentence: Sentence, mention: Mention, names: Sequence[Mention]) -> Mention | None:
    """Return the name of the place that a distance is counted from; None where the sentence names none.

    Args:
        sentence: the sentence it stands in.
        mention: the distance.
        names: those of the sentence, in text order.
    """
    _, end = sentence.bounds(mention.place)
    places = [(*sentence.bounds(name.place), name) for name in names]
    for number, (first, behind, name) in enumerate(places):
        if first >= end and _FROM.fullmatch(sentence.tokens, end, first) is not None:
            following = places[number + 1] if number + 1 < len(places) else None
            is_region = following is not None and _IN.fullmatch(sentence.tokens, behind, following[0]) is not None
            return following[2] if following is not None and is_region else name
    return None
