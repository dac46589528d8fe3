"""Google Translate and MyMemory, asked and read in the words of deep-translator.

It knows the addresses, the fields and where in an answer the text is. Sending is done here, because it waits
without end, follows any redirect, reads whatever size, and asks MyMemory over an open line.
"""

from __future__ import annotations

import html
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import FunctionType
from typing import Any, ClassVar

import requests
from deep_translator import GoogleTranslator, MyMemoryTranslator
from deep_translator.constants import GOOGLE_LANGUAGES_TO_CODES, MY_MEMORY_LANGUAGES_TO_CODES
from deep_translator.exceptions import BaseError

from praatplaat import online
from praatplaat.model import Language
from praatplaat.online import Clock
from praatplaat.translation.engines import (
    NothingError,
    OfflineError,
    SilentError,
    ThrottledError,
    TooLongError,
    TurnedDownError,
)

MAX_ANSWER = 512 * 1024
"""Bytes of an answer; Google's whole page for one sentence has some ten thousand."""
LIKE = 0.8
"""How alike a sentence that MyMemory remembers must be to ours; what its machine made has 0.85."""
HEADERS = {
    # Without a browser's name Google answers a page that has no translation in it.
    "User-Agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0"
}


@dataclass(frozen=True, slots=True)
class Page:
    """What deep-translator looks at in an answer."""

    text: str
    status_code: int = 200

    def json(self) -> Any:  # noqa: ANN401 (whatever the service says)
        """Return the answer read as JSON. Raise ValueError."""
        return json.loads(self.text)

    def close(self) -> None:
        """It is closed already."""


@dataclass(frozen=True, slots=True)
class Courier:
    """Stands where deep-translator says `requests`: one request, with all the limits it lacks."""

    engine: str
    clock: Clock
    timeout: tuple[float, float]
    patience: float
    judge: Callable[[Page], Page]

    def get(self, url: str, params: Mapping[str, str], proxies: object = None) -> Page:  # noqa: ARG002
        """Return an answer worth reading. Raise TranslationError."""
        until = self.clock() + self.patience
        secure = url.replace("http://", "https://", 1)
        try:
            with online.forgetful(requests.Session()) as session:
                page = self._received(session, secure, params, until)
        except requests.ConnectionError:
            raise OfflineError(self.engine) from None  # what is left out here would show what was asked
        except (requests.RequestException, LookupError):
            raise SilentError(self.engine) from None
        return self.judge(page)

    def _received(self, session: requests.Session, url: str, params: Mapping[str, str], until: float) -> Page:
        connect, read = (min(one, self.patience) for one in self.timeout)
        with session.get(
            url,
            params=params,
            headers=HEADERS,
            timeout=(connect, read),
            stream=True,
            allow_redirects=False,
        ) as answer:
            self._accept(answer.status_code)
            body = online.whole(answer, MAX_ANSWER, lambda: self.clock() <= until)
            # Where a server names no letters, `requests` takes Latin-1 for granted.
            named = "charset" in answer.headers.get("Content-Type", "")
            return Page(body.decode((named and answer.encoding) or "utf-8", errors="replace"))

    def _accept(self, status: int) -> None:
        """Raise what the status of an answer means."""
        if status == 429:
            raise ThrottledError(self.engine)
        if status >= 500:
            raise SilentError(self.engine)
        if status != 200:
            raise TurnedDownError(self.engine)


class Service:
    """Engine over one of deep-translator's; `timeout` is (connect, read) in seconds."""

    name: ClassVar[str]
    key: ClassVar[str]
    """Name of the service under `translators:` of a language."""
    limit: ClassVar[int]
    """Bytes of text it takes."""
    reader: ClassVar[Any]
    codes: ClassVar[frozenset[str]]
    """Languages it knows, in its own names for them."""

    def __init__(self, clock: Clock = time.monotonic, timeout: tuple[float, float] = (4, 6)) -> None:
        self._clock, self._timeout = clock, timeout

    def serves(self, source: Language, target: Language) -> bool:
        """Return whether both languages have a code that the service knows."""
        return {source.translators.get(self.key), target.translators.get(self.key)} <= self.codes

    def translate(self, text: str, source: Language, target: Language, patience: float) -> str:
        """Return what the service makes of a text, as it came. Raise TranslationError."""
        if len(text.encode()) > self.limit:
            raise TooLongError(self.name)
        reader = self.reader(source=source.translators[self.key], target=target.translators[self.key])
        courier = Courier(self.name, self._clock, self._timeout, patience, self.judge)
        try:
            read = _sending_through(courier, reader)(reader, text)
        except BaseError:
            raise TurnedDownError(self.name) from None  # a page without a translation in it
        except (ValueError, LookupError, TypeError, AttributeError):
            raise SilentError(self.name) from None
        if not isinstance(read, str) or not read.strip():
            raise NothingError(self.name)
        return read

    def judge(self, page: Page) -> Page:
        """Return a page that may hold a translation. Raise TranslationError for any other."""
        if not page.text.strip():
            raise NothingError(self.name)
        return page


class Google(Service):
    """Google Translate, through its page for simple telephones."""

    name, key, limit = "Google", "google", 4999
    reader, codes = GoogleTranslator, frozenset(GOOGLE_LANGUAGES_TO_CODES.values())


class MyMemory(Service):
    """MyMemory of Translated: what people translated before, and a machine for the rest."""

    name, key, limit = "MyMemory", "mymemory", 500
    reader, codes = MyMemoryTranslator, frozenset(MY_MEMORY_LANGUAGES_TO_CODES.values())

    def judge(self, page: Page) -> Page:
        """Return an answer that is one: it says what is wrong where others put the translation."""
        said = super().judge(page).json()
        given, status = said["responseData"] or {}, str(said.get("responseStatus"))
        text = given.get("translatedText") or ""
        if status == "429" or said.get("quotaFinished") or text.startswith("MYMEMORY WARNING"):
            raise ThrottledError(self.name)
        if status != "200":
            raise TurnedDownError(self.name)
        # deep-translator would take the nearest sentence instead, however far from ours.
        if not text or float(given.get("match") or 1) < LIKE:
            raise NothingError(self.name)
        return page

    def translate(self, text: str, source: Language, target: Language, patience: float) -> str:
        """Return the translation as people read it: the service writes some signs as web pages do."""
        return html.unescape(super().translate(text, source, target, patience))


def _sending_through(courier: Courier, reader: Any) -> Callable[..., Any]:  # noqa: ANN401
    """Return a reader's own way to translate, in which `requests` is the courier.

    In deep-translator asking and reading are one function, which sends by itself and takes no settings.
    """
    own = type(reader).translate
    return FunctionType(own.__code__, {**own.__globals__, "requests": courier}, None, own.__defaults__)
