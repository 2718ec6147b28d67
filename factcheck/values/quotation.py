"""Quotation."""
from typing import Literal

from factcheck.values.relation import Value


class Quotation(Value):
    kind: Literal["quotation"] = "quotation"
