"""Where the parts of a window stand: strips, page, panel, and what lies over them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.scene.window_scene import Page, WindowScene
from desktop_app.ui.page_measures import page_margin

if TYPE_CHECKING:
    from desktop_app.ui.frame import Frame
    from desktop_app.ui.panel_view import PanelView
    from desktop_app.ui.strip import Strip

LEAST = 0.4
"""The share of a window's height that a page keeps, if the strips can give way."""

_MOST = 0.2
"""The share that the strip may take which steers the reading."""


def place_parts(frame: Frame, scene: WindowScene, width: int, height: int) -> None:
    """Place all parts of a frame in a window of this size."""
    left, all_of_it = 0, width
    if scene.panel is not None and frame.panel is not None:
        left, width = _place_panel(frame, frame.panel, width, height)
    margin = page_margin(frame.look, width)
    top = low = 0
    step = isinstance(scene.page, Page)
    _give_way(frame, scene, margin, width)
    if step and frame.header is not None:
        top = _place_strip(frame, frame.header, margin, (left, width), 0)
    banner = frame.banner if scene.banner else None
    if banner is not None and banner.parent() is frame.window:
        top += _place_strip(frame, banner, margin, (left, width), top)
    if step and frame.footer is not None:
        low = _place_strip(frame, frame.footer, margin, (left, width), None)
    low, sheet = _place_listening(frame, scene, margin, (left, width), low)
    place = None if frame.kiosk is None else frame.kiosk.place
    body = frame.page if step else place or frame.start
    if body is not None:
        body.setGeometry(left, top, width, height - top - low)
        body.arrange()
    if scene.sheet is not None and frame.sheet is not None:
        frame.sheet.setGeometry(0, 0, all_of_it, height - sheet)
        frame.sheet.arrange()
    if frame.over is not None:
        frame.over.setGeometry(0, 0, all_of_it, height)
        frame.over.arrange()


def _give_way(frame: Frame, scene: WindowScene, margin: int, width: int) -> None:
    """Let strips be terse where too little would be left of the page between them.

    What steers the reading gives way first, then the footer, then the header; in the
    end what stands above every page scrolls with it.
    """
    step = isinstance(scene.page, Page)
    steering = frame.listening if scene.listening is not None else None
    ends = (frame.footer, frame.header) if step else ()
    banner = frame.banner if scene.banner else None
    strips = [one for one in (steering, *ends, banner) if one is not None]
    height = frame.window.height()
    for terse in ((), (steering,), (steering, *ends[:1]), (steering, *ends)):
        taken = 0
        for strip in strips:
            strip.stand_in(margin)
            strip.be_terse(terse=strip in terse)
            taken += strip.height_for(width)
        large = steering is not None and steering.height_for(width) > _MOST * height
        room = height - taken >= LEAST * height
        if room and (steering in terse or not large):
            break
    _hang(frame, within=step and not room and banner is not None)


def _hang(frame: Frame, *, within: bool) -> None:
    """Let the banner stand above the page, or within it."""
    banner, page = frame.banner, frame.page
    if banner is None or page is None or within is (banner.parent() is page.body):
        return
    if within:
        page.body.take_along(banner)
        return
    page.body.take_along(None)
    shown = not banner.isHidden()
    banner.setParent(frame.window)
    banner.stackUnder(page)  # it is read before the page
    banner.setVisible(shown)


def _place_listening(
    frame: Frame, scene: WindowScene, margin: int, room: tuple[int, int], low: int
) -> tuple[int, int]:
    """Place what steers the reading above the footer, or below a sheet.

    Returns:
        What is taken at the lower edge: of a page, and of a sheet.
    """
    strip = frame.listening
    if scene.listening is None or strip is None:
        return low, 0
    window = frame.window
    strip.floating = scene.sheet is not None  # over the page's own strips
    if strip.floating:
        room = (0, window.width())
    high = _place_strip(frame, strip, margin, room, None)
    if scene.sheet is None:
        strip.move(room[0], window.height() - low - high)
    return low + high, high


def _place_panel(
    frame: Frame, panel: PanelView, width: int, height: int
) -> tuple[int, int]:
    """Place the panel at the trailing side; returns where the page has room."""
    mirrored = frame.look.mirrored
    wide = panel.width_in(width)
    panel.floating = panel.lies_over(width)
    panel.setGeometry(0 if mirrored else width - wide, 0, wide, height)
    panel.arrange()
    if panel.floating:
        return 0, width
    return (wide if mirrored else 0), width - wide


def _place_strip(
    frame: Frame,
    strip: Strip[Any],
    margin: int,
    room: tuple[int, int],
    top: int | None,
) -> int:
    """Place a strip at a height, or at the lower edge; returns how high it is.

    Args:
        frame: What the strip is a part of.
        strip: What is placed.
        margin: The space at its sides.
        room: Where it begins, and how wide it is.
        top: Its height in the window; None for the lower edge.
    """
    left, width = room
    strip.stand_in(margin)
    high = strip.height_for(width)
    lower = frame.window.height() - high
    strip.setGeometry(left, lower if top is None else top, width, high)
    strip.arrange()
    return high
