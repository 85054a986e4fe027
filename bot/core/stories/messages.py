"""Who sends a message, by a title that names him and whom it goes to: Putin's to Kim is not Kim's to Putin."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from bot.core.stories.finder import COUNTRY, PERSON, SENDER, Found
from bot.core.stories.patterns import either

#: Words for a message, and for what is done by one.
_MESSAGE = re.compile(
    either(
        (
            r"messag letter telegram congratul condol sympath greeting felicit lettre vœux gratul gluckw beileid"
            r" botschaft brief mensaje carta pesame messaggi lettera cordogli condogl a(?<!\wa)uguri послани письм"
            r" телеграмм поздрав соболезн 축전 친서 서한 전문 조전 축하 답전 편지 祝電 親書 弔電 書簡 見舞 お悔やみ"
            r" 祝意 贺 致[电信函] 慰问 唁电 亲笔信 来信 复信 电复 回复 复电"
        ).split()
    )
)
#: Where somebody tells of a message, or hands it on, the title does not say plainly whose it is.
_OF_OTHERS = re.compile(
    r":|\b(?:says?|said|tells|confirm|deliver|hand|сообщ|заяв|рассказ|назв|подтвер|вруч|передал|remet|transmet|uberbr|ubergi"
    r"|ubergab|entreg|consegn)|전달|말했|밝혔|伝達|手渡|明らか|转交|转达|称"
)
_RECEIVES = re.compile(r"\brecei|\brecoi|\brecu|\berhalt|\brecib|\bricev|получ|받|受け|收到")
#: Who answers a message or gives thanks for it sends one himself, and not he whom it was from.
_ANSWERS = re.compile(
    r"\b(?:repl(?:y|ies|ied) to|respond|answer|grateful|(?<!of )thank|repond|remerci(?!ement)|antwort\w* auf|dankt"
    r"|contest|agradec|rispond|ringrazi|отве[тч]\w* на|(?:по)?благодари)"
)
#: What stands before whoever gets it or sends it, a few words of office between; Russian has cases for it.
_TO = {"en": "to", "fr": "a au", "de": "an", "es": "a al", "it": "a al ad"}
_FROM = {"en": "from by", "fr": "par", "it": "da dal", "ru": "от"}
#: … and what makes a sender only of somebody right behind a message: "for the birthday of Putin" is none from him.
_OF = {"en": "of", "fr": "de du", "de": "von vom", "es": "de del", "it": "di del"}
_OF_A_STATE = re.compile(r"\b(?:of(?: the)?|de(?: la)?|du|del(?:la)?|di|von) $|\bde l'$")
_DOES = re.compile(
    r"(?:congratul|felicit|gratul|begluckw|kondol|thank|remerci|dankt|ringrazi|ubermitt|send[st]?$|sent$|schickt|sendet)"
)
_WORDS_OF_OFFICE = 4
#: … and what stands behind him in Korean and Japanese, and before him in Chinese.
_OF_OFFICE = {"ko": r"(?: ?[가-힣]{2,6}?){0,2}", "ja": r"[氏\u4e00-\u9fff]{0,5}"}
_BEHIND = {
    "ko": (r"(?:에게|께|에)(?!서)", r"(?:으?로부터|에게서)", r"(?:이|가|은|는)?[ ,·]"),
    "ja": (r"[にへ]", r"(?:から|より)", r"[がはも、]"),
}
_PATTERNS = {
    language: tuple(re.compile(_OF_OFFICE[language] + particle) for particle in particles)
    for language, particles in _BEHIND.items()
}
_TO_ZH = re.compile(r"(?:[向给致对](?:[电函信])?[^\s,，、。]{0,8}|祝贺|慰问|感谢|复电|[复回]信|回复)$")
_FROM_ZH = re.compile(r"收到[^\s,，、。]{0,8}$")
_WORD = re.compile(r"\w*")
#: … where the genitive behind a letter is who sent it.
_LETTER_OF = re.compile(r"(?:послани|письм|телеграмм|поздравлени|соболезновани)\w* $")
#: Of a Russian name without an ending only one that ends so is surely in the nominative; «Шойгу» has no cases.
_DECLINED = re.compile("[бвгджзйклмнпрстфхцчшщ]$")
#: Who congratulates or condoles, by the verb's gender.
_CONGRATULATES = re.compile(r"\b(?:поздравил|поприветствовал)(а?)\b")


def sender(title: str, found: Sequence[Found], women: Collection[str], language: str) -> str | None:
    """Who sends the message that a folded title tells of, by what it names; None where it does not say. Some of those
    named are `women`, whose Russian names have no cases where they end in a consonant."""
    if not _MESSAGE.search(title) or _OF_OTHERS.search(title):
        return None
    people = {one.name: one for one in reversed(found) if one.kind == PERSON}
    if not 0 < len(people) < 3:
        return None
    roles = {name: _role(title, one, found, women, language) for name, one in people.items()}
    by, to, does = ([name for name in people if roles[name] == role] for role in ("from", "to", "does"))
    name: str | None = None
    if language == "ru" and len(people) == 2 and not (by or to) and len(does) != 1:
        name = _by_order(title, people, women)
    elif len(by) == 1:
        name = _other(people, by[0]) if _ANSWERS.search(title) else by[0]
    elif len(to) == 1:
        name = _other(people, to[0])
    elif len(does) == 1 and not _RECEIVES.search(title):
        name = does[0]
    return f"{SENDER}:{name[2:]}" if name else None


def _by_order(title: str, people: Mapping[str, Found], women: Collection[str]) -> str | None:
    """Who congratulates whom, of two Russian names without cases: whom the verb's gender fits, else who stands before
    it: «Шойгу поздравил Цой Сон Хи»."""
    verb = _CONGRATULATES.search(title)
    if verb is None:
        return None
    first, second = sorted(people, key=lambda name: people[name].start)
    if not people[first].end <= verb.start() < people[second].start:
        return None
    fits = [name for name in (first, second) if (name in women) == bool(verb.group(1))]
    return fits[0] if fits else first


def _other(people: Iterable[str], one: str) -> str | None:
    return next((other for other in people if other != one), None)


def _role(title: str, one: Found, found: Sequence[Found], women: Collection[str], language: str) -> str:
    """What the words around somebody make of him: "to", "from", or "does" for the subject; "" where they do not say."""
    if language in _PATTERNS:
        to, by, does = (pattern.match(title, one.end) for pattern in _PATTERNS[language])
        return "from" if by else "to" if to else "does" if does else ""
    if language == "zh":
        before = title[: one.start]
        return "from" if _FROM_ZH.search(before) else "to" if _TO_ZH.search(before) else ""
    said = _said_before(_before(title, one, found).split(), language)
    if language == "ru" and not said:
        ending = _WORD.match(title, one.end)
        case = ending.group() if ending else ""
        if one.name in women:
            # «Захарова» does, «Захарову» gets it; «Ким Е Чжон» is the same in all cases.
            return {"а": "does", "у": "to"}.get(case, "")
        if case in ("а", "ого"):
            return "from" if _LETTER_OF.search(title, 0, one.start) else "to" if _CONGRATULATES.search(title) else ""
        nominative = not case and _DECLINED.search(title, 0, one.end)
        return "to" if case == "у" else "does" if nominative else ""
    return said


def _before(title: str, one: Found, found: Sequence[Found]) -> str:
    """What stands before somebody and behind whoever is named last, without the state that he holds an office of."""
    named = [other for other in found if other.end <= one.start]
    start = max((other.end for other in named if other.kind == PERSON), default=0)
    states = [other for other in named if other.kind == COUNTRY and other.start >= start]
    before = title[start : one.start]
    for state in reversed(states):
        if of := _OF_A_STATE.search(title, start, state.start):
            before = before[: of.start() - start] + before[state.end - start :]
    return before


def _said_before(words: list[str], language: str) -> str:
    """The role that the nearest word before somebody gives, which tells of one."""
    to, by, of = (table.get(language, "").split() for table in (_TO, _FROM, _OF))
    for at in range(len(words) - 1, max(-1, len(words) - 1 - _WORDS_OF_OFFICE), -1):
        word, behind = words[at], words[at - 1] if at else ""
        if word in to or (language != "ru" and _DOES.match(word)):
            return "to"
        if word in by or (word in of and (_MESSAGE.search(behind) or _RECEIVES.search(behind))):
            return "from"
        if word[-1] in ",:;":
            break
    return ""
