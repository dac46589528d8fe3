import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from praatplaat.problems import ProblemError
from praatplaat.speech.store import Store

NAME = "0123456789abcdef0123-0123456789ab"
FACTS = {"language": "ti", "voice": "computer", "engine": "espeak", "seconds": 1.5}
OLD, NEW = b"old sound" * 100, b"new sound" * 100


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "clips")


def _files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_clip_comes_back_with_its_sidecar(store: Store) -> None:
    written = store.write(NAME, NEW, FACTS)
    read = Store(store.folder).read(NAME)
    assert written == read
    assert read is not None
    assert (read.path.read_bytes(), read.seconds, read.voice, read.language) == (NEW, 1.5, "computer", "ti")
    assert _files(store.folder) == [f"{NAME}.json", f"{NAME}.mp3"]


@pytest.mark.parametrize(
    "damage",
    [b"", NEW[:-1], NEW[:-1] + b"!", NEW + b"more"],
    ids=["empty", "cut", "changed", "longer"],
)
def test_a_clip_that_does_not_fit_its_sidecar_is_not_there(store: Store, damage: bytes) -> None:
    path = store.write(NAME, NEW, FACTS).path
    path.write_bytes(damage)
    assert store.read(NAME) is None
    assert store.write(NAME, NEW, FACTS).path.read_bytes() == NEW


@pytest.mark.parametrize(
    "sidecar", ["", "{", "[]", "null", "{}", '{"schema": 1}', '{"schema": 99, "name": "x"}', "\xff"]
)
def test_a_broken_sidecar_makes_no_clip(store: Store, sidecar: str) -> None:
    path = store.write(NAME, NEW, FACTS).path.with_suffix(".json")
    path.write_bytes(sidecar.encode("latin1"))
    assert store.read(NAME) is None


def test_a_pair_that_was_renamed_is_no_clip(store: Store) -> None:
    path = store.write(NAME, NEW, FACTS).path
    other = NAME.replace("0", "f")
    for kind in (".mp3", ".json"):
        path.with_suffix(kind).rename(store.folder / f"{other}{kind}")
    assert store.read(other) is None


@pytest.mark.parametrize(
    "name", ["", "..", "../../etc/passwd", f"../{NAME}", f"{NAME}.mp3", NAME.upper(), NAME + "\n"]
)
def test_only_names_of_clips_are_looked_up(store: Store, name: str) -> None:
    store.write(NAME, NEW, FACTS)
    assert store.read(name) is None


def test_killed_between_sound_and_sidecar_leaves_the_clip_absent(store: Store) -> None:
    store.write(NAME, OLD, FACTS)
    _run(
        f"""
import os, signal
put = store._put
def killed(name, content):
    if name.endswith(".json"):
        os.kill(os.getpid(), signal.SIGKILL)
    put(name, content)
store._put = killed
store.write({NAME!r}, {NEW!r}, {FACTS!r})
""",
        store.folder,
        -9,
    )
    assert (store.folder / f"{NAME}.mp3").read_bytes() == NEW
    assert store.read(NAME) is None
    assert store.write(NAME, NEW, FACTS) == store.read(NAME)


def test_killed_while_writing_keeps_the_old_clip(store: Store) -> None:
    old = store.write(NAME, OLD, FACTS)
    _run(
        f"""
import os, signal
os.fsync = lambda handle: os.kill(os.getpid(), signal.SIGKILL)
store.write({NAME!r}, {NEW!r}, {FACTS!r})
""",
        store.folder,
        -9,
    )
    assert Store(store.folder).read(NAME) == old
    assert len(_files(store.folder)) == 3  # what the killed writer left, under a name nobody reads


def test_leftovers_go_when_they_are_old_and_not_before(store: Store) -> None:
    store.write(NAME, NEW, FACTS)
    fresh, stale = store.folder / ".a.part", store.folder / ".b.part"
    fresh.write_bytes(b"")
    stale.write_bytes(b"")
    os.utime(stale, (time.time() - 7200,) * 2)
    store.tidy()
    assert _files(store.folder) == [".a.part", f"{NAME}.json", f"{NAME}.mp3"]


def test_a_full_disk_is_told_and_keeps_the_old_clip(store: Store) -> None:
    old = store.write(NAME, OLD, FACTS)
    said = _run(
        f"""
import resource
from praatplaat.problems import ProblemError
resource.setrlimit(resource.RLIMIT_FSIZE, (500, 500))
try:
    store.write({NAME!r}, {NEW!r}, {FACTS!r})
except ProblemError as error:
    print(error.problem.code, error.problem.message("nl"))
""",
        store.folder,
        0,
    )
    assert said.startswith("clips-disk-full")
    assert "Maak ruimte" in said
    assert Store(store.folder).read(NAME) == old
    assert len(_files(store.folder)) == 2


def test_a_read_only_folder_is_told_and_still_read() -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder))
        old = store.write(NAME, OLD, FACTS)
        with _read_only(Path(folder)):
            assert Store(Path(folder)).read(NAME) == old
            with pytest.raises(ProblemError) as caught:
                store.write(NAME, NEW, FACTS)
            assert caught.value.problem.code == "clips-unwritable"
            assert folder in str(caught.value)
            assert "PRAATPLAAT_AUDIO_CACHE" in str(caught.value)
        assert Store(Path(folder)).read(NAME) == old
        assert len(_files(Path(folder))) == 2


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "clips").write_text("no folder")
    store = Store(tmp_path / "clips")
    assert store.read(NAME) is None
    with pytest.raises(ProblemError, match="cannot be written"):
        store.write(NAME, NEW, FACTS)


def test_two_processes_that_write_different_sound_leave_one_whole_clip(store: Store) -> None:
    sounds = {letter: letter.encode() * 3000 for letter in "abcd"}

    def write(letter: str) -> None:
        _run(f"for _ in range(60): store.write({NAME!r}, {sounds[letter]!r}, {FACTS!r})", store.folder, 0)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, sounds))
    clip = Store(store.folder).read(NAME)
    assert clip is not None
    assert clip.path.read_bytes() in sounds.values()
    assert json.loads(clip.path.with_suffix(".json").read_text())["sha256"] == clip.sha256


def test_the_newest_clip_of_a_text_is_found(store: Store) -> None:
    older, newer = (f"{'a' * 20}-{digit * 12}" for digit in "12")
    store.write(older, OLD, FACTS)
    store.write(newer, NEW, FACTS)
    os.utime(store.folder / f"{older}.json", (1, 1))
    found = store.newest("a" * 20)
    assert found is not None
    assert found.name == newer
    (store.folder / f"{newer}.mp3").write_bytes(b"damaged")
    found = store.newest("a" * 20)
    assert found is not None
    assert found.name == older
    assert store.newest("b" * 20) is None


def _run(script: str, folder: Path, code: int) -> str:
    """Run a script that has a `store`, in a process of its own; it must end with `code`."""
    imports = "from pathlib import Path\nfrom praatplaat.speech.store import Store\n"
    whole = f"{imports}store = Store(Path({str(folder)!r}))\n{script}"
    command = [sys.executable, "-c", whole]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == code, done.stderr
    return done.stdout


@contextlib.contextmanager
def _read_only(folder: Path) -> Iterator[None]:
    """Make a folder one that this process may read and not write, also when it runs as root."""
    folder.chmod(0o555)
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(user)
        folder.chmod(0o755)
