"""The key that signs a repository: found, looked at, and used by GnuPG alone."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from build.packaging.fleet.refusal import RefusedError

THROWAWAY = "Evenhand throwaway key, for trying only"
_THROWAWAY_LASTS = "60d"
_FINGERPRINT = re.compile(r"[0-9A-F]{40}")
_UNFIT = {"e": "has expired", "r": "was revoked", "d": "is disabled", "i": "is invalid"}


@dataclass(frozen=True, kw_only=True)
class Signer:
    """A key that may sign, in the GnuPG home where it lies.

    Args:
        fingerprint: Of the key, 40 hexadecimal digits.
        home: The GnuPG home; None for the person's usual one.
        moment: Seconds since 1970 that stand for now; None for the clock.
        throwaway: Whether the key is for trying only.
    """

    fingerprint: str
    home: Path | None = None
    moment: int | None = None
    throwaway: bool = False

    @property
    def spaced(self) -> str:
        """The fingerprint in groups of four, as people compare it."""
        return " ".join(re.findall("....", self.fingerprint))

    def public_key(self, *, armoured: bool) -> bytes:
        """Return the public key, without what others have signed."""
        how = ["--armor"] if armoured else []
        return self._gpg(
            *how,
            "--export-options",
            "export-minimal",
            "--export",
            self.fingerprint,
        )

    def signed_inside(self, text: bytes) -> bytes:
        """Return a text with the signature around it."""
        return self._signed(text, "--clearsign")

    def signed_beside(self, text: bytes) -> bytes:
        """Return the signature alone."""
        return self._signed(text, "--armor", "--detach-sign")

    def _signed(self, text: bytes, *how: str) -> bytes:
        return self._gpg(
            "--local-user", self.fingerprint, "--digest-algo", "SHA512", *how, text=text
        )

    def _gpg(self, *words: str, text: bytes = b"") -> bytes:
        done = _gpg(self.home, self.moment, *words, text=text)
        if done.returncode != 0 or not done.stdout:
            raise RefusedError(
                f"The key {self.fingerprint} could not be used: {_last(done.stderr)}. "
                "See that gpg can sign with it, then run it again."
            )
        return done.stdout

    def verified(self, signed: Path) -> bytes:
        """Return what stands inside a signed file; any key of the home is trusted.

        Raises:
            RefusedError: The signature is not good, or by somebody unknown.
        """
        verify = ["--output", "-", "--verify", str(signed)]
        done = _gpg(self.home, self.moment, *verify)
        if done.returncode != 0:
            raise RefusedError(
                f"{signed} is not signed by a key that is in this GnuPG home: "
                f"{_last(done.stderr)}. Import the public key it was signed with if "
                "you trust it, or name another folder with --to."
            )
        return done.stdout


def named_signer(wish: str, moment: int | None = None) -> Signer:
    """Return the key that a person names, from the GnuPG home that is in use.

    Args:
        wish: Its fingerprint, with or without spaces.
        moment: Seconds since 1970 that stand for now; None for the clock.

    Raises:
        RefusedError: It is not there, not whole, or not fit to sign.
    """
    fingerprint = wish.replace(" ", "").upper().removeprefix("0X")
    if _FINGERPRINT.fullmatch(fingerprint) is None:
        raise RefusedError(
            f"--key: found {wish!r}; expected a whole fingerprint, 40 digits from 0 to "
            "F. `gpg --list-secret-keys --fingerprint` shows it."
        )
    listed = ["--with-colons", "--list-secret-keys", fingerprint]
    done = _gpg(None, moment, *listed)
    fields = next(
        (
            line.split(":")
            for line in done.stdout.decode("utf-8", "replace").splitlines()
            if line.startswith("sec:")
        ),
        None,
    )
    if done.returncode != 0 or fields is None:
        home = os.environ.get("GNUPGHOME", "~/.gnupg")
        raise RefusedError(
            f"--key: found {fingerprint}, and no such secret key in {home}; expected "
            "the key that signs. Set GNUPGHOME to where it is."
        )
    validity, abilities = fields[1], fields[11]
    if validity in _UNFIT or "S" not in abilities:
        why = _UNFIT.get(validity, "may not sign")
        raise RefusedError(
            f"--key: found {fingerprint}, which {why}; expected a key that can sign "
            "now. Give it a later end (gpg --quick-set-expire), or name another."
        )
    return Signer(fingerprint=fingerprint, moment=moment)


def throwaway_signer(home: Path, moment: int | None = None) -> Signer:
    """Return a key for trying, made in a folder of its own if none is there yet.

    Raises:
        RefusedError: It could not be made.
    """
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = _fingerprint(home, moment)
    if found is None:
        how = ["--passphrase", "", "--pinentry-mode", "loopback", "--quick-gen-key"]
        kind = [THROWAWAY, "ed25519", "sign", _THROWAWAY_LASTS]
        done = _gpg(home, moment, *how, *kind)
        found = _fingerprint(home, moment)
        if found is None:
            raise RefusedError(
                f"A key for trying could not be made in {home}: {_last(done.stderr)}. "
                "Look whether that folder can be written and has a short name."
            )
    return Signer(fingerprint=found, home=home, moment=moment, throwaway=True)


@contextmanager
def no_agent_left(home: Path | None) -> Iterator[None]:
    """End the agent that GnuPG began for a home of our own; a person's own stays."""
    try:
        yield
    finally:
        if home is not None:
            kill = ["gpgconf", "--homedir", str(home), "--kill", "all"]
            subprocess.run(kill, capture_output=True, check=False)


def _fingerprint(home: Path, moment: int | None) -> str | None:
    """The key of a home that is good still, if there is one."""
    done = _gpg(home, moment, "--with-colons", "--list-secret-keys")
    good = False
    for line in done.stdout.decode("utf-8", "replace").splitlines():
        fields = line.split(":")
        if fields[0] == "sec":
            good = fields[1] not in _UNFIT
        elif fields[0] == "fpr" and good:
            return fields[9]
    return None


def _gpg(
    home: Path | None, moment: int | None, *words: str, text: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    where = ["--homedir", str(home)] if home is not None else []
    when = ["--faked-system-time", f"{moment}!"] if moment is not None else []
    usual = ["--batch", "--no-tty", "--quiet", "--no-auto-check-trustdb"]
    return subprocess.run(
        ["gpg", *where, *when, *usual, *words],
        input=text,
        capture_output=True,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        check=False,
    )


def _last(said: bytes) -> str:
    lines = said.decode("utf-8", "replace").strip().splitlines()
    return lines[-1].strip().rstrip(".") if lines else "gpg said nothing"
