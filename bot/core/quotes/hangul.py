"""Korean nouns: which word is a subject, how far its noun reaches to the left, and the name in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.core.quotes import personal
from bot.core.quotes.nouns import Noun

#: Who speaks: what a noun for a person, a body or an outlet ends with.
_TITLE = (
    r"(?:대통령|총리|부총리|장관|차관|차관보|부장관|국장|실장|부장|부부장|과장|팀장|원장|처장|청장|위원장|위원|"
    r"총비서|비서|서기|서기장|총서기|주석|상|외무상|국방상|내각총리|의장|부의장|의원|대표|원내대표|총장|총재|회장|"
    r"부회장|사장|부사장|이사장|이사|대변인|부대변인|보좌관|특보|특사|대사|공사|영사|참사|대리|수석|수석대표|사령관|"
    r"부사령관|참모총장|합참의장|대장|중장|소장|준장|대령|중령|소령|장군|원수|차수|교수|부교수|박사|연구원|"
    r"선임연구원|연구위원|연구관|분석관|분석가|전문가|평론가|작가|감독|기자|특파원|앵커|편집장|변호사|판사|검사|시장|"
    r"지사|도지사|주지사|구청장|군수|교육감|교장|교사|선수|코치|역장|선장|함장|의사|간호사|목사|신부|스님|추기경|교황|국왕|왕|여왕|"
    r"왕세자|총통|후보|후보자|지명자|당선인|당선자|관계자|당국자|담당자|책임자|지도자|대원|소식통|고위급|인사|측|"
    r"정부|당국|부처|위원회|동지|씨|여사|군|양|선생|옹|님|주민|시민|유족|피해자|목격자|노동자|근로자|학생|학자|"
    r"석좌|과학자|경제학자|애널리스트|활동가|운동가|외교관|공무원|직원|임원|매니저|최고경영자|창업자|통신|신문|방송|일보|시보|"
    r"매체|언론|뉴스|타임스|포스트|저널|백악관|국무부|국방부|외교부|외무부|외무성|국방성|재무부|법무부|통일부|크렘린|"
    r"크렘린궁|국정원|국가정보원|합참|유엔|나토|안보리|경찰|검찰|법원|재판부|의회|국회|군 당국|대사관|사령부|본부|협회|"
    r"재단|연구소|센터|대학|기구|은행|기업|회사|여당|야당|국민의힘|노총|[가-힣]+당|청와대|대통령실|총리실|사무총장|북한|러시아|"
    r"미국|한국|중국|일본|우크라이나|남성|여성|아버지|어머니|아들|딸|남편|아내|형|동생|친구|이들|네티즌|누리꾼|"
    r"이용자|팬|CEO|성명|보고서|논평|담화|관료|관리|참모|측근|회원|손님|고객|관광객|승객|운전자|어민|농민|상인|업자|"
    r"업계|대표단|장교|병사|군인|포로|탈북민|탈북자|난민|시위대|환자|연구팀|연구진|조사단|심판|구단|리더|시인|소설가|"
    r"철학자|화가|가수|배우|아나운서|진행자|사회자|해설자|해설위원|유튜버|저자|필자|번역가|역사가|정치인|정치가|국민|정상|유가족|참석자|"
    r"청년|소년|소녀|아이|어린이|노인|할머니|할아버지|부모|부인|동료|상사|이웃|누군가|관계부처|지지자|비평가|참가자|"
    r"생존자|투자자|개발자|설립자|소유자|제작자|운영자|노조|단체|연합|동맹)(?:들|쪽|측)?"
)
_ENDS_IN_TITLE = re.compile(rf".*{_TITLE}$")
#: What ends as a title does, and is none.
_THING = re.compile(
    r".*(?:[협위예보현대이화영증동인]상|[예관추]측|[지유모소대신변균원]형|[해태모영교함]양|[날솜말글불]씨|포옹|동맹|연합|의사|"
    r"심판|식당|담당|배당|공사)$"
)
_ONLY_TITLE = re.compile(rf"(?:전 |현 |신임 )?{_TITLE}$")
#: An office with what it is over, in one word: 하산역장.
#: States that act together: 한미일 외교장관.
_STATES = re.compile(
    "한미일|한일중|한중일|한미|한일|한중|한러|미일|미중|미러|중러|중일|일중|러중|북러|북중러|북중|북미|조러|로조|조로|조중|중조|남북미|남북"
    "(?:중|러)?|미영호|미영프|영프독"
)
_OFFICE_OF = re.compile(
    r"[가-힣]{2,}(?:역장|선장|함장|국장|시장|소장|서장|대장|청장|처장|원장|의장|단장|회장|사장|총장|센터장|위원장|장관|총리|대사|"
    r"대표|대변인|교수|지사)$"
)
_PARTICLE = re.compile(r"(?P<noun>.+?)(?P<mark>께서는|께서도|께서|에서는|은|는|이|가|도)$")
#: Particles by whether they follow a syllable that a consonant closes.
_AFTER = {"은": True, "이": True, "과": True, "는": False, "가": False, "와": False}
_PRONOUN = re.compile(r"(?:그|그녀|그들|이들|나|저|우리|본인|자신|그이|이 관계자)$")
#: Words with a particle that name a time, a place in the text or a thing: never who speaks.
_NOBODY = re.compile(
    r"(?:이번|오늘|이날|어제|내일|지금|현재|최근|올해|작년|지난해|내년|당시|이후|앞서|다음|때|경우|것|점|바|등|중|뒤|"
    r"후|전|대부분|이|언젠|어딘|뭔|왠|그것|이것|여기|거기|무엇|누구|모두|다만|또|혹|아직|적어도|하나|둘|이상|이하|"
    r"사실|내용|결과|이유|문제|회담|회의|행사|\d+[천만억여]*[가-힣]?|.*(?:에|에서|로|와|과|에게|부터|까지|보다|라|다|하|되|있|"
    r"없|않|시키|려|겠|지|기|게|서|던|많|높|작|좋|같|맺|받|남|찾|얻|낳|늦|놓|앉|죽|젊|넓|깊|밝히|따르|오르|이르|나오|"
    r"보이|알려지|만드|모르|열리|벌이))$"
)
_AS_VERB = re.compile(r"[가-힣]{2,}[라다려]는$")
#: Nouns that end as particles and verbs do.
_NOUN_AFTER_ALL = re.compile(
    r"(?:(?:함경|평안|황해|경상|전라|충청)[남북]?|자강|[량양]강|강원|제주)도$|"
    r".*(?:국가|작가|평가|전문가|물가|주가|회의|협의|주의|논의|대만|오만|인도|제도|정도|지도|보도|경기도|한반도|북한|"
    r"남한|제한|권한|사고|보고|광고|최고|효과|결과|성과|국민과|도로|바로|총리|대리|관리|리|아이|차이|후보|정보|왕이|"
    r"쇼이|내각|의지|기지|세계|과|지|기|보|개|네|대|소|사|어|아|우|오|에프|에|프|스|트|르|크|드|너|러|터|버|더|커|머|"
    r"니|시|미|비|키|티|디|피|이나)$"
)
_STOPS = re.compile(
    r".*(?:[을를는]|에|에서|에게|으로|부터|까지|하며|하고|했고|았고|었고|갔고|왔고|으나|으며|한다|했다|이다|면서|지만|는데|해서|하여|위해|위한|대해|"
    r"대한|통해|따라|따르면|함께|[가-힣]게|특히|다행히|관련해|가운데|라며|다며|라고|다고|라는|다는|없이|같이|처럼|"
    r"보다|마다|으면|[,.;:)\]]|■)$|(?:게|것|건|점|바)$"
    # Verbs that describe whoever follows: "대통령을 만난 뤼터 총장".
    # … and those of a clause that is over when the next begins: "기자가 묻자 장관은".
    r"|(?:[하되묻나서보들오지치리르]|나오)자$|.*(?:세우|부르|외치|다그치|따지)자$"
    r"|(?:만난|마친|찾은|떠난|이끈|맡은|지낸|앞둔|맞은|받은|보낸|들른|돌아온|다녀온|접견한|방문한|도착한|참석한|동행한)$"
)
_HONORIFICS = frozenset("씨 님 군 양 여사 옹".split())
#: What counts people, and names nobody: "포로 중 한 명".
_COUNTS = frozenset("명 중 사람 가운데".split())
#: Words that open a sentence, and are part of no noun.
_OPENERS = frozenset(
    "= 반면 한편 이어 또 또한 그러나 하지만 이에 아울러 앞서 그러면서 다만 결국 역시 그리고 이후 그러자".split()
)
_DETERMINERS = frozenset("한 두 세 네 이 그 저 또 어느 다른 익명의 이름을".split())
_DOUBTFUL = re.compile(r".*(?:은|이|가|로|와|과|도|만|한|할|된|될|인|[하했있였았었되됐]던|고|며|에|의)$")
_NAME = re.compile(rf"[{personal.FAMILY}][가-힣]{{1,2}}$")
#: A name that ends as particles of direction and "only" do.
_FOREIGN = re.compile(
    r"(?!(?:다만|하지만|그렇지만|오직|그만|그대로|서로|바로|따로|새로|스스로|실제로|별도로|앞으로)$)[가-힣]{2,}[로만]$"
)
#: States and bodies between a name and its office.
_BODY = re.compile(
    r"(?:[가-힣A-Z]*(?:부|성|청|처|국|당|궁|회|실|단|소|대학교|위원회|정부|의회|법원|검찰|경찰|통신|신문|방송|은행|"
    r"협회|재단|센터|그룹|본부|사령부|대사관|연구소|연구원|대|사|시|도|주|현|러시아|우크라이나|이란|시리아|프랑스|"
    r"독일|영국|스페인|이탈리아|캐나다|호주|인도|벨라루스|폴란드|이스라엘|런던|뉴욕|파리|도쿄|베이징|모스크바|서울|"
    r"평양|워싱턴|베를린|브뤼셀|제네바|키이우|부산|튀르키예|터키|베트남|몽골|대만|유럽연합|유엔|싱크탱크|북한|한국|미국|중국|"
    r"일본|국민의힘)|미|한|북|중|러|일|전|현|신임|수석|주|총|선임|고위|최고|현지|탈북|예비역|퇴역|익명|일부|국내|해외|유럽|나토|[A-Z]{2,}|주[북한미중일러]|전직|현직|수석|국가|국무|외교|국방|[가-힣]+의)$"
)
#: First names that end as cities do: 오가와 다케시 총리.
_JAPANESE = re.compile("(?:다케|히로|사토|쓰요|기요|다카|마사|아쓰|고이)시$")
#: An outlet, whose genitive is part of its name.
_VOICE = "미국의 소리"
#: Those for whom a body, not a name, stands before: "세관 관계자".
_NAMELESS = re.compile(
    r"(?:고위 ?)?(?:관계자|당국자|소식통|담당자|책임자|고위급|인사|측|주민|시민|직원|공무원|외교관|전문가|이용자|"
    r"누리꾼|팬)(?:들|측)?$"
)
_WORD = re.compile(r"[^\s■]+|■+[^\s■]*")
#: Letters of an office before a name at most.
_OFFICE_BACK = 12
#: Words of a noun at most.
_LONGEST = 8


def nouns(text: str, start: int, end: int) -> Iterator[Noun]:
    """The topics and subjects in ``text[start:end]``, in order."""
    words = [(match.start(), match.end()) for match in _WORD.finditer(text, start, end)]
    for number, (first, last) in enumerate(words):
        said = text[first:last].rstrip(",")
        match = _PARTICLE.match(said)
        if match is None:
            continue
        noun, mark = match["noun"], match["mark"]
        if not _can_follow(noun, mark):
            continue
        # "한 소액주주가": behind "a certain" stands a noun with its particle.
        new = mark == "가" and number > 0 and text[slice(*words[number - 1])] == "한"
        if mark in ("이", "가", "도") and not new and _NOUN_AFTER_ALL.match(said) and not _ENDS_IN_TITLE.match(noun):
            continue
        stop = first + len(noun)
        if noun.endswith(("에서", "■")) and mark != "은":
            continue
        pronoun = _PRONOUN.match(noun) is not None
        if pronoun and noun == "본인" and number > 0 and _ONLY_TITLE.match(text[slice(*words[number - 1])]):
            # "박일 장관 본인은"
            number, pronoun = number - 1, False
            noun, stop = text[slice(*words[number])], words[number][1]
        speaks = pronoun or _ENDS_IN_TITLE.match(noun) is not None
        if (
            not speaks
            and _NOBODY.match(noun)
            and not (_is_named(text, words, number, noun) or _opens(text, words, number))
        ):
            continue
        low = number if pronoun else reach(text, words, number)
        speaks = speaks or any(_ONLY_TITLE.match(text[slice(*word)]) for word in words[low:number])
        kind = "topic" if mark.endswith(("은", "는")) else "also" if mark == "도" else "subject"
        yield made(text, words[low][0], stop, kind, pronoun=pronoun, speaks=speaks)


def _opens(text: str, words: list[tuple[int, int]], number: int) -> bool:
    """Whether a word that ends as a verb does stands alone before what is said, as a topic that opens the sentence:
    헤즈볼라는 “…”, 캐나다는 “…”."""
    first, last = words[number]
    opens = number == 0 or (number == 1 and text[slice(*words[0])].rstrip(",") in _OPENERS)
    return opens and text.startswith(" ■", last) and _AS_VERB.match(text, first, last) is not None


def _is_named(text: str, words: list[tuple[int, int]], number: int, noun: str) -> bool:
    """Whether a noun that ends as a particle does has the form of a Korean's name, and stands behind an office, here or
    elsewhere: 배우 최은서."""
    if len(noun) != len("최은서") or _NAME.match(noun) is None or noun[-1] in "에로와과":
        return False
    if number > 0 and _ONLY_TITLE.match(text[slice(*words[number - 1])]):
        return True
    at = text.find(noun)
    while 0 <= at < words[number][0]:
        office = text[max(0, at - _OFFICE_BACK) : at].split(" ")[-2:-1]
        if office and _ONLY_TITLE.match(office[0]):
            return True
        at = text.find(noun, at + 1)
    return False


def before(text: str, start: int, end: int) -> Noun | None:
    """The noun that ends at `end`: before "에 따르면", "를 인용해"."""
    words = [(match.start(), min(match.end(), end)) for match in _WORD.finditer(text, start, end)]
    if not words or not text[words[-1][0] : end].strip():
        return None
    low = reach(text, words, len(words) - 1)
    noun = text[words[-1][0] : end]
    return made(text, words[low][0], end, "topic", pronoun=False, speaks=_ENDS_IN_TITLE.match(noun) is not None)


def heading(text: str, start: int, end: int) -> Noun | None:
    """The noun that is all of ``text[start:end]``, if it is somebody: 국방장관 "…" in a headline."""
    noun = before(text, start, end)
    return noun if noun and noun.speaks and noun.start == start else None


def is_somebody(word: str) -> bool:
    """Whether a word behind a genitive is an office, a body or people: in 양국의 정상, and not in 양국의 협상."""
    return _ENDS_IN_TITLE.match(word) is not None and _THING.match(word) is None


def named(owner: str, noun: str) -> str:
    """What of a noun behind a genitive has the form of a name, 북한의 박일, 러시아의 이반 벨로프, 미국의 CNN; else "".

    A surname alone, 프랑스의 벨랑제, may be a thing. Foreigners are those of a state or a body, the `owner`.
    """
    first, _, last = noun.rpartition(" ")
    if personal.is_korean(last, alone=not first):
        # "북한의 외무성 부상 김선경"
        return last
    if not first:
        return noun if personal.is_abbreviated(noun) else ""
    if not _is_body(owner) or _is_body(first) or (_DOUBTFUL.match(first) and _may_have_particle(first)):
        return ""
    return noun if personal.is_foreigner(first, last) else ""


def behind(text: str, start: int, end: int) -> Noun | None:
    """The noun with which ``text[start:end]`` begins: "말한 김 대변인은"."""
    for noun in nouns(text, start, end):
        return noun if noun.speaks and not text[start : noun.start].strip() else None
    return None


def _can_follow(noun: str, particle: str) -> bool:
    """Whether `particle` can stand behind `noun`: 은, 이, 과 follow a consonant, 는, 가, 와 a vowel.

    So the last syllable of 안드레이 and of 작가 is none.
    """
    closed = _AFTER.get(particle)
    last = noun[-1]
    if closed is None or not "가" <= last <= "힣":
        return True
    return ((ord(last) - ord("가")) % 28 > 0) == closed


def reach(text: str, words: list[tuple[int, int]], number: int) -> int:
    """The first word of the noun whose last is `words[number]`."""
    low = number
    while low > 0 and number - low < _LONGEST and _continues(text, words[low - 1], words[low]):
        low -= 1
    return low


def _continues(text: str, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether two words beside each other belong to one noun."""
    word = _SHORT_FORM.sub("", text[slice(*first)])
    if not word:
        # "국가정보원 (NIS)"
        return True
    if word in _OPENERS or _STOPS.match(word):
        return False
    if word[-1] in "은이가" and _ONLY_TITLE.match(word[:-1]) and not _NOUN_AFTER_ALL.match(word):
        # … but 왕이, the name
        return False
    plain = (
        not _may_have_particle(word)
        or word in _DETERMINERS
        or word.endswith("의")
        or _ONLY_TITLE.match(word)
        or _NOUN_AFTER_ALL.match(word)
        or personal.is_no_phrase(word)
    )
    if plain or not _DOUBTFUL.match(word):
        return True
    title = _ENDS_IN_TITLE.match(text[slice(*second)].rstrip("은는이가도").removesuffix("께서"))
    # Before a title even what ends as an adverb does is a name: "쿠르만 대변인".
    return title is not None and (_NAME.match(word) is not None or _FOREIGN.match(word) is not None)


