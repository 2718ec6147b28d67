"""Freeze what is found in many texts, and show what another commit finds otherwise.

    python tests/freeze.py OUT.jsonl [FOLDER ...]     write one line a text: its digest, and what is found
    python tests/freeze.py --diff OLD.jsonl NEW.jsonl show what changed, text by text
    python tests/freeze.py --between OLD NEW [FOLDER ...]
                                                      both for two commits of this repository, in clones of their own

Texts are those of the project (seeds, cases of rules, the newsroom, generated stories) and those of each *.jsonl file
in the folders: a row is one text, two or more that tell of one event, or a draft with its source. The exit code of the
last two is 1 where something changed.
"""

import argparse
import difflib
import json
import os
import random
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from factcheck import Source, check, check_draft, find_mentions

ROOT = Path(__file__).resolve().parent.parent
GENERATED = 600
"""How many stories are generated: with the others a few thousand texts, read in a minute or two."""


PAIRS = (("text_a", "text_b"), ("wrong", "right"), ("wrong", "version"), ("sentence_a", "sentence_b"), ("a", "b"))
"""Fields of a row that hold two texts of one event."""


class Item(NamedTuple):
    """Texts that are checked together.

    Args:
        name: where they come from.
        sources: one or more.
        draft: one to check against them, or None.
    """

    name: str
    sources: tuple[Source, ...]
    draft: Source | None = None


def of_project() -> Iterator[Item]:
    """Yield the texts of the project."""
    seeds = sorted((ROOT / "seeds").glob("*.txt"))
    yield Item("seeds", tuple(Source(path.stem, path.read_text(encoding="utf-8")) for path in seeds))
    for path in sorted((ROOT / "tests" / "cases").glob("*.toml")):
        for case in tomllib.loads(path.read_text(encoding="utf-8")).get("case", ()):
            published = case.get("published", {})
            texts = ((name, text, published.get(name)) for name, text in case["sources"].items())
            yield Item(f"{path.stem}: {case['name']}", tuple(Source(i, t, published=p) for i, t, p in texts))
    yield from of_folder(ROOT / "tests" / "newsroom")
    yield from generated()


