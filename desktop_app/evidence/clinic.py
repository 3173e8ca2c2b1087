"""A clinic's own number in place of the pack's, wherever that is shown."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

import msgspec

from desktop_app.evidence.fact import Pack
from desktop_app.evidence.schema import Source
from desktop_app.values import replace

CLINIC: Final = "clinic"
"""The id of the source that is the clinic itself."""


def with_fever(pack: Pack, printed: str) -> Pack:
    """Return the pack with the clinic's own temperature from which to call.

    Every sentence that quotes the pack's fact then quotes this one; those that are
    true only where the clinic has not spoken are left out.

    Args:
        pack: The evidence.
        printed: In degrees Celsius, as facts are printed: "37.5".
    """
    fever = pack.file.fever
    if fever is None:
        return pack
    known = pack.facts[fever.fact]
    source = Source(id=CLINIC, title="", checked=pack.file.evidence_date)
    entry = msgspec.structs.replace(known.entry, as_printed=printed, note="")
    own = replace(known, entry=entry, value=float(printed), source=source)
    said = tuple(
        key for key in pack.file.when_to_call if key not in fever.unless_clinic
    )
    file = msgspec.structs.replace(pack.file, when_to_call=said)
    facts = MappingProxyType({**pack.facts, fever.fact: own})
    return replace(pack, file=file, facts=facts)
