"""What was heard during one test, and whether the test had announced it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

KINDS = frozenset({"log", "qt", "socket", "timer", "window"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """One thing that should not have happened, in words that tell how to mend it."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Expectation:
    """One kind of complaint that a test makes on purpose."""

    kind: str
    match: str | None = None

    def __post_init__(self) -> None:
        """Refuse a kind that nobody listens for."""
        if self.kind not in KINDS:
            raise ValueError(
                f"expects({self.kind!r}): the kinds are {', '.join(sorted(KINDS))}"
            )

    def covers(self, complaint: Complaint) -> bool:
        """Whether the test announced this complaint."""
        return complaint.kind == self.kind and (
            self.match is None or re.search(self.match, complaint.text) is not None
        )


@dataclass(slots=True, kw_only=True)
class Ears:
    """The complaints of one test, as they come in from wherever they arise."""

    expectations: tuple[Expectation, ...]
    complaints: list[Complaint] = field(default_factory=list)
    met: set[Expectation] = field(default_factory=set)

    def hear(self, kind: str, text: str) -> None:
        """Take note of a complaint, or of an expectation that came true."""
        complaint = Complaint(kind=kind, text=text)
        covering = [one for one in self.expectations if one.covers(complaint)]
        self.met.update(covering)
        if not covering:
            self.complaints.append(complaint)

    def hear_all(self, kind: str, texts: Iterable[str]) -> None:
        """Take note of several complaints of one kind."""
        for text in texts:
            self.hear(kind, text)

    def take(self) -> list[str]:
        """The complaints so far, which are then forgotten."""
        texts = [f"[{one.kind}] {one.text}" for one in self.complaints]
        self.complaints.clear()
        return texts

    def unmet(self) -> list[str]:
        """What the test announced and did not do."""
        return [
            f"[{one.kind}] was expected and never came"
            + ("" if one.match is None else f" (matching {one.match!r})")
            for one in self.expectations
            if one not in self.met
        ]
