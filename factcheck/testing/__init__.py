"""Fact checks as tests: come here to assert what texts tell, in a suite of your own.

`assert_...` raise an InconsistencyError whose text shows the words of both sides with their places; `claim_about` finds
what a source tells, for plain assertions: `assert claim_about("wire.txt", "troops") == quantity("about 12,000")`.
"""

from factcheck.testing.answers import ClaimAbout as ClaimAbout
from factcheck.testing.answers import claim_about as claim_about
from factcheck.testing.assertions import assert_agree as assert_agree
from factcheck.testing.assertions import assert_consistent as assert_consistent
from factcheck.testing.assertions import assert_supported as assert_supported
from factcheck.testing.claims import assert_claims as assert_claims
from factcheck.testing.expected import consistent_with as consistent_with
from factcheck.testing.expected import date as date
from factcheck.testing.expected import name as name
from factcheck.testing.expected import quantity as quantity
from factcheck.testing.expected import quotation as quotation
from factcheck.testing.source_reader import SourceReader as SourceReader
