"""Ways to try to get out of a kiosk, each with a name and what it does to a room."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator

from desktop_app.values import Value
from tests.kiosk.escape_room import SIZES, Room
from tests.kiosk.key_chords import CHORDS, HELD

Do = Callable[[Room], object]
Place = tuple[int, int]


class Attempt(Value, frozen=True, kw_only=True):
    """One attempt.

    Args:
        name: What is tried.
        do: Tries it.
        undo: Takes away what it left on the screen.
        harmless: Whether the visit must be exactly as it was.
    """

    name: str
    do: Do
    undo: Do | None = None
    harmless: bool = True


# --- What can be done to a room -------------------------------------------------------


def _run(*words: str) -> Do:
    return lambda room: room.run(*words)


def _hand(*words: object) -> Do:
    return _run("xdotool", *(str(word) for word in words))


def _at_window(verb: str, *words: str) -> Do:
    """What xdotool does to the kiosk's window."""
    return lambda room: room.run("xdotool", verb, str(_kiosk(room)), *words)


def _sent(chord: str) -> Do:
    return lambda room: room.run("xdotool", "key", "--window", str(_kiosk(room)), chord)


def _of_kiosk(word: str, *rest: object) -> Do:
    return lambda room: room.kiosk.ask(word, *rest)


def _of_intruder(*orders: tuple[object, ...]) -> Do:
    def do(room: Room) -> None:
        for word, *rest in orders:
            room.intruder.ask(str(word), *rest)

    return do


def _told(name: str, *data: int) -> Do:
    """A message about the kiosk's window to the window manager."""
    return lambda room: room.windows.tell(_kiosk(room), name, *data)


def _state(change: int, *names: str) -> Do:
    """A wish about the state of the kiosk's window, to the window manager."""

    def do(room: Room) -> None:
        atoms = [room.windows.atom(f"_NET_WM_STATE_{name}") for name in names]
        room.windows.tell(_kiosk(room), "_NET_WM_STATE", change, *atoms, 0, 1)

    return do


def _sized(*sizes: str) -> Do:
    def do(room: Room) -> None:
        for size in sizes:
            room.run("xrandr", "--output", "screen", "--mode", size)
            time.sleep(0.1)

    return do


def _unplugged(size: str) -> Do:
    def do(room: Room) -> None:
        room.run("xrandr", "--output", "screen", "--off")
        time.sleep(0.4)
        _sized(size)(room)

    return do


def _deleted(room: Room) -> None:
    asked = room.windows.atom("WM_DELETE_WINDOW")
    room.windows.tell(_kiosk(room), "WM_PROTOCOLS", asked, 0, to_root=False)


def _focus_taken(room: Room) -> None:
    room.windows.focus(int(room.intruder.ask("show", 200, 200, 500, 400)))


def _kiosk(room: Room) -> int:
    return int(room.look()["id"])


def _somewhere(chance: random.Random) -> Place:
    """A place on the smallest screen, out of its corners."""
    return chance.randrange(120, 880), chance.randrange(120, 880)


# --- The attempts ---------------------------------------------------------------------


def _chords() -> Iterator[Attempt]:
    for chord in CHORDS:
        yield Attempt(name=f"keys {chord}", do=_hand("key", chord))
    for chord in HELD:
        again = _hand("key", "--repeat", 6, "--delay", 15, chord)
        yield Attempt(name=f"keys {chord}, again and again", do=again)
    for chord in ("alt+F4", "ctrl+q", "ctrl+p", "F10", "Menu", "ctrl+shift+i"):
        yield Attempt(name=f"{chord} sent to the window alone", do=_sent(chord))


def _other_buttons(chance: random.Random) -> Iterator[Attempt]:
    for button, name in ((2, "middle"), (3, "right"), (8, "back"), (9, "forward")):
        for times in (1, 2, 3):
            x, y = _somewhere(chance)
            clicks = ("click", "--repeat", times, "--delay", 60, button)
            yield Attempt(
                name=f"{times} clicks of the {name} button at {x}, {y}",
                do=_hand("mousemove", x, y, *clicks),
            )
    for held in ("ctrl", "alt", "super"):
        for number in (1, 3):
            drag = ("mousedown", number, "mousemove_relative", 120, 90)
            yield Attempt(
                name=f"{held} held, button {number} dragged",
                do=_hand(
                    *("mousemove", 700, 250, "keydown", held),
                    *(*drag, "mouseup", number, "keyup", held),
                ),
                harmless=number != 1,
            )
    yield Attempt(
        name="a wheel with Control held",
        do=_hand("keydown", "ctrl", "click", 4, "click", 5, "keyup", "ctrl"),
    )


