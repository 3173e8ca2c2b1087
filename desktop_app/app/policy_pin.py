"""`evenhand policy set-pin`: a PIN asked for, and its hash written into the policy."""

from __future__ import annotations

import sys
from pathlib import Path

from desktop_app.app import pin, policy_places
from desktop_app.app.policy import read
from desktop_app.app.policy_lines import places_in
from desktop_app.app.policy_settings import SET_PIN
from desktop_app.app.standard_output import say
from desktop_app.errors import BadInputError, BadPolicyError, FailedOutputError
from desktop_app.evidence.tables import Table, parsed
from desktop_app.journey.kiosk import LONGEST_PIN
from desktop_app.output import write_whole

NEW_FILE = 0o640
_MARK = b"\xef\xbb\xbf"


def set_pin(named: Path | None) -> int:
    """Ask for a PIN and write its hash; return the exit code.

    Args:
        named: The policy; None for the one of this computer. It is made if it is not
            there.

    Raises:
        BadInputError: The PIN cannot be used.
        BadPolicyError: The file is no TOML, so nothing can be put into it.
        FailedOutputError: It could not be written.
    """
    file = policy_places.system_wide() if named is None else named
    before = _before(file)
    write_pin(file, before, pin.hashed(_asked()))
    say(f"The PIN is set in {file}. A kiosk takes it when it starts the next time.\n")
    return 0


def write_pin(file: Path, before: bytes, kept: str) -> None:
    """Write a file anew, with the hash of a PIN in it and all else as it was.

    Raises:
        BadInputError: There is no place for it that leaves all else as it was.
        FailedOutputError: It could not be written.
    """
    mark = _MARK if before.startswith(_MARK) else b""
    text = before.decode("utf-8-sig")
    after = with_pin(text, kept)
    if not _is_all_else(str(file), text, after, kept):
        raise BadInputError(
            what=str(file),
            found="a table 'staff' into which nothing can be put",
            expected="a line [staff] with the line pin below it, or none",
            mend=f"Take out whatever is said of staff, and run '{SET_PIN}' again.",
        )
    content = mark + after.encode()
    try:
        mode, owner = _rights(file)
    except OSError as error:
        raise FailedOutputError(str(file), error.strerror or "no way to it") from error
    write_whole(file, content, mode=mode, owner=owner)


def _rights(file: Path) -> tuple[int, tuple[int, int]]:
    """Who may do what with a file, and whose it is; a new one has its folder's group.

    Raises:
        OSError: The system does not say.
    """
    try:
        status = file.stat()
    except FileNotFoundError:
        return NEW_FILE, (-1, file.parent.stat().st_gid)
    return status.st_mode & 0o777, (status.st_uid, status.st_gid)


def with_pin(text: str, kept: str) -> str:
    """Return the text of a policy with another hash in it; nothing else is touched."""
    places = places_in(text)
    value = f'"{kept}"'
    there = places.values.get("staff.pin")
    if there is not None:
        return text[: there.start] + value + text[there.end :]
    newline = "\r\n" if "\r\n" in text else "\n"
    header = places.headers.get("staff")
    if header is not None:
        above = text[: header.end]
        if not above.endswith("\n"):
            above += newline
        return f"{above}pin = {value}{newline}{text[header.end :]}"
    inline = places.values.get("staff")
    if inline is not None:
        return text[: inline.start] + f"{{ pin = {value} }}" + text[inline.end :]
    gap = "" if not text else newline if text.endswith("\n") else newline * 2
    return f"{text}{gap}[staff]{newline}pin = {value}{newline}"


def _is_all_else(name: str, text: str, after: str, kept: str) -> bool:
    """Whether two texts say the same but for the PIN, which is the new one."""
    was, now = (parsed(name, one.encode(), []) for one in (text, after))
    if was is None or now is None:
        return False
    return _without_pin(now) == _without_pin(was) and _pin_in(now) == kept


def _pin_in(table: Table) -> object:
    staff = table.get("staff")
    return staff.get("pin") if isinstance(staff, dict) else None


def _without_pin(table: Table) -> Table:
    staff = table.get("staff", {})
    if not isinstance(staff, dict):
        return table
    rest = {key: value for key, value in staff.items() if key != "pin"}
    return {**table, "staff": rest}


def _before(file: Path) -> bytes:
    """What stands in the file; nothing where it is yet to be made.

    Raises:
        BadPolicyError: It is there and is no TOML, or cannot be read.
    """
    try:
        file.lstat()
    except FileNotFoundError:
        return b""
    except OSError:
        pass  # reading says why
    reading = read(file)
    if reading.table is None:
        raise BadPolicyError(reading.file, reading.problems)
    return file.read_bytes()


def _asked() -> str:
    """The PIN that somebody types twice, or that another program hands over once.

    Raises:
        BadInputError: It cannot be used.
    """
    typed = _typed_twice() if sys.stdin is not None and sys.stdin.isatty() else _read()
    fault = pin.fault(typed)
    if fault:
        raise BadInputError(
            what="The PIN",
            found=fault,
            expected=f"{pin.A_PIN}, at least three of them different, not in a row",
            mend="Choose another one.",
        )
    return typed


def _typed_twice() -> str:
    from getpass import getpass

    try:
        first = getpass("The new PIN, which is not shown: ")
        second = getpass("The same again: ")
    except EOFError:
        return ""
    if first == second:
        return first
    raise BadInputError(
        what="The PIN",
        found="two different ones",
        expected="the same PIN twice",
        mend="Type it again.",
    )


def _read() -> str:
    if sys.stdin is None:
        return ""
    try:
        return sys.stdin.readline(LONGEST_PIN + 64).rstrip("\r\n")
    except (OSError, UnicodeDecodeError):
        return ""
