"""A stand-in for an organisation's sign-in: speaks OpenID Connect over http on this machine.

Whoever comes is signed in at once as `claims` says, without a password.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey

CLIENT, SECRET = "praatplaat-studio", "of-this-test-only"


class Provider(ThreadingHTTPServer):
    """The sign-in; `claims` is what it says of whoever comes next, `signed_out` how many left through it."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Visitor)
        self.key = RSAKey.generate_key(2048, {"kid": "stand-in"})
        self.claims: dict[str, Any] = {}
        self.codes: dict[str, dict[str, str]] = {}
        self.signed_out = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def secrets_file(self, studio: str) -> str:
        """Return the `secrets.toml` of a studio that signs in here."""
        return "\n".join(
            (
                "[auth]",
                f'redirect_uri = "{studio}/oauth2callback"',
                'cookie_secret = "of this test only, long enough to be none"',
                f'client_id = "{CLIENT}"',
                f'client_secret = "{SECRET}"',
                f'server_metadata_url = "{self.url}/.well-known/openid-configuration"',
            )
        )

    def description(self) -> dict[str, Any]:
        return {
            "issuer": self.url,
            "authorization_endpoint": f"{self.url}/authorize",
            "token_endpoint": f"{self.url}/token",
            "jwks_uri": f"{self.url}/jwks",
            "end_session_endpoint": f"{self.url}/end_session",
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "code_challenge_methods_supported": ["S256"],
        }

    def id_token(self, asked: dict[str, str]) -> str:
        now = int(time.time())
        said = {
            "iss": self.url,
            "aud": CLIENT,
            "sub": "1",
            "iat": now,
            "exp": now + 300,
            "nonce": asked["nonce"],
        }
        return jwt.encode({"alg": "RS256", "kid": "stand-in"}, said | self.claims, self.key)


class Visitor(BaseHTTPRequestHandler):
    """Answers one request."""

    server: Provider

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        asked = dict(parse_qsl(parts.query))
        if parts.path == "/.well-known/openid-configuration":
            self._json(self.server.description())
        elif parts.path == "/jwks":
            self._json({"keys": [self.server.key.as_dict(private=False)]})
        elif parts.path == "/authorize" and asked.get("client_id") == CLIENT:
            code = secrets.token_urlsafe(16)
            self.server.codes[code] = asked
            self._go(f"{asked['redirect_uri']}?{urlencode({'code': code, 'state': asked['state']})}")
        elif parts.path == "/end_session":
            self.server.signed_out += 1
            self._go(asked["post_logout_redirect_uri"])
        else:
            self.send_error(404)

    def do_POST(self) -> None:
        sent = dict(parse_qsl(self.rfile.read(int(self.headers["content-length"])).decode()))
        asked = self.server.codes.pop(sent.get("code", ""), None)
        if asked is None or not self._is_client() or not _belongs(asked, sent):
            self._json({"error": "invalid_grant"}, 400)
            return
        token = {"access_token": secrets.token_urlsafe(16), "token_type": "Bearer", "expires_in": 300}
        self._json(token | {"id_token": self.server.id_token(asked)})

    def log_message(self, *_: object) -> None:
        """Keep quiet."""

    def _is_client(self) -> bool:
        known = base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
        return self.headers.get("authorization", "") == f"Basic {known}"

    def _json(self, told: dict[str, Any], status: int = 200) -> None:
        body = json.dumps(told).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _go(self, where: str) -> None:
        self.send_response(302)
        self.send_header("location", where)
        self.send_header("content-length", "0")
        self.end_headers()


def _belongs(asked: dict[str, str], sent: dict[str, str]) -> bool:
    """Return whether whoever brings a code is who asked for it (PKCE, S256)."""
    digest = hashlib.sha256(sent.get("code_verifier", "").encode()).digest()
    proof = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
    return proof == asked.get("code_challenge") and sent.get("redirect_uri") == asked["redirect_uri"]


@contextmanager
def provider() -> Iterator[Provider]:
    """Open a sign-in for as long as a test needs it."""
    with Provider() as opened:
        threading.Thread(target=opened.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        yield opened
        opened.shutdown()
