"""What a service answers is read as what anybody may have written: it stops no sending."""

from __future__ import annotations

import math

import pytest

from bot.channels import discord, matrix
from bot.channels.calling import Answer
from bot.core.retry_after import named
from bot.errors import SlowDown


@pytest.mark.parametrize("body", [b"", b"[" * 100_000, b'{"a":' * 100_000, b"\xff", b"[]", b"1" * 10_000])
def test_an_answer_that_is_no_object_is_none(body: bytes) -> None:
    assert Answer(200, {}, body).data is None


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (1.5, 1.5),
        (30, 30.0),
        (0, 0.0),
        (-5, 0.0),
        (True, 0.0),
        ("30", 0.0),
        (None, 0.0),
        (math.nan, 0.0),
        (math.inf, 86_400.0),
        (10**400, 86_400.0),
    ],
)
def test_a_time_to_wait_is_one_that_can_be_waited(value: object, seconds: float) -> None:
    assert named(value) == seconds
    assert named(value, per_second=1000) <= 86_400.0


@pytest.mark.parametrize("number", ["1e400", "NaN", "-1", "1" + "0" * 400, "true", "null"])
def test_a_service_that_asks_for_silence_without_end_is_left_alone_for_a_day_at_most(number: str) -> None:
    for classified, key in ((discord._classified, "retry_after"), (matrix._classified, "retry_after_ms")):
        told = classified(Answer(429, {}, f'{{"{key}": {number}}}'.encode()))
        assert isinstance(told, SlowDown)
        assert 0 < told.seconds <= 86_400.0
