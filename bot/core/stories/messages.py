"""Who sends a message, by a title that names him and whom it goes to: Putin's to Kim is not Kim's to Putin."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.core.stories.finder import PERSON, SENDER, Found

#: Words for a message, and for what is done by one.
_MESSAGE = re.compile(
    r"messag|letter|telegram|congratul|condol|sympath|greeting|felicit|lettre|gratul|gluckw|beileid|botschaft|brief"
    r"|mensaje|carta|pesame|messaggi|lettera|cordogli|послани|письм|телеграмм|поздрав|соболезн"
    r"|축전|친서|서한|전문|조전|축하|답전|편지|祝電|親書|弔電|書簡|見舞|お悔やみ|祝意|贺|致电|致函|慰问|唁电|亲笔信|复信|复电"
)
#: Where somebody tells of a message, or hands it on, the title does not say plainly whose it is.
_OF_OTHERS = re.compile(
    r":|\b(?:says?|said|tells|confirm|deliver|hand|сообщ|заяв|рассказ|назв|подтвер|вруч|передал|remet|transmet|uberbr|ubergi"
    r"|ubergab|entreg|consegn)|전달|말했|밝혔|伝達|手渡|明らか|转交|转达|称"
)
_RECEIVES = re.compile(r"\brecei|\brecoi|\brecu|\berhalt|\brecib|\bricev|получ|받|受け|收到")
#: What stands before whoever gets it or sends it, a few words of office between; Russian has cases for it.
_TO = {"en": "to", "fr": "a au", "de": "an", "es": "a al", "it": "a al ad"}
_FROM = {"en": "from by", "fr": "de du", "de": "von vom", "es": "de del", "it": "di da del dal", "ru": "от"}
_DOES = re.compile(r"(?:congratul|felicit|gratul|kondol|thank|remerci|send[st]?$|sent$|schickt|sendet)")
_OFFICE = 4
#: … and what stands behind him in Korean and Japanese, and before him in Chinese.
_OF_OFFICE = {"ko": r"(?: ?[가-힣]{2,6}?)?", "ja": r"[氏\u4e00-\u9fff]{0,5}"}
_BEHIND = {
    "ko": (r"(?:에게|께|에)(?!서)", r"(?:으?로부터|에게서)", r"(?:이|가|은|는)?[ ,·]"),
    "ja": (r"[にへ]", r"(?:から|より)", r"[がはも、]"),
}
_PATTERNS = {
    language: tuple(re.compile(_OF_OFFICE[language] + particle) for particle in particles)
    for language, particles in _BEHIND.items()
}
_TO_ZH = re.compile(r"(?:[向给致对](?:[电函信])?[^\s,，、。]{0,8}|祝贺|慰问|感谢|复电|复信)$")
_FROM_ZH = re.compile(r"收到[^\s,，、。]{0,8}$")
_WORD = re.compile(r"\w*")


def sender(title: str, found: Iterable[Found], language: str) -> str | None:
    """Who sends the message that a folded title tells of, by what it names; None where it does not say."""
    if not _MESSAGE.search(title) or _OF_OTHERS.search(title):
        return None
    people = {one.name: one for one in reversed(list(found)) if one.kind == PERSON}
    if not 0 < len(people) < 3:
        return None
    roles = {name: _role(title, one, language) for name, one in people.items()}
    for role in ("from", "to", "does"):
        those = [name for name in people if roles[name] == role]
        if len(those) == 1 and not (role == "does" and _RECEIVES.search(title)):
            name = next((other for other in people if other != those[0]), None) if role == "to" else those[0]
            return f"{SENDER}:{name[2:]}" if name else None
    return None


def _role(title: str, one: Found, language: str) -> str:
    """What the words around somebody make of him: "to", "from", or "does" for the subject; "" where they do not say."""
    if language in _PATTERNS:
        to, by, does = (pattern.match(title, one.end) for pattern in _PATTERNS[language])
        return "from" if by else "to" if to else "does" if does else ""
    before = title[: one.start]
    if language == "zh":
        return "from" if _FROM_ZH.search(before) else "to" if _TO_ZH.search(before) else ""
    said = _said_before(before.split()[-_OFFICE:], language)
    if language == "ru" and not said:
        ending = _WORD.match(title, one.end)
        return {"": "does", "у": "to"}.get(ending.group(), "") if ending else ""
    return said


def _said_before(words: list[str], language: str) -> str:
    """The role that the nearest word before somebody gives, which tells of one."""
    to, by = _TO.get(language, "").split(), _FROM.get(language, "").split()
    for word in reversed(words):
        if word in to or (language != "ru" and _DOES.match(word)):
            return "to"
        if word in by:
            return "from"
        if word[-1] in ",:;":
            break
    return ""
