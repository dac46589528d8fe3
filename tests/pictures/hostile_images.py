"""Files that were made to hurt, or that came out of strange programs; each is made when it is asked for."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from PIL import Image, ImageCms, PngImagePlugin

SCRIPT = b"<script>alert(1)</script>"
SECRET = b"somebody's secret"
PNG = b"\x89PNG\r\n\x1a\n"
GPS = 0x8825

Maker = Callable[[], bytes]


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:  # noqa: ANN401 (what Pillow takes)
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def scene(width: int = 800, height: int = 600) -> Image.Image:
    """A picture with an up and a down: red above, blue below."""
    image = Image.new("RGB", (width, height), "blue")
    image.paste("red", (0, 0, width, height // 2))
    return image


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(*chunks: bytes, width: int = 400, height: int = 400, bits: int = 8, colour: int = 2) -> bytes:
    """A PNG with these chunks between header and end."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0))
    return PNG + header + b"".join(chunks) + chunk(b"IEND", b"")


def rows(width: int = 400, height: int = 400, depth: int = 3) -> bytes:
    return chunk(b"IDAT", zlib.compress((b"\0" + bytes(width * depth)) * height))


def swollen(size: int) -> bytes:
    """Zeros, packed a thousand times smaller."""
    packer = zlib.compressobj(9)
    return b"".join([packer.compress(bytes(size)), packer.flush()])


def large_png() -> bytes:
    return saved(Image.new("1", (9000, 9000)), "PNG", optimize=True)


def located() -> bytes:
    """A photo that knows where it was taken, by whom, and what a program wrote about it."""
    exif = Image.Exif()
    exif[0x013B] = SECRET.decode()
    exif[0x0112] = 1
    exif.get_ifd(GPS).update({1: "N", 2: (52.0, 5.0, 7.0), 3: "E", 4: (5.0, 7.0, 9.0), 29: "2026:01:01"})
    packet = b"<x:xmpmeta>" + SECRET + b"</x:xmpmeta>"
    return saved(scene(), "JPEG", exif=exif, xmp=packet, comment=SECRET, dpi=(72, 72))


def turned() -> bytes:
    """A photo of a camera held on its side."""
    exif = Image.Exif()
    exif[0x0112] = 6
    return saved(scene().transpose(Image.Transpose.ROTATE_90), "JPEG", exif=exif)


def noted_png() -> bytes:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", SECRET.decode())
    notes.add_itxt("Comment", SECRET.decode(), zip=True)
    return saved(scene(), "PNG", pnginfo=notes)


def many_frames() -> bytes:
    frames = [Image.new("P", (900, 900), shade) for shade in range(200)]
    return saved(frames[0], "GIF", save_all=True, append_images=frames[1:])


def many_webp_frames() -> bytes:
    frames = [Image.new("RGB", (1200, 1200), (shade, 0, 0)) for shade in range(40)]
    return saved(frames[0], "WEBP", save_all=True, append_images=frames[1:], lossless=True, method=0)


def large_gif_frame() -> bytes:
    """A small canvas, and in it a frame of 65,535 by 65,535."""
    whole = bytearray(saved(Image.new("P", (400, 400)), "GIF"))
    at = whole.index(b",\0\0\0\0\x90\x01\x90\x01")
    whole[at + 5 : at + 9] = b"\xff\xff\xff\xff"
    return bytes(whole)


def large_webp() -> bytes:
    """Nothing but a header that promises 16,384 by 16,384."""
    side = (16383).to_bytes(3, "little")
    body = b"WEBP" + b"VP8X" + struct.pack("<I", 10) + bytes(4) + side + side
    return b"RIFF" + struct.pack("<I", len(body)) + body


def many_scans() -> bytes:
    """A JPEG from coarse to fine whose last refinement comes two thousand times."""
    whole = saved(Image.effect_noise((3900, 3900), 40), "JPEG", progressive=True, quality=30)
    last = whole.rindex(b"\xff\xda")
    length = int.from_bytes(whole[last + 2 : last + 4])
    head = whole[last : last + 2 + length]
    return whole[:-2] + (head + b"\0" * 64) * 2000 + whole[-2:]


def lying_profile() -> bytes:
    return saved(scene(), "JPEG", icc_profile=b"not a profile at all" * 500)


def foreign_profile() -> bytes:
    """A profile for something else than what is in the file."""
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    return saved(scene(), "PNG", icc_profile=lab)


def see_through() -> bytes:
    image = Image.new("RGBA", (400, 400), (0, 0, 0, 0))
    image.paste((255, 0, 0, 255), (150, 150, 250, 250))
    return saved(image, "PNG")


def palette() -> bytes:
    image = Image.new("P", (400, 400), 0)
    image.putpalette([0, 0, 0, 255, 0, 0])
    image.paste(1, (150, 150, 250, 250))
    return saved(image, "PNG", transparency=0)


def pages() -> bytes:
    return saved(scene(), "MPO", save_all=True, append_images=[scene(300, 300)])


def broken_notes() -> bytes:
    return saved(
        scene(), "JPEG", exif=b"Exif\0\0II*\0\x08\0\0\0\xff\xff" + b"\x12\x01\x02\0\xff\xff\xff\xff" * 9
    )


