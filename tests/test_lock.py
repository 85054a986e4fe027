"""What the image installs is what is tested: the lock has the versions of the constraints, each with its hashes."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
_PINNED = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;\\]+)", re.M)
_NAME = re.compile(r"[A-Za-z0-9._-]+")


def _pins(name: str) -> set[tuple[str, str]]:
    """Packages with their versions; some have one for old Pythons, and one for new ones."""
    return {(_plain(package), version) for package, version in _PINNED.findall((ROOT / name).read_text())}


def _plain(package: str) -> str:
    """A package's name as PEP 503 normalises it."""
    return re.sub(r"[-_.]+", "-", package).lower()


def _wanted() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    named = [*project["dependencies"], *project["optional-dependencies"]["postgres"]]
    return {_plain(match.group()) for match in map(_NAME.match, named) if match}


def test_the_lock_has_all_that_the_image_needs_in_the_versions_that_are_tested() -> None:
    locked = _pins("requirements.lock")
    assert _wanted() <= {package for package, _ in locked}
    assert locked <= _pins("constraints.txt")


def test_each_locked_package_is_known_by_its_hashes_and_no_package_index_is_named() -> None:
    text = (ROOT / "requirements.lock").read_text()
    packages = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.M)[1:]
    assert len(packages) == len(_pins("requirements.lock"))
    assert all("--hash=sha256:" in package for package in packages)
    assert "://" not in text
