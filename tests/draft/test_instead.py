"""What is said of a statement that no source supports: a conflict with what stands in its place, elsewhere, nowhere."""

from datetime import date

import pytest

from factcheck.draft import check_draft
from factcheck.findings import Finding, Kind
from factcheck.source import Source
from tests.draft.conflicting import shown

DAY = date(2025, 3, 5)


def findings(draft: str, source: str) -> list[Finding]:
    return list(check_draft(Source("draft", draft, published=DAY), [Source("s", source, published=DAY)]).findings)


def of(draft: str, source: str, words: str) -> tuple[str, str]:
    return shown(draft, source, words, DAY)


@pytest.mark.parametrize(
    ("draft", "source", "words", "true"),
    [
        ("The mill pays 840 workers.", "The mill has a payroll of 480.", "840 workers", "480"),
        ("Lund lies 64 km from Arn.", "The road from Arn to Lund is 46 kilometres long.", "64 km", "46 kilometres"),
        (
            "A rise of 19 percent in rents was recorded in Lund.",
            "Landlords in Lund now ask for 14 percent more in rents.",
            "19 percent",
            "14 percent",
        ),
        ("The mill in Arn dates from 1896.", "The mill in Arn was built in 1869.", "1896", "1869"),
        ("The fair in Arn opens on May 4.", "In Arn the fair will be opened on June 4.", "May 4", "June 4"),
        (
            "The fire in Arn was noticed on Monday.",
            "On Tuesday neighbours noticed the fire in Arn.",
            "Monday",
            "On Tuesday",
        ),
        ("The owner, Karin Holm, sold the mill.", "Karin Holt sold the mill she owned.", "Karin Holm", "Karin Holt"),
        (
            "The conductor Peter Lindgren leaves the choir.",
            "Peter Ekström, who conducts the choir, will leave it.",
            "Peter Lindgren",
            "Peter Ekström",
        ),
        (
            "The court in Munich fined the bank.",
            "A court in Hamburg imposed a fine on the bank.",
            "Munich",
            "Hamburg",
        ),
    ],
)
def test_what_stands_in_the_place_of_a_statement_conflicts(draft: str, source: str, words: str, true: str) -> None:
    kind, shown = of(draft, source, words)
    assert (kind, shown.removeprefix("on ").casefold()) == ("conflict", true.removeprefix("On ").casefold())


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        ("Rents rose by 12 percent in Lund.", "Some 40 percent of the homes in Lund are let.", "12 percent"),
        ("The mill pays 840 workers.", "The choir sang 17 songs.", "840 workers"),
        ("The bomb hurt 300 dogs.", "The bomb hurt at least 80.", "300 dogs"),
        ("They waited ten years for the verdict.", "The verdict took 20 seconds to read.", "ten years"),
        ("Nine wolves were shot near Arn.", "Near Arn the wolves killed 46 sheep.", "Nine wolves"),
        ("The show Baker Digest Radio is new.", "The show Butcher Digest is new.", "Baker Digest Radio"),
        ("Munich has a new mayor.", "Kenya elected a president.", "Munich"),
        ("The deputy Peter Lund spoke.", "The deputy Ahmad Karimi spoke.", "Peter Lund"),
        ("Since 2029 the mill has stood still.", "The mill will run until 2040.", "2029"),
    ],
)
def test_what_tells_of_something_else_does_not(draft: str, source: str, words: str) -> None:
    assert of(draft, source, words)[0] == "unsupported"


def test_a_figure_that_stands_elsewhere_is_no_conflict_and_no_support() -> None:
    draft = "The school in Arn has 640 pupils."
    source = "A bridge of 640 metres crosses the bay. It has 640 lamps, and sand lies on the coast."
    kind, shown = of(draft, source, "640 pupils")
    assert (kind, shown) == ("elsewhere", "640 lamps")


def test_a_slip_is_named() -> None:
    (finding,) = findings("The tower is 43 m high.", "The height of the tower is 34 m.")
    assert "two digits swapped?" in finding.steps


def test_the_nearest_is_shown_with_why_it_is_not_enough() -> None:
    draft, source = "In the valley nine villages were searched.", "Officials spoke of four villages without water."
    (finding,) = findings(draft, source)
    assert finding.kind is Kind.UNSUPPORTED
    assert "nearest is “four villages” in s: about something else, as far as the words say" in finding.reason


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        (
            "Consumer prices in Arn were 4.2 percent higher in October than a year before.",
            "The inflation rate in Arn fell to 4.2 percent in October from 4.9 percent in September.",
            "4.2 percent",
        ),
        (
            "Unemployment fell to 10.6 percent in Spain.",
            "Unemployment in Spain fell to 10.6 percent. Youth unemployment stood at 24.9 percent.",
            "10.6 percent",
        ),
        (
            "The mill, with a staff of 430, burnt down; six people died.",
            "Six workers died when the mill burnt down. It employs 430 people.",
            "430",
        ),
    ],
)
def test_an_equal_figure_keeps_another_one_from_conflicting(draft: str, source: str, words: str) -> None:
    assert of(draft, source, words)[0] in ("agreement", "elsewhere")


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        ("The firm hopes to save money by 2029.", "The firm said on Monday it would save money by 2027.", "2029"),
        ("The mill was founded in 1819.", "The mill pays wages until the end of this year.", "1819"),
    ],
)
def test_an_open_date_supports_no_other(draft: str, source: str, words: str) -> None:
    assert of(draft, source, words)[0] != "agreement"


def test_two_statements_of_a_draft_do_not_share_a_partner() -> None:
    draft = "The crash killed 31 people. The crash killed 12 people in the bus."
    source = "The crash killed 12 people in the bus."
    assert of(draft, source, "12 people")[0] == "agreement"
    assert of(draft, source, "31 people")[0] != "agreement"


@pytest.mark.parametrize(
    ("draft", "source", "words", "true"),
    [
        ("Ann Holm's mill in Arn opened in 1968.", "In May 1958 the mill in Arn opened.", "1968", "May 1958"),
        ("The mill in Arn opened in October.", "The mill in Arn opened on 12 March 2004.", "October", "12 March 2004"),
        (
            "The minister Jan Berg resigned in 1999 over the loan.",
            "In 1996 the minister, Jan Berg, resigned over a loan. A fire broke out in 1999.",
            "1999",
            "1996",
        ),
    ],
)
def test_a_date_as_fine_or_less_fine_in_its_place_conflicts(draft: str, source: str, words: str, true: str) -> None:
    assert of(draft, source, words) == ("conflict", true)


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        ("The mill in Arn opened in 2004.", "The mill in Arn opened on 12 March 2004.", "2004"),
        ("The vote in Arn was held on Sunday.", "On Sunday Arn will vote.", "Sunday"),
        ("A fire broke out in 1999.", "In 1996 the minister, Jan Berg, resigned. A fire broke out in 1999.", "1999"),
    ],
)
def test_a_date_that_its_source_has_in_its_place_does_not(draft: str, source: str, words: str) -> None:
    assert of(draft, source, words)[0] == "agreement"


def test_a_month_told_in_the_same_words_conflicts_with_none() -> None:
    draft = "General Tomasz Holm will take command of the northern brigade in September, the ministry said on Tuesday."
    source = "The ministry on Tuesday appointed General Tomasz Holm commander of the northern brigade from September."
    assert of(draft, source, "September") == ("agreement", "September")
