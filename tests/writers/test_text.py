"""What an editor reads: the same words, order and numbers in a terminal of any width and in a pipe."""

import re

import pytest

from factcheck.findings import Kind, Severity
from factcheck.pipeline import check
from factcheck.report import Report
from factcheck.source import Source
from factcheck.values.relation import Relation
from factcheck.writers import RenderOptions, write_text
from factcheck.writers.terminal import cut, width, wrap

PIPE = """\
Two of 2 facts are stated differently; no two sources contradict each other.
2 sources, 2 facts compared: 0 contradictory, 2 discrepant, 0 compatible, 0 equivalent, 0 same; \
0 names written alike everywhere; 0 findings inside one source; 0 notes; 1 mention not compared.

Figures differ, both may be true
discrepant: How many troops were sent?
  A about 12,000: wire:4 “approximately 12,000 troops” (“Reports suggest”, possible)
  B more than 10,000: Desk \\x1b[31mPost:1 “More than 10,000 soldiers” (stated as fact)
  why: “more than 10,000” allows 12,000, so both may be true.
    12,000 − 10,000 = 2,000; 2,000 ÷ 10,000 = 20 %

Words differ, both may be true
discrepant: In which words was the treaty described?
  A “It is designed to keep the peace”: wire:5 “It is designed to keep the peace,” \
(the minister of foreign affairs and trade, quoted)
  B “It keeps the peace”: Desk \\x1b[31mPost:2 “It keeps the peace,” (Park, quoted)
  why: Nearly the same words.
    A It {is designed to keep} the peace
    B It {keeps} the peace

Not compared
1 no event found for this date: 1 quotation
"""

PAGE = """\
Two of 2 facts are stated differently; no two sources contradict each other.
2 sources, 2 facts compared: 0 contradictory, 2 discrepant, 0 compatible,
0 equivalent, 0 same; 0 names written alike everywhere; 0 notes;
1 mention not compared.

Figures differ, both may be true

≠ How many troops were sent?                                          discrepant
  A  “approximately 12,000        wire:4              “Reports      possible
      troops”                                         suggest”
"""


def test_a_pipe_gets_a_piece_a_line(report: Report) -> None:
    assert write_text(report) == PIPE


@pytest.mark.parametrize("cells", [60, 80, 100, 120])
def test_no_line_is_wider_than_the_terminal(report: Report, cells: int) -> None:
    for rendering in (
        RenderOptions(width=cells),
        RenderOptions(width=cells, full_places=True, not_compared=True, ascii=True),
    ):
        assert max(width(line) for line in write_text(report, rendering).splitlines()) <= cells


def tokens(text: str) -> list[str]:
    return re.findall(r"\w+", text)


@pytest.mark.parametrize("cells", [60, 80, 120])
def test_a_terminal_shows_the_words_and_places_of_the_pipe(report: Report, cells: int) -> None:
    page = write_text(report, RenderOptions(width=cells))
    shown = set(tokens(page))
    for line in ("approximately 12,000", "wire:4", "Reports suggest", "possible", "More than 10,000", "Park quoted"):
        assert set(tokens(line)) <= shown
    assert (
        page.index("Figures differ") < page.index("approximately") < page.index("2,000 ÷") < page.index("Words differ")
    )


def test_differences_of_wordings_stand_one_above_the_other(report: Report) -> None:
    lines = write_text(report, RenderOptions(width=80)).splitlines()
    first = next(index for index, line in enumerate(lines) if "{is designed to keep}" in line)
    assert lines[first] == "     A  It {is designed to keep} the peace"
    assert lines[first + 1] == "     B     {keeps}"


def test_a_figure_is_never_cut(report: Report) -> None:
    for cells in range(60, 121, 5):
        page = " ".join(write_text(report, RenderOptions(width=cells)).split())
        assert "12,000" in page.split("B ")[0]
        assert "“More than 10,000" in page


def test_full_places_are_path_line_column(report: Report) -> None:
    assert "in/wire_1.txt:4:22 “approximately 12,000 troops”" in write_text(report, RenderOptions(full_places=True))


def test_all_that_was_not_compared_is_listed_on_demand(report: Report) -> None:
    assert "wire:5 “Friday”" not in write_text(report)
    assert "  wire:5 “Friday”" in write_text(report, RenderOptions(not_compared=True))
    assert "wire:5  “Friday”" in write_text(report, RenderOptions(width=80, not_compared=True))


