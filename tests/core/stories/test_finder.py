"""What the gazetteer finds in a text, and what it takes for nothing."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from babel import Locale

from bot.config import shipped
from bot.core.lexicon import Lexicon
from bot.core.model import Article
from bot.core.stories import countries, gazetteer, groups
from bot.core.stories.letters import fold
from bot.core.stories.reading import features, named


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return shipped()


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Президент Южной Кореи прилетел в Хасан", "ru", "g:KR"),
        ("Послы Северной Кореи молчат", "ru", "g:KP"),
        ("Das Weiße Haus schweigt", "de", "g:US"),
        ("Großbritannien schweigt", "de", "g:UK"),
        ("Les missiles de croisière sont tombés en mer", "fr", "t:cruise"),
        ("Послы Европейского союза уехали", "ru", "g:EU"),
        ("Die Oma strickt", "de", "t:grandmother"),
        ("Polizei nimmt nach Schüssen am Bahnhof zwei Männer fest", "de", "a:arrest"),
        ("Berlin weist Kritik aus Warschau zurück", "de", "a:deny"),
        ("Oslo bestellt russischen Botschafter ein - Protest", "de", "a:summon"),
        ("Teacher's lawyers appeal his ten-year sentence", "en", "a:appeal"),
        ("Mayor calls concert off", "en", "a:cancel"),
        ("Des manœuvres au large de Brest", "fr", "a:drill"),
        ("Paris et Hanoï ont échangé 1 200 prisonniers", "fr", "a:swap_prisoners"),
        ("捕虜30人の交換を実施", "ja", "a:swap_prisoners"),
        ("En Galicia vuelve la luz", "es", "a:resume"),
        ("Störung behoben: Züge fahren", "de", "a:resume"),
        ("Un général arrêté à Lima", "fr", "t:general"),
        ("В Чили похоронили генерала", "ru", "t:general"),
        ("ヘルソンで火災", "ja", "s:kherson"),
        ("刻赤一油库起火", "zh", "s:kerch"),
        ("法俄总统会晤", "zh", "g:FR"),
        ("Via libera alla legge", "it", "a:approve"),
        ("Die Straßenbrücke ist fertig", "de", "t:bridge"),
        ("Der Außenminister schweigt", "de", "t:minister"),
        ("Der Rat beschließt das Paket", "de", "a:approve"),
        ("Notte di droni", "it", "t:drone"),
        ("変電所が停止", "ja", "t:electricity"),
        ("俄乌和谈", "zh", "t:peace"),
        ("UN-Sicherheitsrat berät über Korea", "de", "g:UN"),
        ("O sultão ficou em Omã", "pt", "g:OM"),
        ("Auf Island bebt die Erde", "de", "g:IS"),
        ("Un volcan se réveille en Islande", "fr", "g:IS"),
        ("Пожар в общежитии в Улан-Удэ", "ru", "s:ulanude"),
        ("Zahnarzt verkauft Praxis", "de", "t:dentist"),
        ("Вынужденная посадка в Риге", "ru", "a:emergency_landing"),
        ("과수원에 서리", "ko", "t:orchard"),
        ("灯台を修理", "ja", "t:lighthouse"),
        ("Chocan un tractor y una furgoneta", "es", "t:tractor"),
        ("水獭回到河里", "zh", "t:otter"),
        ("Un phoque chez le coiffeur", "fr", "t:hairdresser"),
        ("Утечка на складе", "ru", "a:leak"),
        ("首都游行", "zh", "a:protest"),
        ("Mobile phones banned at lunch", "en", "t:phone"),
        ("Zug hat Verspätung", "de", "a:postpone"),
        ("EU lowers price cap on oil", "en", "t:price"),
        ("Piratas norcoreanos roban un banco", "es", "a:hack"),
        ("Incendie dans un foyer de Tioumen", "fr", "s:tyumen"),
        ("В порту Находки горит склад", "ru", "s:nakhodka"),
        ("신의주에 홍수", "ko", "s:sinuiju"),
        ("Irish farmers march", "en", "g:IE"),
        ("Ouverture d'un consulat néerlandais", "fr", "g:NL"),
        ("Dänische Fähre läuft auf Grund", "de", "g:DK"),
        ("Шведский паром сел на мель", "ru", "g:SE"),
        ("Deux enfants disparus en forêt", "fr", "a:disappear"),
        ("La policía disparó tres veces: cinco disparos", "es", "a:shoot"),
        ("Из сектора Газа вывезли раненых", "ru", "g:PS"),
        ("Meurtre d'un boulanger", "fr", "a:kill"),
        ("Arde un colegio", "es", "a:fire"),
        ("Das Gymnasium brennt", "de", "t:school"),
        ("В посёлке растёт безработица", "ru", "t:unemployment"),
        ("МИД Франции вызвал посла", "ru", "a:summon"),
        ("МИД Франции вызвал консула", "ru", "a:summon"),
        ("Директор получил девять лет", "ru", "a:convict"),
        ("General killed near the border", "en", "a:kill"),
        ("일당 검거", "ko", "a:arrest"),
        ("Flamencos muertos en la laguna", "es", "a:kill"),
        ("В зоопарке лев сбежал", "ru", "a:escape"),
    ],
)
def test_a_name_is_found_whatever_its_words_end_in(text: str, language: str, name: str, lexicon: Lexicon) -> None:
    assert name in {found.name for found in named(fold(text), lexicon, language)}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Южный ветер над Кореей", "ru", "g:KR"),  # two words, with another between
        ("Die Oma strickt", "de", "g:OM"),
        ("Sale a sei il bilancio delle vittime", "it", "t:budget"),
        ("Zelensky ha assicurato il suo sostegno", "it", "t:insurance"),
        ("In der Raffinerie ist Feuer ausgebrochen", "de", "a:escape"),
        ("Обмен по формуле «205 на 205»", "ru", "t:race"),
        ("俄罗斯联邦安全会议秘书抵达", "zh", "t:plenum"),
        ("排他的経済水域の外に落下", "ja", "t:economy"),
        ("官房長官が記者会見で発表", "ja", "a:meet"),
        ("14日ロシア大統領府は", "ja", "g:JP"),
        ("Oma breit een trui", "nl", "g:OM"),
        ("A small island without water", "en", "g:IS"),
        ("Учёные рассказали о редкой находке", "ru", "s:ussuriysk"),
        ("Che cosa pensa il ministro", "it", "s:penza"),
        ("개성 있는 무대", "ko", "s:kaesong"),
        ("Il reste seul sur l'île", "fr", "g:KR"),
        ("Цена газа растёт", "ru", "g:PS"),
        ("Un jour tout à fait différent", "fr", "a:postpone"),
        ("An important question, he reported", "en", "a:postpone"),
        ("An important question", "en", "a:import"),
        ("Deux enfants disparus en forêt", "fr", "a:shoot"),
        ("Las autoridades abren una ventana", "es", "a:sell"),
        ("Las autoridades abren una ventana", "es", "t:book"),
        ("Il partito sceglie un segretario", "it", "a:depart"),
        ("Die Behörden prüfen den Ausweis", "de", "a:deport"),
        ("Губернатор отмечает рост", "ru", "a:celebrate"),
        ("Команда осталась, командир ушёл в палату", "ru", "g:PW"),
        ("Red Bull gagne à domicile", "fr", "t:cow"),
        ("France Inter change de grille", "fr", "g:FR"),
        ("Mayor under fire in Oskov", "en", "a:fire"),
        ("Members meet at the gymnasium", "en", "t:school"),
        ("Carrefour ferme dix magasins", "fr", "t:crossroads"),
        ("イギリスのリスト", "ja", "t:squirrel"),
        ("The bank of the future: a power bank for all", "en", "a:fire"),
        ("Очередной дракон", "ru", "a:beat_up"),
        ("방사선 검사", "ko", "a:reintroduce"),
        ("Танк выбыл из строя", "ru", "a:knock_out"),
        ("Drone strike knocks out power in Sumy", "en", "a:knock_out"),
        ("Un chef de milice éliminé par un drone", "fr", "a:knock_out"),
        ("Washington adds penalties for two banks", "en", "a:penalty_kick"),
        ("Nordkorea zündet Triebwerk", "de", "a:fire"),
        ("Урегулирование конфликта обсудили в Москве", "ru", "a:settle"),
        ("Москва готова развивать дипломатические отношения", "ru", "t:diplomat"),
        ("Mobile phones banned at lunch", "en", "a:call"),
        ("Three wounded in shootout near Derbent", "en", "a:penalty_kick"),
        ("Warsaw is ready to strike a deal", "en", "t:strike_labour"),
        ("The will of the people", "en", "t:inheritance"),
        ("Flamingo missiles reach the plant", "en", "t:flamingo"),
        ("Mueller testifies", "en", "t:pier"),
        ("La levée des sanctions", "fr", "t:dyke"),
        ("Parliament ends death penalty", "en", "a:kill"),
        ("Crise cardiaque ou heart attack", "en", "a:attack"),
        ("Bin strike enters third week", "en", "a:attack"),
        ("Un suspect remis en liberté", "fr", "a:reintroduce"),
        ("Trois soldats tombés au front", "fr", "t:cemetery"),
        ("Les sommes gelées à Bruxelles", "fr", "t:frost"),
        ("Pirates nord-coréens : un vol", "fr", "t:pirate"),
        ("Удар с моря и с суши", "ru", "t:sushi"),
        ("Военной мощи стало больше", "ru", "t:relic"),
        ("Лебедев выступил в суде", "ru", "t:swan"),
        ("Мессенджер заблокирован в России", "ru", "a:strand"),
        ("Пассажирский лайнер сел в Казани", "ru", "t:cruise_ship"),
        ("Зона поражения расширена", "ru", "a:lose"),
        ("최대 사거리 탄도미사일", "ko", "t:crossroads"),
        ("관광 활성화", "ko", "t:torch_relay"),
        ("사망자수 집계", "ko", "a:surrender"),
        ("합의를 이루지 못했다", "ko", "t:bobsleigh"),
        ("댐 방류 예고", "ko", "a:reintroduce"),
        ("국방부도 확인", "ko", "t:bankruptcy"),
        ("Die Lage ist entschärft", "de", "t:unexploded"),
        ("Truppen marschieren auf", "de", "a:protest"),
        ("El Tesoro sanciona a un banco", "es", "t:treasure"),
        ("Aviso naranja en Lugo", "es", "t:citrus"),
        ("Víctimas inocentes", "es", "a:acquit"),
        ("停戦を訴えた", "ja", "a:sue"),
        ("首長会議を開催", "ja", "t:sultan"),
        ("中巴边境", "zh", "t:van"),
        ("更多的人参与", "zh", "t:ginseng"),
    ],
)
def test_a_word_that_only_looks_like_a_name_is_none(text: str, language: str, name: str, lexicon: Lexicon) -> None:
    assert name not in {found.name for found in named(fold(text), lexicon, language)}


@pytest.mark.parametrize(
    ("language", "title", "states"),
    [
        ("ko", '北 "동해로 발사"', {"KP"}),
        ("ko", "北최선희 출국", {"KP"}),
        ("ko", "美, 은행 두 곳 제재", {"US"}),
        ("ko", "대北 제재 논의한 美中", {"KP", "US", "CN"}),
        ("ko", "러, 곡물 수출 재개", {"RU"}),
        ("ko", "한·미·일 훈련 시작", {"KR", "US", "JP"}),
        ("ja", "米、二銀行に制裁", {"US"}),
        ("ja", "英外相が到着", {"UK"}),
        ("zh", "俄称击落无人机", {"RU"}),
        ("zh", "日方抗议", {"JP"}),
        ("ko", "훈련 中 사고", set()),
        ("ko", "15日 개막", set()),
        ("ko", "북 콘서트 열려", set()),
        ("ko", "러브레터 전시", set()),
        ("ja", "朝、地震が発生", set()),
        ("ja", "寒い中、行列", set()),
        ("ja", "中日が勝利", set()),
        ("zh", "今日将开幕", set()),
    ],
)
def test_a_headlines_sign_for_a_state_is_found_where_it_stands_by_itself(
    language: str, title: str, states: set[str], lexicon: Lexicon
) -> None:
    assert {found.name[2:] for found in named(fold(title), lexicon, language) if found.kind == "g"} == states


@pytest.mark.parametrize(
    ("language", "title", "person"),
    [
        ("en", "Russian defence minister inspects a yard", "p:belousov"),
        ("en", "Lavrov to host North Korean counterpart", "p:choe-son-hui"),
        ("en", "Foreign minister of China flies to Rome", "p:wang-yi"),
        ("fr", "Le ministre russe de la Défense en Inde", "p:belousov"),
        ("fr", "La cheffe de la diplomatie nord-coréenne en Chine", "p:choe-son-hui"),
        ("ru", "Глава МИД КНДР вылетела в Ханой", "p:choe-son-hui"),
        ("ru", "В Оман прилетел министр обороны РФ", "p:belousov"),
        ("ko", "러 국방장관 출국", "p:belousov"),
        ("ko", "中 총리 인도행", "p:li-qiang"),
        ("ja", "北朝鮮の外相が出発", "p:choe-son-hui"),
        ("zh", "俄罗斯国防部长出访", "p:belousov"),
        ("de", "Russlands Außenminister in Kuba", "p:lavrov"),
        ("es", "El ministro de Defensa ruso llega a Cuba", "p:belousov"),
        ("en", "N.K. leader tours a farm", "p:kim-jong-un"),
        ("en", "Russian deputy defence minister inspects a yard", None),
        ("en", "Former Russian defence minister on trial", None),
        ("en", "Russian president's aide flies to Rome", None),
        ("en", "Finland's defence minister in Moscow", None),
        ("fr", "Le vice-ministre russe de la Défense en Inde", None),
        ("ru", "Заместитель министра обороны РФ прилетел", None),
        ("ru", "Замглавы МИД России прилетел", None),
        ("ko", "러 국방차관 출국", None),
        ("ko", "전 러시아 국방장관 출국", None),
        ("ja", "ロシア外務次官が出発", None),
    ],
)
def test_whoever_is_called_by_his_office_is_who_holds_it(
    language: str, title: str, person: str | None, lexicon: Lexicon
) -> None:
    now = datetime(2026, 5, 5, tzinfo=UTC)
    read = features(Article("x", title, "", language, "Wire", "other", now, now), lexicon)
    assert person in read.found if person else not any(name[0] == "p" for name in read.found)


def test_who_holds_an_office_is_known_by_name(lexicon: Lexicon) -> None:
    known = {entity.id for entity in lexicon.entities} | set(re.findall(r"(?m)^([\w-]+):", gazetteer.STATESMEN))
    assert set(re.findall(r"[A-Z]{2} ([\w-]+)", gazetteer.HOLDERS)) <= known


def test_who_holds_an_office_has_that_role_in_the_lexicon(lexicon: Lexicon) -> None:
    called = {
        "foreign": r"foreign minister|minister of foreign affairs|secretary of state",
        "defence": r"defence minister|minister of (?:national )?defence|secretary of war",
        "premier": r"\b(?:prime minister|premier)\b",
        "president": r"^president of",
        "leader": r"^(?:president of|general secretary)",
    }
    roles = {entity.id: (entity.role or "").lower() for entity in lexicon.entities}
    lines = (line.partition(": ") for line in gazetteer.HOLDERS.strip().splitlines())
    held = [(office, person) for office, _, of in lines for person in re.findall(r"[A-Z]{2} ([\w-]+)", of)]
    known = [(office, person) for office, person in held if person in roles]
    assert len(known) >= 15
    assert [(office, who, roles[who]) for office, who in known if not re.search(called[office], roles[who])] == []


def test_towns_that_the_lexicon_watches_as_one_are_places_of_their_own(lexicon: Lexicon) -> None:
    for text in ("Fire in Omsk", "Fire in Tomsk", "Fire in Kemerovo"):
        assert len([found for found in named(fold(text), lexicon, "en") if found.kind == "s"]) == 1
    assert {found.name for found in named(fold("Omsk and Tomsk"), lexicon, "en")} == {"s:omsk", "s:tomsk"}


@pytest.mark.parametrize(
    ("language", "title", "found"),
    [
        ("fr", "Un soldat en perm sauve un enfant", False),
        ("en", "A perm in ten minutes, without heat", False),
        ("fr", "Incendie dans une usine de Perm", True),
        ("en", "Fire at a plant in Perm", True),
        ("ru", "Пожар на заводе в Перми", True),
    ],
)
def test_perm_is_a_town_with_a_capital_only(language: str, title: str, found: bool, lexicon: Lexicon) -> None:
    now = datetime(2026, 5, 5, tzinfo=UTC)
    read = features(Article("x", title, "", language, "Wire", "other", now, now), lexicon)
    assert ("s:perm" in read.found) is found


@pytest.mark.parametrize(
    ("language", "title", "said"),
    [
        ("fr", "Le salon ouvrira en mai", "negated"),
        ("fr", "Un pas vers la paix", "negated"),
        ("fr", "Incendie dans le Pas-de-Calais", "negated"),
        ("en", "Plant in Lesogorsk on fire", "title_planned"),
        ("de", "May trifft Minister in Berlin", "title_maybe"),
        ("ru", "Начальник станции рассказал о буре", "done"),
    ],
)
def test_a_turn_is_read_in_the_language_of_the_text(language: str, title: str, said: str, lexicon: Lexicon) -> None:
    now = datetime(2026, 5, 5, tzinfo=UTC)
    read = features(Article("x", title, "", language, "Wire", "other", now, now), lexicon)
    assert getattr(read.phase, said) is False


def test_what_says_no_still_does(lexicon: Lexicon) -> None:
    now = datetime(2026, 5, 5, tzinfo=UTC)
    for language, title in (("fr", "Le pont n'ouvrira pas"), ("it", "Mai visto un ponte così"), ("de", "Nie wieder")):
        read = features(Article("x", title, "", language, "Wire", "other", now, now), lexicon)
        assert read.phase.negated


@pytest.mark.parametrize("office", ["외무장관", "국무장관", "재무장관", "법무장관"])
def test_a_korean_minister_bears_no_arms(office: str, lexicon: Lexicon) -> None:
    now = datetime(2026, 5, 5, tzinfo=UTC)
    read = features(Article("x", f"{office}, 다음 주 원산 방문", "", "ko", "Wire", "other", now, now), lexicon)
    assert "t:minister" in read.found
    assert "t:weapon" not in read.found


#: Names of countries that are another word of their language, or a first name, far more often.
_OTHER_WORDS = {
    "fr": {"DM", "GD", "MU"},
    "it": {"ML"},
    "ru": {"TG"},
    "ko": {"DM", "IN", "OM"},
}


@pytest.mark.parametrize("language", "en fr de es it ru ko ja zh".split())
def test_the_plain_name_of_each_country_is_found_in_each_language(language: str, lexicon: Lexicon) -> None:
    tables = (countries.COUNTRIES, gazetteer.METONYMS, gazetteer.DEMONYMS)
    codes = {line.partition(":")[0] for table in tables for line in table.strip().splitlines()} - {"NATO"}
    names = Locale(language).territories
    named_so = {code: names["GB" if code == "UK" else code] for code in codes - _OTHER_WORDS.get(language, set())}
    lost = [
        (code, name)
        for code, name in sorted(named_so.items())
        if f"g:{code}" not in {found.name for found in named(fold(name), lexicon, language)}
    ]
    assert lost == []


def test_fields_are_made_of_things_and_acts_that_the_gazetteer_knows() -> None:
    known = {
        f"{kind}:{line.partition(':')[0]}"
        for kind, tables in (("a", gazetteer.ACTS), ("t", gazetteer.THINGS))
        for table in tables
        for line in table.splitlines()
    }
    named = {f"t:{name}" for name in gazetteer.TRADED.split()} | set(re.findall(r"\b[at]:\w+", gazetteer.FIELDS))
    named |= groups.ACTS_ABOUT | groups.OF_ANY_SUBJECT | groups.STEPS | groups.OF_A_COURT
    assert named - known == set()


def test_no_form_is_listed_twice_for_one_name() -> None:
    lines = [
        line
        for table in (*gazetteer.ACTS, *gazetteer.THINGS, gazetteer.METONYMS, gazetteer.SITES, gazetteer.SEATS)
        for line in table.strip().splitlines()
        if not line.startswith("#")
    ]
    lines += [gazetteer.AGAIN, gazetteer.BEGINS, gazetteer.DONE, gazetteer.ENDS, gazetteer.LIFTS, gazetteer.PLANNED]
    twice = []
    for line in lines:
        forms = [fold(form.strip()) for form in line.rpartition(": ")[2].split(",")]
        twice += [form for form in forms if forms.count(form) > 1]
    assert twice == []


def _things_of_several_words() -> list[tuple[str, str]]:
    """What the lists call things in words that are written apart, and the things; not what is called an act, too."""
    acts, things = (
        [
            (form.strip().rstrip("*"), line.partition(":")[0].strip())
            for table in tables
            for line in table.splitlines()
            if line[:1] != "#"
            for form in line.partition(":")[2].split(",")
        ]
        for tables in (gazetteer.ACTS, gazetteer.THINGS)
    )
    of_acts = {form for form, _ in acts}
    return [(form, f"t:{thing}") for form, thing in things if " " in form and "*" not in form and form not in of_acts]


def _acts(text: str, lexicon: Lexicon) -> set[str]:
    return {one.name for one in named(text, lexicon) if one.kind == "a"}


def test_what_a_thing_is_called_hides_no_act_but_those_that_are_listed(lexicon: Lexicon) -> None:
    listed = {
        (f"t:{thing}", f"a:{act.strip()}")
        for thing, _, acts in (line.partition(":") for line in gazetteer.PARTS_OF_NAMES.strip().splitlines())
        for act in acts.split(",")
    }
    lost = {}
    hidden: set[tuple[str, str]] = set()
    for form, thing in _things_of_several_words():
        if thing not in {one.name for one in named(form, lexicon)}:
            continue
        words = form.split()
        parts = {" ".join(words[start:end]) for end in range(len(words) + 1) for start in range(end)} - {form}
        missing = set().union(*(_acts(part, lexicon) for part in parts)) - _acts(form, lexicon)
        hidden |= {(thing, act) for act in missing}
        if own := {act for act in missing if (thing, act) not in listed}:
            lost[form] = own
    assert not lost
    assert sorted(listed - hidden) == []
