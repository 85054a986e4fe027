"""What governs a marked run, and what the rules that find it have to know of a language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from bot.core.quotes.phrases import Subject
from bot.core.quotes.scan import Token


class Said(NamedTuple):
    """What governs a run."""

    rule: str
    #: The words of the cue.
    cue: tuple[int, int] | None
    #: None where the sentence does not say it: whoever spoke last.
    subject: Subject | None
    #: The outlet that passes it on, where the rule found that too.
    relay: Subject | None = None
    #: The verb nearest to the run, where it stands in the words of the cue: "She said that he called …".
    inner: tuple[int, int] | None = None


#: For a run that the rules know to be the name of something.
NAME = Said("name", None, None)


class Grammar(NamedTuple):
    """What the rules have to know of a language beyond its words."""

    #: Whether the object of a cue follows it: who stands there did not speak.
    takes_object: Callable[[Token], bool]
    verb_second: bool
    #: Whether a verb that opens a sentence is a participle: "Asked whether he knew, Pak".
    participles: bool = False
    #: Whether a verb has for its object who speaks: "recalls (her mother warning her)".
    recalls: Callable[[Token], bool] | None = None
    #: Whether the noun at a place is a subject by its form: "der Minister".
    acts: Callable[[Sequence[Token], int], bool] | None = None
    #: Whether a verb may stand without its subject: "añadió".
    drops_subject: bool = False
