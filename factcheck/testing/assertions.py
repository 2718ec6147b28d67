"""Assertions for test suites: each raises an InconsistencyError whose text shows every disagreement."""

from collections.abc import Iterable, Mapping
from os import PathLike

from factcheck.errors import SourceError, ValueTextError
from factcheck.source import Source
from factcheck.testing.answers import ClaimAbout, claim_about
from factcheck.testing.consistency import agreement, consistency, support
from factcheck.testing.expected import Expectation
from factcheck.testing.given import Given, Published, as_source, as_sources
from factcheck.testing.verdict import allowed
from factcheck.wanted import instead, is_several

Many = Given | Iterable[Given]
"""One source, or several."""


def assert_consistent(
    *sources: Given,
    ignore: Iterable[str] = (),
    at_most: str = "compatible",
    published: Published | Mapping[str, Published] = None,
) -> None:
    """Assert that sources do not disagree, with each other or with themselves.

    Args:
        sources: sources, paths or texts; of a single one only what disagrees inside it can fail.
        ignore: findings to pass over: the name of a rule ("spelled-two-ways"), a fingerprint, or words that the
            finding is about ("troops").
        at_most: the most severe relation that is allowed: "same", "equivalent", "compatible" or "discrepant".
        published: when all of them were published, or a mapping from ids to days.

    Raises:
        InconsistencyError: something is graver; the text lists all of it.
        SourceError: a source cannot be read.
        ConfigError: at_most is no relation to stop at.

    Example:
        >>> assert_consistent("Kim met 12 envoys.", "Kim met twelve envoys.")
        >>> wire, desk = "Pyongyang sent 12,000 troops to Russia.", "Pyongyang sent 9,000 soldiers to Russia."
        >>> assert_consistent(wire, desk, ignore=["troops"])
        >>> assert_consistent(wire, desk)  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        factcheck.errors.InconsistencyError: text 1, text 2: 1 disagreement
        ...
    """
    __tracebackhide__ = True
    read = as_sources(sources, published=published)
    consistency(read, ignore=ignore, at_most=allowed(at_most)).demand()


def assert_agree(
    a: Given | ClaimAbout,
    b: Given | ClaimAbout | Expectation,
    *,
    about: str | None = None,
    at_most: str = "compatible",
    published: Published = None,
) -> None:
    """Assert that two sources tell alike of something, or that one tells what is expected.

    Args:
        a: a source, a path or a text, or what `claim_about` found in one.
        b: another, or an expected value such as `quantity("about 12,000 troops")`, which brings its own at_most.
        about: what is claimed of; needed unless `claim_about` stated it.
        at_most: the most severe relation that is allowed.
        published: when the sources given as paths or texts were published.

    Raises:
        InconsistencyError: they do not agree, or one of them tells nothing of it.
        ValueTextError: about is missing, or names nothing.
        SourceError: a source cannot be read.
        ConfigError: at_most is no relation to stop at.

    Example:
        >>> wire, desk = "Pyongyang sent some 12,000 troops to Russia.", "North Korea sent 12,000 soldiers to Russia."
        >>> assert_agree(wire, desk, about="troops")
    """
    __tracebackhide__ = True
    one = _claims(a, about, "a", published)
    if isinstance(b, Expectation):
        verdict = b.verdict(one)
        if verdict is None:
            raise ValueTextError(f"{b!r} compares with no claim\n  Give a value, a source or what claim_about found.")
    else:
        verdict = agreement(one, _claims(b, about or one.about, "b", published), at_most=allowed(at_most))
    verdict.demand()


def assert_supported(
    draft: Given,
    sources: Many,
    *,
    ignore: Iterable[str] = (),
    at_most: str = "compatible",
    elsewhere: bool = False,
    published: Published | Mapping[str, Published] = None,
) -> None:
    """Assert that every figure, date, name and quotation of a draft stands in its sources.

    Args:
        draft: a source, a path or a text.
        sources: what it was written from; one or several.
        ignore: statements to pass over, by words that they are about, or by fingerprint.
        at_most: the most severe relation to the sources that is allowed; what no source has is never allowed.
        elsewhere: whether a figure may stand in a source of another thing, as far as the words tell.
        published: when the draft and all sources were published, or a mapping from ids to days.

    Raises:
        InconsistencyError: something stands otherwise in the sources, or in none; the text lists all of it.
        SourceError: the draft or a source cannot be read.
        ConfigError: at_most is no relation to stop at.

    Example:
        >>> wire = "A bomb in Kabul killed 24 people on Monday, the police said."
        >>> assert_supported("Twenty-four people were killed in Kabul.", wire)
    """
    __tracebackhide__ = True
    days = published if isinstance(published, Mapping) else {}
    ours = as_source(draft, id="draft", published=None if isinstance(published, Mapping) else published)
    ours = as_source(ours, published=days.get(ours.id))
    theirs = {each: day for each, day in days.items() if each != ours.id} if days else published
    read = as_sources(each_of(sources), published=theirs, id="source")
    support(ours, read, ignore=ignore, at_most=allowed(at_most), elsewhere=elsewhere).demand()


def each_of(sources: Many) -> Iterable[Given]:
    """Return several sources as they are, and one as the only one."""
    if isinstance(sources, Source | str | PathLike):
        return (sources,)
    if not is_several(sources):
        raise SourceError(instead("a source, a path, a text or a list of such", sources))
    return sources


def _claims(given: Given | ClaimAbout, about: str | None, called: str, published: Published) -> ClaimAbout:
    if isinstance(given, ClaimAbout):
        return given
    if about is None:
        raise ValueTextError('about is missing\n  Say what is claimed of: about="troops sent to Russia".')
    return claim_about(as_source(given, id=called, published=published), about)
