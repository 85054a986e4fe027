"""How a source is doing, and what is told of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.core import health
from bot.core.health import Health, Sighting
from bot.core.rhythm import Rhythm

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
URL = "https://old.example/feed"


def kinds(change: health.Change) -> list[str]:
    return [event.kind for event in change.events]


def test_a_failure_shows_at_once_and_is_told_at_the_third_and_so_is_its_end_once() -> None:
    now, known, told = NOW, Health(), []
    for _ in range(9):
        change = health.failed(known, "HTTP 502", now)
        known, told, now = change.health, [*told, kinds(change)], now + HOUR
        assert known.state == "failing"
    assert told == [[], [], ["failing"], [], [], [], [], [], []]
    change = health.read(known, now, configured=URL, new=1)
    assert (change.health.state, change.health.failures, kinds(change)) == ("ok", 0, ["recovered"])
    assert change.events[0].detail == "read after 9 hours"
    assert kinds(health.read(change.health, now, configured=URL)) == []


def test_a_failure_that_passes_is_not_told() -> None:
    known = health.failed(Health(), "HTTP 502", NOW).health
    assert kinds(health.read(known, NOW, configured=URL)) == []


def test_a_page_without_anything_on_it_is_another_state_than_a_failure() -> None:
    known = Health()
    for _ in range(2):
        known = health.found_nothing(known, "nothing is listed", NOW).health
    change = health.found_nothing(known, "nothing is listed", NOW)
    assert (change.health.state, kinds(change)) == ("empty", ["empty"])
    assert kinds(health.read(change.health, NOW, configured=URL, new=3)) == ["recovered"]


def test_a_silence_is_told_once_and_so_is_its_end() -> None:
    known = Health(rhythm=Rhythm(news=NOW, usual=HOUR, longest=2 * HOUR))
    assert kinds(health.read(known, NOW + 20 * HOUR, configured=URL)) == []
    change = health.read(known, NOW + 30 * HOUR, configured=URL)
    assert (change.health.state, kinds(change)) == ("silent", ["silent"])
    assert change.events[0].detail == "nothing new for 1 day, which is not its way"
    assert kinds(health.read(change.health, NOW + 40 * HOUR, configured=URL)) == []
    after = health.read(change.health, NOW + 50 * HOUR, configured=URL, new=1)
    assert (after.health.state, kinds(after)) == ("ok", ["recovered"])


def test_an_address_moves_when_its_host_has_said_so_for_a_day() -> None:
    new = "https://new.example/feed"
    known = health.read(Health(), NOW, configured=URL, moved=new).health
    known = health.read(known, NOW + 23 * HOUR, configured=URL, moved=new).health
    assert health.address(known, URL) == URL
    change = health.read(known, NOW + 24 * HOUR, configured=URL, moved=new)
    assert kinds(change) == ["moved"]
    assert health.address(change.health, URL) == new
    # The settings have been changed: what was learnt of the old address does not hold for another.
    assert health.address(change.health, "https://third.example/") == "https://third.example/"


def test_a_move_that_is_taken_back_or_goes_elsewhere_begins_anew() -> None:
    known = health.read(Health(), NOW, configured=URL, moved="https://a.example/").health
    for other in (None, "https://b.example/"):
        between = health.read(known, NOW + 12 * HOUR, configured=URL, moved=other).health
        late = health.read(between, NOW + 25 * HOUR, configured=URL, moved="https://a.example/")
        assert health.address(late.health, URL) == URL


def test_a_source_is_gone_when_its_host_has_said_so_for_a_day_and_comes_back_when_it_answers() -> None:
    known = health.failed(Health(), "HTTP 410 Gone", NOW, status=410).health
    known = health.failed(known, "HTTP 500", NOW + HOUR, status=500).health
    assert not known.gone
    change = health.failed(known, "HTTP 410 Gone", NOW + DAY, status=410)
    assert change.health.gone
    assert "gone" in kinds(change)
    assert kinds(health.failed(change.health, "HTTP 410 Gone", NOW + 2 * DAY, status=410)) == []
    after = health.read(change.health, NOW + 3 * DAY, configured=URL)
    assert (after.health.gone, after.health.state, kinds(after)) == (False, "ok", ["recovered"])


def test_an_ordinary_404_is_never_the_end() -> None:
    known = Health()
    for day in range(5):
        known = health.failed(known, "HTTP 404 Not Found", NOW + day * DAY, status=404).health
    assert not known.gone


def test_it_is_our_network_when_nearly_all_hosts_asked_last_give_no_answer() -> None:
    silent, well = Sighting(NOW, answered=False), Sighting(NOW, answered=True)
    assert health.is_our_network([silent] * 8 + [well] * 2, NOW)
    assert not health.is_our_network([silent] * 7 + [well] * 3, NOW)
    assert not health.is_our_network([silent] * 2, NOW)  # two hosts can both be down
    old = replace(silent, at=NOW - HOUR)
    assert not health.is_our_network([old] * 8 + [silent] * 2, NOW)
