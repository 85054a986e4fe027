# ruff: noqa: E501
"""Outlets that others cite: their names in nine languages, their sides, and how good a source each is.

A line is ``name | side | rank | forms``; forms are written as printed, a star stands for any ending (Russian cases).
Rank 3: agencies, and organs that speak for a state themselves; 2: outlets with reporters of their own on the matter;
1: all others, those that are not listed included.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.core.stories.patterns import either

_TABLE = """
KCNA | kp | 3 | KCNA, Korean Central News Agency, North Korean state media, North Korea's state media, North Korea’s state media, médias d’État nord-coréens, médias d'État nord-coréens, médias officiels nord-coréens, agence nord-coréenne, ЦТАК, Центральн* телеграфн* агентств* Кореи, государственны* СМИ КНДР, северокорейски* государственны* СМИ, госСМИ КНДР, 조선중앙통신, 중앙통신, 북한 매체, 북한 관영매체, 북한 관영 매체, 朝鮮中央通信, 朝中社, 朝鲜中央通讯社, 朝鲜中央通信, 北朝鮮メディア, nordkoreanische Staatsmedien, nordkoreanischen Staatsmedien, medios estatales norcoreanos, media di Stato nordcoreani
Rodong Sinmun | kp | 3 | Rodong Sinmun, Rodong Shinmun, Нодон синмун, Родон синмун, 노동신문, 로동신문, 労働新聞, 劳动新闻
KCTV | kp | 2 | KCTV, Korean Central Television, Центральн* телевидени* Кореи, 조선중앙TV, 조선중앙텔레비전, 朝鮮中央テレビ, 朝鲜中央电视台
Uriminzokkiri | kp | 1 | Uriminzokkiri, 우리민족끼리
TASS | ru | 3 | TASS, ТАСС, 타스통신, 타스 통신, 타스, タス通信, 塔斯社
RIA Novosti | ru | 3 | RIA Novosti, Ria Novosti, RIA, РИА Новости, РИА «Новости», РИА, 리아노보스티, リア・ノーボスチ, ノーボスチ通信, 俄新社, 俄罗斯新闻社
Interfax | ru | 3 | Interfax, Интерфакс*, 인테르팍스, 인테르팍스 통신, インタファクス, 国际文传电讯社, 国际文传
Sputnik | ru | 2 | Sputnik, Спутник, 스푸트니크, スプートニク, 卫星通讯社, 俄罗斯卫星通讯社
RT | ru | 2 | RT, Russia Today
Izvestia | ru | 2 | Izvestia, Известия*, Известиям*, 이즈베스티야, イズベスチヤ, 消息报
Kommersant | ru | 2 | Kommersant, Коммерсант*, Коммерсантъ, 코메르산트, コメルサント, 生意人报
Vedomosti | ru | 2 | Vedomosti, Ведомост*, 베도모스티
RBC | ru | 2 | RBC, РБК
Rossiyskaya Gazeta | ru | 2 | Rossiyskaya Gazeta, Rossiiskaya Gazeta, Российск* газет*
Rossiya 1 | ru | 2 | Rossiya 1, Rossiya-1, Россия 1, Россия-1, Россия 24
PrimaMedia | ru | 1 | PrimaMedia, ПримаМедиа
Meduza | other | 2 | Meduza, Медуза
Novaya Gazeta | other | 2 | Novaya Gazeta, Новая газета, Новой газете
Yonhap | kr | 3 | Yonhap, Ёнхап, Рёнхап, 연합뉴스, 聯合ニュース, 韩联社, 韓聯社
Newsis | kr | 2 | Newsis, 뉴시스
News1 | kr | 2 | News1, 뉴스1
KBS | kr | 2 | KBS
MBC | kr | 2 | MBC
SBS | kr | 2 | SBS
YTN | kr | 1 | YTN
Chosun Ilbo | kr | 2 | Chosun Ilbo, Чосон ильбо, 조선일보, 朝鮮日報, 朝鲜日报
JoongAng Ilbo | kr | 2 | JoongAng Ilbo, Чунан ильбо, 중앙일보, 中央日報
Dong-A Ilbo | kr | 2 | Dong-A Ilbo, Тонъа ильбо, 동아일보, 東亜日報
Hankyoreh | kr | 2 | Hankyoreh, 한겨레
Korea Herald | kr | 2 | Korea Herald, 코리아헤럴드
Korea Times | kr | 1 | Korea Times, 코리아타임스
NK News | kr | 2 | NK News, NK뉴스
Daily NK | kr | 2 | Daily NK, DailyNK, 데일리NK, 데일리 NK
Reuters | other | 3 | Reuters, Рейтер*, Reuters, 로이터통신, 로이터 통신, 로이터, ロイター通信, ロイター, 路透社, 路透
AFP | other | 3 | AFP, Agence France-Presse, Франс Пресс, АФП, AFP통신, AFP 통신, AFP通信, 法新社
AP | us | 3 | AP, Associated Press, Ассошиэйтед Пресс, AP통신, AP 통신, AP通信, 美联社
Bloomberg | us | 3 | Bloomberg, Блумберг*, 블룸버그통신, 블룸버그, ブルームバーグ, 彭博社, 彭博
UPI | us | 2 | UPI
New York Times | us | 2 | New York Times, NYT, Нью-Йорк таймс, 뉴욕타임스, NYT, ニューヨーク・タイムズ, 纽约时报
Washington Post | us | 2 | Washington Post, Вашингтон пост, 워싱턴포스트, ワシントン・ポスト, 华盛顿邮报
Wall Street Journal | us | 2 | Wall Street Journal, WSJ, 월스트리트저널, ウォール・ストリート・ジャーナル, 华尔街日报
CNN | us | 2 | CNN
Fox News | us | 2 | Fox News
NBC News | us | 2 | NBC News
Politico | us | 2 | Politico
Voice of America | us | 2 | Voice of America, VOA, Голос Америки, Голосу Америки, 미국의소리, 美国之音
Radio Free Asia | us | 2 | Radio Free Asia, RFA, Радио Свободная Азия, 자유아시아방송, 自由亚洲电台
Radio Liberty | us | 2 | Radio Free Europe, RFE/RL, Радио Свобода, Радио Свободе
38 North | us | 2 | 38 North
Financial Times | other | 2 | Financial Times, Файнэншл таймс, 파이낸셜타임스, フィナンシャル・タイムズ, 金融时报
BBC | other | 2 | BBC, Би-би-си, 英国广播公司
Guardian | other | 2 | The Guardian, Guardian
Times | other | 2 | The Times
Sky News | other | 2 | Sky News
Economist | other | 2 | The Economist, Economist
Kyodo | jp | 3 | Kyodo, Киодо, 교도통신, 교도 통신, 共同通信, 共同社, 共同网
NHK | jp | 2 | NHK
Jiji | jp | 3 | Jiji, Jiji Press, Дзидзи, 지지통신, 時事通信, 时事通讯社, 时事社
Nikkei | jp | 2 | Nikkei, Никкэй, 니혼게이자이신문, 닛케이, 日本経済新聞, 日経新聞, 日本经济新闻
Yomiuri | jp | 2 | Yomiuri, Ёмиури, 요미우리신문, 読売新聞, 读卖新闻
Asahi | jp | 2 | Asahi, Асахи, 아사히신문, 朝日新聞, 朝日新闻
Sankei | jp | 2 | Sankei, Санкэй, 산케이신문, 産経新聞, 产经新闻
Mainichi | jp | 2 | Mainichi, Майнити, 마이니치신문, 毎日新聞, 每日新闻
Xinhua | cn | 3 | Xinhua, Chine nouvelle, Синьхуа, 신화통신, 신화 통신, 新華社, 新华社
CCTV | cn | 2 | CCTV, 央视, 중국중앙TV, 中国中央テレビ
Global Times | cn | 2 | Global Times, Хуаньцю шибао, Глобал таймс, 환구시보, 環球時報, 环球时报
People's Daily | cn | 3 | People's Daily, People’s Daily, Жэньминь жибао, 인민일보, 人民日報, 人民日报
South China Morning Post | cn | 2 | South China Morning Post, SCMP, 사우스차이나모닝포스트
Caixin | cn | 2 | Caixin, 财新
Ukrinform | ua | 3 | Ukrinform, Укринформ*, 우크린포름
Interfax-Ukraine | ua | 3 | Interfax-Ukraine, Интерфакс-Украина
Ukrainska Pravda | ua | 2 | Ukrainska Pravda, Украинск* правд*, 우크라인스카 프라우다
Kyiv Independent | ua | 2 | Kyiv Independent, 키이우 인디펜던트
Kyiv Post | ua | 2 | Kyiv Post
UNIAN | ua | 2 | UNIAN, УНИАН
Suspilne | ua | 2 | Suspilne, Суспильне, Общественное
dpa | other | 3 | dpa, Deutsche Presse-Agentur, ДПА, DPA통신, 德新社
Spiegel | other | 2 | Spiegel, Шпигель, 슈피겔
Bild | other | 2 | Bild, «Бильд», Бильд, 빌트
Die Welt | other | 2 | Die Welt, Вельт
Le Monde | other | 2 | Le Monde, 르몽드
Le Figaro | other | 2 | Le Figaro, Фигаро, 르피가로
EFE | other | 3 | EFE, ЭФЭ, EFE통신
ANSA | other | 3 | ANSA, АНСА
El País | other | 2 | El País
La Repubblica | other | 2 | La Repubblica, Repubblica
Al Jazeera | other | 2 | Al Jazeera, Аль-Джазир*, 알자지라, アルジャジーラ, 半岛电视台
"""


@dataclass(frozen=True, slots=True)
class Outlet:
    """An outlet that others cite."""

    name: str
    side: str
    rank: int


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a text names an outlet."""

    outlet: Outlet
    start: int
    end: int


