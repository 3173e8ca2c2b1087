"""Letting go of what the typesetter keeps of the leaflets that it has set.

Typst remembers all that it worked out, so as to set the same document faster again,
and forgets what it has not needed for ten documents. A leaflet is never set again, and
the answers of the person are in it.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import typst

_REMEMBERED: Final = 11
"""Documents after which typst has forgotten one."""


def forget() -> None:
    """Let typst forget every leaflet, by setting empty documents in its place."""
    for _ in range(_REMEMBERED):
        _empty().compile(b"", format="pdf")


@functools.cache
def _empty() -> typst.Compiler:
    import typst

    return typst.Compiler(ignore_system_fonts=True)
