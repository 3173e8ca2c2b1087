"""Makes the fonts that Evenhand ships from the ones their authors published.

`python build/fonts.py` fetches the npm packages named below, checks that they are the
right ones, and writes `resources/fonts`. Needs npm and fonttools; nothing else in the
program does. The result is the same, byte for byte, every time.

There is one family for each script. They share the figures and the Latin letters of
the first, so that a number looks the same beside any writing.
"""

import base64
import hashlib
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset  # type: ignore[import-untyped] # written without types
from fontTools.ttLib import TTFont  # type: ignore[import-untyped] # written without types
from fontTools.ttLib.tables._g_l_y_f import Glyph  # type: ignore[import-untyped] # written without types

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "resources" / "fonts"
LICENCE = "package/LICENSE_FONT"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One family: where it is from and what is kept of it.

    Args:
        package: The npm package, with its version.
        sha512: The hash of the package, as npm writes it.
        author: What its authors call it.
        family: What we call it; other names would not be allowed by the licence.
        licence: The name of its licence among ours.
        styles: Files in the package by the style that they become.
        characters: What is kept.
        features: What of its behaviour is kept.
        lines: How far a line reaches above and below, in ems; None leaves it alone.
    """

    package: str
    sha512: str
    author: str
    family: str
    licence: str
    styles: dict[str, str]
    characters: frozenset[int]
    features: tuple[str, ...]
    lines: tuple[float, float] | None = None


def blocks(*ends: tuple[int, int]) -> frozenset[int]:
    """Return all characters of some blocks; both ends are included."""
    return frozenset(code for first, last in ends for code in range(first, last + 1))


def common_chinese() -> frozenset[int]:
    """Return the 6,763 characters of GB 2312, which simplified Chinese needs."""
    found = set()
    for row in range(0xB0, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                found.add(ord(bytes((row, cell)).decode("gb2312")))
            except UnicodeDecodeError:
                continue  # a place that the standard leaves empty
    return frozenset(found)


# Not drawn at all, yet a font that lacks them makes Qt look in other fonts.
UNSEEN = (0x061C, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060)
UNSEEN += (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF)

LATIN = Source(
    package="@expo-google-fonts/inter@0.4.2",
    sha512="syfiImMaDmq7cFi0of+waE2M4uSCyd16zgyWxdPOY7fN2VBmSLKEzkfbZgeO"
    "jJq61kSqPBNNtXjggiQiSD6gMQ==",
    author="Inter",
    family="Evenhand Sans",
    licence="OFL-Inter.txt",
    styles={
        "Regular": "package/400Regular/Inter_400Regular.ttf",
        "SemiBold": "package/600SemiBold/Inter_600SemiBold.ttf",
        "Bold": "package/700Bold/Inter_700Bold.ttf",
    },
    characters=blocks(
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
    ),
    features=("kern", "mark", "mkmk", "ccmp", "locl", "tnum", "pnum", "case"),
)

ARABIC = Source(
    package="@expo-google-fonts/vazirmatn@0.4.1",
    sha512="sznMvxt99C4bsEcWCebs3XWb/av8z9a/Y4OQo8F7VPFT0xzzn7Whkkw6dqxc"
    "AyLYEiNNpTpa3/vp8t1/koK6Jw==",
    author="Vazirmatn",
    family="Evenhand Arabic",
    licence="OFL-Vazirmatn.txt",
    styles={
        "Regular": "package/400Regular/Vazirmatn_400Regular.ttf",
        "SemiBold": "package/600SemiBold/Vazirmatn_600SemiBold.ttf",
        "Bold": "package/700Bold/Vazirmatn_700Bold.ttf",
    },
    characters=blocks(
        (0x0600, 0x06FF),  # Arabic with its figures and stops
        (0x0750, 0x077F),  # Arabic Supplement
        (0xFB50, 0xFDFF),  # presentation forms, among them the words for God
        (0xFE70, 0xFEFC),
    ),
    features=(
        *("kern", "mark", "mkmk", "ccmp", "locl", "curs"),
        *("init", "medi", "fina", "isol", "rlig", "calt", "liga"),  # how letters join
    ),
    lines=(0.98, 0.46),
)

CHINESE = Source(
    package="@expo-google-fonts/noto-sans-sc@0.4.3",
    sha512="9rAwdFTFHbO/u6Cs0gj2jZbW74TGIiaFNQnXYH2s5wA1bzVkwbaviL4t8YUV"
    "642eGYjg86eH6DkAEQmfNHDncQ==",
    author="Noto Sans SC",
    family="Evenhand Chinese",
    licence="OFL-NotoSansSC.txt",
    styles={  # two weights: a third would weigh as much as all other files together
        "Regular": "package/400Regular/NotoSansSC_400Regular.ttf",
        "Bold": "package/700Bold/NotoSansSC_700Bold.ttf",
    },
    characters=common_chinese()
    | blocks(
        (0x2010, 0x2027),  # dashes and quotation marks, as wide as characters
        (0x2103, 0x2103),  # degree Celsius
        (0x3000, 0x301F),  # stops and brackets
        (0xFF00, 0xFFEF),  # wide forms
    ),
    features=("kern", "mark", "ccmp", "locl"),
    lines=(1.02, 0.3),
)

SOURCES = (LATIN, ARABIC, CHINESE)

# Copyright, style, trade mark, maker, designer, and the licence with its address.
KEPT_NAMES = {0, 7, 8, 9, 13, 14}


def package(source: Source, folder: Path) -> Path:
    """Fetch a package with npm's ordinary client and check its hash."""
    packed = subprocess.run(
        ["npm", "pack", "--silent", source.package],
        cwd=folder,
        check=True,
        capture_output=True,
        text=True,
    )
    archive = folder / packed.stdout.strip()
    found = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    if found != source.sha512:
        sys.exit(f"{source.package}: found {found}; expected {source.sha512}.")
    return archive


