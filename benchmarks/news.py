"""Made-up news for the benchmarks: always the same, in four languages, one article in two hundred about the watch."""

from __future__ import annotations

import random
from dataclasses import dataclass

LANGUAGES = ("en", "fr", "ru", "ko")

#: One article in so many is about North Korea and Russia: what an outlet of the world at large brings.
RELEVANT = 200
#: One in so many names one of the two sides, and no watch wants it.
MENTIONS = 12

_OTHERS = {
    "en": (
        "The council of {place} voted on Monday to spend {number} million on {thing}.",
        "Officials in {place} said that {number} people had asked for {thing} since the spring.",
        "“We have waited for {thing} for {number} years,” said {person}, who runs a shop in {place}.",
        "A report that {person} presented in {place} puts the cost of {thing} at {number} million a year.",
        "Work on {thing} near {place} is to begin in {number} weeks, the company said in a statement.",
    ),
    "fr": (
        "Le conseil de {place} a voté lundi {number} millions pour {thing}.",
        "À {place}, {number} habitants réclament {thing} depuis le printemps, selon la mairie.",
        "« Nous attendons {thing} depuis {number} ans », a déclaré {person}, qui tient une boutique à {place}.",
        "Un rapport remis à {place} par {person} évalue le coût à {number} millions par an.",
        "Les travaux pour {thing}, près de {place}, commenceront dans {number} semaines.",
    ),
    "ru": (
        "Совет города {place} выделил в понедельник {number} миллионов на {thing}.",
        "В городе {place} {number} жителей просят об этом с весны, сообщили в мэрии.",
        "«Мы ждём этого уже {number} лет», — сказал {person}, владелец лавки в городе {place}.",
        "Доклад, который {person} представил в городе {place}, оценивает расходы в {number} миллионов в год.",
        "Работы в городе {place} начнутся через {number} недель, говорится в сообщении компании.",
    ),
    "ko": (
        "{place} 시의회는 월요일 {thing}에 {number}억 원을 쓰기로 의결했다.",
        "{place} 주민 {number}명이 봄부터 {thing}을 요구해 왔다고 시청이 밝혔다.",
        "“우리는 {thing}을 {number}년 동안 기다렸다”고 {place}에서 가게를 하는 {person}은 말했다.",
        "{person}이 {place}에서 발표한 보고서는 비용을 한 해 {number}억 원으로 추산했다.",
        "{place} 부근의 {thing} 공사는 {number}주 뒤에 시작된다고 회사가 밝혔다.",
    ),
}
#: What stories about the two tell, each with its lead and a quote.
_ABOUT = {
    "en": (
        ("Russia and North Korea agreed in {place} to send {number} wagons of {thing} over the border each week.",
         "“The railway will carry {number} thousand tonnes of {thing},” said Deputy Minister {person}."),
        ("North Korean workers arrived at a shipyard in {place}, Russian port officials said on Tuesday.",
         "“They will weld hulls for {number} months,” said {person}, who runs the yard."),
        ("A North Korean tanker named {thing} took on oil at the Russian port of {place}, satellite images show.",
         "“It is the {number}th such call this year,” said {person}, a researcher on sanctions."),
        ("A bank in {place} is to open accounts for North Korean firms, a Russian lender announced.",
         "“We will settle {number} million roubles in the first quarter,” {person} told reporters."),
        ("Pyongyang thanked Moscow for {number} tonnes of medicine after the flood near {place}.",
         "“Our friends came when the water stood at the roofs,” said {person} of the Red Cross."),
        ("Kim Jong Un received a Russian governor from {place} at a hospital that treats soldiers with {thing}.",
         "“Our friendship has been tested by fire,” said {person}, according to KCNA."),
        ("Ukraine said it had captured a North Korean gunner in Russia's {place} district.",
         "“He had {number} rounds and a diary with him,” said {person}, a spokesman of the brigade."),
        ("A ballet company from {place} in Russia danced in Pyongyang before {number} guests.",
         "“The hall rose to its feet,” said {person}, who led the orchestra."),
    ),
    "fr": (
        ("La Russie et la Corée du Nord sont convenues à {place} de {number} wagons de {thing} par semaine.",
         "« Le chemin de fer portera {number} mille tonnes », a déclaré le vice-ministre {person}."),
        ("Des ouvriers nord-coréens sont arrivés dans un chantier naval russe de {place}, selon le port.",
         "« Ils souderont des coques pendant {number} mois », a déclaré {person}, qui dirige le chantier."),
        ("Un pétrolier nord-coréen, le {thing}, a chargé au port russe de {place}, montrent des images satellites.",
         "« C'est la {number}e escale de l'année », a expliqué {person}, spécialiste des sanctions."),
        ("Une banque russe ouvrira à {place} des comptes pour des sociétés nord-coréennes.",
         "« Nous réglerons {number} millions de roubles au premier trimestre », a indiqué {person}."),
        ("Pyongyang a remercié Moscou pour {number} tonnes de médicaments après la crue près de {place}.",
         "« Nos amis sont venus quand l'eau touchait les toits », a dit {person}, de la Croix-Rouge."),
        ("Une troupe de ballet de {place}, en Russie, a dansé à Pyongyang devant {number} invités.",
         "« La salle s'est levée », a raconté {person}, qui dirigeait l'orchestre."),
    ),
    "ru": (
        ("Россия и КНДР договорились в городе {place} о {number} вагонах угля в неделю.",
         "«Дорога перевезёт {number} тысяч тонн», — заявил заместитель министра {person}."),
        ("Северокорейские сварщики прибыли на российскую верфь в городе {place}, сообщили в порту.",
         "«Они проработают {number} месяцев», — сказал директор верфи {person}."),
        ("Танкер КНДР загрузился в российском порту {place}, показали снимки со спутника.",
         "«Это {number}-й заход за год», — пояснил исследователь {person}."),
        ("Российский банк откроет в городе {place} счета для компаний из КНДР.",
         "«Мы проведём {number} миллионов рублей за квартал», — рассказал {person}."),
        ("Пхеньян поблагодарил Москву за {number} тонн лекарств после наводнения.",
         "«Друзья пришли, когда вода стояла у крыш», — сказал {person} из Красного Креста."),
        ("Балет из города {place} выступил в Пхеньяне перед {number} зрителями, сообщило посольство России.",
         "«Зал встал», — вспоминал дирижёр {person}."),
    ),
    "ko": (
        ("러시아와 북한은 {place}에서 매주 {thing} 화차 {number}량을 보내기로 합의했다.",
         "“철도가 {number}천 톤을 나를 것”이라고 {person} 차관이 말했다."),
        ("북한 용접공들이 러시아 {place} 조선소에 도착했다고 항만 당국이 밝혔다.",
         "“그들은 {number}개월 동안 선체를 용접한다”고 소장 {person}은 말했다."),
        ("북한 유조선이 러시아 {place}항에서 기름을 실은 모습이 위성사진에 잡혔다.",
         "“올해 들어 {number}번째 기항”이라고 연구원 {person}은 설명했다."),
        ("러시아 은행이 {place}에서 북한 회사들에 계좌를 열어 주기로 했다.",
         "“첫 분기에 {number}백만 루블을 결제한다”고 {person}은 전했다."),
        ("러시아 {place} 발레단이 평양에서 관객 {number}명 앞에 섰다.",
         "“객석이 모두 일어섰다”고 지휘자 {person}은 회상했다."),
    ),
}  # fmt: skip
_ONE_SIDE = {
    "en": "Guests from Moscow had visited {place} in the autumn.",
    "fr": "Une délégation venue de Moscou avait visité {place} à l'automne.",
    "ru": "Осенью город {place} посетили гости из Москвы.",
    "ko": "가을에는 모스크바에서 온 손님들이 {place}를 찾았다.",
}
_SYLLABLES = {
    "latin": ("bar", "del", "fin", "gor", "hal", "kem", "lor", "mas", "nor", "pel", "ros", "tal", "vin", "wes"),
    "ru": ("бар", "вел", "гор", "дол", "жев", "кам", "лес", "мир", "нов", "пол", "рус", "тал", "чер", "яр"),
    "ko": (
        "가",
        "나루",
        "다온",
        "라미",
        "마산",
        "바다",
        "새봄",
        "아람",
        "자연",
        "하늘",
        "보람",
        "미리",
        "소라",
        "한별",
    ),
}


