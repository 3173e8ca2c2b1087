"""The PIN of staff: kept as a salted hash that takes long to work out, never itself.

A PIN has few digits, so whoever has the hash can try them all; that each try takes a
third of a second and some memory makes it slow, not impossible.
"""

from __future__ import annotations

import base64
import os
import re
from itertools import pairwise
from typing import Final

from desktop_app.journey.kiosk import LONGEST_PIN, SHORTEST_PIN

_COST, _BLOCK, _TIMES = 15, 8, 3
"""scrypt with N = 2 ** 15: 32 MB, three times."""

_SALT, _LENGTH = 16, 32
_HASH: Final = re.compile(
    r"scrypt\$1([4-7])\$8\$([1-8])\$([A-Za-z0-9_-]{22})\$([A-Za-z0-9_-]{43})",
    re.ASCII,
)
"""The cost is held within bounds: too cheap is unsafe, too dear would stop a kiosk."""

A_PIN: Final = f"{SHORTEST_PIN} to {LONGEST_PIN} digits from 0 to 9"


def hashed(pin: str, salt: bytes | None = None) -> str:
    """Return what stands in a policy for a PIN.

    Args:
        pin: The digits.
        salt: Sixteen bytes that make every hash another one; None for new ones.
    """
    taken = os.urandom(_SALT) if salt is None else salt
    made = _worked_out(pin, taken, cost=_COST, times=_TIMES)
    return f"scrypt${_COST}${_BLOCK}${_TIMES}${_written(taken)}${_written(made)}"


def fits(pin: str, kept: str) -> bool:
    """Whether a PIN is the one that a hash was made of; it takes as long if not."""
    import hmac

    parts = _HASH.fullmatch(kept)
    if parts is None:
        return False
    made = _worked_out(
        pin, _read(parts[3]), cost=10 + int(parts[1]), times=int(parts[2])
    )
    return hmac.compare_digest(made, _read(parts[4]))


def is_hash(text: str) -> bool:
    """Whether a text is what `hashed` returns."""
    return _HASH.fullmatch(text) is not None


def fault(pin: str) -> str:
    """Return what is wrong with a new PIN; nothing if it is good.

    The words never repeat it.
    """
    if not pin:
        return "nothing"
    if not (pin.isascii() and pin.isdecimal()):
        return "something else than digits"
    if len(pin) < SHORTEST_PIN:
        return f"fewer than {SHORTEST_PIN} digits"
    if len(pin) > LONGEST_PIN:
        return f"more than {LONGEST_PIN} digits"
    if len(set(pin)) < 3:
        return "a PIN of one or two different digits, which is guessed first"
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    if steps in ({1}, {9}):
        return "digits in a row, up or down, which are guessed first"
    return ""


def _worked_out(pin: str, salt: bytes, *, cost: int, times: int) -> bytes:
    import hashlib  # not needed before somebody types a PIN

    return hashlib.scrypt(
        pin.encode(),
        salt=salt,
        n=2**cost,
        r=_BLOCK,
        p=times,
        maxmem=2 * 128 * _BLOCK * 2**cost,
        dklen=_LENGTH,
    )


def _written(part: bytes) -> str:
    return base64.urlsafe_b64encode(part).rstrip(b"=").decode()


def _read(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
