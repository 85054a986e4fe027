"""Which destination of a group with topics gets what."""

from __future__ import annotations

from bot.store import chats, topics
from bot.store.front import Store
from tests.conftest import NOW


def test_a_watch_of_a_topic_is_told_there_alone(store: Store) -> None:
    group, flashes, important = (
        store.change(chats.place, "telegram", "-100", thread, "a group", NOW).id for thread in (None, "7", "8")
    )
    store.change(chats.subscribe, group, "north", "all", "en", NOW)
    store.change(topics.route, "telegram", "-100", flashes, "flash", NOW)
    store.change(topics.route, "telegram", "-100", important, "important", NOW)
    store.change(chats.subscribe, important, "harbour", "all", "en", NOW)
    store.change(topics.join, important, "harbour", NOW)

    def asks(there: int) -> list[tuple[str, str, str | None]]:
        return [(one.watch_id, one.level, one.below) for one in store.call(chats.subscriptions, there)]

    assert asks(important) == [("harbour", "all", None), ("north", "important", "flash")]
    assert asks(flashes) == [("north", "flash", None)]
    assert asks(group) == [("north", "all", "important")]
