"""Papers by ReportLab: a frozen document in, the bytes of a PDF out.

Knows: domain, places, words. Never the store. The document types themselves
live in ``documents`` and are free of ReportLab, so that services can build them.
"""
