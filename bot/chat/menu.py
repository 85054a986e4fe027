"""The commands in Telegram's menu; /help has the rest."""

from __future__ import annotations

from collections.abc import Mapping


def _later(sentence: str) -> str:
    """Marks a sentence for the catalogues; it is translated where it is shown."""
    return sentence


MENU: Mapping[str, str] = {
    "sub": _later("Hear each story once"),
    "latest": _later("The newest stories"),
    "watch": _later("A watch of your own"),
    "watches": _later("Your watches"),
    "quotes": _later("Who said what"),
    "search": _later("Search what was told"),
    "quiet": _later("Silence at night"),
    "digest": _later("A summary once a day"),
    "settings": _later("All settings"),
    "help": _later("What the bot can do"),
}
