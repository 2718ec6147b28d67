"""Whether what happened on a date began or ended then, is to come, is a deadline or one more of its kind."""

from collections.abc import Sequence
from itertools import pairwise

from factcheck.document import Sentence
from factcheck.document.classes import Tag
from factcheck.linkage.event_nouns import is_unit, words_of
from factcheck.linkage.happening import VERB, event_of_verb, verb_with

_SECOND = {"and": "between", "to": "from"}
"""What stands before the second of two dates or times, and what stood before the first."""
_BETWEEN = 8
"""Words before the second of two dates or times among which "between" stands: "between 10 a.m. and 6 p.m."."""
_INSTEAD = (("instead", "of"), ("rather", "than"), ("and", "not"), ("not",))
"""Words before a date on which something did not happen."""
_HELPERS = 3
"""Words before a verb among which stands what makes it one of the future: "will be fully open"."""


def is_deadline(sentence: Sentence, *, is_bound: bool) -> bool:
    """Whether a date is one until which something must be done: "must be in by June 30", "the closing date is".

    Args:
        sentence: the sentence with its tags.
        is_bound: whether the date stands behind "until", "by" or the like.
    """
    lemmas = [tag.lemma for tag in sentence.tags]
    if not words_of("deadlines", "nouns").isdisjoint(lemmas):
        return True
    last, days = words_of("deadlines", "last"), words_of("deadlines", "days")
    if any(one in last and other in days for one, other in pairwise(lemmas)):
        return True
    obliging = words_of("deadlines", "obliging")
    obliged = (index for index, lemma in enumerate(lemmas) if lemma in obliging)
    return is_bound and any(not _is_of_perfect(sentence.tags, index) for index in obliged)


def is_put_aside(sentence: Sentence, first: int) -> bool:
    """Whether a date is the one that another took the place of: "at 9.40 p.m. instead of 8 p.m."."""
    before = [tag.lemma for tag in sentence.tags[max(0, first - len(_INSTEAD[0])) : first]]
    return any(before[-len(words) :] == [*words] for words in _INSTEAD)


def _is_of_perfect(tags: Sequence[Tag], index: int) -> bool:
    """Whether a word is the "has" of "has died", which obliges nobody."""
    behind = next((tag for tag in tags[index + 1 :] if tag.word_class != "adverb"), None)
    return tags[index].lemma == "have" and behind is not None and behind.form == "participle"


def is_called_later(sentence: Sentence, first: int) -> bool:
    """Whether a word before a date says that what happened then was the next of its kind, another, or once again."""
    if any(tag.lemma in words_of("phases", "again") for tag in sentence.tags[max(0, first - _HELPERS) : first]):
        return True
    later = words_of("phases", "later")
    before = zip(sentence.tokens[:first], sentence.tags[1 : first + 1], strict=False)
    called = (behind for token, behind in before if token.lower in later)
    return any(behind.word_class == "noun" and not is_unit(behind.lemma) for behind in called)


def phase(sentence: Sentence, first: int, end: int, event: str) -> str:
    """Return "begins" or "ends" where the word before a date, or the verb it goes with, says that something does.

    Args:
        sentence: the sentence with its tags.
        first: the number of the first token of the date.
        end: the number of the token behind its last.
        event: what happened then: a verb that tells of just that says nothing of its beginning or end.

    Returns:
        Nothing where neither says so.
    """
    before = sentence.tags[first - 1].lemma if first else ""
    opened = [tag.lemma for tag in sentence.tags[max(0, first - _BETWEEN) : first]]
    if before in _SECOND and _SECOND[before] in opened:
        return "ends"
    if found := next((name for name in ("begins", "ends") if before in words_of("edges", name)), ""):
        return found
    verb = verb_with(sentence, first, end)
    lemma = "" if verb is None else sentence.tags[verb].lemma
    is_told = verb is not None and event_of_verb(sentence, verb) == event and not event.startswith(VERB)
    if is_told:
        return ""
    return next((name for name in ("begins", "ends") if lemma in words_of("phases", name)), "")


def is_to_come(sentence: Sentence, first: int, end: int) -> bool:
    """Whether the verb that a date goes with tells of what is planned: "to open on", "will run until"."""
    tags = sentence.tags
    if any(_is_ahead(sentence, index) for index in range(max(0, first - _HELPERS), first)):
        return True
    verb = verb_with(sentence, first, end)
    if verb is None:
        return False
    before = tags[max(0, verb - _HELPERS) : verb]
    is_helped = any(tag.word_class == "to" or (tag.word_class == "auxiliary" and tag.form == "modal") for tag in before)
    return is_helped or _is_ahead(sentence, verb)


def _is_ahead(sentence: Sentence, index: int) -> bool:
    """Whether a word says that something is to come: "due", "set to", "was set for"; not "set a record"."""
    tags, ahead = sentence.tags, words_of("phases", "ahead")
    if tags[index].lemma not in ahead and sentence.tokens[index].lower not in ahead:
        return False
    if tags[index].word_class != "verb" or sentence.tokens[index].lower != tags[index].lemma:
        return True
    is_led_on = index + 1 < len(tags) and tags[index + 1].lemma in words_of("phases", "led_on")
    return is_led_on or (index > 0 and tags[index - 1].lemma == "be")
