"""Clips of sentences that were typed just now: in memory, for a few minutes, under names nobody can guess."""

from __future__ import annotations

import re
import secrets
import time
from collections import OrderedDict

from starlette.requests import Request
from starlette.responses import Response

from praatplaat.online import Clock

LIFE = 600.0
"""Seconds that a clip can be heard again."""
MOST = 32
"""Clips at the same time; of ten seconds each they are some two megabytes."""

_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


class Spoken:
    """The latest clips; for one thread."""

    def __init__(self, clock: Clock = time.monotonic) -> None:
        self._clock = clock
        self._clips: OrderedDict[str, tuple[float, bytes]] = OrderedDict()

    def keep(self, mp3: bytes) -> str:
        """Keep a clip for a while and return its name."""
        self.tidy()
        name = secrets.token_urlsafe(18)
        self._clips[name] = (self._clock() + LIFE, mp3)
        while len(self._clips) > MOST:
            self._clips.popitem(last=False)
        return name

    def find(self, name: str) -> bytes | None:
        """Return a clip; None when there is none of this name any more."""
        self.tidy()
        return self._clips[name][1] if name in self._clips else None

    def tidy(self) -> None:
        """Forget what has been kept long enough: the oldest stand first."""
        while self._clips and next(iter(self._clips.values()))[0] <= self._clock():
            self._clips.popitem(last=False)


def sound(request: Request, mp3: bytes) -> Response:
    """Answer with a clip, or with the part that is asked for: Safari plays nothing otherwise."""
    headers = {"cache-control": "no-store", "accept-ranges": "bytes"}
    asked = _RANGE.fullmatch(request.headers.get("range", "").strip())
    if asked is None or asked[0] == "bytes=-":
        return Response(mp3, media_type="audio/mpeg", headers=headers)
    part = _part(asked[1], asked[2], len(mp3))
    if not part:
        return Response(status_code=416, headers={**headers, "content-range": f"bytes */{len(mp3)}"})
    headers["content-range"] = f"bytes {part.start}-{part.stop - 1}/{len(mp3)}"
    return Response(mp3[part.start : part.stop], 206, headers, "audio/mpeg")


def _part(first: str, last: str, size: int) -> range:
    """Return which bytes are asked for: from one to another, from one on, or the last so many."""
    if not first:
        return range(max(0, size - int(last)), size)
    return range(int(first), min(int(last) + 1, size) if last else size)
