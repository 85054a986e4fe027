"""The command that lists what was said."""

from __future__ import annotations

from dataclasses import asdict
from datetime import timedelta

import click
from rich.text import Text

from bot.app import utc_now
from bot.channels.console import Hanging, printable
from bot.commands.common import MANY, Period, as_json, ask, by_outlet, load_config, moment, show_lines
from bot.config import Config
from bot.core.sayings import name_key, speakers, spoken
from bot.store import sayings
from bot.store.sayings import SayingLine


@click.command("quotes")
@click.option("--speaker", help="Only this one's: a name in any language, or a part of it.")
@click.option("--since", type=Period(), default="7d", show_default=True, help="How far back, such as 12h or 30d.")
@click.option("--last", type=MANY, default=50, show_default=True, help="At most how many.")
@as_json
def quotes_(speaker: str | None, since: timedelta, last: int, plain: bool) -> None:
    """List what was said, the newest first: once, however many articles have it.

    Example: khasan quotes --speaker peskov --since 7d
    """
    if speaker is not None and not speaker.strip():
        raise click.UsageError("--speaker is empty; write a name or a part of one")
    config = load_config()
    keys = None if speaker is None else speakers(config.lexicon, speaker)
    name = None if speaker is None else name_key(speaker)
    rows = ask(config, sayings.listing, speakers=keys, name=name, since=utc_now() - since, limit=last)
    show_lines(
        [asdict(row) for row in rows],
        [told for row in rows for told in _listed(row, config)],
        plain,
        nothing=_nothing(speaker, since),
    )


def _nothing(speaker: str | None, since: timedelta) -> str:
    """What to say where there are no quotes."""
    return "nothing yet" if speaker is None else f"no quotes of {speaker!r} since {utc_now() - since:%d %b %H:%M} UTC"


def _listed(row: SayingLine, config: Config) -> list[Hanging]:
    """A saying of the list: the words, and under them who said it, when and where."""
    speaker = ", ".join(part for part in (row.speaker, row.role) if part) + (
        f" ({row.side.upper()})" if row.side else ""
    )
    outlet = row.outlet + (f" and {row.outlets - 1} more" if row.outlets > 1 else "")
    citing = f", citing {row.relayed_by}" if row.relayed_by else ""
    said = moment(row.said, by_outlet(config, row.outlet))
    about = [f"— {speaker}", f"{outlet}{citing}", said, row.story, *(["withdrawn"] if row.withdrawn else [])]
    return [
        Hanging(Text(f"“{printable(spoken(row.text))}”"), 0),
        Hanging(Text(" · ".join(map(printable, about)), "dim"), 2),
    ]
