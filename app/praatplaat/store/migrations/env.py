"""What Alembic runs for each migration: in the transaction it was given."""

from __future__ import annotations

from alembic import context

from praatplaat.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
