"""Look at what is to be sent, and settle what is stuck."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict

import click
from sqlalchemy.engine import Connection

from bot.app import utc_now
from bot.commands.common import as_json, ask, change, load_config, show_rows
from bot.errors import KhasanError
from bot.store import outbox, waiting

_NUMBERS = click.argument("numbers", metavar="ID...", nargs=-1, required=True, type=int)


@click.group("outbox", invoke_without_command=True)
@click.option("--last", default=100, show_default=True, help="At most how many.")
@as_json
@click.pass_context
def outbox_(context: click.Context, last: int, plain: bool) -> None:
    """List the alerts that wait, are late or uncertain, or will never be delivered, with the reason.

    Example: khasan outbox
    """
    if context.invoked_subcommand:
        return
    config = load_config()
    rows = [asdict(row) for row in ask(config, waiting.listing, utc_now(), last)]
    columns = ("id", "destination", "key", "state", "not_before")
    show_rows(rows, plain, columns=columns, below={"reason": ""}, nothing="nothing waits")
    if not plain:
        counts = ask(config, outbox.counts)
        click.echo(", ".join(f"{number} {state}" for state, number in sorted(counts.items())) or "nothing was sent yet")


@outbox_.command("channels")
@as_json
def channels(plain: bool) -> None:
    """Count the messages of each channel by their state: all, those sent within a day, and since when the oldest waits.

    Example: khasan outbox channels --json
    """
    show_rows([asdict(row) for row in ask(load_config(), waiting.counts, utc_now())], plain)


@outbox_.command("retry")
@_NUMBERS
def retry(numbers: tuple[int, ...]) -> None:
    """Let messages be sent again that are dead, uncertain, or wait for a later time.

    Example: khasan outbox retry 17 23
    """
    _each(numbers, lambda connection, number: waiting.retry(connection, number, utc_now()), "will be sent again")


@outbox_.command("drop")
@_NUMBERS
def drop(numbers: tuple[int, ...]) -> None:
    """Let messages never be sent.

    Example: khasan outbox drop 17
    """
    _each(numbers, waiting.drop, "is dropped")


def _each(numbers: tuple[int, ...], act: Callable[[Connection, int], str | None], done: str) -> None:
    config, refused = load_config(), []
    for number in numbers:
        why = change(config, act, number)
        if why is None:
            click.echo(f"message {number} {done}")
        else:
            refused.append(why)
    if refused:
        raise KhasanError("\n".join(refused))
