"""The bot's judgement on any text: JSON Lines in, JSON Lines out."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import click

from bot import config as settings
from bot import filters
from bot.app import judge, utc_now
from bot.commands.process import FAILED


@click.command()
@click.option("--explain", is_flag=True, help="Name the rule that gave each speaker.")
def extract(explain: bool) -> None:
    """Print the quotes of articles: JSON Lines in, JSON Lines out.

    Example: echo '{"id": 1, "text": "“We agree,” said Pak."}' | khasan extract
    """
    _filter(partial(filters.extract, judge=judge(()), now=utc_now(), explain=explain))


@click.command(short_help="Print which watches articles match, and why: JSON Lines.")
@click.option("--watch", "only", help="Only this watch.")
@click.option("--config", "file", type=click.Path(exists=True, dir_okay=False), help="Take the watches from this file.")
@click.option("--explain", is_flag=True, help="Say of each watch why it matched or not.")
def match(only: str | None, file: str | None, explain: bool) -> None:
    """Print which watches articles match, and why: JSON Lines in, JSON Lines out.

    Example: khasan match --watch dprk-russia < articles.jsonl
    """
    config = settings.read(Path(file), os.environ) if file else None
    watches = config.watches if config else settings.DEFAULT_WATCHES
    words = config.lexicon if config else settings.shipped()
    if only is not None:
        ids = ", ".join(watch.id for watch in watches)
        watches = tuple(watch for watch in watches if watch.id == only)
        if not watches:
            raise click.UsageError(f"there is no watch {only!r}; there is {ids}")
    _filter(partial(filters.match, judge=judge(watches, words), now=utc_now(), explain=explain))


@click.command(short_help="Print which story each article belongs to: JSON Lines.")
@click.option("--all", "everything", is_flag=True, help="Place articles that no watch matches, too.")
@click.option(
    "--explain", is_flag=True, help="Print which stories were compared, what they share and what speaks against."
)
def place(everything: bool, explain: bool) -> None:
    """Print which story each article belongs to: JSON Lines in time order in, JSON Lines out.

    Example: khasan place --all < articles.jsonl
    """
    _filter(filters.Placer(judge(settings.DEFAULT_WATCHES), utc_now(), everything=everything, explain=explain))


def _filter(answer: Callable[[Mapping[str, Any]], filters.Answer | None]) -> None:
    bad = 0
    if sys.stdin.isatty():
        click.echo('reading articles, one a line: {"id": 1, "title": "…", "text": "…"}; Ctrl-D ends them', err=True)
    lines = (line.decode("utf-8", "surrogateescape") for line in sys.stdin.buffer)
    for said in filters.run(lines, answer):
        if isinstance(said, filters.BadLine):
            bad += 1
            click.echo(str(said), err=True)
        else:
            sys.stdout.buffer.write(json.dumps(said, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n")
    sys.stdout.flush()
    if bad:
        sys.exit(FAILED)
