"""`sources.yaml` and the environment, checked as a whole: what is wrong is said at once, line by line.

What reads and checks them is imported when they are read: it takes 13 MB, which a bot that runs does without
(`own_process`).
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.config.lexicon import shipped
from bot.config.values import DEFAULT_WATCHES, KINDS, ChannelSettings, Config, TelegramSettings, Webhook
from bot.core.masking import masked

if TYPE_CHECKING:
    from bot.config.document import Document

__all__ = [
    "DEFAULT_WATCHES", "KINDS", "ChannelSettings", "Config", "TelegramSettings", "Webhook", "config_file", "load",
    "masked", "read", "schema", "shipped", "state_folder", "written",
]  # fmt: skip


def config_file(environ: Mapping[str, str]) -> Path:
    """Where the settings file is."""
    return Path(environ.get("KHASAN_CONFIG") or "sources.yaml")


def state_folder(environ: Mapping[str, str]) -> Path:
    """Where the state is."""
    return Path(environ.get("KHASAN_STATE") or "state")


def read(file: Path, environ: Mapping[str, str], *, begun: bool = False) -> Config:
    """The settings in `file` and the environment. Raises `SettingsError` with everything that is wrong; with `begun`,
    a file that is not there or lists no sources yet is not."""
    from bot.config import reading

    return reading.read(file, environ, begun=begun)


def load(text: str, environ: Mapping[str, str], *, file: str) -> Config:
    """The settings in `text`, which came from `file`, and the environment. Raises `SettingsError`.

    Nothing is read but the files of secrets that the environment names.
    """
    from bot.config import reading

    return reading.load(text, environ, file=file)


def written(file: Path) -> Document:
    """The settings in `file` as they were written, each with its line: for faults that others find in them. Raises
    `SettingsError` where they cannot be read."""
    from bot.config import document, reading

    return document.parse(reading.text_of(file), str(file))


def schema() -> dict[str, Any]:
    """The JSON Schema of `sources.yaml`, for editors."""
    from bot.config import sections

    return sections.schema()
