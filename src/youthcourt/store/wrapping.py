"""Wrapping the data key: Argon2id over a passphrase, HKDF over the recovery code, AES-256-GCM.

The header of a slot is authenticated with the key it wraps, so that no cost or
salt can be exchanged unnoticed.
"""

from __future__ import annotations

import base64
import json
import os
import secrets
import unicodedata
from dataclasses import asdict, dataclass, replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from youthcourt.domain.errors import BadInput, StoreProblem, WrongKey
from youthcourt.store import recovery_code
from youthcourt.store.faults import NO_MEMORY

SHORTEST_PASSPHRASE = 15  # characters; NIST SP 800-63B-4 for a single factor, without composition rules
LONGEST_PASSPHRASE = 1024
_SALT_BYTES = 16
_NONCE_BYTES = 12
_WRAPPED_BYTES = 48  # the key and its tag
_MOST_MEMORY_KIB = 4 * 1024 * 1024
_MOST_ITERATIONS = 64
_MOST_LANES = 64
_SMALL_COMPUTER_BYTES = 4_500_000_000

WRONG_PASSPHRASE = (
    "That passphrase does not open this court. Check Caps Lock and the keyboard's language and try again, "
    "or use the recovery code on paper."
)
WRONG_CODE = (
    "That recovery code is written correctly but belongs to another court or another time. "
    "Look for this court's own sheet."
)


@dataclass(frozen=True)
class KdfCost:
    """What one guess at a passphrase costs: memory in KiB, passes over it, and parallel lanes."""

    memory_kib: int
    iterations: int
    lanes: int

    def __post_init__(self) -> None:
        """Refuse costs that no court writes: a hostile key file must not exhaust the computer."""
        if not all(type(number) is int for number in (self.memory_kib, self.iterations, self.lanes)):
            raise TypeError("a cost in whole numbers")
        fits = 1 <= self.iterations <= _MOST_ITERATIONS and 1 <= self.lanes <= _MOST_LANES
        if not fits or not 8 * self.lanes <= self.memory_kib <= _MOST_MEMORY_KIB:
            raise ValueError("a cost beyond the limits")


DEFAULT_COST = KdfCost(memory_kib=256 * 1024, iterations=3, lanes=4)
SMALL_COST = KdfCost(
    memory_kib=64 * 1024, iterations=3, lanes=4
)  # RFC 9106, second choice: the least for a court


@dataclass(frozen=True)
class Slot:
    """One way in: *kind* is ``passphrase`` (with its cost) or ``recovery``; bytes are base 64."""

    kind: str
    salt: str
    nonce: str
    wrapped: str
    cost: KdfCost | None

    @classmethod
    def parsed(cls, body: dict[str, object]) -> Slot:
        """Return the slot written in a key file. ValueError, KeyError or TypeError for anything odd."""
        texts = [body[name] for name in ("kind", "salt", "nonce", "wrapped")]
        if not all(isinstance(text, str) for text in texts):
            raise ValueError("a slot without its texts")
        kind, salt, nonce, wrapped = (str(text) for text in texts)
        sizes = [len(_bytes(text)) for text in (salt, nonce, wrapped)]
        if sizes != [_SALT_BYTES, _NONCE_BYTES, _WRAPPED_BYTES]:
            raise ValueError("a slot of another size")
        cost = body["cost"]
        if (kind == "passphrase") != isinstance(cost, dict):
            raise ValueError("a slot without its cost")
        return cls(kind, salt, nonce, wrapped, KdfCost(**cost) if isinstance(cost, dict) else None)


def checked_passphrase(passphrase: str) -> str:
    """Return *passphrase* when it may be chosen: 15 to 1,024 characters of any kind, else BadInput."""
    length = len(unicodedata.normalize("NFKC", passphrase))
    if length < SHORTEST_PASSPHRASE:
        raise BadInput(
            "A passphrase of {length} characters is too easy to guess. Choose four or more words, "
            "at least {least} characters in all.",
            field="passphrase",
            length=length,
            least=SHORTEST_PASSPHRASE,
        )
    if length > LONGEST_PASSPHRASE or _encoded(passphrase) is None:
        raise BadInput(
            "That passphrase cannot be used: it is longer than {most} characters or has characters that "
            "cannot be typed again. Choose four or more words.",
            field="passphrase",
            most=LONGEST_PASSPHRASE,
        )
    return passphrase


