"""How words are understood: complaints are one sentence; a pack may stand alone."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from typing_extensions import override

from desktop_app.app.standard_output import say
from desktop_app.errors import BadInputError
from desktop_app.evidence.reading import ARCHIVE


class WordParser(argparse.ArgumentParser):
    """A parser that speaks as all else here does; its complaints are one sentence."""

    @override
    def _print_message(self, message: str, file: object = None) -> None:
        say(message)

    @override
    def error(self, message: str) -> NoReturn:
        raise BadInputError(
            what="The command line",
            found=message,
            expected="words that Evenhand knows",
            mend=f"Run '{self.prog} --help' to see them.",
        )

    @override
    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if not isinstance(action, CommandOrPack):  # which looks for itself
            super()._check_value(action, value)


if TYPE_CHECKING:
    _Commands = argparse._SubParsersAction[WordParser]
else:
    _Commands = argparse._SubParsersAction


class CommandOrPack(_Commands):
    """A command; or a pack named alone, which is opened as with `--pack`."""

    @override
    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        word, *others = list(values or ("",))
        if word in self.choices:
            super().__call__(parser, namespace, values, option_string)
        elif not _names_a_pack(word):
            known = ", ".join(self.choices)
            parser.error(
                f"{word!r}, which is no pack that is there and none of {known}"
            )
        elif namespace.pack is not None:
            parser.error(f"{word!r} beside the pack {str(namespace.pack)!r}")
        else:
            namespace.pack = Path(word)
            parser.parse_args(others, namespace)


def _names_a_pack(word: str) -> bool:
    """Whether a word can be meant as a pack; reading it will tell what it is."""
    if word.lower().endswith(ARCHIVE):
        return True
    try:
        return bool(word) and Path(word).exists()
    except (OSError, ValueError):
        return False
