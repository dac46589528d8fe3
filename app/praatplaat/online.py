"""Asking services on the internet: answers in time and of a sensible size, and nothing of it in a log."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from http.cookiejar import DefaultCookiePolicy

import requests
from urllib3.exceptions import HTTPError, ReadTimeoutError

Clock = Callable[[], float]

TALKATIVE = (
    *("urllib3.connection", "urllib3.connectionpool", "urllib3.poolmanager"),
    *("urllib3.response", "urllib3.util.retry", "gtts.tts"),
)
"""Loggers that write down what is asked: whole addresses, and whole sentences. Here they are silent."""

for _name in TALKATIVE:
    logging.getLogger(_name).addFilter(lambda _: False)

_CAUSES = {
    "ChunkedEncodingError": "the answer was cut short",
    "ConnectTimeout": "no connection in time",
    "ConnectionError": "no connection",
    "EndlessError": "the answer does not end",
    "ProxyError": "the proxy gives no connection",
    "ReadTimeout": "no answer in time",
    "SSLError": "the certificate is not to be trusted",
}


class EndlessError(requests.RequestException):
    """An answer that goes on longer, or grows larger, than anything sensible."""


class Rests:
    """Services that are left alone for a while, because they asked for it or did not answer."""

    def __init__(self, clock: Clock = time.monotonic) -> None:
        self._clock = clock
        self._until: dict[str, float] = {}

    def begin(self, service: str, seconds: float) -> None:
        """Leave a service alone for so many seconds from now."""
        self._until[service] = self._clock() + seconds

    def resting(self, service: str) -> bool:
        """Return whether a service is to be left alone still."""
        return self._clock() < self._until.get(service, float("-inf"))


def forgetful(session: requests.Session) -> requests.Session:
    """Return a session that takes no cookies: they would tie what one family says to what another says."""
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
    return session


def whole(answer: requests.Response, size: int, in_time: Callable[[], bool]) -> bytes:
    """Return the body of a streamed answer. Raise RequestException, also beyond `size` bytes or when late."""
    parts = bytearray()
    while part := _received(answer):
        parts += part
        if len(parts) > size or not in_time():
            raise EndlessError
    return bytes(parts)


def cause(error: requests.RequestException) -> str:
    """Return a failure in few words; the whole text of `requests` is no help, and tells what was asked."""
    name = type(error).__name__
    return _CAUSES.get(name, name)


def _received(answer: requests.Response) -> bytes:
    """Return what has arrived of an answer, at least a byte; nothing at its end.

    `iter_content` would wait for a whole chunk, so that an answer that drips would be waited for without end.
    """
    try:
        received: bytes = answer.raw.read1(16 * 1024, decode_content=True)
    except ReadTimeoutError as error:
        raise requests.ReadTimeout(error) from error
    except HTTPError as error:
        raise requests.exceptions.ChunkedEncodingError(error) from error
    return received
