"""The recovery code on paper: 160 random bits in eight groups a person can copy by hand.

A group is four characters of Crockford's base 32 and a check character that
depends on the group's place, so that a slip of the pen names its group.
"""

from __future__ import annotations

from youthcourt.domain.errors import BadInput

SECRET_BYTES = 20
_GROUPS = 8
_DATA = 4
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_FORGIVEN = str.maketrans({"O": "0", "I": "1", "L": "1", "-": " ", "–": " ", "—": " "})
# x^5 + x^2 + 1, irreducible over two elements: with it, five bits are a field.
_FIELD = 0b100101
# Weights differ from each other and from the check character's own (1), so that every
# single slip and every exchange of two characters changes the sum.
_WEIGHTS = (2, 3, 4, 5)
_PLACE_WEIGHT = 6
_MOST_CHARACTERS = 400


def written(secret: bytes) -> str:
    """Return 20 random bytes as eight groups of five characters, joined by hyphens."""
    number = int.from_bytes(secret, "big")
    digits = [(number >> shift) & 31 for shift in range(155, -5, -5)]
    groups = [digits[start : start + _DATA] for start in range(0, len(digits), _DATA)]
    return "-".join(
        "".join(_ALPHABET[digit] for digit in (*group, _check(group, place)))
        for place, group in enumerate(groups, start=1)
    )


def read(typed: str) -> bytes:
    """Return the 20 bytes of a typed code; small letters, blanks, O for 0 and I or L for 1 are forgiven.

    Raises BadInput that names the first group with a slip.
    """
    number = 0
    for place, group in enumerate(_groups(typed), start=1):
        for digit in _digits(group, place)[:_DATA]:
            number = number << 5 | digit
    return number.to_bytes(SECRET_BYTES, "big")


def _groups(typed: str) -> list[str]:
    plain = typed[:_MOST_CHARACTERS].upper().translate(_FORGIVEN)
    groups = plain.split()
    if len(groups) == _GROUPS:
        return groups
    run = "".join(groups)
    if len(run) != _GROUPS * (_DATA + 1):
        raise BadInput(
            "The recovery code has {groups} groups of {size} characters; {found} characters were typed. "
            "Compare it with the paper, group by group.",
            field="code",
            groups=_GROUPS,
            size=_DATA + 1,
            found=len(run),
        )
    return [run[start : start + _DATA + 1] for start in range(0, len(run), _DATA + 1)]


def _digits(group: str, place: int) -> list[int]:
    digits = [_ALPHABET.find(letter) for letter in group]
    if len(digits) != _DATA + 1 or min(digits) < 0 or _check(digits[:_DATA], place) != digits[_DATA]:
        raise BadInput(
            "Group {group} of the recovery code does not look right. Compare that group with the paper.",
            field="code",
            group=place,
        )
    return digits


def _check(group: list[int], place: int) -> int:
    total = _times(_PLACE_WEIGHT, place)
    for weight, digit in zip(_WEIGHTS, group, strict=True):
        total ^= _times(weight, digit)
    return total


def _times(left: int, right: int) -> int:
    product = 0
    while right:
        if right & 1:
            product ^= left
        left <<= 1
        if left & 32:
            left ^= _FIELD
        right >>= 1
    return product
