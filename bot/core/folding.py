"""Decides which of the alerts that wait for a chat come in one message, and which one by one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core import priorities

#: From how many on alerts for a chat that few are allowed a minute come together.
MANY = 3


@dataclass(frozen=True, slots=True)
class Alert:
    """An alert that waits."""

    id: int
    priority: int
    created: datetime


@dataclass(frozen=True, slots=True)
class Folds:
    """Ids of alerts that are told together, in the order in which they came; empty where none are."""

    #: What is older than it is of use.
    away: tuple[int, ...] = ()
    #: What is too much for the chat's pace.
    many: tuple[int, ...] = ()


def fold(waiting: Sequence[Alert], now: datetime, *, use: timedelta, merges: bool) -> Folds:
    """Which of the alerts that wait for one destination are told together.

    After `use` an alert is no alert any more, though it is still news. Where the destination `merges`, what waits in
    numbers is told at once and does not queue for minutes; flashes go by themselves.
    """
    in_order = sorted(waiting, key=lambda one: one.id)
    away = tuple(one.id for one in in_order if now - one.created >= use)
    fresh = tuple(one.id for one in in_order if now - one.created < use and one.priority > priorities.STORY["flash"])
    return Folds(away, fresh if merges and len(fresh) >= MANY else ())
