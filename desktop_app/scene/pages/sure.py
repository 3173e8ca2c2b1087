"""Step 5: the other studies, how sure each result is, and living longer if wanted."""

from __future__ import annotations

from desktop_app.evidence.fact import Fact, Pack
from desktop_app.evidence.schema import Outcome, TrialRow
from desktop_app.journey.actions import SetGate
from desktop_app.journey.state import Gate, State, Step
from desktop_app.narrative import (
    certainty,
    differences,
    outcomes,
    pages,
    phrases,
    sure,
    words,
)
from desktop_app.narrative.constants import constant
from desktop_app.narrative.message import Message, Number
from desktop_app.scene import parts
from desktop_app.scene.blocks import (
    Bar,
    BarRow,
    BarRows,
    Block,
    Bullets,
    Button,
    Buttons,
    Card,
    Columns,
    Icon,
    Notice,
    Paragraph,
)
from desktop_app.scene.caveats import notes_for_you
from desktop_app.scene.pictures import OptionTag
from desktop_app.scene.window_scene import Page

_SECTIONS = ("trials", "reasons", "living")


def sure_page(state: State, pack: Pack) -> Page:
    """Return step 5."""
    section = parts.chosen_section(state, Step.SURE, _SECTIONS)
    lead: Message | None
    match section:
        case "trials":
            lead, blocks = _trials_lead(pack), _trials(pack)
        case "reasons":
            lead, blocks = certainty.explained(), _reasons(state, pack)
        case _:
            lead, blocks = None, _living(state, pack)
    return Page(
        key=f"sure/{section}",
        heading=sure.sure_heading(),
        lead=lead,
        views=parts.section_choice(
            state,
            Step.SURE,
            (
                ("trials", sure.section_trials()),
                ("reasons", sure.section_reasons()),
                ("living", sure.section_living()),
            ),
        ),
        blocks=blocks,
    )


def _trials_lead(pack: Pack) -> Message:
    rows = pack.file.across.rows
    timed = next(pack.facts[row.facts[0]] for row in rows if row.facts)
    name = outcomes.named(pack, pack.file.across.words, timed)
    return sure.trials_lead(constant("number-of", len(rows)), name)


def _trials(pack: Pack) -> tuple[Block, ...]:
    across = pack.file.across
    tags = tuple(
        OptionTag(id=key, name=words.text(pack, key), slot=slot)
        for slot, key in enumerate(across.legend)
    )
    rows = tuple(_trial_row(pack, row, tags) for row in across.rows)
    warning = Notice(strong=words.text(pack, across.warning), icon=Icon.UNSURE)
    return (BarRows(legend=tags, rows=rows), warning)


def _trial_row(pack: Pack, row: TrialRow, tags: tuple[OptionTag, ...]) -> BarRow:
    trial = pack.trials[row.trial]
    title = phrases.verbatim(trial.name, "trial")
    note = phrases.follows(words.text(pack, trial.about), _took_part(pack, row))
    quoted = (*row.facts, *parts.difference_ids(row.facts), *row.medians)
    return BarRow(
        title=title,
        note=note,
        bars=tuple(
            Bar(
                scene=parts.bar_scene(pack, pack.file.across.words, tag, fact),
                label=outcomes.short(fact),
            )
            for tag, fact in zip(tags, _facts(pack, row.facts), strict=False)
        ),
        words=() if row.facts else _medians_instead(pack, row, tags),
        side=_side(pack, row, tags),
        button=parts.sources(quoted, title),
    )


def _took_part(pack: Pack, row: TrialRow) -> Message:
    quoted = _facts(pack, row.facts or row.medians)
    total = sum(fact.entry.n or 0 for fact in quoted)
    ids = "+".join(fact.id for fact in quoted)
    return sure.people_took_part(Number(value=total, fact=ids, part="n-together"))


def _medians_instead(
    pack: Pack, row: TrialRow, tags: tuple[OptionTag, ...]
) -> tuple[Message, ...]:
    prefix = f"{pack.file.across.words}-median"
    medians = tuple(
        outcomes.median(pack, prefix, tag.name, fact)
        for tag, fact in zip(tags, _facts(pack, row.medians), strict=True)
    )
    return (sure.not_reported(), *medians)


