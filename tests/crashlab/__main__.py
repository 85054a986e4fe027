"""The whole laboratory, experiment by experiment; ends with 1 where anything was lost, doubled or out of order."""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from pathlib import Path

from tests.crashlab import experiments
from tests.crashlab.bench import strace
from tests.doubles.telegram import hang

Experiment = Callable[[Path], Awaitable[list[str] | None]]


def everything(kills: int, fsyncs: int, seed: int) -> Iterator[tuple[str, Experiment]]:
    """Every experiment with its name."""
    for chat in experiments.CHATS:
        for accepted in (True, False):
            name = f"killed {'after' if accepted else 'before'} acceptance, chat {chat}"
            yield name, partial(experiments.held, fault=hang(accepted=accepted), chat=chat)
    yield "stopped with a request under way", experiments.stopped
    yield "suspended for 30 s", partial(experiments.frozen, seconds=30)
    yield "database locked for 30 s", partial(experiments.locked, seconds=30)
    for part in range(0, kills, 10):
        yield f"ten kills at random, seed {seed + part}", partial(experiments.at_random, kills=10, seed=seed + part)
    for number in range(1, fsyncs + 1) if strace() else ():
        yield f"killed at fsync {number}", partial(experiments.at_fsync, number=number)


async def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=50, help="at random moments, ten in an experiment")
    parser.add_argument("--fsyncs", type=int, default=60, help="up to which fsync the bot is killed at each")
    parser.add_argument("--seed", type=int, default=20261124)
    asked = parser.parse_args()
    if strace() is None:
        print("strace is not installed: no kills at an fsync")
    broken = 0
    for name, experiment in everything(asked.kills, asked.fsyncs, asked.seed):
        with tempfile.TemporaryDirectory() as folder:
            faults = await experiment(Path(folder))
        said = "survived, it never came so far" if faults is None else "; ".join(faults) or "well"
        print(f"{name}: {said}", flush=True)
        broken += bool(faults)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
