"""Each channel with its loopback service: what one suite needs to hold all of them to the same promises."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from bot.channels.apprised import Apprised
from bot.channels.base import Channel
from bot.channels.discord import Discord
from bot.channels.mail import Mail, Server
from bot.channels.matrix import Matrix
from bot.channels.ntfy import Ntfy
from bot.channels.slack import Slack
from bot.channels.webhook import Webhook
from bot.core.model import Destination
from tests.doubles import discord, matrix, ntfy, receiver, slack, smtp
from tests.doubles.service import Posted, Service, refusal
from tests.doubles.smtp import MailServer, Trouble
from tests.doubles.telegram.wire import BAD_GATEWAY, Fault, garbage

End = Literal["drop", "reset", "hang"]


@dataclass(slots=True)
class Kit:
    """One channel, open, and the service that it leads to."""

    name: str
    service: Service | MailServer
    channel: Channel
    destination: Destination
    #: The same channel with a secret that the service does not know.
    stranger: Channel
    secret: str
    #: Makes the destination one that there is no more.
    vanish: Callable[[], None] = lambda: None
    closed: list[Channel] = field(default_factory=list)

    @property
    def posted(self) -> list[Posted]:
        return self.service.posted

    def lose(self, end: End, *, accepted: bool, times: int | None = 1) -> Callable[[], bool]:
        """Let the answer to what is sent next be lost. Returns what tells whether one has been."""
        if isinstance(self.service, MailServer):
            trouble = self.service.trouble(Trouble("text", end, accepted=accepted, times=times))
            return lambda: trouble.hits > 0
        rule = self.service.fault(Fault(end, accepted), times=times)
        return lambda: rule.hits > 0

    def garble(self, body: str, status: int, *, accepted: bool, missing: int = 0) -> None:
        """Let the answer to what is sent next be no answer."""
        assert isinstance(self.service, Service)
        self.service.fault(garbage(body, status=status, accepted=accepted, missing=missing))

    def silence(self, seconds: int) -> None:
        """Let the service want no message for a while, once."""
        if isinstance(self.service, MailServer):
            self.service.trouble(Trouble("RCPT", "answer", "451 4.7.1 come back later"))
        else:
            self.service.fault(refusal(429, _SLOW.get(self.name, {}), retry_after=seconds))

    def refuse_text(self) -> None:
        """Let the service refuse what the next message says."""
        if isinstance(self.service, MailServer):
            self.service.trouble(Trouble("text", "answer", "554 5.7.1 this is spam"))
        else:
            self.service.fault(_REFUSED[self.name])

    async def close(self) -> None:
        for channel in (self.channel, self.stranger):
            await channel.close()
        await self.service.refuse()


_SLOW: Mapping[str, object] = {
    "slack": {"ok": False, "error": "ratelimited"},
    "discord": {"message": "You are being rate limited.", "retry_after": 29.5, "global": False},
    "matrix": {"errcode": "M_LIMIT_EXCEEDED", "error": "Too Many Requests", "retry_after_ms": 29_500},
    "ntfy": {"code": 42901, "http": 429, "error": "limit reached: too many requests"},
}
_REFUSED = {
    "slack": refusal(200, {"ok": False, "error": "msg_too_long"}),
    "discord": refusal(400, {"message": "Invalid Form Body", "code": 50035}),
    "matrix": refusal(400, {"errcode": "M_BAD_JSON", "error": "no"}),
    "ntfy": refusal(400, {"code": 40024, "http": 400, "error": "no"}),
    "webhook": refusal(422, {"error": "no"}),
    "apprise": refusal(400, {"error": "no"}),
}
#: What a proxy in front of any service sends when what stands behind it is away.
PROXY = BAD_GATEWAY


async def slack_kit() -> Kit:
    service = await slack.Slack().__aenter__()
    return Kit(
        name="slack",
        service=service,
        channel=Slack(slack.TOKEN, api=f"{service.address}/api"),
        stranger=Slack("xoxb-stolen", api=f"{service.address}/api"),
        destination=Destination(1, "slack", slack.CHANNEL),
        secret=slack.TOKEN,
        vanish=lambda: service.channels.update({slack.CHANNEL: "archived"}),
    )


async def discord_kit() -> Kit:
    service = await discord.Discord().__aenter__()
    return Kit(
        name="discord",
        service=service,
        channel=Discord(service.webhook),
        stranger=Discord(f"{service.address}/api/webhooks/{discord.WEBHOOK}/stolen"),
        destination=Destination(1, "discord", "desk"),
        secret=discord.TOKEN,
        vanish=lambda: setattr(service, "deleted", True),
    )


async def matrix_kit() -> Kit:
    service = await matrix.Matrix().__aenter__()
    return Kit(
        name="matrix",
        service=service,
        channel=Matrix(matrix.TOKEN, server=service.address),
        stranger=Matrix("syt_stolen", server=service.address),
        destination=Destination(1, "matrix", matrix.ROOM),
        secret=matrix.TOKEN,
        vanish=service.rooms.clear,
    )


async def mail_kit() -> Kit:
    service = await MailServer().__aenter__()
    server = Server("127.0.0.1", service.port, "off", smtp.SENDER, smtp.USER, smtp.PASSWORD)
    stranger = Server("127.0.0.1", service.port, "off", smtp.SENDER, smtp.USER, "stolen")
    return Kit(
        name="email",
        service=service,
        channel=Mail(server),
        stranger=Mail(stranger),
        destination=Destination(1, "email", smtp.READER),
        secret=smtp.PASSWORD,
        vanish=service.mailboxes.clear,
    )


async def webhook_kit() -> Kit:
    service = await receiver.Receiver().__aenter__()
    return Kit(
        name="webhook",
        service=service,
        channel=Webhook(receiver.KEY),
        stranger=Webhook("stolen"),
        destination=Destination(1, "webhook", service.url),
        secret=receiver.KEY,
        vanish=lambda: void(service.fault(refusal(410, {}), times=None)),
    )


async def ntfy_kit() -> Kit:
    service = await ntfy.Ntfy().__aenter__()
    return Kit(
        name="ntfy",
        service=service,
        channel=Ntfy(ntfy.TOKEN, server=service.address),
        stranger=Ntfy("tk_stolen", server=service.address),
        destination=Destination(1, "ntfy", ntfy.TOPIC),
        secret=ntfy.TOKEN,
    )


async def apprise_kit() -> Kit:
    service = await receiver.Anything().__aenter__()
    return Kit(
        name="apprise",
        service=service,
        channel=Apprised(f"json://{receiver.LOGIN}@127.0.0.1:{service.port}/"),
        stranger=Apprised(f"json://user:stolen@127.0.0.1:{service.port}/"),
        destination=Destination(1, "apprise", "rest"),
        secret="loopback-only",
    )


def void(_: object) -> None:
    """Let go of a value."""


KITS: Mapping[str, Callable[[], Awaitable[Kit]]] = {
    "slack": slack_kit,
    "discord": discord_kit,
    "matrix": matrix_kit,
    "email": mail_kit,
    "webhook": webhook_kit,
    "ntfy": ntfy_kit,
    "apprise": apprise_kit,
}
