"""The words of `evenhand leaflet`, and what they ask for."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from desktop_app.app.leaflet_columns import (
    ABOUT,
    FOR_ALL,
    MATTER,
    OPTIONS,
    YES,
    option_of,
)
from desktop_app.errors import BadInputError
from desktop_app.values import Value

MOST_JOBS: Final = 64


class Asked(Value, frozen=True, kw_only=True):
    """What `evenhand leaflet` was asked for.

    Args:
        out: The file, or the folder of many.
        texts: What was written of the leaflet, as (column, text) pairs.
        pack: A pack, or None for the first of those at hand.
        policy: What the clinic has settled, if it has.
        language: The code of its language; None for the usual one.
        batch: The list of many.
        jobs: How many are made at the same time; None for one a processor.
        again: Whether those that are there already are made again.
    """

    out: Path
    texts: tuple[tuple[str, str], ...] = ()
    pack: Path | None = None
    policy: Path | None = None
    language: str | None = None
    batch: Path | None = None
    jobs: int | None = None
    again: bool = False


def add_words(parser: argparse.ArgumentParser) -> None:
    """Add what can be said of a leaflet, or of many."""
    add = parser.add_argument
    usual = argparse.SUPPRESS  # what stands before the command is not undone
    add("--policy", type=Path, metavar="FILE", default=usual, help="of the clinic")
    add(
        *("--lang", "--language"),
        dest="language",
        metavar="CODE",
        default=usual,
        help="such as de or zh_CN",
    )
    add("--second-lang", metavar="CODE", help="a second language beside the first")
    add("--out", type=Path, required=True, metavar="PLACE", help="a .pdf, or a folder")
    add("--paper", metavar="SIZE", help="a4 or letter")
    add("--large-print", action="store_true", help="in large print")
    add("--telephone", metavar="NUMBER", help="whom to call")
    add("--fever", metavar="DEGREES", help="the temperature from which to call, in °C")
    answers = parser.add_argument_group("the answers of a visit")
    more = answers.add_argument
    more("--about", action="append", default=[], metavar="QUESTION=ANSWER")
    more("--matter", action="append", default=[], metavar="ID=WEIGHT")
    more("--question", action="append", default=[], metavar="ID")
    more("--living-longer", action="store_true", help="how long people lived, too")
    many = parser.add_argument_group("many at a time").add_argument
    many("--batch", type=Path, metavar="CSV", help="a list with one leaflet a line")
    many("--jobs", metavar="NUMBER", help="how many at the same time")
    many("--again", action="store_true", help="those too that are there already")


def asked(wanted: argparse.Namespace) -> Asked:
    """Return what the words ask for.

    Raises:
        BadInputError: A word cannot be used, or would be passed over.
    """
    texts = dict(_texts(wanted))
    if wanted.batch is None:
        extra = [
            word
            for word, given in (("--jobs", wanted.jobs), ("--again", wanted.again))
            if given
        ]
        _refuse(extra, "without --batch", "Add --batch, or leave it out.")
    else:
        extra = [] if wanted.language is None else ["--lang"]
        extra += [option_of(column) for column in texts if column not in FOR_ALL]
        _refuse(extra, "with --batch", "Write it in the list, line by line.")
    return Asked(
        out=wanted.out,
        texts=tuple(texts.items()),
        pack=wanted.pack,
        policy=wanted.policy,
        language=wanted.language,
        batch=wanted.batch,
        jobs=None if wanted.jobs is None else _jobs(wanted.jobs),
        again=wanted.again,
    )


def _texts(wanted: argparse.Namespace) -> Iterator[tuple[str, str]]:
    """What was written, by column."""
    for column, option in OPTIONS.items():
        said = getattr(wanted, option.removeprefix("--").replace("-", "_"))
        if said is True:
            yield column, YES
        elif isinstance(said, list) and said:
            yield column, " ".join(said)
        elif isinstance(said, str):
            yield column, said.strip()
    yield from _pairs(ABOUT, "QUESTION=ANSWER", wanted.about)
    yield from _pairs(MATTER, "ID=WEIGHT", wanted.matter)


def _pairs(prefix: str, form: str, words: list[str]) -> Iterator[tuple[str, str]]:
    seen = set()
    for word in words:
        key, sign, text = (part.strip() for part in word.partition("="))
        if not (key and sign and text) or key in seen:
            raise BadInputError(
                what=option_of(prefix),
                found=f"{key!r} twice" if key in seen else repr(word),
                expected=f"{form}, each once",
                mend="Run 'evenhand leaflet --help' to see how it is written.",
            )
        seen.add(key)
        yield f"{prefix}{key}", text


def _jobs(word: str) -> int:
    if word.isascii() and word.isdigit() and 1 <= int(word[:9]) <= MOST_JOBS:
        return int(word)
    raise BadInputError(
        what="--jobs",
        found=repr(word),
        expected=f"a whole number from 1 to {MOST_JOBS}",
        mend="Leave it out for one a processor.",
    )


def _refuse(words: list[str], where: str, mend: str) -> None:
    if words:
        raise BadInputError(
            what="The command line",
            found=f"{words[0]} {where}",
            expected="words that go together",
            mend=mend,
        )
