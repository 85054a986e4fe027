"""Commands that list the sources, and add some."""

from __future__ import annotations

import click

from bot.commands import adding
from bot.commands.common import as_json, ask, load_config, show_rows
from bot.config import masked
from bot.core import health
from bot.core.model import Source
from bot.store import sources


@click.group("sources", invoke_without_command=True)
@as_json
@click.pass_context
def sources_(context: click.Context, plain: bool) -> None:
    """List the sources, and how each is doing.

    Example: khasan sources --json
    """
    if context.invoked_subcommand:
        return
    config = load_config()
    kept = {one.source_id: one for one in ask(config, sources.status)}
    rows = []
    for source in config.sources:
        row = kept.get(source.id)
        rows.append(
            {
                "source": source.id,
                "outlet": source.outlet,
                "side": source.side,
                "state": _source_state(source.enabled, row),
                "polled": row.polled if row else None,
                "due": row.due if row and source.enabled else None,
                "seen": row.seen if row else 0,
                "error": row.error if row else None,
                "left_out": list(row.left_out) if row else [],
                "address": _moved(source, row),
            }
        )
    columns = ("source", "side", "state", "polled", "due", "seen")
    below = {"error": "", "left_out": "left out: ", "address": "asked where its host has moved it: "}
    show_rows(rows, plain, columns=columns, below=below)


for _command in (adding.add, adding.import_, adding.export):
    sources_.add_command(_command)


def _moved(source: Source, row: sources.SourceStatus | None) -> str | None:
    """Where the source is polled, if its host has moved it from where the settings say that it is."""
    at = health.address(row.health, source.url) if row else source.url
    return None if at == source.url else masked(at)


def _source_state(enabled: bool, row: sources.SourceStatus | None) -> str:
    if not enabled:
        return "off"
    # Without a network of our own a poll counts for nothing: it is no failure, but nothing was read, either.
    if row is None or (row.succeeded is None and row.health.state == "ok"):
        return "not read yet"
    return row.health.state
