import hashlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from tests.recorded import FORMATS, recorded

from praatplaat.model import Form, Language, Utterance
from praatplaat.problems import ProblemError
from praatplaat.speech.clips import Clips
from praatplaat.speech.espeak import Espeak
from praatplaat.speech.loudness import Samples
from praatplaat.speech.recordings import ANONYMOUS, Consent, Facts, Heard, Recordings, listen
from praatplaat.speech.store import NAME
from praatplaat.speech.voices import Voice

TEXT = "Slaapt uw kind goed?"
FACTS = Facts("Selam", Consent(True, "2026-1", "2026-07-01"), by="reviewer-7", form=Form.WOMAN)
Say = Callable[..., Utterance]


@pytest.fixture(scope="session")
def heard(speech: Samples, languages: dict[str, Language]) -> Heard:
    return listen(recorded(speech, FORMATS["m4a"]), TEXT, languages["nl"])


@pytest.fixture(scope="session")
def other(speech: Samples, languages: dict[str, Language]) -> Heard:
    """The same text, said once more."""
    return listen(recorded(speech * np.float32(0.5), FORMATS["wav"]), TEXT, languages["nl"])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data/recordings"


@pytest.fixture
def recordings(folder: Path) -> Recordings:
    return Recordings(folder)


@pytest.fixture
def clips(tmp_path: Path, folder: Path, languages: dict[str, Language], espeak: Espeak) -> Clips:
    return Clips(tmp_path / "cache", languages, folder, (espeak,))


def _files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def test_a_recording_is_kept_with_its_consent_and_the_file_as_it_came(
    recordings: Recordings, heard: Heard, folder: Path
) -> None:
    kept = recordings.keep(heard, FACTS)
    told = json.loads((folder / f"{kept.name}.json").read_text("utf-8"))
    assert NAME.fullmatch(kept.name)
    assert (told["voice"], told["engine"], told["speaker"]) == ("native", "recording", "Selam")
    assert told["consent"] == {"given": True, "version": "2026-1", "on": "2026-07-01"}
    assert (told["by"], told["form"], told["language"]) == ("reviewer-7", "woman", "nl")
    assert told["text_sha256"] == hashlib.sha256(TEXT.encode()).hexdigest()
    assert TEXT not in json.dumps(told)
    assert told["original"] == hashlib.sha256(heard.original).hexdigest() + ".m4a"
    assert (folder / "originals" / told["original"]).read_bytes() == heard.original
    assert (folder / f"{kept.name}.mp3").read_bytes() == heard.after
    assert recordings.original(kept) == folder / "originals" / told["original"]
    assert kept.clip is not None
    assert (kept.clip.voice, kept.clip.seconds, kept.consent) == (Voice.NATIVE, heard.seconds, FACTS.consent)
    assert recordings.get(kept.name) == kept
    assert recordings.of("nl", f" {TEXT} ") == (kept,)


def test_without_consent_nothing_is_kept(recordings: Recordings, heard: Heard, folder: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        recordings.keep(heard, replace(FACTS, consent=Consent(False, "2026-1", "2026-07-01")))
    assert caught.value.problem.code == "recording-without-consent"
    assert not folder.exists()


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("", ANONYMOUS),
        (" \n", ANONYMOUS),
        ("Abu\u202eSami\n", "Abu Sami"),
        ("n" * 300, "n" * 80),
        ("ሰላም", "ሰላም"),
    ],
)
def test_a_name_is_kept_as_one_line_and_nobody_needs_one(
    recordings: Recordings, heard: Heard, given: str, said: str
) -> None:
    assert recordings.keep(heard, replace(FACTS, speaker=given)).speaker == said


def test_what_is_sent_twice_is_kept_once(recordings: Recordings, heard: Heard, folder: Path) -> None:
    assert recordings.keep(heard, FACTS).name == recordings.keep(heard, FACTS).name
    assert len(_files(folder)) == 3
    # Somebody else who sends the same file speaks for somebody else.
    assert len({recordings.keep(heard, replace(FACTS, speaker="Noor")).name, *_names(recordings)}) == 2


