"""What pack tests share: a small library, pictures that are only named, and clips that are only kept."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import yaml

from praatplaat import fonts
from praatplaat.entries import translation_of
from praatplaat.library import Library, load
from praatplaat.model import Form, Language, Utterance
from praatplaat.pack import Built, build
from praatplaat.pack.sounds import utterances
from praatplaat.review import fingerprint
from praatplaat.speech.clips import Clips
from praatplaat.speech.store import Store
from praatplaat.speech.voices import NoVoiceError, Speaker, Voice

LANGUAGES = """
volunteer: nl
languages:
  nl: {autonym: Nederlands, names: {nl: Nederlands, en: Dutch}, script: Latn, direction: ltr,
       addressed: false, cast: neutral, voices: {espeak: {voice: nl}}, letters: LATIN}
  ti: {autonym: ትግርኛ, names: {nl: Tigrinya, en: Tigrinya}, script: Ethi, direction: ltr, addressed: true,
       cast: eritrean, words: {woman: ሰበይቲ, man: ሰብኣይ, turn: {woman: ተራኺ, man: ተራኻ}, starts: ኣነ},
       voices: {espeak: {voice: ti}}, romanisation: ethiopic, letters: ETHIOPIC}
  ar: {autonym: العربية, names: {nl: Arabisch, en: Arabic}, script: Arab, direction: rtl, addressed: true,
       cast: syrian, words: {woman: امرأة, man: رجل, turn: {woman: دوركِ, man: دوركَ}, starts: أنا},
       voices: {espeak: {voice: ar}}, romanisation: arabic, letters: ARABIC}
  qq: {autonym: Qeqe, names: {nl: Qeqe, en: Qeqe}, script: Latn, direction: ltr, addressed: false,
       cast: neutral, words: {woman: wa, man: ma, turn: tu, starts: sa}, voices: {}, letters: LATIN}
