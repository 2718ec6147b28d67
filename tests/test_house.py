"""The house keeps its own rules: floors, imports, sizes, docstrings, errors, data, and the public door."""

import ast
import importlib
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

import factcheck
from factcheck import errors
from factcheck.claims import AnyClaim
from factcheck.readers import READERS
from factcheck.rules import PAGES
from factcheck.writers import WRITERS

HOUSE = Path(factcheck.__file__).parent
FILES = sorted(path for path in HOUSE.rglob("*.py"))
TABLES = sorted((HOUSE / "lexicon").rglob("*.toml"))

FLOORS = (
    ("_version", "errors", "frozen", "log", "progress", "visible"),
    ("files", "faults", "wanted", "lexicon"),
    ("toml",),
    ("settings", "inflection"),
    ("values",),
    ("source",),
    ("source_names",),
    ("document",),
    ("rendering",),
    ("readers", "mentions"),
    ("frames",),
    ("wording", "side_by_side", "events"),
    ("near_copies",),
    ("contrasts",),
    ("claims", "copies"),
    ("digests", "given", "linkage"),
    ("origins", "facts"),
    ("findings",),
    ("rules",),
    ("report",),
    ("short",),
    ("as_written", "baseline", "configuration", "parted", "prepared", "together"),
    ("pipeline", "writers"),
    ("draft", "claims_file", "why", "corpus"),
    ("testing", "evaluation", "batch"),
    ("strategies", "pytest_plugin", "lsp", "mcp"),
    ("commands",),
    ("__main__", "__init__"),
)
"""Rooms from the ground up. An import points to a lower floor or stays in its own room."""

SHOWS_ITSELF = "report.py"
"""A report is shown by the writers, floors above it, which it loads when it is asked to show itself."""

GUESTS = {
    "pydantic": "",
    "anyascii": "values",
    "rapidfuzz": "values",
    "dateparser": "mentions",
    "quantulum3": "mentions",
    "trafilatura": "readers",
    "htmldate": "readers",
    "docx": "readers",
    "defusedxml": "readers",
    "pypdf": "readers",
    "rich": "writers commands",
    "jinja2": "writers",
    "pytest": "pytest_plugin",
    "hypothesis": "strategies",
    "pygls": "lsp",
    "lsprotocol": "lsp",
    "mcp": "mcp",
    "mcp_types": "mcp",
    "sqlalchemy": "corpus",
    "psycopg": "corpus",
    "pyarrow": "corpus batch",
    "duckdb": "batch",
    "pandas": "batch",
    "pyspark": "batch",
    "deepeval": "evaluation",
    "ragas": "evaluation",
}
"""Foreign packages and the rooms that import them, each in one file; pydantic may be imported anywhere."""

FETCHED_LATE = frozenset(
    {
        "dateparser",
        "quantulum3",
        "trafilatura",
        "htmldate",
        "docx",
        "defusedxml",
        "pypdf",
        "jinja2",
        "sqlalchemy",
        "pyarrow",
        "duckdb",
        "pyspark",
    }
)
"""Foreign parsers that take long to load: never imported before the function that calls them runs."""

OUTSIDE = frozenset({"time", "locale", "random", "socket", "urllib", "http", "subprocess", "logging"})
"""Standard modules that bring in clock, place, chance or network, or speak past the writers."""

ALLOWED = {
    "log.py": frozenset({"logging", "time"}),  # what programs may listen to, and how long work takes
    "readers/pdf.py": frozenset({"logging"}),  # to keep a package quiet
}
"""Files that may import such a module; nothing they take from it reaches a report."""

DOOR = "check"
"""The door of the whole flow, which may take one more argument than other functions."""
MOST_LINES, MOST_COMPLEX, MOST_ARGUMENTS = 300, 15, 6

