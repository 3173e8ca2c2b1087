"""What is left on an X screen by those who have been there; asked with libX11 alone."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager

from desktop_app.values import Value

SELECTIONS = ("CLIPBOARD", "PRIMARY", "SECONDARY")


class Left(Value, frozen=True, kw_only=True):
    """What a screen holds.

    Args:
        owned: The selections that somebody has something in.
        properties: What is kept with the root window: settings, pictures, cut text.
        windows: How many windows there are.
    """

    owned: tuple[str, ...]
    properties: tuple[str, ...]
    windows: int


def left_on(display: str) -> Left:
    """Look at a screen."""
    with _opened(display) as (x, screen):
        root = x.XDefaultRootWindow(screen)
        return Left(
            owned=tuple(
                name
                for name in SELECTIONS
                if x.XGetSelectionOwner(screen, _atom(x, screen, name))
            ),
            properties=tuple(sorted(_properties(x, screen, root))),
            windows=_windows(x, screen, root),
        )


@contextmanager
def _opened(display: str) -> Iterator[tuple[ctypes.CDLL, ctypes.c_void_p]]:
    x = ctypes.CDLL("libX11.so.6")
    number, pointer = ctypes.c_ulong, ctypes.c_void_p
    x.XOpenDisplay.restype = pointer
    x.XOpenDisplay.argtypes = [ctypes.c_char_p]
    x.XDefaultRootWindow.restype = number
    x.XDefaultRootWindow.argtypes = [pointer]
    x.XInternAtom.restype = number
    x.XInternAtom.argtypes = [pointer, ctypes.c_char_p, ctypes.c_int]
    x.XGetSelectionOwner.restype = number
    x.XGetSelectionOwner.argtypes = [pointer, number]
    x.XListProperties.restype = ctypes.POINTER(number)
    x.XListProperties.argtypes = [pointer, number, ctypes.POINTER(ctypes.c_int)]
    x.XGetAtomName.restype = ctypes.c_char_p
    x.XGetAtomName.argtypes = [pointer, number]
    x.XQueryTree.argtypes = [pointer, number, *(4 * [pointer])]
    x.XCloseDisplay.argtypes = [pointer]
    screen = x.XOpenDisplay(display.encode())
    assert screen, f"the display {display} does not answer"
    opened = ctypes.c_void_p(screen)
    try:
        yield x, opened
    finally:
        x.XCloseDisplay(opened)


def _atom(x: ctypes.CDLL, screen: ctypes.c_void_p, name: str) -> int:
    return int(x.XInternAtom(screen, name.encode(), 0))


def _properties(x: ctypes.CDLL, screen: ctypes.c_void_p, window: int) -> Iterator[str]:
    count = ctypes.c_int()
    atoms = x.XListProperties(screen, window, ctypes.byref(count))
    for place in range(count.value):
        yield x.XGetAtomName(screen, atoms[place]).decode()


def _windows(x: ctypes.CDLL, screen: ctypes.c_void_p, window: int) -> int:
    root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
    children = ctypes.POINTER(ctypes.c_ulong)()
    x.XQueryTree(
        screen,
        window,
        ctypes.byref(root),
        ctypes.byref(parent),
        ctypes.byref(children),
        ctypes.byref(count),
    )
    return count.value
