"""Inserts rows that may be there already, in the same way in both databases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from operator import itemgetter
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Dialect

from bot.store import driver
from bot.store.driver import Value


def insert_new(connection: Connection, table: sa.Table, rows: Sequence[Mapping[str, object]]) -> None:
    """Insert `rows`, which have the same keys, leaving alone those whose unique key is taken: writing a thing twice
    writes it once."""
    if rows:
        _insert(connection, table, {name: list(map(itemgetter(name), rows)) for name in rows[0]})


def insert_columns(connection: Connection, table: sa.Table, columns: Mapping[str, Sequence[object]]) -> None:
    """The same for rows that are given column by column.

    A first poll writes sixty rows a feed, and SQLAlchemy spends more on each than the database does: so the statement
    is made once, and the driver gets plain values. What is None in all rows is left out, for sqlite3 takes three times
    as long for a None as for a text: a fifth of what an article takes. (Of the few rows of `insert_new` it is not: the
    quotes of an article lack now this, now that, and each time another statement would be made.)
    """
    _insert(
        connection,
        table,
        {name: values for name, values in columns.items() if not _is_empty(table.c[name], values)},
    )


def _insert(connection: Connection, table: sa.Table, columns: Mapping[str, Sequence[object]]) -> None:
    statement = _statement(connection.dialect, table, tuple(columns))
    driver.execute_many(connection, statement.sql, statement.rows(columns))


@dataclass(frozen=True, slots=True)
class _Statement:
    """An INSERT as the driver takes it."""

    sql: str
    columns: tuple[Value, ...]
    #: Whether the driver wants values by their place, not by their name.
    positional: bool

    def rows(self, given: Mapping[str, Sequence[object]]) -> list[Any]:
        count = len(next(iter(given.values())))
        # Column by column: a call for each value would take as long as the database.
        made = [_made(one, given.get(one.name) or [one.default] * count) for one in self.columns]
        rows = list(zip(*made, strict=True))
        if self.positional:
            return rows
        names = [column.name for column in self.columns]
        return [dict(zip(names, row, strict=True)) for row in rows]


@cache
def _statement(dialect: Dialect, table: sa.Table, keys: tuple[str, ...]) -> _Statement:
    compiled = table.insert().inline().compile(dialect=dialect, column_keys=list(keys))
    names = compiled.positiontup if compiled.positional else list(compiled.params)
    # Both databases say it so; to say it by SQLAlchemy takes the other's dialect, and two megabytes, too.
    sql = f"{compiled} ON CONFLICT DO NOTHING"
    return _Statement(sql, tuple(driver.column(dialect, table.c[name]) for name in names or ()), compiled.positional)


def _is_empty(column: sa.Column[Any], values: Sequence[object]) -> bool:
    """Whether no row has a value, so that leaving the column out says the same."""
    return values.count(None) == len(values) and column.default is None


def _made(column: Value, values: Sequence[object]) -> Sequence[object]:
    """What the driver is given of each; made once of what stands in a row: when a page was seen."""
    make = column.made
    if make is None:
        return values
    made: list[object] = []
    last: object = made
    for one in values:
        if one is not last:
            last, value = one, make(one)
        made.append(value)
    return made
