"""Doing without memory that nothing needs."""

from __future__ import annotations

import gc

import pytest

from bot import memory


def test_what_is_said_to_programmers_is_let_go_and_all_works_as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    def following(number: int) -> int:
        """The next number."""
        return number + 1

    def bare() -> str:
        return "no word of itself"

    def method() -> str:
        """GET"""
        return "GET"

    class Box:
        """Holds a thing."""

    monkeypatch.setattr(gc, "get_objects", lambda: [following, bare, method, Box, int])

    memory.forget_docs()

    assert (following.__doc__, Box.__doc__) == (None, None)
    assert (following(1), bare(), bool(Box())) == (2, "no word of itself", True)
    assert method() == "GET", "what a function says of itself may be what it returns"
    assert int.__doc__, "what is written in C keeps its own"
