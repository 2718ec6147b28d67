"""Find quantities: "more than 10,000 soldiers", "$1.2bn", "390 votes in favor".

In order: tokens, masks (dates, names with figures), bare amounts with units (`phrases`), ranges and scores (`ranges`),
then hedges, change, counted nouns and roles (`mentions`).
"""

from collections.abc import Iterator

from factcheck.errors import ValueTextError
from factcheck.mentions.mention import Mention, Reading
from factcheck.mentions.quantities.further import classed
from factcheck.mentions.quantities.marks import find_figures
from factcheck.mentions.quantities.masks import masked
from factcheck.mentions.quantities.phrases import find_phrases
from factcheck.mentions.quantities.ranges import join
from factcheck.mentions.quantities.tokens import Tokens, covered, tokenize
from factcheck.mentions.quantities.vague import vague_word
from factcheck.mentions.quantities.whole import Told, leads_in, tell
from factcheck.settings import DEFAULT, Settings
from factcheck.source import Source, Span
from factcheck.values.quantity import Quantity
from factcheck.wanted import check_text


def find_quantities(reading: Reading, settings: Settings) -> Iterator[Mention]:
    """Find the quantities of a source.

    Args:
        reading: the source, with its dates found.
        settings: further nouns of a class.

    Returns:
        Mentions in text order; spans run from the hedge to the end of the counted noun. Of another language than
        English only figures are read, by its own marks.

    Example:
        >>> from factcheck import Source
        >>> reading = Reading(source=Source("a", "Some 12,000 troops left in 2024."))
        >>> [mention.text for mention in find_quantities(reading, DEFAULT)]
        ['Some 12,000 troops']
    """
    text = reading.source.text
    if not reading.is_english:
        yield from find_figures(reading)
        return
    tokens = tokenize(text)
    for told in _told(tokens, covered(tokens, masked(reading, text=text))):
        ends = tuple(_mention(reading.source, tokens, end, classed(end.value, settings)) for end in told.ends)
        mention = _mention(reading.source, tokens, told, classed(told.value, settings))
        yield mention.model_copy(update={"ends": ends}) if ends else mention


def _mention(source: Source, tokens: Tokens, told: Told, value: Quantity) -> Mention:
    span = Span(tokens.starts[told.first], tokens.ends[told.last - 1])
    return Mention(source_id=source.id, span=span, text=source.text[span.start : span.end], value=value)


def parse_quantity(text: str, *, settings: Settings = DEFAULT) -> Quantity:
    """Parse one text as a quantity.

    Args:
        text: nothing but the quantity: "about 12,000", "$1.2bn", "two-thirds", "several".
        settings: further nouns of a class.

    Raises:
        ValueTextError: the text is no quantity, or holds more than one.

    Example:
        >>> parse_quantity("twelve thousand").figures
        (Decimal('12000'),)
    """
    check_text(text)
    tokens = tokenize(text)
    told = list(_told(tokens, set()))
    if len(told) == 1 and leads_in(tokens, told[0].first) and told[0].last >= len(tokens.words) - 1:
        return classed(told[0].value, settings)
    vague = vague_word(text)
    if vague is not None:
        return vague
    raise ValueTextError(
        f"“{text}” is no quantity\n  Write one amount: figures or number words, with a hedge, a unit or a counted noun "
        "where there is one (“about 12,000 troops”, “$1.2bn”, “48%”, “two-thirds”, “dozens”)."
    )


def _told(tokens: Tokens, mask: set[int]) -> Iterator[Told]:
    return tell(tokens, join(tokens, find_phrases(tokens, mask)))
