"""factcheck explain: the page of one rule."""
# ruff: noqa: PLC0415

import argparse

from factcheck.commands.output import complain, put

_HELP = """\
examples:
  factcheck explain consistency
  factcheck rules                                 the names of all rules
"""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser(
        "explain", help="show the page of a rule", description="Show what a rule finds, and when it is silent.",
        epilog=_HELP, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False,
    )  # fmt: skip
    parser.set_defaults(run=_run)
    parser.add_argument("rule", metavar="RULE", help="its name, as findings have it")


def _run(options: argparse.Namespace) -> int:
    """Write the page of a rule."""
    from inspect import cleandoc

    from factcheck.errors import UnknownRuleError
    from factcheck.rules import page_of

    try:
        page = page_of(options.rule)
    except UnknownRuleError as error:
        return complain([f"{error}\n  factcheck rules    lists them all"])
    return put(f"{options.rule}\n\n{cleandoc(page)}\n", None, is_text=True)
