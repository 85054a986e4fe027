"""Commands for the database."""

from __future__ import annotations

from pathlib import Path

import click
import sqlalchemy as sa

from bot.app import database_url, open_store, prepare_state, utc_now
from bot.commands.common import counted, load_config, open_kept
from bot.store import backup, engine, epoch, lock, migrate, prune
from bot.store.epoch import Mark
from bot.store.prune import Pruned


@click.group()
def db() -> None:
    """Look after the database.

    Example: khasan db upgrade
    """


@db.command()
def upgrade() -> None:
    """Bring the database to the schema that this version works with.

    Example: khasan db upgrade
    """
    config = load_config()
    prepare_state(config.state)
    changed = migrate.upgrade(engine.connect(database_url(config)))
    click.echo("the database was brought up to date" if changed else "the database is up to date")


@db.command("backup")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def backup_(file: Path) -> None:
    """Copy the database to FILE, also while the bot runs. An existing FILE is never overwritten.

    Example: khasan db backup /backups/khasan-$(date +%F).db
    """
    backup.backup(engine.connect(database_url(load_config())), file)
    click.echo(f"copied to {file}")


@db.command(short_help="Replace the database by a copy.")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path), required=False)
def restore(file: Path | None) -> None:
    """Replace the database by the copy FILE, with the bot stopped. Nothing is sent a second time: messages that waited
    in the copy are not sent, and what sources published before now goes to the archive.

    On PostgreSQL, restore the database with pg_restore, and then run this without FILE.

    Example: khasan db restore /backups/khasan-2026-11-23.db
    """
    config = load_config()
    prepare_state(config.state)
    database, now = engine.connect(database_url(config)), utc_now()
    held = lock.acquire(config.state, database, now)
    try:
        if file is not None:
            _put_back(file, database)
        elif database.dialect.name == "sqlite":
            raise click.UsageError("name the FILE that is to be put back")
        store = open_store(config)
        try:
            restored = store.change(backup.settle, now)
            # What was settled now is not settled once more by the next start.
            held.note(store.change(epoch.take, after=held.mark or Mark()))
        finally:
            store.close()
    finally:
        held.release()
    click.echo(f"restored; messages that waited and will not be sent (`khasan outbox` lists them): {restored.messages}")


def _put_back(file: Path, database: sa.Engine) -> None:
    if database.dialect.name != "sqlite" or database.url.database is None:
        raise click.UsageError("bring a PostgreSQL database back with pg_restore, then run this without FILE")
    aside = backup.put_back(file, Path(database.url.database))
    if aside is not None:
        click.echo(f"the database as it was lies in {aside} now")


@db.command("prune", short_help="Delete what is older than `keep:` in the settings says.")
def prune_() -> None:
    """Delete what is older than `keep:` in the settings says: by default stories and articles after 400 days, and full
    texts after 30.

    The bot does so itself once a day. What was deleted never comes back as new.

    Example: khasan db prune
    """
    config = load_config()
    store, now, dropped = open_kept(config), utc_now(), Pruned()
    try:
        while (more := store.change(prune.prune, config.keep, now)).rows:
            dropped += more
        store.change(prune.mark_done, now)
    finally:
        store.close()
    texts, articles = counted(dropped.texts, "text"), counted(dropped.articles, "article")
    click.echo(f"dropped: {texts}, {articles}, {counted(dropped.stories, 'story', 'stories')}")
