"""A window as it is shown: its page, the strips around it, what lies over or beside."""

from __future__ import annotations

from desktop_app.journey.aloud import Aloud
from desktop_app.narrative.message import Message
from desktop_app.scene.blocks import Block, Button, Choice
from desktop_app.scene.kiosk_scene import Over, PlacePage
from desktop_app.scene.listen_bar import ListenBar
from desktop_app.values import Value


class Page(Value, frozen=True, kw_only=True):
    """What one step shows.

    Args:
        key: Names the page and its view, for focus, scrolling and reuse.
        heading: The one heading of the page.
        lead: The line under it.
        views: The choice of views, beside the heading; None where there is one view.
    """

    key: str
    heading: Message
    lead: Message | None
    views: Choice | None
    blocks: tuple[Block, ...]


class StartPage(Value, frozen=True, kw_only=True):
    """The first page: what this is, languages and comfort, and the way in.

    `language` opens the choice of languages where the page has no room for it above
    the fold; None where there is no choice. `panel` opens the clinician's panel, where
    a clinician leads; `again` goes back to what a kiosk shows before this page.
    """

    brand: Message
    heading: Message
    lead: tuple[Message, ...]
    start: Button
    promise: Message
    comfort: tuple[Block, ...]
    notes: tuple[Message, ...]
    about: Button
    language: Button | None = None
    panel: Button | None = None
    listen: Button | None = None
    again: Button | None = None


class Header(Value, frozen=True, kw_only=True):
    """The strip above a page: the brand, where we are, and the tools."""

    brand: Message
    place: Message  # "Step 3 of 8 · What could help"
    steps: tuple[Button, ...]  # one for each step, named; presses go there
    current: int  # index in `steps`
    tools: tuple[Button, ...]


class Footer(Value, frozen=True, kw_only=True):
    """The strip below a page."""

    back: Button
    promise: Message
    next: Button | None


class SheetScene(Value, frozen=True, kw_only=True):
    """What lies over the page until it is closed; `news` are spoken when they come."""

    key: str
    heading: Message
    blocks: tuple[Block, ...]
    close: Button
    news: Message | None = None


class PanelScene(Value, frozen=True, kw_only=True):
    """The clinician's panel beside the page; the patient's window never has one.

    Args:
        heading: Its name.
        place: Where the visit is.
        back: Opens the page before; None on the first.
        next: Opens the page after; None on the last.
        blocks: What scrolls below.
        close: Closes it.
    """

    heading: Message
    place: Message
    back: Button | None
    next: Button | None
    blocks: tuple[Block, ...]
    close: Button


class WindowScene(Value, frozen=True, kw_only=True):
    """All that the window shows.

    Args:
        title: The window's title.
        page: The page; the start page, or what a kiosk shows before it (then `header`
            and `footer` are None).
        banner: Said on every page, such as that the evidence is past its review date.
        announcement: What a screen reader says when this page opens.
        language: The code of the language in which all of it is said.
        panel: The clinician's panel; None while it is closed.
        covered: Whether nothing is to be seen for now, as on the patient's screen.
        over: What a kiosk lays over everything, sheets too; nothing else is then
            seen, read or pressed.
        listening: The strip that steers reading aloud; None while nothing is read.
        aloud: Reading aloud as it was asked for, for whoever reads.
        volume: From 0 to 1.
    """

    title: Message
    page: Page | StartPage | PlacePage
    header: Header | None
    footer: Footer | None
    banner: tuple[Message, ...]
    sheet: SheetScene | None
    text_size: int
    palette: str  # "light", "dark" or "contrast"
    announcement: Message
    language: str = "en"
    panel: PanelScene | None = None
    covered: bool = False
    over: Over | None = None
    listening: ListenBar | None = None
    aloud: Aloud = Aloud()
    volume: float = 1.0
