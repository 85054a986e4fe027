"""The settings from the environment. A secret may also be in a file, whose path NAME_FILE has."""

from __future__ import annotations

import re
import stat
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from bot.config.addresses import address_fault
from bot.config.channels import SECRETS as KIND_SECRETS
from bot.config.document import shown
from bot.config.fields import nearest
from bot.config.values import TelegramSettings, Webhook
from bot.errors import Fault

PREFIX = "KHASAN_"
SECRETS = ("KHASAN_TELEGRAM_TOKEN", "KHASAN_DATABASE_URL", "KHASAN_WEBHOOK_SECRET")
CHANNEL_SECRETS = tuple(KIND_SECRETS.values())
NAMES = (
    *SECRETS,
    *(f"{name}_FILE" for name in SECRETS),
    *CHANNEL_SECRETS,
    *(f"{name}_FILE" for name in CHANNEL_SECRETS),
    "KHASAN_TELEGRAM_API",
    "KHASAN_TELEGRAM_OWNERS",
    "KHASAN_WEBHOOK_URL",
    "KHASAN_WEB",
    "KHASAN_STATE",
    "KHASAN_CONFIG",
    "KHASAN_ALLOW_HOSTS",
    "KHASAN_LOG",
)

#: A token is shorter than 100 bytes and an address than 8000; the rest may be comments of whoever keeps the secrets.
_LARGEST_SECRET = 10_000

