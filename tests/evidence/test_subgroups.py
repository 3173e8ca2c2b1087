"""The gate's answer to every subgroup statement of the pack that ships."""

from __future__ import annotations

import datetime as dt
import math
from types import MappingProxyType

import msgspec
import pytest

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.loader import bundled_packs, load_pack
from desktop_app.evidence.printed import printed_p
from desktop_app.evidence.statistics.shrinkage import GateReason, shrink
from desktop_app.evidence.subgroups import Judged, judged_subgroups, study_of
from desktop_app.values import replace


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack(bundled_packs()[0], today=dt.date(2026, 11, 1))


def judged(pack: Pack) -> dict[str, Judged]:
    return {one.subgroup.id: one for one in judged_subgroups(pack)}


def believable(pack: Pack, name: str) -> Pack:
    """The pack, as if a subgroup had been foreseen and tested with a tiny P."""
    file = pack.file
    changed = tuple(
        msgspec.structs.replace(one, direction_stated=True, factors_tested=2)
        if one.id == name
        else one
        for one in file.subgroups
    )
    facts = dict(pack.facts)
    for one in next(one for one in changed if one.id == name).facts:
        entry = msgspec.structs.replace(facts[one].entry, interaction_p=".004")
        facts[one] = replace(facts[one], entry=entry)
    return replace(
        pack,
        file=msgspec.structs.replace(file, subgroups=changed),
        facts=MappingProxyType(facts),
    )


def test_the_gate_is_shut_for_every_subgroup(pack: Pack) -> None:
    found = judged(pack)
    assert len(found) == 7
    assert not any(one.gate.opens or one.shrunken for one in found.values())


@pytest.mark.parametrize(
    ("name", "chance"), [("postmonarch-liver", 0.40), ("postmonarch-bones", 0.23)]
)
def test_a_printed_interaction_is_read(pack: Pack, name: str, chance: float) -> None:
    one = judged(pack)[name]
    assert one.interaction is not None
    assert printed_p(one.interaction.entry.interaction_p) == chance
    assert one.gate.against[0] is GateReason.CHANCE_NOT_UNLIKELY


@pytest.mark.parametrize("name", ["palmira-directions", "pace-esr1", "pace-pik3ca"])
def test_without_an_interaction_the_gate_is_shut_for_that(
    pack: Pack, name: str
) -> None:
    one = judged(pack)[name]
    assert one.interaction is None
    assert one.gate.against == (
        GateReason.NO_INTERACTION_TEST,
        GateReason.DIRECTION_NOT_STATED_IN_ADVANCE,
        GateReason.NUMBER_TESTED_UNKNOWN,
    )


def test_an_open_gate_shows_ratios_drawn_towards_the_whole(pack: Pack) -> None:
    one = judged(believable(pack, "postmonarch-liver"))["postmonarch-liver"]
    assert one.gate.opens
    (first, first_range), (second, second_range) = one.shrunken
    assert (first, second) == pytest.approx((0.698, 0.758), abs=5e-4)
    assert (first_range.low, first_range.high) == pytest.approx((0.51, 0.95), abs=5e-3)
    assert (second_range.low, second_range.high) == pytest.approx(
        (0.57, 1.01), abs=5e-3
    )
    drawn = shrink(
        study_of(pack.facts["postmonarch.pfs-hazard-ratio"]),
        study_of(one.facts[0]),
        study_of(one.facts[1]),
    )
    assert math.exp(drawn.first.estimate) == pytest.approx(first)
    assert drawn.interaction_p == pytest.approx(0.396, abs=5e-4)


def test_one_half_alone_is_not_drawn_anywhere(pack: Pack) -> None:
    one = judged(believable(pack, "pace-esr1"))["pace-esr1"]
    assert one.gate.opens
    assert one.shrunken == ()
