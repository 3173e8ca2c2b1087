"""Everything that is bundled has its licence told, or there is no package."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.metadata import Distribution, PathDistribution, distribution
from pathlib import Path

import pytest

from build.packaging.licences import (
    FILE,
    Chapter,
    licences,
    short_licence,
    write_licences,
)
from build.packaging.licences_known import TEXTS, crates, owner_of, text

Make = Callable[..., Distribution]


@pytest.fixture
def made(tmp_path: Path) -> Make:
    """Put a distribution into a folder, as pip does."""

    def making(
        name: str,
        *files: str,
        metadata: str = "License: MIT",
        notices: dict[str, str] | None = None,
    ) -> Distribution:
        folder = tmp_path / f"{name}-1.0.dist-info"
        folder.mkdir()
        head = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n{metadata}\n"
        (folder / "METADATA").write_text(head)
        listed = list(files)
        for file, content in (notices or {}).items():
            place = folder / file
            place.parent.mkdir(exist_ok=True)
            place.write_text(content, "utf-8")
            listed.append(f"{folder.name}/{file}")
        (folder / "RECORD").write_text("".join(f"{file},,\n" for file in listed))
        return PathDistribution(folder)

    return making


def written(*held: Distribution, libraries: tuple[str, ...] = ()) -> str:
    return licences("1.2.3", held, libraries, python="3.11.9")


def test_each_distribution_is_named_with_its_text(made: Make) -> None:
    one = made("pie", "pie.py", notices={"LICENSE": "All of it is free.\n"})
    said = written(one)
    assert "  pie 1.0: MIT\n" in said
    assert "\npie 1.0\nMIT\n\nAll of it is free.\n" in said


def test_the_program_its_fonts_and_python_come_with_their_texts() -> None:
    said = written()
    assert "  Evenhand 1.2.3: Apache-2.0\n" in said
    assert said.count("SIL OPEN FONT LICENSE") >= 3
    assert "  Python 3.11.9: " in said
    assert "PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2" in said


def test_a_python_may_bring_its_own_text() -> None:
    said = licences("1", (), (), python="3.12.8", python_text="As it came.")
    assert "\nAs it came.\n" in said
    assert "PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2" not in said


def test_what_else_is_bundled_is_named_too() -> None:
    more = Chapter(name="A starter", version="9", licence="GPL", text="Its words.")
    said = licences("1", (), (), python="3", more=(more,))
    assert "  A starter 9: GPL\n" in said
    assert "Its words." in said


def test_qt_says_how_it_is_replaced_and_where_its_source_is() -> None:
    held = distribution("PySide6_Essentials")
    said = written(held)
    for words in (
        "You may replace it.",
        f"qt-everywhere-src-{held.version}",
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "GNU GENERAL PUBLIC LICENSE",
        "PCRE2",
        "HarfBuzz",
        "PDFium",
    ):
        assert words.lower() in said.lower(), words


def test_a_distribution_without_a_text_stops_the_packing(made: Make) -> None:
    one = made("silent", "silent.py")
    with pytest.raises(SystemExit, match=r"silent 1\.0: found no text of its licence"):
        written(one)


def test_every_library_is_told_with_what_it_is_of(made: Make) -> None:
    pie = made("pie", "pie/_pie.so", notices={"COPYING": "Free."})
    said = written(pie, libraries=("pie/_pie.so", "PySide6/Qt/lib/libicudata.so.73"))
    assert "  pie/_pie.so: pie\n" in said
    assert "  PySide6/Qt/lib/libicudata.so.73: ICU\n" in said
    assert "  ICU: ICU\n" in said


@pytest.mark.parametrize("path", ["libnobody.so", "pie.libs/libnobody-12345678.so.1"])
def test_a_library_that_nobody_knows_stops_the_packing(made: Make, path: str) -> None:
    pie = made("pie", "pie/_pie.so")
    with pytest.raises(SystemExit, match=r"whose licence is known; expected.*leave"):
        owner_of(path, (pie,))


def _with_crate(made: Make, licence: str) -> Distribution:
    told = {
        "components": [
            {
                "name": "ferrous",
                "version": "2.0",
                "purl": "pkg:cargo/ferrous@2.0",
                "author": "A. Smith",
                "licenses": [{"expression": licence}],
            }
        ]
    }
    notices = {"LICENSE": "Free.", "sboms/rust.cdx.json": json.dumps(told)}
    return made("rusty", notices=notices)


def test_what_was_compiled_in_is_told(made: Make) -> None:
    said = written(_with_crate(made, "(MIT OR Apache-2.0) AND Unicode-3.0"))
    line = "  ferrous 2.0: (MIT OR Apache-2.0) AND Unicode-3.0; A. Smith\n"
    assert line in said
    assert "UNICODE LICENSE V3" in said


def test_a_crate_under_a_licence_without_a_text_stops_the_packing(made: Make) -> None:
    with pytest.raises(SystemExit, match="there is no text of Beerware"):
        list(crates([_with_crate(made, "MIT OR Beerware")]))


@pytest.mark.parametrize(
    ("metadata", "short"),
    [
        ("License-Expression: 0BSD", "0BSD"),
        ("License: UNKNOWN\nClassifier: License :: OSI Approved :: BSD License",
         "BSD License"),
        ("Author: nobody", "see its text"),
    ],
)  # fmt: skip
def test_the_short_licence_is_what_the_distribution_says(
    made: Make, metadata: str, short: str
) -> None:
    assert short_licence(made("pie", metadata=metadata)) == short


def test_every_kept_text_is_there() -> None:
    assert all(len(text(name)) > 300 for name in TEXTS)


def test_the_text_goes_among_the_resources(tmp_path: Path) -> None:
    (tmp_path / "resources").mkdir()
    place = write_licences(tmp_path, "All.\n")
    assert place == tmp_path / "resources" / FILE
    assert place.read_bytes() == b"All.\n"


def test_a_folder_without_resources_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="expected the resources of a packed"):
        write_licences(tmp_path, "All.\n")


def test_the_same_is_written_twice(made: Make) -> None:
    held = [made(name, notices={"LICENSE": name}) for name in ("b", "a", "c")]
    assert written(*held) == written(*reversed(held))
