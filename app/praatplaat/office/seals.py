"""Seals on what a browser is given to keep: who changes anything in it is not believed."""

from __future__ import annotations

import hashlib
import hmac

from itsdangerous import BadData, TimestampSigner

from praatplaat.office.desk import Office
from praatplaat.office.secret import secret

SESSION = "praatplaat"
"""What the session of a coordinator is called: the name of its cookie, and what its seal is for."""


class Seal:
    """Puts the seal of an organisation on a value, and knows it again; its secret is behind all of them."""

    def __init__(self, secret: str) -> None:
        self._secret = secret.encode()

    @classmethod
    def of(cls, office: Office) -> Seal:
        """Return the seal of an organisation. Raises ProblemError where its database fails."""
        return cls(secret(office))

    def sign(self, purpose: str, value: str) -> str:
        """Return a value with the seal on it, good for this purpose only."""
        return self._signer(purpose).sign(value).decode()

    def read(self, purpose: str, signed: str, seconds: int) -> str | None:
        """Return the value; None when its seal is not ours, for something else, or older than this."""
        try:
            return self._signer(purpose).unsign(signed, max_age=seconds).decode()
        except (BadData, UnicodeError):
            return None

    def token(self, cookie: str) -> str:
        """Return what a page shows to prove that it belongs to whoever holds a cookie."""
        return hmac.new(self._secret, b"page\0" + cookie.encode(), hashlib.sha256).hexdigest()

    def accepts(self, token: str, cookie: str) -> bool:
        """Return whether a page showed what belongs to a cookie."""
        return hmac.compare_digest(token.encode(), self.token(cookie).encode())

    def _signer(self, purpose: str) -> TimestampSigner:
        salt = f"praatplaat.{purpose}".encode()
        return TimestampSigner(self._secret, salt, key_derivation="hmac", digest_method=hashlib.sha256)
