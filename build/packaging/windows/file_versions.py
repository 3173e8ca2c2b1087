"""The version that a program or library of Windows says of itself.

Windows Installer replaces a file by comparing what is on the disk with what the MSI's
table says, so the table must say what is in the file.
"""

from __future__ import annotations

import struct
from pathlib import Path

_BEGINNING = "VS_VERSION_INFO".encode("utf-16-le")
_FIXED = struct.pack("<I", 0xFEEF04BD)
"""What begins the part in numbers (VS_FIXEDFILEINFO in Microsoft's documentation)."""
_SIZES = 6
"""Bytes that stand before the first word."""

_LANGUAGE = "Translation".encode("utf-16-le")
_NEUTRAL = 0
_KINDS = (".exe", ".dll", ".pyd")


def file_version(path: Path) -> tuple[str, str] | None:
    """Return the version of a file and the number of its language.

    None where it has no version, as most files have none.
    """
    if path.suffix.lower() not in _KINDS:
        return None
    content = path.read_bytes()
    about = content.rfind(_BEGINNING)
    fixed = content.find(_FIXED, about, about + 64) if about >= 0 else -1
    if fixed < 0:
        return None
    high, low = struct.unpack_from("<II", content, fixed + 8)
    parts = (high >> 16, high & 0xFFFF, low >> 16, low & 0xFFFF)
    said = content.find(_LANGUAGE, fixed)
    language = _NEUTRAL
    if said >= 0:
        begins = about - _SIZES
        # Its value begins at a multiple of four, counted from where the whole begins.
        value = begins + (said + len(_LANGUAGE) + 2 - begins + 3) // 4 * 4
        [language] = struct.unpack_from("<H", content, value)
    return ".".join(map(str, parts)), str(language)
