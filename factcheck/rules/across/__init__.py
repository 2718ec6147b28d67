"""Rules on a fact: what several sources say of one question."""
