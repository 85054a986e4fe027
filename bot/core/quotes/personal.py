"""Which word beside an office is a Korean's name, and which the body that the office is at: 박일주 하산철도 사장."""

from __future__ import annotations

import re

#: First syllables of Korean family names.
FAMILY = (
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민"
    "진나지엄채원천방공현함변여추도소석선설마길연위표명기반왕금옥육인맹제모탁국라림량리렴로"
)
#: Syllables by which foreign names are written, and Korean ones are not.
_FOREIGN = (
    "드크르트스프츠즈그브흐느므널바다카타파니키티피쿠투푸코토포레네베메데케테페셰뤼뷔흘클블플샤쟈셔쳐퍼커터버"
    "더러머허너저"
)
_FULL = re.compile(rf"[{FAMILY}](?:(?![{_FOREIGN}])[가-힣]){{2}}$")
_HAS_FOREIGN = re.compile(f"[{_FOREIGN}]")
#: Foreign first names that none of those syllables is in.
_FIRST_NAMES = frozenset(
    "마리아 이리나 마리나 나리나 조지아 이고리 마리야 라이언 조나단 조슈아 안젤라 안제이 소피아 이와야 하야시".split()
)
#: Bodies and places of three syllables that begin as Korean names do.
_BODIES = frozenset(
    "국방성 국정원 감사원 한수원 조선소 방송국 정보국 공안국 국무회 인민회 국민회 전인대 유엔군 인민군 신의주 남조선 "
    "국무원 국무성 정보원 진흥원 선관위 공정위 금융위 원안위 정무위 정보위 인권위".split()
)
_ENDS_AS_BODY = re.compile(r"..[부청당처궁과역항사차]$")
#: Places and schools by what their offices are called: 강원도 지사, 한양대 교수.
_PLACE = re.compile(r"..[도시주성현군구읍]$")
_OF_PLACE = re.compile(r"(?:도|주|부)?지사|시장|군수|구청장|성장|당국|당위원회|의회|경찰|주민|시민|출신|지역")
#: … which no given name ends with; and what hardly one does, of places, schools and people: 강원도, 연세대, 노동자.
_CITY = re.compile(r"..[시읍]$")
_RATHER_OTHER = re.compile(r"..[도군구대자객생]$")
_SCHOOL = re.compile(r"..대$")
_OF_SCHOOL = re.compile(r".*(?:교수|총장|병원|학장|연구|박사|석좌|초빙|특임|명예)")
#: … and those that end as particles do.
_AS_PARTICLES = frozenset("키릴로 파블로 페드로 페트로 드미트로 다닐로 알레한드로 로만 헤르만 노르만".split())
#: What the names of bodies end with, behind two syllables at least; a foreign name seldom does.
_LONG_BODY = re.compile(
    r"[가-힣A-Z]{2,}(?:항|역|공항|연합|연맹|조합|연대|협의체|운동|포럼|클럽|부대|여단|사단|군단|함대|공장|기업|항공|철도|"
    r"전자|중공업|건설|증권|화학|제철|홀딩스|에너지|뉴스|타임스|포스트|저널|병원|학원|박물관|도서관|영사관|대표부|"
    r"학교|대학|지부|터미널|공사|공단|공동체|네트워크|총국|사무국|법인|해운|물산|통상|무역|전력|원자력|석유|교회|원)$"
)
#: A name in full by itself, told by the syllables that given names are made of, without those that nouns end with as
#: often: 화, 선, 식, 주, most of them. Of two syllables are fewer, and nouns that look so are listed.
_ALONE = re.compile(
    rf"[{FAMILY}](?:[영민정성철용선경재상현지수동인준진은명창광덕여춘태병승종윤혜미순옥금봉학해주일우석희복응익찬한형호홍효]"
    r"(?:[수철은정희영훈욱준민현진미숙순용재혁룡일규석호연아경환태섭찬웅우]|(?<=[태민은재영준현])[성주]|(?<=[영은미])[선식])|"
    r"[일욱훈철혁웅섭률찬숙])$"
)
_NO_NAME = re.compile(
    r"(?:전|금|양|제|유|기|주|국경|선거)일|(?:유|공|보)훈|(?:전|고|강|제)철|(?:변|연)혁|오찬|노숙|(?:선수|지도)진|여성|조지아|원주민|이재민"
)
#: How foreign surnames end, and Korean nouns do not: 벨로프, 존슨; and borrowed nouns that end so.
_SURNAME = re.compile(
    r"[가-힣]+(?:[프스츠크트드르브즈그슨튼턴먼던런러버커머너더터퍼켈벨젤셀델넬멜텔첸넨렌센펜켄텐헨멘벤겐덴틴킨키쇼코른])$"
)
_BORROWED = re.compile(
    r".*(?:프로젝트|네트워크|탱크|데이터|가스|서비스|레이더|카드|코드|벨트|컨테이너|컴퓨터|스포츠|콘텐츠|바이러스|리스크|비즈니스|"
    r"브랜드|아파트|시리즈|테스트|파트너|셰프|매니저|해커|유튜버|쇼|노트|차트|보트|루트|센서)$"
)
#: What is too short to be the first name of a foreigner, though some are: 핵 프로그램, 존 스미스.
_SHORT = re.compile(r"(?![존벤짐톰빌샘댄론밥앤잭맥팀]$)[가-힣]$")
#: Bodies by their letters, and not what has a short form as well: 미국의 CNN, 북한의 ICBM.
_LETTERS = re.compile(r"(?!(?:ICBM|IRBM|MRBM|SRBM|SLBM|SLCM|THAAD|GDP|GNP|FTA|NPT|DMZ|EEZ|NLL|GPS|UFO)$)[A-Z]{3,}$")


