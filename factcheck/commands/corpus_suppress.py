"""factcheck corpus suppress: findings of a store that are known."""
# ruff: noqa: PLC0415

import argparse
from typing import TYPE_CHECKING

from factcheck.commands.corpus_store import opened
from factcheck.commands.living import day_of
from factcheck.commands.output import OK, complain, put

if TYPE_CHECKING:
    from factcheck.baseline import Suppression
    from factcheck.corpus import Corpus


def add_suppressing(parser: argparse.ArgumentParser) -> None:
    """Add the options of suppressing."""
    parser.add_argument("findings", nargs="*", metavar="FINDING", help="fingerprints, or the beginning of each")
    parser.add_argument("--reason", metavar="TEXT", help="why they are left as they are")
    parser.add_argument("--until", metavar="DATE", help="the last day on which they are known")
    parser.add_argument("--baseline", metavar="FILE", help="take over the rows that factcheck baseline wrote")
    parser.add_argument("--remove", action="store_true", help="they are known no more")
    parser.add_argument("--json", action="store_true", help="list what is known, an object a line")


def run_suppress(options: argparse.Namespace) -> int:
    """Keep findings as known, or no more; without any, list those that are."""

    def suppress(corpus: "Corpus") -> int:
        if options.remove:
            return _remove(corpus, options.findings)
        if not options.findings and options.baseline is None:
            return _list(corpus, as_json=options.json)
        if options.findings and not (options.reason or "").strip():
            return complain(["--reason: a text with a word in it is wanted\n  Say why they are left as they are."])
        until = day_of("--until", options.until)
        rows = [corpus.known(each, options.reason, until=until) for each in options.findings]
        corpus.suppress((*_baseline(options.baseline), *rows))
        return OK

    return opened(options, suppress)


def _baseline(path: str | None) -> "tuple[Suppression, ...]":
    from factcheck.baseline import read_baseline

    return () if path is None else read_baseline(path)


def _remove(corpus: "Corpus", findings: "list[str]") -> int:
    """Keep findings no more as known; those that are not are complained of."""
    known = [row.fingerprint for row in corpus.suppressions]
    meant = {each: [name for name in known if name.startswith(each)] for each in findings}
    for names in meant.values():
        if len(names) == 1:
            corpus.unsuppress(names[0])
    wrong = {
        each: "several begin so" if names else "it is not known" for each, names in meant.items() if len(names) != 1
    }
    advice = "factcheck corpus suppress lists what is."
    return complain(f"{each}: {what}\n  {advice}" for each, what in wrong.items()) if wrong else OK


def _list(corpus: "Corpus", *, as_json: bool) -> int:
    """List the findings that are known."""
    rows = corpus.suppressions
    lines = [row.model_dump_json() if as_json else _line(row) for row in rows]
    return put("".join(f"{line}\n" for line in lines), None, is_text=not as_json)


def _line(row: "Suppression") -> str:
    until = f"until {row.until}" if row.until is not None else "no end"
    return f"{row.fingerprint}  {until}  {row.reason}  ({row.told or row.rule})"
