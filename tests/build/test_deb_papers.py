"""The papers in the package: the manual, what desktops read, licences, documents."""

from __future__ import annotations

import gzip
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from build.packaging import icons
from build.packaging import project as names
from build.packaging.debian import (
    command_words,
    contents,
    desktop,
    man_page,
    overrides,
    papers,
)
from build.packaging.project import ROOT, Project

PROJECT = Project(version="1.2.3", epoch=1_800_000_000)
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture(scope="module")
def held() -> dict[str, bytes]:
    return contents.contents(PROJECT)


# --- The manual -----------------------------------------------------------------------


def plain(page: str) -> str:
    return re.sub(r"\\f[BIR]", "", page).replace("\\-", "-").replace("\\&", "")


def test_the_manual_has_every_command_and_every_option() -> None:
    page = plain(man_page.man_page(PROJECT))
    said = set(command_words.every_word(command_words.command_line()))
    assert {"facts", "set-pin", "--self-test", "--large-print"} <= said
    for word in said:
        assert re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", page), word


def test_the_manual_keeps_to_itself_what_people_never_write() -> None:
    page = plain(man_page.man_page(PROJECT))
    assert "--quit-after-first-paint" not in page
    assert "--from-the-desktop" not in page


def test_every_option_in_the_manual_is_explained() -> None:
    lines = man_page.man_page(PROJECT).splitlines()
    for place, line in enumerate(lines):
        if line == ".TP":
            assert not lines[place + 2].startswith(".TP"), lines[place + 1]
            assert lines[place + 2].strip(), lines[place + 1]


def test_no_line_of_the_manual_is_taken_for_a_macro() -> None:
    known = {".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".I", ".br", ".IR", ".RS", ".RE"}
    for line in man_page.man_page(PROJECT).splitlines():
        assert not line.startswith("'"), line
        if line.startswith("."):
            assert line.split()[0] in known, line


@pytest.mark.skipif(sys.platform != "linux", reason="Debian has it")
def test_man_has_nothing_to_complain_of(tmp_path: Path) -> None:
    page = tmp_path / "evenhand.1"
    page.write_text(man_page.man_page(PROJECT), "utf-8")
    command = ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(page)]
    done = subprocess.run(command, capture_output=True, check=True)
    assert done.stderr == b""


