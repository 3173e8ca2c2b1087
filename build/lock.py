"""Pins every library by version and hash, for every machine the program runs on.

`./dev lock` runs this. The locks name no index and no host: where libraries come from
is each machine's own affair, and the hashes say whether the right ones came.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "build" / "locks"
RESOLVER = "uv==0.13.9"
HEADING = "# Made by `./dev lock` from pyproject.toml: change that, not this.\n"


def resolver() -> Path:
    """The program that finds the versions, in a folder of its own."""
    folder = ROOT / ".cache" / "lock" / RESOLVER
    program = folder / "bin" / ("uv.exe" if os.name == "nt" else "uv")
    if not program.exists():
        pip = [sys.executable, "-m", "pip", "install", "--quiet"]
        subprocess.run([*pip, "--target", str(folder), RESOLVER], check=True)
    return program


def compile_lock(name: str, *more: str) -> Path:
    """Write one lock; the versions it already holds are kept where they still fit."""
    lock = LOCKS / f"{name}.txt"
    environment = {key: at for key, at in os.environ.items() if key[:3] != "UV_"}
    command = [str(resolver()), "pip", "compile", "pyproject.toml", "--quiet"]
    command += ["--no-config", "--no-header", "--no-annotate", "--generate-hashes"]
    # One version of each library for every supported Python and every machine.
    command += ["--universal", "--python-version", "3.11", "--fork-strategy", "fewest"]
    command += ["--output-file", str(lock.relative_to(ROOT)), *more]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    lock.write_text(HEADING + lock.read_text("utf-8"), "utf-8")
    return lock


def main() -> int:
    """Make the locks; arguments such as `--upgrade` go to the resolver."""
    LOCKS.mkdir(exist_ok=True)
    more = sys.argv[1:]
    test = compile_lock("test", "--group", "dev", *more)
    same = ["--constraint", str(test.relative_to(ROOT))]
    compile_lock("run", "--group", "build", *same)
    compile_lock("package", "--group", "package", *same)
    return 0


if __name__ == "__main__":
    sys.exit(main())
