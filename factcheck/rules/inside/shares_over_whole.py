"""Shares of one whole that come to more than all of it."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from factcheck.claims import SourceClaims
from factcheck.document.patterns import Match
from factcheck.findings import Finding
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention, Reading
from factcheck.rules.inside.arithmetic import cue
from factcheck.rules.inside.passage import NEAR, Passage, passages_with
from factcheck.rules.inside.within import inside
from factcheck.rules.rule import source_rule
from factcheck.values.quantity_words import amount
from factcheck.values.relation import Relation

_ALL = Decimal(100)
_WHOLE = Decimal(1)
"""Place to which a bare share is rounded at most: "60 percent" beside "45 percent" is no "some tens". Heuristic."""
_MOST = 8
"""Shares of one whole that are looked at: news lists no more. Heuristic."""
_VOTED_FOR = "(VOTING|START) (for|yes)"
_LONG = 3
"""Letters of a word that can name something. Heuristic."""
_ELSEWHERE = "(,|and|while|but|;) ((in|among|amongst|of|at|on|for|by) !OF_ONE_WHOLE|last|next|this) ~(,|;){0,40} END"
_SEX = "(is|are|was|were|being){0,2} SEXES"
_OF_WHAT = "of (all|the|those|these){0,3} WORD"
_REST = "(the|a|an) (remaining|other|rest ,?)"
_IN_LIST = "WORD{1,4} ,? (,|and)"
_NAMED = "CAP (FAITHFUL|CAP)? ,? (,|and)"
_IS = "is|are|was|were"
_OF_VOTES = (
    "of the WORD? (vote|votes) "
    "(,? (to|against) (~(DIGITS|,|;){1,6} OWNER)?|,? (and|while|to) WORD ~(COLUMN|DIGITS){0,6} WON)?"
)
_FOR_NAME = "(of the (vote|votes))? for the? CAP|;|.|END"
_END = r".|;|:|\("


@source_rule
def shares_over_whole(source_claims: SourceClaims) -> Iterator[Finding]:
    """Shares of one whole come to more than 100 percent.

    **Why:** one of the shares is wrong, or they are of two wholes and readers take them for one.

    **Silent when** the figures can be rounded to 100; more than one answer was allowed; the shares are of men and of
    women, of two years, of two questions; nothing says that they divide one whole: only who is for and who against,
    men and women, votes for two candidates, peoples of one country, “made up of” and “the remaining” do.

    **Example:** “62 percent in favor, 45 percent against” stands against the arithmetic: 107 percent.

    **Source:** ours.
    """
    for passage in passages_with(source_claims.reading, "quantity", least=2):
        found = _shares(passage)
        if not found or _has_many_answers(source_claims.reading, passage.number):
            continue
        figures = [each.quantity.figures[0] for each in found]
        step = f"{' + '.join(map(amount, figures))} = {amount(sum(figures, Decimal(0)))}"
        yield inside(
            shares_over_whole.name,
            source_claims,
            found,
            question="How is the whole divided?",
            relation=Relation.CONTRADICTORY,
            stated=("the shares come to more than 100 percent", (step,)),
        )


def _has_many_answers(reading: Reading, number: int) -> bool:
    """Whether a sentence or the one before or behind it says that more than one answer was allowed."""
    sentences = reading.document.sentences[max(0, number - 1) : number + 2]
    return any(cue("MANY_ANSWERS").search(sentence.tokens) is not None for sentence in sentences)


def _is_share(mention: Mention) -> bool:
    value = mention.quantity
    return value.unit == "percent" and len(value.figures) == 1 and value.change is None and value.low is not None


def _shares(passage: Passage) -> tuple[Mention, ...]:
    """Find neighbouring shares of a sentence that divide one whole and are more than it."""
    for start in range(len(passage.mentions)):
        run: list[Mention] = []
        for mention in passage.mentions[start : start + _MOST]:
            if not _is_share(mention):
                break
            run.append(mention)
            if len(run) > 1 and _over(run) and _of_one_whole(passage, run):
                return tuple(run)
    return ()


def _over(run: Sequence[Mention]) -> bool:
    """Whether shares are more than all, however they were rounded."""
    finest = min(_WHOLE, *(mention.quantity.place for mention in run))
    bare = [mention.quantity.modifier in ("none", "exact") for mention in run]
    lows = [
        mention.quantity.figures[0] - finest / 2 if plain else mention.quantity.low or Decimal(0)
        for mention, plain in zip(run, bare, strict=True)
    ]
    return sum(lows, Decimal(0)) > _ALL


def _of_one_whole(passage: Passage, run: Sequence[Mention]) -> bool:
    """Whether the words say that shares divide one whole."""
    first, end = passage.bounds(run[0])[0], _clause_end(passage, run[-1])
    wholes = [_whole(passage, mention) for mention in run]
    if any(whole not in (None, wholes[0]) for whole in wholes) or passage.search(cue("OTHER_WHOLES"), first, end):
        return False
    if any(passage.search_gap(one, other, cue(_ELSEWHERE)) for one, other in pairwise(run)):
        return False
    if _take_sides(passage, run) or _composed(passage, run):
        return True
    return len(run) == 2 and (_two_sexes(passage, run) or _votes(passage, run) or _is_rest(passage, run))


def _whole(passage: Passage, mention: Mention) -> str | None:
    """Return what a share is said to be of; None where nothing is said."""
    found = passage.search(cue(_OF_WHAT), *passage.bounds(mention)) or passage.behind(mention, cue(_OF_WHAT))
    return passage.sentence.tokens[found.end - 1].lower if found is not None else None


def _clause_end(passage: Passage, mention: Mention) -> int:
    """Return the token behind the clause of a mention."""
    first, found = passage.bounds(mention)[1], passage.search_behind(mention, cue(_END))
    return found.first if found is not None else min(first + NEAR, len(passage.sentence.tokens))


def _take_sides(passage: Passage, run: Sequence[Mention]) -> bool:
    """Whether the shares are those for and against one thing, and those who do not know."""
    gaps = [passage.gap(one, other) for one, other in pairwise(run)]
    behind = [*gaps, (passage.bounds(run[-1])[1], _clause_end(passage, run[-1]))]
    found = [_side(passage, mention, *words) for mention, words in zip(run, behind, strict=True)]
    sides = [each for each in found if each is not None]
    poles = {each.pole for each in sides}
    if len(poles) != len(run) or not {"for", "against"} <= poles:
        return False
    return _on_one_thing([_objects(passage, each.end, end) for each, (_, end) in zip(sides, behind, strict=True)])


def _on_one_thing(objects: Sequence[frozenset[str]]) -> bool:
    """Whether answers share a word with the first that may name what is answered, or name nothing."""
    return not objects[0] or all(not later or later & objects[0] for later in objects[1:])


class _Side(NamedTuple):
    """Which answer a share gives, and the token behind the words that say so."""

    pole: str
    end: int


def _side(passage: Passage, mention: Mention, first: int, end: int) -> _Side | None:
    """Return which answer a share gives by the words behind it; None where it gives none."""
    role = mention.quantity.role
    if role in ("for", "against", "abstained"):
        return _Side("unsure" if role == "abstained" else role, first)
    found = [(each, pole) for pole in table("arithmetic_cues")["poles"] if (each := _pole(passage, pole, first, end))]
    if not found:
        return None
    match, pole = min(found, key=lambda each: (each[0].first, -each[0].end))
    return _Side(pole, match.end)


def _pole(passage: Passage, pole: str, first: int, end: int) -> Match | None:
    """Return where a side is taken; a bare “for” takes one only behind the share or a verb of voting."""
    if pole != "for":
        return passage.search(cue(pole.upper()), first, end)
    found = [passage.search(cue("!for FOR"), first, end), passage.search(cue(_VOTED_FOR), first, end)]
    return min((each for each in found if each is not None), key=lambda each: each.first, default=None)


def _objects(passage: Passage, first: int, end: int) -> frozenset[str]:
    """Return the words that may name what is answered."""
    tokens = passage.sentence.tokens[first:end]
    words = {token.lower for token in tokens if token.kind == "word" and len(token.text) >= _LONG}
    return frozenset(words.difference(table("arithmetic_cues")["words"]["no_object"].words))


def _two_sexes(passage: Passage, run: Sequence[Mention]) -> bool:
    """Whether two shares are of men and of women."""
    found = [passage.behind(mention, cue(_SEX)) for mention in run]
    named = {passage.sentence.tokens[match.end - 1].lower for match in found if match is not None}
    return None not in found and len(named) == len(run)


def _is_rest(passage: Passage, run: Sequence[Mention]) -> bool:
    """Whether the second share is what the first leaves: "the remaining 45 percent"."""
    return passage.before(run[1], cue(_REST)) is not None


def _votes(passage: Passage, run: Sequence[Mention]) -> bool:
    """Whether the shares are the votes for two candidates."""
    return bool(passage.before(run[1], cue(_OF_VOTES)) and passage.behind(run[1], cue(_FOR_NAME)))


def _composed(passage: Passage, run: Sequence[Mention]) -> bool:
    """Whether the shares are what a whole is made up of, or the peoples of a country."""
    written = _NAMED if passage.before(run[0], cue(_IS)) else _IN_LIST
    if written == _IN_LIST and not passage.before(run[0], cue("DIVIDED ~COLUMN{0,20}")):
        return False
    gaps = list(pairwise(run))
    if not all(passage.between(one, other, cue(written)) for one, other in gaps):
        return False
    return written == _NAMED or not any(passage.search_gap(one, other, cue("CLAUSE_WORDS")) for one, other in gaps)
