"""The settings, checked: one value that holds all of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from bot.config.lexicon import shipped
from bot.core.lexicon import Lexicon
from bot.core.model import Delivery, Keep, Level, Source, Watch
from bot.core.preferences import Quiet, Updates
from bot.errors import Fault

#: Kinds of sources that `bot.sources` reads; a test compares the two.
KINDS = ("feed", "listing", "sitemap", "telegram", "json", "wire")

DEFAULT_WATCHES = (Watch(id="dprk-russia", name="North Korea–Russia", query="side:kp AND side:ru", level="important"),)


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where Telegram brings its updates, instead of being asked for them."""

    #: As Telegram reaches it; https.
    url: str
    #: Where the bot itself listens, for whoever stands before it and speaks TLS.
    host: str = "127.0.0.1"
    port: int = 8080
    #: What Telegram proves itself with; None for one that follows from the token.
    secret: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class TelegramSettings:
    """How to reach Telegram, and who may steer the bot there."""

    token: str
    #: Address of a Bot API server of one's own; None for Telegram's.
    api: str | None = None
    #: User ids.
    owners: frozenset[int] = frozenset()
    #: None where Telegram is asked for updates.
    webhook: Webhook | None = None

    def __repr__(self) -> str:
        return f"TelegramSettings(token=***, api={self.api!r}, owners={sorted(self.owners)})"


@dataclass(frozen=True, slots=True)
class ChannelSettings:
    """A way out besides Telegram, and who is told what by it."""

    id: str
    #: One of those that `app.open_channel` opens.
    kind: str
    #: Whom it writes to, each a destination of its own.
    to: tuple[str, ...]
    #: Ids of the watches that it tells of.
    watches: tuple[str, ...]
    #: The environment variable that has its secret.
    secret_name: str | None = None
    secret: str | None = field(default=None, repr=False)
    server: str | None = None
    sender: str | None = None
    user: str | None = None
    tls: str | None = None
    thread: str | None = None
    #: None for each watch's own.
    level: Level | None = None
    language: str = "en"
    quiet: Quiet | None = None
    timezone: str = "UTC"
    updates: Updates = "both"
    #: Whether it is told what the operator has to know.
    notices: bool = False
    #: Why it cannot be opened; what is for it waits.
    fault: str | None = None


@dataclass(frozen=True, slots=True)
class Config:
    """All settings."""

    file: str
    sources: tuple[Source, ...]
    watches: tuple[Watch, ...]
    state: Path
    #: None for SQLite in the state folder.
    database_url: str | None = None
    telegram: TelegramSettings | None = None
    #: Pairs of host and port that may be private.
    allow_hosts: frozenset[tuple[str, int]] = frozenset()
    #: Seconds between two requests to one host.
    host_gap: float = 1.0
    #: The shipped one, with the operator's own entities.
    lexicon: Lexicon = field(default_factory=shipped)
    keep: Keep = field(default_factory=Keep)
    delivery: Delivery = field(default_factory=Delivery)
    log_level: str = "info"
    log_json: bool = False
    channels: tuple[ChannelSettings, ...] = ()
    #: What is wrong with channels: those are left out, and the others run.
    channel_faults: tuple[Fault, ...] = ()
    #: Ids of entries that cannot be read at all: what is known of them stays as it is.
    unreadable_channels: frozenset[str] = frozenset()

    def __repr__(self) -> str:
        return f"Config(file={self.file!r}, sources={len(self.sources)}, watches={len(self.watches)})"
