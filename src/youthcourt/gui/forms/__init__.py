"""Compiled Designer forms. Generated from ``ui/`` at build time; only this file is in git."""
