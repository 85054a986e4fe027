"""Article pages: their text alone, and what their lines say about it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.core.model import Page, Source
from bot.errors import BlockedAddress, FetchError, ParseError
from bot.sources.article import extract
from bot.sources.article_page import ArticlePage
from bot.sources.copy import read_copy
from bot.sources.http import Fetcher
from bot.sources.reader import Reader
from bot.sources.robots import Robots
from tests.doubles.reading import Here
from tests.doubles.web import Answer, Web

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
PAGES = Path(__file__).parents[1] / "data" / "pages"


def article(name: str, **options: object) -> ArticlePage:
    source = Source("s", "feed", "https://news.example/feed", "Border Herald", "other", options=options)
    return extract(source, Page("https://news.example/x?from=rss", NOW, (PAGES / name).read_bytes()))


def test_an_articles_page_is_its_text_and_what_is_known_of_it() -> None:
    found = article("article_agency.html")
    assert found.title == "Le pont rouvert à l’aube"
    assert found.text.startswith("Le pont qui relie les deux rives")
    assert found.text.endswith("dès l’été.")
    assert "\nPublicité" not in found.text
    assert "Une autre nouvelle" not in found.text
    assert (found.copy.agency, found.copy.place, found.copy.byline) == (
        "Reuters",
        "VLADIVOSTOK/SÉOUL",
        "Claire Vasseur",
    )
    assert (found.url, found.language) == ("https://news.example/2026/pont-rouvert", "fr")
    assert found.published == datetime(2026, 11, 2, 7, tzinfo=UTC)


def test_a_sources_own_selectors_win() -> None:
    found = article(
        "article_selectors.html",
        selectors={
            "article_text": [".gone", "main .container > p"],
            "article_title": "main h1",
            "article_date": ".date",
            "article_drop": ".ad",
        },
    )
    assert found.title == "Bridge Inaugurated"
    assert found.text == (
        "The bridge was inaugurated with due ceremony on Monday in the presence of railway workers.\n"
        "Flowers were laid by the builders and their families."
    )
    assert (found.copy.agency, found.copy.place, found.published) == (
        "KCNA",
        "Pyongyang",
        datetime(2026, 11, 2, tzinfo=UTC),
    )


@pytest.mark.parametrize("canonical", ["https://other.example/a", "/", "javascript:1", "https://[::1"])
def test_an_address_that_cannot_be_the_articles_is_not_taken_for_it(canonical: str) -> None:
    body = (PAGES / "article_agency.html").read_text(encoding="utf-8").replace("/2026/pont-rouvert", canonical)
    source = Source("s", "feed", "https://news.example/feed", "Border Herald", "other")
    assert extract(source, Page("https://news.example/x", NOW, body.encode())).url == "https://news.example/x"


@pytest.mark.parametrize(
    ("url", "canonical", "is_own"),
    [
        ("https://m.quay.co.kr/x", "https://www.quay.co.kr/1", True),
        ("https://quay.co.kr/x", "https://pier.co.kr/1", False),
        ("https://quay.example/x", "https://news.quay.example/1", True),
    ],
)
def test_an_outlets_address_is_its_own_in_countries_that_share_a_second_level(
    url: str, canonical: str, is_own: bool
) -> None:
    body = (PAGES / "article_agency.html").read_text(encoding="utf-8").replace("/2026/pont-rouvert", canonical)
    found = extract(Source("s", "feed", url, "Border Herald", "other"), Page(url, NOW, body.encode()))
    assert found.url == (canonical if is_own else url)


@pytest.mark.parametrize("body", [b"", b"<html><body><p>Please accept.</p></body></html>", b"\x00\x01\x02" * 50])
def test_a_page_without_an_article_is_an_error(body: bytes) -> None:
    source = Source("s", "feed", "https://news.example/feed", "Border Herald", "other")
    with pytest.raises(ParseError, match="without an article"):
        extract(source, Page("https://news.example/x", NOW, body))


@pytest.mark.parametrize(
    ("line", "agency", "place"),
    [
        ("SEOUL, Nov. 2 (Yonhap) -- It rained.", "Yonhap", "SEOUL"),
        ("PARIS (AFP) — It rained.", "AFP", "PARIS"),
        ("SEOUL/MOSCOU, 12 septembre (Reuters) - It rained.", "Reuters", "SEOUL/MOSCOU"),
        ("VLADIVOSTOK, Russia, Sept 12 (Reuters) - It rained.", "Reuters", "VLADIVOSTOK"),
        ("МОСКВА, 12 сен — РИА Новости. It rained.", "RIA Novosti", "МОСКВА"),
        ("Moscú, 12 sep (EFE).- It rained.", "EFE", "Moscú"),
        ("(ANSA) - MOSCA, 12 SET - It rained.", "ANSA", "MOSCA"),
        ("新华社平壤9月12日电（记者 王明）It rained.", "Xinhua", "平壤"),
        ("［ソウル　１２日　ロイター］ - It rained.", "Reuters", "ソウル"),
        ("【ソウル聯合ニュース】It rained.", "Yonhap", "ソウル"),
        ("【平壌9月12日発朝鮮中央通信】It rained.", "KCNA", "平壌"),
        ("(서울·도쿄=연합뉴스) 홍길동 이영희 기자 = It rained.", "Yonhap", "서울·도쿄"),
        ("MOSCOW, November 2. /TASS/. It rained.", "TASS", "MOSCOW"),
        ("МОСКВА, 2 ноября. /ТАСС/. It rained.", "TASS", "МОСКВА"),
        ("МОСКВА, 2 ноя - РИА Новости. It rained.", "RIA Novosti", "МОСКВА"),
        ("Москва. 2 ноября. ИНТЕРФАКС.RU - It rained.", "Interfax", "Москва"),
        ("Pyongyang, November 2 (KCNA) -- It rained.", "KCNA", "Pyongyang"),
        ("(서울=연합뉴스) 홍길동 기자 = It rained.", "Yonhap", "서울"),
        ("[서울=뉴시스] 홍길동 기자 = It rained.", "Newsis", "서울"),
        ("(평양 11월 2일발 조선중앙통신) It rained.", "KCNA", "평양"),
    ],
)
def test_a_dateline_is_read_and_is_no_part_of_the_text(line: str, agency: str, place: str) -> None:
    text, copy = read_copy(line)
    assert (text, copy.agency, copy.place) == ("It rained.", agency, place)


@pytest.mark.parametrize(
    ("text", "byline"),
    [
        ("By Ann Writer and Bo Reader\nIt rained.", "Ann Writer and Bo Reader"),
        ("[서울=연합뉴스] 홍길동 기자 = It rained.", "홍길동"),
        ("新华社平壤9月12日电（记者 王明）It rained.", "王明"),
        ("It rained.\n(Reporting by Ann Writer; Editing by Bo Reader)", "Ann Writer"),
    ],
)
def test_who_wrote_it_is_read_and_is_no_part_of_the_text(text: str, byline: str) -> None:
    assert (read_copy(text)[0], read_copy(text)[1].byline) == ("It rained.", byline)


@pytest.mark.parametrize(
    "line",
    [
        "Two ministers shake hands at the station. Photo: AP",
        "Les deux ministres, à droite Crédit : AFP",
        "REUTERS/Ann Writer",
        "KCNA via Reuters",
        "Publicité",
        "Read more: the bridge that nobody crosses",
        "Читайте также: мост, по которому никто не ходит",
        "(사진=연합뉴스)",
    ],
)
def test_captions_credits_and_adverts_are_cut(line: str) -> None:
    assert read_copy(f"It rained.\n{line}\nIt poured.")[0] == "It rained.\nIt poured."


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre a dit (à l'AFP) - et il l'a répété - que rien ne presse.",
        "The agency (Reuters was told) said nothing.",
        "Publicité : le ministère se défend d’en avoir trop fait",
        "By Monday evening, everybody had left the town, and it rained.",
        "“Advertisement is the soul of commerce,” he said.",
        "Photos of the bridge were shown to the press.",
        "He had one thing to say about the photo: it was taken years ago.",
        "Reuters, via its correspondent, asked twice. Nobody answered.",
        "(By then, everybody had left.) It rained.",
    ],
)
def test_a_sentence_that_only_looks_like_an_agencys_line_stays(text: str) -> None:
    assert read_copy(text)[0] == text
    assert read_copy(text)[1].agency is None


# ── politeness ───────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    async with Web() as one:
        one.behaviours["/news/1"] = Answer(
            (PAGES / "article_agency.html").read_bytes(), headers={"Content-Type": "text/html"}
        )
        yield one


@pytest.fixture
async def fetcher(web: Web) -> AsyncIterator[Fetcher]:
    one = Fetcher(user_agent="Khasan/test", allow=web.allow, host_gap=0)
    yield one
    await one.close()


@pytest.fixture
async def reader(fetcher: Fetcher) -> AsyncIterator[Reader]:
    parser = Here()
    yield Reader(fetcher, parser)
    await parser.close()


def source(url: str) -> Source:
    return Source("s", "feed", url, "Border Herald", "other")


async def test_an_article_is_fetched_where_robots_may(web: Web, reader: Reader) -> None:
    web.behaviours["/robots.txt"] = Answer(b"User-agent: *\nDisallow: /private\n")
    found = await reader.article(source(web.url("/feed")), web.url("/news/1"), NOW)
    assert found.title == "Le pont rouvert à l’aube"
    with pytest.raises(FetchError, match=r"robots\.txt"):
        await reader.article(source(web.url("/feed")), web.url("/private/1"), NOW)
    assert web.paths() == ["/robots.txt", "/news/1"]


async def test_a_rule_that_names_khasan_is_obeyed_before_the_one_for_all(web: Web, fetcher: Fetcher) -> None:
    web.behaviours["/robots.txt"] = Answer(b"User-agent: *\nAllow: /\n\nUser-agent: Khasan\nDisallow: /\n")
    assert not (await Robots(fetcher).permission(web.url("/news/1"), NOW)).allowed


async def test_a_host_whose_rules_cannot_be_had_allows_everything(web: Web, fetcher: Fetcher) -> None:
    assert (await Robots(fetcher).permission(web.url("/news/1"), NOW)).allowed


async def test_rules_are_asked_for_once_a_day(web: Web, fetcher: Fetcher) -> None:
    robots = Robots(fetcher)
    for hours in (0, 1, 23, 25):
        await robots.permission(web.url("/news/1"), NOW + timedelta(hours=hours))
    assert web.paths() == ["/robots.txt"] * 2


async def test_rules_that_nobody_could_give_are_asked_for_again_sooner(web: Web, fetcher: Fetcher) -> None:
    robots = Robots(fetcher)
    web.behaviours["/robots.txt"] = Answer(status=503)
    for minutes in (0, 59, 61):
        assert (await robots.permission(web.url("/news/1"), NOW + timedelta(minutes=minutes))).allowed
    assert web.paths() == ["/robots.txt"] * 2


async def test_a_host_that_wants_more_time_between_requests_gets_it_within_reason(web: Web, fetcher: Fetcher) -> None:
    web.behaviours["/robots.txt"] = Answer(b"User-agent: *\nCrawl-delay: 7\n")
    assert (await Robots(fetcher).permission(web.url("/news/1"), NOW)).delay == 7
    web.behaviours["/robots.txt"] = Answer(b"User-agent: *\nCrawl-delay: 86400\n")
    assert (await Robots(fetcher).permission(web.url("/news/1"), NOW)).delay == 60


async def test_a_link_in_somebodys_feed_leads_to_no_private_host(web: Web, reader: Reader) -> None:
    with pytest.raises(BlockedAddress):
        await reader.article(source("https://news.example/feed"), web.url("/news/1"), NOW)
    assert web.asked == []


async def test_what_is_no_page_is_not_read_as_one(web: Web, reader: Reader) -> None:
    web.behaviours["/news/2"] = Answer(b"%PDF-1.7", headers={"Content-Type": "application/pdf"})
    with pytest.raises(FetchError, match="application/pdf"):
        await reader.article(source(web.url("/feed")), web.url("/news/2"), NOW)
