"""Values of ours as JSON has them; `msgspec.convert` makes them of it again, and leaves out what it does not know."""

from __future__ import annotations

from dataclasses import MISSING, Field, fields
from functools import cache
from typing import Any

import msgspec


def whole(value: Any) -> Any:
    """A dataclass, or a sequence of them, as JSON has it."""
    return msgspec.to_builtins(value, enc_hook=_text)


def sparse(value: Any) -> dict[str, Any]:
    """A dataclass as JSON has it, without the fields that say what they say by themselves."""
    unsaid = _unsaid(value.__class__)
    return {name: one for name, one in whole(value).items() if name not in unsaid or one != unsaid[name]}


def _text(value: object) -> str:
    """A text that is more than one, such as `words.Html`, as a mere text."""
    if isinstance(value, str):
        return str(value)
    raise TypeError(f"{type(value).__name__} is no value that JSON has")


@cache
def _unsaid(kind: type) -> dict[str, Any]:
    """What stands in JSON for the fields that are left at their defaults."""
    defaults = {one.name: _default(one) for one in fields(kind)}
    return {name: whole(default) for name, default in defaults.items() if default is not MISSING}


def _default(field: Field[Any]) -> Any:
    return field.default if field.default_factory is MISSING else field.default_factory()
