"""factcheck rules: every rule, with its first line."""
# ruff: noqa: PLC0415

import argparse

from factcheck.commands.living import add_settings, settings_of
from factcheck.commands.output import complain, put

_HELP = """\
Rules marked "on request" are asked when settings turn them on, those marked
"off" are turned off by the settings. What is marked "of a draft" is asked by
factcheck draft, and nowhere else.

examples:
  factcheck rules
  factcheck rules --config desk/factcheck.toml    what is on there
  factcheck explain weekday-mismatch
"""

_OF_A_DRAFT = " (of a draft)"
"""Marks what is no rule."""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser(
        "rules", help="list the rules", description="List the rules.", epilog=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False,
    )  # fmt: skip
    parser.set_defaults(run=_run)
    add_settings(parser)


def _run(options: argparse.Namespace) -> int:
    """Write a line for each rule: its name, what it finds, and whether it is off."""
    from factcheck.errors import FactcheckError
    from factcheck.rules import ON_REQUEST, PAGES, RULES, chosen

    try:
        asked = chosen(settings_of(options, ()))
    except FactcheckError as error:
        return complain([str(error)])
    marks = {rule.name: " (off)" for rule in RULES} | {rule.name: " (on request)" for rule in ON_REQUEST}
    marks |= {rule.name: "" for rule in asked}
    size = max(map(len, PAGES))
    lines = [f"{name:<{size}}  {page.splitlines()[0]}{marks.get(name, _OF_A_DRAFT)}\n" for name, page in PAGES.items()]
    return put("".join(lines), None, is_text=True)
