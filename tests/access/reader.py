"""A person who reads the program through a screen reader, and uses it through that."""

from __future__ import annotations

import time
from typing import Any

from tests.access.bus import Partner
from tests.access.judge import every, faults, things

Told = dict[str, Any]
PATIENCE = 20.0


class Reader:
    """What a screen reader tells of a program, and does with it.

    Args:
        program: What is read; it says besides what it shows, for comparison.
        client: What reads it.
    """

    def __init__(self, program: Partner, client: Partner) -> None:
        self.program = program
        self.client = client
        self.announced: list[str] = []
        self.focused: list[str] = []
        self.patient(self.windows, "no window comes to be heard of")

    def windows(self) -> list[list[str]]:
        """The roles and names of the windows."""
        found: list[list[str]] = self.client.ask("windows")["windows"]
        return found

    def tree(self) -> Told:
        """Everything that shows."""
        found: Told = self.client.ask("tree")["tree"]
        return found

    def put(self, state: str, **words: object) -> Told:
        """Go straight to a state."""
        return self.program.ask("put", state=state, **words)

    def here(self) -> Told:
        """What the program says of what it shows."""
        return self.program.ask("here")

    def read(self, state: str, **words: object) -> tuple[Told, list[str]]:
        """Go to a state and read it; say what is wrong with it too."""
        here = self.put(state, **words)
        tree = self.tree()
        return tree, [f"{state}: {fault}" for fault in faults(tree, here)]

    def read_again(self) -> list[str]:
        """Say what is wrong with what is shown now."""
        return faults(self.tree(), self.here())

    def hear(self) -> list[Told]:
        """Everything told since it was last asked."""
        heard: list[Told] = self.client.ask("events")["events"]
        for one in heard:
            if one["kind"] == "object:announcement":
                self.announced.append(one["said"])
            elif one["kind"].endswith(":focused") and one["detail"]:
                self.focused.append(one["name"])
        return heard

    def called(self, action: str) -> str:
        """The name of the first thing here that means an action."""
        for meant, name in self.here()["presses"]:
            if meant.startswith(action):
                return str(name)
        raise AssertionError(f"nothing here means {action}")

    def press(self, action: str) -> Told:
        """Find what means an action by its name, go there and press it.

        Returns:
            What was pressed, as it was read before.
        """
        name = self.called(action)
        tree = self.tree()
        found = next((one for one in things(tree) if one["name"] == name), None)
        assert found is not None, f"{name!r} is not read"
        self._go_to(found)
        self.announced.clear()
        self.focused.clear()
        done = self.client.ask("act", path=found["path"], action=found["actions"][0])
        assert done["done"], f"{name!r} does nothing"
        return found

    def _go_to(self, thing: Told) -> None:
        """Let a thing have the keyboard, and hear that it has it."""
        if "focused" in thing["states"]:
            self.hear()
            return

        def heard() -> bool:
            self.hear()
            return self.focused[-1:] == [thing["name"]]

        self.focused.clear()
        assert self.client.ask("focus", path=thing["path"])["done"]
        self.patient(heard, f"{thing['name']!r} does not take the keyboard")

    def again(self, thing: Told) -> Told:
        """Read a thing once more."""
        found = [
            node for node, _ in every(self.tree()) if node["path"] == thing["path"]
        ]
        return found[0] if found else {"name": "", "states": []}

    def hears(self, words: str) -> None:
        """Wait until something is announced, once."""

        def heard() -> bool:
            self.hear()
            return words in self.announced

        self.patient(heard, f"{words!r} is not announced")
        assert self.announced == [words]

    def patient(self, happened: Any, otherwise: str) -> None:
        """Wait until something has happened."""
        until = time.monotonic() + PATIENCE
        while not happened():
            assert time.monotonic() < until, f"{otherwise}; heard: {self.announced}"
            time.sleep(0.02)
