"""Whom an article relays: the outlet that it names as the one who has the news, in nine languages.

A name alone proves nothing: it counts where the words before or behind it say that this outlet told. Only title and
lead are read, for background cites many. Of a chain ("Yonhap reports, citing KCNA") the far end is the origin.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.core.life import outlets
from bot.core.model import Article, Report

#: How much of the text is its lead here, in characters and sentences: agencies must name their source there.
LEAD = 600
LEAD_CJK = 300
SENTENCES = 4
#: How far before a name its cue may stand ("according to the North Korean state news agency …"), and behind it.
BEFORE = 70
BEHIND = 45

_SENTENCE = re.compile(r"[.!?…](?=\s)|[。！？\n]")

#: What leads to the origin itself, whoever passes it on.
_CITING = re.compile(
    r"(?:\b(?:citing|quoting|quoted\s+by|cited\s+by|attributed\s+to"
    r"|citant|cité[es]*\s+par|relayé[es]*\s+par|reprenant|en\s+référence\s+à"
    r"|со\s+ссылкой\s+на|ссыла\w+\s+на|цитиру\w+|цитат\w+"
    r"|unter\s+Berufung\s+auf|zitiert\w*|bezieht\s+sich\s+auf|beruft\s+sich\s+auf"
    r"|citando(?:\s+a)?|citad[oa]s?\s+por|citat[oaie]\s+da(?:ll['’])?)"
    r"|援引|引述|转引)(?:[\s«“\"'’]+|(?<=[引述]))(?:[\w'’«»-]+\s+){0,6}[«“\"]?$",
    re.IGNORECASE,
)
#: What leads to an outlet that told.
_TOLD_BEFORE = re.compile(
    r"(?:\b(?:according\s+to|as\s+reported\s+by|reported\s+by|reports?\s+from|a\s+report\s+by|said\s+in\s+a\s+report\s+by"
    r"|told|interview\s+with|carried\s+by|published\s+by|released\s+by|seen\s+by|via"
    r"|selon|d['’]après|rapport\w+|indiqu\w+|annonc\w+|précis\w+|déclaré\s+à|confié\s+à|diffusé\w*\s+par|publié\w*\s+par"
    r"|сообща\w+|сообщил\w*|переда[её]т|передал\w*|пиш[еу]т|написал\w*|рассказал\w*|заявил\w*|уточн\w+|информиру\w+"
    r"|по\s+(?:данным|сообщени\w+|информации|словам)|как\s+(?:сообщ\w+|пишет|передает|передаёт)|в\s+(?:беседе|интервью)\s+\w*"
    r"|опубликован\w+|на\s+сайте|говорится\s+в\s+\w+"
    r"|laut|nach\s+(?:Angaben|Informationen|Berichten?)\s+(?:von|der|des)|wie|berichtet\w*|meldet\w*|teilte?\w*|sagte"
    r"|según|de\s+acuerdo\s+con|inform[óa]|reportó|declaró\s+a|dijo\s+a"
    r"|secondo|riferi\w+|riporta\w*|stando\s+a|ha\s+detto\s+a)"
    r"|据|據)(?:[\s«“\"'’]+|(?<=[据據]))(?:[\w'’«»-]+\s+){0,6}[«“\"]?$",
    re.IGNORECASE,
)
#: What an outlet is followed by where it told.
_TOLD_BEHIND = re.compile(
    r"[»”\"'’]?(?:['’]s)?,?\s*(?:"
    r"(?:\([^)]{1,30}\)\s*)?(?:(?:news\s+agency|state\s+media|agency|newspaper|daily|correspondent\w*),?\s+)?"
    r"(?:also\s+|has\s+|had\s+|later\s+)?"
    r"(?:reported|reports?|said|says?|quoted|quotes|cited|announced|wrote|writes|revealed|published|learned|carried)\b"
    r"|(?:a|ont|avait)\s+(?:\w+\s+)?(?:rapporté|annoncé|indiqué|affirmé|précisé|diffusé|publié|déclaré|écrit|fait\s+état)"
    r"|rapporte|annonce|affirme|indique|écrit"
    r"|сообща\w+|сообщил\w*|переда[её]т|передал\w*|пишет|написал\w*|информиру\w+|опубликовал\w*|утвержда\w+|заявля\w+"
    r"|berichtet\w*|meldet\w*|schreibt|schrieb|zufolge|teilte"
    r"|informó|reportó|señaló|publicó|aseguró"
    r"|riferisce|riporta|scrive|ha\s+riferito"
    r"|에\s*따르면|[은는이가]\s?[^.\n]{0,30}?(?:보도|전했|전하|밝혔|인용|공개)|[을를]\s*(?:통해|인용)|\s?보도|발\b|과의\s*인터뷰"
    r"|が?[^。\n]{0,25}?(?:伝え|報じ|報道|によると|によれば)|に(?:よると|よれば|対し)"
    r"|[^。\n]{0,15}?(?:报道|報道|消息|称|稱|披露|援引|引述|指出|透露|说|說)"
    r")",
    re.IGNORECASE,
)
#: Korean and Japanese have the verb at the end of the sentence, however long it is.
_TOLD_AT_END = re.compile(r"[은는이가][^.\n]*고\s?(?:보도|전했|전하|밝혔)|は[^。\n]*(?:と|を)(?:伝え|報じ|報道)")
BEHIND_AT_END = 160
#: … and so do all others of an outlet that another one cites: "KCNA, citée par Yonhap".
_CITED_BEHIND = re.compile(
    r"[»”\"'’]?,?\s*(?:(?:as\s+)?(?:cited|quoted)\s+by|cité[es]*\s+par|citad[oa]s?\s+por|citat[oaie]\s+da|zitiert\s+(?:von|nach)"
    r"|которо\w+\s+цитирует|цитируем\w+)",
    re.IGNORECASE,
)
#: Korean and Japanese say behind the name that it is the source.
_CITING_BEHIND = re.compile(r"(?:[을를]\s*인용|[^。\n]{0,12}を引用|の報道を引用)")
#: How a title names its source: "…: KCNA", "… — ТАСС", "[…] (Yonhap)".
_TITLE_END = re.compile(r"[-–—|:(/＝=]\s*[«“\"]?$")
_TITLE_START = re.compile(r"\s*:\s|\s*：|[，,]\s*\"")
#: A dateline: "(Yonhap) --", "/TASS/", "(서울=연합뉴스)", "【ソウル聯合ニュース】"; only at the head of the text.
_DATELINE_BEFORE = re.compile(r"[(/\[【][^()\[\]/【】\n]{0,20}$")
_DATELINE_BEHIND = re.compile(r"[^()\[\]/【】\n]{0,20}[)/\]】]")
_HEAD = 120


@dataclass(frozen=True, slots=True)
class _Cite:
    name: str
    far_end: bool
    #: Whether another outlet is named as the one that passes it on.
    passed_on: bool = False


def origin(article: Article) -> str | None:
    """The outlet whose news `article` passes on, as we call it; None where it tells its own."""
    own = outlets.canonical(article.outlet)
    signed = [_Cite(outlets.canonical(article.copy.agency), far_end=False)] if article.copy.agency else []
    cites = [cite for cite in [*_in_title(article.title), *signed, *_in_text(_lead(article))] if cite.name != own]
    if not cites:
        return None
    return max(cites, key=lambda cite: (cite.passed_on, cite.far_end)).name


def resolved(reports: Sequence[Report]) -> tuple[str, ...]:
    """The origin of each report: who stands at the end of the chain, as far as the story's reports show it."""
    follows: dict[str, str] = {}
    for report in reports:
        name = outlets.canonical(report.outlet)
        if report.origin is not None and report.origin != name:
            follows.setdefault(name, report.origin)
        else:
            follows[name] = name
    return tuple(_end(outlets.canonical(report.outlet), report.origin, follows) for report in reports)


