"""From an article to who is told: levels, facets, speakers and reasons, through the real store."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot import config
from bot.core import pipeline
from bot.core.model import Article, Outcome, Watch
from bot.core.pipeline import Judge
from bot.recording import record
from bot.runners import embedded
from bot.store import chats, lookups
from bot.store.front import Store

PAIR = "side:kp AND side:ru"
Say = Callable[..., Outcome]


@pytest.fixture
def say(store: Store, now: datetime) -> Say:
    """Records an article under some watches; one chat has subscribed to each with the watch's level."""
    number = 0

    def recorded(title: str, *watches: Watch, text: str = "", outlet: str = "Border Herald") -> Outcome:
        nonlocal number
        number += 1
        seen = now + timedelta(minutes=number)
        judge: Judge = pipeline.judge(watches, config.shipped())
        for watch in watches:
            chat = store.change(chats.place, "telegram", watch.id, None, watch.name, now)
            store.change(chats.subscribe, chat.id, watch.id, watch.level, "en", now)
        one = Article(
            id=f"https://herald.example/{number}", title=title, text=text or title, language="en", outlet=outlet,
            side="other", published=seen, seen=seen, url=f"https://herald.example/{number}", source_id="herald",
        )  # fmt: skip
        return store.change(record, pipeline.understand(one, judge), judge, seen, quiet=False)

    return recorded


def test_a_watch_tells_only_what_weighs_as_much_as_its_level(say: Say) -> None:
    everything, weighty = Watch("every", "Everything", PAIR, "all"), Watch("weighty", "Weighty", PAIR, "important")
    passing = "A fair opened. Guests came from many towns, among them a trader from Russia and one from North Korea."
    outcome = say("Trade fair opens", everything, weighty, text=passing)
    assert outcome.story is not None
    assert (outcome.story.level, len(outcome.messages)) == ("all", 1)
    assert len(say("Kim Jong Un and Putin sign treaty at summit", everything, weighty).messages) == 2


def test_a_story_gathers_the_facets_of_its_articles_and_rises_with_them(say: Say) -> None:
    watch = Watch("pair", "Pair", PAIR, "all")
    text = "Russian ship Vostok Star brought 4,200 tonnes of flour to the North Korean port of Rason on Monday."
    first = say("Ship Vostok Star with 4,200 tonnes of flour moors", watch, text=text).story
    assert first is not None
    second = say(
        "North Korea: Russian ship Vostok Star with 4,200 tonnes of flour also carried missiles, sanctions panel says",
        watch, text=text, outlet="Quay Post",
    ).story  # fmt: skip
    assert second is not None
    assert second.code == first.code
    assert set(second.facets) >= {*first.facets, "arms_transfer", "sanctions"}
    assert (first.level, second.level) == ("all", "important")


def test_a_watch_may_ask_for_a_facet(say: Say) -> None:
    watch = Watch("labour", "Labour", f"{PAIR} facet:labour", "all")
    assert len(say("North Korean workers arrive at Russian building site", watch).messages) == 1
    assert say("North Korean minister lands in Moscow", watch).story is None


def test_a_watch_may_ask_who_is_quoted(say: Say) -> None:
    watch = Watch("lavrov", "Lavrov", "speaker:Lavrov", "all")
    spoken = "“The talks were frank and useful to both of us,” Sergei Lavrov said. Peskov was silent."
    assert len(say("Talks end", watch, text=spoken).messages) == 1
    named = "“The talks were frank and useful to both of us,” Dmitry Peskov said. Sergei Lavrov was silent."
    assert say("Talks end early", watch, text=named).story is None


def test_a_watch_may_ask_whom_an_article_relays(say: Say) -> None:
    watch = Watch("kcna", "KCNA", "origin:KCNA bridge", "all")
    relayed = "The bridge will open in May, according to the Korean Central News Agency."
    assert len(say("Bridge to open in May", watch, text=relayed, outlet="Quay Post").messages) == 1
    named = "The bridge is named after a reporter of KCNA, the mayor said at the ceremony."
    assert say("Bridge gets a name", watch, text=named, outlet="Quay Post").story is None
    other = Watch("reuters", "Reuters", "origin:Reuters bridge", "all")
    cited = "The ferry bridge will close, Reuters reported on Monday."
    assert len(say("Ferry bridge to close", other, text=cited, outlet="Quay Post").messages) == 1


def test_why_an_article_was_told_is_kept_with_its_words_and_what_did_not_count(store: Store, say: Say) -> None:
    text = (
        "Unlike North Korea, whose trains are slow, Iran was named too: China, Russia, Iran and North Korea were there."
    )
    story = say("Lavrov lands in Pyongyang", Watch("pair", "Pair", PAIR, "all"), text=text).story
    assert story is not None
    ((match,),) = (reason.matches for reason in store.call(lookups.reasons, story.code))
    assert (match.watch_id, match.rule, match.words) == ("pair", "R1", ("Lavrov", "Pyongyang"))
    assert ("China, Russia, Iran and North Korea", "list of states") in match.masked


async def test_a_wrong_entity_in_a_changed_file_leaves_the_old_lexicon_in_use(tmp_path: Path) -> None:
    head = 'sources: [{id: herald, kind: feed, url: "https://herald.example/rss", outlet: Herald, side: other}]\n'
    gull = "entities: [{id: gull, name: The Gull, type: ship, side: ru, forms: {en: The Gull}}]\n"
    file = tmp_path / "sources.yaml"
    file.write_text(head + gull, encoding="utf-8")
    taken: list[config.Config] = []

    class Bot:
        async def adopt(self, settings: config.Config, judge: Judge) -> None:
            taken.append(settings)

    def load() -> tuple[config.Config, Judge]:
        settings = config.read(file, {})
        return settings, pipeline.judge(settings.watches, settings.lexicon)

    reload = embedded.reloader(Bot(), load, file)
    file.write_text(head + gull.replace("side: ru", "side: sea"), encoding="utf-8")
    await reload()
    assert taken == []
    file.write_text(head + gull.replace("The Gull", "The Black Gull"), encoding="utf-8")
    await reload()
    assert taken[0].lexicon.by_id["gull"].name == "The Black Gull"
