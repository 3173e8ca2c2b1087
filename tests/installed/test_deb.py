"""The package for Debian on clean systems: installed, used, upgraded, removed."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from build.packaging.project import Project
from tests.installed.conftest import finished
from tests.installed.on_a_screen import (
    checkout,
    finished_picture,
    installed,
    opened,
    picture_of,
    pressed,
)
from tests.installed.trees import SUITES, VISITOR, Tree, fresh_tree
from tests.visits.real_screen import screen

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
POLICY = '[clinic]\nname = "Breast clinic"\n'
UNITS = ("evenhand-kiosk.service", "evenhand-speech.service")
OPTIONAL = ("libcups2", "libcups2t64", "libspeechd2", "cups-client")
PACK = "resources/evidence/cdk46-rechallenge"


@pytest.fixture(scope="module")
def deb(project: Project) -> Path:
    """The package as it would be released."""
    return finished(project, f"evenhand_{project.version}-1_amd64.deb")


@pytest.fixture(scope="module", params=SUITES)
def bare(
    request: pytest.FixtureRequest, deb: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Tree]:
    """A system that has the package and what it cannot do without, and no more."""
    place = tmp_path_factory.mktemp("bare") / "system"
    with fresh_tree(request.param, place) as tree:
        tree.run("apt-get", "update")
        tree.install(tree.bring(deb))
        yield tree


def asked(tree: Tree, *words: str) -> str:
    """What the installed program answers somebody without rights and a screen."""
    return tree.run("evenhand", *words, user=VISITOR, environment=OFFSCREEN).stdout


# --- Without what is only recommended -------------------------------------------------


def test_it_runs_with_nothing_but_what_it_depends_on(
    bare: Tree, project: Project
) -> None:
    assert asked(bare, "--version").strip() == f"evenhand {project.version}"
    assert "all good" in asked(bare, "--self-test").lower()
    asked(bare, "--quit-after-first-paint")


def test_what_can_be_done_without_is_not_there(bare: Tree) -> None:
    listed = bare.run("dpkg-query", "-W", "-f", "${Package}\n").stdout.split()
    assert not set(OPTIONAL) & set(listed)


def test_it_is_owned_by_root_and_nobody_else_may_write(bare: Tree) -> None:
    find = ["find", "/usr/lib/evenhand", "/usr/share/doc/evenhand", "/usr/libexec"]
    wrong = ["(", "!", "-user", "root", "-o", "!", "-group", "root", "-o"]
    wrong += ["-perm", "/022", "!", "-type", "l", ")"]
    assert bare.run(*find, *wrong).stdout == ""
    program = bare.path / "usr/bin/evenhand"
    assert program.readlink() == Path("../lib/evenhand/evenhand")


def test_dpkg_finds_every_file_as_it_was_packed(bare: Tree) -> None:
    assert bare.run("dpkg", "--verify", "evenhand").stdout == ""


def test_its_window_shows_what_the_checkout_shows(bare: Tree, tmp_path: Path) -> None:
    """To the pixel: it brings its letters and all that paints them."""
    seen = tmp_path / f"{bare.suite}.png"
    expected = tmp_path / "checkout.png"
    for file, command, home in (
        (seen, installed(bare), f"/home/{VISITOR}"),
        (expected, checkout(), str(tmp_path)),
    ):
        with screen("1280x800x24") as display:
            empty = picture_of(display, tmp_path / "empty.png")
            with opened(command, display, home):
                finished_picture(display, file, empty)
    assert difference(seen, expected) == 0


def test_without_a_voice_it_says_so_and_stays_open(bare: Tree, tmp_path: Path) -> None:
    with screen("1280x800x24") as display:
        empty = picture_of(display, tmp_path / "empty.png")
        with opened(installed(bare), display, f"/home/{VISITOR}"):
            before = finished_picture(display, tmp_path / "before.png", empty)
            pressed(display, "F2")
            finished_picture(display, tmp_path / f"{bare.suite}.png", before)


def test_without_cups_it_says_that_there_is_no_printer(bare: Tree) -> None:
    policy = bare.path / "home" / "policy.toml"
    policy.write_text('[printing]\nallowed = true\nprinter = "Front-desk"\n')
    words = ["policy", "check", "--printer", "--policy", "/home/policy.toml"]
    told = bare.run(
        "evenhand", *words, user=VISITOR, environment=OFFSCREEN, check=False
    )
    assert "Front-desk" in told.stdout
    assert "Traceback" not in told.stdout


def difference(one: Path, other: Path) -> float:
    """How far two pictures of one size are apart, in per cent of black and white."""
    from PIL import Image, ImageChops, ImageStat

    with Image.open(one) as left, Image.open(other) as right:
        assert left.size == right.size
        apart = ImageChops.difference(left.convert("L"), right.convert("L"))
        return float(ImageStat.Stat(apart).mean[0]) / 255 * 100


def test_the_picture_of_an_empty_screen_would_be_found_out(tmp_path: Path) -> None:
    from PIL import Image

    for name, shade in (("one.png", 0), ("other.png", 255)):
        Image.new("L", (8, 8), shade).save(tmp_path / name)
    assert difference(tmp_path / "one.png", tmp_path / "other.png") == 100.0


def test_its_units_are_there_and_off(bare: Tree) -> None:
    for unit in UNITS:
        ask = ["systemctl", f"--root={bare.path}", "is-enabled", unit]
        told = subprocess.run(ask, capture_output=True, text=True, check=False)
        assert told.stdout.strip() == "disabled", told
    session = bare.path / "usr/libexec/evenhand-kiosk-session"
    assert session.stat().st_mode & 0o777 == 0o755


def test_the_example_of_a_policy_is_in_order(bare: Tree) -> None:
    example = "/usr/share/doc/evenhand/examples/policy.toml"
    assert example in asked(bare, "policy", "check", "--policy", example)


def test_every_need_has_a_name_on_each_release(bare: Tree, deb: Path) -> None:
    fields = [needs for name in ("Depends", "Recommends", "Suggests")
              for needs in field(deb, name).split(", ")]  # fmt: skip
    known = set(bare.run("apt-cache", "pkgnames").stdout.split())
    listed = bare.run("apt-cache", "dumpavail").stdout
    real = set(re.findall(r"^Package: (.+)$", listed, re.MULTILINE))
    for need in fields:
        names = {one.split()[0] for one in need.split(" | ")}
        assert names & real & known, f"{need} is nowhere in {bare.suite}"


def field(deb: Path, name: str) -> str:
    """A field of a package's control file."""
    return subprocess.check_output(["dpkg-deb", "-f", deb, name], text=True).strip()


