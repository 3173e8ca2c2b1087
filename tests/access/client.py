"""What a screen reader does: reads what a program shows, and hears what it tells.

`/usr/bin/python3 client.py` knows nothing of the program. It is told line by line on
its standard input what to do, and answers each line with one line of JSON:

    {"do": "windows"}                         the names of the windows that are there
    {"do": "tree"}                            everything that shows in the first window
    {"do": "act", "path": [0, 2], "action": "Press"}
    {"do": "focus", "path": [0, 2]}           let it have the keyboard
    {"do": "events"}                          what was heard since it was last asked
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any

import gi  # type: ignore[import-not-found] # Debian's own

gi.require_version("Atspi", "2.0")
import pyatspi  # type: ignore[import-not-found] # noqa: E402
from gi.repository import Atspi, GLib  # type: ignore[import-not-found] # noqa: E402

PROGRAM = "evenhand"
HEARD = (
    "object:announcement",
    "object:state-changed:focused",
    "object:state-changed:checked",
)
STATES = {
    name: getattr(Atspi.StateType, name.upper())
    for name in ("focusable", "focused", "checkable", "checked", "enabled", "modal")
}

Thing = Any
Told = dict[str, Any]


class Client:
    """Reads one program."""

    def __init__(self) -> None:
        self.loop = GLib.MainLoop()
        self.heard: list[Told] = []
        self.listener = Atspi.EventListener.new(self.hear)
        for kind in HEARD:
            self.listener.register(kind)
        GLib.io_add_watch(0, GLib.IO_IN | GLib.IO_HUP, self.told)

    def hear(self, event: Thing) -> None:
        """Note what a program tells."""
        said = event.any_data
        try:
            role, name = event.source.get_role_name(), event.source.get_name()
        except GLib.Error:  # it is gone already
            role = name = ""
        self.heard.append(
            {
                "time": time.monotonic(),
                "kind": event.type,
                "detail": event.detail1,
                "said": said if isinstance(said, str) else "",
                "role": role,
                "name": name,
            }
        )

    def told(self, *_: object) -> bool:
        """Do what the next line asks."""
        line = sys.stdin.readline()
        if not line:
            self.loop.quit()
            return False
        asked = json.loads(line)
        try:
            answer = self.answer(asked)
        except Exception as error:  # noqa: BLE001 # told to who asked
            answer = {"failed": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)
        return True

    def answer(self, asked: Told) -> Told:
        """Do it."""
        match asked["do"]:
            case "windows":
                found = self.windows()
                return {"windows": [[one.get_role_name(), one.name] for one in found]}
            case "tree":
                (window,) = self.windows()
                return {"tree": described(window, [])}
            case "act":
                actions = self.thing(asked["path"]).queryAction()
                names = [actions.getName(one) for one in range(actions.nActions)]
                return {"done": actions.doAction(names.index(asked["action"]))}
            case "focus":
                return {"done": self.thing(asked["path"]).queryComponent().grabFocus()}
            case "events":
                heard, self.heard = self.heard, []
                return {"events": heard}
        raise ValueError(asked["do"])

    def windows(self) -> list[Thing]:
        """The windows of the program that show."""
        desktop = pyatspi.Registry.getDesktop(0)
        programs = [desktop[place] for place in range(desktop.childCount)]
        mine = [one for one in programs if one is not None and one.name == PROGRAM]
        found = [one[place] for one in mine for place in range(one.childCount)]
        showing = Atspi.StateType.SHOWING
        return [one for one in found if one.get_state_set().contains(showing)]

    def thing(self, path: list[int]) -> Thing:
        """What is at a place in the tree."""
        (at,) = self.windows()
        for place in path:
            at = at[place]
        return at


def described(thing: Thing, path: list[int], states: Thing = None) -> Told:
    """Describe a thing and what shows in it."""
    states = states or thing.get_state_set()
    children = []
    for place in range(thing.get_child_count()):
        inner = thing.get_child_at_index(place)
        its = None if inner is None else inner.get_state_set()
        if its is not None and its.contains(Atspi.StateType.SHOWING):
            children.append(described(inner, [*path, place], its))
    used = states.contains(Atspi.StateType.FOCUSABLE)
    return {
        "role": thing.get_role_name(),
        "name": thing.get_name(),
        "description": thing.get_description(),
        "states": [name for name, one in STATES.items() if states.contains(one)],
        "actions": actions_of(thing) if used else [],
        "extents": extents_of(thing),
        "path": path,
        "children": children,
    }


def actions_of(thing: Thing) -> list[str]:
    """What can be done with a thing."""
    try:
        actions = thing.queryAction()
    except NotImplementedError:
        return []
    return [actions.getName(place) for place in range(actions.nActions)]


def extents_of(thing: Thing) -> list[int]:
    """Where a thing is in its window, and how large."""
    found = Atspi.Component.get_extents(thing, Atspi.CoordType.WINDOW)
    return [found.x, found.y, found.width, found.height]


if __name__ == "__main__":
    Client().loop.run()
