"""Whatever stands in a folder: a pack is read whole, or refused with every reason."""

from __future__ import annotations

import os
import stat
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.errors import BadEvidenceError, Problem
from desktop_app.evidence import limits
from desktop_app.evidence.loader import load_pack
from tests.evidence.small_pack import TODAY, fact, small_pack, written
from tests.unprivileged import folder_of_nobody, without_privileges


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return written(small_pack(), tmp_path / "small")


def refused(path: Path) -> tuple[Problem, ...]:
    """The problems with which a pack is refused, after nothing was written."""
    before = listing(path)
    with pytest.raises(BadEvidenceError) as caught:
        load_pack(path, today=TODAY)
    assert listing(path) == before
    assert "Traceback" not in caught.value.sentence
    for problem in caught.value.problems:
        assert problem.file
        assert problem.found
        assert problem.expected
        assert problem.mend
    return caught.value.problems


def listing(path: Path) -> list[tuple[str, int, int]]:
    """Every file below a folder with its size and time of change."""
    found: list[tuple[str, int, int]] = []
    if not os.path.isdir(path):  # noqa: PTH112  # the name may be impossible
        return found
    for file in sorted(path.rglob("*")):
        status = file.lstat()
        found.append((str(file), status.st_size, status.st_mtime_ns))
    return found


def only(path: Path) -> Problem:
    """The one problem with which a pack is refused."""
    problems = refused(path)
    assert len(problems) == 1, [problem.sentence for problem in problems]
    return problems[0]


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_a_good_pack_is_loaded_and_nothing_is_written(pack: Path) -> None:
    before = listing(pack)
    loaded = load_pack(pack, today=TODAY)
    assert listing(pack) == before
    assert loaded.file.id == "small"
    assert loaded.expired_on is None


def test_a_pack_loads_from_a_folder_that_may_only_be_read(pack: Path) -> None:
    for folder in (pack, pack / "trials", pack / "text"):
        folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        assert load_pack(pack, today=TODAY).file.id == "small"
    finally:
        for folder in (pack, pack / "trials", pack / "text"):
            folder.chmod(stat.S_IRWXU)


def test_a_name_that_leads_nowhere(tmp_path: Path) -> None:
    problem = only(tmp_path / "absent")
    assert problem.found == "nothing there"
    assert problem.expected == ("a folder with a pack.toml in it, or an .evpack file")


@pytest.mark.parametrize("name", ["a\0b", "x" * 300])
def test_a_name_that_no_file_can_have(tmp_path: Path, name: str) -> None:
    assert only(tmp_path / name).found.startswith("no way to it (")


def test_a_file_instead_of_a_folder(pack: Path) -> None:
    problem = only(pack / "pack.toml")
    assert problem.found == "a single file"
    assert problem.mend == "Check the name; give the folder, not a file inside it."


