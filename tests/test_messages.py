"""Every message is on one page, to be read whole, and keeps to the words of the house."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]
NOT_OURS = ("gravest", "furniture", "utterances?", "reckoning", "twins", "torn", "scene", "told by", "a reader is told")
"""Words that a message does not say: docs/terms.md has others for what they mean."""


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("messages", ROOT / "tools" / "messages.py")
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    return tool


@pytest.fixture(scope="module")
def page(tool: ModuleType) -> str:
    return str(tool.page())


def test_no_file_is_left_out(tool: ModuleType, page: str) -> None:
    assert [name for name in tool.messages() if f"**{name}**" not in page] == []


def test_the_page_has_every_message(page: str) -> None:
    """Write it anew with python tools/messages.py, and read what is new."""
    assert (ROOT / "docs" / "messages.md").read_text(encoding="utf-8") == page


@pytest.mark.parametrize(
    "said",
    [
        "Figures differ, both may be true",
        "both may be true, but readers get different {}",
        "{label}: strictly {literal}, usually understood as {typical}",
        "no event found for this date",
        "Repeat one original report",
        "cannot write: standard output is closed Send it somewhere else.",
        "mcp: port {port} cannot be served Another program may have it; give another number.",
    ],
)
def test_messages_of_all_sorts_are_on_it(page: str, said: str) -> None:
    assert f"\n{said}\n" in page


@pytest.mark.parametrize("word", NOT_OURS)
def test_no_message_says(page: str, word: str) -> None:
    assert not re.findall(rf"(?m)^(?!\*\*).*\b{word}\b.*$", page)
