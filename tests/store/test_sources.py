"""The sources' rows: who is due, and what moves when."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.health import Event, Health
from bot.core.model import Validators
from bot.core.rhythm import Rhythm
from bot.core.schedule import Wishes
from bot.store import health_rows, sources
from bot.store.front import Store
from bot.store.sources import Polled, Seen


def test_a_restart_polls_nothing_before_it_is_due(store: Store, now: datetime) -> None:
    store.change(sources.register, ["tass"], now)
    later = now + timedelta(minutes=10)
    store.change(sources.settle, [Polled("tass", at=now, due=later)])
    store.change(sources.register, ["tass"], now)
    assert store.call(sources.due, ["tass"], now) == ()
    assert [due.source_id for due in store.call(sources.due, ["tass"], later)] == ["tass"]


def test_the_first_page_that_is_recorded_whole_ends_the_baseline(store: Store, now: datetime) -> None:
    store.change(sources.register, ["tass"], now)
    store.change(sources.settle, [Polled("tass", at=now, due=now, error="no answer", health=Health(failures=1))])
    (due,) = store.call(sources.due, ["tass"], now)
    assert (due.baseline, due.health.failures) == (True, 1)
    page = Validators(etag='W/"1"', last_modified="Tue, 24 Nov 2026 09:00:00 GMT", body_hash="00")
    store.change(sources.settle, [Polled("tass", at=now, due=now, validators=page, entries=3, health=Health())])
    (due,) = store.call(sources.due, ["tass"], now)
    assert (due.baseline, due.health.failures, due.validators) == (False, 0, page)


def test_a_failure_keeps_the_validators_of_the_last_good_page(store: Store, now: datetime) -> None:
    store.change(sources.register, ["tass"], now)
    page = Validators(etag='"1"')
    store.change(sources.settle, [Polled("tass", at=now, due=now, validators=page, entries=3)])
    store.change(sources.settle, [Polled("tass", at=now, due=now, error="HTTP 502", health=Health(failures=1))])
    (due,) = store.call(sources.due, ["tass"], now)
    assert due.validators == page
    (row,) = store.call(sources.status)
    assert (row.failures, row.error, row.entries) == (1, "HTTP 502", 3)


def test_a_source_that_is_switched_off_is_not_due(store: Store, now: datetime) -> None:
    store.change(sources.register, ["on", "off"], now)
    assert [due.source_id for due in store.call(sources.due, ["on"], now)] == ["on"]


def test_entries_are_new_once(store: Store, now: datetime) -> None:
    store.change(sources.mark_seen, [Seen("tass", ["1", "2"], now)])
    store.change(sources.mark_seen, [Seen("tass", ["2", "3"], now)])
    listed = [("tass", {"2": 0, "3": 0, "4": 0}), ("other", {"2": 0})]
    tass, other = store.call(sources.news, listed, at_most=24)
    assert (tass.new, other.new) == ({"4"}, {"2"})
    assert not tass.changed | other.changed


def test_an_entry_whose_words_have_changed_is_read_again_some_times(store: Store, now: datetime) -> None:
    store.change(sources.mark_seen, [Seen("tass", ["1"], now, {"1": 7})])

    def changed(words: int) -> frozenset[str]:
        (news,) = store.call(sources.news, [("tass", {"1": words})], at_most=2)
        return news.changed

    assert not changed(7)
    for words in (8, 9):
        assert changed(words) == {"1"}
        store.change(sources.mark_changed, "tass", {"1": words})
    assert not changed(10)


def test_a_folder_that_is_empty_at_first_ends_the_baseline_too(store: Store, now: datetime) -> None:
    store.change(sources.register, ["desk"], now)
    store.change(sources.settle, [Polled("desk", at=now, due=now)])
    (due,) = store.call(sources.due, ["desk"], now)
    assert not due.baseline


def test_all_that_is_known_of_a_source_outlives_a_restart(store: Store, now: datetime) -> None:
    store.change(sources.register, ["tass"], now)
    known = Health(
        state="failing",
        since=now,
        failures=4,
        told="failing",
        rhythm=Rhythm(now, timedelta(minutes=20), timedelta(hours=9)),
        moving="https://new.example/",
        moving_since=now,
        gone_since=now,
        gone=True,
        address="https://moved.example/",
        address_of="https://old.example/",
    )
    wishes = Wishes(timedelta(minutes=30), frozenset({1, 2}), frozenset({6}))
    polled = Polled("tass", at=now, due=now, validators=Validators(), entries=1, wishes=wishes, health=known)
    store.change(sources.settle, [polled])
    (due,) = store.call(sources.due, ["tass"], now)
    assert (due.health, due.wishes) == (known, wishes)


def test_what_happens_to_sources_can_be_told_in_order_and_once(store: Store, now: datetime) -> None:
    store.change(sources.register, ["tass"], now)
    for kind, detail in (("failing", "HTTP 502"), ("recovered", "read after 2 hours")):
        store.change(sources.settle, [Polled("tass", at=now, due=now, events=(Event(kind, detail),))])
    first, second = store.call(health_rows.events)
    assert [(one.source_id, one.kind, one.detail) for one in (first, second)] == [
        ("tass", "failing", "HTTP 502"),
        ("tass", "recovered", "read after 2 hours"),
    ]
    assert store.call(health_rows.events, after=first.number) == (second,)


def test_a_clock_that_is_set_back_puts_no_poll_off(store: Store, now: datetime) -> None:
    store.change(sources.register, ["soon", "later"], now)
    ten, forty = timedelta(minutes=10), timedelta(minutes=40)
    store.change(sources.settle, [Polled("soon", at=now, due=now + ten), Polled("later", at=now, due=now + forty)])
    hour = timedelta(hours=1)
    store.change(sources.bring_forward, hour, now - hour)
    assert {row.source_id: row.due - (now - hour) for row in store.call(sources.status)} == {
        "soon": ten,
        "later": forty,
    }
