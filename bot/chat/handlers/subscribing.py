"""Begins and ends subscriptions: /start, /help, /sub, /unsub, /subs."""

from __future__ import annotations

from bot.chat import show
from bot.chat.commands import Ask, Reply, button
from bot.core.model import Watch
from bot.store import chats, invites, keywords, lookups, preferences, topics, waiting
from bot.words import Html, escaped

#: As much of a watch's id as fits a button (64 bytes).
_KEY = 56
#: Fewer alerts a day than that are rather none.
_HARDLY = 0.75


def start(ask: Ask) -> Reply | None:
    """Greet; with an invitation, let the chat in first."""
    say = ask.say
    if ask.role == "stranger":
        if not ask.private or not invites.redeem(ask.connection, ask.argument, str(ask.request.chat_id), ask.now):
            return None
        chats.allow(ask.connection, "telegram", str(ask.request.chat_id), f"invite {ask.argument}", ask.now)
    names = ", ".join(watch.name for watch in ask.facts.watches)
    text = say(
        "<b>Khasan</b> tells you about each event once, with who said what: {names}.\n\n"
        "However many outlets have it and in whatever language, you get one alert, and hear of it again only when "
        "something is new.",
        names=names,
    )
    if chats.subscriptions(ask.connection, ask.here):
        text = Html(f"{text}\n\n{say('This chat is subscribed.')}")
        return Reply(text, ((button(say("Latest stories"), "latest"), button(say("Settings"), "settings")),))
    subscribe = [(button(say("🔔 Subscribe: {name}", name=name), f"sub {_key(one)}"),) for one, name in _offered(ask)]
    return Reply(text, (*subscribe, (button(say("What can I do here?"), "help"),)))


def help_(ask: Ask) -> Reply:
    """The commands in two screens, with examples; and an owner's."""
    if ask.argument == "2":
        return Reply(_more_help(ask), ((button(ask.say("‹ Back"), "help"),),), in_place=True)
    if ask.argument == "owner" and ask.role == "owner":
        return Reply(_owners_help(ask))
    buttons = [button(ask.say("More ›"), "help 2")]
    if ask.role == "owner":
        buttons.append(button(ask.say("For owners"), "help owner"))
    return Reply(_help(ask), (tuple(buttons),), in_place=ask.request.pressed is not None and not ask.argument)


def sub(ask: Ask) -> Reply:
    """Subscribe this chat to the watches that are named; where none is, to the one that the operator offers, or to
    what is chosen among several."""
    say, wanted = ask.say, _named(ask)
    if not ask.argument and len(wanted) > 1:
        return _picker(ask)
    if not wanted:
        return Reply(say("There is no such watch. These are offered: {names}.", names=_names(ask)))
    speak(ask)
    is_new = False
    for watch in wanted:
        if chats.subscribe(ask.connection, ask.here, watch.id, watch.level, say.language, ask.now):
            topics.join(ask.connection, ask.here, watch.id, ask.now)
            is_new = True
    names = ", ".join(watch.name for watch in wanted)
    if not is_new:
        return Reply(say("This chat is subscribed already: {names}.", names=names))
    text = say("Subscribed: {names}. You hear of each story once; /unsub ends it.", names=names)
    rows = ((button(say("Latest stories"), "latest"), button(say("Settings"), "settings")),)
    return Reply(text, rows)


def speak(ask: Ask) -> None:
    """Alerts come in the language in which they were asked for, until somebody chooses another."""
    if preferences.speaks(ask.connection, ask.here) is None:
        preferences.change(ask.connection, ask.here, language=ask.say.language)


def unsub(ask: Ask) -> Reply:
    """End the subscriptions that are named; all of them after a tap, with an export."""
    say = ask.say
    if ask.argument in ("all", "all yes"):
        if ask.argument == "all":
            text = say("End all subscriptions and keyword watches of this chat? You get a file of them first.")
            return Reply(text, ((button(say("End all"), "unsub all yes"), button(say("Cancel"), "cancel")),))
        file = show.export(ask)
        count = chats.unsubscribe(ask.connection, ask.here)
        for one in keywords.of(ask.connection, ask.here):
            keywords.remove(ask.connection, ask.here, one.id, ask.now)
        return Reply(_ended(ask, count), file=file)
    if ask.argument:
        wanted = _named(ask)
        count = sum(chats.unsubscribe(ask.connection, ask.here, one.id) for one in wanted)
        return Reply(_ended(ask, count))
    own = {one.watch_id for one in keywords.of(ask.connection, ask.here)}
    subscribed = [one.watch_id for one in chats.subscriptions(ask.connection, ask.here) if one.watch_id not in own]
    return Reply(_ended(ask, sum(chats.unsubscribe(ask.connection, ask.here, one) for one in subscribed)))


def subs(ask: Ask) -> Reply:
    """What this chat gets."""
    say, names = ask.say, {watch.id: watch.name for watch in ask.facts.watches}
    own = {one.watch_id: one for one in keywords.of(ask.connection, ask.here)}
    lines = []
    for one in chats.subscriptions(ask.connection, ask.here):
        if one.watch_id in own:
            continue
        lines.append(
            f"• {escaped(names.get(one.watch_id, one.watch_id))} {show.mark(ask.preferences.level or one.level)}"
        )
    lines += [show.keyword(ask, one) for one in own.values()]
    if not lines:
        return Reply(say("This chat gets nothing yet. /sub begins."))
    lines += show.muted(ask)
    lines += show.rhythm(ask)
    return Reply(Html("\n".join([say("<b>This chat gets</b>"), *lines])))


