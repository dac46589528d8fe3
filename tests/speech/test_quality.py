from collections.abc import Callable

import numpy as np
import pytest

from praatplaat.model import Language
from praatplaat.speech import audio, quality
from praatplaat.speech.espeak import Espeak
from praatplaat.speech.loudness import Samples

Sine = Callable[..., Samples]
PACE = (6.0, 24.0)
TEXT = "Slaapt uw kind goed?"

SENTENCES = {
    "ti": "እወ|ኣይፋል|ድቃስ|ሓሓሊፉ|ጠጠው|ደጊምኪ|የቐንየለይ|ኣይተረድኣንን|ደኺመ ኣለኹ።|ኣነ ክጅምር|ተራኺ|ተራኻ|ብለይቲ ይበራበር ዶ፧|"
    "ብሓባር ትድቅሱ ዶ፧|ብመዓልቲ ይድቅስ ዶ፧|ቆልዓኺ ጽቡቕ ይድቅስ ዶ፧|ቅድሚ ድቃስ ተንብቡ ዶ፧|ቆልዓኺ ሰዓት ክንደይ ይድቅስ፧|"
    "ውላደይ ሕማቕ ሕልሚ ይሓልም።|እንታይ ክትብሊ ትደልዪ፧|ውላድኪ ቅድሚ ምድቃሱ መጽሓፍ ክትንብብሉ ከለኺ እንታይ ይገብር ኣሎ፧",
    "ar": "نَعَمْ|لا|أحيانًا|شكرًا|توقّف|دوركِ|العربية|لم أفهم|مرة أخرى|هل ينام طفلكَ جيدًا؟|هل ينام طفلكِ جيدًا؟|"
    "متى ينام طفلكَ؟|ماذا يساعد طفلكَ؟|هل يستيقظ ليلًا؟",
    "nl": "Ja|Nee|U|Pa|Moe|Ei|Soms|Stop|Dank u wel|Nog een keer|Slaapt uw kind goed?|"
    "Wat helpt uw kind om in slaap te vallen?",
    "en": "Yes|No|A|Ear|Hour|Stop|Sometimes|Thank you|Does your child sleep well?|"
    "What helps your child to fall asleep?",
}


def _codes(samples: Samples, text: str = TEXT, pace: tuple[float, float] = PACE) -> set[str]:
    return {found.code for found in quality.check(samples, text, pace) if not found.warning}


def _warned(samples: Samples) -> set[str]:
    return {found.code for found in quality.check(samples, TEXT, PACE) if found.warning}


@pytest.mark.parametrize("code", SENTENCES)
def test_good_speech_passes_from_one_word_to_long_sentences(
    espeak: Espeak, languages: dict[str, Language], code: str
) -> None:
    for text in SENTENCES[code].split("|"):
        samples = audio.decode(espeak.speak(text, languages[code]))
        assert _codes(samples, text, languages[code].pace) == set(), text


def test_a_sound_of_any_level_is_judged_alike(speech: Samples) -> None:
    assert _codes(speech * np.float32(0.02)) == set()


@pytest.mark.parametrize("seconds", [0, 0.05, 2])
def test_silence_is_caught(seconds: float) -> None:
    assert _codes(np.zeros(round(seconds * audio.RATE), np.float32)) == {"clip-silent"}


def test_noise_is_caught() -> None:
    noise = np.random.default_rng(2).normal(0, 0.2, 2 * audio.RATE).astype(np.float32)
    assert _codes(noise) == {"clip-noise"}


@pytest.mark.parametrize("hertz", [220, 440, 1000, 3000])
@pytest.mark.parametrize("seconds", [0.4, 1.5])
def test_a_tone_is_caught(sine: Sine, hertz: float, seconds: float) -> None:
    assert "clip-tone" in _codes(sine(hertz, seconds, -10))


def test_a_beep_on_and_off_is_caught(sine: Sine) -> None:
    on_and_off = np.arange(2 * audio.RATE) * 3 // audio.RATE % 2
    assert _codes(sine(800, 2, -10) * on_and_off.astype(np.float32)) == {"clip-tone"}


def test_hum_of_the_mains_is_caught(sine: Sine) -> None:
    hum = sine(50, 2, -10) + sine(100, 2, -14) + sine(150, 2, -20) + sine(250, 2, -26)
    assert _codes(hum) & {"clip-tone", "clip-silent"}


def test_a_sentence_cut_off_is_caught(speech: Samples) -> None:
    assert "clip-too-short" in _codes(
        speech[: len(speech) // 5], "Slaapt uw kind goed als het buiten nog licht is?"
    )
    assert "clip-too-short" in _codes(speech[: round(0.4 * audio.RATE)], TEXT)


def test_another_sentence_is_caught(speech: Samples) -> None:
    assert "clip-too-short" in _codes(speech, TEXT * 5)
    assert "clip-too-long" in _codes(np.tile(speech, 4), "Ja")


def test_the_pace_of_the_language_decides(speech: Samples) -> None:
    assert "clip-too-long" in _codes(np.tile(speech, 2), TEXT, (15, 30))
    assert "clip-too-short" in _codes(speech, TEXT, (2, 4))


def test_faults_of_a_recording_are_told_but_do_not_refuse_it(speech: Samples, sine: Sine) -> None:
    noise = np.random.default_rng(3).normal(0, 0.03, len(speech)).astype(np.float32)
    assert "clip-overdriven" in _warned(np.clip(speech * 20, -1, 1))
    assert "clip-noisy" in _warned(speech + noise)
    assert "clip-quiet" in _warned(speech * np.float32(0.01))
    loudest = int(np.argmax(audio.levels(speech))) * audio.RATE // 100
    assert "clip-ends-early" in _warned(speech[:loudest])
    assert "clip-starts-late" in _warned(speech[loudest:])


def test_vowel_signs_and_points_are_no_letters() -> None:
    assert quality.letters("نَعَمْ؟") == 3
    assert quality.letters("እወ፧") == 2
    assert quality.letters("Ja, 12!") == 4
