"""The command that says whether the bot is well. A container asks twice a minute, so it must not import what judges
articles, which takes a second of CPU."""

from __future__ import annotations

import os
from datetime import UTC, datetime

import click

from bot import config as settings
from bot.errors import KhasanError
from bot.runners import health


@click.command("health")
def health_() -> None:
    """Exit with 0 if the bot that runs on this state is well, else say what is wrong: for the container.

    Example: khasan health
    """
    wrong = health.problem(settings.state_folder(os.environ), datetime.now(UTC))
    if wrong is not None:
        raise KhasanError(wrong)
    click.echo("ok")
