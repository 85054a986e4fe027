"""The quick part of the crash laboratory; `python -m tests.crashlab` is the long one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.crashlab import experiments
from tests.crashlab.bench import DESK, READERS, strace
from tests.doubles.telegram import hang


@pytest.mark.parametrize(("accepted", "chat"), [(True, READERS[0]), (False, DESK)])
async def test_killed_while_telegram_has_its_request_the_bot_tells_everybody_once(
    tmp_path: Path, accepted: bool, chat: int
) -> None:
    assert await experiments.held(tmp_path, hang(accepted=accepted), chat=chat) == []


async def test_killed_at_random_moments_the_bot_tells_everybody_once(tmp_path: Path) -> None:
    assert await experiments.at_random(tmp_path, kills=3, seed=20261124) == []


@pytest.mark.skipif(strace() is None, reason="strace is not installed")
@pytest.mark.parametrize("number", [20])
async def test_killed_at_an_fsync_the_bot_tells_everybody_once(tmp_path: Path, number: int) -> None:
    assert not await experiments.at_fsync(tmp_path, number)


async def test_stopped_while_telegram_has_its_request_the_bot_ends_in_time_and_tells_everybody_once(
    tmp_path: Path,
) -> None:
    assert await experiments.stopped(tmp_path) == []
