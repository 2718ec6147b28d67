"""The engines that tests of batches use: DuckDB, and Spark where a cluster is named."""

import os
from collections.abc import Iterator

import pytest

CLUSTER = "FACTCHECK_SPARK"
"""Names the cluster on which tests may run: local[2] for this machine."""


@pytest.fixture(scope="session")
def cluster() -> Iterator[str]:
    """Give the address of a cluster, and leave it in the end."""
    master = os.environ.get(CLUSTER)
    if not master:
        pytest.skip(f"{CLUSTER} names no cluster of Spark")
    sql = pytest.importorskip("pyspark.sql")
    yield master
    session = sql.SparkSession.getActiveSession()
    if session is not None:
        session.stop()
