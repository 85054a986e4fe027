"""What is asked for at the same time is done at once."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from bot.batching import Batcher
from bot.errors import StateError


class Office:
    """Doubles numbers, and remembers how many were asked for together; it cannot do 13, and is closed for 99."""

    def __init__(self) -> None:
        self.batches: list[list[int]] = []

    async def double(self, numbers: Sequence[int]) -> list[int]:
        self.batches.append(list(numbers))
        if 99 in numbers:
            raise StateError("closed")
        if 13 in numbers:
            raise ValueError("unlucky")
        return [2 * number for number in numbers]


async def test_who_is_alone_waits_for_nobody() -> None:
    office = Office()
    batcher = Batcher(office.double, lambda: 1)
    assert [await batcher.do(1), await batcher.do(2)] == [2, 4]
    assert office.batches == [[1], [2]]


async def test_a_crowd_is_served_at_once() -> None:
    office = Office()
    batcher = Batcher(office.double, lambda: 3)
    assert await asyncio.gather(*(batcher.do(number) for number in (1, 2, 3))) == [2, 4, 6]
    assert office.batches == [[1, 2, 3]]


async def test_nobody_waits_for_long_for_those_who_do_not_come() -> None:
    office = Office()
    batcher = Batcher(office.double, lambda: 99)
    assert await asyncio.gather(batcher.do(1), batcher.do(2)) == [2, 4]
    assert office.batches == [[1, 2]]


async def test_one_that_fails_takes_no_other_with_it() -> None:
    office = Office()
    batcher = Batcher(office.double, lambda: 3)
    first, unlucky, last = await asyncio.gather(*(batcher.do(number) for number in (1, 13, 3)), return_exceptions=True)
    assert (first, last) == (2, 6)
    with pytest.raises(ValueError, match="unlucky"):
        raise unlucky


async def test_while_the_database_is_away_nobody_asks_it_again_one_by_one() -> None:
    office = Office()
    batcher = Batcher(office.double, lambda: 3)
    found = await asyncio.gather(*(batcher.do(number) for number in (1, 99, 3)), return_exceptions=True)
    assert [type(one) for one in found] == [StateError] * 3
    assert office.batches == [[1, 99, 3]]


async def test_who_leaves_does_not_keep_the_others_from_their_results() -> None:
    office = Office()
    batcher = Batcher(office.double, lambda: 2)
    leaving = asyncio.ensure_future(batcher.do(1))
    await asyncio.sleep(0)
    leaving.cancel()
    assert await batcher.do(2) == 4
