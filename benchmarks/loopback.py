"""Feeds on loopback ports, served by a process of its own, so that serving costs the contenders nothing.

    python benchmarks/loopback.py --feeds 500

prints its ports as JSON and serves until its input ends. `/feed/N` is a feed of 30 entries with an ETag, written in one
of four ways in which outlets write theirs: markup is what parsers spend their time on, and these differ in it. `POST
/advance?share=0.1` gives every tenth feed two new entries, `POST /reset` takes them away again.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from urllib.request import Request, urlopen

import news

ENTRIES = 30
#: How many entries a change brings.
NEW = 2
#: A host is asked two things at once at most; so that nobody waits for a turn, there are several.
PORTS = 16


@dataclass(frozen=True, slots=True)
class Feeds:
    """The running server."""

    ports: tuple[int, ...]
    count: int

    @property
    def urls(self) -> list[str]:
        return [f"http://127.0.0.1:{self.ports[n % len(self.ports)]}/feed/{n}" for n in range(self.count)]

    def advance(self, share: float) -> None:
        """Give `share` of the feeds new entries."""
        self._post(f"/advance?share={share}")

    def reset(self) -> None:
        """Make all feeds as they were at the start."""
        self._post("/reset")

    def _post(self, path: str) -> None:
        with urlopen(Request(f"http://127.0.0.1:{self.ports[0]}{path}", method="POST")) as answer:
            answer.read()


@contextmanager
def serving(count: int, *, ports: int = PORTS) -> Iterator[Feeds]:
    """A server of `count` feeds on `ports` ports in a process of its own."""
    command = [sys.executable, __file__, "--feeds", str(count), "--ports", str(ports)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield Feeds(tuple(json.loads(process.stdout.readline())), count)
        finally:
            process.stdin.close()


def cpu_seconds() -> float:
    """CPU seconds of this process and of its children, those that have ended and those that have not."""
    clock = Path("/proc/self/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    # utime, stime, cutime, cstime: fields 14 to 17 of proc(5).
    ticks = sum(int(field) for field in clock[11:15])
    for listed in Path("/proc/self/task").glob("*/children"):
        # A thread may end while we look.
        with suppress(FileNotFoundError):
            for child in listed.read_text(encoding="ascii").split():
                fields = Path(f"/proc/{child}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
                ticks += sum(int(field) for field in fields[11:15])
    return ticks / 100


def resident_mb(process: int) -> list[float]:
    """Resident megabytes of a process and of its children, its own first."""
    pages = (Path(f"/proc/{one}/statm").read_text(encoding="ascii").split()[1] for one in _with_children(process))
    return [int(count) * os.sysconf("SC_PAGE_SIZE") / 1e6 for count in pages]


def proportional_mb(process: int) -> list[float]:
    """The same with each page that several processes share (libraries, above all) parted among them."""
    rolled = (Path(f"/proc/{one}/smaps_rollup").read_text(encoding="ascii") for one in _with_children(process))
    lines = (next(line for line in text.splitlines() if line.startswith("Pss:")) for text in rolled)
    return [int(line.split()[1]) * 1024 / 1e6 for line in lines]


def _with_children(process: int) -> list[str]:
    return [str(process), *Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()]


class _Site:
    """What is served now."""

    def __init__(self, count: int) -> None:
        self._began = datetime.now(UTC)
        self._versions = [0] * count
        self._answers: dict[tuple[int, int], tuple[bytes, bytes]] = {}
        self.reset()

    def reset(self) -> None:
        self._versions = [0] * len(self._versions)
        # Made before anybody waits for them.
        for number in range(len(self._versions)):
            self.answer(number, b"")

    def advance(self, share: float) -> None:
        for number in range(int(len(self._versions) * share)):
            self._versions[number] += 1
            self.answer(number, b"")

    def answer(self, number: int, asked: bytes) -> bytes:
        version = self._versions[number]
        etag = f'"{number}-{version}"'.encode()
        if (number, version) not in self._answers:
            body = _feed(number, version, self._began)
            head = b"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml; charset=utf-8\r\nETag: %b\r\n" % etag
            self._answers[number, version] = (
                b"%bContent-Length: %d\r\n\r\n%b" % (head, len(body), body),
                b"HTTP/1.1 304 Not Modified\r\nETag: %b\r\n\r\n" % etag,
            )
        whole, unchanged = self._answers[number, version]
        return unchanged if etag in asked else whole


class _Connection(asyncio.Protocol):
    """One client, for as long as it likes."""

    def __init__(self, site: _Site) -> None:
        self._site = site
        self._read = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._read += data
        while b"\r\n\r\n" in self._read:
            head, _, self._read = self._read.partition(b"\r\n\r\n")
            self._transport.write(self._answer(head))

    def _answer(self, head: bytes) -> bytes:
        method, target, _ = head.split(b" ", 2)
        address = urlsplit(target.decode("ascii"))
        if method == b"POST" and address.path == "/advance":
            self._site.advance(float(parse_qs(address.query)["share"][0]))
        elif method == b"POST":
            self._site.reset()
        else:
            return self._site.answer(int(address.path.rpartition("/")[2]), head)
        return b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"


def _feed(number: int, version: int, began: datetime) -> bytes:
    language = news.LANGUAGES[number % len(news.LANGUAGES)]
    write = _STYLES[number // len(news.LANGUAGES) % len(_STYLES)]
    home = f"http://outlet{number}.example/"
    newest = ENTRIES + version * NEW
    # Thirty entries are three days of an outlet.
    items = "\n".join(
        write(
            _Post(
                home,
                at,
                news.article(number * 10_007 + at, language),
                began - timedelta(hours=max(0.0, (ENTRIES - at) * 2.4)),
            )
        )
        for at in range(newest - 1, newest - 1 - ENTRIES, -1)
    )
    whole = _ATOM if write is _weblog else _RSS
    return whole.format(home=home, number=number, items=items, updated=began.isoformat()).encode()


_NAMESPACES = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "media": "http://search.yahoo.com/mrss/",
    "slash": "http://purl.org/rss/1.0/modules/slash/",
    "wfw": "http://wellformedweb.org/CommentAPI/",
}
_SPACES = " ".join(f'xmlns:{name}="{address}"' for name, address in _NAMESPACES.items())
_RSS = (
    f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" {_SPACES}>\n'
    "<channel><title>Outlet {number}</title><link>{home}</link><description>News</description>"
    '<atom:link href="{home}feed" rel="self" type="application/rss+xml"/>'
    "<image><url>{home}logo.png</url><title>Outlet {number}</title><link>{home}</link></image>\n"
    "{items}\n</channel></rss>\n"
)
_ATOM = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Outlet {number}</title>'
    '<link rel="alternate" type="text/html" href="{home}"/><link rel="self" href="{home}feed"/><id>{home}</id>'
    "<updated>{updated}</updated>\n{items}\n</feed>\n"
)


@dataclass(frozen=True, slots=True)
class _Post:
    """One entry, before it is written in its outlet's way."""

    home: str
    number: int
    article: news.Made
    published: datetime

    @property
    def link(self) -> str:
        return f"{self.home}news/2026/11/{self.number}-a-story-of-the-day"


