"""The channels of `sources.yaml`: what each kind needs, and who is told what by it.

A channel that is wrong stops nothing: it is left out and told of, and the others run.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Annotated, cast
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema

from bot.config.addresses import address_fault
from bot.config.document import Document, Location, shown
from bot.config.fields import (
    SEVERAL,
    Flag,
    Id,
    LevelName,
    Text,
    Zone,
    as_list,
    enum_schema,
    few,
    one_line,
    one_of,
    wrong,
)
from bot.config.values import ChannelSettings
from bot.core.model import Level, Watch
from bot.core.preferences import UPDATES, Updates, read_quiet
from bot.words import LANGUAGES

#: Kinds that `app.open_channel` opens; a test compares the two.
KINDS = ("slack", "discord", "matrix", "email", "webhook", "ntfy", "apprise", "console")
#: Names that the bot's own channels have.
_TAKEN = ("telegram", "console")
_HINTS = {
    "mail": "email", "smtp": "email", "e-mail": "email", "http": "webhook", "hook": "webhook", "json": "webhook",
    "push": "ntfy", "terminal": "console", "stdout": "console", "element": "matrix", "teams": "apprise",
}  # fmt: skip
TLS = ("wrapped", "starttls", "off")

#: Where each kind's secret stands, if the entry names no other variable.
SECRETS = {
    "slack": "KHASAN_SLACK_TOKEN",
    "discord": "KHASAN_DISCORD_WEBHOOK",
    "matrix": "KHASAN_MATRIX_TOKEN",
    "email": "KHASAN_SMTP_PASSWORD",
    "webhook": "KHASAN_SIGNING_KEY",
    "ntfy": "KHASAN_NTFY_TOKEN",
    "apprise": "KHASAN_APPRISE_URL",
}
_VARIABLE = re.compile(r"[A-Z][A-Z0-9_]{0,99}")
#: Fewer signs would be guessed; HMAC-SHA256 takes 32 bytes best (RFC 2104 §3).
_SHORTEST_KEY = 16
_MOST_RECIPIENTS = 50


@dataclass(frozen=True, slots=True)
class Kind:
    """What an entry of one kind has to say."""

    #: Settings that it must have, and those that it may have.
    needs: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()
    #: How a destination is written, an example, and what it is.
    to: str = ""
    example: str = ""
    #: How its secret is written, and what it is; empty for any.
    shape: str = ""
    credential: str = ""
    #: Whether it works without a secret.
    open: bool = False


_ADDRESS = r"[^@\s<>,;:\"()\[\]\\]{1,64}@[A-Za-z0-9][A-Za-z0-9.-]{0,250}"
_SPEC: Mapping[str, Kind] = {
    "slack": Kind(("to",), ("server",), r"[CGD][A-Z0-9]{6,20}", "C0123456789", r"xox[a-z]-\S+", "a token like xoxb-…"),
    "discord": Kind(
        (), ("thread",),
        shape=r"(?:https://[^\s/]+|http://(?:127\.0\.0\.1|localhost)(?::[0-9]+)?)/api/webhooks/[0-9]+/[^\s/?]+",
        credential="a webhook's address like https://discord.com/api/webhooks/…",
    ),
    "matrix": Kind(("to", "server"), (), r"!\S{1,254}", "!roomid:example.org", r"\S+", "an access token"),
    "email": Kind(("to", "server", "from"), ("user", "tls"), _ADDRESS, "editor@example.org", r".+", "a password"),
    "webhook": Kind(
        ("to",), (), r"https?://\S+", "https://desk.example.org/khasan",
        rf"\S{{{_SHORTEST_KEY},}}", f"a key of {_SHORTEST_KEY} characters or more",
    ),
    "ntfy": Kind(("to",), ("server",), r"[-_A-Za-z0-9]{1,64}", "a-topic-nobody-guesses", r"\S+", "a token", open=True),
    "apprise": Kind((), (), shape=r"[a-z0-9+.-]+://\S+", credential="an Apprise address like mmosts://host/token"),
    "console": Kind(open=True),
}  # fmt: skip
_OWN = ("to", "server", "from", "user", "tls", "thread")


def _variable(value: str) -> str:
    if not _VARIABLE.fullmatch(value):
        # Never repeated: it may be the secret itself.
        raise wrong("is not the name of an environment variable", "put the secret into one, and its name here")
    return value


def _quiet(value: str) -> str:
    if read_quiet(value) is None:
        raise wrong(f"{shown(value)!r} are no quiet hours", "write them like 23:00-07:00 or 23:00-07:00 except flash")
    return value


_ChannelKind = Annotated[str, Text, AfterValidator(one_of(KINDS, _HINTS)), enum_schema(KINDS)]
_Several = Annotated[
    list[Annotated[str, Text, AfterValidator(one_line(2_000))]],
    BeforeValidator(few(_MOST_RECIPIENTS, "values")),
    WithJsonSchema(SEVERAL),
]
Ids = Annotated[list[Id], BeforeValidator(as_list), WithJsonSchema(SEVERAL)]
_Variable = Annotated[str, Text, AfterValidator(_variable), WithJsonSchema({"type": "string"})]
_Quiet = Annotated[str, Text, AfterValidator(_quiet), WithJsonSchema({"type": "string"})]
_Spoken = Annotated[str, Text, AfterValidator(one_of(tuple(LANGUAGES))), enum_schema(tuple(LANGUAGES))]
_Tls = Annotated[str, Text, AfterValidator(one_of(TLS)), enum_schema(TLS)]
_Updates = Annotated[str, Text, AfterValidator(one_of(UPDATES)), enum_schema(UPDATES)]
_Word = Annotated[str, Text, AfterValidator(one_line(300))]


class ChannelEntry(BaseModel):
    """A way out besides Telegram, and who is told by it."""

    model_config = ConfigDict(extra="forbid")

    id: Id = Field(description="a short name, unique in the file")
    kind: _ChannelKind = Field(description="which service it is")
    to: _Several = Field([], description="whom it writes to: a conversation, room, topic, address; one or several")
    secret: _Variable | None = Field(
        None, description="the environment variable that has its token or password, or with _FILE the path of a file"
    )
    server: _Word | None = Field(None, description="the service's address, where there is more than one")
    sender: _Word | None = Field(None, alias="from", description="the address that e-mail is from")
    user: _Word | None = Field(None, description="who hands in e-mail")
    tls: _Tls | None = Field(None, description="for e-mail: wrapped, starttls, or off on the same machine")
    thread: _Word | None = Field(None, description="a thread of a Discord channel")
    watches: Ids = Field([], description="the watches that it tells of; all where neither it nor a watch says more")
    level: LevelName | None = Field(None, description="from which weight on; each watch's own where it is left out")
    language: _Spoken = Field("en", description="the language of what is not news")
    quiet: _Quiet | None = Field(None, description="hours in which alerts wait, like 23:00-07:00 except flash")
    timezone: Zone = Field("UTC", description="where the quiet hours are meant")
    updates: _Updates = Field("both", description="how it tells that a story has grown")
    notices: Flag = Field(False, description="whether it is also told what the operator has to know")
    enabled: Flag = Field(True, description="false keeps it in the file and silent")


def variables(value: object) -> tuple[str, ...]:
    """The environment variables that the entries of a file's value name, as they were written."""
    entries = value.get("channels") if isinstance(value, dict) else None
    named = [one.get("secret") for one in entries if isinstance(one, dict)] if isinstance(entries, list) else []
    return tuple(name for name in named if isinstance(name, str) and _VARIABLE.fullmatch(name))


