"""Look at what Khasan knows by name."""

from __future__ import annotations

from dataclasses import asdict

import click

from bot.commands.common import as_json, lexicon, show_rows
from bot.core import lexicon as lexicons
from bot.core.matching import known_names
from bot.core.queries import nearest
from bot.errors import KhasanError


@click.group("lexicon", short_help="Look at who and what is known by which names.")
def lexicon_() -> None:
    """Look at the lexicon: the shipped one, with the entities of the settings.

    Example: khasan lexicon find lavrov
    """


@lexicon_.command("find", short_help="Print who or what bears a name.")
@click.argument("name")
@as_json
def find(name: str, plain: bool) -> None:
    """Print who or what bears a name, or has it as a part of one; in any language.

    Example: khasan lexicon find Хасан
    """
    words = lexicon()
    found = lexicons.find(words, name)
    if not found:
        near = nearest(name, known_names(words))
        raise KhasanError(f"the lexicon has no {name[:60]!r}" + (f" (did you mean {near}?)" if near else ""))
    if plain:
        show_rows([asdict(one) for one in found], plain)
        return
    for known in found:
        role = f", {known.role}" if known.role else ""
        click.echo(f"{known.id}: {known.name} ({known.type}, side {known.side}, {known.weight}{role})")
        for language, forms in known.forms.items():
            click.echo(f"  {language}: {', '.join(forms)}")


@lexicon_.command("check", short_help="Print what may be a slip.")
@as_json
def check(plain: bool) -> None:
    """Print what may be a slip: names that several bear, names given twice, languages without a name.

    Example: khasan lexicon check
    """
    show_rows([asdict(doubt) for doubt in lexicons.check(lexicon())], plain)
