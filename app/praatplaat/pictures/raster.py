"""SVG to PNG, where a picture is printed, shared or made into an icon; the board shows the SVG itself."""

from __future__ import annotations

import io

import resvg_py
from PIL import Image


def png(svg: str, width: int, *, grey: bool = False) -> bytes:
    """Return a PNG of `width` pixels, transparent without a ground; `grey` as a copier prints it."""
    image = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=width, skip_system_fonts=True))
    return _greyed(image) if grey else image


def _greyed(image: bytes) -> bytes:
    with Image.open(io.BytesIO(image)) as picture:
        shades, out = picture.convert("LA"), io.BytesIO()
        shades.save(out, "PNG")
        return out.getvalue()
