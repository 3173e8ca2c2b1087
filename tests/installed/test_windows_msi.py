"""The MSI: what its tables say, and that the whole program runs out of it."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from build.packaging.project import APP_ID, PUBLISHER, TITLE, Project
from build.packaging.windows.msi_entries import UPGRADES
from build.packaging.windows.msi_source import SECURE
from tests.installed.conftest import finished
from tests.installed.small_windows import small_installers
from tests.installed.wine import Windows, sums_of

_LINES_ABOVE = 3
"""Names, kinds and keys stand above the rows of an exported table."""


def table(msi: Path, name: str) -> list[dict[str, str]]:
    """The rows of a table."""
    said = _ask("export", str(msi), name).replace("\r", "").split("\n")
    names = said[0].split("\t")
    return [
        dict(zip(names, line.split("\t"), strict=False))
        for line in said[_LINES_ABOVE:]
        if line
    ]


def about(msi: Path) -> dict[str, str]:
    """What the file says of itself."""
    lines = _ask("suminfo", str(msi)).splitlines()
    return dict(line.split(": ", 1) for line in lines if ": " in line)


def _ask(*words: str) -> str:
    done = subprocess.run(["msiinfo", *words], check=True, capture_output=True)
    return done.stdout.decode("utf-8")


def properties(msi: Path) -> dict[str, str]:
    return {row["Property"]: row["Value"] for row in table(msi, "Property")}


def test_its_tables_agree_with_each_other(project: Project) -> None:
    msi = finished(project, f"evenhand-{project.version}-windows-x86_64.msi")
    files, components = table(msi, "File"), table(msi, "Component")
    known = {row["Component"] for row in components}
    assert len({row["ComponentId"] for row in components}) == len(components)
    assert {row["Component_"] for row in table(msi, "FeatureComponents")} == known
    assert {row["Component_"] for row in files} <= known
    assert len(files) > 1000
    folders = {row["Directory"] for row in table(msi, "Directory")}
    assert {row["Directory_"] for row in components} <= folders
    for row in components:
        assert int(row["Attributes"]) & 256, f"{row['Component']} is not for 64 bits"
    numbers = sorted(int(row["Sequence"]) for row in files)
    assert numbers == list(range(1, len(files) + 1))
    [media] = table(msi, "Media")
    assert int(media["LastSequence"]) == len(files)


def test_a_file_is_known_by_its_version_or_by_its_sum(project: Project) -> None:
    msi = finished(project, f"evenhand-{project.version}-windows-x86_64.msi")
    summed = {row["File_"] for row in table(msi, "MsiFileHash")}
    files = table(msi, "File")
    versioned = {row["File"] for row in files if row["Version"]}
    assert not versioned & summed
    # An empty file has no sum either, and nothing to replace.
    rest = [row for row in files if row["File"] not in versioned | summed]
    assert {row["FileSize"] for row in rest} <= {"0"}
    by_name = {row["FileName"].rpartition("|")[2]: row for row in files}
    assert by_name["evenhand.exe"]["Version"] == f"{project.version}.0"
    assert re.fullmatch(r"6(\.\d+){3}", by_name["Qt6Core.dll"]["Version"])
    assert re.fullmatch(r"3\.12(\.\d+){2}", by_name["python312.dll"]["Version"])


def test_it_says_what_it_is(project: Project) -> None:
    msi = finished(project, f"evenhand-{project.version}-windows-x86_64.msi")
    said = about(msi)
    assert said["Author"] == PUBLISHER
    assert said["Subject"] == f"Installation Database of {TITLE} {project.version}"
    assert said["Template"] == "x64;1033"
    held = properties(msi)
    assert held["ProductName"] == TITLE
    assert held["ProductVersion"] == project.version
    assert held["UpgradeCode"] == f"{{{str(UPGRADES).upper()}}}"
    assert held["ALLUSERS"] == "1"
    assert held["SecureCustomProperties"].split(";") == list(SECURE)
    icons = {row["Name"] for row in table(msi, "Icon")}
    assert held["ARPPRODUCTICON"] in icons
    removing, *_ = (
        int(row["Sequence"])
        for row in table(msi, "InstallExecuteSequence")
        if row["Action"] == "RemoveExistingProducts"
    )
    steps = {
        row["Action"]: int(row["Sequence"])
        for row in table(msi, "InstallExecuteSequence")
    }
    assert steps["InstallValidate"] < removing < steps["InstallInitialize"]
    assert steps["AppSearch"] < steps["TakePlace"] < steps["CostInitialize"]


def test_versions_are_products_of_one_line_and_each_file_is_its_own(
    tmp_path: Path,
) -> None:
    _, _, old = small_installers("0.0.9", tmp_path)
    _, _, new = small_installers("1.1.0", tmp_path)
    again = small_installers("1.1.0", tmp_path / "again")[2]
    other = small_installers("1.1.0", tmp_path / "other", "app/more.txt")[2]
    assert new.read_bytes() == again.read_bytes()
    assert properties(old)["UpgradeCode"] == properties(new)["UpgradeCode"]
    assert properties(old)["ProductCode"] != properties(new)["ProductCode"]
    mark = "Revision number (UUID)"
    assert len({about(one)[mark] for one in (old, new, other)}) == 3
    ids = [
        {row["ComponentId"] for row in table(one, "Component")} for one in (old, new)
    ]
    assert ids[0] == ids[1]


def test_the_whole_program_comes_runs_and_goes(
    project: Project, windows: Windows
) -> None:
    msi = finished(project, f"evenhand-{project.version}-windows-x86_64.msi")
    before = sums_of(windows.drive / "Program Files").keys()
    line = f'msiexec /i "{windows.there(msi)}" /qn'
    assert windows.command(line, timeout=900).code == 0
    folder = windows.drive / "Program Files" / TITLE
    stage = project.work / "windows" / "stage"
    assert sums_of(folder) == sums_of(stage)

    program = folder / "evenhand-console.exe"
    assert windows.run(program, "--version").said == f"evenhand {project.version}\n"
    for path in folder.rglob("*"):
        path.chmod(0o555 if path.is_dir() else 0o444)
    folder.chmod(0o555)
    done = windows.run(program, "--self-test")
    assert (done.code, done.said.splitlines()[-1]) == (0, "all good"), done.said
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755)
    assert sums_of(folder) == sums_of(stage)

    line = f'msiexec /x "{windows.there(msi)}" /qn'
    assert windows.command(line, timeout=900).code == 0
    assert sums_of(windows.drive / "Program Files").keys() == before
    assert not folder.exists()
    kind = rf"HKLM\Software\Classes\{APP_ID}.Pack"
    assert windows.registry(kind) == {}
