"""Words that steer, frighten or cannot be understood, and the few places they may be.

Each pattern stands with a sentence that it has to catch.
"""

from __future__ import annotations

import re

BANNED: dict[str, str] = {
    r"\bworks\b": "Palbociclib works.",
    r"\b(?:not|n’t|n't) work\b": "Palbociclib did not work.",
    r"\bsignifican\w*": "There was a significant change.",
    r"\bno (?:real |clear )?difference\b": "There was no difference.",
    r"\bnot (?:any )?different\b": "The groups were not different.",
    r"\b(?:un)?common(?:ly)?\b": "Fever is very common.",
    r"\brare(?:ly)?\b": "Harm to the lungs is rare.",
    r"\bfrequent(?:ly)?\b": "Fever is frequent.",
    r"\b(?:unlikely|likelihood|odds)\b": "It is unlikely to help.",
    r"\b(?:\d+|one|two|three) in (?:\d+|every|each|a|ten)\b": "It happens to 1 in 50.",
    r"\b(?:risk|relative) reduction\b": "The risk reduction was large.",
    r"\b(?:relative|absolute) risk\b": "The relative risk was 2.",
    r"\b(?:NNT|NNH|number needed)\b": "The NNT is 7.",
    r"\bhazard\b": "The hazard ratio was 0.84.",
    r"\bbetter\b": "Palbociclib is better.",
    r"\bbest\b": "This is the best treatment.",
    r"\bworse|worst\b": "The side effects are worse.",
    r"\bshould\b": "You should take it.",
    r"\b(?:recommend|advise|suggest)\w*": "We recommend it.",
    r"\b(?:you|have) (?:must|to)\b(?! (?:have|decide))": "You must take it.",
    r"\bsuccess\w*": "The treatment was a success.",
    r"\bfail\w*": "The treatment failed.",
    r"\b(?:win|wins|winner|beats?)\b": "Palbociclib is the winner.",
    r"\b(?:superior|inferior)\b": "It was superior.",
    r"\b(?:in)?effective\w*": "It is effective.",
    r"\b(?:proven|proves?)\b": "It is proven.",
    r"\b(?:promising|breakthrough|powerful)\b": "It is a promising drug.",
    r"\b(?:unfortunately|sadly|luckily|fortunately)\b": "Sadly, the cancer grew.",
    r"\b(?:safe|safer|dangerous)\b": "It is a safe drug.",
    r"\b(?:fight|battle|survivor|victim|suffer)\w*": "You battle with cancer.",
    r"\bwrong\b": "Wrong. The answer is no.",
    r"\bpatients?\b": "Half of the patients lived longer.",
}
"""Patterns, in any case of letters, each with a sentence that has it."""

ALLOWED = (
    "Best estimate",
    "best estimate",
    "They cannot tell you which medicine is better.",
    "So they cannot tell which medicine is better.",
    "Which medicine is better",
    "What should you do if you get a fever?",
    "At what temperature should I call",
    "An infection can then be dangerous.",
    "There are no wrong answers.",
    "germ-fighting",
    "that fight germs",
)
"""Where a banned word says something else: warnings, and what to do about a fever."""


AMONG_CLINICIANS = (r"\bpatients?\b",)
"""Patterns that a sentence may have which only a clinician reads."""


def banned_in(text: str, *, clinician: bool = False) -> list[str]:
    """Return the banned words of a text, for patients or for a clinician alone."""
    for allowed in ALLOWED:
        text = text.replace(allowed, "")
    return [
        found.group()
        for pattern in BANNED
        if not (clinician and pattern in AMONG_CLINICIANS)
        for found in re.finditer(pattern, text, re.IGNORECASE)
    ]
