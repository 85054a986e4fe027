"""Hands statements to the database's driver as they are, for what is asked of it with every article.

SQLAlchemy takes ten microseconds for a statement that it executes, thirty where a list is in it, and several times as
much in the midst of other work, where the database takes one or two; an article is some sixteen statements. So those
are put together once, and the driver gets plain values and gives plain rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Dialect

_Process = Callable[[Any], Any] | None


def fetch(connection: Connection, statement: sa.Select[Any] | sa.UpdateBase, values: Mapping[str, object]) -> list[Any]:
    """The rows that a statement gives, as tuples; none for one that only changes. The statement is one that was made
    once: what the driver is given is remembered with it."""
    prepared = _prepared(connection.dialect, statement, tuple(values))
    rows = fetch_sql(connection, prepared.sql, prepared.plain(values))
    return prepared.read(rows) if prepared.reads else rows


def change_many(connection: Connection, statement: sa.Update, rows: Sequence[Mapping[str, object]]) -> None:
    """Execute a statement that was made once for each row of values."""
    prepared = _prepared(connection.dialect, statement, tuple(rows[0]))
    execute_many(connection, prepared.sql, [prepared.plain(row) for row in rows])


def fetch_sql(connection: Connection, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> list[Any]:
    """The driver's own rows; none for a statement that only changes."""
    try:
        cursor = _cursor(connection)
        try:
            cursor.execute(sql, values)
            return cursor.fetchall() if cursor.description else []
        finally:
            cursor.close()
    except _error(connection) as exc:
        raise _translated(connection, exc, sql, values) from exc


def execute_many(connection: Connection, sql: str, rows: Sequence[Any]) -> None:
    """Execute a statement for each row of the driver's values."""
    try:
        cursor = _cursor(connection)
        try:
            cursor.executemany(sql, rows)
        finally:
            cursor.close()
    except _error(connection) as exc:
        raise _translated(connection, exc, sql, rows) from exc


def several(name: str, count: int) -> list[sa.BindParameter[Any]]:
    """The places for a list of so many values in a statement, at least one."""
    return [sa.bindparam(f"{name}{number}") for number in range(count)]


def named(name: str, values: Iterable[object]) -> dict[str, object]:
    """The values of a list for the places that `several` makes."""
    return {f"{name}{number}": value for number, value in enumerate(values)}


@dataclass(frozen=True, slots=True)
class Value:
    """What a statement has a place for."""

    name: str
    #: What makes a driver's value of ours; None where it is one.
    made: _Process
    #: Where it is not given.
    default: object


def column(dialect: Dialect, one: sa.Column[Any]) -> Value:
    """The place for a value of a column."""
    # The schema's defaults are plain values.
    return _place(dialect, one.name, one.type, getattr(one.default, "arg", None))


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A statement as the driver takes it."""

    sql: str
    places: tuple[Value, ...]
    #: Whether the driver wants values by their place, not by their name.
    positional: bool
    #: For each column of a row, what makes ours of a driver's value; empty where none is needed.
    reads: tuple[_Process, ...]

    def plain(self, values: Mapping[str, object]) -> Sequence[object] | Mapping[str, object]:
        given = values.get
        plain = [
            place.made(given(place.name, place.default)) if place.made else given(place.name, place.default)
            for place in self.places
        ]
        return plain if self.positional else {place.name: one for place, one in zip(self.places, plain, strict=True)}

    def read(self, rows: Sequence[Sequence[Any]]) -> list[Any]:
        return [tuple([read(one) if read else one for read, one in zip(self.reads, row, strict=True)]) for row in rows]


@cache
def _prepared(dialect: Dialect, statement: Any, keys: tuple[str, ...]) -> _Prepared:
    compiled = statement.compile(dialect=dialect, column_keys=list(keys) if statement.is_insert else None)
    names = compiled.positiontup if compiled.positional else list(compiled.params)
    if missing := [name for name in names if compiled.binds[name].required and name not in keys]:
        # The driver would be given NULL for it, which nothing is like.
        raise KeyError(f"no value for {', '.join(missing)}")
    if unknown := [name for name in keys if name not in names]:
        # It would be lost.
        raise KeyError(f"no place for {', '.join(unknown)}")
    if statement.is_insert:
        places = [column(dialect, statement.table.c[name]) for name in names]
    else:
        places = [_place(dialect, name, compiled.binds[name].type, compiled.params[name]) for name in names]
    reads = [one.type.dialect_impl(dialect).result_processor(dialect, None) for one in statement.exported_columns]
    return _Prepared(str(compiled), tuple(places), compiled.positional, tuple(reads) if any(reads) else ())


def _place(dialect: Dialect, name: str, kind: sa.types.TypeEngine[Any], default: object) -> Value:
    return Value(name, kind.dialect_impl(dialect).bind_processor(dialect), default)


def _cursor(connection: Connection) -> Any:
    """A cursor in the connection's transaction, to be closed: the driver's own, for an article asks for sixteen."""
    if not connection.in_transaction():
        connection.begin()
    opened: Any = connection.connection.dbapi_connection
    return opened.cursor()


def _error(connection: Connection) -> Any:
    return connection.dialect.loaded_dbapi.Error


def _translated(connection: Connection, exc: Exception, sql: str, values: Any) -> BaseException:
    """A driver's error as SQLAlchemy's."""
    return sa.exc.DBAPIError.instance(sql, values, exc, _error(connection), dialect=connection.dialect)
