"""What a command imports: some are called again and again."""

from __future__ import annotations

import subprocess
import sys

import click
import pytest

from bot.cli import khasan


def imported(*arguments: str) -> set[str]:
    """The modules that are there when the command ends."""
    script = (
        f"import atexit, sys; from bot.__main__ import main; sys.argv[1:] = {arguments!r};"
        "atexit.register(lambda: print(*sys.modules)); main()"
    )
    run = subprocess.run([sys.executable, "-c", script], input="", capture_output=True, text=True, check=False)
    return set(run.stdout.splitlines()[-1].split())


def test_a_filter_imports_neither_what_asks_sources_nor_what_keeps_stories() -> None:
    """They are half of what it would import, and it starts for each pipe."""
    modules = imported("place")
    assert not {"sqlalchemy", "lxml", "apscheduler", "bot.app"} & modules
    assert "bot.core.stories" in modules


def test_the_look_whether_the_bot_is_well_imports_neither_the_bot_nor_what_judges_articles() -> None:
    """A container asks twice a minute."""
    modules = imported("health")
    assert not {"sqlalchemy", "bot.app", "bot.core.pipeline"} & modules
    assert "bot.runners.health" in modules


def test_the_list_of_commands_imports_none() -> None:
    """It is what somebody sees first."""
    assert not {name for name in imported("--help") if name.startswith("bot.commands.")} - {"bot.commands.process"}


@pytest.mark.parametrize("name", khasan.list_commands(click.Context(khasan)))
def test_the_list_of_commands_has_each_that_there_is(name: str) -> None:
    command = khasan.get_command(click.Context(khasan), name)
    assert command is not None
    assert command.name == name
