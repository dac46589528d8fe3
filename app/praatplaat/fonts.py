"""Letters on the tablet: fonts cut to what a pack uses, and how wide a sentence is in them.

The source fonts come whole from declared packages, all under the SIL Open Font License 1.1, which allows
cutting. What is cut carries a name of its own, so that it is never mistaken for the original.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

WEIGHTS = (400, 700)
LONG = 15.0
"""Width in ems from which a sentence is long: about thirty Latin letters."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where the font of a script is, and how large it is set beside Latin (see docs/board.md)."""

    package: str
    file: str
    scale: float = 1.0
    joins: bool = True
    """Whether letters change or move beside others; where not, reading how would take seconds for nothing."""

    @property
    def path(self) -> Path:
        """The font file itself."""
        return Path(str(files(self.package) / self.file))


_LATIN = Source("justmytype_western_core", "fonts/ofl/notosans/NotoSans[wdth,wght].ttf")
SOURCES: Mapping[str, Source] = {
    "Latn": _LATIN,
    "Cyrl": _LATIN,
    "Grek": _LATIN,
    "Ethi": Source(
        "justmytype_intl_africa",
        "fonts/ofl/notosansethiopic/NotoSansEthiopic[wdth,wght].ttf",
        1.06,
        joins=False,
    ),
    "Arab": Source("pylopdf_fonts_ar", "NotoNaskhArabic-Variable.ttf", 1.22),
}
"""Fonts by script (ISO 15924). A script without one is shown in whatever the tablet has."""

_ALWAYS = {
    "Latn": "".join(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x180), 0x2010, 0x2013, 0x2014, 0x2026)))
    + "‘’“”•€ʼʻḥṭṣ",
    "Ethi": " ፡።፣፤፥፦፧",
    "Arab": " ،؛؟ـ٠١٢٣٤٥٦٧٨٩",
}
"""Letters kept whatever the pack says: the board's own words, and what a small correction may need."""


def letters(script: str, texts: Iterable[str]) -> str:
    """Return every letter the texts use and those a script always keeps, sorted."""
    return "".join(sorted(set("".join(texts)) | set(_ALWAYS.get(script, " "))))


def cut(script: str, weight: int, kept: str) -> bytes:
    """Return a script's font in one weight with only the letters kept, as woff2.

    The same input gives the same bytes. Joined forms and the places of marks stay. Raises KeyError for a
    script without a font.
    """
    font = TTFont(io.BytesIO(_subset(SOURCES[script], kept)), recalcTimestamp=False)
    fixed = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes} | {"wght": float(weight)}
    font = instancer.instantiateVariableFont(font, fixed, inplace=True)
    _rename(font, f"Praatplaat {script}")
    font.flavor = "woff2"
    return _saved(font)


def width(text: str, script: str) -> float:
    """Return how wide a sentence is, in ems of the board's Latin size; unknown letters count one half."""
    source = SOURCES.get(script, _LATIN)
    measure = _measure(source)
    return source.scale * sum(measure.advance(glyph) for glyph in measure.glyphs(text)) / measure.unit


def is_long(text: str, script: str) -> bool:
    """Return whether a sentence is set in the smaller size."""
    return width(text, script) >= LONG


@lru_cache(maxsize=4)
def _subset(source: Source, kept: str) -> bytes:
    """Return the letters kept in every weight: this is the slow step, and both weights start from it."""
    font = TTFont(source.path, recalcTimestamp=False)
    options = subset.Options(hinting=False, notdef_outline=True, name_IDs=[0, 1, 2, 13, 14])
    options.drop_tables += ["STAT", "DSIG", "MVAR", *([] if source.joins else ["GPOS"])]
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=kept)
    subsetter.subset(font)
    return _saved(font)


def _saved(font: TTFont) -> bytes:
    out = io.BytesIO()
    font.save(out, reorderTables=False)
    return out.getvalue()


def _rename(font: TTFont, family: str) -> None:
    for record in font["name"].names:
        if record.nameID == 1:
            record.string = family


_POSITIONS = {(False, True): "init", (True, True): "medi", (True, False): "fina"}
"""Features of joined forms, by whether a letter hangs on to the one before and to the one after."""


class _Measure:
    """Advances of one font, with the joined forms of its letters."""

    def __init__(self, path: Path) -> None:
        # The width of the sentence is wanted, not its outline, so the rest of the font is never read.
        with TTFont(path, lazy=True) as font:
            self.unit: int = font["head"].unitsPerEm
            self._advances: dict[str, int] = {name: pair[0] for name, pair in font["hmtx"].metrics.items()}
            # Many Arabic letters are a body with dots: the body is what joins, and what has the width.
            bodies = _replaced(font, "ccmp")
            letters = font.getBestCmap().items()
            self._letters: dict[int, str] = {code: bodies.get(glyph, glyph) for code, glyph in letters}
            self._joined = {tag: _replaced(font, tag) for tag in ("init", "medi", "fina")}

    def advance(self, glyph: str) -> int:
        return self._advances.get(glyph, self.unit // 2)

    def glyphs(self, text: str) -> Iterator[str]:
        """Yield the glyphs of a sentence; in scripts that join, the form that stands there."""
        drawn = [self._letters.get(ord(letter), "") for letter in text]
        seen = [glyph for glyph in drawn if self._advances.get(glyph) != 0]
        for before, glyph, after in zip(["", *seen], seen, [*seen[1:], ""], strict=False):
            yield self._form(before, glyph, after)

    def _form(self, before: str, glyph: str, after: str) -> str:
        from_before = before in self._joined["init"] and glyph in self._joined["fina"]
        to_after = glyph in self._joined["init"] and after in self._joined["fina"]
        tag = _POSITIONS.get((from_before, to_after))
        return self._joined[tag].get(glyph, glyph) if tag else glyph


@cache
def _measure(source: Source) -> _Measure:
    return _Measure(source.path)


def _replaced(font: TTFont, tag: str) -> dict[str, str]:
    """Return which glyph a feature puts in the place of which; empty for a font without it."""
    if "GSUB" not in font:
        return {}
    table = font["GSUB"].table
    records = (one for one in table.FeatureList.FeatureRecord if one.FeatureTag == tag)
    numbers = sorted({number for record in records for number in record.Feature.LookupListIndex})
    found: dict[str, str] = {}
    for part in (part for number in numbers for part in table.LookupList.Lookup[number].SubTable):
        mapping = getattr(getattr(part, "ExtSubTable", part), "mapping", {})
        found |= {old: new[0] if isinstance(new, list) else new for old, new in mapping.items()}
    return found