def cancel(ask: Ask) -> Reply:
    """Nothing happens after all."""
    return Reply(ask.say("All right, nothing was changed."), in_place=True)


def _picker(ask: Ask) -> Reply:
    """Which watches there are, how much each tells, and a button for each."""
    say, has = ask.say, {one.watch_id for one in chats.subscriptions(ask.connection, ask.here)}
    rows = [
        (button(f"✓ {name}", f"unsub {_key(one)}") if one.id in has else button(f"🔔 {name}", f"sub {_key(one)}"),)
        for one, name in _offered(ask)
    ]
    text = say("What shall this chat hear of? A tap on what it hears of already (✓) ends it.")
    return Reply(text, (*rows, (button(say("All of it"), "sub all"),)))


def _offered(ask: Ask) -> list[tuple[Watch, str]]:
    """The watches that fit a keyboard, each with its name and how much it tells."""
    a_day = lookups.alerts_a_day(ask.connection, ask.facts.watches, ask.now)
    return [(one, _with_count(ask, one, a_day.get(one.id))) for one in list(ask.facts.watches)[:8]]


def _with_count(ask: Ask, watch: Watch, a_day: float | None) -> str:
    if a_day is None:
        return watch.name
    if a_day < _HARDLY:
        return ask.say.plainly("{name} · less than 1 a day", name=watch.name)
    return ask.say.plainly("{name} · ≈ {number} a day", name=watch.name, number=round(a_day))


def _names(ask: Ask) -> str:
    return ", ".join(f"{watch.name} ({watch.id})" for watch in ask.facts.watches)


def _named(ask: Ask) -> list[Watch]:
    """The watches that the argument names by id or name; all where it names none or ``all``."""
    wanted = {one.casefold()[:_KEY] for one in ask.argument.split()} | {ask.argument.casefold()}
    if not ask.argument or wanted == {"all"}:
        return list(ask.facts.watches)
    return [one for one in ask.facts.watches if _key(one) in wanted or one.name.casefold() in wanted]


def _key(one: Watch) -> str:
    return one.id.casefold()[:_KEY]


def _ended(ask: Ask, count: int) -> Html:
    if not count:
        return ask.say("This chat was not subscribed.")
    still = chats.subscriptions(ask.connection, ask.here)
    if not still:
        preferences.follow_nothing(ask.connection, ask.here)
    waiting.drop_unasked(ask.connection, ask.here, ask.now)
    if still:
        return ask.say("Ended. /subs shows what this chat still gets.")
    return ask.say("No more alerts here. /sub brings them back.")


def _help(ask: Ask) -> Html:
    return ask.say(
        "<b>Hearing</b>\n"
        "/sub – this chat hears each story once\n"
        "/unsub – no more alerts here\n"
        "/subs – what this chat gets\n"
        "/watch Rason AND port – a watch of your own\n"
        "/watches – your watches, /unwatch 3 ends one\n\n"
        "<b>Looking</b>\n"
        "/latest – the newest stories\n"
        "/story S7K3Q – one story\n"
        "/quotes peskov 7d – who said what\n"
        "/search Khasan bridge – in what was told before\n\n"
        "<b>When</b>\n"
        "/level important – how much\n"
        "/quiet 23:00-07:00 except flash – silence at night\n"
        "/digest daily 08:00 – a summary\n"
        "/settings – all of it, with buttons"
    )


def _more_help(ask: Ask) -> Html:
    return ask.say(
        "/timeline bridge 30d – the stories on something, in order\n"
        "/who kim jong un – a person or place, with all names\n"
        "/why S7K3Q – why you got it\n"
        "/cite S7K3Q – a footnote to paste\n"
        "/follow S7K3Q – every development of a story, /unfollow ends it\n"
        "/mute S7K3Q 24h – nothing of it for a while, /unmute ends it\n"
        "/pause 3d, /resume – the whole chat\n"
        "/tz Seoul, /lang fr – your clock, your language\n"
        "/topic here – alerts come into this topic of a forum\n"
        "/use @channel – steer a channel from here, /use off ends it\n"
        "/export, /import – take your settings along\n"
        "/forget – delete what is kept about you\n"
        "/status – whether the bot is well"
    )


def _owners_help(ask: Ask) -> Html:
    return ask.say(
        "<b>For owners</b>\n"
        "/allow, /deny – let this chat use the bot, or another by its number\n"
        "/invite – a link that lets one person in\n"
        "/users – which chats there are\n"
        "/sources – how the sources are doing, /retry ID asks one now, /pausesource ID 24h leaves it alone\n"
        "/testsource URL – what an address would give, /addsource URL – how to make it a source\n"
        "/export sources – the feeds as OPML; a list that you send with /import comes back as settings\n"
        "/health – how fast alerts leave, and what waits\n"
        "/feedback – what readers judged wrong\n"
        "/outbox – what waits to be sent\n"
        "/broadcast TEXT – to all chats, after a question\n"
        "/merge A B, /split A, /drop A – put stories right\n"
        "/setoption – the bot's pace and what it keeps\n"
        "/reload – are the changed settings right?\n"
        "/backup – copy the database\n"
        "/audit – what owners did"
    )
