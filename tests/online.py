"""A stand-in for services on the internet: a local proxy that ends their TLS and answers in their place."""

from __future__ import annotations

import abc
import contextlib
import socket
import socketserver
import ssl
import struct
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import trustme


@dataclass(frozen=True)
class Asked:
    """One request: whom it was meant for, the line it asks for, its fields and its body."""

    host: str
    target: str
    fields: dict[str, str]
    body: bytes


class StandIn(socketserver.ThreadingTCPServer):
    """A proxy that answers as a service would; `answers` says how, the last one for ever.

    Each is the name of a method of the visitor: ok, 429, 500, sorry (a web page with status 200), hang …
    """

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, certificate: trustme.LeafCert, visitor: type[Visitor]) -> None:
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(self.tls)
        self.answers = ["ok"]
        self.asked: list[Any] = []
        self.closing = threading.Event()
        super().__init__(("127.0.0.1", 0), visitor)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def next_answer(self, host: str) -> str:
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]

    def handle_error(self, request: object, client_address: object) -> None:
        """Visitors that hang up are no news."""


class Visitor(socketserver.BaseRequestHandler, abc.ABC):
    """Answers one request; `good` is the whole body of an answer as it should be, `kind` what it is."""

    server: Any
    kind = "text/plain; charset=utf-8"

    @abc.abstractmethod
    def good(self, asked: Asked) -> str:
        """Return the body that a service gives when all is well."""

    def handle(self) -> None:
        with contextlib.suppress(OSError), self.request.makefile("rb") as lines:
            host = self._head(lines)[1].partition(":")[0]
            self.request.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with contextlib.suppress(OSError), self.server.tls.wrap_socket(self.request, server_side=True) as tls:
            with tls.makefile("rb") as lines:
                _, target, fields = self._head(lines)
                body = lines.read(int(fields.get("content-length", "0")))
            name = "_" + self.server.next_answer(host).replace("-", "_").lower()
            getattr(self, name)(tls, Asked(host, target, fields, body))

    def _head(self, lines) -> tuple[str, str, dict[str, str]]:  # noqa: ANN001
        method, target, _ = lines.readline().decode("latin1").split(" ", 2)
        fields = {}
        while (line := lines.readline()) not in (b"\r\n", b""):
            name, _, value = line.decode("latin1").partition(":")
            fields[name.lower()] = value.strip()
        return method, target, fields

    def send(
        self, tls: ssl.SSLSocket, body: str, status: str = "200 OK", kind: str = "", more: str = ""
    ) -> None:
        sent = body.encode()
        head = (
            f"HTTP/1.1 {status}\r\nContent-Type: {kind or self.kind}\r\nContent-Length: {len(sent)}\r\n{more}"
        )
        tls.sendall(f"{head}Connection: close\r\n\r\n".encode() + sent)

    def _ok(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        self.send(tls, self.good(asked))

    def _429(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        self.send(tls, "slow down", "429 Too Many Requests", "text/plain")

    def _403(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        self.send(tls, "no", "403 Forbidden", "text/plain")

    def _500(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        self.send(tls, "Error 500 (Server Error)!!1", "500 Internal Server Error", "text/plain")

    def _redirect(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        self.send(tls, "", "302 Found", more=f"Location: https://{asked.host}/sorry/index\r\n")

    def _sorry(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        self.send(tls, "<html><body>unusual traffic</body></html>", kind="text/html; charset=utf-8")

    def _empty(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        self.send(tls, "")

    def _reset(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        tls.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def _hang(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        self.server.closing.wait(30)

    def _drip(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        tls.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        while not self.server.closing.wait(0.02):
            tls.sendall(b" ")

    def _cutoff(self, tls: ssl.SSLSocket, asked: Asked) -> None:
        whole = self.good(asked).encode()
        tls.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(whole) + whole[: len(whole) // 2])


@contextlib.contextmanager
def standing_in(
    server: StandIn, authority: trustme.CA, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Let every request of this process go to a stand-in, trusted as the real service is."""
    trusted = folder / "trusted.pem"
    authority.cert_pem.write_to_path(str(trusted))
    with server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        for name in ("https_proxy", "no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("HTTPS_PROXY", server.url)
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(trusted))
        yield
        server.closing.set()
        server.shutdown()
