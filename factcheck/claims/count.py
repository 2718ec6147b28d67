"""Counts."""
from typing import Literal

from factcheck.claims.claim import Claim


class CountClaim(Claim):
    kind: Literal["count"] = "count"
