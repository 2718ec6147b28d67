"""A version that says it corrects another."""

from collections.abc import Iterator

from factcheck.facts import Fact
from factcheck.findings import Finding
from factcheck.rules.notes import note
from factcheck.rules.rule import rule


@rule
def corrected(fact: Fact) -> Iterator[Finding]:
    """A version of an article says that it was corrected, and tells something else than the version before.

    **Why:** the earlier version is still about, and what was taken over from it is wrong by its author's own word.

    **Silent when** no version says that it was corrected; both do; the two are not versions of one text.

    **Example:** “The blast killed 12 people” in the one, “killed 2 people. Correction: an earlier version ...” in the
    other.

    **Source:** Associated Press Stylebook, entry on corrections.
    """
    corrections = [pair for pair in fact.relations if pair.succession == "correction"]
    if corrections:
        yield note(corrected.name, fact, "; ".join(dict.fromkeys(pair.reason for pair in corrections)))
