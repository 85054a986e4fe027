"""A query in words: how Khasan understands what somebody wrote."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from bot.core import queries
from bot.core.lexicon import LANGUAGES, Lexicon
from bot.core.matching.plan import (
    Known,
    asks_for_dealings,
    entities_of,
    facets_of,
    flat,
    join_names,
    known_names,
    named,
    subjects,
)
from bot.core.model import Entity

#: Puts values into a sentence, in some language.
Say = Callable[..., str]
#: How many other names of a name are shown, the most different first: one or two in each script.
_ALSO = 8


def _plainly(sentence: str, **values: object) -> str:
    return sentence.format(**values)


def explain(query: str, lexicon: Lexicon, *, names: bool = False, say: Say = _plainly) -> str:
    """How the query is understood, one demand a line, indented as it is nested; with `names`, all those that a name
    stands for are listed below it, a language a line. `say` says it in the reader's language.

    Raises QueryError where it cannot be read, or asks for what the lexicon does not have.
    """
    known = known_names(lexicon)
    lines = _lines(join_names(queries.parse(query), known, subjects(lexicon)), _Words(lexicon, known, names, say), "")
    return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class _Words:
    """What queries are explained with."""

    lexicon: Lexicon
    known: Known
    #: Whether the names are listed.
    listing: bool
    say: Say


def _lines(query: queries.Query, words: _Words, indent: str) -> list[str]:
    deeper, say = indent + "  ", words.say
    parts: Sequence[queries.Query]
    match query:
        case queries.Words():
            ids = named(flat(query.text), words.known, query.text) if query.kind == "word" else ()
            return [indent + _said(query, ids, words), *_names(ids, words, deeper)]
        case queries.Attribute():
            ids = entities_of(query, words.lexicon, words.known) if query.field == "entity" else ()
            return [indent + _attribute(query, words), *_names(ids, words, deeper)]
        case queries.Without(part):
            return [indent + say("not:"), *_lines(part, words, deeper)]
        case queries.Near(left, right, distance):
            # Two sentences: `say` knows no plural.
            close = say("within one word of each other:")
            heading = close if distance == 1 else say("within {number} words of each other:", number=distance)
            parts = (left, right)
        case queries.Either(alternatives):
            heading, parts = say("at least one of:"), alternatives
        case queries.Both(demands):
            heading, parts = say("all of:"), demands
            if asks_for_dealings(query):
                rest = [part for part in demands if not (isinstance(part, queries.Attribute) and part.field == "side")]
                dealings = say("dealings between North Korea and Russia, by the evidence rules R1 to R6")
                if not rest:
                    return [indent + dealings]
                below = [line for part in rest for line in _lines(part, words, deeper)]
                return [indent + heading, deeper + dealings, *below]
    return [indent + heading, *(line for part in parts for line in _lines(part, words, deeper))]


def _names(ids: Iterable[str], words: _Words, indent: str) -> list[str]:
    """The names of entities, a language a line."""
    if not words.listing:
        return []
    entities = [words.lexicon.by_id[one] for one in ids]
    return [
        f"{indent}{language}: {', '.join(forms)}"
        for language in LANGUAGES
        if (forms := dict.fromkeys(form for entity in entities for form in entity.forms.get(language, ())))
    ]


def _said(query: queries.Words, ids: Sequence[str], words: _Words) -> str:
    say = words.say
    where = {
        None: "", "title": say(" in the title"), "lead": say(" in the lead"), "text": say(" in the text"),
    }[query.place]  # fmt: skip
    if ids:
        entities = [words.lexicon.by_id[one] for one in ids]
        names = say(" or ").join(entity.name for entity in entities)
        only = f'"{query.text}"' if " " in query.text else f"={query.text}"
        also, more = _also(entities)
        rest = say(" and {number} more", number=more) if more else ""
        told = say("{name}: also {names}", name=names, names=", ".join(also)) if also else names
        return told + rest + where + say(" ({only} for these words alone)", only=only)
    said = {
        "word": say("the word “{text}” in any inflection", text=query.text),
        "phrase": say("the words “{text}” as they stand", text=query.text),
        "exact": say("the word “{text}” as it is written", text=query.text),
        "prefix": say("a word that begins with “{text}”", text=query.text),
    }
    meant = queries.operator(query.text) if query.kind == "word" else ""
    return said[query.kind] + where + (say(" (if you mean {operator}, write it so)", operator=meant) if meant else "")


def _also(entities: Sequence[Entity]) -> tuple[list[str], int]:
    """Other names of the entities, of each language in turn, and how many there are besides."""
    listed = [list(entity.forms.get(language, ())) for language in LANGUAGES for entity in entities]
    in_turn = [form for some in zip_longest(*listed) for form in some if form is not None]
    forms = list(dict.fromkeys(form for form in in_turn if form not in {entity.name for entity in entities}))
    return forms[:_ALSO], max(0, len(forms) - _ALSO)


def _attribute(query: queries.Attribute, words: _Words) -> str:
    value, lexicon, known, say = query.value, words.lexicon, words.known, words.say
    if query.field == "entity":
        entities = [lexicon.by_id[one].name for one in entities_of(query, lexicon, known)]
        return say("the entity {names}", names=say(" or ").join(entities))
    if query.field == "type":
        number = len(entities_of(query, lexicon, known))
        return say("any of the {number} entities that are a {type}", number=number, type=value)
    if query.field == "facet":
        return say("about {facets}", facets=say(" or ").join(sorted(facets_of(query, lexicon))))
    said = {
        "side": say("evidence of the side {value} in title or lead", value=value),
        "lang": say("written in the language {value}", value=value),
        "source": say("from the source {value}", value=value),
        "outlet": say("published by {value}", value=value),
        "speaker": say("quoting {value}", value=value),
        "origin": say("relaying {value}", value=value),
    }
    return said[query.field]
