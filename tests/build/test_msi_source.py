"""The source of the MSI: every file once, under names that stay, or a refusal."""

from __future__ import annotations

import struct
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from build.packaging.windows.file_versions import file_version
from build.packaging.windows.msi_source import product_version, wix_source

WIX = "{http://schemas.microsoft.com/wix/2006/wi}"


@pytest.fixture
def stage(tmp_path: Path) -> Path:
    folder = tmp_path / "stage"
    for name in ("evenhand.exe", "app/a page.txt", "app/deep/b.txt", "lib/b.txt"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return folder


def source(stage: Path, version: str = "1.2.3") -> ET.Element:
    return ET.fromstring(wix_source(version, stage, stage.parent / "evenhand.ico"))


def components(wix: ET.Element) -> dict[str, str]:
    """The identity of each file's component, by the name of the file."""
    found = {}
    for one in wix.iter(f"{WIX}Component"):
        file = one.find(f"{WIX}File")
        if file is not None:
            found[file.attrib["Source"]] = one.attrib["Guid"]
    return found


def test_every_file_is_in_it_once_and_in_the_feature(stage: Path) -> None:
    wix = source(stage)
    names = {f"stage/{path.relative_to(stage)}" for path in stage.rglob("*.*")}
    assert components(wix).keys() == names
    known = [one.attrib["Id"] for one in wix.iter(f"{WIX}Component")]
    taken = [one.attrib["Id"] for one in wix.iter(f"{WIX}ComponentRef")]
    assert sorted(known) == sorted(taken)
    assert len(set(known)) == len(known)


def test_a_file_keeps_its_identity_and_the_product_has_a_new_one(stage: Path) -> None:
    old, new = source(stage, "1.2.3"), source(stage, "1.3.0")
    assert components(old) == components(new)
    [first], [second] = ([*one.iter(f"{WIX}Product")] for one in (old, new))
    assert first.attrib["Id"] != second.attrib["Id"]
    assert first.attrib["UpgradeCode"] == second.attrib["UpgradeCode"]


def test_the_same_folder_gives_the_same_source(stage: Path) -> None:
    icon = stage.parent / "evenhand.ico"
    assert wix_source("1.2.3", stage, icon) == wix_source("1.2.3", stage, icon)


def test_a_folder_without_the_program_is_refused(stage: Path) -> None:
    (stage / "evenhand.exe").unlink()
    with pytest.raises(SystemExit, match=r"found no evenhand\.exe; expected"):
        source(stage)


def test_a_name_beyond_ascii_is_refused(stage: Path) -> None:
    (stage / "für alle.txt").write_text("")
    with pytest.raises(SystemExit, match="plain letters; rename it"):
        source(stage)


@pytest.mark.parametrize("version", ["1.2", "1.2.3rc1", "256.0.0", "1.2.3.4", ""])
def test_a_version_that_windows_cannot_compare_is_refused(version: str) -> None:
    with pytest.raises(SystemExit, match="expected three numbers"):
        product_version(version)


@pytest.mark.parametrize("language", [0, 0x0409, 0x0407])
def test_the_version_of_a_library_is_read_from_it(
    tmp_path: Path, language: int
) -> None:
    library = tmp_path / "some.dll"
    library.write_bytes(b"MZ" + bytes(510) + _resource((6, 11, 3, 9), language))
    assert file_version(library) == ("6.11.3.9", str(language))


def test_what_has_no_version_has_none(tmp_path: Path) -> None:
    page, library = tmp_path / "page.txt", tmp_path / "some.pyd"
    page.write_bytes(_resource((1, 2, 3, 4), 0))
    library.write_bytes(b"MZ and nothing else")
    assert file_version(page) is None
    assert file_version(library) is None


def _resource(version: tuple[int, int, int, int], language: int) -> bytes:
    """A version as the linker lays it into a library (VS_VERSIONINFO)."""
    major, minor, patch, build = version
    fixed = struct.pack(
        "<13I", 0xFEEF04BD, 0x10000, major << 16 | minor, patch << 16 | build, *[0] * 9
    )
    translation = _block("Translation", struct.pack("<HH", language, 1200))
    return _block("VS_VERSION_INFO", fixed, _block("VarFileInfo", b"", translation))


def _block(name: str, value: bytes, inside: bytes = b"") -> bytes:
    head = name.encode("utf-16-le") + b"\0\0"
    head += bytes(-(6 + len(head)) % 4)
    size = 6 + len(head) + len(value) + len(inside)
    return struct.pack("<3H", size, len(value), 0) + head + value + inside
