"""A judge of the caller's: what it is asked, what its answers change, and how they are kept."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from factcheck import ConfigError, Report, Source, check
from factcheck.errors import FactcheckError, JudgeError
from factcheck.linkage.judge import Judge, Kept, Statement

TREES = (
    Source("a", "Lund wants to plant 4,000 trees by spring."),
    Source("b", "By spring 9,000 oaks and birches, trees of this land, are to stand in Lund."),
)
YARD = (
    Source("a", "The yard in Marwick owes its suppliers $12 million."),
    Source("b", "Suppliers of the Marwick yard say that it owes them $21 million."),
)


def trees(one: Statement, other: Statement) -> float | None:
    """Give a toy's opinion: two sentences on trees are of one question, others it knows nothing of."""
    return 0.95 if all("trees" in each.sentence for each in (one, other)) else None


def verdicts(report: Report) -> list[str]:
    return [str(finding.relation) for finding in report.conflicts]


@pytest.mark.parametrize(
    ("sources", "judge", "expected"),
    [
        (TREES, None, []),
        (TREES, trees, ["contradictory"]),
        (TREES, lambda _, __: 0.5, []),
        (TREES, lambda _, __: 0, []),
        (YARD, None, ["contradictory"]),
        (YARD, trees, ["contradictory"]),
        (YARD, lambda _, __: None, ["contradictory"]),
        (YARD, lambda _, __: 0.02, []),
        (YARD, lambda _, __: 1, ["contradictory"]),
    ],
)
def test_an_answer_is_one_more_comparison(
    sources: tuple[Source, ...], judge: Judge | None, expected: list[str]
) -> None:
    assert verdicts(check(sources, judge=judge)) == expected


def test_a_finding_says_what_the_judge_gave() -> None:
    (finding,) = check(TREES, judge=trees).conflicts
    assert "a judge gives it 95 of 100" in finding.evidence


def test_what_typed_questions_join_or_vetoes_part_is_not_asked() -> None:
    asked: list[Statement] = []

    def judge(one: Statement, other: Statement) -> float:
        asked.extend((one, other))
        return 1

    check(
        [
            Source("a", "A quake in Chile killed 24 people in Arica."),
            Source("b", "The Chile quake killed 31 people in Arica, and hurt 80 there."),
        ],
        judge=judge,
    )
    assert asked == []


def test_the_order_of_sources_changes_neither_what_is_asked_nor_the_report() -> None:
    def run(sources: tuple[Source, ...]) -> tuple[list[tuple[str, str]], Report]:
        asked = []

        def judge(one: Statement, other: Statement) -> float | None:
            asked.append((one.claim.source_id, other.claim.source_id))
            return trees(one, other)

        return asked, check(sources, judge=judge)

    more = (*TREES, Source("c", "All trees for the Lund fair were gone in 30 minutes."))
    (forth, report), (back, again) = run(more), run(more[::-1])
    assert forth == back == sorted(forth)
    assert report.findings == again.findings


def failing(_: Statement, __: Statement) -> float:
    raise KeyError("no key")


@pytest.mark.parametrize(
    ("judge", "words"),
    [
        (failing, "it raised KeyError"),
        (lambda _, __: 7, "a number from 0 to 1 or None is wanted, not 7"),
        (lambda _, __: -0.1, "not -0.1"),
        (lambda _, __: float("nan"), "not nan"),
        (lambda _, __: True, "not True"),
        (lambda _, __: "yes", "not 'yes'"),
    ],
)
def test_a_judge_that_fails_is_a_clear_error(judge: Judge, words: str) -> None:
    with pytest.raises(JudgeError, match=words) as raised:
        check(YARD, judge=judge)
    assert "“$12 million” (a)" in str(raised.value)
    assert isinstance(raised.value, FactcheckError)


def test_a_run_is_repeated_from_what_was_kept(tmp_path: Path) -> None:
    path = tmp_path / "answers.json"
    with Kept(path, trees) as judge:
        first = check(TREES, judge=judge)
    assert check(TREES, judge=Kept(path)) == first
    assert check(TREES[::-1], judge=Kept(path, failing)).findings == first.findings
    assert verdicts(check(YARD, judge=Kept(path))) == verdicts(check(YARD))


def test_no_opinion_is_kept_and_no_answer_of_a_wrong_kind(tmp_path: Path) -> None:
    path = tmp_path / "answers.json"
    with Kept(path, lambda _, __: None) as judge:
        check(YARD, judge=judge)
    assert "null" in path.read_text()
    with pytest.raises(JudgeError), Kept(tmp_path / "none.json", lambda _, __: 3) as judge:
        check(YARD, judge=judge)
    assert not (tmp_path / "none.json").exists()


def test_what_was_answered_before_a_fault_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "answers.json"

    def tiring(one: Statement, other: Statement) -> float | None:
        return trees(one, other) if "trees" in one.sentence else failing(one, other)

    with pytest.raises(JudgeError), Kept(path, tiring) as judge:
        check([*TREES, *(Source(f"z{each.id}", each.text) for each in YARD)], judge=judge)
    assert verdicts(check(TREES, judge=Kept(path))) == ["contradictory"]


@pytest.mark.parametrize("content", ["", "[]", '{"a": 2}', '{"a": "yes"}', "\x00"])
def test_a_file_of_another_kind_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "answers.json"
    path.write_text(content)
    with pytest.raises(ConfigError, match="no file of kept answers"):
        Kept(path)


def test_threads_may_share_a_judge(tmp_path: Path) -> None:
    judge = Kept(tmp_path / "answers.json", trees)
    with ThreadPoolExecutor(4) as pool:
        reports = list(pool.map(lambda _: check(TREES, judge=judge), range(8)))
    assert all(report == reports[0] for report in reports)
