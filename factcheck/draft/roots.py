"""Words by their root: those of one event, of one class of nouns or of one stem have one."""

from collections.abc import Mapping
from functools import cache, lru_cache

from factcheck.claims.counting import RESULTS
from factcheck.document.content import is_content
from factcheck.document.tokens import find_tokens, pieces
from factcheck.frames.events import joining_classes
from factcheck.inflection import noun_forms, stem, verb_forms
from factcheck.lexicon import table
from factcheck.mentions.quantities.nouns import class_of, lemma_of

_REMEMBERED = 50_000
"""Words whose root is kept, as of their stems."""
_PHRASES = 4_096
"""Names and phrases whose roots are kept."""


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


@cache
def root_of_phrase(phrase: str) -> str | None:
    """Return the root of a verb with its particle that something stands behind; None where no table has it.

    Example:
        >>> root_of_phrase("take over") in roots("buy"), root_of_phrase("take off")
        (True, None)
    """
    rows = table("events")["with object"].items()
    return next((f"{name}!" for name, row in rows if phrase in row.words.split(", ")), None)


@lru_cache(maxsize=_PHRASES)
def roots(text: str) -> frozenset[str]:
    """Return the content words of a text, each by its root: of one event, of one class of nouns, or by its stem.

    Example:
        >>> roots("shut the town") == roots("The city will close")
        True
    """
    found = (root_of(word.lower) for word in pieces(find_tokens(text)))
    return frozenset(root for root in found if root is not None)


@lru_cache(maxsize=_REMEMBERED)
def root_of(word: str) -> str | None:
    """Return what a word in lower case has in common with others: a thing first (a ship is no sending), then an event
    or its stem; None for a figure and for a word that tells nothing."""
    if word.isdigit() or not is_content(word):
        return None
    noun_class, known = class_of(lemma_of(word)), _known_roots().get(word)
    is_thing = noun_class in table("noun_classes")["classes"]
    if is_thing and (known is None or noun_class not in joining_classes()):
        return noun_class if noun_class not in _results() else f"{_results()[noun_class]}!"
    return known or stem(word)


@cache
def _results() -> Mapping[str, str]:
    """Map what people and things have become to the event that has befallen them."""
    return {result: name for name, result in RESULTS.items()}
