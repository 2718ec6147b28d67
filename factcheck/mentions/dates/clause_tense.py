"""What the verb group of a clause says of a date in it: "may open Friday", "has called a march for Saturday".

Asked only where the words beside the date leave it behind the day of publication. What stands here is grammar: modals,
infinitives behind a present or perfect, and prepositions that no past event takes ("by", "until", "for" behind a verb
that fixes a day). The verbs are lexicon/en/date_verbs.toml.
"""

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.document.classes import Tag
from factcheck.document.verbs import VerbGroup
from factcheck.mentions.dates.groups import groups_of
from factcheck.mentions.dates.line import Line
from factcheck.mentions.dates.verbs import calendar_nouns

_MODALS = frozenset({"may", "might", "should", "must", "will", "shall"})
"""Modals that point ahead with any verb; "could" and "would" tell of the past too."""
_REACH = 12
"""Tokens between a modal verb and a date of it. Heuristic: farther away, some noun rather has the date."""
_EARLIEST = frozenset({"as early as", "as soon as", "no later than", "no earlier than", "not before"})
"""What stands before the first or the last day of what is to come."""
_AHEAD_IN_PRESENT = frozenset({"if", "unless", "once", "when", "before", "until"})
"""Words of a clause that tells of what is to come in the present tense."""


class Governed(NamedTuple):
    """A date in its clause, in places of tokens of the document.

    Args:
        tags: of the sentence.
        at: the first token of the date.
        group: the nearest verb group before it.
        leading: the verb group before that one; None where there is none.
        others: the further verb groups of the sentence.
    """

    tags: Sequence[Tag]
    at: int
    group: VerbGroup
    leading: VerbGroup | None
    others: Sequence[VerbGroup] = ()

    def lemma(self, places_back: int) -> str:
        """Return the word so many tokens before the date."""
        return self.tags[self.at - places_back].lemma if self.at >= places_back else ""

    def is_verb_of(self, name: str) -> bool:
        """Whether the verb is of a group of the table, or the one that a participle hangs on: "ordered it shut"."""
        hangs = self.leading is not None and self.group.tense == "none" and self.group.first == self.group.last
        lemmas = [self.group.lemma, *([self.leading.lemma] if hangs and self.leading is not None else [])]
        return any(_is_in(name, lemma) for lemma in lemmas)


def is_ahead_by_clause(line: Line, i: int) -> bool:
    """Whether the verb group that governs the date at a token points it ahead of the day of publication."""
    found = _governed(line, i)
    if found is None or _tells_past(found):
        return False
    readings = (
        _by_infinitive,
        _by_preposition,
        _by_earliest,
        _by_condition,
        _by_clause_of_time,
        _by_link,
        _by_coming_event,
    )
    return (_by_modal(found) and not _hangs_on_noun(found)) or any(read(found) for read in readings)


def is_open_by_clause(line: Line, i: int) -> bool:
    """Whether a date stands behind a modal and a noun that it may belong to: "may regret the vote on Sunday"."""
    found = _governed(line, i)
    return found is not None and not _tells_past(found) and _by_modal(found) and _hangs_on_noun(found)


def _is_in(name: str, word: str) -> bool:
    return name in groups_of().get(word, ())


def _tells_past(found: Governed) -> bool:
    """Whether a verb or what stands behind it is of what is over: "may have seen", "will talk after the fire on"."""
    helpers = [tag.lemma for tag in found.tags[found.group.first : found.group.last]]
    return "have" in helpers[1:] or _hangs_on_past(found)


def _hangs_on_noun(found: Governed) -> bool:
    """Whether a known thing right before "on" and a date may be what has that date: "the vote on Sunday"."""
    if found.lemma(1) not in ("on", "in"):
        return False
    for tag in reversed(found.tags[found.group.last + 1 : found.at - 1]):
        if tag.word_class in ("determiner", "possessive"):
            return tag.lemma not in ("a", "an")
        if tag.word_class not in ("noun", "adjective", "number"):
            return False
    return False


