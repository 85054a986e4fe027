"""Which cue governs a marked run in Chinese, whose nouns have no particles and whose words no spaces.

The speaker stands right before the verb, the verb right before or behind the run: 普京表示，“…” · “…”，普京说。
"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.core.quotes import kind
from bot.core.quotes.clauses import NAME, Said
from bot.core.quotes.languages import FinalWords
from bot.core.quotes.phrases import Subject
from bot.core.quotes.sentences import Sentence

#: What ends the noun of a subject: when, where, to whom, how.
_ADVERBIAL = re.compile(
    r"\d|在(?!寅|明(?![天年日确確]))|于|对(?!外|华|朝)|就|向|当天|当日|今天|昨天|今日|昨日|周[一二三四五六日]|星期|日前|近日|随后|同时|再次|还|也|则|曾|强烈|严厉|共同(?!体)|一同|一起|分别|分別|联合(?=表|声|发)|"
    r"明确|公开|通过|接受|发表|发文|会见|访问|告诉|回应|回答|介绍|批评|指责|呼吁|谴责|敦促|否认|否認|驳斥|駁斥|反驳|反駁|承认|承認|接着|接著|继续|繼續|最后|最後|随即|隨即|当时|此前|稍早|首次|多次|一再|表(?=示)|说|称"
)
#: … to whom somebody writes, or with whom they met: 金正恩致电普京说, 拉夫罗夫与崔善姬会谈后说.
_TOWARDS = re.compile(
    r"(?:(?<=[一-鿿]{2})|(?<=[他她]))(?:(?<!一)致(?=[电電函信贺賀唁])|回[信电電函]|[复覆][信函电電]|(?:感谢|感謝|祝贺|祝賀|慰问|慰問)(?![团團])|"
    r"(?:与|與|(?<!大)同|和(?!平)|跟)(?=.{2,20}?(?:会谈|會談|会晤|會晤|会面|會面|见面|見面|通话|通話|通电话|通電話|磋商|"
    r"谈话|談話)(?:之后|之後|后|後|时|時|中|期间|期間|结束|結束)))"
)
#: A letter that says something, and what tells of it before: who sent it speaks.
_LETTER = re.compile(r"(?:[贺賀唁回复覆]|慰问|慰問|感谢|感謝)?(?:[信函电電]|电报|電報|电文|電文|信函)[中里裡]?$")
_IN_LETTER = re.compile(r"在?(?:[贺賀唁回复覆]|慰问|慰問|感谢|感謝)?(?:[信函电電]|电报|電報)[中里裡]")
_INSIDE = "中里裡"
_SENDS = re.compile(r"(?<!一)致|[发發][出去]|寄[出去]|送[出去]|回[信电電函]|[复覆][信函电電]")
_RECEIVED = re.compile(
    r"(?:收到|接到|接获|接獲)(?:[来來]自)?(?P<who>[一-鿿·]{2,12}?)(?:的|[发發送寄][来來])|[发發送寄][来來]"
)
_CLAUSE = re.compile(r"[，,；;：:。！？\n]")
_PRONOUN = re.compile(r"(?:他|她|他们|她们|我|我们|其)$")
#: Behind a cue up to the run.
_LEAD = re.compile(r"(?:道|说|称)?[，,：: ]*$")
#: Around a claim of others: 否认“…”的说法.
_DENIES = re.compile(r"否认|否認|驳斥|駁斥|反驳|反駁|痛斥|斥")
_CLAIM = re.compile(r"的?(?:说法|說法|指控|指责|指責|传闻|傳聞|传言|傳言|谣言|謠言|言论|言論)")
#: Chinese family names, without those that begin other words as often (高兴, 方面), and the offices behind which one
#: begins a name: 外交部发言人陈宗平.
_FAMILY = (
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘蒋蔣蔡杜叶葉程苏蘇"
    "魏吕呂丁沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾賈夏韦韋付邹鄒孟熊秦邱尹薛闫阎侯龙龍陶黎贺賀顾顧毛郝龚龔邵钱錢武戴莫孔汤湯耿"
)
_IN_OFFICE = re.compile(
    r"(?:发言人|發言人|部长|部長|外长|外長|局长|局長|厅长|廳長|司长|司長|院长|院長|校长|校長|会长|會長|市长|市長|省长|省長|县长|縣長|行长|行長|"
    r"社长|社長|主任|主席|总理|總理|总统|總統|总裁|總裁|书记|書記|大使|领事|領事|秘书长|秘書長|司令员?|司令員|参谋长|參謀長|专员|專員|教授|"
    r"研究员|研究員|分析师|分析師|船长|船長)"
    r"(?!陈述|陳述|许可|許可|谢绝|謝絕|马上|馬上|张口|張口|顾虑|顧慮|董事|周边|周邊|石油|武装|武裝|程序)"
    rf"(?P<name>[{_FAMILY}][一-鿿]{{1,2}}?)(?<![地等们們者])(?=(?:[上中少大][将將校]|先生|女士|教授|博士)?\Z)"
)
#: Further off, a verb no longer governs.
_REACH = 40
_LONGEST = 30


def govern(text: str, blank: str, sentence: Sentence, words: FinalWords) -> list[Said | None]:
    """The cue of each run of a sentence, and its speaker; `blank` is the text with its runs blanked."""
    start, end = sentence.start, sentence.end
    cues = [match.span() for match in _pattern(words.cue).finditer(blank, start, end)]
    relay = _source(blank, start, end, words)
    found: list[Said | None] = []
    for run in sentence.runs:
        before = next((one for one in reversed(cues) if one[1] <= run.outer_start), None)
        low = blank.rfind("■", start, run.outer_start) + 1
        # “…，”普京补充说，“…”: of two verbs the first has the subject.
        parts = next((one for one in cues if low <= one[0] and one[1] <= run.outer_start), None) if low else None
        behind = next((one for one in cues if one[0] >= run.outer_end), None)
        said: Said | None = None
        if before and _DENIES.fullmatch(blank, *before) and _CLAIM.match(blank, run.outer_end):
            said = Said(kind.DENIED, before, Subject(-1, -1))
        elif before and _LEAD.fullmatch(blank, before[1], run.outer_start):
            of_one = parts and not _CLAUSE.search(blank, parts[1], before[0])
            parting = _after(blank, low, parts[0]) if parts and of_one else None
            said = Said("introduced", before, parting or _before(blank, start, before[0]), relay)
        elif (
            before
            and not _CLAUSE.search(blank, low or start, run.outer_start)
            and (within := _before(blank, low or start, before[0]))
        ):
            said = Said("within", before, within, relay)
        elif behind and (subject := _after(blank, run.outer_end, behind[0])):
            said = Said("subject, verb", behind, subject, relay)
        elif before and run.outer_start - before[1] <= _REACH and "■" not in blank[before[1] : run.outer_start]:
            said = Said("within", before, _before(blank, start, before[0]), relay)
        elif found and found[-1] and found[-1] is not NAME and blank[run.outer_start - 1] in "■，,、":
            said = found[-1]
        elif relay and not cues and run.end - run.start > len("无稽之谈"):
            said = Said("according to", None, relay)
        found.append(said or (NAME if blank[start : run.outer_start].strip() else None))
    return found


def _after(blank: str, start: int, cue: int) -> Subject | None:
    """The noun between a run and the verb behind it, if nothing else stands there."""
    while start < cue and blank[start] in "，, ":
        start += 1
    if not start < cue <= start + _LONGEST or _CLAUSE.search(blank, start, cue):
        return None
    return _noun(blank, start, cue)


def _before(blank: str, start: int, cue: int) -> Subject | None:
    """Who speaks by the verb at `cue`, behind which the run stands."""
    return _of_sender(blank, start, cue, _subject(blank, start, cue))


def _subject(blank: str, start: int, cue: int) -> Subject | None:
    """The noun that leads the verb's clause, or the one before where it is empty; who sent it in place of a letter."""
    found: Subject | None = None
    for first in reversed([start, *(match.end() for match in _CLAUSE.finditer(blank, start, cue))]):
        if found is not None:
            return _sender(blank, first, found.start) or found
        found = _noun(blank, first, cue)
        if found and not _LETTER.fullmatch(blank, found.start, found.end):
            break
    return found


