"""Which word beside an office is a Korean's name, and which the body that the office is at: 박일주 하산철도 사장."""

from __future__ import annotations

import re

_FAMILY = (
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민"
    "진나지엄채원천방공현함변여추도소석선설마길연위표명기반왕금옥육인맹제모탁국라림량리렴로"
)
#: Syllables by which foreign names are written, and Korean ones are not.
_FOREIGN = (
    "드크르트스프츠즈그브흐느므널바다카타파니키티피쿠투푸코토포레네베메데케테페셰뤼뷔흘클블플샤쟈셔쳐퍼커터버"
    "더러머허너저"
)
_FULL = re.compile(rf"[{_FAMILY}](?:(?![{_FOREIGN}])[가-힣]){{2}}$")
#: Foreign first names that none of those syllables is in.
_FIRST_NAMES = frozenset("마리아 이리나 마리나 나리나 유리이 조지아".split())
#: Bodies and places of three syllables that begin as Korean names do.
_BODIES = frozenset(
    "국방성 국정원 감사원 한수원 조선소 방송국 정보국 공안국 국무회 인민회 국민회 전인대 유엔군 인민군 신의주 남조선 "
    "국무성 정보원 진흥원 선관위 공정위 금융위 원안위 정무위 정보위 인권위".split()
)
_ENDS_AS_BODY = re.compile(r"..[부청당처궁과역항]$")
#: Places and schools by what their offices are called: 강원도 지사, 한양대 교수.
_PLACE = re.compile(r"..[도시주성현군구읍]$")
_OF_PLACE = re.compile(r"(?:도|주|부)?지사|시장|군수|구청장|성장|당국|당위원회|의회|경찰|주민|시민|출신|지역")
_SCHOOL = re.compile(r"..대$")
_OF_SCHOOL = re.compile(r".*(?:교수|총장|학장|연구|박사|석좌|초빙|특임|명예)")
#: … and those that end as particles do.
_AS_PARTICLES = frozenset("키릴로 파블로 페드로 페트로 드미트로 다닐로 알레한드로 로만 헤르만 노르만".split())
#: What the names of bodies end with, behind two syllables at least; a foreign name seldom does.
_LONG_BODY = re.compile(
    r"[가-힣A-Z]{2,}(?:항|역|공항|연합|연맹|조합|연대|협의체|운동|포럼|클럽|부대|여단|사단|군단|함대|공장|기업|항공|철도|"
    r"전자|중공업|건설|증권|화학|제철|홀딩스|에너지|뉴스|타임스|포스트|저널|병원|학원|박물관|도서관|영사관|대표부|"
    r"학교|대학|지부|터미널|공사|공단|공동체|네트워크|총국|사무국|법인|해운|물산|통상|무역|전력|원자력|석유|교회|원)$"
)


def is_full_name(word: str, following: str) -> bool:
    """Whether a word of three syllables is a Korean's family name and given name, before the word `following`."""
    if _FULL.match(word) is None or word in _BODIES or word in _FIRST_NAMES or _ENDS_AS_BODY.match(word):
        return False
    if _SCHOOL.match(word) and _OF_SCHOOL.match(following):
        return False
    return _PLACE.match(word) is None or _OF_PLACE.match(following) is None


def is_no_phrase(word: str) -> bool:
    """Whether a word that ends as particles do ("하산철도", "키릴로") has none."""
    return word in _AS_PARTICLES or is_long_body(word)


def is_long_body(word: str) -> bool:
    """Whether a word ends as the names of bodies do that belong to no state: 블라디보스토크항, 자유운동연합."""
    return _LONG_BODY.match(word) is not None
