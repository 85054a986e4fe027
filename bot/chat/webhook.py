"""Takes the updates that Telegram sends: a route that stores each before it confirms it."""

from __future__ import annotations

import hmac
import json
from collections.abc import Callable
from hashlib import sha256

import structlog
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from bot.chat.updates import Keep
from bot.errors import StateError

log = structlog.get_logger(__name__)

#: Header in which Telegram sends the secret that setWebhook was given (Bot API).
SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
#: Largest update that is read, in bytes: the longest message with all its entities is a tenth of it.
LARGEST = 1_000_000
_LARGEST_NUMBER = 2**63


def secret_of(token: str) -> str:
    """A secret that only who knows the bot's token can name, the same after each start."""
    return hmac.new(token.encode(), b"khasan webhook", sha256).hexdigest()


def application(path: str, secret: str, keep: Keep, *, answered: Callable[[], None]) -> Starlette:
    """A server of one route, for POST alone: 200 once the update is stored, so that one that is not comes again.

    Others hear no reason: 401 for a wrong secret, 413 for more than `LARGEST`, 400 for what is no update, and 503 while
    the state cannot be used.
    """

    async def receive(request: Request) -> Response:
        given = request.headers.get(SECRET, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return Response(status_code=401)
        try:
            body = await _body(request)
        except ClientDisconnect:
            return Response(status_code=400)
        if body is None:
            return Response(status_code=413)
        update = _update(body)
        if update is None:
            return Response(status_code=400)
        answered()
        try:
            await keep([update])
        except StateError as exc:
            log.error("an update waits at Telegram, for the state cannot be used", reason=str(exc))
            return Response(status_code=503)
        return Response(status_code=200)

    return Starlette(routes=[Route(path, receive, methods=["POST"])])


async def _body(request: Request) -> bytes | None:
    """The request's body; None where it is too large, without having read it all."""
    announced = request.headers.get("Content-Length", "0")
    if not announced.isascii() or not announced.isdigit() or int(announced[:20]) > LARGEST:
        return None
    read = bytearray()
    async for part in request.stream():
        read += part
        if len(read) > LARGEST:
            return None
    return bytes(read)


def _update(body: bytes) -> dict[str, object] | None:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return None
    number = found.get("update_id") if isinstance(found, dict) else None
    if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number < _LARGEST_NUMBER:
        return None
    return dict(found)
