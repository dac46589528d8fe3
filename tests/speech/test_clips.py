import hashlib
import json
import shutil
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from praatplaat.model import Language, Utterance
from praatplaat.problems import ProblemError
from praatplaat.speech.clips import Clips
from praatplaat.speech.espeak import Espeak
from praatplaat.speech.google import Google
from praatplaat.speech.naming import text_key
from praatplaat.speech.store import NAME
from praatplaat.speech.voices import EngineFailedError, NoVoiceError, Voice

Say = Callable[..., Utterance]
Languages = dict[str, Language]


class Online:
    """An online voice that needs no network: the computer's voice, a little slower."""

    name, version, kind, licence = "gtts", "test", Voice.ONLINE, "none"

    def __init__(self, espeak: Espeak, languages: Languages) -> None:
        self._espeak = espeak
        self._slow = {
            code: replace(language, voices={"espeak": {**language.voices["espeak"], "wpm": 110}})
            for code, language in languages.items()
            if "gtts" in language.voices
        }
        self.speaker_for = Google().speaker_for

    def speak(self, text: str, language: Language) -> bytes:
        return self._espeak.speak(text, self._slow[language.code])

    def close(self) -> None:
        """Nothing to close."""


@pytest.fixture
def clips(tmp_path: Path, languages: Languages, espeak: Espeak) -> Iterator[Clips]:
    yield Clips(tmp_path / "cache", languages, tmp_path / "recordings", (espeak, Online(espeak, languages)))


def test_a_missing_clip_is_made_once_and_found_by_phrase_and_by_name(clips: Clips, say: Say) -> None:
    asked = say("ti", "ቆልዓኺ ጽቡቕ ይድቅስ ዶ፧")
    assert clips.find(asked) is None
    made = clips.make(asked)
    assert made.name == clips.name(asked)
    assert NAME.fullmatch(made.name)
    assert clips.find(asked) == clips.find_named(made.name) == made
    assert made.voice is Voice.COMPUTER
    assert made.sha256 == hashlib.sha256(made.path.read_bytes()).hexdigest()
    stamp = made.path.stat().st_mtime_ns
    assert clips.make(asked).path.stat().st_mtime_ns == stamp


def test_the_sidecar_tells_where_a_clip_comes_from(clips: Clips, say: Say) -> None:
    made = clips.make(say("nl", "Slaapt uw kind goed?"))
    told = json.loads(made.path.with_suffix(".json").read_text())
    assert told["engine"] == "espeak"
    assert told["engine_version"].startswith("espeakng-loader ")
    assert told["engine_voice"] == "nl"
    assert told["parameters"]["wpm"] == 140
    assert "eSpeak NG" in told["licence"]
    assert told["text_sha256"] == hashlib.sha256(b"Slaapt uw kind goed?").hexdigest()
    assert told["made"].endswith("+00:00")
    assert (told["seconds"], told["sha256"], told["bytes"]) == (made.seconds, made.sha256, made.bytes)
    assert told["lufs"] == pytest.approx(-16, abs=1)
    assert told["pipeline"] >= 1


def test_a_changed_text_never_plays_the_old_sound(clips: Clips, say: Say) -> None:
    clips.make(say("nl", "Slaapt uw kind goed?"))
    assert clips.find(say("nl", "Slaapt uw kind slecht?")) is None
    assert clips.find(say("en", "Slaapt uw kind goed?")) is None


def test_changed_parameters_make_another_clip(
    clips: Clips, languages: Languages, say: Say, tmp_path: Path
) -> None:
    asked = say("nl", "Ja")
    clips.make(asked)
    faster = replace(languages["nl"], voices={"espeak": {"voice": "nl", "wpm": 160}})
    assert Clips(tmp_path / "cache", {"nl": faster}, engines=(Espeak(),)).find(asked) is None


def test_the_same_words_share_a_clip_whoever_is_addressed(clips: Clips, say: Say) -> None:
    one, other = say("ti", "እወ", "woman"), replace(say("ti", "እወ ", "man"), phrase="another")
    assert clips.name(one) == clips.name(other)


def test_letters_written_in_two_ways_are_the_same_text(clips: Clips, say: Say) -> None:
    composed, parted = "één kopje", unicodedata.normalize("NFD", "één kopje")
    assert composed != parted
    assert clips.name(say("nl", composed)) == clips.name(say("nl", parted))


@given(st.text(min_size=1), st.text(min_size=1))
def test_different_texts_have_different_names(one: str, other: str) -> None:
    same = unicodedata.normalize("NFC", one).strip() == unicodedata.normalize("NFC", other).strip()
    assert (text_key("nl", one) == text_key("nl", other)) == same


