"""DateInterval: the first and last possible day that a temporal expression allows."""

from typing import Literal

Trust = Literal["given", "metadata", "dateline", "inferred", "furniture", "none"]
"""How far the day that a relative expression counts from is to be trusted, best first."""


from factcheck.values.relation import Value  # noqa: E402


class DateInterval(Value):
    kind: Literal["date"] = "date"
