"""Words of the news in nine languages: what happened, to what, where; so that texts in two languages can be compared.

A line is ``name: forms``, the forms separated by commas and folded (lower case, no accents, е for ё); a star stands
for any ending, in the midst of a form for a word, and two stars for what lies between the two parts of a verb. Chinese,
Japanese and Korean forms are found inside words, all others as whole words. A form may stand in two lines: a nurse is
one who heals and a trade of its own. A line that begins with ``#`` names the group below it.
"""

from bot.core.stories.gazetteer import acts, things
from bot.core.stories.gazetteer.apart import APART_ACTS
from bot.core.stories.gazetteer.attribution import ATTRIBUTION
from bot.core.stories.gazetteer.daily import DAILY_ACTS, DAILY_THINGS
from bot.core.stories.gazetteer.deeds import DEEDS
from bot.core.stories.gazetteer.demonyms import DEMONYMS
from bot.core.stories.gazetteer.directed import DONE_TO, GOES_TO, TAKES
from bot.core.stories.gazetteer.friends import FALSE_FRIENDS, OTHER_WORDS
from bot.core.stories.gazetteer.goods import GOODS
from bot.core.stories.gazetteer.leisure import LEISURE
from bot.core.stories.gazetteer.life import LIFE
from bot.core.stories.gazetteer.nature import NATURE
from bot.core.stories.gazetteer.parts import PARTS_OF_NAMES
from bot.core.stories.gazetteer.people import HOLDERS, KIN, STATESMEN
from bot.core.stories.gazetteer.phases import (
    AGAIN,
    AGAIN_IN_KOREAN,
    BEGINS,
    DONE,
    ENDS,
    LIFTS,
    MAYBE,
    ONE_MORE,
    ONLY_IN,
    PAST,
    PLANNED,
)
from bot.core.stories.gazetteer.places import METONYMS, REGIONS, SEATS, SITES, WITHIN
from bot.core.stories.gazetteer.plain import PLAIN_ACTS, PLAIN_THINGS
from bot.core.stories.gazetteer.reworded import REWORDED_ACTS, REWORDED_THINGS
from bot.core.stories.gazetteer.subjects import FIELDS, SUBJECTS, TRADED
from bot.core.stories.gazetteer.town import TOWN
from bot.core.stories.gazetteer.wares import WARES
from bot.core.stories.gazetteer.wide import WIDE
from bot.core.stories.gazetteer.wire import WIRE_ACTS, WIRE_THINGS
from bot.core.stories.gazetteer.world import WORLD

#: Things, people, places in general: what the event is about. In tables, which are not copied into one.
THINGS = (
    things.OFTEN, WORLD, GOODS, LIFE, DAILY_THINGS, SUBJECTS, REWORDED_THINGS, WIRE_THINGS, TOWN, WARES, NATURE,
    LEISURE, PLAIN_THINGS,
)  # fmt: skip
#: What happens.
ACTS = (acts.ACTS, DAILY_ACTS, REWORDED_ACTS, WIRE_ACTS, APART_ACTS, DEEDS, PLAIN_ACTS)

__all__ = [
    "ACTS", "AGAIN", "AGAIN_IN_KOREAN", "ATTRIBUTION", "BEGINS", "DEMONYMS", "DONE", "DONE_TO", "ENDS",
    "FALSE_FRIENDS", "FIELDS", "GOES_TO", "HOLDERS", "KIN", "LIFTS", "MAYBE", "METONYMS", "ONE_MORE", "ONLY_IN",
    "OTHER_WORDS", "PARTS_OF_NAMES", "PAST", "PLANNED", "REGIONS", "SEATS", "SITES", "STATESMEN", "TAKES", "THINGS",
    "TRADED", "WIDE",
    "WITHIN",
]  # fmt: skip
