"""Which articles satisfy which watches; the rows of tests/data/watch say what each rule lets in and leaves out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot.config import shipped
from bot.core.lexicon import Lexicon
from bot.core.matching import Matcher, compile_watches, explain
from bot.core.model import Article, Match, Watch
from bot.errors import QueryError

ROWS = Path(__file__).parents[1] / "data" / "watch"
NOW = datetime(2027, 5, 4, 12, tzinfo=UTC)
DEFAULT = Watch("dprk-russia", "North Korea–Russia", "side:kp AND side:ru")


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return shipped()


@pytest.fixture(scope="module")
def default(lexicon: Lexicon) -> Matcher:
    return compile_watches([DEFAULT], lexicon)


def article(title: str = "", text: str = "", lang: str = "en", **more: str) -> Article:
    return Article(
        id="a", title=title, text=text, language=lang, outlet=more.get("outlet", "Northgate Wire"),
        side=more.get("side", "other"), published=NOW, seen=NOW, source_id=more.get("source", ""),
    )  # fmt: skip


def rows(name: str) -> list[Any]:
    groups = YAML(typ="safe").load(ROWS / name)
    return [
        pytest.param(group, row, id=f"{group}: {row['title'][:40]}")
        for group, listed in groups.items()
        for row in listed
    ]


def from_row(row: Mapping[str, str]) -> Article:
    filler = "Nothing else has changed in the harbour this month. " * 12
    lead = row.get("lead", "").replace("{filler}", filler)
    return article(row["title"], lead, row["lang"], outlet=row.get("outlet", "Northgate Wire"))


@pytest.mark.parametrize(
    ("title", "text", "lang", "about"),
    [
        # Whom it concerns, and what befell them: no tourist is in it.
        ("Workers from North Korea hurt in Russia as hostel burns", "Doctors at a hospital spoke of smoke.", "en",
         ("labour", "humanitarian")),
        ("Школьники из России едут в КНДР", "Студенты и ученые двух стран договорились об обмене.", "ru",
         ("education", "diplomacy")),
        # A bank is named again and again; that it is put under sanctions is the news.
        ("La Suisse sanctionne une banque russe liée à la Corée du Nord", "La banque a deux filiales. La banque nie.",
         "fr", ("sanctions", "economy_trade")),
        ("Russia flies medicines to North Korea", "The embassy met the plane at the airport.", "en",
         ("humanitarian", "diplomacy")),
        ("Russia opens ski resort to North Korea", "Holidaymakers come by train.", "en", ("tourism", "transport")),
        # Training is no train, a striker no strike.
        ("Russia sends its coach to North Korea", "The training begins in May.", "en", ()),
        ("Москва опровергает сообщения о КНДР", "", "ru", ("diplomacy",)),
    ],
)  # fmt: skip
def test_what_an_article_is_about_most_stands_first(
    title: str, text: str, lang: str, about: tuple[str, ...], default: Matcher
) -> None:
    assert default.read(article(title, text, lang)).facets[:2] == about


def test_neither_the_crew_of_a_plane_nor_a_stockpile_makes_a_flash_of_aid(default: Matcher) -> None:
    title = "Russian plane with flood aid lands in North Korea"
    assert default.read(article(title, "Its crew of six brought medicine from a stockpile.")).level == "important"


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("Russian choir lands in Pyongyang for talks with fans of Kim Jong Un", "important"),
        ("Russian tourists arrive in Pyongyang, agree to meet Kim Jong Un at the border", "important"),
        ("Kim Jong Un arrives in Vladivostok for talks on a museum and a theatre with Russia's ministers", "flash"),
        ("Russian officer lands in Pyongyang for talks with Kim Jong Un", "flash"),
    ],
)
def test_who_travels_says_whether_an_arrival_is_a_great_event(title: str, level: str, default: Matcher) -> None:
    assert default.read(article(title)).level == level


@pytest.mark.parametrize(("rule", "row"), rows("rules.yaml"))
def test_each_rule_lets_in_what_it_is_for(rule: str, row: Mapping[str, str], default: Matcher) -> None:
    reading = default.read(from_row(row))
    assert [match.rule for match in reading.matches] == [row.get("rule", rule)]


@pytest.mark.parametrize(("kept_out_by", "row"), rows("left_out.yaml"))
def test_what_only_looks_like_the_pair_is_left_out(kept_out_by: str, row: Mapping[str, str], default: Matcher) -> None:
    assert not default.read(from_row(row)).relevant


@pytest.mark.parametrize(("facet", "row"), rows("facets.yaml"))
def test_an_article_is_about_what_its_words_mean(facet: str, row: Mapping[str, Any], default: Matcher) -> None:
    assert (facet in default.read(from_row(row)).facets) == row["here"]


def only_match(query: str, lexicon: Lexicon, given: Article) -> Match | None:
    reading = compile_watches([Watch("w", "w", query)], lexicon).read(given)
    return reading.matches[0] if reading.matches else None


def words(match: Match | None) -> list[str] | None:
    return None if match is None else [term.text for term in match.terms]


@pytest.mark.parametrize(
    ("query", "lang", "title", "found"),
    [
        ("missile", "en", "Two missiles fired", ["missiles"]),  # plural
        ("worker", "en", "Two workers hurt", ["workers"]),  # of a word that ends as if it were inflected
        ("ouvrier", "fr", "Des ouvriers arrivent", ["ouvriers"]),
        ("première", "fr", "Les premières mesures", ["premières"]),
        ("ракета", "ru", "Пуск двух ракет", ["ракет"]),  # Russian case
        ("미사일", "ko", "탄도미사일을 발사", ["미사일"]),  # glued on both sides
        ("Ukraine", "fr", "L’Ukraine répond", ["Ukraine"]),  # elision, typographic apostrophe
        ("导弹", "zh", "發射導彈", ["導彈"]),  # traditional for simplified
        ("ёлка", "ru", "Кремлевская елка", ["елка"]),  # ё = е
        ("medecin", "fr", "Les médecins arrivent", ["médecins"]),  # typed without its accent
        ("evacuer", "fr", "La ville évacuée", ["évacuée"]),  # … and with an ending that has one
        ("espana", "es", "España responde", ["España"]),
        ("Munchen", "de", "In München", ["München"]),
        ("pech*", "fr", "Pêcheurs en mer", ["Pêcheurs"]),
        ('"marche noir"', "fr", "Le marché noir", ["marché noir"]),
        ("=medecin", "fr", "Les médecins arrivent", None),  # as it is written
        ("pêche", "fr", "Péché avoué", None),  # who writes accents means them
        ("médecin", "fr", "LES MEDECINS", None),
        ("Coree du Nord", "ko", "북한 발표", ["북한"]),  # a name that the lexicon knows with its accent
        ("елка", "ru", "Новогодняя ёлка", ["ёлка"]),
        ("мои", "ru", "Мой дом", None),  # й is a letter of its own
        ("ABC", "en", "ＡＢＣ news", ["ＡＢＣ"]),  # full width
        ("=missile", "en", "Two missiles fired", None),  # as it is written
        ("missil*", "en", "The missileers", ["missileers"]),  # a beginning
        ('"coal ship"', "en", "A coal ship sails", ["coal ship"]),  # a phrase
        ('"coal ship"', "en", "A ship with coal", None),
        ("coal NEAR/2 ship", "en", "Coal aboard a ship", ["Coal", "ship"]),  # two words between
        ("coal NEAR/1 ship", "en", "Coal aboard a ship", None),
        ("coal OR iron", "en", "Iron ore", ["Iron"]),
        ("coal -ship", "en", "A coal ship", None),
        ("coal NOT ship", "en", "Coal by rail", ["Coal"]),
        ("Putin", "ko", "푸틴 방문 예고", ["푸틴"]),  # a name in another script
        ("=Putin", "ko", "푸틴 방문 예고", None),
        ("Choe Son Hui", "ru", "Встреча с Цой Сон Хи", ["Цой Сон Хи"]),  # words that make a name together
        ("entity:lavrov", "zh", "拉夫罗夫抵达", ["拉夫罗夫"]),
        ("type:ship coal", "en", "Coal found aboard MV Angara", ["Coal", "MV Angara"]),
        ("cat", "en", "A concatenation", None),  # not inside a word
    ],
)
def test_words_are_found_as_people_mean_them(
    query: str, lang: str, title: str, found: list[str] | None, lexicon: Lexicon
) -> None:
    assert words(only_match(query, lexicon, article(title, lang=lang))) == found


@pytest.mark.parametrize(
    "query",
    [
        "walks", "wings", "bus", "ingots", "naïveté", "Über", "größe", "ходить", "ёлками", "ножей", "чай", "лодка",
        "미사일", "北", "ミサイル", "3D", "x-ray", "АN-2", "don't", '"walks in parks"', '"les îles"', "=ingots",
        '="north sea"', "wal*", "x-r*", "核*", '"핵 잠수함"', '"a-b c"', "Choe Son Hui",
        "Ｗalks", "i\u0307stanbul", "ſtone", "straße",
    ],
)  # fmt: skip
def test_what_is_looked_for_is_found_as_it_is_written(query: str, lexicon: Lexicon) -> None:
    written = query.strip('="*').replace('"', "")
    assert only_match(query, lexicon, article(f"Seen: {written} (today)", lang="en")) is not None


def test_fields_ask_for_a_part_of_the_article_or_its_outlet(lexicon: Lexicon) -> None:
    given = article("Harbour news", "Coal was unloaded.", "en", outlet="KCNA", source="kcna-en")
    assert words(only_match("title:coal", lexicon, given)) is None
    assert words(only_match("lead:coal", lexicon, given)) == ["Coal"]
    assert words(only_match("text:(coal OR iron)", lexicon, given)) == ["Coal"]
    for query in ("outlet:kcna coal", "source:kcna-en coal", "lang:en coal", "facet:economy coal", "origin:KCNA coal"):
        assert words(only_match(query, lexicon, given)) == ["Coal"], query
    for query in ("outlet:TASS coal", "source:x coal", "lang:fr coal", "facet:space coal", "origin:TASS coal"):
        assert words(only_match(query, lexicon, given)) is None, query


def test_a_watch_for_what_was_one_facet_once_finds_each_that_it_was_cut_into(lexicon: Lexicon) -> None:
    texts = {
        "humanitarian": "Flood aid for the province",
        "education": "Students enter the university",
        "tourism": "Tourists arrive by train",
    }
    for facet, title in texts.items():
        given = article(title, lang="en")
        assert only_match(f"facet:{facet}", lexicon, given) is not None, facet
        assert only_match("facet:humanitarian_tourism", lexicon, given) is not None, facet
    assert only_match("facet:humanitarian_tourism", lexicon, article("Missiles fired", lang="en")) is None


def test_a_speaker_is_asked_of_the_extractor_only_where_a_watch_hangs_on_it(lexicon: Lexicon) -> None:
    asked: list[str] = []

    def speakers(given: Article) -> list[str]:
        asked.append(given.title)
        return ["lavrov", "Artyom Velikanov"]

    matcher = compile_watches([Watch("w", "w", "coal speaker:Lavrov")], lexicon, speakers=speakers)
    assert matcher.read(article("Coal deal, says minister")).relevant
    assert not matcher.read(article("Iron deal, says minister")).relevant
    assert asked == ["Coal deal, says minister"]


def test_terms_stand_where_they_are_said_to_stand_in_the_text_as_given(default: Matcher) -> None:
    title = "\u200bLa Coré\u0301e du Nord… non : la Core\u0301e du\u00a0Nord remercie\u00ad la Russie 🚢"
    text = "PYONGYANG\u200b — Le pre\u0301sident russe Vladimir\u202fPoutine a e\u0301crit a\u0300 Kim Jong\u2011un."
    given = article(title, text, "fr")
    terms = default.read(given).matches[0].terms
    for term in terms:
        assert (title if term.field == "title" else text)[term.start : term.end] == term.text
    assert "Core\u0301e du\u00a0Nord" in [term.text for term in terms]


def test_names_count_with_their_capitals_but_in_a_title_that_shouts(default: Matcher) -> None:
    assert default.read(article("RUSSIA AND NORTH KOREA SIGN RAIL DEAL")).relevant
    assert not default.read(article("A mosca near the pyongyangite crystal", lang="it")).relevant


def test_an_article_without_a_known_language_is_read_in_the_one_that_it_is_in(default: Matcher) -> None:
    assert default.read(article("Россия передала КНДР зерно", lang="und")).relevant


def test_the_two_sides_stand_beside_other_demands(lexicon: Lexicon) -> None:
    query = "side:kp AND side:ru AND facet:labour -Alabuga"
    assert only_match(query, lexicon, article("North Korean workers arrive in Russia")) is not None
    assert only_match(query, lexicon, article("North Korean workers arrive at Russia's Alabuga")) is None
    assert only_match(query, lexicon, article("North Korean minister arrives in Russia")) is None


def test_one_side_alone_can_be_asked_for(lexicon: Lexicon) -> None:
    assert words(only_match("side:kp", lexicon, article("Pyongyang opens a bakery"))) == ["Pyongyang"]
    assert only_match("side:ru", lexicon, article("Pyongyang opens a bakery")) is None


def test_facets_and_level_tell_what_an_article_is_about(default: Matcher) -> None:
    reading = default.read(article("Kim Jong Un and Putin sign treaty at summit in Pyongyang"))
    assert reading.facets[0] == "diplomacy"
    assert reading.level == "flash"
    assert default.read(article("Russia sends beer to North Korea")).level == "important"
    passing = "A fair opened. Guests came from many towns, among them a trader from Russia and one from North Korea."
    assert default.read(article("Trade fair opens", passing)).level == "all"


def test_each_watch_says_why_it_matched_or_did_not(lexicon: Lexicon) -> None:
    matcher = compile_watches([DEFAULT, Watch("coal", "Coal", "coal")], lexicon)
    listed, coal = matcher.reasons(article("China, Russia, Iran and North Korea burn coal"))
    assert not listed.matched
    assert listed.masked == (("China, Russia, Iran and North Korea", "list of states"),)
    assert coal.matched
    assert [term.text for term in coal.terms] == ["coal"]
    (rok, _) = matcher.reasons(
        article("Seoul hosts Russia talks", "Envoys met for two hours. Trade with North Korea was not on the agenda.")
    )
    assert (rok.matched, rok.rule) == (False, "X_rok")


def test_the_first_look_lets_nothing_pass_that_reading_would_match(lexicon: Lexicon, default: Matcher) -> None:
    assert not default.may_match("Council widens cycle path", "The vote was close. " * 100)
    assert not default.may_match("Ferry calls at Norkburg", "It had not for years.")
    assert default.may_match("Norks arm Russia", "Seoul says so.")
    both = compile_watches([DEFAULT, Watch("c", "c", "bicycle OR cycle")], lexicon)
    assert both.may_match("Council widens cycle path", "The vote was close.")
    for _, row in (param.values for param in rows("rules.yaml")):
        given = from_row(row)
        side = "kp" if row.get("outlet") == "KCNA" else "other"
        assert default.may_match(given.title, given.text, side=side), row["title"]


@pytest.mark.parametrize(
    ("noun", "forms"),
    [
        # Of a stem that loses a vowel, or changes with it …
        ("уголь", "уголь угля углю углём угли углей"),
        ("посол", "посла послом послы послов"),
        ("огонь", "огня огнём"),
        ("рынок", "рынка рынке рынков"),
        ("уровень", "уровня уровней"),
        ("доброволец", "добровольцы добровольцев"),
        ("кореец", "корейца корейцами"),
        ("боец", "бойцы бойцов"),
        ("огонёк", "огонька огоньки"),
        # … or gets one.
        ("поставка", "поставок поставками"),
        ("подлодки", "подлодок подлодка"),
        ("письмо", "писем письма"),
        ("земля", "земель землю"),
        ("беженцы", "беженец беженцев"),
        # Of four letters.
        ("рыба", "рыба рыбы рыбой рыб"),
        ("вода", "воды воде водой"),
        ("река", "реки реке рекой рек"),
        ("речь", "речи речью речей"),
        ("цель", "цели целью целях"),
        ("море", "моря морем морей"),
        ("меры", "мер мерами мера"),
    ],
)
def test_a_russian_noun_is_found_in_each_of_its_forms(noun: str, forms: str, lexicon: Lexicon) -> None:
    missed = [form for form in forms.split() if not only_match(noun, lexicon, article(f"В тексте {form} есть"))]
    assert not missed


@pytest.mark.parametrize(
    ("noun", "others"),
    [
        ("уголь", "угол углы уголок"),
        ("посол", "после послать посольство"),
        ("рыба", "рыбак рыбалка"),
        ("вода", "водка водит водный"),
        ("цель", "целый целом целую"),
        ("тема", "тем темнота"),
        ("лето", "лет летать"),
        ("дума", "думает думать"),
        ("игра", "играет Игорь"),
        ("завод", "заводить"),
    ],
)
def test_a_russian_noun_is_not_found_in_other_words(noun: str, others: str, lexicon: Lexicon) -> None:
    found = [word for word in others.split() if only_match(noun, lexicon, article(f"В тексте {word} есть"))]
    assert not found


def test_a_query_is_explained_in_words(lexicon: Lexicon) -> None:
    said = explain('side:kp AND side:ru (Putin OR "rail bridge") -football', lexicon)
    assert said.splitlines() == [
        "all of:",
        "  dealings between North Korea and Russia, by the evidence rules R1 to R6",
        "  at least one of:",
        said.splitlines()[3],
        "    the words “rail bridge” as they stand",
        "  not:",
        "    the word “football” in any inflection",
    ]
    names = said.splitlines()[3]
    assert names.startswith("    Vladimir Putin: also Putin, ")
    assert all(name in names for name in ("Путин", "푸틴", "(=Putin for these words alone)"))


@pytest.mark.parametrize("query", ["entity:nobody", "type:dragon", "facet:weather"])
def test_what_the_lexicon_does_not_have_is_an_error(query: str, lexicon: Lexicon) -> None:
    with pytest.raises(QueryError, match="expected"):
        compile_watches([Watch("w", "w", query)], lexicon)


def test_no_text_makes_matching_slow_or_wrong(lexicon: Lexicon) -> None:
    matcher = compile_watches([DEFAULT, Watch("w", "w", "coal NEAR/5 ship")], lexicon)
    for text in ("coal ship " * 20_000, "\ud800\x00\u202e" * 1000, "北" * 50_000, "Russia, " * 20_000, "🙂" * 5000):
        for match in matcher.read(article("North Korea and Russia", text)).matches:
            assert all(0 <= term.start < term.end <= len(text) or term.field == "title" for term in match.terms)


def test_a_korean_compound_is_found_with_a_space_too_and_a_quoted_phrase_as_it_stands(lexicon: Lexicon) -> None:
    """As docs/queries.md says."""
    queries = {"apart": '"해군 기지"', "together": "=해군기지", "word": "해군기지", "words": "해군 기지"}
    matcher = compile_watches([Watch(name, name, query) for name, query in queries.items()], lexicon)
    both = {"word", "words"}
    for title, found in (("해군기지에서 훈련", {"together", *both}), ("해군 기지에서 훈련", {"apart", *both})):
        assert {one.watch_id for one in matcher.read(article(title, lang="ko")).matches} == found
