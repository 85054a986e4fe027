"""The Bot API as Khasan calls it: one client with a time limit, which says what each failure means for a message."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from functools import lru_cache
from typing import Any, cast
from urllib.parse import quote_plus

import httpx
import telegram
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)
from telegram.request import HTTPXRequest

from bot.channels.calling import NOT_SENT
from bot.errors import ChannelError, Gone, Moved, NotSent, Paused, SlowDown, Uncertain, Undeliverable

#: A whole call, in seconds: the client's own time-outs are for each read, and a server that drips never ends.
LONGEST_CALL = 30.0
#: More messages than these are never on their way at once, and some connections are left for questions.
CONNECTIONS = 40
#: A revoked token may be given back, and a proxy may answer 404 for a while: in seconds.
NO_TOKEN = 60
#: A 429 that names no time, in seconds.
SOME_TIME = 30

# Telegram's words, as the Bot API server's source has them; compared in lower case, for python-telegram-bot changes it.
_RIGHTS = (
    "not enough rights",
    "need administrator rights",
    "have no rights to send",
    "have no write access",
    "chat_write_forbidden",
    "chat_restricted",
    "chat_send_plain_forbidden",
    "chat_admin_required",
    "channel_private",
    "user_banned_in_channel",
)
_NO_CHAT = ("chat not found", "peer_id_invalid", "user not found")
_NO_TOPIC = ("message thread not found", "topic_closed", "topic_deleted", "topic_id_invalid")
_NOT_THERE = ("message to edit not found", "message_id_invalid")
_NO_BUTTON = ("inline keyboard button", "button_url_invalid", "button_type_invalid", "reply markup is too long")
_NOT_OURS = ("message can't be edited", "there is no text in the message", "there is no caption in the message")


class Bot(telegram.Bot):
    """python-telegram-bot's client, that also hands over updates as they came, and of a message its number alone.

    The library makes objects of all updates of an answer, and one that it cannot read would hide the others for ever.
    Of a message that was sent it makes some too, which nobody looks at: a fifth of what a send costs.
    """

    def __init__(self, token: str, *, api: str | None) -> None:
        server = api or "https://api.telegram.org"
        # A proxy of the environment leads to Telegram; a server of one's own is near.
        self._clients = tuple(_client(size, trust_env=api is None) for size in (1, CONNECTIONS))
        super().__init__(
            token,
            base_url=f"{server}/bot",
            base_file_url=f"{server}/file/bot",
            get_updates_request=self._clients[0],
            request=self._clients[1],
        )

    def __repr__(self) -> str:
        return "Bot(token=***)"

    async def raw_updates(self, *, offset: int | None, hold: int, allowed: Sequence[str]) -> list[dict[str, Any]]:
        """Updates from `offset` on, which confirms all earlier ones; waits up to `hold` seconds for the first."""
        asked = {"offset": offset, "timeout": hold, "allowed_updates": list(allowed)}
        async with asyncio.timeout(hold + LONGEST_CALL):
            return cast("list[dict[str, Any]]", await self._post("getUpdates", asked, read_timeout=hold + 10))

    async def send(self, asked: Mapping[str, object]) -> int:
        """`sendMessage` with these parameters. Returns the number of the message; raises KeyError for an answer
        without one."""
        sent = await self._post("sendMessage", dict(asked))
        if not isinstance(sent, dict):
            raise KeyError("message_id")
        return int(sent["message_id"])

    async def change(self, asked: Mapping[str, object]) -> None:
        """`editMessageText` with these parameters."""
        await self._post("editMessageText", dict(asked))

    async def reconnect(self) -> None:
        """Give up the connection over which updates are fetched, and open another at the next request."""
        await self._clients[0].shutdown()
        await self._clients[0].initialize()

    async def close_clients(self) -> None:
        """End all connections; the library does so only for a bot that has once reached Telegram."""
        for client in self._clients:
            await client.shutdown()


class _Plain(httpx.AsyncClient):
    """httpx's client, whose requests know no cookies, redirects or passwords: the Bot API has none, and looking for
    them costs a third of a request. Its proxies, time-outs, connections and errors are httpx's own."""

    async def request(
        self,
        method: str,
        url: httpx.URL | str,
        *,
        data: Any = None,
        files: Any = None,
        headers: Any = None,
        timeout: Any = None,  # noqa: ASYNC109 - as httpx has it
        **others: Any,
    ) -> httpx.Response:
        if method != "POST" or files or others:
            return await super().request(
                method, url, data=data, files=files, headers=headers, timeout=timeout, **others
            )
        ours = {name.lower(): value for name, value in headers.items()}
        request = httpx.Request(
            method,
            _url(str(url)),
            headers={**self.headers, **ours, "content-type": "application/x-www-form-urlencoded"},
            content="&".join(f"{name}={_quoted(value)}" for name, value in (data or {}).items()).encode(),
            extensions={"timeout": timeout.as_dict()},
        )
        response = await self._transport_for_url(request.url).handle_async_request(request)
        try:
            await response.aread()
        finally:
            await response.aclose()
        return response


