"""The command `khasan`, put together."""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Callable
from importlib import import_module

import click

from bot import logs
from bot.commands.process import FAILED, HELD, WRONG, allow_files
from bot.errors import KhasanError, SettingsError, StateHeld


def main(ready: Callable[[], None]) -> None:
    """The command `khasan`: an expected failure is one sentence on standard error and an exit code.

    `ready` is called when all that it needs is imported, before it does anything. Raises KeyboardInterrupt where it was
    stopped.
    """
    _let_every_sign_be_written()
    try:
        khasan(standalone_mode=False, obj=ready)
    except click.ClickException as exc:
        exc.show()
        sys.exit(WRONG)
    except click.exceptions.Abort as exc:
        raise KeyboardInterrupt from exc
    except BrokenPipeError:
        # The reader of our output has gone.
        _write_no_more()
        sys.exit(FAILED)
    except OSError as exc:
        if exc.errno not in _NO_ROOM:
            raise
        _write_no_more()
        click.echo(f"not all of the output could be written: {exc.strerror}", err=True)
        sys.exit(FAILED)
    except KhasanError as exc:
        click.echo(logs.redact(str(exc)), err=True)
        sys.exit(WRONG if isinstance(exc, SettingsError) else HELD if isinstance(exc, StateHeld) else FAILED)


def _let_every_sign_be_written() -> None:
    """News has signs of all scripts: a terminal that knows fewer shows "?" for the others, and files and programs get
    UTF-8, whatever the locale."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


#: Of a disk to which nothing more can be written; that of the state is told by the store.
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)


def _write_no_more() -> None:
    """Let the interpreter have nothing to complain about at its end, when it writes out what is left."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


#: Where each command is: a module of `bot.commands`, and its name there.
_COMMANDS = {
    "run": "run:run",
    "poll": "poll:poll",
    "demo": "demo:demo",
    "check": "check:check",
    "health": "health:health_",
    "sources": "sources:sources_",
    "stories": "stories:stories_",
    "quotes": "quotes:quotes_",
    "outbox": "outbox:outbox_",
    "feedback": "feedback:feedback_",
    "watch": "watch:watch_",
    "lexicon": "lexicon:lexicon_",
    "db": "db:db",
    "extract": "judgement:extract",
    "match": "judgement:match",
    "place": "judgement:place",
}


class _Commands(click.Group):
    """Imports a command when it is asked for: a bot that runs for months needs no other, nor what they stand on."""

    def list_commands(self, _context: click.Context) -> list[str]:
        return sorted(_COMMANDS)

    def resolve_command(
        self, context: click.Context, arguments: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is meant; says which one may be where there is none of that name."""
        if arguments and arguments[0] not in _COMMANDS and (near := self._near(context, arguments[0])):
            context.fail(f"No such command {arguments[0]!r}. Did you mean {near}?")
        return super().resolve_command(context, arguments)

    def _near(self, context: click.Context, name: str) -> str:
        """The command below another that is called so (`db restore`), else the one that is called nearly so."""
        for above in _COMMANDS:
            group = self.get_command(context, above)
            if isinstance(group, click.Group) and name in group.commands:
                return f"{above} {name}"
        # It takes a fifth of `khasan --version`.
        from bot.core.queries import nearest

        return nearest(name, _COMMANDS)

    def get_command(self, _context: click.Context, name: str) -> click.Command | None:
        if name not in _COMMANDS:
            return None
        module, _, attribute = _COMMANDS[name].partition(":")
        found: click.Command = getattr(import_module(f"bot.commands.{module}"), attribute)
        return found


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(package_name="khasan")
@click.pass_obj
def khasan(ready: Callable[[], None] | None) -> None:
    """Watches the news: one alert for each event, in any language, with who said what.

    Example: khasan demo
    """
    allow_files()
    # The command that was asked for is imported by now.
    if ready is not None:
        ready()
