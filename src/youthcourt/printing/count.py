"""Reading a paper of ours back: how many pages it has."""

from __future__ import annotations

import io

import pikepdf


def page_count(pdf: bytes) -> int:
    """Return the number of pages of a PDF."""
    with pikepdf.open(io.BytesIO(pdf)) as read:
        return len(read.pages)
