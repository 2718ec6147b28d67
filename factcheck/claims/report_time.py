"""Whether a date says when a text came out, or when a price stood, not when something happened."""

from collections.abc import Sequence
from functools import cache

from factcheck.claims.context import Context
from factcheck.document import Sentence
from factcheck.document.tokens import Token
from factcheck.frames.events import event_of
from factcheck.inflection import stem
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.values.date_interval import DateInterval
from factcheck.values.units import is_money

_REACH = 4
"""Words between a sum and the time at which it stood: "was at $51.99 a barrel at 1:01 p.m.". Heuristic."""

_SLASH, _BAR, _COLON = "/", "|", ":"
"""What parts the parts of an address, and those of a line of a page."""
_TIME = "time"
"""What stands behind the name of a town whose time is told."""
_NAMING = frozenset({"noun", "name", "adjective"})
"""Classes of words that a date of an event does not follow."""


def is_time_of_report(context: Context, mention: Mention) -> bool:
    """Whether a date is that of a text ("Updated 5:40 p.m. ET", "Bank robbed May 3, 2013 A man ...") or of a price
    ("at $51.99 at 1:01 p.m. in Seoul").

    Args:
        context: the source.
        mention: a date.
    """
    sentence = context.read_sentence(mention)
    first, end = sentence.bounds(mention.place)
    if _is_stamp(sentence, mention, first, end):
        return True
    if mention.date.clock is None:
        return False
    return _tells_of_no_event(sentence, mention) or _stands_behind_sum(context, sentence, mention, first)


def _is_stamp(sentence: Sentence, mention: Mention, first: int, end: int) -> bool:
    """Whether a date stands in a line of a page that says when the text came out, or in the address of the page."""
    value, before = mention.date, sentence.tokens[first - 1].text if first else ""
    if before == _SLASH and (value.day is None or value.is_time_alone):
        return True
    is_full = _is_full(value)
    if (value.is_time_alone or is_full) and (before == _BAR or _follows_publishing(sentence, first)):
        return True
    if value.is_time_alone and _follows_slashes(sentence, first):
        return True
    is_last = is_full and _begins_anew(sentence.tokens[end : end + 2])
    return is_last and (value.clock is not None or _follows_naming(sentence, first))


def _is_full(value: DateInterval) -> bool:
    """Whether a date is written with its day and its year."""
    return value.day is not None and value.year is not None and value.anchoring == "explicit"


def _follows_naming(sentence: Sentence, first: int) -> bool:
    """Whether a noun or a name stands right before a date, as at the end of a headline."""
    return first > 0 and sentence.tags[first - 1].word_class in _NAMING


def _follows_publishing(sentence: Sentence, first: int) -> bool:
    """Whether a verb of publishing that begins with a capital stands before a date: "Updated on", "Published:"."""
    index = first - 1
    while index >= 0 and (sentence.tags[index].word_class == "preposition" or sentence.tokens[index].text == _COLON):
        index -= 1
    if index < 0 or not sentence.tokens[index].text[0].isupper():
        return False
    return stem(sentence.tokens[index].lower) in {stem(verb) for verb in _publishing()}


def _follows_slashes(sentence: Sentence, first: int) -> bool:
    """Whether a time stands behind a day in figures: "09/14/2013 01:03 PM"."""
    return first > 1 and sentence.tokens[first - 1].text.isdigit() and sentence.tokens[first - 2].text == _SLASH


def _begins_anew(behind: Sequence[Token]) -> bool:
    """Whether a sentence begins behind a date without a stop: "May 3, 2013 A man ..."; not "5 p.m. Moscow time"."""
    if not behind:
        return False
    if behind[0].text == _BAR:
        return True
    return behind[0].text[0].isupper() and behind[-1].lower != _TIME


def _tells_of_no_event(sentence: Sentence, mention: Mention) -> bool:
    """Whether a sentence has no verb but those of publishing, or none and a full date, and no noun that tells of an
    event."""
    verbs = [tag.lemma for tag in sentence.tags if tag.word_class in ("verb", "auxiliary")]
    if not verbs and mention.date.day is None:
        return False
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
