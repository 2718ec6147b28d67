"""The stores that tests use: a file of SQLite, and a database of PostgreSQL where a server is named."""

import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

SERVER = "FACTCHECK_POSTGRES"
"""Names the address of a server in which tests may make databases: postgresql://user@127.0.0.1:5432/postgres."""
_numbers = count(1)


@pytest.fixture(params=["sqlite", "postgres"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Give the path or the address of an empty store."""
    if request.param == "sqlite":
        yield str(tmp_path / "desk.db")
        return
    server = os.environ.get(SERVER)
    if not server:
        pytest.skip(f"{SERVER} names no PostgreSQL server")
    psycopg = pytest.importorskip("psycopg")
    pytest.importorskip("sqlalchemy")
    name = f"factcheck_{os.getpid()}_{next(_numbers)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        yield f"{server.rpartition('/')[0]}/{name}"
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
