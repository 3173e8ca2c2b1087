"""The fonts and the evidence packs that the program ships with."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from build.packaging.bill.parts import Part, digest

LICENCE = "Apache-2.0"
FONTS = "OFL-1.1"
_ROW = re.compile(
    r"^\| (?P<family>Evenhand \w+)[^|]*\| (?P<of>[^|]+?) (?P<version>[\d.]+), "
    r"[^|]*`(?P<package>@[^`]+)` (?P<release>[\d.]+) \|",
    re.MULTILINE,
)


def fonts(folder: Path) -> Iterator[Part]:
    """Yield every font, with the one it was made from.

    Raises:
        SystemExit: The README beside the fonts does not say what one was made from.
    """
    readme = (folder / "README.md").read_text("utf-8")
    origins = {row["family"].replace(" ", ""): row for row in _ROW.finditer(readme)}
    for path in sorted(folder.glob("*.ttf")):
        family = path.stem.partition("-")[0]
        if family not in origins:
            raise SystemExit(
                f"{folder / 'README.md'}: no row says what {path.name} was made from; "
                f"expected one for the family {family}; add it to the table."
            )
        row = origins[family]
        scope, _, name = row["package"].partition("/")
        origin = Part(
            kind="library",
            name=row["of"],
            version=row["version"],
            purl=f"pkg:npm/{scope.replace('@', '%40')}/{name}@{row['release']}",
            licence=FONTS,
        )
        yield Part(
            kind="data",
            name=path.name,
            version=row["version"],
            licence=FONTS,
            sha256=digest(path),
            notes=(("evenhand:file", f"resources/fonts/{path.name}"),),
            made_from=(origin,),
        )


def packs(folder: Path) -> Iterator[Part]:
    """Yield every evidence pack that the program ships with."""
    for pack in sorted(folder.glob("*/pack.toml")):
        read = tomllib.loads(pack.read_text("utf-8"))
        yield Part(
            kind="data",
            name=str(read["id"]),
            version=str(read["version"]),
            licence=LICENCE,
            sha256=_all_of(pack.parent),
            notes=(
                ("evenhand:file", f"resources/evidence/{pack.parent.name}"),
                ("evenhand:hash", "of the list that sha256sum makes of its files"),
                ("evenhand:evidence-date", str(read["evidence_date"])),
                ("evenhand:review-date", str(read["review_date"])),
            ),
        )


def _all_of(folder: Path) -> str:
    """One hash for a folder: that of the list sha256sum would make of it.

    Catalogues are compiled from their sources; they are no sources.
    """
    files = (path for path in folder.rglob("*") if path.is_file())
    kept = sorted(path for path in files if path.suffix not in {".qm", ".stamp"})
    lines = (f"{digest(one)}  {one.relative_to(folder).as_posix()}\n" for one in kept)
    return hashlib.sha256("".join(lines).encode()).hexdigest()
