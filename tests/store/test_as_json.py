"""Values of ours as JSON, and back."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import msgspec
import pytest

from bot.core.model import (
    AlertBody,
    Button,
    Copy,
    File,
    Match,
    QuoteLine,
    Report,
    Rung,
    StoryEvent,
    Telling,
    Term,
    TextBody,
)
from bot.store.as_json import sparse, whole
from bot.words import Html

NOON = datetime(2026, 11, 2, 12, 0, 0, 250_000, tzinfo=UTC)
EVENT = StoryEvent("figure", NOON, "Herald", "ru", about="missile", old="3", new="4", loud=True)
REPORT = Report("Herald", "ru", None, "en", "Three missiles", NOON, origin="Agency")
ALERT = AlertBody(
    "S7K3Q", "flash", "Three missiles", ("military",), (REPORT, REPORT),
    (QuoteLine("so", "he", None, "ru", "Herald", None),), "Watch", ("missile",),
    sides=(Rung("ru", "Herald", NOON), Rung("kp")), events=(EVENT,), silent=True, revision=2,
)  # fmt: skip
TEXT = TextBody("<b>x</b>", ((Button("a", "b"), Button("c", url="https://d.example")), ()), File("e.csv", "1,2"))
MATCHES = (Match("w", 1.5, (Term("Kim", 0, 3, "lead"),), "R1", (("North", "list of states"),)),)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (AlertBody, ALERT),
        (TextBody, TEXT),
        (TextBody, TextBody("x")),
        (TextBody, TextBody(Html("<b>x</b>"), ((Button(Html("a")),),))),
        (Telling, Telling(figures={"missile": 3.0}, days=(739_557,), sites=("Wonsan",))),
        (StoryEvent, EVENT),
        (tuple[Match, ...], MATCHES),
        (tuple[Rung, ...], ALERT.sides),
    ],
)
def test_what_goes_through_json_comes_back_as_it_was(kind: type, value: object) -> None:
    assert msgspec.convert(json.loads(json.dumps(whole(value))), kind) == value


@pytest.mark.parametrize(
    "value",
    [Telling(), Telling(figures={"missile": 3.0}), EVENT, Copy(agency="TASS", version=2), Rung("ru", "Herald", NOON)],
)
def test_what_goes_without_saying_comes_back_though_it_is_not_written(value: object) -> None:
    assert msgspec.convert(json.loads(json.dumps(sparse(value))), type(value)) == value


def test_what_goes_without_saying_is_not_written() -> None:
    assert sparse(Telling(phase="done")) == {"phase": "done"}


def test_times_are_written_in_utc() -> None:
    assert sparse(Rung("ru", "Herald", NOON))["at"] == "2026-11-02T12:00:00.250000Z"


def test_what_a_later_version_wrote_beside_is_left_out() -> None:
    assert msgspec.convert({"agency": "TASS", "mood": "grave"}, Copy) == Copy(agency="TASS")
