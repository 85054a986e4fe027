"""The command `khasan`, put together."""

from __future__ import annotations

import os
import sys

import click

from bot import logs
from bot.commands import check, db, feedback, judgement, lexicon, outbox, quotes, run, sources, stories, watch
from bot.commands.common import FAILED, HELD, WRONG
from bot.errors import KhasanError, SettingsError, StateHeld


def main() -> None:
    """The command `khasan`: an expected failure is one sentence on standard error and an exit code."""
    try:
        khasan(standalone_mode=False)
    except click.ClickException as exc:
        exc.show()
        sys.exit(WRONG)
    except click.exceptions.Abort:
        sys.exit(FAILED)
    except BrokenPipeError:
        # The reader of our output has gone; so that the interpreter does not complain at its end:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(FAILED)
    except KhasanError as exc:
        click.echo(logs.redact(str(exc)), err=True)
        sys.exit(WRONG if isinstance(exc, SettingsError) else HELD if isinstance(exc, StateHeld) else FAILED)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(package_name="khasan")
def khasan() -> None:
    """Watches the news: one alert for each event, in any language, with who said what.

    Example: khasan demo
    """


for _command in (
    run.run,
    run.poll,
    run.demo,
    check.check,
    run.health_,
    sources.sources_,
    stories.stories_,
    quotes.quotes_,
    outbox.outbox_,
    feedback.feedback_,
    watch.watch_,
    lexicon.lexicon_,
    db.db,
    judgement.extract,
    judgement.match,
    judgement.place,
):
    khasan.add_command(_command)
