"""The bot's judgement on any text: JSON Lines in, JSON Lines out."""

from __future__ import annotations

import json
import os
import shlex
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import click

from bot import config as settings
from bot import filters
from bot.commands.process import FAILED
from bot.core import pipeline
from bot.core.lexicon import Lexicon
from bot.core.model import Watch


def _of_file(what: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    return click.option(
        "--config", "file", type=click.Path(exists=True, dir_okay=False), help=f"Take {what} from this settings file."
    )


class _Filter(click.Command):
    """A command that reads standard input, and says so to whoever names a file."""

    allow_extra_args = True

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """What is left of the arguments; fails where anything is."""
        left = super().parse_args(ctx, args)
        if left:
            command = f"{ctx.command_path} < {shlex.quote(left[0])}"
            ctx.fail(f"articles come on standard input, one a line as JSON: {command}")
        return left


def _words(file: str | None) -> tuple[tuple[Watch, ...], Lexicon]:
    """The watches and names of a settings file, else those that come with the bot."""
    if file is None:
        return settings.DEFAULT_WATCHES, settings.shipped()
    config = settings.read(Path(file), os.environ)
    return config.watches, config.lexicon


@click.command(cls=_Filter)
@_of_file("names")
@click.option("--explain", is_flag=True, help="Name the rule that gave each speaker.")
def extract(file: str | None, explain: bool) -> None:
    """Print the quotes of articles: JSON Lines in, JSON Lines out.

    Example: echo '{"id": 1, "text": "“We agree,” said Pak."}' | khasan extract
    """
    _filter(partial(filters.extract, judge=pipeline.judge((), _words(file)[1]), now=datetime.now(UTC), explain=explain))


@click.command(cls=_Filter)
@click.option("--watch", "only", help="Only this watch.")
@_of_file("watches and names")
@click.option("--explain", is_flag=True, help="Say of each watch why it matched or not.")
def match(only: str | None, file: str | None, explain: bool) -> None:
    """Print which watches articles match, and why: JSON Lines in, JSON Lines out.

    Example: khasan match --watch dprk-russia < articles.jsonl
    """
    watches, words = _words(file)
    if only is not None:
        ids = ", ".join(watch.id for watch in watches)
        watches = tuple(watch for watch in watches if watch.id == only)
        if not watches:
            remedy = "" if file else "; --config FILE takes the watches of a settings file"
            raise click.UsageError(f"there is no watch {only!r}; there is {ids}{remedy}")
    _filter(partial(filters.match, judge=pipeline.judge(watches, words), now=datetime.now(UTC), explain=explain))


@click.command(cls=_Filter)
@_of_file("watches and names")
@click.option("--all", "everything", is_flag=True, help="Place articles that no watch matches, too.")
@click.option(
    "--explain", is_flag=True, help="Print which stories were compared, what they share and what speaks against."
)
def place(file: str | None, everything: bool, explain: bool) -> None:
    """Print which story each article belongs to: JSON Lines in time order in, JSON Lines out.

    Example: khasan place --all < articles.jsonl
    """
    _filter(filters.Placer(pipeline.judge(*_words(file)), datetime.now(UTC), everything=everything, explain=explain))


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
