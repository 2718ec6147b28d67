"""When something happened, and whether: questions of dates and events."""

from factcheck.claims.asking.around import Around, holds, is_plural, written
from factcheck.claims.asking.fitting import agree, clause_of, fits, question
from factcheck.claims.asking.predicate import take_apart, words
from factcheck.claims.asking.rests import rest_of
from factcheck.claims.asking.subjects import subject_of
from factcheck.document.clauses import Clause
from factcheck.mentions.mention import Mention
from factcheck.source import Span

_BOUNDS = frozenset({"before", "after", "since"})
"""Modifiers of a date that is no answer to "when"."""
_EDGES = frozenset({"punctuation", "quote", "stop", "coordinator", "subordinator", "relative", "preposition", "adverb"})


def ask_when(around: Around, date: Mention, action: Span) -> str | None:
    """Ask for the date of what a word tells.

    Args:
        around: the sentence.
        date: what is asked for.
        action: the word that tells what happened.
    """
    if date.date.modifier in _BOUNDS or not around.is_whole or not _is_whole_date(around, date.place):
        return None
    clause = clause_of(around, action)
    if clause is None:
        if (asked := _ask_when_was(around, date, action)) is not None:
            return asked
        clause = _last_clause_before(around, date)
    predicate = take_apart(around, clause.group) if clause is not None else None
    if predicate is None or clause is None or clause.subject is None:
        return None
    subject = subject_of(around, clause.subject, _without(around, clause.group.first, date))
    rest = _rest_with_date(around, clause, date)
    if subject is None or rest is None or not fits(around, predicate, clause, rest):
        return None
    if not agree(around, predicate, clause, subject) or around.tags[clause.group.last].form == "ing":
        return None
    return question("When", predicate.helper, subject, predicate.verb, rest)


def _is_whole_date(around: Around, place: Span) -> bool:
    """Whether a date stands for itself: not in a longer phrase ("the 2004 election", "Monday's vote")."""
    tokens = around.sentence.tokens
    inside = [index for index, token in enumerate(tokens) if holds(place, Span(token.start, token.end))]
    if not inside:
        return False
    before, behind = inside[0] - 1, inside[-1] + 1
    is_led_on = behind < len(tokens) and around.tags[behind].word_class not in _EDGES | {"verb", "auxiliary"}
    if is_led_on and (inside[0] > 1 or around.word_class(behind) != "name"):
        return False
    if before < 0:
        return True
    if around.word_class(before) == "preposition":
        return tokens[before].lower in words("at")
    return around.word_class(before) not in ("determiner", "possessive", "adjective")


def _last_clause_before(around: Around, date: Mention) -> Clause | None:
    """Return the clause whose verb is the last before a date."""
    tokens = around.sentence.tokens
    before = [each for each in around.clauses if tokens[each.group.last].end <= date.place.start]
    return before[-1] if before else None


def _without(around: Around, first: int, date: Mention) -> int:
    """Return where a verb group begins, with a date right before it: "X on Monday signed"."""
    tokens = around.sentence.tokens
    while first > 0 and holds(date.place, Span(tokens[first - 1].start, tokens[first - 1].end)):
        first -= 1
    is_led = first > 0 and date.place.start == tokens[first].start and tokens[first - 1].lower in words("at")
    return first - 1 if is_led else first


def _rest_with_date(around: Around, clause: Clause, date: Mention) -> str | None:
    """Return what stands behind a verb without the date that is asked for."""
    tokens, behind = around.sentence.tokens, clause.group.last + 1
    at = next((index for index in range(behind, len(tokens)) if tokens[index].start >= date.place.start), None)
    if date.place.start < tokens[clause.group.first].start or at is None:
        is_near = date.place.end <= tokens[clause.group.first].start and not _is_parted(around, date, clause)
        return rest_of(around, behind) if is_near else None
    if (rest := rest_of(around, behind, stop=at)) is None:
        return None
    later = next((index for index in range(at, len(tokens)) if tokens[index].start >= date.place.end), len(tokens))
    if not rest and later < len(tokens) and tokens[later].lower in words("places"):
        return _place_behind(around, later)
    return rest


def _place_behind(around: Around, index: int) -> str:
    """Return a place named behind a date: "died on Monday in Peoria"."""
    found = next((each for each in around.phrases if each.first == index + 1), None)
    if found is None or around.mention_at(found.head, "name") is None:
        return ""
    behind = found.last + 1
    ends = behind >= len(around.sentence.tokens) or around.tags[behind].word_class in _EDGES
    return written(around, index, found.last) if ends else ""


