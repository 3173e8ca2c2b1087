"""Packs that were installed later stand where they belong, or are told of."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app import resources
from desktop_app.errors import (
    BadEvidenceError,
    BadInputError,
    BadInstalledPackError,
    DecisionAidError,
    MissingFileError,
)
from desktop_app.evidence import at_hand, loader
from desktop_app.evidence.at_hand import (
    identity,
    load_at_hand,
    numbers,
    packs_at_hand,
)
from desktop_app.evidence.loader import bundled_packs
from desktop_app.evidence.tables import parsed
from tests.evidence.installed_packs import installed, named, place_of
from tests.evidence.small_pack import TODAY, fact, written
from tests.unprivileged import folder_of_nobody, without_privileges

ROOT = Path(__file__).parents[2]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where packs are installed: an empty folder."""
    return place_of(monkeypatch, tmp_path / "packs")


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """Two packs of version 1.2.0, with which the program ships."""
    folder = tmp_path / "shipped"
    made = {id_: written(named(id_, "1.2.0"), folder / id_) for id_ in ("maple", "oak")}
    monkeypatch.setattr(loader, "bundled_packs", lambda: tuple(made.values()))
    return made


def refusal() -> str:
    """The one line with which the packs at hand are refused."""
    with pytest.raises(DecisionAidError) as caught:
        load_at_hand(next(iter(packs_at_hand().values())), today=TODAY)
    assert "\n" not in caught.value.sentence
    assert caught.value.exit_code == 2
    return caught.value.sentence


# --- Which one stands where ----------------------------------------------------------


def test_without_installed_packs_those_at_hand_are_the_shipped_ones() -> None:
    assert tuple(packs_at_hand().values()) == bundled_packs()


def test_a_shipped_pack_has_the_name_of_its_folder() -> None:
    """By that it is known, without being read, as long as nothing else is installed."""
    assert all(identity(path).id == path.name for path in bundled_packs())