def slot_for_passphrase(court: str, data_key: bytes, passphrase: str, cost: KdfCost) -> Slot:
    """Return a slot that *passphrase* opens; less memory is asked for where the computer has little."""
    salt = secrets.token_bytes(_SALT_BYTES)
    secret = _encoded(checked_passphrase(passphrase)) or b""
    if cost == DEFAULT_COST and _computer_is_small():
        cost = SMALL_COST
    try:
        key = _stretched(secret, salt, cost)
    except MemoryError:
        cost = SMALL_COST if cost.memory_kib > SMALL_COST.memory_kib else cost
        key = _stretched_or_refused(secret, salt, cost)
    return _sealed(Slot("passphrase", _text(salt), "", "", cost), court, key, data_key)


def slot_for_code(court: str, data_key: bytes) -> tuple[Slot, str]:
    """Return a slot for a fresh recovery code, and the code to print."""
    salt, secret = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(recovery_code.SECRET_BYTES)
    slot = Slot("recovery", _text(salt), "", "", None)
    return _sealed(slot, court, _expanded(secret, salt), data_key), recovery_code.written(secret)


def unwrap_by_passphrase(court: str, slots: tuple[Slot, ...], passphrase: str) -> bytes:
    """Return the data key from the first slot that *passphrase* opens, else raise WrongKey."""
    secret = _encoded(passphrase) if len(passphrase) <= LONGEST_PASSPHRASE else None
    for slot in slots if secret else ():
        if slot.cost is None:
            continue
        key = _stretched_or_refused(secret or b"", _bytes(slot.salt), slot.cost)
        if (found := _opened(slot, court, key)) is not None:
            return found
    raise WrongKey(WRONG_PASSPHRASE)


def unwrap_by_code(court: str, slots: tuple[Slot, ...], code: str) -> bytes:
    """Return the data key from the recovery slot, else raise BadInput (a slip) or WrongKey."""
    secret = recovery_code.read(code)
    for slot in slots:
        key = _expanded(secret, _bytes(slot.salt))
        if slot.kind == "recovery" and (found := _opened(slot, court, key)) is not None:
            return found
    raise WrongKey(WRONG_CODE)


def _sealed(slot: Slot, court: str, key: bytes, data_key: bytes) -> Slot:
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return replace(
        slot, nonce=_text(nonce), wrapped=_text(AESGCM(key).encrypt(nonce, data_key, _header(slot, court)))
    )


def _opened(slot: Slot, court: str, key: bytes) -> bytes | None:
    try:
        return AESGCM(key).decrypt(_bytes(slot.nonce), _bytes(slot.wrapped), _header(slot, court))
    except InvalidTag:
        return None


def _header(slot: Slot, court: str) -> bytes:
    body = {**asdict(replace(slot, nonce="", wrapped="")), "court": court}
    return json.dumps(body, sort_keys=True).encode("utf-8")


def _stretched(secret: bytes, salt: bytes, cost: KdfCost) -> bytes:
    return Argon2id(
        salt=salt, length=32, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib
    ).derive(secret)


def _stretched_or_refused(secret: bytes, salt: bytes, cost: KdfCost) -> bytes:
    try:
        return _stretched(secret, salt, cost)
    except MemoryError as fault:
        raise StoreProblem(NO_MEMORY) from fault


def _expanded(secret: bytes, salt: bytes) -> bytes:
    return HKDF(SHA256(), length=32, salt=salt, info=b"youthcourt recovery code").derive(secret)


def _encoded(passphrase: str) -> bytes | None:
    try:
        return unicodedata.normalize("NFKC", passphrase).encode("utf-8")
    except UnicodeEncodeError:
        return None


def _computer_is_small() -> bool:
    # Windows has no sysconf; there the fall back is a refused allocation.
    if not hasattr(os, "sysconf"):
        return False
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") < _SMALL_COMPUTER_BYTES


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
