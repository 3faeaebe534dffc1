"""The reliability scorecard: what was tried, how often, and what failed.  `python -m tests.scorecard` prints it (`make scorecard`)."""
