"""Summary: how much came of a batch."""

from factcheck.frozen import Frozen


class Summary(Frozen):
    """How much came of a batch.

    Args:
        articles: rows that were given.
        bad: of these, the ones that could not be read or compared: each is a row with its error.
        events: that the others are of.
        findings: of all events, agreements too.
        warnings: conflicts that are discrepant, or noted as grave as that.
        errors: conflicts that are contradictory.
    """

    articles: int
    bad: int
    events: int
    findings: int
    warnings: int
    errors: int
