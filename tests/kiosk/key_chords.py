"""Keys that lead out of other programs, as xdotool names them."""

from __future__ import annotations

_WAYS = ("Left", "Right", "Up", "Down")

CHORDS = (
    *(f"F{number}" for number in range(1, 13)),
    *(f"alt+F{number}" for number in range(1, 11)),
    *(f"ctrl+F{number}" for number in (1, 4, 6, 10, 12)),
    *(f"ctrl+{key}" for key in "qwopsnthajflucvxzydkri"),
    *(f"ctrl+shift+{key}" for key in "iqwjncptbo"),
    *(f"alt+{key}" for key in ("Tab", "Escape", "space", "d", "e", "f", "h", "x")),
    *(f"super+{key}" for key in "delrxtabms1"),
    *(f"ctrl+alt+{key}" for key in ("t", "l", "Delete", "d", "Tab", "Escape")),
    *(f"{held}+{way}" for held in ("ctrl+alt", "shift+alt") for way in _WAYS),
    "alt+shift+Tab", "ctrl+Tab", "ctrl+shift+Tab", "ctrl+Escape", "ctrl+shift+Escape",
    "super+Tab", "super+Left", "super+Up", "super+F1", "Super_L", "Super_R", "Menu",
    "shift+F10", "Print", "alt+Print", "Pause", "Scroll_Lock", "Insert",
    "shift+Insert", "ctrl+Insert", "Delete", "shift+Delete", "BackSpace", "alt+Home",
    "ctrl+plus", "ctrl+minus", "ctrl+0", "ctrl+Return", "alt+Return", "ctrl+space",
    "ctrl+Home", "ctrl+End", "ctrl+period", "ctrl+comma", "XF86Back", "XF86HomePage",
    "XF86Search", "XF86Explorer", "XF86Mail", "XF86Calculator", "XF86WWW",
    "XF86LaunchA", "XF86Terminal", "XF86Eject", "XF86Reload", "a", "1", "question",
)  # fmt: skip
"""Those that mean nothing at a kiosk."""

HELD = (
    "alt+F4", "alt+Tab", "super+d", "ctrl+q", "ctrl+w", "Menu", "F1", "F11",
    "alt+space", "ctrl+p", "ctrl+o", "Print", "ctrl+alt+Delete", "shift+F10",
)  # fmt: skip
"""Those that are pressed again and again."""
