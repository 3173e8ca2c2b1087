"""A small pack about invented trials, to be written whole or with a thing broken."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from desktop_app.errors import BadEvidenceError
from desktop_app.evidence.loader import load_pack

Tables = dict[str, dict[str, Any]]
"""The tables of a pack's files by the names of the files."""

TODAY = dt.date(2026, 1, 15)


def small_pack() -> Tables:
    """Return the tables of a pack that passes every check."""
    return {
        "pack.toml": _pack(),
        "practical.toml": {"facts": [_fever()]},
        "trials/alder.toml": _alder(),
        "trials/birch.toml": _birch(),
        "text/en.toml": _texts(),
    }


def written(tables: Tables, folder: Path) -> Path:
    """Write the files of a pack into a folder and return the folder."""
    for name, table in tables.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(toml(table), encoding="utf-8")
    return folder


def toml(table: dict[str, Any]) -> str:
    """Return a table as TOML, each entry of a list on a line of its own."""
    return "".join(f"{_key(key)} = {_value(value)}\n" for key, value in table.items())


def fact(tables: Tables, wanted: str) -> dict[str, Any]:
    """Return the table of one fact, to be changed in place."""
    for table in tables.values():
        for entry in table.get("facts", ()):
            if isinstance(entry, dict) and entry.get("id") == wanted:
                return entry
    raise KeyError(wanted)


def _key(key: str) -> str:
    return f'"{key}"'


