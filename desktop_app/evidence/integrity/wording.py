"""Sentences against what they are needed for and the facts that fill them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from desktop_app.errors import Problem
from desktop_app.evidence.integrity.digits import PLACEHOLDER
from desktop_app.evidence.integrity.findings import (
    Draft,
    Finding,
    Placed,
    in_text,
    nearest,
)
from desktop_app.evidence.integrity.references import references
from desktop_app.evidence.integrity.roles import (
    BOUND_ON_HARMS,
    Role,
    roles_of,
    roles_of_rows,
)
from desktop_app.evidence.schema import Outcome, TextEntry

_STRAY = re.compile(r"%(?!Ln|[1-9])\w+")


def text_and_fact(draft: Draft) -> Iterator[Finding]:
    """Every sentence that is needed exists, is used, and has its numbers bound."""
    filled: set[str] = set()
    used: set[str] = set()
    for words, roles, bound in _families(draft):
        for role in roles:
            yield from _role(draft, f"{words}.{role.name}", role)
        filled |= {f"{words}.{role.name}" for role in roles}
        further = [f"{words}.{name}" for name in bound]
        used.update(further)
        yield from (_missing(key, draft) for key in further if key not in draft.texts)
    used |= filled
    for reference in references(draft):
        if reference.kind == "text":
            used.add(reference.name)
            if reference.name not in draft.texts:
                yield _unknown(reference.file, reference.field, reference.name, draft)
    for key, text in draft.texts.items():
        if key not in used:
            yield in_text(
                key,
                "a sentence that nothing uses",
                "a sentence that pack.toml or a trial names",
                "Delete it, or correct its key.",
            )
        yield from _written(key, text)
        if key not in filled:
            yield from _bound(draft, key, text)


def _families(
    draft: Draft,
) -> Iterator[tuple[str, tuple[Role, ...], tuple[str, ...]]]:
    """The words of outcomes and of the rows, with the roles that they need."""
    families: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in draft.file.outcomes:
        families[outcome.words].append(outcome)
    for words, outcomes in families.items():
        harms = any(outcome.page == "harm" for outcome in outcomes)
        yield words, roles_of(draft, outcomes), BOUND_ON_HARMS if harms else ()
    if draft.file.across.words not in families:
        yield draft.file.across.words, roles_of_rows(draft), ()


def _role(draft: Draft, key: str, role: Role) -> Iterator[Finding]:
    """A sentence that the program fills has just the placeholders of its role."""
    text = draft.texts.get(key)
    if text is None:
        if role.needed:
            yield _missing(key, draft)
        return
    allowed = {f"{number + 1}" for number in range(role.values)}
    allowed |= {"Ln"} if role.counted else set()
    for field, words in _variants(text):
        found = set(PLACEHOLDER.findall(words))
        yield from _too_many(f"{key}.{field}", found - allowed, allowed)
        lacking = allowed - found - ({"Ln"} if field == "one" else set())
        if lacking and role.every:
            yield in_text(
                f"{key}.{field}",
                f"no {_list(lacking)}",
                f"a sentence with {_list(allowed)}",
                "Put the placeholder where the number belongs.",
            )
    if text.count or text.values:
        yield in_text(
            key,
            "facts bound by count or values",
            "neither, since the program fills this sentence",
            "Delete count and values.",
        )


def _bound(draft: Draft, key: str, text: TextEntry) -> Iterator[Finding]:
    """An ordinary sentence has a fact for each placeholder, and no more."""
    allowed = {f"{number + 1}" for number in range(len(text.values))}
    allowed |= {"Ln"} if text.count else set()
    for field, words in _variants(text):
        found = set(PLACEHOLDER.findall(words))
        if found - allowed:
            yield in_text(
                f"{key}.{field}",
                f"{_list(found - allowed)} without a fact",
                "a fact in count for %Ln, and one in values for each of %1, %2 ...",
                "Bind a fact, or take the placeholder away.",
            )
        lacking = allowed - found - ({"Ln"} if field == "one" else set())
        if lacking:
            yield in_text(
                f"{key}.{field}",
                f"no {_list(lacking)}, although a fact is bound to it",
                "a placeholder for each fact",
                "Put the placeholder in, or take the fact out of count or values.",
            )
    yield from _numbers(draft, key, text)


def _numbers(draft: Draft, key: str, text: TextEntry) -> Iterator[Finding]:
    """What fills a placeholder is a number, and what is counted is a whole one."""
    bound = [("count", text.count)] if text.count else []
    bound += [(f"values[{i}]", name) for i, name in enumerate(text.values)]
    for field, name in bound:
        fact = draft.facts.get(name)
        if fact is None:
            continue  # said by identifiers
        if fact.entry.measure == "statement":
            yield in_text(
                f"{key}.{field}",
                f"{name}, which is a statement",
                "a fact with a number",
                "Bind a fact with a number.",
            )
        elif field == "count" and not _whole(fact):
            yield in_text(
                f"{key}.{field}",
                f"{name}, which is {fact.entry.as_printed}",
                "a whole number",
                "Use %1 and values for numbers that are not whole.",
            )


def _whole(fact: Placed) -> bool:
    """Whether a fact can be counted: shares are counted as people of a hundred."""
    shares = {"proportion", "survival"}
    return fact.entry.measure in shares or "." not in fact.entry.as_printed


def _written(key: str, text: TextEntry) -> Iterator[Finding]:
    """The sentence itself: there, and with placeholders that are known."""
    if not text.text.strip():
        yield in_text(
            f"{key}.text", "nothing", "a sentence", "Write it, or delete the key."
        )
    for field, words in _variants(text):
        stray = _STRAY.search(words)
        if stray is not None:
            yield in_text(
                f"{key}.{field}",
                stray.group(),
                "%Ln for what is counted, %1 to %9 for other numbers",
                "Correct the placeholder; a percent sign needs a space after it.",
            )
    if text.one and "%Ln" not in text.text:
        yield in_text(
            f"{key}.one",
            "words for one, although nothing is counted",
            "%Ln in text, or no words for one",
            "Put %Ln into text, or delete one.",
        )


def _too_many(field: str, extra: set[str], allowed: set[str]) -> Iterator[Finding]:
    if extra:
        yield in_text(
            field,
            _list(extra),
            f"only {_list(allowed)}" if allowed else "no placeholder",
            "Take the placeholder away; the program has nothing to put there.",
        )


def _variants(text: TextEntry) -> Iterator[tuple[str, str]]:
    yield "text", text.text
    if text.one:
        yield "one", text.one


def _list(placeholders: set[str]) -> str:
    """Placeholders in the order in which they are explained."""
    ordered = sorted(placeholders, key=lambda one: (one == "Ln", one))
    return " and ".join(f"%{one}" for one in ordered)


def _missing(key: str, draft: Draft) -> Finding:
    near = nearest(key, draft.texts, likeness=0.9)
    hint = f" There is {near}." if near else ""
    return in_text(key, "nothing", "a sentence", f"Add the sentence.{hint}")


def _unknown(file: str, field: str, key: str, draft: Draft) -> Finding:
    near = nearest(key, draft.texts)
    hint = f"Did you mean {near}?" if near else "Add the sentence to text/en.toml."
    problem = Problem(
        file=file,
        field=field,
        found=f"the key {key}, for which there is no sentence" if key else "nothing",
        expected="the key of a sentence in text/en.toml",
        mend=hint,
    )
    return Finding(problem=problem)