TAKEN: Mapping[str, Maker] = {
    "a photo that knows its place": located,
    "a photo from a camera on its side": turned,
    "a photo whose notes are broken": broken_notes,
    "a photo with a page and an archive behind it": lambda: (
        saved(scene(), "JPEG") + b"<html>" + SCRIPT + b"PK\x03\x04" + SECRET
    ),
    "a photo with a script for a comment": lambda: saved(scene(), "JPEG", comment=SCRIPT),
    "a PNG with notes": noted_png,
    "a PNG that is see-through": see_through,
    "a PNG with a see-through colour": palette,
    "a PNG with 16 bits": lambda: saved(Image.new("I;16", (400, 400), 0x8000), "PNG"),
    "a PNG of 256 MB behind a small header": lambda: png(rows(), chunk(b"IDAT", swollen(1 << 28))),
    "colours for print": lambda: saved(scene().convert("CMYK"), "JPEG"),
    "a profile that is none": lying_profile,
    "a profile of another kind": foreign_profile,
    "a GIF with 200 frames": many_frames,
    "a WebP with 40 frames": many_webp_frames,
    "a WebP without loss": lambda: saved(scene(), "WEBP", lossless=True),
    "two pictures in one file": pages,
    "40 megapixels, as a camera writes them": lambda: saved(scene(7300, 5400), "JPEG"),
    "12 megapixels, see-through": lambda: saved(Image.new("RGBA", (4000, 3000), (9, 9, 9, 99)), "PNG"),
    "8 megapixels of WebP": lambda: saved(Image.new("RGBA", (3200, 2450), (9, 9, 9, 99)), "WEBP", method=0),
    "16 megapixels, coarse to fine": lambda: saved(
        scene(4600, 3400), "JPEG", progressive=True, subsampling=0
    ),
}
"""Files that show something; what else is in them must not come out."""

REFUSED: Mapping[str, tuple[str, Maker]] = {
    "nothing": ("photo-kind", bytes),
    "a drawing with a script": (
        "photo-kind",
        lambda: b'<svg xmlns="http://www.w3.org/2000/svg">' + SCRIPT + b"</svg>",
    ),
    "a page that begins with a blank": ("photo-kind", lambda: b" <html>" + SCRIPT),
    "a PDF": ("photo-kind", lambda: saved(scene(), "PDF")),
    "a TIFF of 400 megapixels": (
        "photo-kind",
        lambda: saved(Image.new("1", (20000, 20000)), "TIFF", compression="group4"),
    ),
    "a BMP": ("photo-kind", lambda: saved(scene(), "BMP")),
    "an icon": ("photo-kind", lambda: saved(scene(), "ICO")),
    "an AVIF": ("photo-kind", lambda: saved(scene(200, 200), "AVIF")),
    "a photo of an iPhone": ("photo-heic", lambda: b"\0\0\0\x24ftypheic" + bytes(400)),
    "a file of 11 MB": ("photo-large", lambda: b"\xff\xd8\xff" + bytes(11 * 1024 * 1024)),
    "81 megapixels in 10 kB": ("photo-pixels", large_png),
    "a WebP that promises 268 megapixels": ("photo-pixels", large_webp),
    "a GIF with a frame of 4,295 megapixels": ("photo-pixels", large_gif_frame),
    "a header of 2,147,483,647 by as many": (
        "photo-pixels",
        lambda: png(rows(), width=0x7FFFFFFF, height=0x7FFFFFFF),
    ),
    "one pixel by 100,000": ("photo-small", lambda: saved(Image.new("L", (1, 100_000)), "PNG")),
    "a strip": ("photo-narrow", lambda: saved(scene(5000, 200), "PNG")),
    "half a photo": ("photo-damaged", lambda: (whole := located())[: len(whole) // 2]),
    "a JPEG that is only a beginning": ("photo-damaged", lambda: b"\xff\xd8\xff\xe0" + b"JFIF" * 99),
    "a PNG that is only a beginning": ("photo-damaged", lambda: PNG + SCRIPT * 9),
    "a PNG with its sums wrong": (
        "photo-damaged",
        lambda: png(rows()).replace(b"\0\0\x01\x90", b"\0\0\x01\x91"),
    ),
    "a note that swells to 200 MB": (
        "photo-damaged",
        lambda: png(chunk(b"zTXt", b"a\0\0" + swollen(200 << 20)), rows()),
    ),
    "a hundred notes of a megabyte": (
        "photo-damaged",
        lambda: png(*(chunk(b"zTXt", b"a%d\0\0" % k + swollen(1 << 20)) for k in range(100)), rows()),
    ),
    "a profile that swells to 200 MB": (
        "photo-damaged",
        lambda: png(chunk(b"iCCP", b"a\0\0" + swollen(200 << 20)), rows()),
    ),
    "a photo that is refined two thousand times": ("photo-heavy", many_scans),
}
"""Files that are refused, with the code of the problem."""


@cache
def made(name: str) -> bytes:
    """Return a file of either table."""
    return TAKEN[name]() if name in TAKEN else REFUSED[name][1]()
