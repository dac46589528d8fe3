"""A small studio: its own texts, three real pictures, and its pages opened without a browser."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent

import pytest
from streamlit.testing.v1 import AppTest

from praatplaat import places
from praatplaat.library import load
from praatplaat.office import opening, people
from praatplaat.office.desk import HOST, Actor, Office
from praatplaat.office.seals import SESSION, Seal
from praatplaat.review import fingerprint, source_text
from praatplaat.ui import content as contents
from praatplaat.ui import signing

SCENES = ("child-sleeping", "yes", "no")

LANGUAGES = """
volunteer: nl
languages:
  nl:
    autonym: Nederlands
    names: {nl: Nederlands, en: Dutch}
    script: Latn
    direction: ltr
    cast: neutral
    voices: {espeak: {voice: nl, wpm: 140}}
    letters: LATIN
    pace: [6, 24]
  ti:
    autonym: ትግርኛ
    names: {nl: Tigrinya, en: Tigrinya}
    script: Ethi
    direction: ltr
    addressed: true
    cast: eritrean
    letters: ETHIOPIC
    words: {woman: ሰበይቲ, man: ሰብኣይ, turn: {woman: ተራኺ, man: ተራኻ}, starts: ኣነ ክጅምር}
  ar:
    autonym: العربية
    names: {nl: Arabisch, en: Arabic}
    script: Arab
    direction: rtl
    addressed: true
    cast: syrian
    letters: ARABIC
    words: {woman: امرأة, man: رجل, turn: {woman: دوركِ, man: دوركَ}, starts: أنا أبدأ}
    voices: {espeak: {voice: ar, wpm: 130}}
    pace: [4.5, 20]
"""

ANSWERS = """
answers:
  - {id: "yes", picture: "yes", nl: Ja, ti: እወ, ar: {text: نعم, speak: نَعَمْ}}
  - {id: "no", picture: "no", nl: Nee, ti: ኣይኮነን, ar: {text: لا, speak: لَا}}
sets:
  yes-no: ["yes", "no"]
core: ["yes", "no"]
"""

SLEEPING = """
id: sleeping
title: {nl: Slapen, en: Sleeping}
picture: child-sleeping
cards:
  - id: sleeps-well
    picture: child-sleeping
    nl: Slaapt uw kind goed?
    ar:
      woman: {text: هل ينام طفلكِ جيدًا؟, speak: هَلْ يَنَامُ طِفْلُكِ جَيِّدًا؟}
      man: {text: هل ينام طفلكَ جيدًا؟, speak: هَلْ يَنَامُ طِفْلُكَ جَيِّدًا؟}
    answers: [yes-no]
    tip: {nl: Een goed begin., en: A good beginning.}
    review:
      ar:
        state: checked
        by: Samira
        on: 2026-11-20
        of: FINGERPRINT
        back:
          woman: {meaning: Does your child sleep well?, addressee: a mother, verdict: same}
          man: {meaning: Is your child sleeping well?, addressee: a father, verdict: same, round: 2}
  - id: where-sleeps
    picture: not-drawn
    nl: Waar slaapt uw kind?
"""

EATING = """
id: eating
title: {nl: Eten, en: Eating}
picture: child-sleeping
cards:
  - {id: eats-well, picture: child-sleeping, nl: 'Eet uw kind <b>goed</b>?', says: both, care: one-to-one}
  - {id: i-worry, picture: child-sleeping, nl: Ik ben bang., says: parent, ti: {woman: እፈርህ, man: እፈርህ}}
"""


class Studio:
    """The studio over a folder of its own."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for name, text in {"languages": LANGUAGES, "answers": ANSWERS, "sets/eating": EATING}.items():
            self.write(name, text)
        self.write("sets/sleeping", SLEEPING.replace("of: FINGERPRINT", "of: '0000000000000000'"))
        self.write("sets/sleeping", SLEEPING.replace("FINGERPRINT", f"'{self._fingerprint()}'"))
        scenes = root / "pictograms" / "scenes"
        scenes.mkdir(parents=True)
        shutil.copy(places.CHECKOUT / "pictograms" / "casts.yaml", root / "pictograms")
        for scene in SCENES:
            shutil.copy(places.CHECKOUT / "pictograms" / "scenes" / f"{scene}.yaml", scenes)

    def write(self, name: str, text: str) -> None:
        path = self.root / "phrases" / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), encoding="utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        text = (self.root / "phrases" / f"{name}.yaml").read_text(encoding="utf-8")
        assert old in text
        self.write(name, text.replace(old, new, 1))

    def open(self, page: str) -> AppTest:
        """Open a page as a coordinator does: the studio first, then the page."""
        at = AppTest.from_file(str(places.CHECKOUT / "app" / "studio.py"), default_timeout=60).run()
        assert not at.exception
        if page != "visit":
            at.switch_page(f"app_pages/{page}.py").run()
        assert not at.exception
        return at

    def _fingerprint(self) -> str:
        library = load(self.root)
        card = library.card("sleeps-well")
        return fingerprint(source_text(card, library.volunteer), card.texts["ar"])


@pytest.fixture
def studio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Studio]:
    monkeypatch.setenv("PRAATPLAAT_ROOT", str(tmp_path / "root"))
    monkeypatch.setenv("PRAATPLAAT_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("PRAATPLAAT_AUDIO_CACHE", str(tmp_path / "audio"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    yield Studio(tmp_path / "root")
    # Lets go of the voices, which hold processes; fonts that are cut may serve the next test.
    contents._clips.clear()


@pytest.fixture
def office(studio: Studio) -> Iterator[Office]:
    """Where this studio keeps its work."""
    yield opening.office()
    signing._seal.clear()


@pytest.fixture
def coordinator(office: Office, monkeypatch: pytest.MonkeyPatch) -> Actor:
    """A coordinator who came in by a link, with the cookie of their browser."""
    token = people.enter_by_link(office, people.open_link(office, HOST)).token
    cookies = {SESSION: Seal.of(office).sign(SESSION, token)}
    context = type("Context", (), {"cookies": cookies, "url": "https://praat.example/page"})
    monkeypatch.setattr(signing.st, "context", context)
    actor = people.actor_of(office, token)
    assert actor is not None
    return actor


Reader = Callable[[AppTest], str]
"""Gives all markup of a page."""


def shown(at: AppTest) -> str:
    """Return all markup on a page."""
    return "\n".join(one.value for one in (*at.main.get("html"), *at.sidebar.get("html")))


@pytest.fixture(scope="session")
def markup_of() -> Reader:
    return shown
