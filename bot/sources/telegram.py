"""Reads public Telegram channels from their preview on the web (t.me/s/NAME): about the last sixteen posts."""

from __future__ import annotations

from urllib.parse import urljoin

from bs4 import BeautifulSoup, Tag

from bot.core.model import Entry, Page, Source
from bot.errors import NothingFound
from bot.sources.dates import read_date
from bot.sources.encoding import decode
from bot.sources.plain import plain
from bot.sources.tidy import TEXT
from bot.sources.wire import split_title


def parse(source: Source, page: Page) -> list[Entry]:
    """The posts with words, the newest first; raises NothingFound where the channel shows none."""
    soup = BeautifulSoup(decode(page.body, content_type=page.headers.get("content-type", "")), "lxml")
    posts = soup.select(".tgme_widget_message[data-post]")
    if not posts:
        # Telegram answers with the channel's card where its owner allows no preview, or where there is no channel.
        raise NothingFound("no posts: the channel shows no preview on the web, or its layout has changed")
    entries = [_entry(post, page) for post in reversed(posts)]
    return [entry for entry in entries if entry is not None]


def _entry(post: Tag, page: Page) -> Entry | None:
    """None for pictures without words, and for what the channel says of itself (a new name, a pinned post)."""
    name = str(post["data-post"])
    # A post that answers another shows that one's text, too.
    words = post.select(".tgme_widget_message_text:not(.js-message_reply_text)")
    if not words or "service_message" in post.get_attribute_list("class"):
        return None
    title, text = split_title(plain(words[-1].decode_contents(), limit=TEXT))
    if not (title or text):
        return None
    time = post.select_one("time[datetime]")
    return Entry(
        key=name,
        link=urljoin("https://t.me/", name),
        title=title,
        text=text,
        published=read_date(str(time["datetime"]), now=page.fetched) if time is not None else None,
    )
