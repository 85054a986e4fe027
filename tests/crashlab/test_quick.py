"""The quick part of the crash laboratory; `python -m tests.crashlab` is the long one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.crashlab import experiments
from tests.crashlab.bench import strace
from tests.doubles.web import hang_in_the_middle


@pytest.mark.parametrize("accepted", [True, False])
async def test_killed_while_every_service_has_its_message_the_bot_tells_everybody_once(
    tmp_path: Path, accepted: bool
) -> None:
    result = await experiments.held(tmp_path, by=experiments.HOLDERS, accepted=accepted)
    assert result.faults == []


async def test_killed_while_a_source_answers_the_bot_tells_everybody_once(tmp_path: Path) -> None:
    result = await experiments.held_by_the_source(tmp_path, hang_in_the_middle)
    assert result.faults == []


async def test_killed_at_random_moments_the_bot_tells_everybody_once(tmp_path: Path) -> None:
    result = await experiments.at_random(tmp_path, kills=3, seed=20261124)
    assert result.faults == []


@pytest.mark.skipif(strace() is None, reason="strace is not installed")
@pytest.mark.parametrize("number", [20])
async def test_killed_at_an_fsync_the_bot_tells_everybody_once(tmp_path: Path, number: int) -> None:
    result = await experiments.at_fsync(tmp_path, number)
    assert result is None or result.faults == []


async def test_stopped_while_telegram_has_its_request_the_bot_ends_in_time_and_tells_everybody_once(
    tmp_path: Path,
) -> None:
    result = await experiments.stopped(tmp_path)
    assert result.faults == []


async def test_suspended_while_another_bot_takes_over_on_postgresql_the_first_one_ends_and_tells_nobody_anything(
    tmp_path: Path, empty_postgres: str
) -> None:
    result = await experiments.superseded(tmp_path, empty_postgres)
    assert result.faults == []
