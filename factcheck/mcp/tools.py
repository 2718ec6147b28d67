"""What each tool does: texts in, plain data out, with the place of all words. Nothing of the protocol."""

from collections.abc import Sequence
from inspect import cleandoc

from factcheck.claims import find_claims
from factcheck.claims.claim import NotCompared
from factcheck.draft import check_draft as draft_report
from factcheck.errors import SourceError
from factcheck.mcp.texts import Text, sources_of
from factcheck.mentions import find
from factcheck.pipeline import check
from factcheck.rules import PAGES, page_of
from factcheck.settings import Settings
from factcheck.source import Source, Span
from factcheck.why import Place, why
from factcheck.writers.outline import Plain, claim_of, filled, outline, place_of
from factcheck.writers.tally import verdict

_BETWEEN = 2
"""Places of which it is explained why they were compared or not."""


class Tools:
    """The tools, under the settings of one server.

    Args:
        settings: of every check.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def compare(self, sources: list[Text]) -> Plain:
        """Compare texts that report one event: say which numbers, dates, names, offices and quotations agree, and which
        conflict, with the words of each and where they stand. It never says who is right. Not compared is not agreed:
        what was left alone is listed with the reason."""
        if len(sources) < _BETWEEN:
            raise SourceError("compare needs two texts or more\n  lint checks one by itself.")
        return outline(check(sources_of(sources), settings=self._settings))

    def check_draft(self, draft: Text, sources: list[Text]) -> Plain:
        """Check a draft, such as a text that a model wrote, against the texts it was written from: each figure, date,
        name and quotation of it is supported, conflicts, stands elsewhere in a source, or is in no source."""
        if not sources:
            raise SourceError("check_draft needs one source or more")
        given, *rest = sources_of(sources, draft=draft)
        return outline(draft_report(given, rest, settings=self._settings))

    def lint(self, texts: list[Text]) -> Plain:
        """Check each text by itself: weekdays against dates, parts against totals, changes against their figures, ages,
        names spelled in two ways, a headline against its text."""
        if not texts:
            raise SourceError("lint needs one text or more")
        reports = [check([source], settings=self._settings) for source in sources_of(texts)]
        return {"summary": " ".join(map(verdict, reports)), "reports": [outline(report) for report in reports]}

    def extract(self, text: Text) -> Plain:
        """Show what is read in one text: each number, date, name and quotation with its value and place, and which
        question each answers."""
        (source,) = sources_of([text])
        reading = find(source, settings=self._settings)
        sources = {reading.source.id: reading.source}
        claims = [each for each in find_claims(reading) if not isinstance(each, NotCompared)]
        return {
            "mentions": [
                place_of(mention, sources)
                | {"kind": mention.value.kind, "means": (mention.full or mention.value).label}
                | {"value": filled(mention.value.model_dump(mode="json", exclude_defaults=True, exclude={"kind"}))}
                for mention in reading.mentions
            ],
            "claims": [
                {"question": claim.question.text} | claim_of(claim, sources)
                for claim in claims
                if claim.question.unstated is None
            ],
        }

    def explain(
        self, rule: str | None = None, sources: list[Text] | None = None, words: list[str] | None = None
    ) -> Plain:
        """Explain a rule by its name, as findings have it; or why two places were compared or not: give two texts as
        sources, and as words the words of one place in the first and of one in the second. Without arguments it lists
        the rules."""
        if sources is not None or words is not None:
            return _why(sources or (), words or (), self._settings)
        if rule is None:
            return {"rules": {name: cleandoc(page).partition("\n")[0] for name, page in sorted(PAGES.items())}}
        return {"rule": rule, "page": cleandoc(page_of(rule))}


def _why(texts: Sequence[Text], words: Sequence[str], settings: Settings) -> Plain:
    """Return what was read at the place of some words in each of two texts, and why they were compared or not."""
    if len(texts) != _BETWEEN or len(words) != _BETWEEN:
        raise SourceError("explain needs two texts as sources and, as words, one place in each")
    sources = sources_of(texts)
    one, other = (_place(source, said) for source, said in zip(sources, words, strict=True))
    found = why(sources, one, other, settings=settings)
    by_id = {source.id: source for source in sources}
    sides = [
        filled(
            {
                "read": None if side.mention is None else place_of(side.mention, by_id),
                "means": None if side.mention is None else side.mention.value.label,
                "question": None if side.claim is None else side.claim.question.text,
                "left": side.left,
            }
        )
        for side in found.sides
    ]
    return {"compared": found.compared, "reasons": list(found.reasons), "places": sides}


def _place(source: Source, words: str) -> Place:
    start = source.text.find(words) if words else -1
    if start < 0:
        raise SourceError(f"“{words}” does not stand in {source.id}")
    return Place(source.id, Span(start, start + len(words)))
