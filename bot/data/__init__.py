"""Data that ships with the package, read by name."""

from __future__ import annotations

from importlib import resources


def text(name: str) -> str:
    """The shipped file `name` (a path within this folder), as text."""
    return resources.files(__name__).joinpath(name).read_text(encoding="utf-8")
