"""The command that checks the settings and, if asked, the sources."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from bot import logs
from bot.app import channel_faults, judge, open_channel, open_reader, open_telegram, utc_now
from bot.channels.base import can_check
from bot.channels.console import printable
from bot.commands.common import (
    as_json,
    counted,
    load_config,
    moment,
    no_source,
    print_table,
    screen,
    show_rows,
    unknown_sources,
)
from bot.commands.process import FAILED
from bot.config import Config, masked, written
from bot.config.unused import unused
from bot.core.model import Source
from bot.errors import ChannelError, Fault, SettingsError
from bot.sources.addresses import PORTS, is_private_name
from bot.sources.options import texts
from bot.sources.probe import Probe, probe_all
from bot.sources.selectors import unreadable
from bot.sources.targets import own_host, target

#: Where nobody watches a bar, a line after so many sources.
_EVERY = 10
_COLUMNS = ("source", "reached", "kind", "entries", "newest", "changes by", "charset", "time")
#: Of these no text is broken.
_WHOLE = frozenset(("source", "kind", "entries", "newest", "time"))
_SHORT = {"Last-Modified": "date"}


@click.command()
@click.argument("names", metavar="[SOURCE]...", nargs=-1)
@click.option("--online", is_flag=True, help="Ask every source that is switched on, or those named, and show a table.")
@click.option("--all", "everything", is_flag=True, help="With --online: ask those that are switched off, too.")
@as_json
def check(names: tuple[str, ...], online: bool, everything: bool, plain: bool) -> None:
    """Check the settings. Each fault is one line that names file, line and key.

    A possible slip, such as a wire's folder that does not exist yet, is a warning.

    With --online, each source is asked once. A table shows whether it can be reached and is what its kind says, how
    many entries it has and when the newest was published, how it tells changes, its encoding, and how long it took.
    Nothing is kept. Unless sources are named, the channels' services are asked, too, whether they accept the secret;
    nobody sees that. Services that cannot be asked without sending a message are named. The exit code is 1 if anything
    is not as it should be.

    Example: khasan check --online tass-en kremlin-ru
    """
    config = load_config()
    judge(config.watches, config.lexicon)
    if faults := (*_selector_faults(config), *channel_faults(config)):
        raise SettingsError(faults)
    if not online:
        if names or everything or plain:
            raise click.UsageError("SOURCE, --all and --json go with --online")
        on = sum(source.enabled for source in config.sources)
        off = len(config.sources) - on
        watches = counted(len(config.watches), "watch", "watches")
        click.echo(f"{config.file}: {counted(on, 'source')} switched on, {off} off, {watches}")
        for line in _doubts(config):
            click.echo(f"warning: {line}", err=True)
        return
    logs.configure(level="error")
    probes = asyncio.run(_ask(config, _chosen(config, names, everything=everything)))
    if plain:
        show_rows([_row(probe) for probe in probes], plain)
    else:
        _show(probes)
    wrong = sum(not probe.fine for probe in probes)
    asked = counted(len(probes), "source")
    click.echo(f"{asked} asked: {len(probes) - wrong} in order, {wrong} not", err=True)
    if len(probes) > 1 and not any(probe.reachable for probe in probes):
        click.echo("No source could be reached: is there a network? `khasan demo` needs none.", err=True)
    strangers, unasked = ([], []) if names else asyncio.run(_ask_channels(config))
    for line in (*strangers, *unasked):
        click.echo(logs.redact(line), err=True)
    if wrong or strangers:
        sys.exit(FAILED)


def _selector_faults(config: Config) -> list[Fault]:
    """The selectors that no page can be asked for: a bot finds out when it polls, and goes on with the others."""
    found = [(source.id, *fault) for source in config.sources for fault in unreadable(source)]
    if not found:
        return []
    document = written(Path(config.file))
    for source, name, selector, why in found:
        problem, remedy = f"{selector!r} cannot be read: {why}", "write a CSS selector, such as main .card a"
        document.fault((*document.entry("sources", source), "selectors", name), problem, remedy)
    return document.all_faults()


def _doubts(config: Config) -> list[str]:
    """What may be a slip, a line each: it keeps nothing from working."""
    found = [
        f"source {source.id}: there is no folder {source.url}; it is read as soon as there is one"
        for source in config.sources
        if source.kind == "wire" and source.enabled and not Path(source.url).is_dir()
    ]
    found += [f"source {source.id}: {why}" for source in config.sources for why in _barred(config, source)]
    first: dict[str, str] = {}
    for source in (one for one in config.sources if one.enabled):
        if first.setdefault(source.url, source.id) != source.id:
            found.append(
                f"source {source.id}: source {first[source.url]} has the same address; each is asked by itself"
            )
    if config.telegram is not None and not config.telegram.owners:
        found.append("KHASAN_TELEGRAM_OWNERS is not set: the bot answers nobody; its /start tells your user id")
    found += unused(os.environ, config)
    for watch in config.watches:
        found += [f"watch {watch.id}: {line}" for line in unknown_sources(watch.query, config)]
    return found


def _barred(config: Config, source: Source) -> list[str]:
    """Why addresses of a source will not be asked, as far as they say so themselves, and what to do."""
    if source.kind == "wire" or not source.enabled:
        return []
    found = []
    for url in (source.url, *texts(source.options, "fallback")):
        try:
            host, port = target(url).pair
        except ValueError as exc:
            found.append(str(exc))
            continue
        if (host, port) in config.allow_hosts:
            continue
        if port not in PORTS:
            found.append(f"port {port} is not allowed; {own_host(url)}")
        elif is_private_name(host):
            found.append(f"{host} is not a public address; {own_host(url)}")
    return found


async def _ask_channels(config: Config) -> tuple[list[str], list[str]]:
    """What is wrong with the channels' services, a line each; and which of them cannot be asked."""
    asked = [
        (f"channel {one.id}", open_channel(one, terminal=Console(), state=config.state))
        for one in config.channels
        if one.kind != "console"
    ]
    if config.telegram is not None:
        asked.append(("the chat", open_telegram(config.telegram, config.delivery)))
    found, unasked = [], []
    for name, channel in asked:
        if not can_check(channel):
            unasked.append(f"{name}: not asked, every question to it would be a message")
        try:
            await channel.check()
        except ChannelError as exc:
            found.append(f"{name}: {exc}")
        finally:
            await channel.close()
    return found, unasked


