"""RULES: every rule, in running order. A new rule is a file and an entry here."""

from collections.abc import Iterable

from factcheck.errors import UnknownRuleError
from factcheck.rules import draft
from factcheck.rules.across.age_elsewhere import age_elsewhere
from factcheck.rules.across.consistency import consistency
from factcheck.rules.across.corrected import corrected
from factcheck.rules.across.denial import denial
from factcheck.rules.across.given_by_one import given_by_one
from factcheck.rules.across.possible_conflict import possible_conflict
from factcheck.rules.across.status_differs import status_differs
from factcheck.rules.across.superseded import superseded
from factcheck.rules.across.unit_differs import unit_differs
from factcheck.rules.inside.age_and_birth import age_and_birth
from factcheck.rules.inside.anniversary import anniversary
from factcheck.rules.inside.change_arithmetic import change_arithmetic
from factcheck.rules.inside.headline_differs import headline_differs
from factcheck.rules.inside.house_spelling import house_spelling
from factcheck.rules.inside.no_such_day import no_such_day
from factcheck.rules.inside.part_over_whole import part_over_whole
from factcheck.rules.inside.parts_and_total import parts_and_total
from factcheck.rules.inside.range_upside_down import range_upside_down
from factcheck.rules.inside.shares_over_whole import shares_over_whole
from factcheck.rules.inside.spelled_two_ways import spelled_two_ways
from factcheck.rules.inside.times_as_many import times_as_many
from factcheck.rules.inside.unit_pairs import unit_pairs
from factcheck.rules.inside.weekday_mismatch import weekday_mismatch
from factcheck.rules.rule import Rule as Rule
from factcheck.settings import Settings, near
from factcheck.visible import visible
from factcheck.wanted import instead, is_several

RULES: tuple[Rule, ...] = (
    consistency,
    age_elsewhere,
    unit_differs,
    superseded,
    corrected,
    status_differs,
    denial,
    possible_conflict,
    weekday_mismatch,
    no_such_day,
    age_and_birth,
    anniversary,
    spelled_two_ways,
    house_spelling,
    headline_differs,
    change_arithmetic,
    times_as_many,
    unit_pairs,
    range_upside_down,
    shares_over_whole,
    parts_and_total,
    part_over_whole,
)
"""Every rule that is asked unless settings turn it off, in running order."""

ON_REQUEST: tuple[Rule, ...] = (given_by_one,)
"""Rules that are asked only when they are named."""

PAGES: dict[str, str] = {rule.name: rule.page for rule in (*RULES, *ON_REQUEST)} | {draft.NAME: draft.PAGE}
"""Pages by the names that findings have, with that of what a draft is asked."""


def named(rules: Iterable[Rule | str]) -> tuple[Rule, ...]:
    """Look up the rules that are given by name.

    Raises:
        UnknownRuleError: no rule has that name; near names are listed.

    Example:
        >>> [rule.name for rule in named(["consistency"])]
        ['consistency']
    """
    if not is_several(rules):
        what = instead("a list of rules or their names", rules)
        raise UnknownRuleError(f"rules: {what}\n  Settings(rules={{...}}) turns rules on and off.")
    return tuple(rule if isinstance(rule, Rule) else _by_name(rule) for rule in rules)


def chosen(settings: Settings) -> tuple[Rule, ...]:
    """Return the rules that settings leave on, and those asked on request that they turn on, in running order.

    Raises:
        UnknownRuleError: no rule has a name that they turn on or off.
    """
    stated = {_by_name(name).name: is_on for name, is_on in settings.rules}
    defaults = ((rule, rule not in ON_REQUEST) for rule in (*RULES, *ON_REQUEST))
    return tuple(rule for rule, is_on in defaults if stated.get(rule.name, is_on))


def page_of(name: str) -> str:
    """Return the page of a rule, or that of what a draft is asked.

    Raises:
        UnknownRuleError: no page has that name; near names are listed.
    """
    if name not in PAGES:
        raise _unknown(name, PAGES)
    return PAGES[name]


def _by_name(name: str) -> Rule:
    known = {rule.name: rule for rule in (*RULES, *ON_REQUEST)}
    if not isinstance(name, str):
        raise UnknownRuleError(f"rules: {instead('a rule or its name', name)}")
    if name not in known:
        raise _unknown(name, known)
    return known[name]


def _unknown(name: str, known: Iterable[str]) -> UnknownRuleError:
    return UnknownRuleError(f'no rule is called "{visible(name)}"; {near(name, known)}')
