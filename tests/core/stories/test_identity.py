"""When two addresses are one article."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from bot.core import identity
from bot.core.stories import article_id, canonical_url

DATA = Path(__file__).parents[2] / "data" / "stories" / "addresses.yaml"
ADDRESSES = YAML(typ="safe").load(DATA.read_text(encoding="utf-8"))


@pytest.mark.parametrize("row", ADDRESSES["same"], ids=lambda row: row["why"])
def test_spellings_of_one_address_are_one_article(row):
    assert len({canonical_url(url) for url in row["urls"]}) == 1


@pytest.mark.parametrize("row", ADDRESSES["different"], ids=lambda row: row["why"])
def test_addresses_that_may_differ_stay_apart(row):
    for one, other in itertools.combinations(row["urls"], 2):
        assert canonical_url(one) != canonical_url(other)


def test_an_article_without_an_address_is_known_by_its_words():
    assert article_id(None, "Title", "Some  text") == article_id("", "title", "some text")
    assert article_id(None, "Title", "Some text") != article_id(None, "Title", "Other text")


def test_a_front_page_is_no_articles_address():
    assert article_id("https://journal.example/", "One", "…") != article_id("https://journal.example/", "Two", "…")


@pytest.mark.parametrize(
    "url",
    ["http://[::1", "https://xn--\udc80/", "not an address", "https:///x", "mailto:a@b.example", "http://a:99999/"],
)
def test_an_address_that_cannot_be_read_still_gives_an_article_its_name(url):
    assert article_id(url, "Title", "Text")


@given(st.text())
def test_any_text_has_one_canonical_form(url):
    assert canonical_url(canonical_url(url)) == canonical_url(url)


def parts(*choices: str) -> st.SearchStrategy[str]:
    return st.sampled_from(choices)


@given(
    parts("http://", "https://", "HTTPS://"),
    parts("www.", "m.", "m-en.", "amp.", "www.m.", "xn--80a.", "en.", ""),
    parts("herald.example", "yna.co.kr", "bbc.co.uk", "google.com", "cdn.ampproject.org", "www.com", "a.b:8080"),
    st.lists(parts("/news", "/amp", "/camp", "/index.html", "/a.shtml", "/", "/.", "/away.php", "/%41"), max_size=4),
    parts("", "?utm_source=rss", "?utm_source=rss&utm_medium=x", "?utm_source=rss&id=7", "?id=7", "?utm_source=%20"),
    parts("", "#top", "#!top"),
)  # fmt: skip
def test_the_short_way_to_a_canonical_address_leads_where_the_long_one_does(scheme, label, host, path, query, fragment):
    url = scheme + label + host + "".join(path) + query + fragment
    assert canonical_url(url) == identity._canonical(identity._unwrap(url, 3))
