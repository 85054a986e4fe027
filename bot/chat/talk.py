"""Answers people: gather what a command needs, decide, and commit answer and effect in one transaction.

update (stored) → Request → role, settings, facts → handler → Reply → outbox, update closed
"""

from __future__ import annotations

import asyncio
import difflib
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy.engine import Connection

from bot.chat.commands import Ask, Command, Facts, Reply, Role, may
from bot.chat.gather import Outside, gather
from bot.chat.joining import CHANNEL, join, migrate
from bot.chat.registry import COMMANDS
from bot.chat.request import Membership, Migration, Request, Tap, Wanted, read
from bot.core import priorities
from bot.core.model import Message, TextBody
from bot.errors import StateError
from bot.store import chats, invites, outbox, preferences, updates
from bot.store.front import Store
from bot.words import Html, Words

log = structlog.get_logger(__name__)

#: A stranger is told so at most once in this time, and so is whoever writes too much.
REFUSE_EVERY = timedelta(minutes=1)
#: For how long Telegram's word on who is an administrator is believed.
ADMIN_FOR = timedelta(seconds=60)
#: Commands of one person in a minute; more than anybody types, and few enough for one who floods to hold up nobody.
MOST_A_MINUTE = 30
#: Updates that need no answer are closed so many at a time: a flood of them costs a few transactions.
TOGETHER = 100
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Given:
    """A command with who gave it, and what its handler is told."""

    request: Request
    command: Command
    role: Role
    facts: Facts