def test_a_source_cannot_move_the_cursor_or_hide_a_line(report: Report) -> None:
    for rendering in (RenderOptions(), RenderOptions(width=80), RenderOptions(width=80, full_places=True)):
        assert "\x1b" not in write_text(report, rendering)
    assert RenderOptions().show("a\u202eb\rc\x07\u2066") == "a\\u202eb c\\x07\\u2066"


def test_right_to_left_words_keep_what_follows_on_their_right() -> None:
    assert RenderOptions().quoted("שלום") == "“שלום\u200e”"
    assert RenderOptions(ascii=True).quoted("שלום") == '"שלום"'


def test_signs_and_marks_have_an_ascii_dress(report: Report) -> None:
    plain = write_text(report, RenderOptions(width=80, ascii=True))
    assert plain.isascii()
    assert "!= How many troops were sent?" in plain
    assert '"approximately 12,000' in plain


def test_colour_only_adds_escape_codes(report: Report) -> None:
    plain, coloured = (write_text(report, RenderOptions(width=80, colour=colour)) for colour in (False, True))
    stripped = re.sub(r"\x1b\[[\d;]*m", "", coloured)
    assert [line.rstrip() for line in stripped.splitlines()] == plain.splitlines()
    assert "\x1b[1;33m≠ \x1b[0m" in coloured
    assert "\x1b[1;31m" not in coloured


def grave(report: Report) -> Report:
    first, *rest = report.findings
    graver = first.model_copy(update={"relation": Relation.CONTRADICTORY, "severity": Severity.ERROR})
    return report.model_copy(update={"findings": (graver, *rest)})


def agreeing(report: Report, *relations: Relation) -> Report:
    findings = tuple(
        finding.model_copy(update={"relation": relation, "kind": Kind.AGREEMENT, "severity": Severity.NOTE})
        for finding, relation in zip(report.findings, relations, strict=True)
    )
    return report.model_copy(update={"findings": findings})


BOTH = "2 facts compared: 1 figure and 1 quotation."


def first_line(report: Report) -> str:
    return write_text(report).splitlines()[0]


def test_the_first_line_is_the_verdict(report: Report) -> None:
    assert (
        first_line(grave(report))
        == "The sources contradict each other on one of 2 facts; one more is stated differently."
    )
    assert first_line(agreeing(report, Relation.SAME, Relation.EQUIVALENT)) == f"The sources agree on all {BOTH}"
    compatible = agreeing(report, Relation.SAME, Relation.COMPATIBLE)
    assert first_line(compatible) == f"No two sources disagree on any of the {BOTH}"
    nothing = first_line(report.model_copy(update={"facts": (), "findings": ()}))
    assert nothing == "No figure, date, name, office or quotation is stated by two sources."
    one = report.model_copy(update={"facts": report.facts[:1], "findings": report.findings[:1]})
    assert first_line(one) == "The one fact compared is stated differently; no two sources contradict each other."


def test_what_cannot_be_comes_first_and_red(report: Report) -> None:
    page = write_text(grave(report), RenderOptions(width=80, colour=True))
    assert "\x1b[1;31m× \x1b[0m" in page
    assert page.index("Cannot both be true") < page.index("Words differ, both may be true")
    assert "Figures differ" not in page


@pytest.mark.parametrize("cells", [80, 120])
def test_all_agreements_with_their_sources_on_demand(report: Report, cells: int) -> None:
    page = write_text(agreeing(report, Relation.COMPATIBLE, Relation.EQUIVALENT), RenderOptions(width=cells, all=True))
    assert "about 12,000 (wire); more than 10,000 (Desk" in " ".join(page.split())
    assert "so both may be true." in " ".join(page.split())
    assert "Nearly the same words" not in page


def test_wide_and_combining_characters_are_counted_in_cells() -> None:
    assert wrap("東京 東京", 5) == ["東京", "東京"]
    assert wrap("e\u0301" * 4 + " a", 6) == ["e\u0301" * 4 + " a"]
    assert wrap("東" * 5, 4) == ["東東", "東東", "東"]
    assert cut("東京 東京都", 8) == "東京…"


def test_a_megabyte_without_a_space_is_wrapped_at_once() -> None:
    assert len(wrap("x" * 1_000_000, 80)) == 12_500


