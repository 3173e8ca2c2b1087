"""Makes the fonts that Evenhand ships from the ones their authors published.

`python build/fonts.py` fetches the npm package named below, checks that it is the
right one, and writes `resources/fonts`. Needs npm and fonttools; nothing else in the
program does. The result is the same, byte for byte, every time.
"""

import base64
import hashlib
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from fontTools import subset  # type: ignore[import-untyped] # written without types
from fontTools.ttLib import TTFont  # type: ignore[import-untyped] # written without types
from fontTools.ttLib.tables._g_l_y_f import Glyph  # type: ignore[import-untyped] # written without types

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "resources" / "fonts"

PACKAGE = "@expo-google-fonts/inter@0.4.2"
SHA512 = (
    "syfiImMaDmq7cFi0of+waE2M4uSCyd16zgyWxdPOY7fN2VBmSLKEzkfbZgeO"
    "jJq61kSqPBNNtXjggiQiSD6gMQ=="
)
LICENCE = "package/LICENSE_FONT"

FAMILY = "Evenhand Sans"
STYLES = {
    "Regular": "package/400Regular/Inter_400Regular.ttf",
    "SemiBold": "package/600SemiBold/Inter_600SemiBold.ttf",
    "Bold": "package/700Bold/Inter_700Bold.ttf",
}

# Both ends are included.
BLOCKS = (
    (0x0020, 0x007E),  # Basic Latin
    (0x00A0, 0x00FF),  # Latin-1
    (0x0100, 0x024F),  # Latin Extended-A and -B
    (0x02B0, 0x02DF),  # modifier letters
    (0x0300, 0x0333),  # combining marks
    (0x1E00, 0x1EFF),  # Latin Extended Additional
    (0x2000, 0x206F),  # punctuation, spaces, directional marks and isolates
    (0x2070, 0x209C),  # superscripts and subscripts
    (0x20A0, 0x20BF),  # currencies
    (0x2113, 0x2122),  # litre, numero, trade mark
    (0x2150, 0x215E),  # fractions
    (0x2190, 0x2199),  # arrows
    (0x2200, 0x2265),  # minus, almost equal, at least ...
    (0x25A0, 0x25CF),  # plain shapes
    (0x2713, 0x2717),  # ticks and crosses
)
# Not drawn at all, yet a font that lacks them makes Qt look in other fonts.
UNSEEN = (0x061C, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060)
UNSEEN += (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF)

FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum", "pnum", "case"]
# Copyright, style, trade mark, maker, designer, and the licence with its address.
KEPT_NAMES = {0, 7, 8, 9, 13, 14}


def package(folder: Path) -> Path:
    """Fetch the package with npm's ordinary client and check its hash."""
    packed = subprocess.run(
        ["npm", "pack", "--silent", PACKAGE],
        cwd=folder,
        check=True,
        capture_output=True,
        text=True,
    )
    archive = folder / packed.stdout.strip()
    found = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    if found != SHA512:
        sys.exit(f"{PACKAGE}: found the hash {found}; expected {SHA512}.")
    return archive


def add_unseen(font: TTFont) -> None:
    """Give every character that is never drawn one empty glyph without width."""
    name = "unseen"
    font["glyf"][name] = Glyph()
    font["hmtx"][name] = (0, 0)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.update(dict.fromkeys(UNSEEN, name))


def shrink(font: TTFont) -> None:
    """Keep the letters, marks and figures that our languages need; drop the hints."""
    options = subset.Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.name_IDs = sorted(KEPT_NAMES)
    options.notdef_outline = True
    options.drop_tables += ["STAT", "DSIG", "gasp"]
    subsetter = subset.Subsetter(options)
    wanted = {code for first, last in BLOCKS for code in range(first, last + 1)}
    subsetter.populate(unicodes=wanted | set(UNSEEN))
    subsetter.subset(font)


def even_figures_only(font: TTFont) -> None:
    """Let figures alone be of even width, not the hyphens and stops among words.

    The whole program asks for even figures; as published, that would also set every
    hyphen wide apart.
    """
    digits = {font.getBestCmap()[code] for code in range(0x30, 0x3A)}
    table = font["GSUB"].table
    wanted = [
        place
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
        for place in record.Feature.LookupListIndex
    ]
    for place in set(wanted):
        for subtable in table.LookupList.Lookup[place].SubTable:
            single = getattr(subtable, "ExtSubTable", subtable)
            single.mapping = {
                plain: even
                for plain, even in single.mapping.items()
                if plain.split(".")[0] in digits
            }


def rename(font: TTFont, style: str) -> None:
    """Make the three files one family, under a name that no other font has."""
    names = font["name"]
    names.names = [entry for entry in names.names if entry.nameID in KEPT_NAMES]
    full = f"{FAMILY} {style}"
    version = font["head"].fontRevision
    for field, words in {
        1: FAMILY,
        2: style,
        3: f"{version:.3f};{full}",
        4: full,
        5: f"Version {version:.3f}; Inter, made smaller and renamed for Evenhand",
        6: f"{FAMILY.replace(' ', '')}-{style}",
    }.items():
        names.setName(words, field, 3, 1, 0x409)


def main() -> int:
    """Write the three fonts and their licence."""
    FONTS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(package(Path(folder))) as archive:
            archive.extractall(folder, filter="data")
        for style, source in STYLES.items():
            font = TTFont(Path(folder, source), recalcTimestamp=False)
            add_unseen(font)
            even_figures_only(font)
            shrink(font)
            rename(font, style)
            target = FONTS / f"EvenhandSans-{style}.ttf"
            font.save(target)
            print(f"{target.relative_to(ROOT)}: {target.stat().st_size // 1000} KB")
        licence = Path(folder, LICENCE).read_text("utf-8")
        (FONTS / "OFL.txt").write_text(licence, "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
