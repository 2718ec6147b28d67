"""What sources have on the dates of a draft, where only one side knows its day."""

from datetime import date

import pytest

from factcheck.draft import check_draft
from factcheck.source import Source

DAY = date(2024, 12, 1)


def kinds(draft: str, source: str, *, dated: str) -> set[str]:
    texts = {"draft": draft, "source": source}
    made = {name: Source(name, text, published=DAY if name == dated else None) for name, text in texts.items()}
    findings = check_draft(made["draft"], [made["source"]]).findings
    return {str(finding.kind) for finding in findings if finding.value_kind == "date"}


@pytest.mark.parametrize("dated", ["draft", "source"])
@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("Lena Bruns sang in Lund on Monday.", "In Lund the choir heard Bruns on Monday."),
        ("The bank in Arn was robbed on Friday evening.", "On Friday evening thieves broke into a bank in Arn."),
        ("The dam at Lund broke yesterday.", "Yesterday water burst through the dam at Lund."),
        ("Voters in Arn go to the polls today.", "Today Arn votes."),
    ],
)
def test_the_same_words_for_a_day_support_each_other(draft: str, source: str, dated: str) -> None:
    assert kinds(draft, source, dated=dated) == {"agreement"}


@pytest.mark.parametrize("dated", ["draft", "neither"])
@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("Lena Bruns sang in Lund on 25 November 2024.", "The choir of the town was heard by many on Monday."),
        ("Lena Bruns sang in Lund on 25 November.", "The choir of the town was heard by many on Monday."),
        ("The bank in Arn was robbed on Friday.", "The choir of the town was heard by many on Monday."),
    ],
)
def test_a_weekday_of_which_nobody_knows_the_day_supports_no_date(draft: str, source: str, dated: str) -> None:
    assert kinds(draft, source, dated=dated) == {"unsupported"}


@pytest.mark.parametrize(("month", "kind"), [("in October 1862", "agreement"), ("in October", "unsupported")])
def test_a_month_of_which_nobody_knows_the_year_supports_no_year(month: str, kind: str) -> None:
    assert kinds("The mill in Arn dates from 1862.", f"A fair is held {month}.", dated="neither") == {kind}


@pytest.mark.parametrize(
    ("draft", "kind"),
    [("The pact was signed in Paris.", "unsupported"), ("Paris has agreed to the pact.", "agreement")],
)
def test_a_state_supports_its_capital_only_where_that_acts_for_it(draft: str, kind: str) -> None:
    report = check_draft(Source("draft", draft), [Source("s", "France has agreed to the pact.")])
    assert {str(finding.kind) for finding in report.findings if finding.value_kind == "name"} == {kind}


@pytest.mark.parametrize(
    ("draft", "source", "kind"),
    [
        ("The bank opened on Monday.", "The fair in Arn ended on Monday. The bank in Lund opened.", "elsewhere"),
        ("Schools close on Friday.", "The mayor met the police on Friday. Schools will close at noon.", "elsewhere"),
        ("The bridge was opened in 1998.", "The mayor was born in 1998. The bridge was opened.", "elsewhere"),
        ("Voting ends on 4 May.", "The festival starts on 4 May. Voting goes on.", "elsewhere"),
        ("The trial begins at 9 a.m.", "The ferry leaves at 9 a.m.", "elsewhere"),
        ("Karin Holm spoke on Tuesday.", "Karin Holm came home. She spoke on Tuesday.", "agreement"),
        ("The strike ended on Monday.", "The strike of the nurses is over since Monday.", "agreement"),
        ("The concert is on 4 May.", "The band will play on 4 May in the town hall.", "agreement"),
        ("The library reopens on 12 June.", "The council voted on 12 June for a new library.", "agreement"),
    ],
)
def test_a_date_of_another_thing_stands_elsewhere(draft: str, source: str, kind: str) -> None:
    assert kinds(draft, source, dated="neither") == {kind}


def test_a_date_that_counts_from_what_nobody_knows_is_no_statement() -> None:
    source = "Rescuers searched on Saturday. Experts had raised the warning on Friday."
    assert kinds("Experts had raised the warning the day before.", source, dated="neither") == set()
