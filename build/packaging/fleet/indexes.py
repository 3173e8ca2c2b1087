"""The lists of a repository that apt reads: Packages, Release and their signature."""

from __future__ import annotations

import gzip
import hashlib
import lzma
import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from pathlib import Path

from build.packaging.fleet.debs import ARCHITECTURE
from build.packaging.fleet.refusal import RefusedError
from build.packaging.project import TITLE

SUITE, COMPONENT, POOL = "stable", "main", "pool"
SIGNED = Path("dists", SUITE, "InRelease")
PACKAGES = f"{COMPONENT}/binary-{ARCHITECTURE}/Packages"


def packages_index(root: Path) -> bytes:
    """Return the list of every package in the pool, older versions too.

    Raises:
        RefusedError: The pool could not be read.
    """
    command = ["dpkg-scanpackages", "--multiversion", "--hash", "sha256", POOL]
    done = subprocess.run(command, cwd=root, capture_output=True, check=False)
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip()
        raise RefusedError(f"dpkg-scanpackages could not read {root / POOL}: {said}")
    return done.stdout


def index_files(packages: bytes) -> dict[str, bytes]:
    """Return the list as it is and compressed, by the names that apt asks for."""
    return {
        PACKAGES: packages,
        f"{PACKAGES}.gz": gzip.compress(packages, mtime=0),
        f"{PACKAGES}.xz": lzma.compress(packages),
    }


def release_text(files: Mapping[str, bytes], *, moment: int, days: int) -> bytes:
    """Return what is signed: whose repository it is, until when, and every list.

    Args:
        files: The lists by name.
        moment: When it is made, in seconds since 1970.
        days: For how long a computer may take it for the newest there is.
    """
    made = datetime.fromtimestamp(moment, UTC)
    lines = [
        f"Origin: {TITLE}",
        f"Label: {TITLE}",
        f"Suite: {SUITE}",
        f"Codename: {SUITE}",
        f"Date: {format_datetime(made, usegmt=True)}",
        f"Valid-Until: {format_datetime(made + timedelta(days=days), usegmt=True)}",
        f"Architectures: all {ARCHITECTURE}",
        "No-Support-for-Architecture-all: Packages",
        f"Components: {COMPONENT}",
        f"Description: {TITLE} and its evidence packs, older versions too",
        "SHA256:",
    ]
    for name in sorted(files):
        content = files[name]
        digest = hashlib.sha256(content).hexdigest()
        lines.append(f" {digest} {len(content)} {name}")
    return "\n".join([*lines, ""]).encode()


def date_of(release: bytes) -> int:
    """Return when a signed text was made, in seconds since 1970."""
    return int(parsedate_to_datetime(_fields(release)["Date"]).timestamp())


def digest_of_packages(release: bytes) -> str:
    """Return the SHA-256 that a signed text names for the list of packages."""
    for line in release.decode().splitlines():
        if line.endswith(f" {PACKAGES}"):
            return line.split()[0]
    raise RefusedError(f"InRelease names no {PACKAGES}; make the repository anew.")


def listed_digests(packages: bytes) -> dict[str, str]:
    """Return the SHA-256 of each file that a list of packages names, by its path."""
    found = (_fields(part.encode()) for part in packages.decode().split("\n\n"))
    return {one["Filename"]: one["SHA256"] for one in found if one}


def _fields(stanza: bytes) -> dict[str, str]:
    lines = (line.partition(": ") for line in stanza.decode().splitlines())
    return {name: value for name, colon, value in lines if colon and name[:1] != " "}
