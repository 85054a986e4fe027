"""What tests share: a date, and a store over each database."""

from __future__ import annotations

import logging
import os
import resource
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
import structlog
from hypothesis import HealthCheck, settings

from bot.core.pipeline import Judge
from bot.store import engine
from bot.store.front import Store
from tests.doubles import database as databases
from tests.doubles import judges
from tests.doubles.postgres import served

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)

#: How long an example takes, or to draw some, says how busy the machine is, and nothing of the bot.
settings.register_profile("no deadline", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("no deadline")


@pytest.fixture(autouse=True)
def _own_log() -> Iterator[None]:
    """Each test has the log as if it ran alone: a command run in this process sets the log of the whole process, and
    `check` lets nothing but errors through."""
    # structlog draws all local values of an exception where nobody says otherwise: half a minute for each.
    plain = structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback)
    structlog.reset_defaults()
    structlog.configure(processors=[structlog.processors.add_log_level, plain])
    named = [logging.getLogger(name) for name in (None, "httpx", "httpcore", "telegram", "alembic", "apscheduler")]
    before = [(logger, logger.handlers[:], logger.level) for logger in named]
    yield
    for logger, handlers, level in before:
        logger.handlers[:] = handlers
        logger.setLevel(level)


@pytest.fixture(autouse=True)
def _own_process() -> Iterator[None]:
    """Each test makes files as if it ran alone: a command lets the whole process make private ones, and open many."""
    mask = os.umask(0o022)
    os.umask(mask)
    files = resource.getrlimit(resource.RLIMIT_NOFILE)
    yield
    os.umask(mask)
    resource.setrlimit(resource.RLIMIT_NOFILE, files)


@pytest.fixture(scope="session", autouse=True)
def _light_starts() -> Iterator[None]:
    """What is opened, and every command that is started, does not begin with work that no test looks at."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SSL_CERT_FILE", str(Path(__file__).parent / "data" / "tls" / "authority.pem"))
        # Where it is set each command compiles the whole bot anew, which takes twice as long as all that it does.
        patch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
        yield


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a PostgreSQL server of the test run's own."""
    with ExitStack() as stack:
        try:
            address = stack.enter_context(served())
        except Exception as exc:  # whatever keeps it from starting is the reason to show
            pytest.skip(f"PostgreSQL cannot start here: {type(exc).__name__}: {exc}")
        yield address


@pytest.fixture
def empty_postgres(postgres: str) -> str:
    """The address of an empty PostgreSQL database."""
    opened = engine.connect(postgres)
    with opened.begin() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")
    opened.dispose()
    return postgres


@pytest.fixture(scope="session")
def made_postgres(postgres: str) -> str:
    """The address of a PostgreSQL database with the schema, for one test after the other."""
    return databases.add_to(postgres)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[sa.Engine]:
    """An empty database with the schema, of each kind in turn; a test that changes the schema has one of its own."""
    if request.param == "sqlite":
        opened = databases.in_folder(tmp_path)
    else:
        opened = databases.emptied(request.getfixturevalue("made_postgres"))
    yield opened
    opened.dispose()


@pytest.fixture(scope="session")
def judged() -> Judge:
    """What articles are judged by in a bot whose settings name no watch."""
    return judges.default()


@pytest.fixture
def store(database: sa.Engine) -> Iterator[Store]:
    """A store over an empty database, of each kind in turn."""
    opened = Store(database)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for 127.0.0.1 with its key, made for the moment."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("no openssl to make a certificate with")
    file = tmp_path_factory.mktemp("tls") / "both.pem"
    subprocess.run(
        [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
         "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", file.with_suffix(".key"), "-out", file],
        check=True, capture_output=True,
    )  # fmt: skip
    file.write_bytes(file.read_bytes() + file.with_suffix(".key").read_bytes())
    return file
