"""Russian verbs in the past, as far as their ends tell."""

from __future__ import annotations

import re

#: Without "л" end the pasts of a few verbs of men ("привёз", "помог"), which have it for others.
_BARE = (
    r"(?:при|вы|у|за|до|по|пере|раз|от|об|с|про)?(?:н[её]с|в[её]з|полз)|(?:по|с)?мог|(?:при|за|на|воз)?л[её]г|"
    r"(?:с|у)?берёг|(?:за|под|с)?ж[её]г|достиг|постиг|исчез|погиб|умер|привык|проник|возник|(?:от|опро|под)верг"
)
_PAST = re.compile(
    rf"\w+[аеёиоуыэюя]л[аи]?(?:с[ья])?|\w*шл[аои](?:сь)?|(?:{_BARE}|берег)л[аои](?:сь)?|(?:{_BARE})(?:ся)?",
    re.IGNORECASE,
)
#: … of a man, which no genitive is.
_OF_MAN = re.compile(rf"\w{{3,}}[аеёияы]л(?:ся)?|(?:{_BARE})(?:ся)?", re.IGNORECASE)
#: Nouns that end as a past does.
_IN_L = re.compile(
    r"\w*(?:зала?|канала?|журнала?|филиала?|портала?|иала?|сигнала?|капитала?|скандала?|финала?|персонала?|генерала?|"
    r"адмирала?|маршала?|отдела?|раздела?|предела?|обстрела?|стола?|посол|угол|тыла?|дела?|тела?|села?|силы?|сила|"
    r"школа?|скала?|могила?|правила?|козёл|котёл|осёл|орёл)",
    re.IGNORECASE,
)
#: Verbs that open a sentence with a capital letter, before a name.
_CAME = re.compile(
    r"(?:при|вы|во|подо)ш(?:[её]л|ла)|(?:приехал|прибыл|прилетел|выступил|ответил|посетил|осмотрел|позвонил)а?|"
    r"(?:вмешал|появил|вернул|явил)(?:ся|ась)",
    re.IGNORECASE,
)


def is_past(word: str) -> bool:
    """Whether a word is a verb in the past."""
    return _PAST.fullmatch(word) is not None and _IN_L.fullmatch(word) is None


def has_done(word: str) -> bool:
    """Whether a word is a man's verb in the past."""
    return _OF_MAN.fullmatch(word) is not None and _IN_L.fullmatch(word) is None


def came(word: str) -> bool:
    """Whether a word with a capital letter is a verb before a name: "Пришёл Иван Белов"."""
    return _CAME.fullmatch(word) is not None
