import numpy as np
import pytest

from praatplaat.model import Language
from praatplaat.problems import ProblemError
from praatplaat.speech import audio
from praatplaat.speech.espeak import Espeak
from praatplaat.speech.loudness import Samples, integrated
from praatplaat.speech.processing import finish
from praatplaat.speech.voices import Voice


@pytest.mark.parametrize(
    ("code", "text", "shortest", "longest"),
    [
        ("ti", "ቆልዓኺ ጽቡቕ ይድቅስ ዶ፧", 2.2, 4.0),
        ("ti", "እወ", 0.4, 1.2),
        ("ti", "ውላድኪ ቅድሚ ምድቃሱ መጽሓፍ ክትንብብሉ ከለኺ እንታይ ይገብር ኣሎ፧", 5.0, 9.5),
        ("ar", "هل ينام طفلكِ جيدًا؟", 1.5, 3.2),
        ("ar", "لا", 0.4, 1.2),
        ("nl", "Slaapt uw kind goed?", 1.1, 2.4),
        ("en", "Does your child sleep well?", 1.3, 3.0),
    ],
)
def test_a_spoken_text_becomes_a_clip_of_right_length_and_level(
    espeak: Espeak, languages: dict[str, Language], code: str, text: str, shortest: float, longest: float
) -> None:
    language = languages[code]
    clip = finish(espeak.speak(text, language), text, language.pace, Voice.COMPUTER)
    heard = audio.decode(clip.mp3)
    assert shortest < clip.seconds < longest
    assert len(heard) / audio.RATE == pytest.approx(clip.seconds, abs=0.08)
    assert integrated(heard, audio.RATE) == pytest.approx(-16, abs=1)
    assert clip.lufs == pytest.approx(-16, abs=0.2)
    assert np.abs(heard).max() <= 1
    assert len(clip.mp3) < clip.seconds * 5600 + 1000


def test_the_same_text_gives_the_same_clip(espeak: Espeak, languages: dict[str, Language]) -> None:
    clips = [
        finish(espeak.speak("እወ", languages["ti"]), "እወ", languages["ti"].pace, Voice.COMPUTER)
        for _ in range(2)
    ]
    assert clips[0] == clips[1]


def test_recordings_far_too_soft_and_too_loud_come_out_alike(speech: Samples) -> None:
    text, pace = "Slaapt uw kind goed?", (6.0, 24.0)
    for gain in (0.02, 1.0, 8.0):
        recording = audio.encode(np.clip(speech * np.float32(gain), -1, 1), 64)
        clip = finish(recording, text, pace, Voice.NATIVE)
        assert integrated(audio.decode(clip.mp3), audio.RATE) == pytest.approx(-16, abs=1)


def test_what_is_no_speech_is_refused(speech: Samples) -> None:
    noise = np.random.default_rng(4).normal(0, 0.1, 40_000).astype(np.float32)
    for sound, code in ((noise, "clip-noise"), (speech[:0], "audio-unreadable"), (noise * 0, "clip-silent")):
        data = audio.encode(sound, 48) if len(sound) else b""
        with pytest.raises(ProblemError) as caught:
            finish(data, "Slaapt uw kind goed?", (6, 24), Voice.NATIVE)
        assert caught.value.problem.code == code
