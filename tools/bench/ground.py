"""Where the bench works: a copy of the content in a folder of its own, and servers on it."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
from tests.browser.conftest import Server, free_port

from praatplaat import places

PATIENCE = 1800.0
"""Seconds for a server to have every clip of the whole library."""


def copied(root: Path, *, clips: bool) -> Path:
    """Copy the content below `root`; with `clips` those that were made on this machine too."""
    shutil.copytree(places.phrases(), root / "phrases")
    shutil.copytree(places.pictograms(), root / "pictograms")
    if clips and places.audio_cache().is_dir():
        shutil.copytree(places.audio_cache(), root / "audio", copy_function=_linked)
    (root / "audio").mkdir(exist_ok=True)
    return root


def _linked(source: str, target: str) -> str:
    """Give a file a second name where the disk can: clips are never changed, only replaced."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
    return target


@contextmanager
def served(root: Path, *, whole: bool) -> Iterator[Server]:
    """Serve a folder; with `whole` only from when every clip is there. Raises TimeoutError."""
    server = Server(root, free_port())
    try:
        server.start(whole=False)
        if whole:
            _wait(server)
        yield server
    finally:
        server.stop()


def _wait(server: Server) -> None:
    until = time.monotonic() + PATIENCE
    while httpx.get(f"{server.url}pack.json", timeout=30.0).json()["pending"]:
        if time.monotonic() > until:
            raise TimeoutError((server.root / "server.log").read_text("utf-8"))
        time.sleep(1)
