"""Who speaks where a run has no verb of its own in Russian: «…, а Y — „…“», "Y, назвавший это «…»"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.quotes import declension, endings
from bot.core.quotes.agreement import Known
from bot.core.quotes.languages import ru
from bot.core.quotes.phrases import Subject
from bot.core.quotes.said import Said
from bot.core.quotes.scan import CUES, Token

#: "… «…», а Y —" has no fewer tokens before the run.
_LEFT_OUT = 5
_OFFICE = re.compile(rf"(?:[а-яё-]+(?:[иы]й|ой|[ая]я) )*(?:{ru.RU.office})\b", re.IGNORECASE)
_NOMINATIVE = re.compile(r"(?:ий|ая|ие)(?:ся)?$", re.IGNORECASE)
_DESCRIBES = re.compile(
    r"(?:на|об|со|про|за|от)?(?:зва|яви|сказа|охарактеризова|обеща|призва|обвини|грози|окрести|счита|ъяви|мети)вш"
    r"(?:ий|ая|ие|его|ей|ему|им|ую|их|ими)(?:ся)?",
    re.IGNORECASE,
)


def left_out(text: str, row: Sequence[Token], run: int) -> Said | None:
    """X назвал её «…», а Y — «…»: the verb is that of the clause before."""
    if run < _LEFT_OUT or row[run - 1].kind != "dash":
        return None
    low = run - 1
    while low > 0 and row[low - 1].kind not in ("comma", "Q", "conjunction", *CUES):
        low -= 1
    verb = next((at for at in range(low, 0, -1) if row[at].kind in CUES), None)
    parted = row[low - 1].kind == "conjunction" or [one.kind for one in row[low - 2 : low]] == ["Q", "comma"]
    if verb is None or not parted or not any(one.kind == "Q" for one in row[verb:low]):
        return None
    if any(row[at].kind == "that" for at in range(verb, low)):
        # "Белов заявил, что мост «закрыт», а дорога — «опасна»": that is what he said.
        return None
    subject = declension.nominative(text, row, low, run - 1, None)
    of_name = any(one.kind == "name" for one in row[verb + 1 : low])
    acts = subject is not None and _acts(text, subject, of_name=of_name)
    return Said("within", (row[verb].start, row[verb].end), subject) if acts else None


def _acts(text: str, subject: Subject, *, of_name: bool) -> bool:
    """Whether somebody does what a verb that is left out tells, and is no object of it: not "а итог — «опасным»" and
    "а НАТО — «угрозой»", which have one form for both, nor, where the verb's object has a name, "а Трампа — «врагом»".
    """
    if subject.pronoun:
        return True
    if subject.name is None:
        return _OFFICE.match(text, subject.start, subject.end) is not None
    name = text[slice(*subject.name)]
    if name.isupper() or endings.is_oblique(name.split(" ")[0]):
        return False
    return not (of_name and endings.may_be_object(name))


def describing(text: str, row: Sequence[Token], at: int, known: Known) -> Subject | None:
    """Whom a participle at `at` describes: "сожаление в связи с заявлением Ким Ё Чжон, назвавшей это «…»"."""
    if (
        row[at].kind not in ("word", "participle")
        or at < 2
        or (row[at - 1].kind, row[at - 2].kind) != ("comma", "name")
    ):
        return None
    if _DESCRIBES.fullmatch(text, row[at].start, row[at].end) is None:
        return None
    name = row[at - 2].start, row[at - 2].end
    if _NOMINATIVE.search(text, row[at].start, row[at].end):
        # "посол Анна Пак, назвавшая"
        start = row[at - 3].start if at > 2 and row[at - 3].kind == "office" else name[0]
        return Subject(start, name[1], name)
    if endings.is_oblique(text[slice(*name)].split(" ")[0]) and known(*name) is None:
        # "ответил Марку Рютте, заявившему"
        return Subject(-1, -1)
    return Subject(*name, name, inflected=True)
