"""Makes the values that the bot works with from `sources.yaml`, or faults that name their lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any, TypeVar, cast
from urllib.parse import urlsplit

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError

from bot.config import channels
from bot.config.channels import ChannelEntry
from bot.config.document import Document, Location, shown
from bot.config.entities import EntitySettings, extended, missing
from bot.config.fields import duration, nearest
from bot.config.lexicon import shipped
from bot.config.sections import Defaults, DeliverySettings, KeepSettings, Settings, SourceSettings, WatchSettings
from bot.config.values import KINDS, ChannelSettings
from bot.core import matching
from bot.core.lexicon import Lexicon
from bot.core.model import Delivery, Keep, Level, Source, Watch
from bot.errors import QueryError

#: Politeness: no host is asked more often than once a minute, unless the operator says that it is one of his own.
FLOOR = timedelta(minutes=1)
OWN_FLOOR = timedelta(seconds=5)
FOLDER_FLOOR = timedelta(seconds=1)
CEILING = timedelta(hours=24)
#: What is wrong with a query may name what was meant, too.
_LONGEST_PROBLEM = 200

#: Kinds that read a folder; all others read an address.
_FOLDERS = ("wire",)
#: Settings that only some kinds know.
_ONLY = {
    "items": ("json",),
    "archive": _FOLDERS,
    "fields": ("json",),
    **dict.fromkeys(
        "selectors date_format timezone fulltext robots timeout user_agent headers fallback proxy tls".split(),
        tuple(kind for kind in KINDS if kind not in _FOLDERS),
    ),
}
#: What goes into `Source.options` where it is given.
_OPTIONS = (
    "type", "country", "state_media", "restricted_in", "note", "fulltext", "max_entries", "user_agent", "headers",
    "selectors", "date_format", "timezone", "items", "fields", "fallback", "proxy",
)  # fmt: skip

#: What people write for a setting's name.
_KEY_HINTS = {
    "link": "url", "address": "url", "uri": "url", "href": "url", "feed": "url", "lang": "language", "name": "outlet",
    "title": "outlet", "interval": "every", "poll": "every", "rate": "every", "frequency": "every", "folder": "path",
    "dir": "path", "directory": "path", "disabled": "enabled", "active": "enabled", "reason": "note", "notes": "note",
    "comment": "note", "agent": "user_agent", "type": "kind", "feeds": "sources",
    "search": "query", "keywords": "query", "priority": "level",
    "aliases": "forms", "archive": "keep", "retention": "keep",
    "ssl": "tls", "mirror": "fallback", "mirrors": "fallback", "fallbacks": "fallback",
    "token": "secret", "password": "secret", "webhook": "secret", "key": "secret", "room": "to", "topic": "to",
    "recipient": "to", "recipients": "to", "channel": "to", "host": "server", "sender": "from", "watch": "watches",
    "names": "forms", "spellings": "forms", "lexicon": "entities", "people": "entities",
}  # fmt: skip


Model = TypeVar("Model", bound=BaseModel)


def check(
    document: Document, allow: frozenset[tuple[str, int]], *, begun: bool = False
) -> tuple[tuple[Source, ...], tuple[Watch, ...], Lexicon, Keep, Delivery]:
    """The sources, watches, lexicon, what is kept and how it is delivered in `document`.

    What is wrong is noted in `document.faults`, all of it. Only with `begun` may it list no sources.
    """
    value = document.value
    if value is not None and not isinstance(value, dict):
        document.fault((), "holds no settings", "begin with `sources:` and a list under it")
        return (), (), shipped(), Keep(), Delivery()
    value = value or {}
    for key in value:
        if key not in Settings.model_fields:
            document.fault((key,), *_unknown(key, Settings))
    defaults = _defaults(document, value.get("defaults"))
    sources = [
        source
        for number, raw in enumerate(_section(document, value, "sources"))
        if (source := _source(document, number, raw, defaults, allow))
    ]
    entities = [
        entity
        for number, raw in enumerate(_section(document, value, "entities"))
        if (entity := _entity(document, number, raw))
    ]
    lexicon = extended(entities)
    watches = [
        watch
        for number, raw in enumerate(_section(document, value, "watches"))
        if (watch := _watch(document, number, raw, lexicon))
    ]
    if not (value.get("sources") or begun or document.faults):
        remedy = "list at least one source under `sources:`, or let `khasan sources add URL` do it"
        document.fault(("sources",), "is missing or empty", remedy)
    return (
        tuple(sources),
        tuple(watches),
        lexicon,
        _keep(document, value.get("keep")),
        _delivery(document, value.get("delivery")),
    )


def check_channels(
    document: Document, watches: Sequence[Watch], allow: frozenset[tuple[str, int]]
) -> tuple[tuple[ChannelSettings, ...], frozenset[str]]:
    """The channels in `document` that are switched on, without their secrets, and the ids of those that are wrong."""
    value = document.value if isinstance(document.value, dict) else {}
    named = _channels_named(value.get("watches"))
    tied = {watch.id: named.get(watch.id, ()) for watch in watches}
    found: list[ChannelSettings] = []
    wrong: set[str] = set()
    off: set[str] = set()
    for number, raw in enumerate(_section(document, value, "channels")):
        at = ("channels", number)
        entry = _model(document, at, raw, ChannelEntry)
        one = channels.checked(document, at, entry, tied, allow) if entry else None
        if one is None and isinstance(raw, dict):
            wrong.add(str(raw.get("id")))
        elif one is not None and entry is not None:
            found += [one] if entry.enabled else []
            off |= set() if entry.enabled else {one.id}
    known = {one.id for one in found} | wrong | off
    for watch, names in named.items():
        for name in names:
            if name not in known:
                document.fault(("channels",), f"has no {shown(name)!r}, which watch {shown(watch)!r} names", "add it")
    return tuple(found), frozenset(wrong)


def _channels_named(watches: Any) -> dict[str, tuple[str, ...]]:
    """The channels that each watch names, by the watch's id."""
    found = {}
    for raw in watches if isinstance(watches, list) else ():
        names = raw.get("channels") if isinstance(raw, dict) else None
        listed = names if isinstance(names, list) else [names]
        if isinstance(raw, dict):
            found[str(raw.get("id"))] = tuple(one for one in listed if isinstance(one, str))
    return found


