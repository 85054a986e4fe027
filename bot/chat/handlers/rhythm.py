"""How much, when, in which language: /level, /quiet, /digest, /mute, /pause, /tz, /lang, /settings, /follow."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.channels.said import level as named
from bot.chat import show
from bot.chat.commands import Ask, Buttons, Reply, button
from bot.core import codes
from bot.core.levels import LEVELS
from bot.core.model import Button
from bot.core.preferences import UPDATES, Preferences, Quiet, Rhythm, Updates, begun, read_quiet, read_rhythm, read_zone
from bot.core.queries import nearest
from bot.store import absent, held, keywords, preferences, stories, waiting
from bot.words import LANGUAGES, Html, Words

#: What "until I say so" is in the database.
FOR_GOOD = timedelta(days=3650)
#: Time zones offered by a tap: one for each language's readers, and where most of the news comes from.
ZONES = ("UTC", "Europe/Paris", "Europe/Moscow", "Asia/Vladivostok", "Asia/Seoul", "Asia/Tokyo", "America/New_York")
_SPAN = re.compile(r"(\d{1,3})\s*([mhdw])")
#: What is not to be heard of, and for how long: an outlet's name may have several words.
_MUTED = re.compile(r"(.+?)(?: (\d{1,3} ?[mhdw]))?", re.IGNORECASE)
_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}


def level(ask: Ask) -> Reply:
    """From which level on this chat hears of a story."""
    wanted = ask.argument.casefold()
    if wanted not in LEVELS:
        rows = (tuple(button(f"{show.mark(one)} {named(one, ask.say)}", f"level {one}") for one in LEVELS[::-1]),)
        text = ask.say("How much shall this chat hear? 🔴 flash: a few a week; 🟠 important; ⚪ all.")
        return Reply(text, rows)
    preferences.change(ask.connection, ask.here, level=wanted)
    own = any(one.state == "active" for one in keywords.of(ask.connection, ask.here))
    told = ask.say("This chat hears of {mark} and above.", mark=show.mark(wanted))
    return _settled(ask, Html("\n".join([told, *(show.hears_no_own(ask) if own else [])])))


def quiet(ask: Ask) -> Reply:
    """Hours in which alerts wait; they come together when the hours end."""
    if ask.argument.casefold() == "off":
        preferences.change(ask.connection, ask.here, quiet=None)
        return _settled(ask, ask.say("No quiet hours."))
    wanted = read_quiet(ask.argument)
    if wanted is None:
        night = Quiet(time(23), time(7))
        examples = (night, replace(night, flash=True))
        offered = ((button(f"🌙 {show.hours(ask.say, one)}", f"quiet {one}"),) for one in examples)
        rows = (*offered, (button(ask.say("Off"), "quiet off"),))
        return Reply(ask.say("Write it like {example}.", example=show.code("/quiet 23:00-07:00 except flash")), rows)
    preferences.change(ask.connection, ask.here, quiet=wanted)
    text = ask.say(
        "Quiet {hours}. What comes meanwhile arrives as one message at the end.", hours=show.hours(ask.say, wanted)
    )
    return _with_clock(ask, text)


def digest(ask: Ask) -> Reply:
    """A summary once a day or a week, or now."""
    wanted = ask.argument.casefold()
    if wanted == "off":
        preferences.change(ask.connection, ask.here, digest=None)
        return _settled(ask, ask.say("No digests."))
    if wanted == "now":
        return Reply(ask.facts.found if isinstance(ask.facts.found, Html) else ask.say("Nothing to tell."))
    rhythm = read_rhythm(ask.argument)
    if rhythm is None:
        offered = (Rhythm(time(8)), Rhythm(time(8), weekday=0))
        rows = (
            *((button(f"📰 {show.rhythm_of(ask.say, one)}", f"digest {one}"),) for one in offered),
            (button(ask.say("Now"), "digest now"), button(ask.say("Off"), "digest off")),
        )
        return Reply(ask.say("Write it like {example}.", example=show.code("/digest daily 08:00")), rows)
    first = begun(rhythm, ask.preferences.zone, ask.now).isoformat()
    preferences.change(ask.connection, ask.here, digest=rhythm, digested_on=first)
    return _with_clock(ask, ask.say("A digest comes {rhythm}.", rhythm=show.rhythm_of(ask.say, rhythm)))


def mute(ask: Ask) -> Reply:
    """Nothing of a story, an outlet or a watch for a while."""
    asked = _MUTED.fullmatch(" ".join(ask.argument.split()))
    if asked is None:
        return _muted(ask)
    what, span = asked[1], read_span(asked[2] or "") or timedelta(hours=24)
    key = muted_key(ask, what)
    known = {source.outlet.casefold(): source.outlet for source in ask.facts.sources.values()}
    is_new = key.startswith("outlet:") and what.casefold() not in known
    if is_new and (meant := _story_or_watch(ask, what)) is not None:
        # A story or a watch, and what is no time.
        return Reply(ask.say("Write it like {example}.", example=show.code(f"/mute {meant} 24h")))
    if key.startswith("story:") and stories.page(ask.connection, what) is None:
        return Reply(ask.say("There is no such story."))
    preferences.hush(ask.connection, ask.here, key, ask.now + span)
    waiting.drop_unasked(ask.connection, ask.here, ask.now)
    said = [ask.say("Nothing of {what} until {time}.", what=what, time=ask.say.time(ask.now + span))]
    if is_new and codes.is_code(what.upper()):
        said.append(ask.say("There is no story {what}: it is taken for an outlet's name.", what=what))
    # Not every outlet is a source's: agencies are named by datelines. But names are mistyped, too.
    if is_new and (near := nearest(what, known.values())):
        said.append(ask.say("Did you mean {near}?", near=near))
    return Reply(Html("\n".join(said)))


def _story_or_watch(ask: Ask, said: str) -> str | None:
    """The story or the watch that is named by the first words of what is `said`; None where none is."""
    words = said.split()
    beginnings = [" ".join(words[:number]) for number in range(len(words) - 1, 0, -1)]
    return next((name for name in beginnings if not muted_key(ask, name).startswith("outlet:")), None)


def _muted(ask: Ask) -> Reply:
    lines = show.muted(ask)
    if not lines:
        return Reply(ask.say("Write it like {example}.", example=show.code("/mute S7K3Q 24h")))
    return Reply(Html("\n".join(lines)), ((button(ask.say("End all"), "unmute all"),),))


def unmute(ask: Ask) -> Reply:
    """End a mute."""
    what = ask.argument.strip()
    # A story may be gone by now, and its code a word.
    keys = [None] if what in ("", "all") else [muted_key(ask, what), f"story:{what.upper()}"]
    ended = sum(preferences.unhush(ask.connection, ask.here, key) for key in keys)
    return Reply(ask.say("Heard again.") if ended else ask.say("That was not muted."))


def pause(ask: Ask) -> Reply:
    """Hold everything for a while, or until /resume."""
    span = read_span(ask.argument)
    if ask.argument.strip() and span is None:
        return no_span(ask, ask.argument, "/pause 3d")
    until = ask.now + (span or FOR_GOOD)
    preferences.change(ask.connection, ask.here, paused_until=until)
    if span is None:
        return Reply(ask.say("Paused until /resume."), ((button(ask.say("Resume"), "resume"),),))
    return Reply(ask.say("Paused until {time}.", time=ask.say.time(until)), ((button(ask.say("Resume"), "resume"),),))


def resume(ask: Ask) -> Reply:
    """Hear again; what waited comes as one message, or not at all."""
    waiting = held.count(ask.connection, ask.here)
    if ask.argument == "skip":
        held.skip(ask.connection, ask.here, ask.now)
        return _resumed(ask, in_place=True)
    if waiting and not ask.argument:
        text = ask.say.many("{number} story came meanwhile.", "{number} stories came meanwhile.", waiting)
        rows = ((button(ask.say("Catch up"), "resume catchup"), button(ask.say("Skip"), "resume skip")),)
        return Reply(text, rows)
    return _resumed(ask, in_place=bool(ask.argument))


def _resumed(ask: Ask, *, in_place: bool) -> Reply:
    preferences.change(ask.connection, ask.here, paused_until=None)
    absent.hurry(ask.connection, ask.here, ask.now)
    return Reply(ask.say("You hear of what comes from now on."), in_place=in_place)


def zone(ask: Ask) -> Reply:
    """The chat's clock."""
    wanted = read_zone(ask.argument) if ask.argument else None
    if wanted is None:
        rows = tuple((button(one, f"tz {one}"),) for one in ZONES)
        said = ask.say("Which clock? Write a city, such as {example}.", example=show.code("/tz Seoul"))
        return Reply(said, rows)
    preferences.change(ask.connection, ask.here, timezone=wanted)
    if ask.preferences.digest is not None:
        # Where it is the day before still, the digest of this day is to come.
        preferences.rewind(ask.connection, ask.here, begun(ask.preferences.digest, ZoneInfo(wanted), ask.now))
    return _settled(ask, ask.say("This chat's clock is that of {zone}.", zone=wanted))


