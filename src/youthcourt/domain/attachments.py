"""Which files may be kept with a case: how large, and never a program.

Source: demand 12 of the intake of cases; what counts as a program follows the kinds that mail programs
refuse to hand on (Microsoft, *Blocked attachments in Outlook*).
"""

from __future__ import annotations

import re

from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.text import clean_line

MEGABYTE = 1_000_000
NAME_LIMIT = 120
"""Longest name of a file, in characters."""

_PROGRAMS = (
    "action apk app appimage appx bash bat bin cmd com command cpl csh deb desktop dll dmg docm dotm elf exe "
    "gadget hta inf inx ipa iso jar jnlp js jse ksh lnk mde msc msi msp mst osx out pif pkg potm ppam ppsm "
    "pptm prg ps1 ps1xml ps2 psc1 py pyc pyw rb reg rpm run scf scr sct sh sldm svg sys tcsh url vb vbe vbs "
    "vbscript workflow ws wsf wsh xlam xlsm xltm xml xhtml html htm mht mhtml zsh"
)
PROGRAMS = frozenset(_PROGRAMS.split())
"""What a file's name ends in that some machine would run, or show with commands inside."""

_BEGINNINGS = (
    b"MZ",
    b"\x7fELF",
    b"#!",
    b"\xfe\xed\xfa",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",
)
"""How the content of a program begins, whatever it is called: Windows, Linux, scripts, macOS, Java."""
_FOLDERS = re.compile(r"[/\\]")


def file_name(name: str) -> str:
    """Return the bare name of a file as it is kept, without its folder. Raises BadInput for none."""
    bare = clean_line(_FOLDERS.split(name)[-1], field="Name of the file", limit=NAME_LIMIT)
    if not bare.strip(". "):
        raise BadInput("Give the file a name.", field="name")
    return bare


def ending(name: str) -> str:
    """Return what a file's name ends in, small and without the dot; empty where it has none.

    Blanks and dots after it do not count, as Windows does not count them.
    """
    stem, dot, last = name.rstrip(". ").rpartition(".")
    return last.lower() if dot and stem else ""


def check_size(size: int, limit_mb: int) -> None:
    """Raise Refused for an empty file or one of more bytes than *limit_mb* megabytes (a million each)."""
    if size <= 0:
        raise Refused("This file is empty, so there is nothing to keep. Scan it again, or choose another.")
    if size > limit_mb * MEGABYTE:
        raise Refused(
            "This file has {size} MB; at most {limit} MB are kept. Scan it in gray or with fewer dots, "
            "or raise the limit in Settings.",
            size=-(-size // MEGABYTE),
            limit=limit_mb,
        )


def check_kind(name: str, content: bytes) -> None:
    """Raise Refused for a program, by its name or by how it begins."""
    if ending(name) in PROGRAMS or content.startswith(_BEGINNINGS):
        raise Refused(
            "Programs and web pages are not kept with a case. Keep a scan, a photo or a document instead."
        )
