"""Small scenes to show, with long words where long words hurt."""

from __future__ import annotations

from desktop_app.journey.actions import (
    AnswerAbout,
    ArrangeOutcomes,
    ChooseOutcome,
    ChooseView,
    CloseSheet,
    GoBack,
    GoNext,
    GoTo,
    OpenSheet,
    Rate,
    SetTextSize,
    ToggleDetail,
    ToggleQuestion,
)
from desktop_app.journey.state import (
    STEPS,
    TEXT_SIZES,
    ComfortSheet,
    Palette,
    SourcesSheet,
    State,
    Step,
    View,
    Weight,
)
from desktop_app.narrative.message import Message
from desktop_app.scene import blocks as b
from desktop_app.scene import window_scene as w
from desktop_app.scene.pictures import (
    BarScene,
    CalendarRowScene,
    CalendarScene,
    IconArrayScene,
    OptionTag,
    RangeChartScene,
    RangeMark,
    TimelineScene,
)
from desktop_app.values import replace


def plain_words(message: Message) -> str:
    """Say a message as it is written, its messages filled in."""
    text = message.source
    for place, value in enumerate(message.values, 1):
        if isinstance(value, Message):
            text = text.replace(f"%{place}", plain_words(value))
    return text


class PlainVoice:
    """Says messages as they are written."""

    right_to_left = False
    script = "Latn"
    complete = True

    def render(self, message: Message) -> str:
        """Say a message."""
        return plain_words(message)

    def spoken(self, message: Message) -> str:
        """Say a message."""
        return plain_words(message)

    def number(self, value: float) -> str:
        """Say a number."""
        return f"{value:g}"


def m(text: str) -> Message:
    """A sentence."""
    return Message(context="test", source=text)


FIRST = OptionTag(id="a", name=m("Hormone treatment alone"), slot=0)
SECOND = OptionTag(id="b", name=m("Hormone treatment with palbociclib"), slot=1)
SOURCES = b.Button(
    text=m("Where does this number come from?"),
    action=OpenSheet(SourcesSheet(("fact",))),
    kind="link",
    icon=b.Icon.INFO,
)
MORE = b.Button(
    text=m("Tell me more"),
    name=m("Tell me more: blood cells"),
    action=ToggleDetail("cells"),
    icon=b.Icon.INFO,
)
PARAGRAPH = b.Paragraph(sentences=(m("One sentence."), m("Another.")), button=SOURCES)
BULLETS = b.Bullets(items=(m("A visit every month."), m("A blood test.")))
NOTICE = b.Notice(
    strong=m("13 more people out of 100 at 6 months."),
    rest=(m("Chance could explain the difference."),),
    button=SOURCES,
)


def array_card(tag: OptionTag, people: int) -> b.ArrayCard:
    """One option's card."""
    return b.ArrayCard(
        option=tag,
        array=IconArrayScene(
            people=people, of=100, slot=tag.slot, name=m(f"{people} of 100 people")
        ),
        number=m(str(people)),
        of=m("of 100"),
        had=m("The cancer had not grown"),
        others=m("For the others it had grown, or they had died."),
        span=m("Best estimate. Could be 17 to 42."),
        button=SOURCES,
    )


ARRAYS = b.ArrayCards(cards=(array_card(FIRST, 29), array_card(SECOND, 42)))


def bar(tag: OptionTag, people: int) -> b.Bar:
    """One bar."""
    return b.Bar(
        scene=BarScene(
            people=people,
            of=100,
            low=max(0, people - 9),
            high=people + 9,
            slot=tag.slot,
            name=m(f"{plain_words(tag.name)}: {people} of 100"),
        ),
        label=m(f"{people} of 100"),
    )


