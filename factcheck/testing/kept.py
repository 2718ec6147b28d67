"""What a suite keeps from one run to the next, so that a text that was read is not read again."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar
from functools import lru_cache

from factcheck.claims import SourceClaims, source_claims
from factcheck.corpus.cache import Cache
from factcheck.draft import check_draft, drafting
from factcheck.mentions import find
from factcheck.pipeline import check
from factcheck.report import Report
from factcheck.settings import DEFAULT
from factcheck.source import Source

_REMEMBERED = 64
"""Sources whose claims are kept: a suite asks the same few again and again."""
_CACHE: ContextVar[Cache | None] = ContextVar("cache", default=None)


def begin(path: str) -> Callable[[], None]:
    """Let all assertions from now on use a cache.

    Args:
        path: of its file.

    Returns:
        What ends that.

    Raises:
        StoreError: it cannot be opened.
    """
    stack = ExitStack()
    stack.enter_context(keeping(stack.enter_context(Cache.open(path))))
    return stack.close


@contextmanager
def keeping(cache: Cache) -> Iterator[None]:
    """Let all assertions made within use a cache.

    Example:
        >>> from tempfile import TemporaryDirectory
        >>> with TemporaryDirectory() as folder, Cache.open(f"{folder}/kept.db") as cache, keeping(cache):
        ...     len(checked([Source("a", "Ten people died in Arn."), Source("b", "Ten people died.")]).sources)
        2
    """
    token = _CACHE.set(cache)
    try:
        yield
    finally:
        _CACHE.reset(token)


def checked(sources: Sequence[Source]) -> Report:
    """Return the report on sources."""
    cache = _CACHE.get()
    return check(sources) if cache is None else cache.check(sources)


def checked_draft(draft: Source, sources: Sequence[Source]) -> Report:
    """Return the report on a draft against its sources."""
    cache = _CACHE.get()
    if cache is None:
        return check_draft(draft, sources)
    with cache.kept([draft, *sources], drafting(DEFAULT)) as prepared:
        return check_draft(prepared[0], prepared[1:])


@lru_cache(maxsize=_REMEMBERED)
def account_of(source: Source) -> SourceClaims:
    """Find what a source says; the same source is read once."""
    cache = _CACHE.get()
    if cache is None:
        return source_claims(find(source))
    with cache.kept([source], DEFAULT) as prepared:
        return prepared[0].found(DEFAULT).source_claims()
