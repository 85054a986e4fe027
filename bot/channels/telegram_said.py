"""A message in the form in which the Bot API takes it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from telegram import LinkPreviewOptions
from telegram.constants import ParseMode

from bot.channels.telegram_html import plain, render
from bot.channels.telegram_markup import markup
from bot.core.model import Body

_PREVIEW = LinkPreviewOptions(is_disabled=True).to_json()


@lru_cache(maxsize=64)
def said(body: Body, kind: str, *, plainly: bool, barely: bool = False) -> Mapping[str, str]:
    """`body` for a kind of chat, as parameters of `sendMessage` and `editMessageText` alike: an uncertain message is
    found by an edit that says exactly the same. `plainly`: without its markup; `barely`: without its buttons.

    Kept: what thousands of chats are told is made once.
    """
    text = render(body)
    keyboard = None if barely else markup(body, kind)
    return {
        "text": plain(text) if plainly else text,
        **({} if plainly else {"parse_mode": ParseMode.HTML}),
        "link_preview_options": _PREVIEW,
        # Without them an edit takes the buttons away.
        **({} if keyboard is None else {"reply_markup": keyboard.to_json()}),
    }