class Talk:
    """Acts on the updates that were stored. A clock that is set back makes none of its minutes longer."""

    def __init__(
        self,
        store: Store,
        *,
        owners: frozenset[int],
        username: str,
        outside: Outside,
        facts: Callable[[], Facts],
        answered: Callable[[], None] = lambda: None,
    ) -> None:
        """`answered` is called after each update that was acted on: an answer, or a word to others, may wait now."""
        self._store = store
        self._owners = owners
        self._username = username
        self._outside = outside
        self._facts = facts
        self._answered = answered
        self._refused: dict[int, datetime] = {}
        self._admins: dict[tuple[int, int], tuple[datetime, bool]] = {}
        self._busy: dict[int, deque[datetime]] = {}
        #: Updates that were taken from the database, by chat, and the chats whose updates are being acted on.
        self._queues: dict[object, deque[Mapping[str, Any]]] = {}
        self._taken: set[int] = set()
        self._talking: set[object] = set()

    async def handle_open(self) -> int:
        """Act on every update that waits: in order for each chat, and on several chats at once, so that who floods or
        searches holds up only himself. Returns how many there were.

        A bug in one closes that one. Raises `StateError`, and then what was not acted on waits for the next call.
        """
        waiting = await self._store.read(updates.untaken, frozenset(self._taken))
        for update in waiting:
            number = int(update["update_id"])
            if number not in self._taken:  # another call may have taken it meanwhile
                self._taken.add(number)
                self._queues.setdefault(_chat(update), deque()).append(update)
        idle = [chat for chat in self._queues if chat not in self._talking]
        self._talking.update(idle)
        await asyncio.gather(*map(self._serve, idle))
        return len(waiting)

    async def _serve(self, chat: object) -> None:
        """Act on what waits of one chat, and on what comes meanwhile. What needs no answer is closed many at a time."""
        queue, silent = self._queues[chat], list[int]()
        try:
            while queue:
                update = queue[0]
                number = int(update["update_id"])
                if not await self._act(number, update):
                    silent.append(number)
                queue.popleft()
                if silent and (not queue or len(silent) >= TOGETHER):
                    await self._store.write(updates.close_all, silent, self._facts().now)
                    silent = []
        finally:
            # Where the database is away they are open still, and are taken again by the next call.
            self._taken.difference_update(silent, (int(one["update_id"]) for one in queue))
            self._talking.discard(chat)
            del self._queues[chat]

    async def _act(self, number: int, update: Mapping[str, Any]) -> bool:
        """Act on one update. Returns whether it is closed by that."""
        try:
            closed = await self._handle(number, read(update, self._username))
        except StateError:
            raise  # the database is away: closing the update now would lose the command
        except Exception:
            log.exception("an update was not understood", update=number)
            await self._store.write(give_up, number, update, self._username, self._facts().now)
            closed = True
        if closed:
            self._taken.discard(number)
            self._answered()
        return closed

    async def _handle(self, number: int, wanted: Wanted) -> bool:
        facts = replace(self._facts(), username=self._username)
        match wanted:
            case Request():
                return await self._command(number, wanted, facts)
            case Membership():
                await self._store.write(join, number, wanted, facts.now, owners=self._owners)
            case Migration():
                await self._store.write(migrate, number, wanted, facts.now)
            case Tap():
                say = Words(wanted.language)
                await self._store.write(updates.close, number, facts.now)
                await self._outside.answer(wanted.query_id, say("This button is too old."))
            case None:
                return False
        return True

    async def _command(self, number: int, request: Request, facts: Facts) -> bool:
        """Carry out a command, or refuse it. Returns whether its update is closed; one that is not deserves silence."""
        name = COMMANDS.get(request.command)
        steering, allowed = await self._store.read(chats.standing, CHANNEL, str(request.chat_id), _steers(request))
        steered = steering[0] if steering else None
        role = await self._role(request, name, steered, facts.now, allowed=allowed)
        refusal = self._refusal(request, name, role, steering, facts.now)
        if refusal is not None or name is None:
            if isinstance(refusal, Reply):
                await self._store.write(finish, number, request, refusal, facts.now)
        else:
            asked = request if steered is None else replace(request, thread=None)
            found = await gather(asked, self._store, self._outside, facts)
            given = Given(asked, name, role, replace(facts, found=found))
            if name.changes:
                await self._store.write(act, number, given, steered)
            else:
                await self._store.write(answer, number, given, steered)
        if request.query_id is not None:
            await self._outside.answer(request.query_id, "")
        return isinstance(refusal, Reply) or refusal is None

    async def _role(
        self, request: Request, command: Command | None, steered: str | None, now: datetime, *, allowed: bool
    ) -> Role:
        """Whoever wrote this, for the chat that it is about, which may use the bot if `allowed`, as of now."""
        if request.user_id in self._owners:
            return "owner"
        if request.chat_type == "private" and request.user_id != request.chat_id:
            return "stranger"  # a private chat is its person's
        address = steered or str(request.chat_id)
        if not allowed:
            return "stranger"
        if steered is None and (
            request.as_chat or (request.chat_type in ("private", "channel") and not request.query_id)
        ):
            return "admin"
        if steered is None and request.chat_type == "private":
            return "admin"
        if request.user_id is None or command is None:
            return "member"
        # In a group anybody may look things up; what a channel has set is for those alone who decide there.
        if steered is None and not may(command.role, "admin"):
            return "member"
        return "admin" if await self._is_admin(int(address), request.user_id, now) else "member"

    async def _is_admin(self, chat_id: int, user_id: int, now: datetime) -> bool:
        """Whether a person is an administrator there; Telegram is asked once a minute at most."""
        self._admins = {key: kept for key, kept in self._admins.items() if abs(now - kept[0]) < ADMIN_FOR}
        kept = self._admins.get((chat_id, user_id))
        if kept is None:
            kept = now, await self._outside.is_admin(chat_id, user_id)
            self._admins[chat_id, user_id] = kept
        return kept[1]

    def _refusal(
        self, request: Request, command: Command | None, role: Role, steering: tuple[str, str] | None, now: datetime
    ) -> Reply | str | None:
        """Why the command is not carried out: an answer, or silence (""); None where it is."""
        say = Words(request.language)
        if self._is_flood(request, now):
            return (
                Reply(say("That was a lot at once; try again in a minute.")) if self._may_refuse(request, now) else ""
            )
        if role == "stranger" and not (command is not None and command.role == "stranger" and request.argument):
            if not self._may_refuse(request, now):
                return ""
            chat = Html(f"<code>/allow {steering[0] if steering else request.chat_id}</code>")
            return Reply(say("This bot is closed. Its owner can let this chat in: {command}", command=chat))
        if command is None or (command.role == "owner" and role != "owner"):
            if request.chat_type != "private":
                return ""
            return Reply(_unknown(say, request.command, role))
        if steering and not may(role, "admin"):
            return Reply(say("Only an administrator of {channel} can steer it.", channel=steering[1]))
        if not may(role, command.role):
            return Reply(say("Only administrators of this chat can do that."))
        return None

    def _is_flood(self, request: Request, now: datetime) -> bool:
        who = request.user_id or request.chat_id
        times = self._busy.setdefault(who, deque(maxlen=MOST_A_MINUTE + 1))
        times.append(now)
        if len(self._busy) > 10_000:
            self._busy = {one: kept for one, kept in self._busy.items() if abs(now - kept[-1]) < _MINUTE}
        return len(times) > MOST_A_MINUTE and abs(now - times[0]) < _MINUTE

    def _may_refuse(self, request: Request, now: datetime) -> bool:
        """Whether a refusal is said now; older ones are forgotten, however many strangers come."""
        self._refused = {chat: then for chat, then in self._refused.items() if abs(now - then) < REFUSE_EVERY}
        if request.chat_id in self._refused:
            return False
        self._refused[request.chat_id] = now
        return True


def _steers(request: Request) -> int | None:
    """Who may steer a channel by this command; None where it is about the chat itself."""
    own = request.chat_type != "private" or request.command in ("use", "help", "start")
    return None if own else request.user_id


