"""What macOS is told, and in which order Apple's tools are called; nothing is run."""

from __future__ import annotations

import plistlib
import re
import tomllib
from pathlib import Path

import pytest

from build.packaging.macos import facts, image
from build.packaging.project import ROOT, Project

PROJECT = Project(version="3.2.1", epoch=0)
APP, IMAGE = Path("frozen/Evenhand.app"), Path("dist/x.dmg")


def _tools(identity: str | None, profile: str | None) -> list[str]:
    made = image.commands(APP, IMAGE, identity, profile)
    return [" ".join(one[:3] if one[0] == "xcrun" else one[:2]) for one in made]


def test_the_plist_can_be_written_and_has_the_one_version() -> None:
    told = plistlib.loads(plistlib.dumps(facts.info(PROJECT)))
    assert told["CFBundleVersion"] == told["CFBundleShortVersionString"] == "3.2.1"


def test_it_has_every_language_of_the_program() -> None:
    released = tomllib.loads(
        (ROOT / "translations" / "release.toml").read_text("utf-8")
    )
    told = facts.info(PROJECT)["CFBundleLocalizations"]
    assert len(told) == len(set(told)) == len(released)


def test_a_pack_is_a_kind_of_file_that_it_opens() -> None:
    told = facts.info(PROJECT)
    [kind] = told["UTExportedTypeDeclarations"]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == ["evpack"]
    [document] = told["CFBundleDocumentTypes"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]


def test_finder_has_a_word_for_a_pack_in_every_language(tmp_path: Path) -> None:
    made = facts.write_words(tmp_path)
    assert {place.removesuffix(".lproj") for _, place in made} == set(
        facts.info(PROJECT)["CFBundleLocalizations"]
    )
    for path, _ in made:
        assert re.fullmatch(r'"[^"]+" = "[^"]+";\n', Path(path).read_text("utf-8"))


def test_without_an_identity_it_gets_the_seal_of_nobody() -> None:
    assert _tools(None, None) == ["codesign --force", "hdiutil create"]
    assert image.commands(APP, IMAGE, None, None)[0][-3:] == ["--sign", "-", str(APP)]


def test_it_is_signed_before_it_is_packed_and_notarised_after() -> None:
    assert _tools("Developer ID", "profile") == [
        "codesign --force",
        "codesign --verify",
        "hdiutil create",
        "codesign --force",
        "xcrun notarytool submit",
        "xcrun stapler staple",
        "spctl --assess",
    ]


def test_the_app_gets_the_hardened_runtime_and_what_it_is_allowed() -> None:
    first = image.commands(APP, IMAGE, "Developer ID", None)[0]
    assert {"runtime", "--timestamp", str(image.ENTITLEMENTS)} <= set(first)
    allowed = plistlib.loads(image.ENTITLEMENTS.read_bytes())
    assert list(allowed) == ["com.apple.security.cs.allow-unsigned-executable-memory"]


@pytest.mark.parametrize(
    ("system", "profile", "expected"),
    [
        ("Linux", "", "can only be made on a Mac"),
        ("Darwin", "a-profile", "EVENHAND_MACOS_IDENTITY is not"),
    ],
)
def test_it_refuses_what_cannot_be(
    monkeypatch: pytest.MonkeyPatch, system: str, profile: str, expected: str
) -> None:
    monkeypatch.setattr("platform.system", lambda: system)
    monkeypatch.setenv(image.PROFILE, profile)
    monkeypatch.delenv(image.IDENTITY, raising=False)
    with pytest.raises(SystemExit, match=expected):
        image.make_dmg(PROJECT)


def test_the_spec_is_python() -> None:
    compile(image.SPEC.read_text("utf-8"), str(image.SPEC), "exec")