BARS = b.BarRows(
    legend=(FIRST, SECOND),
    rows=(
        b.BarRow(
            title=m("Very few infection-fighting blood cells"),
            note=m("Neutropenia. Found by a blood test."),
            bars=(bar(FIRST, 0), bar(SECOND, 39)),
            button=SOURCES,
            more=MORE,
            details=(PARAGRAPH,),
        ),
        b.BarRow(
            title=m("Another study"),
            note=None,
            bars=(),
            words=(m("It did not report how many people."),),
            side=m("We cannot be sure"),
        ),
    ),
)
TABLE = b.Table(
    caption=m("People of 100"),
    columns=(m("What happened"), FIRST.name, SECOND.name, m("Difference")),
    tags=(None, FIRST, SECOND, None),
    rows=(
        b.TableRow(
            header=m("Not grown"),
            cells=(m("29"), m("42"), m("13 more")),
            button=SOURCES,
        ),
    ),
)
CHART = b.Chart(
    scene=RangeChartScene(
        rows=(
            (
                m("Not grown"),
                (
                    RangeMark(option=FIRST, people=29, low=17, high=42),
                    RangeMark(option=SECOND, people=42, low=32, high=51),
                ),
            ),
        ),
        x_label=m("People of 100"),
        legend=m("Dots are best estimates"),
        name=m("The chart says the same"),
    ),
    button=SOURCES,
)
CALENDAR = b.Calendar(
    scene=CalendarScene(
        rows=(
            CalendarRowScene(
                label=m("Tablets"),
                filled=tuple(day < 21 for day in range(28)),
                mark="tablet",
                name=m("Tablets for 21 days"),
            ),
        ),
        first_day=m("Day 1"),
        last_day=m("Day 28"),
        slot=0,
        name=m("Tablets for 21 days, then 7 days without"),
    )
)
TIMELINE = b.Timeline(
    scene=TimelineScene(
        points=(m("Palbociclib"), m("The cancer grew"), m("Now")),
        name=m("From palbociclib to now"),
    )
)


def views(state: State) -> b.Choice:
    """The choice of views."""
    icons = (
        b.Icon.PEOPLE,
        b.Icon.BARS,
        b.Icon.CHART,
        b.Icon.TABLE,
        b.Icon.WORDS,
    )
    return b.Choice(
        label=None,
        name=m("How to show it"),
        items=tuple(
            b.ChoiceItem(
                text=m(view.value.title()),
                action=ChooseView(view),
                chosen=view is state.view,
                icon=icon,
            )
            for view, icon in zip(View, icons, strict=True)
        ),
    )


def times(chosen: str = "6") -> b.Choice:
    """The choice of times."""
    return b.Choice(
        label=m("After"),
        name=m("After"),
        items=tuple(
            b.ChoiceItem(
                text=m(f"{time} months"),
                action=ChooseOutcome("help", time),
                chosen=time == chosen,
            )
            for time in ("6", "12")
        ),
        hint=m("The study reported these two."),
    )


def about(state: State) -> b.Choice:
    """A question about the person, as a list."""
    return b.Choice(
        label=m("How long did you take palbociclib before?"),
        name=m("How long"),
        items=tuple(
            b.ChoiceItem(
                text=m(f"{answer} than a year, as far as you remember"),
                action=AnswerAbout("time", answer),
                chosen=("time", answer) in state.about,
            )
            for answer in ("Less", "More")
        ),
        kind="list",
    )


def rating(state: State) -> b.Rating:
    """Something to rate."""
    return b.Rating(
        text=m("Fewer blood tests and hospital visits"),
        choice=b.Choice(
            label=None,
            name=m("Fewer visits"),
            items=tuple(
                b.ChoiceItem(
                    text=m(weight.value),
                    action=Rate("visits", weight),
                    chosen=("visits", weight) in state.ratings,
                )
                for weight in Weight
            ),
            kind="tiles",
        ),
    )


def questions(state: State) -> b.Choice:
    """Questions of which several can be chosen."""
    return b.Choice(
        label=m("Questions for your team"),
        name=m("Questions"),
        items=tuple(
            b.ChoiceItem(
                text=m(f"What about {what}?"),
                action=ToggleQuestion(what),
                chosen=what in state.questions,
            )
            for what in ("travel", "work")
        ),
        kind="list",
        several=True,
    )


def comfort(state: State) -> b.Choice:
    """The choice of text sizes."""
    return b.Choice(
        label=m("Text size"),
        name=m("Text size"),
        items=tuple(
            b.ChoiceItem(
                text=m(f"{size} %"),
                action=SetTextSize(size),
                chosen=size == state.text_size,
            )
            for size in TEXT_SIZES
        ),
        kind="tiles",
    )


FIELD = b.Field(
    label=m("Telephone"),
    kind=b.FieldKind.TELEPHONE,
    text="020 555 0100",
    hint=m("Stands with when to call, and on the leaflet."),
)
OUTCOME_LINE = b.OutcomeLine(
    key="stopped",
    text=m("Stopped because of side effects"),
    item=b.ChoiceItem(
        text=m("Stopped because of side effects"),
        action=ArrangeOutcomes((), ("stopped",)),
        chosen=True,
    ),
    earlier=b.Button(
        text=m("Show earlier: Stopped because of side effects"),
        action=ArrangeOutcomes(("stopped",), ()),
        kind="link",
        icon=b.Icon.EARLIER,
        icon_only=True,
    ),
    later=None,
)


