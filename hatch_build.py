"""Build hook: a wheel holds its tables as Python reads them fastest, beside the files they are made from."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TablesHook(BuildHookInterface):  # type: ignore[type-arg]
    """Compile the tables into a wheel; an editable install reads the files themselves."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the compiled tables where the wheel takes them from."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from factcheck.lexicon import COMPILED, compile_tables  # noqa: PLC0415

        out = Path(self.directory) / COMPILED
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_bytes(compile_tables())
        build_data["force_include"][str(out)] = f"factcheck/lexicon/{COMPILED}"
