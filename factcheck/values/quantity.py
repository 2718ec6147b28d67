"""Quantity."""
from typing import Literal

from factcheck.values.relation import Value


class Quantity(Value):
    kind: Literal["quantity"] = "quantity"