@dataclass(frozen=True, slots=True)
class Made:
    """One article."""

    title: str
    #: Paragraphs.
    text: tuple[str, ...]
    relevant: bool


def article(number: int, language: str, *, relevant: bool | None = None) -> Made:
    """The `number`th article; without `relevant`, one in `RELEVANT` is about the watch."""
    chance = random.Random(number * 4 + LANGUAGES.index(language))
    about = number % RELEVANT == 0 if relevant is None else relevant
    words = {
        "place": _word(chance, language),
        "person": f"{_word(chance, language)} {_word(chance, language)}",
        "thing": _word(chance, language).lower(),
    }

    def fill(pattern: str) -> str:
        return pattern.format(number=chance.randint(2, 900), **words)

    first, *rest = chance.choice(_ABOUT[language]) if about else chance.sample(_OTHERS[language], 5)
    sentences = [fill(first), *(fill(pattern) for pattern in rest)]
    if not about and number % MENTIONS == 0:
        sentences.append(fill(_ONE_SIDE[language]))
    # Agencies go on with the background.
    sentences += [fill(chance.choice(_OTHERS[language])) for _ in range(chance.randint(2, 6))]
    title = fill(first).rstrip(".")
    return Made(title, tuple(" ".join(sentences[at : at + 2]) for at in range(0, len(sentences), 2)), about)


def _word(chance: random.Random, language: str) -> str:
    parts = _SYLLABLES.get(language, _SYLLABLES["latin"])
    return "".join(chance.choices(parts, k=3)).capitalize()
