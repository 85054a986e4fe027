"""E-mail: one thread a story, each message plain and in HTML, over SMTP with TLS.

smtplib talks in a thread of its own; whether the text was handed over decides what a broken connection means.
"""

from __future__ import annotations

import asyncio
import re
import smtplib
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Literal

from bot.channels.base import Abilities, Channel, unique
from bot.channels.draft import fullest
from bot.channels.draft_html import clean, render
from bot.core.alerts import shorten
from bot.core.model import Body, Destination, Receipt
from bot.errors import ChannelError, Gone, NotSent, Paused, SlowDown, Uncertain, Undeliverable

#: `wrapped` is TLS from the first byte (port 465), `starttls` before anything secret is said (587); `off` is for a
#: server on the same machine.
Tls = Literal["wrapped", "starttls", "off"]

#: One step of the dialogue, and all of it, in seconds.
STEP = 20.0
LONGEST = 60.0
#: What a server that says "later" (4xx: greylisting, a full queue) is given, in seconds.
LATER = 300.0
#: Longest subject, in characters.
_SUBJECT = 200
#: Seven bits only: not every server takes more.
_WIRE = SMTP.clone(cte_type="7bit")
#: An enhanced status (RFC 3463), as in ``550 5.1.1 no such user``.
_ENHANCED = re.compile(r"\b5\.(\d{1,3})\.(\d{1,3})\b")
#: Recipients that are none, where the server gives the plain status alone (RFC 5321 §4.2.3).
_NO_MAILBOX = (550, 551, 553)


@dataclass(frozen=True, slots=True)
class Server:
    """Where mail is handed in, and as whom."""

    host: str
    port: int
    tls: Tls
    #: The address that mail is from.
    sender: str
    user: str | None = None
    password: str | None = field(default=None, repr=False)


class Mail(Channel):
    """A server that takes mail; a destination's address is a recipient's."""

    abilities = Abilities(reply=True, markup="html")

    def __init__(self, server: Server, *, context: ssl.SSLContext | None = None) -> None:
        self._server = server
        self._context = context or ssl.create_default_context()

    def __repr__(self) -> str:
        return f"Mail({self._server!r})"

    def gap(self, destination: Destination) -> timedelta:
        return timedelta(0)

    async def send(
        self, destination: Destination, body: Body, *, reply_to: str | None = None, token: str = ""
    ) -> Receipt:
        """Hand the message in. Sent again it has the same Message-ID, by which many servers and programs know it."""
        name = f"<{unique(token, body)}@{_domain(self._server.sender)}>"
        message = self._letter(destination, body, name, reply_to)
        await self._talk(lambda dialogue: dialogue.hand_in(self._server.sender, destination.address, message))
        return Receipt(name)

    async def edit(self, destination: Destination, message_id: str, body: Body, *, token: str = "") -> None:
        raise Undeliverable("a letter stays as it was sent")

    async def check(self) -> None:
        await self._talk(lambda dialogue: None)

    async def close(self) -> None:
        """Each message has a connection of its own."""

    def _letter(self, destination: Destination, body: Body, name: str, reply_to: str | None) -> bytes:
        draft = fullest(body, threads=True)
        letter = EmailMessage()
        letter["From"] = self._server.sender
        letter["To"] = destination.address
        letter["Subject"] = shorten(" ".join(clean(draft.subject).split()), _SUBJECT)
        letter["Date"] = format_datetime(datetime.now(UTC))
        letter["Message-ID"] = name
        if reply_to is not None:
            letter["In-Reply-To"] = reply_to
            letter["References"] = reply_to
        # RFC 3834: nobody's absence notice is to answer.
        letter["Auto-Submitted"] = "auto-generated"
        letter.set_content(clean(draft.text) + "\n")
        letter.add_alternative(f"<!DOCTYPE html><html><body>{render(draft)}</body></html>", subtype="html")
        return letter.as_bytes(policy=_WIRE)

    async def _talk(self, say: Callable[[Dialogue], None]) -> None:
        """Have a dialogue in a thread, and end it where it takes too long. Raises `ChannelError`."""
        dialogue = Dialogue(self._server, self._context)
        talking = asyncio.create_task(asyncio.to_thread(dialogue.hold, say))
        try:
            done, _ = await asyncio.wait({talking}, timeout=LONGEST)
        except asyncio.CancelledError:
            dialogue.cut()
            raise
        if not done:
            dialogue.cut()
            raise _broken(dialogue, f"the mail server took longer than {LONGEST:.0f} s")
        failure = talking.exception()
        if failure is not None:
            raise _classified(dialogue, failure) from failure


