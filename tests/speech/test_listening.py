from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from tests.recorded import FORMATS, recorded

from praatplaat.model import Language
from praatplaat.problems import CATALOGUE, ProblemError
from praatplaat.problems import recordings as words
from praatplaat.speech import audio
from praatplaat.speech.listening import listen
from praatplaat.speech.loudness import Samples, integrated

TEXT = "Slaapt uw kind goed?"
Sine = Callable[..., Samples]


@pytest.fixture
def nl(languages: dict[str, Language]) -> Language:
    return languages["nl"]


def _wav(samples: Samples) -> bytes:
    return recorded(samples, FORMATS["wav"])


def _louder(samples: Samples, decibel: float) -> Samples:
    return np.asarray(samples * 10 ** (decibel / 20), np.float32)


def _likeness(one: Samples, other: Samples) -> float:
    """Return how much the loudness of two sounds goes up and down alike, wherever in them the speech is."""
    first, second = audio.levels(audio.trim(one, 0, 0)), audio.levels(audio.trim(other, 0, 0))
    first, second = np.maximum(first, first.max() - 40), np.maximum(second, second.max() - 40)
    size = min(len(first), len(second)) - 8
    shifts = ((first[lag : lag + size], second[4 : 4 + size]) for lag in range(9))
    return max(float(np.corrcoef(left, right)[0, 1]) for left, right in shifts)


@pytest.mark.parametrize("kind", ["wav", "m4a", "webm"])
@pytest.mark.parametrize("decibel", [6, 20])
def test_too_loud_is_told_in_every_format(speech: Samples, nl: Language, kind: str, decibel: float) -> None:
    full = speech / np.abs(speech).max()
    clean = listen(recorded(full, FORMATS[kind]), TEXT, nl)
    loud = listen(recorded(np.clip(_louder(full, decibel), -1, 1), FORMATS[kind]), TEXT, nl)
    assert "recording-overdriven" not in {one.code for one in clean.advice}
    assert "recording-overdriven" in {one.code for one in loud.advice}


@pytest.mark.parametrize("kind", FORMATS)
def test_a_recording_in_every_format_becomes_the_same_clip(speech: Samples, nl: Language, kind: str) -> None:
    heard = listen(recorded(speech, FORMATS[kind]), TEXT, nl)
    after = audio.decode(heard.after)
    assert heard.kind in kind.split()
    assert heard.seconds == pytest.approx(len(audio.trim(speech)) / audio.RATE, abs=0.08)
    assert integrated(after, audio.RATE) == pytest.approx(-16, abs=1)
    assert heard.lufs_after == pytest.approx(-16, abs=1)
    assert heard.lufs_before == pytest.approx(integrated(speech, audio.RATE), abs=1)
    assert _likeness(speech, after) > 0.97
    assert _likeness(speech, audio.decode(heard.before)) > 0.97


def test_a_likeness_tells_sentences_apart(speech: Samples) -> None:
    assert _likeness(speech, speech[::-1].copy()) < 0.6


def test_before_sounds_as_it_came(speech: Samples, nl: Language) -> None:
    around = np.pad(_louder(speech, -12), (audio.RATE, audio.RATE))
    heard = listen(_wav(around), TEXT, nl)
    before = audio.decode(heard.before)
    assert len(before) == pytest.approx(len(around), abs=audio.RATE * 0.1)
    assert integrated(before, audio.RATE) == pytest.approx(heard.lufs_before, abs=0.3)
    assert heard.seconds < len(around) / audio.RATE - 1.5


def test_hum_of_the_mains_is_gone_and_the_voice_is_not(speech: Samples, sine: Sine, nl: Language) -> None:
    hum = sine(50, len(speech) / audio.RATE + 1, -20)[: len(speech)]
    after = audio.decode(listen(_wav(speech + hum), TEXT, nl).after)

    def low(samples: Samples) -> float:
        """Return how much lower than the rest everything around 50 Hz is, in dB."""
        spectrum = np.abs(np.fft.rfft(samples)) ** 2
        hertz = np.fft.rfftfreq(len(samples), 1 / audio.RATE)
        return float(10 * np.log10(spectrum[hertz > 100].sum() / spectrum[hertz < 60].sum()))

    assert low(after) > low(speech + hum) + 10
    assert _likeness(speech, after) > 0.9


def test_a_soft_voice_is_kept_with_advice_to_hold_the_phone_nearer(speech: Samples, nl: Language) -> None:
    soft = _louder(speech, -44 - integrated(speech, audio.RATE))
    heard = listen(recorded(soft, FORMATS["flac"]), TEXT, nl)
    told = {one.code: one.message("nl") for one in heard.advice}
    assert "dichter bij uw mond" in told["recording-quiet"]
    assert heard.lufs_after == pytest.approx(-16, abs=1)


def test_a_noisy_room_is_told_and_nothing_else(speech: Samples, nl: Language) -> None:
    room = np.random.default_rng(2).normal(0, 0.05, len(speech) + audio.RATE).astype(np.float32)
    room[audio.RATE // 2 : audio.RATE // 2 + len(speech)] += speech
    assert {one.code for one in listen(_wav(room), TEXT, nl).advice} == {"recording-noisy"}


def test_a_good_recording_gets_no_advice(speech: Samples, nl: Language) -> None:
    around = np.pad(speech, (audio.RATE // 2, audio.RATE // 2))
    assert listen(_wav(around), TEXT, nl).advice == ()


def test_half_a_sentence_and_a_whole_story_are_refused_in_words(speech: Samples, nl: Language) -> None:
    for text, code in ((TEXT * 12, "recording-too-short"), ("Ja", "recording-too-long")):
        with pytest.raises(ProblemError) as caught:
            listen(_wav(np.tile(speech, 3)), text, nl)
        assert caught.value.problem.code == code


def test_silence_noise_and_a_tone_are_each_refused_for_what_they_are(nl: Language, sine: Sine) -> None:
    hiss = np.random.default_rng(1).normal(0, 0.1, audio.RATE * 2).astype(np.float32)
    sounds = {"silent": np.zeros(audio.RATE, np.float32), "noise": hiss, "tone": sine(440, 2, -12)}
    for name, samples in sounds.items():
        with pytest.raises(ProblemError) as caught:
            listen(_wav(samples), TEXT, nl)
        assert caught.value.problem.code == f"recording-{name}"


def test_the_same_text_is_heard_however_its_letters_are_written(
    speech: Samples, languages: dict[str, Language]
) -> None:
    other = replace(languages["nl"], code="zz")
    heard = listen(_wav(speech), " Zo\u0308on slaapt goed ", other)
    assert (heard.language, heard.spoken) == ("zz", "Zöon slaapt goed")


def test_everything_said_of_a_clip_can_be_said_to_a_speaker() -> None:
    of_clips = {code.removeprefix("clip-") for code in CATALOGUE if code.startswith("clip-")}
    assert of_clips == {
        code.removeprefix("recording-")
        for code in (*words.REFUSED, *words.ADVICE)
        if code != "recording-unreadable"
    }
    for name in of_clips:
        assert CATALOGUE[f"clip-{name}"].warning == CATALOGUE[f"recording-{name}"].warning
