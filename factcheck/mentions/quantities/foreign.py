"""Ask quantulum3 for the unit of a symbol that our table lacks: the only file that imports it.

Its values and ranges are never used, and it is given a short symbol only: its tables take seconds to load, and its
time on long runs of digits is cubic.
"""

import warnings
from functools import cache

LONGEST_SYMBOL = 12
"""Characters a symbol may have. Heuristic: "µSv/h" has five."""


@cache
def foreign_unit(symbol: str) -> str | None:
    """Return the unit that a symbol stands for.

    Args:
        symbol: as written, of the table's list of foreign symbols.

    Returns:
        None when quantulum3 does not know it either.
    """
    if len(symbol) > LONGEST_SYMBOL or any(char.isdigit() for char in symbol):
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from quantulum3 import classifier, parser  # noqa: PLC0415 - loads for seconds, so at first use

        classifier.USE_CLF = False
        try:
            found = parser.parse(f"5 {symbol}", lang="en_US", verbose=False, classifier_path=None)
        except (ArithmeticError, AttributeError, IndexError, KeyError, TypeError, ValueError):
            return None  # a symbol it cannot read is a symbol we do not know
    name = found[0].unit.name if len(found) == 1 else ""
    return name.replace(" ", "_") if name and name != "dimensionless" else None