def _value(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            escaped = value.replace("\\", "\\\\").replace('"', '\\"')
            return '"' + escaped.replace("\n", "\\n") + '"'
        case list():
            inside = "".join(f"\n  {_value(part)}," for part in value)
            return f"[{inside}\n]"
        case dict():
            parts = (f"{_key(key)} = {_value(part)}" for key, part in value.items())
            return "{" + ", ".join(parts) + "}"
        case dt.date():
            return value.isoformat()
        case _:
            return str(value)


def _survival(arm: str, months: str, share: str, n: int) -> dict[str, Any]:
    return {
        "id": f"alder-growth-{months}-{arm}",
        "outcome": "growth",
        "measure": "survival",
        "arm": arm,
        "as_printed": share,
        "unit": "%",
        "months": months,
        "n": n,
        "population": "everybody",
        "endpoint": "primary",
        "source": "paper",
        "locator": "abstract",
    }


def _share(outcome: str, arm: str, count: int, n: int, share: str) -> dict[str, Any]:
    return {
        "id": f"alder-{outcome}-{arm}",
        "outcome": outcome,
        "measure": "proportion",
        "arm": arm,
        "as_printed": share,
        "unit": "%",
        "count": count,
        "n": n,
        "population": "treated",
        "endpoint": "safety",
        "source": "paper",
        "locator": "table 3",
    }


def _median(
    outcome: str, arm: str, months: str, limits: tuple[str, str]
) -> dict[str, Any]:
    return {
        "id": f"alder-{outcome}-median-{arm}",
        "outcome": outcome,
        "measure": "median",
        "arm": arm,
        "as_printed": months,
        "unit": "months",
        "population": "everybody",
        "endpoint": "primary",
        "interval": {"low": limits[0], "high": limits[1]},
        "source": "paper",
        "locator": "abstract",
    }


def _alder() -> dict[str, Any]:
    response = [
        _share("response", "usual", 20, 100, "20.0")
        | {"interval": {"low": "12.7", "high": "29.2"}, "population": "everybody"},
        _share("response", "new", 57, 200, "28.5")
        | {"interval": {"low": "22.4", "high": "35.3"}, "population": "everybody"},
    ]
    return {
        "id": "alder",
        "name": "ALDER",
        "arms": [
            {"id": "usual", "name": "arm.usual", "n": 100},
            {"id": "new", "name": "arm.new", "n": 200},
        ],
        "compared": ["usual", "new"],
        "about": "trial.alder.about",
        "median_follow_up": "alder-follow-up",
        "facts": [
            _survival("usual", "6", "40.0", 100),
            _survival("new", "6", "52.5", 200),
            _survival("usual", "12", "20.0", 100),
            _survival("new", "12", "25.5", 200),
            _median("growth", "usual", "4.5", ("3.5", "5.5")),
            _median("growth", "new", "6.4", ("5.0", "7.9")),
            {
                "id": "alder-growth-ratio",
                "outcome": "growth",
                "measure": "hazard-ratio",
                "arm": "new:usual",
                "as_printed": "0.80",
                "unit": "ratio",
                "interval": {"low": "0.62", "high": "1.03"},
                "p_value": ".08",
                "source": "paper",
                "locator": "abstract",
            },
            *response,
            _share("illness", "usual", 10, 98, "10.2"),
            _share("illness", "new", 60, 197, "30.5"),
            _share("clots", "usual", 0, 98, "0.0"),
            _share("clots", "new", 1, 197, "0.5"),
            _median("living", "usual", "25.0", ("20.1", "31.0")),
            _median("living", "new", "26.1", ("21.9", "33.3")),
            {
                "id": "alder-follow-up",
                "outcome": "follow-up",
                "measure": "quantity",
                "as_printed": "14.0",
                "unit": "months",
                "source": "paper",
                "locator": "results",
            },
            _share("illness-early", "new", 40, 150, "26.7")
            | {"source": "talk", "superseded_by": "alder-illness-new"},
        ],
    }


def _birch() -> dict[str, Any]:
    def share(arm: str, printed: str) -> dict[str, Any]:
        changes = {"id": f"birch-growth-6-{arm}", "source": "letter"}
        return _survival(arm, "6", printed, 50) | changes

    return {
        "id": "birch",
        "name": "BIRCH",
        "arms": [
            {"id": "dummy", "name": "arm.dummy", "n": 50},
            {"id": "other", "name": "arm.other", "n": 50},
        ],
        "compared": ["dummy", "other"],
        "about": "trial.birch.about",
        "facts": [share("dummy", "35"), share("other", "45")],
    }


def _fever() -> dict[str, Any]:
    return {
        "id": "fever",
        "outcome": "fever",
        "measure": "quantity",
        "as_printed": "38",
        "unit": "°C",
        "endpoint": "practical",
        "source": "leaflet",
        "locator": "page 2",
    }


def _outcome(
    name: str, page: str, kind: str, facts: list[str], **more: object
) -> dict[str, Any]:
    return {
        "id": name,
        "page": page,
        "kind": kind,
        "facts": facts,
        "series": more.pop("series", name),
        "polarity": "bad" if page == "harm" else "good",
        "words": more.pop("words", f"outcome.{name}"),
        **more,
    }


def _certainty(down: int = 0) -> dict[str, Any]:
    domains = ("risk_of_bias", "inconsistency", "indirectness", "publication_bias")
    return {domain: {"down": down, "reason": "certainty.why"} for domain in domains}


def _option(name: str) -> dict[str, Any]:
    return {
        "id": name,
        "arm": name,
        "name": f"option.{name}.name",
        "short": f"option.{name}.short",
        "what": [f"option.{name}.what"],
        "how": ["option.how"],
        "tests": ["option.tests"],
        "visits": ["option.visits"],
    }


def _pair(stem: str) -> list[str]:
    return [f"alder-{stem}-usual", f"alder-{stem}-new"]


def _pack() -> dict[str, Any]:
    growth = {"series": "growth", "words": "outcome.growth"}
    judged = {"certainty": _certainty(), "threshold": 10, "threshold_reason": "mid.why"}
    return {
        "format": 1,
        "id": "small",
        "version": "1.0.0",
        "evidence_date": dt.date(2025, 6, 1),
        "review_date": dt.date(2027, 6, 1),
        "update_policy": "about.updates",
        "funding": "about.funding",
        "conflicts": "about.conflicts",
        "selection": "about.selection",
        "readability": "about.readability",
        "authors": [{"name": "A. Writer", "role": "about.writer"}],
        "question": {
            "title": "question.title",
            "decision": ["question.decision"],
            "population": ["question.population"],
            "not_for": ["question.not-for"],
            "intervention": "question.intervention",
            "comparator": "question.comparator",
            "no_treatment": ["question.no-treatment"],
            "living_with": ["question.living-with"],
            "timeline": ["timeline.then", "timeline.now"],
        },
        "main_trial": "alder",
        "trials": ["alder", "birch"],
        "across": {
            "words": "across",
            "rows": [
                {"trial": "alder", "facts": _pair("growth-6")},
                {
                    "trial": "birch",
                    "facts": ["birch-growth-6-dummy", "birch-growth-6-other"],
                    "certainty": _certainty(1),
                },
            ],
            "warning": "across.warning",
            "legend": ["across.first", "across.second"],
        },
        "options": [_option("usual"), _option("new")],
        "other_options": [
            {"id": "else", "name": "else.name", "line": "else.line", "facts": ["fever"]}
        ],
        "outcomes": [
            _outcome(
                "growth-6",
                "help",
                "people",
                _pair("growth-6"),
                main=True,
                **growth,
                **judged,
            ),
            _outcome("growth-12", "help", "people", _pair("growth-12"), **growth),
            _outcome("response", "help", "people", _pair("response")),
            _outcome("illness", "harm", "people", _pair("illness"), **judged),
            _outcome("clots", "harm", "people", _pair("clots")),
            _outcome("living", "living-longer", "median", _pair("living-median")),
        ],
        "sources": [
            {"id": name, "title": f"The {name}", "checked": dt.date(2025, 5, 1)}
            for name in ("paper", "letter", "leaflet", "talk")
        ],
        "when_to_call": ["call.fever"],
    }


PLAIN = (
    "about.updates",
    "about.funding",
    "about.conflicts",
    "about.selection",
    "about.readability",
    "about.writer",
    "question.title",
    "question.decision",
    "question.population",
    "question.not-for",
    "question.intervention",
    "question.comparator",
    "question.no-treatment",
    "question.living-with",
    "timeline.then",
    "timeline.now",
    "trial.alder.about",
    "trial.birch.about",
    "arm.usual",
    "arm.new",
    "arm.dummy",
    "arm.other",
    "across.warning",
    "across.first",
    "across.second",
    "across.name",
    "option.usual.name",
    "option.usual.short",
    "option.usual.what",
    "option.new.name",
    "option.new.short",
    "option.new.what",
    "option.how",
    "option.tests",
    "option.visits",
    "else.name",
    "else.line",
    "certainty.why",
    "mid.why",
)
"""Keys of the sentences without placeholders."""


def _texts() -> dict[str, Any]:
    texts: dict[str, Any] = {key: {"text": f"Words for {key}."} for key in PLAIN}
    texts["call.fever"] = {"text": "Call if you have %1 °C.", "values": ["fever"]}
    texts["across.sentence"] = _sentence(timed=True)
    for name in ("growth", "response", "illness", "clots"):
        texts |= _people_words(f"outcome.{name}", timed=name == "growth")
    for name in ("illness", "clots"):
        for role in ("notice", "done", "call"):
            texts[f"outcome.{name}.{role}"] = {"text": f"What to {role}."}
    texts["outcome.clots.none"] = {"text": "%1: it happened to none of %Ln people."}
    texts["outcome.clots.few"] = {"text": "%1: fewer than %2 in %3."}
    texts |= {
        f"outcome.living.{role}": {"text": f"The {role}."}
        for role in ("name", "question", "meaning")
    }
    texts["outcome.living.median"] = {"text": "%1: half lived longer than %2 months."}
    return texts


def _sentence(*, timed: bool) -> dict[str, Any]:
    when = ", %3" if timed else ""
    return {"text": f"%1: %Ln of %2 people{when}.", "one": f"%1: one of %2{when}."}


def _people_words(words: str, *, timed: bool) -> dict[str, Any]:
    when = ", %2" if timed else ""
    return {
        f"{words}.name": {"text": "What happened"},
        f"{words}.question": {"text": "To how many did it happen?"},
        f"{words}.meaning": {"text": "It means this."},
        f"{words}.had": {"text": "had it"},
        f"{words}.had-none": {"text": "had it not"},
        f"{words}.had-not": {"text": "%Ln had it not"},
        f"{words}.sentence": _sentence(timed=timed),
        f"{words}.more": {"text": f"%Ln more of %1 people{when}."},
        f"{words}.fewer": {"text": f"%Ln fewer of %1 people{when}."},
        f"{words}.alike": {"text": f"%Ln of %1 people either way{when}."},
    }


def refusal(tables: Tables, folder: Path) -> list[tuple[str, str, str, str]]:
    """Return file, field, found and expected of everything a pack is refused for."""
    with pytest.raises(BadEvidenceError) as caught:
        load_pack(written(tables, folder), today=TODAY)
    return [
        (problem.file, problem.field, problem.found, problem.expected)
        for problem in caught.value.problems
    ]


def checks(tables: Tables, folder: Path) -> list[str]:
    """Return the names of the checks that a pack fails, once for each finding."""
    with pytest.raises(BadEvidenceError) as caught:
        load_pack(written(tables, folder), today=TODAY)
    return [
        problem.mend.rpartition("(Check: ")[2].rstrip(")")
        for problem in caught.value.problems
    ]
