"""Runs the migrations on the open connection that ``youthcourt.store.schema`` hands over.

The caller holds the transaction: the schema's version is written last, in the same one.
"""

from __future__ import annotations

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=context.config.attributes.get("metadata"),
    render_as_batch=True,
    transactional_ddl=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
