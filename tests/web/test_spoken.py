"""Clips of typed sentences: heard for a while, in parts if need be, by whoever was given their name."""

from __future__ import annotations

import pytest
from tests.web.desk import Desk

from praatplaat.web.spoken import MOST


@pytest.mark.parametrize(
    ("asked", "status", "content"),
    [
        ("bytes=0-4", 206, b"sound"),
        ("bytes=6-", 206, None),
        ("bytes=-3", 206, None),
        ("bytes=0-99999", 206, None),
        ("bytes=-99999", 206, None),
        ("bytes=99999-", 416, b""),
        ("bytes=3-1", 416, b""),
        ("bytes=-0", 416, b""),
        ("bytes=-", 200, None),
        ("bytes=a-b", 200, None),
        ("bytes=0-1,3-4", 200, None),
    ],
)
def test_a_part_of_a_clip_is_sent_as_asked(
    desk: Desk, asked: str, status: int, content: bytes | None
) -> None:
    clip = desk.ask().json()["clip"]
    answer = desk.hear(clip, range=asked)
    assert answer.status_code == status
    assert content is None or answer.content == content
    if status == 206:
        first, last, size = (
            answer.headers["content-range"].removeprefix("bytes ").replace("/", "-").split("-")
        )
        assert len(answer.content) == int(last) - int(first) + 1 <= int(size)


def test_a_clip_can_be_heard_for_ten_minutes_only(desk: Desk) -> None:
    clip = desk.ask().json()["clip"]
    desk.time.now += 599
    assert desk.hear(clip).status_code == 200
    desk.time.now += 2
    assert desk.hear(clip).status_code == 404
    assert not desk.sentences._spoken._clips


def test_only_the_latest_clips_are_kept_and_none_can_be_guessed(desk: Desk) -> None:
    clips = [desk.ask(address=f"192.0.2.{one}").json()["clip"] for one in range(MOST + 1)]
    assert desk.hear(clips[0]).status_code == 404
    assert desk.hear(clips[1]).status_code == 200
    assert len({len(clip) for clip in clips}) == 1
    assert len(set(clips)) == len(clips)
    assert len(clips[0]) > 30


@pytest.mark.parametrize("name", ["x", "..%2fclips", "%2e%2e%2f%2e%2e", "a/b"])
def test_a_clip_that_nobody_was_given_is_not_there(desk: Desk, name: str) -> None:
    assert desk.hear(f"spoken/{name}.mp3").status_code == 404
