"""The windows of an X screen from the top down, and messages to them; libX11 alone."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import POINTER, byref, c_char_p, c_int, c_long, c_uint, c_ulong, c_void_p

from desktop_app.values import Value

_CLIENT_MESSAGE = 33
_VIEWABLE = 2


class Seen(Value, frozen=True, kw_only=True):
    """A window that can be seen, and its place."""

    id: int
    place: tuple[int, int, int, int]


class _Attributes(ctypes.Structure):
    _fields_ = (
        *((name, c_int) for name in ("x", "y", "width", "height", "border", "depth")),
        ("visual", c_void_p),
        ("root", c_ulong),
        *((name, c_int) for name in ("kind", "bit_gravity", "win_gravity", "backing")),
        ("planes", c_ulong),
        ("pixel", c_ulong),
        ("under", c_int),
        ("colormap", c_ulong),
        ("installed", c_int),
        ("map_state", c_int),
        ("rest", c_ulong * 8),
    )


class _Message(ctypes.Structure):
    _fields_ = (
        ("type", c_int),
        ("serial", c_ulong),
        ("sent", c_int),
        ("display", c_void_p),
        ("window", c_ulong),
        ("message", c_ulong),
        ("format", c_int),
        ("data", c_long * 5),
        ("rest", c_ulong * 24),
    )


class Screen:
    """A screen that can be looked at."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = c_void_p
        self._x.XOpenDisplay.argtypes = [c_char_p]
        self._x.XDefaultRootWindow.restype = c_ulong
        self._x.XDefaultRootWindow.argtypes = [c_void_p]
        self._x.XInternAtom.restype = c_ulong
        self._x.XInternAtom.argtypes = [c_void_p, c_char_p, c_int]
        self._x.XQueryTree.argtypes = [c_void_p, c_ulong, *(4 * [c_void_p])]
        self._x.XGetWindowAttributes.argtypes = [c_void_p, c_ulong, c_void_p]
        self._x.XSendEvent.argtypes = [c_void_p, c_ulong, c_int, c_long, c_void_p]
        self._x.XLowerWindow.argtypes = [c_void_p, c_ulong]
        self._x.XSetInputFocus.argtypes = [c_void_p, c_ulong, c_int, c_ulong]
        self._x.XSync.argtypes = [c_void_p, c_int]
        self._x.XFree.argtypes = [c_void_p]
        self._x.XCloseDisplay.argtypes = [c_void_p]
        self._deaf = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p)(lambda *_: 0)
        self._x.XSetErrorHandler(self._deaf)  # windows go while they are asked about
        opened = self._x.XOpenDisplay(display.encode())
        assert opened, f"the display {display} does not answer"
        self._display = c_void_p(opened)
        self.root = int(self._x.XDefaultRootWindow(self._display))

    def close(self) -> None:
        """Look no more."""
        self._x.XCloseDisplay(self._display)

    def from_the_top(self) -> list[Seen]:
        """The windows that can be seen, the one in front first."""
        root, parent, count = c_ulong(), c_ulong(), c_uint()
        children = POINTER(c_ulong)()
        self._x.XQueryTree(
            self._display, self.root, byref(root), byref(parent), byref(children),
            byref(count),
        )  # fmt: skip
        ids = [children[place] for place in range(count.value)]
        if ids:
            self._x.XFree(children)
        found = (self._seen(one) for one in reversed(ids))
        return [one for one in found if one is not None]

    def _seen(self, window: int) -> Seen | None:
        of = _Attributes()
        if not self._x.XGetWindowAttributes(self._display, window, byref(of)):
            return None
        if of.map_state != _VIEWABLE:
            return None
        return Seen(id=window, place=(of.x, of.y, of.width, of.height))

    def tell(self, window: int, name: str, *data: int, to_root: bool = True) -> None:
        """Send a message about a window to the window manager, or to itself."""
        message = _Message(
            type=_CLIENT_MESSAGE, window=window, message=self.atom(name), format=32
        )
        for place, value in enumerate(data):
            message.data[place] = value
        mask = 0x180000 if to_root else 0
        at = self.root if to_root else window
        self._x.XSendEvent(self._display, at, 0, mask, byref(message))
        self._x.XSync(self._display, 0)

    def lower(self, window: int) -> None:
        """Put a window behind all others."""
        self._x.XLowerWindow(self._display, window)
        self._x.XSync(self._display, 0)

    def focus(self, window: int) -> None:
        """Give a window the keyboard, without asking anybody."""
        self._x.XSetInputFocus(self._display, window, 1, 0)
        self._x.XSync(self._display, 0)

    def atom(self, name: str) -> int:
        """The number of a name."""
        return int(self._x.XInternAtom(self._display, name.encode(), 0))


@contextmanager
def looked_at(display: str) -> Iterator[Screen]:
    """Look at a screen for a while."""
    screen = Screen(display)
    try:
        yield screen
    finally:
        screen.close()
