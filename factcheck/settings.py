"""What a caller may set: frozen, every field with a default. Passed as an argument, never global."""

from factcheck.frozen import Frozen


class Settings(Frozen):
    """Hold what a desk may want to change.

    Args:
        fact_evidence: keys that must agree before two claims are held to answer one question.
        error_evidence: keys that must agree before a fact may be contradictory; with fewer it is discrepant
            at worst. Ours, tuned on whole articles.
        quotation_likeness: share of the words of the shorter quotation that must come back, in order, in the
            longer one before the two are held to be one utterance. Ours.
        near_copies: whether sentences that two sources share link what stands at one place in both.
    """

    fact_evidence: int = 3
    error_evidence: int = 4
    quotation_likeness: float = 0.5
    near_copies: bool = True


DEFAULT = Settings()
