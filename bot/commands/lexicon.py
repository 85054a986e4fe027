"""Commands that look up names in the lexicon."""

from __future__ import annotations

from dataclasses import asdict

import click
from rich.text import Text

from bot.channels.console import Hanging, printable
from bot.commands.common import as_json, lexicon, print_lines, show_rows
from bot.core import lexicon as lexicons
from bot.core.model import Entity
from bot.errors import KhasanError


@click.group("lexicon")
def lexicon_() -> None:
    """Look at the lexicon: the shipped one, with the entities of the settings.

    Example: khasan lexicon find lavrov
    """


@lexicon_.command("find", short_help="Print who or what has a name.")
@click.argument("name")
@as_json
def find(name: str, plain: bool) -> None:
    """Print who or what has a name, in any language; a part of the name is enough.

    Example: khasan lexicon find Хасан
    """
    if not name.strip():
        raise click.UsageError("NAME is empty; write a name or a part of one")
    words = lexicon()
    found = lexicons.find(words, name)
    if not found:
        near = lexicons.resembling(words, name)
        meant = f" (did you mean {near}?)" if near else "; `entities:` in the settings adds names"
        raise KhasanError(f"the lexicon has no {name[:60]!r}{meant}")
    if plain:
        show_rows([asdict(one) for one in found], plain)
        return
    for known in found:
        print_lines(_listed(known))


def _listed(known: Entity) -> list[Hanging]:
    """Who or what bears the name, and under it the names in each language."""
    role = f", {known.role}" if known.role else ""
    head = f"{known.id}: {known.name} ({known.type}, side {known.side}, {known.weight}{role})"
    names = [Hanging(Text(printable(", ".join(forms))), 6, f"  {one}: ") for one, forms in known.forms.items()]
    return [Hanging(Text(printable(head)), 0), *names]


@lexicon_.command("check", short_help="Print possible slips.")
@as_json
def check(plain: bool) -> None:
    """Print possible slips: names that several entities have, names given twice, languages without a name.

    Example: khasan lexicon check
    """
    show_rows([asdict(doubt) for doubt in lexicons.check(lexicon())], plain)
