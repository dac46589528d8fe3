"""Accounts of the organisation: which sign-ins are set up, and who has signed in with one.

Streamlit keeps a sign-in for thirty days in the browser. Here it opens one session of the studio, shared by
all windows; when that ends, by hand or because nobody did anything, it opens no other one.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import streamlit as st

from praatplaat.office.people import SESSION_LASTS
from praatplaat.problems import ProblemError, problem

DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class Account:
    """One sign-in at the organisation: whose it is, and when it was (seconds since 1970)."""

    issuer: str
    subject: str
    at: float
    email: str
    proven: bool

    @property
    def fresh(self) -> bool:
        """Whether it is recent enough to open a session with."""
        return time.time() - self.at < SESSION_LASTS.total_seconds()

    def check(self) -> None:
        """Raise ProblemError when the organisation itself does not vouch for the address."""
        if not self.proven:
            raise ProblemError(problem("account-unproven"))


def providers() -> list[str]:
    """Return the names of the sign-ins that `secrets.toml` sets up; none without an `[auth]` in it."""
    auth = st.secrets.get("auth") if st.secrets.load_if_toml_exists() else None
    if not isinstance(auth, Mapping):
        return []
    if "client_id" in auth:
        return [DEFAULT]
    return [name for name, value in auth.items() if isinstance(value, Mapping) and "client_id" in value]


def account() -> Account | None:
    """Return who has signed in with an account in this browser; None when nobody has."""
    return account_of(st.user) if st.user.get("is_logged_in") else None


def account_of(claims: Mapping[str, object]) -> Account:
    """Return what an organisation says of somebody. What it leaves out of `email_verified` it vouches for."""
    return Account(
        str(claims.get("iss", "")),
        str(claims.get("sub", "")),
        float(str(claims.get("iat") or 0)),
        str(claims.get("email") or ""),
        str(claims.get("email_verified", True)).lower() != "false",
    )


class Passes:
    """Which session every sign-in opened, for as long as the program runs."""

    def __init__(self) -> None:
        self._sessions: dict[Account, str] = {}
        self._lock = threading.Lock()

    def session(self, account: Account, opened: Callable[[str], str]) -> str:
        """Return the session of a sign-in; `opened` makes one for an address. Raises ProblemError."""
        with self._lock:
            self._sessions = {one: token for one, token in self._sessions.items() if one.fresh}
            if account not in self._sessions:
                account.check()
                self._sessions[account] = opened(account.email)
            return self._sessions[account]


@st.cache_resource
def passes() -> Passes:
    """Return the passes, the same for all windows."""
    return Passes()