def is_full_name(word: str, following: str) -> bool:
    """Whether a word of three syllables is a Korean's family name and given name, before the word `following`."""
    if _FULL.match(word) is None or word in _BODIES or word in _FIRST_NAMES or _ENDS_AS_BODY.match(word):
        return False
    if _CITY.match(word) or (_SCHOOL.match(word) and _OF_SCHOOL.match(following)):
        return False
    return _PLACE.match(word) is None or _OF_PLACE.match(following) is None


def is_before_name(word: str, following: str, office: str) -> bool:
    """Whether of two words that look like names the second is one: "강원도 김진태 지사", "문화원 이수진 원장"."""
    if not is_full_name(following, office) or is_korean(word, alone=False):
        return False
    return _RATHER_OTHER.match(word) is not None or is_korean(following, alone=False)


def is_foreign(word: str) -> bool:
    """Whether a word has syllables by which foreign names are written."""
    return _HAS_FOREIGN.search(word) is not None


def is_no_phrase(word: str) -> bool:
    """Whether a word that ends as particles do ("하산철도", "키릴로") has none."""
    return word in _AS_PARTICLES or is_long_body(word)


def is_long_body(word: str) -> bool:
    """Whether a word ends as the names of bodies do that belong to no state: 블라디보스토크항, 자유운동연합."""
    return _LONG_BODY.match(word) is not None


def is_korean(word: str, *, alone: bool) -> bool:
    """Whether a word that no office follows is a Korean's name; one of two syllables only where it stands `alone`."""
    short = len(word) == len("박일")
    return _ALONE.match(word) is not None and not _NO_NAME.fullmatch(word) and (alone or not short)


def is_foreigner(first: str, last: str) -> bool:
    """Whether two words are a foreigner's name: 이반 벨로프, and not 신형 레이더."""
    return not _SHORT.match(first) and _SURNAME.match(last) is not None and not _BORROWED.match(last)


def may_be_foreigner(first: str, last: str) -> bool:
    """Whether two words may be a foreigner's name, for the last has syllables that Korean nouns have not."""
    return not _SHORT.match(first) and is_foreign(last) and not _BORROWED.match(last)


def is_abbreviated(word: str) -> bool:
    """Whether a word is the short form of a body: CNN, and not ICBM."""
    return _LETTERS.match(word) is not None
