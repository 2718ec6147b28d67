"""A report points at the words of its sources as they were written, whatever words they were read in."""

import factcheck
from factcheck.as_written import report_as_written
from factcheck.why import Place, why

HERE = "Rund 12.000 Soldaten hat Nordkorea nach Russland entsandt. Der Minister verkaufte 300 Bilder an Wien."
THERE = "North Korea has sent 8,000 troops to Russia."


def sources(language: str = "de") -> list[factcheck.Source]:
    """Return a German and an English source."""
    return [factcheck.Source("here", HERE, language=language), factcheck.Source("there", THERE)]


def test_findings_and_facts_point_at_the_source_as_written() -> None:
    report = factcheck.check(sources())
    texts = {"here": HERE, "there": THERE}
    (conflict,) = report.conflicts
    shown = [claim.mention.text for position in conflict.positions for claim in position.claims]
    assert sorted(shown) == ["8,000 troops", "Rund 12.000 Soldaten"]
    assert report.sources[0].text == HERE
    for fact in report.facts:
        for claim in (claim for position in fact.positions for claim in position.claims):
            assert claim.span is not None
            assert texts[claim.source_id][claim.span.start : claim.span.end] == claim.mention.text


def test_a_question_that_quotes_a_sentence_quotes_it_as_written() -> None:
    report = factcheck.check(sources())
    quoted = [fact.question.text for fact in report.facts if fact.question.quoted and "here" in fact.source_ids]
    assert all("verkaufte" in text for text in quoted if "Bilder" in text)


def test_a_report_of_english_sources_is_the_same_object() -> None:
    report = factcheck.check([factcheck.Source("a", THERE), factcheck.Source("b", THERE)])
    assert report_as_written(report, []) is report


def test_why_takes_and_gives_places_as_written() -> None:
    place = Place("here", factcheck.Span(0, 20))
    other = Place("there", factcheck.Span(21, 33))
    found = why(sources(), place, other)
    assert found.compared
    assert found.sides[0].mention is not None
    assert found.sides[0].mention.text == "Rund 12.000 Soldaten"


def test_a_draft_of_one_language_stands_against_a_source_of_another() -> None:
    draft, source = sources()
    report = factcheck.check_draft(draft, [source])
    assert [claim.mention.text for each in report.conflicts for claim in each.positions[0].claims] == [
        "Rund 12.000 Soldaten"
    ]