def language(ask: Ask) -> Reply:
    """What language Khasan speaks here; news stays in its own."""
    wanted = ask.argument.casefold()
    if wanted not in LANGUAGES:
        rows = (tuple(button(name, f"lang {one}") for one, name in LANGUAGES.items()),)
        return Reply(ask.say("Which language shall Khasan speak here? What news says stays as it is."), rows)
    preferences.change(ask.connection, ask.here, language=wanted)
    say = Words(wanted, ask.say.zone)
    return Reply(say("Khasan speaks English here."), in_place=ask.request.pressed is not None)


def settings(ask: Ask) -> Reply:
    """All settings, with buttons that change them."""
    name, _, value = ask.argument.partition(" ")
    change = _changed(name, value)
    if change:
        preferences.change(ask.connection, ask.here, **change)
    wanted = preferences.of(ask.connection, ask.here)
    say = ask.say
    lines = [say("<b>Settings of this chat</b>"), *show.rhythm(replace(ask, preferences=wanted))]
    lines.append(say("quotes in an alert: {number}", number=wanted.quotes))
    lines.append(say("when a story grows: {updates}", updates=_growing(say, wanted.updates)))
    lines.append(say("alerts make no sound") if wanted.silent else say("alerts sound by their level"))
    return Reply(Html("\n".join(lines)), _menu(ask, wanted), in_place=ask.request.pressed is not None and bool(change))


