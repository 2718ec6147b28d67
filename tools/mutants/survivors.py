"""Print how many mutants of databases were killed, and each that survived: where it stands and what it changes.

python tools/mutants/survivors.py ROOM.sqlite ...
"""

import sys
from collections.abc import Iterator

from cosmic_ray.work_db import use_db
from cosmic_ray.work_item import TestOutcome, WorkItem, WorkResult


def change(result: WorkResult) -> str:
    """Return the lines that a mutant changes, as one."""
    lines = (result.diff or "").splitlines()
    changed = [line for line in lines if line[:1] in "+-" and line[:3] not in ("+++", "---")]
    return "  =>  ".join(line[1:].strip() for line in changed)


def surviving(done: list[tuple[WorkItem, WorkResult]]) -> Iterator[str]:
    """Yield a line for each mutant that no test noticed."""
    for item, result in done:
        if result.test_outcome is TestOutcome.SURVIVED:
            mutation = item.mutations[0]
            yield f"{mutation.module_path}:{mutation.start_pos[0]}: {change(result)}"


def main(databases: list[str]) -> None:
    """Print the figures of each database and the survivors of all."""
    for database in databases:
        with use_db(database) as db:
            results = dict(db.results)
            done = [(item, results[item.job_id]) for item in db.work_items if item.job_id in results]
        run = [(item, result) for item, result in done if result.test_outcome is not None]
        left = sorted(surviving(run))
        share = 1 - len(left) / max(len(run), 1)
        print(f"{database}: {len(run)} run, {len(run) - len(left)} killed ({share:.3f})")  # noqa: T201
        for line in left:
            print(f"  {line}")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
