"""The code at the foot of printed papers: short, easy to say, and telling nothing of what they say."""

from __future__ import annotations

from hashlib import sha256

SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""No sign that is taken for another one when it is read from paper: no 0 and O, no 1, I and L, no U."""
LENGTH = 6


def code_of(key: str) -> str:
    """Return the code of the printing known by *key*, such as ``7K4Q2M``.

    Two printings in 700 million have the same one. Nothing can be read back from it.
    """
    number = int.from_bytes(sha256(key.encode("utf-8")).digest()[:8], "big")
    signs = []
    for _ in range(LENGTH):
        number, at = divmod(number, len(SIGNS))
        signs.append(SIGNS[at])
    return "".join(signs)
