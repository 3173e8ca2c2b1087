"""What is bundled is found by its files, and named as far as something names it."""

from __future__ import annotations

import json
import zipfile
from importlib.metadata import Distribution, PathDistribution
from pathlib import Path

import pytest

from build.packaging.bill.distributions import licence, of_distributions
from build.packaging.bill.libraries import is_library, libraries
from build.packaging.bill.own import fonts, packs
from build.packaging.bill.windows import for_windows
from build.packaging.project import ROOT, Project
from build.packaging.sbom import make_sbom

FILES = {
    "small/__init__.py": "",
    "small/_fast.cpython-311-x86_64-linux-gnu.so": "machine code",
    "small.libs/libtiff-20b7e810.so.6.3.0": "machine code",
    "small-1.2.dist-info/METADATA": (
        "Metadata-Version: 2.4\nName: Small.Thing\nVersion: 1.2\n"
        "License-Expression: MIT\nRequires-Dist: other>=1\n"
        "Requires-Dist: colour; sys_platform == 'win32'\n"
        "Requires-Dist: extras; extra == 'all'\n"
    ),
    "small-1.2.dist-info/sboms/small.cdx.json": json.dumps(
        {
            "components": [
                {
                    "name": "libtiff",
                    "version": "4.7.2",
                    "purl": "pkg:generic/libtiff",
                    "licenses": [{"license": {"id": "libtiff"}}],
                },
                {
                    "name": "adler2",
                    "version": "2.0.1",
                    "purl": "pkg:cargo/adler2@2.0.1",
                    "licenses": [{"expression": "0BSD OR MIT"}],
                    "hashes": [{"alg": "SHA-256", "content": "ab" * 32}],
                },
                {
                    "name": "cc",
                    "scope": "excluded",
                    "purl": "pkg:cargo/cc@1.0.0",
                },
            ]
        }
    ),
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder in which one small distribution is installed."""
    for name, text in FILES.items():
        path = tmp_path / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    record = tmp_path / "site" / "small-1.2.dist-info" / "RECORD"
    record.write_text("".join(f"{name},,\n" for name in FILES))
    return tmp_path / "site"


def _installed(site: Path) -> list[Distribution]:
    return [PathDistribution(site / "small-1.2.dist-info")]


def test_a_distribution_is_found_by_a_module_in_the_archive(site: Path) -> None:
    [found] = of_distributions(_installed(site), {}, ["small"], {"small-thing": "aa"})
    assert (found.name, found.version) == ("Small.Thing", "1.2")
    assert found.purl == "pkg:pypi/small-thing@1.2"
    assert (found.licence, found.sha256) == ("MIT", "aa")


def test_a_distribution_of_which_nothing_is_bundled_is_left_out(site: Path) -> None:
    about = "small-1.2.dist-info/METADATA"
    files = {about: site / about}
    assert list(of_distributions(_installed(site), files, ["smaller"], {})) == []


def test_its_needs_are_those_on_the_system_that_is_asked_about(site: Path) -> None:
    [here] = of_distributions(_installed(site), {}, ["small"], {})
    windows = {"sys_platform": "win32"}
    [there] = of_distributions(_installed(site), {}, ["small"], {}, windows)
    assert (here.needs, there.needs) == (("other",), ("colour", "other"))


def test_libraries_and_what_was_compiled_in_are_told_by_the_wheel(site: Path) -> None:
    name = "small.libs/libtiff-20b7e810.so.6.3.0"
    [found] = of_distributions(_installed(site), {name: site / name}, [], {})
    told = {(one.name, one.version, one.licence) for one in found.parts}
    assert told == {("libtiff", "4.7.2", "libtiff"), ("adler2", "2.0.1", "0BSD OR MIT")}
    assert [one.name for one in found.parts[0].parts] == [name]


@pytest.mark.parametrize(
    ("name", "inside", "expected"),
    [
        ("PySide6/Qt/lib/libQt6Core.so.6", b"Qt 6.9.1 (x86_64)", ("Qt", "6.9.1")),
        ("PySide6/Qt6Core.dll", b"Qt 6.9.1 (x86_64)", ("Qt", "6.9.1")),
        ("PySide6/Qt/lib/libQt6Svg.so.6", b"", ("Qt", "6.9.0")),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", b"", ("Qt", "6.9.0")),
        ("PySide6/Qt/lib/libicuuc.so.73", b"\x0073.2\0", ("ICU", "73.2")),
        ("n.libs/libscipy_openblas64_-32a4.so", b"OpenBLAS 0.3 ", ("OpenBLAS", "0.3")),
        ("n.libs/liblzma-de26b416.so.5.8.4", b"", ("XZ Utils", "5.8.4")),
        ("n.libs/libstrange-de26b416.so.5", b"", ("libstrange", "")),
    ],
)  # fmt: skip
def test_a_library_is_named_by_its_file_and_what_stands_in_it(
    tmp_path: Path, name: str, inside: bytes, expected: tuple[str, str]
) -> None:
    file = tmp_path / "library"
    file.write_bytes(inside)
    [found] = libraries({name: file}, {}, "6.9.0")
    assert (found.name, found.version) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a/libQt6Core.so.6", True),
        ("a/Qt6Core.dll", True),
        ("a/_fast.cpython-311-x86_64-linux-gnu.so", False),
        ("a/QtCore.abi3.so", False),
        ("a/libpyside6.abi3.so.6.11", True),
        ("a/notes.txt", False),
    ],
)
def test_modules_of_python_are_no_libraries(name: str, expected: bool) -> None:
    assert is_library(name) is expected


def test_a_long_licence_is_told_by_its_kind(site: Path) -> None:
    (site / "small-1.2.dist-info" / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: small\nVersion: 1\n"
        "License: Redistribution and use\n   in source and binary forms\n"
        "Classifier: License :: OSI Approved :: BSD License\n"
    )
    assert licence(_installed(site)[0]) == "BSD License"


def test_what_lies_in_the_folder_for_windows_comes_with_its_wheels_hash(
    site: Path, tmp_path: Path
) -> None:
    import hashlib

    wheel = tmp_path / "wheels" / "small-1.2-cp312-cp312-win_amd64.whl"
    wheel.parent.mkdir()
    with zipfile.ZipFile(wheel, "w") as held:
        for path in sorted(site.rglob("*")):
            held.write(path, path.relative_to(site).as_posix())
    module = tmp_path / "stage" / "lib" / "small" / "__init__.pyc"
    module.parent.mkdir(parents=True)
    module.write_bytes(b"compiled")
    python = {"version": "3.12.99", "origin": "a test", "sha256": "cd" * 32}
    made = for_windows(tmp_path / "stage", wheel.parent, python)
    runtime, small = made.parts
    assert (runtime.version, runtime.sha256) == ("3.12.99", "cd" * 32)
    assert small.sha256 == hashlib.sha256(wheel.read_bytes()).hexdigest()
    assert {one.name for one in small.parts} == {"adler2"}


def test_every_font_is_there_with_what_it_was_made_from() -> None:
    folder = ROOT / "resources" / "fonts"
    found = {one.name: one for one in fonts(folder)}
    assert set(found) == {path.name for path in folder.glob("*.ttf")}
    assert {one.made_from[0].name for one in found.values()} == {
        "Inter",
        "Vazirmatn",
        "Noto Sans SC",
    }


def test_a_font_of_unknown_origin_is_refused(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("# Fonts\n")
    (tmp_path / "Stray-Regular.ttf").write_bytes(b"")
    with pytest.raises(SystemExit, match=r"no row says what Stray-Regular\.ttf"):
        list(fonts(tmp_path))


def test_every_pack_is_there_and_changes_with_its_files(tmp_path: Path) -> None:
    shipped = ROOT / "resources" / "evidence"
    assert [one.name for one in packs(shipped)] == [
        path.parent.name for path in sorted(shipped.glob("*/pack.toml"))
    ]
    pack = tmp_path / "one"
    pack.mkdir()
    text = (shipped / "cdk46-rechallenge" / "pack.toml").read_text("utf-8")
    (pack / "pack.toml").write_text(text, "utf-8")
    [before] = packs(tmp_path)
    (pack / "practical.toml").write_text("changed = true\n")
    [after] = packs(tmp_path)
    assert before.sha256 != after.sha256


def test_without_a_frozen_program_it_says_what_to_do(tmp_path: Path) -> None:
    project = Project(version="1.0", epoch=0, work=tmp_path, dist=tmp_path)
    with pytest.raises(SystemExit, match=r"run \./dev package linux first"):
        make_sbom(project)
