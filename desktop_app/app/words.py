"""The words that the command line knows."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop_app.app.cli import FIRST_PAINT
from desktop_app.app.kiosk_ends import WINDOW
from desktop_app.app.leaflet_words import add_words
from desktop_app.app.word_parser import CommandOrPack, WordParser
from desktop_app.errors import BadInputError
from desktop_app.version import __version__

PALETTES = ("light", "dark", "contrast")

_OF_POLICY = ("policy", "counts")
_WITHOUT_PACK = (*_OF_POLICY, "licences")
_UNSAID = argparse.SUPPRESS
"""What stands before a command is not undone by what does not stand after it."""

_WITH_POLICY = (None, "leaflet", *_OF_POLICY)


def commands() -> frozenset[str]:
    """Return the words that are commands."""
    actions = _parser()._actions
    return frozenset(
        name
        for action in actions
        if isinstance(action, CommandOrPack)
        for name in action.choices
    )


def understood(arguments: list[str]) -> argparse.Namespace:
    """Return what the words ask for.

    Raises:
        BadInputError: A word is not known, or would be passed over.
        SystemExit: Help or the version was asked for, and has been said.
    """
    wanted = _parser().parse_args(arguments)
    alone = (
        wanted.pack is None
        and wanted.command is None
        and wanted.language is None
        and wanted.policy is None
    )
    if wanted.report is not None and not wanted.self_test:
        found, mend = "--report without --self-test", "Add --self-test."
    elif wanted.self_test and not alone:
        found, mend = "--self-test with something else", "Leave one of them out."
    elif wanted.policy is not None and wanted.command not in _WITH_POLICY:
        found, mend = "--policy with a command", "Leave one of them out."
    elif wanted.kiosk and (wanted.command or wanted.self_test):
        found, mend = "--kiosk with something else to do", "Leave one of them out."
    elif wanted.kiosk and wanted.language is not None:
        found = "--language with --kiosk"
        mend = "Leave it out: each visitor chooses; the policy says between which."
    elif wanted.kiosk and wanted.quit_after_first_paint:
        found, mend = f"{FIRST_PAINT} with --kiosk", "Leave one of them out."
    elif wanted.command in _WITHOUT_PACK and (wanted.pack or wanted.language):
        found, mend = f"--pack or --language with {wanted.command}", "Leave it out."
    elif wanted.language is not None and wanted.command == "facts":
        found, mend = "--language with facts", "Leave it out: facts are in English."
    else:
        return wanted
    raise BadInputError(
        what="The command line",
        found=found,
        expected="one thing to do",
        mend=mend,
    )


def _parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    made = WordParser(
        prog="evenhand",
        description="What research found about the treatments a person chooses "
        "between. Without a command it opens the window; a pack named alone is opened.",
        allow_abbrev=False,
    )
    made.add_argument("--version", action="version", version=f"evenhand {__version__}")
    made.add_argument(
        "--self-test", action="store_true", help="check this installation; 0 or 1"
    )
    made.add_argument(
        "--report", type=Path, metavar="FILE", help="where the self-test reports, too"
    )
    made.add_argument(FIRST_PAINT, action="store_true", help=argparse.SUPPRESS)
    kiosk = made.add_mutually_exclusive_group()
    kiosk.add_argument(
        "--kiosk",
        action="store_true",
        help="a touch screen that people use in turn",
    )
    kiosk.add_argument(WINDOW, action="store_true", help=argparse.SUPPRESS)
    _add_pack(made)
    _add_language(made)
    _add_policy(made)
    commands = made.add_subparsers(
        action=CommandOrPack, dest="command", metavar="COMMAND", parser_class=WordParser
    )
    _add_facts(commands)
    _add_picture(commands)
    _add_screenshots(commands)
    _add_leaflet(commands)
    _add_table(commands)
    _add_settled(commands)
    _add_counts(commands)
    _add_licences(commands)
    return made


def _add_pack(parser: argparse.ArgumentParser, default: object = None) -> None:
    parser.add_argument(
        "--pack",
        type=Path,
        metavar="PACK",
        default=default,
        help="an evidence pack: a folder, or an .evpack file",
    )


def _add_policy(parser: argparse.ArgumentParser, default: object = None) -> None:
    parser.add_argument(
        "--policy",
        type=Path,
        metavar="FILE",
        default=default,
        help="what the clinic has settled",
    )


def _add_language(parser: argparse.ArgumentParser, default: object = None) -> None:
    parser.add_argument(
        "--language", metavar="CODE", default=default, help="such as de or zh_CN"
    )


def _add_facts(commands: argparse._SubParsersAction[WordParser]) -> None:
    facts = commands.add_parser(
        "facts", help="list every fact of a pack", allow_abbrev=False
    )
    _add_pack(facts, argparse.SUPPRESS)
    facts.add_argument(
        "--format", choices=("table", "json", "csv"), default="table", help="as what"
    )


def _add_picture(commands: argparse._SubParsersAction[WordParser]) -> None:
    picture = commands.add_parser(
        "picture", help="draw facts as people, or as a chart", allow_abbrev=False
    )
    _add_pack(picture, argparse.SUPPRESS)
    _add_language(picture, argparse.SUPPRESS)
    picture.add_argument("fact", nargs="+", metavar="FACT", help="ids; see 'facts'")
    picture.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help=".svg or .png"
    )
    _add_look(picture)


def _add_screenshots(commands: argparse._SubParsersAction[WordParser]) -> None:
    screenshots = commands.add_parser(
        "screenshots", help="every step in every view, as PNG", allow_abbrev=False
    )
    _add_pack(screenshots, argparse.SUPPRESS)
    _add_language(screenshots, argparse.SUPPRESS)
    screenshots.add_argument("folder", type=Path, metavar="DIR", help="where to")
    screenshots.add_argument("--size", default="1280x800", metavar="WxH")
    screenshots.add_argument("--scale", default="1", metavar="NUMBER")
    _add_look(screenshots)


def _add_leaflet(commands: argparse._SubParsersAction[WordParser]) -> None:
    leaflet = commands.add_parser(
        "leaflet", help="the leaflet to take home, or many", allow_abbrev=False
    )
    _add_pack(leaflet, argparse.SUPPRESS)
    add_words(leaflet)


def _add_table(commands: argparse._SubParsersAction[WordParser]) -> None:
    table = commands.add_parser(
        "table", help="a table of the evidence, for a spreadsheet", allow_abbrev=False
    )
    _add_pack(table, argparse.SUPPRESS)
    _add_language(table, argparse.SUPPRESS)
    table.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help=".csv or .xlsx"
    )
    table.add_argument(
        "--part",
        metavar="PART",
        default="findings",
        help="findings, subgroups or discrepancies",
    )


def _add_settled(commands: argparse._SubParsersAction[WordParser]) -> None:
    policy = commands.add_parser(
        "policy", help="check or explain what a clinic has settled", allow_abbrev=False
    )
    actions = policy.add_subparsers(
        dest="action", metavar="WHAT", parser_class=WordParser, required=True
    )
    for name, what in (
        ("check", "whether it is in order, and what to mind"),
        ("explain", "every setting: what holds, where from, what it means"),
        ("set-pin", "ask for the PIN of staff, and write its hash"),
    ):
        _add_policy(actions.add_parser(name, help=what, allow_abbrev=False), _UNSAID)
    actions.choices["check"].add_argument(
        "--printer", action="store_true", help="ask the system for the printer, too"
    )


def _add_counts(commands: argparse._SubParsersAction[WordParser]) -> None:
    counts = commands.add_parser(
        "counts", help="how many visits a kiosk had", allow_abbrev=False
    )
    _add_policy(counts, _UNSAID)
    counts.add_argument("--out", type=Path, required=True, metavar="FILE", help=".csv")


def _add_licences(commands: argparse._SubParsersAction[WordParser]) -> None:
    licences = commands.add_parser(
        "licences", help="what is bundled, and its licences", allow_abbrev=False
    )
    licences.add_argument("--out", type=Path, metavar="FILE", help="instead of saying")


def _add_look(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--palette", choices=PALETTES, default="light")
    parser.add_argument(
        "--text-size", type=int, choices=(100, 125, 150, 200), default=100
    )
