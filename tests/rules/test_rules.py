"""Rules are chosen by their names."""

import pytest

from factcheck.errors import UnknownRuleError
from factcheck.rules import ON_REQUEST, PAGES, RULES, chosen, draft, named, page_of
from factcheck.rules.rule import rule, rule_among_sources, source_rule, sources_rule
from factcheck.settings import Settings


def my_check(_: object) -> object:
    """Return nothing."""
    return iter(())


def test_a_rule_is_called_as_its_function() -> None:
    asks = [
        (made.name, made.asks, made.page)
        for made in (rule(my_check), rule_among_sources(my_check), source_rule(my_check), sources_rule(my_check))
    ]
    assert [each for each, _, _ in asks] == ["my-check"] * 4
    assert [each for _, each, _ in asks] == ["fact", "fact among sources", "source", "sources"]
    assert {page for _, _, page in asks} == {"Return nothing."}
    assert source_rule(my_check, any_language=True).any_language
    assert not source_rule(my_check).any_language


def test_a_rule_needs_a_name() -> None:
    with pytest.raises(UnknownRuleError, match="a function with a name is wanted, not str"):
        rule("consistency")  # type: ignore[arg-type]


def test_rules_are_asked_unless_they_are_turned_off_and_some_on_request() -> None:
    assert chosen(Settings()) == RULES
    off, on = chosen(Settings(rules={"consistency": False})), chosen(Settings(rules={"given-by-one": True}))
    assert off == RULES[1:]
    assert on == (*RULES, *ON_REQUEST)


def test_rules_are_looked_up_by_name() -> None:
    assert named(["denial", RULES[0]]) == (next(each for each in RULES if each.name == "denial"), RULES[0])


@pytest.mark.parametrize(
    ("given", "said"), [(["denail"], "denial"), ("consistency", "a list of rules"), ([3], "a rule or its name")]
)
def test_what_is_no_rule_is_refused(given: object, said: str) -> None:
    with pytest.raises(UnknownRuleError, match=said):
        named(given)  # type: ignore[arg-type]


def test_each_page_is_found() -> None:
    assert page_of("draft") == draft.PAGE
    assert page_of("consistency") == RULES[0].page
    assert len(PAGES) == len(RULES) + len(ON_REQUEST) + 1
    with pytest.raises(UnknownRuleError, match="consistency"):
        page_of("consistensy")
