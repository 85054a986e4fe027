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
from tests.crashlab.bench import Result, strace
from tests.doubles.postgres import served
from tests.doubles.web import hang, hang_in_the_middle

Experiment = Callable[[Path], Awaitable[Result | None]]


def everything(kills: int, fsyncs: int, seed: int) -> Iterator[tuple[str, Experiment]]:
    """Every experiment with its name."""
    for accepted in (True, False):
        when = "after" if accepted else "before"
        for one in experiments.HOLDERS:
            yield f"killed {when} acceptance by {one}", partial(experiments.held, by=[one], accepted=accepted)
        yield f"killed {when} acceptance by all", partial(experiments.held, by=experiments.HOLDERS, accepted=accepted)
    for script in (hang, hang_in_the_middle):
        yield (
            f"killed while a source is read ({script.__name__})",
            partial(experiments.held_by_the_source, script=script),
        )
    yield "stopped with a request under way", experiments.stopped
    yield "suspended for 30 s", partial(experiments.frozen, seconds=30)
    yield "suspended while another bot takes over on PostgreSQL", taken_over
    yield "database locked for 30 s", partial(experiments.locked, seconds=30)
    for part in range(0, kills, 10):
        yield f"ten kills at random, seed {seed + part}", partial(experiments.at_random, kills=10, seed=seed + part)
    for number in range(1, fsyncs + 1) if strace() else ():
        yield f"killed at fsync {number}", partial(experiments.at_fsync, number=number)


async def taken_over(folder: Path) -> Result:
    """`superseded`, with a server of its own."""
    with served() as database:
        return await experiments.superseded(folder, database)


async def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=50, help="at random moments, ten in an experiment")
    parser.add_argument("--fsyncs", type=int, default=60, help="up to which fsync the bot is killed at each")
    parser.add_argument("--seed", type=int, default=20261124)
    asked = parser.parse_args()
    if strace() is None:
        print("strace is not installed: no kills at an fsync")
    ended: list[Result | None] = []
    for name, experiment in everything(asked.kills, asked.fsyncs, asked.seed):
        with tempfile.TemporaryDirectory() as folder:
            try:
                result = await experiment(Path(folder))
            except TimeoutError:
                result = Result(["what was owed did not come in time"], 0, 0)
        said = "survived, it never came so far" if result is None else "; ".join(result.faults) or "well"
        print(f"{name}: {said}", flush=True)
        ended.append(result)
    results = [one for one in ended if one is not None]
    broken = sum(bool(one.faults) for one in results)
    kills, again = sum(one.kills for one in results), sum(one.again for one in results)
    print(
        f"{len(ended)} experiments, {kills} kills, {broken} broken; {again} messages came again where nobody can know"
    )
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