def _is_parted(around: Around, date: Mention, clause: Clause) -> bool:
    """Whether another verb, or the begin of another clause, stands between a date and the clause behind it."""
    tokens, tags = around.sentence.tokens, around.tags
    parting = ("verb", "auxiliary", "subordinator", "relative", "coordinator", "quote")
    before = [index for index in range(clause.group.first) if tokens[index].end <= date.place.start]
    if before and tokens[before[-1]].lower in words("at"):
        before.pop()
    if before and tags[before[-1]].word_class not in ("punctuation", "quote", "stop", "adverb"):
        return True
    between = [index for index in range(clause.group.first) if tokens[index].start >= date.place.end]
    return any(tags[index].word_class in parting for index in between)


def _ask_when_was(around: Around, date: Mention, action: Span) -> str | None:
    """Ask for the date of what a noun tells: "the summit in Oslo on Friday"."""
    tokens = around.sentence.tokens
    place = next((index for index, token in enumerate(tokens) if token.start == action.start), None)
    phrase = next((each for each in around.phrases if each.head == each.last == place), None)
    if place is None or phrase is None or around.tags[place].word_class != "noun":
        return None
    start = _with_owner(around, phrase.first)
    if not _is_definite(around, start, place) or not _is_dated(around, start) or _is_to_come(around, start, place):
        return None
    if date.place.start < action.end:
        return None
    rest = _between(around, place, date)
    if rest is None or any(around.mention_at(index, "quantity", "date") for index in range(start, place + 1)):
        return None
    was = "were" if is_plural(tokens[place].lower) else "was"
    return question("When", was, _asked_of(around, start, phrase.first, place), rest)


def _between(around: Around, place: int, date: Mention) -> str | None:
    """Return what stands between a noun and its date; None where that does not hang on the noun."""
    tokens = around.sentence.tokens
    stop = next((index for index, token in enumerate(tokens) if token.start >= date.place.start), place)
    rest = rest_of(around, place + 1, stop=stop)
    return rest if not rest or around.word_class(place + 1) in ("preposition", "to") else None


def _is_to_come(around: Around, start: int, place: int) -> bool:
    """Whether what a noun tells is yet to come, by the verb behind it."""
    following = next((each for each in around.clauses if each.group.first > place), None)
    return following is not None and following.group.tense == "future" and not _is_led_by(around, start)


def _asked_of(around: Around, start: int, first_of_noun: int, place: int) -> str:
    """Return the noun that is asked of, with whose it is: "the summit", "Belousov's visit"."""
    first = start + 1 if around.sentence.tokens[start].lower in ("the", "a", "an") else start
    owner = around.mention_at(first, "name")
    is_person = owner is not None and owner.name.entity == "person" and first < first_of_noun
    return ("the " if first > start and not is_person else "") + written(around, first, place)


def _is_led_by(around: Around, start: int) -> bool:
    """Whether a word leads to a noun that makes it one of the past."""
    return start > 0 and around.sentence.tokens[start - 1].lower in words("frames")


def _is_dated(around: Around, start: int) -> bool:
    """Whether a date behind a noun is the noun's: no verb stands before both, or it tells of what has happened."""
    if start > 0 and around.sentence.tokens[start - 1].lower == "of":
        return False
    return _is_led_by(around, start) or not any(clause.group.last < start for clause in around.clauses)


def _with_owner(around: Around, first: int) -> int:
    """Return where a phrase begins with the one whose it is: "Belousov's visit"."""
    owner = next((each for each in around.phrases if each.last == first - 2), None)
    is_owned = first > 1 and around.sentence.tokens[first - 1].kind == "possessive" and owner is not None
    return owner.first if is_owned and owner is not None else first


def _is_definite(around: Around, first: int, last: int) -> bool:
    """Whether a phrase begins with an article, or belongs to somebody who is named."""
    said = [around.sentence.tokens[index].lower for index in range(first, last)]
    return bool(said) and (said[0] in ("the", "a", "an") or ("'s" in said and around.word_class(first) == "name"))


def ask_whether(around: Around, action: Span) -> str | None:
    """Ask whether what a verb tells was done."""
    clause = clause_of(around, action)
    if clause is None or clause.subject is None or not around.is_whole:
        return None
    predicate = take_apart(around, clause.group._replace(negated=False))
    if predicate is None:
        return None
    subject, rest = subject_of(around, clause.subject, clause.group.first), rest_of(around, clause.group.last + 1)
    if subject is None or rest is None or not fits(around, predicate, clause, rest):
        return None
    if predicate.is_passive:
        return question("Was" if predicate.helper != "were" else "Were", subject, predicate.verb, rest)
    return question("Will" if predicate.helper == "will" else "Did", subject, predicate.lemma, rest)
