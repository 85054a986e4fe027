"""Which words of a text are names, and how they sound."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.core.sounds import from_german, skeleton
from bot.core.stories import days, gazetteer, groups, negation, settings, words
from bot.core.stories.finder import ACT, SITE, THING, Found
from bot.core.stories.letters import fold
from bot.core.stories.words import heaviest, key

#: Words that may be names: with a capital, in Hangul, in katakana.
CAPITALS = "A-ZÀ-ÞĀĂĄĆČĐĒĘĚĞĪİŁŃŇŌŐŘŚŞŠŤŪŮŰŹŻŽА-ЯЁІЇЄҐ"
#: Begins with what may be its first sign, so that small letters are skipped.
_NAME = re.compile(
    rf"[{CAPITALS}\uac00-\ud7a3\u30a1-\u30fc](?:(?<=[{CAPITALS}])(?<!\w.)[\w'’-]+"
    r"|(?<=[\uac00-\ud7a3])[\uac00-\ud7a3]+|(?<=[\u30a1-\u30fc])[\u30a1-\u30fc]{2,})"
)
#: Where a capital shows no more than a noun.
_NOUNS_HAVE_CAPITALS = frozenset({"de"})
#: What is left of a word that was found by its beginning.
_REST = re.compile(r"[a-zßœæа-яёії]*")
#: What parts the names of one word.
_HYPHEN = re.compile("[-’']")
#: What ends a sentence.
_ENDS = (".", "!", "?", ":", "…")
#: The word that opens a sentence, where none with a capital follows at once.
_OPENING = re.compile(rf"(?:^|[.!?:…«\"“„|\]])\s*([{CAPITALS}][\w'’-]+)(?!\w)(?! ?[{CAPITALS}])")
#: Small letters, as most of a text are, in a code page that has both alphabets.
_CODE_PAGE = "cp1251"
_SMALL = "abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюяё".encode(_CODE_PAGE)
#: Words in letters that have capitals.
_CASED = re.compile(r"[^\W\d_\u3040-\ud7a3]+")


def sounds_of(
    title: str, lead: str, whole: str, language: str, said: frozenset[str], things: frozenset[str]
) -> dict[int, float]:
    """Capitalised words, and words of Hangul and katakana, by their sound; not those for `things` that but open a
    sentence. Of a title all in capitals, nothing says which words are names."""
    weights: dict[int, float] = {}
    for sound, weight in _sounds(whole, language, said):
        # The first time half, then less and less: a name that comes often is what the text is about.
        weights[sound] = min(weight, weights.get(sound, 0.0) + weight * settings.SCENE_WEIGHT / 3)
    everything = f"{title}\n{whole}"
    for text, worth in ((lead, 1.0), (title, settings.TITLE_WEIGHT)):
        for sound, weight in _sounds(text, language, said, _openings(text, everything), things):
            weights[sound] = max(weights.get(sound, 0.0), weight * worth)
    return dict(heaviest(weights, settings.SCENE_SOUNDS))


def stems_of_names(title: str, lead: str, language: str) -> frozenset[int]:
    """The stems of names. English titles may have capitals on every word, and any sentence on its first: a word is a
    name where it has a capital in the midst of a sentence that mostly has none."""
    found: set[int] = set()
    for text in (title, lead):
        if has_title_case(text):
            continue
        for hit in _NAME.finditer(text):
            opens = not hit.start() or text[hit.start() - 2 : hit.start() - 1] in _ENDS
            if not opens or _is_brief_name(hit.group(), language):
                found.update(_stems_of(hit.group(), language))
    return frozenset(found)


@lru_cache(maxsize=1_000)
def _is_brief_name(written: str, language: str) -> bool:
    """Whether a word that opens a sentence is rare, and has too few consonants to be known by its sound: "Yun"."""
    folded = fold(written)
    stems = words.stems_of(folded, language) if folded.isalpha() else ()
    return len(stems) == 1 and stems[0].weight == settings.RARE and len(skeleton(folded)) < 2


def has_title_case(text: str) -> bool:
    """Whether most words have a capital."""
    written = text.split()
    return sum([word[0].isupper() for word in written]) > settings.TITLE_CASE * len(written)


@lru_cache(maxsize=4_000)
def _stems_of(written: str, language: str) -> tuple[int, ...]:
    # "FC" sounds like nothing, and names a club all the same.
    parts = _parts(written) or ((fold(written),) if written.isupper() else ())
    return tuple(stem.key & 0xFFFF for part in parts for stem in words.stems_of(part, language))


def stems_of_found(folded: str, found: list[Found], language: str) -> frozenset[int]:
    """The stems of countries, places, people and bodies that a folded text names."""
    return frozenset(
        stem.key & 0xFFFF
        for one in found
        if one.kind not in (ACT, THING)
        for stem in words.stems(words.tokens(whole(folded, one)), language)
    )


def others(folded: str, found: list[Found]) -> frozenset[str]:
    """The words of a folded text for all that the gazetteer knows, but places."""
    return frozenset(words.tokens(" ".join([whole(folded, one) for one in found if one.kind != SITE])))


def for_things(texts: list[tuple[str, list[Found]]], language: str) -> frozenset[str]:
    """The words of folded texts for what the gazetteer knows as things, or as acts where these, too, have capitals."""
    kinds = (ACT, THING) if language in _NOUNS_HAVE_CAPITALS else (THING,)
    spans = " ".join([whole(folded, one) for folded, found in texts for one in found if one.kind in kinds])
    return frozenset(words.tokens(spans))


def everyday(texts: list[tuple[str, list[Found]]], language: str) -> frozenset[int]:
    """The keys of the stems of countries that most articles name."""
    spans = {whole(folded, one) for folded, found in texts for one in found if one.name in groups.EVERYDAY_NAMES}
    return frozenset(stem.key for span in spans for stem in words.stems(words.tokens(span), language))


def of_no(title: str, language: str) -> frozenset[int]:
    """The keys of what a folded title says no by: beside "will", what "will never" adds is but a no."""
    said = words.tokens(" ".join(negation.words_of_no(title, language)))
    return frozenset([stem.key for stem in words.stems(said, language)])


@lru_cache(maxsize=40)
def of_reports(language: str) -> frozenset[int]:
    """The keys of weekdays, and of words for who says so: of a brief text they may be half."""
    said = (*_said_so(language), *days.WEEKDAYS)
    return frozenset(stem.key for word in said for stem in words.stems_of(word, language))


@lru_cache(maxsize=40)
def _said_so(language: str) -> frozenset[str]:
    """The words for who says so."""
    lines = dict(line.split(": ") for line in gazetteer.ATTRIBUTION.strip().splitlines())
    return frozenset(lines[language].split(", ")) if language in lines else frozenset()


def whole(folded: str, one: Found) -> str:
    """What was found with the rest of its last word: a form may be but a beginning."""
    rest = _REST.match(folded, one.end)
    return folded[one.start : rest.end() if rest else one.end]


def _sounds(
    text: str,
    language: str,
    said: frozenset[str],
    openings: frozenset[str] = frozenset(),
    things: frozenset[str] = frozenset(),
) -> list[tuple[int, float]]:
    """The sounds of a text's names, with what each is worth; less where it is but the opening of a sentence."""
    if is_in_capitals(text[: settings.LEAD]):
        text = _CASED.sub("", text)
    return [
        (sound, weight * settings.OPENING_NAME if written in openings else weight)
        for written in _NAME.findall(text)
        for name, sound, weight in _heard(written, language)
        if name not in said and not (name in things and (language in _NOUNS_HAVE_CAPITALS or written in openings))
    ]


