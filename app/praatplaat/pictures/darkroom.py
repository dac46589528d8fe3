"""A small program that makes a safe picture of a file from anywhere: the file on standard input, a JPEG out.

It runs in a process of its own, with little time and memory: a file that was made to break a decoder breaks
nothing else. Start it as `python -m praatplaat.pictures.darkroom whole`. The answer is one line of JSON: the
measures of the picture that follows it, or the code and details of the problem.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
import warnings
from collections.abc import Iterator
from typing import Any

import PIL.WebPImagePlugin  # noqa: F401 (loaded while there is memory: Pillow does so only when asked)
from PIL import Image, ImageCms

from praatplaat.problems import ProblemError, problem

with contextlib.suppress(ImportError):  # not on Windows
    import resource

SIDE = 1024
"""Pixels of the longest side of a picture as it is kept."""

LEAST = 160
"""Pixels of the shortest side that still shows something on a card."""

LONGEST = 4
"""How many times as long as wide a picture may be."""

MOST = {"JPEG": 40, "PNG": 12, "GIF": 12, "WEBP": 8}
"""Megapixels by kind of file; only JPEG can be read at a smaller size than it has."""

MOST_PROGRESSIVE = 16
"""Megapixels of a JPEG that is stored coarse to fine: that one has to be held whole."""

PAPER = "#ffffff"
"""What shows where a picture is transparent: the card it lies on."""

AIM = 150_000
"""Bytes that a picture should not exceed; one that still does at the last step is kept as it is then."""

STEPS = ((1.0, 80), (1.0, 72), (0.85, 70), (0.75, 64), (0.6, 60), (0.5, 54))
"""Shares of the size and JPEG qualities, tried in this order until the aim is met."""

ROOM, SECONDS = 150 * 1024 * 1024, 2
"""Bytes and seconds of the processor that one picture may ask for."""

TURNED = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""How to turn a picture upright, by the orientation (EXIF) a camera wrote in it."""

_ORIENTATION = 0x0112


def developed(data: bytes, crop: str) -> tuple[bytes, int, int]:
    """Return a JPEG that holds nothing but what is to be seen, with its width and height.

    `crop` is `whole`, or `square` for the middle alone. Raises ProblemError.
    """
    with _refusing():
        if size := webp_size(data):
            _measure(size, MOST["WEBP"])
        with Image.open(io.BytesIO(data), formats=tuple(MOST)) as image:
            _measure(image.size, _most(image))
            picture = _upright(image)
    return _encoded(_middle(picture) if crop == "square" else picture)


def _upright(image: Image.Image) -> Image.Image:
    """Return what an opened file shows, in plain colours, near the size it will have."""
    turn = TURNED.get(_orientation(image))
    image.draft(None, (SIDE, SIDE))
    image.load()
    plain = _coloured(_flat(_smaller(image)), image.info.get("icc_profile"))
    return plain.transpose(turn) if turn is not None else plain


@contextlib.contextmanager
def _refusing() -> Iterator[None]:
    """Say in words what a decoder says in its own way."""
    try:
        yield
    except ProblemError:
        raise
    except MemoryError as error:
        raise ProblemError(problem("photo-heavy")) from error
    except Exception as error:  # decoders of broken files raise nearly anything
        raise ProblemError(problem("photo-damaged")) from error