def fold(state: State) -> b.Fold:
    """Details that can be unfolded."""
    return b.Fold(button=MORE, opened="cells" in state.opened, blocks=(BULLETS,))


def _blocks(state: State) -> tuple[b.Block, ...]:
    match state.step:
        case Step.HELP | Step.HARM:
            by_view: dict[View, tuple[b.Block, ...]] = {
                View.PICTURE: (
                    times(dict(state.outcomes).get("help", "6")),
                    ARRAYS,
                    NOTICE,
                ),
                View.BARS: (BARS, NOTICE),
                View.CHART: (CHART, NOTICE),
                View.TABLE: (TABLE, NOTICE),
                View.WORDS: (PARAGRAPH, NOTICE),
            }
            return by_view[state.view]
        case Step.OPTIONS:
            cards = tuple(
                b.Card(option=tag, blocks=(PARAGRAPH, CALENDAR, BULLETS))
                for tag in (FIRST, SECOND)
            )
            return (b.Columns(blocks=cards), PARAGRAPH)
        case Step.SITUATION:
            return (PARAGRAPH, TIMELINE, about(state))
        case Step.MATTERS:
            return (rating(state), replace(NOTICE, calm=True))
        case Step.SURE:
            return (BARS, fold(state))
        case _:
            return (questions(state), b.Buttons(items=(MORE, SOURCES)))


def page(state: State) -> w.Page:
    """The page of a step."""
    viewed = state.step in {Step.HELP, Step.HARM}
    return w.Page(
        key=f"{state.step.value}/{state.view.value if viewed else ''}",
        heading=m(f"How many people had this? {state.step.value.title()}"),
        lead=m("Each figure is one person of 100 people in the study."),
        views=views(state) if viewed else None,
        blocks=_blocks(state),
    )


def start_page(state: State) -> w.StartPage:
    """The first page."""
    return w.StartPage(
        brand=m("Evenhand"),
        heading=m("Two treatments. What could each one mean for you?"),
        lead=(m("What a study found, in pictures and plain words."),),
        start=b.Button(
            text=m("Start"), action=GoNext(), kind="primary", icon=b.Icon.NEXT
        ),
        promise=m("No name, no account, no internet. Nothing is saved."),
        comfort=(b.Paragraph(sentences=(m("Comfort"),), kind="strong"), comfort(state)),
        notes=(m("For use with your care team."),),
        about=SOURCES,
    )


def _header(state: State) -> w.Header:
    now = STEPS.index(state.step)
    return w.Header(
        brand=m("Evenhand"),
        place=m(f"Step {now} of 8: {state.step.value.title()}"),
        steps=tuple(
            b.Button(
                text=m(step.value), name=m(f"Go to {step.value}"), action=GoTo(step)
            )
            for step in STEPS[1:]
        ),
        current=now - 1,
        tools=(
            b.Button(
                text=m("Comfort"),
                action=OpenSheet(ComfortSheet()),
                icon=b.Icon.TEXT_SIZE,
            ),
            b.Button(text=m("About this"), action=SOURCES.action, icon=b.Icon.INFO),
        ),
    )


def resolve(state: State, system: Palette) -> w.WindowScene:
    """The whole window."""
    start = state.step is Step.START
    last = state.step is Step.SUMMARY
    close = b.Button(text=m("Close"), action=CloseSheet(), icon=b.Icon.CLOSE)
    sheet = None
    if state.sheet is not None:
        sheet = w.SheetScene(
            key=type(state.sheet).__name__,
            heading=m("Where do these numbers come from?"),
            blocks=(comfort(state), b.Card(title=m("Not grown"), blocks=(BULLETS,))),
            close=close,
        )
    palette = system if state.palette is Palette.SYSTEM else state.palette
    return w.WindowScene(
        title=m("Evenhand"),
        page=start_page(state) if start else page(state),
        header=None if start else _header(state),
        footer=None
        if start
        else w.Footer(
            back=b.Button(text=m("Back"), action=GoBack(), icon=b.Icon.BACK),
            promise=m("Nothing you choose here is saved"),
            next=None
            if last
            else b.Button(
                text=m("Next"), action=GoNext(), kind="primary", icon=b.Icon.NEXT
            ),
        ),
        banner=(m("This information was due for review."),) if last else (),
        sheet=sheet,
        text_size=state.text_size,
        palette=palette.value,
        announcement=m(state.step.value),
    )
