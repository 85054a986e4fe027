"""Handles that the bot is added to a chat, removed from it or given other rights: tells the person who decides what to
do next."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy.engine import Connection

from bot.chat.commands import Buttons, button
from bot.chat.request import Membership, Migration
from bot.core import priorities
from bot.core.model import Message, TextBody
from bot.store import chats, invites, outbox, preferences, updates
from bot.words import Html, Words

CHANNEL = "telegram"


def join(connection: Connection, update_id: int, wanted: Membership, now: datetime, *, owners: Collection[int]) -> None:
    """What follows where the bot's place in a chat has changed.

    Whom an owner adds it for is let in by that; where somebody else who may use the bot adds it, owners are asked with
    a button. Strangers' chats are not answered.
    """
    address = str(wanted.chat_id)
    if not wanted.inside:
        chats.lose(connection, CHANNEL, address, "the bot was put out of the chat")
    else:
        chats.revive(connection, CHANNEL, address)
        if wanted.chat_type != "private":
            _arrive(connection, update_id, wanted, now, owners)
    updates.close(connection, update_id, now)


def migrate(connection: Connection, update_id: int, wanted: Migration, now: datetime) -> None:
    """A group became a supergroup: everything follows."""
    chats.move(connection, CHANNEL, str(wanted.old), str(wanted.new))
    updates.close(connection, update_id, now)


def _arrive(connection: Connection, update_id: int, wanted: Membership, now: datetime, owners: Collection[int]) -> None:
    address = str(wanted.chat_id)
    if wanted.entered and wanted.user_id in owners and not chats.allowed(connection, CHANNEL, address):
        chats.allow(connection, CHANNEL, address, str(wanted.user_id), now)
        invites.write_down(connection, wanted.user_id, wanted.chat_id, f"/allow {address}", now)
    elsewhere = [] if wanted.user_id is None else [wanted.user_id]
    if not chats.allowed(connection, CHANNEL, address):
        if wanted.entered and wanted.user_id is not None and chats.allowed(connection, CHANNEL, str(wanted.user_id)):
            _ask_owners(connection, update_id, wanted, now, owners)
        return
    if not wanted.may_write:
        # Owners hear of it as well where something is waited for there.
        subscribed = owners if chats.is_subscribed(connection, CHANNEL, address) else ()
        for person in dict.fromkeys([*elsewhere, *subscribed]):
            say = _speaking(connection, person, wanted)
            text = say("The bot may not write in {chat}: give it the right to send messages.", chat=wanted.chat_title)
            _tell(connection, update_id, str(person), "private", text, now)
        return
    if wanted.may_newly_write:
        chats.hurry(connection, CHANNEL, address, now)
    if wanted.entered or wanted.may_newly_write:
        _welcome(connection, update_id, wanted, now)


def _welcome(connection: Connection, update_id: int, wanted: Membership, now: datetime) -> None:
    """What to do next: said in a group itself; of a channel, whose readers want news alone, to who let the bot in."""
    if wanted.chat_type != "channel":
        say = Words(wanted.language)
        text = say("Khasan is here. An administrator subscribes this chat with /sub.")
        rows: Buttons = ((button(say("🔔 Subscribe"), "sub"),),)
        _tell(connection, update_id, str(wanted.chat_id), wanted.chat_type, text, now, rows, title=wanted.chat_title)
    elif wanted.user_id is not None:
        say = _speaking(connection, wanted.user_id, wanted)
        text = say("The bot may post in {channel}. You steer it from here.", channel=wanted.chat_title)
        rows = ((button(say("Steer {channel}", channel=wanted.chat_title[:40]), f"use {wanted.chat_id}"),),)
        _tell(connection, update_id, str(wanted.user_id), "private", text, now, rows)


def _ask_owners(
    connection: Connection, update_id: int, wanted: Membership, now: datetime, owners: Collection[int]
) -> None:
    for owner in owners:
        say = _speaking(connection, owner, wanted)
        text = say("{person} has added the bot to {chat}.", person=wanted.person, chat=wanted.chat_title)
        rows = ((button(say("Allow"), f"allow {wanted.chat_id}"),),)
        _tell(connection, update_id, str(owner), "private", text, now, rows)


def _speaking(connection: Connection, person: int, wanted: Membership) -> Words:
    """The words of somebody's private chat; of whoever did it, his client's where he has chosen none."""
    there = chats.known(connection, CHANNEL, str(person), None)
    chosen = None if there is None else preferences.speaks(connection, there)
    return Words(chosen or (wanted.language if person == wanted.user_id else "en"))


def _tell(
    connection: Connection,
    update_id: int,
    address: str,
    kind: str,
    text: Html,
    now: datetime,
    rows: Buttons = (),
    *,
    title: str = "",
) -> None:
    there = chats.place(connection, CHANNEL, address, None, title, now, kind=kind)
    outbox.put(
        connection,
        [Message(there.id, f"welcome:{update_id}", TextBody(text, buttons=rows), priority=priorities.ANSWER)],
        now,
    )
