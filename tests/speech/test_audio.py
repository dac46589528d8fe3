import io
from collections.abc import Callable

import av
import numpy as np
import pytest
from tests.recorded import FORMATS, Format, filmed, recorded

from praatplaat.problems import ProblemError
from praatplaat.speech import audio
from praatplaat.speech.loudness import Samples, integrated

Sine = Callable[..., Samples]


@pytest.mark.parametrize("kind", FORMATS)
def test_every_format_of_a_phone_is_read_whole(speech: Samples, kind: str) -> None:
    read = audio.decode(recorded(speech, FORMATS[kind]))
    assert len(read) == pytest.approx(len(speech), abs=audio.RATE * 0.1)
    assert integrated(read, audio.RATE) == pytest.approx(integrated(speech, audio.RATE), abs=1)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0" * 5000,
        b"<html>no sound</html>" * 50,
        b"RIFF\x24\0\0\0WAVEfmt ",
        b"\xff\xf3\x40\xc0" * 3,
        b"ID3" * 99,
    ],
    ids=["empty", "zeros", "page", "head only", "frames only", "tags only"],
)
def test_what_is_no_sound_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(ProblemError) as caught:
        audio.decode(data)
    assert caught.value.problem.code == "audio-unreadable"
    assert "m4a" in caught.value.problem.message("nl")


def test_a_picture_is_refused() -> None:
    with pytest.raises(ProblemError, match="No sound"):
        audio.decode(filmed())


def test_a_file_cut_short_gives_what_is_left_or_a_refusal(speech: Samples) -> None:
    for kind in FORMATS.values():
        whole = recorded(speech, kind)
        try:
            assert len(audio.decode(whole[: len(whole) // 2])) <= len(speech) * 1.05
        except ProblemError as error:
            assert error.problem.code == "audio-unreadable"


def test_a_file_over_twenty_megabytes_is_refused_unread() -> None:
    with pytest.raises(ProblemError) as caught:
        audio.decode(bytes(audio.MAX_BYTES + 1))
    assert caught.value.problem.code == "audio-too-large"


def test_a_recording_of_over_a_minute_is_refused(sine: Sine) -> None:
    flac = Format("flac", "flac", 24_000, "mono")
    with pytest.raises(ProblemError) as caught:
        audio.decode(recorded(sine(300, 61, -20), flac))
    assert caught.value.problem.code == "audio-too-long"
    assert len(audio.decode(recorded(sine(300, 59, -20), flac))) == 59 * audio.RATE


@pytest.mark.parametrize("kilobits", [40, 48])
def test_mp3_sounds_as_loud_and_long_as_what_went_in(speech: Samples, kilobits: int) -> None:
    mp3 = audio.encode(speech, kilobits)
    back = audio.decode(mp3)
    assert len(back) == pytest.approx(len(speech), abs=audio.RATE * 0.08)
    assert integrated(back, audio.RATE) == pytest.approx(integrated(speech, audio.RATE), abs=0.2)
    assert np.corrcoef(speech, np.resize(back, len(speech)))[0, 1] > 0.98
    assert len(mp3) < len(speech) / audio.RATE * kilobits * 125 + 1200


def test_the_same_sound_gives_the_same_mp3(speech: Samples) -> None:
    assert audio.encode(speech, 40) == audio.encode(speech, 40)


def test_mp3_is_mono_at_24_kilohertz_without_tags(speech: Samples) -> None:
    mp3 = audio.encode(speech, 40)
    assert mp3[:2] == b"\xff\xf3"
    with av.open(io.BytesIO(mp3)) as file:
        stream = file.streams.audio[0]
        assert (stream.rate, stream.channels, file.format.name) == (24_000, 1, "mp3")


def test_trimming_leaves_the_same_margins_whatever_stood_around(speech: Samples) -> None:
    tight = audio.trim(speech, 0, 0)
    for before, after in ((0, 0), (0.5, 2), (3, 0.01)):
        padded = np.pad(tight, (round(before * audio.RATE), round(after * audio.RATE)))
        length = len(audio.trim(padded)) / audio.RATE
        assert length == pytest.approx(len(tight) / audio.RATE + audio.HEAD + audio.TAIL, abs=0.03)


def test_trimming_takes_away_the_noise_of_the_room(speech: Samples) -> None:
    room = np.random.default_rng(1).normal(0, 0.002, audio.RATE * 6).astype(np.float32)
    room[2 * audio.RATE : 2 * audio.RATE + len(speech)] += speech
    kept = len(audio.trim(room)) / audio.RATE
    assert kept == pytest.approx(len(audio.trim(speech)) / audio.RATE, abs=0.25)


def test_a_click_is_no_speech(speech: Samples) -> None:
    clicked = np.pad(speech, (3 * audio.RATE, 0))
    clicked[audio.RATE : audio.RATE + 100] = 0.9
    assert len(audio.trim(clicked)) == pytest.approx(len(audio.trim(speech)), abs=audio.RATE * 0.05)


def test_a_trimmed_clip_begins_and_ends_in_silence(speech: Samples) -> None:
    kept = audio.trim(speech)
    assert abs(kept[0]) < 1e-3
    assert abs(kept[-1]) < 1e-3


def test_silence_trims_to_nothing() -> None:
    assert len(audio.trim(np.zeros(audio.RATE, np.float32))) == 0
    assert len(audio.trim(np.zeros(0, np.float32))) == 0


def test_mains_hum_goes_and_voices_stay(sine: Sine) -> None:
    def kept(hertz: float) -> float:
        tone = sine(hertz, 1, -10)[2000:-2000]
        return float(np.abs(audio.high_pass(tone))[4000:-4000].max() / np.abs(tone).max())

    assert kept(30) < 0.06
    assert kept(120) == pytest.approx(1, abs=0.02)
    assert kept(3000) == pytest.approx(1, abs=0.02)
