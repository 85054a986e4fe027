"""Tables are tried only on words that begin as theirs do, and what those are is read off them."""

from __future__ import annotations

import re

import pytest

from bot.core.quotes.languages import NEVER, WORDS, FinalWords
from bot.core.quotes.languages.initials import beginning, initials
from bot.core.quotes.scan import _KINDS


@pytest.mark.parametrize(
    ("source", "begins"),
    [
        ("said|told", "st"),
        (r"(?:has |have )?(?:said|called)", "hsc"),  # what may be left out is followed by what begins then
        (r"(?:ne )*dit", "nd"),
        (r"o?ut", "ou"),
        (r"[dj]['’]ai", "dj"),
        (r"(?<=they )say|(?!saying)tell\b", "st"),  # what stands before a word is none of its letters
        (r"(?P<cue>claim)s?", "c"),
        (r"(?:19|20)\d\d", "12"),
        (r"\.\.|a", ".a"),
        (r"a(?:b|c[)|]d)|e", "ae"),  # a bar or a bracket in a class parts nothing
        (r"a??b|c{0,2}d", "abcd"),
        (r"\w+ly|so", None),
        (r"[a-z]x", None),
        (r"[^a]x", None),
        (r"(?i:so)", None),
        (r".", None),
        (r"(?:so)?", None),
        (NEVER, None),
    ],
)
def test_a_table_begins_with_these_letters(source: str, begins: str | None) -> None:
    assert initials(source) == (None if begins is None else frozenset(begins))


@pytest.mark.parametrize(
    ("source", "letter", "left"),
    [
        ("said|told|sang", "s", "said|sang"),
        ("said|told", "x", ""),
        (r"(?:sa(?:id|ng)|told)s?", "t", r"(?:told)s?"),
        (r"(?:has |had )?(?:said|told)", "t", r"(?:told)"),  # what may be left out cannot begin so
        (r"(?:has |had )?(?:said|told)", "h", r"(?:(?:has |had )(?:said|told))"),  # … nor what follows it
        (r"(?:en |y )*(?:est|a)", "e", r"(?:(?:en )(?:en |y )*(?:est|a)|(?:est))"),  # what both can begin so
        (r"(?:(?<=they )|(?<=we ))(?:say|tell)", "t", r"(?:(?<=they )|(?<=we ))(?:tell)"),
        (r"\w+ly|too|so", "t", r"\w+ly|too"),  # what can begin with any letter stays
    ],
)
def test_what_is_left_of_a_table_for_a_letter(source: str, letter: str, left: str) -> None:
    assert beginning(source, letter) == left


#: Words and phrases of each language, and words that begin as they do and are none.
TEXTS = " ".join(
    (
        "has said, told and was quoted by the agency as saying that it's so while others, also recently, went on",
        "a-t-il ajouté selon l’agence, d'après lui n’a pas dit qu'elle s’est félicitée lundi de ce qu’ils ont déclaré",
        "laut dem bericht sagte sie zufolge habe er gesagt, dass die regierung jedoch nicht so denke, teilte mit",
        "según el ministro, dijo que la agencia había señalado también el lunes, añadió ella",
        "по его словам, заявил он, что в сообщении говорится, добавила она со ссылкой на агентство, передаёт сам",
        "ha detto il ministro, secondo cui l'agenzia avrebbe aggiunto che non è così",
    )
)


@pytest.mark.parametrize("code", sorted(WORDS))
def test_no_word_of_a_language_begins_otherwise(code: str) -> None:
    for kind in _KINDS:
        source = getattr(WORDS[code], kind)
        begun = initials(source)
        if begun is not None:
            assert {match.group()[0] for match in re.finditer(source, TEXTS)} <= begun, kind


@pytest.mark.parametrize("code", sorted(WORDS))
def test_a_word_is_the_same_by_a_table_and_by_what_is_left_of_it(code: str) -> None:
    for kind in _KINDS:
        source = getattr(WORDS[code], kind)
        for at in (match.start() for match in re.finditer(r"\b\w", TEXTS)):
            left = beginning(source, TEXTS[at])
            found = re.compile(left).match(TEXTS, at) if left else None
            whole = re.compile(source).match(TEXTS, at)
            assert (found and found.group()) == (whole and whole.group()), (kind, TEXTS[at : at + 20])


@pytest.mark.parametrize("code", sorted(WORDS))
def test_what_is_read_in_small_letters_is_written_so(code: str) -> None:
    scanned = () if isinstance(WORDS[code], FinalWords) else [kind for kind in _KINDS if kind != "office"]
    for table in (*scanned, "label", "determiner"):
        source = re.sub(r"\\.|\?P<", "", getattr(WORDS[code], table))
        assert source == source.lower(), table
