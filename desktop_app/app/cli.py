"""The command line: each command is imported when it is asked for."""

from __future__ import annotations

import argparse
import os
import re
import sys
from pathlib import Path
from typing import NoReturn

from typing_extensions import override

from desktop_app.errors import BadInputError
from desktop_app.version import __version__

PALETTES = ("light", "dark", "contrast")
WITHOUT_WINDOW = "facts, picture, screenshots, --self-test, --version"


class _Parser(argparse.ArgumentParser):
    """A parser whose complaints are one sentence like all others."""

    @override
    def error(self, message: str) -> NoReturn:
        raise BadInputError(
            what="The command line",
            found=message,
            expected="words that Evenhand knows",
            mend=f"Run '{self.prog} --help' to see them.",
        )


def run(arguments: list[str]) -> int:
    """Do what the words ask for; return the exit code.

    Raises:
        DecisionAidError: The words, the pack or the place to write cannot be used.
    """
    if not arguments:
        return _window(None, first_paint=False)
    wanted = _parser().parse_args(arguments)
    if wanted.self_test:
        from desktop_app.app.self_test import self_test

        return self_test(wanted.report)
    match wanted.command:
        case "facts":
            from desktop_app.app.facts_command import facts

            return facts(wanted.pack, wanted.format)
        case "picture":
            from desktop_app.app.picture_command import picture

            return picture(
                wanted.pack,
                tuple(wanted.fact),
                wanted.out,
                palette=wanted.palette,
                text_size=wanted.text_size,
            )
        case "screenshots":
            from desktop_app.app.screenshots_command import screenshots

            return screenshots(
                wanted.pack,
                wanted.folder,
                size=size_of(wanted.size),
                scale=scale_of(wanted.scale),
                palette=wanted.palette,
                text_size=wanted.text_size,
            )
    return _window(wanted.pack, first_paint=wanted.quit_after_first_paint)


def size_of(words: str) -> tuple[int, int]:
    """Return the size of a window from words such as "1280x800".

    Raises:
        BadInputError: They are not a size between 320 and 8000 pixels a side.
    """
    sides = re.fullmatch(r"([0-9]{3,4})[xX]([0-9]{3,4})", words)
    if sides is not None:
        width, height = int(sides[1]), int(sides[2])
        if all(320 <= side <= 8000 for side in (width, height)):
            return width, height
    raise BadInputError(
        what="--size",
        found=repr(words),
        expected="a width and a height between 320 and 8000, such as 1280x800",
        mend="Write both with an x between them.",
    )


def scale_of(words: str) -> float:
    """Return the scale of screenshots.

    Raises:
        BadInputError: It is not a number from 0.5 to 4.
    """
    try:
        scale = float(words)
    except ValueError:
        scale = 0.0
    if 0.5 <= scale <= 4.0:
        return scale
    raise BadInputError(
        what="--scale",
        found=repr(words),
        expected="a number from 0.5 to 4",
        mend="Leave it out for 1.",
    )


def _window(pack: Path | None, *, first_paint: bool) -> int:
    if _no_display():
        raise BadInputError(
            what="The window",
            found="no display",
            expected="a desktop to open it on",
            mend=f"These work without one: {WITHOUT_WINDOW}.",
        )
    from desktop_app.app.start import run as start

    return start(pack, quit_after_first_paint=first_paint)


def _no_display() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _parser() -> _Parser:
    parser = _Parser(
        prog="evenhand",
        description="What research found about the treatments a person chooses "
        "between. Without a command it opens the window.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--version", action="version", version=f"evenhand {__version__}"
    )
    parser.add_argument(
        "--self-test", action="store_true", help="check this installation; 0 or 1"
    )
    parser.add_argument(
        "--report", type=Path, metavar="FILE", help="where the self-test reports, too"
    )
    parser.add_argument(
        "--quit-after-first-paint", action="store_true", help=argparse.SUPPRESS
    )
    _add_pack(parser)
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", parser_class=_Parser
    )
    _add_facts(commands)
    _add_picture(commands)
    _add_screenshots(commands)
    return parser


def _add_pack(parser: argparse.ArgumentParser, default: object = None) -> None:
    parser.add_argument(
        "--pack",
        type=Path,
        metavar="PACK",
        default=default,
        help="an evidence pack: a folder, or an .evpack file",
    )


def _add_facts(commands: argparse._SubParsersAction[_Parser]) -> None:
    facts = commands.add_parser(
        "facts", help="list every fact of a pack", allow_abbrev=False
    )
    _add_pack(facts, argparse.SUPPRESS)
    facts.add_argument(
        "--format", choices=("table", "json", "csv"), default="table", help="as what"
    )


def _add_picture(commands: argparse._SubParsersAction[_Parser]) -> None:
    picture = commands.add_parser(
        "picture", help="draw facts as people, or as a chart", allow_abbrev=False
    )
    _add_pack(picture, argparse.SUPPRESS)
    picture.add_argument("fact", nargs="+", metavar="FACT", help="ids; see 'facts'")
    picture.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help=".svg or .png"
    )
    _add_look(picture)


def _add_screenshots(commands: argparse._SubParsersAction[_Parser]) -> None:
    screenshots = commands.add_parser(
        "screenshots", help="every step in every view, as PNG", allow_abbrev=False
    )
    _add_pack(screenshots, argparse.SUPPRESS)
    screenshots.add_argument("folder", type=Path, metavar="DIR", help="where to")
    screenshots.add_argument("--size", default="1280x800", metavar="WxH")
    screenshots.add_argument("--scale", default="1", metavar="NUMBER")
    _add_look(screenshots)


def _add_look(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--palette", choices=PALETTES, default="light")
    parser.add_argument(
        "--text-size", type=int, choices=(100, 125, 150, 200), default=100
    )