def test_without_systemd_a_purge_leaves_nothing_and_no_user_was_made(
    deb: Path, tmp_path: Path
) -> None:
    with fresh_tree(SUITES[0], tmp_path / "system") as tree:
        with_all_it_needs(tree, deb)
        before = tree.files()
        tree.install("/root/" + deb.name)
        assert "evenhand" not in (tree.path / "etc/passwd").read_text()
        asked(tree, "--version")
        tree.run("apt-get", "purge", "--yes", "evenhand")
        assert tree.files() == before


# --- With it, on a desktop ------------------------------------------------------------


def test_a_desktop_opens_packs_with_it(tree: Tree, deb: Path) -> None:
    tree.run("apt-get", "update")
    tree.install("xdg-utils", "libglib2.0-bin", "desktop-file-utils")
    tree.install("shared-mime-info", "gtk-update-icon-cache", "appstream", "man-db")
    tree.install(tree.bring(deb), recommends=True)
    for package in ("libspeechd2", "cups-client", "espeak-ng", "speech-dispatcher"):
        tree.run("dpkg-query", "-W", package)
    kind = "application/vnd.evenhand.pack+zip"
    shutil.make_archive(str(tree.path / "home/ours"), "zip", PACK)
    (tree.path / "home/ours.zip").rename(tree.path / "home/ours.evpack")
    for question, answer in (
        (("filetype", "/home/ours.evpack"), kind),
        (("default", kind), "evenhand.desktop"),
    ):
        desktop = {"XDG_CURRENT_DESKTOP": "GNOME"}
        ask = ["xdg-mime", "query", *question]
        told = tree.run(*ask, user=VISITOR, environment=desktop)
        assert told.stdout.strip() == answer
    assert "evenhand.desktop" in tree.run("gio", "mime", kind, user=VISITOR).stdout
    entry = "/usr/share/applications/evenhand.desktop"
    tree.run("desktop-file-validate", entry)
    tree.run(
        "appstreamcli", "validate", "--no-net",
        "/usr/share/metainfo/org.evenhand.Evenhand.metainfo.xml",
    )  # fmt: skip
    page = tree.run("man", "evenhand", environment={"MANWIDTH": "80"}).stdout
    assert "evenhand leaflet" in page
    assert "all good" in asked(tree, "--self-test").lower()


# --- Upgraded, removed, purged, where systemd is --------------------------------------


def older(deb: Path, folder: Path) -> Path:
    """The same package under an older version, with a file more."""
    folder.mkdir()
    inside = folder / "inside"
    subprocess.run(["dpkg-deb", "-R", deb, inside], check=True)
    control = inside / "DEBIAN" / "control"
    text = control.read_text("utf-8")
    version = re.sub(r"^Version: .*$", "Version: 0.0.9-1", text, flags=re.MULTILINE)
    assert version != text
    control.write_text(version, "utf-8")
    (inside / "usr/lib/evenhand/no-longer-there").write_text("of the version before\n")
    made = folder / "evenhand_0.0.9-1_amd64.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Znone", "-b", str(inside), str(made)]
    subprocess.run(command, check=True, capture_output=True)
    shutil.rmtree(inside)
    return made


