"""Write a first claims file from sources: one claim for each fact they tell, to be pruned by hand."""

import json
import re
from collections.abc import Iterator, Sequence
from itertools import product

from factcheck.claims_file import REQUIRE, Entry
from factcheck.document.tokens import find_tokens, pieces
from factcheck.errors import ValueTextError
from factcheck.facts import Fact, Position
from factcheck.pipeline import check
from factcheck.progress import Progress, no_progress
from factcheck.source import Source
from factcheck.testing.answers import KINDS
from factcheck.testing.claims import judged
from factcheck.testing.matching import is_telling

_ASKING = re.compile(r"^How is the name (.+) spelled\?$")
_BESIDE = frozenset({"named", "event", "beside", "only", "day", "time", "thing"})
"""Roles of keys that tell of what stands beside what is asked."""
_FRAME = frozenset({"how", "many", "much", "words", "what", "say"})
"""Words that only ask."""
_ID_WORDS = 5
"""Words of an id. Heuristic: enough to tell claims apart, short enough for a command line."""
_HEAD = """\
# What the sources tell, one claim each. Prune what does not matter, and say what must be so.
# Check it: factcheck claims check THIS-FILE, or pytest.
"""


def new_claims(sources: Sequence[Source], paths: Sequence[str], *, progress: Progress = no_progress) -> str:
    """Write a claims file that its own sources pass.

    Args:
        sources: what is to be claimed of.
        paths: what to write as the sources of the file, such as paths from its folder.
        progress: what is called to show how far the work is, as of `check`.

    Returns:
        TOML. Where sources differ, the claim is what the most of them tell, and a comment names the others.

    Example:
        >>> wire = Source("wire", "North Korea sent some 12,000 troops to Russia.")
        >>> print(new_claims([wire], ["wire.txt"]).partition("\\n\\n")[2])
        [[claim]]
        id = "troops-north-korea-send-russia"
        about = "troops North Korea send Russia"
        kind = "quantity"
        expect = "some 12,000 troops"
        <BLANKLINE>
    """
    report = check(sources, progress=progress)
    taken: set[str] = set()
    written = [_HEAD + f"sources = {json.dumps(list(paths), ensure_ascii=False)}\n"]
    for fact in progress("facts", report.facts):
        for claim, others in _claims(fact, sources):
            written.append(_row(claim._replace(id=_free(claim.id, taken)), others))
    return "\n".join(written)


def _claims(fact: Fact, sources: Sequence[Source]) -> Iterator[tuple[Entry, tuple[str, ...]]]:
    """Yield the claim of a fact, if its sources pass it, with the words of those who tell otherwise."""
    first = max(fact.positions, key=lambda position: len(position.claims))
    stated = first.claims[0]
    is_idle = fact.first.asks_spelling and len(fact.positions) == 1
    if stated.value.kind not in KINDS or fact.question.unstated is not None or is_idle or stated.span is None:
        return
    words = stated.value.words if stated.value.kind == "quotation" else stated.mention.text
    for about, require in product(_abouts(fact), REQUIRE):
        claim = Entry(
            _slug(about), about, stated.value.kind, words, require, "compatible", (), None, None, 1, "new:1:1"
        )  # fmt: skip
        try:
            verdict = judged(claim, sources)
        except ValueTextError:  # words that make a value only in their sentence
            return
        if verdict.holds:
            yield claim, () if require == "all" else _others(fact.positions, first)
            return


def _abouts(fact: Fact) -> Iterator[str]:
    """Yield the words of a question without those that only ask, then with the grammar that may tell it ("against")."""
    asked = fact.question.text
    if fact.question.quoted:
        asked = " ".join(dict.fromkeys(key.words for key in fact.question.keys if key.role not in _BESIDE))
    named = _ASKING.fullmatch(asked)
    words = [word for word in _words(asked) if word.lower() not in _FRAME]
    telling = [word for word in words if is_telling(word)]
    if named is not None:
        yield named[1]
    elif telling:
        yield " ".join(telling)
        yield " ".join(words)


def _others(positions: Sequence[Position], first: Position) -> tuple[str, ...]:
    return tuple(
        f"{', '.join(position.sources)}: {position.claims[0].mention.text}"
        for position in positions
        if position is not first
    )


def _slug(about: str) -> str:
    words = [piece.lower for piece in pieces(find_tokens(about))]
    return "-".join(words[:_ID_WORDS]) or "claim"


def _words(text: str) -> list[str]:
    """Return the words and figures of a text as written, with their 's."""
    words: list[str] = []
    end = -1
    for token in find_tokens(text):
        if token.kind in ("word", "number", "possessive"):
            before = words.pop() if token.start == end and words else ""
            words.append(before + token.text)
            end = token.end
    return words


def _free(slug: str, taken: set[str]) -> str:
    number, free = 1, slug
    while free in taken:
        number += 1
        free = f"{slug}-{number}"
    taken.add(free)
    return free


def _row(claim: Entry, others: Sequence[str]) -> str:
    """Write one claim as TOML."""
    rows = [f"# otherwise in {' '.join(other.split())}" for other in others]
    rows += ["[[claim]]", f"id = {_text(claim.id)}", f"about = {_text(claim.about)}", f"kind = {_text(claim.kind)}"]
    rows += [f"expect = {_text(claim.expect)}"]
    rows += [f"require = {_text(claim.require)}"] if claim.require != "all" else []
    return "\n".join(rows) + "\n"


def _text(text: str) -> str:
    """Write a text as TOML, whose strings are those of JSON but for one character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")
