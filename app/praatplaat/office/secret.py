"""What cookies and links are signed with: made once, kept in the database, the same for all processes."""

from __future__ import annotations

import os
import secrets

from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from praatplaat.office.desk import Office
from praatplaat.store.tables import settings

NAME = "secret"
VARIABLE = "PRAATPLAAT_SECRET"


def secret(office: Office) -> str:
    """Return the secret of this organisation, or the one its environment gives. Raises ProblemError."""
    if given := os.environ.get(VARIABLE, "").strip():
        return given
    wanted = select(settings.c.value).where(settings.c.name == NAME)
    with office.store.reading() as connection:
        if found := connection.execute(wanted).scalar():
            return str(found)
    with office.store.writing() as connection:
        try:
            with connection.begin_nested():
                connection.execute(insert(settings).values(name=NAME, value=secrets.token_urlsafe(32)))
        except IntegrityError:
            pass  # another process was first: its secret counts
        return str(connection.execute(wanted).scalar_one())
