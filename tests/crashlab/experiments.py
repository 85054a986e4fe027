"""Each experiment ends the bot at a chosen moment, starts it again, and returns what came of it."""

from __future__ import annotations

import asyncio
import random
import re
import signal
from collections.abc import Callable, Sequence
from pathlib import Path

from bot.store import waiting
from tests.crashlab.bench import DESK, READERS, Bench, Result, opened, strace
from tests.crashlab.channels import NAMES
from tests.doubles.telegram import hang
from tests.doubles.web import Script

#: What ends at a fsync: the bot as a whole, at its n-th one.
_CALLS = "fsync,fdatasync"


async def held(folder: Path, *, by: Sequence[str | int], accepted: bool) -> Result:
    """Kill the bot while services hold a message of it, before or after they accepted it: `by` names channels, and
    chats of Telegram by their number."""
    async with opened(folder) as bench:
        await _at_work(bench)
        held = [_hold(bench, one, accepted=accepted) for one in by]
        bench.publish(2)
        await bench.until_held(held)
        await bench.kill()
        return await _recovered(bench)


def _hold(bench: Bench, by: str | int, *, accepted: bool) -> Callable[[], bool]:
    if isinstance(by, str):
        return bench.kits[by].lose("hang", accepted=accepted)
    rule = bench.api.fault(hang(accepted=accepted), chat=by, containing="Notable")
    return lambda: rule.hits > 0


async def held_by_the_source(folder: Path, script: Script) -> Result:
    """Kill the bot while the source holds its request, with the answer not begun or not ended."""
    async with opened(folder) as bench:
        await _at_work(bench)
        bench.publish(2)
        bench.web.scripts["/feed"] = script
        before = len(bench.web.asked)
        await bench.until_held([lambda: len(bench.web.asked) > before])
        await bench.kill()
        del bench.web.scripts["/feed"]
        return await _recovered(bench)


async def at_random(folder: Path, kills: int, seed: int) -> Result:
    """Kill the bot at random moments while news comes; the same `seed` has the same moments."""
    dice = random.Random(seed)
    async with opened(folder) as bench:
        await _at_work(bench)
        await bench.kill()
        for _ in range(kills):
            bench.publish(1)
            await bench.start()
            await asyncio.sleep(dice.uniform(0.5, 5.0))
            await bench.kill()
        return await _recovered(bench)


async def at_fsync(folder: Path, number: int) -> Result | None:
    """Kill the bot at its `number`th fsync with news to tell. None where it ends before it has so many.

    `strace` delivers the signal when the call begins: what was to be made durable may or may not be.
    """
    tracer = strace()
    assert tracer is not None
    async with opened(folder) as bench:
        await _at_work(bench)
        await bench.stop()
        bench.publish(2)
        inject = f"--inject={_CALLS}:signal=SIGKILL:when={number}"
        bot = await bench.start(through=[tracer, "-f", "-qq", "-o", "/dev/null", "-e", f"trace={_CALLS}", inject])
        delivered = asyncio.create_task(bench.until_delivered())
        ended = asyncio.create_task(bot.wait())
        await asyncio.wait({delivered, ended}, return_when=asyncio.FIRST_COMPLETED)
        survived = not ended.done()
        delivered.cancel()
        await bench.kill()
        result = await _recovered(bench)
        return None if survived and not result.faults else result


async def stopped(folder: Path) -> Result:
    """Stop the bot as a container does while the double holds a request: it ends in time, and the lock is free."""
    async with opened(folder) as bench:
        await _at_work(bench)
        held = _hold(bench, READERS[0], accepted=True)
        bench.publish(2)
        await bench.until_held([held])
        loop = asyncio.get_running_loop()
        begun = loop.time()
        code = await bench.stop()
        took = loop.time() - begun
        faults = [f"it took {took:.1f} s to stop"] if took > 15 else []
        faults += [f"it ended with {code}"] if code else []
        return await _recovered(bench, *faults)


async def frozen(folder: Path, seconds: float) -> Result:
    """Suspend the bot with a request under way, and let it go on."""
    async with opened(folder) as bench:
        bot = await _at_work(bench)
        bench.publish(2)
        bot.send_signal(signal.SIGSTOP)
        await asyncio.sleep(seconds)
        bot.send_signal(signal.SIGCONT)
        await bench.until_delivered()
        await bench.stop()
        return bench.result()


async def superseded(folder: Path, database: str) -> Result:
    """Suspend the bot with a request under way until its PostgreSQL has let go of it and another bot has taken over;
    when it goes on, it ends, and neither sends nor records anything."""
    async with opened(folder, database) as bench:
        first = await _at_work(bench)
        held = _hold(bench, READERS[0], accepted=True)
        bench.publish(2)
        await bench.until_held([held, lambda: _waiting(bench) == {"sending": 1, "pending": 1}])
        first.send_signal(signal.SIGSTOP)
        bench.kills += 1  # for all that can be seen from outside
        with bench.open_store().engine.connect() as connection:
            connection.exec_driver_sql(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        bench.move()
        await bench.start()
        await bench.until_delivered()
        first.send_signal(signal.SIGCONT)
        code = await bench.until_it_ends(first)
        bench.publish(1)
        await bench.until_delivered()
        await bench.stop()
        return bench.result(*([] if code else ["it ended as if it had been told to"]))


def _waiting(bench: Bench) -> dict[str, int]:
    """How many messages are in each state in which they are not settled."""
    store = bench.open_store()
    try:
        return {state: number for state, number in store.call(waiting.by_state).items() if state != "sent"}
    finally:
        store.close()


async def locked(folder: Path, seconds: float) -> Result:
    """Hold the database's write lock from another process while news comes."""
    async with opened(folder) as bench:
        await _at_work(bench)
        other = bench.open_store()
        with other.engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            bench.publish(2)
            await asyncio.sleep(seconds)
            connection.rollback()
        other.close()
        await bench.until_delivered()
        await bench.stop()
        return bench.result()


async def _at_work(bench: Bench) -> asyncio.subprocess.Process:
    """Start the bot, and let it tell everybody of one article: where a chat of Telegram has no message yet, there is
    nothing to count from, and nobody can know whether the first one came."""
    bench.publish(1)
    bot = await bench.start()
    await bench.until_delivered()
    return bot


async def _recovered(bench: Bench, *faults: str) -> Result:
    """Start the bot again, let it deliver what it owes, and stop it."""
    await bench.start()
    await bench.until_it_beats()
    await bench.until_delivered()
    code = await bench.stop()
    log = bench.log.read_text(encoding="utf-8", errors="replace")
    bugs = [f"a bug: {line}" for line in re.findall(r"^.*Traceback.*$", log, re.MULTILINE)[:1] if "telegram" not in log]
    return bench.result(*faults, *bugs, *([f"it ended with {code}"] if code else []))


#: Who may hold a request: every channel; of Telegram's chats a person's and a group's.
HOLDERS: tuple[str | int, ...] = (READERS[0], DESK, *NAMES)