def _of_sender(blank: str, start: int, cue: int, found: Subject | None) -> Subject | None:
    """`found`, or who sent the letter whose words follow the verb at `cue`, where the sentence before the one that
    begins at `start` tells: 金正恩致信普京。他在信中写道."""
    letter = found is not None and _LETTER.fullmatch(blank, found.start, found.end) is not None
    within = (found is None or found.pronoun) and _IN_LETTER.search(blank, start, cue) is not None
    if not letter and not within:
        return found
    high = len(blank[:start].rstrip(" \u3000。！？\n"))
    low = max(blank.rfind(one, 0, high) for one in "。！？\n") + 1
    if (sends := _sender(blank, low, high)) is not None:
        return sends
    return Subject(-1, -1) if found and letter and blank[found.end - 1] in _INSIDE else found


def _sender(blank: str, start: int, end: int) -> Subject | None:
    """Who sent a letter by the clause before it: 金正恩致信普京，信中说 · 普京收到金正恩的来信，信中说."""
    if received := _RECEIVED.search(blank, start, end):
        return Subject(*received.span("who")) if received["who"] else None
    return _noun(blank, start, end) if _SENDS.search(blank, start, end) else None


def _noun(blank: str, start: int, end: int) -> Subject | None:
    while start < end and blank[start] in " \u3000（(【":
        start += 1
    ends = (_ADVERBIAL.search(blank, start, end), _TOWARDS.search(blank, start, end))
    stop = min((match.start() for match in ends if match), default=end)
    clause = _CLAUSE.search(blank, start, stop)
    stop = clause.start() if clause else stop
    if stop <= start or "■" in blank[start:stop] or stop - start > _LONGEST:
        return None
    named = _IN_OFFICE.search(blank[start:stop])
    name = (start + named.start("name"), start + named.end("name")) if named else None
    return Subject(start, stop, name, pronoun=_PRONOUN.fullmatch(blank, start, stop) is not None)


def _source(blank: str, start: int, end: int, words: FinalWords) -> Subject | None:
    """The outlet of "据朝中社报道"."""
    match = _pattern(words.according).search(blank, start, end)
    return Subject(*match.span("who"), name=match.span("who")) if match else None


@lru_cache(maxsize=8)
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)
