"""The typesetter gives the same bytes each time, and says plainly what is amiss."""

from __future__ import annotations

import datetime as dt
import re
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import page
import pytest

from desktop_app import resources
from desktop_app.errors import MissingFileError, UnmadeLeafletError
from desktop_app.journey.state import LeafletWish, State
from desktop_app.leaflet import look, typeset
from desktop_app.leaflet.content import content
from desktop_app.leaflet.density import PAGES, STEPS, first_try, pages_of
from desktop_app.narrative.phrases import verbatim
from desktop_app.scene.leaflet import leaflet
from desktop_app.values import replace
from tests.leaflet.leaflets import (
    LANGUAGES,
    each_usual,
    everything,
    letters,
    named,
    nothing,
    pack,
    pdf_of,
    pictures,
    scene_of,
    voice,
)
from tests.leaflet.pdf_text import read


def made(state: State) -> bytes:
    return typeset.typeset(scene_of(state), voice)


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of what is shipped, to be spoilt, in which the typesetter looks."""
    for folder in ("leaflet", "fonts", "theme"):
        shutil.copytree(resources.resource(folder), tmp_path / "resources" / folder)
    monkeypatch.setattr(resources, "_HOME", tmp_path)
    typeset._compiler.cache_clear()
    look._tokens.cache_clear()
    yield tmp_path / "resources"
    typeset._compiler.cache_clear()
    look._tokens.cache_clear()


def spoil(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


# --- The same each time --------------------------------------------------------------


@pytest.mark.parametrize("state", [everything(), nothing("ar", second="en")], ids=named)
def test_the_same_scene_gives_the_same_bytes(state: State, shipped: Path) -> None:
    assert shipped.is_dir()  # a typesetter of its own
    assert made(state) == pdf_of(state)


def test_the_document_is_dated_by_its_evidence() -> None:
    day = scene_of(everything()).date.strftime("%Y%m%d").encode()
    assert re.search(rb"/CreationDate ?\(D:" + day, pdf_of(everything()))


def test_it_can_be_made_beside_the_window() -> None:
    found: list[bytes] = []
    states = [everything("de"), nothing("de")]
    threads = [
        threading.Thread(target=lambda one=state: found.append(made(one)))
        for state in states
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == sorted(pdf_of(state) for state in states)


def test_a_further_leaflet_does_not_take_long() -> None:
    made(everything())
    taken = []
    for language in ("fr", "it", "pt"):
        began = time.perf_counter()
        made(everything(language))
        taken.append(time.perf_counter() - began)
    assert min(taken) < 1.0


# --- Density -------------------------------------------------------------------------


@pytest.mark.parametrize("state", [*each_usual()], ids=named)
def test_the_body_is_never_set_below_eleven_points(state: State) -> None:
    """The last step is smaller; it is there for packs that say more than this one."""
    sizes = [float(size) for size in re.findall(rb" ([\d.]+) Tf", _content(state))]
    assert sizes.count(10.5) == 0
    assert sizes.count(11.0) + sizes.count(11.5) > 5


def _content(state: State) -> bytes:
    import io

    import pikepdf

    with pikepdf.open(io.BytesIO(pdf_of(state))) as document:
        return b"\n".join(one.Contents.read_bytes() for one in document.pages)


@pytest.mark.parametrize("state", [*each_usual()][1::2], ids=named)
def test_a_warning_that_the_facts_are_old_still_fits(state: State) -> None:
    late = leaflet(state, pack(dt.date(2028, 1, 1)), LANGUAGES)
    assert pages_of(typeset.typeset(late, voice)) == PAGES


def test_most_leaflets_are_set_once(monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[int] = []
    known = typeset._made

    def counted(data: dict[str, object], *rest: object) -> bytes:
        tries.append(1)
        return known(data, *rest)  # type: ignore[arg-type] # whatever it was given

    monkeypatch.setattr(typeset, "_made", counted)
    states = [everything(one.code) for one in LANGUAGES.offered]
    for state in states:
        made(state)
    assert len(tries) <= 1.5 * len(states)


def test_the_template_has_the_steps_that_are_tried(shipped: Path) -> None:
    written = (shipped / "leaflet" / "look.typ").read_text("utf-8")
    steps = written.partition("#let usual-steps = (")[2].partition("\n)")[0]
    assert steps.count("(body:") == STEPS
    data = content(scene_of(nothing("zh_CN")), (voice("zh_CN"),))
    assert first_try(data) < STEPS - 1


def test_too_much_to_say_takes_more_pages_and_is_not_cut_off() -> None:
    scene = scene_of(nothing())
    many = replace(scene, back=scene.back * 3)
    long = typeset.typeset(many, voice)
    assert pages_of(long) > PAGES
    assert letters(read(long).text).count(letters("About this leaflet")) == 3
    assert page.validate_pdf_bytes(long).is_compliant


# --- What is said is never markup ----------------------------------------------------


def test_a_sentence_that_looks_like_markup_is_only_a_sentence() -> None:
    sign = "#panic() *b* _i_ $x$ \\ \"'< @ref https://example.org = // <a>"
    scene = replace(scene_of(nothing()), title=verbatim(sign, "test"))
    front = (replace(scene.front[0], text=verbatim(sign, "test")), *scene.front[1:])
    tree = read(typeset.typeset(replace(scene, front=front), voice))
    (title,) = tree.of("H1")
    assert title.text.strip() == sign


# --- What is amiss -------------------------------------------------------------------


@pytest.mark.parametrize("file", ["leaflet.typ", "parts.typ"])
def test_a_template_that_is_gone_is_named(shipped: Path, file: str) -> None:
    (shipped / "leaflet" / file).unlink()
    with pytest.raises((MissingFileError, UnmadeLeafletError)) as error:
        made(nothing())
    assert file in error.value.sentence
    assert "\n" not in error.value.sentence


def test_a_typeface_that_is_gone_is_named(shipped: Path) -> None:
    for file in (shipped / "fonts").glob("EvenhandArabic-*.ttf"):
        file.unlink()
    with pytest.raises(MissingFileError) as error:
        made(nothing())
    assert "EvenhandArabic" in error.value.sentence


def test_a_template_that_cannot_be_set_says_so_in_one_line(shipped: Path) -> None:
    spoil(shipped / "leaflet" / "parts.typ", "#let shown(", "#let (")
    with pytest.raises(UnmadeLeafletError) as error:
        made(nothing())
    assert "Install Evenhand again." in error.value.sentence
    assert "\n" not in error.value.sentence


# --- The tests can fail --------------------------------------------------------------


def test_a_picture_without_its_sentence_is_noticed(shipped: Path) -> None:
    spoil(shipped / "leaflet" / "parts.typ", "alt: told.alt", "alt: none")
    try:
        tree = read(made(everything()))
    except UnmadeLeafletError:
        return  # the typesetter itself refused
    alts = [figure.alt for figure in tree.of("Figure")]
    assert alts != list(pictures(scene_of(everything())))


def test_a_picture_with_another_sentence_is_noticed(shipped: Path) -> None:
    spoil(shipped / "leaflet" / "parts.typ", "alt: told.alt", "alt: told.number")
    alts = [figure.alt for figure in read(made(everything())).of("Figure")]
    assert alts != list(pictures(scene_of(everything())))


def test_words_that_are_left_out_are_noticed(shipped: Path) -> None:
    spoil(shipped / "leaflet" / "parts.typ", "text(weight: 600, part.strong)", "[]")
    assert letters(read(made(everything())).text) != letters(
        read(pdf_of(everything())).text
    )


def test_large_print_is_large() -> None:
    state = replace(nothing(), leaflet=LeafletWish(large=True))
    sizes = re.findall(rb" ([\d.]+) Tf", _content(state))
    assert min(map(float, sizes)) >= 16
    assert sizes.count(b"18") > 100
