"""Name."""
from typing import Literal

from factcheck.values.relation import Value


class Name(Value):
    kind: Literal["name"] = "name"
    text: str = ""
