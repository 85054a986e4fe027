"""A desk that hears articles one after another, as the monitor records them, and a chat that is told everything."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from bot.config import DEFAULT_WATCHES
from bot.core import pipeline
from bot.core.model import AlertBody, Article, Outcome
from bot.core.pipeline import Judge
from bot.recording import record
from bot.store import chats, outbox
from bot.store.bodies import decode
from bot.store.front import Store
from bot.store.schema import outbox as outbox_table
from bot.store.schema import story as story_table
from tests.conftest import NOW

LAUNCH = "North Korea hands over 3 missiles to Russia at Rason port"
TEXT = "North Korea handed over 3 missiles to Russia at the port of Rason on Monday and more may follow by sea, {who}."
WATCH = DEFAULT_WATCHES[0]


class Desk:
    """Records articles as the monitor does, for one chat that hears everything."""

    def __init__(self, store: Store, judged: Judge) -> None:
        self.store, self.judged, self.number = store, judged, 0
        self.chat = store.change(chats.place, "telegram", "42", None, "a reader", NOW)
        store.change(chats.subscribe, self.chat.id, WATCH.id, "all", "en", NOW)

    def hear(
        self, outlet: str, side: str, title: str = LAUNCH, text: str = TEXT, *, who: str = "officials said",
        language: str = "en", hours: float = 0, late: float = 0,
    ) -> Outcome:  # fmt: skip
        """Record what is published at `hours` and seen so much later."""
        self.number += 1
        when = NOW + timedelta(hours=hours)
        seen = when + timedelta(hours=late)
        article = Article(
            id=f"https://wire.example/{self.number}", title=title, text=text.format(who=who), language=language,
            outlet=outlet, side=side, published=when, seen=seen, url=f"https://wire.example/{self.number}",
        )  # fmt: skip
        return self.store.change(record, pipeline.understand(article, self.judged), self.judged, seen, quiet=False)

    def deliver(self, hours: float = 0) -> None:
        """Every message that is due arrives."""
        when = NOW + timedelta(hours=hours)
        while (claimed := self.store.change(outbox.claim, self.chat.id, when)) is not None:
            self.store.change(outbox.arrived, [outbox.Arrived(claimed, str(claimed.id), when, not_before=when)])

    def rows(self) -> list[Any]:
        return self.store.call(lambda connection: connection.execute(sa.select(outbox_table).order_by("id")).all())

    def bodies(self, kind: str) -> list[AlertBody]:
        found = [decode(row.body) for row in self.rows()]
        return [body for body in found if isinstance(body, AlertBody) and body.kind == kind]

    def row(self) -> Any:
        """The only story."""
        return self.store.call(lambda connection: connection.execute(sa.select(story_table)).one())