def _governed(line: Line, i: int) -> Governed | None:
    """Return a date with the verb groups before it; None where no verb stands there."""
    if not any(line.is_of(j, "clause_cue") for j in range(i)):
        return None  # no clause is read for "opened on Monday"
    sentence, at = line.sentence, _place(line, i)
    if sentence is None or at is None:
        return None
    groups = [clause.group for clause in sentence.clauses if clause.group.last < at]
    if not groups:
        return None
    others = [clause.group for clause in sentence.clauses if clause.group is not groups[-1]]
    return Governed(sentence.tags, at, groups[-1], groups[-2] if len(groups) > 1 else None, others)


def _hangs_on_past(found: Governed) -> bool:
    """Whether a word between verb and date leads to what is over: "will talk after the fire on Monday"."""
    between = found.tags[found.group.last + 1 : found.at]
    return any(tag.word_class == "stop" or tag.lemma == ";" or _leads_back(tag) for tag in between)


def _leads_back(tag: Tag) -> bool:
    return _is_in("away", tag.lemma) and tag.word_class in ("preposition", "verb", "subordinator")


def _is_perfect(found: Governed, group: VerbGroup) -> bool:
    """Whether a verb stands in the present perfect, which no day that is over can go with: "has called"."""
    leading = found.tags[group.first]
    return group.is_finite and leading.lemma == "have" and leading.form != "past" and group.last > group.first


def _by_modal(found: Governed) -> bool:
    """Whether a modal points ahead: "may open Friday", "said it would be drained Monday"."""
    group, leading = found.group, found.leading
    if not group.is_finite or group.modal not in _MODALS:
        reported = leading is not None and leading.is_finite and leading.tense == "past"
        return group.is_finite and group.modal == "would" and reported and not group.negated
    return _is_direct(found)


def _is_direct(found: Governed) -> bool:
    """Whether a date belongs to its verb: not to a noun before "of", nor as its start."""
    between = found.tags[found.group.last + 1 : found.at]
    if len(between) > _REACH or any(tag.lemma == "from" for tag in between):
        return False  # "will be paid with proceeds from the sale of the unit in December"
    return found.lemma(1) not in ("since", "of", "for")


def _by_infinitive(found: Governed) -> bool:
    """Whether an infinitive hangs on what is so now: "have voted to strike Friday", "is likely to be full by May"."""
    group, leading = found.group, found.leading
    if group.is_finite or not any(tag.word_class == "to" for tag in found.tags[group.first : group.last]):
        return False
    if found.tags[group.first - 1].lemma == "," and found.tags[group.last].form == "participle":
        return True  # "The law, to be signed Friday, bans nets"
    if leading is None or not leading.is_finite or any(tag.lemma in ",;" for tag in _between(found)):
        return False
    if _is_perfect(found, leading):
        return not _is_in("loosely", leading.lemma)
    return leading.tense == "present" and _is_poised(found)


def _between(found: Governed) -> Sequence[Tag]:
    """Return what stands between the two verbs before a date."""
    return found.tags[found.leading.last + 1 : found.group.first] if found.leading is not None else ()


def _is_poised(found: Governed) -> bool:
    """Whether what leads to an infinitive says that it is yet to come: "likely to", "poised to"."""
    return any(_is_in("agreed", tag.lemma) for tag in _between(found))


def _by_preposition(found: Governed) -> bool:
    """Whether the word before a date is one that no past event takes with its verb: "set a hearing for Friday"."""
    word, group = found.lemma(1), found.group
    if found.tags[group.first].lemma == "have" and found.tags[group.first].form == "past":
        return False  # "had been planned for Saturday"
    if word == "for":
        return found.is_verb_of("fixing") or (group.lemma == "be" and _is_in("fixing", found.lemma(2)))
    is_now = _is_perfect(found, group) or _is_present(group)
    if word == "by":
        return is_now or (found.is_verb_of("demanding") and (group.voice == "active" or not group.is_finite))
    return word in ("until", "till", "through") and (is_now or found.is_verb_of("granting"))


def _by_earliest(found: Governed) -> bool:
    """Whether a date is the first or last possible for what is not over: "could reach it as early as Tuesday"."""
    words = " ".join(found.lemma(back) for back in (3, 2, 1)).strip()
    group = found.group
    open_yet = group.modal is not None or group.tense in ("present", "future")
    return open_yet and any(words.endswith(each) for each in _EARLIEST)