def test_a_link_that_leads_to_itself(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert only(tmp_path / "loop").found.startswith("no way to it (")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_a_pipe_is_never_opened(pack: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert only(tmp_path / "pipe").found == "neither a folder nor a file"
    (pack / "practical.toml").unlink()
    os.mkfifo(pack / "practical.toml")
    problem = only(pack)
    assert (problem.file, problem.found) == ("practical.toml", "a pipe")
    assert problem.expected == "a plain file"


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_device_is_never_opened(pack: Path) -> None:
    assert only(Path("/dev/zero")).found == "neither a folder nor a file"
    (pack / "practical.toml").unlink()
    (pack / "practical.toml").symlink_to("/dev/zero")
    assert only(pack).found == "a link to /dev/zero, outside the pack"


def test_a_link_out_of_the_folder(pack: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside.toml"
    (pack / "practical.toml").rename(outside)
    (pack / "practical.toml").symlink_to(outside)
    problem = only(pack)
    assert problem.file == "practical.toml"
    assert problem.found == f"a link to {outside}, outside the pack"
    assert problem.expected == "a file inside the pack"


def test_a_link_inside_the_folder_is_followed(pack: Path) -> None:
    (pack / "practical.toml").rename(pack / "kept.toml")
    (pack / "practical.toml").symlink_to(pack / "kept.toml")
    assert load_pack(pack, today=TODAY).file.id == "small"


def test_a_link_to_a_folder_is_not_followed(pack: Path) -> None:
    (pack / "pictures").symlink_to(pack / "text")
    problem = only(pack)
    assert (problem.file, problem.found) == ("pictures", "a link to a folder")


def test_a_link_that_leads_nowhere(pack: Path) -> None:
    (pack / "pictures").symlink_to(pack / "absent")
    problem = only(pack)
    assert problem.file == "pictures"
    assert problem.found == "a file that cannot be read (no such file or directory)"


def test_a_file_that_may_not_be_read() -> None:
    with folder_of_nobody() as folder:
        pack = written(small_pack(), folder / "small")
        (pack / "practical.toml").chmod(0)
        with without_privileges():
            problem = only(pack)
    assert problem.file == "practical.toml"
    assert problem.found == "a file that cannot be read (permission denied)"
    assert problem.mend.startswith("Check the file's permissions")


def test_a_refusal_by_the_system_is_told(
    pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Path.open

    def deny(self: Path, mode: str = "r") -> object:
        if self.name == "practical.toml":
            raise PermissionError(13, "Permission denied")
        return opened(self, mode)

    monkeypatch.setattr(Path, "open", deny)
    problem = only(pack)
    assert problem.file == "practical.toml"
    assert problem.found == "a file that cannot be read (permission denied)"


def test_a_folder_that_cannot_be_listed_is_told(
    pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def deny(folder: Path) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.scandir", deny)
    assert refused(pack)[0].found == "a file that cannot be read (permission denied)"


def test_a_file_of_a_gigabyte_is_refused_at_once(pack: Path) -> None:
    with (pack / "trials" / "alder.toml").open("wb") as file:
        file.truncate(1024**3)
    tracemalloc.start()
    began = time.perf_counter()
    problem = only(pack)
    took = time.perf_counter() - began
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (problem.file, problem.found) == ("trials/alder.toml", "1024.0 MB")
    assert problem.expected == "at most 2 MB"
    assert took < 1.0
    assert peak < 16 * limits.MEGABYTE


def test_a_picture_of_a_gigabyte_is_refused_too(pack: Path) -> None:
    (pack / "pictures").mkdir()
    with (pack / "pictures" / "now.svg").open("wb") as file:
        file.truncate(1024**3)
    problem = only(pack)
    assert (problem.file, problem.expected) == ("pictures/now.svg", "at most 8 MB")


def test_many_large_files_together_are_refused(pack: Path) -> None:
    (pack / "pictures").mkdir()
    for number in range(10):
        with (pack / "pictures" / f"{number}.svg").open("wb") as file:
            file.truncate(8 * limits.MEGABYTE)
    problem = only(pack)
    assert problem.found.startswith("64.")
    assert problem.expected == "at most 64 MB for all files together"


def test_too_many_files_are_refused(pack: Path) -> None:
    (pack / "pictures").mkdir()
    for number in range(limits.MOST_FILES):
        (pack / "pictures" / f"{number}.svg").touch()
    assert "more than 1000 files beside it" in {one.found for one in refused(pack)}


def test_folders_without_end_are_refused(pack: Path) -> None:
    pack.joinpath(*["deeper"] * 12).mkdir(parents=True)
    assert only(pack).found == "a folder more than 8 deep"


def test_files_that_do_not_belong_are_not_read(pack: Path) -> None:
    checksum = load_pack(pack, today=TODAY).checksum
    (pack / ".git").mkdir()
    (pack / ".git" / "config").write_bytes(b"\xff")
    (pack / "notes.txt").write_bytes(b"\xff\xfe")
    (pack / "translations").mkdir()
    (pack / "translations" / "de.qm").write_bytes(b"\x00")
    assert load_pack(pack, today=TODAY).checksum == checksum


def test_every_byte_that_belongs_changes_the_checksum(pack: Path) -> None:
    checksum = load_pack(pack, today=TODAY).checksum
    assert len(checksum) == 64
    with (pack / "text" / "en.toml").open("a") as file:
        file.write("\n# a remark\n")
    assert load_pack(pack, today=TODAY).checksum != checksum


@pytest.mark.parametrize(
    "name",
    ["pack.toml", "practical.toml", "text/en.toml", "trials/alder.toml"],
)
def test_a_missing_file(pack: Path, name: str) -> None:
    (pack / name).unlink()
    problem = only(pack)
    assert (problem.file, problem.found) == (name, "nothing")
    assert problem.expected == "a file of this name in the pack"


def test_an_empty_folder_names_all_that_is_missing(tmp_path: Path) -> None:
    assert {problem.file for problem in refused(tmp_path)} == {
        "pack.toml",
        "practical.toml",
        "text/en.toml",
    }


def test_text_that_is_not_utf8(pack: Path) -> None:
    text = (pack / "practical.toml").read_bytes().replace(b"\xc2\xb0C", b"\xb0C")
    (pack / "practical.toml").write_bytes(text)
    problem = only(pack)
    assert problem.field == "line 2"
    assert problem.found == "the byte 0xb0, which is not UTF-8"
    assert problem.mend == "Save the file again with the encoding UTF-8."


def test_a_byte_order_mark_does_no_harm(pack: Path) -> None:
    file = pack / "practical.toml"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    assert load_pack(pack, today=TODAY).file.id == "small"


def test_a_slip_in_the_toml_is_told_with_its_line(pack: Path) -> None:
    replace(pack / "pack.toml", '"version" = "1.0.0"', '"version" = 1.0.0')
    problem = only(pack)
    assert (problem.file, problem.field) == ("pack.toml", "line 3")
    assert problem.found == '""version" = 1.0.0"'
    assert problem.expected.startswith("a line that TOML allows (")


def test_a_file_that_ends_too_early(pack: Path) -> None:
    (pack / "practical.toml").write_text("facts = [")
    assert only(pack).found == "the end of the file"


def test_a_name_that_is_given_twice(pack: Path) -> None:
    with (pack / "pack.toml").open("a") as file:
        file.write('version = "2.0.0"\n')
    problem = only(pack)
    assert problem.expected == "each name once"
    assert problem.field.startswith("line ")


def test_a_sentence_that_is_given_twice_in_two_ways(pack: Path) -> None:
    with (pack / "text" / "en.toml").open("a") as file:
        file.write('[across.warning]\ntext = "Again."\n')
    problem = only(pack)
    assert (problem.file, problem.field) == ("text/en.toml", "across.warning")
    assert problem.found == "a second sentence of this name"


@pytest.mark.parametrize(
    ("number", "found"),
    [
        ("nan", "nan"),
        ("inf", "inf"),
        ("-inf", "-inf"),
        ("-3", "-3"),
        ("9" * 30, "a number of 30 digits"),
    ],
)
def test_numbers_that_no_study_can_have(pack: Path, number: str, found: str) -> None:
    replace(pack / "trials" / "alder.toml", '"count" = 20', f'"count" = {number}')
    problems = refused(pack)
    assert problems[0].field == "facts[7].count"
    assert problems[0].found == found
    assert problems[0].expected == "a number of people or things, not below 0"


def test_a_number_longer_than_any_computer_likes(pack: Path) -> None:
    digits = "9" * 5000
    replace(pack / "trials" / "alder.toml", '"count" = 20', f'"count" = {digits}')
    assert only(pack).file == "trials/alder.toml"


def test_a_line_without_end_is_not_parsed(pack: Path) -> None:
    with (pack / "practical.toml").open("a") as file:
        file.write("a." * 6000 + "a = 1\n")
    problem = only(pack)
    assert problem.found == "a line of 12005 characters"


def test_brackets_without_end(pack: Path) -> None:
    with (pack / "practical.toml").open("a") as file:
        file.write("more = " + "[" * 5000 + "]" * 5000 + "\n")
    problems = refused(pack)
    assert problems[0].found in {
        "tables or lists inside each other without end",
        "a line of 10007 characters",
    }
    text = "more = " + "[\n" * 5000 + "]" * 5000 + "\n"
    (pack / "practical.toml").write_text(text)
    assert only(pack).found == "tables or lists inside each other without end"


def test_a_character_that_cannot_be_seen(pack: Path) -> None:
    replace(pack / "text" / "en.toml", "The meaning", "The \\u202emeaning")
    replace(pack / "text" / "en.toml", "%1: half", "%1: \\u0007half")
    found = {problem.found for problem in refused(pack)}
    assert found == {
        "the invisible character U+202E",
        "the invisible character U+0007",
    }


@pytest.mark.parametrize(
    ("version", "mend"),
    [
        ("0", "Get a pack for this version of Evenhand."),
        ("2", "This pack needs a newer Evenhand: install that first."),
        ("99", "This pack needs a newer Evenhand: install that first."),
    ],
)
def test_an_unknown_version_of_the_format(pack: Path, version: str, mend: str) -> None:
    replace(pack / "pack.toml", '"format" = 1', f'"format" = {version}')
    problem = only(pack)
    assert (problem.field, problem.found, problem.expected) == ("format", version, "1")
    assert problem.mend == mend


def test_nothing_else_is_said_of_a_pack_for_a_newer_evenhand(pack: Path) -> None:
    """What does not fit here may well be right there."""
    replace(pack / "pack.toml", '"format" = 1', '"format" = 2\n"moon" = "full"')
    (pack / "practical.toml").unlink()
    assert only(pack).field == "format"


def test_a_trial_in_a_file_of_another_name(pack: Path) -> None:
    replace(pack / "trials" / "birch.toml", '"id" = "birch"', '"id" = "beech"')
    problem = only(pack)
    assert (problem.file, problem.field) == ("trials/birch.toml", "id")
    assert (problem.found, problem.expected) == ("beech", "birch")


WRONG: list[tuple[str, object, str, str]] = [
    ("count", "twenty", '"twenty"', "a whole number"),
    ("count", 20.5, "20.5", "a whole number"),
    ("count", True, "true", "a whole number"),
    ("as_printed", 20, "20", "words in quotation marks"),
    ("status", "certain", '"certain"', "one of confirmed, inferred"),
    ("inferred", "n", '"n"', "a list of words in quotation marks"),
    ("inferred", [1], "1", "words in quotation marks"),
    ("interval", "12 to 29", '"12 to 29"', "a table"),
    ("interval", [], "a list of 0", "a table"),
]


@pytest.mark.parametrize(("field", "value", "found", "expected"), WRONG)
def test_a_value_of_the_wrong_kind(
    tmp_path: Path, field: str, value: object, found: str, expected: str
) -> None:
    tables = small_pack()
    fact(tables, "alder-response-usual")[field] = value
    problem = only(written(tables, tmp_path))
    assert problem.file == "trials/alder.toml"
    assert problem.field in {f"facts[7].{field}", f"facts[7].{field}[0]"}
    assert (problem.found, problem.expected) == (found, expected)


def test_an_unknown_field(tmp_path: Path) -> None:
    tables = small_pack()
    fact(tables, "alder-response-usual")["interval"]["lo"] = "12.7"
    problem = only(written(tables, tmp_path))
    assert problem.field == "facts[7].interval.lo"
    assert problem.found == "the unknown field lo"
    assert problem.expected == "one of low, high, level"


def test_a_missing_field(tmp_path: Path) -> None:
    tables = small_pack()
    del fact(tables, "alder-response-usual")["source"]
    problem = only(written(tables, tmp_path))
    assert (problem.field, problem.found) == ("facts[7].source", "nothing")
    assert problem.mend == "Add the field source."


def test_a_date_that_is_none(tmp_path: Path) -> None:
    tables = small_pack()
    tables["pack.toml"]["review_date"] = "next year"
    problem = only(written(tables, tmp_path))
    assert (problem.field, problem.found) == ("review_date", '"next year"')
    assert problem.expected == "a date such as 2025-04-30"


def test_a_list_where_a_table_belongs(tmp_path: Path) -> None:
    tables = small_pack()
    tables["pack.toml"]["question"] = ["question.title"]
    tables["text/en.toml"]["across.warning"] = "No table."
    assert [
        (one.field, one.found, one.expected)
        for one in refused(written(tables, tmp_path))
    ] == [
        ("question", "a list of 1", "a table"),
        ("across.warning", '"No table."', "a table"),
    ]


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    tables = small_pack()
    fact(tables, "alder-response-usual")["count"] = "twenty"
    fact(tables, "alder-response-new")["colour"] = "red"
    fact(tables, "alder-illness-new")["as_printed"] = "33.3"  # contradicts its count
    tables["pack.toml"]["format"] = 0
    del tables["pack.toml"]["funding"]
    del tables["practical.toml"]
    pack = written(tables, tmp_path)
    (pack / "text" / "en.toml").write_bytes(b"\xff")
    told = {(problem.file, problem.field) for problem in refused(pack)}
    assert told == {
        ("trials/alder.toml", "facts[7].count"),
        ("trials/alder.toml", "facts[8].colour"),
        ("trials/alder.toml", "facts[10].as_printed"),
        ("pack.toml", "format"),
        ("pack.toml", "funding"),
        ("practical.toml", ""),
        ("text/en.toml", "line 1"),
    }


def zipped(pack: Path, target: Path, top: str = "") -> Path:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(pack.rglob("*")):
            if file.is_file():
                archive.write(file, top + file.relative_to(pack).as_posix())
    return target


@pytest.mark.parametrize("top", ["", "small/"])
def test_a_zipped_pack_is_the_same_pack(pack: Path, tmp_path: Path, top: str) -> None:
    archive = zipped(pack, tmp_path / "small.evpack", top)
    before = listing(tmp_path)
    loaded = load_pack(archive, today=TODAY)
    assert listing(tmp_path) == before
    assert loaded.checksum == load_pack(pack, today=TODAY).checksum


@pytest.mark.parametrize(
    "name",
    ["../pack.toml", "/etc/pack.toml", "text/../../x", "C:\\pack.toml", "..\\x"],
)
def test_names_in_an_archive_that_lead_out_of_it(
    pack: Path, tmp_path: Path, name: str
) -> None:
    archive = zipped(pack, tmp_path / "small.evpack")
    with zipfile.ZipFile(archive, "a") as file:
        file.writestr(zipfile.ZipInfo(name), b"")
    problem = only(archive)
    assert problem.found == "a name that leads out of the pack"
    assert problem.expected == "a name below the pack, such as trials/one.toml"


def test_a_link_in_an_archive(pack: Path, tmp_path: Path) -> None:
    archive = zipped(pack, tmp_path / "small.evpack")
    entry = zipfile.ZipInfo("pictures/now.svg")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(archive, "a") as file:
        file.writestr(entry, b"/etc/passwd")
    assert only(archive).found == "a link or a device"


def test_a_bomb_in_an_archive(pack: Path, tmp_path: Path) -> None:
    (pack / "pictures").mkdir()
    (pack / "pictures" / "now.svg").write_bytes(bytes(40 * limits.MEGABYTE))
    archive = zipped(pack, tmp_path / "small.evpack")
    assert archive.stat().st_size < limits.MEGABYTE
    tracemalloc.start()
    problem = only(archive)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (problem.file, problem.found) == ("pictures/now.svg", "40.0 MB")
    assert peak < 16 * limits.MEGABYTE


def test_an_archive_that_lies_about_its_sizes(pack: Path, tmp_path: Path) -> None:
    (pack / "pictures").mkdir()
    size = 40 * limits.MEGABYTE
    (pack / "pictures" / "now.svg").write_bytes(bytes(size))
    archive = zipped(pack, tmp_path / "small.evpack")
    lied = archive.read_bytes().replace(size.to_bytes(4, "little"), b"\x10\0\0\0")
    archive.write_bytes(lied)
    problem = only(archive)
    assert problem.file == "pictures/now.svg"
    assert problem.found.startswith("a damaged archive (")


def test_many_files_in_an_archive(pack: Path, tmp_path: Path) -> None:
    archive = zipped(pack, tmp_path / "small.evpack")
    with zipfile.ZipFile(archive, "a") as file:
        for number in range(limits.MOST_FILES):
            file.writestr(f"pictures/{number}.svg", b"")
    assert only(archive).found == "more than 1000 files beside it"


def test_large_files_together_in_an_archive(pack: Path, tmp_path: Path) -> None:
    (pack / "pictures").mkdir()
    for number in range(9):
        content = bytes(8 * limits.MEGABYTE)
        (pack / "pictures" / f"{number}.svg").write_bytes(content)
    archive = zipped(pack, tmp_path / "small.evpack")
    assert only(archive).found.startswith("72.")


def test_an_archive_of_a_gigabyte(tmp_path: Path) -> None:
    with (tmp_path / "small.evpack").open("wb") as file:
        file.truncate(1024**3)
    assert only(tmp_path / "small.evpack").found == "1024.0 MB or more in all"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_files_of_one_name_in_an_archive(pack: Path, tmp_path: Path) -> None:
    archive = zipped(pack, tmp_path / "small.evpack")
    with zipfile.ZipFile(archive, "a") as file:
        file.writestr("pack.toml", b"format = 1")
    assert only(archive).found == "two files of this name in the archive"


def damage_nothing(content: bytes) -> bytes:
    return b""


def cut_in_half(content: bytes) -> bytes:
    return content[: len(content) // 2]


def flip_a_byte(content: bytes) -> bytes:
    middle = 200
    return content[:middle] + bytes([content[middle] ^ 255]) + content[middle + 1 :]


def lock(content: bytes) -> bytes:
    return content.replace(
        b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01"
    )


@pytest.mark.parametrize("damage", [damage_nothing, cut_in_half, flip_a_byte, lock])
def test_a_damaged_archive(
    pack: Path, tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    archive = zipped(pack, tmp_path / "small.evpack")
    archive.write_bytes(damage(archive.read_bytes()))
    assert any(one.found.startswith("a damaged archive (") for one in refused(archive))
