"""A photo that is added, described anew or archived makes a new pack."""

from __future__ import annotations

from pathlib import Path

from praatplaat.web.watching import Watch


def test_a_change_among_the_own_pictures_is_noticed(tmp_path: Path) -> None:
    pictures = tmp_path / "data/pictures"
    watch = Watch(tmp_path, tmp_path / "audio", (None, pictures))
    watch.settle()
    assert [watch.changed() for _ in range(2)] == [False, False]
    pictures.mkdir(parents=True)
    for suffix, content in (("jpg", "a"), ("json", "b"), ("json", "b, archived")):
        (pictures / f"own-bus.{suffix}").write_text(content, "utf-8")
        assert [watch.changed() for _ in range(2)] == [False, True]
        watch.settle()
