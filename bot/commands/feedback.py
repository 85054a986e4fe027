"""Look at what readers judged wrong."""

from __future__ import annotations

from dataclasses import asdict

import click

from bot.commands.common import as_json, ask, load_config, show_rows
from bot.store import feedback


@click.command("feedback")
@as_json
def feedback_(plain: bool) -> None:
    """List what readers said of Khasan's judgement: what kind of mistake, of which story, told by which articles.

    Example: khasan feedback --json > judgements.jsonl
    """
    show_rows([asdict(one) for one in ask(load_config(), feedback.listing)], plain)
