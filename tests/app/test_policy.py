"""A clinic's policy chooses the languages, or is refused with every reason."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.app.policy import clinic_in, read_policy
from desktop_app.app.policy_values import LanguagePolicy, Policy
from desktop_app.app.spoken_languages import allowed, offered_languages
from desktop_app.journey.actions import (
    SetFever,
    StartAgain,
)
from desktop_app.journey.state import Clinic, State
from desktop_app.journey.transitions import after
from desktop_app.l10n.release import released_languages
from desktop_app.scene.languages import Language
from tests.app.conftest import Ended, Run, started
from tests.unprivileged import folder_of_nobody, without_privileges

CODES = ["en", "es", "fr", "de", "it", "pt", "pl", "ar", "zh_CN"]
RELEASED = (
    Language(code="en", name="English", reviewed=True),
    Language(code="es", name="Español", reviewed=False),
    Language(code="de", name="Deutsch", reviewed=True),
)
"""A list in which some languages have been reviewed and some have not."""


@pytest.fixture
def policy(tmp_path: Path) -> Callable[[str], Path]:
    """Write a policy and return where it lies."""

    def written(text: str) -> Path:
        path = tmp_path / "policy.toml"
        path.write_text(text, "utf-8")
        return path

    return written


Written = Callable[[str], Path]


def codes(languages: tuple[Language, ...]) -> list[str]:
    return [one.code for one in languages]


# --- What a policy does --------------------------------------------------------------


def test_without_a_policy_every_language_is_offered() -> None:
    assert codes(offered_languages()) == CODES
    assert offered_languages() == released_languages()


@pytest.mark.parametrize("text", ["", "[languages]\n", "[languages]\noffered = []\n"])
def test_a_policy_that_settles_nothing(policy: Written, text: str) -> None:
    assert codes(offered_languages(policy(text))) == CODES


@pytest.mark.parametrize(
    ("offered", "expected"),
    [
        ('["en", "es"]', ["en", "es"]),
        ('["pl", "en", "de"]', ["pl", "en", "de"]),
        ('["zh_CN"]', ["zh_CN"]),
        ('["de", "en", "de"]', ["de", "en"]),
    ],
)
def test_languages_are_offered_in_the_order_of_the_policy(
    policy: Written, offered: str, expected: list[str]
) -> None:
    path = policy(f"[languages]\noffered = {offered}\n")
    assert codes(offered_languages(path)) == expected


@pytest.mark.parametrize(
    ("offered", "expected"),
    [
        ((), ["en", "de"]),
        (("de", "es", "en"), ["de", "en"]),
        (("es", "de"), ["de"]),
        (("es",), ["en"]),
    ],
)
def test_what_nobody_reviewed_can_be_left_out(
    offered: tuple[str, ...], expected: list[str]
) -> None:
    wish = LanguagePolicy(offered=offered, unreviewed=False)
    assert codes(allowed(RELEASED, wish, "policy.toml")) == expected
    everything = LanguagePolicy(offered=offered)
    assert codes(allowed(RELEASED, everything, "policy.toml")) == list(
        offered or ("en", "es", "de")
    )


def test_english_stays_when_no_language_is_left(policy: Written) -> None:
    """So far no clinician has reviewed any of them, English among them."""
    assert not any(one.reviewed for one in released_languages())
    path = policy("[languages]\nunreviewed = false\n")
    assert codes(offered_languages(path)) == ["en"]


@pytest.mark.parametrize("start_", [b"", b"\xef\xbb\xbf"], ids=["plain", "marked"])
def test_a_policy_from_a_simple_editor(tmp_path: Path, start_: bytes) -> None:
    """Some write a mark before the first letter, and two characters after a line."""
    path = tmp_path / "policy.toml"
    path.write_bytes(start_ + b'[languages]\r\noffered = ["de"]\r\n')
    assert read_policy(path) == Policy(languages=LanguagePolicy(offered=("de",)))


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ('offered = ["de", "en"]', [], ("en", ["de", "en"])),
        ('offered = ["pl", "de"]', [], ("pl", ["pl", "de"])),
        ('offered = ["pl", "de"]', ["--language", "de"], ("de", ["pl", "de"])),
        ("unreviewed = false", [], ("en", ["en"])),
    ],
)
def test_the_window_begins_as_the_policy_says(
    window_of: Callable[..., tuple[State, list[str]]],
    policy: Written,
    text: str,
    words: list[str],
    expected: tuple[str, list[str]],
) -> None:
    state, offered = window_of("--policy", policy(f"[languages]\n{text}\n"), *words)
    assert (state.language, offered) == expected
    assert state == State(language=state.language, home=state.language)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Clinic()),
        ("[clinic]\n", Clinic()),
        ('telephone = ""\nfever = ""', Clinic()),
        ('telephone = " +34  900 "', Clinic(telephone="+34 900")),
        ('fever = "38,5"', Clinic(fever="38.5")),
        ('fever = "38.0"', Clinic(fever="38.0")),
        ("fever = 38", Clinic(fever="38")),
        ("fever = 38.0", Clinic(fever="38.0")),
        ("fever = 37.8", Clinic(fever="37.8")),
        ("fever = 37.80", Clinic(fever="37.8")),
        ('name = "  Breast  clinic "', Clinic(name="Breast clinic")),
        ('name = "عيادة 2"', Clinic(name="عيادة 2")),
        ('name = ""', Clinic()),
    ],
)
def test_what_the_clinic_says_of_itself(
    policy: Written, text: str, expected: Clinic
) -> None:
    assert clinic_in(policy(f"[clinic]\n{text}" if "=" in text else text)) == expected
    assert clinic_in(None) == Clinic()


def test_every_visit_begins_with_what_the_clinic_says(
    window_of: Callable[..., tuple[State, list[str]]], policy: Written
) -> None:
    path = policy('[clinic]\ntelephone = "0800 123"\nfever = 38.5\n')
    state, _ = window_of("--policy", path)
    said = Clinic(telephone="0800 123", fever="38.5")
    assert (state.clinic, state.home_clinic) == (said, said)
    changed = after(state, SetFever("39"))
    assert (changed.clinic.fever, changed.home_clinic) == ("39", said)
    assert after(changed, StartAgain()).clinic == said
    assert window_of()[0].clinic == Clinic()


def test_a_policy_in_a_process_of_its_own(policy: Written) -> None:
    path = policy('[languages]\noffered = ["ar", "en"]\n')
    words = ("--policy", path, "--language", "ar", "--quit-after-first-paint")
    ended = started(*words, QT_QPA_PLATFORM="offscreen")
    assert (ended.code, ended.out, ended.err) == (0, "", "")


# --- What is no policy ---------------------------------------------------------------


def at_the_start(run: Run, path: Path, *words: str) -> Ended:
    """Ask for the window; if one opened after all, nobody would wait for its end."""
    return run("--policy", path, *words, "--quit-after-first-paint")


def refused(ended: Ended, path: Path, problems: int = 1) -> list[str]:
    """The sentences of a refusal, each of which says all that a sentence must say."""
    assert (ended.code, ended.out) == (2, "")
    lines = ended.err.splitlines()
    assert len(lines) == problems, ended.err
    for line in lines:
        assert line.startswith(f"{path}: ")
        assert ": found " in line
        assert "; expected " in line
        assert line.count(". ") >= 1
        assert line.endswith(".")
        assert "evidence-packs" not in line
    return [line.removeprefix(f"{path}: ") for line in lines]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            '[languages]\noffered = ["en", "xx"]',
            f"languages.offered[1]: found 'xx'; expected some of {', '.join(CODES)}. ",
        ),
        (
            '[languages]\noffered = ["de_DE"]',
            "languages.offered[0]: found 'de_DE'; expected some of en, es, fr, de, it",
        ),
        (
            '[languages]\nofered = ["en"]',
            "languages.ofered: found the unknown field ofered; expected one of ",
        ),
        (
            "[language]",
            "language: found the unknown field language; expected one of packs, lang",
        ),
        (
            'offered = ["en"]',
            "offered: found the unknown field offered; expected one of packs, languag",
        ),
        (
            '[languages]\noffered = "en"',
            'languages.offered: found "en"; expected a list of words in quotation ',
        ),
        (
            '[languages]\noffered = ["en", 7]',
            "languages.offered[1]: found 7; expected words in quotation marks. ",
        ),
        (
            '[languages]\nunreviewed = "no"',
            'languages.unreviewed: found "no"; expected true or false. ',
        ),
        (
            "[languages]\nunreviewed = 0",
            "languages.unreviewed: found 0; expected true or false. ",
        ),
        (
            "[languages]\nunreviewed = -1",
            "languages.unreviewed: found -1; expected true or false. ",
        ),
        ('languages = "en"', 'languages: found "en"; expected a table. '),
        ('clinic = "ours"', 'clinic: found "ours"; expected a table. '),
        (
            '[clinic]\nphone = "0800"',
            "clinic.phone: found the unknown field phone; expected one of name, tele",
        ),
        (
            '[clinic]\ntelephone = "call us"',
            'clinic.telephone: found "call us"; expected a telephone number: ',
        ),
        (
            "[clinic]\ntelephone = 5550123",
            "clinic.telephone: found 5550123; expected a telephone number: ",
        ),
        ('[clinic]\nfever = "warm"', 'clinic.fever: found "warm"; expected a tempera'),
        ("[clinic]\nfever = 37.55", "clinic.fever: found 37.55; expected a temperatur"),
        ("[clinic]\nfever = 100.4", "clinic.fever: found 100.4; expected a temperatur"),
        ("[clinic]\nfever = true", "clinic.fever: found true; expected a temperature "),
        ("[clinic]\nfever = [38]", "clinic.fever: found a list of 1; expected a temp"),
        ("[clinic]\nfever = inf", "clinic.fever: found inf; expected a temperature "),
        ("[clinic]\nfever = -38", "clinic.fever: found -38; expected a temperature "),
        (
            '[clinic]\nname = "a\\u202eb"',
            'clinic.name: found "a\\u202eb"; expected a na',
        ),
        ("[clinic]\nname = 7", "clinic.name: found 7; expected a name on one line"),
        ('[clinic]\nname = "..."', 'clinic.name: found "..."; expected a name on one '),
        ("[kiosk]\nidle = 59", "kiosk.idle: found 59; expected a whole number of sec"),
        ("[kiosk]\nidle = 3601", "kiosk.idle: found 3601; expected a whole number of "),
        ("[kiosk]\nidle = 180.0", "kiosk.idle: found 180.0; expected a whole number "),
        ("[kiosk]\nidle = true", "kiosk.idle: found true; expected a whole number of "),
        ("[kiosk]\ncountdown = 19", "kiosk.countdown: found 19; expected a whole numb"),
        ("[kiosk]\ncountdown = 301", "kiosk.countdown: found 301; expected a whole nu"),
        (
            "[kiosk]\ngreeting = 0",
            "kiosk.greeting: found 0; expected a whole number of",
        ),
        (
            '[kiosk]\nopening = "topics"',
            'kiosk.opening: found "topics"; expected one of greeting, languages, ',
        ),
        (
            "[printing]\npages = 0",
            "printing.pages: found 0; expected a whole number of",
        ),
        (
            "[printing]\nprinter = 1",
            "printing.printer: found 1; expected a printer's n",
        ),
        (
            '[printing]\nprinter = "\\t"',
            'printing.printer: found "\\u0009"; expected a ',
        ),
        (
            '[printing]\nallowed = "no"',
            'printing.allowed: found "no"; expected true or',
        ),
        ("[sound]\nlargest = true", "sound.largest: found true; expected a whole num"),
        (
            "[sound]\nlargest = 101",
            "sound.largest: found 101; expected a whole number ",
        ),
        (
            "[sound]\nlargest = 0",
            "sound.largest: found 0; expected a whole number of p",
        ),
        (
            '[sound]\nlistening = "all"',
            'sound.listening: found "all"; expected one of loudspeaker, headset. ',
        ),
        ("[counts]\nkept = 1", "counts.kept: found 1; expected true or false. "),
        (
            "[counts]\nfile = [1]",
            "counts.file: found a list of 1; expected the name of",
        ),
        (
            '[packs]\noffered = ["a", 2]',
            "packs.offered[1]: found 2; expected words in ",
        ),
        (
            '[packs]\noffered = "a"',
            'packs.offered: found "a"; expected a list of words',
        ),
    ],
)
def test_a_policy_that_is_wrong_in_one_place(
    run: Run, policy: Written, text: str, said: str
) -> None:
    path = policy(text)
    (sentence,) = refused(at_the_start(run, path), path)
    assert sentence.startswith(f"line {text.count(chr(10)) + 1}: {said}")


def test_every_problem_has_its_sentence(run: Run, policy: Written) -> None:
    path = policy('[languages]\nofered = 1\nunreviewed = "no"\n[colours]\n')
    said = refused(at_the_start(run, path), path, 3)
    assert [line.partition(": found")[0] for line in said] == [
        "line 2: languages.ofered",
        "line 3: languages.unreviewed",
        "line 4: colours",
    ]


def test_what_is_wrong_of_the_clinic_is_told_beside_all_else(
    run: Run, policy: Written
) -> None:
    path = policy("[languages]\nunreviewed = 0\n[clinic]\ntelephone = 1\nfever = 0\n")
    said = refused(at_the_start(run, path), path, 3)
    assert [line.partition(": found")[0] for line in said] == [
        "line 2: languages.unreviewed",
        "line 4: clinic.telephone",
        "line 5: clinic.fever",
    ]


def test_every_unknown_language_has_its_sentence_once(
    run: Run, policy: Written
) -> None:
    path = policy('[languages]\noffered = ["xx", "en", "yy", "xx"]\n')
    said = refused(at_the_start(run, path), path, 2)
    assert [line.split("'")[1] for line in said] == ["xx", "yy"]


@pytest.mark.parametrize(
    ("text", "line", "found"),
    [
        ('# ours\n[languages]\noffered = "en\n', 3, "offered"),
        ("# ours\n\n[languages\n", 3, "[languages"),
        ("[languages]\noffered: en\n", 2, "offered: en"),
        ("[languages]\nunreviewed = false\nunreviewed = true\n", 3, "unreviewed"),
    ],
)
def test_what_is_no_toml_names_the_line(
    run: Run, policy: Written, text: str, line: int, found: str
) -> None:
    path = policy(text)
    (said,) = refused(at_the_start(run, path), path)
    assert said.startswith(f"line {line}: found ")
    assert found in said


@pytest.mark.parametrize(
    "text",
    [
        '[staff]\npin = "2846"',
        "[staff]\npin = 2846",
        '[staff]\npin = " 2846 "',
        '[staff]\npin = ["2846"]',
        '[staff]\npin = "2846-hash"',
        '[staff]\npin = "scrypt$15$8$3$2846$2846"',
        '[staff]\npins = "2846"',
        "staff = 2846",
        '[staff]\npin = "2846',
        '[staff]\npin = 2846 2846"',
        '[staff]\npin = "1"\npin = "2846"',
        '[staff]\nPIN_CODE = 2846"',
    ],
)
def test_no_refusal_repeats_a_pin(run: Run, policy: Written, text: str) -> None:
    path = policy(text)
    (said,) = refused(at_the_start(run, path), path)
    assert "2846" not in said
    assert said.startswith(f"line {text.count(chr(10)) + 1}: ")


@pytest.mark.parametrize("value", ["'2846'", "2846", "'x'"])
def test_a_plain_pin_is_told_how_to_set_it(
    run: Run, policy: Written, value: str
) -> None:
    path = policy(f"[staff]\npin = {value}\n")
    (said,) = refused(at_the_start(run, path), path)
    assert "evenhand policy set-pin" in said


def test_a_huge_file_is_not_read_to_its_end(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_bytes(b"#\n" * 600_000)
    (said,) = refused(at_the_start(run, path), path)
    assert said.startswith("found more than 1048576 bytes; ")


def test_what_is_cut_off_names_the_end(run: Run, policy: Written) -> None:
    path = policy('[languages]\noffered = ["en", "e')
    (said,) = refused(at_the_start(run, path), path)
    assert said.startswith("line 2: found the end of the file; ")


@pytest.mark.parametrize("opening", ["[", "{a="])
def test_brackets_without_end(run: Run, policy: Written, opening: str) -> None:
    path = policy("languages = " + opening * 1900)
    refused(at_the_start(run, path), path)


def test_a_policy_that_is_not_utf_8(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_bytes('[languages]\n# für uns\noffered = ["de"]\n'.encode("latin-1"))
    (said,) = refused(at_the_start(run, path), path)
    assert said.startswith("line 2: found the byte 0xfc, which is not UTF-8; ")


@pytest.mark.parametrize("content", [b"\x00\xff" * 500, b"PK\x03\x04 a zip", b"\xff"])
def test_a_policy_that_is_some_other_file(
    run: Run, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "policy.toml"
    path.write_bytes(content)
    refused(at_the_start(run, path), path)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("nowhere.toml", "no such file"),
        ("file/policy.toml", "not a directory"),
        ("", "is a directory"),
        ("n" * 300, "too long"),
    ],
    ids=["missing", "below a file", "a folder", "a long name"],
)
@pytest.mark.skipif(os.name == "nt", reason="Windows gives other reasons")
def test_a_policy_that_cannot_be_read(
    run: Run, name: str, reason: str, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    path = tmp_path / name
    (said,) = refused(at_the_start(run, path), path)
    assert said.startswith("found nothing that can be read (")
    assert reason in said


def test_a_policy_that_may_not_be_read(run: Run) -> None:
    with folder_of_nobody() as place:
        path = place / "policy.toml"
        path.write_text("")
        path.chmod(0)
        with without_privileges():
            ended = at_the_start(run, path)
        (said,) = refused(ended, path)
    assert "(permission denied)" in said


def test_a_language_that_the_policy_leaves_out(run: Run, policy: Written) -> None:
    path = policy('[languages]\noffered = ["en", "es"]\n')
    ended = at_the_start(run, path, "--language", "de")
    assert (ended.code, ended.out) == (2, "")
    assert "--language: found 'de'; expected one of en, es. " in ended.sentence


def test_a_wrong_policy_in_a_process_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "nowhere.toml"
    words = ("--policy", path, "--quit-after-first-paint")
    ended = started(*words, QT_QPA_PLATFORM="offscreen")
    refused(ended, path)
