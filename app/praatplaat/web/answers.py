"""Answers with a file or a few bytes: compressed where that helps, in ranges, and only when they changed."""

from __future__ import annotations

import gzip
import hashlib
from functools import lru_cache
from html import escape
from pathlib import Path

import brotli
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, Response

FOREVER = "public, max-age=31536000, immutable"
CHECK = "no-cache"
"""Keep it, but ask each time whether it is still the same."""

KINDS = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".mp3": "audio/mpeg",
    ".woff2": "font/woff2",
}
"""Everything that is served, and what it is: a file of another kind is not there."""

TEXTS = frozenset({".html", ".js", ".css", ".json", ".webmanifest", ".svg"})
"""Kinds that compress well."""

PAGE = b"""html { background: #f6efe1; color: #22222a; font: 18px/1.4 "Noto Sans", system-ui, sans-serif }
main { max-width: 30rem; margin: 15vh auto; padding: 24px; background: #fff;
       border: 3px solid; border-radius: 28px }
h1 { margin: 0; font-size: 28px }
a { display: inline-block; padding: 12px 24px; color: inherit; font-weight: bold; background: #9fccf2;
    border: 3px solid; border-radius: 18px; text-decoration: none }
"""
"""How the short pages look: the board's own files may be what is missing, so they do not depend on them."""

_SMALL = 1024
"""Bytes below which compressing gains nothing."""
_CODINGS = (("br", ".br"), ("gzip", ".gz"))


def file(request: Request, path: Path, cache: str, tag: str) -> Response:
    """Answer with a file that does not change while it has this tag, or with its compressed copy."""
    headers = {"cache-control": cache, "etag": f'"{tag}"', "vary": "accept-encoding"}
    if is_known(request, tag):
        return Response(status_code=304, headers=headers)
    kind = KINDS[path.suffix]
    for coding, suffix in _CODINGS:
        squeezed = path.with_name(path.name + suffix)
        if accepts(request.headers, coding) and squeezed.is_file():
            return _squeezed(squeezed, kind, coding, headers)
    return FileResponse(path, headers=headers, media_type=kind)


def content(request: Request, body: bytes, kind: str, cache: str = CHECK) -> Response:
    """Answer with a few bytes; the tag is made from them."""
    tag = hashlib.sha256(body).hexdigest()[:32]
    headers = {"cache-control": cache, "etag": f'W/"{tag}"', "vary": "accept-encoding"}
    if is_known(request, tag):
        return Response(status_code=304, headers=headers)
    coding = next((one for one, _ in _CODINGS if accepts(request.headers, one)), None)
    if coding and kind in TEXTS and len(body) >= _SMALL:
        return Response(
            _squeeze(body, coding), media_type=KINDS[kind], headers=headers | {"content-encoding": coding}
        )
    return Response(body, media_type=KINDS[kind], headers=headers)


def is_known(request: Request, tag: str) -> bool:
    """Return whether whoever asks has this very version."""
    given = request.headers.get("if-none-match", "")
    known = {one.strip().removeprefix("W/").strip('"') for one in given.split(",")}
    return "*" in known or tag in known


def accepts(headers: Headers, coding: str) -> bool:
    """Return whether whoever asks can read a coding."""
    for offer in headers.get("accept-encoding", "").lower().split(","):
        name, _, quality = offer.partition(";")
        if name.strip() == coding:
            return quality.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return False


def page(status: int, dutch: str, english: str) -> Response:
    """Answer with a short page in both languages, for whoever typed a wrong address."""
    body = (
        '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Praatplaat</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<link rel="stylesheet" href="/visit/page.css">'
        f'<main><h1>{escape(dutch)}</h1><p lang="en">{escape(english)}</p>'
        '<p><a href="/visit/">Praatplaat</a></p></main></html>'
    )
    return HTMLResponse(body, status, {"cache-control": "no-store"})


@lru_cache(maxsize=256)
def _squeeze(content: bytes, coding: str) -> bytes:
    """Return a file compressed, worked out once."""
    return bytes(brotli.compress(content, quality=9)) if coding == "br" else gzip.compress(content, mtime=0)


def absent() -> Response:
    """Answer that there is nothing here."""
    return page(404, "Deze pagina bestaat niet.", "There is no such page.")


def _squeezed(path: Path, kind: str, coding: str, headers: dict[str, str]) -> Response:
    """Answer with a whole compressed file: a range of it would be of no use to anybody."""
    response = Response(path.read_bytes(), media_type=kind, headers=headers)
    response.headers["content-encoding"] = coding
    response.headers["etag"] = f"W/{headers['etag']}"
    return response
