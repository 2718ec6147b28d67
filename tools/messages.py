"""Collect every message that factcheck can print into docs/messages.md, to be read whole: python tools/messages.py

A message is a text in the code of two words or more that is no docstring, no pattern and no name; what is filled in
stands in braces. Words that a table brings are not here, nor what other packages say.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
HOUSE = ROOT / "factcheck"
PAGE = ROOT / "docs" / "messages.md"
HEAD = """\
# Every message
What factcheck can print, file by file, as it stands in the code: help, complaints, reasons, questions, headings. What
is filled in stands in braces. The page is written by `python tools/messages.py`, so that all of it can be read at once,
and held to the [words we use](terms.md).
"""
ROOMS = (
    ("Commands and options", ("__main__.py", "commands")),
    ("Files, settings, errors", ("readers", "files.py", "faults.py", "source.py", "source_names.py", "log.py",
                                 "given.py", "wanted.py", "toml.py",
                                 "settings.py", "configuration.py", "baseline.py", "errors.py", "prepared.py",
                                 "claims_file.py", "parted.py", "short.py", "strategies.py", "lexicon", "__init__.py")),
    ("Values", ("values",)),
    ("Questions and what is not compared", ("document", "mentions", "frames", "contrasts", "claims",
                                           "side_by_side.py", "wording.py")),
    ("Links", ("linkage", "facts", "origins.py", "near_copies.py", "copies.py", "why.py")),
    ("Findings", ("findings.py", "report.py", "rules", "draft")),
    ("Reports", ("writers",)),
    ("Tests, stores, editors, assistants", ("testing", "pytest_plugin.py", "evaluation", "corpus", "batch",
                                            "lsp", "mcp")),
)  # fmt: skip
"""Headings of the page, each with its files and rooms."""
SILENT = frozenset({"rendering"})
"""Rooms whose texts are words of the sources in English, for no reader."""
PATTERN = re.compile(
    r"\\[bdswSWnxu]|\(\?|\[\^|\$\$|^[\W\d_]*$|\||~\(|\{\d|\b(?:CAP|WORD|DIGITS|ANY|BREAK|END|THE_SET|LOW)\b|![a-z]|"
    r"^[a-z]* ?[A-Z_]{4,}\b"
)
"""What a pattern of characters or of words has, and what is no words."""
CODE = re.compile(
    r"<[a-z/!]|^\W*\w+=|;$|^[ a-z_]+\.[a-z]|\b[A-Z]{3,} (?:[A-Z]{2,}|=)|^PRAGMA|:int\b|^(?:bold|blue|magenta) |"
    r"-src |-uri |-action |^[a-z]+, [a-z]+(?:, [a-z, ]+)?$|^BIGINT|^CAST|^day (?:BETWEEN|[<>=])|"
    r"^Value error|^SELECT |^SET \w+ =|'article' AS",
    re.DOTALL,
)
"""What a query, a style, a type or a mark-up has."""


def texts(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield each text of a file with its line, docstrings left out, joined where it is written in parts."""
    skipped: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            skipped.update(id(each) for each in ast.walk(node) if isinstance(each, ast.Constant))
        for note in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            skipped.update(id(each) for each in ast.walk(note)) if note is not None else None
        if isinstance(node, ast.JoinedStr):
            skipped.update(
                id(each) for part in node.values for each in ast.walk(part) if isinstance(part, ast.Constant)
            )
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield node.lineno, "".join(map(filled, node.values))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            yield node.lineno, node.value


def filled(part: ast.expr) -> str:
    """Return a part of a text with what is filled in as a short word in braces."""
    if isinstance(part, ast.Constant):
        return str(part.value)
    names = [each for each in ast.walk(part) if isinstance(each, ast.Name | ast.Attribute)]
    name = next((each.attr if isinstance(each, ast.Attribute) else each.id for each in names), "...")
    return f"{{{name.strip('_')}}}"


def is_message(text: str) -> bool:
    """Whether a text is words for people: two of them at least."""
    words = re.findall(r"[A-Za-z]{2,}", re.sub(r"\{.*?\}", "", text))
    return len(words) > 1 and " " in text.strip() and not PATTERN.search(text) and not CODE.search(text)


def messages() -> dict[str, list[str]]:
    """Return the messages of each file, in the order of the code, each once."""
    found: dict[str, list[str]] = {}
    paths = (path for path in sorted(HOUSE.rglob("*.py")) if path.relative_to(HOUSE).parts[0] not in SILENT)
    for path in paths:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        said = (" ".join(text.split()) for _, text in sorted(texts(tree)) if is_message(text))
        found[path.relative_to(HOUSE).as_posix()] = list(dict.fromkeys(said))
    return {name: said for name, said in found.items() if said}


def page() -> str:
    """Return the page."""
    by_file = messages()
    lines = [HEAD]
    for heading, rooms in ROOMS:
        lines.append(f"## {heading}")
        for name, said in by_file.items():
            if name.split("/")[0] in rooms:
                lines += [f"**{name}**", "", "```text", *said, "```", ""]
    return "\n".join(lines).rstrip() + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
