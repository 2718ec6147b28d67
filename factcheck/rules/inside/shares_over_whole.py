"""Shares of one whole that come to more than all of it."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from factcheck.claims import SourceClaims
from factcheck.findings import Finding
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.rules.inside.arithmetic import Passage, old_cue, passages
from factcheck.rules.inside.within import inside
from factcheck.rules.rule import source_rule
from factcheck.values.quantity_words import amount
from factcheck.values.relation import Relation

_ALL = Decimal(100)
_WHOLE = Decimal(1)
"""Place to which a bare share is rounded at most: "60 percent" beside "45 percent" is no "some tens". Heuristic."""
_MOST = 8
"""Shares of one whole that are looked at: news lists no more. Heuristic."""
_ROUND = 200
"""Characters around a sentence in which a poll may say that more than one answer was allowed: two sentences.
Heuristic."""
_VOTED_FOR = re.compile(r"\b(?:vot(?:ed|ing|e)|were|are)\s+(?:for|yes)\b|^\s*(?:for|yes)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d]{3,}")
_ELSEWHERE = re.compile(
    r"(?:,|\band|\bwhile|\bbut|;)\s+(?:(?:in|among|amongst|of|at|on|for|by)\s+(?!favou?r|total|all\b)|(?:last|next|this)\s)"
    r"[^,;]*$",
    re.IGNORECASE,
)
_SEX = re.compile(
    r"\s+(?:(?:were|are|was|is|being)\s+)?(men|women|male|female|males|females|boys|girls)\b", re.IGNORECASE
)
_OF_WHAT = re.compile(r"\s+of\s+(?:(?:all|the|those|these)\s+)*([^\W\d]+)", re.IGNORECASE)
_REST = re.compile(r"\b(?:the|an?)\s+(?:remaining|other|rest,?)\s*$", re.IGNORECASE)
_IN_LIST = re.compile(r"\s+[^\W\d][\w'’-]*(?:\s[\w'’-]+){0,3}?,?\s*(?:,|\band)\s*", re.IGNORECASE)
_NAMED = re.compile(r"\s+[A-Z][\w'’-]+(?:\s(?:Muslims?|Christians?|[A-Z][\w'’-]+))?,?\s*(?:,|\band)\s*")
_IS = re.compile(r"\b(?:is|are|was|were)\s+$", re.IGNORECASE)
_OF_VOTES = re.compile(
    r"\bof\s+the\s+(?:\w+\s+)?votes?(?:,?\s+(?:to|against)\s+(?:[^\d,;]{0,30}['’]s\s+)?|"
    r",?\s+(?:and|while|to)\s+[^\W\d][^\d,;.:]{0,30}\s(?:got|won|took|received|had|polled)\s+)$",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|said|will|would|do|did|in|among|for|by|of|at|on)\b", re.IGNORECASE
)
_FOR_NAME = re.compile(r"\s+(?:of\s+the\s+votes?\s+)?for\s+(?:the\s+)?[A-Z]|\s*[.;]|\s*$")


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
    text = source_claims.reading.source.text
    for passage in passages(source_claims):
        around = text[max(0, passage.span.start - _ROUND) : passage.span.end + _ROUND]
        found = _shares(passage)
        if not found or old_cue("words", "many_answers").search(around):
            continue
        figures = [each.quantity.figures[0] for each in found]
        step = f"{' + '.join(map(amount, figures))} = {amount(sum(figures, Decimal(0)))}"
        yield inside(
            shares_over_whole.name,
            source_claims,
            found,
            question="How is the whole divided?",
            relation=Relation.CONTRADICTORY,
            told=("the shares come to more than 100 percent", (step,)),
        )


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
    words = passage.text[run[0].place.start : run[-1].place.end] + _clause(passage, run[-1])
    wholes = [_whole(passage, mention) for mention in run]
    if any(whole not in (None, wholes[0]) for whole in wholes) or old_cue("words", "other_wholes").search(words):
        return False
    gaps = [passage.gap(one, other) for one, other in pairwise(run)]
    if any(_ELSEWHERE.search(gap) for gap in gaps):
        return False
    return (
        _take_sides(passage, run)
        or _two_sexes(passage, run)
        or (len(run) == 2 and _votes(passage, run))
        or _composed(passage, run, gaps)
        or (len(run) == 2 and _REST.search(gaps[0]) is not None)
    )


def _whole(passage: Passage, mention: Mention) -> str | None:
    """Return what a share is said to be of; None where nothing is said."""
    found = _OF_WHAT.search(mention.text) or _OF_WHAT.match(passage.after(mention))
    return found[1].lower() if found is not None else None


def _clause(passage: Passage, mention: Mention) -> str:
    """Return the words behind a mention to the end of its clause."""
    return re.split(r"[.;:(]", passage.after(mention), maxsplit=1)[0]


def _behind(passage: Passage, run: Sequence[Mention]) -> Iterator[str]:
    """Yield the words behind each share, up to the next one."""
    yield from (passage.gap(one, other) for one, other in pairwise(run))
    yield _clause(passage, run[-1])


def _side(mention: Mention, behind: str) -> tuple[str, str] | None:
    """Return which answer a share gives, and the words behind it; None where it gives none."""
    if mention.quantity.role in ("for", "against", "abstained"):
        return {"abstained": "unsure"}.get(mention.quantity.role, mention.quantity.role), behind
    first: tuple[int, int, str] | None = None
    for pole in table("arithmetic_cues")["poles"]:
        found = old_cue("poles", pole).search(behind) if pole != "for" else _for(behind)
        if found is not None and (first is None or (found.start(), -found.end()) < (first[0], -first[1])):
            first = (found.start(), found.end(), pole)
    return None if first is None else (first[2], behind[first[1] :])


def _for(behind: str) -> re.Match[str] | None:
    """Find words of assent; a bare “for” is one only behind the share or a verb of voting."""
    strong = next((found for found in old_cue("poles", "for").finditer(behind) if found[0].lower() != "for"), None)
    voted = _VOTED_FOR.search(behind)
    return min((each for each in (strong, voted) if each is not None), key=lambda each: each.start(), default=None)


def _take_sides(passage: Passage, run: Sequence[Mention]) -> bool:
    """Whether the shares are those for and against one thing, and those who do not know."""
    sides = [_side(mention, behind) for mention, behind in zip(run, _behind(passage, run), strict=True)]
    told = [side for side in sides if side is not None]
    poles = [pole for pole, _ in told]
    if len(told) != len(run) or len(set(poles)) != len(poles) or not {"for", "against"} <= set(poles):
        return False
    nothing = frozenset(table("arithmetic_cues")["words"]["no_object"][0])
    objects = [{word.lower() for word in _WORD.findall(rest)} - nothing for _, rest in told]
    return all(not later or not objects[0] or later & objects[0] for later in objects[1:])


def _two_sexes(passage: Passage, run: Sequence[Mention]) -> bool:
    found = [_SEX.match(passage.after(mention)) for mention in run]
    named = {match[1].lower() for match in found if match is not None}
    return len(run) == len(named) == 2 and all(found)


def _votes(passage: Passage, run: Sequence[Mention]) -> bool:
    """Whether the shares are the votes for two candidates."""
    words = passage.text[run[0].place.start : run[1].place.start]
    return _OF_VOTES.search(words) is not None and _FOR_NAME.match(passage.after(run[1])) is not None


def _composed(passage: Passage, run: Sequence[Mention], gaps: Sequence[str]) -> bool:
    """Whether the shares are what a whole is made up of, or the peoples of a country."""
    before = passage.before(run[0])
    divided = [found.end() for found in old_cue("words", "divided").finditer(before)]
    if divided and not re.search(r"[,;:.]", before[divided[-1] :]):
        return all(_IN_LIST.fullmatch(gap) and not _VERB.search(gap) for gap in gaps)
    return bool(_IS.search(before)) and all(_NAMED.fullmatch(gap) for gap in gaps)
