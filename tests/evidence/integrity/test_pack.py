"""Each check on the whole pack, broken in just that way, and what is said about it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.evidence.integrity import CHECKS_ON_FACTS, CHECKS_ON_PACKS
from desktop_app.evidence.loader import load_pack
from tests.evidence.small_pack import (
    TODAY,
    Tables,
    checks,
    fact,
    refusal,
    small_pack,
    written,
)

Change = Callable[[Tables], object]
Said = tuple[str, str, str, str]
CASES: list[tuple[str, Change, Said]] = []


def case(check: str, said: Said) -> Callable[[Change], Change]:
    """Add a change that breaks a check, and what is said about it."""

    def add(change: Change) -> Change:
        CASES.append((check, change, said))
        return change

    return add


@case(
    "landmarks-fall",
    (
        "trials/alder.toml",
        "facts[3].as_printed",
        "55.5 % at 12 months (fact alder-growth-12-new)",
        "at most 52.5 %, the share at 6 months",
    ),
)
def a_share_that_rises(tables: Tables) -> None:
    fact(tables, "alder-growth-12-new")["as_printed"] = "55.5"
    fact(tables, "alder-growth-median-new").update(outcome="scan")
    fact(tables, "alder-growth-median-usual").update(outcome="scan")


@case(
    "landmarks-fall",
    (
        "trials/birch.toml",
        "facts[2].months",
        "a second share at 6.0 months (fact again)",
        "one share at each time; birch-growth-6-other has it already",
    ),
)
def two_shares_at_one_time(tables: Tables) -> None:
    again = fact(tables, "birch-growth-6-other") | {"id": "again", "months": "6.0"}
    tables["trials/birch.toml"]["facts"].append(again)


@case(
    "median-on-curve",
    (
        "trials/alder.toml",
        "facts[5].as_printed",
        "a median of 5.4 months (fact alder-growth-median-new)",
        (
            "one that is after 6 months, when 52.5 % were without the event "
            "(alder-growth-6-new)"
        ),
    ),
)
def a_median_too_early(tables: Tables) -> None:
    fact(tables, "alder-growth-median-new")["as_printed"] = "5.4"


@case(
    "median-on-curve",
    (
        "trials/alder.toml",
        "facts[4].as_printed",
        "a median of 6.5 months (fact alder-growth-median-usual)",
        (
            "one that is before 6 months, when 40.0 % were without the event "
            "(alder-growth-6-usual)"
        ),
    ),
)
def a_median_too_late(tables: Tables) -> None:
    entry = fact(tables, "alder-growth-median-usual")
    entry.update(as_printed="6.5", interval={"low": "3.5", "high": "7.5"})


@case(
    "median-on-curve",
    (
        "trials/alder.toml",
        "facts[4].as_printed",
        "a median of 6 months (fact alder-growth-median-usual)",
        (
            "one that is before 6 months, when 40.0 % were without the event "
            "(alder-growth-6-usual)"
        ),
    ),
)
def a_median_at_the_time_of_another_share(tables: Tables) -> None:
    entry = fact(tables, "alder-growth-median-usual")
    entry.update(as_printed="6", interval={"low": "3.5", "high": "7.5"})


def unlike(field: str, value: object, found: str, expected: str) -> None:
    """Add a case in which the facts of an outcome differ in one field."""

    @case(
        "comparable-arms",
        (
            "pack.toml",
            "outcomes[3].facts[1]",
            f"alder-illness-new, whose {found}",
            expected,
        ),
    )
    def change(tables: Tables) -> None:
        fact(tables, "alder-illness-new")[field] = value


unlike(
    "population",
    "everybody",
    "population is everybody",
    "treated, the population of alder-illness-usual",
)
unlike(
    "endpoint",
    "primary",
    "endpoint is primary",
    "safety, the endpoint of alder-illness-usual",
)
unlike(
    "months",
    "6",
    "time in months is 6",
    "none, the time in months of alder-illness-usual",
)
unlike("unit", "", "unit is not given", "%, the unit of alder-illness-usual")
unlike(
    "outcome",
    "bad illness",
    "outcome is bad illness",
    "illness, the outcome of alder-illness-usual",
)


@case(
    "comparable-arms",
    (
        "pack.toml",
        "outcomes[3].facts[0]",
        "alder-illness-new, whose arm is new",
        "a fact whose arm is usual",
    ),
)
def facts_in_the_wrong_order(tables: Tables) -> None:
    tables["pack.toml"]["outcomes"][3]["facts"].reverse()


@case(
    "comparable-arms",
    (
        "pack.toml",
        "outcomes[3].facts",
        "1 facts",
        "2, one for each of usual, new in this order",
    ),
)
def a_fact_too_few(tables: Tables) -> None:
    tables["pack.toml"]["outcomes"][3]["facts"].pop()


@case(
    "comparable-arms",
    (
        "pack.toml",
        "outcomes[3].facts[0]",
        "alder-growth-median-usual, whose measure is median",
        "a fact whose measure is proportion or survival",
    ),
)
def medians_where_people_are_drawn(tables: Tables) -> None:
    facts = [f"alder-growth-median-{arm}" for arm in ("usual", "new")]
    tables["pack.toml"]["outcomes"][3]["facts"] = facts


@case(
    "comparable-arms",
    (
        "pack.toml",
        "across.rows[1].facts[0]",
        "alder-growth-6-usual, whose trial is alder",
        "a fact whose trial is birch",
    ),
)
def facts_of_another_trial(tables: Tables) -> None:
    facts = [f"alder-growth-6-{arm}" for arm in ("usual", "new")]
    tables["pack.toml"]["across"]["rows"][1]["facts"] = facts


@case(
    "comparable-arms",
    (
        "pack.toml",
        "outcomes[3].facts[0]",
        "alder-illness-usual, a share without count and n",
        "a share of people who were counted",
    ),
)
def people_who_were_not_counted(tables: Tables) -> None:
    del fact(tables, "alder-illness-usual")["count"]


@case(
    "comparable-arms",
    (
        "pack.toml",
        "outcomes[5].facts[1]",
        "alder-living-median-new, whose level of the interval is 90",
        "95, the level of the interval of alder-living-median-usual",
    ),
)
def intervals_of_two_levels(tables: Tables) -> None:
    fact(tables, "alder-living-median-new")["interval"]["level"] = 90


@case(
    "comparable-arms",
    (
        "pack.toml",
        "outcomes[1].polarity",
        "bad",
        "good, as for growth-6 of the same series",
    ),
)
def a_series_that_turns_round(tables: Tables) -> None:
    tables["pack.toml"]["outcomes"][1]["polarity"] = "bad"


@case(
    "comparable-arms",
    (
        "pack.toml",
        "outcomes[0].threshold",
        "0",
        "a number of people from 1 to 100",
    ),
)
def a_difference_that_always_matters(tables: Tables) -> None:
    tables["pack.toml"]["outcomes"][0]["threshold"] = 0


def digits(text: str, found: str) -> None:
    """Add a case of a sentence with a number in it."""

    @case(
        "digits-in-text",
        (
            "text/en.toml",
            "option.how.text",
            f"the number {found}",
            "a placeholder such as %1 with a fact bound to it",
        ),
    )
    def change(tables: Tables) -> None:
        tables["text/en.toml"]["option.how"]["text"] = text


digits("Take it for 21 days.", "21")
digits("Take 2.5 mg a day.", "2.5")
digits("Half a tablet, ½, a day.", "½")
digits("Take it for ٢١ days.", "٢١")


@case(
    "text-and-fact",
    (
        "pack.toml",
        "question.title",
        "the key question.titel, for which there is no sentence",
        "the key of a sentence in text/en.toml",
    ),
)
def a_key_without_a_sentence(tables: Tables) -> None:
    tables["pack.toml"]["question"]["title"] = "question.titel"
    tables["pack.toml"]["team_questions"] = [{"id": "t", "text": "question.title"}]


@case(
    "text-and-fact",
    (
        "text/en.toml",
        "option.more",
        "a sentence that nothing uses",
        "a sentence that pack.toml or a trial names",
    ),
)
def a_sentence_without_a_use(tables: Tables) -> None:
    tables["text/en.toml"]["option.more"] = {"text": "Nobody reads this."}


@case(
    "text-and-fact",
    (
        "text/en.toml",
        "call.fever.text",
        "%2 without a fact",
        "a fact in count for %Ln, and one in values for each of %1, %2 ...",
    ),
)
def a_placeholder_without_a_fact(tables: Tables) -> None:
    tables["text/en.toml"]["call.fever"]["text"] = "Call at %1 or %2 °C."


@case(
    "text-and-fact",
    (
        "text/en.toml",
        "call.fever.text",
        "no %1, although a fact is bound to it",
        "a placeholder for each fact",
    ),
)
def a_fact_without_a_placeholder(tables: Tables) -> None:
    tables["text/en.toml"]["call.fever"]["text"] = "Call if you have a fever."


@case(
    "text-and-fact",
    (
        "text/en.toml",
        "call.fever.count",
        "alder-follow-up, which is 14.0",
        "a whole number",
    ),
)
def a_count_that_is_not_whole(tables: Tables) -> None:
    tables["text/en.toml"]["call.fever"].update(
        text="Call at %1 °C within %Ln months.", count="alder-follow-up"
    )


@case(
    "text-and-fact",
    (
        "text/en.toml",
        "call.fever.values[0]",
        "fever, which is a statement",
        "a fact with a number",
    ),
)
def words_where_a_number_belongs(tables: Tables) -> None:
    fact(tables, "fever").update(measure="statement", statement="Fever is hot.")


@case(
    "text-and-fact",
    (
        "text/en.toml",
        "option.how.text",
        "%s",
        "%Ln for what is counted, %1 to %9 for other numbers",
    ),
)
def a_placeholder_of_another_kind(tables: Tables) -> None:
    tables["text/en.toml"]["option.how"]["text"] = "Take it for %s days."


@case(
    "text-and-fact",
    (
        "text/en.toml",
        "option.how.one",
        "words for one, although nothing is counted",
        "%Ln in text, or no words for one",
    ),
)
def words_for_one_of_nothing(tables: Tables) -> None:
    tables["text/en.toml"]["option.how"]["one"] = "Take it for one day."


@case("text-and-fact", ("text/en.toml", "option.how.text", "nothing", "a sentence"))
def a_sentence_without_words(tables: Tables) -> None:
    tables["text/en.toml"]["option.how"]["text"] = " "


def lacking(key: str) -> None:
    """Add a case of an outcome without one of the sentences that it needs."""

    @case("text-and-fact", ("text/en.toml", key, "nothing", "a sentence"))
    def change(tables: Tables) -> None:
        del tables["text/en.toml"][key]


for _role in ("name", "question", "meaning", "had", "had-not", "sentence", "more"):
    lacking(f"outcome.growth.{_role}")
for _role in ("fewer", "alike", "none", "few", "notice", "done", "call"):
    lacking(f"outcome.clots.{_role}")
for _key in ("outcome.living.median", "across.name", "across.sentence"):
    lacking(_key)


@case(
    "text-and-fact",
    (
        "text/en.toml",
        "outcome.illness.sentence.text",
        "%3",
        "only %1 and %2 and %Ln",
    ),
)
def a_time_where_there_is_none(tables: Tables) -> None:
    tables["text/en.toml"]["outcome.illness.sentence"]["text"] += " %3 months"


@case(
    "text-and-fact",
    (
        "text/en.toml",
        "outcome.growth.sentence.one",
        "no %3",
        "a sentence with %1 and %2 and %3 and %Ln",
    ),
)
def a_time_that_is_not_said(tables: Tables) -> None:
    tables["text/en.toml"]["outcome.growth.sentence"]["one"] = "%1: one of %2."


@case(
    "text-and-fact",
    ("text/en.toml", "outcome.growth.name.text", "%Ln", "no placeholder"),
)
def a_name_with_a_number(tables: Tables) -> None:
    tables["text/en.toml"]["outcome.growth.name"]["text"] = "%Ln people"


@case(
    "text-and-fact",
    (
        "text/en.toml",
        "outcome.growth.had-not",
        "facts bound by count or values",
        "neither, since the program fills this sentence",
    ),
)
def a_fact_where_the_program_counts(tables: Tables) -> None:
    tables["text/en.toml"]["outcome.growth.had-not"]["count"] = "fever"


@case(
    "source-known",
    (
        "practical.toml",
        "facts[0].source",
        "hearsay (fact fever)",
        "one of leaflet, letter, paper, talk",
    ),
)
def an_unknown_source(tables: Tables) -> None:
    fact(tables, "fever")["source"] = "hearsay"


@case(
    "source-known",
    (
        "practical.toml",
        "facts[0].source",
        "nothing (fact fever)",
        "one of leaflet, letter, paper, talk",
    ),
)
def no_source(tables: Tables) -> None:
    fact(tables, "fever")["source"] = ""


@case(
    "source-known",
    (
        "practical.toml",
        "facts[0].locator",
        "nothing (fact fever)",
        "where in the source it stands, such as table 2",
    ),
)
def no_place_in_the_source(tables: Tables) -> None:
    fact(tables, "fever")["locator"] = " "


def unknown(kind: str, field: str, change: Change, file: str = "pack.toml") -> None:
    """Add a case in which something is named that there is not."""
    article = "an" if kind[0] in "ao" else "a"
    said = (file, field, "nobody", f"the id of {article} {kind} of this pack")
    CASES.append(("identifiers", change, said))


def put(tables: Tables, path: list[str | int], value: object, file: str) -> None:
    """Put a value somewhere deep in a table."""
    table: object = tables[file]
    for step in path[:-1]:
        assert isinstance(table, dict | list)
        table = table[step]  # type: ignore[index]  # a name for tables, else a place
    assert isinstance(table, dict | list)
    table[path[-1]] = value  # type: ignore[index]  # a name for tables, else a place


def naming_nobody(path: list[str | int], file: str = "pack.toml") -> Change:
    return lambda tables: put(tables, path, "nobody", file)


unknown("fact", "outcomes[3].facts[0]", naming_nobody(["outcomes", 3, "facts", 0]))
unknown(
    "fact",
    "across.rows[1].facts[0]",
    naming_nobody(["across", "rows", 1, "facts", 0]),
)
unknown(
    "fact", "other_options[0].facts[0]", naming_nobody(["other_options", 0, "facts", 0])
)
unknown("trial", "across.rows[1].trial", naming_nobody(["across", "rows", 1, "trial"]))
unknown("trial", "main_trial", naming_nobody(["main_trial"]))
unknown("arm", "options[1].arm", naming_nobody(["options", 1, "arm"]))
unknown(
    "fact",
    "median_follow_up",
    naming_nobody(["median_follow_up"], "trials/alder.toml"),
    "trials/alder.toml",
)
unknown(
    "arm",
    "compared[1]",
    naming_nobody(["compared", 1], "trials/birch.toml"),
    "trials/birch.toml",
)
unknown(
    "fact",
    "call.fever.values[0]",
    naming_nobody(["call.fever", "values", 0], "text/en.toml"),
    "text/en.toml",
)


@case(
    "identifiers",
    (
        "pack.toml",
        "matters[0].outcomes[0]",
        "nobody",
        "the id of an outcome of this pack",
    ),
)
def a_matter_of_nothing(tables: Tables) -> None:
    tables["pack.toml"]["matters"] = [
        {"id": "time", "text": "question.title", "outcomes": ["nobody"]}
    ]


@case(
    "identifiers",
    ("pack.toml", "checks[0].outcome", "nothing", "the id of an outcome of this pack"),
)
def a_question_about_nothing(tables: Tables) -> None:
    tables["pack.toml"]["checks"] = [
        {"id": "who", "kind": "which-group", "question": "question.title"}
    ]


@case(
    "identifiers",
    (
        "trials/alder.toml",
        "facts[9].arm",
        "nobody (fact alder-illness-usual)",
        "the id of an arm of this pack",
    ),
)
def an_unknown_arm_of_a_fact(tables: Tables) -> None:
    fact(tables, "alder-illness-usual")["arm"] = "nobody"


@case(
    "identifiers",
    ("practical.toml", "facts[1].id", "a second fever (fact fever)", "each id once"),
)
def a_second_fact_of_the_same_id(tables: Tables) -> None:
    facts = tables["practical.toml"]["facts"]
    facts.append(dict(facts[0]))


@case("identifiers", ("pack.toml", "options[1].id", "a second usual", "each id once"))
def a_second_option_of_the_same_id(tables: Tables) -> None:
    tables["pack.toml"]["options"][1]["id"] = "usual"


@case(
    "identifiers",
    ("trials/birch.toml", "arms[1].id", "a second dummy", "each id once"),
)
def a_second_arm_of_the_same_id(tables: Tables) -> None:
    tables["trials/birch.toml"]["arms"][1]["id"] = "dummy"


@case(
    "identifiers",
    ("trials/birch.toml", "arms[1].n", "0 people", "at least one person"),
)
def an_empty_arm(tables: Tables) -> None:
    tables["trials/birch.toml"]["arms"][1]["n"] = 0
    for arm in ("dummy", "other"):
        del fact(tables, f"birch-growth-6-{arm}")["n"]


@case(
    "identifiers",
    (
        "pack.toml",
        "trials",
        "no birch, although there is trials/birch.toml",
        "birch in the list",
    ),
)
def a_trial_that_is_not_listed(tables: Tables) -> None:
    tables["pack.toml"]["trials"].remove("birch")


@case(
    "identifiers",
    (
        "practical.toml",
        "facts[0].superseded_by",
        "a circle: fever > chills > fever (fact fever)",
        "a fact that is used itself",
    ),
)
def facts_that_supersede_each_other(tables: Tables) -> None:
    chills = fact(tables, "fever") | {"id": "chills", "superseded_by": "fever"}
    fact(tables, "fever")["superseded_by"] = "chills"
    tables["practical.toml"]["facts"].append(chills)


@case(
    "superseded-as-result",
    (
        "pack.toml",
        "outcomes[3].facts[1]",
        "alder-illness-early-new, which is superseded",
        "alder-illness-new",
    ),
)
def an_old_fact_as_a_result(tables: Tables) -> None:
    tables["pack.toml"]["outcomes"][3]["facts"][1] = "alder-illness-early-new"


@case(
    "superseded-as-result",
    ("text/en.toml", "call.fever.values[0]", "fever, which is superseded", "chills"),
)
def an_old_fact_in_a_sentence(tables: Tables) -> None:
    chills = fact(tables, "fever") | {"id": "chills"}
    fact(tables, "fever")["superseded_by"] = "chills"
    tables["practical.toml"]["facts"].append(chills)


@case(
    "dates-in-order",
    (
        "pack.toml",
        "review_date",
        "2025-06-01",
        "a date after the evidence date, 2025-06-01",
    ),
)
def a_review_before_there_was_anything(tables: Tables) -> None:
    tables["pack.toml"]["review_date"] = dt.date(2025, 6, 1)


@case(
    "relative-effects",
    (
        "pack.toml",
        "outcomes[0].relative_effect",
        "alder-growth-ratio, a hazard ratio without an interval",
        "a hazard ratio with both limits",
    ),
)
def a_ratio_without_limits(tables: Tables) -> None:
    del fact(tables, "alder-growth-ratio")["interval"]
    tables["pack.toml"]["outcomes"][0]["relative_effect"] = "alder-growth-ratio"


@pytest.mark.parametrize(
    ("check", "change", "said"),
    CASES,
    ids=[f"{check}: {said[0]} {said[1]}" for check, _, said in CASES],
)
def test_what_is_wrong_is_said(
    check: str, change: Change, said: Said, tmp_path: Path
) -> None:
    tables = small_pack()
    change(tables)
    assert said in refusal(tables, tmp_path)
    assert check in checks(tables, tmp_path)


def test_every_check_on_packs_was_seen_to_complain() -> None:
    assert {check for check, _, _ in CASES} == set(CHECKS_ON_PACKS)


def test_names_of_checks_are_plain_words() -> None:
    for name in (*CHECKS_ON_FACTS, *CHECKS_ON_PACKS):
        assert name.replace("-", "").isalpha()
        assert name == name.lower()


@pytest.mark.parametrize(
    "text",
    [
        "CDK4/6 blockers and HER2, PIK3CA, ESR1, AKT1 or BRCA1/2 tests.",
        "As many as five or six.",
    ],
)
def test_names_with_digits_are_no_numbers(text: str, tmp_path: Path) -> None:
    tables = small_pack()
    tables["text/en.toml"]["option.how"]["text"] = text
    load_pack(written(tables, tmp_path), today=TODAY)


def test_a_median_may_be_a_landmark_within_rounding(tmp_path: Path) -> None:
    tables = small_pack()
    fact(tables, "alder-growth-6-new")["as_printed"] = "50"
    fact(tables, "alder-growth-median-new")["as_printed"] = "6.0"
    load_pack(written(tables, tmp_path / "a"), today=TODAY)
    for arm, share in (("usual", "40.0"), ("new", "50.8")):
        fact(tables, f"alder-growth-6-{arm}").update(as_printed=share, months="6.2")
    fact(tables, "alder-growth-median-new")["as_printed"] = "6"
    pack = load_pack(written(tables, tmp_path / "b"), today=TODAY)
    assert pack.curves["alder", "new", "growth"].reported == (6.2, 12.0)


def test_a_passed_review_date_is_told_and_the_pack_loads(tmp_path: Path) -> None:
    pack = written(small_pack(), tmp_path)
    review = dt.date(2027, 6, 1)
    assert load_pack(pack, today=review).expired_on is None
    assert load_pack(pack, today=review + dt.timedelta(days=1)).expired_on == review