BRANCHES = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.ExceptHandler, ast.match_case, ast.IfExp, ast.comprehension)
"""Where the way through a function parts."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


def name_of(path: Path) -> str:
    return path.relative_to(HOUSE).as_posix()


def room_of(path: Path) -> str:
    return path.relative_to(HOUSE).parts[0].removesuffix(".py")


def floor_of(room: str) -> int:
    return next(number for number, rooms in enumerate(FLOORS) if room in rooms)


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def functions_of(tree: ast.AST) -> list[Function]:
    return [node for node in ast.walk(tree) if isinstance(node, Function)]


def modules_of(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    else:
        assert node.level == 0, "imports are written in full"
        for alias in node.names:
            deeper = f"{node.module}.{alias.name}"
            is_module = (
                HOUSE.parent.joinpath(*deeper.split(".")).with_suffix(".py").exists() or node.module == "factcheck"
            )
            yield deeper if is_module else str(node.module)


def imports_of(tree: ast.AST) -> Iterator[tuple[ast.Import | ast.ImportFrom, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield from ((node, module) for module in modules_of(node))


def each(paths: list[Path]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("path", [pytest.param(path, id=name_of(path)) for path in paths])


@each(FILES)
def test_every_import_points_down(path: Path) -> None:
    own = room_of(path)
    assert any(own in rooms for rooms in FLOORS), f"{own} stands on no floor"
    tree = tree_of(path)
    shown = {node for function in functions_of(tree) for node, _ in imports_of(function)} if is_shown(path) else ()
    for node, module in imports_of(tree):
        package, _, rest = module.partition(".")
        if package != "factcheck" or (node in shown and rest.startswith("writers.")):
            continue
        room = rest.split(".")[0]
        allowed = room == own or floor_of(room) < floor_of(own)
        assert allowed, f"line {node.lineno}: {own} may not import {module}"


def is_shown(path: Path) -> bool:
    return name_of(path) == SHOWS_ITSELF


@each(FILES)
def test_imports_stand_at_the_top(path: Path) -> None:
    late = {
        module.split(".")[0]
        for function in functions_of(tree_of(path))
        for _, module in imports_of(function)
    }  # fmt: skip
    assert (
        name_of(path).startswith(("commands/", "pytest_plugin"))
        or is_shown(path)
        or late <= GUESTS.keys() - {"pydantic"}
    )


@each(FILES)
def test_foreign_parsers_are_fetched_late(path: Path) -> None:
    tree = tree_of(path)
    inside = {node for function in functions_of(tree) for node, _ in imports_of(function)}
    early = {module.split(".")[0] for node, module in imports_of(tree) if node not in inside}
    assert early.isdisjoint(FETCHED_LATE)


def test_each_foreign_package_is_imported_in_one_file_of_its_room() -> None:
    importers: dict[str, set[str]] = {}
    for path in FILES:
        for _, module in imports_of(tree_of(path)):
            package = module.split(".")[0]
            if package not in sys.stdlib_module_names and package != "factcheck":
                importers.setdefault(package, set()).add(name_of(path))
    assert importers.keys() <= GUESTS.keys()
    for package, files in importers.items():
        if rooms := GUESTS[package].split():
            assert sorted(file.split("/")[0].removesuffix(".py") for file in files) == sorted(rooms), package


@each(FILES)
def test_no_clock_no_place_no_network(path: Path) -> None:
    tree = tree_of(path)
    outside = OUTSIDE - ALLOWED.get(name_of(path), frozenset())
    assert outside.isdisjoint(module.split(".")[0] for _, module in imports_of(tree))
    attributes = {(node.attr, node.lineno) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert not [line for name, line in attributes if name in {"today", "now", "utcnow", "fromtimestamp"}]
    if name_of(path) not in ("__main__.py", "commands/output.py"):
        assert not [line for name, line in attributes if name in {"environ", "getenv", "stdout", "stderr"}]


@each(FILES)
def test_files_and_functions_keep_their_size(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MOST_LINES
    for function in functions_of(tree_of(path)):
        ways = complexity(function)
        assert ways <= MOST_COMPLEX, f"{function.name} has a complexity of {ways}"
        arguments = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
        given = [argument for argument in arguments if argument.arg not in {"self", "cls"}]
        assert len(given) <= MOST_ARGUMENTS + (function.name == DOOR), f"{function.name} takes {len(given)} arguments"


def complexity(function: Function) -> int:
    """Return the cyclomatic complexity of a function: one, and one for each place where its way parts."""
    inner = {node for each in functions_of(function) if each is not function for node in ast.walk(each)}
    return 1 + sum(isinstance(node, BRANCHES) for node in ast.walk(function) if node not in inner)


@each(FILES)
def test_every_public_name_is_documented(path: Path) -> None:
    assert not list(undocumented(tree_of(path)))


def undocumented(node: ast.Module | ast.ClassDef) -> Iterator[str]:
    """Yield the public names without a docstring; a method that overrides a documented one needs none."""
    if ast.get_docstring(node) is None:
        yield getattr(node, "name", "the module")
    for inner in node.body:
        if isinstance(inner, ast.ClassDef) and not inner.name.startswith("_"):
            yield from undocumented(inner)
        elif isinstance(inner, Function) and not inner.name.startswith("_") and ast.get_docstring(inner) is None:
            yield from () if overrides(inner, node) else (inner.name,)


def overrides(method: Function, owner: ast.Module | ast.ClassDef) -> bool:
    return isinstance(owner, ast.ClassDef) and bool(owner.bases) and method.name in documented_methods()


@cache
def documented_methods() -> frozenset[str]:
    classes = (node for path in FILES for node in ast.walk(tree_of(path)) if isinstance(node, ast.ClassDef))
    methods = (inner for node in classes for inner in node.body if isinstance(inner, Function))
    return frozenset(method.name for method in methods if ast.get_docstring(method) is not None)


@each(FILES)
def test_what_is_raised_on_purpose_is_ours(path: Path) -> None:
    tree = tree_of(path)
    ours = {name for name, error in vars(errors).items() if isinstance(error, type)}
    makers = {function.name for function in functions_of(tree) if returned(function) in ours}
    validators = [function for function in functions_of(tree) if any(map(is_validator, function.decorator_list))]
    validating = {node for function in validators for node in ast.walk(function)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Raise) or node.exc is None:
            continue
        call = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
        name = call.id if isinstance(call, ast.Name) else call.attr if isinstance(call, ast.Attribute) else ""
        fine = name in ours | makers | {"NotImplementedError"}
        fine |= name == "ValueError" and node in validating  # pydantic turns it into its own
        fine |= (name_of(path), name) in {("__init__.py", "AttributeError"), ("__main__.py", "SystemExit")}
        fine |= (name_of(path), name) == ("pytest_plugin.py", "UsageError")  # as pytest wants it
        fine |= (name_of(path), name) == ("mcp/server.py", "ToolError")  # as the protocol wants it
        fine |= (name_of(path), name) == ("commands/output.py", "ArgumentTypeError")  # as argparse wants it
        assert fine, f"line {node.lineno} raises {name}"


def returned(function: Function) -> str:
    return function.returns.id if isinstance(function.returns, ast.Name) else ""


def is_validator(decorator: ast.expr) -> bool:
    call = decorator.func if isinstance(decorator, ast.Call) else decorator
    return isinstance(call, ast.Name) and call.id.endswith("_validator")


def test_errors_are_one_tree() -> None:
    raised = [error for error in vars(errors).values() if isinstance(error, type)]
    assert all(issubclass(error, errors.FactcheckError) for error in raised)
    assert all(len(error.__bases__) == 2 for error in raised if error is not errors.FactcheckError)


@each(FILES)
def test_nothing_is_swallowed(path: Path) -> None:
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.ExceptHandler):
            assert node.type is not None, f"line {node.lineno}: a bare except"
            assert not all(isinstance(line, ast.Pass) for line in node.body), f"line {node.lineno}: swallowed"


@each(TABLES)
def test_every_row_names_a_source_that_exists(path: Path) -> None:
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    sources = content.pop("sources")
    named = {(part, key): row[-1] for part, rows in content.items() for key, row in rows.items()}
    assert named, "a table without rows"
    assert {key: source for key, source in named.items() if source not in sources} == {}
    assert set(sources) <= set(named.values()), "a source that no row names"


@each(TABLES)
def test_a_row_is_a_line(path: Path) -> None:
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] not in "#["]
    assert len(lines) == sum(len(rows) for rows in content.values())


def test_the_door_is_sorted_and_leads_somewhere() -> None:
    homes = factcheck._HOMES
    assert list(homes) == sorted(homes, key=lambda name: (not name.isupper(), name))
    assert factcheck.__all__ == sorted(homes)
    for name, home in homes.items():
        assert getattr(factcheck, name) is getattr(importlib.import_module(f"factcheck.{home}"), name)
        assert not (HOUSE / f"{name}.py").exists(), f"the module of that name would hide {name}"
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        getattr(factcheck, "nothing")  # noqa: B009 - the type checker knows better


def test_the_door_computes_nothing() -> None:
    code = "import sys, factcheck; print(sorted({'pydantic', 'rich', 'tomllib'} & set(sys.modules)))"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout == "[]\n"


def test_the_door_tells_type_checkers_the_same() -> None:
    (typed,) = [node for node in tree_of(HOUSE / "__init__.py").body if isinstance(node, ast.If)]
    told = {
        alias.asname: node.module
        for node in typed.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }  # fmt: skip
    assert told == {name: f"factcheck.{home}" for name, home in factcheck._HOMES.items()}


def classes_with_base(room: str, base: str) -> list[str]:
    trees = (tree_of(path) for path in sorted((HOUSE / room).glob("*.py")))
    classes = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    return [each.name for each in classes if any(ast.unparse(parent) == base for parent in each.bases)]


def test_every_kind_is_registered_once() -> None:
    kinds = [kind.__name__ for kind in get_args(get_args(AnyClaim)[0])]
    bases = {*classes_with_base("claims", "Claim"), *classes_with_base("claims", "Contrast")} - {"Contrast"}
    assert sorted(kinds) == sorted(bases)
    helpers = {"ages", "arithmetic", "births", "feasts", "moves", "name_spellings", "partitions", "passage"}
    helpers |= {"report_days", "within"}
    rooms = [HOUSE / "rules" / "across", HOUSE / "rules" / "inside"]
    files = {path.stem for room in rooms for path in room.glob("*.py")} - {"__init__"} - helpers | {"draft"}
    assert sorted(name.replace("-", "_") for name in PAGES) == sorted(files)


KINDS = {kind.model_fields["kind"].default: kind for kind in get_args(get_args(AnyClaim)[0])}
"""The kinds of claim, by name."""
EVERYDAY = frozenset({"count", "event"})
"""Names of kinds that are words for other things too: what a figure is rounded as, a role of a key."""


@each([path for path in FILES if room_of(path) != "claims"])
def test_no_file_outside_claims_knows_a_kind(path: Path) -> None:
    """What sets a kind apart, it says itself: who asks for its name or its class would have to know each new one."""
    tree = tree_of(path)
    homes = {kind.__module__ for kind in KINDS.values()}
    imported = [f"line {node.lineno} imports {module}" for node, module in imports_of(tree) if module in homes]
    assert not imported, "ask AnyClaim, or a method of Claim"
    assert not [f"line {line} names {word}" for word, line in named_kinds(tree)], "ask a method of Claim"


@pytest.mark.parametrize(
    ("code", "named"),
    [
        ('if claim.kind == "naming": ...', ["naming"]),
        ('if "event" != fact.kind: ...', ["event"]),
        ('found = kind in ("count", "event_date")', ["count", "event_date"]),
        ('forms = {"utterance": 1}', ["utterance"]),
        ('if claim.value.kind == "quantity": ...', []),
        ('if rounding == "count": ...', []),
        ('role = "event"', []),
        ('"""The naming of a participant."""', []),
    ],
)
def test_a_kind_that_is_named_is_seen(code: str, named: list[str]) -> None:
    assert [word for word, _ in named_kinds(ast.parse(code))] == named


def named_kinds(tree: ast.AST) -> list[tuple[str, int]]:
    """Return the names of kinds of claim that stand in code; everyday words only where a kind is compared."""
    compared = [node for node in ast.walk(tree) if isinstance(node, ast.Compare) and any(map(is_kind, ast.walk(node)))]
    everyday = {id(word) for node in compared for word in ast.walk(node)}
    words = [node for node in ast.walk(tree) if isinstance(node, ast.Constant) and node.value in KINDS]
    return sorted({(node.value, node.lineno) for node in words if node.value not in EVERYDAY or id(node) in everyday})


def is_kind(node: ast.AST) -> bool:
    return (isinstance(node, ast.Attribute) and node.attr == "kind") or (
        isinstance(node, ast.Name) and node.id == "kind"
    )


def test_a_kind_is_imported_by_the_registry_alone() -> None:
    homes = {kind.__module__: name for name, kind in KINDS.items()}
    importers = {
        (name_of(path), homes[module])
        for path in FILES
        for _, module in imports_of(tree_of(path))
        if module in homes
    }  # fmt: skip
    assert importers == {("claims/__init__.py", name) for name in KINDS}


def test_each_kind_of_value_makes_one_kind_of_claim() -> None:
    bare = [kind.bare_of for kind in KINDS.values() if kind.bare_of is not None]
    assert sorted(bare) == ["date", "description", "name", "quantity", "quotation"]


@pytest.mark.parametrize(("room", "verb", "registry"), [("readers", "read_", READERS), ("writers", "write_", WRITERS)])
def test_every_format_is_registered(room: str, verb: str, registry: Mapping[str, Callable[..., object]]) -> None:
    taken = {"readers": "bytes", "writers": "Report"}[room]
    formats = {
        function.name
        for path in (HOUSE / room).rglob("*.py")
        for function in functions_of(tree_of(path))
        if function.name.startswith(verb) and any(ast.unparse(a.annotation or a) == taken for a in function.args.args)
    }
    assert {function.__name__ for function in registry.values()} == formats