@lru_cache(maxsize=4_000)
def known(name: str) -> Outlet | None:
    """The outlet that goes by `name`, whatever the language or the department: "TASS English" is TASS."""
    return _known(" ".join(name.split()))


@lru_cache(maxsize=4_000)
def canonical(name: str) -> str:
    """What we call the outlet `name`; `name` itself where it is none of ours."""
    outlet = known(name)
    return outlet.name if outlet else " ".join(name.split())


def rank(name: str) -> int:
    """How good a source the outlet is, from 1 to 3."""
    outlet = known(name)
    return outlet.rank if outlet else 1


def is_official(name: str) -> bool:
    """Whether what an outlet tells, its side has said: an agency or an organ of it, or a body itself. A paper of some
    country only reports."""
    return rank(name) == _ORGAN or _BODY.search(name) is not None


def mentions(text: str) -> Iterator[Mention]:
    """The outlets that `text` names, in order."""
    for match in _NAMES.finditer(text):
        outlet = _by_group(match)
        if outlet is not None:
            kind = _KIND.match(text, match.end())
            yield Mention(outlet, match.start(), kind.end() if kind else match.end())


def _known(name: str) -> Outlet | None:
    exact = _BY_FORM.get(name.casefold())
    if exact is not None:
        return exact
    # "Yonhap News Agency", "ТАСС (в мире)", "NHK World": the name at the head.
    first = _NAMES.match(name)
    return _by_group(first) if first else None


