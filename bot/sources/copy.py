"""Agency copy: what its first and last lines say about it, and which of them are not part of the text.

Only whole lines are taken away, and only those that say nothing but what the rule names: a sentence that mentions an
advertisement stays.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.core.model import Copy, Status
from bot.core.stories import markers

#: Agencies as they sign their copy, and as we call them.
_AGENCIES: Mapping[str, str] = {
    "reuters": "Reuters",
    "рейтер": "Reuters",
    "로이터": "Reuters",
    "ロイター": "Reuters",
    "路透社": "Reuters",
    "afp": "AFP",
    "афп": "AFP",
    "法新社": "AFP",
    "ap": "AP",
    "associated press": "AP",
    "upi": "UPI",
    "dpa": "dpa",
    "efe": "EFE",
    "ansa": "ANSA",
    "kyodo": "Kyodo",
    "共同": "Kyodo",
    "jiji": "Jiji",
    "時事": "Jiji",
    "時事通信": "Jiji",
    "共同通信": "Kyodo",
    "киодо": "Kyodo",
    "xinhua": "Xinhua",
    "新华社": "Xinhua",
    "新華社": "Xinhua",
    "신화통신": "Xinhua",
    "синьхуа": "Xinhua",
    "中新社": "China News Service",
    "中新网": "China News Service",
    "yonhap": "Yonhap",
    "연합뉴스": "Yonhap",
    "聯合ニュース": "Yonhap",
    "韩联社": "Yonhap",
    "韓聯社": "Yonhap",
    "рёнхап": "Yonhap",
    "ренхап": "Yonhap",
    "newsis": "Newsis",
    "뉴시스": "Newsis",
    "news1": "News1",
    "뉴스1": "News1",
    "kcna": "KCNA",
    "조선중앙통신": "KCNA",
    "цтак": "KCNA",
    "acnc": "KCNA",
    "ktca": "KCNA",
    "朝鮮中央通信": "KCNA",
    "朝中社": "KCNA",
    "tass": "TASS",
    "тасс": "TASS",
    "interfax": "Interfax",
    "интерфакс": "Interfax",
    "интерфакс.ru": "Interfax",
    "риа новости": "RIA Novosti",
    "ria novosti": "RIA Novosti",
    "sputnik": "Sputnik",
    "ukrinform": "Ukrinform",
    "укринформ": "Ukrinform",
    "укрінформ": "Ukrinform",
}
_SIGNED = "|".join(sorted(map(re.escape, _AGENCIES), key=len, reverse=True))
_PLACE = r"(?P<place>[^\W\d_][^\n()—–:;!?\"«“]{1,60}?)"
_DATELINES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # SEOUL/MOSCOU, 12 septembre (Reuters) - · SEOUL, Nov. 2 (Yonhap) -- · PARIS (AFP) — · MOSCÚ, 12 sep (EFE).-
        rf"^{_PLACE}(?:,[^()\n]{{1,30}})?\s*\((?P<agency>{_SIGNED})[^()\n]{{0,20}}\)\s*(?:\.?\s*[-–—]{{1,2}}|\.)\s*",
        # (ANSA) - MOSCA, 12 SET -
        rf"^\((?P<agency>{_SIGNED})\)\s*[-–—]\s*(?P<place>[^\W\d_][^\n()—–:;,!?]{{1,40}}),\s*\d[^\n()–—-]{{1,20}}[-–—]\s*",
        # MOSCOW, November 2. /TASS/. · МОСКВА, 2 ноября. /ТАСС/.
        rf"^{_PLACE},[^/\n]{{1,30}}/(?P<agency>{_SIGNED})[^/\n]{{0,20}}/\.?\s*[-–—]*\s*",
        # МОСКВА, 2 ноя - РИА Новости. · Москва. 2 ноября. ИНТЕРФАКС.RU -
        rf"^{_PLACE}[.,]\s*\d[^\n(/]{{1,20}}?[\s.–—-]+(?P<agency>{_SIGNED})\s*(?:\.|[-–—]{{1,2}})\s+",
        # 평양 11월 2일발 조선중앙통신
        rf"^[(\[]?(?P<place>[^\n\d()]{{1,20}}?)\s*\d{{1,2}}월\s*\d{{1,2}}일발\s*(?P<agency>{_SIGNED})[)\]]?\s*",
        # 新华社平壤11月2日电（记者 张三）
        rf"^[(（]?(?P<agency>{_SIGNED})(?P<place>[^\W\d_]{{0,12}}?)\d{{1,2}}月\d{{1,2}}日[电電][)）:：]?\s*"
        r"(?:[(（]记者[\s:：]*(?P<byline>[^()（）\n]{1,40})[)）])?\s*",
        # (서울=연합뉴스) 홍길동 기자 = · [서울=뉴시스] 홍길동 기자 = · 【ソウル聯合ニュース】
        # ［ソウル　２日　ロイター］ -
        rf"^[(\[【［（]\s*(?P<place>[^\n=＝)\]】］）]{{1,40}}?)\s*[=＝]?\s*(?P<agency>{_SIGNED})\s*[)\]】］）]\s*[-–—]*\s*"
        r"(?:(?P<byline>[^\n=]{1,40}?)\s*(?:특파원|기자)\s*=\s*)?",
    )
)
#: What stands behind a place within its brackets: a day, "from".
_BEHIND_PLACE = re.compile(r"[\s,.]*\d.*$")
#: What an editor tells other editors: the first line in brackets.
_NOTE = re.compile(
    r"^[(\[](?P<note>(?:ajoute|actualise|précise|corrige|répétition|rectifie|avec |adds|updates|recasts|corrects|"
    r"repeats|refiles|clarifies|removes|lead|with |\d+(?:st|nd|rd|th)? ld|добавл|обновл|дополн|исправл|уточн|повтор|"
    r"정정|수정|종합|추가|更新|訂正|更正|aktualisiert|berichtigt|actualiza|corrige|aggiunge)[^()\[\]\n]{0,120})[)\]]\s*[-–—:.]*\s*",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"^(?:par|by|von|por|автор:?|текст:)\s+(?P<byline>[^\W\d_][^\n.!?:]{3,80})$",
    re.IGNORECASE,
)
#: Who wrote it, where that stands at the end.
_CREDIT = re.compile(
    r"^\((?:reporting|reportage|писал|rédigé)\s*(?:by|par|de)?:?\s+(?P<byline>[^\W\d_][^\n;()]{2,80})[;)]",
    re.IGNORECASE,
)
#: Lines that are the page's and not the article's, each the whole line.
_PAGES_LINES = (
    r"(?:publicité|advertisement|advertising|ad|anzeige|werbung|publicidad|реклама|광고|広告|广告)",
    r"(?:story continues below|article continues after|la suite après|lire la suite)\b.{0,60}",
    r"(?:lire aussi|à lire aussi|voir aussi|read more|read also|see also|related|читайте также|по теме|관련기사|"
    r"関連記事|相关阅读)\s*[:：>»].{0,200}",
    r"\((?:reporting|writing|editing|additional reporting|with)\b.{0,300}\)",
    r"\((?:reportage|rédigé|édité|version française|avec)\b.{0,300}\)",
    r"(?:photo|image|crédit(?:s)?(?: photo)?|credit|фото|사진|写真|图)\s*[:：=/©].{0,160}",
    # A caption, by the credit that ends it: "… at the station. Photo: AP".
    r".{1,250}(?<!\w)(?:photos?|pic|picture|image|crédits?|credits?|фото|사진)\s?[:：=©]\s?(?-i:[^\W\d_a-zа-яё])[^\n.:：]{1,40}[)）\]]?",
    r"(?:afp|reuters|ap|epa|kcna|tass|getty images|yonhap|kyodo|sputnik)(?:\s+photo)?\s*(?:/|\bvia\b)"
    r"\s*[^.!?\n]{2,60}",
    r"(?:copyright\s*)?(?:©|\(c\)|ⓒ).{0,160}",
    r".{0,60}(?:all rights reserved|tous droits réservés|все права защищены)\.?",
    r".{0,60}(?:무단\s*전재.{0,40}금지|無断転載.{0,20})\.?",
    r"(?:<저작권자|저작권자).{0,120}",
    r"(?:-\s*0\s*-|\(?end\)?|###|-{3,}|\*{3,}|끝|\(끝\)|---\s*fin\s*---)",
    r"[\w.+-]+@[\w-]+\.[\w.]+",
    r"(?:share|partager|поделиться|공유하기|シェア|分享)(?:\s*[:：].{0,60})?",
    r"(?:sign up|subscribe|abonnez-vous|inscrivez-vous|подпишитесь|подписывайтесь)\b.{0,120}",
)
_NOT_TEXT = re.compile("|".join(_PAGES_LINES), re.IGNORECASE)


def read_copy(text: str, title: str = "", *, note: str = "") -> tuple[str, Copy]:
    """The text alone, and what its first and last lines say about it; `note` is an editor's that stood elsewhere."""
    lines = text.split("\n")
    if not note:
        note, lines = take_note(lines)
    byline = next((found["byline"].strip() for found in map(_CREDIT.match, lines[-3:]) if found), None)
    lines = [line for line in lines if not _is_not_text(line)]
    while lines:
        found = _BYLINE.match(lines[0])
        if lines[0] and not found:
            break
        byline = found["byline"].strip() if found else byline
        del lines[0]
    if not note:
        note, lines = take_note(lines)
    status: Status = "correction" if markers.said(title, f"({note})") == "correction" else "usable"
    dateline = _dateline(lines[0]) if lines else None
    if dateline is None:
        return "\n".join(lines), Copy(byline=byline, note=note, status=status)
    named = dateline.groupdict()
    # What is left is a sentence of its own; where nothing is, it begins on the next line.
    first = lines[0][dateline.end() :].strip()
    copy = Copy(
        agency=_AGENCIES[named["agency"].lower()],
        place=_BEHIND_PLACE.sub("", named["place"]).strip(" ,.") or None,
        byline=(named.get("byline") or "").strip() or byline,
        note=note,
        status=status,
    )
    return "\n".join([first, *lines[1:]] if first else lines[1:]), copy


def take_note(lines: list[str]) -> tuple[str, list[str]]:
    """What an editor says in brackets before the text begins, and the lines without it."""
    at = next((number for number, line in enumerate(lines) if line.strip()), None)
    found = _NOTE.match(lines[at].strip()) if at is not None else None
    if at is None or found is None:
        return "", lines
    rest = lines[at].strip()[found.end() :]
    return found["note"].strip(), [*([rest] if rest else []), *lines[at + 1 :]]


def _dateline(line: str) -> re.Match[str] | None:
    return next((found for found in (pattern.match(line) for pattern in _DATELINES) if found), None)


def _is_not_text(line: str) -> bool:
    line = line.strip()
    return len(line) <= 320 and _NOT_TEXT.fullmatch(line) is not None
