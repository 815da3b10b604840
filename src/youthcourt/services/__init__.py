"""Use cases: one function each, first argument a Unit, one transaction, never a commit.

Knows: store, printing, exchange, domain, places, words. Reads return small frozen
dataclasses made for the screen or paper that asks; no live row leaves this package.
"""
