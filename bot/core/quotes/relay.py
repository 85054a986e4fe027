"""Which outlet passes somebody's words on: "a déclaré X, cité par Y", "X said, according to Y"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.quotes import subjects
from bot.core.quotes.said import Said
from bot.core.quotes.scan import Token
from bot.core.quotes.speaker import Speaker
from bot.core.quotes.speakers import Speakers

_TELLS = frozenset(("relay", "according", "cue"))


def relay(tokens: Sequence[Token], run: int, said: Said, speaker: Speaker, speakers: Speakers) -> str | None:
    """The name of the outlet in the sentence that relays the run at `run`; None where there is none or it speaks."""
    if speaker.outlet:
        return None
    if said.relay and (name := speakers.outlet(said.relay)):
        return name
    for at in [at for at, one in enumerate(tokens) if one.kind in _TELLS]:
        one = tokens[at]
        if one.kind == "cue":
            # ", a précisé l'agence": a second cue behind the words that a first one governs.
            passes_on = at > run and said.cue != (one.start, one.end)
        else:
            passes_on = one.kind == "relay" or said.rule != "according to"
        subject = subjects.after(tokens, at) if passes_on else None
        if subject and (name := speakers.outlet(subject)) and name not in (speaker.name, said.cue):
            return name
    return None
