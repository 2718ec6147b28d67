"""What a figure counts, and whether it counts the whole: decided by the words right beside it."""

from collections.abc import Mapping, Sequence
from functools import cache

from factcheck.claims.beside import beside, pattern_with, text_of
from factcheck.claims.measures import is_measure, is_of_moment, what_is_measured
from factcheck.claims.number_of import number_of
from factcheck.document import Document, Sentence
from factcheck.document.patterns import Match, Pattern, pattern
from factcheck.document.tokens import Token, find_tokens
from factcheck.frames.earlier import is_of_before
from factcheck.frames.event_frame import EventFrame
from factcheck.frames.events import event_of
from factcheck.frames.frame import frame_of
from factcheck.frames.words import frame_words
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.values.units import measure

RESULTS = {
    "kill": "killed",
    "hurt": "injured",
    "arrest": "arrested",
    "rescue": "rescued",
    "evacuate": "evacuated",
    "displace": "displaced",
    "destroy": "destroyed",
    "damage": "damaged",
}
"""What people and things have become when the action has befallen them: the class under which they are counted."""
PART = "a part; the whole is another figure"
MORE = "one of some, or an addition; the whole is another figure"
MOMENT = "a price of a market at one moment"
"""Why such figures answer no question that another source could answer too."""
_PEOPLE = frozenset({"person", "victim", "other"})
WHOLE_SCALES = frozenset({"category"})
"""Scales by which an event itself is measured, as a quake is by its magnitude."""
_REACH, _CONDITION_REACH = 12, 60
"""Tokens before a figure in which words beside it, and "if", are looked for. Heuristic: a phrase; two clauses."""
_GAP_BEFORE = 8
"""Words between "death toll" and its figure ("the death toll from the quake in the north of Chile is 24").
Heuristic."""
_STEP_REACH = 2
"""Tokens before a figure that name a scale, with a hyphen: "Category-4"."""
_VERB = 2
"""Tokens before a figure that are its own verb, and a hedge: "wounding at least 41 others"."""
_OF_WHOLE = pattern("of (the|its|their|those|all) (NUM|dozen|dozens) ~(.|;){0,8} , END")
"""What makes the figure behind it a part: "of the 40 aboard, 12"."""
_AND_MORE = pattern(
    "~(.|;|NUM|which|while|when){0,10} (and|plus) (a|an)? (extra|additional|further|another) (SIGN|NUM)"
)
"""What makes a sum one of two: "$5 million in income tax and an extra $31 million in"."""
_POINTED = pattern("(this|that|each|every|which|what|same) WORD -? END")
"""What makes a scale the place of what is counted: "in this category four films were named"."""
_OF_SET = pattern("of (the|those|these|them)")
_LEAVING = "the number told to leave"
_LED_BY_CHANGE = pattern(r"\)? ,? (to|or|at) END | \( END")


@cache
def attributes() -> frozenset[str]:
    """Return what is measured, not counted: magnitude, turnout."""
    rows = table("counted_words")
    return frozenset(row[0] for side in ("before", "after", "scales") for row in rows[side].values()) - set(
        RESULTS.values()
    )


@cache
def complete() -> frozenset[str]:
    """Return what asks a whole question once the event is known: how many were killed, how strong was it."""
    steps = {row[0] for row in table("counted_words")["scales"].values()} - WHOLE_SCALES
    return (attributes() - steps) | {*RESULTS.values(), "missing", "homeless"}


def is_whole_question(counted: str) -> bool:
    """Whether what is counted asks a whole question once the event is known.

    Example:
        >>> is_whole_question("killed"), is_whole_question("village destroyed"), is_whole_question("village")
        (True, True, False)
    """
    return counted in complete() or is_measure(counted) or counted.partition(" ")[2] in RESULTS.values()


_FORMS = {
    "right before": "kept=(PHRASES) -? END",
    "before": f"kept=(PHRASES) gap=((-|WORD){{0,{_GAP_BEFORE}}}) END",
    "scales": "kept=(PHRASES) -? END",
    "after": "-? kept=(PHRASES)",
    "more before": "PHRASES (the|a|an)? END",
    "more after": "-? PHRASES",
    "parts after": "-? PHRASES",
    "periods": "kept=(PHRASES)",
    "conditions": "PHRASES",
}
"""How the words of a table stand beside a figure."""


