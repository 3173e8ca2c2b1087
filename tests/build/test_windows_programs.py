"""What is compiled, signed and packed for Windows: two programs and the installer."""

from __future__ import annotations

import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest
import tomli

from build.packaging.project import Project, this_project
from build.packaging.windows import installer, launcher, signing

# launcher.COMPILER is x86_64-w64-mingw32-gcc; ./dev installs it for the tests.
needs_compiler = pytest.mark.skipif(sys.platform != "linux", reason="made on Linux")
needs_nsis = pytest.mark.skipif(sys.platform != "linux", reason="made on Linux")
needs_signer = pytest.mark.skipif(sys.platform != "linux", reason="made on Linux")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(
        version=this_project().version,
        epoch=1_700_000_000,
        work=tmp_path / "work",
        dist=tmp_path / "dist",
    )


@pytest.fixture
def stage(tmp_path: Path) -> Path:
    folder = tmp_path / "stage"
    for name in ("LICENSE.txt", "evenhand.exe", "lib/a $b/one.py", "lib/two.py"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    return folder


def in_utf16(text: str) -> bytes:
    return text.encode("utf-16-le")


def kind_of(program: Path) -> int:
    """What the header says of it: 2 has windows, 3 a console."""
    content = program.read_bytes()
    [header] = struct.unpack_from("<I", content, 0x3C)
    [kind] = struct.unpack_from("<H", content, header + 0x5C)
    assert isinstance(kind, int)
    return kind


# --- The programs that people start ---


@needs_compiler
def test_the_programs_tell_the_one_version_and_no_place_of_this_machine(
    project: Project, tmp_path: Path
) -> None:
    windowed, console = launcher.make_launchers(project, tmp_path / "made")

    assert (kind_of(windowed), kind_of(console)) == (2, 3)
    for program in (windowed, console):
        content = program.read_bytes()
        name, version = in_utf16("ProductVersion"), in_utf16(project.version)
        assert re.search(
            re.escape(name) + rb"\0+" + re.escape(version) + b"\0", content
        )
        assert in_utf16(f"{program.stem}.exe") in content
        assert b"PerMonitorV2" in content
        assert b"longPathAware" in content
        assert str(tmp_path).encode() not in content


@needs_compiler
def test_the_programs_are_the_same_twice(project: Project, tmp_path: Path) -> None:
    made = [
        [path.read_bytes() for path in launcher.make_launchers(project, tmp_path / one)]
        for one in ("one", "two")
    ]

    assert made[0] == made[1]


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("1.2.3", "1.2.3.0"), ("7.1.0rc2", "7.1.0.0"), ("4", "4.0.0.0")],
)
def test_a_version_is_told_in_the_numbers_of_windows(
    version: str, numbers: str
) -> None:
    assert launcher.numbers(version) == numbers


@pytest.mark.parametrize("version", ["", "next", "1.70000"])
def test_a_version_that_windows_cannot_hold_is_refused(version: str) -> None:
    with pytest.raises(SystemExit, match=r"desktop_app/version\.py"):
        launcher.numbers(version)


# --- The installer ---


def test_what_is_brought_is_what_is_removed() -> None:
    names = ["app/x.py", "evenhand.exe", "lib/a/b/c.py", "lib/a/d.py"]

    brought = re.findall(r'File "\$\{STAGE\}/(.+)"', installer.bring(names))
    removed = re.findall(r'Delete "\$INSTDIR\\(.+)"', installer.remove(names))

    assert sorted(brought) == sorted(names)
    assert sorted(one.replace("\\", "/") for one in removed) == sorted(names)


def test_folders_are_removed_from_within_and_only_when_they_are_empty() -> None:
    lines = installer.remove(["lib/a/b/c.py", "lib/a/d.py"]).splitlines()

    assert lines[-3:] == [
        r'RMDir "$INSTDIR\lib\a\b"',
        r'RMDir "$INSTDIR\lib\a"',
        r'RMDir "$INSTDIR\lib"',
    ]
    script = (installer.SOURCES / "evenhand.nsi").read_text("utf-8")
    assert not re.search(r"RMDir\s+/r", script + "\n".join(lines), re.IGNORECASE)


