"""A draft scored: counts of the four answers, the share supported, and a row for each statement."""

import json
from pathlib import Path
from typing import Any

import pytest

import factcheck
from factcheck import Answer, PreparedSource, Score, Settings, Source, SourceError, check_draft, score

WIRE = (
    "A quake of 5.8 shook Arn on Monday. It lay 12 kilometres deep and hurt 43 people in the town. "
    "The mayor, Karin Holm, asked for 90 tents. Arn is famous for a bridge with 640 lamps."
)
STORY = (
    "A quake of 5.8 hit Arn on Monday, at a depth of 21 km. It hurt 43 people. "
    "Mayor Karin Holm opened a school with 640 pupils and thanked Peter Lund."
)


def answers(found: Score) -> dict[str, str]:
    return {row.statement: str(row.answer) for row in found.findings}


def test_the_four_answers_are_counted() -> None:
    found = score(STORY, [WIRE])
    assert (found.supported, found.conflicting, found.elsewhere, found.unsupported) == (4, 1, 1, 1)
    assert found.statements == 7
    assert (found.share_supported, found.share_in_sources) == (4 / 7, 5 / 7)
    assert answers(found) == {
        "21 km": "conflicts",
        "640 pupils": "stands elsewhere",
        "Peter Lund": "in no source",
        "5.8": "supported",
        "Monday": "supported",
        "43 people": "supported",
        "Karin Holm": "supported",
    }


def test_a_row_holds_the_words_of_both_sides_with_their_places() -> None:
    wire = Source("wire", f"Arn\n\n{WIRE}", path="texts/wire.txt", text_start=(3, 1))
    row = score(Source("story", STORY), wire).rows[0]
    assert row | {"steps": "", "fingerprint": ""} == {
        "statement": "21 km",
        "place": "story:1:49",
        "start": 48,
        "end": 53,
        "answer": "conflicts",
        "kind": "quantity",
        "relation": "contradictory",
        "reason": "“21 kilometres” and “12 kilometres” cannot both be true: 21 is 75 % more than 12",
        "steps": "",
        "source_words": "“12 kilometres”",
        "source_places": "texts/wire.txt:5:44",
        "supported_by": "",
        "conflicts_with": "wire",
        "elsewhere_in": "",
        "nothing_in": "",
        "differ": "",
        "fingerprint": "",
    }
    assert "21 − 12 = 9" in str(row["steps"])


def test_rows_are_flat_and_can_be_written() -> None:
    found = score(STORY, [WIRE, "Doctors in Arn spoke of 43 people hurt on Monday."])
    rows = json.loads(json.dumps(found.rows))
    assert {type(cell) for row in rows for cell in row.values()} == {str, int}
    assert all(STORY[row["start"] : row["end"]] == row["statement"] for row in rows)
    hurt = next(row for row in rows if row["statement"] == "43 people")
    assert hurt["source_words"].count("“43 people") == hurt["source_places"].count(":1:") == 2
    assert Score.model_validate_json(found.model_dump_json()) == found


def test_equal_statements_are_one_row_with_each_place() -> None:
    found = score("The quake hurt 43 people. In Arn, 43 people were hurt.", [WIRE])
    (hurt,) = [row for row in found.findings if "43" in row.statement]
    assert hurt.place == "draft:1:16; draft:1:35"


@pytest.mark.parametrize("draft", ["", "  \n", "Nobody spoke, and it was a quiet day."])
def test_where_nothing_can_be_checked_nothing_lacks_a_source(draft: str) -> None:
    found = score(draft, [WIRE])
    assert (found.statements, found.share_supported, found.share_in_sources, found.rows) == (0, 1.0, 1.0, [])
    assert str(found) == "nothing that can be checked: no figure, date, name or quotation"


@pytest.mark.parametrize("sources", [[], ["", " "], ""])
def test_without_sources_nothing_is_supported(sources: Any) -> None:
    found = score(STORY, sources)
    assert (found.share_supported, found.unsupported) == (0.0, 7)


def test_a_text_is_never_a_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "wire.txt").write_text(WIRE, encoding="utf-8")
    assert score("The quake hurt 43 people.", "wire.txt").unsupported == 1


def test_texts_sources_and_prepared_ones_are_scored_alike() -> None:
    wire = Source("source 1", WIRE)
    assert score(STORY, WIRE) == score(Source("draft", STORY), [wire]) == score(STORY, [PreparedSource(wire)])


def test_settings_count() -> None:
    assert score(STORY, WIRE, settings=Settings(ignored_names=["Peter Lund"])).unsupported == 0


def test_a_score_counts_what_check_draft_finds() -> None:
    report = check_draft(Source("draft", STORY), [Source("source 1", WIRE)])
    found = score(STORY, WIRE)
    assert [row.fingerprint for row in found.findings] == [finding.fingerprint for finding in report.findings]


def test_as_text_it_lists_what_is_not_supported() -> None:
    lines = str(score(STORY, WIRE)).splitlines()
    assert lines[0] == "7 statements: 1 conflicting, 1 standing elsewhere, 1 in no source, 4 supported"
    assert [line.split(" ", 1)[0] for line in lines[1:]] == ["draft:1:49", "draft:1:113", "draft:1:136"]
    assert lines[3] == "draft:1:136 “Peter Lund” in no source: no source has this name"


def test_hidden_characters_stay_visible_in_the_text() -> None:
    assert "\u202e" not in str(score("The quake hurt\u202e 99 people in Arn\u202e.", WIRE))


@pytest.mark.parametrize("sources", [[Source("a", WIRE), Source("a", STORY)], [5], None])
def test_what_is_no_source_is_refused(sources: Any) -> None:
    with pytest.raises(SourceError):
        score(STORY, sources)


def test_the_door_leads_to_it() -> None:
    assert factcheck.score is score
    assert {str(answer) for answer in Answer} == {"supported", "conflicts", "stands elsewhere", "in no source"}
