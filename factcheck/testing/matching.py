"""Which claims some words are about: every word must come back in the question or the answer, in any of its forms.

Two words are one when they share a stem, a class of counted nouns ("troops", "soldiers") or an action ("sent",
"dispatched"); two names when they name one state or person.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from factcheck.claims import AnyClaim
from factcheck.claims.parties import person, words_of
from factcheck.document.tokens import find_tokens
from factcheck.errors import ValueTextError
from factcheck.frames.events import joining_classes
from factcheck.inflection import stem
from factcheck.lexicon import table
from factcheck.mentions import find_mentions
from factcheck.mentions.mention import Mention
from factcheck.mentions.quantities.nouns import class_of, lemma_of
from factcheck.source import Source, Span
from factcheck.values.name import Name
from factcheck.wanted import check_text

_ASIDE = frozenset({"event", "beside", "only", "day"})
"""Roles of keys that tell what stands beside a claim, not what it is about."""
_OFFICE = "office "
_REMEMBERED = 10_000
"""Words whose forms are kept."""


class Need(NamedTuple):
    """One word or name that a claim must have: one of some keys, or every one of some words in one of its forms."""

    keys: frozenset[str]
    words: tuple[frozenset[str], ...]

    def is_met(self, stated: frozenset[str]) -> bool:
        """Whether what a claim tells has it."""
        return not self.keys.isdisjoint(stated) or (
            bool(self.words) and all(not forms.isdisjoint(stated) for forms in self.words)
        )


class About(NamedTuple):
    """Some words, laid out for matching.

    Args:
        words: as given.
        needs: what a claim must have, all of it.
        narrowing: function words ("against"), which choose among claims that have the rest.
        name: the name that the words are, when they are nothing else.
    """

    words: str
    needs: tuple[Need, ...]
    narrowing: tuple[str, ...]
    name: Name | None

    def among(self, claims: Iterable[AnyClaim]) -> tuple[AnyClaim, ...]:
        """Return the claims the words are about; of each kind of value the best: those whose question can be
        stated, then those that ask for it rather than tell of it beside."""
        found: list[AnyClaim] = [claim for claim in claims if claim.thing is not None and self.is_met(claim)]
        found = _preferred(found, lambda claim: claim.question.unstated is None)
        found = _preferred(found, lambda claim: claim.is_of_mention)
        found = _preferred(found, lambda claim: all(need.is_met(asked_by(claim)) for need in self.needs))
        return tuple(_preferred(found, self._narrows))

    def is_met(self, claim: AnyClaim) -> bool:
        """Whether a claim has every word."""
        stated = stated_by(claim)
        return all(need.is_met(stated) for need in self.needs)

    def _narrows(self, claim: AnyClaim) -> bool:
        said = {word.casefold() for word in _words_of(f"{claim.question.text} {claim.mention.text}")}
        return bool(self.narrowing) and said.issuperset(self.narrowing)


def _preferred(claims: list[AnyClaim], is_better: Callable[[AnyClaim], bool]) -> list[AnyClaim]:
    """Return the better claims of each kind of value, or all of a kind that has none."""
    better = {id(claim): is_better(claim) for claim in claims}
    kinds = {claim.value.kind for claim in claims if better[id(claim)]}
    return [claim for claim in claims if better[id(claim)] or claim.value.kind not in kinds]


def about(words: str) -> About:
    """Lay words out for matching.

    Args:
        words: what is claimed of, in English: "troops sent to Russia", "Russian defense minister", "votes against".

    Raises:
        ValueTextError: no word tells anything.

    Example:
        >>> len(about("the troops that Pyongyang sent to Russia").needs)
        4
    """
    check_text(words)
    return _about(words)


@lru_cache(maxsize=_REMEMBERED)
def _about(words: str) -> About:
    names = find_mentions(Source("about", words), kinds=["name"]) if words.strip() else ()
    rest = _without(words, [mention.place for mention in names])
    left = [word for word in _words_of(rest) if len(word) > 1 or word.isdigit()]
    plain = [word for word in left if is_telling(word)]
    narrowing = [word.casefold() for word in left if not is_telling(word)]
    needs = [Need(_keys_of(mention), _forms_of(mention.text)) for mention in names]
    needs += [Need(frozenset(), (forms(word),)) for word in plain]
    if not needs:
        raise ValueTextError(f'"{words}" names nothing\n  Name what is claimed of: "troops sent to Russia".')
    whole = names[0].whole if len(names) == 1 and not plain else None
    return About(words, tuple(needs), tuple(narrowing), whole)


@lru_cache(maxsize=_REMEMBERED)
def stated_by(claim: AnyClaim) -> frozenset[str]:
    """Gather all that a claim tells of what it is about: canonical keys, and the forms of its words."""
    question = claim.question
    keys = [key for key in question.keys if key.role not in _ASIDE]
    stated = {*question.subject.split(), *(value for key in keys for value in key.values)}
    if question.subject.startswith(_OFFICE):
        stated.update(question.subject.rpartition(" of ")[2:])
    said = [key.words for key in keys]
    said += [claim.attribution.speaker or ""] if claim.attribution is not None else []
    return asked_by(claim).union(stated, *(forms(word) for text in said for word in _words_of(text)))


@lru_cache(maxsize=_REMEMBERED)
def asked_by(claim: AnyClaim) -> frozenset[str]:
    """Gather what the question and the answer of a claim say by themselves."""
    question = claim.question
    stated = [key.words for key in question.keys if key.role not in _ASIDE]
    said = [*((question.subject, *stated) if question.quoted else (question.text,)), claim.mention.text]
    keys: frozenset[str] = frozenset()
    if claim.value.kind == "name":
        keys = _keys_of(claim.mention)
        said += [*claim.mention.whole.titles, *(office.title for office in claim.mention.offices)]
    asked = {value for key in question.keys if key.words in " ".join(said) for value in key.values}
    return keys.union(asked, *(forms(word) for text in said for word in _words_of(text)))


@lru_cache(maxsize=_REMEMBERED)
def forms(word: str) -> frozenset[str]:
    """Return all by which a word may come back: its stem, the class of what it counts, the action it tells of.

    Example:
        >>> forms("soldiers") & forms("troops"), forms("dispatched") & forms("sent")
        (frozenset({'troops'}), frozenset({'do send'}))
    """
    plain = word.casefold().replace("’", "'").removesuffix("'s").rstrip("'.")
    british = table("spelling")["british"]
    plain = british[plain][0] if plain in british else plain
    lemma = lemma_of(plain)
    found = {stem(plain), stem(lemma), class_of(lemma), class_of(plain)}
    if plain in _bases():
        found.add(stem(_bases()[plain]))
    return frozenset(found | _actions().get(stem(plain), frozenset()))


def is_telling(word: str) -> bool:
    """Whether a word tells what something is about, or is mere grammar."""
    return word.casefold() not in _function_words()


def _words_of(text: str) -> list[str]:
    return [token.text for token in find_tokens(text) if token.kind in ("word", "number")]


def _forms_of(text: str) -> tuple[frozenset[str], ...]:
    return tuple(forms(word) for word in _words_of(text) if is_telling(word))


def _keys_of(mention: Mention) -> frozenset[str]:
    """Return the keys by which questions write a name."""
    whole = mention.whole
    keys = {whole.territory} if whole.territory is not None and whole.entity != "person" else set()
    keys |= {key for key in words_of(mention) if key.startswith("=")}
    return frozenset(keys | ({person(whole)} if whole.entity == "person" and whole.given else set()))


def _without(text: str, spans: Sequence[Span]) -> str:
    """Blank out some stretches of a text."""
    for span in spans:
        text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    return text


@cache
def _function_words() -> frozenset[str]:
    return frozenset(word for row in table("function_words")["words"].values() for word in row[0].split())


@cache
def _bases() -> dict[str, str]:
    """Map irregular past forms to their verb."""
    rows = table("irregular_verbs")["verbs"]
    return {form: base for base, row in rows.items() for form in row[0].split()}


@cache
def _actions() -> dict[str, frozenset[str]]:
    """Map stems of the words that tell of an action to its name."""
    known: dict[str, set[str]] = {}
    for name, (base, participle, _, verbs, nouns, *_) in joining_classes().items():
        for word in (base, participle, *verbs.split(), *nouns.split()):
            known.setdefault(stem(word), set()).add(f"do {name}")
    for name, (nouns, *_) in table("events")["objects"].items():
        for word in nouns.split():
            known.setdefault(stem(word), set()).add(f"do {name}")
    return {word: frozenset(names) for word, names in known.items()}
