"""What a package holds beside the program: every file by its place, and every link."""

from __future__ import annotations

from build.packaging import icons
from build.packaging import project as names
from build.packaging.debian import desktop, papers
from build.packaging.debian.command_words import completion
from build.packaging.debian.man_page import man_page
from build.packaging.debian.overrides import overrides
from build.packaging.project import ROOT, Project

KIOSK = ROOT / "build" / "kiosk"
UNITS = "usr/lib/systemd/system"
PROGRAMS = {"usr/libexec/evenhand-kiosk-session"}
"""The files that are started; the program itself is another."""

EMPTY = ("etc/evenhand",)
"""Where a clinic puts what it settles."""

_COPIED = {
    f"{UNITS}/evenhand-kiosk.service": KIOSK / "evenhand-kiosk.service",
    f"{UNITS}/evenhand-speech.service": KIOSK / "evenhand-speech.service",
    "usr/libexec/evenhand-kiosk-session": KIOSK / "evenhand-kiosk-session",
    "usr/lib/sysusers.d/evenhand-kiosk.conf": KIOSK / "evenhand-kiosk.sysusers",
    f"{papers.DOCUMENTS}/examples/policy.toml": KIOSK / "policy.toml",
}
_HICOLOR = "usr/share/icons/hicolor"


def contents(project: Project) -> dict[str, bytes]:
    """Return every file but the program's own, by its place in the system."""
    name, made = names.NAME, {}
    texts = {
        f"usr/share/applications/{desktop.ENTRY}": desktop.entry(),
        f"usr/share/mime/packages/{name}.xml": desktop.mime(),
        f"usr/share/metainfo/{names.APP_ID}.metainfo.xml": desktop.metainfo(project),
        f"usr/share/bash-completion/completions/{name}": completion(),
        f"usr/share/lintian/overrides/{name}": overrides(),
        f"{papers.DOCUMENTS}/copyright": papers.copyright_paper(project),
    }
    for document, text in papers.documents().items():
        texts[f"{papers.DOCUMENTS}/{document}"] = text
    made.update({place: text.encode() for place, text in texts.items()})
    made[f"{papers.DOCUMENTS}/changelog.Debian.gz"] = papers.changelog(project)
    changes = (ROOT / "CHANGELOG.md").read_text("utf-8")
    made[f"{papers.DOCUMENTS}/changelog.gz"] = papers.compressed(changes)
    page = papers.compressed(man_page(project))
    made[f"usr/share/man/man1/{name}.1.gz"] = page
    for place, path in _COPIED.items():
        made[place] = path.read_bytes()
    made[f"{_HICOLOR}/scalable/apps/{name}.svg"] = icons.PICTURE.read_bytes()
    for size in icons.LINUX:
        made[f"{_HICOLOR}/{size}x{size}/apps/{name}.png"] = icons.png(size)
    return made


def links() -> dict[str, str]:
    """Return every link, by its place, and where it leads."""
    name, kind = names.NAME, desktop.MIME.replace("/", "-")
    made = {f"usr/bin/{name}": f"../lib/{name}/{name}"}
    sizes = [(f"{size}x{size}", "png") for size in icons.LINUX]
    for size, suffix in [*sizes, ("scalable", "svg")]:
        place = f"{_HICOLOR}/{size}/mimetypes/{kind}.{suffix}"
        made[place] = f"../apps/{name}.{suffix}"
    return made
