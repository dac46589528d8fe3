"""Packs come out the same, are quick to make again, and are never seen half."""

from __future__ import annotations

import errno
import os
import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from praatplaat import fonts
from praatplaat.pack import current, versions
from praatplaat.pack.assets import Assets
from praatplaat.problems import ProblemError

if TYPE_CHECKING:
    from tests.pack.conftest import Content, Gallery, Maker


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix != ".gz"
    }


def test_the_same_content_gives_the_same_bytes_wherever_it_is_built(maker: Maker, tmp_path: Path) -> None:
    maker.voice("no")
    first = maker.build()
    before, maker.out = tree(maker.out), tmp_path / "elsewhere"
    assert maker.build().version == first.version
    assert tree(maker.out) == before


def test_another_word_gives_another_version(maker: Maker, content: Content) -> None:
    first = maker.build()
    content.change("sets/sleeping.yaml", "Vraag rustig.", "Vraag het rustig.")
    assert maker.build().version != first.version


def test_one_changed_phrase_draws_nothing_and_cuts_nothing(
    maker: Maker, content: Content, monkeypatch: pytest.MonkeyPatch
) -> None:
    maker.build()
    maker.gallery.drawn.clear()
    monkeypatch.setattr(fonts, "cut", lambda *_: pytest.fail("a font was cut"))
    content.change("sets/sleeping.yaml", "Vraag rustig.", "Vraag het rustig.")
    maker.build()
    assert maker.gallery.drawn == []


def test_a_changed_scene_is_drawn_anew_and_the_others_are_not(maker: Maker, gallery: Gallery) -> None:
    maker.build()
    gallery.drawn.clear()
    gallery.scenes["yes"] = type(gallery.scenes["yes"])("yes", gallery.scenes["yes"].alt, "nodding")
    maker.build()
    assert set(gallery.drawn) == {"yes"}
    assert b"nodding" in (maker.out / "assets" / maker.part("ti")["pictures"]["man"]["yes"]).read_bytes()


def test_new_letters_come_into_the_font(maker: Maker, content: Content, documents: dict[str, Any]) -> None:
    before = {one["file"] for one in maker.pack()["fonts"] if one["script"] == "Ethi"}
    documents["answers"]["answers"][0]["ti"] = "ጰጰ"
    content.put("answers.yaml", documents["answers"])
    after = {one["file"] for one in maker.pack()["fonts"] if one["script"] == "Ethi"}
    assert before.isdisjoint(after)


def test_a_clip_that_is_not_made_yet_is_named_and_counted(maker: Maker) -> None:
    maker.voice("yes")
    built = maker.build()
    clip = maker.base()["cards"]["yes"]["clip"]
    assert list(clip) == ["pending"]
    assert clip["pending"] in {maker.clips.name(one) for one in said(maker, "yes")}
    assert built.pending == len({maker.clips.name(one) for one in said(maker, "yes")})


def test_a_clip_that_is_there_comes_with_its_voice_and_length(maker: Maker) -> None:
    maker.voice()
    built = maker.build()
    clip = maker.base()["cards"]["yes"]["clip"]
    assert (clip["voice"], clip["seconds"]) == ("computer", 1.23)
    assert (maker.out / "assets" / clip["file"]).read_bytes().startswith(b"sound of ")
    assert built.pending == 0


def test_a_clip_that_cannot_be_made_is_left_out_and_no_longer_waited_for(maker: Maker) -> None:
    maker.voice("yes")
    without = frozenset(maker.clips.name(one) for one in said(maker, "yes"))
    assert maker.build(without).pending == 0
    assert "clip" not in maker.file(maker.pack(maker.build(without))["base"])["cards"]["yes"]


def test_a_sound_that_changed_under_our_hands_is_not_carried(maker: Maker) -> None:
    maker.voice()
    name = maker.clips.name(said(maker, "yes")[0])
    (maker.store.folder / f"{name}.mp3").write_bytes(b"half")
    assert maker.build().pending == 1


def test_what_was_built_is_what_is_found_again(maker: Maker) -> None:
    built = maker.build()
    assert current(maker.out) == built
    assert built.sizes.keys() == {"ti", "ar"}


@pytest.mark.parametrize("damage", ["", "../../etc", "0" * 20, "\x00\xff"])
def test_a_pointer_that_points_nowhere_is_no_pack(maker: Maker, damage: str) -> None:
    maker.build()
    (maker.out / "current").write_bytes(damage.encode("latin-1"))
    assert current(maker.out) is None


def test_nothing_was_ever_built_is_no_pack(tmp_path: Path) -> None:
    assert current(tmp_path / "nowhere") is None


def test_a_build_that_breaks_off_leaves_the_old_pack(
    maker: Maker, content: Content, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = maker.build()
    content.change("sets/sleeping.yaml", "Vraag rustig.", "Vraag het rustig.")
    whole = versions.write

    def full(path: Path, written: bytes) -> None:
        if path.name == "pack.json":
            raise OSError(errno.ENOSPC, "No space left on device")
        whole(path, written)

    monkeypatch.setattr(versions, "write", full)
    with pytest.raises(ProblemError) as caught:
        maker.build()
    assert caught.value.problem.code == "packs-disk-full"
    assert current(maker.out) == first


def test_a_folder_that_cannot_be_written_is_named(maker: Maker) -> None:
    maker.out = Path("/proc/praatplaat")
    with pytest.raises(ProblemError) as caught:
        maker.build()
    assert caught.value.problem.code == "packs-unwritable"
    assert "/proc/praatplaat" in caught.value.problem.message()


def test_a_file_with_missing_bytes_is_written_again(maker: Maker) -> None:
    maker.build()
    asset = maker.out / "assets" / maker.part("ti")["pictures"]["woman"]["yes"]
    asset.write_bytes(b"")
    maker.build()
    assert asset.read_bytes() == b"<svg>yes  eritrean woman False</svg>"


def test_old_versions_go_and_files_that_only_they_had_go_later(maker: Maker, content: Content) -> None:
    maker.build()
    gone = maker.out / "assets" / maker.pack()["base"]["file"]
    for number in range(versions.KEPT):
        content.change("sets/sleeping.yaml", "Vraag", "Vraag" + "," * (number + 1))
        maker.build()
        time.sleep(0.01)
    assert len(list((maker.out / "versions").iterdir())) == versions.KEPT
    assert gone.exists()
    os.utime(gone, (1, 1))
    maker.build()
    assert not gone.exists()
    assert all((maker.out / "assets" / name).exists() for name in versions.names(maker.build()))


def test_compressed_copies_stand_beside_what_gains_from_them(maker: Maker) -> None:
    built = maker.build()
    Assets(built.assets).squeeze(versions.names(built))
    base = built.assets / maker.pack()["base"]["file"]
    assert base.with_name(base.name + ".br").stat().st_size < base.stat().st_size
    assert base.with_name(base.name + ".gz").exists()
    assert not list(built.assets.glob("*.woff2.*"))
    assert (built.folder / "pack.json.br").exists()


def test_a_disk_that_cannot_link_gets_a_copy(maker: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise OSError(errno.EXDEV, "another disk")

    monkeypatch.setattr(os, "link", refused)
    maker.voice()
    maker.build()
    clip = maker.out / "assets" / maker.base()["cards"]["yes"]["clip"]["file"]
    shutil.rmtree(maker.store.folder)
    assert clip.read_bytes().startswith(b"sound of ")


def said(maker: Maker, phrase: str) -> list[Any]:
    from praatplaat.pack.sounds import utterances  # noqa: PLC0415

    return [one for one in utterances(maker.content.load()) if one.phrase == phrase]
