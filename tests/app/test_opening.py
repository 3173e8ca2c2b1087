"""A pack is opened by being named alone, or by being installed where others look."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest

from desktop_app.app import interruption, kiosk_opening, start
from desktop_app.app.policy_kiosk import examined
from desktop_app.app.policy_packs import packs_offered
from desktop_app.errors import BadInstalledPackError
from desktop_app.evidence.loader import bundled_packs
from tests.app.conftest import PACK, Run
from tests.evidence.installed_packs import installed, named, place_of
from tests.evidence.small_pack import fact, small_pack, written

TODAY = dt.date(2026, 1, 15)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, object]]:
    """What windows were opened with, in place of opening them."""
    calls: list[dict[str, object]] = []

    def stand_in(path: Path | None, **wishes: object) -> int:
        calls.append({"pack": path, **{one: at for one, at in wishes.items() if at}})
        return 0

    monkeypatch.setattr(start, "run", stand_in)
    monkeypatch.setattr(interruption, "at_once", lambda: None)
    return calls


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where packs are installed: an empty folder."""
    return place_of(monkeypatch, tmp_path / "packs")


# --- Named alone ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "also"),
    [
        ("PACK", {}),
        ("--from-the-desktop PACK", {}),
        ("PACK --from-the-desktop", {}),
        ("--language de PACK", {"language": "de"}),
        ("PACK --language de", {"language": "de"}),
        ("--policy a.toml PACK --language pl", {"language": "pl", "policy": "a.toml"}),
        ("PACK --quit-after-first-paint", {"quit_after_first_paint": True}),
    ],
)
def test_a_pack_named_alone_is_opened(
    run: Run,
    opened: list[dict[str, object]],
    tmp_path: Path,
    words: str,
    also: dict[str, object],
) -> None:
    pack = str(tmp_path / "our pack.evpack")
    Path(pack).touch()
    assert run(*(pack if one == "PACK" else one for one in words.split())).code == 0
    if "policy" in also:
        also = {**also, "policy": Path(str(also["policy"]))}
    assert opened == [{"pack": Path(pack), **also}]


@pytest.mark.parametrize("name", ["folder", "gone.evpack", "GONE.EVPACK"])
def test_it_may_be_a_folder_or_a_file_that_has_gone(
    run: Run, opened: list[dict[str, object]], tmp_path: Path, name: str
) -> None:
    """What is said of a file that is not there says more than of a strange word."""
    (tmp_path / "folder").mkdir()
    assert run(tmp_path / name).code == 0
    assert opened == [{"pack": tmp_path / name}]


def test_from_the_desktop_alone_opens_what_is_usual(
    run: Run, opened: list[dict[str, object]]
) -> None:
    assert run("--from-the-desktop").code == 0
    assert opened == [{"pack": None}]


def test_it_stands_for_the_pack_of_a_command_too(run: Run, tmp_path: Path) -> None:
    pack = written(small_pack(), tmp_path)
    ended = run(pack, "facts")
    assert (ended.code, ended.err) == (0, "")
    assert "alder-illness-new" in ended.out


def test_a_command_is_a_command_even_if_something_has_its_name(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "facts").mkdir()
    monkeypatch.chdir(tmp_path)
    assert run("facts").code == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["dance"], "'dance', which is no pack that is there and none of facts, "),
        ([""], "'', which is no pack that is there"),
        (["a\0b"], "which is no pack that is there"),
        (["x" * 5000], "which is no pack that is there"),
        ([PACK, PACK], f"{str(PACK)!r} beside the pack"),
        (["--pack", PACK, PACK], f"{str(PACK)!r} beside the pack"),
        ([PACK, "--self-test"], "--self-test with something else"),
        (["--self-test", PACK], "--self-test with something else"),
        ([PACK, "policy", "check"], "--pack or --language with policy"),
        ([PACK, "--dance"], "--dance"),
    ],
)
def test_what_cannot_be_meant_is_refused_in_one_sentence(
    run: Run, words: list[object], said: str, opened: list[dict[str, object]]
) -> None:
    ended = run(*words)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.sentence
    assert "; expected " in ended.sentence
    assert opened == []


