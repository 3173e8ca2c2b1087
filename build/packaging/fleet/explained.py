"""What lies in a repository for the people who use it: the source, and what it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from build.packaging.fleet.debs import ARCHITECTURE, Deb
from build.packaging.fleet.indexes import COMPONENT, SUITE
from build.packaging.fleet.keys import Signer
from build.packaging.project import TITLE

KEYRING = "evenhand-archive-keyring"
SOURCES = "evenhand.sources"
KEYRING_PLACE = f"/etc/apt/keyrings/{KEYRING}.asc"
SOURCES_PLACE = f"/etc/apt/sources.list.d/{SOURCES}"
ADDRESS = "https://apt.hospital.example/evenhand"
"""Stands for the hospital's own server; nothing can answer there."""

_README = Path(__file__).with_name("README.txt")
_FOR_TRYING = """\
FOR TRYING ONLY. This repository was signed with a throwaway key that nobody keeps safe.
Put it on no computer that people rely on.

"""


def sources_text(address: str) -> str:
    """Return the file that tells apt of the repository."""
    return f"""\
# {SOURCES_PLACE}
Types: deb
URIs: {address}
Suites: {SUITE}
Components: {COMPONENT}
Architectures: {ARCHITECTURE}
Signed-By: {KEYRING_PLACE}
"""


def address_in(repository: Path) -> str:
    """Return where computers find a repository that was made before."""
    made = repository / SOURCES
    found = re.search(r"(?m)^URIs: (.+)$", made.read_text()) if made.is_file() else None
    return ADDRESS if found is None else found[1]


def readme_text(
    debs: Sequence[Deb], *, signer: Signer, moment: int, days: int, address: str
) -> str:
    """Return what those who look into the folder are told."""
    made = datetime.fromtimestamp(moment, UTC)
    return (_FOR_TRYING if signer.throwaway else "") + _README.read_text(
        "utf-8"
    ).format(
        title=TITLE,
        fingerprint=signer.spaced,
        made=f"{made:%Y-%m-%d}",
        until=f"{made + timedelta(days=days):%Y-%m-%d}",
        address=address,
        keyring=KEYRING,
        keyring_place=KEYRING_PLACE,
        sources=SOURCES,
        sources_place=SOURCES_PLACE,
        packages="\n".join(f"    {one.package} {one.version}" for one in debs),
    )
