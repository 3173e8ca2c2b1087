"""What a person reads on a scene, line by line, in the order in which it is read."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.narrative.message import Message
from desktop_app.scene import blocks, kiosk_scene, pictures, window_scene
from desktop_app.values import Value, parts_of


class Line(Value, frozen=True, kw_only=True):
    """Words that stand together; `kind` is "text", "press", "choice" or "spoken".

    A spoken line is not seen: only a screen reader says it.
    """

    said: tuple[Message, ...]
    kind: str = "text"


def page_lines(scene: window_scene.WindowScene) -> Iterator[Line]:
    """Yield the lines of a page, without what stands around every page."""
    page = scene.page
    if isinstance(page, window_scene.Page):
        yield from _texts(page.heading, page.lead)
        yield from _lines(page.views)
        yield from _lines(page.blocks)
        return
    if not isinstance(page, window_scene.StartPage):
        yield from _place_lines(page)
        return
    yield from _texts(page.brand, page.heading, *page.lead)
    yield from _lines(page.start)
    yield from _texts(page.promise, *page.notes)
    yield from _lines((page.about, page.panel, page.again))
    yield from _lines(page.comfort)


def _place_lines(page: kiosk_scene.PlacePage) -> Iterator[Line]:
    yield from _texts(page.brand, page.clinic)
    match page:
        case kiosk_scene.GreetingPage():
            for greeting in page.greetings:  # the first of them is the page's name
                yield from _texts(greeting.welcome, greeting.touch, greeting.name)
        case kiosk_scene.LanguagesPage():
            yield from _texts(page.heading)
            yield from _lines(page.listen)
            for tile in page.tiles:
                yield Line(said=(tile.name,), kind="press")
                yield from _texts(tile.welcome)
        case kiosk_scene.TopicsPage():
            yield from _texts(page.heading)
            yield from _lines((page.listen, page.language, page.topics))


def over_lines(over: kiosk_scene.Over) -> Iterator[Line]:
    """Yield the lines of what a kiosk lays over everything."""
    yield from _texts(over.heading)
    match over:
        case kiosk_scene.Countdown():
            yield from _texts(over.figure, over.left, over.why)
            yield from _spoken(over.announced)
            yield from _lines((over.stay, over.again))
        case kiosk_scene.PinPad():
            yield from _spoken(over.state)
            yield from _texts(over.news)
            yield from _lines((over.keys, over.erase, over.offer, over.close))
        case kiosk_scene.StaffMenu():
            yield from _texts(*over.lines)
            yield from _lines((over.leave, over.close))


def sheet_lines(sheet: window_scene.SheetScene) -> Iterator[Line]:
    """Yield the lines of a sheet."""
    yield from _texts(sheet.heading)
    yield from _lines(sheet.close)
    yield from _lines(sheet.blocks)


def panel_lines(panel: window_scene.PanelScene) -> Iterator[Line]:
    """Yield the lines of the clinician's panel."""
    yield from _texts(panel.heading)
    yield from _lines(panel.close)
    yield from _texts(panel.place)
    yield from _lines((panel.back, panel.next, panel.blocks))


def leaflet_lines(thing: object) -> Iterator[Line]:
    """Yield the lines of a leaflet, or of a part of one."""
    if isinstance(thing, Message):
        yield from _texts(thing)
    elif isinstance(thing, blocks.ArrayCard):
        yield from _lines(thing)
    elif isinstance(thing, tuple | Value):
        for part in thing if isinstance(thing, tuple) else parts_of(thing):
            yield from leaflet_lines(part)


def block_lines(block: blocks.Block) -> Iterator[Line]:
    """Yield the lines of one piece."""
    yield from _lines(block)


def frame_lines(scene: window_scene.WindowScene) -> Iterator[Line]:
    """Yield what stands around every page, but for where we are."""
    yield from _texts(scene.title, *scene.banner)
    if scene.header is not None:
        yield from _lines((scene.header.steps, scene.header.tools))
    if scene.footer is not None:
        yield from _lines(scene.footer.back)
        yield from _texts(scene.footer.promise)
        yield from _lines(scene.footer.next)


def _texts(*messages: Message | None) -> Iterator[Line]:
    for message in messages:
        if message is not None:
            yield Line(said=(message,))


def _together(*messages: Message) -> Iterator[Line]:
    yield Line(said=messages)


