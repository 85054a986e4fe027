"""The query language: what people and operators write to say what they look for (docs/queries.md)."""

from bot.core.queries.grammar import parse
from bot.core.queries.mistakes import nearest, operator, pointed, refuse, shown
from bot.core.queries.tree import Attribute, Both, Either, Kind, Near, Query, Without, Words, values

__all__ = [
    "Attribute", "Both", "Either", "Kind", "Near", "Query", "Without", "Words", "nearest", "operator", "parse",
    "pointed", "refuse", "shown", "values",
]  # fmt: skip
