import hashlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from praatplaat.model import Language
from praatplaat.speech.espeak import Espeak, Worker, WorkerLostError
from praatplaat.speech.voices import EngineFailedError, NothingToSayError, NoVoiceError

Languages = dict[str, Language]

STUB = """
import json, os, struct, sys, time
out = os.fdopen(os.dup(1), "wb")
def frame(body): out.write(struct.pack(">I", len(body)) + body); out.flush()
def ask():
    size = struct.unpack(">I", sys.stdin.buffer.read(4))[0]
    return json.loads(sys.stdin.buffer.read(size))
mode, count = sys.argv[1], sys.argv[2]
tries = int(open(count).read()) + 1 if os.path.exists(count) else 1
open(count, "w").write(str(tries))
if mode == "mute": time.sleep(60)
if mode == "dead": sys.exit(3)
if mode == "babble": out.write(b"hello, I am no protocol, and I go on and on"); out.flush(); time.sleep(60)
frame(json.dumps({"protocol": 9 if mode == "future" else 1, "version": "0", "rate": 22050}).encode())
request = ask()
if mode == "crash" or (mode == "crash-once" and tries == 1): os.kill(os.getpid(), 11)
if mode == "hang" or (mode == "hang-once" and tries == 1): time.sleep(60)
if mode == "garbage": out.write(b"\\xff" * 4000); out.flush(); time.sleep(60)
if mode == "half": out.write(struct.pack(">I", 4000) + b"half"); out.flush(); sys.exit()
if mode == "stale": request["id"] -= 1
if mode == "no-json": frame(b"<html>"); frame(b"")
frame(json.dumps({"id": request["id"], "ok": True}).encode())
frame(b"\\1\\0" * 100)
time.sleep(60)
"""


@pytest.fixture
def stub(tmp_path: Path) -> Iterator[Callable[[str], Espeak]]:
    """Return how to get an engine with a misbehaving worker program."""
    program = tmp_path / "stub.py"
    program.write_text(STUB)
    engines: list[Espeak] = []

    def start(mode: str) -> Espeak:
        command = (sys.executable, str(program), mode, str(tmp_path / "count"))
        engines.append(Espeak(command, seconds=0.6, start=0.5 if mode == "mute" else 10))
        return engines[-1]

    yield start
    for engine in engines:
        engine.close()


def _ask_twice(engine: Espeak, language: Language, texts: list[str]) -> list[str]:
    return [hashlib.sha256(engine.speak(text, language)).hexdigest() for text in texts]


def test_the_same_text_gives_the_same_bytes_whatever_was_said_before(
    languages: Languages, espeak: Espeak
) -> None:
    texts = ["ቆልዓኺ ጽቡቕ ይድቅስ ዶ፧", "እወ", "ደኺመ ኣለኹ።"]
    once = _ask_twice(espeak, languages["ti"], texts)
    again = _ask_twice(espeak, languages["ti"], texts[::-1])[::-1]
    with Espeak() as other:
        elsewhere = _ask_twice(other, languages["ti"], texts)
    assert once == again == elsewhere
    assert len(set(once)) == 3


def test_tigrinya_is_pronounced_and_not_spelled(languages: Languages, espeak: Espeak) -> None:
    said = espeak.phonemes("ደኺመ ኣለኹ።", languages["ti"]).replace("ˈ", "").replace("ˌ", "")
    assert said == "dəximə ʔaləxu"


@pytest.mark.parametrize(
    ("code", "woman", "man"),
    [("ti", "ቆልዓኺ ጽቡቕ ይድቅስ ዶ፧", "ቆልዓኻ ጽቡቕ ይድቅስ ዶ፧"), ("ti", "ተራኺ", "ተራኻ"), ("ar", "دَوْرُكِ", "دَوْرُكَ")],
)
def test_woman_and_man_hear_different_forms(
    languages: Languages, espeak: Espeak, code: str, woman: str, man: str
) -> None:
    forms = [espeak.phonemes(text, languages[code]) for text in (woman, man)]
    assert all(len(form) >= 5 for form in forms)
    assert forms[0] != forms[1]
    assert espeak.speak(woman, languages[code]) != espeak.speak(man, languages[code])


def test_vowel_signs_change_how_arabic_is_read(languages: Languages, espeak: Espeak) -> None:
    assert espeak.phonemes("كُتُب", languages["ar"]) != espeak.phonemes("كَتَبَ", languages["ar"])


def test_voices_are_found_by_language_code_as_by_name(espeak: Espeak) -> None:
    for voice in ("en-gb", "en", "gmw/en", "nl", "sem/ti"):
        language = Language("x", "", {}, "", "", False, "", {}, {"espeak": {"voice": voice}}, {})
        assert len(espeak.speak("one two", language)) > 20_000


def test_the_parameters_of_a_language_are_heard(languages: Languages, espeak: Espeak) -> None:
    def length(wpm: int) -> int:
        voices: dict[str, dict[str, str | int]] = {"espeak": {"voice": "nl", "wpm": wpm}}
        return len(
            espeak.speak("Slaapt uw kind goed?", Language("x", "", {}, "", "", False, "", {}, voices, {}))
        )

    assert length(100) > length(140) > length(200)


def test_a_voice_that_does_not_exist_is_named(espeak: Espeak) -> None:
    language = Language("x", "", {}, "", "", False, "", {}, {"espeak": {"voice": "klingon"}}, {})
    with pytest.raises(EngineFailedError, match="klingon"):
        espeak.speak("one", language)
    assert espeak.phonemes(
        "one", Language("x", "", {}, "", "", False, "", {}, {"espeak": {"voice": "en"}}, {})
    )