# --- Installed for the whole computer ------------------------------------------------


def newer(place: Path, tmp_path: Path) -> Path:
    """The shipped pack with a version that is higher than any, installed."""
    folder = Path(shutil.copytree(PACK, tmp_path / "newer"))
    text = (folder / "pack.toml").read_text("utf-8")
    assert text.count('version = "2') == 1
    text = text.replace('version = "2', 'version = "9992')
    (folder / "pack.toml").write_text(text, "utf-8")
    return Path(shutil.move(folder, place / PACK.name))


def test_the_newer_one_is_what_everything_opens(
    run: Run, place: Path, tmp_path: Path
) -> None:
    file = newer(place, tmp_path)
    assert start.open_pack(None).path == str(file)
    ended = run("facts", "--format", "json")
    assert (ended.code, ended.err) == (0, "")
    assert '"version": "9992' in ended.out
    settled = kiosk_opening.found(None, None)
    assert [pack.path for pack in settled.packs] == [str(file)]


def test_a_policy_names_installed_packs_by_their_ids(
    place: Path, tmp_path: Path
) -> None:
    elm = installed(place, named("elm", "1.0"), "a.evpack")
    file = newer(place, tmp_path)
    offered, problems = packs_offered(["elm", PACK.name], None, TODAY)
    assert problems == ()
    assert [pack.path for pack in offered] == [str(elm), str(file)]
    everything, _ = packs_offered((), None, TODAY)
    assert [pack.path for pack in everything] == [str(file), str(elm)]


def test_a_policy_that_names_none_of_them_is_told_which_there_are(place: Path) -> None:
    installed(place, named("elm", "1.0"))
    _, problems = packs_offered(["oak"], None, TODAY)
    assert [one.expected for one in problems] == [
        f"one of {PACK.name}, elm, or a pack that is there"
    ]


@pytest.mark.parametrize("words", [["facts"], ["--quit-after-first-paint"]])
def test_one_that_cannot_be_used_is_told_in_one_sentence(
    run: Run, place: Path, words: list[str]
) -> None:
    (place / "elm.evpack").write_text("no pack")
    ended = run(*words)
    assert (ended.code, ended.out) == (2, "")
    assert ended.sentence.startswith(f"{place / 'elm.evpack'}: found an evidence pack")
    assert ended.sentence.endswith(" Install the pack again, or remove it.")


def test_a_pack_that_was_named_is_opened_whatever_is_installed(
    run: Run, place: Path, tmp_path: Path
) -> None:
    (place / "elm.evpack").write_text("no pack")
    assert run("--pack", written(small_pack(), tmp_path / "named"), "facts").code == 0


@pytest.mark.parametrize("policy", [None, '[packs]\noffered = ["elm"]\n'])
def test_a_kiosk_is_out_of_order_over_one_that_contradicts_itself(
    place: Path, tmp_path: Path, policy: str | None
) -> None:
    """And until it is mended: it does not say less than it was meant to."""
    tables = named("elm", "1.0")
    fact(tables, "alder-illness-new")["as_printed"] = "33.3"
    file = installed(place, tables)
    named_policy = None
    if policy is not None:
        named_policy = tmp_path / "policy.toml"
        named_policy.write_text(policy)
    with pytest.raises(BadInstalledPackError, match=file.name):
        kiosk_opening.found(named_policy, None)
    with pytest.raises(BadInstalledPackError):
        examined(named_policy, TODAY)
    file.unlink()
    installed(place, named("elm", "1.1"))
    assert kiosk_opening.found(named_policy, None).packs


def test_the_shipped_packs_have_versions_that_compare() -> None:
    from desktop_app.evidence.at_hand import identity

    assert all(identity(path).version > (2000,) for path in bundled_packs())