def _agency(post: _Post) -> str:
    """A title and the lead: 15 to 23 kB a feed."""
    return _item(post, escape(post.article.text[0]))


def _newspaper(post: _Post) -> str:
    """The lead, keywords, and a picture with its caption: 33 to 43 kB."""
    keywords = "".join(
        f'<category domain="{post.home}keywords">{word}</category>' for word in ("World", "Economy", "Towns")
    )
    picture = (
        f'<media:content url="{post.home}{post.number}.jpg" type="image/jpeg" height="675" width="1200"/>'
        f"<media:credit>A photographer</media:credit>"
        f"<media:description>{escape(post.article.text[-1][:90])}</media:description>"
    )
    own = f'<atom:link href="{post.link}" rel="standout"/><dc:creator>The desk</dc:creator>'
    return _item(post, escape(post.article.text[0]), f"{own}{keywords}{picture}")


def _site(post: _Post) -> str:
    """The lead and all of the text in HTML: 53 to 70 kB."""
    title = escape(post.article.title)
    summary = (
        f"<p>{escape(post.article.text[0])}</p>\n"
        f'<p>The post <a href="{post.link}">{title}</a> appeared first on <a href="{post.home}">Outlet</a>.</p>'
    )
    extra = (
        f"<comments>{post.link}#respond</comments><dc:creator><![CDATA[The desk]]></dc:creator>"
        "<category><![CDATA[World]]></category><category><![CDATA[Economy]]></category>"
        f"<content:encoded>{_cdata(_html(post))}</content:encoded>"
        f"<wfw:commentRss>{post.link}/feed/</wfw:commentRss><slash:comments>0</slash:comments>"
    )
    return _item(post, _cdata(summary), extra)


def _weblog(post: _Post) -> str:
    """The same in Atom, its markup escaped: 41 to 56 kB."""
    return (
        f"<entry><id>{post.home}?p={post.number}</id><title>{escape(post.article.title)}</title>"
        f'<link rel="alternate" type="text/html" href="{post.link}"/><author><name>The desk</name></author>'
        f"<published>{post.published.isoformat()}</published><updated>{post.published.isoformat()}</updated>"
        f'<category term="World"/><summary>{escape(post.article.text[0])}</summary>'
        f'<content type="html">{escape(_html(post))}</content></entry>'
    )


#: The ways in which outlets write their feeds, each as frequent as the others.
_STYLES = (_agency, _newspaper, _site, _weblog)


def _html(post: _Post) -> str:
    first, *others = (f"<p>{escape(paragraph)}</p>" for paragraph in post.article.text[:2])
    image = (
        f'<figure class="wide"><img loading="lazy" width="1024" height="683" src="{post.home}1.jpg" alt=""/></figure>'
    )
    earlier = f'<p>See <a href="{post.home}news/2026/11/{post.number - 1}-a-story-of-the-day">what came before</a>.</p>'
    return "\n".join((first, image, *others, earlier))


def _item(post: _Post, description: str, extra: str = "") -> str:
    published = format_datetime(post.published, usegmt=True)
    return (
        f"<item><title>{escape(post.article.title)}</title><link>{post.link}?utm_source=rss</link>"
        f'<guid isPermaLink="false">{post.home}?p={post.number}</guid><pubDate>{published}</pubDate>'
        f"<description>{description}</description>{extra}</item>"
    )


def _cdata(markup: str) -> str:
    return f"<![CDATA[{markup}]]>"


async def _serve(count: int, ports: int) -> None:
    site = _Site(count)
    loop = asyncio.get_running_loop()
    servers = [await loop.create_server(lambda: _Connection(site), "127.0.0.1", 0) for _ in range(ports)]
    print(json.dumps([server.sockets[0].getsockname()[1] for server in servers]), flush=True)
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--feeds", type=int, default=500)
    parser.add_argument("--ports", type=int, default=PORTS)
    asked = parser.parse_args()
    asyncio.run(_serve(asked.feeds, asked.ports))