def checked(
    document: Document,
    at: Location,
    entry: ChannelEntry,
    watches: Mapping[str, Sequence[str]],
    allow: frozenset[tuple[str, int]],
) -> ChannelSettings | None:
    """The entry as settings, without its secret; None where it is wrong, which is noted in `document`.

    `watches` has the ids of all watches, with those of the channels that each names.
    """
    before = len(document.faults) + document.unsaid
    if entry.id in _TAKEN and entry.kind != entry.id:
        document.fault((*at, "id"), f"{entry.id} is the bot's own", "give it another id")
    _check_settings(document, at, entry)
    _check_places(document, at, entry, allow)
    for number, watch in enumerate(entry.watches):
        if watch not in watches:
            known = ", ".join(watches) or "none"
            document.fault((*at, "watches", number), f"there is no watch {shown(watch)!r}", f"use one of {known}")
    if len(document.faults) + document.unsaid > before:
        return None
    tied = [name for name, channels in watches.items() if entry.id in channels]
    wanted = tuple(dict.fromkeys([*entry.watches, *tied])) or tuple(watches)
    return ChannelSettings(
        id=entry.id,
        kind=entry.kind,
        to=tuple(dict.fromkeys(entry.to)) or (entry.id,),
        watches=wanted,
        secret_name=entry.secret or SECRETS.get(entry.kind),
        server=entry.server,
        sender=entry.sender,
        user=entry.user,
        tls=entry.tls,
        thread=entry.thread,
        level=cast("Level | None", entry.level),
        language=entry.language,
        quiet=read_quiet(entry.quiet or ""),
        timezone=entry.timezone,
        updates=cast(Updates, entry.updates),
        notices=entry.notices,
    )