def origins(reports: Sequence[Report]) -> tuple[str, ...]:
    """Those who have the story by themselves and stand by it, in the order in which it was seen: outlets without
    echoes."""
    told = zip(reports, resolved(reports), strict=True)
    return tuple(dict.fromkeys(origin for report, origin in told if report.stands))


def _end(name: str, origin: str | None, follows: Mapping[str, str]) -> str:
    seen = {name}
    at = origin or name
    while at not in seen and at in follows:
        seen.add(at)
        at = follows[at]
    # Two that cite each other: the one that was cited first.
    return at if at != name or origin is None else origin


def _lead(article: Article) -> str:
    text = article.text[: LEAD_CJK if article.language in ("ko", "ja", "zh") else LEAD]
    ends = [match.end() for match in _SENTENCE.finditer(text)]
    return text[: ends[SENTENCES - 1]] if len(ends) >= SENTENCES else text


def _in_title(title: str) -> list[_Cite]:
    found = []
    for mention in outlets.mentions(title):
        before, behind = title[: mention.start], title[mention.end :]
        at_end = _TITLE_END.search(before) and not behind.strip(' )/]»”"')
        at_start = not before.strip(" [(«") and _TITLE_START.match(behind)
        if at_end or at_start:
            found.append(_Cite(mention.outlet.name, far_end=False))
        elif cite := _cite(mention, before, behind):
            found.append(cite)
    return found


def _in_text(text: str) -> list[_Cite]:
    found = []
    for mention in outlets.mentions(text):
        before, behind = text[: mention.start], text[mention.end :]
        dateline = mention.start < _HEAD and _DATELINE_BEFORE.search(before) and _DATELINE_BEHIND.match(behind)
        if dateline:
            found.append(_Cite(mention.outlet.name, far_end=False))
        elif cite := _cite(mention, before, behind):
            found.append(cite)
    return found


def _cite(mention: outlets.Mention, before: str, behind: str) -> _Cite | None:
    """What the words around a name within its sentence say of it."""
    left = _SENTENCE.split(before[-BEFORE:])[-1]
    right = _SENTENCE.split(behind[:BEHIND])[0]
    if _CITED_BEHIND.match(right) and any(outlets.mentions(behind[:BEHIND])):
        return _Cite(mention.outlet.name, far_end=True, passed_on=True)
    if _CITING.search(left) or _CITING_BEHIND.match(right):
        return _Cite(mention.outlet.name, far_end=True)
    if _TOLD_BEFORE.search(left) or _TOLD_BEHIND.match(right) or _TOLD_AT_END.match(behind[:BEHIND_AT_END]):
        return _Cite(mention.outlet.name, far_end=False)
    return None
