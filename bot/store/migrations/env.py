"""Alembic's entry: applies migrations on the connection that `bot.store.migrate` hands over."""

from alembic import context

from bot.store import placing_schema

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=placing_schema.placed.metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
