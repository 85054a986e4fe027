"""The lexicon: what ships is sound, and a wrong entry is named by its line."""

from __future__ import annotations

import pytest

from bot import data
from bot.core import lexicon as lexicons
from bot.core.lexicon import LANGUAGES, Lexicon
from bot.core.quotes.sex import sex
from bot.errors import SettingsError

ENTITY = '{"id": "%s", "name": "Lake Foo", "type": "place", "side": "ru", "forms": {"en": ["Lake Foo"]}}'


@pytest.fixture(scope="module")
def shipped() -> Lexicon:
    return lexicons.parse(data.text("lexicon.json"))


def test_the_shipped_lexicon_knows_who_matters_in_nine_languages(shipped: Lexicon) -> None:
    assert len(shipped.entities) >= 274
    for one in ("kim-jong-un", "putin", "dprk", "russia", "pyongyang", "moscow", "choe-son-hui", "lavrov"):
        assert set(shipped.by_id[one].forms) == set(LANGUAGES)
    assert {"military", "diplomacy", "sanctions"} <= set(shipped.facets)


def test_no_name_of_the_shipped_lexicon_is_given_twice(shipped: Lexicon) -> None:
    assert [doubt for doubt in lexicons.check(shipped) if "twice" in doubt.problem] == []


def test_a_name_is_found_in_any_language_and_case(shipped: Lexicon) -> None:
    assert lexicons.find(shipped, "лавров")[0].id == "lavrov"
    assert lexicons.find(shipped, "김정은")[0].id == "kim-jong-un"
    assert lexicons.find(shipped, "no such name") == ()


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("Rosatm", "Rosatom"),
        ("Lavrof", "Lavrov"),
        ("Мишустен", "Мишустин"),
        ("김여종", "김여정"),
        ("プチン", "プーチン"),
        ("Jongbyon", "Yongbyon"),
        ("Nordkorrea", "Nordkorea"),
        # Nobody of that name is known, nor anybody of a like one.
        ("Samsung", ""),
        ("Kalashnikov", ""),
        ("Chosun", ""),
        ("", ""),
    ],
)
def test_a_slip_is_answered_with_the_name_as_it_is_written(shipped: Lexicon, slip: str, meant: str) -> None:
    assert lexicons.resembling(shipped, slip) == meant


def test_one_letter_is_the_beginning_of_a_word_and_a_korean_sign_a_part_of_a_name(shipped: Lexicon) -> None:
    assert [one.id for one in lexicons.find(shipped, "x")][:1] == ["xi-jinping"]
    assert "kozlov" not in [one.id for one in lexicons.find(shipped, "x")]
    assert "kim-jong-un" in [one.id for one in lexicons.find(shipped, "은")]


def test_check_tells_shared_names_and_missing_languages() -> None:
    small = lexicons.parse('{"entities": [%s, %s]}' % (ENTITY % "foo", ENTITY % "bar"))  # noqa: UP031
    problems = {(doubt.entity, doubt.problem) for doubt in lexicons.check(small)}
    assert ("foo", "shares the name 'Lake Foo' in en with bar") in problems
    assert ("bar", "has no name in fr, ru, ko, zh, ja, de, es, it") in problems


def test_of_each_woman_the_lexicon_says_that_she_is_one(shipped: Lexicon) -> None:
    # Quotes can tell it by a Russian name; who tells stories apart asks the lexicon alone.
    women = [one for one in shipped.entities if sex(one) == "f"]
    assert {"choe-son-hui", "zakharova"} <= {one.id for one in women}
    assert [one.id for one in women if one.gender is None] == []


def test_no_cue_says_what_another_of_its_list_says(shipped: Lexicon) -> None:
    lists = [
        (name, words)
        for cues in (shipped.facets, shipped.noise)
        for name, one in cues.items()
        for words in one.values()
    ]
    for name, words in lists:
        assert len(words) == len(set(words)), name
        stems = [word[:-1].lower() for word in words if word.endswith("*") and " " not in word]
        covered = [
            word
            for word in words
            if " " not in word and any(stem + "*" != word.lower() and word.lower().startswith(stem) for stem in stems)
        ]
        assert covered == [], name


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ('{"entities": [\n{"id": }\n]}', 2, "Expecting value"),
        ("[]", 1, "no list of entities"),
        ('{"entities": [\n' + ENTITY % "a" + ",\n" + (ENTITY % "b").replace('"ru"', '"xx"') + "]}", 3, "side is 'xx'"),
        ('{"entities": [\n' + (ENTITY % "a").replace('"side"', '"gender": "w", "side"') + "]}", 2, "gender is 'w'"),
        ('{"entities": [\n' + ENTITY % "foo" + ",\n" + ENTITY % "foo" + "]}", 3, "id foo is there twice"),
        ('{"entities": [\n' + (ENTITY % "foo").replace('{"en": ["Lake Foo"]}', "{}") + "]}", 2, "forms are missing"),
        ('{"entities": [\n' + (ENTITY % "foo").replace('"en"', '"tlh"') + "]}", 2, "forms are in 'tlh'"),
        ('{"entities": [\n' + (ENTITY % "foo").replace('["Lake Foo"]', '"Lake Foo"') + "]}", 2, "not a list of words"),
    ],
)  # fmt: skip
def test_a_wrong_entry_is_named_with_its_line_and_what_to_do(text: str, line: int, problem: str) -> None:
    with pytest.raises(SettingsError) as error:
        lexicons.parse(text, file="own.json")
    (fault,) = error.value.faults
    assert (fault.file, fault.line) == ("own.json", line)
    assert problem in fault.problem
    assert fault.remedy


def test_an_operators_entity_takes_the_place_of_ours_or_is_added(shipped: Lexicon) -> None:
    ours = shipped.by_id["putin"]
    own = [
        lexicons.entity({"id": "putin", "name": "V. Putin", "type": "person", "side": "ru", "forms": {"en": ["VVP"]}}),
        lexicons.entity({"id": "foo", "name": "Foo", "type": "place", "side": "kp", "forms": {"ko": ["푸"]}}),
    ]
    extended = lexicons.extend(shipped, own)
    assert extended.by_id["putin"].name == "V. Putin"
    assert extended.by_id["foo"].side == "kp"
    assert len(extended.entities) == len(shipped.entities) + 1
    assert shipped.by_id["putin"] is ours
