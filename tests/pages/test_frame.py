"""Round every page: its languages, its letters, and what is shown when something fails."""

from __future__ import annotations

import ast
import base64
import io
import re
from collections.abc import Iterator
from concurrent.futures import Future, wait
from typing import TYPE_CHECKING, TypeGuard

import pytest
from fontTools.ttLib import TTFont
from streamlit.testing.v1 import AppTest

from praatplaat import places
from praatplaat.library import load
from praatplaat.model import Form
from praatplaat.office.desk import Actor
from praatplaat.problems import ProblemError, problem
from praatplaat.ui import lettering
from praatplaat.ui.addresses import Reach
from praatplaat.ui.filters import View
from praatplaat.ui.lettering import are_cut, faces_of, letter_style
from praatplaat.ui.markup import Markup, element, joined
from praatplaat.ui.navigation import COORDINATORS, EVERYBODY
from praatplaat.ui.shelf import Stage
from praatplaat.ui.words import WORDS, details_of, said

if TYPE_CHECKING:
    from tests.pages.conftest import Reader, Studio


@pytest.mark.parametrize("page", [*EVERYBODY, *COORDINATORS])
def test_every_page_opens_in_both_languages(studio: Studio, coordinator: Actor, page: str) -> None:
    at = studio.open(page)
    at.button_group(key="studio").set_value("en").run()
    assert not at.exception


@pytest.mark.parametrize("page", COORDINATORS)
def test_a_page_of_the_office_asks_who_is_not_signed_in_to_sign_in(
    studio: Studio, markup_of: Reader, page: str
) -> None:
    at = studio.open(page)
    assert at.subheader[0].value == said("sign-in-first", "nl")
    assert "/door/" in markup_of(at)
    assert not at.main.button and not at.main.text_input


def test_the_studio_begins_in_dutch_and_changes_to_english(studio: Studio) -> None:
    at = studio.open("library")
    assert at.title[0].value == "Bibliotheek"
    at.button_group(key="studio").set_value("en").run()
    assert at.title[0].value == "Library"


def test_the_visit_page_mounts_the_board(studio: Studio) -> None:
    assert "praatplaat-board" in studio.open("visit").session_state


@pytest.mark.parametrize("key", WORDS)
def test_words_ask_for_the_same_details_in_both_languages(key: str) -> None:
    dutch, english = WORDS[key]
    assert dutch.strip() and english.strip()
    assert details_of(dutch) == details_of(english)


def asked(tree: ast.AST) -> Iterator[str]:
    """Yield what may be a key of the words, as patterns: texts, and texts that are filled in.

    `f"write-{name}"` would stand for every word of a page: what is filled in counts only where it is said, or
    where its first part is longer than the name of a page.
    """
    said_here = [node.args[0] for node in ast.walk(tree) if is_said(node)]
    spoken = {one for key in said_here for one in ast.walk(key) if isinstance(one, ast.JoinedStr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield re.escape(node.value)
        elif isinstance(node, ast.JoinedStr):
            parts = [re.escape(one.value) if isinstance(one, ast.Constant) else ".+" for one in node.values]
            if node in spoken or re.match(r"[a-z]+\\-[a-z]+\\-", parts[0]):
                yield "".join(parts)


def is_said(node: ast.AST) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say"


def test_there_are_no_words_that_nobody_shows() -> None:
    app = places.CHECKOUT / "app"
    pages = [*app.glob("*.py"), *app.glob("app_pages/*.py"), *app.glob("praatplaat/ui/**/*.py")]
    trees = [ast.parse(page.read_text("utf-8")) for page in pages if not page.name.startswith("words")]
    patterns = {one for tree in trees for one in asked(tree)}
    plain = {one.replace("\\", "") for one in patterns if ".+" not in one}
    filled = [re.compile(one) for one in patterns if ".+" in one]
    named = {*Stage, *Form, *View, *Reach}
    left = WORDS.keys() - plain - named
    assert {key for key in left if not any(one.fullmatch(key) for one in filled)} == set()


def test_words_that_do_not_exist_are_an_error() -> None:
    with pytest.raises(KeyError):
        said("nothing-like-it", "nl")


def test_text_and_attributes_are_escaped_and_markup_is_kept() -> None:
    made = element("p", "<i>", element("b", "&"), class_='"x', data_script=None)
    assert made == '<p class="&quot;x">&lt;i&gt;<b>&amp;</b></p>'
    assert isinstance(made, Markup)
    assert joined("<", Markup("<br>")) == "&lt;<br>"


def test_the_studio_brings_letters_for_the_scripts_of_the_families(studio: Studio) -> None:
    studio.open("library")
    wait(faces_of(load(studio.root)), timeout=60)
    style = studio.open("library").get("html")[-1].value
    assert re.findall(r'font-family: "([^"]+)"; font-weight: (\d+)', style) == [
        ("Studio Arab", "400"), ("Studio Arab", "700"), ("Studio Ethi", "400"), ("Studio Ethi", "700"),
    ]  # fmt: skip
    cut = base64.b64decode(re.findall(r"base64,([^\"]+)", style)[2])
    assert set(map(ord, "እፈርህ፧")) <= TTFont(io.BytesIO(cut)).getBestCmap().keys()


def test_a_page_does_not_wait_for_letters_that_are_still_being_cut() -> None:
    assert letter_style((Future(),)) == "<style></style>"
    assert not are_cut((Future(),))


def test_letters_that_cannot_be_cut_are_left_out_and_reported(
    studio: Studio, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> bytes:
        raise OSError("no such font")

    lettering._face.clear()
    monkeypatch.setattr("praatplaat.fonts.cut", broken)
    faces = faces_of(load(studio.root))
    wait(faces, timeout=60)
    assert "Studio Ethi" not in letter_style(faces)
    assert "could not be cut" in caplog.text
    lettering._face.clear()


def test_a_syllable_that_no_card_has_yet_is_among_the_letters() -> None:
    assert "ሙ" in "".join(lettering._wide(["እፈርህ"]))


def failing(code: str) -> AppTest:
    def page(code: str) -> None:
        from praatplaat.problems import ProblemError, problem  # noqa: PLC0415
        from praatplaat.ui.faults import fail  # noqa: PLC0415

        error = ProblemError(problem(code, port=1)) if code else ValueError("secret <detail>")
        fail(error)

    return AppTest.from_function(page, args=(code,)).run()


def test_a_failure_nobody_foresaw_gives_a_short_page_without_its_inside() -> None:
    at = failing("")
    assert "Er ging iets mis" in at.error[0].value
    assert "secret" not in at.error[0].value


def test_a_problem_from_the_catalogue_is_shown_with_its_mend(markup_of: Reader) -> None:
    at = failing("port-forbidden")
    assert not at.error
    assert problem("port-forbidden", port=1).mend("nl").split(":")[0] in markup_of(at)
    assert isinstance(ProblemError(problem("port-forbidden", port=1)), Exception)