def _by_condition(found: Governed) -> bool:
    """Whether a clause of condition or time tells of it in the present: "if it rains on Monday"."""
    group = found.group
    if not _is_present(group) or not _is_direct(found):
        return False
    for tag in reversed(found.tags[: group.first]):
        if tag.word_class in ("verb", "auxiliary", "punctuation", "relative", "stop"):
            return False
        if tag.word_class in ("subordinator", "preposition", "adverb") and tag.lemma in _AHEAD_IN_PRESENT:
            return not any(each.word_class == "punctuation" for each in found.tags[group.last : found.at])
    return False


def _by_clause_of_time(found: Governed) -> bool:
    """Whether a clause in the present says when what will be is: "will sell it, when it reaches shops in December"."""
    group = found.group
    if not _is_present(group) or not _is_direct(found):
        return False
    if any(tag.word_class == "punctuation" for tag in found.tags[group.last : found.at]):
        return False
    opener = _opener(found)
    if opener is None:
        return False
    before = [other for other in found.others if other.is_finite and other.last < opener]
    behind = [other for other in found.others if other.is_finite and other.first > found.at]
    return any(map(_is_yet_to_come, before or behind[:1]))


def _opener(found: Governed) -> int | None:
    """Return the word that opens the clause of a date as one of time: "when", "by the time"; None for another."""
    for index in reversed(range(found.group.first)):
        tag = found.tags[index]
        if _is_in("at_time", tag.lemma) and tag.word_class != "adverb":
            return index
        if _is_in("point_of_time", tag.lemma) and index and found.tags[index - 1].lemma == "the":
            return index
        if tag.word_class in ("verb", "auxiliary", "punctuation", "relative", "stop"):
            return None
    return None


def _is_yet_to_come(group: VerbGroup) -> bool:
    """Whether a verb tells of what is to come, as far as its group shows: "will", "may", "would"."""
    return group.modal is not None


def _by_link(found: Governed) -> bool:
    """Whether "is" gives the date itself, or how likely it is: "elections are in June", "is likely in April"."""
    group = found.group
    if group.lemma != "be" or not _is_present(group):
        return False
    between = found.tags[group.last + 1 : found.at]
    if not between or between[-1].lemma not in ("in", "on"):
        return False
    return all(_is_in("likely", tag.lemma) for tag in between[:-1])


def _by_coming_event(found: Governed) -> bool:
    """Whether a verb of preparing leads to an event on that date: "are rehearsing for the festival in April"."""
    group = found.group
    if found.lemma(1) not in ("in", "on") or not (_is_perfect(found, group) or _is_present(group)):
        return False
    between = found.tags[group.last + 1 : found.at - 1]
    if not any(tag.lemma == "for" for tag in between[:2]):
        return False
    is_event = group.voice == "passive" or between[-1].lemma in calendar_nouns()
    return found.is_verb_of("readying") or (found.is_verb_of("fixing") and is_event)


def _is_present(group: VerbGroup) -> bool:
    return group.is_finite and group.tense == "present" and group.modal is None


def is_past_in_question(line: Line, i: int) -> bool:
    """Whether a date is of a past clause that hangs on one ahead: "decide whether the vote on Sunday was fair"."""
    sentence, at = line.sentence, _place(line, i)
    if sentence is None or at is None:
        return False
    groups = [clause.group for clause in sentence.clauses]
    before = max((group.last for group in groups if group.last < at), default=None)
    following = next((group for group in groups if group.first > at), None)
    if before is None or following is None or not following.is_finite or following.tense != "past":
        return False
    is_led = any(tag.word_class == "subordinator" for tag in sentence.tags[before + 1 : at])
    return is_led and not any(tag.word_class == "punctuation" for tag in sentence.tags[at : following.first])


def _place(line: Line, i: int) -> int | None:
    """Return the place of a token of the line among those of the document."""
    sentence = line.sentence
    return None if sentence is None or not 0 <= i < line.length else sentence.token_at(line.tokens[i].start)
