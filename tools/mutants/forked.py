"""Run the mutants of a database that are left, each in a fork of one process that has read the tests: ten times faster.

    python tools/mutants/forked.py ROOM.sqlite tests/values tests/laws/test_kinds.py

A mutant's functions get their new code in place, and names of its module that have another value get that; one that
changes neither a function nor such a name is left for `cosmic-ray exec`. It is killed when a test fails, when its
module cannot be run, or when it takes too long. Run from the root of the project; not on Windows.
"""

import gc
import os
import re
import resource
import sys
from collections.abc import Callable, Iterator
from decimal import Decimal
from difflib import unified_diff
from functools import _lru_cache_wrapper
from pathlib import Path
from types import CodeType, FunctionType, ModuleType

import cosmic_ray.plugins
import pytest
from cosmic_ray.mutating import mutate_code
from cosmic_ray.work_db import WorkDB, use_db
from cosmic_ray.work_item import MutationSpec, TestOutcome, WorkerOutcome, WorkItem, WorkResult

_SECONDS = 60
"""CPU time after which a mutant is held to run for ever."""
_OK, _FAILED, _UNCHANGED = 0, 1, 77
_Key = tuple[str, str, int]


def main(database: str, tests: list[str]) -> int:
    """Run what is left of a database."""
    with use_db(database) as db:
        return int(pytest.main(["-q", "-x", "-p", "no:cacheprovider", *tests], plugins=[_Forks(db)]))


class _Forks:
    """The plugin that runs the tests once for each mutant, in a fork."""

    def __init__(self, db: WorkDB) -> None:
        self._db = db

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self) -> bool | None:
        """Fork for each mutant; the children go on to the tests."""
        functions = _functions()
        caches = [each for each in gc.get_objects() if isinstance(each, _lru_cache_wrapper) and _is_ours(each)]
        if os.fork() == 0:
            return None
        if os.waitstatus_to_exitcode(os.wait()[1]) != _OK:
            sys.exit("the tests fail without a mutant")
        for item in list(self._db.pending_work_items):
            mutation = item.mutations[0]
            old, new = _sources(mutation)
            if new is None:
                continue
            sys.stdout.flush()
            child = os.fork()
            if child == 0:
                _in_child(mutation, old, new, functions, caches)
                return None
            self._keep(item, os.waitpid(child, 0)[1], old, new)
        os._exit(0)

    def pytest_sessionfinish(self, exitstatus: int) -> None:
        """Leave the child with what its tests came to."""
        os._exit(_OK if exitstatus == 0 else _FAILED)

    def _keep(self, item: WorkItem, status: int, old: str, new: str) -> None:
        code = os.waitstatus_to_exitcode(status)
        if code == _UNCHANGED:
            return
        outcome = TestOutcome.SURVIVED if code == _OK else TestOutcome.KILLED
        diff = "\n".join(unified_diff(old.splitlines(), new.splitlines(), lineterm="", n=0))
        self._db.set_result(item.job_id, WorkResult(WorkerOutcome.NORMAL, "", outcome, diff))
        print(item.mutations[0].module_path, item.mutations[0].start_pos[0], outcome.value, file=sys.stderr)  # noqa: T201


def _is_ours(cached: Callable[..., object]) -> bool:
    module = getattr(cached, "__module__", None) or ""
    return module.startswith("factcheck.") and not module.startswith("factcheck.lexicon")


def _functions() -> dict[_Key, list[FunctionType]]:
    """Map the place of each function of the package to those that have it."""
    found: dict[_Key, list[FunctionType]] = {}
    for each in gc.get_objects():
        if isinstance(each, FunctionType) and f"{os.sep}factcheck{os.sep}" in each.__code__.co_filename:
            found.setdefault(_key(each.__code__), []).append(each)
    return found


def _key(code: CodeType) -> _Key:
    return os.path.abspath(code.co_filename), code.co_qualname, code.co_firstlineno


