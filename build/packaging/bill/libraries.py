"""The shared libraries inside wheels, by name where they or the wheel tell it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from build.packaging.bill.parts import Part, digest, told_licence

# The file's name; what it belongs to; its licence; what says its version inside it.
_KNOWN: Final = (
    (
        r"(lib)?Qt6?.*",
        "Qt",
        "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
        rb"Qt (\d+\.\d+\.\d+) \(",
    ),
    (r"libicu(data|i18n|uc)", "ICU", "ICU", rb"\0(\d\d\.\d)\0"),
    (
        r"libscipy_openblas.*|openblas",
        "OpenBLAS",
        "BSD-3-Clause",
        rb"OpenBLAS (\d[\d.]+\d)",
    ),
    (
        r"libgfortran|libquadmath",
        "GCC",
        "GPL-3.0-or-later WITH GCC-exception-3.1",
        rb"GCC: \(GNU\) (\d[\d.]+)",
    ),
    (
        r"(lib)?(shiboken|pyside)6.*",
        "Qt for Python",
        "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
        b"",
    ),
    (r"msvcp140.*|vcruntime140.*|concrt140", "Microsoft Visual C++ Runtime", "", b""),
)
_AS_THE_WHEEL: Final = ("Qt", "Qt for Python")
_TOLD_AS: Final = {
    "libjpeg": "libjpeg / libjpeg-turbo",
    "libopenjp2": "openjpeg",
    "libxau": "libxau",
    "liblcms2": "little cms 2",
    "libfreetype": "freetype",
    "libharfbuzz": "harfbuzz",
}
_BY_THEIR_FILES: Final = {"liblzma": ("XZ Utils", "0BSD"), "libzstd": ("Zstandard", "")}


def is_library(path: str) -> bool:
    """Whether a file is a shared library and not a module of Python."""
    name = path.rpartition("/")[2]
    if re.search(r"\.(cpython-\d+.*|abi3)\.so$", name):
        return False
    return re.search(r"\.so(\.\d+)*$|\.dll$", name) is not None


def libraries(
    files: dict[str, Path], told: dict[str, dict[str, Any]], release: str
) -> Iterator[Part]:
    """Yield the libraries of one wheel, those of one maker together.

    Args:
        files: Where each lies, by its path in the package.
        told: What the wheel itself tells, by the name in small letters.
        release: The version of the wheel; that of Qt is the same in its own wheels.
    """
    groups: dict[tuple[str, str, str], list[Part]] = {}
    versions = {**dict.fromkeys(_AS_THE_WHEEL, release), **_versions(files)}
    for path, at in sorted(files.items()):
        project, version, licence = _named(path, versions, told)
        file = Part(kind="file", name=path, sha256=digest(at))
        groups.setdefault((project, version, licence), []).append(file)
    for (project, version, licence), own in sorted(groups.items()):
        word = re.sub(r"[^a-z0-9]+", "-", project.lower()).strip("-")
        yield Part(
            kind="library",
            name=project,
            version=version,
            purl=f"pkg:generic/{word}" + (f"@{version}" if version else ""),
            licence=licence,
            parts=tuple(own),
        )


def _stem(path: str) -> str:
    """The name of a library without its hash and number: libtiff."""
    name = path.rpartition("/")[2]
    return re.split(r"-[0-9a-f]{8}|\.so|\.dll|\.abi3", name)[0]


def _versions(files: dict[str, Path]) -> dict[str, str]:
    """The version of each project that one of its files holds."""
    found: dict[str, str] = {}
    for path, at in sorted(files.items()):
        for pattern, project, _, inside in _KNOWN:
            if inside and project not in found and re.fullmatch(pattern, _stem(path)):
                hit = re.search(inside, at.read_bytes())
                if hit:
                    found[project] = hit[1].decode()
    return found


def _named(
    path: str, versions: dict[str, str], told: dict[str, dict[str, Any]]
) -> tuple[str, str, str]:
    """The project, version and licence of a library, as far as something says."""
    stem = _stem(path)
    if "Qt/plugins/" in path or re.match(r"PySide6/plugins/", path):
        stem = "libQt6"
    for pattern, project, licence, _ in _KNOWN:
        if re.fullmatch(pattern, stem):
            return project, versions.get(project, ""), licence
    small = stem.lower()
    for name in (_TOLD_AS.get(small, small), small.removeprefix("lib")):
        if name in told:
            part = told[name]
            return str(part["name"]), str(part.get("version", "")), told_licence(part)
    if small in _BY_THEIR_FILES:
        numbers = re.search(r"\.so\.(\d+\.\d+\.\d+)$", path)
        project, licence = _BY_THEIR_FILES[small]
        return project, numbers[1] if numbers else "", licence
    return stem, "", ""
