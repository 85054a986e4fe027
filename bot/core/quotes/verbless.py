"""Who speaks where a run has no verb of its own in Russian: «…, а Y — „…“», "Y, назвавший это «…»"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.quotes import declension
from bot.core.quotes.agreement import Known
from bot.core.quotes.clauses import Said
from bot.core.quotes.phrases import Subject
from bot.core.quotes.scan import Token

_CUES = frozenset(("cue", "inverted", "participle"))
#: "… «…», а Y —" has no fewer tokens before the run.
_LEFT_OUT = 5
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
    while low > 0 and row[low - 1].kind not in ("comma", "Q", "conjunction", *_CUES):
        low -= 1
    verb = next((at for at in range(low, 0, -1) if row[at].kind in _CUES), None)
    parted = row[low - 1].kind == "conjunction" or [one.kind for one in row[low - 2 : low]] == ["Q", "comma"]
    if verb is None or not parted or not any(one.kind == "Q" for one in row[verb:low]):
        return None
    subject = declension.nominative(text, row, low, run - 1, None)
    return Said("within", (row[verb].start, row[verb].end), subject) if subject else None


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
    if declension.is_oblique(text[slice(*name)].split(" ")[0]) and known(*name) is None:
        # "ответил Марку Рютте, заявившему"
        return Subject(-1, -1)
    return Subject(*name, name, inflected=True)