def _sources(mutation: MutationSpec) -> tuple[str, str | None]:
    old = Path(mutation.module_path).read_text(encoding="utf-8")
    operator = cosmic_ray.plugins.get_operator(mutation.operator_name)(**mutation.operator_args)
    return old, mutate_code(old.encode(), operator, mutation.occurrence)


def _in_child(
    mutation: MutationSpec,
    old: str,
    new: str,
    functions: dict[_Key, list[FunctionType]],
    caches: list["_lru_cache_wrapper[object]"],
) -> None:
    """Put the mutant in place; leave where it cannot be run, or changes nothing that is found."""
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    path = os.path.abspath(mutation.module_path)
    try:
        is_changed = _patch(path, old, new, functions)
    except BaseException:  # noqa: BLE001 - a mutant that cannot be run is found
        os._exit(_FAILED)
    if not is_changed:
        os._exit(_UNCHANGED)
    for cached in caches:
        cached.cache_clear()
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.dup2(null, 2)


def _patch(path: str, old: str, new: str, functions: dict[_Key, list[FunctionType]]) -> bool:
    before = {_key(code): code for code in _codes(compile(old, path, "exec"))}
    changed = False
    for code in _codes(compile(new, path, "exec")):
        was = before.get(_key(code))
        if was is None or was == code:
            continue
        for function in functions.get(_key(code), ()):
            function.__code__ = code
            changed = True
    name = "factcheck" + path.rpartition(f"{os.sep}factcheck")[2].removesuffix(".py").replace(os.sep, ".")
    return _patch_names(sys.modules[name.removesuffix(".__init__")], path, new) or changed


def _codes(code: CodeType) -> Iterator[CodeType]:
    for const in code.co_consts:
        if isinstance(const, CodeType):
            yield const
            yield from _codes(const)


def _patch_names(module: ModuleType, path: str, new: str) -> bool:
    """Give names of a module, of its classes, and the defaults of its functions the values that the mutant has."""
    fresh = ModuleType(module.__name__)
    fresh.__file__ = path
    exec(compile(new, path, "exec"), fresh.__dict__)
    changed = False
    for name, value in list(vars(fresh).items()):
        if isinstance(value, type) and value.__module__ == module.__name__:
            for inner, held in list(vars(value).items()):
                changed |= _swap(vars(module).get(name), inner, held)
        was = getattr(module, name, None)
        if _is_plain(value) and _is_plain(was) and value != was:
            changed = True
            for other in list(sys.modules.values()):
                if getattr(other, "__name__", "").startswith("factcheck") and vars(other).get(name) is was:
                    vars(other)[name] = value
        changed |= _swap_defaults(was, value)
    return changed


def _swap(owner: object, name: str, value: object) -> bool:
    was = vars(owner).get(name) if isinstance(owner, type) else None
    if not name.startswith("__") and _is_plain(value) and _is_plain(was) and value != was:
        setattr(owner, name, value)
        return True
    return False


def _swap_defaults(was: object, value: object) -> bool:
    """Give a function the defaults of its mutant."""
    if not (isinstance(was, FunctionType) and isinstance(value, FunctionType)):
        return False
    held, wanted = ((each.__defaults__ or (), each.__kwdefaults__ or {}) for each in (was, value))
    if not (_is_plain(held) and _is_plain(wanted)) or held == wanted:
        return False
    was.__defaults__, was.__kwdefaults__ = value.__defaults__, value.__kwdefaults__
    return True


def _is_plain(value: object) -> bool:
    """Whether a value is a constant: a figure, a text, a pattern, or a table of them."""
    if isinstance(value, dict):
        return all(_is_plain(each) for pair in value.items() for each in pair)
    if isinstance(value, tuple | list | set | frozenset):
        return all(map(_is_plain, value))
    return isinstance(value, bool | int | float | str | Decimal | re.Pattern)


if __name__ == "__main__":
    sys.path.insert(0, os.getcwd())
    sys.exit(main(sys.argv[1], sys.argv[2:]))
