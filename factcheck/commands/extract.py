"""factcheck extract: what is found in one source."""
# ruff: noqa: PLC0415

import argparse

from factcheck.commands.checking import with_progress
from factcheck.commands.living import add_settings, settings_of
from factcheck.commands.output import add_colour, complain, put, rendering_of, warn

_HELP = """\
examples:
  factcheck extract wire.txt --published 2024-11-29
  factcheck extract wire.txt --format jsonl       one JSON object a line
  cat wire.txt | factcheck extract -
"""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser(
        "extract", help="show what is found in one source", description="Show the mentions and claims of one source.",
        epilog=_HELP, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False,
    )  # fmt: skip
    parser.set_defaults(run=_run)
    parser.add_argument("file", metavar="FILE", help="the source; - is standard input")
    parser.add_argument("--format", choices=("table", "jsonl"), default="table", help="default: table")
    parser.add_argument("--published", metavar="DATE", help="when it was published")
    add_colour(parser)
    add_settings(parser)


def _run(options: argparse.Namespace) -> int:
    """Find the mentions and claims of one source and write them."""
    from factcheck.claims import find_claims
    from factcheck.errors import FactcheckError
    from factcheck.mentions import find
    from factcheck.mentions.written import Written, as_written
    from factcheck.readers.many import published_from, read_one
    from factcheck.writers.extract import write_jsonl, write_table

    try:
        day = options.published
        published = None if day is None else published_from(f"--published {day}", day)
        source = read_one(options.file, published=published)
        settings = settings_of(options, [source])
    except FactcheckError as error:
        return complain([str(error)])
    warn([source])
    with with_progress(options) as progress:
        (reading,) = [find(each, settings=settings) for each in progress("mentions", [source])]
        (claims,) = [Written([each]).of(find_claims(each)) for each in progress("claims", [reading])]
    reading = as_written(reading)
    if options.format == "jsonl":
        return put(write_jsonl(reading, claims), None, is_text=False)
    return put(write_table(reading, claims, rendering_of(options)), None, is_text=True)
