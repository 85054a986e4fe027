"""Which cue governs a marked run in Chinese, whose nouns have no particles and whose words no spaces.

The speaker stands right before the verb, the verb right before or behind the run: 普京表示，“…” · “…”，普京说。
"""

from __future__ import annotations

import re

from bot.core.quotes import kind
from bot.core.quotes.families import CHINESE, CHINESE_DOUBLE, CHINESE_SOUNDS
from bot.core.quotes.languages import FinalWords
from bot.core.quotes.patterns import whole
from bot.core.quotes.phrases import Subject
from bot.core.quotes.said import NAME, Said
from bot.core.quotes.sentences import Sentence

#: What ends the noun of a subject: when, where, to whom, how.
_ADVERBIAL = re.compile(
    r"[（(]|\d|被(?=问|問|追|质|質|指|控)|在(?!寅|明(?![天年日确確]))(?<![长長官员員席理统統，。：][金李朴崔郑鄭尹姜赵趙吴吳申徐权權黄黃宋洪文]在)|于|(?<![反绝絕])[对對](?!外|华|華|朝|手)|就|向|[当當][天日晚场場]|今天|昨天|今日|昨日|[今昨]晚|[上下中]午|凌晨|傍晚|深夜|晚[间間]|周[一二三四五六日]|星期|日前|近日|随后|同时|再次|还|也|则|(?<![合兼吞归歸])[并並](?![购購])|因此|曾|强烈|严厉|共同(?!体)|一同|一起|分别|分別|联合(?=表|声|发)|"
    r"明确|公开|通过|接受|发表|发文|会见|访问|告诉|回应|回答|介绍|批评(?!者|人士)|指责|呼吁|谴责|敦促|否认|否認|驳斥|駁斥|反驳|反駁|承认|承認|警告|强调|強調|补充|補充|解释|解釋|指出|透露(?!姓名|身份|身分|名字)|"
    r"坦言|感叹|感嘆|回忆|回憶|抱怨|重申|证实|證實|确认|確認|认为|認為|追问|追問|质问|質問|[却卻又便]|不断|不斷|(?<=.)[赛賽][后後前]|(?<=.)[会會][后後]|(?<=.)本人|(?<=.)亲自|(?<=.)親自|把(?!握)|(?<![上中少大])[将將](?![军軍来來])|[笑哭][着著]|流[着著][泪淚]|含[泪淚]|(?<=.)[没沒](?:有(?!人)|(?=[回说說表称稱提]))|从未|從未|并未|並未|[不未]曾|只(?=[回说說表称稱答承])|接着|接著|继续|繼續|最后|最後|随即|隨即|当时|此前|稍早|首次|多次|一再|表(?=示)|说|称"
)
#: … to whom somebody writes, or with whom they met: 金正恩致电普京说, 拉夫罗夫与崔善姬会谈后说.
_TOWARDS = re.compile(
    r"(?:(?<=[一-鿿]{2})|(?<=[他她]))(?:(?<!一)致(?=[电電函信贺賀唁])|回[信电電函]|[复覆][信函电電]|(?:感谢|感謝|祝贺|祝賀|慰问|慰問)(?![团團])|"
    r"(?:(?<!金)[与與]|(?<!大)同|和(?!平)|跟)(?=.{2,20}?(?:会谈|會談|会晤|會晤|会面|會面|见面|見面|通话|通話|通电话|通電話|磋商|"
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
#: Whose words an outlet passes on: 新闻网引述一名官员的话说.
_CITED = re.compile(r"(?:引述|援引|转述|轉述|引用)(?P<who>[^，,。■\n]{2,20}?)的?(?:话|話)$")
_CLAUSE = re.compile(r"[，,；;：:。！？\n]")
#: … and marked words, which end one.
_PIECE = re.compile(rf"{_CLAUSE.pattern}|■+")
_PRONOUN = re.compile(r"(?:他|她|他们|她们|我|我们|其)$")
#: Behind a cue up to the run.
_LEAD = re.compile(r"(?:道|说|称)?[，,：: ]*$|[^，,。！？；;\n■：:]{0,12}[：:] ?$")
#: Around a claim of others: 否认“…”的说法.
_DENIES = re.compile(r"否认|否認|驳斥|駁斥|反驳|反駁|痛斥|斥")
_CLAIM = re.compile(r"的?(?:说法|說法|指控|指责|指責|传闻|傳聞|传言|傳言|谣言|謠言|言论|言論)")
#: An office or a trade, behind which the name of its bearer begins: 外交部发言人陈宗平, 居民欧阳倩.
_OFFICE = (
    r"(?:发言人|發言人|[部外防财財首法検检][长長相]|局长|局長|厅长|廳長|司长|司長|院长|院長|校长|校長|会长|會長|市长|市長|省长|省長|县长|縣長|"
    r"州长|州長|村长|村長|行长|行長|社长|社長|议长|議長|署长|署長|处长|處長|队长|隊長|船长|船長|机长|機長|店长|店長|审判长|審判長|检察长|檢察長|"
    r"董事长|董事長|秘书长|秘書長|参谋长|參謀長|国务卿|國務卿|主任|主席|主编|主編|主演|总理|總理|总统|總統|总裁|總裁|总编辑|總編輯|总干事|總幹事|"
    r"书记|書記|大使|特使|公使|领事|領事|司令|将军|將軍|代表|教授|分析师|分析師|"
    r"律师|律師|法官|检察官|檢察官|外交官|经理|經理|执行官|執行官|创始人|創始人|负责人|負責人|候选人|候選人|领导人|領導人|领袖|領袖|居民|村民|市民|"
    r"学生|學生|教师|教師|老师|老師|医生|醫生|护士|護士|工程师|工程師|司机|司機|导演|導演|作家|诗人|詩人|歌手|教练|教練|"
    r"冠军|冠軍|选手|選手|主帅|主帥|证人|證人|被告人?|专家|專家|记者|記者|编辑|編輯|顾问|顧問|助理|秘书|秘書|(?<![人成])[员員]|大臣|"
    r"同事|邻居|鄰居|朋友|妻子|丈夫|[母父][亲親]|儿子|兒子|女儿|女兒|妹妹|姐姐|哥哥|弟弟|遗孀|遺孀|者)"
)
#: … and words that begin with the signs of family names, and no name.
_NO_NAME = (
    "陈述|陳述|许可|許可|谢绝|謝絕|马上|馬上|张口|張口|顾虑|顧慮|董事|周边|周邊|石油|武装|武裝|程序|高度|高调|高調|高兴|高興|高层|高層|高级|高級|"
    "高呼|方面|方才|方案|方针|方針|任命|任期|任内|任內|任职|任職|任何|何时|何時|何以|安排|安全|单独|單獨|单方|單方|双方|雙方|相信|相关|相關|相继|相繼|"
    "全力|全体|全體|全部|全面|全国|全國|连续|連續|连日|連日|连任|連任|来自|來自|来访|來訪|来电|來電|来信|來信|成功|成员|成員|成为|成為|解释|解釋|关于|"
    "關於|关注|關注|计划|計劃|计算|計算|强调|強調|强烈|強烈|强硬|強硬|施压|施壓|施政|严厉|嚴厉|嚴厲|严重|嚴重|严正|嚴正|郑重|鄭重|国内|國內|国家|國家|"
    "国会|國會|国际|國際|广泛|廣泛|终于|終於|终止|終止|常务|常務|常驻|常駐|时常|经常|公开|包括|白天|冷静|冷靜|冷淡|坦白|盛赞|盛讚|查看|万分|萬分|水利|"
    "元首|从|易|文章|文件|花费|支持|支援|管理|宣布|宣佈|宣读|宣讀|封锁|封鎖|农业|農業|满意|滿意|游说|遊說|简短|簡短|简单|簡單|居住|步入|况且|况|益|"
    "充分|充满|充滿|那么|那麼|那时|那時|那天|权威|權威|商定|商讨|商務|商务|路过|路過|路经|祝贺|祝賀|祝愿|祝願|谈到|談到|谈及|談及|纪念|紀念|边境|邊境|"
    "曾经|曾經|温和|溫和|温言|居中|印发|扶持|仰望|怀疑|懷疑|怀念|季度|闻讯|聞訊|储备|乐观|樂觀|欣然|区别|區別|帅先|练习"
)
#: … or with those that write foreign names.
_NO_SOUNDS = (
    "特别|特別|马上|馬上|达成|達成|希腊|内部|內部|明日|明确|明確|当日|日内|日內|平安|平日|多日|多次|一再|因此|东西|東西|明年|文明|日本|南非|"
    "杜绝|杜絕"
)
_IN_OFFICE = re.compile(
    rf"{_OFFICE}(?!{_NO_NAME})"
    rf"(?P<name>(?:{CHINESE_DOUBLE})[一-鿿]{{1,2}}?|[{CHINESE}][一-鿿]{{1,2}}?|"
    rf"(?!{_NO_SOUNDS})[{CHINESE_SOUNDS}]{{2,8}}(?:·[{CHINESE_SOUNDS}]{{1,8}}){{0,3}}|"
    rf"[{CHINESE_SOUNDS}]{{1,8}}(?:·[{CHINESE_SOUNDS}]{{1,8}}){{1,3}})"
    r"(?<![地等们們者])(?=(?:[上中少大][将將校]|先生|女士|教授|博士)?\Z)"
)
#: … which opens a sentence, and may be a sign shorter.
_LEADS = re.compile(rf"[一-鿿]{{0,12}}?{_OFFICE}(?!{_NO_NAME})(?P<name>[{CHINESE}][一-鿿]{{1,2}})")
_SHORT = 2
#: Further off, a verb no longer governs.
_REACH = 40
_LONGEST = 30
#: Signs of a verb at most.
_VERB = 4


def govern(blank: str, sentence: Sentence, words: FinalWords, floor: int) -> list[Said | None]:
    """The cue of each run of a sentence, and its speaker; `blank` is the text with its runs blanked, and `floor` where
    the last sentence that has a speaker ends."""
    start, end = sentence.start, sentence.end
    cues = [match.span() for match in whole(words.cue).finditer(blank, start, end)]
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
        if said and said is not NAME and said.subject and said.subject.pronoun:
            said = said._replace(subject=said.subject._replace(stands_for=_told_of(blank, start, floor)))
        found.append(said or (NAME if blank[start : run.outer_start].strip() else None))
    return found


def _told_of(blank: str, start: int, floor: int) -> Subject | None:
    """Whom the sentence before the one that begins at `start` has for its subject, by an office and a name, since
    somebody spoke: 部长李强出席了会议。他说."""
    low, high = _sentence_before(blank, start)
    low = max(low, floor)
    found = _noun(blank, low, high) if low < high else None
    if found and found.name:
        return found
    named = _LEADS.match(blank, low, high) if floor else None
    if named is None:
        return None
    first, last = named.span("name")
    # Of two signs or three: as the text has it again.
    last -= last - first > _SHORT and blank.count(named["name"]) == 1
    return Subject(low, last, (first, last))


def _sentence_before(blank: str, start: int) -> tuple[int, int]:
    """Where the sentence before the one that begins at `start` begins and ends."""
    high = start
    while high and blank[high - 1] in " \u3000。！？\n":
        high -= 1
    return max(blank.rfind(one, 0, high) for one in "。！？\n") + 1, high


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
    if cited := _CITED.search(blank, start, cue):
        return Subject(*cited.span("who"))
    for first in reversed([start, *(match.end() for match in _PIECE.finditer(blank, start, cue))]):
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
    low, high = _sentence_before(blank, start)
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
    # They are known by the verb behind them, which is read with them: 他只说.
    far = min(end + _VERB, len(blank))
    ends = (_ADVERBIAL.search(blank, start, far), _TOWARDS.search(blank, start, end))
    stop = min((match.start() for match in ends if match), default=end)
    stop = min(stop, end)
    clause = _CLAUSE.search(blank, start, stop)
    stop = clause.start() if clause else stop
    if stop <= start or "■" in blank[start:stop] or stop - start > _LONGEST:
        return None
    named = _IN_OFFICE.search(blank[start:stop])
    name = (start + named.start("name"), start + named.end("name")) if named else None
    return Subject(start, stop, name, pronoun=_PRONOUN.fullmatch(blank, start, stop) is not None)


def _source(blank: str, start: int, end: int, words: FinalWords) -> Subject | None:
    """The outlet of "据朝中社报道"."""
    match = whole(words.according).search(blank, start, end)
    return Subject(*match.span("who"), name=match.span("who")) if match else None
