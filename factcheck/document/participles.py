"""Participles: past forms that only the whole sentence tells from the verb of a clause.

Another finite verb of the same clause follows ("the troops sent to Kursk were killed"); two commas set it aside ("the
dam, built in 1962, burst"); it shares the "were" of the verb before ("five were killed and 23 injured"); or it is the
only verb of a headline, and one of what befalls people ("Five killed in blast").
"""

from collections.abc import Sequence

from factcheck.document.behind import helper_before
from factcheck.document.classes import NOMINAL, Tag
from factcheck.document.vocabulary import SAYING, befalling_verbs, time_words

_BOUNDARY = frozenset({"coordinator", "subordinator", "relative", "punctuation", "quote", "stop"})
_OBJECT = frozenset({"determiner", "possessive", "number", "noun", "name", "pronoun", "mark"})
_SHORTENING = frozenset({"if", "when", "once", "unless", "although", "though", "while", "as", "than"})
_FINITE = frozenset({"s", "past", "modal", "base"})


def find_participles(tags: Sequence[Tag]) -> tuple[Tag, ...]:
    """Return the tags of a sentence, with the past forms that are participles put right."""
    found = list(tags)
    _before_another(found)
    for index, tag in enumerate(found):
        if tag.word_class != "verb" or tag.form != "past" or helper_before(found, index) is not None:
            continue
        if (
            _opens(found, index)
            or _is_aside(found, index)
            or _shares_helper(found, index)
            or _is_headline(found, index)
        ):
            found[index] = tag._replace(form="participle")
    return tuple(found)


def _before_another(tags: list[Tag]) -> None:
    """Make past forms participles where another finite verb of the same clause follows."""
    last: int | None = None
    is_relative = False
    for index, tag in enumerate(tags):
        is_verb = tag.word_class == "verb" and tag.form == "past" and helper_before(tags, index) is None
        is_helper = tag.word_class == "auxiliary" and tag.form in _FINITE and helper_before(tags, index) is None
        if tag.word_class in _BOUNDARY:
            last, is_relative = None, tag.word_class == "relative"
        elif is_verb or is_helper:
            place = _lesser(tags, last, index) if last is not None else None
            if place is not None:
                tags[place] = tags[place]._replace(form="participle")
            if place != index:
                last = index if is_verb and not is_relative else None
            is_relative = False


def _lesser(tags: Sequence[Tag], first: int, second: int) -> int | None:
    """Return which of two verbs of a clause is a participle: one with an object is none ("arrested two men wanted")."""
    if tags[first].lemma in SAYING:
        return None
    if not _has_object(tags, first):
        return first
    return second if tags[second].word_class == "verb" and not _has_object(tags, second) else None


def _opens(tags: Sequence[Tag], index: int) -> bool:
    """Whether a past form opens a clause that has no subject: "Asked about it, he left"; "if convicted"."""
    if index > 0:
        return tags[index - 1].lemma in _SHORTENING
    return not _has_object(tags, index) and any(_is_finite(tag) for tag in tags[1:])


def _is_aside(tags: Sequence[Tag], index: int) -> bool:
    """Whether a past form stands right behind a comma, and belongs to the noun before it."""
    before = index - 1
    while before > 0 and tags[before].word_class == "adverb":
        before -= 1
    if before < 1 or tags[before].lemma not in (",", "–", "—") or tags[before - 1].word_class not in NOMINAL:
        return False
    if index + 1 < len(tags) and tags[index + 1].lemma == "by":
        return True
    for place in range(index + 1, len(tags)):
        if tags[place].lemma in (",", "–", "—"):
            return _is_finite_at(tags, place + 1)
        is_verb = _is_finite(tags[place]) and helper_before(tags, place) is None
        if is_verb or tags[place].word_class in ("coordinator", "subordinator", "relative", "stop"):
            return False
    return False


def _is_finite_at(tags: Sequence[Tag], index: int) -> bool:
    """Whether a finite verb stands at a place, over adverbs."""
    while index < len(tags) and tags[index].word_class == "adverb":
        index += 1
    return index < len(tags) and _is_finite(tags[index])


def _is_finite(tag: Tag) -> bool:
    return tag.word_class in ("verb", "auxiliary") and tag.form in _FINITE


def _shares_helper(tags: Sequence[Tag], index: int) -> bool:
    """Whether a past form goes with the "were" of the verb before: "five were killed and 23 injured"."""
    if tags[index].lemma not in befalling_verbs() or _has_object(tags, index):
        return False
    joint = index - 1
    while joint > 0 and tags[joint].word_class in (*NOMINAL, "adjective", "determiner", "possessive", "adverb", "mark"):
        joint -= 1
    if (
        joint == 0
        or (joint == index - 1 and tags[joint].word_class != "coordinator")
        or tags[joint].word_class not in ("coordinator", "punctuation")
    ):
        return False
    verb = next((place for place in range(joint - 1, -1, -1) if tags[place].word_class == "verb"), None)
    if verb is None or tags[verb].form != "participle":
        return False
    helper = helper_before(tags, verb)
    return helper is not None and helper.lemma in ("be", "get")


def _is_headline(tags: Sequence[Tag], index: int) -> bool:
    """Whether a past form is the only verb of a line without a stop: "Five killed in blast"."""
    if tags[-1].word_class == "stop" or tags[index].lemma not in befalling_verbs():
        return False
    others = (tag for place, tag in enumerate(tags) if place != index)
    return not any(_is_finite(tag) for tag in others) and (not _has_object(tags, index) or tags[index].lemma == "fine")


def _has_object(tags: Sequence[Tag], index: int) -> bool:
    """Whether an object stands right behind a verb, and no phrase of time: "arrested two days ago"."""
    behind = tags[index + 1 : index + 4]
    if not behind or behind[0].word_class not in _OBJECT or behind[0].lemma in time_words()["days"]:
        return False
    stretches = (tag.lemma.removesuffix("s") in time_words()["stretches"] for tag in behind[:2])
    return not any(stretches)
