"""A spelling that is not the one of the house."""

import re
from collections.abc import Iterator
from functools import partial

from factcheck.claims import SourceClaims, bare_claim
from factcheck.claims.question import Question
from factcheck.facts import Fact, Position
from factcheck.findings import Finding
from factcheck.mentions.mention import Mention
from factcheck.rules.inside.layout import Layout
from factcheck.rules.notes import note
from factcheck.rules.rule import source_rule
from factcheck.source import Span, display_names
from factcheck.values.name import Name


@partial(source_rule, any_language=True)
def house_spelling(source_claims: SourceClaims) -> Iterator[Finding]:
    """A word or a name is spelled otherwise than the house spells it.

    **Why:** a desk that has settled on one spelling wants no second one in print, and a search finds only one of them.

    **Silent when** the settings have no spellings; it stands in a quotation of words that somebody wrote or said, in a
    menu or a byline, or is part of a longer word; small and capital letters differ. Each spelling is noted once for a
    text.

    **Example:** “Kiev” where the settings have `spellings.Kyiv = ["Kiev"]`.

    **Source:** the spellings of the house, as its settings give them.
    """
    rows = source_claims.settings.spellings
    if not rows:
        return
    layout = Layout(source_claims.reading)
    for house, others in rows:
        for other in others:
            place = _first(other, layout)
            if place is not None:
                yield _found(source_claims, place, house)


def _first(form: str, layout: Layout) -> Span | None:
    """Find the first place where the text itself spells it so."""
    words = r"\s+".join(map(re.escape, form.split()))
    found = (Span(*match.span()) for match in re.finditer(rf"(?<!\w){words}(?!\w)", layout.text))
    return next((place for place in found if layout.is_plain(place)), None)


def _found(source_claims: SourceClaims, place: Span, house: str) -> Finding:
    source = source_claims.reading.source
    text = source.quote(place)
    value = Name(text=" ".join(text.split()), words=tuple(text.casefold().split()))
    question = Question(subject=f"house spelling {house}", text=f"How is “{house}” spelled?")
    mention = Mention(source_id=source.id, span=place, text=text, value=value)
    claim = bare_claim(mention, question)
    position = Position(label=value.label, claims=(claim,), sources=(display_names([source])[source.id],))
    return note(house_spelling.name, Fact(question=question, positions=(position,)), f"the house writes “{house}”")
