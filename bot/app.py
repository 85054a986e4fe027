"""Builds everything that the settings ask for, and opens it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

import rich.console

from bot.channels.base import Channel
from bot.config import ChannelSettings, Config, TelegramSettings, shipped
from bot.core import pipeline
from bot.core.lexicon import Lexicon
from bot.core.model import Delivery, Watch
from bot.core.pipeline import Judge
from bot.errors import ChannelError, Fault, StateError
from bot.monitor import Monitor
from bot.outbox import Outbox
from bot.runners.bot import Bot, Clock
from bot.runners.channels import Ways
from bot.sources.folder import REST
from bot.sources.http import Fetcher
from bot.sources.parsing import Parser
from bot.sources.reader import Reader
from bot.store import engine, lock, migrate
from bot.store.front import Store

if TYPE_CHECKING:
    from bot.channels import mail
    from bot.channels.telegram import Telegram

#: Who fetches, as robots.txt and server logs read it.
USER_AGENT = f"Khasan/{version('khasan')} (news monitoring bot)"


def utc_now() -> datetime:
    """The clock."""
    return datetime.now(UTC)


def judge(watches: Sequence[Watch], lexicon: Lexicon | None = None) -> Judge:
    """What articles are judged by: the watches, over the settings' lexicon or else the shipped one."""
    return pipeline.judge(watches, lexicon or shipped())


def database_url(config: Config) -> str:
    """Where the database is."""
    return config.database_url or engine.sqlite_url(config.state)


def open_store(config: Config) -> Store:
    """The store, brought to this version's schema. Raises `StateError`."""
    prepare_state(config.state)
    database = engine.connect(database_url(config))
    migrate.upgrade(database)
    return Store(database)


def empty_store() -> Store:
    """A store in memory, in which nothing is kept."""
    database = engine.connect("sqlite://")
    migrate.upgrade(database)
    return Store(database)


def open_reader(config: Config) -> Reader:
    """What reads sources, within what the settings allow."""
    fetcher = Fetcher(user_agent=USER_AGENT, allow=config.allow_hosts, host_gap=config.host_gap)
    return Reader(fetcher, Parser(), rest=REST)


def prepare_state(state: Path) -> None:
    """Make the state folder, readable by its owner alone. Raises `StateError`."""
    os.umask(0o077)
    try:
        state.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as exc:
        raise StateError(
            f"the state folder {state} cannot be made ({exc.strerror}); name another in KHASAN_STATE"
        ) from exc


def open_bot(config: Config, terminal: rich.console.Console, clock: Clock = utc_now) -> Bot:
    """Everything that the settings ask for, opened. Raises `StateError`, and `StateHeld` where it is in use."""
    prepare_state(config.state)
    database = engine.connect(database_url(config))
    held = lock.acquire(config.state, database, clock())
    try:
        migrate.upgrade(database)
    except BaseException:
        held.release()
        raise
    store = Store(database)
    reader = open_reader(config)
    channels, ways, telegram = open_channels(config, terminal)
    outbox = Outbox(
        store, channels, clock, slots={"telegram": telegram.slots} if telegram else {}, use=config.delivery.use
    )
    return Bot(
        config=config,
        store=store,
        monitor=Monitor(store, reader, judge(config.watches, config.lexicon), config.state / "pages", stir=outbox.stir),
        outbox=outbox,
        reader=reader,
        channels=channels,
        ways=ways,
        telegram=telegram,
        held=held,
        clock=clock,
    )


def open_channels(config: Config, terminal: rich.console.Console) -> tuple[dict[str, Channel], Ways, Telegram | None]:
    """The ways out: Telegram where there is a token, and what the settings declare."""
    channels: dict[str, Channel] = {}
    telegram = None
    if config.telegram is not None:
        channels["telegram"] = telegram = open_telegram(config.telegram, config.delivery)
    ways = Ways(channels, partial(open_channel, terminal=terminal, state=config.state))
    ways.take_up(config)
    return channels, ways, telegram


def open_telegram(settings: TelegramSettings, wanted: Delivery) -> Telegram:
    """Telegram, as fast as is `wanted`."""
    # A bot without Telegram does without its library, which takes ten megabytes.
    from bot.channels.telegram import Pace, Telegram

    pace = Pace(wanted.private, wanted.group, wanted.per_second)
    return Telegram(settings.token, api=settings.api, pace=pace)


def open_channel(one: ChannelSettings, *, terminal: rich.console.Console, state: Path) -> Channel:
    """A channel as the settings declare it. Raises `ChannelError` where it cannot be opened."""
    # Each is imported where it is declared: together they take some megabytes, and most bots have one or two.
    secret = one.secret or ""
    match one.kind:
        case "slack":
            from bot.channels import slack

            return slack.Slack(secret, api=one.server or slack.API)
        case "discord":
            from bot.channels.discord import Discord

            return Discord(secret)
        case "matrix":
            from bot.channels.matrix import Matrix

            return Matrix(secret, server=one.server or "")
        case "email":
            from bot.channels.mail import Mail

            return Mail(mail_server(one))
        case "webhook":
            from bot.channels.webhook import Webhook

            return Webhook(secret)
        case "ntfy":
            from bot.channels import ntfy

            return ntfy.Ntfy(one.secret, server=one.server or ntfy.SERVER)
        case "apprise":
            from bot.channels.apprised import Apprised

            return Apprised(secret)
        case _:
            from bot.channels.console import Console

            return Console(terminal, journal=state / f"{one.id}.last")


def channel_faults(config: Config) -> tuple[Fault, ...]:
    """All that is wrong with channels, also what only the library that is to open them knows."""
    from bot.channels.apprised import Apprised

    found = list(config.channel_faults)
    for one in config.channels:
        if one.kind == "apprise" and one.fault is None:
            try:
                Apprised(one.secret or "")
            except ChannelError as exc:
                found.append(Fault(config.file, None, f"channel {one.id}", str(exc), "it is left out until then"))
    return tuple(found)


def mail_server(one: ChannelSettings) -> mail.Server:
    """Where a channel's e-mail is handed in."""
    from bot.channels import mail

    parts = urlsplit(one.server or "")
    wrapped = parts.scheme == "smtps"
    tls: mail.Tls = cast("mail.Tls | None", one.tls) or ("wrapped" if wrapped else "starttls")
    port = parts.port or (465 if wrapped else 587)
    return mail.Server(parts.hostname or "", port, tls, one.sender or "", one.user, one.secret)
