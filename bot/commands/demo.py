"""The command that shows the bot at work."""

from __future__ import annotations

import click
import rich.console

from bot import logs
from bot.commands.process import until_done
from bot.demo import show


@click.command()
def demo() -> None:
    """Show the bot at work on fictional news: no network, no token, nothing kept.

    Example: khasan demo
    """
    logs.configure(level="error")
    try:
        until_done(show.run(rich.console.Console()))
    except KeyboardInterrupt:
        click.echo("\nstopped; nothing of it is kept", err=True)