def _names(recordings: Recordings) -> list[str]:
    return [kept.name for kept in recordings.all()]


def test_the_newest_recording_is_heard_whatever_a_backup_does_to_the_times(
    recordings: Recordings, heard: Heard, other: Heard, folder: Path
) -> None:
    first = recordings.keep(heard, FACTS)
    time.sleep(0.005)
    second = recordings.keep(other, FACTS)
    os.utime(folder / f"{second.name}.json", (1, 1))
    assert [kept.name for kept in recordings.of("nl", TEXT)] == [second.name, first.name]
    assert Recordings(folder).chosen("nl", TEXT) == second.clip


def test_a_withdrawn_recording_is_heard_no_more_and_the_one_before_it_is(
    recordings: Recordings, clips: Clips, heard: Heard, other: Heard, say: Say, folder: Path
) -> None:
    first = recordings.keep(heard, FACTS)
    time.sleep(0.005)
    second = recordings.keep(other, FACTS)
    assert clips.find(say("nl", TEXT)) == second.clip
    withdrawn = recordings.withdraw(second.name, "reviewer-7")
    assert (withdrawn.clip, withdrawn.erased, withdrawn.speaker) == (None, False, "Selam")
    assert withdrawn.withdrawn.endswith("+00:00")
    assert clips.find(say("nl", TEXT)) == first.clip
    assert clips.find_named(second.name) is None
    assert (folder / f"{second.name}.mp3").exists()
    assert recordings.withdraw(second.name, "another") == withdrawn
    recordings.withdraw(first.name, "reviewer-7")
    assert clips.find(say("nl", TEXT)) is None
    assert len(recordings.of("nl", TEXT)) == 2


def test_an_erased_voice_is_gone_and_leaves_a_stub_without_a_name(
    recordings: Recordings, heard: Heard, folder: Path
) -> None:
    kept = recordings.keep(heard, FACTS)
    erased = recordings.erase(kept.name, "reviewer-7")
    assert (erased.erased, erased.clip, erased.speaker, erased.consent.given) == (True, None, "", False)
    assert _files(folder) == [f"{kept.name}.json"]
    assert "Selam" not in (folder / f"{kept.name}.json").read_text("utf-8")
    assert recordings.of("nl", TEXT) == (erased,)
    assert recordings.original(erased) is None
    assert recordings.erase(kept.name, "reviewer-7").erased


def test_a_file_that_two_recordings_come_from_goes_with_the_last(
    recordings: Recordings, heard: Heard, folder: Path
) -> None:
    one, two = (recordings.keep(heard, replace(FACTS, speaker=name)) for name in ("Selam", "Noor"))
    recordings.erase(one.name, "x")
    assert recordings.original(two) is not None
    recordings.erase(two.name, "x")
    assert list((folder / "originals").iterdir()) == []


def test_erasing_that_was_broken_off_goes_on_when_asked_again(
    recordings: Recordings, heard: Heard, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = recordings.keep(heard, FACTS)
    with monkeypatch.context() as broken:
        broken.setattr(Path, "unlink", _refused)
        with pytest.raises(ProblemError) as caught:
            recordings.erase(kept.name, "x")
    assert caught.value.problem.code == "recordings-unwritable"
    assert recordings.chosen("nl", TEXT) is None
    recordings.erase(kept.name, "x")
    assert _files(folder) == [f"{kept.name}.json"]


def _refused(*_: object, **__: object) -> None:
    raise PermissionError(13, "Permission denied")


def test_a_withdrawn_voice_may_come_back_with_new_consent(recordings: Recordings, heard: Heard) -> None:
    kept = recordings.keep(heard, FACTS)
    recordings.erase(kept.name, "x")
    again = recordings.keep(heard, FACTS)
    assert (again.name, again.withdrawn, again.erased) == (kept.name, "", False)
    assert recordings.chosen("nl", TEXT) == again.clip is not None


@pytest.mark.parametrize("name", ["", "../../etc/passwd", f"{'a' * 20}-{'b' * 12}", "originals"])
def test_a_name_that_is_no_recording_is_told(recordings: Recordings, name: str) -> None:
    for ask in (
        recordings.get,
        lambda name: recordings.withdraw(name, "x"),
        lambda name: recordings.erase(name, "x"),
    ):
        with pytest.raises(ProblemError) as caught:
            ask(name)
        assert caught.value.problem.code == "recording-unknown"


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"schema": 1}', "\xff", "same name"])
def test_a_damaged_sidecar_hides_its_own_recording_only(
    recordings: Recordings, heard: Heard, other: Heard, folder: Path, damage: str
) -> None:
    whole, broken = recordings.keep(heard, FACTS), recordings.keep(other, FACTS)
    damage = json.dumps({"schema": 1, "name": broken.name}) if damage == "same name" else damage
    (folder / f"{broken.name}.json").write_bytes(damage.encode("latin1"))
    assert _names(recordings) == [whole.name]
    assert recordings.chosen("nl", TEXT) == whole.clip


