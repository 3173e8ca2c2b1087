"""What a desktop is told of Evenhand: its entry, its kind of file, its card."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from xml.sax.saxutils import escape

from build.packaging import project as names
from build.packaging.project import ROOT, Project

MIME = "application/vnd.evenhand.pack+zip"
SUFFIX = ".evpack"
ENTRY = f"{names.NAME}.desktop"
"""Named like the program: on Wayland a window says no other name of itself."""

_WORDS = Path(__file__).with_name("desktop_words.toml")
_KEYWORDS = ("cancer", "treatment", "evidence", "decision", "patient", "leaflet")
_RELEASE = re.compile(r"^## \[(\d[^]]*)\] - (\d{4}-\d\d-\d\d)$", re.MULTILINE)


@cache
def words() -> dict[str, dict[str, str]]:
    """What is said in each language, English first, by the code of the language."""
    return tomllib.loads(_WORDS.read_text("utf-8"))


def entry() -> str:
    """Return the desktop entry, in which Evenhand opens alone or with a pack."""
    lines = ["[Desktop Entry]", "Type=Application", "Version=1.0"]
    lines += [f"Name={names.TITLE}"]
    lines += _in_every_language("GenericName", "kind")
    lines += _in_every_language("Comment", "summary")
    lines += [
        f"TryExec={names.NAME}",
        f"Exec={names.NAME} --from-the-desktop %f",
        f"Icon={names.NAME}",
        "Terminal=false",
        "StartupNotify=true",
        f"StartupWMClass={names.NAME}",
        "Categories=Education;MedicalSoftware;",
        f"Keywords={';'.join(_KEYWORDS)};",
        f"MimeType={MIME};",
    ]
    return "\n".join(lines) + "\n"


def _in_every_language(key: str, word: str) -> list[str]:
    return [
        f"{key}{'' if code == 'en' else f'[{code}]'}={said[word]}"
        for code, said in words().items()
    ]


def mime() -> str:
    """Return what makes a file of evidence known to desktops."""
    comments = _elements("comment", "pack", 4)
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{MIME}">
{comments}
    <sub-class-of type="application/zip"/>
    <icon name="{MIME.replace("/", "-")}"/>
    <glob pattern="*{SUFFIX}"/>
  </mime-type>
</mime-info>
"""


def metainfo(project: Project) -> str:
    """Return the card that software centres show (AppStream)."""
    released = "\n".join(
        f'    <release version="{version}" date="{day}"/>'
        for version, day in releases(project)
    )
    keywords = "\n".join(f"    <keyword>{word}</keyword>" for word in _KEYWORDS)
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{names.APP_ID}</id>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>{names.LICENCE} AND OFL-1.1</project_license>
  <name>{names.TITLE}</name>
{_elements("summary", "summary", 2)}
  <developer id="org.evenhand">
    <name>{names.PUBLISHER}</name>
  </developer>
  <description>
    <p>Evenhand shows in plain words and pictures what research found about the
      treatments that a person with cancer is choosing between: what could help, what
      could harm, and how sure we are.</p>
    <p>It is for education, together with a care team. It does not advise and predicts
      nothing for one person. It needs no network, keeps nothing and sends nothing.</p>
    <ul>
      <li>Every number can be seen as a picture, bars, a chart, a table or words, and
        asked where it comes from</li>
      <li>Nine languages, large letters, high contrast, and it can be listened to</li>
      <li>A leaflet to take home, for the care team a second window, and a kiosk</li>
    </ul>
  </description>
  <launchable type="desktop-id">{ENTRY}</launchable>
  <icon type="stock">{names.NAME}</icon>
  <categories>
    <category>Education</category>
    <category>MedicalSoftware</category>
  </categories>
  <keywords>
{keywords}
  </keywords>
  <url type="homepage">{names.HOMEPAGE}</url>
  <provides>
    <binary>{names.NAME}</binary>
    <mediatype>{MIME}</mediatype>
  </provides>
  <requires>
    <internet>offline-only</internet>
  </requires>
  <supports>
    <control>pointing</control>
    <control>keyboard</control>
    <control>touch</control>
  </supports>
  <content_rating type="oars-1.1"/>
  <releases>
{released}
  </releases>
</component>
"""


def releases(
    project: Project, changelog: Path = ROOT / "CHANGELOG.md"
) -> list[tuple[str, str]]:
    """Return the version that is packed and those that the changelog has, with days."""
    dated = _RELEASE.findall(changelog.read_text("utf-8"))
    if any(version == project.version for version, _ in dated):
        return dated
    return [(project.version, project.day), *dated]


def _elements(name: str, word: str, indent: int) -> str:
    lines = []
    for code, said in words().items():
        language = "" if code == "en" else f' xml:lang="{code}"'
        lines.append(f"{' ' * indent}<{name}{language}>{escape(said[word])}</{name}>")
    return "\n".join(lines)
