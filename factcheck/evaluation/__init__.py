"""A draft, or a text that a model wrote, scored against its sources; metrics of evaluation frameworks over the score.

score.py counts and lists; deepeval.py and ragas.py are metrics of those frameworks, each behind an extra of its name.
"""

from factcheck.evaluation.score import Row as Row
from factcheck.evaluation.score import Score as Score
from factcheck.evaluation.score import score as score
