"""How the reference reads docstrings: `Example:` begins examples, and the `Args:` of a model are its fields."""

from typing import Any

import griffe


class Docstrings(griffe.Extension):
    """Turn headings of docstrings into those that Griffe has a form for."""

    def on_function(self, *, func: griffe.Function, **_: Any) -> None:
        """Mend the docstring of a function."""
        _rename(func, {"Example:": "Examples:"})

    def on_class(self, *, cls: griffe.Class, **_: Any) -> None:
        """Mend the docstring of a class."""
        _rename(cls, {"Example:": "Examples:", "Args:": "Attributes:"})


def _rename(told: griffe.Object, headings: dict[str, str]) -> None:
    if told.docstring is not None:
        lines = told.docstring.value.split("\n")
        told.docstring.value = "\n".join(headings.get(line, line) for line in lines)
