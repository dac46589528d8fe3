"""Taking in a photo or drawing of the organisation's own: cut, looked at, described, and allowed."""

from __future__ import annotations

import base64
from typing import Any

import streamlit as st

from praatplaat.office import pictures
from praatplaat.office.pictures import Crop, Photo, Rights
from praatplaat.problems import ProblemError, problem
from praatplaat.ui.faults import show_problem
from praatplaat.ui.markup import element, plain, show
from praatplaat.ui.session import say
from praatplaat.ui.signing import here, office

KINDS = ["jpg", "jpeg", "png", "webp"]
LONGEST = 300
CROPS = {Crop.WHOLE.value: "parts-whole", Crop.SQUARE.value: "parts-square"}
RIGHTS = {Rights.OWN.value: "parts-rights-own", Rights.PERMISSION.value: "parts-rights-yes"}


def show_photo(key: str) -> str | None:
    """Show the form for a photo of one's own; return the name of the picture once it is kept."""
    # A kept photo leaves an empty form: the field gets another key.
    turn = f"{key}-photo-turn"
    form = f"{key}-photo-{st.session_state.get(turn, 0)}"
    file = st.file_uploader(say("parts-file"), type=KINDS, key=f"{form}-file")
    if file is None:
        return None
    try:
        photo = _shown(form, file)
        name = _kept(form, photo)
    except ProblemError as error:
        show_problem(error.problem)
        return None
    if name:
        st.session_state[turn] = int(st.session_state.get(turn, 0)) + 1
    return name


def _shown(form: str, file: Any) -> Photo:  # noqa: ANN401 (Streamlit's own type is private)
    """Show what comes onto the card, to be cut one way or another. Raises ProblemError."""
    seen, ways = st.columns([1, 2], vertical_alignment="center")
    with ways:
        crop = st.radio(
            say("parts-crop"), list(CROPS), format_func=lambda one: say(CROPS[one]), key=f"{form}-crop"
        )
    photo = _taken_in(form, file, Crop(crop or Crop.WHOLE.value))
    with seen:
        source = "data:image/jpeg;base64," + base64.b64encode(photo.data).decode()
        show(element("img", class_="picture own-photo", src=source, alt=""))
    return photo


def _taken_in(form: str, file: Any, crop: Crop) -> Photo:  # noqa: ANN401 (as above)
    """Return a file as a photo; what was taken in once is not taken in at every click."""
    held, wanted = st.session_state.get(f"{form}-held"), (file.file_id, crop)
    if held is None or held[0] != wanted:
        held = (wanted, pictures.take_in(file.getvalue(), file.name, crop))
        st.session_state[f"{form}-held"] = held
    photo: Photo = held[1]
    return photo


def _kept(form: str, photo: Photo) -> str | None:
    """Show what has to be said of a photo; return its name when it is kept now. Raises ProblemError."""
    nl = st.text_input(
        say("parts-shows"),
        key=f"{form}-nl",
        max_chars=LONGEST,
        placeholder=say("parts-shows-hint"),
    )
    en = st.text_input(say("parts-shows-en"), key=f"{form}-en", max_chars=LONGEST)
    rights = st.radio(
        say("parts-rights"),
        list(RIGHTS),
        index=None,
        format_func=lambda one: plain(say(RIGHTS[one])),
        key=f"{form}-rights",
    )
    # Never greyed out: whoever clicks too early hears what is missing.
    if not st.button(say("parts-keep"), key=f"{form}-keep", type="primary"):
        return None
    if not (nl or "").strip() or rights is None:
        show(element("p", say("parts-lacking"), class_="alarm", role="alert"))
        return None
    actor = here()
    if actor is None:
        raise ProblemError(problem("not-allowed", role="coordinator"))
    return pictures.keep(office(), actor, photo, {"nl": nl or "", "en": en or ""}, Rights(rights)).name