def with_all_it_needs(tree: Tree, deb: Path) -> None:
    """Install what the package depends on, and not the package."""
    tree.run("apt-get", "update")
    there = tree.bring(deb)
    apt = ["apt-get", "install", "--simulate", "--no-install-recommends", there]
    wanted = re.findall(r"^Inst (\S+)", tree.run(*apt).stdout, re.MULTILINE)
    tree.install(*(one for one in wanted if one != "evenhand"))


def test_an_upgrade_keeps_the_policy_and_a_purge_leaves_nothing(
    tree: Tree, deb: Path, project: Project, tmp_path: Path
) -> None:
    with_all_it_needs(tree, deb)
    tree.install("systemd", "udev")  # it makes a group that the kiosk is put into
    before = tree.files()

    with services_asked_for(tree) as wanted:
        tree.install(tree.bring(older(deb, tmp_path / "older")))
    assert wanted == [], "nothing may be started by installing it"
    users = (tree.path / "etc/passwd").read_text()
    assert re.search(r"^evenhand:.*:/usr/sbin/nologin$", users, re.MULTILINE)
    assert "evenhand" in tree.run("id", "-Gn", "evenhand").stdout.split()
    told = tree.run("stat", "-c", "%a %U %G", "/etc/evenhand").stdout
    assert told.strip() == "755 root evenhand"
    policy = tree.path / "etc/evenhand/policy.toml"
    policy.write_text(POLICY)
    (tree.path / "var/lib/evenhand").mkdir()
    (tree.path / "var/lib/evenhand/counts.sqlite").write_bytes(b"counts")
    tree.run("systemctl", "enable", "evenhand-kiosk.service")

    with services_asked_for(tree) as wanted:
        tree.install("/root/" + deb.name)
    assert wanted == [f"try-restart {UNITS[1]} {UNITS[0]}"], "only those that run"
    assert policy.read_text() == POLICY
    assert not (tree.path / "usr/lib/evenhand/no-longer-there").exists()
    assert "Breast clinic" in asked(tree, "policy", "explain")
    told = tree.run("systemctl", "is-enabled", "evenhand-kiosk.service").stdout
    assert told.strip() == "enabled", "what the administrator chose was undone"

    [evidence] = project.dist.glob("evenhand-pack-*.deb")
    with services_asked_for(tree) as wanted:
        tree.install(tree.bring(evidence))
    assert wanted == [f"try-restart {UNITS[0]}"], "the kiosk shows what has come"

    with services_asked_for(tree) as wanted:
        tree.run("apt-get", "remove", "--yes", "evenhand")
    assert wanted == [f"stop {UNITS[0]} {UNITS[1]}"]
    assert policy.read_text() == POLICY
    assert not (tree.path / "usr/lib/evenhand").exists()

    tree.run("apt-get", "purge", "--yes", "evenhand")
    assert "evenhand" not in (tree.path / "etc/passwd").read_text()
    assert "evenhand" not in (tree.path / "etc/group").read_text()
    assert left(tree.files()) == left(before)


@contextmanager
def services_asked_for(tree: Tree) -> Iterator[list[str]]:
    """What the package asks of services, as if systemd ran in the tree."""
    asking = tree.path / "usr/bin/deb-systemd-invoke"
    running = tree.path / "run/systemd/system"
    heard = tree.path / "root/asked"
    real, mode = asking.read_bytes(), asking.stat().st_mode
    there = running.is_dir()
    wanted: list[str] = []
    asking.write_text('#!/bin/sh\necho "$*" >> /root/asked\n')
    running.mkdir(parents=True, exist_ok=True)
    try:
        yield wanted
    finally:
        asking.write_bytes(real)
        asking.chmod(mode)
        if not there:
            running.rmdir()
        if heard.exists():
            wanted += heard.read_text().splitlines()
            heard.unlink()


def left(files: dict[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
    """All but the copies that the tools for users make of the lists before a change."""
    copies = {f"/etc/{name}-" for name in ("passwd", "group", "shadow", "gshadow")}
    return {
        path: seen
        for path, seen in files.items()
        if path not in copies | {"/etc/.pwd.lock", "/etc/subuid-", "/etc/subgid-"}
    }


# --- As Debian's own tools see it -----------------------------------------------------


def test_lintian_finds_nothing_that_was_not_explained(deb: Path) -> None:
    command = ["lintian", "--allow-root", "--tag-display-limit", "0", str(deb)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout == "", done.stdout
