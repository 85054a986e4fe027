"""What a clock that was ahead has put off."""

from __future__ import annotations

from datetime import timedelta

from bot.core.model import Destination
from bot.store import chats, clock, preferences
from bot.store.front import Store
from tests.conftest import NOW


def reader(store: Store) -> Destination:
    return store.change(chats.place, "telegram", "42", None, "a reader", NOW)


def test_a_digest_of_a_day_to_come_was_not_sent(store: Store) -> None:
    chat = reader(store)
    ahead = NOW + timedelta(days=3)
    store.change(preferences.change, chat.id, digest="08:00", digested_on=ahead.date().isoformat())
    store.change(clock.set_back, timedelta(days=3), NOW)
    (one,) = store.call(preferences.digests)
    assert one.last == NOW.date()


def test_where_it_is_the_next_day_already_its_digest_is_not_sent_twice(store: Store) -> None:
    chat = reader(store)
    there = NOW + timedelta(hours=15)
    store.change(preferences.change, chat.id, timezone="Pacific/Kiritimati", digest="00:00")
    store.change(preferences.change, chat.id, digested_on=there.date().isoformat())
    store.change(clock.set_back, timedelta(hours=1), NOW + timedelta(hours=2))
    (one,) = store.call(preferences.digests)
    assert one.last == there.date()
