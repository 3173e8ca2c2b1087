"""The program for macOS: an app in an image (.dmg), for the processors of this Mac.

**This has never been run**: there was no Mac. It says in what order Apple's tools are
called; hosted CI (.github/workflows/installers.yml) is where it can be tried.

    .venv/bin/python -m build.packaging.macos.image

    EVENHAND_MACOS_IDENTITY   "Developer ID Application: ..."; without it: by nobody
    EVENHAND_MACOS_PROFILE    of `xcrun notarytool store-credentials`; without it the
                              image is not notarised
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path
from typing import Final

from build.packaging.frozen.freeze import freeze
from build.packaging.macos.facts import image_name
from build.packaging.manifest import write_manifest
from build.packaging.project import TITLE, Project, this_project

SPEC: Final = Path(__file__).with_name("evenhand.spec")
ENTITLEMENTS: Final = Path(__file__).with_name("entitlements.plist")
IDENTITY: Final = "EVENHAND_MACOS_IDENTITY"
PROFILE: Final = "EVENHAND_MACOS_PROFILE"


def make_dmg(project: Project) -> list[Path]:
    """Make the image; sign and notarise it where the environment says with what.

    Raises:
        SystemExit: This is no Mac, a profile is there without an identity, or a tool
            failed.
    """
    identity, profile = os.environ.get(IDENTITY), os.environ.get(PROFILE)
    if platform.system() != "Darwin":
        raise SystemExit(
            f"This system is {platform.system()}; the image for macOS can only be made "
            "on a Mac, where Apple's tools are; run it there."
        )
    if profile and not identity:
        raise SystemExit(
            f"{PROFILE} is set and {IDENTITY} is not; Apple notarises only what is "
            f"signed; set {IDENTITY} too."
        )
    project.work.mkdir(parents=True, exist_ok=True)
    project.dist.mkdir(parents=True, exist_ok=True)
    app = freeze(project, SPEC).with_name(f"{TITLE}.app")
    write_manifest(app / "Contents")
    image = project.dist / image_name(project)
    for command in commands(app, image, identity, profile):
        if command[0] == "hdiutil":
            _lay(app)
        _run(project, command)
    return [image]


def commands(
    app: Path, image: Path, identity: str | None, profile: str | None
) -> list[list[str]]:
    """Return what is called, in this order.

    The libraries inside are signed by PyInstaller, from the inside outwards, with the
    same identity; here the app as a whole is.
    """
    sign = ["codesign", "--force", "--timestamp", "--options", "runtime"]
    check = ["codesign", "--verify", "--deep", "--strict", str(app)]
    make = ["hdiutil", "create", "-volname", TITLE, "-srcfolder", str(_stage(app))]
    made = [[*make, "-fs", "HFS+", "-format", "UDZO", "-ov", str(image)]]
    if identity:
        entitled = ["--entitlements", str(ENTITLEMENTS), "--sign", identity]
        made.insert(0, [*sign, *entitled, str(app)])
        made.insert(1, check)
        made.append([*sign[:3], "--sign", identity, str(image)])
    else:
        # What PyInstaller sealed has got a list since, so it is sealed anew, by nobody.
        made.insert(0, ["codesign", "--force", "--sign", "-", str(app)])
    if identity and profile:
        send = ["xcrun", "notarytool", "submit", str(image)]
        made.append([*send, "--keychain-profile", profile, "--wait"])
        made.append(["xcrun", "stapler", "staple", str(image)])
        opens = ["--type", "open", "--context", "context:primary-signature"]
        made.append(["spctl", "--assess", *opens, str(image)])
    return made


def _stage(app: Path) -> Path:
    return app.with_name("image")


def _lay(app: Path) -> None:
    """Lay out what the image shows: the app, and where it is dragged to."""
    stage = _stage(app)
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir()
    shutil.copytree(app, stage / app.name, symlinks=True)
    (stage / "Applications").symlink_to("/Applications")


def _run(project: Project, command: list[str]) -> None:
    done = subprocess.run(
        command, env=project.environment, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        said = done.stderr.strip().splitlines() or ["it said nothing"]
        raise SystemExit(f"{command[0]} {command[1]} failed: {said[-1]}")


if __name__ == "__main__":
    for made in make_dmg(this_project()):
        print(made)
