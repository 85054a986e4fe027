"""Features as bytes for a column: half a kilobyte for a brief article, a kilobyte for a long one."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import chain, islice

from bot.core.stories.features import Features
from bot.core.stories.phase import Phase
from bot.errors import StateError

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_VERSION = 8
#: Version, time, page, house, phase, marks, stamp, and how many there are of each field in `_layout`.
_START = struct.Struct("<BqIIHBI15I")
_CORRECTION, _UPDATE, _BY_ADDRESS, _FORMULA = 1, 2, 4, 8
#: A weight is kept in a byte, in steps of a fiftieth.
_STEPS = 50
_MOST = 255
_WEIGHT_OF = tuple(byte / _STEPS for byte in range(_MOST + 1)).__getitem__


def encode(features: Features) -> bytes:
    """The features as bytes; `decode` reads them. Weights are rounded."""
    numbers, counted, models = sorted(features.numbers), sorted(features.counted), sorted(features.models)
    fields = (
        features.head, features.body, features.names, features.scene, features.towns, features.found, features.phrases,
        features.named, features.days, numbers, counted, models, features.about,
        features.about_sounds, features.keys,
    )  # fmt: skip
    counts = [len(field) for field in fields]
    start = _START.pack(
        _VERSION,
        (features.published - _EPOCH) // timedelta(seconds=1),
        features.page,
        features.house,
        features.phase.encode(),
        _CORRECTION * features.correction
        | _UPDATE * features.update
        | _BY_ADDRESS * features.by_address
        | _FORMULA * features.formula,
        features.stamp,
        *counts,
    )
    values = struct.pack(
        _layout(counts),
        *chain.from_iterable((*weights, *_steps(weights)) for weights in fields[:5]),
        *_steps(features.found),
        *sorted(features.phrases),
        *sorted(features.named),
        *sorted(features.days),
        *(value for value, _ in numbers),
        *(value for value, _ in counted),
        *(stem for _, stem in counted),
        *(name for name, _ in models),
        *(number for _, number in models),
        *sorted(features.about),
        *sorted(features.about_sounds),
        *features.keys,
    )
    text = "\n".join((*features.found, *(unit for _, unit in numbers), features.language))
    return start + values + text.encode("utf-8", "surrogatepass")


@lru_cache(maxsize=300)
def decode(column: bytes) -> Features:
    """The features that `encode` wrote; raises `StateError` for those of another version.

    Those of the last members asked for are kept, some three megabytes: the stories of the day are looked at again and
    again, and what a comparison works out of a member stays with it. A thousand were nine megabytes more, and two
    hundredths of a decision less.
    """
    version, published, page, house, phase, marks, stamp, *counts = _START.unpack_from(column)
    if version != _VERSION:
        raise StateError(
            "the articles in the database were kept by another version of Khasan; begin with a new database"
        )
    head, body, names, scene, towns, found, phrases, named, days, numbers, counted, models, about, sounds, keys = counts
    layout = struct.Struct(_layout(counts))
    values = iter(layout.unpack_from(column, _START.size))
    text = column[_START.size + layout.size :].decode("utf-8", "surrogatepass")
    *words, language = text.split("\n", found + numbers)
    return Features(
        language=language,
        published=_EPOCH + timedelta(seconds=published),
        page=page,
        house=house,
        head=_weighed(values, head),
        body=_weighed(values, body),
        names=_weighed(values, names),
        scene=_weighed(values, scene),
        towns=_weighed(values, towns),
        found=dict(zip(words[:found], map(_WEIGHT_OF, islice(values, found)), strict=True)),
        phrases=frozenset(islice(values, phrases)),
        named=frozenset(islice(values, named)),
        days=frozenset(islice(values, days)),
        numbers=frozenset(zip(islice(values, numbers), words[found:], strict=True)),
        counted=frozenset(zip(tuple(islice(values, counted)), islice(values, counted), strict=True)),
        # Most articles name none.
        models=frozenset(zip(tuple(islice(values, models)), islice(values, models), strict=True)) if models else _NONE,
        about=frozenset(islice(values, about)) if about else _NO_STEMS,
        about_sounds=frozenset(islice(values, sounds)) if sounds else _NO_STEMS,
        phase=_phase(phase),
        correction=bool(marks & _CORRECTION),
        update=bool(marks & _UPDATE),
        stamp=stamp,
        by_address=bool(marks & _BY_ADDRESS),
        formula=bool(marks & _FORMULA),
        keys=tuple(islice(values, keys)),
    )


_NONE: frozenset[tuple[int, int]] = frozenset()
_NO_STEMS: frozenset[int] = frozenset()
#: Few are different.
_phase = lru_cache(maxsize=512)(Phase.decode)


def _layout(counts: list[int]) -> str:
    """How the values stand, by how many there are of each field."""
    head, body, names, scene, towns, found, phrases, named, days, numbers, counted, models, about, sounds, keys = counts
    return (
        f"<{head}I{head}B{body}H{body}B{names}I{names}B{scene}I{scene}B{towns}I{towns}B{found}B"
        f"{phrases}H{named}H{days}I{numbers}d{counted}d{counted}H{models}H{models}I{about}H{sounds}H{keys}Q"
    )


def _steps(weights: Mapping[int, float] | Mapping[str, float]) -> list[int]:
    steps = [round(weight * _STEPS) for weight in weights.values()]
    # Hardly a weight is too large for its byte.
    return steps if max(steps, default=0) <= _MOST else [min(_MOST, step) for step in steps]


def _weighed(values: Iterator[int], count: int) -> dict[int, float]:
    names = tuple(islice(values, count))
    return dict(zip(names, map(_WEIGHT_OF, islice(values, count)), strict=True))
