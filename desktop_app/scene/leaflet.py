"""The take-home leaflet: the visit on two pages, with the words of the screen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.schema import Option
from desktop_app.journey.clinic import understood_name, understood_telephone
from desktop_app.journey.state import Gate, State, Step
from desktop_app.narrative import (
    about,
    chrome,
    matters,
    pages,
    summary,
    sure,
    words,
)
from desktop_app.narrative import languages as language_words
from desktop_app.narrative import leaflet as wording
from desktop_app.narrative.clinic import clinic_name, clinic_telephone
from desktop_app.narrative.message import Day, Message, Number
from desktop_app.scene import parts
from desktop_app.scene.arranged import arranged
from desktop_app.scene.caveats import caveat_keys
from desktop_app.scene.languages import Languages, review_notes
from desktop_app.scene.leaflet_figures import further_results, main_results, sources_of
from desktop_app.scene.leaflet_parts import (
    CallBox,
    Heading,
    LeafletScene,
    OptionColumn,
    OptionColumns,
    Part,
    Points,
    Saying,
    WritingLines,
)
from desktop_app.values import replace
from desktop_app.version import __version__

_MATTERS_LINES, _QUESTION_LINES = 2, 2


def leaflet(state: State, pack: Pack, languages: Languages) -> LeafletScene:
    """Return the leaflet of a visit.

    Args:
        state: What the person has done, and how the leaflet is to be.
        pack: The evidence.
        languages: The languages of the program, and whether they were reviewed.
    """
    pack = arranged(state, pack)
    wish = state.leaflet
    codes = tuple(dict.fromkeys(one for one in (state.language, wish.second) if one))
    front = (
        *_opening(state, pack, languages),
        *_options(pack),
        *_others(pack),
        *_main_results(pack),
    )
    back = (
        *_further_results(state, pack),
        _calling(state, pack),
        *_matters(state, pack),
        *_questions(state, pack),
    )
    notes = _notes(state, codes, languages)
    return LeafletScene(
        paper=wish.paper,
        large=wish.large,
        languages=codes,
        title=words.text(pack, pack.file.question.title),
        foot=wording.foot(pack),
        page_of=wording.page_of(),
        front=front,
        back=(*back, *_about(state, pack, notes, (*front, *back))),
        date=pack.file.evidence_date,
    )


def _opening(state: State, pack: Pack, languages: Languages) -> Iterator[Part]:
    title = words.text(pack, pack.file.question.title)
    yield Heading(level=1, text=title)
    if pack.expired_on is not None:
        day = Day(day=pack.expired_on, part="review-date")
        yield Saying(sentences=(chrome.expired(day),), kind="warning")
    yield Saying(
        sentences=(wording.purpose(), pages.start_lead()[-1], pages.not_a_forecast()),
        kind="lead",
    )
    if languages.partly_english:
        partly = (language_words.partly_english(),)
        yield Saying(sentences=partly, kind="note", only=state.language)


def _options(pack: Pack) -> Iterator[Part]:
    """What sets each option apart in its column, what they share said once."""
    yield Heading(level=2, text=chrome.step_name(Step.OPTIONS))
    options = pack.file.options
    told = tuple(_told(option) for option in options)
    shared = tuple(key for key in told[0] if all(key in keys for keys in told))
    yield OptionColumns(
        columns=tuple(
            OptionColumn(
                option=tag,
                items=words.texts(
                    pack, tuple(key for key in keys if key not in shared)
                ),
            )
            for tag, keys in zip(parts.option_tags(pack), told, strict=True)
        )
    )
    common = words.texts(pack, tuple(key for key in options[0].what if key in shared))
    if common:
        yield Saying(label=wording.with_both(), sentences=common, kind="note")


def _told(option: Option) -> tuple[str, ...]:
    """What is said of an option; more visits are for the team to tell."""
    return (*option.what, *option.how, *option.tests)


def _others(pack: Pack) -> Iterator[Part]:
    others = tuple(words.text(pack, other.name) for other in pack.file.other_options)
    if others:
        yield Points(label=pages.other_options(), items=others, kind="inline")


def _main_results(pack: Pack) -> Iterator[Part]:
    """What could help and what could harm, as pictures."""
    yield Heading(level=2, text=chrome.step_name(Step.HELP), beside=pages.each_figure())
    yield from main_results(pack, "help")
    yield Heading(level=2, text=chrome.step_name(Step.HARM))
    yield from main_results(pack, "harm")


def _further_results(state: State, pack: Pack) -> Iterator[Part]:
    """How long people lived is told to those alone who have asked to see it."""
    lived = ("living-longer",) if state.gate is Gate.OPEN else ()
    yield from further_results(pack, ("help", "harm", *lived))


def _calling(state: State, pack: Pack) -> Part:
    name = understood_name(state.clinic.name)
    telephone = understood_telephone(state.clinic.telephone)
    return CallBox(
        heading=pages.when_to_call(),
        clinic=clinic_name(name) if name else None,
        number=clinic_telephone(telephone) if telephone else wording.telephone_blank(),
        blank=not telephone,
        items=words.texts(pack, pack.file.when_to_call),
    )


def _matters(state: State, pack: Pack) -> Iterator[Part]:
    yield Heading(level=2, text=summary.what_matters())
    given = dict(state.ratings)
    rated = tuple(
        matters.matters_so_much(
            words.text(pack, matter.text), chrome.weight_name(given[matter.id])
        )
        for matter in pack.file.matters
        if matter.id in given
    )
    if rated:
        yield Points(items=rated)
    else:
        yield WritingLines(prompt=wording.write_what_matters(), count=_MATTERS_LINES)


def _questions(state: State, pack: Pack) -> Iterator[Part]:
    yield Heading(level=2, text=summary.questions_heading())
    chosen = tuple(
        words.text(pack, question.text)
        for question in pack.file.team_questions
        if question.id in state.questions
    )
    if chosen:
        yield Points(items=chosen, boxes=True)
        yield WritingLines(fill=True)
    else:
        yield WritingLines(
            prompt=wording.write_questions(), count=_QUESTION_LINES, fill=True
        )


def _about(
    state: State, pack: Pack, notes: tuple[Part, ...], shown: Iterable[Part]
) -> Iterator[Part]:
    file = pack.file
    yield Heading(level=2, text=wording.about_leaflet())
    yield _small(sure.who_was_studied(), *_studied(pack))
    if keys := caveat_keys(state, pack):
        yield _small(pages.notes_for_you(), *words.texts(pack, keys))
    yield _small(
        about.made_by(),
        *(
            about.author_line(author.name, words.text(pack, author.role))
            for author in file.authors
        ),
        wording.made_with(__version__),
    )
    yield _small(about.money(), words.text(pack, file.funding))
    yield _small(about.how_updated(), about.about_dates(pack))
    yield from notes
    sources = tuple(
        about.source_line(source.title, source.doi)
        for source in sources_of(pack, shown)
    )
    yield Points(label=about.sources_heading(), items=sources, kind="inline")


def _small(label: Message, *sentences: Message) -> Saying:
    return Saying(label=label, sentences=sentences, kind="note")


def _studied(pack: Pack) -> Iterator[Message]:
    trial = pack.trials[pack.file.main_trial]
    yield words.text(pack, trial.about)
    main = next(one for one in pack.file.outcomes if one.main)
    facts = parts.facts_of(pack, main)
    total = sum(fact.entry.n or 0 for fact in facts)
    if total and all(fact.trial == trial.id for fact in facts):
        ids = "+".join(fact.id for fact in facts)
        yield sure.people_took_part(Number(value=total, fact=ids, part="n-together"))
    yield sure.may_not_be_you()


def _notes(
    state: State, codes: tuple[str, ...], languages: Languages
) -> tuple[Part, ...]:
    """Each language says of itself that nobody has reviewed its words."""
    return tuple(
        Saying(sentences=notes, kind="note", only=code)
        for code in codes
        if (notes := review_notes(replace(state, language=code), languages))
    )
