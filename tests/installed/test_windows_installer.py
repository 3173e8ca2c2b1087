"""Both installers for Windows come, go and come again, and leave nothing behind.

They hold a program folder of few files here: what is watched is the installer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from build.packaging.project import APP_ID, PUBLISHER, TITLE
from tests.installed.small_windows import small_installers
from tests.installed.wine import Ended, Windows, sums_of

OLD, NEW = "1.0.9", "1.1.0"
GONE = ("lib/old/gone.py", "app/gone.txt")
"""What only the older version had."""

PACK = f"{APP_ID}.Pack"
LISTED = r"Software\Microsoft\Windows\CurrentVersion\Uninstall"


@dataclass(frozen=True)
class Way:
    """One way to install: which installer, for whom, and where to."""

    name: str
    root: str
    folder: str
    install: Callable[[Windows, Path, Path], Ended]
    remove: Callable[[Windows, Path, Path], Ended]


def _setup(words: str) -> Callable[[Windows, Path, Path], Ended]:
    def install(windows: Windows, setup: Path, msi: Path) -> Ended:
        done = windows.command(f'"{windows.there(setup)}" /S {words}')
        windows.settle()
        return done

    return install


def _msi(words: str) -> Callable[[Windows, Path, Path], Ended]:
    def install(windows: Windows, setup: Path, msi: Path) -> Ended:
        done = windows.command(f'msiexec /i "{windows.there(msi)}" /qn {words}')
        windows.settle()
        return done

    return install


def _uninstall(folder: str) -> Callable[[Windows, Path, Path], Ended]:
    def remove(windows: Windows, setup: Path, msi: Path) -> Ended:
        done = windows.command(rf'"{folder}\uninstall.exe" /S')
        windows.settle()  # it goes on as a copy of itself, or it could not be deleted
        return done

    return remove


def _msi_gone(windows: Windows, setup: Path, msi: Path) -> Ended:
    done = windows.command(f'msiexec /x "{windows.there(msi)}" /qn')
    windows.settle()
    return done


ANYWHERE = r"C:\users\root\Für alle\Even hand"
USUAL = rf"C:\Program Files\{TITLE}"
ELSEWHERE = r"C:\Klinik für alle\Even hand"
WAYS = (
    Way(
        "setup, for one person, anywhere",
        "HKCU",
        ANYWHERE,
        _setup(f"/CurrentUser /D={ANYWHERE}"),
        _uninstall(ANYWHERE),
    ),
    Way("setup, for everybody", "HKLM", USUAL, _setup("/AllUsers"), _uninstall(USUAL)),
    Way("MSI", "HKLM", USUAL, _msi(""), _msi_gone),
    Way(
        "MSI, elsewhere",
        "HKLM",
        ELSEWHERE,
        _msi(f'INSTALLDIR="{ELSEWHERE}"'),
        _msi_gone,
    ),
)
ROOTS = {"HKCU": "HKEY_CURRENT_USER", "HKLM": "HKEY_LOCAL_MACHINE"}


@dataclass(frozen=True)
class Small:
    """The installers of two versions, and the folder that each of them holds."""

    old: tuple[Path, Path, Path]
    new: tuple[Path, Path, Path]


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Small:
    place = tmp_path_factory.mktemp("small")
    return Small(small_installers(OLD, place, *GONE), small_installers(NEW, place))


def entries(windows: Windows, root: str) -> list[dict[str, str]]:
    """What the list of installed programs says of Evenhand."""
    listed = windows.registry(rf"{root}\{LISTED}")
    return [one for one in listed.values() if one.get("DisplayName") == TITLE]


def traces(windows: Windows) -> list[str]:
    """Every key of the registry that an installer has to take away again."""
    left = []
    for root, whole in ROOTS.items():
        left += [f"{root} list of programs"] * len(entries(windows, root))
        for key in (
            r"Software\Classes\.evpack",
            rf"Software\Classes\{PACK}",
            rf"Software\{TITLE}",
            rf"Software\{APP_ID}",
            r"Software\Microsoft\Windows\CurrentVersion\App Paths\evenhand.exe",
        ):
            left += [one for one in windows.registry(rf"{root}\{key}") if whole in one]
    return left


def whole(folder: Path) -> dict[str, str]:
    """The files that were installed, without what only takes them away again."""
    found = sums_of(folder)
    found.pop("uninstall.exe", None)
    return found


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_it_comes_whole_is_replaced_whole_and_goes_whole(
    way: Way, small: Small, windows: Windows
) -> None:
    mine = windows.home / "Documents" / "letter.evpack"
    mine.write_text("a person's own file")
    folder = windows.here(way.folder)

    assert way.install(windows, *small.old[1:]).code == 0
    assert whole(folder) == sums_of(small.old[0])
    [entry] = entries(windows, way.root)
    assert entry["DisplayVersion"] == OLD

    assert way.install(windows, *small.new[1:]).code == 0
    assert whole(folder) == sums_of(small.new[0])
    [entry] = entries(windows, way.root)
    assert entry["DisplayVersion"] == NEW
    assert entry["Publisher"] == PUBLISHER
    assert windows.start_menu() == {f"{TITLE}.lnk"}
    _expect_file_type(windows, way)
    [other] = set(ROOTS) - {way.root}
    assert not [one for one in traces(windows) if one.startswith((other, ROOTS[other]))]

    strange = folder / "lib" / "a strangers file.txt"
    strange.write_text("not the installer's")
    assert way.remove(windows, *small.new[1:]).code == 0
    assert sums_of(folder).keys() == {"lib/a strangers file.txt"}
    assert traces(windows) == []
    assert windows.start_menu() == set()
    assert mine.read_text() == "a person's own file"


def _expect_file_type(windows: Windows, way: Way) -> None:
    classes = rf"{way.root}\Software\Classes"
    at = rf"{ROOTS[way.root]}\Software\Classes"
    assert windows.registry(rf"{classes}\.evpack")[rf"{at}\.evpack"] == {
        "": PACK,
        "Content Type": "application/vnd.evenhand.pack+zip",
    }
    kind = windows.registry(rf"{classes}\{PACK}")
    program = rf"{way.folder}\evenhand.exe"
    assert kind[rf"{at}\{PACK}"] == {"": f"Evidence pack of {TITLE}"}
    assert kind[rf"{at}\{PACK}\DefaultIcon"] == {"": f"{program},0"}
    opening = f'"{program}" "--from-the-desktop" "%1"'
    assert kind[rf"{at}\{PACK}\shell\open\command"] == {"": opening}


@pytest.mark.parametrize("way", WAYS[1:3], ids=lambda way: way.name)
def test_it_leaves_no_folder_where_nobody_put_anything(
    way: Way, small: Small, windows: Windows
) -> None:
    before = sums_of(windows.drive / "Program Files").keys()
    assert way.install(windows, *small.new[1:]).code == 0
    assert way.remove(windows, *small.new[1:]).code == 0
    assert not windows.here(way.folder).exists()
    assert sums_of(windows.drive / "Program Files").keys() == before


def test_an_older_msi_is_refused_and_changes_nothing(
    small: Small, windows: Windows
) -> None:
    way = next(one for one in WAYS if one.name == "MSI")
    assert way.install(windows, *small.new[1:]).code == 0
    assert way.install(windows, *small.old[1:]).code != 0
    assert whole(windows.here(way.folder)) == sums_of(small.new[0])


def test_two_installers_do_not_look_after_one_folder(
    small: Small, windows: Windows
) -> None:
    [_, setup, msi, _] = WAYS
    assert setup.install(windows, *small.new[1:]).code == 0
    assert msi.install(windows, *small.new[1:]).code != 0
    assert len(entries(windows, "HKLM")) == 1
    assert setup.remove(windows, *small.new[1:]).code == 0
    assert msi.install(windows, *small.new[1:]).code == 0
    assert setup.install(windows, *small.new[1:]).code == 267
    assert whole(windows.here(msi.folder)) == sums_of(small.new[0])
    assert len(entries(windows, "HKLM")) == 1


def test_the_setup_program_refuses_a_folder_with_somebody_elses_files(
    small: Small, windows: Windows
) -> None:
    folder = windows.here(ANYWHERE)
    folder.mkdir(parents=True)
    (folder / "thesis.txt").write_text("years of work")
    assert WAYS[0].install(windows, *small.new[1:]).code == 267
    assert sums_of(folder).keys() == {"thesis.txt"}
    assert traces(windows) == []
