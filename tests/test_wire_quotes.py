"""An agency's article in Russian, Korean or Japanese, from its folder to the quotes of its alert.

The texts in tests/data/wire/quotes are invented: one meeting, told by an agency in each language.
"""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from bot.config import DEFAULT_WATCHES
from bot.core.model import AlertBody, Source
from bot.monitor import Monitor
from bot.sources.http import Fetcher
from bot.sources.reader import Reader
from bot.store import chats, outbox, sources
from bot.store.front import Store
from tests.conftest import NOW
from tests.doubles import judges
from tests.doubles.reading import Here

TEXTS = Path(__file__).parent / "data" / "wire" / "quotes"


@pytest.mark.parametrize(
    ("language", "declared", "first", "second", "relayed"),
    [
        ("ru", "ru", "Строительство моста через реку Туманную", "Мы будем и дальше развивать", "TASS"),
        ("ko", "ko", "어떤 제재가 있더라도 두만강 다리", "북한과의 군사 협력을", None),
        ("ja", "ja", "いかなる制裁があろうと", "西側メディアの作り話で", None),
        # A folder into which another language's service writes, too.
        ("ko", "fr", "어떤 제재가 있더라도 두만강 다리", "북한과의 군사 협력을", None),
    ],
)  # fmt: skip
async def test_an_alert_shows_who_said_what_in_the_language_of_the_article(
    language: str, declared: str, first: str, second: str, relayed: str | None, tmp_path: Path, store: Store
) -> None:
    shutil.copy(TEXTS / f"{language}.txt", tmp_path)
    source = Source("desk", "wire", str(tmp_path), "The Desk", "other", language=declared)
    store.change(sources.register, ["desk"], NOW)
    chat = store.change(chats.place, "telegram", "42", None, "a reader", NOW)
    store.change(chats.subscribe, chat.id, DEFAULT_WATCHES[0].id, "all", "en", NOW)
    reader = Reader(Fetcher(user_agent="t"), Here(), settle=0.01)
    (due,) = await store.read(sources.known, ["desk"])
    when = NOW + timedelta(hours=1)
    read = await Monitor(store, reader, judges.default()).read(source, due, when)
    await reader.close()
    assert (read.error, read.new) == (None, 1)
    message = await store.write(outbox.claim, chat.id, when)
    assert message is not None
    body = message.body
    assert isinstance(body, AlertBody)
    for quote, begins in zip(body.quotes, (first, second), strict=False):
        assert quote.text.startswith(begins)
    told = [(one.speaker, one.side, one.relayed_by) for one in body.quotes[:2]]
    assert told == [("Kim Jong Un", "kp", None), ("Dmitry Peskov", "ru", relayed)]
