"""EventDates."""
from typing import Literal

from factcheck.claims.claim import Claim


class EventDateClaim(Claim):
    kind: Literal["event_date"] = "event_date"