def test_a_recording_wins_over_the_computer_until_the_text_changes(
    recordings: Recordings, clips: Clips, heard: Heard, say: Say
) -> None:
    computer = clips.make(say("nl", TEXT))
    kept = recordings.keep(heard, FACTS)
    assert clips.find(say("nl", TEXT)) == kept.clip
    assert clips.has(say("nl", TEXT), Voice.NATIVE)
    assert clips.find(say("nl", "Slaapt uw kind slecht?")) is None
    assert clips.find(say("en", TEXT)) is None
    recordings.withdraw(kept.name, "x")
    assert clips.find(say("nl", TEXT)) == computer


@pytest.mark.parametrize("moment", range(3))
def test_killed_while_keeping_leaves_nothing_that_is_heard(
    recordings: Recordings, heard: Heard, folder: Path, moment: int
) -> None:
    original = folder.parent / "came.m4a"
    original.parent.mkdir(parents=True)
    original.write_bytes(heard.original)
    script = f"""
import os, signal
from pathlib import Path
from praatplaat.model import Language
from praatplaat.speech.recordings import Consent, Facts, Recordings, listen
language = Language("nl", "nl", {{}}, "", "ltr", True, "", {{}}, {{}}, {{}}, pace=(6, 24))
heard = listen(Path({str(original)!r}).read_bytes(), {TEXT!r}, language)
sync, calls = os.fsync, []
def killed(handle):
    calls.append(handle)
    if len(calls) > {moment}:
        os.kill(os.getpid(), signal.SIGKILL)
    sync(handle)
os.fsync = killed
Recordings(Path({str(folder)!r})).keep(heard, Facts("Selam", Consent(True, "1", "2026-07-01"), "x"))
"""
    done = subprocess.run([sys.executable, "-c", script], check=False, timeout=60)
    assert done.returncode == -9
    assert recordings.of("nl", TEXT) == ()
    assert recordings.chosen("nl", TEXT) is None
    assert recordings.keep(heard, FACTS).clip is not None


def test_a_folder_that_cannot_be_written_is_told_in_words_about_recordings(
    heard: Heard, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("no folder")
    with pytest.raises(ProblemError) as caught:
        Recordings(tmp_path / "taken").keep(heard, FACTS)
    assert caught.value.problem.code == "recordings-unwritable"
    assert "PRAATPLAAT_DATA" in caught.value.problem.message("nl")


def test_a_recording_kept_by_another_process_is_seen_at_once(
    recordings: Recordings, heard: Heard, other: Heard, folder: Path
) -> None:
    recordings.keep(heard, FACTS)
    os.utime(folder, (1, 1))
    assert len(recordings.of("nl", TEXT)) == 1
    time.sleep(0.005)
    new = Recordings(folder).keep(other, FACTS)
    assert recordings.chosen("nl", TEXT) == new.clip
    Recordings(folder).withdraw(new.name, "x")
    assert recordings.chosen("nl", TEXT) != new.clip
