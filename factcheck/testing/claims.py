"""Claims of a claims file: what each expects against what sources tell."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from glob import glob, has_magic
from pathlib import Path

from factcheck.claims_file import ClaimsFile, Entry, read_claims
from factcheck.errors import ConfigError, InconsistencyError, SourceError, ValueTextError
from factcheck.findings import Finding
from factcheck.progress import Progress, no_progress
from factcheck.readers import read_all
from factcheck.source import Source
from factcheck.testing.answers import claims_about, listed
from factcheck.testing.assertions import Many, each_of
from factcheck.testing.expected import parse
from factcheck.testing.given import Published, as_source, as_sources
from factcheck.testing.kept import account_of
from factcheck.testing.matching import about
from factcheck.testing.run import Ran, check_json
from factcheck.testing.verdict import Verdict, Words, allowed, compared, exceeds, report_of, unstated
from factcheck.visible import visible


def assert_claims(
    source: Many,
    file: str | os.PathLike[str],
    *,
    published: Published | Mapping[str, Published] = None,
) -> None:
    """Assert that sources tell what a claims file expects; the file's own sources are passed over.

    Args:
        source: a source, a path or a text, or several.
        file: the claims file.
        published: when the sources were published, or a mapping from ids to days; the days of the file count for what
            it leaves out.

    Raises:
        InconsistencyError: a claim is not stated as expected, or one that is expected to fail is; the text lists all.
        SourceError: a source cannot be read.
        ConfigError: the file cannot be read, or something in it is wrong.
    """
    __tracebackhide__ = True
    sources = as_sources(each_of(source), published=published)
    texts = [text for claim in readable(read_claims(file)).claims if (text := _failure(claim, sources))]
    if texts:
        raise InconsistencyError("\n\n".join(texts))


def readable(claims: ClaimsFile) -> ClaimsFile:
    """Return a claims file back when all that it expects can be read.

    Raises:
        ConfigError: the words that are expected are no value of their kind, or what they are claimed of names nothing.
    """
    faults = [fault for claim in claims.claims for fault in _faults(claims, claim)]
    if faults:
        raise ConfigError("\n".join(faults))
    return claims


def sources_of(claims: ClaimsFile, claim: Entry, *, shown_from: str | None = None) -> tuple[Source, ...]:
    """Read the sources of a claim.

    Args:
        claims: its file; paths and patterns count from the folder of it.
        claim: the claim.
        shown_from: the folder from which places are shown; by default paths are shown as the file's own is.

    Raises:
        SourceError: a source cannot be read, or no file fits a pattern.
    """
    folder = Path(claims.path).parent if shown_from is None else Path(shown_from, claims.path).parent
    found = []
    for path in dict.fromkeys(each for name in claim.sources for each in _paths(claims, claim, name, folder)):
        shown = path if shown_from is None else os.path.relpath(path, shown_from)
        try:
            read = read_all(path)
        except SourceError as error:
            raise SourceError(str(error).replace(visible(path), visible(shown))) from None
        found += [source.model_copy(update={"path": Path(shown).as_posix()}) for source in read]
    return as_sources(found, published=None)


def source_files(claims: ClaimsFile) -> Iterator[str]:
    """Yield the paths of the files that a claims file names as sources, as far as they are there."""
    folder = Path(claims.path).parent
    for name in dict.fromkeys(name for claim in claims.claims for name in claim.sources):
        path = str(folder / name)
        yield from glob(path, recursive=True) if has_magic(name) else (path,)


def ran(claims: ClaimsFile, *, progress: Progress = no_progress) -> Iterator[Ran]:
    """Ask every claim of a file, in its order; a source that cannot be read is an error of its claim."""
    for claim in progress("claims", claims.claims):
        name = f"{visible(claims.path)}:{claim.line}: {claim.id}"
        try:
            verdict = judged(claim, sources_of(claims, claim))
        except SourceError as error:
            yield Ran(name, "error", str(error), ())
            continue
        outcome = _ENDS[verdict.holds, claim.xfail is not None]
        text = claim.xfail or "" if outcome == "xpassed" else verdict.text
        yield Ran(name, outcome, text, (check_json(verdict),))


_ENDS = {
    (True, False): "passed", (False, False): "failed", (False, True): "xfailed", (True, True): "xpassed",
}  # fmt: skip
"""How a claim ends: by whether it holds, and whether it was expected to fail."""


def judged(claim: Entry, sources: Sequence[Source]) -> Verdict:
    """Compare what a claim expects with what its sources tell.

    A source agrees when all that it tells of it does. Sources that tell nothing of it do not count, but one must.
    """
    at_most = allowed(claim.at_most)
    findings, silent, failing = [], [], []
    for each in sources:
        source = (
            each
            if claim.published is None or each.published is not None
            else as_source(each, published=claim.published)
        )
        stated = claims_about(source, claim.about, claim.kind)
        expected = Words(parse(claim.kind, claim.expect, source.anchor), claim.expect, claim.where)
        if not stated:
            silent.append(source)
            continue
        findings.append(compared(expected, stated))
        if exceeds(findings[-1].relation, at_most):
            failing.append(findings[-1])
    if not findings:
        missing = _missing(claim, silent)
        return Verdict(f"{claim.id}: no source tells of it", report_of(sources, [missing]), (missing,))
    agreeing = len(findings) - len(failing)
    holds = {"all": not failing, "any": agreeing > 0, "majority": agreeing > len(failing)}[claim.require]
    tell = "source that tells" if len(findings) == 1 else "sources that tell"
    agree = "agrees" if len(findings) == 1 or agreeing == 1 else "agree"
    head = f"{claim.id}: {agreeing} of {len(findings)} {tell} of it {agree}, {claim.require} must"
    return Verdict(head, report_of(sources, findings), () if holds else tuple(failing))


def _failure(claim: Entry, sources: Sequence[Source]) -> str:
    """Return what is to be said of a claim; nothing when it ends as expected."""
    verdict = judged(claim, sources).heard()
    if claim.xfail is None:
        return verdict.text
    return f"{claim.id}: stated as expected, though it should not be: {claim.xfail}" if verdict.holds else ""


def _paths(claims: ClaimsFile, claim: Entry, name: str, folder: Path) -> Iterator[str]:
    """Yield the files that a path or a pattern names."""
    path = str(folder / name)
    if not has_magic(name):
        yield path
        return
    found = sorted(each for each in glob(path, recursive=True) if not os.path.isdir(each))
    if not found:
        where = f"{visible(claims.path)}, line {claim.line}"
        raise SourceError(f"{where}: no file fits {visible(name)}\n  Check the pattern of {claim.id}.")
    yield from found


def _faults(claims: ClaimsFile, claim: Entry) -> Iterable[str]:
    """Yield what of a claim cannot be read."""
    try:
        about(claim.about)
        parse(claim.kind, claim.expect)
    except ValueTextError as error:
        yield f"{visible(claims.path)}, line {claim.line}: claim {claim.id}: {error}"


def _missing(claim: Entry, sources: Iterable[Source]) -> Finding:
    """Make the finding that no source tells of a claim, with what they tell instead."""
    expected = Words(parse(claim.kind, claim.expect), claim.expect, claim.where)
    stated = [f"{visible(source.id)} tells\n{_instead(source, claim)}" for source in sources]
    steps = [line for each in stated for line in each.splitlines()]
    return unstated(expected, claim.about, f"no source gives a {claim.kind} for “{claim.about}”", steps)


def _instead(source: Source, claim: Entry) -> str:
    stated = account_of(source).claims
    return listed(source, [each for each in stated if each.value.kind == claim.kind] or stated)
