"""The tables of the studio's database, alike on SQLite and PostgreSQL.

`migrations/` brings a database to this shape; a test holds the two together.
"""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)


class Moment(TypeDecorator[datetime]):
    """A moment in UTC: SQLite has no time zones, so none is written and UTC is read."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return the moment in UTC, without its zone. Raises ValueError for one that has none."""
        if value is not None and value.tzinfo is None:
            raise ValueError("a moment without a time zone")
        return value.astimezone(UTC).replace(tzinfo=None) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return what was written, in UTC."""
        return value.replace(tzinfo=UTC) if value else None


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

people = Table(
    "people",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("name", String(120), nullable=False),
    Column("role", String(20), nullable=False),
    Column("language", String(40), nullable=False, default=""),
    Column("email", String(254), unique=True),
    Column("active", Boolean, nullable=False, default=True),
    Column("made", Moment, nullable=False),
)
"""Who works in the studio: coordinators, and native speakers who were invited. Never a family."""

sessions = Table(
    "sessions",
    metadata,
    Column("token", String(64), primary_key=True),
    Column("person", String(32), ForeignKey("people.id"), nullable=False),
    Column("made", Moment, nullable=False),
    Column("seen", Moment, nullable=False),
    Column("expires", Moment, nullable=False),
    Column("ended", Boolean, nullable=False, default=False),
)
"""Who is signed in. `token` is a hash: who reads the database can sign in as nobody."""

links = Table(
    "links",
    metadata,
    Column("token", String(64), primary_key=True),
    Column("person", String(32), ForeignKey("people.id")),
    Column("made", Moment, nullable=False),
    Column("expires", Moment, nullable=False),
    Column("used", Moment),
)
"""One-time links that let a coordinator in; hashes again. Without a `person`, whoever links are for."""

invitations = Table(
    "invitations",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("person", String(32), ForeignKey("people.id"), nullable=False),
    Column("language", String(40), nullable=False),
    Column("sets", Text, nullable=False),
    Column("made", Moment, nullable=False),
    Column("made_by", String(120), nullable=False),
    Column("expires", Moment, nullable=False),
    Column("revoked", Moment),
    Column("opened", Moment),
)
"""Links for native speakers: one language, chosen sets (JSON list of ids), until a day."""

revisions = Table(
    "revisions",
    metadata,
    Column("set_id", String(80), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("kind", String(20), nullable=False),
    Column("document", Text, nullable=False),
    Column("author", String(32), nullable=False),
    Column("author_name", String(120), nullable=False),
    Column("at", Moment, nullable=False),
    Column("comment", String(500), nullable=False, default=""),
)
"""Every save of every set. Rows are added, never changed: two people cannot both write the same number."""

authors = Table(
    "authors",
    metadata,
    Column("card", String(120), primary_key=True),
    Column("language", String(40), primary_key=True),
    Column("wording", String(16), primary_key=True),
    Column("person", String(32), primary_key=True),
)
"""Who wrote a wording (its fingerprint), so that nobody approves their own."""

drafts = Table(
    "drafts",
    metadata,
    Column("person", String(32), primary_key=True),
    Column("set_id", String(80), primary_key=True),
    Column("base", Integer, nullable=False),
    Column("document", Text, nullable=False),
    Column("at", Moment, nullable=False),
)
"""What somebody was writing and has not saved yet; the only rows that are written over and removed."""

verdicts = Table(
    "verdicts",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("set_id", String(80), nullable=False),
    Column("card", String(120), nullable=False),
    Column("language", String(40), nullable=False),
    Column("wording", String(16), nullable=False),
    Column("verdict", String(20), nullable=False),
    Column("texts", Text, nullable=False, default="{}"),
    Column("comment", String(2000), nullable=False, default=""),
    Column("person", String(32), ForeignKey("people.id"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("outcome", String(20), nullable=False, default="open"),
    Column("answer", String(2000), nullable=False, default=""),
    Column("decided_by", String(120), nullable=False, default=""),
    Column("decided", Moment),
    Index(None, "outcome"),
    Index(None, "card", "language"),
)
"""What native speakers said of a wording, and what became of it."""

publications = Table(
    "publications",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
    Column("by", String(120), nullable=False),
    Column("comment", String(500), nullable=False, default=""),
    Column("sets", Text, nullable=False),
    Column("policy", Text, nullable=False),
)
"""What tablets are given: the revision of each own set (JSON), and how far a text must be, per language."""

settings = Table(
    "settings",
    metadata,
    Column("name", String(60), primary_key=True),
    Column("value", Text, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("at", Moment, nullable=False),
    Column("who", String(32), nullable=False),
    Column("who_name", String(120), nullable=False),
    Column("action", String(60), nullable=False),
    Column("subject", String(200), nullable=False, default=""),
    Column("detail", String(500), nullable=False, default=""),
    Index(None, "at"),
)
"""Who did what in the studio, and when."""

KEPT_APART = frozenset({"sessions", "links", "drafts"})
"""Tables that a backup leaves out: they are of the moment, and would let somebody in."""
