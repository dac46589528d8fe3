"""Pictures on a page: one beside a card, or all scenes with their casts side by side."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from praatplaat.comprehension import Reading
from praatplaat.model import ADDRESSED, Form
from praatplaat.ui.content import Content
from praatplaat.ui.markup import Markup, chip, element, joined, show
from praatplaat.ui.session import named, say
from praatplaat.ui.shelf import folded

BOARD_OWN = (
    *("app-icon", "seat-", "who-", "sit-"),
    *("find-it", "found-it", "practise-words"),
    *("odd-sound", "chosen-cards", "everything-said", "type-it"),
)
"""How the names of scenes begin that the board itself shows, whatever the cards are."""


@dataclass(frozen=True, slots=True)
class Players:
    """Who plays in a picture: a cast, and whether the parent is a woman or a man."""

    cast: str
    form: Form


def player(content: Content) -> Players:
    """Return who plays in small pictures."""
    return Players(next(iter(content.gallery.casts), ""), ADDRESSED[0])


def picture(content: Content, scene: str, players: Players) -> Markup:
    """Return a picture with its description; a dashed frame with its name where there is none."""
    try:
        svg = content.svg(scene, players.cast, players.form)
    except KeyError:
        return element("div", say("no-picture", name=scene), class_="picture picture-absent")
    return element("img", class_="picture", src=source(svg), alt=named(content.gallery.scenes[scene].alt))


def source(svg: str) -> str:
    """Return an SVG as the address of an image."""
    return "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode()


def meaning(content: Content, name: str) -> str:
    """Return what a picture is to say: the first phrase it stands for, or else what it shows."""
    return content.sayings.get(name) or named(content.gallery.scenes[name].alt)


def found(content: Content, words: str) -> tuple[str, ...]:
    """Return the scenes whose name or description has every word."""
    wanted = folded(words).split()
    scenes = content.gallery.scenes.items()
    texts = ((name, folded(" ".join((name, *scene.alt.values())))) for name, scene in sorted(scenes))
    return tuple(name for name, text in texts if all(word in text for word in wanted))


@dataclass(frozen=True, slots=True)
class Manner:
    """How pictures are looked at: in one cast or all, at 96 pixels, without colour."""

    cast: str = ""
    small: bool = False
    grey: bool = False

    @property
    def classes(self) -> str:
        """CSS classes of the pictures."""
        return " ".join(("casts", *(["small"] if self.small else []), *(["grey"] if self.grey else [])))


def show_scenes(content: Content, names: Iterable[str], manner: Manner) -> None:
    """Show scenes, each with its casts, its description, what uses it and how it was read."""
    for name in names:
        show(_scene(content, name, manner))


def _scene(content: Content, name: str, manner: Manner) -> Markup:
    scene = content.gallery.scenes[name]
    lines = (
        element("h2", name),
        *(element("p", text, lang=code) for code, text in scene.alt.items()),
        *_not(scene.not_),
        _use(content, name),
        *_read([one for one in content.readings if one.picture == name]),
    )
    casts = element("div", *_casts(content, name, manner.cast), class_=manner.classes)
    return element("section", casts, element("div", *lines), class_="scene", data_scene=name)


def _read(readings: list[Reading]) -> Iterator[Markup]:
    """Yield how the picture was read without a caption, in its latest round."""
    latest = max((one.round for one in readings), default=0)
    for one in readings:
        if one.round == latest:
            text = f"{say('read-as')}: {one.first}"
            yield element(
                "p", text, " ", chip(say(f"verdict-{one.verdict.value}"), one.verdict.value), class_="quiet"
            )


def _casts(content: Content, name: str, only: str) -> Iterator[Markup]:
    """Yield the scene in every cast or one; for a woman and for a man where that makes another picture."""
    for cast_id, cast in content.gallery.casts.items():
        if only and cast_id != only:
            continue
        drawn = {_drawn(content, name, cast_id, form): form for form in reversed(ADDRESSED)}
        for form in sorted(drawn.values(), key=list(Form).index):
            label = named(cast.names) + (f" · {say(form.value)}" if len(drawn) > 1 else "")
            caption = element("figcaption", label)
            yield element("figure", picture(content, name, Players(cast_id, form)), caption)


def _drawn(content: Content, name: str, cast: str, form: Form) -> str:
    try:
        return content.svg(name, cast, form)
    except KeyError:
        return ""


def _not(names: Mapping[str, str]) -> Iterator[Markup]:
    if text := named(names):
        yield element("p", f"{say('not')}: {text}", class_="quiet")


def _use(content: Content, name: str) -> Markup:
    users = content.users.get(name, ())
    if name.startswith(BOARD_OWN):
        return element("p", f"{say('used-by')}: {say('used-by-board')}", class_="quiet")
    if not users:
        return element("p", say("used-not"), class_="quiet")
    words = (say("set-of", name=one[4:]) if one.startswith("set:") else one for one in users)
    return joined(element("p", f"{say('used-by')}: {', '.join(words)}", class_="quiet"))
