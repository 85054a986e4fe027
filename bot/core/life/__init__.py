"""How a story grows: who relays whom, which sides report it, what changes, and what is told of that."""

from bot.core.life.changes import MOST_CHANGES, diff, is_summary, places, repeats, values
from bot.core.life.errata import corrected
from bot.core.life.growth import REPLIES, REPLIES_WITHIN, Growth, edit_wait, grow, rewrite
from bot.core.life.ladder import ladder
from bot.core.life.origins import origin, origins
from bot.core.life.telling import telling
from bot.core.life.titles import headline_for, pick, plain_title, titles
from bot.core.life.versions import (
    ADDED_WITHIN,
    EDITED_WITHIN,
    TAKEN_BACK_WITHIN,
    Told,
    edited,
    elsewhere,
    speaks_within,
    spoken_of,
    takes_back,
    version_of,
    whose,
)

__all__ = [
    "ADDED_WITHIN", "EDITED_WITHIN", "MOST_CHANGES", "REPLIES", "REPLIES_WITHIN", "TAKEN_BACK_WITHIN", "Growth",
    "Told", "corrected", "diff", "edit_wait", "edited", "elsewhere", "grow", "headline_for", "is_summary", "ladder",
    "origin", "origins", "pick", "places", "plain_title", "repeats", "rewrite", "speaks_within", "spoken_of",
    "takes_back", "telling", "titles", "values", "version_of", "whose",
]  # fmt: skip
