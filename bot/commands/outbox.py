"""Commands that show what waits to be sent, and settle what is stuck."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime, timedelta

import click
from rich.text import Text
from sqlalchemy.engine import Connection

from bot.app import utc_now
from bot.channels.console import Hanging, printable
from bot.commands.common import MANY, as_json, ask, change, load_config, show_lines, show_rows
from bot.core.model import AlertBody, Body
from bot.errors import KhasanError
from bot.store import waiting

_NUMBER = click.IntRange(1, 2**63 - 1)
_NUMBER.name = "number"
_NUMBERS = click.argument("numbers", metavar="ID...", nargs=-1, required=True, type=_NUMBER)

#: A day is shown without its year, so one further away is not: a pause for good ends in ten years.
_NEAR = timedelta(days=366)
#: A change of an alert that was sent is an edit to programs.
_KINDS = {"edit": "change", "text": "message"}
#: The states of messages, in words, as they are counted.
_COUNTED = {
    "sent": "sent",
    "merged": "told with others",
    "pending": "waiting",
    "held": "held",
    "sending": "sending",
    "uncertain": "uncertain",
    "dead": "dead",
    "dropped": "dropped",
}


@click.group("outbox", invoke_without_command=True)
@click.option("--last", type=MANY, default=100, show_default=True, help="At most how many.")
@as_json
@click.pass_context
def outbox_(context: click.Context, last: int, plain: bool) -> None:
    """List the messages that wait or will never be delivered, with the reason, and count all.

    \b
    waiting    for its time
    late       ten minutes or more over its time
    held       for the end of quiet hours, of a pause, or of a poll that has much to tell
    sending    on its way
    uncertain  nobody knows whether it has arrived: that is found out
    dead       will not be delivered

    Example: khasan outbox
    """
    if context.invoked_subcommand:
        return
    config = load_config()
    now = utc_now()
    found = ask(config, waiting.listing, now, last)
    rows = [_row(one) for one in found]
    if plain:
        show_rows(rows, plain)
        return
    indent = max((len(str(one.id)) for one in found), default=0) + 2
    lines = [line for one in found for line in _listed(one, indent, now)]
    show_lines(rows, lines, plain, nothing="nothing waits")
    if any(one.state in ("late", "uncertain", "dead") for one in found):
        click.echo("`khasan outbox retry ID` sends again, `khasan outbox drop ID` gives up")
    counts = ask(config, waiting.by_state)
    said = [f"{counts[state]} {words}" for state, words in _COUNTED.items() if state in counts]
    click.echo(f"in all: {', '.join(said) or 'no message yet'}")


def _row(one: waiting.Waiting) -> dict[str, object]:
    """What a program reads of a message: all but its whole text."""
    row = asdict(one)
    del row["body"]
    return row | {"kind": _kind(one.body), "title": _title(one.body)}


def _listed(one: waiting.Waiting, indent: int, now: datetime) -> list[Hanging]:
    """A message of the list: its title, or its kind where it has none, and what is known of it under that."""
    due = _due(one, now)
    kind = _KINDS.get(_kind(one.body), _kind(one.body))
    title = _title(one.body)
    about = " · ".join(part for part in (kind if title else "", one.state, printable(one.destination), due) if part)
    lines = [Hanging(Text(title or kind), indent, str(one.id)), Hanging(Text(about, "dim"), indent)]
    return [*lines, Hanging(Text(printable(one.reason)), indent)] if one.reason else lines


def _due(one: waiting.Waiting, now: datetime) -> str:
    """When it goes on by itself, where that is known and near."""
    if one.state == "held":
        return f"until {one.not_before:%d %b %H:%M} UTC" if now < one.not_before < now + _NEAR else ""
    return f"due {one.not_before:%d %b %H:%M} UTC" if one.state in ("waiting", "late", "uncertain") else ""


def _kind(body: Body) -> str:
    return body.kind if isinstance(body, AlertBody) else "text"


def _title(body: Body) -> str:
    """An alert's title; nothing of what is none, which may be an answer to somebody."""
    return printable(body.title) if isinstance(body, AlertBody) else ""


@outbox_.command("channels", short_help="Count the messages of each channel by their state.")
@as_json
def channels(plain: bool) -> None:
    """Count the messages of each channel by their state: all, those sent within a day, and since when the oldest waits.

    Example: khasan outbox channels --json
    """
    rows = [asdict(row) for row in ask(load_config(), waiting.by_channel, utc_now())]
    show_rows(rows if plain else [row | {"state": _COUNTED[row["state"]]} for row in rows], plain)


@outbox_.command("retry", short_help="Send messages again.")
@_NUMBERS
def retry(numbers: tuple[int, ...]) -> None:
    """Send messages again that are dead or uncertain, and send those now that wait for a later time.

    Example: khasan outbox retry 17 23
    """
    _each(numbers, lambda connection, number: waiting.retry(connection, number, utc_now()), "will be sent again")


@outbox_.command("drop")
@_NUMBERS
def drop(numbers: tuple[int, ...]) -> None:
    """Never send these messages.

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