def look(connection: Connection, given: Given, steered: str | None) -> Reply | None:
    """The answer of a command that changes nothing; the chat itself may be new, and has no row then."""
    here = _place(connection, given, steered, make=False)
    return given.command.handler(_ask(connection, given, here, here))


def answer(connection: Connection, update_id: int, given: Given, steered: str | None) -> None:
    """Answer a command that changes nothing, in one transaction: each more is one more wait in the store's queue."""
    finish(connection, update_id, given.request, look(connection, given, steered), given.facts.now)


def act(connection: Connection, update_id: int, given: Given, steered: str | None) -> None:
    """Do what a command asks, answer, and close its update, in one transaction; once, however often it is called."""
    if updates.is_closed(connection, update_id):
        return
    request, now = given.request, given.facts.now
    here = _place(connection, given, steered, make=True)
    if request.chat_type == "private" and steered is None and preferences.speaks(connection, here) is None:
        # What somebody's client speaks is known only while he writes, and Khasan speaks first now and then.
        preferences.change(connection, here, language=request.language)
    reply = given.command.handler(_ask(connection, given, here, here))
    if given.command.audited:
        invites.write_down(
            connection, request.user_id, request.chat_id, f"/{request.command} {request.argument}".strip(), now
        )
    finish(connection, update_id, request, reply, now)


def finish(connection: Connection, update_id: int, request: Request, reply: Reply | None, now: datetime) -> None:
    """Put an answer into the outbox and close the update."""
    if not updates.close(connection, update_id, now):
        return
    if reply is not None:
        # Who asks can be reached, whatever was said of the chat before.
        chats.revive(connection, CHANNEL, str(request.chat_id))
        back, edits = _back(connection, request, now), None
        body = TextBody(reply.html, buttons=reply.buttons, file=reply.file)
        if reply.in_place and (mine := _tapped(connection, request)) is not None:
            # It stands in the chat itself, maybe, where its topic was closed.
            back, edits = mine, outbox.key_of(connection, mine, str(request.pressed))
        messages = [Message(back, f"reply:{update_id}", body, priority=priorities.ANSWER, edits=edits)]
        messages += [Message(one, f"to-all:{update_id}", TextBody(html)) for one, html in reply.others.items()]
        outbox.put(connection, messages, now)


def give_up(connection: Connection, update_id: int, raw: Mapping[str, Any], username: str, now: datetime) -> None:
    """A bug stopped what was asked: say so, and close the update. One that cannot even be read is only closed."""
    try:
        request = read(raw, username)
    except Exception:  # the bug may be in the reading
        request = None
    if isinstance(request, Request):
        say = Words(request.language)
        finish(connection, update_id, request, Reply(say("That went wrong, by a mistake in Khasan. Try again.")), now)
    else:
        updates.close(connection, update_id, now)


def _ask(connection: Connection, given: Given, here: int, back: int) -> Ask:
    wanted = preferences.of(connection, here)
    request = given.request
    known = preferences.speaks(connection, here)
    say = Words(known or request.language, wanted.zone)
    return Ask(connection, request, given.role, here, back, wanted, say, given.facts)


def _place(connection: Connection, given: Given, steered: str | None, *, make: bool) -> int:
    request, now = given.request, given.facts.now
    if steered is not None:
        return chats.place(connection, CHANNEL, steered, None, "", now, kind="channel").id
    if (mine := _tapped(connection, request)) is not None:
        # What is tapped is about whom the message is for, wherever it stands.
        return mine
    if not make:
        return chats.known(connection, CHANNEL, str(request.chat_id), request.thread) or 0
    return _back(connection, request, now)


def _tapped(connection: Connection, request: Request) -> int | None:
    """For whom the message is whose button was tapped; None where none was, or it is not known."""
    if request.pressed is None:
        return None
    return chats.whose(connection, CHANNEL, str(request.chat_id), str(request.pressed))


def _back(connection: Connection, request: Request, now: datetime) -> int:
    chat = str(request.chat_id)
    return chats.place(connection, CHANNEL, chat, request.thread, request.chat_title, now, kind=request.chat_type).id


def _unknown(say: Words, command: str, role: Role) -> Html:
    """What to say to a command that there is not, with the nearest that there is."""
    known = [name for name, one in COMMANDS.items() if may(role, one.role)]
    near = difflib.get_close_matches(command, known, n=1)
    if near:
        return say("I don't know /{command}. Did you mean /{near}?", command=command, near=near[0])
    return say("I don't know that command. /help lists those I know.")


def _chat(update: Mapping[str, Any]) -> object:
    said = update.get("callback_query") or update
    for name in ("message", "channel_post", "my_chat_member"):
        if name in said:
            return said[name].get("chat", {}).get("id")
    return None