def webp_size(data: bytes) -> tuple[int, int] | None:
    """Return width and height from the header of a WebP file; None for every other kind.

    Opening a WebP already takes the memory of the whole picture, so that is too late to look.
    """
    kind = data[12:16] if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else b""
    if kind == b"VP8X":
        return _number(data[24:27]) + 1, _number(data[27:30]) + 1
    if kind == b"VP8L":
        packed = _number(data[21:25])
        return (packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1
    if kind == b"VP8 ":
        return _number(data[26:28]) & 0x3FFF, _number(data[28:30]) & 0x3FFF
    return None


def _number(written: bytes) -> int:
    return int.from_bytes(written, "little")


def _measure(size: tuple[int, int], most: int) -> None:
    """Refuse what is too large to decode, or nothing to look at; `most` is in megapixels."""
    width, height = size
    short, long = sorted(size)
    if short * long > most * 1_000_000:
        raise ProblemError(problem("photo-pixels", megapixels=f"{short * long / 1e6:.1f}", most=most))
    if short < LEAST:
        raise ProblemError(problem("photo-small", width=width, height=height, least=LEAST))
    if long > LONGEST * short:
        raise ProblemError(problem("photo-narrow", width=width, height=height, most=LONGEST))


def _most(image: Image.Image) -> int:
    """Return the megapixels that a file of this kind may have."""
    if image.info.get("progressive"):
        return MOST_PROGRESSIVE
    # A JPEG with more pictures in it goes by another name, and is read as its first.
    return MOST.get(image.format or "", MOST["JPEG"])


def _orientation(image: Image.Image) -> int:
    """Return how the camera was held; as it lies where that cannot be read."""
    try:
        return int(image.getexif().get(_ORIENTATION, 1))
    except Exception:  # the picture is worth more than its notes
        return 1


def _smaller(image: Image.Image) -> Image.Image:
    """Return a picture brought near to its size in whole steps: what follows then takes little memory."""
    if image.mode.startswith("I"):
        image = _in_eight_bits(image)
    elif image.mode not in ("RGB", "L", "RGBA", "LA", "CMYK"):
        image = image.convert("RGBA" if image.has_transparency_data else "RGB")
    steps = min(image.size) // SIDE
    return image.reduce(steps) if steps > 1 else image


def _in_eight_bits(image: Image.Image) -> Image.Image:
    """Return shades of 16 bits as shades of 8; a plain conversion would turn nearly all of them white."""
    return image.convert("I").point(lambda shade: shade * (1 / 256)).convert("L")


def _flat(image: Image.Image) -> Image.Image:
    """Return a picture on paper, where it was transparent."""
    if not image.has_transparency_data:
        return image
    seen = image.convert("RGBA")
    paper = Image.new("RGB", seen.size, PAPER)
    paper.paste(seen, mask=seen.getchannel("A"))
    return paper


def _coloured(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Return a picture in the colours that every screen has (sRGB)."""
    if profile:
        with contextlib.suppress(ImageCms.PyCMSError, OSError, ValueError, TypeError):
            screen = ImageCms.createProfile("sRGB")
            own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            turned = ImageCms.profileToProfile(image, own, screen, outputMode="RGB")
            if turned is not None:
                return turned
    return image.convert("RGB")


def _middle(image: Image.Image) -> Image.Image:
    """Return the largest square around the middle; what lies beside it is gone."""
    side = min(image.size)
    left, top = (image.width - side) // 2, (image.height - side) // 2
    return image.crop((left, top, left + side, top + side))


def _encoded(image: Image.Image) -> tuple[bytes, int, int]:
    """Return a JPEG with its measures: the first step that meets the aim, or else the last."""
    image.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
    made = b""
    for share, quality in STEPS:
        size = (round(image.width * share), round(image.height * share))
        # A new picture: it has the pixels, and none of the notes that came with the file.
        bare = Image.new("RGB", size)
        bare.paste(image if share == 1 else image.resize(size, Image.Resampling.LANCZOS))
        out = io.BytesIO()
        bare.save(out, "JPEG", quality=quality, optimize=True, progressive=True)
        made = out.getvalue()
        if len(made) <= AIM:
            break
    return made, bare.width, bare.height


def _confine() -> None:
    """Take as much memory and time as a picture may need, and no more, where the system can promise that."""
    with contextlib.suppress(NameError, OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
        with open("/proc/self/statm", encoding="ascii") as facts:  # noqa: PTH123 (no file of ours)
            used = int(facts.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
        resource.setrlimit(resource.RLIMIT_AS, (used + ROOM, used + ROOM))


def _answer(data: bytes, crop: str) -> tuple[dict[str, Any], bytes]:
    try:
        made, width, height = developed(data, crop)
    except ProblemError as error:
        return {"code": error.problem.code, "detail": dict(error.problem.detail)}, b""
    return {"width": width, "height": height}, made


def main() -> None:
    """Read a file, write the picture."""
    # Pillow warns of notes that are not kept anyway, and of sizes: ours is the stricter measure of those.
    warnings.simplefilter("ignore")
    Image.MAX_IMAGE_PIXELS = None
    data = sys.stdin.buffer.read()
    Image.preinit()
    _confine()
    header, made = _answer(data, sys.argv[1])
    sys.stdout.buffer.write(json.dumps(header).encode() + b"\n" + made)


if __name__ == "__main__":
    main()
