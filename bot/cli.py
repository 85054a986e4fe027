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


#: Where each command is, a module of `bot.commands` and its name there, and what the list of commands says of it: to
#: import all of them took that list a second.
_COMMANDS = {
    "run": ("run:run", "Poll the sources and send alerts, until stopped."),
    "poll": ("poll:poll", "Read the sources once, deliver the alerts, and exit: for cron."),
    "demo": ("demo:demo", "Show the bot at work on fictional news: no network, no token."),
    "check": ("check:check", "Check the settings; with --online ask the sources, too."),
    "health": ("health:health_", "Say whether the bot that runs on this state is well."),
    "sources": ("sources:sources_", "List the sources and how each is doing; add some."),
    "stories": ("stories:stories_", "List the newest stories; show, merge or split them."),
    "quotes": ("quotes:quotes_", "List what was said, the newest first."),
    "outbox": ("outbox:outbox_", "List the alerts that wait, or will never be delivered."),
    "feedback": ("feedback:feedback_", "List what readers judged wrong."),
    "watch": ("watch:watch_", "Try a query: how it is understood, and what it would have found."),
    "lexicon": ("lexicon:lexicon_", "Look up names in the lexicon."),
    "db": ("db:db", "Look after the database."),
    "extract": ("judgement:extract", "Print the quotes of articles: JSON Lines in, JSON Lines out."),
    "match": ("judgement:match", "Print which watches articles match, and why: JSON Lines."),
    "place": ("judgement:place", "Print which story each article belongs to: JSON Lines."),
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
        module, _, attribute = _COMMANDS[name][0].partition(":")
        found: click.Command = getattr(import_module(f"bot.commands.{module}"), attribute)
        return found

    def format_commands(self, _context: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, says) for name, (_, says) in sorted(_COMMANDS.items())])


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
