"""An error can name the line on which a key or a value of a TOML file stands."""

from __future__ import annotations

from typing import Any

import pytest
import tomli
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.app.policy_lines import places_in

TEXT = '''\
# [kiosk] is not here
top = 1
"quoted \\"key\\"" = '# no comment'
dotted . 'inner' = """
idle = 5 \\"""
"""   # a comment = 1
[packs]
offered = [
    "one",   # ] not the end
    'two',
    [ 1, {a = 2,
      }, ], # the last
]
 [ kiosk ] # more
inline = { idle = 3, deep.er = { x = [1,
 2] } }
when = 1979-05-27 07:32:00
[[list]]
a = 1
[[list]]
a = 2
[list.sub]
b = 3
[a.b]
c = -1.5e3\
'''


@pytest.mark.parametrize(
    ("field", "line"),
    [
        ("top", 2),
        ('quoted "key"', 3),
        ("dotted", 4),
        ("dotted.inner", 4),
        ("packs", 7),
        ("packs.offered", 8),
        ("packs.offered[0]", 9),
        ("packs.offered[1]", 10),
        ("packs.offered[2][0]", 11),
        ("packs.offered[2][1].a", 11),
        ("packs.offered[9]", 8),
        ("kiosk", 14),
        ("kiosk.idle", 14),
        ("kiosk.inline.idle", 15),
        ("kiosk.inline.deep.er.x[0]", 15),
        ("kiosk.inline.deep.er.x[1]", 16),
        ("kiosk.when", 17),
        ("list[0].a", 19),
        ("list[1].a", 21),
        ("list[1].sub.b", 23),
        ("a.b", 24),
        ("a.b.c", 25),
        ("a.nothing[3].there", 24),
        ("nothing", None),
        ("", None),
    ],
)
def test_a_field_is_found(field: str, line: int | None) -> None:
    tomli.loads(TEXT.replace("2,\n      }", "2}"))  # else the test would prove nothing
    assert places_in(TEXT).line(field) == line


def test_lines_are_the_same_from_a_simple_editor() -> None:
    places = places_in('[kiosk]\r\nidle = 1 # x\r\n\r\nopening = "a"\r\n')
    assert [places.line(one) for one in ("kiosk.idle", "kiosk.opening")] == [2, 4]


@pytest.mark.parametrize("text", ["[", "a", "a =", "a = [1", '"', "[[a]", "a = {b"])
def test_what_is_no_toml_is_left_alone(text: str) -> None:
    assert places_in("first = 1\n" + text).line("first") == 1


def test_brackets_inside_each_other_without_end() -> None:
    assert places_in("first = 1\na = " + "[" * 50_000).line("first") == 1


# --- Whatever stands in the file -----------------------------------------------------

_NAMES = st.sampled_from(["a", "b", "idle", "x-1", '"q.\\" #"', "'= ['"])
_STRINGS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=8)


def _basic(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _multi(text: str) -> str:
    return '"""\n' + text.replace("\\", "\\\\").replace('"', '\\"') + '\n"""'


_SCALARS = st.one_of(
    st.integers(-(10**6), 10**6).map(str),
    st.booleans().map(lambda one: str(one).lower()),
    st.sampled_from(["1e3", "-0.5", "inf", "2026-01-01", "2026-01-01 10:00:00"]),
    _STRINGS.map(_basic),
    _STRINGS.map(_multi),
    _STRINGS.map(lambda one: "'" + one.replace("'", "") + "'"),
    st.just("'''\n[no] # = \n'''"),
)
_LISTS = st.lists(_SCALARS, max_size=3).map(
    lambda some: "[ # [\n" + "".join(f"  {one} , # ]\n" for one in some) + "]"
)
_TABLES = st.lists(st.tuples(_NAMES, _SCALARS), max_size=2).map(
    lambda some: "{" + ", ".join(f"{key} = {one}" for key, one in some) + "}"
)
_PAIRS = st.tuples(_NAMES, st.one_of(_SCALARS, _LISTS, _TABLES)).map(
    lambda pair: f"{pair[0]}  = {pair[1]}  # = 'x'"
)
_HEADERS = st.sampled_from(["[t]", "[ u . v ]", "[[w]]", "[w.sub]", "['[k]']"])
_FILES = st.lists(st.one_of(_PAIRS, _HEADERS, st.just("# a = 1"), st.just("")))


def _values(path: str, value: object) -> dict[str, Any]:
    """Every value of a file by the name that an error gives it."""
    found: dict[str, Any] = {path: value}
    if isinstance(value, dict):
        for key, part in value.items():
            found |= _values(f"{path}.{key}" if path else key, part)
    elif isinstance(value, list):
        for number, part in enumerate(value):
            found |= _values(f"{path}[{number}]", part)
    return found


@settings(max_examples=300, deadline=None)
@given(_FILES.map("\n".join))
def test_every_value_is_found_where_it_stands(text: str) -> None:
    try:
        table = tomli.loads(text)
    except tomli.TOMLDecodeError:
        places_in(text)  # in peace
        return
    places = places_in(text)
    for field, value in _values("", table).items():
        if field and not isinstance(value, dict | list):
            span = places.values[field]
            again = tomli.loads(f"x = {text[span.start : span.end]}")
            assert repr(again["x"]) == repr(value)
            line = places.line(field)
            assert line is not None
            assert 1 <= line <= text.count("\n", 0, span.start) + 1