def follow(ask: Ask) -> Reply:
    """Every development of a story, whatever the chat's level."""
    if preferences.follows(ask.connection, ask.here, _code(ask), on=True):
        text = ask.say("You hear of every development of {code}.", code=show.code(_code(ask)))
        return Reply(text, ((button(ask.say("Unfollow"), f"unfollow {_code(ask)}"),),))
    return Reply(ask.say("There is no such story, or it is followed already."))


def unfollow(ask: Ask) -> Reply:
    """No more than the chat's own settings say."""
    ended = preferences.follows(ask.connection, ask.here, _code(ask), on=False)
    return Reply(ask.say("Followed no more.") if ended else ask.say("That was not followed."))


def muted_key(ask: Ask, what: str) -> str:
    """What a mute is called in the database: a story by its code, a watch by its id, else an outlet by its name."""
    if (watch_id := _watch(ask, what)) is not None:
        return f"watch:{watch_id}"
    return f"story:{what.upper()}" if _is_story(ask, what) else f"outlet:{what.casefold()}"


def _watch(ask: Ask, what: str) -> str | None:
    """The id of the watch that is called so: by its id, or as alerts and lists show it, by its name, its query or the
    number of one's own. An outlet may be called like a query for it."""
    if what.startswith("~") or any(watch.id == what for watch in ask.facts.watches):
        return what
    if _is_outlet(ask, what):
        return None
    named = {watch.name.casefold(): watch.id for watch in ask.facts.watches}
    for one in keywords.of(ask.connection, ask.here):
        named |= {one.query.casefold(): one.watch_id, str(one.id): one.watch_id}
    return named.get(what.casefold())


