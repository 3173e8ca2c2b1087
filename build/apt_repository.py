"""Makes a signed repository for apt of the packages in `dist`.

`./dev apt-repository` runs this. Every version that was ever put into the repository
stays there, so that a computer can go back to it.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from build.packaging.fleet.debs import debs_in
from build.packaging.fleet.explained import ADDRESS, address_in
from build.packaging.fleet.keys import (
    Signer,
    named_signer,
    no_agent_left,
    throwaway_signer,
)
from build.packaging.fleet.refusal import RefusedError
from build.packaging.fleet.repository import Wish, make
from build.packaging.project import ROOT, Project, this_project

DAYS = 180
"""How long a repository is good; docs/fleet.md says why."""
SHORTEST, LONGEST = 7, 3650

_LOUD = """\
FOR TRYING ONLY: signed with a throwaway key that lies open in {home}.
Never put this repository where people rely on it; name a key with --key for that.
"""


def main(arguments: Sequence[str], project: Project | None = None) -> int:
    """Make the repository; 0, or 2 where something cannot be used."""
    asked = _parser().parse_args(arguments)
    try:
        return _done(asked, project or this_project())
    except RefusedError as error:
        print(f"apt-repository: {error}", file=sys.stderr)
        return 2


def _done(asked: argparse.Namespace, project: Project) -> int:
    if not SHORTEST <= asked.valid_days <= LONGEST:
        raise RefusedError(
            f"--valid-days: found {asked.valid_days}; expected {SHORTEST} to {LONGEST}."
        )
    fixed = _fixed_moment()
    place = (asked.to or project.dist / "apt").absolute()
    if asked.renew and not place.exists():
        raise RefusedError(
            f"--renew: found no {place}; expected a repository that was made before. "
            "Leave that word out to make one."
        )
    debs = () if asked.renew else debs_in(asked.of or project.dist)
    home = project.work / "throwaway-key" if asked.throwaway_key else None
    with no_agent_left(home):
        signer = _signer(asked.key, home, fixed)
        everything = make(
            Wish(
                place=place,
                debs=debs,
                signer=signer,
                moment=int(time.time()) if fixed is None else fixed,
                days=asked.valid_days,
                address=(asked.address or address_in(place)).rstrip("/"),
            )
        )
    shown = place.relative_to(ROOT) if place.is_relative_to(ROOT) else place
    print(f"{shown}, signed by {signer.spaced}")
    for one in everything:
        print(f"    {one.package} {one.version}")
    if home is not None:
        print(_LOUD.format(home=home), end="", file=sys.stderr)
    return 0


def _signer(key: str | None, home: Path | None, moment: int | None) -> Signer:
    if home is not None:
        return throwaway_signer(home, moment)
    if key is None:
        raise RefusedError(
            "No key was named; expected --key FINGERPRINT, or --throwaway-key to try. "
            "A key for a release is made once, by a person: docs/fleet.md says how."
        )
    return named_signer(key, moment)


def _fixed_moment() -> int | None:
    """The moment that the environment sets, to make the same bytes twice."""
    wish = os.environ.get("SOURCE_DATE_EPOCH")
    if wish is None or wish.isdecimal():
        return None if wish is None else int(wish)
    raise RefusedError(
        f"SOURCE_DATE_EPOCH: found {wish!r}; expected seconds since 1970."
    )


def _parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        prog="./dev apt-repository", description=__doc__, allow_abbrev=False
    )
    key = made.add_mutually_exclusive_group()
    key.add_argument(
        "--key",
        metavar="FINGERPRINT",
        help="of the secret key that signs, in GNUPGHOME",
    )
    key.add_argument(
        "--throwaway-key", action="store_true", help="make a key, for trying only"
    )
    made.add_argument("--to", type=Path, metavar="DIR", help="default: dist/apt")
    made.add_argument(
        "--from", dest="of", type=Path, metavar="DIR", help="default: dist"
    )
    made.add_argument(
        "--renew", action="store_true", help="sign what is there for longer, as it is"
    )
    made.add_argument(
        "--address",
        metavar="URL",
        help=f"where computers find it; else as it was, else {ADDRESS}, to be changed",
    )
    made.add_argument(
        "--valid-days",
        type=int,
        default=DAYS,
        metavar="DAYS",
        help=f"until it has to be made anew; default: {DAYS}",
    )
    return made


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
