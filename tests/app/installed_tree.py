"""Copies of what is shipped, to be damaged, and what the self-test says of them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
NEEDED = ("desktop_app", "resources", "translations")
PACK = "resources/evidence/cdk46-rechallenge"
FONT = "resources/fonts/EvenhandSans-SemiBold.ttf"

Done = subprocess.CompletedProcess[str]
Treatment = Callable[[Path], None]


def copied_to(top: Path) -> Path:
    """A tree with nothing in it but what is shipped."""
    for name in NEEDED:
        shutil.copytree(
            ROOT / name, top / name, ignore=shutil.ignore_patterns("__pycache__")
        )
    return top


def self_tested(tree: Path, *words: str, **environment: str) -> Done:
    """What the self-test of another tree says; nothing of it goes elsewhere."""
    return subprocess.run(
        [sys.executable, "-B", "-m", "desktop_app", "--self-test", *words],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@contextmanager
def made_good_again(top: Path) -> Iterator[Path]:
    """A tree of which anything may be damaged as long as the block lasts."""
    before = {path: path.read_bytes() for path in files(top)}
    yield top
    for path in files(top):
        if path not in before:
            path.unlink()
    for path, content in before.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_bytes() != content:
            path.write_bytes(content)


def files(top: Path) -> list[Path]:
    return [path for path in sorted(top.rglob("*")) if path.is_file()]


def remove(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def halve(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def garble(path: Path) -> None:
    """One byte in the middle, as a bad disk would."""
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content)


def cut_off_in_a_sentence(path: Path) -> None:
    """A catalogue as long as before, with a sentence that goes on past the end."""
    content = bytearray(path.read_bytes())
    first_length = content.index(bytes.fromhex("03000000"))
    content[first_length + 1] = 0x7F
    path.write_bytes(content)
