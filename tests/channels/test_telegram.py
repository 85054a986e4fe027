"""Telegram: what an alert looks like, and what each failure means for the message."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import httpx
import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.channels.draft import fullest
from bot.channels.telegram import Telegram
from bot.channels.telegram_api import classified
from bot.channels.telegram_html import LIMIT, plain, render
from bot.channels.telegram_markup import markup
from bot.core.model import AlertBody, Destination, EventKind, QuoteLine, Report, Rung, StoryEvent, TextBody
from bot.errors import ChannelError, Gone, Moved, NotSent, Paused, SlowDown, Uncertain, Undeliverable
from bot.words import Html
from tests.conftest import NOW
from tests.doubles.telegram.markup import Entity, parse

REPORT = Report("Harbour Wire", "us", "https://example.org/a?b=1&c=2", "en", "A title", NOW)
ALERT = AlertBody(
    story="S7K3Q",
    level="important",
    title="Ferry <b>line</b> & bridge",
    facets=("transport", "diplomacy"),
    reports=(REPORT, replace(REPORT, outlet="Залив", side="ru")),
    quotes=(QuoteLine("It sails < Friday", "Ivan Belov", "minister", "ru", "Harbour Wire", None, "Залив"),),
    watch="North Korea–Russia",
    matched=("Rason",),
    origins=1,
    sides=(Rung("ru", "Залив", NOW), Rung("kp")),
)
CONFIRMED = StoryEvent("side", NOW + timedelta(hours=5, minutes=10), "KCNA", "kp", new="confirms", loud=True)


def test_an_alert_says_what_who_where_and_why() -> None:
    assert plain(render(ALERT)).splitlines() == [
        "🟠 Ferry <b>line</b> & bridge",
        "transport › diplomacy · 2 outlets, 1 origin · 🇷🇺✓ 🇰🇵–",
        "“It sails < Friday”",
        "— Ivan Belov, minister (RU) · Harbour Wire, via Залив",
        "First Harbour Wire 24 Nov 09:00 UTC",
        "Also Залив",
        "S7K3Q · matched Rason",
    ]


def test_an_answer_says_what_is_new_and_when() -> None:
    said = plain(render(replace(ALERT, kind="update", events=(CONFIRMED,), quotes=()))).splitlines()
    assert said[:3] == ["↪️ Update · S7K3Q", "Ferry <b>line</b> & bridge", "• KCNA confirms (+5 h 10 m)"]


def test_an_edited_alert_shows_what_happened_since() -> None:
    assert "Timeline +5 h 10 m KCNA confirms" in plain(render(replace(ALERT, kind="edit", events=(CONFIRMED,))))


@pytest.mark.parametrize("kind", ["figure", "correction", "phase"])
def test_a_timeline_says_once_what_an_outlet_has_changed(kind: EventKind) -> None:
    """That the title or the text has changed, too, would take the place of what others have changed."""
    said = StoryEvent(kind, NOW + timedelta(hours=2), "Harbour Wire", "us", old="3", new="5", loud=True)
    title = replace(said, kind="text", old="Three ships leave", new="Five ships leave", loud=False)
    edit = replace(ALERT, kind="edit", events=(CONFIRMED, said, title))
    for text in (plain(render(edit)), fullest(edit, threads=True).text):
        assert "KCNA confirms · +2 h 00 m Harbour Wire" in text
        assert "Five ships" not in text
    raised = replace(title, kind="level", old="all", new="flash", loud=True)
    for beside in ((), (raised,)):
        alone = replace(edit, events=(CONFIRMED, title, *beside))
        assert "Harbour Wire changes its title: Three ships leave → Five ships leave" in plain(render(alone))


def test_a_title_turns_no_direction_of_what_follows_it() -> None:
    turned = replace(ALERT, title="Ferry \u2067line\u202e opens\ud800", reports=())
    first, *_ = plain(render(turned)).splitlines()
    assert first == "🟠 Ferry line opens"
    assert render(TextBody(Html("Ferry \u2067<b>line</b>"))) == "Ferry <b>line</b>"


def test_what_everybody_withdrew_is_struck_out() -> None:
    gone = StoryEvent("withdrawn", NOW, "Harbour Wire", "us", loud=True)
    first, other = (replace(one, status="withdrawn") for one in ALERT.reports)
    assert "<s>Ferry" in render(replace(ALERT, kind="edit", events=(gone,), reports=(first, other)))
    assert "<s>" not in render(replace(ALERT, kind="edit", events=(gone,), reports=(first, ALERT.reports[1])))
    assert "⚠️" in render(replace(ALERT, kind="correction", events=(gone,)))


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "• Залив: 12 missiles → 120 missiles (+5 h 10 m)"),
        ("fr", "• Залив\xa0: 12 missiles → 120 missiles (+5\u202fh 10\u202fmin)"),
        ("ru", "• Залив: 12 ракет → 120 ракет (+5 ч 10 мин)"),
        ("ko", "• Залив: 미사일 12발 → 미사일 120발 (+5시간 10분)"),
    ],
)
def test_a_correction_shows_what_was_wrong_struck_through_beside_what_is_right(language: str, line: str) -> None:
    changed = replace(CONFIRMED, kind="figure", outlet="Залив", about="missile", old="12", new="120")
    body = replace(ALERT, kind="correction", language=language, events=(changed,), quotes=())
    text, entities = parse(render(body))
    assert line in text.splitlines()
    (struck,) = [_stretch(text, one) for one in entities if one.kind == "strikethrough"]
    assert struck == line.partition(": ")[2].partition(" →")[0]
    # An update is no correction: another outlet counts otherwise, and nobody was wrong.
    assert "<s>" not in render(replace(body, kind="update"))


def _stretch(text: str, one: Entity) -> str:
    """The words of an entity."""
    units = text.encode("utf-16-le")
    return units[2 * one.offset : 2 * (one.offset + one.length)].decode("utf-16-le")


def test_alerts_have_commands_under_them_but_in_channels_addresses_alone() -> None:
    private, channel = (
        Destination(1, "telegram", "7", kind="private"),
        Destination(2, "telegram", "-1001", kind="channel"),
    )
    tapped = markup(ALERT, private.kind)
    assert tapped is not None
    assert [one.callback_data for one in tapped.inline_keyboard[0]] == [
        "1/quotes S7K3Q", "1/story S7K3Q", "1/follow S7K3Q", "1/mute S7K3Q 24h", "1/more S7K3Q",
    ]  # fmt: skip
    opened = markup(ALERT, channel.kind)
    assert opened is not None
    assert [one.url for row in opened.inline_keyboard for one in row] == [REPORT.url]


def test_nothing_in_a_feed_becomes_markup() -> None:
    text = render(ALERT)
    assert "Ferry &lt;b&gt;line&lt;/b&gt; &amp; bridge" in text
    assert 'href="https://example.org/a?b=1&amp;c=2"' in text


@pytest.mark.parametrize("html", [
    "<b>" + "word &amp; " * 900 + "</b>",
    "<blockquote expandable><b>" + "🟠" * 3000 + "</b></blockquote>",
    "".join(f'<a href="https://example.org/{"x" * 900}">{number}</a>\n' for number in range(60)),
])  # fmt: skip
def test_an_answer_that_is_too_long_ends_earlier_with_every_tag_closed(html: str) -> None:
    said = render(TextBody(Html(html)))
    text, _ = parse(said)
    assert len(text.encode("utf-16-le")) // 2 <= LIMIT
    assert len(said.encode()) <= 32_768
    assert text.endswith("…")


def test_a_long_alert_loses_parts_and_stays_whole() -> None:
    quote = replace(ALERT.quotes[0], text="word " * 500)
    text = render(replace(ALERT, quotes=(quote, quote, quote)))
    assert len(text) <= LIMIT
    assert text.count("<blockquote") == text.count("</blockquote>") >= 1
    assert text.endswith("<code>S7K3Q</code> · matched <i>Rason</i>")


def test_long_addresses_take_no_words_away() -> None:
    """As those of Google News are, which have hundreds of signs."""
    reports = [
        replace(REPORT, outlet=f"Outlet {number}", url=f"https://n.example/{number}/{'CBMi' * 180}")
        for number in range(6)
    ]
    quotes = [replace(ALERT.quotes[0], text=f"Quote {number}", url=reports[0].url) for number in range(3)]
    html = render(replace(ALERT, reports=tuple(reports), quotes=tuple(quotes)))
    text, entities = parse(html)
    assert all(one in text for one in ("Quote 2", "Outlet 5"))
    assert len([one for one in entities if one.kind == "text_link"]) == 9
    assert len(text.encode("utf-16-le")) // 2 <= LIMIT


def test_an_address_without_end_is_left_out_and_the_others_stay() -> None:
    endless = replace(REPORT, outlet="Endless", url="https://n.example/" + "a" * 40_000)
    html = render(replace(ALERT, reports=(endless, REPORT)))
    assert "Endless" in html
    assert [one.kind for one in parse(html)[1]].count("text_link") == 1
    assert html.endswith("<code>S7K3Q</code> · matched <i>Rason</i>")


def caused(exc: TelegramError, cause: Exception) -> TelegramError:
    exc.__cause__ = cause
    return exc


@pytest.mark.parametrize(
    ("failure", "known"),
    [
        (RetryAfter(30), SlowDown),
        (ChatMigrated(-10042), Moved),
        (Forbidden("Forbidden: bot was blocked by the user"), Gone),
        (InvalidToken(), SlowDown),
        (BadRequest("Chat not found"), Gone),
        (BadRequest("Not enough rights to send text messages to the chat"), Paused),
        (BadRequest("Channel_private"), Paused),
        (BadRequest("User_banned_in_channel"), Paused),
        (BadRequest("Message is too long"), Undeliverable),
        (caused(NetworkError("down"), httpx.ConnectError("down")), NotSent),
        (caused(TimedOut(), httpx.ConnectTimeout("slow")), NotSent),
        (caused(TimedOut(), httpx.ReadTimeout("slow")), Uncertain),
        (caused(NetworkError("reset"), httpx.ReadError("reset")), Uncertain),
        (NetworkError("Bad Gateway"), Uncertain),
        (NetworkError("Too Many Requests"), SlowDown),
        (TelegramError("Invalid server response"), Uncertain),
    ],
)
def test_a_failure_says_what_is_known_of_the_message(failure: TelegramError, known: type[ChannelError]) -> None:
    assert type(classified(failure)) is known


def test_the_token_does_not_show() -> None:
    assert "123456" not in repr(Telegram("123456:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"))
