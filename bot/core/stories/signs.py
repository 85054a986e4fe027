"""States by one sign, as Korean, Japanese and Chinese headlines have them: "北, 발사 예고", 「米、制裁を発表」, “俄称”.

The signs stand in other words, too, so that no list has them: a state is meant where the sign stands by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

#: What each sign stands for. In Korean 北 for the North alone, in Japanese, too; Chinese has 朝.
_STATES = {
    "ko": {
        "北": "KP", "美": "US", "日": "JP", "中": "CN", "英": "UK", "佛": "FR", "獨": "DE", "露": "RU", "印": "IN",
        "韓": "KR", "濠": "AU", "泰": "TH", "러": "RU", "북": "KP", "미": "US", "한": "KR", "일": "JP", "중": "CN",
    },
    "ja": {
        "米": "US", "中": "CN", "ロ": "RU", "露": "RU", "韓": "KR", "朝": "KP", "北": "KP", "英": "UK", "仏": "FR",
        "独": "DE", "印": "IN", "豪": "AU", "日": "JP",
    },
    "zh": {
        "美": "US", "俄": "RU", "朝": "KP", "韩": "KR", "日": "JP", "乌": "UA", "英": "UK", "法": "FR", "德": "DE",
        "印": "IN", "澳": "AU", "欧": "EU",
    },
}  # fmt: skip
_PATTERNS = {
    # Signs of Chinese among Hangul: "北최선희", "美中"; "훈련 中" is "during". Hangul as a word of its own, but for the
    # "book" of "북 콘서트", and in a row: "한·미·일".
    "ko": re.compile(
        r"(?:(?<![\w])|(?<=[대방친반탈]))(?:"
        r"(?:[北美日英佛獨露印韓濠泰]|(?<![가-힣] )中|中(?=[가-힣](?<!에)))+(?![\u4e00-\u9fff\d])러?(?![가-힣](?<=러.))"
        r"|[한미일중러북](?:[·ㆍ][한미일중러북])+(?![가-힣]{3})"
        r"|[러북미](?=[ ,·…])(?! ?(?:콘서트|토크|카페|페어|클럽|리뷰)))"
    ),
    # Before a comma or who acts for it; a day, the morning and "within" are no states.
    "ja": re.compile(
        r"(?<![\u30a0-\u30ff\u4e00-\u9fff\w])(?![日朝中北]、)[米中ロ露韓朝北英仏独印豪日]{1,3}"
        r"(?=[、・]|軍|政府|大統領|首相|外相|外務|国防|国務|財務|高官|当局|大使|議会|海軍|空軍|両国|首脳)"
    ),
    "zh": re.compile(
        r"(?<![\u4e00-\u9fff\w])[美俄朝韩日乌英法德印澳欧]{1,3}"
        r"(?=[称对将与就和、，：]|军|方|总统|外长|防长|国防|外交|媒|警方|官员|大使|议会|两国|领导人)"
    ),
}


def states(text: str, language: str) -> Iterator[tuple[str, int]]:
    """The states that a folded text names by one sign each, in order, with where it stands."""
    pattern = _PATTERNS.get(language)
    if pattern is None:
        return
    names = _STATES[language]
    for run in pattern.finditer(text):
        for at, sign in enumerate(run.group(), run.start()):
            if sign in names:
                yield names[sign], at
