"""What commands share: loading the settings, asking the store, and printing rows as a table, as lines or as JSON
Lines."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, TypeVar

import click
import rich.console
from pydantic_core import PydanticCustomError
from rich.cells import cell_len
from rich.table import Table
from rich.text import Text

from bot import config as settings
from bot import logs
from bot.app import database_url, empty_store, open_store
from bot.channels.console import Hanging, printable
from bot.config import Config
from bot.config.fields import duration
from bot.core import queries
from bot.core.lexicon import Lexicon
from bot.core.model import Source
from bot.sources.dates import day_alone
from bot.sources.options import zone
from bot.store import engine
from bot.store.front import Store

T = TypeVar("T")

#: Columns between those of a table.
_APART = 2
#: A width that no line reaches.
_UNCUT = 100_000

#: In click's context: that it was said that there is no database.
_SAID = f"{__name__}.absent"

#: How many rows a command may be asked for.
MANY = click.IntRange(1, 1_000_000)
MANY.name = "number"

as_json = click.option("--json", "plain", is_flag=True, help="Print JSON Lines instead of a table.")


class Period(click.ParamType[timedelta]):
    """A time as the settings write it: 90s, 10m, 12h, 7d."""

    name = "period"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> timedelta:
        """The time; fails with the sentence that the settings have for it."""
        if isinstance(value, timedelta):
            return value
        try:
            return duration(str(value))
        except PydanticCustomError as exc:
            self.fail(exc.message(), param, ctx)


def load_config(*, begun: bool = False) -> Config:
    """The settings of this call; what is logged is set up by them. Raises SettingsError; with `begun`, not where there
    is no file or no source yet."""
    config = settings.read(settings.config_file(os.environ), os.environ, begun=begun)
    logs.configure(level=config.log_level, json=config.log_json)
    return config


def lexicon() -> Lexicon:
    """The settings' lexicon; the shipped one where there are no settings. Raises SettingsError."""
    file = settings.config_file(os.environ)
    return settings.read(file, os.environ).lexicon if file.exists() else settings.shipped()


def ask(config: Config, question: Callable[..., T], *args: Any, **kwargs: Any) -> T:
    """The answer of the store to one question: a function of a connection. Raises StateError."""
    store = open_kept(config)
    try:
        return store.call(question, *args, **kwargs)
    finally:
        store.close()


def change(config: Config, act: Callable[..., T], *args: Any, **kwargs: Any) -> T:
    """What `act`, a function of a connection, returns once all it wrote is committed. Raises StateError."""
    store = open_kept(config)
    try:
        return store.change(act, *args, **kwargs)
    finally:
        store.close()


def open_kept(config: Config) -> Store:
    """The store of what is kept. Where there is no database none is made, for a folder is easily mistyped: that is
    said, and the store is an empty one in memory. Raises StateError."""
    absent = _absent(config)
    if absent is None:
        return open_store(config)
    said = click.get_current_context().meta
    if _SAID not in said:
        said[_SAID] = True
        place = "KHASAN_DATABASE_URL says" if config.database_url else "KHASAN_STATE names the folder"
        click.echo(f"there is no database {absent} yet: `khasan run` begins one; {place} where it is", err=True)
    return empty_store()


def _absent(config: Config) -> Path | None:
    """The database's file, where there is none; of a server nobody knows before it is asked."""
    file = engine.file(database_url(config))
    try:
        if file is not None:
            file.stat()
    except (FileNotFoundError, NotADirectoryError):
        return file
    except OSError:
        pass  # opening it says what is wrong
    return None


def no_source(name: str, known: Iterable[str], where: str = "") -> str:
    """What to say where `name` is none of the `known` sources."""
    return f"there is no source {name!r}{where}{_meant(name, known)}; `khasan sources` lists them"


def no_watch(name: str, known: Sequence[str]) -> str:
    """What to say where `name` is none of the `known` watches."""
    return f"there is no watch {name!r}{_meant(name, known)}; there is {', '.join(known)}"


def _meant(name: str, known: Iterable[str]) -> str:
    near = queries.nearest(name, known)
    return f" (did you mean {near}?)" if near else ""


def unknown_sources(query: str, config: Config) -> list[str]:
    """What to say of the sources that `query` asks for and the settings do not have, a line each: no fault, for the
    archive may know them from before."""
    known = [source.id for source in config.sources]
    asked = dict.fromkeys(queries.values(queries.parse(query), "source"))
    return [no_source(name, known, " in the settings") for name in asked if name not in known]


def moment(when: datetime, sources: Iterable[Source]) -> str:
    """When one of `sources` says that something was published. A page that prints a day and no hour is kept as that
    day's midnight by the source's clock: the day alone is shown."""
    for clock in {zone(source) for source in sources if "timezone" in source.options}:
        if day := day_alone(when, clock):
            return f"{day:%d %b}"
    return f"{when:%d %b %H:%M} UTC"


