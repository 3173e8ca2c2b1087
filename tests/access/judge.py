"""What is wrong with a tree that a screen reader read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Told = dict[str, Any]

PRESSED = ("push button", "toggle button", "radio button", "check box")
TYPED = ("text", "entry")
SHOWN = ("image",)
READ = ("heading", "label", "paragraph", "static")
HOLDING = (
    "frame",
    "dialog",
    "filler",
    "panel",
    "table",
    "table row",
    "split pane",
    "tool bar",
)
ASIDE = ("scroll bar",)
"""What only a pointer uses; keys scroll by themselves."""

CHOSEN = ("radio button", "check box")
ALONE = ("filler", "table row")
"""What may be without a name: what is in it has one."""

BESIDE = " — Evenhand"
"""What Qt sets after the title of a window that does not have the program's name."""

MARKS = frozenset(
    "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
"""What sets the direction of writing; some voices say it aloud."""


def every(node: Told, above: Told | None = None) -> Iterator[tuple[Told, Told | None]]:
    """Yield everything in a tree as it is read, and what holds it."""
    yield node, above
    for inner in node["children"]:
        yield from every(inner, node)


def things(tree: Told) -> list[Told]:
    """Everything that is read or used, in the order in which it is met."""
    found = [node for node, _ in every(tree)]
    return [one for one in found if one["role"] not in (*HOLDING, *ASIDE)]


def find(tree: Told, role: str, name: str) -> Told:
    """Return the one thing of a role whose name begins so."""
    found = [
        one
        for one in things(tree)
        if one["role"] == role and one["name"].startswith(name)
    ]
    assert found, f"no {role} is called {name!r}"
    return found[0]


def faults(tree: Told, here: Told) -> list[str]:
    """Return what is wrong with a tree, beside what the program says is there."""
    return [
        *_wrong_in_itself(tree, here),
        *_wrong_in_order(tree, here),
        *_wrong_on_top(tree, here),
    ]


def _wrong_in_itself(tree: Told, here: Told) -> Iterator[str]:
    for node, above in every(tree):
        told = f"{node['role']} {node['name']!r}"
        yield from _wrong_name(told, node, set(here["said"]))
        yield from _wrong_use(told, node)
        if above is not None:
            yield from _wrong_place(told, node, above, here["size"])


def _wrong_name(told: str, node: Told, said: set[str]) -> Iterator[str]:
    role, name = node["role"], node["name"]
    if not name.strip() and role not in (*ALONE, *ASIDE):
        yield f"{told} at {node['path']} has no name"
    if MARKS & set(name + node["description"]):
        yield f"{told} has marks of direction in its name"
    if name and name.removesuffix(BESIDE) not in said and role not in ASIDE:
        yield f"{told} is called something that the program does not say"


def _wrong_use(told: str, node: Told) -> Iterator[str]:
    role, states = node["role"], node["states"]
    if role not in (*PRESSED, *TYPED, *SHOWN, *READ, *HOLDING, *ASIDE):
        yield f"{told} has a role that nobody expects"
    if "focusable" in states and role not in (*PRESSED, *TYPED, *SHOWN, "heading"):
        yield f"{told} takes keys, and nobody can tell what it is"
    if role in PRESSED and "enabled" in states and not node["actions"]:
        yield f"{told} cannot be pressed"
    if role in CHOSEN and "checkable" not in states:
        yield f"{told} cannot be seen to be chosen"
    if "focused" in states and "focusable" not in states:
        yield f"{told} has the keyboard, and says that it cannot have it"


def _wrong_place(
    told: str, node: Told, above: Told, size: tuple[int, int]
) -> Iterator[str]:
    """What stands outside the window, or outside what holds it; pages scroll."""
    wide, high = size
    x, y, width, height = node["extents"]
    if x < 0 or x + width > wide:
        yield f"{told} is beside the window: {node['extents']}"
    if not width or not height:
        yield f"{told} has no size: {node['extents']}"
    left, top, room, tall = above["extents"]
    if above["path"] == [] and not (y >= 0 and y + height <= high):
        yield f"{told} is out of the window: {node['extents']}"
    if x < left or x + width > left + room:
        yield f"{told} is beside what holds it: {node['extents']}, {above['extents']}"
    if height <= tall and not (top <= y and y + height <= top + tall):
        yield f"{told} is out of what holds it: {node['extents']}, {above['extents']}"


def _wrong_in_order(tree: Told, here: Told) -> Iterator[str]:
    met = [one for one in things(tree) if one["name"] != here["more below"]]
    wanted = [one["name"] for one in here["read"]]
    names = [one["name"] for one in met]
    for name, expected in zip(names, wanted, strict=False):
        if name != expected:
            yield f"{name!r} is met where {expected!r} is read"
            break
    else:
        for name in names[len(wanted) :]:
            yield f"{name!r} is met, and is not there to be read"
        for name in wanted[len(names) :]:
            yield f"{name!r} is read, and is not met"
    taking = [
        one["name"]
        for one in met
        if "focusable" in one["states"] and one["role"] != "heading"
    ]
    reached = [one["name"] for one in here["read"] if one["focusable"]]
    if taking != reached:
        apart = [
            pair for pair in zip(reached, taking, strict=False) if len(set(pair)) > 1
        ]
        more = reached[len(taking) :] or taking[len(reached) :]
        yield f"Tab and a screen reader go apart at {(*apart, more)[0]}"
    chosen = [one["name"] for one in met if "checked" in one["states"]]
    if chosen != here["chosen"]:
        yield f"{here['chosen']} are chosen, a screen reader hears {chosen}"
    rest = iter(taking)
    for stop in here["stops"]:
        if stop not in rest:
            yield f"Tab halts at {stop!r} in another order"


def _wrong_on_top(tree: Told, here: Told) -> Iterator[str]:
    if tree["role"] != "frame":
        yield f"the window is a {tree['role']}"
    focused = [one["name"] for one, _ in every(tree) if "focused" in one["states"]]
    if focused != ([here["focus"]] if here["focus"] else []):
        yield f"the keyboard is on {here['focus']!r}, a screen reader on {focused}"
    headings = [one["name"] for one in things(tree) if one["role"] == "heading"]
    if headings[:1] != ([here["heading"]] if here["heading"] else []):
        yield f"the first heading is not {here['heading']!r}: {headings}"
    dialogs = [one for one, _ in every(tree) if one["role"] == "dialog"]
    if len(dialogs) != int(here["sheet"] or here["over"] != "NoneType"):
        yield f"{len(dialogs)} dialogs are open"
    for dialog in dialogs:
        if "modal" not in dialog["states"]:
            yield f"what lies behind the dialog {dialog['name']!r} could be used"