"""
ANSWERS: dict[str, Any] = {
    "answers": [
        {"id": "yes", "picture": "yes", "nl": "Ja", "ti": "እወ", "ar": {"text": "نعم", "speak": "نَعَمْ"}},
        {"id": "no", "picture": "no", "nl": "Nee", "ti": "ኣይኮነን"},
    ],
    "sets": {"yes-no": ["yes", "no"]},
    "core": ["yes"],
}
SLEEPING: dict[str, Any] = {
    "id": "sleeping",
    "title": {"nl": "Slapen", "ti": "ድቃስ"},
    "picture": "child-sleeping",
    "ages": ["0-2"],
    "cards": [
        {
            "id": "sleeps-well",
            "says": "volunteer",
            "picture": "child-sleeping",
            "nl": "Slaapt uw kind goed?",
            "ti": {"woman": "ውላድኪ ጽቡቕ ድዩ ዝድቅስ፧", "man": "ውላድካ ጽቡቕ ድዩ ዝድቅስ፧"},
            "ar": {
                "woman": {"text": "هل ينام طفلكِ؟", "speak": "هَلْ يَنَامُ طِفْلُكِ؟"},
                "man": {"text": "هل ينام طفلكَ؟", "speak": "هَلْ يَنَامُ طِفْلُكَ؟"},
            },
            "answers": ["yes-no"],
            "tip": {"nl": "Vraag rustig."},
        },
        {
            "id": "long-one",
            "says": "parent",
            "picture": "child-sleeping",
            "nl": "Ik wil graag met u praten over hoe mijn kind ’s nachts slaapt",
            "ti": "ኣነ",
            "care": "one-to-one",
        },
    ],
}


SLOTS: dict[str, Any] = {
    "values": [
        {"id": "pain-belly", "picture": "belly", "nl": "In de buik", "ti": "ከብደይ"},
        {"id": "pain-head", "picture": "head", "nl": "In het hoofd", "ti": "ርእሰይ", "also": {"nl": ["kop"]}},
        {"id": "seven", "picture": "seven", "nl": "Zeven", "ti": "ሸውዓተ", "figure": 7},
    ],
    "slots": {"body": ["pain-head", "pain-belly"], "number": ["seven"]},
    "figures": {
        "body": {
            "picture": "plate-body",
            "places": {"pain-belly": [100, 200, 80, 80], "pain-head": [100, 20, 80, 80]},
        }
    },
}
KITCHEN: dict[str, Any] = {
    "id": "kitchen",
    "title": {"nl": "Keuken"},
    "picture": "plate-kitchen",
    "spots": [
        {"id": "pan", "at": [0, 0, 90, 90], "nl": "de pan", "ti": "ድስቲ", "also": {"nl": ["koekenpan"]}}
    ],
}
ASKED: list[dict[str, Any]] = [
    {"id": "where-pain", "picture": "p", "nl": "Waar doet het pijn?", "answers": ["yes", "body"]},
    {"id": "how-often-pain", "picture": "p", "nl": "Hoe vaak?", "answers": ["how-often"]},
    {"id": "rest-helps", "picture": "p", "nl": "Rust helpt.", "answers": ["understood"]},
    {"id": "show-me", "picture": "p", "nl": "Laat eens zien?", "answers": ["understood"]},
    {
        "id": "so-many",
        "says": "parent",
        "picture": "p",
        "slot": "number",
        "nl": "Ik heb er {number}.",
        "ti": "{number} ኣለዉኒ።",
        "values": {"seven": {"nl": "Ik heb er zeven.", "ti": "ሸውዓተ ኣለዉኒ።"}},
    },
    {
        "id": "no-doctor",
        "picture": "p",
        "nl": "Een arts is niet nodig.",
        "answers": ["understood"],
        "care": "professional-check",
    },
]


class Content:
    """A root folder whose texts are all checked, until a test changes one."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.write("languages.yaml", LANGUAGES)
        self.put("answers.yaml", ANSWERS)
        self.put("sets/sleeping.yaml", SLEEPING)

    def write(self, name: str, text: str) -> None:
        path = self.root / "phrases" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def put(self, name: str, document: Mapping[str, Any], *draft: str) -> None:
        """Write a document, every text in it reviewed but those of the cards named."""
        said: dict[str, Any] = json.loads(json.dumps(document))
        for about, one in _written(said):
            languages = [code for code in ("ti", "ar") if code in one and about not in draft]
            one["review"] = {code: _checked(one, code) for code in languages}
        self.write(name, yaml.safe_dump(said, allow_unicode=True, sort_keys=False))

    def change(self, name: str, old: str, new: str) -> None:
        path = self.root / "phrases" / name
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")

    def load(self) -> Library:
        return load(self.root)


