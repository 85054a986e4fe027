"""How else a reader's word is written: «Muenchen, München», «Strasse, Straße», «день, дня», «군인들, 군인»."""

from __future__ import annotations

import re
from collections.abc import Mapping

#: Umlauts and ligatures, and what is typed for them where the keyboard has none.
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe"})
_LIGATURES = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe"})
#: Two letters that may be typed for one: not in «neue», «Mauer», «que» and «value».
_PAIR = re.compile(r"oe(?=[ui])|[ao]e|(?<![aeq])ue(?=\w)")
#: … and ss for ß: not in «mission» and «issue».
_SHARP = re.compile("ss(?![aiou])|ss(?=ig)")
_UMLAUTS = {"ae": "ä", "oe": "ö", "ue": "ü"}

#: Nouns and verbs that change altogether. Who writes a word of a line means all of it; what stands behind a bar is
#: found, and asks for itself alone: «суда» is "of the court", too.
_FORMS = (
    "man men", "woman women", "child children", "foot feet",
    "buy buys bought buying", "sell sells sold selling", "send sends sent sending", "build builds built building",
    "meet meets met meeting", "strike strikes struck striking", "shoot shoots shot shooting",
    "sink sinks sank sunk sinking", "steal steals stole stolen stealing", "flee flees fled fleeing",
    "fight fights fought fighting", "hold holds held holding", "pay pays paid paying",
    "zug züge zügen", "rat räte räten", "tag tage tagen", "tor tore toren",
    "œil yeux",
    "nave navi", "rete reti", "pace paci", "voce voci", "mese mesi", "sede sedi", "base basi", "fase fasi", "nome nomi",
    "день дня дню днем дне дни дней дням днями днях",
    "лед льда льду льдом льде льды льдов",
    "мать матери матерью матерей матерям матерями матерях",
    "дочь дочери дочерью дочерей дочерям дочерьми дочерях",
    "брат брата брату братом брате | братья братьев братьям братьями братьях",
    "друг друга другу другом друге | друзья друзей друзьям друзьями друзьях",
    "сын сына сыну сыном сыне | сыновья сыновей сыновьям сыновьями сыновьях",
    "судно судна судну судном судне | суда судов судам судами судах",
    "человек человека человеку человеком человеке | люди людей людям людьми людях",
)  # fmt: skip

#: Numbers from a thousand on, which no two countries part alike: 10000, 10,000, 10.000, 10 000; no years of our time.
_THOUSANDS = re.compile(r"(?!(?:19|20)\d\d$)\d{4,}|\d{1,3}(?:[.,']\d{3})+")
_PARTED = re.compile(r"(?<=\d)(?=(?:\d{3})+$)")
#: … and where its decimals begin: 1.2 million, 1,2 Millionen.
_DECIMALS = re.compile(r"(\d{1,3})([.,])(\d{1,2})")
#: What types of weapons and craft are called, and sizes, which stand with a hyphen, a space or neither; the letters are
#: those of either alphabet: Ил-62, Il-62, Il62; 240mm, 240 мм.
_TYPE = re.compile(r"([a-zа-я]{1,4}) ?(\d{1,4})([a-zа-я]{0,2})")
_SIZE = re.compile(r"(\d{1,4}) ?(mm|km|kg|мм|км|кг)")
_SIZES = (("mm", "мм", "㎜"), ("km", "км", "㎞"), ("kg", "кг", "㎏"))
_SAME_TYPES = (
    ("ил", "il"), ("ту", "tu"), ("су", "su"), ("миг", "mig"), ("ан", "an"), ("ка", "ka"), ("ми", "mi"), ("як", "yak"),
    ("т", "t"), ("бмп", "bmp"), ("бтр", "btr"), ("с", "s"), ("х", "kh"),
)  # fmt: skip
#: English possessives.
_POSSESSIVE = re.compile(r"(.{2,})'s|(.{2,}s)'")
#: States of one Korean syllable each, which stand together or with a dot between: 북러, 북·중·러.
_STATES = re.compile("[북남한조로러미중일영독불](?:[ ·ㆍ]?[북남한조로러미중일영독불]){1,2}")
_DOTS = re.compile("[ ·ㆍ]")
#: Articles and prepositions that French and Italian elide before a word.
_ELIDED = re.compile("(?:[ld]|qu|un|(?:de|a|da|ne|su)ll)'(?=..)")
_HANGUL = re.compile("[가-힣]{3,}")
#: How many syllables Korean compounds have that are written with a space, too (해군기지, 해군 기지), and each part of
#: them at least. In longer ones there are many places for it.
_COMPOUND = range(4, 7)
_PART = 2
#: What Korean adds to a noun: its plural, and particles that no noun of three syllables ends with.
_ADDED = re.compile("(.{2,})(들|에서|에게|으로|까지|부터)")
#: … and behind a name any of them.
_PARTICLES = ("은", "는", "이", "가", "을", "를", "의", "와", "과", "도", "에", "로")
#: The object's, behind a closed syllable and an open one. (In Unicode syllables have 28 endings in turn, none first.)
_OBJECT = {"을": True, "를": False}


