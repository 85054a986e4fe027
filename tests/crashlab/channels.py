"""Every channel but Telegram: its double, its place in the settings, and which promises its readers saw broken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

from tests.channels.kits import KITS, Kit
from tests.doubles import matrix, ntfy, receiver, slack, smtp
from tests.doubles.discord import Discord
from tests.doubles.receiver import Receiver

#: Apprise is an extra.
NAMES = tuple(name for name in KITS if name != "apprise" or find_spec("apprise"))
#: Who takes a message twice, and cannot be asked whether it came: after each kill one may come again.
FORGETFUL = ("discord", "email", "apprise")


async def opened() -> dict[str, Kit]:
    """The doubles, by channel."""
    return {name: await KITS[name]() for name in NAMES}


def entries(kits: Mapping[str, Kit]) -> list[str]:
    """The channels of `sources.yaml`, the terminal among them."""
    port = {name: kit.service.port for name, kit in kits.items()}
    web = {name: f"http://127.0.0.1:{number}" for name, number in port.items()}
    hook = kits["webhook"].service
    assert isinstance(hook, Receiver)
    found = {
        "slack": f'{{id: slack, kind: slack, to: {slack.CHANNEL}, server: "{web["slack"]}/api"}}',
        "discord": "{id: discord, kind: discord}",
        "matrix": f'{{id: matrix, kind: matrix, to: "{matrix.ROOM}", server: "{web["matrix"]}"}}',
        "email": f"{{id: email, kind: email, to: {smtp.READER}, from: {smtp.SENDER}, user: {smtp.USER}, tls: off, "
        f'server: "smtp://127.0.0.1:{port["email"]}"}}',
        "webhook": f'{{id: webhook, kind: webhook, to: "{hook.url}"}}',
        "ntfy": f'{{id: ntfy, kind: ntfy, to: {ntfy.TOPIC}, server: "{web["ntfy"]}"}}',
        "apprise": "{id: apprise, kind: apprise}",
    }
    return [*(found[name] for name in kits), "{id: terminal, kind: console}"]


def secrets(kits: Mapping[str, Kit]) -> dict[str, str]:
    """What the bot needs in its environment to write to the doubles."""
    discord = kits["discord"].service
    assert isinstance(discord, Discord)
    found = {
        "KHASAN_SLACK_TOKEN": slack.TOKEN,
        "KHASAN_DISCORD_WEBHOOK": discord.webhook,
        "KHASAN_MATRIX_TOKEN": matrix.TOKEN,
        "KHASAN_SMTP_PASSWORD": smtp.PASSWORD,
        "KHASAN_SIGNING_KEY": receiver.KEY,
        "KHASAN_NTFY_TOKEN": ntfy.TOKEN,
    }
    if "apprise" in kits:
        found["KHASAN_APPRISE_URL"] = f"json://{receiver.LOGIN}@127.0.0.1:{kits['apprise'].service.port}/"
    return found


def faults(kits: Mapping[str, Kit], printed: Path, published: Sequence[str], kills: int) -> list[str]:
    """What of the invariant does not hold, in sentences: lost, told too often, or told in another order."""
    told = {name: _told((one.text for one in kit.posted), published) for name, kit in kits.items()}
    lines = printed.read_text(encoding="utf-8", errors="replace").splitlines() if printed.exists() else []
    told["terminal"] = _told(lines, published)
    found: list[str] = []
    for name, titles in told.items():
        times = Counter(titles)
        found += [f"{name} never told of {title!r}" for title in published if not times[title]]
        repeats = len(titles) - len(times)
        if repeats > (kills if name in FORGETFUL else 0):
            found.append(f"{name} told {repeats} times what it had told, after {kills} kills")
        first = list(dict.fromkeys(titles))
        if first != sorted(first, key=published.index):
            found.append(f"{name} told in the order {first}")
    found += [f"{len(early)} requests to {name} came before a silence was over" for name, kit in kits.items()
              if (early := getattr(kit.service, "too_early", ()))]  # fmt: skip
    return found


def again(kits: Mapping[str, Kit], published: Sequence[str]) -> int:
    """How many messages came again where that cannot be told."""
    copies = (_told((one.text for one in kits[name].posted), published) for name in FORGETFUL if name in kits)
    return sum(len(titles) - len(set(titles)) for titles in copies)


def _told(texts: Iterable[str], published: Sequence[str]) -> list[str]:
    """The titles that were told, in the order in which they came."""
    return [title for text in texts for title in published if title in text]
