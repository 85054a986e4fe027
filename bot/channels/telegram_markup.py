"""Buttons under Telegram's messages."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.core.model import AlertBody, Body, Button
from bot.words import Words

#: What buttons of this version begin with (`chat.request`); those of another mean nothing.
_VERSION = "1/"
#: Longest label that a phone shows in a row of four.
_LABEL = 40

#: Bytes of an address under a button: the whole keyboard has some ten thousand.
_LONGEST_ADDRESS = 2048
_SPACE_OR_CONTROL = re.compile(r"[\x00-\x20\x7f]")


def markup(body: Body, kind: str) -> InlineKeyboardMarkup | None:
    """The keyboard under `body` in a chat of that kind, None for none.

    An alert has commands under it in private chats and groups; in a channel, where a button may be tapped by any reader
    and nobody would see the answer, it has addresses alone.
    """
    rows = _alert(body, kind) if isinstance(body, AlertBody) else body.buttons
    if not rows:
        return None
    return InlineKeyboardMarkup([[_button(one) for one in row] for row in rows])


def _alert(body: AlertBody, kind: str) -> tuple[tuple[Button, ...], ...]:
    say, code = Words(body.language), body.story
    if kind == "channel":
        first = next((report for report in body.reports if report.url and _takes(report.url)), None)
        return ((Button(first.outlet[:_LABEL], url=first.url),),) if first else ()
    if body.kind not in ("alert", "edit"):
        return ()
    outlets = len({report.outlet for report in body.reports})
    return (
        (
            Button(say("Quotes"), data=f"{_VERSION}quotes {code}"),
            Button(say("Sources {number}", number=outlets), data=f"{_VERSION}story {code}"),
            Button(say("Follow"), data=f"{_VERSION}follow {code}"),
            Button(say("Mute 24h"), data=f"{_VERSION}mute {code} 24h"),
            Button("⋯", data=f"{_VERSION}more {code}"),
        ),
    )


def _takes(url: str) -> bool:
    """Whether Telegram takes an address under a button, else it refuses the message: one of the web whose host has a
    dot (TDLib, LinkManager). A desk's own server may have none."""
    try:
        parts = urlsplit(url)
        named = "." in (parts.hostname or "") and parts.port != 0
    except ValueError:
        return False
    short = len(url.encode("utf-8", "replace")) <= _LONGEST_ADDRESS
    return named and short and parts.scheme in ("http", "https") and not _SPACE_OR_CONTROL.search(url)


def _button(one: Button) -> InlineKeyboardButton:
    return InlineKeyboardButton(one.label, callback_data=one.data, url=one.url)
