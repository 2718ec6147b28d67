"""Sources of several events in one call: compared within each, and the report says which they are."""

import json

import pytest

from factcheck import ConfigError, PreparedSource, Source, SourceError, check, claim
from factcheck.findings import Kind
from factcheck.report import Report
from factcheck.writers import WRITERS
from factcheck.writers.options import RenderOptions

DAM = {
    "wire": "A dam burst at San Isidro on Tuesday and killed 34 people, officials said. It is of Andina Metals.",
    "paper": "The dam of Andina Metals that burst at San Isidro on Tuesday killed 43 people, its mayor said.",
}
QUAKE = {
    "radio": "A quake of magnitude 6.1 killed 12 people in Osiville on Friday, mayor Ida Vang of Osiville said.",
    "site": "Osiville counts 12 dead after the quake of magnitude 6.1 on Friday, its mayor, Ida Vang, said.",
}
CHESS = {"club": "Chess is played in Lunova again, and 60 children came."}


def given(*events: dict[str, str]) -> list[Source]:
    return [Source(name, text) for event in events for name, text in event.items()]


@pytest.fixture(scope="module")
def report() -> Report:
    """A report of three events."""
    return check(given(DAM, QUAKE, CHESS)[::-1], events="auto")


def test_each_source_is_compared_within_its_event(report: Report) -> None:
    assert [set(event.source_ids) for event in sorted(report.events, key=lambda event: event.source_ids)] == [
        {"club"}, {"paper", "wire"}, {"radio", "site"},
    ]  # fmt: skip
    (conflict,) = report.conflicts
    assert conflict.source_ids == {"wire", "paper"}
    assert all(len({*finding.source_ids} & {*DAM}) in (0, len(finding.source_ids)) for finding in report.findings)


def test_sources_stand_as_they_were_given_and_all_is_counted(report: Report) -> None:
    assert [source.id for source in report.sources] == ["club", "site", "radio", "paper", "wire"]
    figures = next(each for each in report.coverage if each.thing == "figure")
    assert (figures.compared, figures.read) == (6, 7)  # the 60 children are compared with nothing
    assert "60 children" in [left.mention.text for left in report.not_compared]


def test_without_being_asked_all_are_of_one_event() -> None:
    sources = given(DAM)
    assert check(sources).events == ()
    assert check(sources).findings == check(sources, events="auto").findings
    assert len(check(sources, events="auto").events) == 1


def test_the_first_lines_say_of_how_many_events_they_are(report: Report) -> None:
    for kind in ("text", "markdown"):
        text = WRITERS[kind](report, RenderOptions())
        assert text.lstrip("*").startswith(
            "These five sources are of 3 events, and compared within each. One of 3 facts"
        )
        assert "Event of Andina Metals, San Isidro: paper and wire." in text
        assert "By itself: club." in text
    assert "of 3 events" in WRITERS["html"](report, RenderOptions())


def test_of_one_event_nothing_is_said() -> None:
    report = check(given(DAM), events="auto")
    assert "event" not in WRITERS["text"](report, RenderOptions()).split("\n\n", maxsplit=1)[0].lower()


def test_the_report_reads_back_with_its_events(report: Report) -> None:
    stated = json.loads(WRITERS["json"](report, RenderOptions()))
    assert {frozenset(event["source_ids"]) for event in stated["events"]} == {frozenset(e) for e in (DAM, QUAKE, CHESS)}
    assert Report.model_validate_json(report.model_dump_json()) == report


def test_prepared_sources_give_the_same_report(report: Report) -> None:
    sources = [PreparedSource(source) for source in given(DAM, QUAKE, CHESS)[::-1]]
    assert check(sources, events="auto") == report


def test_what_is_given_without_prose_alone_is_found_once() -> None:
    troops = "troops North Korea sent to Russia"
    claims = [claim("count", troops, "12,000", "table"), claim("count", troops, "9,000", "list")]
    report = check(given(DAM, QUAKE), claims=claims, events="auto")
    assert [finding.source_ids for finding in report.conflicts if "table" in finding.source_ids] == [{"table", "list"}]
    assert len([fact for fact in report.facts if "table" in fact.source_ids]) == 1


def test_a_claim_without_prose_of_a_source_is_of_its_event() -> None:
    troops = "troops North Korea sent to Russia"
    figures = {"wire": "12,000", "radio": "9,000", "list": "15,000"}
    claims = [claim("count", troops, figure, source_id) for source_id, figure in figures.items()]
    report = check(given(DAM, QUAKE), claims=claims, events="auto")
    found = {frozenset(finding.source_ids) for finding in report.conflicts if "list" in finding.source_ids}
    assert found == {frozenset({"wire", "list"}), frozenset({"radio", "list"})}


def test_progress_is_told_event_by_event() -> None:
    stages: list[tuple[str, int]] = []

    def progress(stage: str, steps: list[object]) -> list[object]:
        stages.append((stage, len(steps)))
        return steps

    check(given(DAM, QUAKE, CHESS), events="auto", progress=progress)
    assert stages == [("events", 3)]


def test_what_is_wrong_is_said() -> None:
    with pytest.raises(ConfigError, match='"one" or "auto" is wanted, not \'two\''):
        check(given(DAM), events="two")  # type: ignore[arg-type]
    with pytest.raises(SourceError, match="two sources are called"):
        check([*given(DAM), *given(DAM)], events="auto")
    with pytest.raises(SourceError, match="a Source is wanted"):
        check(["text", *given(DAM)], events="auto")  # type: ignore[list-item]


def test_many_events_are_counted_after_the_first() -> None:
    names = ("Almena", "Bornava", "Cordale", "Danport", "Elstad", "Falburg", "Gorlund", "Haltova", "Isrino", "Jorgate",
             "Kelzar", "Lanford", "Morhaven", "Norville")  # fmt: skip
    sources = [
        Source(f"{name.lower()}{number}", f"The bridge of {name} fell, the people of {name} said. It was in {name}.")
        for name in names
        for number in range(2)
    ]
    report = check(sources, events="auto")
    assert len(report.events) == len(names)
    assert "2 more events of 4 sources." in WRITERS["text"](report, RenderOptions())


def test_agreements_stay_within_events(report: Report) -> None:
    agreed = [finding for finding in report.findings if finding.kind is Kind.AGREEMENT]
    assert {frozenset(finding.source_ids) for finding in agreed} <= {frozenset(QUAKE), frozenset(DAM)}
