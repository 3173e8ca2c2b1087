"""What each shared library in a package belongs to, and the texts that are kept here.

Most wheels bring their licences along. Those that do not, and libraries that come
without any, have theirs in `licence_texts`.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path
from typing import Final

_FOLDER: Final = Path(__file__).with_name("licence_texts")

TEXTS: Final = (
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "LLVM-exception",
    "MIT",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
)
"""Licences of which many things are under, by their names in SPDX."""


@dataclass(frozen=True, kw_only=True)
class Owner:
    """What a shared library belongs to.

    Args:
        name: What its makers call it.
        licence: Its licence in a few words; empty where the distribution says it.
        text: The text in `licence_texts`; empty where the distribution brings it.
    """

    name: str
    licence: str = ""
    text: str = ""


_KNOWN: Final = (
    (r".*libicu(data|i18n|uc)\..*", Owner(name="ICU", licence="ICU", text="icu")),
    (r"(PySide6|shiboken6)/.*", Owner(name="Qt and Qt for Python")),
    (r"numpy\.libs/.*openblas.*", Owner(name="OpenBLAS with LAPACK, in numpy")),
    (r"numpy\.libs/libgfortran.*", Owner(name="GCC's runtime library, in numpy")),
    (r"numpy\.libs/libquadmath.*", Owner(name="libquadmath, in numpy")),
    (r"pillow\.libs/libjpeg-.*", Owner(name="libjpeg-turbo, in pillow")),
    (r"pillow\.libs/liblzma-.*", Owner(name="XZ Utils, in pillow")),
    (r"pillow\.libs/libopenjp2-.*", Owner(name="OpenJPEG, in pillow")),
    (r"pillow\.libs/libtiff-.*", Owner(name="libtiff, in pillow")),
    (
        r"pillow\.libs/libXau-.*",
        Owner(name="libXau", licence="MIT-open-group", text="libXau"),
    ),
    (r"pillow\.libs/libxcb-.*", Owner(name="libxcb", licence="MIT", text="libxcb")),
    (
        r"pillow\.libs/libzstd-.*",
        Owner(name="Zstandard", licence="BSD-3-Clause", text="zstd"),
    ),
    (r"libpython3.*|python3[0-9]*\.dll", Owner(name="Python")),
    (r"python3\.[0-9]+/lib-dynload/.*|DLLs/.*", Owner(name="Python")),
    (
        r"(.*/)?(msvcp140|vcruntime140|concrt140)[^/]*\.dll",
        Owner(name="Microsoft's runtime library for C++, which may be passed on"),
    ),
)


def owner_of(path: str, distributions: Sequence[Distribution]) -> Owner:
    """Return what a shared library belongs to.

    Args:
        path: Where it lies below the folder of libraries.
        distributions: Those that are in the package; a module belongs to one of them.

    Raises:
        SystemExit: Nobody knows.
    """
    for pattern, owner in _KNOWN:
        if re.fullmatch(pattern, path):
            return owner
    for one in distributions:
        if path in _files(one):
            return Owner(name=one.name)
    raise SystemExit(
        f"{path}: found in no distribution of the package, and not among the libraries "
        "whose licence is known; expected one of them; leave it out of the package, or "
        "add it to build/packaging/licences_known.py, with its licence."
    )


@functools.cache
def _files(one: Distribution) -> frozenset[str]:
    return frozenset(str(path) for path in one.files or ())


def text(name: str) -> str:
    """Return a text that is kept here."""
    kept = (_FOLDER / f"{name}.txt").read_text("utf-8")
    return kept.strip("\n")


@dataclass(frozen=True, kw_only=True)
class Crate:
    """A library in Rust that was compiled into a module of Python."""

    name: str
    version: str
    licence: str
    author: str

    @property
    def line(self) -> str:
        """The crate in a list of them."""
        told = f"  {self.name} {self.version}: {self.licence}"
        return f"{told}; {self.author}" if self.author else told


def crates(distributions: Iterable[Distribution]) -> Iterator[Crate]:
    """Yield what the wheels themselves say was compiled into their modules.

    Raises:
        SystemExit: One is under a licence of which there is no text.
    """
    for one in distributions:
        for path in one.files or ():
            if "/sboms/" in str(path) and path.name.endswith(".json"):
                told = json.loads(Path(str(path.locate())).read_text("utf-8"))
                for part in told["components"]:
                    if str(part.get("purl", "")).startswith("pkg:cargo/"):
                        yield _crate(part)


def _crate(part: dict[str, object]) -> Crate:
    listed = part.get("licenses")
    said = [
        str(one.get("expression") or one.get("license", {}).get("id", ""))
        for one in (listed if isinstance(listed, list) else ())
    ]
    licence = " AND ".join(" ".join(one.split()) for one in said)
    words = re.findall(r"[A-Za-z0-9.-]+", licence)
    unknown = set(words) - set(TEXTS) - {"AND", "OR", "WITH"}
    if unknown:
        raise SystemExit(
            f"{part['name']} is under {licence}, and there is no text of "
            f"{', '.join(sorted(unknown))}; expected one in {_FOLDER}; add it."
        )
    author = str(part.get("author") or "")
    return Crate(
        name=str(part["name"]),
        version=str(part.get("version", "")),
        licence=licence,
        author=author,
    )
