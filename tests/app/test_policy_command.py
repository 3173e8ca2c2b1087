"""`evenhand policy` says whether a policy is in order, and what it means."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.app import policy_places
from desktop_app.app.policy import sound_in_a_room
from desktop_app.app.policy_kiosk import settled
from desktop_app.app.policy_settings import SETTINGS
from desktop_app.app.policy_values import Policy
from desktop_app.app.policy_warnings import warnings
from desktop_app.errors import BadEvidenceError, BadPolicyError
from desktop_app.evidence.loader import load_pack
from desktop_app.journey.aloud import Sound
from desktop_app.journey.kiosk import KioskRules, Place, standing
from desktop_app.journey.state import Clinic, State
from tests.app.conftest import PACK, ROOT, Run

TODAY = dt.date(2026, 11, 23)
EXAMPLE = ROOT / "build" / "kiosk" / "policy.toml"
HASH = "scrypt$15$8$3$" + "A" * 22 + "$" + "B" * 43
Written = Callable[[str], Path]


@pytest.fixture
def policy(tmp_path: Path) -> Written:
    def written(text: str) -> Path:
        path = tmp_path / "policy.toml"
        path.write_text(text, "utf-8")
        path.chmod(0o640)
        return path

    return written


def copied(folder: Path, name: str, **changes: str) -> Path:
    """A copy of the bundled pack with other words in it."""
    made = folder / name
    shutil.copytree(PACK, made)
    main = made / "pack.toml"
    text = main.read_text("utf-8")
    for old, new in changes.items():
        assert f"{old} = " in text
        before, _, rest = text.partition(f"{old} = ")
        text = f"{before}{old} = {new}\n{rest.partition(chr(10))[2]}"
    main.write_text(text, "utf-8")
    return made


# --- Where it lies --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("system", "place", "counts"),
    [
        ("linux", "/etc/evenhand/policy.toml", "/var/lib/evenhand/counts.sqlite"),
        (
            "darwin",
            "/Library/Application Support/Evenhand/policy.toml",
            "/Library/Application Support/Evenhand/counts.sqlite",
        ),
        ("win32", "D:/Data/Evenhand/policy.toml", "D:/Data/Evenhand/counts.sqlite"),
    ],
)
def test_every_system_has_a_place(
    system: str, place: str, counts: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()  # the place of this computer, which tests do without
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setenv("PROGRAMDATA", "D:/Data")
    assert policy_places.system_wide().as_posix() == place
    assert policy_places.usual_counts().as_posix() == counts


def test_the_named_policy_holds_else_that_of_the_computer(
    policy: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert policy_places.policy_file(None) is None
    there = policy("")
    monkeypatch.setattr(policy_places, "system_wide", lambda: there)
    assert policy_places.policy_file(None) == there
    assert policy_places.policy_file(Path("other.toml")) == Path("other.toml")


def test_a_policy_that_may_not_be_reached_still_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Closed(type(tmp_path)):  # type: ignore[misc] # the class of this system
        def stat(self, **_: object) -> os.stat_result:
            raise PermissionError

    place = Closed(tmp_path / "policy.toml")
    monkeypatch.setattr(policy_places, "system_wide", lambda: place)
    assert policy_places.policy_file(None) is place


def test_without_a_policy_the_start_asks_once_and_reads_nothing(
    window_of: Callable[..., tuple[State, list[str]]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = []

    class Counted(type(tmp_path)):  # type: ignore[misc] # the class of this system
        def stat(self, **_: object) -> os.stat_result:
            asked.append(self)
            raise FileNotFoundError

        def open(self, *_: object, **_more: object) -> None:
            raise AssertionError(self)

    monkeypatch.setattr(
        policy_places, "system_wide", lambda: Counted("/no/policy.toml")
    )
    state, _ = window_of()
    assert len(asked) == 1
    assert state.clinic == Clinic()


def test_the_window_and_leaflets_hold_to_the_policy_of_the_computer(
    window_of: Callable[..., tuple[State, list[str]]],
    run: Run,
    policy: Written,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = '[languages]\noffered = ["pl", "de"]\n[clinic]\nname = "Ours"\n'
    path = policy(text + "[sound]\nlargest = 40\n")
    monkeypatch.setattr(policy_places, "system_wide", lambda: path)
    state, offered = window_of()
    assert (state.language, offered) == ("pl", ["pl", "de"])
    assert state.clinic == state.home_clinic == Clinic(name="Ours")
    assert state.sound == Sound(largest=40)
    ended = run("leaflet", "--lang", "en", "--out", tmp_path / "a.pdf")
    assert "--lang: found 'en'; expected one of pl, de. " in ended.sentence


def test_with_an_empty_policy_all_is_as_without_one() -> None:
    assert sound_in_a_room(Policy()) == Sound()


# --- What a kiosk gets ----------------------------------------------------------------


@pytest.mark.parametrize("text", [None, ""])
def test_a_kiosk_without_wishes(policy: Written, text: str | None) -> None:
    found = settled(None if text is None else policy(text), TODAY)
    assert found.rules == KioskRules(topics=("cdk46-rechallenge",))
    assert found.sound == Sound(private=False)
    assert [one.code for one in found.languages][:2] == ["en", "es"]
    assert (found.clinic, found.counts) == (Clinic(), None)


def test_a_kiosk_with_wishes(policy: Written, tmp_path: Path) -> None:
    copied(tmp_path, "second", id='"second"')
    path = policy(
        f"""\
        packs.offered = ["second", "cdk46-rechallenge"]
        languages.offered = ["de"]
        kiosk = {{ opening = "start", idle = 60, countdown = 20, greeting = 10 }}
        printing.allowed = true
        sound = {{ offered = false, largest = 1, listening = "headset" }}
        staff.pin = "{HASH}"
        counts = {{ kept = true, file = "c.sqlite" }}
        """
    )
    found = settled(path, TODAY)
    assert found.rules == KioskRules(
        opening=Place.TOPICS,
        several_languages=False,
        topics=("second", "cdk46-rechallenge"),
        idle=60,
        countdown=20,
        greeting=10,
        printing=True,
        staff=True,
    )
    assert [one.file.id for one in found.packs] == list(found.rules.topics)
    assert found.sound == Sound(offered=False, largest=1, private=True)
    assert found.counts == tmp_path / "c.sqlite"


@pytest.mark.parametrize(
    ("opening", "place"),
    [
        ("greeting", Place.GREETING),
        ("languages", Place.LANGUAGES),
        ("start", Place.VISIT),
    ],
)
def test_where_a_kiosk_opens(policy: Written, opening: str, place: Place) -> None:
    rules = settled(policy(f'kiosk.opening = "{opening}"'), TODAY).rules
    assert standing(rules).place is place


def test_a_pack_of_the_command_line_comes_first(
    policy: Written, tmp_path: Path
) -> None:
    pack = copied(tmp_path, "other", id='"other"')
    assert settled(policy(""), TODAY, pack).rules.topics == ("other",)
    with pytest.raises(BadEvidenceError):
        settled(policy(""), TODAY, tmp_path / "nowhere")


def test_all_that_is_wrong_is_told_at_once(policy: Written, tmp_path: Path) -> None:
    (tmp_path / "broken.evpack").write_text("no archive")
    path = policy(
        '[packs]\noffered = [\n  "cdk46-rechallenge",\n  "nowhere",\n'
        '  "./broken.evpack",\n  "cdk46-rechallenge",\n]\n'
        '[kiosk]\nidle = 1\n[languages]\noffered = ["xx"]\n'
    )
    with pytest.raises(BadPolicyError) as error:
        settled(path, TODAY)
    said = [
        line.removeprefix(f"{path}: ") for line in str(error.value.sentence).split("\n")
    ]
    starts = [
        'line 4: packs.offered[1]: found "nowhere", and nothing at ',
        "line 5: packs.offered[2]: found the pack ",
        'line 6: packs.offered[3]: found "cdk46-rechallenge", the pack cdk46-rechallen',
        "line 9: kiosk.idle: found 1; ",
        "line 11: languages.offered[0]: found 'xx'; ",
    ]
    assert len(said) == len(starts)
    for line, start in zip(said, starts, strict=True):
        assert line.startswith(start), line
    assert "cdk46-rechallenge" in said[0].partition("expected")[2]
    assert "broken.evpack, refused because of " in said[1]


# --- evenhand policy check -----------------------------------------------------------


def checked(run: Run, *words: object) -> tuple[str, list[str]]:
    """What it says of a good policy, and what is to be minded."""
    ended = run("policy", "check", *words)
    assert (ended.code, ended.err) == (0, "")
    said, _, minded = ended.out.partition("\nPlease mind:\n")
    return said, [line.strip() for line in minded.splitlines()]


def test_a_policy_in_order(run: Run, policy: Written) -> None:
    path = policy(
        f'[languages]\noffered = ["de", "en"]\n[staff]\npin = "{HASH}"\n'
        "[printing]\nallowed = true\npages = 3\n"
    )
    said, minded = checked(run, "--policy", path)
    assert said.startswith(f"{path} is in order.\n")
    for found in (
        "cdk46-rechallenge 2026",
        "languages: de, en",
        "up to 3 pages",
        "PIN is",
    ):
        assert found in said
    assert HASH not in said
    assert minded == [
        "line 1: languages.unreviewed: no clinician has reviewed the words in de, en."
    ]
    assert checked(run, "--policy", path) == checked(run, "--policy", path)


def test_no_policy_is_in_order_too(run: Run) -> None:
    said, minded = checked(run)
    assert said.startswith(f"There is no policy at {policy_places.system_wide()}.\n")
    assert minded[0].startswith(
        "staff.pin: there is no PIN, so staff can close a kiosk "
    )


def test_a_pack_past_its_review_is_minded() -> None:
    text = '[packs]\noffered = ["cdk46-rechallenge"]\n'
    pack = load_pack(PACK, today=dt.date(2027, 11, 1))
    minded = tuple(warnings(Policy(), text, None, (pack,), printer=False))
    said = "line 2: packs.offered: cdk46-rechallenge was due for review on 2027-10-31."
    assert said in minded


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("none/c.sqlite", "there is no folder "),
        ("folder", "folder is a folder, so nothing is counted."),
        ("fine.sqlite", ""),
    ],
)
def test_counts_that_could_not_be_kept_are_minded(
    run: Run, policy: Written, tmp_path: Path, file: str, said: str
) -> None:
    (tmp_path / "folder").mkdir()
    path = policy(f'[counts]\nkept = true\nfile = "{file}"\n')
    _, minded = checked(run, "--policy", path)
    told = [one for one in minded if one.startswith("line 3: counts.file: ")]
    assert len(told) == bool(said)
    assert all(said in one for one in told)
    assert not (tmp_path / "fine.sqlite").exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
@pytest.mark.parametrize(
    ("mode", "said"),
    [
        (0o640, ""),
        (0o644, "everybody can read the hash"),
        (0o660, "others than its owner"),
    ],
)
def test_who_else_has_the_policy_is_minded(
    run: Run, policy: Written, mode: int, said: str
) -> None:
    path = policy(f'[staff]\npin = "{HASH}"\n')
    path.chmod(mode)
    _, minded = checked(run, "--policy", path)
    told = [one for one in minded if "staff.pin" in one]
    assert len(told) == bool(said)
    assert all(said in one for one in told)


def test_the_printer_is_asked_for_on_request(run: Run, policy: Written) -> None:
    path = policy('[printing]\nallowed = true\nprinter = "No such printer"\n')
    assert not any("printer" in one for one in checked(run, "--policy", path)[1])
    _, minded = checked(run, "--policy", path, "--printer")
    start = (
        'line 3: printing.printer: the system does not know a printer "No such printer"'
    )
    assert any(one.startswith(start) for one in minded)


def test_a_wrong_policy_is_refused_with_every_problem(
    run: Run, policy: Written
) -> None:
    path = policy('[kiosk]\nidle = 1\n[packs]\noffered = ["nowhere"]\n')
    for what in ("check", "explain"):
        ended = run("policy", what, "--policy", path)
        assert (ended.code, ended.out) == (2, "")
        assert f"{path}: line 2: kiosk.idle: found 1; " in ended.err
    assert (
        f"{path}: line 4: packs.offered[0]: "
        in run("policy", "check", "--policy", path).err
    )


# --- evenhand policy explain ---------------------------------------------------------


def test_every_setting_is_explained(run: Run, policy: Written) -> None:
    path = policy(f'[kiosk]\nidle = 240\n[staff]\npin = "{HASH}"\n')
    ended = run("--policy", path, "policy", "explain")
    assert (ended.code, ended.err) == (0, "")
    assert str(policy_places.system_wide()) in ended.out
    assert str(path) in ended.out
    assert "idle = 240  (line 2)" in ended.out
    assert "countdown = 30  (default)" in ended.out
    assert "pin = a hash, which is not shown  (line 4)" in ended.out
    assert HASH not in ended.out
    words = " ".join(ended.out.split())
    for setting in SETTINGS:
        assert setting.means in words
        assert setting.means.endswith(".")


def test_where_counts_would_lie_is_explained(run: Run) -> None:
    ended = run("policy", "explain")
    assert str(policy_places.usual_counts()) in ended.out


# --- What is handed out --------------------------------------------------------------


def test_the_example_is_in_order_and_names_every_key() -> None:
    found = settled(EXAMPLE, TODAY)
    assert found.rules.opening is Place.GREETING
    text = EXAMPLE.read_text("utf-8")
    for setting in SETTINGS:
        table, _, key = setting.field.partition(".")
        inside = text.partition(f"\n[{table}]\n")[2].partition("\n[")[0]
        assert key in inside, setting.field


def test_each_line_of_the_example_can_be_taken_up(tmp_path: Path) -> None:
    """A line behind # is one that a clinic may want: it has to be right, too."""
    copied(tmp_path, "ours.evpack", id='"ours"').rename(tmp_path / "ours")
    shutil.make_archive(str(tmp_path / "ours"), "zip", tmp_path / "ours")
    (tmp_path / "ours.zip").rename(tmp_path / "ours.evpack")
    lines = EXAMPLE.read_text("utf-8").splitlines()
    taken = [
        line.removeprefix("# ") if " = " in line and line.startswith("# ") else line
        for line in lines
    ]
    assert taken != lines
    path = tmp_path / "policy.toml"
    path.write_text("\n".join(taken), "utf-8")
    assert settled(path, TODAY).rules.topics == ("cdk46-rechallenge", "ours")


def test_the_manual_has_every_key() -> None:
    text = (ROOT / "docs" / "policy.md").read_text("utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| ")]
    for setting in SETTINGS:
        assert any(f"| `{setting.field}` |" in row for row in rows), setting.field


def test_the_example_of_the_manual_is_in_order(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "policy.md").read_text("utf-8")
    path = tmp_path / "policy.toml"
    path.write_text(text.partition("```toml\n")[2].partition("```")[0], "utf-8")
    assert settled(path, TODAY).clinic.name


@pytest.mark.parametrize(
    "words",
    [
        ("policy",),
        ("policy", "mend"),
        ("policy", "check", "policy.toml"),
        ("--pack", "a", "policy", "check"),
        ("--language", "de", "policy", "check"),
        ("--language", "de", "counts", "--out", "a.csv"),
        ("counts",),
    ],
)
def test_words_that_would_be_passed_over(run: Run, words: tuple[str, ...]) -> None:
    ended = run(*words)
    assert (ended.code, ended.out) == (2, "")
    assert ended.sentence.startswith("The command line: found ")
