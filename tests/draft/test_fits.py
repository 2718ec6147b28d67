"""What the words around two places count."""

from factcheck.draft.fits import fit_of


def score(ours: dict[str, int], theirs: dict[str, int], sentences: int = 1) -> float:
    return fit_of(ours, theirs, frozenset(), lambda _: sentences).score


def test_a_word_counts_more_where_it_is_near_and_rare() -> None:
    near, far, common = (
        score({"quay": 0}, {"quay": 0}),
        score({"quay": 60}, {"quay": 60}),
        score({"quay": 0}, {"quay": 0}, 9),
    )
    assert near > far > 0
    assert near > common > 0


def test_what_is_left_out_counts_nothing() -> None:
    assert fit_of({"holm": 0}, {"holm": 0}, frozenset({"holm"}), lambda _: 1).score == 0
    assert fit_of({"quay": 0}, {"crane": 0}, frozenset(), lambda _: 1).words == ()