def _is_outlet(ask: Ask, what: str) -> bool:
    return any(one.outlet.casefold() == what.casefold() for one in ask.facts.sources.values())


def _is_story(ask: Ask, what: str) -> bool:
    """Whether a story is meant, and no outlet: by a code with a digit, which no word has, or one that a story has."""
    code = what.upper()
    if not codes.is_code(code) or _is_outlet(ask, what):
        return False
    return not code.isalpha() or stories.page(ask.connection, code) is not None


def _menu(ask: Ask, wanted: Preferences) -> Buttons:
    say = ask.say
    sound = ("off", say("🔔 with sound")) if wanted.silent else ("on", say("🔕 silent"))
    return (
        tuple(_choice(show.mark(one), f"level {one}", chosen=wanted.level == one) for one in LEVELS[::-1]),
        tuple(
            _choice(say.many("{number} quote", "{number} quotes", one), f"quotes {one}", chosen=wanted.quotes == one)
            for one in (0, 1, 3)
        ),
        tuple(_choice(_growing(say, one), f"updates {one}", chosen=wanted.updates == one) for one in UPDATES),
        (
            button(sound[1], f"settings silent {sound[0]}"),
            button(say("🌙 Quiet hours"), "quiet"),
            button(say("📰 Digest"), "digest"),
        ),
        (button(say("🕒 Clock"), "tz"), button(say("🌐 Language"), "lang")),
    )


def _growing(say: Words, updates: Updates) -> str:
    """What is done where a story grows: few letters, for all stand in one row of buttons."""
    names: Mapping[Updates, str] = {
        "both": say.plainly("both"),
        "edit": say.plainly("edit"),
        "reply": say.plainly("reply"),
        "off": say.plainly("off"),
    }
    return names[updates]


def _choice(label: str, change: str, *, chosen: bool) -> Button:
    return button(f"✓ {label}" if chosen else label, f"settings {change}")


def _changed(name: str, value: str) -> dict[str, Any]:
    """The column that a tap in the menu changes; nothing where it makes no sense."""
    match name, value:
        case "level", _ if value in LEVELS:
            return {"level": value}
        case "quotes", "0" | "1" | "2" | "3":
            return {"quotes": int(value)}
        case "updates", _ if value in UPDATES:
            return {"updates": value}
        case "silent", "on" | "off":
            return {"silent": value == "on"}
    return {}


def _settled(ask: Ask, text: Html) -> Reply:
    return Reply(text, in_place=ask.request.pressed is not None)


def _with_clock(ask: Ask, text: Html) -> Reply:
    """What has hours needs a clock: ask for it where none was set."""
    if ask.preferences.timezone != "UTC":
        return _settled(ask, text)
    asked = ask.say("The clock here is UTC; {example} sets another.", example=show.code("/tz Seoul"))
    rows = tuple((button(one, f"tz {one}"),) for one in ZONES[1:])
    return Reply(Html(f"{text}\n{asked}"), rows, in_place=ask.request.pressed is not None)


def read_span(text: str) -> timedelta | None:
    """`24h` as a time; None where it is not written so."""
    found = _SPAN.fullmatch(text.strip().casefold())
    return int(found[1]) * _UNITS[found[2]] if found and int(found[1]) else None


def no_span(ask: Ask, given: str, example: str) -> Reply:
    """What to say where `given` is no time that `read_span` knows."""
    what = ask.say("I can't read {given} as a time.", given=show.code(given.strip()))
    return Reply(Html(f"{what}\n{ask.say('Write it like {example}.', example=show.code(example))}"))


def _code(ask: Ask) -> str:
    return ask.argument.strip().removeprefix("#").upper()[:10]
