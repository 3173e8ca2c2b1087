"""`evenhand screenshots`: every step in every view as a picture file."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.app import display
from desktop_app.app.interruption import held_back
from desktop_app.app.spoken_languages import first_language, offered_languages
from desktop_app.app.start import open_pack, tell_if_expired
from desktop_app.errors import FailedOutputError
from desktop_app.journey.state import (
    ComfortSheet,
    Gate,
    LanguageSheet,
    Palette,
    ProgramSheet,
    SourcesSheet,
    State,
    Step,
    View,
)
from desktop_app.output import write_whole
from desktop_app.values import replace

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from desktop_app.evidence.fact import Pack


def screenshots(
    path: Path | None,
    folder: Path,
    *,
    size: tuple[int, int],
    scale: float,
    palette: str,
    text_size: int,
    language: str | None = None,
) -> int:
    """Save a picture of every page; return the exit code.

    Args:
        path: The pack, or None for the first of those at hand.
        folder: Where to; made if it is not there.
        size: The window's width and height, before scaling.
        scale: Device pixels for one.
        palette: "light", "dark" or "contrast".
        text_size: In per cent.
        language: The code of a language; None for the usual one.

    Raises:
        BadInputError: There is no such language.
        FailedOutputError: A file could not be written.
    """
    offered = offered_languages()
    code = first_language(language, offered)
    pack = open_pack(path)
    tell_if_expired(pack)
    display.hide()
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    _make(folder)
    with held_back() as obey:
        from desktop_app.app.photograph import photograph

        first = State(
            palette=Palette(palette), text_size=text_size, language=code, home=code
        )
        wanted = tuple(pages(pack, first))
        for number, (name, state) in enumerate(wanted, start=1):
            obey()
            _tell(f"{number} of {len(wanted)}: {name}")
            _save(photograph(pack, state, size, offered), folder / f"{name}.png")
    _tell("")
    return 0


def pages(pack: Pack, first: State) -> Iterator[tuple[str, State]]:
    """Yield a file name and a state for every step in every view."""
    yield "00-start", first
    for section in ("decision", "about-you"):
        yield f"01-situation-{section}", _section(first, Step.SITUATION, section)
    for section in ("compared", "others"):
        yield f"02-options-{section}", _section(first, Step.OPTIONS, section)
    for number, step, page in ((3, Step.HELP, "help"), (4, Step.HARM, "harm")):
        for view in View:
            for outcome in _outcomes(pack, page, view):
                state = replace(
                    first, step=step, view=view, outcomes=((page, outcome),)
                )
                name = f"{number:02}-{page}-{view.value}"
                yield f"{name}-{outcome}" if view is View.PICTURE else name, state
    for section in ("trials", "reasons"):
        yield f"05-sure-{section}", _section(first, Step.SURE, section)
    for gate in Gate:
        living = _section(first, Step.SURE, "living")
        yield f"05-sure-living-{gate.value}", replace(living, gate=gate)
    yield "06-matters", replace(first, step=Step.MATTERS)
    yield "07-check", replace(first, step=Step.CHECK)
    yield "08-summary", replace(first, step=Step.SUMMARY)
    help_ = replace(first, step=Step.HELP)
    main = next(one for one in pack.file.outcomes if one.main)
    yield "09-sources", replace(help_, sheet=SourcesSheet(main.facts))
    yield "09-comfort", replace(help_, sheet=ComfortSheet())
    yield "09-language", replace(help_, sheet=LanguageSheet())
    yield "09-program", replace(help_, sheet=ProgramSheet())


def _outcomes(pack: Pack, page: str, view: View) -> tuple[str, ...]:
    shown = tuple(
        one.id
        for one in pack.file.outcomes
        if one.page == page and one.kind == "people"
    )
    return shown if view is View.PICTURE else shown[:1]


def _section(first: State, step: Step, section: str) -> State:
    return replace(first, step=step, sections=((step.value, section),))


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FailedOutputError(str(folder), error.strerror or "no reason") from error


def _save(image: QImage, path: Path) -> None:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice

    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # stubs want bytes here
    buffer.close()
    write_whole(path, bytes(held.data()))


def _tell(words: str) -> None:
    if sys.stderr.isatty():
        end = "" if words else "\n"
        print(f"\r\x1b[K{words}", end=end, file=sys.stderr, flush=True)
