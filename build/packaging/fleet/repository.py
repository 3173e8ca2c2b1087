"""A repository for apt in a folder: made beside its place, and put there when whole."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from build.packaging.fleet import indexes
from build.packaging.fleet.debs import Deb, deb, digest
from build.packaging.fleet.explained import (
    KEYRING,
    SOURCES,
    readme_text,
    sources_text,
)
from build.packaging.fleet.keys import Signer
from build.packaging.fleet.refusal import RefusedError


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What a repository is to be.

    Args:
        place: Its folder; what an earlier run put there is kept and added to.
        debs: The packages that come in.
        signer: Who signs.
        moment: When it is made, in seconds since 1970.
        days: For how long it is good.
        address: Where computers will find it.
    """

    place: Path
    debs: Sequence[Deb]
    signer: Signer
    moment: int
    days: int
    address: str


def make(wish: Wish) -> tuple[Deb, ...]:
    """Make the repository, or add to it; return all that can be installed from it.

    Raises:
        RefusedError: Something cannot be used. What was there is as it was.
    """
    place = wish.place
    beside, away = (place.with_name(f".{place.name}.{word}") for word in ("new", "old"))
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        if away.exists() and not place.exists():  # the last run ended between the two
            away.rename(place)
        for left in (beside, away):
            _remove(left)
        kept = _kept(wish)
        try:
            made = _made(wish, beside, kept)
            if place.exists():
                place.rename(away)
            beside.rename(place)
        finally:
            if away.exists() and not place.exists():
                away.rename(place)
            for left in (beside, away):
                _remove(left)
    except OSError as error:
        raise RefusedError(
            f"{error.filename or place} could not be written ({error.strerror}); what "
            "was there is as it was. Mend that, then run it again."
        ) from error
    return made


def _kept(wish: Wish) -> Mapping[str, Path]:
    """The packages that are there already, each as its signed list says it is."""
    place = wish.place
    if not place.exists() or not any(place.iterdir()):
        return {}
    signed = place / indexes.SIGNED
    if not signed.is_file():
        raise RefusedError(
            f"{place} holds something, and no {indexes.SIGNED}; expected a repository "
            "made before, or nothing. Name another folder with --to."
        )
    release = wish.signer.verified(signed)
    if indexes.date_of(release) > wish.moment:
        raise RefusedError(
            f"{place} was signed at a later time than this run would be; computers "
            "would pass over it. Put the clock or SOURCE_DATE_EPOCH right."
        )
    packages = place / "dists" / indexes.SUITE / indexes.PACKAGES
    if not packages.is_file() or digest(packages) != indexes.digest_of_packages(
        release
    ):
        raise RefusedError(_changed(packages))
    listed = indexes.listed_digests(packages.read_bytes())
    pool = place / indexes.POOL
    for path in sorted(pool.iterdir()):
        if listed.get(f"{indexes.POOL}/{path.name}") != digest(path):
            raise RefusedError(_changed(path))
    return {path.name: path for path in sorted(pool.iterdir())}


def _changed(path: Path) -> str:
    return (
        f"{path} is not what was signed with the repository; nothing of it is signed "
        "again. Bring that repository back from where you keep it, or name another "
        "folder with --to."
    )


def _made(wish: Wish, beside: Path, kept: Mapping[str, Path]) -> tuple[Deb, ...]:
    pool = beside / indexes.POOL
    pool.mkdir(parents=True)
    for name, path in kept.items():
        _link(path, pool / name)
    for one in wish.debs:
        there = pool / one.file_name
        if not there.exists():
            shutil.copyfile(one.path, there)
            there.chmod(0o644)
        elif digest(there) != one.sha256:
            raise RefusedError(
                f"{one.path}: {one.package} {one.version} is in {wish.place} already, "
                "with other bytes; expected a new version for what changed. Raise the "
                "version and make the package again, or take the file out of dist."
            )
    everything = tuple(deb(path) for path in sorted(pool.iterdir()))
    _write(beside / f"{KEYRING}.asc", wish.signer.public_key(armoured=True))
    _write(beside / f"{KEYRING}.gpg", wish.signer.public_key(armoured=False))
    _write(beside / SOURCES, sources_text(wish.address).encode())
    _write(
        beside / "README.txt",
        readme_text(
            everything,
            signer=wish.signer,
            moment=wish.moment,
            days=wish.days,
            address=wish.address,
        ).encode(),
    )
    lists = indexes.index_files(indexes.packages_index(beside))
    dists = beside / "dists" / indexes.SUITE
    for name, content in lists.items():
        _write(dists / name, content)
    release = indexes.release_text(lists, moment=wish.moment, days=wish.days)
    _write(dists / "Release", release)
    _write(dists / "Release.gpg", wish.signer.signed_beside(release))
    _write(dists / "InRelease", wish.signer.signed_inside(release))
    for folder in (beside, *(path for path in beside.rglob("*") if path.is_dir())):
        folder.chmod(0o755)
    _see_that_it_verifies(beside)
    return everything


def _see_that_it_verifies(root: Path) -> None:
    """Look at the signature as a computer will that has nothing but the public key."""
    keyring = str((root / f"{KEYRING}.gpg").resolve())
    command = ["gpgv", "--keyring", keyring, str(root / indexes.SIGNED)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RefusedError(
            "The repository was signed, and its own public key does not verify that: "
            f"{done.stderr.strip()}. Name another key with --key."
        )


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    path.chmod(0o644)


def _link(path: Path, to: Path) -> None:
    with suppress(OSError):  # a USB stick knows no links
        os.link(path, to)
        return
    shutil.copyfile(path, to)


def _remove(path: Path) -> None:
    if path.exists():
        shutil.rmtree(path)
