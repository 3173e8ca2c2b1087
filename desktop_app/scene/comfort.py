"""The choices that make the program comfortable: text size and colours."""

from __future__ import annotations

from desktop_app.journey.actions import SetPalette, SetTextSize
from desktop_app.journey.state import TEXT_SIZES, Palette, State
from desktop_app.narrative import chrome
from desktop_app.scene.blocks import Choice, ChoiceItem


def comfort_blocks(state: State) -> tuple[Choice, ...]:
    """Return the choice of text sizes and the choice of colours."""
    sizes = Choice(
        label=chrome.text_size(),
        name=chrome.text_size(),
        items=tuple(
            ChoiceItem(
                text=chrome.in_per_cent(size),
                action=SetTextSize(size),
                chosen=size == state.text_size,
            )
            for size in TEXT_SIZES
        ),
        kind="tiles",
    )
    palettes = Choice(
        label=chrome.colours(),
        name=chrome.colours(),
        items=tuple(
            ChoiceItem(
                text=chrome.palette_name(palette),
                action=SetPalette(palette),
                chosen=palette is state.palette,
            )
            for palette in Palette
        ),
        kind="tiles",
    )
    return (sizes, palettes)
