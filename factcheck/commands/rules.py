"""factcheck rules: every rule, with its first line."""
# ruff: noqa: PLC0415

import argparse

from factcheck.commands.living import add_settings, settings_of
from factcheck.commands.output import complain, put

_HELP = """\
Rules marked "on request" are asked when settings turn them on, those marked
"off" are turned off by the settings.

examples:
  factcheck rules
  factcheck rules --config desk/factcheck.toml    what is on there
  factcheck explain weekday-mismatch
"""


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
    from factcheck.rules import ON_REQUEST, RULES, chosen

    try:
        asked = chosen(settings_of(options, ()))
    except FactcheckError as error:
        return complain([str(error)])
    size = max(len(rule.name) for rule in (*RULES, *ON_REQUEST))
    lines = []
    for rule in (*RULES, *ON_REQUEST):
        mark = "" if rule in asked else " (on request)" if rule in ON_REQUEST else " (off)"
        lines.append(f"{rule.name:<{size}}  {rule.page.splitlines()[0]}{mark}\n")
    return put("".join(lines), None, is_text=True)
