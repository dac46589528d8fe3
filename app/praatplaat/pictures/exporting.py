"""The whole library of pictures for use elsewhere: SVG and PNG of every scene, index and licence."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

from praatplaat.model import ADDRESSED, Form
from praatplaat.pictures.gallery import Gallery
from praatplaat.pictures.raster import png

LICENCE = "CC BY 4.0"
CREDIT = "Praatplaat"
HEADING = ("id", "cast", "parent", "svg", "png", "alt_nl", "alt_en", "not_nl", "not_en", "licence")

NOTICE = f"""These pictures are part of {CREDIT}. Anybody may use them, also changed and also for money, under
Creative Commons Attribution 4.0 International ({LICENCE}): https://creativecommons.org/licenses/by/4.0/
Say where they come from: "{CREDIT}, {LICENCE}".

index.csv and index.json say per picture what it shows (alt) and what it must not be taken for (not).
No parent has tested them yet, unless your organisation did.
"""


def export(gallery: Gallery, names: list[str], casts: list[str], out: Path, width: int) -> int:
    """Write scenes in some casts below a folder, and return how many files. Raises OSError."""
    rows = list(_rows(gallery, names, casts, out, width))
    (out / "LICENCE.txt").write_text(NOTICE, "utf-8")
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(HEADING)
    writer.writerows(rows)
    (out / "index.csv").write_text(table.getvalue(), "utf-8-sig")
    index = [dict(zip(HEADING, row, strict=True)) for row in rows]
    (out / "index.json").write_text(json.dumps(index, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return 2 * len(rows)


def _rows(
    gallery: Gallery, names: list[str], casts: list[str], out: Path, width: int
) -> Iterator[tuple[str, ...]]:
    for cast in casts:
        for kind in ("svg", "png"):
            (out / kind / cast).mkdir(parents=True, exist_ok=True)
        for name in names:
            for parent, svg in _forms(gallery, name, cast):
                stem = f"{cast}/{name}" if parent == "any" else f"{cast}/{name}-{parent}"
                (out / f"svg/{stem}.svg").write_text(svg, "utf-8")
                (out / f"png/{stem}.png").write_bytes(png(svg, width))
                scene = gallery.scenes[name]
                said = (
                    *(scene.alt[code] for code in ("nl", "en")),
                    *(scene.not_[code] for code in ("nl", "en")),
                )
                yield (name, cast, parent, f"svg/{stem}.svg", f"png/{stem}.png", *said, LICENCE)


def _forms(gallery: Gallery, name: str, cast: str) -> Iterator[tuple[str, str]]:
    """Yield a scene once, or for a mother and for a father where that makes another picture."""
    drawn: dict[Form, str] = {form: gallery.svg(name, cast, form) for form in ADDRESSED}
    if len(set(drawn.values())) == 1:
        yield "any", drawn[ADDRESSED[0]]
    else:
        yield from ((form.value, svg) for form, svg in drawn.items())
