"""A chart as an image: the right size and ground, in any thread, soon enough."""

import statistics
import threading
import time
import tomllib
from pathlib import Path

import pytest

from desktop_app.charts.render import RenderedChart, render_chart
from desktop_app.narrative.message import Message
from desktop_app.scene.pictures import ChartScene
from tests.charts.figures import drawn, texts, writing
from tests.charts.scenes import ALL, RANGES, TWO, curves, line, say

ROOT = Path(__file__).resolve().parents[2]


def rendered(
    scene: ChartScene, *, scale: float = 1.0, palette: str = "light"
) -> RenderedChart:
    return render_chart(
        scene,
        width=701,
        height=421,
        scale=scale,
        palette=palette,
        text_size=100,
        mirrored=False,
        say=say,
    )


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_an_image_has_every_device_pixel(scale: float) -> None:
    image = rendered(TWO, scale=scale)
    assert abs(image.width - 701 * scale) <= 1
    assert abs(image.height - 421 * scale) <= 1
    assert len(image.rgba) == 4 * image.width * image.height


@pytest.mark.parametrize("palette", ["light", "dark", "contrast"])
def test_the_ground_is_the_surface(palette: str) -> None:
    tokens = tomllib.loads((ROOT / "resources/theme/tokens.toml").read_text("utf-8"))
    sheet = tokens["palette"][palette][tokens["roles"]["surface"]]
    image = rendered(RANGES, palette=palette)
    assert image.rgba[:4] == bytes.fromhex(sheet[1:]) + b"\xff"
    assert set(image.rgba[3::4]) == {255}


def test_threads_draw_the_same() -> None:
    drawings: list[RenderedChart] = []
    threads = [
        threading.Thread(target=lambda: drawings.append(rendered(TWO)))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert drawings == [rendered(TWO)] * 4


def test_a_later_chart_is_soon_there() -> None:
    rendered(TWO)
    times = []
    for scene in (*ALL.values(), *ALL.values()):
        start = time.process_time()
        render_chart(
            scene,
            width=1100,
            height=420,
            scale=1.0,
            palette="dark",
            text_size=100,
            mirrored=False,
            say=say,
        )
        times.append(time.process_time() - start)
    assert statistics.median(times) < 0.3  # seconds; half of it on a calm computer


def test_numbers_are_written_in_the_figures_of_the_language() -> None:
    from desktop_app.charts.render import draw

    seen: list[float] = []

    def number(value: float) -> str:
        seen.append(value)
        return f"<{value:g}>"

    pen = draw(
        TWO,
        width=1100,
        height=420,
        scale=1.0,
        palette="light",
        text_size=100,
        mirrored=False,
        say=say,
        number=number,
    )
    figures = [one.text for one in writing(pen) if any(map(str.isdigit, one.text))]
    figures = [text for text in figures if text != "People out of 100"]
    assert figures
    assert all(text.startswith("<") for text in figures)
    assert set(seen) >= {0, 6, 12, 29, 42, 100}


def test_words_are_never_formulas() -> None:
    scene = curves(line(0, (6, 29, 17, 42)), line(1, (6, 42, 32, 51)))
    pen = drawn(scene)
    assert all(not text.get_parse_math() for text in texts(pen))


def test_script_without_spaces_is_broken_at_the_end_of_the_line() -> None:
    from desktop_app.charts.wrapping import wrapped

    assert wrapped("abcdefgh ij", 3, len) == ["abc", "def", "gh", "ij"]
    assert wrapped("one two", 40, len) == ["one two"]
    assert wrapped("one two three", 7, len) == ["one two", "three"]
    assert wrapped("", 7, len) == []


def test_an_option_without_a_name_does_no_harm() -> None:
    pen = draw_with_empty_words()
    assert pen


def draw_with_empty_words() -> object:
    def silent(_message: Message) -> str:
        return ""

    return render_chart(
        TWO,
        width=700,
        height=420,
        scale=1.0,
        palette="light",
        text_size=100,
        mirrored=False,
        say=silent,
    )