def _openings(text: str, everything: str) -> frozenset[str]:
    """The words that open a sentence and are written with a capital nowhere else: any word has one there."""
    return frozenset(written for written in _OPENING.findall(text) if everything.count(written) == 1)


#: A title is asked for again, and so is a text that is all lead.
@lru_cache(maxsize=4)
def is_in_capitals(text: str) -> bool:
    """Whether most letters are capitals."""
    signs = text.encode(_CODE_PAGE, "ignore")
    if 2 * (len(signs) - len(signs.translate(None, _SMALL))) >= len(text):
        return False
    # A tenth of the time for a text without cases.
    cased = "".join(_CASED.findall(text))
    return sum(map(str.isupper, cased)) > sum(map(str.islower, cased))


@lru_cache(maxsize=8_000)
def _heard(written: str, language: str) -> tuple[tuple[str, int, float], ...]:
    """The names in a word, each with the key of its sound and what that is worth; dates and common words are none."""
    said_so = _said_so(language)
    if written in days.DATES or written in said_so:
        return ()
    names = [name for name in _parts(written) if name not in days.DATES and name not in said_so]
    return tuple(sound for sound in ((name, *_sound(name, language)) for name in names) if sound[2])


def _parts(written: str) -> tuple[str, ...]:
    """The folded parts of a word that may be names: of ``Jean-Pierre`` two."""
    if "\uac00" <= written[0] <= "\ud7a3":
        return (words.stripped(written),)
    if "\u30a1" <= written[0] <= "\u30fc":
        return (written,)
    return tuple(part for part in _HYPHEN.split(fold(written)) if len(part) >= 3)


def _sound(name: str, language: str) -> tuple[int, float]:
    """The key of a name's sound, and what it is worth: little where it is short, nothing where the word is common."""
    sound = skeleton(from_german(name) if language == "de" else name)
    consonants = 3 if len(sound) == 2 and len(name) >= settings.LONG_NAME else min(len(sound), 5)
    worth = settings.SOUND_WEIGHTS.get(consonants, 0.0)
    rarity = max((stem.weight for stem in words.stems_of(name, language)), default=0.0)
    hangul = settings.HANGUL_NAME if "\uac00" <= name[0] <= "\ud7a3" else 1.0
    return key(sound), worth * rarity * hangul