def by_outlet(config: Config, outlet: str) -> list[Source]:
    """The sources of an outlet."""
    return [source for source in config.sources if source.outlet == outlet]


def screen() -> rich.console.Console:
    """Where tables go: as wide as the terminal, and as wide as they are where a file or a program reads them."""
    terminal = rich.console.Console()
    return terminal if terminal.is_terminal else rich.console.Console(width=_UNCUT)


def show_rows(
    rows: Sequence[Mapping[str, Any]],
    plain: bool,
    *,
    columns: Sequence[str] = (),
    below: Mapping[str, str] = MappingProxyType({}),
) -> None:
    """Print rows of the same keys as a table, or as JSON Lines, which have all keys.

    The table has `columns` where they are given, else all; where the terminal is too narrow for whole words, a few
    lines for each row stand in its place. Texts that are too long for it, the keys of `below`, stand under it, a line
    each: the row's first cell, the words that `below` has for the key, and the text.
    """
    if plain or not rows:
        _plainly(rows, plain, "nothing yet")
        return
    shown = columns or list(rows[0])
    cells = [[logs.redact(_cell(row[name])) for name in shown] for row in rows]
    timed = [any(isinstance(row[name], datetime) for row in rows) for name in shown]
    titles = [name.replace("_", " ") + " (UTC)" * at for name, at in zip(shown, timed, strict=True)]
    terminal = screen()
    print_table(terminal, titles, cells, whole=timed)
    for row in rows:
        for name in (name for name in below if row[name]):
            line = logs.redact(f"{row[shown[0]]}: {below[name]}{_cell(row[name])}")
            terminal.print(line, markup=False, highlight=False, soft_wrap=True)


def print_table(
    terminal: rich.console.Console,
    titles: Sequence[str],
    cells: Sequence[Sequence[str]],
    *,
    whole: Sequence[bool],
    right: Collection[str] = (),
) -> None:
    """Print a table; where the terminal is too narrow for whole words, a few lines for each row.

    `whole` are the columns whose texts are never broken, `right` those that stand at the right.
    """
    widths = [_widest(column, whole=at) for at, *column in zip(whole, titles, *cells, strict=True)]
    if sum(widths) + _APART * (len(widths) - 1) > terminal.width:
        for first, *others in cells:
            about = " · ".join(f"{title} {cell}" for title, cell in zip(titles[1:], others, strict=True))
            terminal.print(Hanging(Text(first), 0), Hanging(Text(about, "dim"), 2))
        return
    table = Table(box=None, header_style="bold", pad_edge=False)
    for title, at, width in zip(titles, whole, widths, strict=True):
        justify: Literal["left", "right"] = "right" if title in right else "left"
        table.add_column(title, justify=justify, overflow="fold", no_wrap=at, min_width=width)
    for row in cells:
        table.add_row(*row)
    terminal.print(table, markup=False)


def show_lines(
    rows: Sequence[Mapping[str, Any]], lines: Iterable[Hanging | Text], plain: bool, *, nothing: str = "nothing yet"
) -> None:
    """Print rows whose texts are too long for a table as the lines that tell them, or as JSON Lines."""
    if plain or not rows:
        _plainly(rows, plain, nothing)
    else:
        print_lines(lines)


def print_lines(lines: Iterable[Hanging | Text]) -> None:
    """Print lines as wide as the terminal is; each whole where a file or a program reads them. A Text is never broken:
    an address is to be clicked or copied."""
    terminal = screen()
    for line in lines:
        if isinstance(line, Hanging):
            text = Text(logs.redact(line.text.plain), line.text.style)
            terminal.print(Hanging(text, line.indent, line.mark))
        else:
            terminal.print(Text(logs.redact(line.plain), line.style), soft_wrap=True)


def _widest(texts: Sequence[str], *, whole: bool) -> int:
    """How many columns the longest word of some texts takes, or the longest text."""
    return max(cell_len(part) for text in texts for part in ([text] if whole else text.split() or [""]))


def _plainly(rows: Sequence[Mapping[str, Any]], plain: bool, nothing: str) -> None:
    if not plain:
        click.echo(nothing)
    for row in rows:
        click.echo(json.dumps(row, ensure_ascii=False, default=plain_value))


def _cell(value: object) -> str:
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return f"{value:%d %b %H:%M}"
    if isinstance(value, tuple | list):
        return printable(", ".join(str(one) for one in value)) or "–"
    return printable(str(value))


def counted(number: int, one: str, many: str | None = None) -> str:
    """So many of what is called `one`: "1 entry", "2 entries"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def plain_value(value: object) -> str:
    """What JSON has no word for: times in ISO 8601, the rest as text."""
    return value.isoformat(timespec="seconds") if isinstance(value, datetime) else str(value)
