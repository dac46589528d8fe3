"""Doors of Streamlit that stay shut: they open without a key, and nobody in the house goes through them."""

from __future__ import annotations

from starlette.types import ASGIApp, Receive, Scope, Send

from praatplaat.web import answers

SHUT = ("/_stcore/metrics", "/_stcore/agent")
"""Counters of visits, and the description of a way in for programs."""


class Doors:
    """Middleware that answers 404 where a door is shut."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or say that there is nothing here."""
        shut = scope["type"] == "http" and scope["path"].startswith(SHUT)
        await (answers.absent() if shut else self._app)(scope, receive, send)
