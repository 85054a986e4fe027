"""The channels that settings declare: what becomes of them, and what is said where one is wrong."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import time
from pathlib import Path

import pytest
import rich.console

from bot import config
from bot.app import mail_server, open_channel
from bot.config import channels
from bot.config.values import ChannelSettings
from bot.core.preferences import Quiet
from bot.errors import SettingsError

ROOT = Path(__file__).parents[1]
HEAD = """\
sources: [{id: herald, kind: feed, url: "https://herald.example/rss", outlet: Border Herald, side: other}]
watches:
  - {id: bridge, query: bridge, level: all}
  - {id: ferry, query: ferry}
channels:
"""
#: The same with a watch that is tied to a channel.
TIED = HEAD.replace("query: ferry", "query: ferry, channels: [phones]")
SECRETS = {
    "KHASAN_SLACK_TOKEN": "xoxb-1-sesame",
    "KHASAN_DISCORD_WEBHOOK": "https://discord.com/api/webhooks/1/sesame",
    "KHASAN_MATRIX_TOKEN": "syt_sesame",
    "KHASAN_SMTP_PASSWORD": "sesame",
    "KHASAN_SIGNING_KEY": "sesame-sesame-sesame",
    "KHASAN_APPRISE_URL": "mmosts://chat.example/sesame",
}


def load(entries: str, environ: Mapping[str, str] = SECRETS, *, head: str = HEAD) -> config.Config:
    return config.load(head + entries, environ, file="sources.yaml")


def only(entries: str, environ: Mapping[str, str] = SECRETS) -> ChannelSettings:
    settings = load(entries, environ)
    assert settings.channel_faults == ()
    (one,) = settings.channels
    return one


GOOD = {
    "slack": "- {id: a, kind: slack, to: C0123456789}",
    "discord": "- {id: a, kind: discord}",
    "matrix": '- {id: a, kind: matrix, to: "!room:home.example", server: "https://home.example"}',
    "email": '- {id: a, kind: email, to: [a@x.example, b@x.example], from: k@x.example, '
    'server: "smtp://mail.example:587", user: k}',
    "webhook": '- {id: a, kind: webhook, to: "https://desk.example/hook"}',
    "ntfy": "- {id: a, kind: ntfy, to: a-topic}",
    "apprise": "- {id: a, kind: apprise}",
    "console": "- {id: a, kind: console}",
}  # fmt: skip


def test_every_kind_has_an_example_here() -> None:
    assert set(GOOD) == set(channels.KINDS)


@pytest.mark.parametrize("kind", GOOD)
def test_a_channel_of_each_kind_is_told_of_every_watch(kind: str) -> None:
    one = only(GOOD[kind])
    assert (one.kind, one.watches, one.level, one.fault) == (kind, ("bridge", "ferry"), None, None)
    assert one.to == (("a@x.example", "b@x.example") if kind == "email" else one.to)
    assert "sesame" not in repr(one)
    assert "sesame" not in repr(load(GOOD[kind]))


async def test_each_kind_is_opened_as_what_it_is(tmp_path: Path) -> None:
    found = {}
    for kind, entry in GOOD.items():
        channel = open_channel(only(entry), terminal=rich.console.Console(), state=tmp_path)
        found[kind] = type(channel).__name__
        await channel.close()
    assert found == {
        "slack": "Slack", "discord": "Discord", "matrix": "Matrix", "email": "Mail", "webhook": "Webhook",
        "ntfy": "Ntfy", "apprise": "Apprised", "console": "Console",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("server", "tls", "wanted"),
    [
        ("smtp://mail.example", None, ("mail.example", 587, "starttls")),
        ("smtps://mail.example", None, ("mail.example", 465, "wrapped")),
        ("smtp://mail.example:25", "starttls", ("mail.example", 25, "starttls")),
        ("smtp://127.0.0.1:1025", "off", ("127.0.0.1", 1025, "off")),
    ],
)
def test_mail_is_handed_in_by_tls_unless_it_stays_on_the_machine(
    server: str, tls: str | None, wanted: tuple[str, int, str]
) -> None:
    found = mail_server(ChannelSettings("a", "email", ("x@y.example",), (), server=server, tls=tls))
    assert (found.host, found.port, found.tls) == wanted


def test_a_channel_says_which_watches_level_language_and_quiet_hours_it_wants() -> None:
    one = only(
        "- {id: desk, kind: console, watches: bridge, level: flash, language: fr, "
        'quiet: "22:30-06:00 except flash", timezone: Asia/Seoul, updates: reply}'
    )
    assert (one.watches, one.level, one.language, one.updates) == (("bridge",), "flash", "fr", "reply")
    assert (one.quiet, one.timezone) == (Quiet(time(22, 30), time(6), flash=True), "Asia/Seoul")


def test_a_watch_may_name_the_channels_that_tell_of_it() -> None:
    settings = load("- {id: phones, kind: console}\n- {id: desk, kind: console, watches: [bridge]}", head=TIED)
    assert [one.watches for one in settings.channels] == [("ferry",), ("bridge",)]


def test_one_that_is_switched_off_is_not_opened_and_no_fault() -> None:
    settings = load("- {id: phones, kind: console, enabled: no}")
    assert [one.id for one in settings.channels] == ["console"]
    assert settings.channel_faults == ()


def test_without_any_way_out_there_is_the_terminal() -> None:
    assert [(one.id, one.to) for one in load("  []").channels] == [("console", ("terminal",))]
    assert [one.id for one in load("- {id: phones, kind: ntfy, to: a}").channels] == ["phones"]


def test_several_of_a_kind_have_secrets_of_their_own() -> None:
    first = "- {id: a, kind: slack, to: C0123456789}"
    entries = f"{first}\n- {{id: b, kind: slack, to: C0123456789, secret: KHASAN_SLACK_TOKEN_2}}"
    settings = load(entries, {**SECRETS, "KHASAN_SLACK_TOKEN_2": "xoxb-2"})
    assert [one.secret for one in settings.channels] == ["xoxb-1-sesame", "xoxb-2"]


def test_a_secret_may_stand_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text("xoxb-3\n", encoding="utf-8")
    file.chmod(0o600)
    assert (
        only("- {id: phones, kind: slack, to: C0123456789}", {"KHASAN_SLACK_TOKEN_FILE": str(file)}).secret == "xoxb-3"
    )


# ── what is wrong is said, and stops nothing ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("entry", "key", "words"),
    [
        ("{id: phones, kind: slak, to: C0123456789}", "kind", "'slak' is not known; did you mean slack?"),
        ("{id: phones, kind: pager}", "kind", "'pager' is not known; use one of slack, discord"),
        ("{id: phones, kind: mail}", "kind", "did you mean email?"),
        ("{id: phones, kind: slack}", "to", "is missing; add `to:` like C0123456789; slack needs it"),
        ('{id: phones, kind: slack, to: "#desk"}', "to[0]", "is no destination for kind slack; write C0123456789"),
        ("{id: phones, kind: slack, to: C0123456789, token: xoxb-9-open}", "token", "did you mean secret?"),
        ("{id: phones, kind: slack, to: C0123456789, secret: xoxb-9-open}", "secret", "is not the name of an env"),
        ("{id: phones, kind: ntfy, to: a, user: b}", "user", "does not go with kind ntfy; remove it"),
        ("{id: phones, kind: ntfy, to: a, watches: [tunnel]}", "watches[0]", "there is no watch 'tunnel'; use"),
        ("{id: screen, kind: console, secret: KHASAN_X}", "secret", "does not go with kind console; remove it"),
        ("{id: phones, kind: ntfy, to: a, quiet: nights}", "quiet", "'nights' are no quiet hours; write"),
        (
            '{id: phones, kind: ntfy, to: a, server: "http://n.example"}',
            "server",
            "in plain text, which others can read",
        ),
        ('{id: phones, kind: matrix, to: "!r:h", server: "home.example"}', "server", "without its beginning"),
        ("{id: phones, kind: email, to: x, server: 'smtp://m.example', from: a@b.example}", "to[0]", "write editor@"),
        ("{id: phones, kind: email, to: x@y.example, server: 'https://m.example', from: a@b.c}", "server", "smtps:"),
        (
            "{id: phones, kind: email, to: x@y.example, server: 'smtp://m.example', tls: off, from: a@b.example}",
            "tls",
            "off would send mail and password readable; write starttls or wrapped",
        ),
        ("{id: telegram, kind: slack, to: C0123456789}", "id", "telegram is the bot's own; give it another id"),
    ],
)
def test_a_wrong_entry_is_told_in_one_line_with_its_place(entry: str, key: str, words: str) -> None:
    found = [
        one for one in load(f"- {entry}\n- {{id: well, kind: console}}").channel_faults if "phones" not in one.problem
    ]
    (said,) = map(str, found)
    assert said.startswith(f"sources.yaml:6: channels[0].{key}: ")
    assert words in said
    assert "open" not in said


def test_the_others_run_where_one_is_wrong() -> None:
    settings = load("- {id: phones, kind: pager}\n- {id: well, kind: console}")
    assert [one.id for one in settings.channels] == ["well"]
    assert settings.unreadable_channels == {"phones"}
    assert len(settings.channel_faults) == 1


@pytest.mark.parametrize(
    ("kind", "environ", "words"),
    [
        ("slack", {}, "KHASAN_SLACK_TOKEN: channel a needs a token like xoxb-…; set KHASAN_SLACK_TOKEN, or"),
        (
            "slack",
            {"KHASAN_SLACK_TOKEN": "sesame"},
            "KHASAN_SLACK_TOKEN: what channel a has there is not a token like xoxb-…; set",
        ),
        (
            "slack",
            {"KHASAN_SLACK_TOKEN_FILE": "/nowhere/token"},
            "KHASAN_SLACK_TOKEN_FILE: /nowhere/token cannot be read",
        ),
        ("discord", {"KHASAN_DISCORD_WEBHOOK": "https://discord.com/sesame"}, "is not a webhook's address"),
        (
            "webhook",
            {"KHASAN_SIGNING_KEY": "sesame"},
            "KHASAN_SIGNING_KEY: what channel a has there is not a key of 16 characters or more; set",
        ),
        ("apprise", {"KHASAN_APPRISE_URL": "sesame"}, "is not an Apprise address"),
        ("matrix", {}, "needs an access token"),
        ("email", {}, "needs a password"),
    ],
)
def test_a_secret_that_is_missing_or_wrong_is_told_without_it_and_what_is_sent_there_waits(
    kind: str, environ: Mapping[str, str], words: str
) -> None:
    settings = load(GOOD[kind], environ)
    (said,) = map(str, settings.channel_faults)
    assert said.startswith("environment: KHASAN_")
    assert words in said
    assert "sesame" not in said
    assert settings.channels[0].fault == said
    assert settings.channels[0].watches == ("bridge", "ferry")


def test_a_watch_that_names_no_channel_is_told() -> None:
    (said,) = load("  []", head=TIED).channel_faults
    assert "has no 'phones', which watch 'ferry' names; add it" in str(said)


def test_faults_of_channels_are_told_with_the_others() -> None:
    with pytest.raises(SettingsError) as caught:
        config.load(HEAD.replace("side: other", "side: moon") + "- {id: phones, kind: pager}", {}, file="sources.yaml")
    assert [fault.key for fault in caught.value.faults] == ["sources[0].side", "channels[0].kind"]


# ── what the documentation shows ─────────────────────────────────────────────────────────────────────────────────────

DOCUMENTED = re.findall(r"```yaml\n(.*?)```", (ROOT / "docs" / "channels.md").read_text(encoding="utf-8"), re.S)


@pytest.mark.parametrize("text", DOCUMENTED)
def test_each_example_of_the_documentation_is_right_as_it_stands(text: str) -> None:
    environ = SECRETS | {"KHASAN_PARTNERS_TOKEN": "xoxb-4", "KHASAN_ALLOW_HOSTS": "ntfy.lan:8080"}
    found = config.load(HEAD.splitlines()[0] + "\n" + text, environ, file="sources.yaml")
    assert found.channel_faults == ()
    assert "console" not in [one.kind for one in found.channels]


def test_the_documentation_names_every_kind_every_setting_and_every_variable() -> None:
    text = (ROOT / "docs" / "channels.md").read_text(encoding="utf-8")
    assert [kind for kind in channels.KINDS if f"`{kind}`" not in text] == []
    assert [name for name in channels.SECRETS.values() if f"`{name}`" not in text] == []
    names = [field.alias or name for name, field in channels.ChannelEntry.model_fields.items()]
    assert [name for name in names if f"`{name}" not in text and f"{name}:" not in text] == []


def test_the_first_example_tells_each_channel_of_what_the_documentation_says() -> None:
    found = config.load(HEAD.splitlines()[0] + "\n" + DOCUMENTED[0], SECRETS, file="sources.yaml")
    assert {one.id: one.watches for one in found.channels} == {
        "desk": ("dprk-russia",), "phones": ("bridge",), "editors": ("dprk-russia", "bridge"),
    }  # fmt: skip