def _touches(chance: random.Random) -> Iterator[Attempt]:
    for number in range(6):
        (x, y), (u, v) = _somewhere(chance), _somewhere(chance)
        half = ((x + u) // 2, (y + v) // 2)
        drag = ("mousedown", 1, "mousemove", *half, "mousemove", u, v, "mouseup", 1)
        yield Attempt(
            name=f"text dragged from {x}, {y} to {u}, {v}",
            do=_hand("mousemove", x, y, *drag),
            harmless=False,
        )
        x, y = _somewhere(chance)
        yield Attempt(
            name=f"a finger rests at {x}, {y}",
            do=_of_kiosk("rest_finger", x, y, 0.9),
            harmless=False,
        )
        points = [list(_somewhere(chance)) for _ in range(2 + number % 3)]
        yield Attempt(
            name=f"{len(points)} fingers at {points}",
            do=_of_kiosk("touch", *points),
            harmless=False,
        )
        x, y = _somewhere(chance)
        yield Attempt(
            name=f"many taps at {x}, {y}",
            do=_hand("mousemove", x, y, "click", "--repeat", 7, "--delay", 40, 1),
            harmless=False,
        )


def _messages() -> Iterator[Attempt]:
    moved = (0xF00, 200, 200, 300, 200)
    for name, data in (
        ("_NET_CLOSE_WINDOW", (0, 2)), ("WM_CHANGE_STATE", (3,)),
        ("_NET_MOVERESIZE_WINDOW", moved), ("_NET_WM_MOVERESIZE", (300, 300, 8, 1)),
        ("_NET_RESTACK_WINDOW", (2, 0, 1)), ("_NET_WM_DESKTOP", (2, 2)),
    ):  # fmt: skip
        yield Attempt(name=name, do=_told(name, *data))
    yield Attempt(name="WM_DELETE_WINDOW", do=_deleted)
    for change, word in ((0, "removed"), (2, "toggled"), (1, "added")):
        for names in (
            ("FULLSCREEN",), ("ABOVE",), ("HIDDEN",), ("SHADED",), ("BELOW",),
            ("MAXIMIZED_VERT", "MAXIMIZED_HORZ"), ("STICKY", "SKIP_TASKBAR"),
        ):  # fmt: skip
            yield Attempt(name=f"{names} {word}", do=_state(change, *names))
    for number in ("1", "2", "3"):
        yield Attempt(
            name=f"desktop {number} shown",
            do=_run("wmctrl", "-s", number),
            undo=_run("wmctrl", "-s", "0"),
        )
    yield Attempt(
        name="_NET_SHOWING_DESKTOP",
        do=_run("wmctrl", "-k", "on"),
        undo=_run("wmctrl", "-k", "off"),
    )


def _by_x() -> Iterator[Attempt]:
    """What any program on the screen can do to any window."""
    for verb in ("windowmove", "windowsize"):
        for numbers in (("100", "100"), ("700", "500"), ("20", "1200")):
            yield Attempt(name=f"{verb} to {numbers}", do=_at_window(verb, *numbers))
    for verb in ("windowunmap", "windowminimize"):
        yield Attempt(name=verb, do=_at_window(verb))
    yield Attempt(name="lowered", do=lambda room: room.windows.lower(_kiosk(room)))
    yield Attempt(name="focus to nobody", do=lambda room: room.windows.focus(0))
    yield Attempt(
        name="focus to the root", do=lambda room: room.windows.focus(room.windows.root)
    )


def _intrusions(chance: random.Random) -> Iterator[Attempt]:
    away = _of_intruder(("away",))
    for _ in range(8):
        place = (*_somewhere(chance), *_somewhere(chance))
        yield Attempt(
            name=f"another window at {place}",
            do=_of_intruder(("show", *place), ("insist",)),
            undo=away,
        )
        x, y = _somewhere(chance)
        yield Attempt(
            name=f"a window without a manager at {x}, {y}",
            do=_of_intruder(("unmanaged", x, y)),
            undo=away,
        )
    for words in (
        ("insist", "insist"), ("fill",), ("fill", "insist"), ("minimize",), ("above",),
        ("above", "insist"), ("menu",), ("menu", "insist"), ("grab",), ("grab", "fill"),
    ):  # fmt: skip
        orders = (("show", 100, 100, 600, 400), ("insist",), *((one,) for one in words))
        yield Attempt(
            name=f"another window: {', '.join(words)}",
            do=_of_intruder(*orders),
            undo=away,
        )
    for way in (("-a",), ("-R",)):
        yield Attempt(
            name=f"wmctrl {way[0]} for another window",
            do=_both(
                _of_intruder(("show", 200, 200, 500, 400)),
                _run("wmctrl", *way, "intruder"),
            ),
            undo=away,
        )
    for state in ("above", "fullscreen"):
        yield Attempt(
            name=f"another window made {state}",
            do=_both(
                _of_intruder(("show", 200, 200, 500, 400)),
                _run("wmctrl", "-r", "intruder", "-b", f"add,{state}"),
            ),
            undo=away,
        )
    yield Attempt(name="the focus set elsewhere", do=_focus_taken, undo=away)


def _both(first: Do, second: Do) -> Do:
    return lambda room: (first(room), second(room))


def _strange() -> Iterator[Attempt]:
    for kind in ("file", "message", "menu", "label", "dialog"):
        yield Attempt(name=f"a {kind} of its own", do=_of_kiosk("strange", kind))
    for link in ("https://example.org/", "file:///etc", "mailto:a@example.org"):
        yield Attempt(name=f"the link {link}", do=_of_kiosk("link", link))


def _screens() -> Iterator[Attempt]:
    for size in (*SIZES[1:], SIZES[0]):
        yield Attempt(name=f"the screen becomes {size}", do=_sized(size))
    for size in (SIZES[0], SIZES[1], SIZES[0]):
        name = f"the screen is unplugged and comes back as {size}"
        yield Attempt(name=name, do=_unplugged(size))
    yield Attempt(name="the screen turns quickly", do=_sized(*SIZES, SIZES[0]))


def attempts(seed: int) -> list[Attempt]:
    """All attempts, in an order of chance; those with the screen come last."""
    chance = random.Random(seed)
    made = [
        *_chords(),
        *_other_buttons(chance),
        *_touches(chance),
        *_messages(),
        *_by_x(),
        *_intrusions(chance),
        *_strange(),
    ]
    chance.shuffle(made)
    return [*made, *_screens()]
