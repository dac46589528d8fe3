"""An office in a folder of its own, on a database that is named, with people in it and a clock that obeys."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from praatplaat import places
from praatplaat.editing.values import Values
from praatplaat.office import cards, invitations, people, sets
from praatplaat.office.desk import HOST, Actor, Office
from praatplaat.office.reviews import About
from praatplaat.problems import ProblemError
from praatplaat.store.database import Store
from praatplaat.store.tables import metadata

SET, CARD, LANGUAGE = "bedtime", "bed-early", "ti"
BEDTIME: Values = {
    "id": SET,
    "title": {"nl": "Naar bed", "en": "Bedtime"},
    "picture": "yes",
    "cards": [
        {
            "id": CARD,
            "says": "volunteer",
            "picture": "yes",
            "nl": "Huilt uw kind veel?",
            "ti": {"woman": "ቆልዓኺ ብዙሕ ይበኪ ድዩ፧", "man": "ቆልዓኻ ብዙሕ ይበኪ ድዩ፧"},
            "answers": ["yes", "no"],
        }
    ],
}
"""A set of the organisation's own, of one card."""
BETTER = {"woman": "ቆልዓኺ ኣዝዩ ብዙሕ ይበኪ ድዩ፧", "man": "ቆልዓኻ ኣዝዩ ብዙሕ ይበኪ ድዩ፧"}


def document(set_id: str = SET, **more: Any) -> Values:  # noqa: ANN401 (whatever a set may hold)
    """Return a sound set that nobody else has a hand on."""
    return {**copy.deepcopy(BEDTIME), "id": set_id, **more}


def saying(text: str, set_id: str = SET) -> Values:
    """Return the set with another Dutch sentence on its card."""
    changed = document(set_id)
    changed["cards"][0]["nl"] = text
    return changed


def code_of(act: Callable[..., object], *args: Any, **named: Any) -> str:  # noqa: ANN401 (whatever a call takes)
    """Return the code of the problem that a call runs into; it must run into one."""
    try:
        act(*args, **named)
    except ProblemError as error:
        return error.problem.code
    raise AssertionError("there was no problem")


class House:
    """An office, its clock, and ways in."""

    def __init__(self, folder: Path, url: str = "") -> None:
        self.now = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
        self.url = url
        self.office = Office(Store.of(folder, url), places.CHECKOUT, folder, lambda: self.now)

    def pass_by(self, **much: float) -> None:
        self.now += timedelta(**much)

    def signed_in(self) -> Actor:
        """Return the coordinator for whom links are."""
        return self._actor(people.enter_by_link(self.office, people.open_link(self.office, HOST)).token)

    def coordinator(self, name: str = "Els", email: str = "els@praat.example") -> Actor:
        """Return a coordinator with an account, signed in."""
        if email not in {one.email for one in people.everybody(self.office)}:
            people.add(self.office, HOST, name, email)
        return self._actor(people.enter_by_account(self.office, email).token)

    def invited(self, by: Actor, name: str = "Mariam", sets: Iterable[str] = (SET,)) -> Actor:
        """Return a native speaker who followed her link."""
        wanted = invitations.invite(self.office, by, name, LANGUAGE, tuple(sets))
        return invitations.enter(self.office, invitations.link_token(self.office, wanted)).actor

    def about(self, values: Values | None = None) -> About:
        """Return the wording of the one card as it reads now."""
        now = values or sets.newest(self.office)[SET].values
        return About(SET, CARD, cards.wording_of(self.office, now, CARD, LANGUAGE))

    def rows(self) -> dict[str, int]:
        """Return how much is written in each table."""
        with self.office.store.reading() as connection:
            return {
                name: connection.execute(select(func.count()).select_from(table)).scalar_one()
                for name, table in metadata.tables.items()
            }

    def _actor(self, token: str) -> Actor:
        found = people.actor_of(self.office, token)
        assert found
        return found