def add_unseen(font: TTFont) -> None:
    """Give every character that is never drawn one empty glyph without width."""
    name = "unseen"
    font["glyf"][name] = Glyph()
    font["hmtx"][name] = (0, 0)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.update(dict.fromkeys(UNSEEN, name))


def shrink(font: TTFont, source: Source) -> None:
    """Keep the letters, marks and figures that our languages need; drop the hints."""
    options = subset.Options()
    options.layout_features = list(source.features)
    options.hinting = False
    options.name_IDs = sorted(KEPT_NAMES)
    options.notdef_outline = True
    options.drop_tables += ["STAT", "DSIG", "gasp", "vhea", "vmtx", "VORG", "BASE"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=source.characters | set(UNSEEN))
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


def set_lines(font: TTFont, above: float, below: float) -> None:
    """Set how far a line reaches, so that scripts stand at like distances."""
    unit = font["head"].unitsPerEm
    high, low = round(above * unit), round(below * unit)
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = high, -low, 0
    os2 = font["OS/2"]
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = high, -low, 0
    os2.usWinAscent, os2.usWinDescent = high, low


def rename(font: TTFont, source: Source, style: str) -> None:
    """Make the files one family, under a name that no other font has."""
    names = font["name"]
    names.names = [entry for entry in names.names if entry.nameID in KEPT_NAMES]
    full = f"{source.family} {style}"
    version = font["head"].fontRevision
    made = f"{source.author}, made smaller and renamed for Evenhand"
    for field, words in {
        1: source.family,
        2: style,
        3: f"{version:.3f};{full}",
        4: full,
        5: f"Version {version:.3f}; {made}",
        6: f"{source.family.replace(' ', '')}-{style}",
    }.items():
        names.setName(words, field, 3, 1, 0x409)


def make(source: Source, folder: Path) -> None:
    """Write the files of one family and its licence."""
    with tarfile.open(package(source, folder)) as archive:
        archive.extractall(folder, filter="data")
    for style, name in source.styles.items():
        font = TTFont(folder / name, recalcTimestamp=False)
        add_unseen(font)
        if "tnum" in source.features:
            even_figures_only(font)
        shrink(font, source)
        if source.lines is not None:
            set_lines(font, *source.lines)
        rename(font, source, style)
        target = FONTS / f"{source.family.replace(' ', '')}-{style}.ttf"
        font.save(target)
        print(f"{target.relative_to(ROOT)}: {target.stat().st_size // 1000} KB")
    licence = (folder / LICENCE).read_text("utf-8")
    (FONTS / source.licence).write_text(licence, "utf-8", newline="\n")


def main() -> int:
    """Write every family."""
    FONTS.mkdir(parents=True, exist_ok=True)
    for source in SOURCES:
        with tempfile.TemporaryDirectory() as folder:
            make(source, Path(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
