"""The results on a leaflet: the main one of a page as pictures, the others in rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop_app.evidence.clinic import CLINIC
from desktop_app.evidence.fact import Fact, Pack
from desktop_app.evidence.schema import Outcome, Source
from desktop_app.narrative import differences, outcomes, pages, phrases
from desktop_app.narrative import leaflet as wording
from desktop_app.narrative.certainty import beside_difference
from desktop_app.narrative.message import Message, numbers_in
from desktop_app.scene import parts
from desktop_app.scene.comparison import array_card
from desktop_app.scene.leaflet_parts import (
    Arrays,
    Heading,
    Part,
    ResultTable,
    Row,
    Saying,
)
from desktop_app.values import Value, parts_of


def main_results(pack: Pack, page: str) -> Iterator[Part]:
    """Yield a page's main outcome as pictures, at all the times that were reported."""
    for outcome in parts.on_page(pack, page):
        if outcome.series in _main(pack, page):
            yield _arrays(pack, outcome)


def further_results(pack: Pack, shown: tuple[str, ...]) -> Iterator[Part]:
    """Yield all other outcomes of these pages in one table, and what a median is."""
    rows: list[Row] = []
    medians: list[Outcome] = []
    for page in shown:
        main = _main(pack, page)
        rows += [
            _row(pack, one)
            for one in parts.on_page(pack, page)
            if one.series not in main
        ]
        of_page = parts.on_page(pack, page, "median")
        rows += [_median(pack, one) for one in of_page]
        medians += of_page
    if rows:
        yield Heading(level=2, text=wording.more_results())
        yield _table(pack, tuple(rows))
    if medians:
        meanings = tuple(
            outcomes.outcome_text(pack, one, "meaning")
            for one in medians
            if one.page == "living-longer"
        )
        yield Saying(sentences=(*meanings, pages.half_explained()), kind="note")


def _main(pack: Pack, page: str) -> set[str]:
    return {outcome.series for outcome in parts.on_page(pack, page) if outcome.main}


def sources_of(pack: Pack, shown: Iterable[Part]) -> tuple[Source, ...]:
    """Return where the numbers that are shown were printed, in the pack's order."""
    quoted = {
        fact
        for part in shown
        for message in _messages(part)
        for number in numbers_in(message)
        for joined in number.fact.split("+")
        for fact in joined.split("~")
        if fact
    }
    printed = {pack.facts[fact].source.id for fact in quoted} - {CLINIC}
    return tuple(one for one in pack.file.sources if one.id in printed)


def _messages(shown: object) -> Iterator[Message]:
    """Every sentence of a piece."""
    if isinstance(shown, Message):
        yield shown
    elif isinstance(shown, tuple):
        for member in shown:
            yield from _messages(member)
    elif isinstance(shown, Value):
        for part in parts_of(shown):
            yield from _messages(part)


def _arrays(pack: Pack, outcome: Outcome) -> Arrays:
    tags = parts.option_tags(pack)
    facts = parts.facts_of(pack, outcome)
    found = parts.differences_of(pack, outcome.facts)
    sure = tuple(
        beside_difference(difference.certainty, tag.name)
        for difference, tag in zip(found, tags[1:], strict=True)
        if difference.certainty is not None
    )
    return Arrays(
        title=outcomes.named(pack, outcome.words, facts[0]),
        cards=tuple(
            array_card(pack, outcome, tag, fact)
            for tag, fact in zip(tags, facts, strict=True)
        ),
        strong=parts.together(
            tuple(differences.between(pack, outcome.words, one) for one in found)
        ),
        rest=(*(differences.span(one) for one in found), *sure),
    )


def _table(pack: Pack, rows: tuple[Row, ...]) -> ResultTable:
    tags = parts.option_tags(pack)
    last = ((pages.column_difference(), None),) if len(tags) == 2 else ()
    return ResultTable(
        first=pages.column_outcome(),
        columns=(*((tag.name, tag) for tag in tags), *last),
        rows=rows,
    )


def _row(pack: Pack, outcome: Outcome) -> Row:
    tags = parts.option_tags(pack)
    facts = parts.facts_of(pack, outcome)
    cells: list[tuple[Message, ...]] = [(_cell(fact),) for fact in facts]
    if len(facts) == 2:
        (found,) = parts.differences_of(pack, outcome.facts)
        short = phrases.follows(differences.short(found), differences.table_span(found))
        sure = found.certainty
        cells.append(
            (short,) if sure is None else (short, beside_difference(sure, tags[1].name))
        )
    title = outcomes.named(pack, outcome.words, facts[0])
    return Row(header=title, cells=tuple(cells))


def _cell(fact: Fact) -> Message:
    span = outcomes.table_span(fact)
    return outcomes.short(fact) if span is None else outcomes.cell(fact, span)


def _median(pack: Pack, outcome: Outcome) -> Row:
    facts = parts.facts_of(pack, outcome)
    cells: list[tuple[Message, ...]] = []
    for fact in facts:
        span = outcomes.median_span(fact)
        short = outcomes.median_short(fact)
        cells.append((short,) if span is None else (short, span))
    if len(facts) == 2:
        cells.append((outcomes.not_given(),))
    return Row(header=outcomes.outcome_text(pack, outcome, "name"), cells=tuple(cells))
