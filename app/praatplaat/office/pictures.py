"""Keeping an organisation's own pictures: by coordinators, who say that a picture may be used."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from praatplaat.office.desk import Desk, Office, Role, writes
from praatplaat.pictures import photos
from praatplaat.pictures.photos import Crop, Facts, Kept, Photo, Rights, take_in

FOLDER = "pictures"


@writes(Role.COORDINATOR)
def keep(desk: Desk, photo: Photo, alt: Mapping[str, str], rights: Rights) -> Kept:
    """Keep a picture with what it shows, per language, and by whom, and when. Raises ProblemError."""
    facts = Facts(alt, rights, desk.actor.name, desk.now.date().isoformat())
    kept = photos.keep(folder(desk.office), photo, facts)
    desk.note("picture-kept", kept.name)
    return kept


@writes(Role.COORDINATOR)
def describe(desk: Desk, name: str, alt: Mapping[str, str]) -> Kept:
    """Change what is said of a picture. Raises ProblemError."""
    kept = photos.amend(folder(desk.office), name, alt=alt)
    desk.note("picture-described", name)
    return kept


@writes(Role.COORDINATOR)
def archive(desk: Desk, name: str, archived: bool = True) -> Kept:
    """Let a picture be chosen no more, or again; it is never removed. Raises ProblemError."""
    kept = photos.amend(folder(desk.office), name, archived=archived)
    desk.note("picture-archived" if archived else "picture-put-back", name)
    return kept


def folder(office: Office) -> Path:
    """Return where the pictures of an organisation are."""
    return office.data / FOLDER


__all__ = ["Crop", "Facts", "Kept", "Photo", "Rights", "archive", "describe", "folder", "keep", "take_in"]