def _section(document: Document, value: Mapping[str, Any], name: str) -> list[Any]:
    section = value.get(name)
    if section is None:
        return []
    if not isinstance(section, list):
        document.fault((name,), "is not a list", "begin each of its entries with a dash")
        return []
    _check_twice(document, name, section)
    return section


def _check_twice(document: Document, name: str, section: list[Any]) -> None:
    first: dict[str, int] = {}
    for number, raw in enumerate(section):
        one = raw.get("id") if isinstance(raw, dict) else None
        if not isinstance(one, str):
            continue
        if one in first:
            line = document.line((name, first[one], "id"))
            document.fault((name, number, "id"), f"{shown(one)!r} is taken, on line {line}", "give it another id")
        first.setdefault(one, number)


def _defaults(document: Document, raw: Any) -> dict[str, Any]:
    """The defaults as they were written, those that are wrong left out: they are not to be said of each source."""
    if raw is None:
        return {}
    _model(document, ("defaults",), raw, Defaults)
    if not isinstance(raw, dict):
        return {}
    keys = (fault.key.replace("[", ".").split(".") for fault in document.faults)
    wrong = {parts[1] for parts in keys if parts[0] == "defaults" and len(parts) > 1}
    return {name: one for name, one in raw.items() if name in Defaults.model_fields and name not in wrong}


def _keep(document: Document, raw: Any) -> Keep:
    one = None if raw is None else _model(document, ("keep",), raw, KeepSettings)
    return Keep() if one is None else Keep(stories=one.stories, texts=min(one.texts, one.stories))


