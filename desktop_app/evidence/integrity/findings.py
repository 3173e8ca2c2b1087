"""What checks look at and what they find."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from desktop_app.errors import Problem
from desktop_app.evidence.printed import Printed, printed
from desktop_app.evidence.schema import FactEntry, PackFile, TextEntry, TrialFile
from desktop_app.values import Value

PACK_FILE = "pack.toml"
TEXT_FILE = "text/en.toml"
PRACTICAL = "practical"
"""What stands for the trial of a fact that no trial reported."""


class Placed(Value, frozen=True, kw_only=True):
    """A fact, and where in the pack it stands.

    Args:
        entry: The fact as read.
        file: The file that it stands in.
        index: Its place in that file, from 0.
        trial: The trial's id, or `PRACTICAL`.
        people: How many people its trial, or its arm, put in a group; 0 if unknown.
    """

    entry: FactEntry
    file: str
    index: int
    trial: str
    people: int = 0

    @property
    def value(self) -> Printed | None:
        """The printed number, if it is one."""
        return printed(self.entry.as_printed)

    def field(self, name: str) -> str:
        """Return the way to one of its fields, such as `facts[3].as_printed`."""
        return f"facts[{self.index}].{name}" if name else f"facts[{self.index}]"

    def finding(self, field: str, found: str, expected: str, mend: str) -> Finding:
        """Return what is wrong with one of its fields."""
        return Finding(
            subject=self.entry.id,
            problem=Problem(
                file=self.file,
                field=self.field(field),
                found=f"{found} (fact {self.entry.id})",
                expected=expected,
                mend=mend,
            ),
        )


class Finding(Value, frozen=True, kw_only=True):
    """Something wrong, and the fact that it is about, if it is about one."""

    problem: Problem
    subject: str = ""


class Draft(Value, frozen=True, kw_only=True):
    """A pack whose every table fits the schema, before anything is worked out.

    `facts` hold the first fact of each id; `placed` all of them.
    """

    file: PackFile
    trials: Mapping[str, TrialFile]
    texts: Mapping[str, TextEntry]
    placed: tuple[Placed, ...]
    facts: Mapping[str, Placed]

    def trial_name(self, trial: str) -> str:
        """Return the file of a trial."""
        return f"trials/{trial}.toml"


def nearest(name: str, known: Iterable[str], *, likeness: float = 0.6) -> str:
    """Return the known name that is most like another, or nothing."""
    from difflib import get_close_matches

    near = get_close_matches(name, list(known), n=1, cutoff=likeness)
    return near[0] if near else ""


def in_pack(field: str, found: str, expected: str, mend: str) -> Finding:
    """Return something wrong in `pack.toml`."""
    return Finding(
        problem=Problem(
            file=PACK_FILE, field=field, found=found, expected=expected, mend=mend
        )
    )


def in_text(key: str, found: str, expected: str, mend: str) -> Finding:
    """Return something wrong with a sentence."""
    return Finding(
        problem=Problem(
            file=TEXT_FILE, field=key, found=found, expected=expected, mend=mend
        )
    )
