"""How often hosts want to be asked, read from what they say."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.model import Page
from bot.core.schedule import NO_WISHES, Wishes
from bot.sources.wishes import fresh_for, wishes

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"cache-control": "public, max-age=600"}, 600),
        ({"cache-control": 'Max-Age="600"', "age": "100"}, 500),
        ({"cache-control": "max-age=600", "age": "700"}, None),  # it is old already
        ({"cache-control": "s-maxage=600"}, None),  # for shared caches, which we are not
        ({"cache-control": "no-cache, max-age=600"}, None),
        ({"cache-control": "max-age=soon"}, None),
        ({"cache-control": "max-age=600", "age": "²"}, 600),
        ({}, None),
    ],
)
def test_an_answer_holds_for_as_long_as_its_headers_say(headers: dict[str, str], seconds: float | None) -> None:
    assert fresh_for(headers) == seconds


@pytest.mark.parametrize(
    ("head", "wanted"),
    [
        ("<ttl>30</ttl>", Wishes(ttl=timedelta(minutes=30))),
        ("<ttl> 0 </ttl>", NO_WISHES),
        ("<ttl>often</ttl>", NO_WISHES),
        ("<skipHours><hour>0</hour><hour>24</hour><hour>13</hour></skipHours>", Wishes(skip_hours=frozenset({0, 13}))),
        ("<skipDays><day>Sunday</day><day>Someday</day></skipDays>", Wishes(skip_days=frozenset({6}))),
        # Who wants never to be asked has made a mistake.
        (f"<skipHours>{''.join(f'<hour>{n}</hour>' for n in range(24))}</skipHours>", NO_WISHES),
        ("<item><description>&lt;ttl&gt;<ttl>30</ttl></description></item>", NO_WISHES),
    ],
)
def test_a_feed_says_of_itself_when_it_is_to_be_left_alone(head: str, wanted: Wishes) -> None:
    body = f"<rss version='2.0'><channel><title>x</title>{head}<item/></channel></rss>".encode()
    assert wishes(Page("https://news.example/feed", NOW, body)) == wanted
