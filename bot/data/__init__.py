"""Data that ships with the package, read by name."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parent


def text(name: str) -> str:
    """The shipped file `name` (a path within this folder), as text."""
    return (_FOLDER / name).read_text(encoding="utf-8")
