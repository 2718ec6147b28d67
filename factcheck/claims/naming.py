"""Namings."""
from typing import Literal

from factcheck.claims.claim import Claim


class NamingClaim(Claim):
    kind: Literal["naming"] = "naming"
