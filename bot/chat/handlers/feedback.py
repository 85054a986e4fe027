"""Keeps what readers say about Khasan's judgement."""

from __future__ import annotations

from bot.chat.commands import Ask, Reply, button
from bot.store import feedback

#: What can be wrong with a story, by what its button says.
KINDS = ("wrong-story", "irrelevant", "wrong-speaker")


def more(ask: Ask) -> Reply:
    """The other things that can be done with a story."""
    code, say = ask.argument.upper()[:10], ask.say
    rows = (
        (
            button(say("Timeline"), f"story {code}"),
            button(say("Cite"), f"cite {code}"),
            button(say("Why"), f"why {code}"),
        ),
        (
            button(say("Wrong story?"), f"wrong wrong-story {code}"),
            button(say("Irrelevant"), f"wrong irrelevant {code}"),
        ),
        (button(say("Wrong speaker"), f"wrong wrong-speaker {code}"),),
    )
    return Reply(say("Story {code}", code=code), rows)


def wrong(ask: Ask) -> Reply:
    """Keep a judgement, once for each person, story and kind."""
    kind, _, code = ask.argument.partition(" ")
    if kind not in KINDS or not feedback.keep(
        ask.connection, kind, code.strip().upper()[:10], ask.here, ask.request.user_id, ask.now
    ):
        return Reply(ask.say("There is no such story."))
    return Reply(ask.say("Thank you. That makes Khasan better."))
