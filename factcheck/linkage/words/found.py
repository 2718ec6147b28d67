"""A word, or a name, of a kind of which one thing has one, with the kind and what it says."""

from typing import NamedTuple

from factcheck.claims.asking import Around
from factcheck.document.phrases import NounPhrase
from factcheck.values.description import Description
from factcheck.values.name import Name


class Found(NamedTuple):
    """Words of a sentence that say which of a kind something is.

    Args:
        family: the kind: only words of one are laid side by side.
        value: what they say.
        around: their sentence.
        first: their first token.
        last: their last token.
    """

    family: str
    value: Description | Name
    around: Around
    first: int
    last: int

    @property
    def phrase(self) -> NounPhrase | None:
        """The phrase that holds the last of them."""
        return next((each for each in self.around.phrases if each.holds(self.last)), None)
