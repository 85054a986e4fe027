"""What a language's tables say of speakers: the words that tell a woman, an outlet, an office, or two people."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.core.quotes.languages import NEVER, WORDS, FinalWords, Words
from bot.core.quotes.names import FULL, ONE, fold


def gender_of(words: Words, word: str) -> str | None:
    """``f``, ``m``, ``p`` or None: what a pronoun, a title or an article says of whom it means."""
    word = word.lower()
    if words.inverted_pronoun != NEVER and (inverted := pattern(words.inverted_pronoun).search(word)):
        word = inverted.group()
    found = _genders(words).fullmatch(word.strip("’'-"))
    return found.lastgroup if found else None


@lru_cache(maxsize=1024)
def gender_of_noun(words: Words, noun: str) -> str | None:
    """… what the first word of a noun says, or else one up to what belongs to it: "a spokeswoman for the port"."""
    head = ""
    for word in noun.split():
        if joins(words).fullmatch(word) or leads(words).fullmatch(word) or pattern(words.of).fullmatch(word):
            break
        if (found := gender_of(words, word)) and not pattern(words.theirs).fullmatch(word):
            return found
        head = word
    return "p" if re.fullmatch(words.several, head) else None


@lru_cache(maxsize=32)
def two_names(words: Words) -> re.Pattern[str]:
    """A name, and verbs up to where the search ends: "Choe Son Hui met", "Kim Jong Un a remercié"."""
    return re.compile(rf"(?P<who>{FULL}|{ONE})(?: (?:{words.act}))+ $")


@lru_cache(maxsize=32)
def acts_within(words: Words) -> re.Pattern[str]:
    """A name in full with a verb of `words` behind it, among other words: "Governor Ivan Belov met Mayor"."""
    return re.compile(rf"{FULL} (?:{words.act}) ")


@lru_cache(maxsize=32)
def _genders(words: Words) -> re.Pattern[str]:
    return re.compile(rf"(?P<p>{words.plural})|(?P<f>{words.feminine})|(?P<m>{words.masculine})|(?P<n>{words.neuter})")


@lru_cache(maxsize=256)
def pattern(source: str) -> re.Pattern[str]:
    """`source`, in whatever case."""
    return re.compile(source, re.IGNORECASE)


@lru_cache(maxsize=32)
def outlet(words: Words) -> re.Pattern[str]:
    """What an outlet is called by; it reads small letters, for where case is ignored the engine cannot look up what a
    branch begins with."""
    # Korean and Japanese write an outlet's name and its kind in one word: 로이터통신.
    apart = "" if isinstance(words, FinalWords) else r"(?<!\w)"
    return re.compile(rf"{apart}(?:{words.outlet})s?(?!\w)")


@lru_cache(maxsize=32)
def outlet_named(words: Words) -> re.Pattern[str]:
    """The name before what an outlet is called by, at the end: "the Interfax news agency"."""
    return re.compile(rf"(?<!\w)({FULL}|{ONE}) (?:{words.outlet})$")


@lru_cache(maxsize=32)
def leads(words: Words) -> re.Pattern[str]:
    """What opens a clause, or what a noun is governed by."""
    return re.compile(rf"(?:{words.preposition}|{words.clause}|{words.that})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=32)
def small(words: Words) -> re.Pattern[str]:
    """The words that open a sentence with a capital letter, and no name: "If Pak agrees"."""
    listed = [words.conjunction, words.clause, words.that, words.of, words.preposition, words.definite, words.according]
    if words.order == "case":
        # "Сам Пак"
        listed.append(words.determiner)
    return re.compile("|".join(listed), re.IGNORECASE)


@lru_cache(maxsize=32)
def joins(words: Words) -> re.Pattern[str]:
    """What joins two."""
    return re.compile(rf"(?<!\w)(?:{words.conjunction})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=32)
def new(words: Words) -> re.Pattern[str]:
    """An article of something new, with the space behind it."""
    return re.compile(rf"(?:{words.indefinite})(?:(?<=[’'])|[ \u00a0])", re.IGNORECASE)


@lru_cache(maxsize=32)
def determiner(words: Words) -> re.Pattern[str]:
    """An article, or what stands for one, with the space behind it."""
    return re.compile(rf"^(?:{words.determiner})(?:(?<=[’'])|[ \u00a0]+)", re.IGNORECASE)


@lru_cache(maxsize=32)
def of_more(words: Words) -> re.Pattern[str]:
    """What goes on with a noun behind its first word: "Thousands of supporters"."""
    return re.compile(rf"[ \u00a0](?:{words.of}) ?(?=[^\W_])", re.IGNORECASE)


@lru_cache(maxsize=8)
def that_one(words: FinalWords) -> re.Pattern[str]:
    """An office whose bearer was named, up to where the search ends."""
    return re.compile(rf"(?<![가-힣])(?:{words.that_one})(?P<office>[^\s은는이가の的]+)$")


@lru_cache(maxsize=32)
def post_behind(words: Words) -> re.Pattern[str] | None:
    """An office behind a name, which only says whose: "a Western official"; None where offices stand before names."""
    if words.post == NEVER:
        return None
    return re.compile(rf" (?:[a-z-]+ ){{0,2}}(?:{words.post})s?$")


@lru_cache(maxsize=32)
def owner(words: Words) -> re.Pattern[str]:
    """What makes a noun behind another its owner, and that with two words more at most, up to what joins another to it:
    "un conseiller de la (ministre de la) Défense", "ein Sprecher der (Ministerin)"."""
    apart = r"(?:(?<=[’'])|[ \u00a0])"
    # "le rédacteur en chef Pak" is one himself.
    of = rf"(?<=\w)(?! en chef\b)[ \u00a0](?:{words.of}|{words.preposition}){apart}(?:(?:{words.determiner}){apart})?"
    genitive = r"|(?-i:\b[A-ZÄÖÜ][\w-]+ der )" if words.verb_second else ""
    noun = rf"(?!(?:{words.conjunction})(?!\w))[\w-]+"
    return re.compile(rf"(?:{of}{genitive})(?=({noun}(?: {noun}){{0,2}})[^,]*$)", re.IGNORECASE)


@lru_cache(maxsize=1)
def offices() -> dict[str, str]:
    """Who holds an office, in any language: the lexicon's id by the folded words."""
    held = (
        (who, office) for one in WORDS.values() for who, listed in one.held_by.items() for office in listed.split("|")
    )
    return {fold(office): who for who, office in held}
