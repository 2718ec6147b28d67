"""Many articles in a store: each read once, put to its event, and laid beside the others of it."""

from factcheck.corpus.corpus import Corpus as Corpus
from factcheck.corpus.touched import EventRow as EventRow
from factcheck.corpus.touched import FactRow as FactRow
from factcheck.corpus.touched import Stats as Stats
from factcheck.corpus.touched import Touched as Touched