def _delivery(document: Document, raw: Any) -> Delivery:
    one = None if raw is None else _model(document, ("delivery",), raw, DeliverySettings)
    return Delivery() if one is None else Delivery(one.use, one.per_second, one.private, one.group)


def _source(
    document: Document, number: int, raw: Any, defaults: Mapping[str, Any], allow: frozenset[tuple[str, int]]
) -> Source | None:
    at = ("sources", number)
    whole = {**defaults, **raw} if isinstance(raw, dict) else raw
    one = _model(document, at, whole, SourceSettings)
    if isinstance(raw, dict):
        _check_place(document, at, raw)
        _check_archive(document, at, raw)
        _check_rhythm(document, at if "every" in raw else ("defaults",), whole, allow)
    if one is None:
        return None
    # A folder's path counts from where the settings are.
    place = str(Path(document.file).parent / one.path) if one.path else one.url or ""
    options = {name: given for name in _OPTIONS if (given := getattr(one, name))}
    if one.archive:
        options["archive"] = str(Path(document.file).parent / one.archive)
    if one.tls != "modern":
        options["tls"] = one.tls
    if one.robots != "obey":
        options["robots"] = one.robots
    if one.timeout:
        options["timeout"] = one.timeout.total_seconds()
    return Source(
        id=one.id,
        kind=one.kind,
        url=place,
        outlet=one.outlet,
        side=one.side,
        language=one.language,
        every=one.every,
        fresh=one.fresh,
        enabled=one.enabled,
        options=options,
    )


def _check_place(document: Document, at: Location, raw: Mapping[str, Any]) -> None:
    kind = raw.get("kind")
    if kind not in KINDS:
        # That is said elsewhere, and what goes with it is not known.
        return
    wanted, other = ("path", "url") if kind in _FOLDERS else ("url", "path")
    if other in raw:
        document.fault((*at, other), f"does not go with kind {kind}", f"write {wanted}: instead, or another kind")
    for name in raw:
        if name in _ONLY and kind not in _ONLY[name]:
            remedy = f"remove it; it belongs to {', '.join(_ONLY[name])}"
            document.fault((*at, name), f"does not go with kind {kind}", remedy)
    if other not in raw and wanted not in raw:
        example = "the folder's path" if wanted == "path" else "its address, like https://example.org/rss.xml"
        document.fault((*at, wanted), "is missing", f"add `{wanted}:` with {example}")


def _check_archive(document: Document, at: Location, raw: Mapping[str, Any]) -> None:
    """Whether what was read goes somewhere else than where it would be read again."""
    path, archive = raw.get("path"), raw.get("archive")
    if not isinstance(path, str) or not isinstance(archive, str):
        return
    base = Path(document.file).parent
    if (base / archive).resolve().is_relative_to((base / path).resolve()):
        document.fault((*at, "archive"), "is within the folder that is read", "name a folder beside it")


def _check_rhythm(
    document: Document, at: Location, whole: Mapping[str, Any], allow: frozenset[tuple[str, int]]
) -> None:
    """Whether `every` is within what the host may be asked. What is no duration is said elsewhere."""
    try:
        every = duration(str(whole.get("every", "10m")))
    except PydanticCustomError:
        return
    floor = _floor(whole, allow)
    if not floor <= every <= CEILING:
        seconds = int(floor.total_seconds())
        lowest = f"{seconds // 60}m" if seconds >= 60 else f"{seconds}s"
        problem = f"{shown(str(whole['every']))!r} is too {'often' if every < floor else 'rare'}"
        remedy = f"write something between {lowest} and 24h"
        if floor == FLOOR and OWN_FLOOR <= every < FLOOR and (own := _own_looking(whole)):
            remedy += f", or name {own} in KHASAN_ALLOW_HOSTS"
        document.fault((*at, "every"), problem, remedy)


