"""The workshop behind the board: builds the pack, has its clips made, and starts again when content changes.

It works in a thread of its own. Whatever happens in it, what is there already goes on being served.
"""

from __future__ import annotations

import contextlib
import logging
import os
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from praatplaat.files import Own
from praatplaat.library import Library, load
from praatplaat.model import Language, Utterance
from praatplaat.office.publishing import Published
from praatplaat.pack.assets import Assets
from praatplaat.pack.building import build
from praatplaat.pack.drawings import Gallery
from praatplaat.pack.sounds import utterances
from praatplaat.pack.versions import Built, current, names, note_order
from praatplaat.problems import Problem, ProblemError, problem
from praatplaat.speech.clips import Clip, Clips
from praatplaat.speech.production import Progress, Summary, produce
from praatplaat.web.folders import Claim
from praatplaat.web.watching import Order, Watch

ICON = "app-icon"
PAUSE = 2.0
"""Seconds between two looks at the content."""
PATIENCE = 60.0
"""Seconds until what failed is tried again."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Status:
    """How far the clips of the pack are."""

    version: str
    done: int
    total: int
    pending: int


@dataclass(frozen=True, slots=True)
class Grounds:
    """Where the workshop finds its content and keeps what it makes."""

    root: Path
    packs: Path
    audio: Path
    draw: Callable[[Path], Gallery]
    """Reads the pictures below a root."""
    own: Path | None = None
    """The organisation's own phrase sets, as files."""
    recordings: Path | None = None
    """Native speakers' clips."""
    pictures: Path | None = None
    """The organisation's own pictures; `draw` knows where they are, this says what to watch."""
    order: Callable[[], Published] = Published
    """What the studio published. Raises ProblemError when that cannot be known."""