def _may_have_particle(word: str) -> bool:
    """Whether the end of a word may be a particle: not in 세르게이."""
    return len(word) == 1 or word[-1] not in _AFTER or _can_follow(word[:-1], word[-1])


def made(text: str, start: int, end: int, mark: str, *, pronoun: bool, speaks: bool) -> Noun:
    name = None if pronoun else _name(text, start, end)
    return Noun(start, end, mark, name, pronoun, speaks or name is not None)


def _name(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The name in "드미트리 페스코프 크렘린궁 대변인", "김정은 국무위원장", "크렘린궁의 페스코프 대변인"."""
    if text.startswith(_VOICE, start):
        return None
    words = [(match.start(), match.end()) for match in _WORD.finditer(text, start, end)]
    if len(words) > 1 and not _ENDS_IN_TITLE.match(text[slice(*words[-1])]):
        # "경찰 대변인 메리 존스"
        title = next((at for at in range(len(words) - 2, -1, -1) if _ONLY_TITLE.match(text[slice(*words[at])])), None)
        word = text[slice(*words[-1])]
        if title is None and text[words[-2][1] - 1] == "의" and personal.is_korean(word, alone=False):
            # "북한의 박두일"
            return words[-1]
        counts = word in _COUNTS
        return None if title is None or counts else (words[title + 1][0], words[-1][1])
    if len(words) < 2:
        return words[0] if len(words) == 1 and _NAME.match(text[start:end]) and end - start == 3 else None
    if _NAMELESS.match(text[slice(*words[-1])]):
        return None
    # "이 회사의 한상욱 대표"
    first = next((at + 1 for at in range(len(words) - 2, -1, -1) if text[slice(*words[at])].endswith("의")), 0)
    said = [text[slice(*word)] for word in words]
    if (person := _korean(said, first)) is not None:
        return words[person]
    if said[-1] in _HONORIFICS:
        # "키이우 주민 이리나(52) 씨"
        first = next((at + 1 for at in range(len(words) - 2, first - 1, -1) if _is_office(said[at])), first)
        stop = words[-2][0] + len(said[-2].split("(")[0])
        return (words[first][0], stop) if first < len(words) - 1 else None
    lead = first
    while lead < len(words) - 1 and _is_body(said[lead]):
        lead += 1
    last = lead
    while last < len(words) - 1 and not (_is_office(said[last]) or (last > lead and personal.is_long_body(said[last]))):
        last += 1
    if last == lead or last - lead > 4 or said[last - 1] in _COUNTS:
        return None
    return words[lead][0], words[last - 1][1]


def _korean(words: list[str], first: int) -> int | None:
    """Which word is the name of a Korean, who has one of three syllables: 이재성 in "이재성 통일부 대변인", and where a
    body stands before it, in "통일부 이재성 대변인"."""
    for at in range(first, len(words) - 1):
        other = at + 2 < len(words) and personal.is_before_name(*words[at : at + 3])
        if not other and not _STATES.fullmatch(words[at]) and personal.is_full_name(words[at], words[at + 1]):
            # "이고리 소볼레프 사할린주 부지사"
            foreign = personal.is_foreign(words[at + 1]) and not _is_office(words[at + 1])
            return None if foreign else at
        if not (other or _is_body(words[at]) or at + 2 == len(words) - 1 == first + 2):
            return None
    return None


#: "대외정보국(SVR)"
_SHORT_FORM = re.compile(r"\([A-Z0-9]+\)$")


def _is_office(word: str) -> bool:
    return _is_body(word) or any(one.match(word) for one in (_ONLY_TITLE, _OFFICE_OF))


def _is_body(word: str) -> bool:
    """Whether a word is a body or a place."""
    word = _SHORT_FORM.sub("", word)
    if _STATES.fullmatch(word):
        return True
    return not word or (_BODY.match(word) is not None and not _JAPANESE.match(word)) or personal.is_long_body(word)


_LABEL = re.compile(
    r"(?:영화|드라마|소설|책|노래|곡|앨범|가수|그룹|프로그램|게임|신문|잡지|월간지|주간지|단체|연극|뮤지컬|전시회|"
    r"전시|작품|시집|일명|이른바|소위|제목의|제하의|별명|속담|구호|슬로건|화물선|유조선|군함|여객선|선박|작전명|"
    r"암호명|호출부호|콜사인|유튜브 채널|채널|식당|카페)"
    r"(?:인|은|는|이|가)? ?$"
)
_AS = re.compile(r"[^,.■]*?(?:으로|로|에|이라) ?$")
_DESCRIBES = re.compile(
    r"분석|해석|판단|진단|간주|단정|추정|묘사|평가|표현|규정|지칭|비유|정의|칭|불렀|부르|빗대|빗댔|비교|언급"
)
_SHOWS = re.compile(r"발표|공개|공표|게재|게시|보도|전달|보고|소개|기록|인용|낭독|썼|쓴|쓰|적|올|남|읽|보탰|제안")
_OBJECT = re.compile(r"[^,.■]*?(?:[을를]|라는 \S+|의 \S+[을를]) ?(?:거듭 |다시 |재차 |강하게 |\S+게 |\S+히 )?$")


def labelled(text: str, start: int, end: int) -> bool:
    """Whether the words before `end` say that a name follows: 영화 "…", 이른바 "…"."""
    return _LABEL.search(text, max(start, end - 12), end) is not None


def signed(text: str, start: int, end: int) -> Noun | None:
    """Korean puts no signature behind what was said."""
    return None


def is_object(between: str, cue: str) -> bool:
    """Whether the words between a run and a verb of speech make the run its object; what is published is a thing."""
    if _AS.fullmatch(between) and _DESCRIBES.match(cue):
        return True
    return _OBJECT.fullmatch(between) is not None and _SHOWS.match(cue) is None


def owner(text: str, start: int, end: int) -> Noun | None:
    """Whose words they are, in the genitive: "…는 게 전문가들의 설명이다"."""
    head = text[start:end].rstrip()
    return before(text, start, start + len(head) - 1) if head.endswith("의") else None


def completed(text: str, family: str, office: str) -> str | None:
    """The name in full of somebody whose `family` the text gives alone: "김 위원장" after "김정은 국무위원장"."""
    title = re.escape(office.split()[-1]) if office.split() else "씨"
    full = re.search(rf"(?<![가-힣]){re.escape(family)}[가-힣]{{2}}(?= (?:\S+ ){{0,3}}?\S*{title})", text)
    if full is None:
        # "분석가 송미라는"
        full = re.search(rf"(?<=(?<![가-힣]){title} ){re.escape(family)}[가-힣]{{2}}(?=[은는이가의도와과] |씨)", text)
    return full.group() if full else None