def _floor(whole: Mapping[str, Any], allow: frozenset[tuple[str, int]]) -> timedelta:
    kind = whole.get("kind")
    if kind in _FOLDERS or kind not in KINDS:
        # Of a kind that is mistyped only what is too often for all kinds is said.
        return FOLDER_FLOOR
    return OWN_FLOOR if all(_pair(one) in allow for one in _addresses(whole)) else FLOOR


def _addresses(whole: Mapping[str, Any]) -> list[str]:
    others = whole.get("fallback") or []
    return [str(one) for one in (whole.get("url"), *(others if isinstance(others, list) else [others]))]


def _own_looking(whole: Mapping[str, Any]) -> str:
    """The hosts of a source's addresses as KHASAN_ALLOW_HOSTS has them, where all can only be the operator's own: by
    number, or by a name without a dot, which nobody else resolves. Empty otherwise."""
    pairs = [_pair(one) for one in _addresses(whole)]
    if not all(pair and _is_private(pair[0]) for pair in pairs):
        return ""
    named = [f"[{host}]:{port}" if ":" in host else f"{host}:{port}" for host, port in filter(None, pairs)]
    return ",".join(dict.fromkeys(named))


def _is_private(host: str) -> bool:
    try:
        return ip_address(host).is_private
    except ValueError:
        return "." not in host


def _pair(url: str) -> tuple[str, int] | None:
    try:
        parts = urlsplit(url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError:
        return None
    return (parts.hostname, port) if parts.hostname else None


def _entity(document: Document, number: int, raw: Any) -> EntitySettings | None:
    at = ("entities", number)
    one = _model(document, at, raw, EntitySettings)
    lacking = missing(raw) if isinstance(raw, dict) and isinstance(raw.get("id"), str) else ()
    for name in lacking:
        description = EntitySettings.model_fields[name].description
        document.fault((*at, name), "is missing, and the lexicon knows no such id", f"add `{name}:` ({description})")
    return None if lacking else one


def _watch(document: Document, number: int, raw: Any, lexicon: Lexicon) -> Watch | None:
    at = ("watches", number)
    one = _model(document, at, raw, WatchSettings)
    query = raw.get("query") if isinstance(raw, dict) else None
    if isinstance(query, str) and query.strip():
        try:
            matching.check(query, lexicon)
        except QueryError as exc:
            problem = f"{shown(exc.problem, longest=_LONGEST_PROBLEM)} at column {exc.column}"
            document.fault((*at, "query"), problem, f"expected {exc.expected}")
    return Watch(one.id, one.name or one.id, one.query, cast(Level, one.level)) if one else None


def _model(document: Document, at: Location, raw: Any, model: type[Model]) -> Model | None:
    """`raw` as a value of `model`, or None where it is none, with all that is wrong noted."""
    if not isinstance(raw, dict):
        document.fault(at, "is not a mapping of settings", "write it as {name: value, …}")
        return None
    try:
        return model.model_validate(raw)
    except ValidationError as exc:
        for error in exc.errors(include_url=False, include_input=False):
            location = tuple(part for part in error["loc"] if part != "[key]")
            document.fault((*at, *location), *_words(error, model))
        return None


def _words(error: ErrorDetails, model: type[BaseModel]) -> tuple[str, str]:
    """What is wrong, and what to do."""
    name = str(error["loc"][-1])
    match error["type"]:
        case "extra_forbidden":
            return _unknown(name, model)
        case "missing":
            return "is missing", f"add `{name}:` ({model.model_fields[name].description})"
        case _:
            context = error.get("ctx", {})
            return str(context.get("problem", error["msg"])), str(
                context.get("remedy", "write it as the example shows")
            )


def _unknown(key: str, model: type[BaseModel]) -> tuple[str, str]:
    if key == "<<":
        return "is not a setting", "mappings are not merged: repeat its keys here, or put them under `defaults:`"
    known = [field.alias or name for name, field in model.model_fields.items()]
    near = nearest(key, known, _KEY_HINTS)
    return "is not a setting", f"did you mean {near}?" if near else f"remove it, or use one of {', '.join(known)}"
