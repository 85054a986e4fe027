"""The heartbeat: the loop writes it, `khasan health` reads it."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

#: A loop that has not beaten for this long hangs.
LATE = timedelta(seconds=60)

#: Commands that have not arrived for so long do not arrive: Telegram answers every 25 s, and failures heal in 90 s.
DEAF = timedelta(minutes=2)


def write(state: Path, now: datetime, *, oldest_waiting: datetime | None, trouble: str | None) -> None:
    """Leave the heartbeat in the state folder, whole or not at all; on a full disk it grows old, which tells enough."""
    beat = {
        "at": now.isoformat(),
        "oldest_waiting": oldest_waiting.isoformat() if oldest_waiting else None,
        "trouble": trouble,
    }
    fresh = state / "heartbeat.new"
    with suppress(OSError):
        fresh.write_text(json.dumps(beat), encoding="utf-8")
        fresh.replace(state / "heartbeat")


def remove(state: Path) -> None:
    """The bot stops: there is nothing to be healthy."""
    with suppress(OSError):
        (state / "heartbeat").unlink(missing_ok=True)


def problem(state: Path, now: datetime) -> str | None:
    """What is wrong with the bot that runs on `state`, in one sentence; None where it is well."""
    try:
        beat = json.loads((state / "heartbeat").read_text(encoding="utf-8"))
        at = datetime.fromisoformat(beat["at"])
    except FileNotFoundError:
        return f"no Khasan is running on {state}"
    except (OSError, ValueError, KeyError) as exc:
        return f"the heartbeat in {state} cannot be read: {type(exc).__name__}"
    if now - at > LATE:
        return f"the loop last gave a sign of life at {at:%H:%M:%S} UTC"
    if beat.get("trouble"):
        return str(beat["trouble"])
    return None
