"""What strace writes is understood: nothing that was done is overlooked."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.kiosk.allowed import forbidden
from tests.kiosk.strace_log import Deed, deeds

LOG = r"""
10 execve("/usr/bin/python3", ["python3", "-m", "desktop_app"], 0x7ff /* 9 vars */) = 0
10 openat(AT_FDCWD, "/etc/passwd", O_RDONLY|O_CLOEXEC) = 3</etc/passwd>
10 openat(AT_FDCWD, "/home/kept \"so\"", O_WRONLY|O_CREAT, 0666 <unfinished ...>
11 rename("/home/one", "/home/two" <unfinished ...>
10 <... openat resumed>) = 4</home/kept>
11 <... rename resumed>) = 0
10 mkdir("/home/folder", 0777) = -1 EEXIST (File exists)
10 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 5<UNIX:[1]>
10 connect(5<UNIX:[1]>, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X1"}, 20) = 0
10 connect(6<TCP:[2]>, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")}, 16 <unfinished ...>
10 sendto(5<UNIX:[1]>, "more", 4, 0, NULL, 0) = 4
10 ftruncate(7</memfd:pulseaudio (deleted)>, 4096) = 0
12 --- SIGCHLD {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=13} ---
12 +++ exited with 0 +++
"""  # noqa: E501 # as strace writes it


@pytest.fixture
def log(tmp_path: Path) -> Path:
    file = tmp_path / "log"
    file.write_text(LOG.lstrip(), encoding="utf-8")
    return file


def test_what_makes_changes_or_reaches_is_found_once(log: Path) -> None:
    assert [deed.short for deed in deeds(log)] == [
        "execve /usr/bin/python3 -> python3 -> -m -> desktop_app",
        'openat /home/kept \\"so\\"',
        "rename /home/one -> /home/two",
        "mkdir /home/folder (refused)",
        "socket AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC",
        "connect AF_UNIX @/tmp/.X11-unix/X1",
        "ftruncate /memfd:pulseaudio (deleted)",
        'connect AF_INET sin_port=htons(80), sin_addr=inet_addr("10.0.0.1")',
    ]


def test_what_is_not_allowed_stands_out(log: Path) -> None:
    found = [deed.short.split()[0] for deed in forbidden(deeds(log))]
    assert found == ["openat", "rename", "mkdir", "connect"]


@pytest.mark.parametrize(
    ("call", "place"),
    [
        ("openat", "/home/.cache/fontconfig/x"),
        ("openat", "/dev/tty"),
        ("openat", "/dev/null/x"),
        ("openat", "/tmp/x"),
        ("connect", "AF_UNIX /run/cups/cups.sock"),
        ("connect", "AF_INET sin_port=htons(631)"),
        ("connect", "AF_UNIX @/tmp/.X11-unix/X1/x"),
        ("socket", "AF_INET, SOCK_STREAM"),
        ("socket", "AF_NETLINK, SOCK_RAW"),
        ("bind", "AF_UNIX @x"),
        ("execve", "/usr/bin/dbus-launch"),
        ("unlink", "/home/x"),
        ("fchmod", "/home/x"),
        ("setxattr", "/home/x"),
    ],
)
def test_nothing_else_is_allowed(call: str, place: str) -> None:
    deed = Deed(call=call, place=place, done=True, line="")
    assert list(forbidden([deed])) == [deed]