def test_names_stay_what_they_are(clips: Clips, say: Say) -> None:
    # A name that changes by accident makes every tablet fetch every clip again.
    assert text_key("nl", "Slaapt uw kind goed?") == "647bc4135dd117cd094c"
    assert clips.name(say("nl", "Ja")).startswith(text_key("nl", "Ja") + "-")


@pytest.mark.parametrize("damage", [b"", b"cut", b"\0" * 9000])
def test_a_damaged_clip_is_made_anew(clips: Clips, say: Say, damage: bytes) -> None:
    asked = say("ti", "እወ")
    made = clips.make(asked)
    whole = made.path.read_bytes()
    made.path.write_bytes(damage)
    assert clips.find(asked) is None
    assert clips.make(asked).path.read_bytes() == whole


def test_a_clip_without_its_sidecar_is_made_anew(clips: Clips, say: Say) -> None:
    asked = say("ti", "እወ")
    clips.make(asked).path.with_suffix(".json").unlink()
    assert clips.find(asked) is None
    assert clips.make(asked) == clips.find(asked)


def test_the_best_voice_that_is_there_is_found(clips: Clips, say: Say, tmp_path: Path) -> None:
    asked = say("nl", "Slaapt uw kind goed?")
    computer = clips.make(asked)
    assert clips.find(asked) == computer
    online = clips.make(asked, clips.engine("gtts"))
    assert online.name != computer.name
    assert clips.find(asked) == online
    native = _recorded(clips, asked, tmp_path / "recordings")
    found = clips.find(asked)
    assert found is not None
    assert (found.voice, found.name) == (Voice.NATIVE, native)
    assert clips.find_named(native) == found
    found.path.write_bytes(b"damaged")
    assert clips.find(asked) == online


def test_whether_a_clip_is_good_enough_depends_on_the_rung(clips: Clips, say: Say) -> None:
    asked = say("nl", "Ja")
    assert not clips.has(asked, Voice.COMPUTER)
    clips.make(asked)
    assert clips.has(asked, Voice.COMPUTER)
    assert not clips.has(asked, Voice.ONLINE)
    clips.make(asked, clips.engine("gtts"))
    assert clips.has(asked, Voice.COMPUTER)
    assert clips.has(asked, Voice.ONLINE)


def test_a_language_without_a_voice_has_no_clip_and_says_so(clips: Clips, say: Say) -> None:
    asked = say("xx", "one")
    assert not clips.can_speak(asked)
    assert clips.find(asked) is None
    for attempt in (clips.name, clips.make):
        with pytest.raises(NoVoiceError, match=r"languages\.yaml"):
            attempt(asked)


def test_a_language_nobody_knows_has_no_clip(clips: Clips, say: Say) -> None:
    assert clips.find(say("qq", "one")) is None
    with pytest.raises(NoVoiceError):
        clips.make(say("qq", "one"))


def test_an_engine_nobody_knows_is_named(clips: Clips) -> None:
    with pytest.raises(NoVoiceError, match="parrot"):
        clips.engine("parrot")


class Broken(Espeak):
    """A voice that gives what it is told to."""

    def __init__(self, answer: bytes | Exception) -> None:
        super().__init__()
        self._answer = answer

    def speak(self, text: str, language: Language) -> bytes:
        if isinstance(self._answer, Exception):
            raise self._answer
        return self._answer


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\0" * 4000,
        b"<html>",
        b"\xff\xf3\x40\xc0" * 200,
        EngineFailedError(engine="espeak", reason="test"),
    ],
)
def test_a_voice_that_fails_leaves_nothing_in_the_cache(
    languages: Languages, say: Say, tmp_path: Path, answer: bytes | Exception
) -> None:
    clips = Clips(tmp_path / "cache", languages, engines=(Broken(answer),))
    with pytest.raises(ProblemError):
        clips.make(say("nl", "Ja"))
    assert not (tmp_path / "cache").exists()


def test_a_voice_that_says_something_else_is_refused(
    languages: Languages, say: Say, espeak: Espeak, tmp_path: Path
) -> None:
    short = Broken(espeak.speak("Ja", languages["nl"]))
    clips = Clips(tmp_path / "cache", languages, engines=(short,))
    with pytest.raises(ProblemError) as caught:
        clips.make(say("nl", "Wat helpt uw kind om in slaap te vallen als het moe is?"))
    assert caught.value.problem.code == "clip-too-short"
    assert not (tmp_path / "cache").exists()


def _recorded(clips: Clips, utterance: Utterance, folder: Path) -> str:
    """Put a native speaker's recording of a text into a folder, as the review page will; return its name."""
    made = clips.find(utterance)
    assert made is not None
    folder.mkdir()
    name = f"{made.name[:20]}-{'e' * 12}"
    shutil.copy(made.path, folder / f"{name}.mp3")
    told = json.loads(made.path.with_suffix(".json").read_text())
    (folder / f"{name}.json").write_text(json.dumps({**told, "name": name, "voice": "native"}))
    return name
