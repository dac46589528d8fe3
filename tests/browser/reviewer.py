"""Somebody with a phone and a link, as browser tests drive them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from playwright.sync_api import ConsoleMessage, Page


@dataclass
class Reviewer:
    """Somebody with a phone and a link."""

    page: Page
    address: str
    wrong: list[str] = field(default_factory=list)

    def open(self, link: str) -> None:
        self.page.goto(f"{self.address}#{link}")
        self.page.wait_for_selector("[data-screen]")

    def begin(self, link: str) -> None:
        self.open(link)
        self.do("start")
        self.at("phrase")

    def do(self, action: str) -> None:
        self.page.click(f"[data-do={action}]")

    def at(self, screen: str) -> None:
        self.page.wait_for_selector(f"[data-screen={screen}]")

    def agree(self) -> None:
        self.do("record")
        self.page.check("[name=agree]")
        self.do("agree")
        self.at("record")

    def speak(self) -> None:
        """Record a second and wait until it was listened to."""
        self.do("record-start")
        self.page.wait_for_timeout(1000)
        self.do("record-stop")
        self.page.wait_for_selector("[data-phase=heard], [data-phase=unsent]")

    def noted(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"} and "icons/" not in str(message.location):
            self.wrong.append(message.text)


def eventually(true: Callable[[], bool], reviewer: Reviewer) -> None:
    until = time.monotonic() + 15
    while not true():
        assert time.monotonic() < until
        reviewer.page.wait_for_timeout(50)


def walk(reviewer: Reviewer, link: str) -> Iterator[str]:
    """Go through every screen, and yield what it is."""
    reviewer.open(link)
    yield "hello"
    reviewer.do("start")
    reviewer.at("phrase")
    yield "phrase"
    reviewer.do("back")
    yield "what others understood"
    for sheet in ("correct", "odd"):
        reviewer.do(f"open-{sheet}")
        reviewer.at(sheet)
        yield sheet
        reviewer.do("cancel")
    reviewer.do("record")
    reviewer.at("consent")
    yield "consent"
    reviewer.page.check("[name=agree]")
    reviewer.do("agree")
    yield "ready to record"
    reviewer.speak()
    yield "heard"
    reviewer.do("record-again")
    reviewer.do("cancel")
    for _ in range(2):
        reviewer.do("next")
    reviewer.at("end")
    yield "end"
