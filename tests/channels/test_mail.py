"""E-mail: its TLS, its threads, its two parts, and what each of a mail server's answers means."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.channels.mail import Mail, Server, Tls
from bot.core.model import Destination, TextBody
from bot.errors import ChannelError, Gone, NotSent, Paused, SlowDown, Uncertain, Undeliverable
from tests.channels.test_all_channels import HOSTILE, UPDATE
from tests.channels.test_telegram import ALERT
from tests.doubles.smtp import PASSWORD, READER, SENDER, USER, MailServer, Trouble

TO = Destination(1, "email", READER)


def mail(server: MailServer, tls: Tls = "off", *, trusting: ssl.SSLContext | None = None) -> Mail:
    return Mail(Server("127.0.0.1", server.port, tls, SENDER, USER, PASSWORD), context=trusting)


@pytest.fixture
async def server() -> AsyncIterator[MailServer]:
    async with MailServer() as made:
        yield made


def contexts(certificate: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """A server's, and that of who trusts it."""
    own = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    own.load_cert_chain(certificate)
    return own, ssl.create_default_context(cafile=str(certificate))


@pytest.mark.parametrize("tls", ["wrapped", "starttls"])
async def test_mail_goes_by_tls_and_to_no_stranger(tls: Tls, certificate: Path) -> None:
    own, trusting = contexts(certificate)
    async with MailServer(tls=tls, context=own) as server:
        await mail(server, tls, trusting=trusting).send(TO, ALERT, token="outbox-1")
        assert len(server.posted) == 1
        with pytest.raises(NotSent, match="certificate is not valid"):
            await mail(server, tls).send(TO, ALERT, token="outbox-2")
        assert len(server.posted) == 1


async def test_a_server_without_tls_gets_no_password(server: MailServer) -> None:
    with pytest.raises(Paused, match="cannot do what the settings ask"):
        await mail(server, "starttls").send(TO, ALERT, token="outbox-1")
    assert not any(step == "AUTH" for step, _ in server.requests)


async def test_a_story_is_one_thread_of_plain_and_html_letters(server: MailServer) -> None:
    first = await mail(server).send(TO, ALERT, token="outbox-1")
    await mail(server).send(TO, UPDATE, reply_to=first.message_id, token="outbox-2")
    alert, update = server.letters
    assert alert["Message-ID"] == first.message_id == update["References"] == update["In-Reply-To"]
    assert (alert["Auto-Submitted"], str(alert["From"])) == ("auto-generated", SENDER)
    assert [part.get_content_type() for part in alert.iter_parts()] == ["text/plain", "text/html"]
    assert str(update["Subject"]) == "[update S7K3Q] KCNA has the ferry, too"


async def test_a_letter_that_is_sent_again_has_the_same_name(server: MailServer) -> None:
    names = {(await mail(server).send(TO, ALERT, token="outbox-1")).message_id for _ in range(2)}
    others = {(await mail(server).send(TO, body, token=token)).message_id for body, token in
              ((UPDATE, "outbox-1"), (ALERT, "outbox-2"))}  # fmt: skip
    assert (len(names), len(others | names)) == (1, 3)


async def test_a_title_writes_no_headers(server: MailServer) -> None:
    await mail(server).send(TO, replace(ALERT, title=HOSTILE), token="outbox-1")
    (letter,) = server.letters
    assert letter["Bcc"] is None
    assert "Bcc: all@desk.example" in str(letter["Subject"])


async def test_a_line_that_begins_with_a_dot_ends_nothing(server: MailServer) -> None:
    await mail(server).send(TO, TextBody("one\n.\n.two\n..three"), token="outbox-1")
    plain = server.letters[0].get_body(("plain",))
    assert plain is not None
    assert plain.get_content().splitlines() == ["one", ".", ".two", "..three"]


@pytest.mark.parametrize(
    ("step", "answer", "kind"),
    [
        ("greeting", "421 4.3.2 not now", NotSent),
        ("greeting", "554 5.7.1 go away", NotSent),
        ("AUTH", "454 4.7.0 cannot check", SlowDown),
        ("AUTH", "535 5.7.8 wrong", Paused),
        ("MAIL", "451 4.3.0 later", SlowDown),
        ("MAIL", "553 5.7.1 not from you", Paused),
        ("RCPT", "450 4.2.1 greylisted", SlowDown),
        ("RCPT", "550 5.1.1 no such user", Gone),
        ("RCPT", "550 no such user", Gone),
        ("RCPT", "552 5.2.2 the mailbox is full", Paused),
        ("RCPT", "554 5.7.1 relaying denied", Paused),
        ("DATA", "451 4.3.0 later", SlowDown),
        ("text", "452 4.3.1 no room now", SlowDown),
        ("text", "552 5.3.4 too large", Undeliverable),
        ("text", "554 5.7.1 spam", Undeliverable),
    ],
)
async def test_each_answer_says_what_to_do(
    server: MailServer, step: str, answer: str, kind: type[ChannelError]
) -> None:
    server.trouble(Trouble(step, "answer", answer))
    with pytest.raises(ChannelError) as caught:
        await mail(server).send(TO, ALERT, token="outbox-1")
    assert isinstance(caught.value, kind)
    assert PASSWORD not in str(caught.value)
    assert server.posted == []


@pytest.mark.parametrize("step", ["greeting", "AUTH", "MAIL", "RCPT", "DATA"])
async def test_a_connection_that_breaks_before_the_text_means_not_sent(server: MailServer, step: str) -> None:
    server.trouble(Trouble(step, "drop"))
    with pytest.raises(NotSent):
        await mail(server).send(TO, ALERT, token="outbox-1")
    server.trouble(Trouble("text", "drop", accepted=True))
    with pytest.raises(Uncertain):
        await mail(server).send(TO, ALERT, token="outbox-1")


async def test_a_letter_has_its_readers_dates(server: MailServer) -> None:
    await mail(server).send(TO, replace(ALERT, language="fr"), token="outbox-1")
    text = server.letters[0].get_body(("plain",))
    assert text is not None
    assert ", 24 nov. 09:00 UTC" in text.get_content()
