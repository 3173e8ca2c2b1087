"""The five views of a page of outcomes, all made from the same facts."""

from __future__ import annotations

from desktop_app.evidence.fact import Fact, Pack
from desktop_app.evidence.schema import Outcome
from desktop_app.journey.actions import ToggleDetail
from desktop_app.journey.state import State, View
from desktop_app.narrative import chrome, differences, outcomes, pages, phrases, words
from desktop_app.narrative.certainty import beside_difference
from desktop_app.narrative.message import Message
from desktop_app.scene import parts
from desktop_app.scene.blocks import (
    ArrayCard,
    ArrayCards,
    Bar,
    BarRow,
    BarRows,
    Block,
    Button,
    Chart,
    Icon,
    Notice,
    Paragraph,
    Table,
    TableRow,
)
from desktop_app.scene.chart_scenes import curve_chart, has_curve, range_chart
from desktop_app.scene.pictures import OptionTag
from desktop_app.values import Value


class Comparison(Value, frozen=True, kw_only=True):
    """A page's outcomes and how they are to be shown."""

    state: State
    pack: Pack
    page: str
    tags: tuple[OptionTag, ...]
    caption: Message

    @property
    def shown(self) -> Outcome:
        """The outcome that is open."""
        return parts.chosen_outcome(self.state, self.pack, self.page)


def view_blocks(page: Comparison) -> tuple[Block, ...]:
    """Return the blocks of the view that is chosen."""
    match page.state.view:
        case View.PICTURE:
            return _picture(page)
        case View.BARS:
            return _bars(page)
        case View.CHART:
            return _chart(page)
        case View.TABLE:
            return _table(page)
        case View.WORDS:
            return _words(page)


def difference_notice(page: Comparison, outcome: Outcome) -> Notice:
    """Return the sentence on how the groups differ, its range and how sure we are."""
    found = parts.differences_of(page.pack, outcome.facts)
    rest = tuple(differences.span(difference) for difference in found)
    sure = tuple(
        beside_difference(difference.certainty, tag.name)
        for difference, tag in zip(found, page.tags[1:], strict=True)
        if difference.certainty is not None
    )
    return Notice(
        strong=parts.together(
            tuple(differences.between(page.pack, outcome.words, d) for d in found)
        ),
        rest=(*rest, *sure),
        button=parts.comparison_sources(outcome, _heading(page, outcome)),
        icon=Icon.SCALES,
    )


def _picture(page: Comparison) -> tuple[Block, ...]:
    outcome = page.shown
    cards = tuple(
        array_card(page.pack, outcome, tag, fact)
        for tag, fact in zip(page.tags, parts.facts_of(page.pack, outcome), strict=True)
    )
    return (ArrayCards(cards=cards), difference_notice(page, outcome))


def array_card(pack: Pack, outcome: Outcome, tag: OptionTag, fact: Fact) -> ArrayCard:
    """Return one group's picture with its number, both frames and its range."""
    return ArrayCard(
        option=tag,
        array=parts.array_scene(pack, outcome.words, tag, fact),
        number=outcomes.big_number(fact),
        of=outcomes.out_of_words(fact),
        had=outcomes.had(pack, outcome.words, fact),
        others=outcomes.others(pack, outcome.words, fact),
        span=outcomes.span(fact),
    )


def _bars(page: Comparison) -> tuple[Block, ...]:
    rows = tuple(_bar_row(page, outcome) for outcome in _all(page))
    return (BarRows(legend=page.tags, rows=rows),)


def _bar_row(page: Comparison, outcome: Outcome) -> BarRow:
    facts = parts.facts_of(page.pack, outcome)
    title = outcomes.outcome_text(page.pack, outcome, "name")
    details = detail_blocks(page.pack, outcome)
    opened = outcome.id in page.state.opened
    more = Button(
        text=chrome.tell_me_more(opened=opened),
        name=chrome.tell_me_more_about(title, opened=opened),
        action=ToggleDetail(outcome.id),
        icon=Icon.INFO,
    )
    return BarRow(
        title=title,
        note=outcomes.after_months(facts[0]) if facts[0].entry.months else None,
        bars=tuple(
            Bar(
                scene=parts.bar_scene(page.pack, outcome.words, tag, fact),
                label=outcomes.short(fact),
            )
            for tag, fact in zip(page.tags, facts, strict=True)
        ),
        button=parts.comparison_sources(outcome, title),
        more=more if details else None,
        details=details if opened else (),
    )


def detail_blocks(pack: Pack, outcome: Outcome) -> tuple[Block, ...]:
    """Return what there is to say about a side effect, or nothing."""
    blocks: list[Block] = []
    headings = (
        ("notice", pages.what_you_might_notice()),
        ("done", pages.what_is_done()),
        ("call", pages.when_to_call()),
    )
    for role, heading in headings:
        key = f"{outcome.words}.{role}"
        if not words.has(pack, key):
            continue
        quoted = words.facts_of(pack, (key,))
        blocks.append(Paragraph(sentences=(heading,), kind="strong"))
        blocks.append(
            Paragraph(
                sentences=(words.text(pack, key),),
                button=parts.sources(quoted, heading) if quoted else None,
            )
        )
    return tuple(blocks)


