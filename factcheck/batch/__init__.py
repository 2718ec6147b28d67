"""Batches: the articles of a table, by the million, put into events and compared, on one machine or on many."""

from factcheck.batch.plan import PART as PART
from factcheck.batch.plan import Batch as Batch
from factcheck.batch.plan import run as run
from factcheck.batch.summary import Summary as Summary