_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]{20,}")
#: What setWebhook takes (Bot API): a secret of these signs, and these ports.
_HOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_HOOK_PORTS = (443, 80, 88, 8443)
_LEVELS = ("debug", "info", "warning", "error")
_DATABASES = ("sqlite", "postgresql", "postgres", "postgresql+psycopg")
#: Telegram's ids have at most 52 significant bits.
_LARGEST_ID = 2**52


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the environment says."""

    telegram: TelegramSettings | None
    database_url: str | None = field(repr=False)
    allow_hosts: frozenset[tuple[str, int]]
    log_level: str
    log_json: bool


def load(environ: Mapping[str, str], *, named: Collection[str] = ()) -> tuple[Surroundings, list[Fault]]:
    """The settings in `environ`, and all that is wrong with them, told without any value that may be secret.

    `named` are the variables that the settings' file names.
    """
    faults: list[Fault] = []
    _check_names(environ, named, faults)
    token = _token(environ, faults)
    api, owners = _api(environ, faults), _owners(environ, faults)
    hook = _webhook(environ, faults)
    level, as_json = _log(environ, faults)
    surroundings = Surroundings(
        telegram=TelegramSettings(token, api, owners, hook) if token else None,
        database_url=_database(environ, faults),
        allow_hosts=_hosts(environ, faults),
        log_level=level,
        log_json=as_json,
    )
    return surroundings, faults


def _check_names(environ: Mapping[str, str], named: Collection[str], faults: list[Fault]) -> None:
    """Refuse what is nearly a setting's name. Other names with the prefix are let be: a cluster that runs a service
    called khasan puts KHASAN_PORT and the like into every container."""
    known = [name.removeprefix(PREFIX).lower() for name in NAMES]
    for name in environ:
        short = name.removeprefix(PREFIX).lower()
        if not name.startswith(PREFIX) or name in NAMES or name.removesuffix("_FILE") in named:
            continue
        near = nearest(short, known, cutoff=0.85)
        if near:
            _fault(faults, name, "is not a setting", f"did you mean {PREFIX}{near.upper()}?")


def secret(name: str, environ: Mapping[str, str]) -> tuple[str | None, list[Fault]]:
    """The secret in the variable `name`, or in the file that NAME_FILE names; and what is wrong with that."""
    faults: list[Fault] = []
    return _secret(name, environ, faults), faults


def _secret(name: str, environ: Mapping[str, str], faults: list[Fault]) -> str | None:
    value, path = environ.get(name, "").strip(), environ.get(f"{name}_FILE")
    if not path:
        return value or None
    if value:
        _fault(faults, f"{name}_FILE", f"is set, and {name} too", "remove one of the two")
        return None
    place = shown(path, longest=300)
    try:
        with Path(path).open("rb") as opened:
            if Path(path).stat().st_mode & stat.S_IROTH:
                _fault(faults, f"{name}_FILE", f"{place} can be read by everybody", f"chmod o-rwx {place}")
            value = opened.read(_LARGEST_SECRET).decode("utf-8-sig").strip()
    except (OSError, ValueError) as exc:
        problem = f"{place} cannot be read ({type(exc).__name__})"
        _fault(faults, f"{name}_FILE", problem, "name a text file that this user may read")
        return None
    if not value:
        _fault(faults, f"{name}_FILE", f"{place} is empty", "put the secret into it")
    return value or None


def _token(environ: Mapping[str, str], faults: list[Fault]) -> str | None:
    token = _secret("KHASAN_TELEGRAM_TOKEN", environ, faults)
    if token and not _TOKEN.fullmatch(token):
        _fault(faults, "KHASAN_TELEGRAM_TOKEN", "does not look like a bot's token", "copy it again from @BotFather")
    return token


def _database(environ: Mapping[str, str], faults: list[Fault]) -> str | None:
    address = _secret("KHASAN_DATABASE_URL", environ, faults)
    scheme, mark, _ = (address or "").partition("://")
    if address and (not mark or scheme not in _DATABASES):
        remedy = "write postgresql://user:password@host/name, or remove it to use SQLite in the state folder"
        _fault(faults, "KHASAN_DATABASE_URL", "is not the address of a database", remedy)
    elif address and not _is_plain(address):
        # SQLAlchemy takes what follows the first @ for the host, and errors name it.
        remedy = "write %40 for an @ in the user's name or password, %3A for a colon, %2F for a slash"
        _fault(faults, "KHASAN_DATABASE_URL", "has no host and port that can be told from its password", remedy)
    return address


def _is_plain(address: str) -> bool:
    """Whether it is clear where the host of an address begins and ends."""
    try:
        _ = urlsplit(address).port
    except ValueError:
        return False
    return address.count("@") <= 1


def _api(environ: Mapping[str, str], faults: list[Fault]) -> str | None:
    api = environ.get("KHASAN_TELEGRAM_API", "").strip().rstrip("/")
    if not api:
        return None
    remedy = "write scheme, host and port alone, like http://127.0.0.1:8081"
    if fault := address_fault(api):
        _fault(faults, "KHASAN_TELEGRAM_API", fault[0], remedy)
        return None
    parts = urlsplit(api)
    if parts.path or parts.query or parts.fragment or parts.username is not None:
        _fault(faults, "KHASAN_TELEGRAM_API", "has more than scheme, host and port", remedy)
    return api


def _webhook(environ: Mapping[str, str], faults: list[Fault]) -> Webhook | None:
    """Where Telegram brings updates; None where it is asked for them."""
    url = environ.get("KHASAN_WEBHOOK_URL", "").strip()
    secret = _secret("KHASAN_WEBHOOK_SECRET", environ, faults)
    if secret and not _HOOK_SECRET.fullmatch(secret):
        _fault(
            faults,
            "KHASAN_WEBHOOK_SECRET",
            "has characters that Telegram does not allow",
            "use 1 to 256 of A-Za-z0-9_-",
        )
    if not url:
        return None
    if not (environ.get("KHASAN_TELEGRAM_TOKEN", "").strip() or environ.get("KHASAN_TELEGRAM_TOKEN_FILE")):
        _fault(faults, "KHASAN_WEBHOOK_URL", "is set, and KHASAN_TELEGRAM_TOKEN is not", "set both, or neither")
    host, port = _listening(environ, faults)
    remedy = "write the address as Telegram reaches it, like https://news.example/telegram"
    if fault := address_fault(url):
        _fault(faults, "KHASAN_WEBHOOK_URL", fault[0], remedy)
        return None
    parts = urlsplit(url)
    if parts.scheme != "https" or parts.query or parts.fragment or parts.username is not None:
        _fault(faults, "KHASAN_WEBHOOK_URL", "is not scheme https, host and path alone", remedy)
    elif parts.port not in (None, *_HOOK_PORTS):
        ports = ", ".join(map(str, _HOOK_PORTS))
        _fault(faults, "KHASAN_WEBHOOK_URL", "has a port that Telegram does not call", f"use one of {ports}")
    return Webhook(url, host, port, secret)


def _listening(environ: Mapping[str, str], faults: list[Fault]) -> tuple[str, int]:
    """Where the bot listens."""
    given = environ.get("KHASAN_WEB", "").strip() or "127.0.0.1:8080"
    host, _, port = given.rpartition(":")
    if re.fullmatch(r"[\w.-]+|\[[0-9A-Fa-f:.]+\]", host) and re.fullmatch(r"[0-9]{1,5}", port) and int(port) < 65_536:
        return host.strip("[]"), int(port)
    remedy = "write host:port, like 127.0.0.1:8080, for what Telegram brings to KHASAN_WEBHOOK_URL"
    _fault(faults, "KHASAN_WEB", f"is {shown(given)!r}", remedy)
    return "127.0.0.1", 8080


def _owners(environ: Mapping[str, str], faults: list[Fault]) -> frozenset[int]:
    owners = set()
    for word in re.split(r"[,\s]+", environ.get("KHASAN_TELEGRAM_OWNERS", "")):
        if re.fullmatch(r"[0-9]{1,16}", word) and 0 < int(word) < _LARGEST_ID:
            owners.add(int(word))
        elif word:
            remedy = "write numeric user ids, separated by commas (the bot's /start tells yours)"
            _fault(faults, "KHASAN_TELEGRAM_OWNERS", f"has {shown(word)!r}", remedy)
    return frozenset(owners)


def _hosts(environ: Mapping[str, str], faults: list[Fault]) -> frozenset[tuple[str, int]]:
    hosts = set()
    for word in re.split(r"[,\s]+", environ.get("KHASAN_ALLOW_HOSTS", "")):
        host, _, port = word.rpartition(":")
        named = re.fullmatch(r"[\w.-]+|\[[0-9A-Fa-f:.]+\]", host)
        if named and re.fullmatch(r"[0-9]{1,5}", port) and 0 < int(port) < 65_536:
            hosts.add((host.strip("[]").lower(), int(port)))
        elif word:
            remedy = "write host:port pairs, separated by commas, like 127.0.0.1:8080"
            _fault(faults, "KHASAN_ALLOW_HOSTS", f"has {shown(word)!r}", remedy)
    return frozenset(hosts)


def _log(environ: Mapping[str, str], faults: list[Fault]) -> tuple[str, bool]:
    """The level, and whether lines are JSON: ``debug``, ``json``, ``warning,json`` …"""
    words = [word.lower() for word in re.split(r"[,\s]+", environ.get("KHASAN_LOG", "")) if word]
    known = (*_LEVELS, "json")
    for word in words:
        if word not in known:
            near = nearest(word, known)
            remedy = f"did you mean {near}?" if near else f"use one of {', '.join(_LEVELS)}, and json"
            _fault(faults, "KHASAN_LOG", f"has {shown(word)!r}", remedy)
    levels = [word for word in words if word in _LEVELS]
    if len(set(levels)) > 1:
        _fault(faults, "KHASAN_LOG", f"has {' and '.join(levels)}", "use one of them")
    return (levels or ["info"])[0], "json" in words


def _fault(faults: list[Fault], key: str, problem: str, remedy: str) -> None:
    faults.append(Fault("environment", None, key, problem, remedy))
