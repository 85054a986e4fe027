"""Invented news on a loopback server, to see Khasan at work without a network or a token.

`world` holds the news and turns them into feeds, `server` serves them as a news site would and brings them out in
waves. The outlets, the people and the events are invented; the bot that reads them is the real one.
"""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text


def opening(*, outlets: int, items: int, waves: int) -> RenderableType:
    """What the demo says before the first alert."""
    return Group(
        Text("Khasan demo", "bold"),
        Text(
            f"{outlets} invented outlets bring out {items} articles in {waves} waves, in English, French, Russian and "
            "Korean. The real bot polls them over loopback, with a state that is thrown away at the end. Some articles "
            "tell the same event, some bring it up to date, some only look alike, and some have nothing to do with "
            "North Korea and Russia. Each event is told once."
        ),
        Text(""),
    )


def closing(*, articles: int, stories: int, duplicates: int, quotes: int) -> RenderableType:
    """What the demo says at the end. `duplicates` are articles that told a known story and were not alerted again."""
    figures = Table.grid(padding=(0, 2))
    figures.add_column(justify="right", style="bold")
    figures.add_column()
    figures.add_row(str(articles), "articles read")
    figures.add_row(str(stories), "stories told")
    figures.add_row(str(duplicates), "duplicates held back")
    figures.add_row(str(quotes), "quotes found, with who said them")
    return Group(
        Text("That was the demo", "bold"),
        figures,
        Text("Nothing of it is kept. For real news: khasan run"),
    )