def console(watches: Sequence[Watch]) -> ChannelSettings:
    """The terminal, which is told everything where there is no other way out."""
    return ChannelSettings("console", "console", ("terminal",), tuple(watch.id for watch in watches))


def credential_fault(one: ChannelSettings, secret: str | None) -> str | None:
    """What is wrong with a channel's secret, in a few words that do not repeat it; None where it may be right."""
    spec = _SPEC[one.kind]
    if secret is None:
        return None if spec.open else f"channel {one.id} needs {spec.credential}"
    return None if re.fullmatch(spec.shape, secret) else f"what channel {one.id} has there is not {spec.credential}"


def needs_secret(one: ChannelSettings) -> bool:
    """Whether the channel cannot be opened without one."""
    return not _SPEC[one.kind].open and not (one.kind == "email" and one.user is None)


def _check_settings(document: Document, at: Location, entry: ChannelEntry) -> None:
    spec = _SPEC[entry.kind]
    given = {name for name in _OWN if getattr(entry, "sender" if name == "from" else name)}
    for name in spec.needs:
        if name not in given:
            example = f" like {spec.example}" if name == "to" else ""
            document.fault((*at, name), "is missing", f"add `{name}:`{example}; {entry.kind} needs it")
    takes = {*spec.needs, *spec.takes, *(["secret"] if spec.credential else [])}
    for name in sorted({*given, *(["secret"] if entry.secret else [])} - takes):
        document.fault((*at, name), f"does not go with kind {entry.kind}", "remove it")
    for number, one in enumerate(entry.to if "to" in spec.needs else ()):
        if not re.fullmatch(spec.to, one) or (entry.kind == "webhook" and address_fault(one)):
            document.fault((*at, "to", number), f"is no destination for kind {entry.kind}", f"write {spec.example}")


def _check_places(document: Document, at: Location, entry: ChannelEntry, allow: frozenset[tuple[str, int]]) -> None:
    if entry.sender and not re.fullmatch(_ADDRESS, entry.sender):
        document.fault((*at, "from"), "is not an e-mail address", "write one like khasan@example.org")
    if entry.thread and not entry.thread.isdigit():
        document.fault((*at, "thread"), "is not a thread's number", "copy it in Discord's developer mode")
    if entry.server is None:
        return
    if entry.kind == "email":
        _check_mail_server(document, at, entry, entry.server)
        return
    if fault := address_fault(entry.server):
        document.fault((*at, "server"), fault[0], "write one like https://service.example.org")
    elif urlsplit(entry.server).scheme != "https" and not _is_near(entry.server, allow):
        document.fault((*at, "server"), "would get the secret in plain text, which others can read",
                       "write https://, or name its host:port in KHASAN_ALLOW_HOSTS")  # fmt: skip


def _check_mail_server(document: Document, at: Location, entry: ChannelEntry, server: str) -> None:
    example = "write one like smtps://mail.example.org:465 or smtp://mail.example.org:587"
    found = re.fullmatch(r"(smtps?)://(\[[0-9A-Fa-f:.]+\]|[\w.-]+)(?::([0-9]{1,5}))?/?", server)
    if found is None or not 0 < int(found[3] or 25) < 65_536:
        document.fault((*at, "server"), "is not a mail server's address", example)
        return
    if entry.tls == "off" and not _is_loopback(found[2].strip("[]")):
        document.fault((*at, "tls"), "off would send mail and password readable", "write starttls or wrapped")


def _is_near(url: str, allow: frozenset[tuple[str, int]]) -> bool:
    """Whether the operator says that the host is one of his own, or it is this machine."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    return _is_loopback(host) or (host, parts.port or 80) in allow


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
