"""A stand-in for Google Translate and MyMemory: both speak as the real ones do, right or wrong."""

from __future__ import annotations

import html
import json
import ssl
import urllib.parse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import trustme
from tests.online import Asked, StandIn, Visitor, standing_in

GOOGLE, MYMEMORY = "translate.google.com", "api.mymemory.translated.net"

SLEEPS, EATS = "Slaapt uw kind goed?", "Eet uw kind 3 keer per dag, om 14.30 uur ook?"
AMHARIC = "ልጅዎ በደንብ ይተኛል?"
KNOWN = {
    ("nl", "ti"): {SLEEPS: "ውላድኩም ጽቡቕ ድዩ ዝድቅስ፧", EATS: "ውላድኩም ኣብ መዓልቲ 3 ግዜ፡ ኣብ 14:30 እውን ይበልዕ ድዩ፧"},
    ("nl", "ar"): {SLEEPS: "هل ينام طفلك جيدا؟", EATS: "هل يأكل طفلك ٣ مرات في اليوم، في ١٤:٣٠ أيضا؟"},
    ("nl", "en"): {SLEEPS: "Does your child sleep well?", "Sorry": "Sorry", "Water": "Water"},
    ("ti", "nl"): {"ውላደይ ይሓምም ኣሎ": "Mijn kind is ziek"},
}


class Services(StandIn):
    """Both services at one proxy. `answers` is for both; `by_host` for one of them, before that."""

    def __init__(self, certificate: trustme.LeafCert) -> None:
        self.by_host: dict[str, str] = {}
        super().__init__(certificate, _Services)

    def next_answer(self, host: str) -> str:
        return self.by_host.get(host) or super().next_answer(host)

    @property
    def hosts(self) -> list[str]:
        return [asked.host for asked, _ in self.asked]


class _Services(Visitor):
    kind = "text/html; charset=utf-8"

    def good(self, asked: Asked) -> str:
        text, source, target = self._wanted(asked)
        return self._page(asked, _translated(text, source, target))

    def _wanted(self, asked: Asked) -> tuple[str, str, str]:
        path = urllib.parse.urlsplit(asked.target)
        fields = {name: one[0] for name, one in urllib.parse.parse_qs(path.query).items()}
        self.server.asked.append((asked, fields["q"]))
        if asked.host == GOOGLE:
            assert path.path == "/m"
            return fields["q"], fields["sl"], fields["tl"]
        assert path.path == "/get"
        source, target = (code.partition("-")[0] for code in fields["langpair"].split("|"))
        return fields["q"], source, target

    def _page(self, asked: Asked, text: str, status: Any = 200, **more: Any) -> str:  # noqa: ANN401
        if asked.host == MYMEMORY:
            self.kind = "application/json; charset=utf-8"
            return json.dumps(
                {
                    "responseData": {"translatedText": html.escape(text), "match": more.pop("match", 0.85)},
                    "quotaFinished": False,
                    "responseDetails": "",
                    "responseStatus": status,
                    "matches": [{"segment": "iets anders", "translation": "ካልእ ነገር", "match": 0.3}],
                    **more,
                }
            )
        return (
            "<!DOCTYPE html><html><head><title>Google Translate</title></head><body>"
            '<div class="root-container"><form action="/m"><input name="q"></form>'
            f'<div class="result-container">{html.escape(text)}</div></div></body></html>'
        )

    def _answer(self, tls: ssl.SSLSocket, asked: Asked, text: str, **more: Any) -> None:  # noqa: ANN401
        self._wanted(asked)
        self.send(tls, self._page(asked, text, **more))

    def _nothing(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        self._answer(tls, asked, "")

    def _same(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        self.send(tls, self._page(asked, self._wanted(asked)[0]))

    def _amharic(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        self._answer(tls, asked, AMHARIC)

    def _arabic(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        self._answer(tls, asked, "هل ينام طفلك جيدا؟")

    def _half(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        self._answer(tls, asked, "ውላድኩም slaapt goed?")

    def _no_numbers(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        self._answer(tls, asked, "ውላድኩም ኣብ መዓልቲ ክንደይ ግዜ እውን ይበልዕ ድዩ፧")

    def _long(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        self._answer(tls, asked, "ውላድኩም ጽቡቕ ድዩ ዝድቅስ " * 9)

    def _code(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        self._answer(tls, asked, '<img src="x" onerror="alert(1)"> ውላድኩም ጽቡቕ ድዩ')

    def _hidden(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        self._answer(tls, asked, "\u202e ውላድኩም \u200bጽቡቕ\n ድዩ ዝድቅስ፧\u200f ")

    def _quota(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        self._answer(tls, asked, "MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS FOR TODAY.")

    def _quota_status(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        self._answer(tls, asked, "", status="429", quotaFinished=True)

    def _invalid(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        self._answer(tls, asked, "INVALID LANGUAGE PAIR SPECIFIED.", status="403")

    def _unlike(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        self._answer(tls, asked, "ካልእ ነገር ድዩ ዝድቅስ", match=0.52)

    def _nonsense(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        self.send(tls, '{"responseData": 7}', kind="application/json")

    def _large(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        self.send(tls, "<p>" * 400_000)

    def _odd_fields(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        self.send(tls, self.good(asked), more="X-One: 1\r\n no colon here\r\n: nameless\r\n")


def _translated(text: str, source: str, target: str) -> str:
    back = {said: meant for meant, said in KNOWN.get((target, source), {}).items()}
    return {**back, **KNOWN.get((source, target), {})}.get(text, "")


@contextmanager
def services_standing_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Services]:
    """Let both services be local for as long as a test runs."""
    authority = trustme.CA()
    server = Services(authority.issue_cert(GOOGLE, MYMEMORY))
    with standing_in(server, authority, folder, monkeypatch):
        yield server
