"""A small library in a folder of its own, to break one thing at a time in."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from praatplaat.library import Library, load
from praatplaat.problems import Problem

LANGUAGES = """
volunteer: nl
languages:
  nl:
    {autonym: Nederlands, names: {nl: Nederlands, en: Dutch}, script: Latn, direction: ltr, cast: dutch}
  ti:
    autonym: ትግርኛ
    names: {nl: Tigrinya, en: Tigrinya}
    script: Ethi
    direction: ltr
    addressed: true
    cast: eritrean
    words: {woman: ሰበይቲ, man: ሰብኣይ, turn: {woman: ተራኺ, man: ተራኻ}, starts: ኣነ ክጅምር}
    voices: {espeak: {voice: ti, wpm: 125}}
    letters: ETHIOPIC
    rare: ሇቇ
    suspect: {words: [ነው, አይደለም], letters: ሐ}
  ar:
    autonym: العربية
    names: {nl: Arabisch, en: Arabic}
    script: Arab
    direction: rtl
    addressed: true
    cast: syrian
    words: {woman: امرأة, man: رجل, turn: {woman: دوركِ, man: دوركَ}, starts: أنا أبدأ}
    letters: ARABIC
    vowels: true
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
title: {nl: Slapen, ti: ድቃስ, ar: النوم}
picture: child-sleeping
ages: [0-2, 2-4]
cards:
  - id: sleeps-well
    picture: child-sleeping
    nl: Slaapt uw kind goed?
    ti: {woman: ውላድኪ ጽቡቕ ድዩ ዝድቅስ፧, man: ውላድካ ጽቡቕ ድዩ ዝድቅስ፧}
    ar:
      woman: {text: هل ينام طفلكِ جيدًا؟, speak: هَلْ يَنَامُ طِفْلُكِ جَيِّدًا؟}
      man: {text: هل ينام طفلكَ جيدًا؟, speak: هَلْ يَنَامُ طِفْلُكَ جَيِّدًا؟}
    answers: [yes-no]
"""

EATING = """
id: eating
title: {nl: Eten, ti: ምግቢ, ar: الطعام}
picture: child-eating
cards:
  - id: eats-well
    picture: child-eating
    nl: Eet uw kind goed?
    answers: ["yes", "no"]
"""


class Content:
    """A root folder with two families' languages, two answers and two sets; sound until a test breaks it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.write("languages", LANGUAGES)
        self.write("answers", ANSWERS)
        self.write("sets/sleeping", SLEEPING)
        self.write("sets/eating", EATING)

    def path(self, name: str) -> Path:
        return self.root / "phrases" / f"{name}.yaml"

    def write(self, name: str, text: str | bytes) -> None:
        path = self.path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else dedent(text).encode())

    def change(self, name: str, old: str, new: str) -> None:
        text = self.path(name).read_text("utf-8")
        assert old in text
        self.write(name, text.replace(old, new, 1))

    def add_card(self, fields: str, name: str = "sets/eating") -> None:
        """Add a card after the last of a set, given as the inside of a flow mapping."""
        self.write(name, f"{self.path(name).read_text('utf-8')}  - {{id: added, picture: p, {fields}}}\n")

    def load(self) -> Library:
        return load(self.root)

    def codes(self) -> list[str]:
        """Codes of all problems, in the order they are found."""
        return [problem.code for problem in self.load().problems]

    def only(self, code: str) -> Problem:
        """The one problem there is, which has this code."""
        problems = self.load().problems
        assert [problem.code for problem in problems] == [code]
        return problems[0]

    def ids(self) -> list[str]:
        return [card.id for card in self.load().cards()]


@pytest.fixture
def content(tmp_path: Path) -> Content:
    return Content(tmp_path)


@pytest.fixture(scope="session")
def make_content() -> type[Content]:
    """For tests that need more than one, or one for a whole module."""
    return Content
