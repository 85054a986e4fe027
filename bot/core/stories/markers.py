# ruff: noqa: E501
"""What an agency says of its copy: that it adds to it, corrects it, takes it back, or sends it again.

It says so in three places only: as a word with a colon or a dash in front of the title ("UPDATE 2-", "Berichtigung:"), in
brackets in front of title or text or behind the title ("(Ajoute précisions)", "[정정]", "(종합2보)"), or as an order to its
customers ("Please kill the story …"). The same words anywhere else are news: troops withdraw, prices see a correction.
A bare word that takes something back is an agency's only in capitals: "WITHDRAWAL: …" is, "Withdrawal: …" is about troops.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from bot.core.stories.letters import fold

#: What a marker says; empty for one that says nothing about the words ("BREAKING:", "RPT-").
Kind = Literal["", "update", "correction", "withdrawn"]

#: Words that stand alone in front of a title, by what they say; folded, in nine languages.
_ALONE: dict[Kind, str] = {
    "withdrawn": r"(?:mandatory |bulletin )?kill(?:ed)?|withdraw(?:n|al|s)|stor(?:y|ies) (?:killed|withdrawn|removed)|retract(?:ed|ion)"
    r"|annulation|(?:depeche |info )?annulee?|(?:depeche )?retiree?|retrait|аннулирован[оа]|аннулируется|(?:сообщение |новость )?(?:отозван[оа]|снят[оа]|аннулирован[оа])"
    r"|(?:기사|전문)\s?(?:취소|삭제|철회)|(?:記事)?(?:取り消し|取消|撤回)|撤稿|(?:meldung )?(?:zuruckgezogen|gesperrt|annulliert)|anulad[ao]|retirad[ao]|annullat[ao]|ritirat[ao]",
    "correction": r"(?:refile-)?correct(?:ed|ion|s)|clarif(?:ication|ies)|rectif(?:icatif|ication|ie)|corrige|исправлен[оа]|исправление|уточнение|уточнен[оа]|поправка"
    r"|정정|바로잡\w*|訂正|更正|勘误|berichtig(?:t|ung)|korrektur|korrigiert|correccion|corregid[oa]|rectificacion|fe de errores|rettifica|correzione|errata corrige",
    "update": r"(?:\d(?:st|nd|rd|th) )?update[ds]?|wrapup|lead|(?:\d(?:st|nd|rd|th) )?ld|actualis(?:e|ation)|mise? a jour|обновлен[оа]|обновление|дополнен[оа]|дополнение"
    r"|종합\s?\d?보?|[2-9]보|수정|更新|追加|続報|续报|補充|补充|aktualisier(?:t|ung)|erganz(?:t|ung)|zusammenfassung|actualiza(?:cion|do)?|ampliacion|aggiornamento|aggiornato",
    "": r"rpt|repeat|refile|breaking(?: news)?|photos?|video|full text|verbatim|texte integral|en images|wortlaut|texto integro|фото|видео|полный текст|영상|포토|사진|전문|動画|写真|全文|视频|urgent[ei]?|flash|exclusive|live|just in|advisory|alerte?(?: info)?|exclusif|en direct|direct|срочно|молния|эксклюзив"
    r"|속보|긴급|단독|1보|eil(?:meldung|t)?|exklusiv|ultima hora|ultim'ora|esclusiva|exclusiva|快讯|快訊|速報|独自|独家",
}
#: Those of them that tell by themselves what is taken back, in whatever letters.
_OF_COPY = re.compile(
    r"(?:mandatory|bulletin|stor(?:y|ies)|depeche|info|сообщение|новость|기사|전문|記事|撤稿|meldung)"
)
#: What a bracket may begin with besides: then it says what was done to the copy.
_BEGINS: dict[Kind, str] = {
    "withdrawn": r"withdraws|kills|annule(?! et)|аннулир\w+|отзыв\w+",
    "correction": r"corrects|correcting|corrige|rectifie|bien lire|annule et remplace|исправл\w+|уточн\w+|berichtigt|korrigiert|corregge|rettifica",
    "update": r"adds|adding|updates|updating|recasts|writes through|ajoute|complete|actualise|avec [^)\]]{0,40}(?:precisions|details|declarations|reactions)|plus de details"
    r"|добавл\w+|дополн\w+|внесен\w+|обновл\w+|neu:|erganzt|anade|amplia|actualiza|aggiunge|aggiorna",
    "": r"repeats|repete|повтор\w*|wiederholt?|repite|ripete",
}
_WORDS = "|".join(f"(?P<{kind or 'again'}>{words})" for kind, words in _ALONE.items())
_ONE = re.compile(rf"\s*(?P<marker>{_WORDS})(?:\s?\d{{1,2}})?(?![^\W\d_])")
#: Between the words of a bracket: "[속보·2보]", "(Correction: the length)".
_LINK = re.compile(r"\s*[-–—/·,:：]\s*")
#: What ends a marker: a colon, a dash between spaces, or the dash that wires put right behind.
_END = re.compile(r"\s*[:：|]\s*|\s+[-–—]+\s+|-{1,2}(?=\S)")
#: The dash right behind is a hyphen in "live-fire" and "lead-free": only these words are known to have it.
_WIRED = re.compile(r"update[ds]?|wrapup|rpt|refile|correct(?:ed|ion)|withdraw(?:n|al)|actualizacion|adds|exclusive")
_BRACKET = re.compile(
    r"\s*(?:\((?P<a>[^()\n]{1,160})\)|\[(?P<b>[^\[\]\n]{1,160})\]|【(?P<c>[^【】\n]{1,60})】|（(?P<d>[^（）\n]{1,60})）|［(?P<e>[^［］\n]{1,60})］|\*+(?P<f>[^*\n]{1,60})\*+)\s*[-–—:：]*\s*"
)
_BRACKET_BEHIND = re.compile(
    r"\s*(?:\((?P<a>[^()\n]{1,160})\)|\[(?P<b>[^\[\]\n]{1,60})\]|【(?P<c>[^【】\n]{1,60})】|（(?P<d>[^（）\n]{1,60})）)\s*$"
)
_CLOSING = (")", "]", "】", "）")
_BEGINNING = {kind: re.compile(rf"(?:{words})(?![\w-])") for kind, words in _BEGINS.items()}
#: Orders of an agency to those who print its copy, at the beginning of a text or behind a marker.
_ORDER = re.compile(
    r"\s*(?:(?:please (?:kill|disregard|do not use|withdraw) (?:the|our|this|all)|(?:kill|disregard|do not use|withdraw) (?:our|this)) [^.,\n]{0,60}\b(?:stor(?:y|ies)|item|report|alert|article|copy|headline)"
    r"|(?:merci|priere) de (?:ne pas (?:utiliser|publier|tenir compte)|supprimer)[^.\n]{0,40}\b(?:depeche|article|information)"
    r"|просим (?:аннулировать|не использовать|считать недействительн)|bitte (?:die|diese) meldung nicht (?:verwenden|veroffentlichen)"
    r"|rogamos (?:anular|no (?:usar|publicar))|si prega di (?:annullare|non (?:usare|pubblicare)))"
)
_REPLACES = re.compile(r"\s*annule et remplace\b")
#: Signs of a text within which its markers stand.
_FRONT = 300
#: More markers than this no title has.
_CHAIN = 4
#: Of two markers the graver one holds.
_GRAVE: tuple[Kind, ...] = ("", "update", "correction", "withdrawn")


@dataclass(frozen=True, slots=True)
class Marked:
    """A text with what its markers say, and where the news in it starts and ends."""

    kind: Kind
    start: int
    end: int
    #: Where the agency's own words about the change stand, without their brackets; (0, 0) where there are none.
    note: tuple[int, int] = (0, 0)


@lru_cache(maxsize=8)
def of_title(title: str) -> Marked:
    """What the markers in front of and behind a title say; places are those of its folded form."""
    front, folded = of_text(title), fold(title)
    # Most titles end otherwise.
    ends = folded.rstrip().endswith(_CLOSING)
    behind = _BRACKET_BEHIND.search(folded, front.start) if ends else None
    if behind is None or not folded[front.start : behind.start()].strip():
        return front
    kind = _in_bracket(behind)
    if kind is None:
        return front
    note = front.note if any(front.note) else _note(behind)
    return Marked(_graver(front.kind, kind), front.start, behind.start(), note)


#: It is asked what an article says of its copy when it is compared, told and recorded.
@lru_cache(maxsize=16)
def of_text(text: str) -> Marked:
    """What the markers in front of a text say; places are those of its folded form."""
    folded = fold(text)
    kind: Kind = ""
    at, note = 0, (0, 0)
    for _ in range(_CHAIN):
        bracket, word = _BRACKET.match(folded, at), _ONE.match(folded, at)
        said = _in_bracket(bracket) if bracket else None
        if bracket and said is not None:
            kind, at = _graver(kind, said), bracket.end()
            note = note if any(note) else _note(bracket)
        elif (
            word
            and _is_agencys(word, folded, text)
            and (end := _END.match(folded, word.end()))
            and (_is_apart(end) or _WIRED.match(word["marker"]))
        ):
            kind, at = _graver(kind, _kind(word)), end.end()
        else:
            break
    if _REPLACES.match(folded, at):
        kind = _graver(kind, "correction")
    elif _ORDER.match(folded, at):
        kind = "withdrawn"
    return Marked(kind, at, len(folded), note)


def said(title: str, text: str) -> Kind:
    """What an agency says of a copy, in front of its text and about its title."""
    return _graver(of_title(title).kind, of_text(text[:_FRONT]).kind)


def _is_agencys(word: re.Match[str], folded: str, printed: str) -> bool:
    """Whether a word in front is an agency's: not one in small letters that takes back it does not say what."""
    if _kind(word) != "withdrawn" or _OF_COPY.match(word["marker"]):
        return True
    return len(printed) == len(folded) and printed[slice(*word.span("marker"))].isupper()


def _is_apart(end: re.Match[str]) -> bool:
    """Whether what follows a marker is more than a hyphen."""
    return not end.group().startswith("-")


def _in_bracket(bracket: re.Match[str]) -> Kind | None:
    """What a bracket says of the copy; None where it is about something else."""
    content = next(part for part in bracket.groups() if part is not None).strip()
    for kind in reversed(_GRAVE):
        if _BEGINNING[kind].match(content):
            return kind
    words = [_ONE.fullmatch(part) for part in _LINK.split(content)]
    if words[0] is None:
        return None
    return max((_kind(word) for word in words if word), key=_GRAVE.index)


def _kind(word: re.Match[str]) -> Kind:
    return next(kind for kind in _GRAVE if word[kind or "again"] is not None)


def _note(bracket: re.Match[str]) -> tuple[int, int]:
    """The span of a bracket's words where it has more than one: a bare "corrected" says nothing further."""
    number = next(number for number, part in enumerate(bracket.groups(), start=1) if part is not None)
    return bracket.span(number) if len(bracket[number].split()) > 1 else (0, 0)


def _graver(one: Kind, other: Kind) -> Kind:
    return max(one, other, key=_GRAVE.index)
