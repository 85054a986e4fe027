"""What the layout of a text says: its headline, lines that are no sentences of the story, labels of a transcript."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.model import Article
from bot.core.quotes.marks import Run

#: Lines that are no sentence of the story: captions, credits, bylines, pointers to other pages, advertisements. What
#: begins as a pointer does and ends as a sentence is one: "Related sanctions are “a mistake”, Pak said."
_NO_SENTENCE = re.compile(
    r"\n(?<!\n\n)\n*+[ \t\u00a0]*+(?:"
    r"(?:photos?|images?|videos?|pictures?|captions?|foto|bild|imagen|vidéos?|légende|crédits?|credits?|фото|видео|사진|写真)"
    r"(?: ?\([^)\n]{1,40}\)| (?:by|credit|von|par|de|d[’']illustration))?[ \u00a0]*[:：|/©][^\n]*|"
    r"(?:©|\(c\))[^\n]*|"
    r"(?:publicité|advertisement|anzeige|werbung|publicidad|реклама|광고)[ \u00a0]*\.?|"
    r"(?:read (?:more|also|next)|see also|related|more on this|lire aussi|à lire aussi|voir aussi|lesen sie auch|"
    r"mehr zum thema|lea también|lee también|te puede interesar|читайте также|смотрите также|"
    r"관련 ?기사|関連記事)\b(?:[ \u00a0]*[:：|][^\n]*|(?![^\n]*[.!?。…][»”\"」)]?[ \t]*(?:\n|$))[^\n]*)|"
    r"(?:by|par|von|por) (?-i:[A-ZÀ-ÞА-Я])[^\n.!?“”\"«»]{2,50}"
    r")[ \t]*(?=\n|$)",
    re.IGNORECASE,
)
_LARGE = "A-ZÀ-ÖØ-ÞЀ-Я"
#: Whence a report comes: "MOSCOW — ", "SEOUL, Nov. 3 (Meridian) - ", "Paris (Méridien) – ". A place in small letters
#: only with its agency; where a second dash follows, what stands before the first is rather a subject with an aside.
_DATELINE = re.compile(
    rf"\n[ \t]*+(?:(?=[{_LARGE}]{{3}})[{_LARGE}.'’ /-]{{3,40}}|[{_LARGE}][\w.'’ -]{{2,30}}+(?=[^()\n]{{0,40}}\())"
    r"(?:, [^\n;:()«»“”„\"]{1,30})?(?: ?\([^()\n]{2,30}\))?(?:\.-| ?(?:--|[—–])| -) "
    rf"(?=[\"«“„{_LARGE}])(?![^\n.!?]{{0,160}} (?:--|[—–-]) )"
)
#: Who speaks in a transcript: "PAK:", "Q:".
_LABEL = re.compile(r"([A-ZÀ-ÖØ-ÞЀ-Я][A-ZÀ-ÖØ-ÞЀ-Я.'’ -]{1,40}):[ \u00a0]+(?=\S)")
#: Letters of the longest headline.
_HEADLINE = 200
_SIGN = re.compile(r"[\W_]+")


def cleaned(text: str) -> str:
    """`text` with spaces in place of what is part of no sentence: every sign that stays keeps its place."""
    text = _NO_SENTENCE.sub(lambda match: " " * len(match.group()), text)
    # A line break in front, by which the engine finds the first line as it does the others.
    return _DATELINE.sub(lambda match: "\n" + " " * (len(match.group()) - 1), f"\n{text}")[1:]


def body(article: Article) -> int:
    """Where the text goes on behind its headline, if it repeats it: what that quotes stands below again."""
    title = article.title.strip(" .\n")
    head = article.text.lstrip()
    offset = len(article.text) - len(head)
    if title and head.startswith(title) and head[len(title) :].lstrip(" .")[:1] == "\n":
        return offset + len(title)
    return 0


def without_headline(text: str, runs: Sequence[Run]) -> list[Run]:
    """`runs` without those of a first line that is no sentence and whose words stand in marks below again."""
    line = len(text) - len(text.lstrip())
    end = text.find("\n", line)
    if not runs or runs[0].outer_start > end or not 0 < end - line < _HEADLINE:
        return list(runs)
    if text[line:end].rstrip()[-1] in ".!?。" or runs[0].outer_start == line:
        return list(runs)
    below = {_signs(text, run) for run in runs if run.outer_start > end}
    whole = " ".join(below)
    return [run for run in runs if run.outer_start > end or _signs(text, run) not in whole]


def labelled(text: str, runs: Sequence[Run]) -> list[Run]:
    """`runs`, those of a transcript without their labels: "PAK: We agree." is what Pak says."""
    return [_labelled(text, run) for run in runs]


def _labelled(text: str, run: Run) -> Run:
    match = _LABEL.match(text, run.start, run.end)
    return run._replace(start=match.end(), label=(match.start(1), match.end(1))) if match else run


def _signs(text: str, run: Run) -> str:
    return _SIGN.sub(" ", text[run.start : run.end].casefold()).strip()
