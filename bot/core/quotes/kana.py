"""Japanese nouns: they end before a particle, begin behind the last hiragana, and hold a name before an office."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.core.quotes.nouns import Noun

_HAN = "一-鿿々〆ヶ〇"
_SIGN = f"{_HAN}ァ-ヴー・＝=A-Za-zＡ-Ｚａ-ｚ0-9０-９"
#: Longer than any noun of a subject.
_LONGEST = 48
_NOUN = (
    rf"(?:[{_SIGN}]|（[^）■\n]{{1,20}}）|\([^)■\n]{{1,20}}\)|の(?=[{_SIGN}])|、(?=[{_HAN}]{{2,4}}(?:さん|"
    rf"氏)（)){{1,{_LONGEST}}}"
    r"(?:さん|さま|ちゃん|くん|たち|ら)?"
)
_MARKED = re.compile(
    # "このベテラン外交官"
    # … and right before what is said a name that ends in kana: "広瀬あおいも「…」"
    rf"(?:(?<=[こそあ]の)|(?<![{_SIGN}の]))(?!の)(?P<noun>{_NOUN}|"
    rf"[{_HAN}]{{1,4}}(?!こそ|だけ|から|まで|など|ので|のに|では|には|とは|として|について)[ぁ-ん]{{2,4}}(?=[はもが]、?(?:■|\Z)))(?:（[^）■\n]{{1,20}}）|\([^)■\n]{{1,20}}\))?"
    r"(?P<mark>(?:側)?では|は(?![じずか])|が(?![りるっれろらえ])|も(?![のうとしっちた]))"
)
_AT_END = re.compile(rf"(?P<noun>{_NOUN})$")
_AT_START = re.compile(rf"(?:の(?:は|が)、?)?(?P<noun>{_NOUN})(?P<mark>は|が|も|だ|です|だった|。|、)?")
_SIGNED = re.compile(rf"(?:などと|と)?、?[（(]?(?P<noun>{_NOUN})[）)]?[。.]?$")
#: What an office is over, which is nobody's name: 防衛相, 官房長官.
_OVER = (
    "官房|防衛|国防|統合|陸上|海上|航空|国土交通|経済産業|経済再生|経済|厚生労働|文部科学|農林水産|保健福祉|社会安全|"
    "国家|天然資源|非常事態|対外|極東発展|極東|産業|情報"
)
_OFFICE = (
    r"(?:氏|さん|君|大統領|首相|総理|総理大臣|総書記|書記長|書記|主席|国家主席|委員長|副委員長|国務委員長|大臣|"
    rf"副首相|副大統領|(?:{_OVER})相|(?:[財外法農厚文環総国経内]|(?<!国)防)相|"
    r"[一-鿿][一-鿿](?<![財外防法農厚文環総国経内首])相|(?<![財外防法農厚文環総国経内首])相|官房長官|官房副長官|副長官|国務長官|国防長官|財務長官|長官|"
    r"外務次官|事務次官|次官補|次官|政務官|審議官|副大臣|局長|次長|部長|副部長|課長|室長|大統領報道官|副報道官|報道官|報道局長|情報局長|"
    r"大統領補佐官|補佐官|補佐|特使|特別代表|大使|公使|参事官|議員|議長|副議長|知事|市長|町長|村長|区長|代表|党首|"
    r"幹事長|総裁|副総裁|会長|副会長|社長|副社長|専務|常務|理事|理事長|所長|院長|校長|学長|名誉教授|特任教授|教授|"
    r"准教授|助教|講師|主任研究員|上級研究員|研究員|司令官|参謀総長|[統陸海航][合上空]幕僚長|幕僚長|将軍|元帥|大将|中将|少将|大佐|"
    r"中佐|弁護士|検事|裁判長|裁判官|医師|博士|記者|編集長|監督|選手|コーチ|容疑者|被告|候補|夫人|総監督|国王|皇太子|"
    r"教皇|法王|事務総長|事務局長|上級代表|最高経営責任者|CEO|ＣＥＯ|アナリスト|先生|隊員|隊長|船長|機長)"
)
_BODY = (
    r"(?:専門家|評論家|研究者|学者|歴史家|エコノミスト|作家|担当者|関係者|当局者|高官|幹部|筋|広報|広報官|広報担当|"
    r"スポークスマン|スポークスパーソン|指導者|女性|男性|住民|市民|遺族|家族|学生|生徒|男|女|少年|少女|老人|客|息子|"
    r"娘|兄|弟|姉|妹|祖父|祖母|夫婦|主人|店員|運転手|天皇|母|父|母親|父親|妻|夫|長男|長女|友人|同僚|同級生|店主|店長|"
    r"農家|漁師|オーナー|ファン|ユーザー|政府|当局|省|庁|大統領府|党|軍|通信|新聞|紙|テレビ|放送|メディア|協会|団体|"
    r"委員会|国連|ホワイトハウス|クレムリン|北朝鮮|韓国|米国|中国|ロシア|ウクライナ|日本|米|中|露|ロ|韓|声明|談話|"
    r"報告書|論評|側|陣営|王|大使館|裁判所|警察|警視庁|検察|会社|銀行|大学|監督|店|県|都|府|市|町|村|区|議会|国会|"
    r"与党|野党|事務局|研究所|財団|機構|連合|組合|局|社|者|員|人|長|官)"
)
_SPEAKS = re.compile(rf".*(?:{_OFFICE}|{_BODY}|さん|たち)(?:（[^）]*）|\([^)]*\)|ら|側|本人|自身)*$")
_PERSON = re.compile(rf".+(?:{_OFFICE})(?:（[^）]*）)?$")
_PRONOUN = re.compile(
    r"(?:彼女?|彼ら|彼女たち|私|私たち|僕|俺|自分|我々|本人|両氏|同氏|同大統領|同首相|同外相|同相|同報道官|同長官|"
    r"同教授|同議員|同省|同通信|同紙|同党|同社|同署|同庁|同局|同国|同委|同声明|同談話)$"
)
_NOBODY = re.compile(
    r".*(?:今回|今後|今|昨年|今年|来年|日|月|年|時|時点|現在|一方|場合|中|後|前|上|点|結果|背景|理由|目的|問題|以降|"
    r"以来|当時|当初|以上|以下|最近|先|次|他|何|誰|方|際|内容|会談|会議|協議|訪問|影響|可能性|状況|関係|事実|発言|"
    r"今日|明日|本日|同日|前回|次回|割|円|％|個|回|度|本|件)$"
)
_STATES = frozenset(
    (
        "ロシア アメリカ ウクライナ フランス ドイツ イギリス イタリア スペイン カナダ オーストラリア インド "
        "イラン イスラエル トルコ ベラルーシ ポーランド モンゴル ベトナム フィリピン タイ ブラジル メキシコ "
        "スウェーデン フィンランド クレムリン 北朝鮮 朝鮮 韓国 米国 中国 日本 英国 台湾 米 中 露 韓 日 英 仏 "
        "独 北 国連 欧州 アジア 前 元 同 現 新 両 各"
    ).split()
)
_BODY_END = re.compile(
    r".*(?:省|庁|府|部|局|党|国|軍|社|会|院|所|室|署|県|市|区|町|村|大学|校|団|隊|館|務|防|営|委|総|共和|担当|保障|"
    r"安全|対策|企画|広報|情報|報道|経済|外交|政策|事務|運輸|交通|産業|国家|国際)$"
)
_NAMED = re.compile(
    rf"(?!{_OVER}|党副)"
    rf"(?:(?P<foreign>[ァ-ヴー・＝A-Za-zＡ-Ｚａ-ｚ]{{2,40}})[{_HAN}]{{0,10}}?|"
    rf"(?P<name>(?!同)[{_HAN}]{{2,5}}?)(?<!官房)(?<![統陸海航][合上空])(?!相)・?(?:前|元|"
    rf"副|現)?"
    rf"(?:[{_HAN}ァ-ヴー]{{1,10}}?(?:省|党|軍|院|府|庁|局|部|会|大|国|所|室|社))?(?:前|元|副|現)?|"
    rf"(?P<family>[{_HAN}]))"
    rf"{_OFFICE}(?:（[^）]*）|\([^)]*\)|ら|本人|自身)*$"
)
#: What somebody is, before the name: 裁判長の, 会社員の; and the form of a name in full.
_BY_TRADE = re.compile(rf"(?:{_OFFICE[:-1]}|俳優|女優|[員者人官手師士家優生長婦]))$")
_FULL = re.compile(rf"[{_HAN}]{{3,5}}")
_OFFICE_ONLY = re.compile(
    rf"{_OFFICE[:-1]}|外|財|防|国|総|首|報|官|長|大|副|委|書|主|次|局|部|議|知|[統陸海航][合上空]|元|前)"
)
_FOREIGN = re.compile(r"[ァ-ヴー・＝]{3,}$")
_LABEL = re.compile(
    r"(?:映画|ドラマ|小説|著書|書籍|本|曲|歌|新曲|楽曲|シングル|アルバム|番組|アニメ|漫画|マンガ|ゲーム|新聞|雑誌|"
    r"週刊誌|月刊誌|劇団|団体|舞台|作品|詩集|愛称|通称|別名|俗称|いわゆる|名付けて|題して|合言葉|標語|作戦名|作戦|"
    r"駆逐艦|貨物船|タンカー|客船|空母|潜水艦|ミサイル|衛星|ロケット|特急|列車|店|カフェ|居酒屋|レストラン|ブランド|"
    r"イベント|展覧会|写真展|論文|記事|コラム|連載|サイト|チーム|ユニット|バンド|グループ|キャラクター|"
    r"キャッチコピー|キャッチフレーズ|テーマ|題名|タイトル)$|(?:題名|タイトル|名称|愛称|通称|名前|テーマ|別名|合言葉|"
    r"キャッチコピー|キャッチフレーズ)(?:は|が|の|、)$"
)
_SHOWS = re.compile(
    r"発表|公開|公表|掲載|投稿|発信|報道|伝え|報じ|記載|報告|宣伝|引用|朗読|命名|書|記|読|見|みて|みる|聞|考え|提案|"
    r"解説|紹介"
)
_OBJECT = re.compile(r"(?:を|[なの][一-鿿]{1,6}を)(?:[一-鿿]{1,4}[にで]|改めて|重ねて|強く|繰り返し|厳しく)?$")


def nouns(text: str, start: int, end: int) -> Iterator[Noun]:
    """The topics and subjects in ``text[start:end]``, in order."""
    for match in _MARKED.finditer(text, start, end):
        noun = match["noun"]
        pronoun = _PRONOUN.match(noun) is not None
        speaks = pronoun or _SPEAKS.match(noun) is not None
        if not speaks and (_NOBODY.match(noun) or match["mark"].endswith("では")):
            continue
        kind = {"が": "subject", "も": "also"}.get(match["mark"], "topic")
        yield _made(text, match.start("noun"), match.end("noun"), kind, pronoun=pronoun, speaks=speaks)


def before(text: str, start: int, end: int) -> Noun | None:
    """The noun that ends at `end`: before "によると", "の話として"."""
    match = _AT_END.search(text, max(start, end - _LONGEST), end)
    if match is None:
        return None
    noun = match["noun"]
    speaks = _SPEAKS.match(noun) is not None
    return _made(text, match.start("noun"), end, "topic", pronoun=_PRONOUN.match(noun) is not None, speaks=speaks)


def heading(text: str, start: int, end: int) -> Noun | None:
    """The noun that is all of ``text[start:end]``, if it is a person: 防衛相「…」 in a headline."""
    match = _AT_END.search(text, start, end)
    if match is None or match.start() != start or _PERSON.match(match["noun"]) is None:
        return None
    return _made(text, start, end, "topic", pronoun=False, speaks=True)


def behind(text: str, start: int, end: int) -> Noun | None:
    """The noun that a clause belongs to: "と語るX氏は", "と話すのはX氏だ"."""
    match = _AT_START.match(text, start, end)
    if match is None or not (_SPEAKS.match(match["noun"]) or _FOREIGN.match(match["noun"])):
        return None
    return _made(text, match.start("noun"), match.end("noun"), "topic", pronoun=False, speaks=True)


def signed(text: str, start: int, end: int) -> Noun | None:
    """Who stands alone behind what was said: 「…」とX氏。 · 「…」（X氏）"""
    match = _SIGNED.match(text, start, end)
    if match is None or not _SPEAKS.match(match["noun"]):
        return None
    return _made(text, match.start("noun"), match.end("noun"), "topic", pronoun=False, speaks=True)


def labelled(text: str, start: int, end: int) -> bool:
    """Whether the words before `end` say that a name follows: 映画「…」, いわゆる「…」."""
    return _LABEL.search(text, max(start, end - 12), end) is not None


def is_object(between: str, cue: str) -> bool:
    """Whether the words between a run and a verb of speech make the run its object; what is published is a thing."""
    return _OBJECT.match(between) is not None and _SHOWS.match(cue) is None


def owner(text: str, start: int, end: int) -> Noun | None:
    """Whose words they are, in the genitive: Japanese puts no verb behind it."""
    return None


def _made(text: str, start: int, end: int, mark: str, *, pronoun: bool, speaks: bool) -> Noun:
    name = None if pronoun else _name(text[start:end])
    return Noun(start, end, mark, (start + name[0], start + name[1]) if name else None, pronoun, speaks)


def _name(noun: str) -> tuple[int, int] | None:
    """The name in "米国務省のミラー報道官", "金与正朝鮮労働党副部長", "林官房長官"."""
    first = noun.rfind("の", 0, max(0, len(noun) - 1)) + 1
    match = _NAMED.match(noun, first)
    if match is None:
        return _behind_office(noun, first)
    group = match.lastgroup or "name"
    if match[group] in _STATES or _BODY_END.match(match[group]):
        return None
    return match.span(group)


def _behind_office(noun: str, first: int) -> tuple[int, int] | None:
    """The name in "裁判長の原田恵", behind what its bearer is."""
    name = noun[first:]
    if not first or not _BY_TRADE.search(noun, 0, first - 1) or not _FULL.fullmatch(name):
        return None
    other = _SPEAKS.match(name) or _NOBODY.match(name) or _BODY_END.match(name)
    return None if other else (first, len(noun))


def completed(text: str, family: str, office: str) -> str | None:
    """The name in full of somebody whose `family` the text gives alone: "金氏" after "金正恩総書記"."""
    full = re.compile(rf"(?<![{_HAN}]){re.escape(family)}[{_HAN}]{{1,2}}(?=・?(?:[{_HAN}ァ-ヴー]{{1,8}}?)?{_OFFICE})")
    names = (match for match in full.finditer(text) if not _OFFICE_ONLY.match(text, match.start() + len(family)))
    return next((match.group() for match in names), None)