#: Only some methods are called, and thousands hear the same: it is slow to take an address apart, or to quote a text.
_url = lru_cache(maxsize=64)(httpx.URL)
_quoted = lru_cache(maxsize=256)(quote_plus)


class _Request(HTTPXRequest):
    """The library's way to the wire, over `_Plain`."""

    def _build_client(self) -> httpx.AsyncClient:
        return _Plain(**self._client_kwargs)


def _client(size: int, *, trust_env: bool) -> HTTPXRequest:
    return _Request(
        connection_pool_size=size,
        connect_timeout=5.0,
        read_timeout=20.0,
        write_timeout=10.0,
        pool_timeout=10.0,
        httpx_kwargs={"trust_env": trust_env},
    )


@asynccontextmanager
async def one_call() -> AsyncIterator[None]:
    """Bounds what is asked of Telegram within the block. Raises `ChannelError` for whatever goes wrong."""
    try:
        async with asyncio.timeout(LONGEST_CALL):
            yield
    except TelegramError as exc:
        raise classified(exc) from exc
    except TimeoutError as exc:
        raise Uncertain(f"Telegram took longer than {LONGEST_CALL:.0f} s") from exc
    except KeyError as exc:
        # python-telegram-bot on a 200 that says "ok": false.
        raise Uncertain("Telegram's answer made no sense") from exc


def classified(exc: TelegramError) -> ChannelError:
    """What is known of a message after `exc`."""
    said = str(exc)
    match exc:
        case RetryAfter():
            return SlowDown("Telegram wants silence", seconds=exc._retry_after.total_seconds() or SOME_TIME)
        case ChatMigrated():
            return Moved("the group became a supergroup", address=str(exc.new_chat_id))
        case Forbidden():
            return Gone(said)
        case InvalidToken() | Conflict():
            return SlowDown("Telegram refuses the bot's token; copy it again from @BotFather", seconds=NO_TOKEN)
        case BadRequest():
            return _refused(said)
        case _:
            return _unclear(exc)


def unparsable(exc: BadRequest) -> bool:
    """Whether Telegram could not read our markup."""
    return "can't parse entities" in str(exc).lower()


def buttonless(exc: BadRequest) -> bool:
    """Whether Telegram refused a button, and takes the message without."""
    return _says(exc, _NO_BUTTON)


def topic_gone(exc: BadRequest) -> bool:
    """Whether the topic was closed or deleted, while the chat is still there."""
    return _says(exc, _NO_TOPIC)


def not_there(exc: BadRequest) -> bool:
    """Whether no message of ours has the number that was to be edited."""
    return _says(exc, _NOT_THERE)


def not_ours(exc: BadRequest) -> bool:
    """Whether the message that was to be edited is somebody else's, too old, or of another kind."""
    return _says(exc, _NOT_OURS)


def unchanged(exc: BadRequest) -> bool:
    """Whether the message says already what it was to say."""
    return "message is not modified" in str(exc).lower()


def _refused(said: str) -> ChannelError:
    low = said.lower()
    if any(reason in low for reason in _RIGHTS):
        return Paused(said)
    if any(reason in low for reason in _NO_CHAT):
        return Gone(said)
    return Undeliverable(said)


def _unclear(exc: TelegramError) -> ChannelError:
    """No answer in Telegram's form: the way there failed, or the way back."""
    low, cause = str(exc).lower(), exc.__cause__
    if isinstance(cause, NOT_SENT):
        return NotSent(f"Telegram cannot be reached: {type(cause).__name__}")
    if isinstance(cause, UnicodeError):
        return Undeliverable("the text is not valid Unicode")
    if "too many requests" in low:
        return SlowDown("Telegram wants silence", seconds=SOME_TIME)
    if "request entity too large" in low:
        return Undeliverable("the message is too large")
    return Uncertain(f"no clear answer: {type(cause or exc).__name__}")


def _says(exc: BadRequest, reasons: Sequence[str]) -> bool:
    return any(reason in str(exc).lower() for reason in reasons)
