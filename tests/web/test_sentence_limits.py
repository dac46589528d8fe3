"""How often sentences may be typed, and how many at a time."""

from __future__ import annotations

import asyncio
import json
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from tests.web.desk import OURS, TYPED, Desk, Time

from praatplaat.web import sentences as module
from praatplaat.web.limits import Limits


def test_ten_a_minute_are_enough_for_a_tablet(desk: Desk) -> None:
    assert [desk.ask().status_code for _ in range(11)] == [200] * 10 + [429]
    desk.time.now += 20
    late = desk.ask()
    assert (late.status_code, late.json()["reason"], late.headers["retry-after"]) == (429, "busy", "40")
    assert desk.ask(address="192.0.2.2").status_code == 200
    desk.time.now += 41
    assert desk.ask().status_code == 200


def test_sentences_that_are_refused_do_not_count(desk: Desk) -> None:
    assert {desk.ask({**TYPED, "text": ""}).status_code for _ in range(20)} == {400}
    assert desk.ask().status_code == 200


def test_a_hundred_and_twenty_an_hour_and_sixty_a_minute_for_everybody() -> None:
    time = Time()
    limits = Limits(clock=time)
    for _ in range(12):
        assert [limits.wait("192.0.2.1") for _ in range(10)] == [0] * 10
        time.now += 61
    assert limits.wait("192.0.2.1") == 3600 - 12 * 61
    assert [limits.wait(f"198.51.100.{one}") for one in range(60)] == [0] * 60
    assert limits.wait("203.0.113.1") == 60
    time.now += 3601
    assert limits.wait("192.0.2.1") == 0


def test_a_device_that_makes_up_addresses_is_still_one_household() -> None:
    limits = Limits(clock=Time())
    assert [limits.wait(f"2001:db8:1:2::{one}") for one in range(11)][-1] == 60
    assert limits.wait("2001:db8:1:3::1") == 0
    assert [limits.wait(f"::ffff:192.0.2.{1 + one % 1}") for one in range(10)] == [0] * 10
    assert limits.wait("192.0.2.1") > 0


def test_no_address_is_kept_as_it_is_and_none_for_long() -> None:
    time = Time()
    limits, other = Limits(clock=time), Limits(clock=time)
    limits.wait("192.0.2.1")
    other.wait("192.0.2.1")
    assert "192.0.2" not in repr(vars(limits))
    assert not set(limits._by_name) & set(other._by_name)
    time.now += 3601
    limits.wait("192.0.2.9")
    assert len(limits._by_name) == 1


def test_two_sentences_at_a_time_and_the_third_waits_its_turn(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "QUEUE", 0.05)
    held, going = threading.Event(), threading.Semaphore(0)

    def hold() -> None:
        going.release()
        held.wait(20)

    desk.scribe.meanwhile = hold

    async def three() -> list[httpx.Response]:
        def one() -> Any:  # noqa: ANN401
            return desk.send("POST", "/visit/sentence", content=json.dumps(TYPED), headers=OURS)

        first = [asyncio.ensure_future(one()) for _ in range(2)]
        for _ in range(2):
            await asyncio.to_thread(going.acquire)
        third = await one()
        held.set()
        return [*await asyncio.gather(*first), third, await one()]

    with ThreadPoolExecutor(1) as pool:
        answers = pool.submit(lambda: asyncio.run(three())).result()
    assert [answer.status_code for answer in answers] == [200, 200, 503, 200]
    assert (answers[2].json()["reason"], "retry-after" in answers[2].headers) == ("busy", True)
