"""Reading -> Claim: who says what in answer to which question, one kind of claim a file."""

from typing import Annotated

from pydantic import Field

from factcheck.claims.count import CountClaim
from factcheck.claims.event_date import EventDateClaim
from factcheck.claims.naming import NamingClaim
from factcheck.claims.office_holder import OfficeHolderClaim
from factcheck.claims.utterance import UtteranceClaim

AnyClaim = Annotated[
    CountClaim | EventDateClaim | NamingClaim | OfficeHolderClaim | UtteranceClaim, Field(discriminator="kind")
]
"""Every kind of claim: the registry."""
