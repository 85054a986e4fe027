"""The command that runs the bot."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

import click
import rich.console

from bot import config as settings
from bot import logs, memory
from bot.app import judge, open_bot
from bot.commands.process import opened, until_done
from bot.config import Config, own_process
from bot.core.pipeline import Judge
from bot.runners import embedded
from bot.runners.bot import Bot
from bot.runners.greeting import greeting


@click.command()
def run() -> None:
    """Poll the sources and send alerts, until stopped.

    Example: KHASAN_TELEGRAM_TOKEN_FILE=/run/secrets/token khasan run
    """
    memory.share_one_heap()
    file = settings.config_file(os.environ)
    config = own_process.read(file, os.environ)
    logs.configure(level=config.log_level, json=config.log_json)
    terminal = rich.console.Console()
    bot = open_bot(config, terminal)
    until_done(opened(bot, lambda: _run(bot, file, terminal)))


async def _run(bot: Bot, file: Path, terminal: rich.console.Console) -> None:
    for line in greeting(bot.config):
        terminal.print(line, markup=False, highlight=False, soft_wrap=True)
    reload = embedded.reloader(bot, partial(_judged, file), file)
    await embedded.Embedded(bot, reload=reload).run()


def _judged(file: Path) -> tuple[Config, Judge]:
    config = own_process.read(file, os.environ)
    return config, judge(config.watches, config.lexicon)