def _written(document: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield everything that is said in a document, by id: cards, answers, values, places and sentences."""
    for card in (one for key in ("cards", "answers", "values", "spots") for one in document.get(key, ())):
        yield card["id"], card
        yield from ((f"{card['id']}-{name}", one) for name, one in card.get("values", {}).items())


def _checked(card: Mapping[str, Any], code: str) -> dict[str, str]:
    wording = fingerprint(card["nl"], translation_of(card[code]))
    return {"state": "checked", "by": "x", "on": "2026-01-01", "of": wording}


@dataclass(frozen=True)
class Scene:
    """A scene that is only named."""

    name: str
    alt: Mapping[str, str]
    drawing: str = ""


@dataclass
class Gallery:
    """Pictures that say who they are of; counts what it draws."""

    scenes: dict[str, Scene]
    casts: dict[str, str]
    problems: tuple[()] = ()
    drawn: list[str] = field(default_factory=list)

    def svg(self, name: str, cast_id: str, form: Form, mirrored: bool = False) -> str:
        self.drawn.append(name)
        return f"<svg>{name} {self.scenes[name].drawing} {cast_id} {form} {mirrored}</svg>"


class Engine:
    """A voice for every language that names one, which never speaks."""

    name, version, kind, licence = "espeak", "1", Voice.COMPUTER, ""

    def speaker_for(self, language: Language) -> Speaker | None:
        voice = language.voices.get(self.name)
        return Speaker(str(voice["voice"]), {}) if voice else None

    def speak(self, text: str, language: Language) -> bytes:
        raise NoVoiceError(engine=self.name, language=language.code)

    def close(self) -> None:
        """Nothing to let go of."""


class Maker:
    """Everything a pack is made of, and where it goes."""

    def __init__(self, content: Content, gallery: Gallery, folder: Path) -> None:
        self.content, self.gallery = content, gallery
        self.out, self.store = folder / "packs", Store(folder / "audio")
        self.clips = Clips(folder / "audio", content.load().languages, engines=[Engine()])

    def voice(self, *without: str) -> None:
        """Keep a clip of everything a pack lets hear, but of the phrases named."""
        for utterance in utterances(self.content.load()):
            if self.clips.can_speak(utterance) and utterance.phrase not in without:
                self.keep(utterance)

    def keep(self, utterance: Utterance) -> None:
        name = self.clips.name(utterance)
        facts = {"language": utterance.language, "voice": "computer", "engine": "espeak", "seconds": 1.2345}
        self.store.write(name, f"sound of {name}".encode(), facts)

    def build(self, without: frozenset[str] = frozenset()) -> Built:
        return build(self.content.load(), self.gallery, self.clips, self.out, without)

    def pack(self, built: Built | None = None) -> Any:  # noqa: ANN401
        return json.loads((built or self.build()).file.read_bytes())

    def part(self, code: str) -> Any:  # noqa: ANN401
        return self.file(self.pack()["languages"][code]["part"])

    def base(self) -> Any:  # noqa: ANN401
        return self.file(self.pack()["base"])

    def search(self) -> Any:  # noqa: ANN401
        return json.loads((self.out / "assets" / self.base()["search"]).read_bytes())

    def file(self, kept: Mapping[str, Any]) -> Any:  # noqa: ANN401
        content = (self.out / "assets" / kept["file"]).read_bytes()
        assert len(content) == kept["bytes"]
        return json.loads(content)


@pytest.fixture(autouse=True)
def quick_fonts(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut no real fonts, which takes seconds, but where they are what is tested."""
    if request.path.name != "test_fonts.py":
        monkeypatch.setattr(fonts, "cut", lambda script, weight, kept: f"{script} {weight} {kept}".encode())


@pytest.fixture
def content(tmp_path: Path) -> Content:
    return Content(tmp_path / "root")


@pytest.fixture
def gallery() -> Gallery:
    names = ("child-sleeping", "yes", "no", "who-woman", "who-man", "app-icon")
    scenes = {name: Scene(name, {"nl": f"plaatje {name}", "en": f"picture {name}"}) for name in names}
    return Gallery(scenes, {"syrian": "s", "eritrean": "e", "neutral": "n"})


@pytest.fixture
def maker(content: Content, gallery: Gallery, tmp_path: Path) -> Iterator[Maker]:
    maker = Maker(content, gallery, tmp_path)
    yield maker
    maker.clips.close()


@pytest.fixture
def whole(maker: Maker, documents: dict[str, Any]) -> Maker:
    """A maker whose library also has slots, a plate, synonyms and a question after an explanation."""
    answers, sleeping = documents["answers"], documents["sleeping"]
    answers["answers"][0]["also"] = {"nl": ["jawel"], "ti": ["እወ እወ"]}
    answers["sets"] |= {"understood": ["yes"], "how-often": ["yes", "no"]}
    answers["teach-back"] = {"ask": "show-me", "after": "understood"}
    sleeping["cards"][0]["also"] = {"nl": ["bed", "  naar\t bed "], "ti": ["ዓራት"], "ar": ["سرير"]}
    sleeping["cards"] += json.loads(json.dumps(ASKED))
    maker.content.put("answers.yaml", answers)
    maker.content.put("sets/sleeping.yaml", sleeping)
    maker.content.put("slots.yaml", SLOTS)
    maker.content.put("plates/kitchen.yaml", KITCHEN)
    return maker


@pytest.fixture
def documents() -> dict[str, Any]:
    """Return the documents of the small library, free to change."""
    said: dict[str, Any] = json.loads(json.dumps({"answers": ANSWERS, "sleeping": SLEEPING}))
    return said
