"""What a level was before, as a source tells it by the difference: "318, 41 more than a year ago" are 277 then."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from factcheck.document import Sentence
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.values.quantity_words import amount
from factcheck.values.relation import Comparison, Relation

_BEHIND = 3
"""Tokens behind a difference in which "more than" or "fewer than" stands."""


def earlier(
    mention: Mention, figures: Iterable[Mention], sentence: Sentence
) -> Iterator[tuple[Comparison, tuple[Mention, Mention]]]:
    """Yield a level and what it is more or less than the figure of a draft.

    Args:
        mention: the figure of the draft.
        figures: those of one sentence of a source, in text order.
        sentence: that sentence.
    """
    stated = mention.quantity
    for level, step in pairwise(figures):
        one, other = level.quantity, step.quantity
        sign = _sign(sentence, step)
        if sign == 0 or stated.unit not in (None, one.unit) or other.unit not in (None, one.unit):
            continue
        before = one.figures[0] - sign * other.figures[0]
        if before == stated.figures[0]:
            parts = (amount(one.figures[0]), "−" if sign > 0 else "+", amount(other.figures[0]), "=", amount(before))
            reason = f"“{mention.text}” is what it was before"
            yield Comparison(Relation.EQUIVALENT, reason, (" ".join(parts),)), (level, step)


def _sign(sentence: Sentence, step: Mention) -> int:
    """Return 1 where the words behind a figure say that it is what was added, -1 for what was taken away, else 0."""
    end = sentence.bounds(step.place)[1]
    behind = [token.lower for token in sentence.tokens[end : end + _BEHIND]]
    if "than" not in behind:
        return 0
    rows = table("arithmetic_cues")["words"]
    added, taken = (not set(rows[name][0]).isdisjoint(behind) for name in ("added", "taken"))
    return added - taken
