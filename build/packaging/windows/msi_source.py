"""What the MSI is to hold, in the words of WiX: files, links, registry, conditions."""

from __future__ import annotations

import os
import re
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree as ET

from build.packaging.project import APP_ID, PUBLISHER, SUMMARY, TITLE
from build.packaging.windows.msi_entries import (
    FOLDER,
    OWN,
    PROGRAM,
    UPGRADES,
    add_file_type,
    add_link,
    component_of,
    files_of,
    identity,
    name_of,
    words,
)

REMEMBERED = "FOLDERBEFORE"
"""The property that holds the folder of the version before."""

OLDEST = 17763
"""The build number of Windows 10 1809, the oldest on which Qt runs."""

_WINDOWS = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion"
_OTHER = rf"SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\{APP_ID}"

OTHER_INSTALLER = (
    f"{TITLE} has been installed on this computer by its setup program. Uninstall that "
    "first: two installers must not look after one folder."
)
OLDER = f"A newer version of {TITLE} is installed already. Uninstall it first."

ENGLISH = "1033"

SECURE = (
    "WIX_DOWNGRADE_DETECTED",
    "WIX_UPGRADE_DETECTED",
    "WINDOWSNUMBER",
    "OTHERINSTALLER",
    REMEMBERED,
    FOLDER,
)
"""What may pass from whoever begins an installation to the service that does it."""


def product_version(version: str) -> str:
    """Return a version as Windows Installer compares it.

    Raises:
        SystemExit: It is not three numbers, and nothing else is compared.
    """
    found = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)", version)
    if (
        found is None
        or max(int(found[1]), int(found[2])) > 255
        or int(found[3]) > 65535
    ):
        raise SystemExit(
            f"The version {version} cannot be that of an MSI: expected three numbers, "
            "the first two up to 255, such as 1.4.2; change desktop_app/version.py, or "
            "make the setup program alone."
        )
    return version


def wix_source(version: str, stage: Path, icon: Path) -> bytes:
    """Return the source of the MSI.

    Args:
        version: Of the program.
        stage: The program folder, with `evenhand.exe` at its top.
        icon: A picture in Windows' format, beside which the source will lie: all paths
            are given from there.

    Raises:
        SystemExit: The folder or the version cannot be packed.
    """
    if not (stage / PROGRAM).is_file():
        raise SystemExit(
            f"{stage}: found no {PROGRAM}; expected the program folder for Windows; "
            "make it first, with ./dev package windows."
        )
    wix = ET.Element("Wix", xmlns="http://schemas.microsoft.com/wix/2006/wi")
    product = ET.SubElement(
        wix,
        "Product",
        Id=identity("product", version),
        UpgradeCode=str(UPGRADES).upper(),
        Name=TITLE,
        Version=product_version(version),
        Manufacturer=PUBLISHER,
        Language=ENGLISH,
    )
    ET.SubElement(
        product,
        "Package",
        InstallerVersion="500",
        Compressed="yes",
        InstallScope="perMachine",
        Manufacturer=PUBLISHER,
        Description=SUMMARY,
    )
    ET.SubElement(product, "MajorUpgrade", DowngradeErrorMessage=OLDER)
    ET.SubElement(product, "Media", Id="1", Cabinet="evenhand.cab", EmbedCab="yes")
    _add_words(product, icon)
    _add_place(product)
    _add_conditions(product)
    _add_folders(product, stage, icon.parent)
    ET.indent(wix)
    return bytes(ET.tostring(wix, "utf-8", xml_declaration=True))


def _add_words(product: ET.Element, icon: Path) -> None:
    """What the list of programs shows."""
    ET.SubElement(product, "Icon", Id="evenhand.ico", SourceFile=icon.name)
    for name, value in (
        ("ARPPRODUCTICON", "evenhand.ico"),
        ("ARPCOMMENTS", SUMMARY),
        ("ARPNOMODIFY", "1"),
        # All files of a version belong together, even if one of them is older than it
        # was in the version before: they are written whatever lies there.
        ("REINSTALLMODE", "amus"),
    ):
        ET.SubElement(product, "Property", Id=name, Value=value)


def _add_place(product: ET.Element) -> None:
    """Take the folder of the version before, unless another one was asked for.

    The list of programs is told the folder, too.
    """
    for name, what, value in (
        ("TakePlace", FOLDER, f"[{REMEMBERED}]"),
        ("TellPlace", "ARPINSTALLLOCATION", f"[{FOLDER}]"),
    ):
        ET.SubElement(product, "CustomAction", Id=name, Property=what, Value=value)
    for sequence in ("InstallUISequence", "InstallExecuteSequence"):
        order = ET.SubElement(product, sequence)
        taken = ET.SubElement(order, "Custom", Action="TakePlace", Sequence="60")
        taken.text = f"{REMEMBERED} AND NOT {FOLDER}"
    told = ET.SubElement(order, "Custom", Action="TellPlace", After="CostFinalize")
    told.text = "NOT Installed"


def _add_conditions(product: ET.Element) -> None:
    """What is looked up first, and what must hold before anything is installed."""
    searches = (
        # VersionNT and WindowsBuild say the same of every Windows since 8.1.
        ("WINDOWSNUMBER", _WINDOWS, "CurrentBuildNumber"),
        ("OTHERINSTALLER", _OTHER, "UninstallString"),
        (REMEMBERED, OWN, "InstallDir"),
    )
    for name, key, value in searches:
        asked = ET.SubElement(product, "Property", Id=name)
        ET.SubElement(
            asked,
            "RegistrySearch",
            Id=f"Search{name.title()}",
            Root="HKLM",
            Key=key,
            Name=value,
            Type="raw",
            Win64="yes",
        )
    new_enough = f"VersionNT64 AND WINDOWSNUMBER >= {OLDEST}"
    for message, must in (
        (words()["TooOld"], f"Installed OR ({new_enough})"),
        (OTHER_INSTALLER, "Installed OR NOT OTHERINSTALLER"),
    ):
        ET.SubElement(product, "Condition", Message=message).text = must


def _add_folders(product: ET.Element, stage: Path, beside: Path) -> None:
    top = ET.SubElement(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    programs = ET.SubElement(top, "Directory", Id="ProgramFiles64Folder")
    folder = ET.SubElement(programs, "Directory", Id=FOLDER, Name=TITLE)
    components = _add_files(folder, stage, beside)
    menu = ET.SubElement(top, "Directory", Id="ProgramMenuFolder")
    components += [add_link(menu), add_file_type(folder)]
    feature = ET.SubElement(product, "Feature", Id="Program", Level="1", Title=TITLE)
    for one in components:
        ET.SubElement(feature, "ComponentRef", Id=one)


def _add_files(folder: ET.Element, stage: Path, beside: Path) -> list[str]:
    """Add every file as a component of its own, by its path; return their names."""
    folders = {PurePosixPath(): folder}
    components = []
    for name, path in files_of(stage):
        inside = PurePosixPath(path.relative_to(stage).as_posix())
        if not str(inside).isascii():
            raise SystemExit(
                f"{path}: an MSI holds only names in plain letters; rename it."
            )
        for above in reversed(inside.parents[:-1]):
            if above not in folders:
                folders[above] = ET.SubElement(
                    folders[above.parent],
                    "Directory",
                    Id=name_of("d", str(above)),
                    Name=above.name,
                )
        component = component_of(folders[inside.parent], "c", str(inside))
        ET.SubElement(
            component,
            "File",
            Id=name,
            Name=inside.name,
            Source=os.path.relpath(path, beside),
            KeyPath="yes",
        )
        components.append(component.attrib["Id"])
    return components
