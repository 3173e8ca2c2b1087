"""What a process holds: memory, widgets, timers, threads, files."""

from __future__ import annotations

import ctypes
import gc
import sys
import threading
from collections import Counter
from pathlib import Path

import psutil
import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.values import Value

_PROCESS = psutil.Process()


class _MallocInfo(ctypes.Structure):
    """What glibc tells of its heap; see mallinfo2(3)."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in (
            "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks",
            "uordblks", "fordblks", "keepcost",
        )
    ]  # fmt: skip


def _given_out() -> int:
    """Bytes that `malloc` has given out and not taken back."""
    asked = ctypes.CDLL(None).mallinfo2
    asked.restype = _MallocInfo
    told = asked()
    return int(told.uordblks + told.hblkhd)


class Remains(Value, frozen=True, kw_only=True):
    """What is there after a visit.

    Args:
        memory: Resident bytes.
        allocated: Bytes that C's `malloc` has given out.
        blocks: Blocks that Python's own allocator has given out.
        widgets: Widgets, seen or not.
        objects: Qt's objects that Python holds, those that are gone too.
        timers: Timers that run.
        threads: Threads of the system.
        python_threads: Threads that Python knows.
        files: Open file descriptors.
    """

    memory: int
    allocated: int
    blocks: int
    widgets: int
    objects: int
    timers: int
    threads: int
    python_threads: int
    files: int


def remains() -> Remains:
    """Count what is there now.

    Objects are counted among Python's own: to ask Qt for its children would make a
    wrapper for each, and PySide keeps that longer than the child lives.
    """
    ours = [one for one in gc.get_objects() if isinstance(one, QObject)]
    alive = [one for one in ours if shiboken6.isValid(one)]
    timers = [one for one in alive if isinstance(one, QTimer) and one.isActive()]
    return Remains(
        memory=_PROCESS.memory_info().rss,
        allocated=_given_out(),
        blocks=sys.getallocatedblocks(),
        widgets=len(QApplication.allWidgets()),
        objects=len(ours),
        timers=len(timers),
        threads=_PROCESS.num_threads(),
        python_threads=threading.active_count(),
        files=_PROCESS.num_fds(),
    )


def kinds() -> Counter[str]:
    """Count Python's own objects by their kind."""
    gc.collect()
    return Counter(
        f"{type(one).__module__}.{type(one).__qualname__}" for one in gc.get_objects()
    )


def handles() -> list[str]:
    """What the open file descriptors lead to."""
    found = []
    for entry in Path("/proc/self/fd").iterdir():
        try:
            found.append(str(entry.readlink()))
        except OSError:
            continue
    return sorted(found)


def mappings() -> Counter[str]:
    """Count resident kilobytes by what is mapped there; memory without a name first."""
    found: Counter[str] = Counter()
    name = ""
    for line in Path("/proc/self/smaps").read_text("utf-8").splitlines():
        words = line.split()
        if not words[0].endswith(":"):
            name = words[5] if len(words) > 5 else "[no name]"
        elif words[0] == "Rss:":
            found[name] += int(words[1])
    return found
