"""The first lines of `khasan run`: what it watches, where its state is, and how to go on."""

from __future__ import annotations

from bot.config import Config


def greeting(config: Config) -> tuple[str, ...]:
    """A few lines for whoever started the bot."""
    on = [source for source in config.sources if source.enabled]
    watches = ", ".join(watch.name for watch in config.watches)
    languages = len({source.language for source in on if source.language})
    spoken = f" in {languages} language{'s' * (languages != 1)}" if languages else ""
    lines = [
        f"Khasan watches {watches}: {len(on)} source{'s' * (len(on) != 1)}{spoken}, from {config.file}.",
        f"State is in {config.state}/. Stop with Ctrl-C; nothing is lost.",
    ]
    if config.telegram is not None:
        lines.append("Alerts go to Telegram. Write /start to the bot.")
        if not config.telegram.owners:
            lines.append("It answers nobody yet: set KHASAN_TELEGRAM_OWNERS to your user id, which /start tells.")
    if ways := [f"{one.id} ({one.kind})" for one in config.channels if one.kind != "console" and one.fault is None]:
        lines.append(f"Alerts go to {', '.join(ways)}.")
    if any(one.kind == "console" for one in config.channels):
        lines.append("Alerts appear here.")
    if config.telegram is None:
        lines.append("For Telegram, set KHASAN_TELEGRAM_TOKEN and KHASAN_TELEGRAM_OWNERS: docs/operators.md")
    return tuple(lines)
