"""What every answer tells the browser: what a page may do, and nothing more."""

from __future__ import annotations

import base64
import hashlib
import re

from starlette.datastructures import MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

OWN = ("/visit", "/health", "/door", "/review")
"""Where our own answers begin; all other paths are Streamlit's."""

_COMMON = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "permissions-policy": "camera=(), display-capture=(), geolocation=(), microphone=(self), payment=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}

BOARD = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; "
    "media-src 'self' blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; object-src 'none'; "
    "base-uri 'none'; frame-ancestors 'none'; form-action 'none'"
)
"""What the board's pages may do: nothing inline, nothing from elsewhere."""


class Headers:
    """Middleware that gives every answer its headers, those of errors and of Streamlit included."""

    def __init__(self, app: ASGIApp, studio: str) -> None:
        self._app, self._studio = app, studio

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, headers added."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._add(MutableHeaders(scope=message), scope["path"])
            await send(message)

        await self._app(scope, receive, send_with_headers)

    def _add(self, headers: MutableHeaders, path: str) -> None:
        headers.update(_COMMON)
        headers["content-security-policy"] = BOARD if is_own(path) else self._studio


def secured(response: Response) -> Response:
    """Return an answer with the headers of the board, for what is answered outside all middleware."""
    response.headers.update({**_COMMON, "content-security-policy": BOARD})
    return response


def is_own(path: str) -> bool:
    """Return whether a path is ours rather than Streamlit's."""
    return any(path == start or path.startswith(f"{start}/") for start in OWN)


def studio_policy(page: str) -> str:
    """Return what Streamlit's pages may do; `page` is the HTML they all start from.

    Its inline script is known by its hash, so that no other one runs. Components come as
    blobs, and its styles are written into the page: both cannot be done without. A recording is a blob too
    until it is sent: the field for it reads that to draw the sound.
    """
    hashes = " ".join(f"'sha256-{one}'" for one in _inline_scripts(page))
    return (
        f"default-src 'none'; script-src 'self' {hashes} blob:; style-src 'self' 'unsafe-inline'; "
        "font-src 'self' data:; img-src 'self' data: blob:; media-src 'self' blob:; "
        "connect-src 'self' blob:; manifest-src 'self'; worker-src 'self'; object-src 'none'; "
        "base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
    )


def _inline_scripts(page: str) -> list[str]:
    """Return the hash of every script that stands in a page itself."""
    found = re.findall(r"<script(?![^>]*\bsrc=)[^>]*>(.*?)</script>", page, flags=re.DOTALL | re.IGNORECASE)
    return [base64.b64encode(hashlib.sha256(code.encode()).digest()).decode() for code in found]
