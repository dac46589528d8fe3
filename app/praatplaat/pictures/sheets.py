"""Contact sheets: many pictures on one page, each with its name, to look at them together."""

from __future__ import annotations

import io
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch

from PIL import Image, ImageDraw

from praatplaat.model import Form
from praatplaat.pictures.gallery import Gallery
from praatplaat.pictures.raster import png

CAPTION, MARGIN = 20, 8
PAPER, TEXT = "#e9e6df", "#22222a"
WIDEST = 1560


@dataclass(frozen=True, slots=True)
class Print:
    """One picture on a sheet."""

    scene: str
    cast: str
    form: Form


def prints(
    gallery: Gallery, only: Sequence[str], casts: Sequence[str], forms: Sequence[Form]
) -> Iterator[Print]:
    """Yield what goes on a sheet: scenes whose name fits a pattern, in every cast and form asked for."""
    for name in sorted(gallery.scenes):
        if any(fnmatch(name, pattern) for pattern in only):
            yield from (Print(name, cast, form) for cast in casts for form in forms)


def sheet(gallery: Gallery, chosen: Sequence[Print], size: int, *, grey: bool = False) -> bytes:
    """Return a PNG of the chosen pictures, each `size` pixels wide."""
    named = (
        (f"{one.scene} · {one.cast[:3]} {one.form.value[0]}", gallery.svg(one.scene, one.cast, one.form))
        for one in chosen
    )
    return page_of(list(named), size, grey=grey)


def page_of(
    pictures: Sequence[tuple[str, str]],
    size: int,
    *,
    grey: bool = False,
    widest: int = WIDEST,
    colours: int = 0,
) -> bytes:
    """Return a PNG of pictures, given as caption and SVG, each `size` pixels wide; few `colours` if named."""
    shown = [_shown(svg, size, grey=grey) for _, svg in pictures]
    high = max(one.height for one in shown)
    columns = max(1, min(len(pictures), widest // (size + MARGIN)))
    rows = math.ceil(len(pictures) / columns)
    page = Image.new("RGB", (columns * (size + MARGIN) + MARGIN, rows * (high + CAPTION + MARGIN)), PAPER)
    pen = ImageDraw.Draw(page)
    for k, ((caption, _), picture) in enumerate(zip(pictures, shown, strict=True)):
        x, y = MARGIN + k % columns * (size + MARGIN), MARGIN + k // columns * (high + CAPTION + MARGIN)
        page.paste(picture, (x, y), picture)
        pen.text((x + 2, y + high + 3), caption[: size // 6], fill=TEXT)
    out = io.BytesIO()
    if colours:
        page = page.quantize(colours)
    page.save(out, "PNG", optimize=bool(colours))
    return out.getvalue()


def _shown(svg: str, size: int, *, grey: bool) -> Image.Image:
    with Image.open(io.BytesIO(png(svg, size, grey=grey))) as picture:
        return picture.convert("RGBA")
