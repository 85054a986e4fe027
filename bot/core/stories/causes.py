"""What a title names but for what is done over it: "restarts loudspeakers over balloons", «в ответ на санкции»."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.core.stories.finder import ACT, CAUSE, THING, Found
from bot.core.stories.patterns import either

#: Before it. Not "after": a fire after an attack is told by whoever tells the attack.
_WORDS = (
    "over", "in response to", "in retaliation for", "in reaction to", "in protest (?:at|over|against)",
    "en reponse (?:a|au|aux)", "en represailles (?:a|au|aux|de|d')", "pour protester contre", "в ответ на", "из-за",
    "als (?:reaktion|antwort) auf", "wegen", "aus protest gegen", "en respuesta a", "en represalia por",
    "en protesta por", "in risposta a", "in rappresaglia per", "per protesta contro", "作为对", "回应", "报复",
)  # fmt: skip
_OVER = re.compile(either(_WORDS, not_behind="a-zа-я"))
#: In Korean and Japanese behind it, with so many signs between.
_OVER_IT = re.compile(
    r"[^…,、。\"”』」]{0,4}?(?:에 대응|에 반발|에 맞서|에 항의| ?대응| ?보복|への対抗|に対抗|への報復|に抗議|に反発)"
)
#: Where what stands behind such a word ends.
_END = re.compile(r"[,;:!?…]| - |$")


def causes(title: str, found: Iterable[Found]) -> Iterator[str]:
    """The acts and things that a folded title gives as the cause, as kinds of what is found of their own."""
    spans = [(hit.end(), _END.search(title, hit.end())) for hit in _OVER.finditer(title)]
    for one in found:
        if one.kind not in (ACT, THING):
            continue
        behind = any(start <= one.start and end and one.end <= end.start() for start, end in spans)
        if behind or (title[one.start] >= "\u2e80" and _OVER_IT.match(title, one.end)):
            yield f"{CAUSE}:{one.name}"
