"""The kinds of values that a single setting may have. Each says itself what is wrong and what to do about it."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import jmespath
from jmespath.exceptions import JMESPathError
from pydantic import AfterValidator, BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from bot.config.addresses import address_fault
from bot.config.document import shown
from bot.config.values import KINDS
from bot.core import lexicon
from bot.core.model import SIDES

LEVELS = ("flash", "important", "all")
OUTLET_TYPES = (
    "wire",
    "newspaper",
    "broadcaster",
    "state media",
    "government",
    "specialist",
    "think tank",
    "NGO",
    "aggregator",
)
#: Of a page that lists articles, and of an article's own page.
SELECTORS = (
    "item",
    "link",
    "title",
    "date",
    "summary",
    "article_text",
    "article_title",
    "article_date",
    "article_drop",
)
#: Of an item that an interface lists.
FIELDS = ("key", "link", "title", "text", "date", "outlet", "language")
#: Today's, and that of servers which OpenSSL 3 refuses.
TLS = ("modern", "legacy")
FULLTEXT = ("always", "candidates", "never")
ROBOTS = ("obey", "ignore")

#: What an entity is.
TYPES = ("person", "place", "organisation", "weapon", "facility", "topic", "event", "ship", "treaty", "unit")
#: Whether an entity stands for its side alone, beside something else, or not at all.
WEIGHTS = ("strong", "weak", "context")

#: ISO 639-1, without `kr` (Kanuri): whoever writes it means Korean, `ko`.
LANGUAGES = tuple(
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en "
    "eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv "
    "ka kg ki kj kk kl km kn ko ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng "
    "nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su "
    "sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu".split()
)

#: What people write for a language: a country, an older or longer code, the name.
_LANGUAGE_HINTS = {
    "kr": "ko", "kp": "ko", "kor": "ko", "korean": "ko", "jp": "ja", "jpn": "ja", "japanese": "ja", "cn": "zh",
    "zho": "zh", "zh-cn": "zh", "zh-tw": "zh", "chinese": "zh", "eng": "en", "gb": "en", "us": "en", "en-us": "en",
    "english": "en", "rus": "ru", "russian": "ru", "fra": "fr", "fre": "fr", "french": "fr", "deu": "de", "ger": "de",
    "german": "de", "spa": "es", "spanish": "es", "ita": "it", "italian": "it", "ua": "uk", "ukr": "uk",
}  # fmt: skip
_SIDE_HINTS = {
    "nk": "kp", "dprk": "kp", "prk": "kp", "north korea": "kp", "rok": "kr", "sk": "kr", "south korea": "kr",
    "rus": "ru", "russia": "ru", "usa": "us", "jpn": "jp", "ja": "jp", "japan": "jp", "prc": "cn", "zh": "cn",
    "china": "cn", "uk": "other", "gb": "other", "ukr": "ua", "ukraine": "ua", "fr": "eu", "de": "eu", "europe": "eu",
}  # fmt: skip
_KIND_HINTS = {
    "rss": "feed", "atom": "feed", "xml": "feed", "json feed": "feed", "folder": "wire", "directory": "wire",
    "html": "listing", "page": "listing", "html-listing": "listing", "api": "json", "channel": "telegram",
    "tg": "telegram",
}  # fmt: skip

#: Headers, selectors and countries of one source: in the defaults, each source has them again.
_MOST_OF_A_SETTING = 50

#: Longest name of an entity, in characters.
_LONGEST_NAME = 100

#: Each that fails costs a poll its time.
_MOST_FALLBACKS = 3

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86_400}
_DURATION = re.compile(r"([0-9]{1,6})([smhd])")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}")
_COUNTRY = re.compile(r"[A-Z]{2,3}")
_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}")


def wrong(problem: str, remedy: str) -> PydanticCustomError:
    """What a validator raises; both texts go into the message as they are."""
    return PydanticCustomError("wrong", "{problem}; {remedy}", {"problem": problem, "remedy": remedy})


def nearest(
    word: str, known: Sequence[str], hints: Mapping[str, str] | None = None, *, cutoff: float = 0.6
) -> str | None:
    """The one of `known` that somebody who wrote `word` probably meant."""
    word, hints = word[:40].lower(), hints or {}
    near = difflib.get_close_matches(word, [*known, *hints], n=1, cutoff=cutoff)
    meant = hints.get(near[0], near[0]) if near else None
    return meant if meant in known else None


def duration(value: str) -> timedelta:
    """``90s``, ``10m``, ``2h`` or ``1d`` as a time. Raises a pydantic error."""
    match = _DURATION.fullmatch(value)
    if match is None:
        raise wrong(f"{shown(value)!r} is not a duration", "write one like 90s, 10m, 2h or 1d")
    return timedelta(seconds=int(match[1]) * _UNITS[match[2]])


def _text(value: Any) -> str:
    if value is None:
        raise wrong("is empty", "write a value, or remove the line")
    if not isinstance(value, str):
        raise wrong(f"is a {_form(value)}, not a text", "write one value; quote it if it has [ { or : in it")
    return value


def _form(value: object) -> str:
    return "list" if isinstance(value, list) else "mapping" if isinstance(value, dict) else type(value).__name__


def one_of(known: Sequence[str], hints: Mapping[str, str] | None = None) -> Callable[[str], str]:
    """A validator that takes what is `known`, and says for anything else which of it was probably meant."""

    def check(value: str) -> str:
        if value in known:
            return value
        near = nearest(value, known, hints)
        choices = f"one of {', '.join(known)}" if len(known) < 20 else "a code of two letters, like en, fr, ru, ko"
        raise wrong(f"{shown(value)!r} is not known", f"did you mean {near}?" if near else f"use {choices}")

    return check


def one_line(longest: int) -> Callable[[str], str]:
    """A validator of a line of at most `longest` signs, which it trims."""

    def check(value: str) -> str:
        if not value.strip() or not value.isprintable() or len(value) > longest:
            raise wrong("is not a line of text", f"write 1 to {longest} characters on one line")
        return value.strip()

    return check


def _identifier(value: str) -> str:
    if not _ID.fullmatch(value):
        raise wrong(f"{shown(value)!r} cannot be an id", "use up to 64 letters of a to z, digits, and - _ .")
    return value


def _address(value: str) -> str:
    if fault := address_fault(value):
        raise wrong(*fault)
    return value


def _path(value: str) -> str:
    if not value.strip() or "\0" in value:
        raise wrong("is not a path", "name a folder")
    return value


def _country(value: str) -> str:
    if not _COUNTRY.fullmatch(value):
        raise wrong(f"{shown(value)!r} is not a country's code", "write one like KP, RU, KR or EU")
    return value


def _header_name(value: str) -> str:
    if not _HEADER.fullmatch(value):
        raise wrong("is not a header's name", "write one like Accept-Language")
    return value


def _header_value(value: str) -> str:
    # The value is never repeated: it may be a password.
    if not value.isascii() or not value.isprintable() or len(value) > 2_000:
        raise wrong("is not a header's value", "write it on one line, in ASCII")
    return value


def _flag(value: str) -> bool:
    word = value.lower()
    if word not in ("true", "false", "yes", "no", "on", "off"):
        raise wrong(f"{shown(value)!r} is neither true nor false", "write true or false")
    return word in ("true", "yes", "on")


def _whole(lowest: int, highest: int) -> Callable[[str], int]:
    def check(value: str) -> int:
        if not re.fullmatch(r"[0-9]{1,9}", value) or not lowest <= int(value) <= highest:
            raise wrong(f"{shown(value)!r} is not a number that fits", f"write a whole one from {lowest} to {highest}")
        return int(value)

    return check


def _between(lowest: str, highest: str) -> Callable[[str], timedelta]:
    def check(value: str) -> timedelta:
        if not duration(lowest) <= (found := duration(value)) <= duration(highest):
            raise wrong(f"{shown(value)!r} is out of bounds", f"write something between {lowest} and {highest}")
        return found

    return check


def _alias(value: str) -> str:
    if not any(sign.isalnum() for sign in value) or not value.isprintable() or len(value) > _LONGEST_NAME:
        raise wrong(f"{shown(value)!r} is not a name", f"write 1 to {_LONGEST_NAME} characters, letters among them")
    if len(value.strip()) == 1 and value.isascii():
        raise wrong(f"{shown(value)!r} would be found in every text", "write at least two letters")
    return value.strip()


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise wrong("is not a list", "write one like [EU, KR]")
    if len(value) > _MOST_OF_A_SETTING:
        raise wrong(f"has {len(value)} values", f"write at most {_MOST_OF_A_SETTING}")
    return value


def _mapping(value: Any) -> Any:
    if not isinstance(value, dict):
        raise wrong("is not a mapping of names to values", "write one like {name: value}")
    if len(value) > _MOST_OF_A_SETTING:
        raise wrong(f"has {len(value)} values", f"write at most {_MOST_OF_A_SETTING}")
    return value


def as_list(value: Any) -> list[Any]:
    """One value may stand for a list of one."""
    return _list(value if isinstance(value, list) else [value])


def few(most: int, what: str) -> Callable[[Any], list[Any]]:
    """A validator of a list of `most` values, or of one for a list of one; `what` the values are called."""

    def check(value: Any) -> list[Any]:
        if len(listed := as_list(value)) > most:
            raise wrong(f"has {len(listed)} {what}", f"write at most {most}")
        return listed

    return check


def _proxy(value: str) -> str:
    # Never repeated: it may hold a password.
    if fault := address_fault(value):
        raise wrong(fault[0], "write a proxy like http://proxy.example:3128")
    return value


def _each_listed(value: Any) -> Any:
    return {name: as_list(one) for name, one in _mapping(value).items()}


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (KeyError, ValueError, OSError) as exc:
        raise wrong(f"{shown(value)!r} is not a time zone", "write one like Asia/Pyongyang or UTC") from exc
    return value


def _json_path(value: str) -> str:
    try:
        jmespath.compile(value)
    except JMESPathError as exc:
        raise wrong(f"{shown(value)!r} is not a JMESPath expression", "see https://jmespath.org") from exc
    return value


def enum_schema(known: Sequence[str]) -> WithJsonSchema:
    """The JSON Schema of a text that is one of `known`."""
    return WithJsonSchema({"type": "string", "enum": list(known)})


def _names_schema(names: Sequence[str], value: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": {name: value for name in names}, "additionalProperties": False}


#: Nothing but a text: YAML makes numbers, dates and lists of what is not quoted.
Text = BeforeValidator(_text)
#: The JSON Schema of one text or several.
SEVERAL: dict[str, Any] = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
_DURATION_SCHEMA = WithJsonSchema({"type": "string", "pattern": r"^[0-9]{1,6}[smhd]$", "examples": ["90s", "10m"]})

Kind = Annotated[str, Text, AfterValidator(one_of(KINDS, _KIND_HINTS)), enum_schema(KINDS)]
Side = Annotated[str, Text, AfterValidator(one_of(SIDES, _SIDE_HINTS)), enum_schema(SIDES)]
Language = Annotated[str, Text, AfterValidator(one_of(LANGUAGES, _LANGUAGE_HINTS)), enum_schema(LANGUAGES)]
LevelName = Annotated[str, Text, AfterValidator(one_of(LEVELS)), enum_schema(LEVELS)]
OutletType = Annotated[str, Text, AfterValidator(one_of(OUTLET_TYPES)), enum_schema(OUTLET_TYPES)]
Fulltext = Annotated[str, Text, AfterValidator(one_of(FULLTEXT)), enum_schema(FULLTEXT)]
Robots = Annotated[str, Text, AfterValidator(one_of(ROBOTS)), enum_schema(ROBOTS)]
Id = Annotated[
    str, Text, AfterValidator(_identifier), WithJsonSchema({"type": "string", "pattern": f"^{_ID.pattern}$"})
]
Address = Annotated[
    str, Text, AfterValidator(_address), WithJsonSchema({"type": "string", "pattern": "^https?://[^\\s/]+\\S*$"})
]
FolderPath = Annotated[str, Text, AfterValidator(_path)]
Country = Annotated[
    str, Text, AfterValidator(_country), WithJsonSchema({"type": "string", "pattern": f"^{_COUNTRY.pattern}$"})
]
Countries = Annotated[list[Country], BeforeValidator(_list)]
Name = Annotated[str, Text, AfterValidator(one_line(80))]
Note = Annotated[str, Text, AfterValidator(one_line(500))]
Query = Annotated[str, Text, AfterValidator(one_line(10_000))]
Agent = Annotated[str, Text, AfterValidator(one_line(200)), AfterValidator(_header_value)]
Flag = Annotated[bool, BeforeValidator(lambda value: _flag(_text(value))), WithJsonSchema({"type": "boolean"})]
Fallback = Annotated[list[Address], BeforeValidator(few(_MOST_FALLBACKS, "addresses")), WithJsonSchema(SEVERAL)]
Proxy = Annotated[str, Text, AfterValidator(_proxy), WithJsonSchema({"type": "string", "pattern": "^https?://\\S+$"})]
Tls = Annotated[str, Text, AfterValidator(one_of(TLS)), enum_schema(TLS)]
MaxEntries = Annotated[
    int,
    BeforeValidator(lambda value: _whole(1, 2_000)(_text(value))),
    WithJsonSchema({"type": "integer", "minimum": 1, "maximum": 2_000}),
]
#: No bounds here: how often is too often depends on the host.
Every = Annotated[timedelta, BeforeValidator(lambda value: duration(_text(value))), _DURATION_SCHEMA]
Fresh = Annotated[timedelta, BeforeValidator(lambda value: _between("0s", "365d")(_text(value))), _DURATION_SCHEMA]
Kept = Annotated[timedelta, BeforeValidator(lambda value: _between("1d", "36500d")(_text(value))), _DURATION_SCHEMA]
Used = Annotated[timedelta, BeforeValidator(lambda value: _between("10m", "365d")(_text(value))), _DURATION_SCHEMA]
Gap = Annotated[timedelta, BeforeValidator(lambda value: _between("1s", "1h")(_text(value))), _DURATION_SCHEMA]
#: A paid bot may send a thousand a second (Bot API, `allow_paid_broadcast`).
PerSecond = Annotated[
    int,
    BeforeValidator(lambda value: _whole(1, 1_000)(_text(value))),
    WithJsonSchema({"type": "integer", "minimum": 1, "maximum": 1_000}),
]
#: A fetch never takes longer than 30 seconds in all, whatever a source asks for.
Timeout = Annotated[timedelta, BeforeValidator(lambda value: _between("1s", "30s")(_text(value))), _DURATION_SCHEMA]
Headers = Annotated[
    dict[Annotated[str, AfterValidator(_header_name)], Annotated[str, Text, AfterValidator(_header_value)]],
    BeforeValidator(_mapping),
]
_Selector = Annotated[str, Text, AfterValidator(one_line(500))]
#: By what they find: CSS selectors, each with those to fall back on.
Selectors = Annotated[
    dict[Annotated[str, AfterValidator(one_of(SELECTORS))], list[_Selector]],
    BeforeValidator(_each_listed),
    WithJsonSchema(_names_schema(SELECTORS, SEVERAL)),
]
JsonPath = Annotated[str, Text, AfterValidator(one_line(500)), AfterValidator(_json_path)]
Fields = Annotated[
    dict[Annotated[str, AfterValidator(one_of(FIELDS))], JsonPath],
    BeforeValidator(_mapping),
    WithJsonSchema(_names_schema(FIELDS, {"type": "string"})),
]
DateFormats = Annotated[
    list[Annotated[str, Text, AfterValidator(one_line(100))]], BeforeValidator(as_list), WithJsonSchema(SEVERAL)
]
Zone = Annotated[str, Text, AfterValidator(_zone)]
EntityType = Annotated[str, Text, AfterValidator(one_of(TYPES)), enum_schema(TYPES)]
EntitySide = Annotated[
    str, Text, AfterValidator(one_of((*SIDES, "bilateral"), _SIDE_HINTS)), enum_schema((*SIDES, "bilateral"))
]
Weight = Annotated[str, Text, AfterValidator(one_of(WEIGHTS)), enum_schema(WEIGHTS)]
Gender = Annotated[str, Text, AfterValidator(one_of(lexicon.GENDERS)), enum_schema(lexicon.GENDERS)]
#: By language: how an entity is written.
Forms = Annotated[
    dict[
        Annotated[str, AfterValidator(one_of(lexicon.LANGUAGES, _LANGUAGE_HINTS))],
        list[Annotated[str, Text, AfterValidator(_alias)]],
    ],
    BeforeValidator(_each_listed),
    WithJsonSchema(_names_schema(lexicon.LANGUAGES, SEVERAL)),
]
