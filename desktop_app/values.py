"""The frozen values that state, sentences and scenes are made of.

They are msgspec structs: made in C, compared and hashed in C. As dataclasses, the
hundred of them took longer to define at every start than the evidence took to load.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

import msgspec


class Value(msgspec.Struct, frozen=True):
    """Something that never changes and equals whatever says the same."""


V = TypeVar("V", bound=Value)


def replace(value: V, /, **changes: Any) -> V:
    """Return the same value but for some parts.

    Raises:
        TypeError: There is no such part.
    """
    return msgspec.structs.replace(value, **changes)


def parts_of(value: Value) -> Iterator[Any]:
    """Yield what a value is made of, in order."""
    for name in value.__struct_fields__:
        yield getattr(value, name)