@cache
def _pattern(form: str) -> Pattern:
    """Return the pattern of the words of a table, as they stand beside a figure."""
    name = {"right before": "before", "more before": "more", "more after": "more", "parts after": "parts"}.get(
        form, form
    )
    rows = table("counted_words")[name]
    sides = (form.rpartition(" ")[2], "both") if name in ("more", "parts") else ()
    return pattern_with(_FORMS[form], (words for words, row in rows.items() if not sides or row.value in sides))


def _meaning(name: str, tokens: Sequence[Token], found: Match) -> str:
    """Return what the words of a table mean that a pattern has found."""
    first, end = found.marks["kept"]
    return str(table("counted_words")[name][_key(name, text_of(tokens[first:end]))].value)


@cache
def _key(name: str, words: str) -> str:
    """Return the key of the row of words, as the table writes them."""
    keys: Mapping[str, object] = table("counted_words")[name]
    return next(key for key in keys if text_of(find_tokens(key)) == words)


def lead_end(sentence: Sentence, mention: Mention, before: Mention | None, lead: int) -> int:
    """Return where the words end that lead to a figure: before the change that came to it, where there is one.

    Args:
        sentence: the sentence it stands in.
        mention: a quantity.
        before: the quantity before it; "300, or 8 percent," of "attendance rose 300, or 8 percent, to 1,200" stands
            between the figure and its words.
        lead: where the words end that lead to that one.
    """
    start = mention.place.start
    if before is None or before.quantity.change is None or before.place.end >= start:
        return start
    if before.place.start < sentence.span.start:
        return start
    first, end = beside(sentence, start, start).before, beside(sentence, before.place.end, before.place.end).before
    return lead if _LED_BY_CHANGE.match(first, len(end)) is not None else start


def counted_class(sentence: Sentence, mention: Mention, event: EventFrame, lead: int) -> str | None:
    """Return the class of what a figure counts, with its role; None when the words do not say.

    Args:
        sentence: the sentence it stands in.
        mention: a quantity.
        event: the event that befalls what it counts.
        lead: where the words before the figure end.
    """
    value = mention.quantity
    counted = _named_beside(sentence, mention, lead) or value.unit or value.noun_class
    befallen = event.action.name if event.action is not None else None
    if counted is None and (number := number_of(sentence, mention)) is not None:
        counted, befallen = number.counted, number.befallen
    result = RESULTS.get(befallen or "")
    if result is not None and value.unit is None:
        counted = _as_result(counted, result)
    elif (name := what_is_measured(sentence, mention, lead) or _told_to_leave(sentence, mention, counted)) is not None:
        counted = name
    if counted is None:
        return None
    return " ".join(part for part in (counted, value.role, value.change) if part is not None)


def _as_result(counted: str | None, result: str) -> str:
    """Return the class of what is counted once something has befallen it: "killed", "village destroyed"."""
    if counted is None or counted in _PEOPLE:
        return result
    is_told = counted in (result, "time") or counted in attributes()
    return counted if is_told else f"{counted} {result}"


@cache
def _to_leave() -> Pattern:
    return pattern("(been|were|was|are|being) WORD? ORDERED to (evacuate|leave|flee)", ORDERED=frame_words("ordered"))


def _told_to_leave(sentence: Sentence, mention: Mention, counted: str | None) -> str | None:
    """Return the class of people who are told to leave by a verb that stands far behind them: "12,000 people living
    below the dam have been asked to evacuate"."""
    if counted not in ("person", "resident") or _to_leave().search(sentence.tokens) is None:
        return None
    frame = frame_of(sentence, mention.place)
    return _LEAVING if frame.role == "subject" and frame.predicate in frame_words("orders") else None


def _named_beside(sentence: Sentence, mention: Mention, lead: int) -> str | None:
    """Return the scale or the attribute that the words beside a figure name."""
    return _step(sentence, mention, lead) or _attribute(sentence, mention, lead)