@pytest.mark.skipif(sys.platform != "linux", reason="Debian has it")
@pytest.mark.parametrize(
    ("written", "offered"),
    [
        (["lea"], {"leaflet"}),
        (["leaflet", "--lar"], {"--large-print"}),
        (["policy", "se"], {"set-pin"}),
        (["--kio"], {"--kiosk"}),
        (["leaflet", "--kio"], set()),
    ],
)
def test_bash_completes_words(written: list[str], offered: set[str]) -> None:
    asking = f"""\
{command_words.completion()}
COMP_WORDS=(evenhand {" ".join(written)}) COMP_CWORD={len(written)}
_evenhand
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
    told = subprocess.check_output(["bash", "-c", asking], text=True)
    assert set(told.split()) == offered


# --- The desktop ----------------------------------------------------------------------


def languages() -> list[str]:
    listed = ROOT / "translations" / "release.toml"
    return list(tomllib.loads(listed.read_text("utf-8")))


def test_the_desktop_is_told_in_every_language() -> None:
    assert list(desktop.words()) == languages()
    for code, said in desktop.words().items():
        assert set(said) == {"kind", "summary", "pack"}, code
        assert all(said.values()), code
    assert desktop.words()["en"]["summary"] == names.SUMMARY


def test_the_entry_opens_packs() -> None:
    lines = desktop.entry().splitlines()
    assert lines[0] == "[Desktop Entry]"
    fields = dict(line.split("=", 1) for line in lines[1:])
    assert len(fields) == len(lines) - 1, "a key stands twice"
    assert fields["Exec"] == "evenhand --from-the-desktop %f"
    assert fields["MimeType"] == "application/vnd.evenhand.pack+zip;"
    assert {f"Comment[{code}]" for code in languages()[1:]} <= set(fields)


@pytest.mark.skipif(sys.platform != "linux", reason="Debian has it")
def test_the_entry_is_valid(tmp_path: Path) -> None:
    file = tmp_path / desktop.ENTRY
    file.write_text(desktop.entry(), "utf-8")
    done = subprocess.run(
        ["desktop-file-validate", str(file)], capture_output=True, text=True, check=True
    )
    assert done.stdout == ""


def test_a_pack_has_a_kind_and_a_picture(held: dict[str, bytes]) -> None:
    told = ET.fromstring(desktop.mime())
    inside = {one.tag.partition("}")[2]: one.attrib for one in told[0]}
    assert told[0].attrib == {"type": desktop.MIME}
    assert inside["glob"] == {"pattern": "*.evpack"}
    assert inside["sub-class-of"] == {"type": "application/zip"}
    picture = inside["icon"]["name"]
    assert len(told[0].findall("{*}comment")) == len(languages())
    for place, target in contents.links().items():
        if picture in place:
            assert (Path(place).parent / target).as_posix().count("..") == 1
            assert str(Path(place).parents[1] / target[3:]) in held
    assert sum(picture in place for place in contents.links()) == len(icons.LINUX) + 1


def test_the_card_has_the_release_and_the_languages() -> None:
    card = ET.fromstring(desktop.metainfo(PROJECT))
    assert card.findtext("id") == names.APP_ID
    assert card.findtext("launchable") == desktop.ENTRY
    releases = [one.attrib for one in card.iter("release")]
    assert releases[0] == {"version": "1.2.3", "date": "2027-01-15"}
    summaries = [one.get(LANG, "en") for one in card.iter("summary")]
    assert summaries == languages()
    assert card.find("content_rating") is not None
    assert card.findtext("provides/mediatype") == desktop.MIME


def test_releases_come_from_the_changelog(tmp_path: Path) -> None:
    log = tmp_path / "CHANGELOG.md"
    log.write_text(
        "## [Unreleased]\n\n## [1.1.0] - 2026-12-01\n\n## [1.0.0] - 2026-11-30\n"
    )
    earlier = [("1.1.0", "2026-12-01"), ("1.0.0", "2026-11-30")]
    assert desktop.releases(PROJECT, log) == [("1.2.3", PROJECT.day), *earlier]
    log.write_text("## [1.2.3] - 2027-01-02\n")
    assert desktop.releases(PROJECT, log) == [("1.2.3", "2027-01-02")]


@pytest.mark.skipif(sys.platform != "linux", reason="Debian has it")
def test_the_card_is_valid(tmp_path: Path) -> None:
    file = tmp_path / f"{names.APP_ID}.metainfo.xml"
    file.write_text(desktop.metainfo(PROJECT), "utf-8")
    command = ["appstreamcli", "validate", "--no-net", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


# --- Papers and documents -------------------------------------------------------------


def test_every_link_of_a_document_leads_somewhere(held: dict[str, bytes]) -> None:
    there = set(held) | {f"{papers.DOCUMENTS}/{name}" for name in papers.documents()}
    assert {"kiosk.md", "policy.md", "leaflets.md", "reading-aloud.md"} <= set(
        papers.documents()
    )
    for name, text in papers.documents().items():
        for target in re.findall(r"\]\(([^)#\s]+)", text):
            if "://" not in target:
                place = (
                    target[1:]
                    if target.startswith("/")
                    else f"{papers.DOCUMENTS}/{target}"
                )
                assert place in there, f"{name} leads to {target}"


def test_a_link_to_what_is_not_installed_becomes_its_words() -> None:
    text = "See [how](packaging.md#here), [the policy](policy.md#pin) and [b](#b)."
    seen = papers._relinked(text, {"policy.md"})
    assert seen == "See how, [the policy](policy.md#pin) and [b](#b)."


def test_commands_are_those_of_the_installed_program() -> None:
    text = "    ./dev run leaflet --out x.pdf\nIn a checkout it is `./dev run`.\n"
    assert papers._installed(text, set()) == (
        "    evenhand leaflet --out x.pdf\nIn a checkout it is `./dev run`.\n"
    )


def test_the_units_point_at_documents_that_are_there(held: dict[str, bytes]) -> None:
    for place, text in held.items():
        if place.endswith(".service"):
            for told in re.findall(
                rb"^Documentation=file:///(.+)$", text, re.MULTILINE
            ):
                assert told.decode() in held


def test_the_changelog_is_of_this_version() -> None:
    text = gzip.decompress(papers.changelog(PROJECT)).decode()
    assert text.startswith("evenhand (1.2.3-1) stable; urgency=medium\n")
    assert text.endswith(f"{names.CONTACT}  Fri, 15 Jan 2027 08:00:00 +0000\n")


def test_every_licence_that_is_named_has_its_words() -> None:
    text = papers.copyright_paper(PROJECT)
    blocks = [block for block in text.split("\n\n") if block.strip()]
    named = {re.findall(r"^License: (.+)$", one, re.MULTILINE)[-1]
             for one in blocks if one.startswith("Files:")}  # fmt: skip
    worded = {one.splitlines()[0].removeprefix("License: ")
              for one in blocks if one.startswith("License:")}  # fmt: skip
    assert named == worded
    assert "licences.txt" in text
    assert all("\nCopyright: " in one for one in blocks if one.startswith("Files:"))
    assert all(line == line.rstrip() for line in text.splitlines())


def test_every_override_stands_below_its_reason() -> None:
    lines = overrides.overrides().splitlines()
    assert lines[0].startswith("# ")
    for line in lines:
        assert line.startswith(("# ", "evenhand: ")), line
    assert all(reason.endswith(".") for reason in overrides.REASONS)


def test_there_is_a_picture_of_every_size(held: dict[str, bytes]) -> None:
    for size in icons.LINUX:
        picture = held[f"usr/share/icons/hicolor/{size}x{size}/apps/evenhand.png"]
        assert picture.startswith(b"\x89PNG")
        assert int.from_bytes(picture[16:20], "big") == size
    assert held["usr/share/icons/hicolor/scalable/apps/evenhand.svg"].startswith(
        b"<?xml"
    )
