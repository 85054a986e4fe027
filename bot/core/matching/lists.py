"""Lists of states: "China, Russia, Iran and North Korea" says nothing of what any two of them do with each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.core.text import normalise

#: What may stand before a state's name within a list: articles, prepositions, short adjectives of rivalry.
_BEFORE: Mapping[str, str] = {
    "en": r"(?:(?:the|and|or|from|with|by|in|nuclear-armed|authoritarian|communist|isolated) )*",
    "fr": r"(?:(?:la|le|les|du|de la|de|des|en|au|aux|à|et|ou|avec|contre|par) |[ld]'|de l'|à l')*",
    "de": r"(?:(?:die|der|den|dem|des|und|oder|aus|mit|in|von) )*",
    "es": r"(?:(?:la|el|los|las|de|y|e|o|con|en|por|a) )*",
    "it": r"(?:(?:la|il|le|gli|i|lo|di|e|ed|o|con|in|da|della|del|dalla|dalle) |l'|dell'|dall')*",
    "ru": r"(?:(?:и|или|из|с|в|во|на|а также|у|от) )*",
}
#: What stands between two of them.
_BETWEEN: Mapping[str, str] = {
    "en": r"(?:, ?(?:and |or |as well as |plus )?| and | or | as well as |/| ?& ?|-| - )",
    "fr": r"(?:, ?(?:et |ou |ainsi que )?| et | ou | ainsi que |/| ?& ?|-)",
    "de": r"(?:, ?(?:und |oder |sowie )?| und | oder | sowie |/| ?& ?|-)",
    "es": r"(?:, ?(?:y |e |o |así como )?| y | e | o |/|-)",
    "it": r"(?:, ?(?:e |ed |o )?| e | ed | o |/|-)",
    "ru": r"(?:, ?(?:и |или |а также )?| и | или | а также |/|-| - )",
    "ko": r"(?:[·・ㆍᆞ,/-] ?|[와과] ?|, ?그리고 |및 ?| 및 )?",
    "zh": r"(?:[、,·/-] ?|和|与|與|及|以及)?",
    "ja": r"(?:[、,・/-] ?|や|と|及び|および)?",
}
#: Words that make two of them examples of many; in Chinese, Japanese and Korean they stand behind.
_SUCH_AS: Mapping[str, str] = {
    "en": r"(?:such as|countries like|states like|nations like|regimes like|the likes of|namely)",
    "fr": r"(?:tels que|telles que|comme|à l'instar de|notamment)",
    "de": r"(?:wie etwa|Staaten wie|Ländern? wie|Länder wie|wie beispielsweise)",
    "es": r"(?:como|tales como|entre ellos)",
    "it": r"(?:come|quali|tra cui)",
    "ru": r"(?:таки\w+,? как|вроде|наподобие)",
}
_AND_OTHERS: Mapping[str, str] = {"ko": r" ?등(?= |의|이|을|에|$)", "zh": r"等", "ja": r"など|といった"}
#: Words before or behind two states that help a third, "with the help of Iran and North Korea": what a report on
#: something else calls them in passing.
_HELP: Mapping[str, str] = {
    "en": r"(?:help|aid|support|backing|assistance) (?:from|of|by)",
    "fr": r"(?:grâce|l'aide|l'appui|le soutien|le concours)",
    "de": r"(?:Hilfe|Unterstützung|Rückendeckung|dank)",
    "es": r"(?:gracias|ayuda|apoyo|respaldo)",
    "it": r"(?:grazie|aiuto|sostegno|appoggio)",
    "ru": r"(?:помощью|помощи|поддержкой|поддержке|благодаря)",
    "ko": r"의? ?(?:도움|지원|원조)",
    "zh": r"的?(?:帮助|幫助|支持|支援|援助|协助|協助)",
    "ja": r"の(?:助け|支援|援助|協力|後押し)",
}


@dataclass(frozen=True, slots=True)
class Lists:
    """What finds lists of states in one language: three states or more, and two that are given as examples."""

    #: At the first state of a list; behind the words that announce examples, and where two are named as helpers.
    at_state: re.Pattern[str]
    announced: re.Pattern[str]
    helpers: re.Pattern[str]

    def spans(self, text: str, states: Iterable[int]) -> Iterator[tuple[int, int]]:
        """Where lists stand in `text`, in which states begin at `states`."""
        for found in self.announced.finditer(text):
            yield found.span()
        end = 0
        for start in states:
            listed = self.at_state.match(text, start) if start >= end else None
            if listed:
                end = listed.end()
                yield listed.span()


def compiled(language: str, states: Iterable[str]) -> Lists:
    """What finds lists of these `states`."""
    names = sorted((normalise(state).text for state in states), key=len, reverse=True)
    never = re.compile(r"(?!)")
    if not names:
        return Lists(never, never, never)
    name = "(?:" + "|".join(re.escape(one).replace(r"\*", r"\w*") for one in names) + ")"
    between = _BETWEEN[language]
    if language in _AND_OTHERS:
        many, pair = f"{name}(?:{between}{name}){{2,}}", f"{name}{between}{name}"
        others = re.compile(f"{many}|{pair}(?:{_AND_OTHERS[language]})")
        return Lists(others, never, re.compile(pair + _HELP[language]))
    item = _BEFORE.get(language, "") + name + r"\b"
    many = rf"{name}\b(?:{between}{item}){{2,}}"
    examples = rf"\b{_SUCH_AS[language]} {item}{between}{item}"
    helped = rf"\b{_HELP[language]} {item}{between}{item}"
    return Lists(*(re.compile(found, re.IGNORECASE) for found in (many, examples, helped)))
