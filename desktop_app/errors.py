"""The small family of things that can go wrong, each able to say itself plainly.

An error carries facts: what is wrong, where, what was expected and how to mend it.
`sentence` joins them into the one line that the command line prints before it
stops with exit code 2.
"""

from __future__ import annotations

from typing_extensions import override

from desktop_app.values import Value


class DecisionAidError(Exception):
    """Anything the program itself refuses; never a programming mistake."""

    exit_code = 2

    @property
    def sentence(self) -> str:
        """What a person reads: one clear line, or one line for each problem."""
        return str(self)


class Problem(Value, frozen=True, kw_only=True):
    """One thing wrong in one place.

    Args:
        file: The file as its author knows it, relative to the pack.
        field: The field in that file, such as `facts[3].as_printed`; may be empty.
        found: What stands there now.
        expected: What should stand there.
        mend: What to do about it, as an instruction.
    """

    file: str
    field: str
    found: str
    expected: str
    mend: str

    @property
    def sentence(self) -> str:
        """The problem on one line."""
        place = f"{self.file}: {self.field}" if self.field else self.file
        return f"{place}: found {self.found}; expected {self.expected}. {self.mend}"


class BadEvidenceError(DecisionAidError):
    """A pack that cannot be read or that contradicts itself; lists every problem."""

    def __init__(self, pack: str, problems: tuple[Problem, ...]) -> None:
        super().__init__(pack, problems)
        self.pack = pack
        self.problems = problems

    @property
    @override
    def sentence(self) -> str:
        """The pack, then one line for each problem."""
        lines = "\n".join(f"  {problem.sentence}" for problem in self.problems)
        return f"The evidence pack {self.pack} was not loaded:\n{lines}"


class BadInstalledPackError(BadEvidenceError):
    """A pack that was installed for the whole computer and cannot be used."""

    def __init__(self, pack: str, problems: tuple[Problem, ...], mend: str) -> None:
        super().__init__(pack, problems)
        self.mend = mend

    @property
    @override
    def sentence(self) -> str:
        """The file, the first that is wrong with it, and what to do: on one line."""
        first, *others = self.problems
        parts = (first.file, first.field, f"found {first.found}")
        where = ": ".join(part for part in parts if part and part != self.pack)
        more = f"; and {len(others)} more" if others else ""
        return (
            f"{self.pack}: found an evidence pack that cannot be used ({where}, "
            f"expected {first.expected}{more}); expected one that is right and that "
            f"this Evenhand can read. {self.mend}"
        )


class BadPolicyError(DecisionAidError):
    """A policy that cannot be used; lists every problem."""

    def __init__(self, file: str, problems: tuple[Problem, ...]) -> None:
        super().__init__(file, problems)
        self.file = file
        self.problems = problems

    @property
    @override
    def sentence(self) -> str:
        """One line for each problem; each names the file."""
        return "\n".join(problem.sentence for problem in self.problems)


class BadListError(DecisionAidError):
    """A list of leaflets that cannot be used; lists every problem."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    @property
    @override
    def sentence(self) -> str:
        """One line for each problem; each names the file and the line in it."""
        return "\n".join(problem.sentence for problem in self.problems)


class BrokenOffError(DecisionAidError):
    """Many things were to be made, and one could not be; the others are whole."""

    def __init__(self, reason: str, so_far: str) -> None:
        super().__init__(reason, so_far)
        self.reason = reason
        self.so_far = so_far

    @property
    @override
    def sentence(self) -> str:
        """Why it stopped and how to mend that, and how far it came."""
        return f"{self.reason} {self.so_far}"


class BadInputError(DecisionAidError):
    """A word on the command line, a setting or a typed value that cannot be used."""

    def __init__(self, *, what: str, found: str, expected: str, mend: str) -> None:
        super().__init__(what, found, expected, mend)
        self.what = what
        self.found = found
        self.expected = expected
        self.mend = mend

    @property
    @override
    def sentence(self) -> str:
        """What, where, expected and how to mend, on one line."""
        return f"{self.what}: found {self.found}; expected {self.expected}. {self.mend}"


class MissingFileError(DecisionAidError):
    """A file that the program ships with is not where it should be."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path

    @property
    @override
    def sentence(self) -> str:
        """The file and what to do."""
        return (
            f"{self.path}: found nothing; expected a file that Evenhand ships with. "
            "Install Evenhand again."
        )


class FailedOutputError(DecisionAidError):
    """Something could not be written; nothing half-written is left behind."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    @property
    @override
    def sentence(self) -> str:
        """The file, the reason and what to do."""
        return (
            f"{self.path}: could not be written ({self.reason}); nothing was changed. "
            "Choose another place or make room, and try again."
        )


class UnmadeLeafletError(DecisionAidError):
    """The leaflet could not be set; nothing was written."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason

    @property
    @override
    def sentence(self) -> str:
        """What was found, expected, and how to mend it."""
        return (
            f"The leaflet: found a template that cannot be set ({self.reason}); "
            "expected the one that Evenhand ships with. Install Evenhand again."
        )
