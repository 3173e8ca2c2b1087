"""The clinician's evidence as a screen reader reads it: a table is a table there."""

from __future__ import annotations

from tests.access.judge import every
from tests.access.reader import Reader

IN_TABLES = ("table cell", "table column header")
USED = ("push button", "radio button", "text", "image", "heading", "table", *IN_TABLES)


def test_every_part_of_the_evidence_is_read(evidence_reader: Reader) -> None:
    reader = evidence_reader
    assert [role for role, _ in reader.windows()] == ["frame"]
    tables = 0
    for part in reader.here()["parts"]:
        read = reader.program.ask("show", part=part)["read"]
        met = [node for node, _ in every(reader.tree())]
        for one in met:
            if "focusable" in one["states"] or one["role"] in IN_TABLES:
                assert one["role"] in USED, (part, one)
                assert one["name"], (part, one)
        names = [one["name"] for one in met if one["role"] not in IN_TABLES]
        rest = iter(names)
        missed = [name for name in read if name and name not in rest]
        assert missed == [], f"{part}: met in another order, or not at all"
        tables += any(one["role"] == "table" for one in met)
    assert tables > 1
