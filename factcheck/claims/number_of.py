"""The noun that a figure is the number of, where it stands before: "the number of passengers fell to 300"."""

from factcheck.document import Sentence
from factcheck.frames.events import event_of
from factcheck.frames.words import frame_words
from factcheck.mentions.mention import Mention
from factcheck.mentions.quantities.nouns import class_of, is_of_class, is_plural, lemma_of

_REACH = 24
"""Tokens before a figure in which its noun is looked for. Heuristic: a phrase with what it hangs on."""
_LONGEST = 5
"""Tokens from "of" to the noun: "the number of new coronavirus cases". Heuristic."""
_PARTING = frozenset({"number", "stop", "quote", "coordinator", "relative"})


class NumberOf:
    """What a figure is the number of.

    Args:
        counted: the class of the noun.
        befallen: the event that has befallen those who are counted: "the number of people killed rose to 12".
    """

    def __init__(self, counted: str, befallen: str | None) -> None:
        self.counted = counted
        self.befallen = befallen


def number_of(sentence: Sentence, mention: Mention) -> NumberOf | None:
    """Return what a figure is the number of by the words before it; None where they do not tell, or the figure tells
    for itself what it counts.

    Args:
        sentence: the sentence it stands in.
        mention: a quantity.
    """
    value = mention.quantity
    if any(each is not None for each in (value.unit, value.noun, value.change, value.role)):
        return None
    figure, _ = sentence.bounds(mention.place)
    tags = sentence.tags
    if figure < 2 or tags[figure - 1].lemma not in frame_words("to_numbers"):
        return None
    for first in range(figure - 2, max(1, figure - _REACH), -1):
        if tags[first].word_class in _PARTING or tags[first].lemma in (";", ":"):
            return None
        if tags[first].lemma == "of" and tags[first - 1].lemma in frame_words("numbers"):
            return _counted(sentence, first + 1, figure - 1)
    return None


def _counted(sentence: Sentence, first: int, end: int) -> NumberOf | None:
    """Return the noun that begins at a token, with what has befallen it."""
    for index in range(first, min(end, first + _LONGEST)):
        word = sentence.tokens[index].lower
        lemma = lemma_of(word)
        if is_plural(word) or is_of_class(lemma):
            behind = sentence.tags[index + 1]
            befallen = event_of(behind.lemma) if behind.form in ("participle", "past") else None
            return NumberOf(class_of(lemma), befallen)
    return None
