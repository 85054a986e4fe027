"""Finds settings of the environment that have no effect, because what goes with them is not set."""

from __future__ import annotations

from collections.abc import Mapping

from bot.config.environment import CHANNEL_SECRETS
from bot.config.values import Config

_OF_THE_BOT = ("KHASAN_TELEGRAM_OWNERS", "KHASAN_TELEGRAM_API", "KHASAN_WEBHOOK_SECRET", "KHASAN_WEB")
_OF_THE_WEBHOOK = ("KHASAN_WEBHOOK_SECRET", "KHASAN_WEB")


def unused(environ: Mapping[str, str], config: Config) -> list[str]:
    """Each such variable, with what it lacks, a line each: it keeps nothing from working, but may be a slip."""
    if config.telegram is None:
        found = [f"{name} is set, and KHASAN_TELEGRAM_TOKEN is not" for name in _OF_THE_BOT if _is_set(name, environ)]
    elif config.telegram.webhook is None:
        found = [f"{name} is set, and KHASAN_WEBHOOK_URL is not" for name in _OF_THE_WEBHOOK if _is_set(name, environ)]
    else:
        found = []
    used = {one.secret_name for one in config.channels if one.kind != "email" or one.user is not None}
    found += [
        f"{name} is set, and no channel that is switched on uses it; one of kind email needs `user:` for that"
        if name == "KHASAN_SMTP_PASSWORD"
        else f"{name} is set, and no channel that is switched on uses it"
        for name in CHANNEL_SECRETS
        if name not in used and _is_set(name, environ)
    ]
    return found


def _is_set(name: str, environ: Mapping[str, str]) -> bool:
    return bool(environ.get(name, "").strip() or environ.get(f"{name}_FILE"))
