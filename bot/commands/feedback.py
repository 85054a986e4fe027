"""The command that lists what readers judged wrong."""

from __future__ import annotations

from dataclasses import asdict

import click
from rich.text import Text

from bot.channels.console import Hanging, printable
from bot.commands.common import as_json, ask, load_config, show_lines
from bot.store import feedback
from bot.store.feedback import Judgement


@click.command("feedback")
@as_json
def feedback_(plain: bool) -> None:
    """List what readers said of Khasan's judgement: what kind of mistake, of which story, told by which articles.

    Example: khasan feedback --json > judgements.jsonl
    """
    found = ask(load_config(), feedback.listing)
    show_lines([asdict(one) for one in found], [told for one in found for told in _listed(one)], plain)


def _listed(one: Judgement) -> list[Hanging]:
    """A judgement of the list, and under it the articles that it is about."""
    return [
        Hanging(Text(f"{one.at:%d %b %H:%M} UTC · {one.kind} · {one.story}  {printable(one.title)}"), 0),
        *(Hanging(Text(printable(article), "dim"), 2) for article in one.articles),
    ]
