"""What the pages say of names that stand in the code."""

from __future__ import annotations

import re
from importlib.metadata import version
from pathlib import Path

from bot.app import USER_AGENT
from bot.channels import webhook
from bot.channels.calling import Answer
from bot.config import shipped
from bot.config.fields import KINDS
from bot.core.life.growth import RAISED
from bot.core.matching import FLASHING, IMPORTANT
from bot.errors import Gone, Paused, SlowDown, Uncertain, Undeliverable
from bot.sources import feed, json_api, listing, sitemap

DOCS = Path(__file__).parents[1] / "docs"


def paragraph(page: str, begins: str) -> str:
    """What a page says from these words on, up to the next item or row, on one line."""
    text = (DOCS / page).read_text(encoding="utf-8")
    assert text.count(f"\n{begins}") == 1
    said = begins + text.partition(f"\n{begins}")[2]
    return " ".join(re.split(r"\n(?=[-|\n])", said)[0].split())


def test_the_page_on_queries_names_the_facets_that_there_are() -> None:
    listed = paragraph("queries.md", "| `facet:sanctions` |").partition("one of: ")[2].partition(" (")[0]
    assert listed.split(", ") == list(shipped().facets)


def test_the_page_for_operators_names_the_kinds_of_sources_that_there_are() -> None:
    assert sorted(re.findall(r"`(\w+)` \(", paragraph("operators.md", "- **Kinds**"))) == sorted(KINDS)


def test_the_page_on_stories_names_the_points_and_the_origins_from_which_a_level_is_reached() -> None:
    points = paragraph("stories.md", "From 3 points on")
    assert f"From {IMPORTANT:g} points on it is `important`. From {FLASHING:g} on it is `flash`" in points
    (many, four, _), (three, two, _) = ([_NUMBERS.get(one, one) for one in row] for row in RAISED)
    rises = paragraph("stories.md", "Besides, a story rises")
    assert f"{three} independent origins of {two} sides make it `important`, {many} of {four} `flash`" in rises


_NUMBERS: dict[object, str] = {2: "two", 3: "three", 4: "four", 8: "eight"}


def test_the_containers_token_is_made_a_file_of_the_images_own_user() -> None:
    """Compose hands a file over as it is: one of whoever starts it cannot be read in the container."""
    image = (DOCS.parent / "Dockerfile").read_text(encoding="utf-8")
    (user,) = re.findall(r"^USER (\d+)$", image, re.MULTILINE)
    assert f"useradd --uid {user} " in image
    assert f"\nsudo install -o {user} -m 600 /dev/stdin telegram_token" in (DOCS / "operators.md").read_text()
    assert "file: ./telegram_token" in (DOCS.parent / "compose.yaml").read_text(encoding="utf-8")


def test_the_page_on_sources_names_who_asks_and_how_much_is_read() -> None:
    who = USER_AGENT.replace(version("khasan"), "VERSION")
    assert f"`{who}`" in paragraph("sources.md", "| who asks |")
    entries = paragraph("sources.md", "| entries |")
    assert feed.ENTRIES == json_api._ENTRIES == 2000
    assert listing._ENTRIES == sitemap._ENTRIES == 500
    assert "| 2 000 of a feed or an interface, 500 of a list or a sitemap; titles of 500 characters" in entries


def test_the_page_on_channels_says_what_each_answer_of_a_receiver_does() -> None:
    said = " ".join((DOCS / "channels.md").read_text(encoding="utf-8").split())
    for words, statuses, known in (
        ("408, 409, 425, 429 and 5xx are tried again", (408, 409, 425, 429, 500, 503), Uncertain | SlowDown),
        ("401 to 405, 407 and redirects hold what waits for an hour", (*range(401, 406), 407, 301, 308), Paused),
        ("410 ends it", (410,), Gone),
        ("other 4xx settle the one message", (400, 406, 411, 413, 422, 451), Undeliverable),
    ):
        assert words in said
        for status in statuses:
            assert isinstance(webhook._classified(Answer(status, {}, b"")), known), status


def test_no_example_starts_the_bot_with_a_secret_that_nobody_could_tell_the_other_side() -> None:
    for page in DOCS.glob("*.md"):
        assert not re.search(r"KHASAN_\w+=\$\(", page.read_text(encoding="utf-8")), page.name
