"""Templates -> text. The only file that knows the template engine."""

from functools import cache
from importlib.resources import files
from typing import Any

_ROOM = "factcheck.writers.html"


def render(name: str, **context: object) -> str:
    """Fill in a template; whatever comes from outside stays text.

    Args:
        name: of a file beside this one, in templates.
        context: what the template is stated.
    """
    text: str = _environment().get_template(name).render(context)
    return text


def content(name: str) -> str:
    """Return a file beside the templates as it stands."""
    return files(_ROOM).joinpath("templates", name).read_text(encoding="utf-8")


@cache
def _environment() -> Any:
    from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415

    return Environment(
        loader=PackageLoader(_ROOM),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
    )
