"""Commands that show stories, and join or split them."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime, timedelta

import click
from rich.text import Text

from bot.app import utc_now
from bot.channels.console import Hanging, printable
from bot.channels.said import FACETS, ladder, later, said, topics
from bot.commands.common import (
    MANY,
    Period,
    as_json,
    ask,
    change,
    counted,
    load_config,
    no_watch,
    plain_value,
    print_lines,
    show_lines,
)
from bot.errors import StateError
from bot.store import keywords, lookups, rulings, stories
from bot.store.lookups import StoryLine
from bot.store.stories import ArticleLine, StoryPage

#: Behind a story's code and two spaces.
_INDENT = 7


@click.group("stories", invoke_without_command=True)
@click.option("--last", type=MANY, default=20, show_default=True, help="At most how many.")
@click.option("--since", type=Period(), help="Only those that changed so recently: 12h, 30d.")
@click.option("--watch", help="Only those that this watch asks for.")
@as_json
@click.pass_context
def stories_(context: click.Context, last: int, since: timedelta | None, watch: str | None, plain: bool) -> None:
    """List the newest stories: how many outlets have each, without echoes, and which sides.

    Example: khasan stories --since 12h --watch dprk-russia
    """
    if context.invoked_subcommand:
        return
    config = load_config()
    declared = [one.id for one in config.watches]
    if watch is not None and watch not in {*declared, *(one.id for one in ask(config, keywords.active))}:
        raise click.UsageError(no_watch(watch, declared))
    known = None if since is None else utc_now() - since
    lines = ask(config, lookups.latest, last, since=known, watch=watch)
    rows = [asdict(line) | {"sides": ladder(line.sides)} for line in lines]
    show_lines(rows, [told for line in lines for told in _listed(line)], plain)


@stories_.command(short_help="Show a story: its articles and why each is there.")
@click.argument("code", metavar="ID")
@as_json
def show(code: str, plain: bool) -> None:
    """Show a story: its articles and why each belongs to it, outlets, origins, sides, and what changed.

    Example: khasan stories show S7K3Q
    """
    page = ask(load_config(), stories.whole, code)
    if page is None:
        raise StateError(f"there is no story {code}; `khasan stories` lists them")
    if plain:
        click.echo(json.dumps(asdict(page), ensure_ascii=False, default=plain_value))
        return
    print_lines(_page(page))


@stories_.command(short_help="Join two stories.")
@click.argument("code", metavar="A")
@click.argument("other", metavar="B")
def merge(code: str, other: str) -> None:
    """Join two stories: the younger becomes part of the older, and so do later articles that would have joined it.

    Example: khasan stories merge S7K3Q T2MBX
    """
    click.echo(f"they are one now: {change(load_config(), rulings.merge, code, other, utc_now())}")


@stories_.command(short_help="Make a story of its own of some articles.")
@click.argument("code", metavar="ID")
@click.argument("chosen", metavar="ARTICLE...", nargs=-1, required=True)
def split(code: str, chosen: tuple[str, ...]) -> None:
    """Make a story of its own of some articles. ARTICLE is a number that `show` prints, or an address.

    Example: khasan stories split S7K3Q 812 815
    """
    config = load_config()
    new = change(config, rulings.split, code, {one.lstrip("#") for one in chosen}, utc_now(), config.watches)
    click.echo(f"a story of its own now: {new}")


def _listed(line: StoryLine) -> list[Hanging]:
    """A story of the list: its title, and what is known of it under that."""
    about = (
        line.level,
        "withdrawn" if line.withdrawn else "",
        topics(line.facets[:FACETS]),
        _counts(line),
        ladder(line.sides),
        _when(line),
    )
    return [
        Hanging(Text(printable(line.title)), _INDENT, line.code),
        Hanging(Text(" · ".join(part for part in about if part), "dim"), _INDENT),
    ]


def _when(line: StoryLine) -> str:
    """When it was founded, by which the list is ordered, and when it changed since."""
    founded, changed = f"{line.founded:%d %b %H:%M}", f"{line.changed:%d %b %H:%M}"
    return f"{founded} UTC" if changed == founded else f"{founded} UTC, changed {changed}"


def _counts(story: StoryLine | StoryPage) -> str:
    return f"{counted(story.outlets, 'outlet')}, {counted(story.origins, 'origin')}"


def _page(page: StoryPage) -> list[Hanging | Text]:
    lines: list[Hanging | Text] = [
        Hanging(Text(printable(page.title)), _INDENT, Text(page.code, "bold cyan")),
        Hanging(Text(" · ".join(_about(page)), "dim"), 0),
    ]
    lines += [Hanging(Text(f"title in {one}: {printable(title)}"), 0) for one, title in sorted(page.titles.items())]
    lines.append(Text(f"\nArticles ({len(page.articles)})", "bold"))
    for article in page.articles:
        lines += _article(article, page.first)
    if page.events:
        lines.append(Text("\nWhat changed", "bold"))
        for event in page.events:
            lines.append(Hanging(Text(printable(said(event, page.first))), 2))
            lines += [Hanging(Text(printable(changed), "dim"), 6) for changed in event.diff.splitlines()]
    if page.messages:
        counts = ", ".join(f"{number} {state}" for state, number in sorted(page.messages.items()))
        lines.append(Text(f"\nMessages: {counts}"))
    return lines


def _about(page: StoryPage) -> list[str]:
    withdrawn = "withdrawn" if page.withdrawn else ""
    parts = [page.level, withdrawn, topics(page.facets), _counts(page), ladder(page.sides)]
    return [part for part in (*parts, f"founded {page.founded:%d %b %Y %H:%M} UTC") if part]


def _article(article: ArticleLine, first: datetime) -> list[Hanging | Text]:
    side = "" if article.side == "other" else f" ({article.side.upper()})"
    source = f"{article.outlet}{side}" + (f", citing {article.origin}" if article.origin else "")
    score = "" if article.score is None else f" {article.score:.2f}"
    status = f" [{article.status}]" if article.status else ""
    head = f"#{article.number} {later(article.published - first)} {source} · {article.language}"
    lines: list[Hanging | Text] = [
        Hanging(Text(printable(f"{head} · {article.decision}{score}{status}"), "bold"), 2),
        Hanging(Text(printable(article.title)), 6),
    ]
    if article.url:
        lines.append(Text(f"      {printable(article.url)}", "blue"))
    return [*lines, *(Hanging(Text(printable(reason), "dim"), 8, "      ·") for reason in article.because)]
