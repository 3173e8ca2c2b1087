"""The checks that read the program without running it, side by side.

`./dev check` runs this, and so does `./dev test` before the tests; with `--fix` it
mends what can be mended by itself.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "build" / "catalogues.py"
LINT_IMPORTS = "from importlinter.cli import lint_imports_command as lint; lint()"


def checks() -> dict[str, list[str]]:
    """The name of each check and what it runs, after `python`."""
    commands = {
        "style": ["-m", "ruff", "check"],
        "format": ["-m", "ruff", "format", "--check"],
        "types": ["-m", "mypy"],
        "contracts": ["-c", LINT_IMPORTS],
    }
    if CATALOGUES.exists():
        commands["catalogues"] = [str(CATALOGUES), "check"]
    return commands


def check(commands: dict[str, list[str]]) -> list[str]:
    """Run the checks; the names of those that found something, which is shown."""
    started = {
        name: subprocess.Popen(
            [sys.executable, *command],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        for name, command in commands.items()
    }
    failed = []
    for name, process in started.items():
        said = process.communicate()[0].decode(errors="replace")
        if process.returncode == 0:
            print(f"{name}: good", flush=True)
        else:
            print(f"{name}: FAILED\n{said}", flush=True)
            failed.append(name)
    return failed


def fix() -> int:
    """Mend style and format; what is left over is shown."""
    ruff = [sys.executable, "-m", "ruff"]
    left = subprocess.call([*ruff, "check", "--fix"], cwd=ROOT)
    return subprocess.call([*ruff, "format"], cwd=ROOT) or left


def main() -> int:
    """Check, or fix; 1 if something is left to be done by hand."""
    if "--fix" in sys.argv[1:]:
        return fix()
    failed = check(checks())
    print(
        "checks:", f"failed: {', '.join(failed)}" if failed else "all good", flush=True
    )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
