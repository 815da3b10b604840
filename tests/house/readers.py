"""Reading papers back with another library."""

from __future__ import annotations

import io

import pypdf


def pages(pdf: bytes) -> list[str]:
    """Return the text of each page."""
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def everything_said(pdf: bytes) -> str:
    """Return all that a PDF tells: text, document information, bookmarks, XMP."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    told = [page.extract_text() for page in reader.pages]
    told += [str(value) for value in (reader.metadata or {}).values()]
    told += [str(item.title) for item in _flat(reader.outline)]
    if reader.xmp_metadata is not None:
        told.append(str(reader.xmp_metadata.dc_title))
    return "\n".join(told)


def bookmarks(pdf: bytes) -> list[str]:
    """Return the titles of all bookmarks, in order."""
    return [str(item.title) for item in _flat(pypdf.PdfReader(io.BytesIO(pdf)).outline)]


def _flat(outline: list[object]) -> list[pypdf.generic.Destination]:
    flat: list[pypdf.generic.Destination] = []
    for item in outline:
        flat += _flat(item) if isinstance(item, list) else [item]
    return flat