def _chosen(config: Config, names: Sequence[str], *, everything: bool) -> list[Source]:
    known = {source.id: source for source in config.sources}
    for name in names:
        if name not in known:
            raise click.UsageError(no_source(name, known))
    if names:
        return [known[name] for name in dict.fromkeys(names)]
    return [source for source in config.sources if source.enabled or everything]


async def _ask(config: Config, sources: Sequence[Source]) -> list[Probe]:
    reader = open_reader(config)
    terminal = Console(stderr=True)
    bar = Progress(
        TextColumn("asking sources"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[last]}", markup=False),
        console=terminal,
        transient=True,
        disable=not terminal.is_terminal,
    )
    try:
        await reader.get_ready()
        with bar:
            told = _teller(bar, len(sources), lines=not terminal.is_terminal)
            return await probe_all(reader, sources, utc_now(), gap=config.host_gap, told=told)
    finally:
        await reader.close()


def _teller(bar: Progress, count: int, *, lines: bool) -> Callable[[Probe], None]:
    """Shows how far it is: as a bar on a terminal, elsewhere in a line now and then."""
    task = bar.add_task("", total=count, last="")
    done = 0

    def tell(probe: Probe) -> None:
        nonlocal done
        done += 1
        bar.update(task, completed=done, last=probe.source.id)
        if lines and (done % _EVERY == 0 and done < count):
            click.echo(f"{done} of {count} sources asked", err=True)

    return tell


def _show(probes: Sequence[Probe]) -> None:
    """The table, and under it what is wrong, a line each."""
    terminal = screen()
    cells = [_shown(probe) for probe in probes]
    print_table(terminal, _COLUMNS, cells, whole=[name in _WHOLE for name in _COLUMNS], right=("entries", "time"))
    for probe in probes:
        if fault := _fault(probe):
            terminal.print(
                f"{probe.source.id}: {printable(logs.redact(fault))}",
                markup=False,
                highlight=False,
                soft_wrap=True,
            )


def _shown(probe: Probe) -> list[str]:
    """The probe as a row of the table."""
    right = {True: "✓", False: "✗", None: "?"}[probe.right]
    return [
        probe.source.id,
        "✓" if probe.reachable else "✗",
        f"{probe.source.kind} {right}",
        str(probe.entries),
        moment(probe.newest, [probe.source]).removesuffix(" UTC") if probe.newest else "–",
        " ".join(_SHORT.get(one, one) for one in probe.validators) or "–",
        probe.charset or "–",
        f"{probe.seconds:.1f} s",
    ]


def _row(probe: Probe) -> dict[str, object]:
    return {
        "source": probe.source.id,
        "reachable": probe.reachable,
        "kind": probe.source.kind,
        "right": probe.right,
        "entries": probe.entries,
        "newest": probe.newest,
        "validators": list(probe.validators),
        "charset": probe.charset,
        "seconds": round(probe.seconds, 2),
        "fault": _fault(probe),
    }


def _fault(probe: Probe) -> str | None:
    return masked(probe.fault) if probe.fault else None
