"""What strace saw a program do: files made, changed or renamed; sockets; programs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop_app.values import Value

CALLS = (
    "open,openat,openat2,creat,"
    "rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,"
    "mkdir,mkdirat,rmdir,mknod,mknodat,truncate,ftruncate,fallocate,"
    "chmod,fchmod,fchmodat,chown,fchown,lchown,fchownat,utimensat,utime,utimes,"
    "setxattr,fsetxattr,lsetxattr,removexattr,mount,umount2,"
    "socket,socketpair,connect,bind,listen,sendto,sendmsg,"
    "execve,execveat,memfd_create,chdir,fchdir,pidfd_open,shmget"
)
"""The calls that make, change or remove a file, or reach somebody."""

_LINE = re.compile(
    r"^(?P<pid>\d+)\s+(?:(?P<time>[\d.]+)\s+)?(?P<call>\w+)\((?P<words>.*)\)\s+= "
    r"(?P<result>-?\d+|0x[0-9a-f]+|\?)(?P<why>.*)$"
)
_UNFINISHED = re.compile(r"^(?P<pid>\d+)\s+(?P<line>.*) <unfinished \.\.\.>$")
_RESUMED = re.compile(r"^(?P<pid>\d+)\s+<\.\.\. (?P<call>\w+) resumed>\s?(?P<rest>.*)$")
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
_WRITING = re.compile(r"\bO_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)\b")
_ADDRESS = re.compile(r"\{sa_family=(?P<family>AF_\w+)(?:, (?P<rest>[^}]*))?\}")
_OPENING = frozenset({"open", "openat", "openat2", "creat"})
_SOCKETS = frozenset({"socket", "socketpair"})
_REACHING = frozenset({"connect", "bind", "listen", "sendto", "sendmsg"})
_IN_MEMORY = re.compile(r"<(?P<path>[^>]*)>")


class Deed(Value, frozen=True, kw_only=True):
    """Something that the program did, or tried to do.

    Args:
        call: The system call.
        place: The file, or the address.
        done: Whether it was done; else the system refused.
        line: The whole line.
    """

    call: str
    place: str
    done: bool
    line: str

    @property
    def short(self) -> str:
        """What it was, in a few words."""
        return f"{self.call} {self.place}{'' if self.done else ' (refused)'}"


def whole_lines(lines: Iterable[str]) -> Iterator[str]:
    """Put together what strace broke in two because another thread came between."""
    begun: dict[tuple[str, str], str] = {}
    for line in lines:
        line = line.rstrip("\n")  # noqa: PLW2901 # nothing else is read of it
        if broken := _UNFINISHED.match(line):
            call = broken["line"].split("(")[0].split()[-1]
            begun[broken["pid"], call] = f"{broken['pid']} {broken['line']}"
        elif resumed := _RESUMED.match(line):
            first = begun.pop((resumed["pid"], resumed["call"]), None)
            yield line if first is None else f"{first}{resumed['rest']}"
        else:
            yield line
    yield from begun.values()  # those that never came back


def deeds(log: Path) -> Iterator[Deed]:
    """Yield what makes, changes, removes or reaches something."""
    with log.open(encoding="utf-8", errors="replace") as lines:
        for line in whole_lines(lines):
            found = _LINE.match(line)
            if found is not None:
                deed = _deed(found["call"], found["words"], found["result"], line)
            elif "(" in line and not re.search(r"(\+\+\+|---) ", line):
                # It never came back: taken for done, so that nothing is overlooked.
                pid_and_call, words = line.split("(", 1)
                deed = _deed(pid_and_call.split()[-1], words, "?", line)
            else:
                deed = None
            if deed is not None:
                yield deed


def _deed(call: str, words: str, result: str, line: str) -> Deed | None:
    done = not result.startswith("-")
    if call in _OPENING:
        if call != "creat" and not _WRITING.search(words):
            return None
        return Deed(call=call, place=_path(words), done=done, line=line)
    if call in _SOCKETS:
        kind = ", ".join(words.split(", ")[:2])
        return Deed(call=call, place=kind, done=done, line=line)
    if call in _REACHING:
        if call.startswith("send") and "sa_family" not in words:
            return None  # to somebody who has been reached before
        return Deed(call=call, place=_address(words), done=done, line=line)
    return Deed(call=call, place=_path(words), done=done, line=line)


def _path(words: str) -> str:
    """The paths of a call; a descriptor's path where it names no file."""
    named = " -> ".join(_QUOTED.findall(words))
    if named:
        return named
    held = _IN_MEMORY.search(words)
    return held["path"] if held else words


def _address(words: str) -> str:
    found = _ADDRESS.search(words)
    if found is None:
        return words
    rest = found["rest"] or ""
    named = re.search(r'sun_path=(@?)"([^"]*)"', rest)
    where = f"{named[1]}{named[2]}" if named else rest
    return f"{found['family']} {where}".strip()
