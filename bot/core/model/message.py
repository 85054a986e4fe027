"""Who is told, and what: an alert or another message."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.core import priorities
from bot.core.model.story import Report, Rung, StoryEvent
from bot.core.model.watch import Level

#: An ``alert`` tells a story. An ``edit`` changes that alert. The others answer it.
AlertKind = Literal["alert", "update", "correction", "edit"]


@dataclass(frozen=True, slots=True)
class Destination:
    """One chat, or one topic of it, on one channel."""

    id: int
    #: A key of the opened channels: ``telegram``, ``console`` …
    channel: str
    address: str
    thread: str | None = None
    #: ``private``, ``group``, ``supergroup``, ``channel``; empty on channels without such kinds.
    kind: str = ""


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """A quote as an alert shows it."""

    text: str
    speaker: str
    role: str | None
    side: str | None
    outlet: str
    url: str | None
    relayed_by: str | None = None


@dataclass(frozen=True, slots=True)
class AlertBody:
    """The contents of an alert, before a channel gives it its markup."""

    story: str
    level: Level
    title: str
    facets: tuple[str, ...]
    #: First the one that had it first.
    reports: tuple[Report, ...]
    quotes: tuple[QuoteLine, ...]
    #: The name of the watch; and the words that matched, of all the reader's watches that ask for it.
    watch: str
    matched: tuple[str, ...]
    possibly: str | None = None
    kind: AlertKind = "alert"
    #: How many outlets report it by themselves; outlets that pass on another's report do not count.
    origins: int = 0
    #: The ladder of the sides that it concerns.
    sides: tuple[Rung, ...] = ()
    #: Of an update, a correction or an edit: what is new, the latest last. Of an alert: what has changed so far.
    events: tuple[StoryEvent, ...] = ()
    #: The reader's language, for Khasan's own words.
    language: str = "en"
    #: Whether it makes no sound, where the channel can be silent.
    silent: bool = False
    #: Grows with each change of the story: of two bodies about it, the one with the greater revision is newer.
    revision: int = 0
    #: Names of the reader's other watches that ask for it.
    also: tuple[str, ...] = ()

    @property
    def watches(self) -> tuple[str, ...]:
        """Names of all the reader's watches that ask for it."""
        return (self.watch, *self.also)


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message. When it is tapped, `data` comes back, or `url` opens."""

    label: str
    #: At most 64 bytes (Bot API, InlineKeyboardButton).
    data: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class File:
    """A file that goes with a message: an export."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class TextBody:
    """A message that is not an alert: a command's answer, a notice. In Telegram's subset of HTML."""

    html: str
    #: In rows; shown if the channel has buttons.
    buttons: tuple[tuple[Button, ...], ...] = ()
    #: Sent with the text as its caption, if the channel takes files.
    file: File | None = None
    #: Whether it makes no sound, where the channel can be silent.
    silent: bool = False
    #: The alerts that it tells in one message, for channels that pass on an alert's contents and not its looks.
    alerts: tuple[AlertBody, ...] = ()


Body = AlertBody | TextBody


@dataclass(frozen=True, slots=True)
class Message:
    """A message to one destination, as it enters the outbox."""

    destination_id: int
    #: Unique for the destination, so that writing it twice writes one row.
    key: str
    body: Body
    #: See `core.priorities`.
    priority: int = priorities.USUAL
    #: The key of an earlier message to the same destination that this one answers, if the channel can.
    replies_to: str | None = None
    #: The key of an earlier message to the same destination whose text this one replaces.
    edits: str | None = None
    #: Of the messages to one destination with the same slot only one waits; a newer one replaces it.
    slot: str | None = None
    #: Not to be sent before; None for at once.
    not_before: datetime | None = None
    #: Whether it waits for the end of the chat's quiet hours or pause, to be sent as one with others.
    held: bool = False
    #: The name under which it waits to be sent as one with others of its poll; None if it goes by itself.
    told_in: str | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """A channel's word that it took a message."""

    message_id: str
    #: What owners should know: that it went elsewhere than it was meant to.
    remark: str | None = None