def _side(pack: Pack, row: TrialRow, tags: tuple[OptionTag, ...]) -> Message | None:
    if not row.facts:
        return None
    found = parts.differences_of(pack, row.facts)[0]
    if found.certainty is None:
        return None
    return certainty.ladder(found.certainty, tags[1].name)


def _reasons(state: State, pack: Pack) -> tuple[Block, ...]:
    tags = parts.option_tags(pack)
    cards = []
    for outcome in pack.file.outcomes:
        if outcome.kind != "people" or outcome.certainty is None:
            continue
        found = parts.differences_of(pack, outcome.facts)[0]
        if found.certainty is None:
            continue
        title = outcomes.named(pack, outcome.words, found.control)
        why = certainty.reasons(pack, found.certainty)
        cards.append(
            Card(
                title=title,
                blocks=(
                    Paragraph(
                        sentences=(certainty.ladder(found.certainty, tags[1].name),),
                        kind="strong",
                    ),
                    Paragraph(
                        sentences=(
                            certainty.certainty_short(found.certainty),
                            differences.span(found),
                        ),
                        button=parts.comparison_sources(outcome, title),
                    ),
                    *((Bullets(items=why),) if why else ()),
                ),
            )
        )
    pairs = tuple(
        Columns(blocks=tuple(cards[place : place + 2]))
        for place in range(0, len(cards), 2)
    )
    return (_who(pack), *notes_for_you(state, pack), *pairs)


def _who(pack: Pack) -> Block:
    trial = pack.trials[pack.file.main_trial]
    return Notice(
        strong=sure.who_was_studied(),
        rest=(words.text(pack, trial.about), sure.may_not_be_you()),
        icon=Icon.PEOPLE,
        calm=True,
    )


def _living(state: State, pack: Pack) -> tuple[Block, ...]:
    yes = Button(text=sure.gate_yes(), action=SetGate(Gate.OPEN))
    not_now = Button(text=sure.gate_not_now(), action=SetGate(Gate.NOT_NOW))
    if state.gate is Gate.ASKED:
        asked: tuple[Block, ...] = (
            Paragraph(sentences=(sure.gate_body(),)),
            Buttons(items=(yes, not_now)),
        )
        return (Card(title=sure.gate_heading(), blocks=asked),)
    if state.gate is Gate.NOT_NOW:
        closed: tuple[Block, ...] = (
            Paragraph(sentences=(sure.gate_closed(),)),
            Buttons(items=(yes,)),
        )
        return (Card(title=sure.section_living(), blocks=closed),)
    return (
        *(
            block
            for outcome in parts.on_page(pack, "living-longer", "median")
            for block in _lived(pack, outcome)
        ),
        Buttons(items=(Button(text=sure.gate_hide(), action=SetGate(Gate.ASKED)),)),
    )


def _lived(pack: Pack, outcome: Outcome) -> tuple[Block, ...]:
    """Both options side by side, then what a median is and where it comes from."""
    title = outcomes.outcome_text(pack, outcome, "name")
    cards = []
    for tag, fact in zip(
        parts.option_tags(pack), parts.facts_of(pack, outcome), strict=True
    ):
        said = (outcomes.median(pack, outcome.words, tag.name, fact),)
        span = outcomes.median_span(fact)
        sentences = said if span is None else (*said, span)
        cards.append(Card(option=tag, blocks=(Paragraph(sentences=sentences),)))
    return (
        Paragraph(sentences=(outcomes.outcome_text(pack, outcome, "meaning"),)),
        Columns(blocks=tuple(cards)),
        Notice(
            strong=None,
            rest=(pages.half_explained(), pages.not_a_forecast()),
            button=parts.sources(outcome.facts, title),
            calm=True,
        ),
    )


def _facts(pack: Pack, ids: tuple[str, ...]) -> tuple[Fact, ...]:
    return tuple(pack.facts[fact] for fact in ids)
