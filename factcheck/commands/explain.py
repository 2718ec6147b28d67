"""factcheck explain: the page of one rule, or why two places were compared or were not."""
# ruff: noqa: PLC0415

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.commands.output import complain, put
from factcheck.visible import visible

if TYPE_CHECKING:
    from factcheck.frames import Frame
    from factcheck.source import Source
    from factcheck.why import Place, Side, Why

_HELP = """\
A place is FILE:LINE:COLUMN, or FILE:WORDS for the first place of those words.

examples:
  factcheck explain consistency
  factcheck rules                                 the names of all rules
  factcheck explain --why wire.txt:"12,000" desk.txt:"10,000"
  factcheck explain --why wire.txt:3:17 desk.txt:1:40
"""
_HOW_TO_NAME = "A place is FILE:LINE:COLUMN, or FILE:WORDS with words as they stand there."


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser(
        "explain", help="show the page of a rule, or why two places were compared or not",
        description="Show what a rule finds and when it is silent; or what was read at two places of two sources, and "
        "why they were or were not compared.",
        epilog=_HELP, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False,
    )  # fmt: skip
    parser.set_defaults(run=_run)
    parser.add_argument("rule", metavar="RULE", nargs="?", help="its name, as findings have it")
    parser.add_argument("--why", nargs=2, metavar="PLACE", help="two places")


def _run(options: argparse.Namespace) -> int:
    """Write the page of a rule, or why two places were compared."""
    if (options.rule is None) == (options.why is None):
        return complain(["give the name of a rule, or --why with two places\n  factcheck explain --help    shows how"])
    return _page(options.rule) if options.why is None else _why(options.why)


def _page(rule: str) -> int:
    from inspect import cleandoc

    from factcheck.errors import UnknownRuleError
    from factcheck.rules import page_of

    try:
        page = page_of(rule)
    except UnknownRuleError as error:
        return complain([f"{error}\n  factcheck rules    lists them all"])
    return put(f"{rule}\n\n{cleandoc(page)}\n", None, is_text=True)


def _why(places: list[str]) -> int:
    from factcheck.errors import FactcheckError
    from factcheck.readers.many import read_many
    from factcheck.why import why

    named = [_parted(place) for place in places]
    files = list(dict.fromkeys(file for file, _ in named))
    sources, complaints = read_many(files, (), least=1)
    if complaints:
        return complain(complaints)
    if len(files) != len(sources):
        return complain(["--why: a file holds several articles\n  Save the one you mean by itself."])
    by_file = dict(zip(files, sources, strict=True))
    try:
        one, other = (_place(by_file[file], where) for file, where in named)
        found = why(sources, one, other)
    except FactcheckError as error:
        return complain([str(error)])
    return put("\n".join(_lines(found)) + "\n", None, is_text=True)


def _parted(place: str) -> tuple[str, str]:
    """Return the file and the rest of a place: line and column, or words."""
    file, _, where = place.rpartition(":")
    head, _, line = file.rpartition(":")
    return (head, f"{line}:{where}") if where.isdigit() and line.isdigit() and head else (file, where)


def _place(source: "Source", where: str) -> "Place":
    """Return the place that its user named."""
    from factcheck.errors import SourceError
    from factcheck.source import Span
    from factcheck.why import Place

    line, _, column = where.partition(":")
    if line.isdigit() and column.isdigit():
        starts = [0]
        for part in source.text.splitlines(keepends=True):
            starts.append(starts[-1] + len(part))
        first, from_column = source.text_start or (1, 1)  # what stands above the text in its file is counted too
        number = int(line) - first
        if not 0 <= number < len(starts) - 1:
            raise SourceError(f"{visible(source.id)} has no text at line {line}\n  {_HOW_TO_NAME}")
        start = starts[number] + int(column) - (from_column if number == 0 else 1)
        return Place(source.id, Span(max(start, 0), max(start, 0) + 1))
    start = source.text.find(where) if where else -1
    if start < 0:
        raise SourceError(f"“{visible(where)}” does not stand in {visible(source.id)}\n  {_HOW_TO_NAME}")
    return Place(source.id, Span(start, start + len(where)))


def _lines(found: "Why") -> "Iterator[str]":
    """Yield the lines of the answer."""
    for side in found.sides:
        yield from _of_side(side)
        yield ""
    yield "Compared:" if found.compared else "Not compared:"
    yield from (f"  {reason}" for reason in found.reasons)


def _of_side(side: "Side") -> "Iterator[str]":
    if side.mention is None:
        yield f"{side.source.id}: nothing was read there"
        return
    from factcheck.writers.places import place

    yield f"{place(side.source, side.mention.place, name=side.source.id)} “{side.mention.text}”"
    yield f"  read as  {side.mention.value.kind} {side.mention.value.label}"
    yield from (f"  {name:<8} {stated}" for name, stated in _of_frame(side.frame, side.source.text))
    if side.claim is not None:
        yield f"  asked    {side.claim.question.text}"
        yield from (f"    {key.role}: {key.words}" for key in side.claim.question.keys)
    elif side.left is not None:
        yield f"  left     {side.left}"


def _of_frame(frame: "Frame", text: str) -> "Iterator[tuple[str, str]]":
    """Yield what a frame tells, name and words."""
    if frame.predicate is not None:
        stated = [frame.predicate, frame.tense, frame.modal and f"({frame.modal})", "not" if frame.negated else None]
        yield "verb", " ".join(word for word in stated if word)
    if frame.event is not None:
        yield "event", frame.event
    for name in ("agent", "patient", "thing", "owner"):
        if (span := getattr(frame, name)) is not None:
            yield name, text[span.start : span.end]
    for name, spans in (("place", frame.places), ("time", frame.times)):
        if spans:
            yield name, ", ".join(text[span.start : span.end] for span in spans)
    if frame.rank is not None:
        yield "rank", frame.rank
    if frame.scope != "whole":
        yield "scope", frame.scope
    if frame.is_background:
        yield "stands", "in the background"
