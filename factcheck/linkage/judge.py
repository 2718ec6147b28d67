"""A judge of the caller's: what it says of two claims is one more comparison."""

import json
import math
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import NamedTuple, Self

from factcheck.claims.claim import Claim
from factcheck.errors import ConfigError, JudgeError
from factcheck.files import MOST_BYTES_OF_REPORT, read_bytes, write_whole
from factcheck.linkage.side import Side

_SURE = 0.98
"""The most that a judge is believed, and its opposite the least. Heuristic: none is right 49 times of 50, and what both
texts say must be able to outweigh it."""
FARTHEST = math.log(_SURE / (1 - _SURE))
"""The most that an answer weighs, for or against: pairs that even this would not lift into a band are not asked."""


class Statement(NamedTuple):
    """A claim as a judge sees it.

    Args:
        claim: the claim, with its mention, question and source.
        sentence: the sentence in which it stands.
    """

    claim: Claim
    sentence: str


Judge = Callable[[Statement, Statement], float | None]
"""Gives the probability that two claims answer one question; None for no opinion."""


def statement(side: Side) -> Statement:
    """Return a figure as a judge sees it."""
    span = side.article.reading.document.sentences[side.figure.sentence].span
    return Statement(side.figure.claim, side.article.reading.source.quote(span))


def opinion(judge: Judge, one: Statement, other: Statement) -> float:
    """Return what the answer of a judge weighs: the logarithm of its odds, bounded; nothing for no opinion.

    Raises:
        JudgeError: the judge fails, or its answer is no probability.
    """
    try:
        answer = judge(one, other)
    except Exception as error:
        raise JudgeError(f"{_asked(one, other)} it raised {type(error).__name__}: {error}") from error
    if answer is None:
        return 0.0
    if not _is_answer(answer):
        raise JudgeError(f"{_asked(one, other)} a number from 0 to 1 or None is wanted, not {answer!r}")
    share = min(_SURE, max(1 - _SURE, float(answer)))
    return math.log(share / (1 - share))


def _asked(one: Statement, other: Statement) -> str:
    words = " and ".join(f"“{each.claim.mention.text}” ({each.claim.source_id})" for each in (one, other))
    return f"judge, asked of {words}:"


class Kept:
    """A judge whose answers are kept in a file, by a hash of what it was asked, so that a run can be repeated.

    Args:
        path: the file; it need not be there yet.
        judge: who is asked what the file does not answer; None where that stays without an opinion.

    Raises:
        ConfigError: the file is none of kept answers.

    The file is written at the end of the `with` block, whole or not at all.

    Example:
        >>> with Kept("answers.json", lambda one, other: 0.9) as judge:  # doctest: +SKIP
        ...     report = check(sources, judge=judge)
    """

    def __init__(self, path: str | Path, judge: Judge | None = None) -> None:
        self._path, self._judge, self._lock = Path(path), judge, Lock()
        self._answers = _read(self._path)
        self._is_changed = False

    def __call__(self, one: Statement, other: Statement) -> float | None:
        """Return the answer that is kept; where there is none, ask and keep it."""
        key = _key(one, other)
        with self._lock:
            if key in self._answers or self._judge is None:
                return self._answers.get(key)
            answer = self._judge(one, other)
            if _is_answer(answer):
                self._answers[key] = answer
                self._is_changed = True
            return answer

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.save()

    def save(self) -> None:
        """Write the answers, in the order of their hashes."""
        if self._is_changed:
            text = json.dumps(self._answers, indent=1, sort_keys=True)
            write_whole(self._path, f"{text}\n".encode())
            self._is_changed = False


def _key(one: Statement, other: Statement) -> str:
    """Return the hash of two statements, whichever comes first: their sentences, and what in them is meant."""
    sides = sorted(
        json.dumps([each.sentence, each.claim.mention.text, each.sentence.find(each.claim.mention.text)])
        for each in (one, other)
    )
    return sha256("\n".join(sides).encode()).hexdigest()


def _read(path: Path) -> dict[str, float | None]:
    if not path.exists():
        return {}
    content = read_bytes(path, most=MOST_BYTES_OF_REPORT, error=ConfigError)
    try:
        found = json.loads(content)
    except ValueError:
        found = None
    if not isinstance(found, Mapping) or not all(_is_answer(each) for each in found.values()):
        raise ConfigError(
            f"{path}: no file of kept answers\n  It holds hashes, each with a number from 0 to 1 or null."
        )
    return dict(found)


def _is_answer(value: object) -> bool:
    """Whether a value is a probability, or None."""
    if value is None:
        return True
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1
