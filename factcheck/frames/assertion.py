"""Whether an event is said to be: its helping words, whether they deny it, and whether it hangs on a condition."""

from factcheck.document.clauses import Clause
from factcheck.frames.actions import Action
from factcheck.frames.event_frame import EventFrames
from factcheck.frames.words import frame_words
from factcheck.source import Span


def words_of(events: EventFrames, action: Action) -> Span:
    """Return the word for an event with those that say whether it is: "may have sent", "its alleged visit"."""
    tokens, tags, first = events.sentence.tokens, events.sentence.tags, action.token
    clause = events.clause_of(action)
    if clause is not None:
        first = clause.group.first
        while first and tags[first - 1].word_class == "adverb" and tokens[first - 1].lower in frame_words("doubt"):
            first -= 1
        if _is_merely(events, first):  # "not only sent"
            first += 2
    else:
        while first and tokens[first - 1].lower in frame_words("doubt") | frame_words("its") | frame_words("his"):
            first -= 1
        first -= bool(first) and tokens[first - 1].lower == "the"
    return Span(tokens[first].start, action.span.end)


def is_denied(events: EventFrames, action: Action) -> bool:
    """Whether the words say that an event is not: "never sent", "denied sending", "did not launch an attack"."""
    clause = _saying(events, action)
    if clause is None:
        return False
    if clause.group.last != action.token:  # the event is a noun, of the verb's object
        return clause.group.negated or clause.group.lemma in frame_words("denying")
    group = clause.group
    is_only = any(_is_merely(events, index) for index in range(group.first, group.last))
    return (group.negated and not is_only) or _is_led_by_denial(events, clause)


def _is_led_by_denial(events: EventFrames, clause: Clause) -> bool:
    """Whether a verb hangs on one that denies it: "denied sending"; "neither confirmed nor denied" does not."""
    leading = events.leading(clause)
    if leading is None or leading.group.lemma not in frame_words("denying") or leading.group.negated:
        return False
    first = leading.group.first
    return first == 0 or events.sentence.tags[first - 1].lemma != "nor"


def _is_merely(events: EventFrames, index: int) -> bool:
    """Whether "not only" begins at a token, which denies nothing."""
    tags = events.sentence.tags
    return tags[index].word_class == "negator" and tags[index + 1].lemma in frame_words("merely")


def _saying(events: EventFrames, action: Action) -> Clause | None:
    """Return the clause of a verb, or the one that has a noun as its object."""
    clause, number = events.clause_of(action), events.parties.number_at(action.token)
    if clause is not None or number is None:
        return clause
    phrase = events.sentence.phrases[number]
    return next((each for each in events.sentence.clauses if phrase in each.objects[:1]), None)


def is_conditional(events: EventFrames, action: Action) -> bool:
    """Whether an event is about as a condition, a duty or a wish: behind "if", "must send", "urged them to send"."""
    sentence = events.sentence
    before = sentence.tags[: action.token]
    if any(tag.lemma in frame_words("conditions") for tag in before):
        return True
    clause = _saying(events, action)
    while clause is not None:
        if clause.group.modal in frame_words("duties") or clause.group.lemma in frame_words("wishing"):
            return True
        clause = events.leading(clause)
    return False
