"""Look whether the bot is well."""

from __future__ import annotations

import os

import click

from bot import config as settings
from bot.app import utc_now
from bot.errors import KhasanError
from bot.runners import health


@click.command("health", short_help="Say whether the bot that runs on this state is well.")
def health_() -> None:
    """Exit with 0 if the bot that runs on this state is well, else say what is wrong: for the container.

    Example: khasan health
    """
    wrong = health.problem(settings.state_folder(os.environ), utc_now())
    if wrong is not None:
        raise KhasanError(wrong)
    click.echo("ok")
