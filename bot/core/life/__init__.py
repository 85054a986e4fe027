"""How a story lives: who relays whom, which sides have it, what changes, and what is told of that."""

from bot.core.life.changes import MOST_CHANGES, diff, is_summary
from bot.core.life.growth import REPLIES, REPLIES_WITHIN, Growth, edit_wait, grow, rewrite
from bot.core.life.ladder import ladder
from bot.core.life.origins import origin, origins
from bot.core.life.telling import telling
from bot.core.life.titles import headline_for, pick, plain_title, titles

__all__ = [
    "MOST_CHANGES",
    "REPLIES",
    "REPLIES_WITHIN",
    "Growth",
    "diff",
    "edit_wait",
    "grow",
    "headline_for",
    "is_summary",
    "ladder",
    "origin",
    "origins",
    "pick",
    "plain_title",
    "rewrite",
    "telling",
    "titles",
]