def test_each_file_is_brought_to_its_own_folder() -> None:
    brought = installer.bring(["b.txt", "a/c.txt", "a/d.txt"])

    assert brought.splitlines() == [
        'SetOutPath "$INSTDIR"',
        'File "${STAGE}/b.txt"',
        r'SetOutPath "$INSTDIR\a"',
        'File "${STAGE}/a/c.txt"',
        'File "${STAGE}/a/d.txt"',
    ]


def test_a_name_that_windows_cannot_have_is_refused() -> None:
    with pytest.raises(SystemExit, match="rename the file"):
        installer.bring(['say "no".txt'])


def test_the_installer_speaks_every_language_of_the_program() -> None:
    words = tomli.loads((installer.SOURCES / "words.toml").read_text("utf-8"))
    spoken = tomli.loads(installer.LANGUAGES.read_text("utf-8"))

    assert set(words) == set(spoken)
    assert {frozenset(one) for one in words.values()} == {frozenset(words["en"])}
    for key in ("InUse", "FolderWrong"):
        assert all("$INSTDIR" in one[key] for one in words.values())
    assert installer.languages().startswith('!insertmacro MUI_LANGUAGE "English"')


@needs_nsis
def test_the_installer_is_the_same_twice_and_tells_the_one_version(
    project: Project, stage: Path
) -> None:
    made = installer.make_installer(project, stage, quick=True)
    first = made.read_bytes()
    made.unlink()

    assert installer.make_installer(project, stage, quick=True).read_bytes() == first
    assert made.name == f"evenhand-{project.version}-windows-x86_64.exe"
    assert in_utf16(project.version) in first
    assert str(stage.parent).encode() not in first
    assert in_utf16(str(stage.parent)) not in first


@needs_nsis
def test_what_nsis_refuses_is_told_in_a_sentence(project: Project, stage: Path) -> None:
    (stage / "LICENSE.txt").unlink()

    with pytest.raises(SystemExit, match="makensis could not make the installer"):
        installer.make_installer(project, stage, quick=True)


# --- Signatures ---


def test_nothing_is_signed_where_nobody_asks(tmp_path: Path) -> None:
    program = tmp_path / "one.exe"
    program.write_bytes(b"as it was")

    signing.sign(program, {})

    assert program.read_bytes() == b"as it was"


def test_half_a_wish_for_a_signature_is_refused(tmp_path: Path) -> None:
    key = tmp_path / "key.pem"
    key.touch()

    with pytest.raises(SystemExit, match="EVENHAND_SIGN_CERTIFICATE: found nothing"):
        signing.sign(tmp_path / "one.exe", {"EVENHAND_SIGN_KEY": str(key)})


def test_a_command_signs_in_place(tmp_path: Path) -> None:
    program = tmp_path / "one.exe"
    program.write_bytes(b"as it was")

    signing.sign(program, {"EVENHAND_SIGN_COMMAND": "sed -i s/was/is/"})

    assert program.read_bytes() == b"as it is"


def test_a_command_that_fails_or_is_missing_is_told(tmp_path: Path) -> None:
    for command in ("false", str(tmp_path / "no-such-program")):
        with pytest.raises(SystemExit, match=r"one\.exe cannot be signed"):
            signing.sign(tmp_path / "one.exe", {"EVENHAND_SIGN_COMMAND": command})


@needs_signer
@needs_compiler
@needs_nsis
def test_with_a_certificate_everything_that_windows_starts_is_signed(
    project: Project, stage: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    made += ["-subj", "/CN=Nobody", "-addext", "extendedKeyUsage=codeSigning"]
    made += ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run(made, check=True, capture_output=True)
    monkeypatch.setenv("EVENHAND_SIGN_CERTIFICATE", str(certificate))
    monkeypatch.setenv("EVENHAND_SIGN_KEY", str(key))

    programs = launcher.make_launchers(project, stage)
    for program in programs:
        signing.sign(program)
    programs.append(installer.make_installer(project, stage, quick=True))

    for program in programs:
        checked = subprocess.run(
            [
                "osslsigncode",
                "verify",
                "-CAfile",
                str(certificate),
                "-in",
                str(program),
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        assert "Signature verification: ok" in checked.stdout, checked.stdout
