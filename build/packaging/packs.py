"""Evidence packs as single files and as Debian packages, so that evidence goes alone.

Both are made of the pack and of nothing else: a pack that has not changed gives the
same bytes in every release of Evenhand, and a repository knows them again.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import io
import re
import shutil
import textwrap
import zipfile
from email.utils import format_datetime
from pathlib import Path
from typing import Final

from build import catalogues
from build.packaging import project as names
from build.packaging.debian.control import installed_size, md5sums
from build.packaging.debian.package import built, settle
from build.packaging.debian.papers import compressed
from build.packaging.project import ROOT, Project
from desktop_app.errors import BadEvidenceError
from desktop_app.evidence.at_hand import numbers
from desktop_app.evidence.fact import Pack
from desktop_app.evidence.loader import load_pack
from desktop_app.evidence.reading import ARCHIVE
from desktop_app.output import write_whole

EVIDENCE = ROOT / "resources" / "evidence"
INSTALLED: Final = "usr/share/evenhand/packs"
"""Where Evenhand looks for packs on Linux, as `desktop_app/resources.py` has it."""

FIRST_READER: Final = {1: "0.1"}
"""The first version of Evenhand that reads a format of packs from there."""

_NAME = re.compile(r"[a-z0-9][a-z0-9.+-]*")
_LONGEST_SYNOPSIS = 80
_AGES_AGO = (1980, 1, 1, 0, 0, 0)
"""The date of every file in an archive: the earliest that there is."""


def make_packs(project: Project) -> list[Path]:
    """Make the file and the Debian package of every pack that Evenhand ships with.

    Raises:
        SystemExit: One of them cannot be used, or cannot be a package.
    """
    made = []
    for file in sorted(EVIDENCE.glob("*/pack.toml")):
        evpack = make_evpack(project, file.parent, project.dist)
        made += [evpack, make_pack_deb(project, evpack)]
    return made


def make_evpack(project: Project, folder: Path, dist: Path) -> Path:
    """Zip a pack, with its catalogues compiled anew; return the file.

    Args:
        project: From it comes the place to work in.
        folder: The pack; nothing is written there.
        dist: Where the file is put.

    Raises:
        SystemExit: The pack cannot be used, or its name or version cannot be a file's.
    """
    pack = _loaded(folder)
    contents = {
        name: content
        for name, content in pack.files.contents.items()
        if not name.endswith(".qm")
    }
    contents |= _compiled(project.work / "packs" / pack.file.id, contents)
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(contents):
            entry = zipfile.ZipInfo(name, _AGES_AGO)
            entry.create_system = 3  # wherever it is made
            entry.external_attr = 0o100644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, contents[name])
    made = dist / f"{pack.file.id}-{pack.file.version}{ARCHIVE}"
    dist.mkdir(parents=True, exist_ok=True)
    write_whole(made, whole.getvalue())
    return made


def make_pack_deb(project: Project, evpack: Path, compression: int = 6) -> Path:
    """Make the Debian package of a pack; return it.

    Args:
        project: From it come the places to work in and to put it.
        evpack: The pack as one file.
        compression: From 0, which is quick, to 9.

    Raises:
        SystemExit: The pack cannot be used.
    """
    pack = _loaded(evpack)
    project = dataclasses.replace(project, epoch=_epoch(pack))
    package = f"{names.NAME}-pack-{pack.file.id}"
    version = f"{pack.file.version}-1"
    stage = project.work / "packs" / package
    shutil.rmtree(stage, ignore_errors=True)
    papers = f"usr/share/doc/{package}"
    held = {
        f"{INSTALLED}/{evpack.name}": evpack.read_bytes(),
        f"{papers}/copyright": _copyright(project).encode(),
        f"usr/share/lintian/overrides/{package}": (
            "# A pack is no answer to a wish in Debian's own list.\n"
            f"{package}: initial-upload-closes-no-bugs *\n"
        ).encode(),
        f"{papers}/changelog.Debian.gz": compressed(
            f"{package} ({version}) stable; urgency=medium\n\n"
            f"  * The evidence of {pack.file.evidence_date}.\n\n"
            f" -- {names.CONTACT}  {format_datetime(project.moment)}\n"
        ),
    }
    for place, content in held.items():
        path = stage / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    fields = {
        "Package": package,
        "Version": version,
        "Architecture": "all",
        "Maintainer": names.CONTACT,
        "Installed-Size": str(installed_size(stage)),
        "Depends": f"{names.NAME} (>= {FIRST_READER[pack.file.format]})",
        "Section": "education",
        "Priority": "optional",
        "Homepage": names.HOMEPAGE,
        "Description": _synopsis(pack),
    }
    lines = [f"{field}: {said}" for field, said in fields.items()]
    folder = stage / "DEBIAN"
    folder.mkdir()
    control = "\n".join([*lines, *_description(pack)]) + "\n"
    (folder / "control").write_text(control, "utf-8")
    (folder / "md5sums").write_text(md5sums(stage), "utf-8")
    settle(stage, project.epoch, set())
    made = project.dist / f"{package}_{version}_all.deb"
    return built(project, stage, made, compression)


def _loaded(path: Path) -> Pack:
    """A pack that may be shipped, whatever the day."""
    try:
        pack = load_pack(path, today=dt.date.min)
    except BadEvidenceError as error:
        raise SystemExit(error.sentence) from error
    if not _NAME.fullmatch(pack.file.id):
        raise SystemExit(
            f"{path}: pack.toml: id: found {pack.file.id!r}; expected small letters, "
            "digits and - . + alone, as Debian asks. Give the pack another id."
        )
    try:
        numbers(pack.file.version)
    except ValueError:
        raise SystemExit(
            f"{path}: pack.toml: version: found {pack.file.version!r}; expected "
            "numbers with dots between them. Write it as in 2026.11.0."
        ) from None
    return pack


def _compiled(work: Path, contents: dict[str, bytes]) -> dict[str, bytes]:
    """The compiled catalogues of a pack, by name."""
    shutil.rmtree(work, ignore_errors=True)
    made = {}
    for name, content in contents.items():
        if name.startswith("translations/") and name.endswith(".ts"):
            source = work / name
            source.parent.mkdir(parents=True, exist_ok=True)
            source.write_bytes(content)
            result = catalogues.compiled(source)
            made[result.relative_to(work).as_posix()] = result.read_bytes()
    return made


def _epoch(pack: Pack) -> int:
    """The midnight of its evidence, which stands for every date in the package."""
    day = pack.file.evidence_date
    return int(dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC).timestamp())


def _title(pack: Pack) -> str:
    return pack.texts[pack.file.question.title].text


def _synopsis(pack: Pack) -> str:
    for said in (_title(pack), pack.file.id):
        synopsis = f"evidence for Evenhand: {said}"
        if len(synopsis) <= _LONGEST_SYNOPSIS:
            break
    return synopsis


def _description(pack: Pack) -> list[str]:
    """The paragraphs below the synopsis, as a control file has them."""
    file = pack.file
    question = (
        f'What research found about one question: "{_title(pack)}" Evenhand, the '
        "decision aid, shows it in plain words and pictures."
    )
    version = (
        f"This is version {file.version}, with the evidence of {file.evidence_date}, "
        f"to be reviewed by {file.review_date}. It stands in the place of an older "
        "version that came with Evenhand."
    )
    filled = "\n.\n".join(textwrap.fill(one, 74) for one in (question, version))
    return [f" {line}" for line in filled.splitlines()]


def _copyright(project: Project) -> str:
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: {names.TITLE}\n"
        f"Upstream-Contact: {names.CONTACT}\n"
        f"Source: {names.HOMEPAGE}\n\n"
        "Files: *\n"
        f"Copyright: {project.moment.year} {names.PUBLISHER}\n"
        f"License: {names.LICENCE}\n\n"
        f"License: {names.LICENCE}\n"
        f" The text is in /usr/share/common-licenses/{names.LICENCE}.\n"
    )
