"""Digits inside sentences, which would be numbers that come from nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.evidence.integrity.findings import Draft, Finding, in_text

PLACEHOLDER: Final = re.compile(r"%(Ln|[1-9])")

_NAME: Final = re.compile(r"\b[A-Za-z]{2,}\d+[A-Za-z]*(?:/\d+)*\b")
"""Names that are written with digits, such as CDK4/6, HER2, PIK3CA or BRCA1/2."""


def digits_in_text(draft: Draft) -> Iterator[Finding]:
    """Sentences hold no digits: numbers come from facts, through placeholders."""
    for key, text in draft.texts.items():
        for field, words in (("text", text.text), ("one", text.one)):
            rest = _NAME.sub("", PLACEHOLDER.sub("", words))
            numbers = re.findall(r"[\d.,]*\d|[^\W\d_a-zA-Z]", rest)
            digits = [one for one in numbers if any(c.isnumeric() for c in one)]
            if digits:
                yield in_text(
                    f"{key}.{field}",
                    f"the number {digits[0]}",
                    "a placeholder such as %1 with a fact bound to it",
                    "Add the number as a fact, and name the fact in values or count.",
                )