def test_a_folder_that_is_not_there_costs_one_look(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looks: list[str] = []
    scandir, shipped = os.scandir, bundled_packs()

    def counting(path: Path) -> object:
        looks.append(str(path))
        return scandir(path)

    monkeypatch.setattr(loader, "bundled_packs", lambda: shipped)
    monkeypatch.setattr(os, "scandir", counting)
    monkeypatch.setattr(at_hand, "read_files", lambda *_, **__: pytest.fail("read"))
    packs_at_hand()
    assert looks == [str(ROOT / "tests" / "nowhere" / "packs")]


@pytest.mark.parametrize(
    ("version", "stands"),
    [
        ("1.2.1", True),
        ("1.10", True),
        ("2", True),
        ("1.2.0.1", True),
        ("1.2.0", False),
        ("1.2", False),
        ("1.1.9", False),
        ("0.9", False),
    ],
)
def test_only_a_higher_version_stands_in_the_place_of_a_shipped_one(
    place: Path, shipped: dict[str, Path], version: str, stands: bool
) -> None:
    file = installed(place, named("oak", version))
    expected = {**shipped, "oak": file} if stands else shipped
    assert list(packs_at_hand().items()) == list(expected.items())


def test_the_highest_of_several_installed_ones_stands(
    place: Path, shipped: dict[str, Path]
) -> None:
    made = {at: installed(place, named("oak", at)) for at in ("1.9", "1.11", "1.10")}
    assert packs_at_hand()["oak"] == made["1.11"]
    assert packs_at_hand()["maple"] == shipped["maple"]


def test_other_packs_follow_the_shipped_ones_by_their_ids(
    place: Path, shipped: dict[str, Path]
) -> None:
    elm = installed(place, named("elm", "3.0"), "a.evpack")
    ash = written(named("ash", "1.0"), place / "b")
    assert list(packs_at_hand().items()) == [
        *shipped.items(),
        ("ash", ash),
        ("elm", elm),
    ]
    assert load_at_hand(elm, today=TODAY).file.version == "3.0"
    assert load_at_hand(ash, today=TODAY).file.version == "1.0"


def test_installed_ones_will_do_where_none_is_shipped(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loader, "bundled_packs", tuple)
    with pytest.raises(MissingFileError):
        packs_at_hand()
    file = installed(place, named("elm", "1"))
    assert packs_at_hand() == {"elm": file}


def test_what_is_no_pack_is_left_alone(place: Path, shipped: dict[str, Path]) -> None:
    (place / "README").write_text("what lies here")
    (place / "oak-9.evpack.dpkg-new").write_text("half of one")
    (place / "._oak.evpack").write_text("what macOS keeps of a file")
    (place / ".kept").mkdir()
    assert packs_at_hand() == shipped


# --- What cannot be used is told -----------------------------------------------------


def not_zipped(place: Path) -> str:
    (place / "elm.evpack").write_bytes(b"PK\x03\x04 and no more")
    return "a damaged archive"


def empty_folder(place: Path) -> str:
    (place / "elm.evpack").mkdir()
    return "pack.toml: found nothing"


def link_to_nothing(place: Path) -> str:
    (place / "elm.evpack").symlink_to(place / "gone")
    return "found nothing there"


def no_toml(place: Path) -> str:
    written(named("oak", "9"), place / "elm.evpack")
    (place / "elm.evpack" / "pack.toml").write_text('id = "oak\n')
    return "pack.toml: line 1"


def no_version(place: Path) -> str:
    tables = named("elm", "1")
    del tables["pack.toml"]["version"]
    written(tables, place / "elm.evpack")
    return "version: found nothing, expected numbers with dots"


def strange_version(place: Path) -> str:
    installed(place, named("elm", "1.0-beta"), "elm.evpack")
    return 'version: found "1.0-beta", expected numbers with dots'


def no_id(place: Path) -> str:
    installed(place, named("", "1.0"), "elm.evpack")
    return 'id: found ""'


@pytest.mark.parametrize(
    "broken",
    [
        not_zipped,
        empty_folder,
        link_to_nothing,
        no_toml,
        no_version,
        strange_version,
        no_id,
    ],
    ids=lambda broken: broken.__name__,
)
def test_an_installed_pack_that_cannot_be_read_is_never_passed_over(
    place: Path, shipped: dict[str, Path], broken: Callable[[Path], str]
) -> None:
    found = broken(place)
    said = refusal()
    assert said.startswith(f"{place / 'elm.evpack'}: found an evidence pack that")
    assert found in said
    assert " more)" not in said
    assert said.endswith(" Install the pack again, or remove it.")


def test_one_that_contradicts_itself_is_told_where_it_would_be_opened(
    place: Path, shipped: dict[str, Path]
) -> None:
    """The older one that it stands for is not opened in its place."""
    tables = named("maple", "9")
    fact(tables, "alder-illness-new")["as_printed"] = "33.3"
    file = installed(place, tables)
    said = refusal()
    assert said.startswith(
        f"{file}: found an evidence pack that cannot be used (trials"
    )
    assert said.endswith(" Install the pack again, or remove it.")
    with pytest.raises(BadInstalledPackError):
        load_at_hand(file, today=TODAY)


def test_one_for_a_newer_evenhand_says_so(
    place: Path, shipped: dict[str, Path]
) -> None:
    tables = named("oak", "9")
    tables["pack.toml"] |= {"format": 2, "version": {"year": 2030}}
    file = place / "oak.evpack"
    written(tables, file)
    said = refusal()
    assert said.startswith(f"{file}: ")
    assert "format: found 2, expected 1" in said
    assert said.endswith(
        " A newer Evenhand is needed for it: install that, or remove the pack."
    )


def test_a_shipped_one_that_is_broken_is_told_as_ever(
    place: Path, shipped: dict[str, Path]
) -> None:
    (shipped["maple"] / "practical.toml").unlink()
    with pytest.raises(BadEvidenceError) as caught:
        load_at_hand(shipped["maple"], today=TODAY)
    assert not isinstance(caught.value, BadInstalledPackError)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_a_closed_folder_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with folder_of_nobody() as folder:
        place = place_of(monkeypatch, folder / "packs")
        place.chmod(0)
        with without_privileges(), pytest.raises(BadInputError) as caught:
            packs_at_hand()
        place.chmod(0o700)
    assert caught.value.sentence.startswith(f"{place}: found a folder that cannot be")


def test_a_file_in_the_place_of_the_folder_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "packs"
    file.write_text("no folder")
    monkeypatch.setattr(at_hand, "packs_of_this_computer", lambda: file)
    with pytest.raises(BadInputError):
        packs_at_hand()


# --- Versions and places -------------------------------------------------------------


@pytest.mark.parametrize(
    ("lower", "higher"),
    [
        ("2026.9.0", "2026.11.0"),
        ("2026.11.0", "2026.11.1"),
        ("9", "10"),
        ("1", "1.0.1"),
        ("2026.12.31", "2027"),
    ],
)
def test_versions_compare_by_their_numbers(lower: str, higher: str) -> None:
    assert numbers(lower) < numbers(higher)


def test_zeros_at_the_end_make_no_difference() -> None:
    assert numbers("2026.11.0") == numbers("2026.11") == numbers("02026.011")


@pytest.mark.parametrize("said", ["", ".", "1.", ".1", "1..2", "v1", "1 ", "\u0661"])
def test_what_is_no_version(said: str) -> None:
    with pytest.raises(ValueError, match="no version"):
        numbers(said)


def test_to_know_a_pack_only_its_first_file_is_read(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = installed(place, named("elm", "1"))
    seen: list[str] = []

    def listening(name: str, content: bytes, problems: list[object]) -> object:
        seen.append(name)
        return parsed(name, content, problems)  # type: ignore[arg-type]

    monkeypatch.setattr(at_hand, "parsed", listening)
    assert identity(file).id == "elm"
    assert seen == ["pack.toml"]


@pytest.mark.parametrize(
    ("system", "place"),
    [
        ("linux", Path("/usr/share/evenhand/packs")),
        ("darwin", Path("/Library/Application Support/Evenhand/packs")),
        ("win32", Path("C:/Program Files/Evenhand/packs")),
    ],
)
def test_where_packs_are_installed(
    system: str, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(resources, "_HOME", Path("C:/Program Files/Evenhand/app"))
    assert resources.packs_of_this_computer() == place
