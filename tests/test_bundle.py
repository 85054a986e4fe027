"""Many alerts in few messages: which stories they name."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.bundle import together
from bot.channels import discord
from bot.channels.draft import fullest
from bot.channels.telegram_html import plain
from bot.core.model import AlertBody, Report
from tests.conftest import NOW

TITLE = "North Korea and Russia agree on the {number}th of many deals, which has a title of more than a hundred signs"


def alert(number: int, address: str) -> AlertBody:
    title = TITLE.format(number=number)
    report = Report("Herald", "other", f"{address}/{number}", "en", title, NOW + timedelta(minutes=number))
    return AlertBody(f"S{number}", "all", title, (), (report,), (), "", ())


@pytest.mark.parametrize("address", ["https://news.example", "https://news.example/" + "a" * 400])
def test_where_nobody_can_ask_for_more_every_story_is_named(address: str) -> None:
    messages = together([alert(number, address) for number in range(40)], "discord")
    texts = [fullest(message, threads=False).text for message in messages]
    assert [sum(f" {number}th of" in text for text in texts) for number in range(40)] == [1] * 40
    assert max(map(len, texts)) <= discord.LIMIT
    assert not any("/latest" in text for text in texts)


def test_on_telegram_one_message_says_how_to_see_the_others() -> None:
    (message,) = together([alert(number, "https://news.example") for number in range(80)], "telegram")
    named = sum(f" {number}th of" in plain(message.html) for number in range(80))
    assert f"and {80 - named} more: /latest" in plain(message.html)
