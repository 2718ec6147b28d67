"""Rules on one source: what it says against itself, the calendar or arithmetic."""
