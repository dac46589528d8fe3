from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from praatplaat.model import Language, Utterance
from praatplaat.problems import ProblemError
from praatplaat.speech.clips import Clips
from praatplaat.speech.espeak import Espeak
from praatplaat.speech.google import Google
from praatplaat.speech.production import produce
from praatplaat.speech.voices import (
    EngineFailedError,
    EngineRefusedError,
    NothingToSayError,
    NoVoiceError,
    OfflineError,
    ThrottledError,
    Voice,
)

Say = Callable[..., Utterance]
Languages = dict[str, Language]
Stand = Any  # FakeGoogle of conftest.py

TEXTS = ("Slaapt uw kind goed?", "Wat helpt uw kind?", "Ik ben moe.")


class Time:
    """A clock that only goes on when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 100.0
        self.slept: list[float] = []

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def voice(time: Time) -> Iterator[Google]:
    engine = Google(time.clock, time.sleep, timeout=(5, 1.2))
    yield engine
    engine.close()


@pytest.fixture
def clips(tmp_path: Path, languages: Languages, espeak: Espeak, voice: Google) -> Clips:
    return Clips(tmp_path / "cache", languages, engines=(espeak, voice))


def _files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def _kept(tmp_path: Path) -> int:
    """Return how many clips are whole; fail when there is any other file."""
    files = _files(tmp_path / "cache")
    sounds = [name for name in files if name.endswith(".mp3")]
    assert files == sorted(sounds + [name.replace(".mp3", ".json") for name in sounds])
    return len(sounds)


@pytest.mark.parametrize(
    ("code", "text"), [("nl", TEXTS[0]), ("ar", "هل ينام طفلكِ جيدًا؟"), ("en", "I am tired.")]
)
def test_a_spoken_answer_becomes_a_clip(google: Stand, clips: Clips, say: Say, code: str, text: str) -> None:
    clip = clips.make(say(code, text), clips.engine("gtts"))
    assert clip.voice is Voice.ONLINE
    assert clips.find(say(code, text)) == clip
    assert google.asked == [(code, text)]


def test_requests_are_a_second_apart(google: Stand, voice: Google, time: Time, languages: Languages) -> None:
    for text in TEXTS:
        voice.speak(text, languages["nl"])
    assert time.slept == [1.0, 1.0]


def test_a_long_text_goes_in_parts_of_a_hundred_characters(
    google: Stand, clips: Clips, languages: Languages, say: Say, time: Time
) -> None:
    text = "Wat helpt uw kind om in slaap te vallen, als het moe is, en buiten is het nog licht, "
    text += "en de buren praten hard?"
    assert clips.make(say("nl", text), clips.engine("gtts")).seconds > 4
    parts = [part for _, part in google.asked]
    assert len(parts) > 1
    assert max(len(part) for part in parts) <= 100
    assert ", ".join(parts) == text
    assert time.slept == [1.0] * (len(parts) - 1)


@pytest.mark.parametrize("code", ["ti", "xx"])
def test_a_language_the_service_does_not_speak_is_never_asked_for(
    google: Stand, voice: Google, languages: Languages, code: str
) -> None:
    assert voice.speaker_for(languages[code]) is None
    with pytest.raises(NoVoiceError):
        voice.speak("አ", languages[code])
    assert google.asked == []


def test_a_voice_that_the_service_lacks_is_no_voice(voice: Google) -> None:
    language = Language("ti", "", {}, "", "", True, "", {}, {"gtts": {"lang": "ti"}}, {})
    assert voice.speaker_for(language) is None


@pytest.mark.parametrize("text", ["", "…", "?!"])
def test_nothing_to_say_is_not_sent(google: Stand, voice: Google, languages: Languages, text: str) -> None:
    with pytest.raises(NothingToSayError):
        voice.speak(text, languages["nl"])
    assert google.asked == []


@pytest.mark.parametrize(
    ("answer", "error", "tries"),
    [
        ("429", ThrottledError, 1),
        ("403", EngineRefusedError, 1),
        ("500", EngineFailedError, 3),
        ("redirect", EngineRefusedError, 1),
        ("sorry", EngineRefusedError, 1),
        ("no-audio", EngineFailedError, 1),
        ("empty", EngineFailedError, 3),
        ("reset", OfflineError, 3),
        ("hang", EngineFailedError, 3),
        ("cutoff", EngineFailedError, 3),
    ],
)
def test_every_failure_is_told_and_leaves_the_cache_as_it_was(
    google: Stand,
    clips: Clips,
    say: Say,
    time: Time,
    tmp_path: Path,
    answer: str,
    error: type[ProblemError],
    tries: int,
) -> None:
    clips.make(say("nl", TEXTS[1]), clips.engine("gtts"))
    before = {path: path.read_bytes() for path in (tmp_path / "cache").iterdir()}
    time.slept.clear()
    google.answers = [answer]
    with pytest.raises(error) as caught:
        clips.make(say("nl", TEXTS[0]), clips.engine("gtts"))
    assert len([pause for pause in time.slept if pause > 1]) == tries - 1
    assert {path: path.read_bytes() for path in (tmp_path / "cache").iterdir()} == before
    assert all("gtts" in caught.value.problem.message(language) for language in ("nl", "en"))


@pytest.mark.parametrize("passing", ["500", "empty", "reset", "hang", "cutoff"])
def test_what_passes_is_tried_again_and_succeeds(
    google: Stand, clips: Clips, say: Say, time: Time, passing: str
) -> None:
    google.answers = [passing, passing, "ok"]
    assert clips.make(say("nl", TEXTS[0]), clips.engine("gtts")).voice is Voice.ONLINE
    assert [pause for pause in time.slept if pause > 1] == [2.0, 4.0]


def test_bytes_that_only_look_like_sound_are_not_kept(
    google: Stand, clips: Clips, say: Say, tmp_path: Path
) -> None:
    google.answers = ["broken-audio"]
    with pytest.raises(ProblemError) as caught:
        clips.make(say("nl", TEXTS[0]), clips.engine("gtts"))
    assert caught.value.problem.code in {"audio-unreadable", "clip-silent", "clip-too-short", "clip-noise"}
    assert _kept(tmp_path) == 0


def test_an_answer_that_drips_for_ever_is_given_up(google: Stand, languages: Languages) -> None:
    google.answers = ["drip"]
    pauses: list[float] = []
    engine = Google(sleep=pauses.append, timeout=(2, 1), patience=0.2)
    with pytest.raises(EngineFailedError, match="does not end"):
        engine.speak("Ja", languages["nl"])
    engine.close()


def test_without_a_network_it_says_so(
    clips: Clips, say: Say, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    with pytest.raises(OfflineError) as caught:
        clips.make(say("nl", TEXTS[0]), clips.engine("gtts"))
    assert "internet" in caught.value.problem.message("nl")
    assert _kept(tmp_path) == 0


def test_a_certificate_nobody_vouches_for_is_not_trusted(
    google: Stand, clips: Clips, say: Say, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("REQUESTS_CA_BUNDLE")
    with pytest.raises(OfflineError, match="certificate"):
        clips.make(say("nl", TEXTS[0]), clips.engine("gtts"))
    assert google.asked == []


@pytest.mark.parametrize("answer", ["429", "403", "sorry"])
def test_a_batch_stops_at_the_first_refusal_and_goes_on_there_later(
    google: Stand, clips: Clips, say: Say, tmp_path: Path, answer: str
) -> None:
    texts = [say("nl", text) for text in TEXTS] + [say("ti", "እወ")]
    google.answers = ["ok", answer]
    first = produce(clips, texts, workers=1, engine="gtts")
    assert (first.made, first.left, first.failed, first.voiceless) == (1, 2, (), ("ti",))
    assert first.stopped is not None
    assert _kept(tmp_path) == 1
    google.answers = ["ok"]
    google.asked.clear()
    second = produce(clips, texts, workers=2, engine="gtts")
    assert (second.present, second.made, second.left, second.stopped) == (1, 2, 0, None)
    assert sorted(text for _, text in google.asked) == sorted(TEXTS[1:])
    assert _kept(tmp_path) == 3


def test_a_text_without_sound_does_not_stop_the_batch(
    google: Stand, clips: Clips, say: Say, tmp_path: Path
) -> None:
    google.answers = ["no-audio", "ok"]
    done = produce(clips, [say("nl", text) for text in TEXTS], workers=1, engine="gtts")
    assert (done.made, len(done.failed), done.stopped) == (2, 1, None)
    assert done.failed[0].utterance.spoken == TEXTS[0]
    assert _kept(tmp_path) == 2


def test_a_service_that_only_fails_is_left_alone_after_five_texts(
    google: Stand, clips: Clips, say: Say
) -> None:
    google.answers = ["no-audio"]
    done = produce(
        clips, [say("nl", f"Dit is zin {letter}") for letter in "abcdefghijkl"], workers=1, engine="gtts"
    )
    assert done.stopped is not None
    assert (len(done.failed), done.left) == (4, 8)


def test_an_online_batch_leaves_alone_what_a_native_speaker_recorded_and_betters_the_computer(
    google: Stand, clips: Clips, say: Say
) -> None:
    clips.make(say("nl", TEXTS[0]))
    done = produce(clips, [say("nl", TEXTS[0])], engine="gtts")
    assert done.made == 1
    again = produce(clips, [say("nl", TEXTS[0])])
    assert (again.present, again.made) == (1, 0)
