"""Where a tablet finds the board: the address, whether it can work, and its QR code."""

from __future__ import annotations

import io
import ipaddress
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from urllib.parse import urljoin, urlsplit

import segno

from praatplaat.codes import PLAN

BOARD = "visit/"
LONGEST = 300
"""Characters of an address: more makes a QR code that cameras cannot read."""


class Reach(StrEnum):
    """What a tablet can do with an address; the values are keys of the studio's words."""

    HERE = "address-here"
    OPEN = "address-open"
    GOOD = "address-good"


@dataclass(frozen=True, slots=True)
class Address:
    """The board's address, as it is shown and as the QR code holds it."""

    url: str

    @property
    def reach(self) -> Reach:
        """Whether the address works elsewhere, and whether the browser may keep the board."""
        parts = urlsplit(self.url)
        if _is_here(parts.hostname or ""):
            return Reach.HERE
        return Reach.GOOD if parts.scheme == "https" else Reach.OPEN

    def qr(self) -> str:
        """Return the address as a QR code: an SVG with a quiet edge, black on white."""
        return _drawn(segno.make(self.url, error="m", micro=False))


def plan_qr(link: str) -> str:
    """Return the link to a plan as a QR code, drawn as an address is.

    The codes of the cards are capitals and digits, which take a third less room by themselves. Large fields
    count for more than spare ones: a screen has no dirt to see through.
    """
    start = link.rindex(PLAN) + len(PLAN)
    # Segno packs each part of a list as tightly as its signs allow; its stub knows only of whole texts.
    parts: Any = [part for part in (link[:start], link[start:]) if part]
    return _drawn(segno.make(parts, error="l", micro=False))


def board_of(page: str) -> Address:
    """Return the board's address beside a page of the studio, given that page's own address."""
    return Address(urljoin(page.split("?", 1)[0], BOARD))


def read_address(written: str) -> Address | None:
    """Return the board's address from what somebody typed; None when it is no web address.

    With or without the board's own folder, and with https:// when no scheme is written.
    """
    typed = written.strip()
    whole = typed if "://" in typed else f"https://{typed}"
    try:
        parts = urlsplit(whole)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return None
    if not _is_web(parts.scheme, host) or parts.username or len(whole) > LONGEST or " " in whole:
        return None
    folder = parts.path.removesuffix("/").removesuffix(f"/{BOARD.rstrip('/')}")
    return Address(f"{parts.scheme}://{parts.netloc}{folder}/{BOARD}")


def _drawn(code: segno.QRCode) -> str:
    out = io.BytesIO()
    code.save(out, kind="svg", scale=8, border=4, dark="#22222a", light="#ffffff", xmldecl=False)
    return out.getvalue().decode()


def _is_web(scheme: str, host: str | None) -> bool:
    return scheme in {"http", "https"} and bool(host) and ("." in str(host) or _is_here(str(host)))


def _is_here(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
