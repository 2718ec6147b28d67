"""The language server in Neovim, set up as the page on editors says."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "editors.md"
STORY = "🙂 A bomb in Kabul killed 42 people on Monday. Some 60 people were hurt.\n"
MOST_SECONDS = 60

DRIVE = """
local function wait(what) assert(vim.wait(30000, what, 20), "nothing came") end
local function ask(method, params)
  for _, answer in pairs(assert(vim.lsp.buf_request_sync(0, method, params, 10000))) do return answer.result end
end
local function tell(...) io.write(table.concat({ ... }, "\\t"), "\\n") end
wait(function() return #vim.diagnostic.get(0) == 2 end)
for _, found in ipairs(vim.diagnostic.get(0)) do
  local words = vim.api.nvim_buf_get_text(0, found.lnum, found.col, found.end_lnum, found.end_col, {})[1]
  tell(vim.diagnostic.severity[found.severity], words)
end
vim.api.nvim_win_set_cursor(0, { 1, 30 })
local place = vim.lsp.util.make_position_params(0, "utf-16")
tell(vim.split(ask("textDocument/hover", place).contents.value, "\\n")[1])
local range = { start = place.position, ["end"] = place.position }
local wanted = { textDocument = place.textDocument, range = range, context = { diagnostics = {} } }
local action = ask("textDocument/codeAction", wanted)[1]
tell(action.title)
ask("workspace/executeCommand", action.command)
wait(function() return vim.diagnostic.get(0)[1].severity == vim.diagnostic.severity.HINT end)
vim.api.nvim_buf_set_lines(0, 0, -1, false, { "A bomb in Kabul killed 24 peo" })
wait(function() return #vim.diagnostic.get(0) == 0 end)
tell("left")
"""


@pytest.fixture
def neovim() -> str:
    """The program; with FACTCHECK_NEOVIM set it is an error when there is none."""
    program = os.environ.get("FACTCHECK_NEOVIM") or shutil.which("nvim")
    if program is None:
        pytest.skip("needs Neovim on the path, or named by FACTCHECK_NEOVIM")
    return program


def is_new(program: str) -> bool:
    """Tell whether Neovim has the newer way to set a server up."""
    told = subprocess.run(
        [program, "--version"], capture_output=True, text=True, timeout=MOST_SECONDS, check=True
    ).stdout
    version = re.search(r"v(\d+)\.(\d+)", told)
    assert version is not None
    return (int(version[1]), int(version[2])) >= (0, 11)


def test_neovim_set_up_as_the_page_says_shows_what_is_found(neovim: str, desk: Path) -> None:
    newer, older = re.findall(r"^```lua\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    (desk / "init.lua").write_text(newer if is_new(neovim) else older, encoding="utf-8")
    (desk / "drive.lua").write_text(DRIVE, encoding="utf-8")
    (desk / "story.txt").write_text(STORY, encoding="utf-8")
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    command = [
        neovim,
        "--headless",
        "-i",
        "NONE",
        "-u",
        "init.lua",
        "story.txt",
        "-c",
        "luafile drive.lua",
        "-c",
        "qa!",
    ]
    ended = subprocess.run(
        command, cwd=desk, env={**os.environ, "PATH": path}, capture_output=True, timeout=MOST_SECONDS, check=False
    )
    assert ended.stdout.decode().splitlines() == [
        "ERROR\t42 people",
        "WARN\tSome 60 people",
        "### × How many people did a bomb in Kabul kill?",
        "Suppress “42 people” in known.toml: contradictory",
        "left",
    ], ended.stderr.decode()
