"""`evenhand licences`: all that the program holds, with the licences of each."""

from __future__ import annotations

from pathlib import Path

from desktop_app.app.standard_output import say
from desktop_app.errors import BadInputError, MissingFileError
from desktop_app.output import write_whole
from desktop_app.resources import resource

FILE = "licences.txt"
"""What packing the program puts among its resources."""


def licences(out: Path | None) -> int:
    """Say what is bundled and under which licences; return the exit code.

    Args:
        out: A file that gets the text; None to say it. A windowed program has nowhere
            to say it.

    Raises:
        BadInputError: This is no packed program, so nothing is bundled with it.
        FailedOutputError: The text could not be written.
    """
    try:
        content = resource(FILE).read_bytes()
    except MissingFileError as error:
        raise BadInputError(
            what="The licences",
            found=f"no resources/{FILE}: this program was not packed",
            expected="a program that was installed from a package",
            mend="Ask that one, or see LICENSE, resources/fonts, and the folders "
            "ending in .dist-info beside the libraries in use here.",
        ) from error
    if out is None:
        say(content.decode("utf-8"))
    else:
        write_whole(out, content)
    return 0
