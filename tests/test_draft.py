"""A draft against its sources."""

import re
from pathlib import Path

import pytest

from factcheck.draft import check_draft
from factcheck.errors import SourceError
from factcheck.findings import Kind, Severity
from factcheck.pipeline import PreparedSource
from factcheck.readers import read
from factcheck.rules.draft import PAGE
from factcheck.settings import Settings
from factcheck.source import Source

WIRE = Source(
    "wire",
    "KABUL, May 2, 2024 (AP) — A bomb in Kabul killed 24 people and injured at least 80 on Thursday, police chief "
    "Ahmad Karimi said. “We will find those who did this before the week is over,” Karimi told reporters.",
)
NOTES = Source("notes", "Police counted 24 dead in Kabul on Thursday. The market stays closed until May 6, 2024.")


def told(text: str, *sources: Source) -> list[tuple[str, str, str]]:
    report = check_draft(Source("draft", text), sources or (WIRE, NOTES))
    return [(str(f.kind), str(f.relation or ""), f.positions[0].claims[0].mention.text) for f in report.findings]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The bomb in Kabul killed 24 people.", ("agreement", "same", "24 people")),
        ("The bomb in Kabul killed twenty-four people.", ("agreement", "same", "twenty-four people")),
        ("The bomb in Kabul killed 42 people.", ("conflict", "contradictory", "42 people")),
        ("The bomb killed 24 people and hurt 300 dogs.", ("unsupported", "", "300 dogs")),
        ("At least 80 people were injured in Kabul.", ("agreement", "same", "At least 80 people")),
        ("Police chief Ahmad Karimi spoke.", ("agreement", "same", "Ahmad Karimi")),
        ("The deputy Peter Lund spoke.", ("unsupported", "", "Peter Lund")),
        ("The market stays closed until 6 May 2024.", ("agreement", "same", "6 May 2024")),
        ("The market stays closed until 9 May 2024.", ("conflict", "contradictory", "9 May 2024")),
        (
            "“We will find those who did this before the week is over,” he said.",
            ("agreement", "same", "“We will find those who did this before the week is over,”"),
        ),
        (
            "“We will not find those who did this before the week is over,” Karimi told reporters.",
            ("conflict", "contradictory", "“We will not find those who did this before the week is over,”"),
        ),
        (
            "“The town was built in a day by giants,” he said.",
            ("unsupported", "", "“The town was built in a day by giants,”"),
        ),
    ],
)
def test_what_a_statement_rests_on(text: str, found: tuple[str, str, str]) -> None:
    assert found in told(text)


def test_the_example_of_the_page_is_what_is_found() -> None:
    draft, source = re.findall(r"“(A bomb [^”]*)”", PAGE)
    more = re.findall(r"“(and [^”]*)”", PAGE)[0]
    assert told(f"{draft} {more}.", Source("wire", f"{source}.")) == [
        ("conflict", "contradictory", "42 people"),
        ("unsupported", "", "300 dogs"),
        ("agreement", "same", "Kabul"),
        ("agreement", "same", "Monday"),
    ]


def test_each_value_is_one_finding() -> None:
    found = told("The bomb in Kabul killed 24 people. In Kabul, 24 people were killed.")
    assert [words for _, _, words in found] == sorted(
        {words for _, _, words in found}, key=[w for *_, w in found].index
    )
    assert len([words for *_, words in found if "24" in words]) == 1


def test_a_conflict_shows_the_words_of_the_source() -> None:
    finding = check_draft(Source("draft", "The bomb in Kabul killed 42 people."), [WIRE]).conflicts[0]
    assert [claim.mention.text for position in finding.positions for claim in position.claims] == [
        "42 people",
        "24 people",
    ]
    assert finding.positions[1].sources == ("wire",)


def test_what_is_in_no_source_is_a_warning() -> None:
    report = check_draft(Source("draft", "The deputy Peter Lund spoke."), [WIRE])
    assert [(f.kind, f.severity) for f in report.findings] == [(Kind.UNSUPPORTED, Severity.WARNING)]


def test_a_draft_that_is_its_source_is_all_agreed() -> None:
    copy = WIRE.model_copy(update={"id": "draft"})
    assert {finding.kind for finding in check_draft(copy, [WIRE]).findings} == {Kind.AGREEMENT}


def test_what_the_draft_leaves_out_is_no_finding() -> None:
    assert all("80" not in words for *_, words in told("The bomb in Kabul killed 24 people."))


def test_a_draft_without_statements_has_no_findings() -> None:
    assert told("It was a quiet morning and nobody spoke.") == []


def test_the_order_of_sources_changes_nothing() -> None:
    draft = Source("draft", "The bomb in Kabul killed 42 people on Thursday.")
    assert check_draft(draft, [WIRE, NOTES]).findings == check_draft(draft, [NOTES, WIRE]).findings


def test_a_draft_cannot_have_the_id_of_a_source() -> None:
    with pytest.raises(SourceError, match="wire"):
        check_draft(WIRE, [WIRE])


