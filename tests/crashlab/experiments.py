"""Each experiment ends the bot at a chosen moment, starts it again, and returns what of the invariant is broken."""

from __future__ import annotations

import asyncio
import random
import re
import signal
from pathlib import Path

from tests.crashlab.bench import DESK, PATIENCE, READERS, Bench, opened, strace
from tests.doubles.telegram import Fault, hang

#: What ends at a fsync: the bot as a whole, at its n-th one.
_CALLS = "fsync,fdatasync"


async def held(folder: Path, fault: Fault, *, chat: int, words: str = "Notable") -> list[str]:
    """Kill the bot while the double holds its request for `chat`, before or after it was accepted."""
    async with opened(folder) as bench:
        bench.publish(1)
        await bench.start()
        await bench.until_delivered()
        rule = bench.api.fault(fault, chat=chat, containing=words)
        bench.publish(2)
        async with asyncio.timeout(PATIENCE):
            while not rule.hits:  # noqa: ASYNC110 - the double tells nobody
                await asyncio.sleep(0.02)
        await bench.kill()
        return await _recovered(bench)


async def at_random(folder: Path, kills: int, seed: int) -> list[str]:
    """Kill the bot at random moments while news comes; the same `seed` has the same moments."""
    dice = random.Random(seed)
    async with opened(folder) as bench:
        for _ in range(kills):
            bench.publish(1)
            await bench.start()
            await asyncio.sleep(dice.uniform(0.5, 5.0))
            await bench.kill()
        return await _recovered(bench)


async def at_fsync(folder: Path, number: int) -> list[str] | None:
    """Kill the bot at its `number`th fsync with news to tell. None where it ends before it has so many.

    `strace` delivers the signal when the call begins: what was to be made durable may or may not be.
    """
    tracer = strace()
    assert tracer is not None
    async with opened(folder) as bench:
        bench.publish(2)
        inject = f"--inject={_CALLS}:signal=SIGKILL:when={number}"
        bot = await bench.start(through=[tracer, "-f", "-qq", "-o", "/dev/null", "-e", f"trace={_CALLS}", inject])
        delivered = asyncio.create_task(bench.until_delivered())
        ended = asyncio.create_task(bot.wait())
        await asyncio.wait({delivered, ended}, return_when=asyncio.FIRST_COMPLETED)
        survived = not ended.done()
        delivered.cancel()
        await bench.kill()
        faults = await _recovered(bench)
        return None if survived and not faults else faults


async def stopped(folder: Path) -> list[str]:
    """Stop the bot as a container does while the double holds a request: it ends in time, and the lock is free."""
    async with opened(folder) as bench:
        bench.publish(1)
        await bench.start()
        await bench.until_delivered()
        rule = bench.api.fault(hang(accepted=True), chat=READERS[0], containing="Notable")
        bench.publish(2)
        async with asyncio.timeout(PATIENCE):
            while not rule.hits:  # noqa: ASYNC110 - the double tells nobody
                await asyncio.sleep(0.02)
        loop = asyncio.get_running_loop()
        begun = loop.time()
        code = await bench.stop()
        took = loop.time() - begun
        faults = [f"it took {took:.1f} s to stop"] if took > 15 else []
        faults += [f"it ended with {code}"] if code else []
        return faults + await _recovered(bench)


async def frozen(folder: Path, seconds: float) -> list[str]:
    """Suspend the bot with a request under way, and let it go on."""
    async with opened(folder) as bench:
        bench.publish(1)
        bot = await bench.start()
        await bench.until_delivered()
        bench.publish(2)
        bot.send_signal(signal.SIGSTOP)
        await asyncio.sleep(seconds)
        bot.send_signal(signal.SIGCONT)
        await bench.until_delivered()
        await bench.stop()
        return bench.faults()


async def locked(folder: Path, seconds: float) -> list[str]:
    """Hold the database's write lock from another process while news comes."""
    async with opened(folder) as bench:
        bench.publish(1)
        await bench.start()
        await bench.until_delivered()
        other = bench.open_store()
        with other.engine.connect() as connection:
            connection.exec_driver_sql("SELECT 1")  # SQLAlchemy begins with BEGIN IMMEDIATE
            bench.publish(2)
            await asyncio.sleep(seconds)
            connection.rollback()
        other.close()
        await bench.until_delivered()
        await bench.stop()
        return bench.faults()


async def _recovered(bench: Bench) -> list[str]:
    """Start the bot again, let it deliver what it owes, and stop it."""
    await bench.start()
    await bench.until_it_beats()
    await bench.until_delivered()
    code = await bench.stop()
    faults = bench.faults()
    log = bench.log.read_text(encoding="utf-8", errors="replace")
    faults += [
        f"a bug: {line}" for line in re.findall(r"^.*Traceback.*$", log, re.MULTILINE)[:1] if "telegram" not in log
    ]
    return faults + ([f"it ended with {code}"] if code else [])


#: Where a request may be held: a person's, and a group's.
CHATS = (READERS[0], DESK)
