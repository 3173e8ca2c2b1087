"""Signs what Windows runs, where whoever makes a release has named a certificate.

The environment says how; without a word of it nothing is signed:

* `EVENHAND_SIGN_CERTIFICATE` and `EVENHAND_SIGN_KEY`: two PEM files, the chain and its
  key; `EVENHAND_SIGN_PASSWORD_FILE` where the key has a password, and
  `EVENHAND_SIGN_TIMESTAMP` with the address of a service that witnesses the moment.
* or `EVENHAND_SIGN_COMMAND`: a program and its words, for a key that is no file. The
  path of what is to be signed is put after them, and is signed in place.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from build.packaging.project import HOMEPAGE, TITLE

PREFIX = "EVENHAND_SIGN_"
WORDS = ("CERTIFICATE", "COMMAND", "KEY", "PASSWORD_FILE", "TIMESTAMP")


def is_asked_for(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether there is anything to sign with."""
    return any(environment.get(PREFIX + word) for word in WORDS)


def sign(path: Path, environment: Mapping[str, str] = os.environ) -> None:
    """Sign a program or an installer in place, or leave it if nothing says how.

    Raises:
        SystemExit: It could not be signed, or half of what that takes is missing.
    """
    if not is_asked_for(environment):
        return
    said = {word: environment.get(PREFIX + word, "") for word in WORDS}
    signed = path.with_name(path.name + ".signed")
    if said["COMMAND"]:
        _run([*shlex.split(said["COMMAND"]), str(path)], path)
        return
    _run(_with_a_file(said, path, signed), path)
    signed.replace(path)


def _with_a_file(said: Mapping[str, str], path: Path, signed: Path) -> list[str]:
    for word in ("CERTIFICATE", "KEY"):
        if not Path(said[word]).is_file():
            raise SystemExit(
                f"{PREFIX}{word}: found {said[word] or 'nothing'}; expected the path "
                "of a PEM file, because another word asks for a signature; set it, or "
                f"unset every variable that begins with {PREFIX}."
            )
    signed.unlink(missing_ok=True)
    command = ["osslsigncode", "sign", "-h", "sha256", "-n", TITLE, "-i", HOMEPAGE]
    command += ["-certs", said["CERTIFICATE"], "-key", said["KEY"]]
    if said["PASSWORD_FILE"]:
        command += ["-readpass", said["PASSWORD_FILE"]]
    if said["TIMESTAMP"]:
        command += ["-ts", said["TIMESTAMP"]]
    return [*command, "-in", str(path), "-out", str(signed)]


def _run(command: list[str], path: Path) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        raise SystemExit(
            f"{path.name} cannot be signed: {command[0]}: {error.strerror}; install "
            f"it, or unset every variable that begins with {PREFIX}."
        ) from None
    if done.returncode != 0:
        lines = (done.stdout + done.stderr).strip().splitlines() or ["it said nothing"]
        raise SystemExit(f"{path.name} cannot be signed: {command[0]}: {lines[-1]}")


if __name__ == "__main__":
    for given in sys.argv[1:]:
        sign(Path(given))
