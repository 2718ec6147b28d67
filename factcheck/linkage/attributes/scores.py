"""What a score is of: a court, a ballot, a season with its wins and losses, or a game."""

from factcheck.linkage.attributes.cues import Cues, words_of
from factcheck.mentions.mention import Mention

_FAR = 1_000
"""More tokens than a sentence has."""
_DASHES = "-–—"
_JOINS = f"{_DASHES} "
"""What stands between the figures of a score."""
_AS_DASH = str.maketrans(dict.fromkeys(_DASHES, "-"))
_LONGEST = 3
"""Figures of a record: wins, losses and draws."""
_PARTS = ("wins", "losses", "draws")


def score_of(cues: Cues, mention: Mention, first: int) -> str:
    """Return what a score, or one side of it, is: of a court, of a ballot, of a season, or of a game.

    Args:
        cues: of its sentence.
        mention: the score, or one of its figures.
        first: its first token.
    """
    words = [token.lower for token in cues.sentence.tokens]
    for name, attribute in (("court", "vote-of-court"), ("ballot", "votes")):
        if not words_of(name).isdisjoint(words):
            return attribute
    record, contest = (_nearest(words, first, words_of(name)) for name in ("record", "contest"))
    place, length = _place(mention, cues.sentence.text, mention.place.start)
    is_set_aside = words[first - 1 : first] == ["("] and cues.sentence.tags[first - 2].word_class == "name"
    if record < contest or is_set_aside or length == _LONGEST:
        return _PARTS[place] if len(mention.quantity.figures) == 1 and place < _LONGEST else "record-of-team"
    return "score"


def _place(mention: Mention, text: str, at: int) -> tuple[int, int]:
    """Return which figure of a row with dashes a figure is, and how many the row has: "45-7-2"."""
    first, end = at, at + len(mention.text)
    while first > 0 and (text[first - 1].isdigit() or text[first - 1] in _JOINS):
        first -= 1
    while end < len(text) and (text[end].isdigit() or text[end] in _JOINS):
        end += 1
    row = [piece for piece in text[first:end].translate(_AS_DASH).replace(" ", "").split("-") if piece]
    before = text[first:at].translate(_AS_DASH).replace(" ", "").split("-")
    return len([piece for piece in before if piece]), len(row)


def _nearest(words: list[str], first: int, wanted: frozenset[str]) -> int:
    """Return how many tokens away from a figure the nearest of some words stands."""
    return min((abs(index - first) for index, word in enumerate(words) if word in wanted), default=_FAR)
