"""Names that a draft writes where a sentence begins, so that only its sources tell that they are names."""

from collections.abc import Iterator, Sequence

from factcheck.claims import SourceClaims
from factcheck.draft.written import places_in
from factcheck.mentions.mention import Mention
from factcheck.source import Span

_SHORTEST = 4
"""Letters of such a name. Heuristic: shorter ones are words."""


def find_known(draft: SourceClaims, sources: Sequence[SourceClaims]) -> Iterator[Mention]:
    """Yield the names of sources that a draft writes at the beginning of a sentence, where none was read.

    Args:
        draft: what the draft says.
        sources: what each of its sources says.
    """
    reading = draft.reading
    begins = {sentence.span.start for sentence in reading.document.sentences}
    taken = [mention.place for mention in reading.mentions]
    known = {name.text: name for each in sources for name in each.reading.of_kind("name") if _may_begin(name)}
    for text, name in known.items():
        for start in begins.intersection(places_in(text, reading.source.text)):
            span = Span(start, start + len(text))
            if not any(span.overlaps(place) for place in taken):
                yield Mention(source_id=reading.source.id, span=span, text=text, value=name.value, full=name.full)


def _may_begin(name: Mention) -> bool:
    """Whether a name of a source is one of a single word that a draft may begin a sentence with."""
    return name.name.form == "full" and name.text.isalpha() and len(name.text) >= _SHORTEST and name.text[0].isupper()
