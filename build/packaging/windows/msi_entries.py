"""What the MSI adds around the program folder, and the identities of all it holds."""

from __future__ import annotations

import hashlib
import uuid
from pathlib import Path
from xml.etree import ElementTree as ET

import tomli

from build.packaging.project import APP_ID, SUMMARY, TITLE

UPGRADES = uuid.UUID("5b0c6f0e-6b0c-5f63-9d0c-3f8a1f0e7a11")
"""What every version of Evenhand has in common; another one would install beside it."""

FOLDER = "INSTALLDIR"
"""The property that chooses the folder, such as INSTALLDIR="D:\\Programs\\Evenhand"."""

OWN = rf"Software\{TITLE}"
"""Where the registry keeps the folder that was chosen, for the next version."""

PROGRAM = "evenhand.exe"
START = "--from-the-desktop"
KIND = f"{APP_ID}.Pack"
PACK_MIME = "application/vnd.evenhand.pack+zip"
CLASSES = r"Software\Classes"
APP_PATHS = rf"Software\Microsoft\Windows\CurrentVersion\App Paths\{PROGRAM}"
OPENING = f'"[{FOLDER}]{PROGRAM}" "{START}" "%1"'

WORDS = Path(__file__).with_name("installer") / "words.toml"


def identity(*words: str) -> str:
    """Return the identity that belongs to some words, always the same one."""
    return str(uuid.uuid5(UPGRADES, "/".join(words))).upper()


def files_of(stage: Path) -> list[tuple[str, Path]]:
    """Return every file of the program folder, each with its name in the tables."""
    found = sorted(path for path in stage.rglob("*") if path.is_file())
    return [(name_of("f", path.relative_to(stage).as_posix()), path) for path in found]


def add_link(menu: ET.Element) -> str:
    """Add the entry of the Start menu; return the component's name."""
    component = component_of(menu, "m", "start menu")
    ET.SubElement(
        component,
        "Shortcut",
        Id="StartMenu",
        Name=TITLE,
        Description=SUMMARY,
        Target=f"[{FOLDER}]{PROGRAM}",
        Arguments=START,
        WorkingDirectory=FOLDER,
    )
    _add_value(component, OWN, "InstallDir", f"[{FOLDER}]", key_path=True)
    return component.attrib["Id"]


def add_file_type(folder: ET.Element) -> str:
    """Add what a double click on a pack does, and the name for *Run*; likewise."""
    component = component_of(folder, "t", "file type")
    ending = rf"{CLASSES}\.evpack"
    kind = rf"{CLASSES}\{KIND}"
    _add_value(component, ending, None, KIND, key_path=True)
    _add_value(component, ending, "Content Type", PACK_MIME)
    _add_value(component, kind, None, words()["PackName"])
    _add_value(component, rf"{kind}\DefaultIcon", None, f"[{FOLDER}]{PROGRAM},0")
    _add_value(component, rf"{kind}\shell\open\command", None, OPENING)
    _add_value(component, APP_PATHS, None, f"[{FOLDER}]{PROGRAM}")
    return component.attrib["Id"]


def _add_value(
    component: ET.Element,
    key: str,
    name: str | None,
    value: str,
    *,
    key_path: bool = False,
) -> None:
    said = {"Root": "HKLM", "Key": key, "Type": "string", "Value": value}
    if name is not None:
        said["Name"] = name
    if key_path:
        said["KeyPath"] = "yes"
    ET.SubElement(component, "RegistryValue", said)


def words() -> dict[str, str]:
    """Return what the other installer says in English."""
    held = tomli.loads(WORDS.read_text("utf-8"))
    return dict(held["en"])


def component_of(within: ET.Element, letter: str, what: str) -> ET.Element:
    """Add a component: what is installed and removed together, known by what it is."""
    return ET.SubElement(
        within,
        "Component",
        Id=name_of(letter, what),
        Guid=identity("component", letter, what),
        Win64="yes",
    )


def name_of(letter: str, what: str) -> str:
    """A name for a table of the MSI: short, of plain letters, its own for each path."""
    return f"{letter}{hashlib.sha256(what.encode()).hexdigest()[:24]}"
