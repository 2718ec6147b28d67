"""Scene: what the words around a mention tell of the event it belongs to.

Steps: the words of its sentence are looked up for actions; the one that governs the mention is chosen; names before the
action act, names behind it are acted upon; nouns of the table near it are its object.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from factcheck.frames.events import joining_classes
from factcheck.inflection import irregular_pasts, noun_forms, stem, verb_forms
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.source import Span

_WORD = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*")
_HARD_EDGE = re.compile(r"[;“”\"]|,\s+(?:which|who|whom|but|and|while)\b")
_CARRIED = re.compile(r"\b(?:after|when|as|during|following|upon|before)\b")
_COORDINATION = re.compile(
    r"[\s,]*(?:\band\b|\bor\b|,|&)[\s,]*(?:the\s+)?"
    r"(?:(?!(?:that|which|who|its|their|his|her|has|had|have|to|in|of|from|with|by|at|on)\b)[\w’'-]+\s+){0,4}"
)
_PASSIVE = re.compile(r"(?:\s+\w+){0,2}\s+(?:was|were|been|are|is|be|had been|have been)(?:\s+\w+){0,2}\s*$")
_POSSESSIVE = re.compile(r"\b(?:his|her)\s+(?:\w+\s+){0,3}$")
_LONGEST_POSSESSIVE = 40
_ASIDE = re.compile(
    r"\b(?:between|with|in|into|to|from|against|at|on|near|for|toward|towards)\s+(?:the\s+)?(?:\w+\s+and\s+)?$"
)
_BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?(?:\w+\s+and\s+)?$")
_LONGEST_ASIDE = 40
_ARTICLE = re.compile(r"\b(?:the|an?|his|her|its|their|on|off|from|of|among)\s+$", re.IGNORECASE)
_LONGEST_ARTICLE = 8
_NOUN_NEXT = re.compile(r"\s+(?!(?:by|in|on|at|to|of|for|with|from|and|or|as|were|was|are|is|have|had|has)\b)[a-z]{3,}")
_LONGEST_PASSIVE = 60
"""Code points between a figure and the verb of "12,000 troops were sent". Heuristic."""
_NEAR, _NEAR_WORDS = 60, 6
"""Code points and words between an action and a figure of one phrase at most. Heuristic."""
_PHRASE_EDGE = re.compile(
    r"[,;:()“”\"]|\b(?:that|which|who|when|after|before|since|as|where|while|if|because|of|and|but|until|than|for|with)\b"
)
_VERB_RIGHT_BEFORE = re.compile(
    r"\b([a-z]{3,})\s+(?:(?:up|down|off|out|away|in|at|to|by|about|the|some|all|its|his|her)\s+){0,2}$"
)
_REACH = 90
"""Code points behind an action in which its target is looked for. Heuristic."""


class Action(NamedTuple):
    """A word that tells of an event, with its row of the table."""

    name: str
    span: Span

    @property
    def base(self) -> str:
        """The verb for a question: "send"."""
        return str(self._row[0])

    @property
    def participle(self) -> str:
        """The participle for a question: "sent"."""
        return str(self._row[1])

    @property
    def preposition(self) -> str:
        """What leads to its target: "to", or nothing."""
        return str(self._row[2])

    @property
    def needs(self) -> str:
        """The class of objects without which the word tells of something else, or nothing."""
        return str(self._row[5])

    @property
    def is_known(self) -> bool:
        """Whether the table knows it; otherwise its name is the stem of a verb."""
        return self.name in joining_classes()

    @property
    def _row(self) -> Sequence[str]:
        row: Sequence[str] = joining_classes().get(self.name, ("", "", "", "", "", ""))
        return row


class Scene(NamedTuple):
    """What the words around a mention tell.

    Args:
        action: the event that governs the mention; None when none is told.
        carried: events that its clause follows upon ("established after they met in June").
        agents: who acts.
        targets: who or where is acted upon.
        objects: classes of things in the sentence, each with the word.
    """

    action: Action | None = None
    carried: tuple[Action, ...] = ()
    agents: tuple[Mention, ...] = ()
    targets: tuple[Mention, ...] = ()
    objects: tuple[tuple[str, str], ...] = ()


@cache
def _action_words() -> dict[str, str]:
    """Map every form of every word to its action; a word of two actions tells of neither."""
    found: dict[str, set[str]] = {}
    for name, (base, participle, _, verbs, nouns, *_) in joining_classes().items():
        forms = {participle} if " " in base else verb_forms(base) | {participle}
        forms = forms.union(
            *(verb_forms(verb) for verb in verbs.split()), *(noun_forms(noun) for noun in nouns.split())
        )
        for form in forms:
            found.setdefault(form, set()).add(name)
    return {form: next(iter(names)) for form, names in found.items() if len(names) == 1}


@cache
def _object_words() -> dict[str, str]:
    rows = table("events")["objects"].items()
    return {form: name for name, (nouns, _) in rows for noun in nouns.split() for form in noun_forms(noun)}


_Words = Sequence[tuple[str, re.Match[str]]]
"""The words of a sentence, each in lower case and where it stands."""


def _find_actions(text: str, words: _Words) -> tuple[Action, ...]:
    """Find the words that tell of events; a participle that stands as an adjective tells of none."""
    known = _action_words()
    places = [(known[form], form, Span(*word.span())) for form, word in words if form in known]
    return tuple(Action(name, place) for name, form, place in places if not _is_adjective(text, form, place))


def _is_adjective(text: str, form: str, place: Span) -> bool:
    """Whether a participle stands between a small word and a noun: "the injured list", "on injured reserve"."""
    if not form.endswith("ed") or not _ARTICLE.search(text, max(0, place.start - _LONGEST_ARTICLE), place.start):
        return False
    return _NOUN_NEXT.match(text, place.end) is not None


def _find_objects(words: _Words) -> tuple[tuple[str, str], ...]:
    """Find the classes of things that words name, each with the word."""
    known = _object_words()
    return tuple([(known[form], word.group()) for form, word in words if form in known])


class Surroundings(NamedTuple):
    """A sentence with what every scene in it is told from, looked up once.

    Args:
        sentence: its span.
        names: the names in it that stand for themselves, in text order.
        actions: the words that tell of events; without those that need an object the sentence lacks.
        objects: the classes of things it names, each with the word.
    """

    sentence: Span
    names: Sequence[Mention]
    actions: tuple[Action, ...]
    objects: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, text: str, sentence: Span, names: Sequence[Mention]) -> "Surroundings":
        """Look up the words of a sentence."""
        words = [(word.group().lower(), word) for word in _WORD.finditer(text, sentence.start, sentence.end)]
        objects = _find_objects(words)
        things = {name for name, _ in objects}
        actions = tuple(each for each in _find_actions(text, words) if not each.needs or each.needs in things)
        return cls(sentence, names, actions, objects)


def find_scene(text: str, place: Span, around: Surroundings, *, near: bool = False) -> Scene:
    """Return the scene of a place.

    Args:
        text: the text of the source.
        place: the span of the mention.
        around: the sentence it stands in.
        near: whether only an action in whose phrase the mention stands counts, as it does for figures; a verb right
            before the mention is taken where the table has none.
    """
    sentence, _, actions, objects = around
    action = _governing(text, place, actions)
    if near and (action is None or not _is_near(text, place, action)):
        action = _verb_before(text, place, sentence)
    return scene_of(text, action, around) if action is not None else Scene(objects=objects)


def scene_of(text: str, action: Action, around: Surroundings) -> Scene:
    """Return who does what to whom in an action."""
    carried = tuple(other for other in around.actions if other.name != action.name and _is_carried(text, other, action))
    agents = tuple(_agents(text, action, around.names))
    acting = {id(name) for name in agents}
    targets = tuple(_targets(text, action, [name for name in around.names if id(name) not in acting]))
    return Scene(action, carried, agents, targets, around.objects)


def _governing(text: str, place: Span, actions: Sequence[Action]) -> Action | None:
    """Choose the action before the mention with no hard edge between, else the first one behind it."""
    outside = [action for action in actions if not place.overlaps(action.span)]
    behind = next((action for action in outside if action.span.start >= place.end), None)
    if behind is not None and _PASSIVE.match(text, place.end, min(behind.span.start, place.end + _LONGEST_PASSIVE)):
        return behind
    before = next((action for action in reversed(outside) if action.span.end <= place.start), None)
    if before is not None and not _HARD_EDGE.search(text, before.span.end, place.start):
        return before
    if (
        behind is None
        or _HARD_EDGE.search(text, place.end, behind.span.start)
        or _CARRIED.search(text, place.end, behind.span.start)
    ):
        return None
    return behind


def _is_near(text: str, place: Span, action: Action) -> bool:
    """Whether no more than a few words of one phrase stand between an action and a mention."""
    start, end = (action.span.end, place.start) if action.span.end <= place.start else (place.end, action.span.start)
    between = text[start:end]
    return len(between) <= _NEAR and len(between.split()) <= _NEAR_WORDS and _PHRASE_EDGE.search(between) is None


def _verb_before(text: str, place: Span, sentence: Span) -> Action | None:
    """Take the verb right before a mention, told by its form."""
    found = _VERB_RIGHT_BEFORE.search(text, max(sentence.start, place.start - _NEAR), place.start)
    if found is None or not is_verb_form(found.group(1)) or found.group(1) in _empty_verbs():
        return None
    return Action(stem(found.group(1)), Span(found.start(1), found.end(1)))


@cache
def _empty_verbs() -> frozenset[str]:
    return frozenset(form for verb in table("events")["empty"]["verbs"][0].split() for form in verb_forms(verb))


def is_verb_form(word: str) -> bool:
    """Whether a word looks like a past tense or a participle."""
    return word.endswith(("ed", "ing")) or word in irregular_pasts()


def _is_carried(text: str, action: Action, governing: Action) -> bool:
    """Whether the governing event says when another one before it took place."""
    gap = governing.span.start - action.span.end
    if not 0 <= gap <= _REACH:
        return False
    between = text[action.span.end : governing.span.start]
    return _CARRIED.search(between) is not None and _HARD_EDGE.search(between) is None


def _agents(text: str, action: Action, names: Sequence[Mention]) -> list[Mention]:
    """Return the names that act: the last before the action, with those it is joined to by "and".

    Behind "his" it is the first person of the sentence. A name in a phrase of place or company acts only when none else
    can: in "between Moscow and Pyongyang during his visit" neither visits.
    """
    before = [name for name in names if name.place.end <= action.span.start]
    if _POSSESSIVE.search(text, max(0, action.span.start - _LONGEST_POSSESSIVE), action.span.start):
        return [name for name in before if name.name.entity == "person"][:1]
    free = [
        name for name in before if not _ASIDE.search(text, max(0, name.place.start - _LONGEST_ASIDE), name.place.start)
    ]
    chosen: list[Mention] = []
    for mention in reversed(free or before):
        place = mention.place
        if chosen and not _COORDINATION.fullmatch(text, place.end, chosen[-1].place.start):
            break
        chosen.append(mention)
    return chosen[::-1]


def _targets(text: str, action: Action, names: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the first name behind the action within reach, with those joined to it."""
    end = action.span.end
    started = False
    for mention in names:
        place = mention.place
        between = _BETWEEN.search(text, max(end, place.start - _LONGEST_ASIDE), place.start)
        if place.start < action.span.end or (between and not started):
            continue
        joined = (
            _COORDINATION.fullmatch(text, end, place.start)
            if started
            else not _HARD_EDGE.search(text, end, place.start)
        )
        if not joined or place.start > end + _REACH:
            return
        yield mention
        started, end = True, place.end
