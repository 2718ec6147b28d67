"""The commands of the command line, one a file: each adds its arguments, and runs."""

from factcheck.commands.baseline import add as add_baseline
from factcheck.commands.batch import add as add_batch
from factcheck.commands.claims import add as add_claims
from factcheck.commands.compare import add as add_compare
from factcheck.commands.corpus import add as add_corpus
from factcheck.commands.draft import add as add_draft
from factcheck.commands.explain import add as add_explain
from factcheck.commands.extract import add as add_extract
from factcheck.commands.lint import add as add_lint
from factcheck.commands.lsp import add as add_lsp
from factcheck.commands.mcp import add as add_mcp
from factcheck.commands.rules import add as add_rules

COMMANDS = (
    add_compare, add_draft, add_lint, add_extract, add_corpus, add_batch, add_claims, add_baseline, add_lsp, add_mcp,
    add_rules, add_explain,
)  # fmt: skip
"""What adds each command to the parser, in the order of the help."""