def _by_group(match: re.Match[str]) -> Outlet | None:
    return _BY_FORM.get(match.group().casefold()) or next(
        (outlet for stem, outlet in _STEMS if stem.fullmatch(match.group())), None
    )


def _rows() -> Iterator[tuple[Outlet, list[str]]]:
    for line in _TABLE.strip().splitlines():
        name, side, rank, forms = (part.strip() for part in line.split("|"))
        yield Outlet(name, side, int(rank)), [name, *(form.strip() for form in forms.split(","))]


def _pattern(form: str) -> str:
    return re.escape(form).replace(r"\*", r"\w*").replace(r"\ ", r"\s+")


def _names() -> re.Pattern[str]:
    """Names as printed: many are common words in small letters (Le Monde, Bild). Longer ones go first."""
    listed = {form for _, forms in _rows() for form in forms}
    # French and Italian papers write "Tass" and "Kcna"; shorter ones would be names and words.
    listed |= {form.capitalize() for form in listed if form.isascii() and form.isupper() and len(form) >= _ACRONYM}
    forms = sorted(listed, key=lambda one: (-len(one), one))
    spelled = [_pattern(form) for form in forms if form[0] < "\u2e80" and form[-1] < "\u2e80"]
    inside = [_pattern(form) for form in forms if not (form[0] < "\u2e80" and form[-1] < "\u2e80")]
    # No letter of its own script before or behind it; in Korean a particle follows without a space (KBS는, 타스는).
    letter = "A-Za-zÀ-ÿА-Яа-яЁё0-9"
    return re.compile(f"{either(spelled, apart_from=letter)}|{either(inside, not_behind=f'가-힣{letter}')}")


_ORGAN = 3
#: What states and their bodies are called as outlets.
_BODY = re.compile(
    r"\b(?:kremlin|ministry|government|department|treasury|white house|embassy|united nations|council of the"
    r"|minist[eè]re|gouvernement|кремль|мид|министерство|минобороны|правительство|посольство)\b"
    r"|외교부|국방부|통일부|대통령실|外務省|防衛省|外交部|国防部",
    re.IGNORECASE,
)
#: Letters from which an acronym may be written with one capital.
_ACRONYM = 4
#: What Korean, Japanese and Chinese add to an agency's name.
_KIND = re.compile(r" ?(?:통신사?|通信社?|通讯社)")
_BY_FORM = {form.casefold(): outlet for outlet, forms in _rows() for form in forms if "*" not in form}
_STEMS = tuple((re.compile(_pattern(form)), outlet) for outlet, forms in _rows() for form in forms if "*" in form)
_NAMES = _names()
