"""Making the clips that are missing: several at once, in any order, to be broken off and taken up again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from praatplaat.model import Utterance
from praatplaat.problems import Problem, ProblemError
from praatplaat.speech.clips import Clips
from praatplaat.speech.voices import Engine, EngineFailedError, SpeechError

PATIENCE = 5
"""So many failures of the engine in a row, and the batch stops: it is broken, not the texts."""

_HOPELESS = frozenset({"clips-unwritable", "clips-disk-full"})


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a batch is; `language` is that of the clip just done."""

    done: int
    total: int
    language: str
    failed: int


@dataclass(frozen=True, slots=True)
class Failure:
    """One clip that could not be made, and why."""

    utterance: Utterance
    problem: Problem


@dataclass(frozen=True, slots=True)
class Summary:
    """What a batch did. `stopped` says why it ended early; what it made stays, the next one goes on there."""

    present: int
    made: int
    failed: tuple[Failure, ...]
    voiceless: tuple[str, ...]
    """Languages for which the engine has no voice."""
    stopped: Problem | None = None
    left: int = 0


def produce(  # noqa: PLR0913 (each is something a caller decides, all but two have a default)
    clips: Clips,
    utterances: Iterable[Utterance],
    report: Callable[[Progress], None] = lambda _: None,
    workers: int = 2,
    *,
    engine: str = "espeak",
    stop: threading.Event | None = None,
) -> Summary:
    """Make every clip that is missing on the rung of the engine; one bad clip does not stop the rest.

    `report` is called after each clip, by one thread at a time; `stop` ends the batch after those at hand.
    """
    voice = clips.engine(engine)
    wanted = _once(utterances)
    speakable = [utterance for utterance in wanted if clips.can_speak(utterance, voice)]
    missing = [utterance for utterance in speakable if not clips.has(utterance, voice.kind)]
    batch = _Batch(clips, voice, missing, report, stop or threading.Event())
    batch.run(workers)
    voiceless = sorted({utterance.language for utterance in wanted} - {one.language for one in speakable})
    return Summary(
        present=len(speakable) - len(missing),
        made=batch.done - len(batch.failed),
        failed=tuple(batch.failed),
        voiceless=tuple(voiceless),
        stopped=batch.stopped,
        left=len(missing) - batch.done,
    )


def _once(utterances: Iterable[Utterance]) -> list[Utterance]:
    """Return the utterances, those that sound alike only once."""
    by_sound = {(utterance.language, utterance.spoken): utterance for utterance in utterances}
    return list(by_sound.values())


class _Batch:
    """One run over what is missing; all it counts is guarded by its lock."""

    def __init__(
        self,
        clips: Clips,
        engine: Engine,
        missing: list[Utterance],
        report: Callable[[Progress], None],
        stop: threading.Event,
    ) -> None:
        self._clips, self._engine, self._report, self._stop = clips, engine, report, stop
        self._total = len(missing)
        self._waiting = iter(missing)
        self._lock = threading.Lock()
        self._broken = 0
        self.done = 0
        self.failed: list[Failure] = []
        self.stopped: Problem | None = None

    def run(self, workers: int) -> None:
        """Make clips until there are none left or the batch must stop. Raise what was not foreseen."""
        with ThreadPoolExecutor(max(1, workers), thread_name_prefix="clips") as pool:
            for work in [pool.submit(self._work) for _ in range(max(1, workers))]:
                work.result()

    def _work(self) -> None:
        for utterance in self._taken():
            try:
                self._clips.make(utterance, self._engine)
            except ProblemError as error:
                self._count(utterance, error)
            except BaseException:
                self._stop.set()
                raise
            else:
                self._count(utterance, None)

    def _taken(self) -> Iterator[Utterance]:
        """Yield the next utterance for this thread, until none is left or the batch stops."""
        while not (self._stop.is_set() or self.stopped):
            with self._lock:
                utterance = next(self._waiting, None)
            if utterance is None:
                return
            yield utterance

    def _count(self, utterance: Utterance, error: ProblemError | None) -> None:
        with self._lock:
            if error and self._ends(error):
                self.stopped = self.stopped or error.problem
                return
            self.done += 1
            if error:
                self.failed.append(Failure(utterance, error.problem))
            self._report(Progress(self.done, self._total, utterance.language, len(self.failed)))

    def _ends(self, error: ProblemError) -> bool:
        """Return whether the next clip would fail in the same way."""
        self._broken = self._broken + 1 if isinstance(error, EngineFailedError) else 0
        if isinstance(error, SpeechError) and error.stops:
            return True
        return self._broken >= PATIENCE or error.problem.code in _HOPELESS
