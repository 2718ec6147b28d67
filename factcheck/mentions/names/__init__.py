"""Find the names of persons, organisations and places, who is meant by each, and the offices beside them."""

from factcheck.mentions.names.find import find_names as find_names
from factcheck.mentions.names.parse import parse_name as parse_name
from factcheck.mentions.names.resolve import resolve as resolve
