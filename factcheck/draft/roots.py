"""Words by their root: those of one event, of one class of nouns or of one stem have one."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from factcheck.claims.counting import RESULTS
from factcheck.document.tokens import Token, find_tokens, pieces
from factcheck.frames.events import joining_classes
from factcheck.inflection import noun_forms, stem, verb_forms
from factcheck.lexicon import table
from factcheck.mentions.quantities.nouns import class_of, lemma_of
from factcheck.wording import content


@cache
def _known_roots() -> Mapping[str, str]:
    """Map words to what they have in common with others: the event they tell of, or the verb they are a form of."""
    found: dict[str, str] = {}
    for base in table("irregular_verbs")["verbs"]:
        found |= dict.fromkeys(verb_forms(base), stem(base))
    for name, (base, participle, _, verbs, nouns, *_) in joining_classes().items():
        forms = {form for verb in (*base.split()[:1], *verbs.split()) for form in verb_forms(verb)}
        forms |= {participle, *(form for noun in nouns.split() for form in noun_forms(noun))}
        found |= dict.fromkeys((form for form in forms if " " not in form), f"{name}!")
    return found


def roots(text: str) -> frozenset[str]:
    """Return the content words of a text, each by its root: of one event, of one class of nouns, or by its stem.

    Example:
        >>> roots("shut the town") == roots("The city will close")
        True
    """
    return frozenset(roots_of(pieces(find_tokens(text))))


def roots_of(words: Iterable[Token]) -> Iterator[str]:
    """Yield the roots of the content words among some tokens, in order; figures have none."""
    return (_root(word.lower) for word in words if content((word,)) and not word.lower.isdigit())


def _root(word: str) -> str:
    """Return what a word has in common with others: a thing first (a ship is no sending), then an event or its stem."""
    noun_class, known = class_of(lemma_of(word)), _known_roots().get(word)
    is_thing = noun_class in table("noun_classes")["classes"]
    if is_thing and (known is None or noun_class not in joining_classes()):
        return noun_class if noun_class not in _results() else f"{_results()[noun_class]}!"
    return known or stem(word)


@cache
def _results() -> Mapping[str, str]:
    """Map what people and things have become to the event that has befallen them."""
    return {result: name for name, result in RESULTS.items()}
