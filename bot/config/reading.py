"""Reads and checks all settings; `bot.config` says what for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from bot.config import channels, document, environment, state_folder, structure
from bot.config.document import Document
from bot.config.values import DEFAULT_WATCHES, ChannelSettings, Config
from bot.errors import WHOLE, Fault, SettingsError

#: UTF-8 takes at most four bytes a character.
_LARGEST = 4 * document.LARGEST


def read(file: Path, environ: Mapping[str, str], *, begun: bool = False) -> Config:
    """The settings in `file` and the environment. Raises `SettingsError` with everything that is wrong; with `begun`,
    a file that is not there or lists no sources yet is not."""
    return load(text_of(file, begun=begun), environ, file=str(file), begun=begun)


def text_of(file: Path, *, begun: bool = False) -> str:
    """What stands in `file`; nothing, with `begun`, where it is not there. Raises `SettingsError`."""
    try:
        with file.open("rb") as opened:
            content = opened.read(_LARGEST + 1)
    except FileNotFoundError as exc:
        if begun:
            return ""
        remedy = "run khasan in the folder that has it, set KHASAN_CONFIG, or begin one with `khasan sources add`"
        raise SettingsError([Fault(str(file), None, WHOLE, "is not there", remedy)]) from exc
    except (OSError, ValueError) as exc:
        problem = f"cannot be read ({getattr(exc, 'strerror', None) or exc})"
        remedy = "name a file that this user may read in KHASAN_CONFIG"
        raise SettingsError([Fault(str(file), None, WHOLE, problem, remedy)]) from exc
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as exc:
        line = content.count(b"\n", 0, exc.start) + 1
        raise SettingsError([Fault(str(file), line, WHOLE, "is not UTF-8", "save it as UTF-8 text")]) from exc


def load(text: str, environ: Mapping[str, str], *, file: str, begun: bool = False) -> Config:
    """The settings in `text`, which came from `file`, and the environment. Raises `SettingsError`; with `begun`, it
    may list no sources yet.

    Nothing is read but the files of secrets that the environment names.
    """
    parsed, unreadable = _parsed(text, file)
    surroundings, faults = environment.load(environ, named=channels.variables(parsed.value))
    if unreadable:
        raise SettingsError([*faults, *unreadable])
    sources, watches, lexicon, keep, delivery = structure.check(parsed, surroundings.allow_hosts, begun=begun)
    watches = watches or DEFAULT_WATCHES
    declared, unreadable_channels = structure.check_channels(parsed, watches, surroundings.allow_hosts)
    # What is wrong with a channel stops no other.
    found = parsed.all_faults()
    mild = [fault for fault in found if fault.key.partition("[")[0].partition(".")[0] == "channels"]
    if faults := [*faults, *(fault for fault in found if fault not in mild)]:
        raise SettingsError([*faults, *mild])
    opened, secret_faults = _with_secrets(declared, environ)
    mild = list(dict.fromkeys([*mild, *secret_faults]))
    if surroundings.telegram is None and all(one.fault for one in opened):
        opened = (*opened, channels.console(watches))
    return Config(
        file=file,
        sources=sources,
        watches=watches,
        lexicon=lexicon,
        keep=keep,
        delivery=delivery,
        state=state_folder(environ),
        database_url=surroundings.database_url,
        telegram=surroundings.telegram,
        allow_hosts=surroundings.allow_hosts,
        log_level=surroundings.log_level,
        log_json=surroundings.log_json,
        channels=opened,
        channel_faults=tuple(mild),
        unreadable_channels=unreadable_channels,
    )


def _parsed(text: str, file: str) -> tuple[Document, Sequence[Fault]]:
    """The document in `text`, and why it cannot be read."""
    try:
        return document.parse(text, file), ()
    except SettingsError as exc:
        return Document(file), exc.faults


def _with_secrets(
    declared: Sequence[ChannelSettings], environ: Mapping[str, str]
) -> tuple[tuple[ChannelSettings, ...], list[Fault]]:
    """The channels with their secrets, and what is wrong with those; one that lacks its secret says so itself."""
    found, faults = [], []
    for one in declared:
        secret, wrong = environment.secret(one.secret_name, environ) if one.secret_name else (None, [])
        problem = channels.credential_fault(one, secret) if secret or channels.needs_secret(one) else None
        if problem and one.secret_name and not wrong:
            remedy = f"set {one.secret_name}, or {one.secret_name}_FILE to the path of a file with it"
            wrong = [Fault("environment", None, one.secret_name, problem, remedy)]
        faults += wrong
        found.append(replace(one, secret=secret, fault=str(wrong[0]) if wrong else None))
    return tuple(found), faults
