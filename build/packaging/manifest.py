"""The list of all files of a packed program, which its self-test holds them against.

`manifest.sha256` lies at the top of the program folder, in the form of sha256sum, so
that `sha256sum --check --quiet manifest.sha256` says the same. A link to a file is
listed with the sum of what it leads to.

It is written when nothing else in the folder will change any more:

* Linux: after PyInstaller, and after whatever strips or adds files.
* Windows: after everything but the installer. `evenhand.exe` and `evenhand-console.exe`
  may be signed later, so the list leaves them out, as it does `uninstall.exe` and
  `packs`, which come with the installation.
* macOS: the folder is `Contents`, and the list lies in its `Resources`. Every library
  is signed first, then the list is written, then the program is signed as a whole,
  without `--deep`: that changes only what the list leaves out (`MacOS/evenhand`,
  `_CodeSignature`, `CodeResources`), and seals the list.

`desktop_app.app.program_folder` knows what is left out, for both sides.
"""

from __future__ import annotations

import sys
from pathlib import Path

from desktop_app.app.program_folder import listed_files, manifest_of
from desktop_app.app.whole_files import sum_of


def write_manifest(folder: Path) -> Path:
    """List every file of a program folder with its SHA-256; return the list.

    Raises:
        SystemExit: It is no folder, holds nothing, or a name cannot be listed.
    """
    names = sorted(listed_files(folder)) if folder.is_dir() else []
    if not names:
        raise SystemExit(
            f"{folder}: found no files; expected the folder of a packed program; make "
            "it with ./dev package."
        )
    for name in names:
        if "\\" in name or not name.isprintable():
            raise SystemExit(
                f"{folder}: found the name {name!r}; expected one without backslashes "
                "and control characters, which no list can hold; rename it."
            )
    lines = [f"{_sum_of(folder, name)}  {name}\n" for name in names]
    listed = manifest_of(folder)
    listed.write_bytes("".join(lines).encode("utf-8"))
    listed.chmod(0o644)
    return listed


def _sum_of(folder: Path, name: str) -> str:
    try:
        return sum_of(folder / name)
    except FileNotFoundError as error:
        raise SystemExit(
            f"{folder / name}: found a link that leads nowhere; expected a file; take "
            "the link out, or pack what it leads to."
        ) from error


if __name__ == "__main__":
    for given in sys.argv[1:]:
        print(write_manifest(Path(given)))
