"""The form of a command: who may use it, which facts it needs, and what it answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from html import unescape
from typing import Literal

from sqlalchemy.engine import Connection

from bot.chat.request import BUTTON, Request
from bot.core.lexicon import Lexicon
from bot.core.model import Button, File, Source, Watch
from bot.core.preferences import Preferences
from bot.words import Html, Words

#: Whoever wrote, from the least to the most: a stranger, somebody in an allowed chat, one who may decide for the
#: chat (its administrators; in a private chat its person), an owner of the bot.
Role = Literal["stranger", "member", "admin", "owner"]
ROLES: tuple[Role, ...] = ("stranger", "member", "admin", "owner")

Buttons = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """What an answer depends on besides the store."""

    now: datetime
    lexicon: Lexicon
    watches: Sequence[Watch] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    #: The bot's own name, for links that begin a talk with it.
    username: str = ""
    #: What was asked of Telegram or the network before, by the command's own wish.
    found: object = None


@dataclass(frozen=True, slots=True)
class Ask:
    """One command, and all that its answer may depend on."""

    connection: Connection
    request: Request
    role: Role
    #: The destination that the command is about: this chat or topic, or the channel that is steered from here.
    here: int
    #: Where the answer goes.
    back: int
    preferences: Preferences
    say: Words
    facts: Facts

    @property
    def argument(self) -> str:
        return self.request.argument

    @property
    def now(self) -> datetime:
        return self.facts.now

    @property
    def private(self) -> bool:
        return self.request.chat_type == "private"


@dataclass(frozen=True, slots=True)
class Reply:
    """What is said in answer."""

    html: Html
    buttons: Buttons = ()
    file: File | None = None
    #: Whether it takes the place of the message whose button was tapped.
    in_place: bool = False
    #: For another chat than the one that asked; by destination.
    others: Mapping[int, Html] = field(default_factory=dict)


Handler = Callable[[Ask], Reply | None]


@dataclass(frozen=True, slots=True)
class Command:
    """One command, and who may give it."""

    handler: Handler
    role: Role = "member"
    #: Whether it changes anything; what only looks things up does not hold up those who write.
    changes: bool = True
    #: Whether it is written down who did it.
    audited: bool = False


def may(role: Role, wanted: Role) -> bool:
    """Whether one of `role` may do what is for `wanted` and above."""
    return ROLES.index(role) >= ROLES.index(wanted)


def button(label: str, command: str) -> Button:
    """A button that gives a command. Raises ValueError where Telegram would refuse it (at most 64 bytes).

    A label is plain text: of a sentence that was made for a message nothing stays escaped.
    """
    data = BUTTON + command
    if len(data.encode()) > 64:
        raise ValueError(f"{data!r} is too long for a button")
    return Button(unescape(label) if isinstance(label, Html) else label, data=data)
