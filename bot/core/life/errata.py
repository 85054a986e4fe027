# ruff: noqa: E501
"""Where a page says, above or below its text, that it has corrected itself.

Agencies put a mark in front of their copy (`markers`). Papers change the page and add a line: "Correction: an earlier
version of this article misstated the price", «Исправлено: …», "Cet article a été corrigé". That such a line has come is
what makes it one: of a page that had it when it was first read nobody was told anything wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.core.stories import markers
from bot.core.stories.letters import fold

#: As much of the page's own words as an answer to an alert has room for.
LONGEST = 280
#: What a page says of itself, folded: of the version that was read before, or that it was put right.
_OF_ITSELF = re.compile(
    r"\b(?:earlier|previous|prior|original|initial) versions? of (?:(?:this|our) (?:article|story|report|post|page|headline)|the (?:article|story|headline))\b"
    r"|\b(?:this|the) (?:article|story|report|post|headline) (?:has been|was) (?:corrected|amended|updated to correct)"
    r"|\bversions? (?:precedente|anterieure|initiale)s? de (?:cet(?:te)?|notre) (?:article|depeche|texte|titre)"
    r"|\bcet(?:te)? (?:article|depeche|texte) a ete (?:corrige|rectifie|modifie)"
    r"|в (?:предыдущей|первоначальной|прежней|более ранней|первой) (?:версии|редакции) (?:(?:этого|этой|данного|данной) (?:материала|заметки|новости|статьи|текста|публикации|сообщения)|(?:материала|заметки|новости|публикации))"
    r"|(?:материал|заметка|новость|заголовок) (?:был[аи]? )?исправлен"
    r"|\bin einer (?:fruheren|vorherigen|ersten|alteren) (?:version|fassung) (?:dieses|dieser|des|der) (?:artikels|textes|beitrags|berichts|meldung|uberschrift)"
    r"|\bdiese[rs]? (?:artikel|text|beitrag|meldung) wurde (?:korrigiert|berichtigt)"
    r"|\bversion (?:anterior|previa|inicial) de est[ea] (?:articulo|noticia|texto|nota|informacion)|\best[ea] (?:articulo|noticia|texto|nota) (?:ha sido|fue) (?:corregid|rectificad)"
    r"|\bversione (?:precedente|iniziale) di quest(?:o|a|') ?(?:articolo|notizia|testo)|\bquest(?:o|a|') ?(?:articolo|notizia|testo) e stat[oa] (?:corrett|rettificat)"
    r"|기사(?:의|를)? ?(?:이전|앞선|최초) (?:버전|판|보도)|(?:바로잡습니다|정정합니다|바로잡았습니다|정정했습니다)"
    r"|(?:この記事|当初の記事|記事の(?:以前|当初)|本記事)[^。\n]{0,30}(?:訂正|誤り)|(?:訂正します|訂正しました)"
    r"|本文(?:早前|此前|先前|之前)(?:的)?版本|(?:特此更正|予以更正)"
)
_ENDS = re.compile(r"(?<=[.!?…])\s+|(?<=[。！？])")


def corrected(before: str, now: str) -> str:
    """The words by which the page that read `before` says `now` that it has corrected itself, without the mark in front
    of them; empty where it says nothing of the kind, or has said so before."""
    return next((note for note in _notes(now) if note not in before), "")


def _notes(text: str) -> Iterator[str]:
    for line in text.splitlines():
        if marked := _marked(line):
            yield marked[:LONGEST]
            continue
        yield from (one.strip()[:LONGEST] for one in _ENDS.split(line) if _OF_ITSELF.search(fold(one)))


def _marked(line: str) -> str:
    """What stands behind a mark of correction; empty where the line has none, or nothing behind it."""
    mark = markers.of_text(line.strip())
    if mark.kind != "correction" or len(fold(line.strip())) != len(line.strip()):
        return ""
    start, end = mark.note if any(mark.note) else (mark.start, mark.end)
    return line.strip()[start:end].strip()
