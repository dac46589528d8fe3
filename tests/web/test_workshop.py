"""The workshop goes on whatever happens, says what is wrong, and ends when it is asked to."""

from __future__ import annotations

import errno
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from praatplaat.pack import current
from praatplaat.problems import ProblemError, problem
from praatplaat.speech.store import Store
from praatplaat.web import workshop as module
from praatplaat.web.folders import Claim, Folder
from praatplaat.web.watching import Watch

if TYPE_CHECKING:
    from tests.web.conftest import Engine, Gallery, House

    from praatplaat.pack import Built


def pending_in(house: House) -> int:
    return house.workshop.status().pending


def test_every_step_is_told_up_to_the_last(house: House) -> None:
    house.settled()
    house.until(lambda: house.told[-1] == house.workshop.status())
    assert house.problems == []


def test_a_changed_phrase_is_served_without_a_restart(house: House) -> None:
    first = house.settled().status().version
    path = house.root / "phrases/answers.yaml"
    path.write_text(path.read_text("utf-8").replace("nl: Nee", "nl: Neen"), "utf-8")
    house.until(lambda: house.workshop.status().version != first and pending_in(house) == 0)
    assert "Neen" in house.engine.spoken


def test_what_it_made_itself_is_no_reason_to_begin_anew(
    open_house: Callable[..., House], monkeypatch: pytest.MonkeyPatch
) -> None:
    built: list[int] = []

    def build(*given: object) -> Built:
        made = module_build(*given)  # type: ignore[arg-type]
        built.append(made.pending)
        return made

    module_build = module.build
    monkeypatch.setattr(module, "build", build)
    house = open_house()
    house.workshop.start()
    house.settled()
    time.sleep(0.5)
    assert len(built) == 2


def test_a_clip_that_cannot_be_made_does_not_keep_the_pack_waiting(
    open_house: Callable[..., House], engine: Engine
) -> None:
    engine.fails = lambda text: text == "Nee"
    house = open_house()
    house.workshop.start()
    built = house.settled().built()
    assert built is not None
    pack = json.loads(built.file.read_bytes())
    base = json.loads((built.assets / pack["base"]["file"]).read_bytes())
    assert "clip" not in base["cards"]["no"]
    assert "file" in base["cards"]["yes"]["clip"]
    assert house.problems == ["clips-left-out"]


def test_broken_content_leaves_the_last_good_pack(house: House) -> None:
    version = house.settled().status().version
    (house.root / "phrases/languages.yaml").write_text("volunteer: [", "utf-8")
    house.until(lambda: "pack-empty" in house.problems)
    assert house.workshop.status().version == version


def test_pictures_that_break_do_not_end_the_work(
    house: House, gallery: Gallery, caplog: pytest.LogCaptureFixture
) -> None:
    house.settled()
    version = house.workshop.status().version
    drawn, gallery.svg = gallery.svg, None  # type: ignore[method-assign,assignment]
    path = house.root / "phrases/answers.yaml"
    gallery.casts["neutral"] = gallery.casts["eritrean"] = "other"
    path.write_text(path.read_text("utf-8").replace("nl: Nee", "nl: Neen"), "utf-8")
    house.until(lambda: "the workshop stumbled" in caplog.text)
    assert house.workshop.status().version == version
    gallery.svg = drawn  # type: ignore[method-assign]
    path.write_text(path.read_text("utf-8").replace("nl: Neen", "nl: O nee"), "utf-8")
    house.until(lambda: house.workshop.status().version != version)


