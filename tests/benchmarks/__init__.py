"""Figures that are run and noted, never asserted: ``python -m tests.benchmarks.arrests``."""
