"""One event, one story: when articles are the same item, the same text, the same event."""

from bot.core.identity import article_id, canonical_url, content_hash
from bot.core.stories.encoding import decode, encode
from bot.core.stories.features import Features
from bot.core.stories.place import Candidate, Considered, place, renewed
from bot.core.stories.placing import Placing
from bot.core.stories.reading import features

__all__ = [
    "Candidate", "Considered", "Features", "Placing", "article_id", "canonical_url", "content_hash", "decode",
    "encode", "features", "place", "renewed",
]  # fmt: skip
