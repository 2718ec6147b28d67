"""factcheck claims: claims files, checked without a test runner, and begun from sources."""
# ruff: noqa: PLC0415

import argparse
import os
from typing import TYPE_CHECKING

from factcheck.commands.checking import with_progress
from factcheck.commands.output import FOUND, OK, TROUBLE, complain, faults_of_output, put, warn
from factcheck.visible import visible

if TYPE_CHECKING:
    from factcheck.testing.run import Ran

_HELP = """\
A claims file holds what sources must tell, one [[claim]] each: id, about,
kind (quantity, date, name, quotation), expect; also require (all, any,
majority), at_most, sources, published, xfail. pytest runs the same files.

examples:
  factcheck claims new wire.txt desk.txt -o summit.claims.toml
  factcheck claims check summit.claims.toml
"""
_CHECK = """\
exit code: 0; 1 when a claim fails; 2 when a file or a source cannot be read;
3 when factcheck itself fails.
"""
_PLAIN = {"xfailed": "failed as expected", "xpassed": "passed, though expected to fail"}


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    style = argparse.RawDescriptionHelpFormatter
    parser = commands.add_parser(
        "claims", help="check claims files, or begin one", description="Check claims files, or begin one.",
        epilog=_HELP, formatter_class=style, allow_abbrev=False,
    )  # fmt: skip
    within = parser.add_subparsers(metavar="ACTION", required=True)
    check = within.add_parser(
        "check", help="check what claims files expect", epilog=_CHECK, formatter_class=style, allow_abbrev=False
    )
    check.set_defaults(run=_check)
    check.add_argument("files", nargs="+", metavar="FILE", help="claims files")
    check.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    check.add_argument("-o", "--output", metavar="FILE", help="write what was found there")
    new = within.add_parser("new", help="write a first claims file, to be pruned by hand", allow_abbrev=False)
    new.set_defaults(run=_new)
    new.add_argument("files", nargs="+", metavar="FILE", help="sources, each FILE or ID=FILE")
    new.add_argument("-o", "--output", metavar="FILE.claims.toml", help="default: standard output")


def _check(options: argparse.Namespace) -> int:
    """Check claims files and write how each claim ended."""
    from factcheck.claims_file import SUFFIX, read_claims
    from factcheck.errors import FactcheckError
    from factcheck.testing.claims import ran, readable, source_files
    from factcheck.testing.run import run_json

    if options.output is not None and options.output.endswith(SUFFIX):
        output = visible(options.output)
        return complain([f"cannot write {output}: that is the name of a claims file\n  Name another after -o."])
    files, complaints = [], []
    for path in options.files:
        try:
            files.append(readable(read_claims(path)))
        except FactcheckError as error:
            complaints.append(str(error))
    paths = [path for file in files for path in source_files(file)]
    complaints += faults_of_output(options.output, paths, read=options.files)
    if complaints:
        return complain(complaints)
    with with_progress(options) as progress:
        tests = [test for file in files for test in ran(file, progress=progress)]
    text = run_json(tests) if options.format == "json" else _stated(tests)
    ends = {test.outcome for test in tests}
    code = TROUBLE if "error" in ends else FOUND if "failed" in ends else OK
    return put(text, options.output, is_text=options.format == "text") or code


def _stated(tests: "list[Ran]") -> str:
    """Return how each claim ended, a failure with all it has to say, and at last how many ended how."""
    from factcheck.inflection import counted
    from factcheck.testing.run import OUTCOMES

    lines = []
    for test in tests:
        lines.append(f"{test.id}: {_PLAIN.get(test.outcome, test.outcome)}")
        if test.outcome in ("failed", "error", "xpassed"):
            lines += [f"  {line}".rstrip() for line in test.text.splitlines()] + [""]
    ends = [(sum(test.outcome == end for test in tests), _PLAIN.get(end, end)) for end in OUTCOMES]
    stated = ", ".join(f"{number} {end}" for number, end in ends if number)
    return "\n".join((*lines, f"{counted(len(tests), 'claim')}: {stated}")) + "\n"


def _new(options: argparse.Namespace) -> int:
    """Write a first claims file."""
    from factcheck.claims_file import SUFFIX
    from factcheck.readers.many import read_many

    output = options.output
    with with_progress(options) as progress:
        sources, complaints = read_many(options.files, least=1, progress=progress)
    complaints += faults_of_output(output, sources)
    if output is not None and not output.endswith(SUFFIX):
        complaints += (f"cannot write {visible(output)}: a claims file ends in {SUFFIX}\n  Name it so after -o.",)
    elif output is not None and os.path.exists(output):
        complaints += (f"cannot write {visible(output)}: it is there already\n  Name another file after -o.",)
    if any(source.path is None for source in sources):
        complaints += ("a claims file names its sources, and standard input has no name\n  Save it as a file first.",)
    if complaints:
        return complain(dict.fromkeys(complaints))
    warn(sources)

    from factcheck.testing.new_claims import new_claims

    folder = os.path.dirname(output) if output is not None else ""
    paths = [os.path.relpath(source.path or source.id, folder or os.curdir) for source in sources]
    paths = list(dict.fromkeys(paths))
    with with_progress(options) as progress:
        text = new_claims(sources, [path.replace(os.sep, "/") for path in paths], progress=progress)
    return put(text, output, is_text=output is None)
