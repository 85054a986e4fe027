"""Adds sources to `sources.yaml`, and leaves all else there as it is, comments and order included.

Where the list ends is read from the file as ruamel sees it; what is new is written there as text, so that no line that
somebody has written changes. The result is read back before it is kept.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from bot.config import load, read
from bot.errors import WHOLE, Fault, SettingsError

#: Words that YAML may take for something else than text, and how a plain word may look.
_WORDS = frozenset("y n yes no on off true false null none".split())
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_.]*(?:[ -][A-Za-z0-9_.]+)*")


def add(file: Path, new: Sequence[Mapping[str, str]], environ: Mapping[str, str]) -> None:
    """Write the sources `new`, by setting and value, at the end of those in `file`.

    Raises `SettingsError` where the file is wrong, before or after: then nothing is written.
    """
    replace(file, tried(file, new, environ))


def tried(file: Path, new: Sequence[Mapping[str, str]], environ: Mapping[str, str]) -> str:
    """What `add` would make of the file, which need not be there, nor list any source yet. Raises `SettingsError` where
    it is wrong, before or after."""
    read(file, environ, begun=True)
    after = added(text_of(file), new, file=str(file))
    load(after, environ, file=str(file))
    return after


def text_of(file: Path) -> str:
    """What is in the file, with its line ends as they are; "" where it is not there."""
    return file.read_bytes().decode("utf-8") if file.exists() else ""


def added(text: str, new: Sequence[Mapping[str, str]], *, file: str) -> str:
    """`text` with the sources `new` after those that it has. Raises `SettingsError` where they are no list that can be
    added to."""
    ending = "\r\n" if "\r\n" in text else "\n"
    root = YAML().compose(text)
    key_end, section = _section(root)
    # Of a file with "---" alone the root is an empty word.
    nothing = root is None or root.value == ""
    if section is None and (nothing or (isinstance(root, MappingNode) and not root.flow_style)):
        text = f"{text.rstrip()}{ending}sources:{ending}".lstrip()
        indent, end = "  ", len(text) - 1
    elif section is not None and _is_empty(section) and not root.flow_style:
        text = text[: section.start_mark.index].rstrip(" ") + text[section.end_mark.index :]
        # What is left out in the settings has its mark somewhere behind its key.
        indent, end = "  ", text.find("\n", key_end)
    elif isinstance(section, SequenceNode) and not section.flow_style:
        indent, end = " " * section.start_mark.column, text.find("\n", _end(section.value[-1]))
    else:
        problem, remedy = "is not a list whose entries begin with a dash", "write it so"
        raise SettingsError([Fault(file, None, "sources", problem, remedy)])
    head, tail = (text + ending, "") if end < 0 else (text[: end + 1], text[end + 1 :])
    return head + "".join(f"{indent}{line(one)}{ending}" for one in new) + tail


def line(source: Mapping[str, str]) -> str:
    """A source as an entry of the list, on one line."""
    return "- {" + ", ".join(f"{name}: {_written(name, value)}" for name, value in source.items()) + "}"


def _section(root: Node | None) -> tuple[int, Node | None]:
    """What stands under `sources`, and where that word ends."""
    for key, value in root.value if isinstance(root, MappingNode) else []:
        if isinstance(key, ScalarNode) and key.value == "sources":
            return int(key.end_mark.index), value
    return 0, None


def _is_empty(section: Node) -> bool:
    """Whether nothing is listed: `sources:`, `sources: []` or `sources: null`."""
    return not section.value or (isinstance(section, ScalarNode) and section.tag == "tag:yaml.org,2002:null")


def _end(node: Node) -> int:
    """Where what was written for `node` ends, without the comments and blank lines behind it."""
    if isinstance(node, MappingNode | SequenceNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _end(last[1] if isinstance(last, tuple) else last)
    return int(node.end_mark.index)


def _written(name: str, value: str) -> str:
    if name != "url" and _PLAIN.fullmatch(value) and value.lower() not in _WORDS:
        return value
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def replace(file: Path, text: str) -> None:
    """Put `text` in the place of what `file` holds, whole or not at all."""
    file = file.resolve()
    try:
        # A new one may be read by whoever runs the bot, as one of an editor's.
        mode = file.stat().st_mode & 0o777 if file.exists() else 0o644
        with tempfile.NamedTemporaryFile(dir=file.parent, prefix=f".{file.name}.", delete=False) as written:
            written.write(text.encode("utf-8"))
        os.chmod(written.name, mode)
        os.replace(written.name, file)
    except OSError as exc:
        problem = f"cannot be written ({exc.strerror})"
        raise SettingsError([Fault(str(file), None, WHOLE, problem, "make it and its folder writable")]) from exc