def _chart(page: Comparison) -> tuple[Block, ...]:
    outcome = page.shown
    same = tuple(o for o in _all(page) if o.series == outcome.series)
    if has_curve(page.pack, same):
        scene = curve_chart(page.pack, same, page.tags)
        quoted = tuple(fact for o in same for fact in o.facts)
        about = _heading(page, outcome)
        return (Chart(scene=scene, button=parts.sources(quoted, about)),)
    ranges = range_chart(page.pack, _all(page), page.tags, page.caption)
    quoted = tuple(fact for o in _all(page) for fact in o.facts)
    return (Chart(scene=ranges, button=parts.sources(quoted, page.caption)),)


def _table(page: Comparison) -> tuple[Block, ...]:
    difference = len(page.tags) == 2
    last = (pages.column_difference(),) if difference else ()
    columns = (pages.column_outcome(), *(tag.name for tag in page.tags), *last)
    rows = tuple(_table_row(page, outcome) for outcome in _all(page))
    return (
        Table(
            caption=page.caption,
            columns=columns,
            tags=(None, *page.tags, *((None,) if difference else ())),
            rows=(*rows, *_median_rows(page)),
        ),
    )


def _table_row(page: Comparison, outcome: Outcome) -> TableRow:
    facts = parts.facts_of(page.pack, outcome)
    title = outcomes.named(page.pack, outcome.words, facts[0])
    cells = [_cell(fact) for fact in facts]
    if len(facts) == 2:
        found = parts.differences_of(page.pack, outcome.facts)[0]
        cells.append(
            phrases.follows(differences.short(found), differences.table_span(found))
        )
    return TableRow(
        header=title,
        cells=tuple(cells),
        button=parts.comparison_sources(outcome, title),
    )


def _cell(fact: Fact) -> Message:
    span = outcomes.table_span(fact)
    return outcomes.short(fact) if span is None else outcomes.cell(fact, span)


def _median_rows(page: Comparison) -> tuple[TableRow, ...]:
    rows = []
    for outcome in parts.on_page(page.pack, page.page, "median"):
        facts = parts.facts_of(page.pack, outcome)
        title = outcomes.outcome_text(page.pack, outcome, "name")
        cells = tuple(outcomes.median_short(fact) for fact in facts)
        empty = (outcomes.not_given(),) if len(facts) == 2 else ()
        rows.append(
            TableRow(
                header=title,
                cells=(*cells, *empty),
                button=parts.sources(outcome.facts, title),
            )
        )
    return tuple(rows)


def _words(page: Comparison) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for outcome in _all(page):
        blocks.extend(_word_blocks(page, outcome))
    for outcome in parts.on_page(page.pack, page.page, "median"):
        blocks.extend(median_blocks(page.pack, outcome, page.tags))
    return tuple(blocks)


def _word_blocks(page: Comparison, outcome: Outcome) -> tuple[Block, ...]:
    facts = parts.facts_of(page.pack, outcome)
    title = outcomes.named(page.pack, outcome.words, facts[0])
    each = tuple(
        outcomes.sentence(page.pack, outcome.words, tag.name, fact)
        for tag, fact in zip(page.tags, facts, strict=True)
    )
    found = parts.differences_of(page.pack, outcome.facts)
    between = tuple(
        sentence
        for difference in found
        for sentence in (
            differences.between(page.pack, outcome.words, difference),
            differences.span(difference),
        )
    )
    return (
        Paragraph(sentences=(title,), kind="strong"),
        Paragraph(
            sentences=(*each, *between),
            button=parts.comparison_sources(outcome, title),
        ),
    )


def median_blocks(
    pack: Pack, outcome: Outcome, tags: tuple[OptionTag, ...]
) -> tuple[Block, ...]:
    """Return a median outcome in words, with what a median is."""
    facts = parts.facts_of(pack, outcome)
    title = outcomes.outcome_text(pack, outcome, "name")
    sentences: list[Message] = []
    for tag, fact in zip(tags, facts, strict=True):
        sentences.append(outcomes.median(pack, outcome.words, tag.name, fact))
        span = outcomes.median_span(fact)
        if span is not None:
            sentences.append(span)
    return (
        Paragraph(sentences=(title,), kind="strong"),
        Paragraph(
            sentences=(*sentences, pages.half_explained()),
            button=parts.sources(outcome.facts, title),
        ),
    )


def _all(page: Comparison) -> tuple[Outcome, ...]:
    return parts.on_page(page.pack, page.page)


def _heading(page: Comparison, outcome: Outcome) -> Message:
    return outcomes.outcome_text(page.pack, outcome, "question")
