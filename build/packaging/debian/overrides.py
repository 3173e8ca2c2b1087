"""What lintian complains about in a program that brings its own libraries, and why."""

from __future__ import annotations

from build.packaging.project import NAME

_INSIDE = f"[usr/lib/{NAME}/_internal"

REASONS = {
    "It brings Qt and the libraries of its wheels on purpose: their versions are those "
    "that were tested, and no release of Debian has all of them.": (
        f"embedded-library * {_INSIDE}/*",
    ),
    "Libraries that were patched after they had been linked (in *.libs) break when "
    "they are stripped; those of ICU are as Qt ships them.": (
        f"unstripped-binary-or-object {_INSIDE}/*.libs/*",
        f"unstripped-binary-or-object {_INSIDE}/PySide6/Qt/lib/libicu*",
    ),
    "Modules of Python find the C library through Python; libicudata is nothing but "
    "data.": (f"shared-library-lacks-prerequisites {_INSIDE}/*",),
    "The loader of PyInstaller comes compiled, and begins nothing but this program.": (
        f"hardening-no-pie [usr/lib/{NAME}/{NAME}]",
    ),
    "matplotlib measures letters with the typefaces that came with it, wherever it is "
    "installed.": (f"duplicate-font-file also in * {_INSIDE}/matplotlib/*",),
    "A unit of systemd starts it, not a person.": (
        "no-manual-page [usr/libexec/evenhand-kiosk-session]",
    ),
    "It is not uploaded to Debian's archive, whose bugs it would close.": (
        "initial-upload-closes-no-bugs *",
    ),
}
"""The tags that are passed over, below the reason for it."""


def overrides() -> str:
    """Return the file of overrides that lies in the package."""
    lines = []
    for reason, tags in REASONS.items():
        lines.append(f"# {reason}")
        lines += [f"{NAME}: {tag}" for tag in tags]
    return "\n".join(lines) + "\n"