def _spoken(message: Message) -> Iterator[Line]:
    yield Line(said=(message,), kind="spoken")


def _lines(thing: object) -> Iterator[Line]:  # noqa: C901, PLR0912 # one branch a kind
    """Yield the lines of a piece, or of several."""
    match thing:
        case tuple():
            for one in thing:
                yield from _lines(one)
        case None:
            return
        case blocks.Button(icon_only=True):
            yield from _spoken(thing.text if thing.name is None else thing.name)
        case blocks.Button():
            yield Line(said=(thing.text,), kind="press")
            if thing.name is not None:
                yield from _spoken(thing.name)
        case blocks.Paragraph():
            yield from _texts(*thing.sentences)
            yield from _lines(thing.button)
        case blocks.Bullets():
            yield from _texts(*thing.items)
            yield from _lines(thing.button)
        case blocks.Notice():
            yield from _texts(thing.strong, *thing.rest)
            yield from _lines(thing.button)
        case blocks.ArrayCards():
            yield from _lines(thing.cards)
        case blocks.ArrayCard():
            yield from _texts(thing.option.name)
            yield from _spoken(thing.array.name)
            yield from _together(thing.number, thing.of)
            yield from _texts(thing.had, thing.others, thing.span)
            yield from _lines(thing.button)
        case blocks.BarRows():
            yield from _texts(*(tag.name for tag in thing.legend))
            yield from _lines(thing.rows)
        case blocks.BarRow():
            yield from _texts(thing.title, thing.note)
            for bar in thing.bars:
                yield from _spoken(bar.scene.name)
                yield from _texts(bar.label)
            yield from _texts(*thing.words, thing.side)
            yield from _lines((thing.more, thing.button, thing.details))
        case blocks.Table():
            yield from _spoken(thing.caption)  # seen as the page's heading
            yield from _texts(*thing.columns)
            for row in thing.rows:
                yield from _texts(row.header, *row.cells)
                yield from _lines(row.button)
        case blocks.Chart():
            yield from _chart(thing.scene)
            yield from _lines(thing.button)
        case blocks.Choice():
            if thing.label is None:
                yield from _spoken(thing.name)
            else:
                yield from _texts(thing.label)
            for item in thing.items:
                yield Line(said=(item.text,), kind="choice")
            yield from _texts(thing.hint)
        case blocks.Card():
            yield from _texts(None if thing.option is None else thing.option.name)
            yield from _texts(thing.title)
            yield from _lines(thing.blocks)
        case blocks.Columns():
            yield from _lines(thing.blocks)
        case blocks.Rating():
            yield from _texts(thing.text)
            yield from _lines(thing.choice)
        case blocks.Buttons():
            yield from _lines(thing.items)
        case blocks.Calendar():
            yield from _spoken(thing.scene.name)
            yield from _texts(*(row.label for row in thing.scene.rows))
            yield from _texts(thing.scene.first_day, thing.scene.last_day)
        case blocks.Timeline():
            yield from _spoken(thing.scene.name)
            yield from _texts(*thing.scene.points)
        case blocks.LeafletPreview():
            yield from _lines((thing.print_, thing.save))
            yield from _spoken(thing.name)  # what is on it is paper's, not the window's
        case blocks.Fold():
            yield from _lines((thing.button, thing.blocks))
        case blocks.Field():
            yield from _texts(thing.label, thing.hint, thing.fault)
        case blocks.OutcomeLine():
            yield Line(
                said=(thing.text,), kind="text" if thing.item is None else "choice"
            )
            yield from _lines((thing.earlier, thing.later))
        case _:
            raise TypeError(f"nobody said how a {type(thing).__name__} is read")


def _chart(scene: pictures.ChartScene) -> Iterator[Line]:
    yield from _spoken(scene.name)
    if isinstance(scene, pictures.CurveChartScene):
        yield from _texts(*(line.option.name for line in scene.lines))
        yield from _texts(scene.y_label, scene.x_label, scene.legend)
        return
    if isinstance(scene, pictures.ForestChartScene):
        for line in scene.rows:
            yield from _texts(line.name, line.note, line.label)
        yield from _texts(scene.below_one, scene.above_one)
        yield from _texts(scene.x_label, scene.legend)
        return
    for title, _ in scene.rows:
        yield from _texts(title)
    yield from _texts(scene.x_label, scene.legend)