def of_folder(folder: Path) -> Iterator[Item]:
    """Yield the texts of each *.jsonl file of a folder whose rows hold any."""
    for path in sorted(folder.rglob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            row = json.loads(line) if line.strip() else {}
            yield from of_row(f"{path.stem}:{row.get('id', row.get('cluster', number))}", row)


def of_row(name: str, row: dict[str, Any]) -> Iterator[Item]:
    """Yield the texts of a row, by the fields it has."""
    day = row.get("published")
    many = row.get("docs", row.get("sources"))
    if isinstance(many, list):
        bodies = ((each["id"], each.get("text") or "\n".join(each.get("sentences", ()))) for each in many)
        days = [each.get("published") or day for each in many]
        yield Item(name, tuple(Source(i, text, published=p) for (i, text), p in zip(bodies, days, strict=True)))
    elif "clean" in row:
        source = Source("source", row["source"], published=day)
        for kind in ("clean", "faulty"):
            if kind in row:
                yield Item(f"{name} {kind}", (source,), Source("draft", row[kind], published=day))
    else:
        for one, other in PAIRS:
            if isinstance(row.get(one), str) and isinstance(row.get(other), str):
                texts = [Source("a", row[one], published=row.get("published_a") or day)]
                texts.append(Source("b", row[other], published=row.get("published_b") or day))
                yield Item(f"{name} {other}", tuple(texts))
        if isinstance(row.get("text"), str):
            yield Item(name, (Source("a", row["text"], published=day),))


PLACES = ("Arnholt", "Lund", "Port Sable", "Kyiv", "North Korea", "Pyongyang", "Gravenport", "New Kesh", "Tarvia")
PEOPLE = ("Andrei Belousov", "Andrey Belousov", "Olga Brandt", "Mr. Dunn", "Marek Dunn", "President Lena Oduya")
DAYS = ("on Friday", "on November 29", "last week", "at 6:40 a.m.", "in 2013", "yesterday", "on Nov. 29, 2024", "")
FIGURES = ("12,000", "more than 10,000", "some 12,000", "nearly a dozen", "at least 24", "5 to 10", "$4-billion", "9")
WORDS = {"place": PLACES, "person": PEOPLE, "day": DAYS, "figure": FIGURES}
SENTENCES = (
    "{person} sent {figure} troops to {place} {day}.",
    "{figure} people were killed {day} when a ferry sank off {place}, {person} said.",
    "The plant in {place} cost {figure} euros, and {day} it was sold to {person}.",
    '"We lost {figure} homes in {place}," {person} said {day}.',
    "{person}, {age}, was elected mayor of {place} {day} with {age} percent of the vote.",
    "Shares of the bank fell {age} percent to {figure} dollars {day}.",
)


def generated() -> Iterator[Item]:
    """Yield stories made of sentences and words above: two or three that tell of one event, in any order."""
    draw = random.Random(20241129)
    for number in range(GENERATED):
        told = [draw.choice(SENTENCES) for _ in range(draw.randint(1, 5))]
        sources = (Source(name, story(draw, told), published="2024-11-30") for name in "abc"[: draw.randint(1, 3)])
        yield Item(f"generated:{number}", tuple(sources))


def story(draw: random.Random, told: list[str]) -> str:
    """Return sentences with words filled in, now and then with others than the story beside it has."""
    lines = []
    for line in told:
        words = {name: draw.choice(of) for name, of in WORDS.items()}
        lines.append(line.format(**words, age=draw.randint(18, 99)).replace(" .", "."))
    return " ".join(lines)


def found(item: Item) -> list[str]:
    """Return what is found in texts, a line each: mentions, facts, findings, what was not compared."""
    sources = item.sources if item.draft is None else (*item.sources, item.draft)
    lines = []
    for source in sources:
        lines += [f"mention {m.value.kind} {at(source.id, m)} = {m.value.label}" for m in find_mentions(source)]
    report = check(item.sources) if item.draft is None else check_draft(item.draft, item.sources)
    for fact in report.facts:
        lines.append(f"fact {fact.kind}: {fact.question.text} " + positions(fact))
    lines += [f"finding {f.rule} {f.severity} {f.relation}: {f.question} " + positions(f) for f in report.findings]
    lines += [f"not compared {at(left.mention.source_id, left.mention)}: {left.reason}" for left in report.not_compared]
    return lines


def positions(told: Any) -> str:
    """Return what the positions of a fact or finding are, and where their claims stand."""
    return "; ".join(
        f"{position.label} ({', '.join(at(claim.source_id, claim) for claim in position.claims)})"
        for position in told.positions
    )


def at(source_id: str, placed: Any) -> str:
    """Return the place of a mention or claim, and its words."""
    words = placed.text if hasattr(placed, "text") else placed.mention.text
    return f"{source_id}:{placed.span.start if placed.span else '-'} {words!r}"


def write(out: Path, folders: list[Path]) -> None:
    """Write a line for each text: its name, digest and what is found."""
    with out.open("w", encoding="utf-8") as file:
        for item in (*of_project(), *(each for folder in folders for each in of_folder(folder))):
            try:
                lines = found(item)
            except Exception as error:  # noqa: BLE001 - a commit may fail where another does not
                lines = [f"raised {error!r}"]
            digest = sha256("\n".join(lines).encode()).hexdigest()[:16]
            file.write(json.dumps({"name": item.name, "digest": digest, "found": lines}, ensure_ascii=False) + "\n")


def read(path: Path) -> dict[str, list[dict[str, Any]]]:
    """Return the lines of a file by the name of their text."""
    rows: dict[str, list[dict[str, Any]]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        rows.setdefault(row["name"], []).append(row)
    return rows


def difference(old: Path, new: Path) -> Iterator[str]:
    """Yield what two files have otherwise: each text that changed, with its lines that went and came."""
    before, after = read(old), read(new)
    for name in dict.fromkeys([*before, *after]):
        one, other = ([line for row in rows.get(name, ()) for line in row["found"]] for rows in (before, after))
        if one != other:
            yield f"== {name}"
            yield from (line for line in difflib.ndiff(one, other) if line[0] in "+-")


def between(old: str, new: str, folders: list[Path]) -> Iterator[str]:
    """Yield what two commits find otherwise; each reads with the package of its own clone."""
    with tempfile.TemporaryDirectory() as work:
        outs = []
        for number, commit in enumerate((old, new)):
            clone, out = Path(work, f"clone{number}"), Path(work, f"{number}.jsonl")
            subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True)
            subprocess.run(["git", "-C", str(clone), "checkout", "--quiet", commit], check=True)
            command = [sys.executable, str(Path(__file__).resolve()), str(out), *map(str, folders)]
            subprocess.run(command, check=True, env={**os.environ, "PYTHONPATH": str(clone)})
            outs.append(out)
        yield from difference(*outs)


def main() -> int:
    """Run the command that the arguments name."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="+", help="a file to write, or two files or commits to lay side by side")
    parser.add_argument("--diff", action="store_true", help="show what two files have otherwise")
    parser.add_argument("--between", action="store_true", help="show what two commits find otherwise")
    options = parser.parse_args()
    if not (options.diff or options.between):
        write(Path(options.names[0]), [Path(name) for name in options.names[1:]])
        return 0
    old, new, *folders = options.names
    lines = difference(Path(old), Path(new)) if options.diff else between(old, new, [Path(name) for name in folders])
    changed = 0
    for line in lines:
        sys.stdout.write(f"{line}\n")
        changed += line.startswith("==")
    sys.stdout.write(f"{changed} texts changed\n")
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main())
