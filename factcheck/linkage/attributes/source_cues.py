"""What tells of the figures of a source, sentence by sentence."""

from factcheck.frames.mentions import with_mentions
from factcheck.linkage.attributes.cues import Cues, find_cues
from factcheck.mentions.mention import Mention, Reading


class SourceCues:
    """The words that tell of the figures of a source: found once a sentence, for each that is asked for.

    Args:
        reading: the source with its mentions.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._found: dict[int, Cues] = {}

    def of(self, mention: Mention) -> Cues:
        """Return what tells of a figure, with the figures beside it and the sentence before."""
        return self._in(self._reading.document.index(mention.place.start))

    def _in(self, index: int) -> Cues:
        if index not in self._found:
            mentions = self._reading.in_sentences[index]
            figures = tuple(each for each in mentions if each.value.kind == "quantity" and each.quantity.figures)
            cues = find_cues(with_mentions(self._reading.document.sentences[index], mentions))
            self._found[index] = cues._replace(figures=figures, before=lambda: self._in(index - 1) if index else None)
        return self._found[index]
