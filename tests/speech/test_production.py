import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from praatplaat.model import Language, Utterance
from praatplaat.speech.clips import Clips
from praatplaat.speech.espeak import Espeak
from praatplaat.speech.production import Progress, produce
from praatplaat.speech.voices import EngineFailedError

Say = Callable[..., Utterance]
Languages = dict[str, Language]


@pytest.fixture
def clips(tmp_path: Path, languages: Languages, espeak: Espeak) -> Clips:
    return Clips(tmp_path / "cache", languages, engines=(espeak,))


@pytest.fixture
def wanted(say: Say) -> list[Utterance]:
    return [
        say("ti", "እወ", "woman"),
        say("ti", "እወ", "man"),
        say("ti", "ኣይፋል"),
        say("ar", "لا"),
        say("nl", "Ja"),
        say("en", "Yes"),
        say("xx", "one"),
    ]


def test_everything_is_made_once_with_progress_to_the_end(clips: Clips, wanted: list[Utterance]) -> None:
    seen: list[Progress] = []
    done = produce(clips, wanted, seen.append)
    assert (done.present, done.made, done.failed, done.voiceless, done.stopped, done.left) == (
        0, 5, (), ("xx",), None, 0,
    )  # fmt: skip
    assert [step.done for step in seen] == [1, 2, 3, 4, 5]
    assert {step.total for step in seen} == {5}
    assert {step.language for step in seen} == {"ti", "ar", "nl", "en"}
    assert all(clips.find(utterance) for utterance in wanted[:-1])


def test_a_second_run_makes_only_what_is_missing_or_damaged(clips: Clips, wanted: list[Utterance]) -> None:
    produce(clips, wanted)
    damaged, gone = clips.find(wanted[2]), clips.find(wanted[4])
    assert damaged is not None
    assert gone is not None
    damaged.path.write_bytes(b"damaged")
    gone.path.unlink()
    again = produce(clips, wanted)
    assert (again.present, again.made) == (3, 2)
    assert produce(clips, wanted).made == 0


def test_one_text_that_cannot_be_said_does_not_stop_the_rest(
    clips: Clips, wanted: list[Utterance], say: Say
) -> None:
    seen: list[Progress] = []
    done = produce(clips, [say("nl", "…"), *wanted, say("ti", "፩፪፫፬፭፮፯፰፱፲፳፴፵")], seen.append)
    assert done.made == 5
    assert {failure.utterance.spoken for failure in done.failed} == {"…", "፩፪፫፬፭፮፯፰፱፲፳፴፵"}
    assert seen[-1].failed == 2
    assert all(failure.problem.message("nl") for failure in done.failed)


def test_a_stop_ends_the_batch_and_the_next_one_goes_on(clips: Clips, say: Say) -> None:
    wanted = [say("nl", f"Dit is zin {letter}") for letter in "abcdefghij"]
    stop = threading.Event()
    first = produce(clips, wanted, lambda step: stop.set() if step.done == 3 else None, stop=stop)
    assert 3 <= first.made <= 4
    assert first.left == 10 - first.made
    second = produce(clips, wanted)
    assert (second.present, second.made) == (first.made, first.left)


def test_a_folder_that_cannot_be_written_stops_the_batch_at_once(
    languages: Languages, espeak: Espeak, wanted: list[Utterance], tmp_path: Path
) -> None:
    (tmp_path / "cache").write_text("a file, no folder")
    done = produce(Clips(tmp_path / "cache", languages, engines=(espeak,)), wanted)
    assert done.stopped is not None
    assert done.stopped.code == "clips-unwritable"
    assert (done.made, done.left) == (0, 5)


def test_an_engine_that_never_works_stops_the_batch_after_five(
    languages: Languages, say: Say, tmp_path: Path
) -> None:
    class Mute(Espeak):
        def speak(self, text: str, language: Language) -> bytes:
            raise EngineFailedError(engine="espeak", reason="test")

    clips = Clips(tmp_path / "cache", languages, engines=(Mute(),))
    done = produce(clips, [say("nl", f"Dit is zin {letter}") for letter in "abcdefghij"], workers=1)
    assert done.stopped is not None
    assert len(done.failed) == 4


def test_a_fault_of_our_own_is_not_hidden(clips: Clips, wanted: list[Utterance]) -> None:
    def broken(step: Progress) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        produce(clips, wanted, broken)


def test_two_batches_at_once_make_whole_clips(
    languages: Languages, wanted: list[Utterance], tmp_path: Path
) -> None:
    made: list[int] = []

    def work() -> None:
        with Clips(tmp_path / "cache", languages, engines=(Espeak(),)) as clips:
            made.append(produce(clips, wanted).made)

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with Clips(tmp_path / "cache", languages) as clips:
        assert all(clips.find(utterance) for utterance in wanted[:-1])
    assert len(made) == 2
    assert not list((tmp_path / "cache").glob(".*"))


def test_nothing_to_do_is_done(clips: Clips) -> None:
    done = produce(clips, [])
    assert (done.made, done.left) == (0, 0)
