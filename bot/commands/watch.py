"""Commands that try a query."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date, timedelta
from typing import NoReturn

import click
from rich.text import Text

from bot.app import utc_now
from bot.channels.console import Hanging, printable
from bot.commands.common import (
    Period,
    as_json,
    by_outlet,
    counted,
    lexicon,
    load_config,
    moment,
    open_kept,
    plain_value,
    print_lines,
    unknown_sources,
)
from bot.commands.process import WRONG
from bot.config import Config
from bot.core import queries
from bot.core.matching import explain
from bot.errors import QueryError
from bot.rehearsal import MOST, Rehearsal, Sample, rehearse
from bot.sources.options import zone

#: Longest bar of a day, in signs.
_BAR = 40


@click.group("watch")
def watch_() -> None:
    """Try a query: how it is understood, and what it would have found.

    Example: khasan watch explain "side:kp AND side:ru facet:labour"
    """


@watch_.command("explain", short_help="Say how a query is understood.")
@click.argument("query")
def explain_(query: str) -> None:
    """Say how a query is understood, with all spellings of its names. Write "--" before a query that begins with a
    dash.

    Example: khasan watch explain 'Choe Son Hui OR "rail bridge"'
    """
    try:
        said = explain(query, lexicon(), names=True)
    except QueryError as exc:
        _refuse(query, exc)
    print_lines(Hanging(Text(printable(line)), len(line) - len(line.lstrip())) for line in said.splitlines())


@watch_.command("test", short_help="Print what a query would have found.")
@click.argument("query")
@click.option("--since", type=Period(), default="7d", show_default=True, help="How far back, such as 12h or 30d.")
@click.option(
    "--samples", type=click.IntRange(0, 1000), default=10, show_default=True, help="How many articles to show."
)
@as_json
def test_(query: str, since: timedelta, samples: int, plain: bool) -> None:
    """Print what a query would have found among the articles that are kept: how many a day, and the newest. Write
    "--" before a query that begins with a dash.

    Example: khasan watch test "khasan OR tumangang" --since 7d
    """
    config = load_config()
    try:
        found = asyncio.run(_rehearsed(config, query, since, samples))
    except QueryError as exc:
        _refuse(query, exc)
    for line in unknown_sources(query, config):
        click.echo(line, err=True)
    if plain:
        click.echo(_as_json(found))
    else:
        _show(found, config)


async def _rehearsed(config: Config, query: str, since: timedelta, samples: int) -> Rehearsal:
    store = open_kept(config)
    try:
        clocks = {one.id: zone(one) for one in config.sources if "timezone" in one.options}
        return await rehearse(store, query, config.lexicon, utc_now() - since, samples=samples, clocks=clocks)
    finally:
        store.close()


def _refuse(query: str, error: QueryError) -> NoReturn:
    click.echo(queries.pointed(query, error), err=True)
    sys.exit(WRONG)


def _as_json(found: Rehearsal) -> str:
    days = {day.isoformat(): count for day, count in found.days}
    return json.dumps(asdict(found) | {"days": days}, ensure_ascii=False, default=plain_value)


def _show(found: Rehearsal, config: Config) -> None:
    read = counted(found.read, "article")
    click.echo(f"{found.found} of {read} since {found.since:%d %b %H:%M} UTC would have matched")
    if found.cut:
        click.echo(f"(the newest {MOST} were read)")
    for line in _bars(found.days):
        click.echo(line)
    for one in found.samples:
        click.echo()
        print_lines(_listed(one, config))


def _listed(one: Sample, config: Config) -> list[Hanging | Text]:
    """An article of the list: its title, and under it where and when it stands, and by which words it is found."""
    about = f"{moment(one.published, by_outlet(config, one.outlet))} · {one.outlet} ({one.language}, {one.level})"
    story = (f" · {one.story}" if one.story else "") + (" [withdrawn]" if one.withdrawn else "")
    lines: list[Hanging | Text] = [
        Hanging(Text(printable(one.title)), 0),
        Hanging(Text(printable(about + story), "dim"), 2),
        Hanging(
            Text(printable(f"matched {', '.join(one.matched)}" if one.matched else "no words of its own"), "dim"), 2
        ),
    ]
    return [*lines, Text(f"  {printable(one.url)}", "blue")] if one.url else lines


def _bars(days: Iterable[tuple[date, int]]) -> Iterable[str]:
    counted = tuple(days)
    most = max((count for _, count in counted), default=0)
    for day, count in counted:
        yield f"{day:%d %b} {count:5d} {'█' * -(-count * _BAR // most)}"