def test_the_seeds_against_each_other_contradict_nothing() -> None:
    seeds = [read(path) for path in sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))]
    for index, draft in enumerate(seeds):
        report = check_draft(draft, seeds[:index] + seeds[index + 1 :])
        assert not [f for f in report.findings if f.severity is Severity.ERROR]


def test_what_sources_have_instead_is_told() -> None:
    draft = Source("draft", "In the valley nine villages were searched by the brigade.")
    wire = Source("wire", "The quake shook the coast. Officials spoke of four villages without water.")
    reasons = [finding.reason for finding in check_draft(draft, [wire]).findings]
    assert reasons == [
        "no source has this figure; nearest is “four villages” in wire: about something else, as far as the words say"
    ]


def test_a_quotation_has_its_marks_once() -> None:
    draft = Source("d", 'The deal was signed. "It is a very good day for the whole country," Smith said.')
    asked = [finding.question for finding in check_draft(draft, [Source("s", "The deal was signed.")]).findings]
    assert "Which source has the quotation “It is a very good day for the whole country,”?" in asked


def test_each_source_is_told_apart_with_its_own_reason() -> None:
    draft = Source("draft", "North Korea has sent some 21,000 troops to Russia, officials said.")
    wire = Source("wire", "North Korea has sent some 12,000 troops to Russia, officials said.")
    agency = Source("agency", "Pyongyang has dispatched more than 10,000 soldiers to Russia.")
    (finding,) = [finding for finding in check_draft(draft, [wire, agency]).findings if finding.kind is Kind.CONFLICT]
    told = {finding.positions[pair.second].sources: (str(pair.relation), pair.reason) for pair in finding.relations}
    assert told["agency",][0] == "discrepant"
    assert "10,000" in told["agency",][1]
    assert told["wire",][0] == "contradictory"
    assert "12,000" in told["wire",][1]


def test_a_study_tells_what_its_source_tells_however_often_it_is_asked() -> None:
    prepared_sources = [PreparedSource(WIRE), PreparedSource(NOTES)]
    sharing = WIRE.text.replace("Kabul killed", "Herat killed")
    for settings in (Settings(), Settings(ignored_names=["Kabul"]), Settings()):
        for text in ("The bomb in Kabul killed 42 people.", sharing, "Peter Lund spoke in Kabul.", sharing):
            draft = Source("draft", text)
            anew = check_draft(draft, [WIRE, NOTES], settings=settings)
            assert check_draft(draft, prepared_sources, settings=settings) == anew


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("Piers Horben", "Piers Hoben"),
        ("Stephen Park", "Steven Park"),
        ("Carol Bening", "Carol Benning"),
        ("Ola Nielson", "Ola Nielsen"),
        ("Walter Nes", "Walter Ness"),
        ("Hana Ball", "Hana Bell"),
        ("Abid Mahrud", "Abid Harud"),
        ("Meredyth Valiano", "Meredith Valianto"),
        ("Eric Lund", "Erik Lund"),
        ("Robert MacDonald", "Robert McDonald"),
        ("Geoffrey Vane", "Jeffrey Vane"),
        ("Kathryn Boyle", "Catherine Boyle"),
    ],
)
def test_a_name_spelled_otherwise_does_not_stand_in_its_source(draft: str, source: str) -> None:
    wire = Source(
        "wire", f"The hall is to open in June, {source}, the councillor who heads the inquiry, told reporters."
    )
    report = check_draft(
        Source("draft", f"Councillor {draft}, who leads the inquiry, said the hall opens in June."), [wire]
    )
    [found] = [finding for finding in report.findings if finding.positions[0].claims[0].mention.text == draft]
    assert (found.kind, found.severity) == (Kind.CONFLICT, Severity.WARNING)
    assert "spelled two ways" in found.message
    assert [claim.mention.text for position in found.positions for claim in position.claims] == [draft, source]
    assert [str(pair.relation) for pair in found.relations] == ["discrepant"]


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("Andrey Belousov", "Andrei Belousov"),
        ("Muhammad Saleem", "Mohammed Salem"),
        ("Bill Grant", "William Grant"),
        ("Ivan Petrov", "Ivan Petroff"),
    ],
)
def test_a_transliteration_or_a_nickname_stands_in_its_source(draft: str, source: str) -> None:
    wire = Source(
        "wire", f"The hall is to open in June, {source}, the councillor who heads the inquiry, told reporters."
    )
    assert ("agreement", "equivalent", draft) in told(f"Councillor {draft}, who leads the inquiry, spoke first.", wire)


def test_a_family_name_spelled_otherwise_is_held_against_the_one_in_its_place() -> None:
    wire = Source("wire", "The hall opens in June, Piers Hoben, the councillor, told reporters.")
    [found] = [
        f
        for f in check_draft(Source("draft", "Mr. Horben said the hall opens in June."), [wire]).findings
        if f.value_kind == "name"
    ]
    assert (found.kind, found.severity) == (Kind.CONFLICT, Severity.WARNING)
    assert found.reason.startswith("“Mr. Horben” stands in no source; in its place stands “Piers Hoben”")
