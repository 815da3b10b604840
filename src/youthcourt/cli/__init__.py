"""The same office without Qt: the command line.

Knows: services, domain, places, words. Standard output carries answers,
standard error carries progress and refusals.
"""
