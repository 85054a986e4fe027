"""Why two articles are not one event, and what that takes from their likeness, in log-odds."""

from __future__ import annotations

from typing import NamedTuple


class Veto(NamedTuple):
    """A reason why two articles are not one event, and how much it takes from their likeness (log-odds)."""

    reason: str
    weight: float
    #: Whether it may be a matter of how each outlet words the event, and not of facts.
    of_words: bool = False


class Difference(NamedTuple):
    """A reason with what it takes in texts that are unlike and, added to it, in texts that are alike."""

    reason: str
    weights: tuple[float, float]
    of_words: bool = False

    def veto(self, sharp: float) -> Veto:
        """What it takes in texts that are so much alike, from 0 to 1."""
        weak, strong = self.weights
        return Veto(self.reason, weak + strong * sharp, self.of_words)
