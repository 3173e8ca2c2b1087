"""A leaflet's scene made into a PDF that can be read, printed and heard.

Typst sets it, with the template in `resources/leaflet`. The same scene gives the same
bytes: the document is dated by its evidence, not by the clock. It may be called in a
worker thread; two leaflets at once wait for each other.
"""

from __future__ import annotations

import datetime as dt
import functools
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

import msgspec

from desktop_app.errors import MissingFileError, UnmadeLeafletError
from desktop_app.leaflet.content import content
from desktop_app.leaflet.density import PAGES, STEPS, first_try, pages_of
from desktop_app.leaflet.look import families
from desktop_app.leaflet.reading_order import in_reading_order
from desktop_app.leaflet.voice import LeafletVoice
from desktop_app.resources import resource
from desktop_app.scene.leaflet_parts import LeafletScene

if TYPE_CHECKING:
    import typst

STANDARD: Final = "ua-1"
"""What the PDF keeps to: ISO 14289-1, for people who have a document read out."""

_ONE_AT_A_TIME = threading.Lock()


def typeset(scene: LeafletScene, voice_of: Callable[[str], LeafletVoice]) -> bytes:
    """Return the leaflet as a PDF.

    Args:
        scene: All that it shows.
        voice_of: Returns the voice of a language by its code.

    Raises:
        MissingFileError: The template or a typeface is not there.
        UnmadeLeafletError: The template could not be set.
    """
    voices = tuple(voice_of(code) for code in scene.languages)
    data = content(scene, voices)
    made_on = dt.datetime.combine(scene.date, dt.time(), tzinfo=dt.UTC)
    fitting = None
    if not scene.large and len(voices) == 1:
        fitting = _on_two_pages(data, made_on)
    made = _made({**data, "step": None}, made_on) if fitting is None else fitting
    mirrored = any(voice.right_to_left for voice in voices)
    return in_reading_order(made) if mirrored else made


def _on_two_pages(data: dict[str, Any], made_on: dt.datetime) -> bytes | None:
    """The roomiest that fits, from where it is likely to; None if nothing does."""
    for step in range(first_try(data), STEPS):
        made = _made({**data, "step": step}, made_on)
        if pages_of(made) <= PAGES:
            return made
    return None


def _made(data: dict[str, Any], made_on: dt.datetime) -> bytes:
    template = resource("leaflet", "leaflet.typ")
    with _ONE_AT_A_TIME:
        compiler = _compiler()
        try:
            made = compiler.compile(
                template,
                format="pdf",
                sys_inputs={"leaflet": msgspec.json.encode(data).decode()},
                pdf_standards=STANDARD,
                timestamp=made_on,
            )
        except RuntimeError as error:  # all that typst complains of
            raise UnmadeLeafletError(" ".join(str(error).split())) from error
    if not isinstance(made, bytes):
        raise UnmadeLeafletError("nothing came back")
    return made


@functools.cache
def _compiler() -> typst.Compiler:
    """The one typesetter: it reads the typefaces once.

    Raises:
        MissingFileError: A typeface is not there.
    """
    import typst

    folder = resource("fonts")
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder]
    )
    there = set(fonts.families())
    for family in families(""):
        if family not in there:
            file = family.replace(" ", "") + "-Regular.ttf"
            raise MissingFileError(str(folder / file))
    return typst.Compiler(
        root=resource("leaflet"), font_paths=fonts, ignore_system_fonts=True
    )