def _by_form() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in _FORMS:
        leading, _, others = line.partition(" | ")
        forms = (*leading.split(), *others.split())
        found |= {form: tuple(one for one in forms if one != form) for form in leading.split()}
    return found


#: Forms of words (flattened) that change altogether.
FORMS = _by_form()
#: Without one of these, nothing in a word can be written otherwise.
_OTHERWISE = re.compile("[aou]e|ss|[ßæœ']|[들서게로지터은는이가을를의와과도에]$")


def may_be_otherwise(word: str) -> bool:
    """Whether `alike` may have something to say of a word: of most it has nothing, which is told at once."""
    if word[0].isdigit():
        return len(word) > 2
    if word[-1].isdigit() or word[-2:-1].isdigit():
        return True
    if "가" <= word[0] <= "힣" and (len(word) in _COMPOUND or _STATES.fullmatch(word)):
        return True
    return ("e" in word or "ss" in word or "'" in word or not word.isascii()) and _OTHERWISE.search(word) is not None


def alike(word: str) -> tuple[str, ...]:
    """Other words (flattened) that are looked for in their inflections, too, where a reader writes this one."""
    if word[0].isdigit():
        return _numbers(word)
    if designated := _TYPE.fullmatch(word):
        return _types(word, *designated.groups())
    if _STATES.fullmatch(word):
        joined = _DOTS.sub("", word)
        return tuple(sorted({joined, *(sign.join(joined) for sign in " ·ㆍ")} - {word}))
    if owner := _POSSESSIVE.fullmatch(word):
        return (owner[1] or owner[2],)
    if _HANGUL.fullmatch(word):
        return (*_without_particle(word), *_spaced(word))
    if elided := _ELIDED.match(word):
        return (word[elided.end() :],)
    return respelled(word)


def respelled(word: str) -> tuple[str, ...]:
    """The same words (flattened) with umlauts, ß and ligatures, or with what is typed for them."""
    if word.isascii():
        written = _PAIR.sub(_as_one, word)
        return tuple(sorted({written, _SHARP.sub("ß", word), _SHARP.sub("ß", written)} - {word}))
    plain = word.translate(_LIGATURES)
    return (plain,) if plain != word else ()


def _spaced(word: str) -> tuple[str, ...]:
    """A Korean compound with the space that it may have."""
    if len(word) not in _COMPOUND:
        return ()
    return tuple(f"{word[:at]} {word[at:]}" for at in range(_PART, len(word) - _PART + 1))


def _numbers(word: str) -> tuple[str, ...]:
    """A number or a size as other countries write it."""
    if size := _SIZE.fullmatch(word):
        units = next(one for one in _SIZES if size[2] in one)
        return tuple(sorted({f"{size[1]}{gap}{unit}" for gap in ("", " ") for unit in units} - {word}))
    if _THOUSANDS.fullmatch(word):
        plain = re.sub(r"\D", "", word)
        written = {plain, *(_PARTED.sub(sign, plain) for sign in (",", ".", " ", "'"))}
        return tuple(sorted(written - {word}))
    if found := _DECIMALS.fullmatch(word):
        return (found[1] + ("," if found[2] == "." else ".") + found[3],)
    return ()


def _types(word: str, letters: str, number: str, kind: str) -> tuple[str, ...]:
    """A type as it is written otherwise."""
    both = next((pair for pair in _SAME_TYPES if letters in pair), (letters,))
    return tuple(sorted({f"{one}{gap}{number}{kind}" for one in both for gap in ("", " ")} - {word}))


def spelled_out(name: str) -> str:
    """A name (flattened) as it is typed without umlauts and ligatures."""
    return name.translate(_SPELLED_OUT)


def without_particles(word: str) -> str:
    """What may be a name in a word, without an elided article before it, a Korean particle or a possessive behind."""
    if owner := _POSSESSIVE.fullmatch(word):
        return owner[1] or owner[2]
    if not _HANGUL.fullmatch(word):
        return _ELIDED.sub("", word, count=1) if _ELIDED.match(word) else word
    return word[:-1] if word.endswith(_PARTICLES) else next(iter(_without_particle(word)), word)


def _as_one(pair: re.Match[str]) -> str:
    return (
        "œ"
        if pair.group() == "oe" and pair.string[pair.end() : pair.end() + 1] in ("u", "i")
        else _UMLAUTS[pair.group()]
    )


def _without_particle(word: str) -> tuple[str, ...]:
    if found := _ADDED.fullmatch(word):
        return (found[1],)
    closed = _OBJECT.get(word[-1])
    is_closed = (ord(word[-2]) - ord("가")) % 28 > 0
    return (word[:-1],) if closed is is_closed else ()