class Refused(Exception):
    """The server said no."""

    def __init__(self, step: Literal["greeting", "sender", "recipient", "text"], code: int, said: bytes) -> None:
        words = " ".join(said.decode("utf-8", "replace").split())[:200]
        super().__init__(f"the mail server answers {code} {words}")
        self.step, self.code = step, code


class Dialogue:
    """One connection to the server, from its greeting to the end."""

    def __init__(self, server: Server, context: ssl.SSLContext) -> None:
        self._server, self._context = server, context
        self._smtp: smtplib.SMTP | None = None
        #: Whether the text may be with the server, whatever it has answered.
        self.handed_over = False

    def hold(self, say: Callable[[Dialogue], None]) -> None:
        """Greet the server, `say` what is to be said, and leave. Raises smtplib's errors, `OSError` and `Refused`."""
        smtp = self._smtp = self._connected()
        try:
            if self._server.tls == "starttls":
                smtp.starttls(context=self._context)
            if self._server.user is not None:
                smtp.login(self._server.user, self._server.password or "")
            say(self)
            with suppress(OSError, smtplib.SMTPException):
                smtp.quit()
        finally:
            smtp.close()

    def hand_in(self, sender: str, recipient: str, text: bytes) -> None:
        """Hand one message in."""
        smtp = self._smtp
        assert smtp is not None  # noqa: S101 -- within `hold`
        smtp.ehlo_or_helo_if_needed()
        _expect("sender", smtp.mail(sender), (250,))
        _expect("recipient", smtp.rcpt(recipient), (250, 251))
        _expect("text", smtp.docmd("DATA"), (354,))
        self.handed_over = True
        # A line that begins with a dot would end the text (RFC 5321 §4.5.2).
        smtp.send(re.sub(rb"(?m)^\.", b"..", text) + b".\r\n")
        _expect("text", smtp.getreply(), (250,))

    def cut(self) -> None:
        """End the connection from another thread."""
        held = self._smtp.sock if self._smtp is not None else None
        if held is not None:
            with suppress(OSError):
                held.shutdown(socket.SHUT_RDWR)

    def _connected(self) -> smtplib.SMTP:
        server, name = self._server, _domain(self._server.sender)
        if server.tls == "wrapped":
            return smtplib.SMTP_SSL(server.host, server.port, name, timeout=STEP, context=self._context)
        return smtplib.SMTP(server.host, server.port, name, timeout=STEP)


def _expect(
    step: Literal["greeting", "sender", "recipient", "text"], answer: tuple[int, bytes], wanted: tuple[int, ...]
) -> None:
    if answer[0] not in wanted:
        raise Refused(step, *answer)


def _classified(dialogue: Dialogue, exc: BaseException) -> ChannelError:
    """What the end of a dialogue says of the message."""
    match exc:
        case Refused():
            return _refused(exc)
        case smtplib.SMTPAuthenticationError(smtp_code=code) if code < 500:
            return SlowDown("the mail server cannot check the password now", seconds=LATER)
        case smtplib.SMTPAuthenticationError():
            return Paused("the mail server refuses the user or the password")
        case smtplib.SMTPNotSupportedError():
            return Paused(f"the mail server cannot do what the settings ask of it: {exc}")
        case smtplib.SMTPConnectError() | smtplib.SMTPHeloError():
            return NotSent(f"the mail server does not want to talk: {exc.smtp_code}")
        case ssl.SSLCertVerificationError():
            return NotSent(f"the mail server's certificate is not valid: {exc.verify_message}")
        case OSError() | smtplib.SMTPException():
            return _broken(dialogue, f"the connection to the mail server broke: {type(exc).__name__}")
        case _:
            return Uncertain(f"{type(exc).__name__}")


def _broken(dialogue: Dialogue, words: str) -> ChannelError:
    return Uncertain(words) if dialogue.handed_over else NotSent(words)


def _refused(exc: Refused) -> ChannelError:
    """A refusal in words: it was not sent, whenever it came."""
    words = str(exc)
    if exc.code < 500:
        return SlowDown(words, seconds=LATER)
    if exc.code == 530 or exc.step in ("greeting", "sender"):
        return Paused(words)
    if exc.step == "text":
        return Undeliverable(words)
    enhanced = _ENHANCED.search(words)
    if enhanced is None:
        return Gone(words) if exc.code in _NO_MAILBOX else Paused(words)
    subject, detail = int(enhanced[1]), int(enhanced[2])
    # Bad addresses and mailboxes that are closed; a full one (5.2.2) may be emptied, and a policy (5.7) changed.
    return Gone(words) if subject == 1 or (subject, detail) == (2, 1) else Paused(words)


def _domain(address: str) -> str:
    return address.rpartition("@")[2].rstrip(">")
