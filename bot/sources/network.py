"""Connections that only lead to public addresses, or to the few private ones that the operator named.

The check sits where the connection is made, so that a name cannot change its mind between the check and the call, and
no redirect, port or odd way of writing an address gets around it.
"""

# ruff: noqa: ASYNC109 -- the interface is httpcore's, and it hands time-outs down as arguments.

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from ipaddress import ip_address
from typing import Any

import httpcore

from bot.sources.addresses import PORTS, is_public

#: A host with more addresses than this has them to spare.
_ADDRESSES_TRIED = 4
#: Look-ups that hang must not take the threads that others need, so they have their own.
_RESOLVER_THREADS = 8


class NotAllowed(Exception):
    """An address that Khasan may not talk to; the text says why without naming it."""


class Guard(httpcore.AsyncNetworkBackend):
    """Resolves once, requires that all addresses are public, and connects to one of exactly these.

    `allow` holds (host, port) pairs that may be private, as the operator wrote them.
    """

    def __init__(self, allow: frozenset[tuple[str, int]]) -> None:
        self._allow = allow
        self._resolver = ThreadPoolExecutor(_RESOLVER_THREADS, thread_name_prefix="resolver")

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """An open connection; NotAllowed for an address that is not public, httpcore's ConnectError otherwise."""
        try:
            async with asyncio.timeout(timeout):
                addresses = await self._resolve(host, port)
                self._check(host, port, addresses)
                return await _connect(addresses[:_ADDRESSES_TRIED], port, timeout)
        except TimeoutError as exc:
            raise httpcore.ConnectTimeout("no connection in time") from exc

    async def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None
    ) -> httpcore.AsyncNetworkStream:
        raise NotAllowed("not a network address")

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def check(self, host: str, port: int) -> None:
        """Raise NotAllowed for what somebody else is to connect to. A name that only he can resolve is left to him."""
        try:
            addresses = await self._resolve(host, port)
        except httpcore.ConnectError:
            return
        self._check(host, port, addresses)

    def close(self) -> None:
        self._resolver.shutdown(wait=False, cancel_futures=True)

    async def _resolve(self, host: str, port: int) -> list[str]:
        if _is_literal(host):
            return [host]
        loop = asyncio.get_running_loop()
        try:
            found = await loop.run_in_executor(self._resolver, _look_up, host, port)
        except (OSError, UnicodeError) as exc:
            # The resolver raises UnicodeError for labels that are too long or empty.
            raise httpcore.ConnectError("the host's name cannot be resolved") from exc
        # In the resolver's order, each once.
        return list(dict.fromkeys(found))

    def _check(self, host: str, port: int, addresses: list[str]) -> None:
        if (host, port) in self._allow:
            return
        if port not in PORTS:
            raise NotAllowed("a port that is not allowed")
        if not all(is_public(address) for address in addresses):
            raise NotAllowed("blocked address")


class _Stream(httpcore.AsyncNetworkStream):
    """An asyncio connection as httpcore wants it; leaner than the one it brings."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        try:
            async with asyncio.timeout(timeout):
                return await self._reader.read(max_bytes)
        except TimeoutError as exc:
            raise httpcore.ReadTimeout("no answer in time") from exc
        except OSError as exc:
            raise httpcore.ReadError("the connection broke") from exc

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if not buffer:
            return
        try:
            self._writer.write(buffer)
            # A request is gone at once, as a rule, and needs no clock.
            if self._writer.transport.get_write_buffer_size():
                async with asyncio.timeout(timeout):
                    await self._writer.drain()
        except TimeoutError as exc:
            raise httpcore.WriteTimeout("the request was not taken in time") from exc
        except OSError as exc:
            raise httpcore.WriteError("the connection broke") from exc

    async def aclose(self) -> None:
        # Aborted, not closed: what is left to read may never end, and TLS would wait for a farewell.
        self._writer.transport.abort()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        try:
            await self._writer.start_tls(ssl_context, server_hostname=server_hostname, ssl_handshake_timeout=timeout)
        except ssl.SSLCertVerificationError as exc:
            raise httpcore.ConnectError(f"the host's certificate is not valid: {exc.verify_message}") from exc
        except (OSError, ssl.SSLError) as exc:
            raise httpcore.ConnectError("no TLS connection") from exc
        return self

    def get_extra_info(self, info: str) -> Any:
        if info == "ssl_object":
            return self._writer.get_extra_info("ssl_object")
        if info == "is_readable":
            # Asked of an idle connection: anything to read, or its end, means that it cannot be used again.
            return self._reader.at_eof() or bool(getattr(self._reader, "_buffer", b"")) or self._writer.is_closing()
        return None


async def _connect(addresses: list[str], port: int, timeout: float | None) -> _Stream:
    """A connection to the first address that takes one."""
    share = None if timeout is None else timeout / len(addresses)
    failure: Exception | None = None
    for address in addresses:
        try:
            async with asyncio.timeout(share):
                reader, writer = await asyncio.open_connection(address, port)
            return _Stream(reader, writer)
        except OSError as exc:
            # TimeoutError is one, too.
            failure = exc
    if isinstance(failure, ConnectionRefusedError):
        raise httpcore.ConnectError("connection refused") from failure
    if isinstance(failure, TimeoutError):
        raise httpcore.ConnectTimeout("no connection in time") from failure
    raise httpcore.ConnectError("no connection") from failure


def _look_up(host: str, port: int) -> list[str]:
    return [str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def _is_literal(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