class Workshop:
    """Keeps one pack current. `tell` hears of every step: a status, or a problem."""

    def __init__(self, grounds: Grounds, tell: Callable[[Status | Problem], None]) -> None:
        self._grounds, self._tell = grounds, tell
        self._claim = Claim(grounds.packs)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._work, name="workshop", daemon=True)
        places = (grounds.own, grounds.pictures)
        ordered = Order(lambda: grounds.order().stamp)
        self._watch = Watch(grounds.root, grounds.audio, places, grounds.recordings, ordered)
        self._library: Library | None = None
        self._clips: Clips | None = None
        self._named: Mapping[str, Utterance] = {}
        self._without: frozenset[str] = frozenset()
        self._left, self._order = 0, ""
        self._told: set[str] = set()
        self.gallery: Gallery | None = None

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def stop(self) -> None:
        """End after the clips at hand."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(timeout=5)
        self._claim.release()
        if self._clips:
            self._clips.close()

    @property
    def assets(self) -> Path:
        """The folder with the files that packs name."""
        return self._grounds.packs / "assets"

    def built(self) -> Built | None:
        """Return the current pack; None until the first one is there."""
        return current(self._grounds.packs)

    def status(self) -> Status:
        """Return how far everything is."""
        built, total = self.built(), len(self._named)
        if built is None:
            return Status("", 0, total, total)
        return Status(built.version, total - self._left, total, built.pending)

    @property
    def has_read(self) -> bool:
        """Whether content and pictures have been read since the start."""
        return self._library is not None

    @property
    def languages(self) -> Mapping[str, Language]:
        """Languages of the content as it was last read; none before that."""
        return self._library.languages if self._library else {}

    @property
    def clips(self) -> Clips | None:
        """The clips of the content; None until it was read."""
        return self._clips

    def icon(self) -> str | None:
        """Return the picture of the app as SVG; None when there is none."""
        library, gallery = self._library, self.gallery
        if library is None or gallery is None or ICON not in gallery.scenes:
            return None
        volunteer = library.languages.get(library.volunteer)
        return gallery.svg(ICON, volunteer.cast, volunteer.forms[0]) if volunteer else None

    def knows(self, name: str) -> bool:
        """Return whether something in the library sounds like this, and can be made."""
        return name in self._named and name not in self._without

    def clip(self, name: str) -> Clip:
        """Return a clip, made now if need be. Raises KeyError for an unknown name, or ProblemError."""
        if self._clips is None:
            raise KeyError(name)
        return self._clips.find_named(name) or self._clips.make(self._named[name])

    def _work(self) -> None:
        while not self._stop.is_set():
            try:
                self._read()
                lasting = self._make() if self._claimed() else self._follow()
            except ProblemError as error:
                self._warn(error.problem)
                lasting = False
            except Exception:
                if self._stop.is_set():
                    return
                # A fault in the workshop must not end a visit: what is there is served, and it tries again.
                _log.exception("the workshop stumbled")
                lasting = False
            self._rest(lasting)

    def _read(self) -> None:
        """Read content and pictures as they are now."""
        self._watch.settle()
        order = self._grounds.order()
        self._order = order.stamp
        own = Own(self._grounds.own, order.own)
        library = load(self._grounds.root, own, order.policy)
        self.gallery = self._grounds.draw(self._grounds.root)
        if self._clips is None:
            self._clips = Clips(self._grounds.audio, library.languages, self._grounds.recordings)
            self._clips.tidy()
        self._clips.languages = library.languages
        self._library = library
        sayable = (one for one in utterances(library) if self._clips.can_speak(one))
        self._named = {self._clips.name(one): one for one in sayable}

    def _make(self) -> bool:
        """Build, have the missing clips made, and build again; return whether nothing is left to try."""
        self._without = frozenset()
        if not self._build().pending:
            return True
        summary = self._speak()
        self._without = frozenset(self._name(failure.utterance) for failure in summary.failed)
        if self._without:
            self._warn(problem("clips-left-out", count=len(self._without)))
        if summary.stopped:
            self._warn(summary.stopped)
        if self._stop.is_set():
            return True
        # Our own clips, or the attempt to write them on a full disk, are no reason to begin anew.
        self._watch.settle_sounds()
        return self._build().pending == 0 and summary.stopped is None

    def _build(self) -> Built:
        assert self._library is not None and self.gallery is not None and self._clips is not None
        built = build(self._library, self.gallery, self._clips, self._grounds.packs, self._without)
        with contextlib.suppress(OSError):
            note_order(self._grounds.packs, self._order)
        self._left = built.pending
        self._tell(self.status())
        # The pack can be used before its files are as small as they can be.
        Assets(built.assets).squeeze(names(built), self._stop.is_set)
        return built

    def _speak(self) -> Summary:
        assert self._library is not None and self._clips is not None
        # One processor stays free for whoever is talking now.
        workers = max(1, (os.cpu_count() or 1) - 1)
        return produce(self._clips, utterances(self._library), self._count, workers, stop=self._stop)

    def _count(self, progress: Progress) -> None:
        self._left = progress.total - progress.done
        self._tell(self.status())

    def _claimed(self) -> bool:
        """Return whether the folder of packs is ours to write in."""
        if self._claim.take():
            return True
        self._warn(problem("data-shared", path=self._grounds.packs))
        return False

    def _follow(self) -> bool:
        """Do nothing but see how far the other one is: what it publishes is what we serve."""
        built = self.built()
        self._left = built.pending if built else len(self._named)
        return False

    def _rest(self, lasting: bool) -> None:
        """Wait until content has changed, or until it is time to try again."""
        waited = 0.0
        while not self._stop.wait(PAUSE):
            waited += PAUSE
            if self._watch.changed() or (not lasting and waited >= PATIENCE):
                return

    def _warn(self, found: Problem) -> None:
        """Tell of a problem once, not every minute."""
        if found.message() not in self._told:
            self._told.add(found.message())
            self._tell(found)

    def _name(self, utterance: Utterance) -> str:
        assert self._clips is not None
        return self._clips.name(utterance)
