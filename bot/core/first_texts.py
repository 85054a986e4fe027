"""Texts that are read once at the start, so that the first article is read as fast as later ones."""

from __future__ import annotations

from collections.abc import Mapping

#: A title and a text that bring nearly all into being that articles of a language are read with; some of it is made for
#: the first word with a letter.
FIRST_TEXTS: Mapping[str, tuple[str, str]] = {
    "en": (
        "Lavrov says North Korea and Russia will sign",
        "“We will sign the treaty on missiles,” said Foreign Minister Sergei Lavrov in Moscow, where he met Kim Jong "
        "Un on 2 November. “We know,” the agency quoted the minister as saying, and he added: “Soon.” Russian and "
        "North Korean officials met in Pyongyang. “It is old,” said Anna Kern, who runs a shop in Minsk, "
        + " ".join("abcdefghijklmnopqrstuvwxyz"),
    ),
    "fr": (
        "Lavrov : la Corée du Nord et la Russie signeront",
        "« Nous signerons le traité sur les missiles », a déclaré le ministre Sergueï Lavrov à Moscou, où il a "
        "rencontré Kim Jong-un le 2 novembre. « Nous savons », a dit le ministre selon l’agence, et il a ajouté : "
        "« Bientôt. » Des responsables russes et nord-coréens se sont vus à Pyongyang. « C’est vieux », a dit Anna "
        "Kern, de la mairie, " + " ".join("abcdefghijklmnopqrstuvwxyzàâçéêîôœ"),
    ),
    "ru": (
        "Лавров: КНДР и Россия подпишут договор",
        "«Мы подпишем договор о ракетах», — заявил министр Сергей Лавров в Москве, где он встретился с Ким Чен Ыном "
        "2 ноября. «Мы знаем», — сказал министр, передаёт агентство, и он добавил: «Скоро». Российские и "
        "северокорейские чиновники встретились в Пхеньяне. «Это старо», — рассказала жительница Анна Керн, "
        + " ".join("абвгдеёжзийклмнопрстуфхцчшщэюя"),
    ),
    "ko": (
        "김정은, 러시아와 조약 서명",
        "김정은 국무위원장은 11월 2일 모스크바에서 블라디미르 푸틴을 만나 “미사일에 관한 조약에 서명할 것”이라고 "
        "말했다. 통신은 장관이 “알고 있다”고 밝혔다고 보도했다. 러시아와 북한 관리들은 평양에서 만났다. “오래됐다”고 "
        "주민 박민수는 전했다. 그는 “곧”이라며 덧붙였다.",
    ),
}
