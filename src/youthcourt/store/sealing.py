"""Sealing a note for one reader: X25519 with a key pair of the note's own, HKDF, AES-256-GCM.

Whoever writes needs the reader's open half alone, so that nobody who works with the court file can
read what was sealed. The other half is kept under a passphrase of the reader's own, by Argon2id.
Without that passphrase a sealed note is lost: there is no other way in.
"""

from __future__ import annotations

import base64
import binascii
import json
import secrets
from dataclasses import asdict, dataclass
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from youthcourt.domain.errors import StoreProblem, WrongKey
from youthcourt.store import wrapping
from youthcourt.store.wrapping import DEFAULT_COST, KdfCost, Slot

_NONCE_BYTES = 12
_KEY_BYTES = 32
_PURPOSE = b"youthcourt sealed note"
_COURT = "lead"
"""Stands where a court's number stands in the slots of a court: no slot of the one opens the other."""
_BLOCK = 2048
"""Bytes that a note is filled up to a multiple of, so that its length tells nothing of it."""

WRONG_PASSPHRASE = (
    "That is not the lead’s passphrase. Check Caps Lock and the keyboard’s language and try again."
)
DAMAGED = "A sealed note cannot be read: it was changed since it was sealed. Restore a backup to read it."


@dataclass(frozen=True)
class KeyPair:
    """What is kept of a pair: the open half, and the other one wrapped by a passphrase, as JSON."""

    public: str
    sealed: str


def new_pair(passphrase: str, cost: KdfCost = DEFAULT_COST) -> KeyPair:
    """Return a fresh pair. Takes about a second. Raises BadInput for a passphrase that may not be chosen."""
    private = X25519PrivateKey.generate()
    return KeyPair(_text(_raw(private.public_key())), wrapped(_private_bytes(private), passphrase, cost))


def wrapped(private: bytes, passphrase: str, cost: KdfCost = DEFAULT_COST) -> str:
    """Return the closed half under a passphrase. Takes about a second. Raises BadInput as ``new_pair``."""
    return json.dumps(asdict(wrapping.slot_for_passphrase(_COURT, private, passphrase, cost)))


def unwrapped(sealed: str, passphrase: str) -> bytes:
    """Return the closed half. Takes about a second. Raises WrongKey, or StoreProblem for a damaged one."""
    try:
        slot = Slot.parsed(json.loads(sealed))
    except (ValueError, KeyError, TypeError) as fault:
        raise StoreProblem(DAMAGED) from fault
    try:
        return wrapping.unwrap_by_passphrase(_COURT, (slot,), passphrase)
    except WrongKey as fault:
        raise WrongKey(WRONG_PASSPHRASE) from fault


def seal(public: str, note: dict[str, str]) -> str:
    """Return *note* so that only the closed half of *public* opens it."""
    reader = X25519PublicKey.from_public_bytes(_bytes(public))
    own = X25519PrivateKey.generate()
    opened, nonce = _raw(own.public_key()), secrets.token_bytes(_NONCE_BYTES)
    key = _key(own.exchange(reader), opened, _bytes(public))
    closed = AESGCM(key).encrypt(nonce, _filled(json.dumps(note, ensure_ascii=False)), opened)
    return _text(opened + nonce + closed)


def opened(private: bytes, sealed: str) -> dict[str, str]:
    """Return a sealed note. Raises StoreProblem for one that was changed, or sealed for another pair."""
    own = X25519PrivateKey.from_private_bytes(private)
    try:
        whole = _bytes(sealed)
        start, nonce = whole[:_KEY_BYTES], whole[_KEY_BYTES : _KEY_BYTES + _NONCE_BYTES]
        shared = own.exchange(X25519PublicKey.from_public_bytes(start))
        text = AESGCM(_key(shared, start, _raw(own.public_key()))).decrypt(
            nonce, whole[_KEY_BYTES + _NONCE_BYTES :], start
        )
    except (InvalidTag, ValueError, binascii.Error) as fault:
        raise StoreProblem(DAMAGED) from fault
    note: dict[str, Any] = json.loads(text.rstrip(b"\0"))
    return {name: str(value) for name, value in note.items()}


def _key(shared: bytes, opened_half: bytes, reader: bytes) -> bytes:
    return HKDF(SHA256(), length=_KEY_BYTES, salt=opened_half + reader, info=_PURPOSE).derive(shared)


def _filled(text: str) -> bytes:
    data = text.encode("utf-8")
    return data + b"\0" * (-len(data) % _BLOCK)


def _raw(half: X25519PublicKey) -> bytes:
    return half.public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)


def _private_bytes(half: X25519PrivateKey) -> bytes:
    return half.private_bytes(
        serialization.Encoding.Raw, serialization.PrivateFormat.Raw, serialization.NoEncryption()
    )


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
