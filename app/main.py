"""The one thing you run: studio, board and packs, from one port (`make run`)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware

from praatplaat import places
from praatplaat.commands.run import Ticker
from praatplaat.office.opening import office
from praatplaat.office.publishing import published
from praatplaat.office.seals import Seal
from praatplaat.pictures.gallery import Gallery
from praatplaat.ui.faults import fail
from praatplaat.web import entrance, reviewing
from praatplaat.web.doors import Doors
from praatplaat.web.folders import Folder
from praatplaat.web.headers import Headers, studio_policy
from praatplaat.web.review_office import OfficeDesk
from praatplaat.web.review_visits import House
from praatplaat.web.review_words import Words
from praatplaat.web.routes import failed, routes
from praatplaat.web.workshop import Grounds, Workshop

HERE = Path(__file__).resolve().parent

ticker = Ticker()
folders = (Folder(places.audio_cache(), "PRAATPLAAT_AUDIO_CACHE"), Folder(places.data(), "PRAATPLAAT_DATA"))
audio, data = folders
draw = partial(Gallery.load, own=places.own_pictures())
workshop = Workshop(
    Grounds(
        places.root(),
        data.path / "packs",
        audio.path,
        draw,
        places.own_sets(),
        places.recordings(),
        places.own_pictures(),
        lambda: published(office()),
    ),
    ticker.tell,
)

house = House(
    lambda: workshop.languages, lambda: workshop.gallery, Words.load(places.root()), lambda: Seal.of(office())
)


@asynccontextmanager
async def lifespan(_: st.App) -> AsyncIterator[None]:
    """Work on the pack for as long as the server runs."""
    for folder in folders:
        if folder.problem:
            ticker.tell(folder.problem)
    workshop.start()
    yield
    workshop.stop()
    for folder in folders:
        folder.close()


def studio_page() -> str:
    """Return the page that all of the studio starts from."""
    return (Path(st.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")


app = st.App(
    HERE / "studio.py",
    routes=[
        *routes(workshop, places.board()),
        *entrance.routes(office()),
        *reviewing.routes(OfficeDesk(office, lambda: workshop.clips), house),
    ],
    lifespan=lifespan,
    middleware=[Middleware(Headers, studio=studio_policy(studio_page())), Middleware(Doors)],
    exception_handlers={Exception: failed},
    on_script_error=fail,
)
