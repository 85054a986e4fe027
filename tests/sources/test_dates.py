"""Dates as pages print them."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.sources.dates import read_date

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-02T07:00:00Z", "2026-11-02T07:00"),
        ("2026-11-02T16:00:00+09:00", "2026-11-02T07:00"),
        ("2026-11-02 07:00", "2026-11-02T07:00"),
        ("[2026.11.2.]", "2026-11-02T00:00"),
        ("2026/11/02 7:05", "2026-11-02T07:05"),
        ("2026년 11월 2일 07:00", "2026-11-02T07:00"),
        ("2026年11月2日", "2026-11-02T00:00"),
        ("주체115(2026)년 11월 2일", "2026-11-02T00:00"),
        ("Juche 115. 11. 2", "2026-11-02T00:00"),
        ("主体115年11月2日", "2026-11-02T00:00"),
        ("02.11.2026 07:00", "2026-11-02T07:00"),
        ("22/10/2026", "2026-10-22T00:00"),
        ("10/22/2026", "2026-10-22T00:00"),
        ("2 ноября 2026, 07:00", "2026-11-02T07:00"),
        ("Published: 2nd November 2026 at 7:05 pm", "2026-11-02T19:05"),
        ("Nov. 2, 2026, 12:05 a.m.", "2026-11-02T00:05"),
        ("Le 1er novembre 2026 à 07:00", "2026-11-01T07:00"),
        ("2. November 2026", "2026-11-02T00:00"),
        ("2 de noviembre de 2026", "2026-11-02T00:00"),
        ("Mon, 02 Nov 2026 16:00:00 +0900", "2026-11-02T07:00"),
        ("today, 07:30", "2026-11-02T07:30"),
        ("сегодня в 07:30", "2026-11-02T07:30"),
        ("어제", "2026-11-01T00:00"),
        ("昨日 07:30", "2026-11-01T07:30"),
        ("2 hours ago", "2026-11-02T07:00"),
        ("5 минут назад", "2026-11-02T08:55"),
        ("il y a 3 heures", "2026-11-02T06:00"),
        ("vor 3 Stunden", "2026-11-02T06:00"),
        ("10분 전", "2026-11-02T08:50"),
        ("3小时前", "2026-11-02T06:00"),
        ("3時間前", "2026-11-02T06:00"),
        ("just now", "2026-11-02T09:00"),
    ],
)
def test_what_is_beyond_doubt_is_read(text: str, expected: str) -> None:
    assert read_date(text, now=NOW) == datetime.fromisoformat(expected).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["", "soon", "11/02/2026", "2026-13-45", "31.02.2026", "Story 2026", "12:30", "3 May", "Agenda 21/10"]
)
def test_what_is_in_doubt_is_not(text: str) -> None:
    assert read_date(text, now=NOW) is None


def test_a_time_without_an_offset_is_meant_where_the_outlet_is() -> None:
    seoul = ZoneInfo("Asia/Seoul")
    assert read_date("2026.11.02 16:00", now=NOW, zone=seoul) == datetime(2026, 11, 2, 7, tzinfo=UTC)
    assert read_date("어제 16:00", now=NOW, zone=seoul) == datetime(2026, 11, 1, 7, tzinfo=UTC)
    # In Seoul it is tomorrow already.
    late = datetime(2026, 11, 2, 20, tzinfo=UTC)
    assert read_date("오늘 01:00", now=late, zone=seoul) == datetime(2026, 11, 2, 16, tzinfo=UTC)


def test_a_format_of_the_sources_own_decides() -> None:
    assert read_date("11/02/2026", now=NOW, formats=("%m/%d/%Y",)) == datetime(2026, 11, 2, tzinfo=UTC)
    assert read_date("11/02/2026", now=NOW, formats=("%d-%m", "%d/%m/%Y")) == datetime(2026, 2, 11, tzinfo=UTC)