def test_a_full_disk_is_told_once_and_what_is_there_goes_on_being_served(
    open_house: Callable[..., House], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise ProblemError(problem("clips-disk-full"))

    monkeypatch.setattr(Store, "write", full)
    monkeypatch.setattr(module, "PATIENCE", 0.2)
    house = open_house()
    house.workshop.start()
    house.until(lambda: house.problems == ["clips-disk-full"])
    time.sleep(0.6)
    assert house.problems == ["clips-disk-full"]
    assert house.workshop.status().version
    monkeypatch.undo()
    assert house.workshop.built() is not None


def test_what_failed_for_want_of_room_is_tried_again(
    open_house: Callable[..., House], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.2)
    write, free = Store.write, [False]

    def perhaps(*arguments: object) -> object:
        if not free[0]:
            raise ProblemError(problem("clips-disk-full"))
        return write(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(Store, "write", perhaps)
    house = open_house()
    house.workshop.start()
    house.until(lambda: "clips-disk-full" in house.problems)
    free[0] = True
    house.settled()


def test_a_second_server_shows_what_the_first_one_makes(open_house: Callable[..., House]) -> None:
    first, second = open_house(), open_house()
    first.workshop.start()
    first.settled()
    second.workshop.start()
    second.until(lambda: second.problems == ["data-shared"])
    assert second.workshop.status() == first.workshop.status()


def test_a_second_server_takes_over_when_the_first_one_ends(
    open_house: Callable[..., House], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.2)
    first, second = open_house(), open_house()
    first.workshop.start()
    first.settled()
    second.workshop.start()
    second.until(lambda: second.problems == ["data-shared"])
    first.workshop.stop()
    second.until(lambda: second.workshop._claim._handle >= 0)


def test_stopping_in_the_middle_is_quick_and_loses_nothing(open_house: Callable[..., House]) -> None:
    house = open_house()
    house.engine.pause = 0.1
    house.workshop.start()
    house.until(lambda: house.workshop.status().done > 0)
    begun = time.monotonic()
    house.workshop.stop()
    assert time.monotonic() - begun < 4  # it waits five seconds for a workshop that does not listen
    assert current(house.folder / "packs") is not None


def test_a_start_with_everything_there_makes_nothing(open_house: Callable[..., House]) -> None:
    first = open_house()
    first.workshop.start()
    first.settled()
    first.workshop.stop()
    spoken = len(first.engine.spoken)
    second = open_house()
    assert second.workshop.built() is not None
    second.workshop.start()
    second.until(lambda: second.workshop.status().done > 0)
    assert len(second.engine.spoken) == spoken


def test_a_folder_that_can_be_written_is_used_as_it_is(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "deep/data", "PRAATPLAAT_DATA")
    assert (folder.path, folder.problem) == (tmp_path / "deep/data", None)
    folder.close()
    assert folder.path.is_dir()


def test_a_folder_that_cannot_be_written_is_replaced_for_the_time_being(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRAATPLAAT_AUDIO_CACHE", "/proc/clips")
    folder = Folder(Path("/proc/clips"), "PRAATPLAAT_AUDIO_CACHE")
    assert folder.problem is not None
    assert folder.problem.code == "data-unwritable"
    assert "/proc/clips" in folder.problem.message("nl")
    assert folder.path.is_dir()
    assert module.os.environ["PRAATPLAAT_AUDIO_CACHE"] == str(folder.path)
    folder.close()
    assert not folder.path.exists()


def test_what_a_locked_folder_holds_is_found_again_in_its_replacement(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.mp3").write_bytes(b"sound")

    def refused(**_: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setenv("PRAATPLAAT_AUDIO_CACHE", str(tmp_path))
    monkeypatch.setattr("praatplaat.web.folders.tempfile.TemporaryFile", refused)
    folder = Folder(tmp_path, "PRAATPLAAT_AUDIO_CACHE")
    assert (folder.path / "a.mp3").read_bytes() == b"sound"
    folder.close()
    assert (tmp_path / "a.mp3").exists()


def test_a_claim_is_had_by_one_at_a_time(tmp_path: Path) -> None:
    first, second = Claim(tmp_path), Claim(tmp_path)
    assert first.take()
    assert first.take()
    assert not second.take()
    first.release()
    assert second.take()
    second.release()


def test_a_change_is_noticed_once_it_is_finished(tmp_path: Path) -> None:
    phrases = tmp_path / "phrases"
    phrases.mkdir()
    watch = Watch(tmp_path, tmp_path / "audio")
    watch.settle()
    assert not watch.changed()
    (phrases / "a.yaml").write_text("half", "utf-8")
    assert not watch.changed()
    (phrases / "a.yaml").write_text("half and the rest", "utf-8")
    assert not watch.changed()
    assert watch.changed()
    watch.settle()
    assert not watch.changed()


def test_clips_of_ones_own_are_not_noticed_but_a_text_written_meanwhile_is(tmp_path: Path) -> None:
    (tmp_path / "phrases").mkdir()
    (tmp_path / "audio").mkdir()
    watch = Watch(tmp_path, tmp_path / "audio")
    watch.settle()
    (tmp_path / "audio/own.mp3").write_bytes(b"")
    watch.settle_sounds()
    assert [watch.changed() for _ in range(3)] == [False] * 3
    (tmp_path / "phrases/a.yaml").write_text("new", "utf-8")
    watch.settle_sounds()
    assert [watch.changed() for _ in range(2)] == [False, True]


def test_a_new_recording_and_one_withdrawn_are_noticed(tmp_path: Path) -> None:
    recordings = tmp_path / "data/recordings"
    watch = Watch(tmp_path, tmp_path / "audio", recordings=recordings)
    watch.settle()
    (recordings / "originals").mkdir(parents=True)
    assert [watch.changed() for _ in range(2)] == [False, True]
    watch.settle()
    (recordings / "part").write_bytes(b"")
    (recordings / "part").replace(recordings / "new.json")
    assert [watch.changed() for _ in range(2)] == [False, True]


def test_better_voices_are_noticed_too(tmp_path: Path) -> None:
    audio = tmp_path / "audio"
    audio.mkdir()
    watch = Watch(tmp_path, audio)
    watch.settle()
    (audio / "new.mp3").write_bytes(b"")
    assert not watch.changed()
    assert watch.changed()