def test_a_language_without_a_voice_is_refused(languages: Languages, espeak: Espeak) -> None:
    assert espeak.speaker_for(languages["xx"]) is None
    with pytest.raises(NoVoiceError, match="xx"):
        espeak.speak("one", languages["xx"])


@pytest.mark.parametrize("text", ["", " ", "…?!", "\0\0", "a" * 1001, "\u064e"])
def test_what_cannot_be_said_is_refused(languages: Languages, espeak: Espeak, text: str) -> None:
    with pytest.raises(NothingToSayError):
        espeak.speak(text, languages["nl"])


@pytest.mark.parametrize(
    "text",
    ["a\0b", "a\ud800b", "<speak>ja</speak>", "[[_:]] ja", "\u202eja\u2066", "ja\n\n\x1b[0m", "🙂 ja", "ሇ ጟ"],
)
def test_strange_text_gives_sound_or_a_problem_and_the_voice_goes_on(
    languages: Languages, espeak: Espeak, text: str
) -> None:
    before = espeak.speak("ja", languages["nl"])
    espeak.speak(text, languages["ti"])
    assert espeak.speak("ja", languages["nl"]) == before


def test_several_threads_get_their_own_sound(languages: Languages, espeak: Espeak) -> None:
    texts = [
        f"Dit is zin {word}" for word in ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht")
    ] * 3
    alone = {text: espeak.speak(text, languages["nl"]) for text in set(texts)}
    with ThreadPoolExecutor(6) as pool:
        together = list(pool.map(lambda text: espeak.speak(text, languages["nl"]), texts))
    assert together == [alone[text] for text in texts]


def test_a_worker_that_is_killed_is_replaced(languages: Languages) -> None:
    with Espeak(workers=1) as engine:
        before = engine.speak("ja", languages["nl"])
        worker = engine._idle.queue[0]
        os.kill(worker.pid, signal.SIGKILL)
        assert engine.speak("ja", languages["nl"]) == before
        assert engine._idle.queue[0].pid != worker.pid


def test_a_frozen_worker_is_replaced(languages: Languages) -> None:
    with Espeak(workers=1, seconds=0.8) as engine:
        engine.speak("ja", languages["nl"])
        frozen = engine._idle.queue[0].pid
        os.kill(frozen, signal.SIGSTOP)
        assert len(engine.speak("ja", languages["nl"])) > 10_000
        with pytest.raises(ProcessLookupError):
            os.kill(frozen, 0)


@pytest.mark.parametrize("mode", ["crash-once", "hang-once"])
def test_a_worker_that_fails_once_is_not_noticed(
    stub: Callable[[str], Espeak], languages: Languages, mode: str
) -> None:
    assert stub(mode).speak("ja", languages["nl"]).endswith(b"\1\0" * 100)


@pytest.mark.parametrize(
    "mode", ["crash", "hang", "garbage", "half", "stale", "no-json", "dead", "mute", "babble", "future"]
)
def test_a_worker_that_keeps_failing_is_a_problem_in_bounded_time(
    stub: Callable[[str], Espeak], languages: Languages, mode: str, tmp_path: Path
) -> None:
    started = time.monotonic()
    with pytest.raises(EngineFailedError):
        stub(mode).speak("ja", languages["nl"])
    assert time.monotonic() - started < 15
    assert (tmp_path / "count").read_text() == "3"
    assert threading.active_count() < 50


def test_a_program_that_is_not_there_is_a_problem(languages: Languages) -> None:
    with pytest.raises(EngineFailedError), Espeak(("/nowhere/espeak",)) as engine:
        engine.speak("ja", languages["nl"])


def test_a_crash_or_hang_inside_the_library_costs_one_clip() -> None:
    script = """
import os, time
from praatplaat.speech.espeak_worker import EspeakError, run_apart
for work in (lambda: os.kill(os.getpid(), 11), lambda: time.sleep(9), lambda: 1 / 0, lambda: b"x" * 200_000):
    try:
        print(len(run_apart(work, 1)))
    except EspeakError as error:
        print(error)
"""
    out = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=30
    )
    assert out.stdout.splitlines() == [
        "it crashed (signal 11)",
        "no sound after 1 seconds",
        "division by zero",
        "200000",
    ]


def test_a_worker_ends_when_whoever_started_it_is_gone() -> None:
    script = """
import sys
from praatplaat.speech.espeak import COMMAND, Worker
print(Worker(COMMAND, 20).pid, flush=True)
import os; os._exit(0)
"""
    out = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=30
    )
    pid = int(out.stdout)
    for _ in range(200):
        if not _runs(pid):
            return
        time.sleep(0.02)
    pytest.fail("the worker still runs")


def _runs(pid: int) -> bool:
    """Return whether a process runs; one that ended and that nobody has waited for does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_a_closed_worker_says_so() -> None:
    worker = Worker((sys.executable, "-m", "praatplaat.speech.espeak_worker"), 20)
    worker.close()
    with pytest.raises(WorkerLostError):
        worker.ask({}, 1)


def test_an_engine_that_is_forgotten_leaves_no_process(languages: Languages) -> None:
    engine = Espeak()
    engine.speak("ja", languages["nl"])
    pid = engine._idle.queue[0].pid
    del engine
    assert not _runs(pid)
