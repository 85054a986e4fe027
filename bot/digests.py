"""Out, by the clock: puts digests that are due into the outbox, and alerts that quiet hours, pauses or a poll that was
cut off held back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from html import escape

from sqlalchemy.engine import Connection

from bot.bundle import bundle, together
from bot.core import priorities
from bot.core.alerts import shorten
from bot.core.model import AlertBody, Message, TextBody
from bot.core.preferences import Preferences, Rhythm, due_digest, is_paused, is_quiet, since
from bot.store import chats, held, lookups, outbox, preferences, sources
from bot.store.front import Store
from bot.store.lookups import DigestLine
from bot.words import FLAGS, MARKS, Html, Words, escaped

#: How many stories of a digest are shown at once, and how many more are folded up.
OPEN, FOLDED = 5, 15
#: After so long a delay a digest says that it is late.
LATE = timedelta(minutes=15)
#: Messages that were held for the end of a poll are sent after so long: no poll takes that long, so it was cut off.
FORGOTTEN = timedelta(minutes=10)
_TITLE = 120


async def put_due(store: Store, now: datetime, source_ids: Sequence[str]) -> int:
    """Put what is due into the outbox, each destination's in one transaction. Returns how many messages."""
    count = 0
    for one in await store.read(preferences.digests):
        rhythm, zone = one.wanted.digest, one.wanted.zone
        due = due_digest(rhythm, zone, one.last, now) if rhythm and not is_paused(one.wanted, now) else None
        if rhythm and due:
            await store.write(_digest, one.destination_id, one.wanted, rhythm, due, now, source_ids)
            count += 1
    for name in await store.read(held.forgotten, now - FORGOTTEN):
        await store.write(held.gather, name, together, now)
        count += 1
    for destination in await store.read(held.waiting):
        wanted = await store.read(preferences.of, destination)
        if not is_quiet(wanted, now) and not is_paused(wanted, now):
            count += await store.write(held.release, destination, partial(_meanwhile, wanted), now)
    return count


def digest(
    connection: Connection,
    destination_id: int,
    wanted: Preferences,
    begin: datetime,
    end: datetime,
    source_ids: Sequence[str],
    *,
    late: bool = False,
) -> Html | None:
    """The digest of the stories founded in that time that a destination's watches ask for, one message, never two;
    None where there is none."""
    say = Words(preferences.speaks(connection, destination_id) or wanted.language, wanted.zone)
    stories = lookups.for_digest(connection, destination_id, begin, end, say.language)
    if not stories:
        return None
    failing = [row.source_id for row in sources.status(connection) if row.failures and row.source_id in source_ids]
    parts = [
        Html(f"📰 <b>{say('Digest')}</b> · {say.day(end)}"),
        say.many("{number} story", "{number} stories", len(stories)),
        *(_line(say, number, one) for number, one in enumerate(stories[:OPEN], 1)),
    ]
    if rest := stories[OPEN : OPEN + FOLDED]:
        folded = "\n".join(_line(say, number, one) for number, one in enumerate(rest, OPEN + 1))
        parts.append(Html(f"<blockquote expandable>{folded}</blockquote>"))
    if len(stories) > OPEN + FOLDED:
        parts.append(say("and {number} more: /latest", number=len(stories) - OPEN - FOLDED))
    parts.append(_health(say, failing, len(source_ids)))
    if late:
        parts.append(say("<i>Late, for the bot was down.</i>"))
    return Html("\n".join(parts))


def _digest(
    connection: Connection,
    destination_id: int,
    wanted: Preferences,
    rhythm: Rhythm,
    due: datetime,
    now: datetime,
    source_ids: Sequence[str],
) -> None:
    day = due.date().isoformat()
    html = digest(connection, destination_id, wanted, since(rhythm, due), due, source_ids, late=now - due > LATE)
    # A day without news is silent; a week without is told, so that it can be told from a bot that is down. Who has
    # subscribed to nothing is told nothing.
    is_told = rhythm.weekday is not None and chats.subscriptions(connection, destination_id)
    if html is not None or is_told:
        # The moment names it: written twice, it is one. The same day by another clock is another.
        key = f"digest:{due.astimezone(UTC).isoformat()}"
        message = Message(destination_id, key, TextBody(html or _nothing(wanted)), priority=priorities.DIGEST)
        outbox.put(connection, [message], now)
    preferences.change(connection, destination_id, digested_on=day)


def _nothing(wanted: Preferences) -> Html:
    say = Words(wanted.language, wanted.zone)
    return say("No stories in this time. The bot is well.")


def _meanwhile(wanted: Preferences, bodies: Sequence[AlertBody], channel: str) -> Sequence[TextBody]:
    return bundle(bodies, channel, "quiet", Words(wanted.language, wanted.zone))


def _line(say: Words, number: int, one: DigestLine) -> Html:
    words = escaped(shorten(one.title or say("(untitled)"), _TITLE))
    title = f"<s>{words}</s>" if one.withdrawn else words
    linked = f'<a href="{escape(one.url)}">{title}</a>' if one.url else title
    outlets = say.many("{number} outlet", "{number} outlets", one.outlets)
    origins = say.many("{number} origin", "{number} origins", one.origins)
    flags = "".join(FLAGS.get(rung.side, "") for rung in one.sides if rung.at)
    about = " · ".join(part for part in (outlets, origins, flags) if part)
    return Html(f"{MARKS.get(one.level, '⚪')} {number}. {linked} · {about} · <code>{one.code}</code>")


def _health(say: Words, failing: Sequence[str], sources_: int) -> Html:
    """Silence must be distinguishable from failure: every digest says how the sources are."""
    if not failing:
        return say.many("🔧 {number} source, all well", "🔧 {number} sources, all well", sources_)
    named = ", ".join(failing[:5]) + (" …" if len(failing) > 5 else "")
    return say.many(
        "🔧 {number} source failing: {named}", "🔧 {number} sources failing: {named}", len(failing), named=named
    )
