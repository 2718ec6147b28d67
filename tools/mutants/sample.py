"""Leave a seeded random sample of a room's mutants to be run, spread evenly over the files of its room.

    python tools/mutants/sample.py ROOM.sqlite [--most 100] [--seed 1]

Mutants of the excluded operators (`cr-filter-operators`) are no part of it. Of a file as many are kept as its share of
the room's mutants, at least one. Run `cosmic-ray exec` and then `tools/mutants/survivors.py` on the same file.
"""

import sys
from argparse import ArgumentParser, Namespace
from collections import defaultdict
from random import Random

from cosmic_ray.tools.filters.filter_app import FilterApp
from cosmic_ray.work_db import WorkDB
from cosmic_ray.work_item import WorkerOutcome, WorkItem, WorkResult


class Sample(FilterApp):
    """The filter that skips what is not drawn."""

    def add_args(self, parser: ArgumentParser) -> None:
        """Take how many are drawn, and from which seed."""
        parser.add_argument("--most", type=int, default=100, help="mutants that are run (default: 100)")
        parser.add_argument("--seed", type=int, default=1, help="seed of the draw (default: 1)")

    def filter(self, work_db: WorkDB, args: Namespace) -> None:
        """Skip all but the sample."""
        items = sorted(work_db.pending_work_items, key=_place)
        drawn = {item.job_id for item in draw(items, args.most, Random(args.seed))}
        for item in items:
            if item.job_id not in drawn:
                work_db.set_result(item.job_id, WorkResult(WorkerOutcome.SKIPPED, output="not drawn"))
        print(f"{len(drawn)} of {len(items)} mutants are left to run")  # noqa: T201


def _place(item: WorkItem) -> tuple[str, tuple[int, int], str, int]:
    mutation = item.mutations[0]
    return str(mutation.module_path), mutation.start_pos, mutation.operator_name, mutation.occurrence


def draw(items: list[WorkItem], most: int, random: Random) -> list[WorkItem]:
    """Return the sample: of each file its share, at least one."""
    by_file: dict[str, list[WorkItem]] = defaultdict(list)
    for item in items:
        by_file[str(item.mutations[0].module_path)].append(item)
    share = most / max(len(items), 1)
    return [
        item
        for those in by_file.values()
        for item in random.sample(those, min(len(those), max(1, round(len(those) * share))))
    ]


if __name__ == "__main__":
    sys.exit(Sample().main())
