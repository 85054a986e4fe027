"""Inserting what may be there already, alike in both databases."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
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
    writes it once.

    A first poll writes sixty rows a feed, and SQLAlchemy spends more on each than the database does: so the statement
    is made once, and the driver gets plain values.
    """
    if rows:
        statement = _statement(connection.dialect, table, tuple(rows[0]))
        driver.execute_many(connection, statement.sql, statement.values(rows))


@dataclass(frozen=True, slots=True)
class _Statement:
    """An INSERT as the driver takes it."""

    sql: str
    columns: tuple[Value, ...]
    #: Whether the driver wants values by their place, not by their name.
    positional: bool

    def values(self, rows: Sequence[Mapping[str, object]]) -> list[Any]:
        # Column by column: a call for each value would take as long as the database.
        values = list(zip(*(_column(column, rows) for column in self.columns), strict=True))
        if self.positional:
            return values
        names = [column.name for column in self.columns]
        return [dict(zip(names, row, strict=True)) for row in values]


@cache
def _statement(dialect: Dialect, table: sa.Table, keys: tuple[str, ...]) -> _Statement:
    compiled = table.insert().inline().compile(dialect=dialect, column_keys=list(keys))
    names = compiled.positiontup if compiled.positional else list(compiled.params)
    # Both databases say it so; to say it by SQLAlchemy takes the other's dialect, and two megabytes, too.
    sql = f"{compiled} ON CONFLICT DO NOTHING"
    return _Statement(sql, tuple(driver.column(dialect, table.c[name]) for name in names or ()), compiled.positional)


def _column(column: Value, rows: Sequence[Mapping[str, object]]) -> list[object]:
    """The column's value in each row; rows have the same keys."""
    name = column.name
    values = list(map(itemgetter(name), rows)) if name in rows[0] else [column.default] * len(rows)
    return _made(column.made, values) if column.made else values


def _made(make: Callable[[Any], Any], values: Sequence[object]) -> list[object]:
    """What is made of each; once of what stands in a row: when a page was seen, or what hardly an article has."""
    made: list[object] = []
    last: object = made
    for one in values:
        if one is not last:
            last, value = one, make(one)
        made.append(value)
    return made
