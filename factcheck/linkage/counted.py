"""What a claim of a figure is compared by: its family, factor, digits, and what it counts."""

from decimal import Decimal

from factcheck.claims.claim import Claim
from factcheck.inflection import stem
from factcheck.lexicon import table
from factcheck.values.kindred_nouns import kinds_of
from factcheck.values.units import is_money, measure

_SHARE = "proportion"
"""Dimension of shares, be they written as percent or as "a third"."""
_AGE = "age"
"""The attribute whose figures are ages, though no word says so: "Conti, who turned 77"."""


def family_of(claim: Claim) -> str:
    """Return what can be compared with a figure; a sum for each year, or each share, may be told without that."""
    value = claim.mention.quantity
    if value.role is not None and value.role.endswith("score"):
        return "score"
    if value.unit is None:
        return "count"
    money, _, _ = value.unit.partition("/")
    if is_money(money):
        return money
    if value.unit in ("percent", "year_of_age", "ordinal"):
        return value.unit
    dimension = measure(value.unit).dimension
    return "percent" if dimension == _SHARE else dimension


def family_told(claim: Claim, attribute: str, currency: str | None) -> str:
    """Return what can be compared with a figure that says no unit itself, by what it tells: "turned over 1.6 billion".

    Args:
        claim: the claim.
        attribute: what the figure tells.
        currency: the money that the article spoke of last; None before any.
    """
    value = claim.mention.quantity
    row = table("attributes")["attributes"].get(attribute)
    if row is None or not value.is_bare:
        return family_of(claim)
    if row.families == "money":
        return currency or family_of(claim)
    return "year_of_age" if attribute == _AGE else family_of(claim)


def factor_of(claim: Claim) -> Decimal:
    """Return what the unit of a figure is of the base unit; 1 for what no unit is converted to."""
    unit = claim.mention.quantity.unit
    if family_of(claim) == "percent" and unit != "percent":
        return Decimal(100)
    is_plain = is_money(family_of(claim)) or family_of(claim) in (unit, "count", "score")
    return Decimal(1) if is_plain else measure(unit).factor


def digits_of(figure: Decimal) -> str:
    """Return the significant digits of a figure."""
    return f"{abs(figure).normalize():f}".replace(".", "").strip("0") or "0"


def noun_of(claim: Claim) -> str:
    """Return the stem of the word that a figure counts, or its unit; empty where there is none."""
    value = claim.mention.quantity
    if value.noun is not None:
        return stem(value.noun.split()[-1].lower())
    return value.unit or ""


def kinds_of_noun(claim: Claim) -> frozenset[str]:
    """Return the groups of the noun, by its class, or by the class that something is said of: "person, aboard"."""
    value = claim.mention.quantity
    if value.unit is not None or value.noun_class is None:
        return frozenset()
    return kinds_of(value.noun_class) or kinds_of(value.noun_class.partition(",")[0])
