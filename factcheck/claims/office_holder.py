"""OfficeHolders."""
from typing import Literal

from factcheck.claims.claim import Claim


class OfficeHolderClaim(Claim):
    kind: Literal["office_holder"] = "office_holder"
