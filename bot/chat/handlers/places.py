"""Which chat a command is about: /use @channel, /topic here."""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat import show
from bot.chat.commands import Ask, Reply, button
from bot.core.levels import LEVELS
from bot.store import chats, topics


@dataclass(frozen=True, slots=True)
class Steered:
    """A channel that somebody wants to steer, as Telegram knows it."""

    chat_id: int
    title: str
    #: Whether that person is one of its administrators, and the bot may post there.
    decides: bool
    may_post: bool


def use(ask: Ask) -> Reply:
    """Let the commands that follow be about a channel."""
    say, found = ask.say, ask.facts.found
    user = ask.request.user_id
    if user is None or not ask.private:
        return Reply(say("Channels are steered from a private chat with the bot."))
    if ask.argument.casefold() == "off":
        chats.steer(ask.connection, user, None, "")
        return Reply(say("Commands are about this chat again."))
    if not isinstance(found, Steered):
        return Reply(say("There is no such channel, or the bot is not in it: add it there as an administrator first."))
    if not found.decides:
        return Reply(say("Only an administrator of {channel} can steer it.", channel=found.title))
    if not found.may_post:
        return Reply(say("The bot may not post in {channel}: give it the right to post messages.", channel=found.title))
    chats.steer(ask.connection, user, str(found.chat_id), found.title)
    text = say("Commands here are about {channel} now, until /use off. /sub subscribes it.", channel=found.title)
    return Reply(text, ((button(say("🔔 Subscribe"), "sub"), button(say("Settings"), "settings")),))


def topic(ask: Ask) -> Reply:
    """Let alerts come into this topic of a forum, all or those from a level on, instead of the chat itself."""
    say, wanted, address = ask.say, "".join(ask.argument.casefold().split()), str(ask.request.chat_id)
    if wanted == "off":
        topics.unroute(ask.connection, "telegram", address)
        return Reply(say("What this chat has subscribed to comes into the chat itself again."))
    level, is_level, where = wanted.rpartition("=")
    if where != "here" or ask.request.thread is None or (is_level and level not in LEVELS):
        text = say("Write /topic here in the topic of a forum that shall get the alerts, or {example} for the "
                   "weightiest alone.", example=show.code("/topic flash=here"))  # fmt: skip
        return Reply(text)
    if is_level:
        found = next(one for one in LEVELS if one == level)
        if topics.route(ask.connection, "telegram", address, ask.here, found, ask.now):
            return Reply(say("Stories from {mark} on come into this topic, /topic off ends it.", mark=show.mark(found)))
    elif topics.into_topic(ask.connection, "telegram", address, ask.here):
        return Reply(say("Alerts of this chat come into this topic from now on."))
    return Reply(say("This chat has no subscription outside of this topic; /sub subscribes the topic itself."))