def test_claims_made_without_prose_have_no_line(report: Report) -> None:
    (position, other) = report.findings[0].positions
    claim = position.claims[0]
    bare = claim.model_copy(
        update={"mention": claim.mention.model_copy(update={"span": None, "source_id": "ministry"})}
    )
    told = position.model_copy(update={"claims": (bare,)})
    finding = report.findings[0].model_copy(update={"positions": (told, other)})
    text = write_text(report.model_copy(update={"findings": (finding,)}))
    assert "A about 12,000: ministry approximately 12,000 troops (" in text


def test_another_language_is_told_of() -> None:
    sources = [
        Source("a", "Het verdrag werd op 29 november 2024 ondertekend.", language="nl"),
        Source("b", "The treaty was signed on November 29, 2024."),
        Source("c", "Samningurinn var undirritaður 29.11.2024.", language="is"),
    ]
    for page in (write_text(check(sources)), write_text(check(sources), RenderOptions(width=200))):
        told = "its figures, dates with a figure, quotations and well-known names are read."
        assert f"a is read in part: it is in Dutch: only {told}" in page
        assert f"c is read in part: it is in Icelandic: only {told.replace(' dates with a figure,', '')}" in page
        assert "b is read" not in page


def test_a_source_keeps_the_letters_of_its_name() -> None:
    text = "North Korea sent {} soldiers to Russia, officials said."
    both = " ".join(map(text.format, ("10,000", "11,000")))
    report = check([Source("n1", both, origin="AP"), Source("n2", text.format("11,000"), origin="AP")])
    page = write_text(report)
    assert "why: n1 gives both.\n" in page
    assert "why: n1 and n2 are said to repeat one original report, AP.\n" in page
    assert "n1 and n2 are said to repeat one original report, AP." in write_text(report, RenderOptions(width=80))


SCREEN = 40
"""Lines of a terminal of usual height."""


def test_the_report_of_the_seeds_fits_two_screens(five: Report) -> None:
    assert len(write_text(five, RenderOptions(width=80, closing="Exit 0.")).splitlines()) <= 2 * SCREEN


@pytest.mark.parametrize("cells", [60, 80, 120])
def test_an_agreement_is_a_line(five: Report, cells: int) -> None:
    page = write_text(five, RenderOptions(width=cells))
    lines = page.split("\nAgreements")[1].split("\n\n")[0].splitlines()[1:]
    assert len(lines) == len(five.agreements)
    assert all(width(line) <= cells and line.endswith(("origin", "origins")) for line in lines)
    president = next(line for line in lines if "Russia’s president" in line)
    assert president.split() == ["=", "Who", "is", "Russia’s", "president?", "Vladimir", "Putin", "3", "origins"]


def test_what_counts_nothing_is_left_out_of_the_counts(report: Report) -> None:
    page = " ".join(write_text(report, RenderOptions(width=80)).split())
    assert "2 sources, 2 facts compared: 2 discrepant; 1 mention not compared." in page
    assert "0 contradictory, 2 discrepant" in write_text(report, RenderOptions(width=80, all=True))
    nothing = report.model_copy(update={"facts": (), "findings": (), "not_compared": ()})
    assert "\n2 sources, 0 facts compared.\n" in write_text(nothing, RenderOptions(width=80))


def test_a_slip_that_cannot_be_true_comes_before_what_can(report: Report) -> None:
    slip = check([Source("slip", "They met on Friday, November 28, 2024, in Rome.")]).findings
    page = write_text(report.model_copy(update={"findings": (*report.findings, *slip)}))
    assert page.index("Cannot both be true, inside one source") < page.index("Figures differ")


def test_a_note_is_folded_unless_all_is_wanted(five: Report) -> None:
    short, long = (write_text(five, RenderOptions(width=80, all=every)) for every in (False, True))
    assert "C 004 “its dispatch”." in short
    assert "  C  “its dispatch”         004:37" in long


ALIKE = "A ferry sank off Cebu. The coast guard said 24 people drowned."


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        (["It rained on 3 May.", "Seoul sent 40 buses."], "They share no figure, date or name"),
        ([ALIKE, ALIKE, "Seoul sent 40 buses to Busan."], "c shares no figure, date or name with the others"),
        ([ALIKE, ALIKE], None),
        (["A fire in Arn hurt 12 people.", "A fire in Arn was put out."], None),
        ([ALIKE], None),
    ],
)
def test_sources_that_share_nothing_may_be_of_different_events(texts: list[str], said: str | None) -> None:
    page = write_text(check([Source(name, text) for name, text in zip("abc", texts, strict=False)]))
    assert ("share" in page.split("\n\n")[0]) is (said is not None)
    assert said is None or said in page