def _attribute(sentence: Sentence, mention: Mention, lead: int) -> str | None:
    """Return what the words beside a figure say it measures."""
    quantity, rows = mention.quantity, table("counted_words")
    noun = find_tokens(quantity.noun) if quantity.noun is not None else ()
    if noun and (found := _pattern("after").match(noun, 0)) is not None:
        return _meaning("after", noun, found)
    if quantity.unit not in (None, "percent"):
        return None
    before, behind = beside(sentence, lead, mention.place.end)
    follows = (noun or behind)[:1]
    if quantity.place < 1 and follows and follows[0].lower in rows["measured"]:  # "a 5.9 earthquake"
        return str(rows["measured"][follows[0].lower].value)
    if noun:  # "magnitude 6.9 quake"
        found = _pattern("right before").search(before, max(0, len(before) - _REACH))
        return _meaning("before", before, found) if found is not None else None
    if (found := _pattern("after").match(behind, 0)) is not None:
        return _meaning("after", behind, found)
    found = _pattern("before").search(before, max(0, len(before) - _REACH))
    is_other = found is not None and before[-1].lower in ("and", "or")
    return None if found is None or is_other else _meaning("before", before, found)


def _step(sentence: Sentence, mention: Mention, lead: int) -> str | None:
    """Return the scale of which a figure is a step: "a Category 4 storm", but not "at this level 5 people fell"."""
    if mention.quantity.unit is not None or mention.quantity.noun_class in _PEOPLE:
        return None
    before, _ = beside(sentence, lead, mention.place.end)
    found = _pattern("scales").search(before, max(0, len(before) - _STEP_REACH))
    if found is None or _POINTED.search(before, max(0, len(before) - _STEP_REACH - 1)) is not None:
        return None
    return _meaning("scales", before, found)


def period(sentence: Sentence) -> str | None:
    """Return the stretch of time that a sentence counts over, such as a season; None when it names none."""
    found = _pattern("periods").search(sentence.tokens)
    return _meaning("periods", sentence.tokens, found) if found is not None else None


def are_all_others(document: Document, mention: Mention, counted: str | None) -> bool:
    """Whether "41 others were wounded" counts all of them: others than the killed that its sentence or the one before
    tells of, and of no wounded.

    Args:
        document: the document it stands in.
        mention: a quantity.
        counted: the class of what it counts.
    """
    if counted != RESULTS["hurt"]:
        return False
    index = document.index(mention.place.start)
    sentence = document.sentences[index]
    first, _ = sentence.bounds(mention.place)
    before = document.sentences[index - 1].tags if index else ()
    told = [event_of(tag.lemma) for tag in (*before, *sentence.tags[: max(0, first - _VERB)])]
    return "kill" in told and "hurt" not in told


def left_alone(sentence: Sentence, mention: Mention) -> str | None:
    """Return why a figure answers no question that another source could answer too; None when it may."""
    if _is_addition(sentence, mention):
        return MORE
    if _is_part(sentence, mention):
        return PART
    before = beside(sentence, mention.place.start, mention.place.end).before
    if _pattern("conditions").search(before, max(0, len(before) - _CONDITION_REACH)) is not None:
        return "told of what would be or was first reported, not of what was"
    first, end = sentence.bounds(mention.place)
    is_length_of_time = measure(mention.quantity.unit).dimension == "time"
    if first < end and not is_length_of_time and is_of_before(sentence, first):
        return "of an earlier time, which the words set apart"
    return MOMENT if is_of_moment(sentence, mention) else None


def _is_addition(sentence: Sentence, mention: Mention) -> bool:
    """Whether a figure is more of what was told: "31 more", "and an extra $31m"."""
    before, behind = beside(sentence, mention.place.start, mention.place.end)
    noun = mention.quantity.noun or ""
    return (
        _pattern("more before").search(before, max(0, len(before) - _REACH)) is not None
        or _pattern("more after").match(behind, 0) is not None
        or _pattern("more after").search(find_tokens(noun)) is not None
        or noun.startswith("other ")
        or (mention.quantity.unit is not None and _AND_MORE.match(behind, 0) is not None)
    )


def _is_part(sentence: Sentence, mention: Mention) -> bool:
    """Whether a figure is a part of a whole that is another figure: "12 of the 40"."""
    before, behind = beside(sentence, mention.place.start, mention.place.end)
    return (
        _OF_SET.search(sentence.tokens, *sentence.bounds(mention.place)) is not None
        or _OF_WHOLE.search(before, max(0, len(before) - _REACH)) is not None
        or _pattern("parts after").match(behind, 0) is not None
        or _pattern("parts after").search(find_tokens(mention.quantity.noun or "")) is not None
    )
