"""Whether a time of the clock says when a text came out, or when a price stood, not when something happened."""

from collections.abc import Sequence
from functools import cache

from factcheck.claims.context import Context
from factcheck.document import Sentence
from factcheck.frames.events import event_of
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.values.units import is_money

_REACH = 4
"""Words between a sum and the time at which it stood: "was at $51.99 a barrel at 1:01 p.m.". Heuristic."""


def is_time_of_report(context: Context, mention: Mention) -> bool:
    """Whether a time is that of a text ("Updated 5:40 p.m. ET") or of a price ("at $51.99 at 1:01 p.m. in Seoul").

    Args:
        context: the source.
        mention: a date with a time of the clock.
    """
    sentence = context.read_sentence(mention)
    first, _ = sentence.bounds(mention.place)
    return _tells_of_no_event(sentence) or _stands_behind_sum(context, sentence, mention, first)


def _tells_of_no_event(sentence: Sentence) -> bool:
    """Whether a sentence has no verb but those of publishing, and no noun that tells of an event."""
    verbs = [tag.lemma for tag in sentence.tags if tag.word_class in ("verb", "auxiliary")]
    nouns = (tag.lemma for tag in sentence.tags if tag.word_class == "noun")
    return all(lemma in _publishing() for lemma in verbs) and all(event_of(noun) is None for noun in nouns)


def _stands_behind_sum(context: Context, sentence: Sentence, mention: Mention, first: int) -> bool:
    """Whether a sum of money stands right before a time."""
    sums: Sequence[Mention] = [
        each for each in context.mentions("quantity") if is_money((each.quantity.unit or "").partition("/")[0])
    ]
    ends = (sentence.bounds(each.place)[1] for each in sums if context.sentence(each).holds(mention.place))
    return any(0 <= first - end <= _REACH for end in ends)


@cache
def _publishing() -> frozenset[str]:
    return frozenset(table("frame_words")["words"]["publishing"].words.split())
