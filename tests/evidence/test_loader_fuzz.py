"""However a pack is damaged: it loads, or says what is wrong with it."""

from __future__ import annotations

import copy
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from desktop_app.errors import BadEvidenceError
from desktop_app.evidence.loader import load_pack
from tests.evidence.small_pack import TODAY, Tables, small_pack, toml, written

FILES = {name: toml(table).encode() for name, table in small_pack().items()}
NAMES = st.sampled_from(sorted(FILES))

ODD: st.SearchStrategy[Any] = st.one_of(
    st.sampled_from(
        ["", "0", "0.0", "100", "99.9", "0.01", "1e5", "nan", "-1", "not reached"]
    ),
    st.sampled_from(
        ["new", "usual:new", "alder", "birch", "growth", "fever", "%1 %Ln"]
    ),
    st.sampled_from(["proportion", "survival", "median", "size", "statement"]),
    st.integers(min_value=-(2**70), max_value=2**70),
    st.integers(min_value=0, max_value=300),
    st.floats(allow_nan=False, allow_infinity=False, width=16),
    st.booleans(),
    st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc"])),
    st.lists(st.sampled_from(["fever", "alder-growth-6-new", ""]), max_size=3),
    st.just({}),
    st.just({"low": "1", "high": "2"}),
)


def loads_or_says_why(path: Path) -> None:
    said = "nothing"
    try:
        load_pack(path, today=TODAY)
    except BadEvidenceError as error:
        said = error.sentence if error.problems else ""
    assert said


def survives(files: dict[str, bytes]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name, content in files.items():
            file = Path(folder) / name
            file.parent.mkdir(exist_ok=True)
            file.write_bytes(content)
        loads_or_says_why(Path(folder))


@settings(deadline=None, max_examples=150, suppress_health_check=list(HealthCheck))
@given(
    name=NAMES,
    start=st.integers(min_value=0, max_value=12_000),
    length=st.integers(min_value=0, max_value=40),
    new=st.binary(max_size=40),
)
@example(name="pack.toml", start=0, length=0, new=b"\xef\xbb\xbf")
@example(name="pack.toml", start=0, length=0, new=b"\x00")
@example(name="pack.toml", start=0, length=10**6, new=b"")
def test_bytes(name: str, start: int, length: int, new: bytes) -> None:
    content = FILES[name]
    start = min(start, len(content))
    survives({**FILES, name: content[:start] + new + content[start + length :]})


@settings(deadline=None, max_examples=400, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_values(data: st.DataObject) -> None:
    tables = copy.deepcopy(small_pack())
    for _ in range(data.draw(st.integers(min_value=1, max_value=4))):
        replace_one(tables, data)
    survives({name: toml(table).encode() for name, table in tables.items()})


def replace_one(tables: Tables, data: st.DataObject) -> None:
    """Put something odd somewhere into the tables, or take something away."""
    here: Any = tables[data.draw(NAMES)]
    while True:
        keys = sorted(here) if isinstance(here, dict) else list(range(len(here)))
        if not keys:
            return
        key = data.draw(st.sampled_from(keys))
        if not isinstance(here[key], dict | list) or data.draw(st.integers(0, 9)) == 0:
            break
        here = here[key]
    if data.draw(st.integers(0, 4)) == 0:
        del here[key]
    else:
        here[key] = copy.deepcopy(data.draw(ODD))


NUMBERS = st.one_of(
    st.decimals(min_value=0, max_value=100, places=1).map(str),
    st.decimals(min_value=0, max_value=1, places=4).map(str),
    st.sampled_from(["0", "0.000000001", "100", "99.999999999", "999999999"]),
)


@settings(deadline=None, max_examples=300, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_numbers(data: st.DataObject) -> None:
    """Well-written numbers that contradict each other, or are far out."""
    tables = copy.deepcopy(small_pack())
    facts = tables["trials/alder.toml"]["facts"]
    for _ in range(data.draw(st.integers(min_value=1, max_value=4))):
        entry = data.draw(st.sampled_from(facts))
        field = data.draw(
            st.sampled_from(
                ["as_printed", "months", "interval", "count", "n", "events"]
            )
        )
        if field == "interval":
            level = data.draw(st.sampled_from([50, 90, 95, 99]))
            limits = {"low": data.draw(NUMBERS), "high": data.draw(NUMBERS)}
            entry[field] = limits | {"level": level}
        elif field in {"as_printed", "months"}:
            entry[field] = data.draw(NUMBERS)
        else:
            entry[field] = data.draw(st.integers(min_value=0, max_value=250))
    survives({name: toml(table).encode() for name, table in tables.items()})


@settings(deadline=None, max_examples=100, suppress_health_check=list(HealthCheck))
@given(content=st.binary(max_size=400), cut=st.integers(min_value=0, max_value=4000))
def test_archives(content: bytes, cut: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder) / "small.evpack"
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
            for name, text in FILES.items():
                file.writestr(name, text)
        whole = archive.read_bytes()
        archive.write_bytes(whole[:cut] + content + whole[cut + len(content) :])
        loads_or_says_why(archive)


def test_the_undamaged_pack_loads(tmp_path: Path) -> None:
    assert load_pack(written(small_pack(), tmp_path), today=TODAY).differences
