"""Sets what holds for the whole bot (`delivery`, `keep`) in `sources.yaml`, one value at a time.

All else in the file stays as it is, comments included: the value is written as text where ruamel sees that it belongs,
and the result is read back before it is kept.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode

from bot.config import edit, load, read
from bot.config.values import Config
from bot.errors import Fault, SettingsError

#: What may be set so; the rest of the file is lists, which people write with an editor.
OPTIONS = ("delivery.use", "delivery.per_second", "delivery.private", "delivery.group", "keep.stories", "keep.texts")
#: Numbers and spans: nothing that YAML could take for anything else.
_VALUE = re.compile(r"\d{1,6}(?:\.\d{1,3})?[smhd]?")
_UNITS = (("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1))


def shown(config: Config) -> dict[str, str]:
    """Each option's value, as it is written."""
    return {name: _text(_value(config, name)) for name in OPTIONS}


def put(file: Path, name: str, value: str, environ: Mapping[str, str]) -> None:
    """Write an option's value into the file. Raises `SettingsError` where it cannot have that value, or the file is
    wrong: then nothing is written."""
    if name not in OPTIONS:
        raise SettingsError([Fault(str(file), None, name, "is no option", f"one of {', '.join(OPTIONS)}")])
    if not _VALUE.fullmatch(value):
        raise SettingsError([Fault(str(file), None, name, f"cannot be {value!r}", "write a number or a span: 20, 6h")])
    read(file, environ)
    # Line ends stay as they are.
    after = changed(file.read_bytes().decode("utf-8"), name, value)
    load(after, environ, file=str(file))
    edit.replace(file, after)


def changed(text: str, name: str, value: str) -> str:
    """`text` with that value for the option."""
    section, _, key = name.partition(".")
    ending = "\r\n" if "\r\n" in text else "\n"
    root = YAML().compose(text)
    found = _under(root, section)
    if found is None:
        gap = "" if text.endswith("\n") else ending
        return f"{text}{gap}{section}:{ending}  {key}: {value}{ending}"
    if not isinstance(found, MappingNode):  # the name alone, with nothing behind it
        at = _behind(text, root, section)
        return f"{text[:at]}{ending}  {key}: {value}{text[at:]}"
    if old := _under(found, key):
        if old.start_mark.index == old.end_mark.index:  # nothing, and it is said to stand before what comes next
            at = _behind(text, found, key)
            return f"{text[:at]} {value}{text[at:]}"
        return f"{text[: old.start_mark.index]}{value}{text[old.end_mark.index :]}"
    first = found.value[0][0].start_mark.index if found.value else found.start_mark.index + 1
    if found.flow_style:
        return f"{text[:first]}{key}: {value}{', ' if found.value else ''}{text[first:]}"
    indent = " " * found.value[0][0].start_mark.column
    return f"{text[:first]}{key}: {value}{ending}{indent}{text[first:]}"


def _under(node: Node | None, key: str) -> Node | None:
    pairs = node.value if isinstance(node, MappingNode) else []
    return next((value for name, value in pairs if isinstance(name, ScalarNode) and name.value == key), None)


def _behind(text: str, node: Node | None, key: str) -> int:
    """The place behind the colon of a key that is there."""
    pairs = node.value if isinstance(node, MappingNode) else []
    return text.index(":", next(int(name.end_mark.index) for name, _ in pairs if name.value == key)) + 1


def _value(config: Config, name: str) -> object:
    section, _, key = name.partition(".")
    return getattr(getattr(config, section), key)


def _text(value: object) -> str:
    """A span in the largest unit that says it exactly."""
    if not isinstance(value, timedelta):
        return str(value)
    seconds = value.total_seconds()
    sign, unit = next(((sign, unit) for sign, unit in _UNITS if seconds % unit == 0), ("s", 1))
    return f"{seconds / unit:g}{sign}"
