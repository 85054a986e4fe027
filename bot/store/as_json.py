"""Values of ours as JSON has them, and back again: dataclasses by their fields' types.

What a value may be made of is what `core.model` makes them of. pydantic does it, too, and takes ten megabytes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import datetime
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")

_Change = Callable[[Any], Any]


def encoder(kind: Any, *, sparse: bool = False) -> _Change:
    """What makes JSON values of a value of the type `kind`; where `sparse`, without fields that say what they say by
    themselves."""
    if is_dataclass(kind):
        return _encoder_of_fields(kind, sparse)
    if (optional := _optional(kind)) is not None:
        inner = encoder(optional, sparse=sparse)
        return inner if inner is _same else lambda value: None if value is None else inner(value)
    if get_origin(kind) is tuple:
        inner = encoder(get_args(kind)[0], sparse=sparse)
        return list if inner is _same else lambda values: [inner(value) for value in values]
    if get_origin(kind) is Mapping:
        return dict
    return _as_text if kind is datetime else _same


def decoder(kind: type[T]) -> Callable[[Any], T]:
    """What makes a value of the type `kind` of what `encoder` made of one. Keys that it does not know are left out:
    a later version may have written them."""
    return _decoder(kind)


def _encoder_of_fields(kind: Any, sparse: bool) -> _Change:
    hints = get_type_hints(kind)
    each = [(one.name, encoder(hints[one.name], sparse=sparse), _default(one)) for one in fields(kind)]

    def whole(value: Any) -> dict[str, Any]:
        return {name: encode(getattr(value, name)) for name, encode, _ in each}

    def without_defaults(value: Any) -> dict[str, Any]:
        said = [(name, encode, getattr(value, name), default) for name, encode, default in each]
        return {name: encode(one) for name, encode, one, default in said if one != default}

    return without_defaults if sparse else whole


def _decoder(kind: Any) -> _Change:
    if is_dataclass(kind):
        return _decoder_of_fields(kind)
    if (optional := _optional(kind)) is not None:
        inner = _decoder(optional)
        return inner if inner is _same else lambda value: None if value is None else inner(value)
    if get_origin(kind) is tuple:
        inner = _decoder(get_args(kind)[0])
        return tuple if inner is _same else lambda values: tuple([inner(value) for value in values])
    if get_origin(kind) is Mapping:
        return dict
    return datetime.fromisoformat if kind is datetime else _same


def _decoder_of_fields(kind: Any) -> _Change:
    hints = get_type_hints(kind)
    each = {one.name: _decoder(hints[one.name]) for one in fields(kind)}
    return lambda data: kind(**{name: each[name](value) for name, value in data.items() if name in each})


def _default(field: Any) -> Any:
    return field.default if field.default_factory is MISSING else field.default_factory()


def _optional(kind: Any) -> Any:
    """The type that `kind` has besides None; None for one that has no other, or not just one."""
    inner = [one for one in get_args(kind) if one is not NoneType]
    return inner[0] if get_origin(kind) is UnionType and len(inner) == 1 else None


def _as_text(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


def _same(value: Any) -> Any:
    return value
