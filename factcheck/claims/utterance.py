"""Utterances."""
from typing import Literal

from factcheck.claims.claim import Claim


class UtteranceClaim(Claim):
    kind: Literal["utterance"] = "utterance"
