"""What Khasan itself says, in the reader's language: gettext catalogues, dates and numbers as they are written there.

The words stand in English in the code, `data/locale/LANGUAGE.po` has them in the others. What news says is never
translated.
"""

from __future__ import annotations

import gettext
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from functools import cache
from html import escape
from io import BytesIO
from zoneinfo import ZoneInfo

from bot import data

#: The interface's languages; the first is the code's own.
LANGUAGES: Mapping[str, str] = {"en": "English", "fr": "Français", "ru": "Русский", "ko": "한국어"}
#: The colours of levels, and the flags of the sides that have one: the same in every language.
MARKS = {"flash": "🔴", "important": "🟠", "all": "⚪"}
FLAGS = {"kp": "🇰🇵", "ru": "🇷🇺", "kr": "🇰🇷", "us": "🇺🇸", "jp": "🇯🇵", "cn": "🇨🇳", "ua": "🇺🇦", "un": "🇺🇳", "eu": "🇪🇺"}
_UTC = ZoneInfo("UTC")
#: A day, and a day of the week with it, where a language writes them otherwise than ``24 Nov``, ``Tue 24 Nov`` (CLDR's
#: skeletons MMMd and MMMEd).
_DAYS: Mapping[str, str] = {"ko": "MMM d일"}
_WEEKDAYS: Mapping[str, str] = {"ru": "EEE, d MMM", "ko": "MMM d일 (EEE)"}
#: The first of a month, which alone is an ordinal number in French.
_FIRST = re.compile(r"\b1(?= [^\W\d])")
#: A place of a Korean sentence and a particle after it, of which both forms are written: that after a consonant, and
#: that after a vowel. Marks and tags between them are not spoken.
_PARTICLE = re.compile(r"({(\w+)}(?:[^\w{<(]|<[^>]*>)*)(은\(는\)|이\(가\)|을\(를\)|과\(와\)|\(으\)로)")
_TAG = re.compile(r"<[^>]*>|&\w+;")
_FORMS: Mapping[str, tuple[str, str]] = {
    "은(는)": ("은", "는"),
    "이(가)": ("이", "가"),
    "을(를)": ("을", "를"),
    "과(와)": ("과", "와"),
    "(으)로": ("으로", "로"),
}
#: Digits and letters whose Korean names end with a consonant; of them those that end with ㄹ, after which it is 로.
_CLOSED, _LIQUID = frozenset("013678LMNR"), frozenset("178LR")


class Html(str):
    """Text that is HTML already, and is put into a sentence as it is."""

    __slots__ = ()


def escaped(words: str) -> Html:
    """Plain text as HTML; no value of an attribute, in which quotation marks end it."""
    return Html(escape(words, quote=False))


@dataclass(frozen=True, slots=True)
class Words:
    """One language's words, and one time zone's clock."""

    # Babel is imported where a date or number is first written: a bot without chats does without it, a megabyte.

    language: str
    zone: tzinfo = _UTC

    def __call__(self, sentence: str, /, **values: object) -> Html:
        """`sentence` in this language, its ``{names}`` replaced by `values`, which are escaped unless they are Html."""
        return self._filled(_catalogue(self.language).gettext(sentence), values)

    def plainly(self, sentence: str, /, **values: object) -> str:
        """The same as plain text: nothing is escaped."""
        return self._spoken(_catalogue(self.language).gettext(sentence), values).format(**values)

    def many(self, one: str, several: str, number: int, /, **values: object) -> Html:
        """The form of the sentence that goes with `number`, which also stands for ``{number}``."""
        from babel import numbers

        form = _catalogue(self.language).ngettext(one, several, number)
        return self._filled(form, values | {"number": numbers.format_decimal(number, locale=self.language)})

    def time(self, when: datetime) -> str:
        """A day and a time of day: ``24 Nov 09:30``."""
        from babel import dates

        pattern = f"{_DAYS.get(self.language, 'd MMM')} HH:mm"
        return self._dated(dates.format_datetime(when, pattern, tzinfo=self.zone, locale=self.language))

    def day(self, when: date) -> str:
        """A day of the week and a date: ``Tue 24 Nov``; a moment's is that of the chat's clock."""
        from babel import dates

        day = when.astimezone(self.zone).date() if isinstance(when, datetime) else when
        return self._dated(dates.format_date(day, _WEEKDAYS.get(self.language, "EEE d MMM"), locale=self.language))

    def weekday(self, number: int) -> str:
        """The name of a day of the week; 0 is Monday."""
        from babel import dates

        return str(dates.get_day_names("wide", "stand-alone", locale=self.language)[number])

    def ago(self, span: timedelta) -> str:
        """How long ago: ``3 hours ago``."""
        from babel import dates

        # No time at all has no direction.
        past = -max(span, timedelta(seconds=1))
        return str(dates.format_timedelta(past, add_direction=True, locale=self.language))

    def _dated(self, day: str) -> str:
        return _FIRST.sub("1er", day) if self.language == "fr" else day

    def _filled(self, sentence: str, values: Mapping[str, object]) -> Html:
        put = {name: one if isinstance(one, Html) else escaped(str(one)) for name, one in values.items()}
        return Html(self._spoken(sentence, put).format(**put) if put else sentence)

    def _spoken(self, sentence: str, values: Mapping[str, object]) -> str:
        """`sentence` with the particles that go with `values`, which are put into it then."""
        if self.language != "ko":
            return sentence
        return _PARTICLE.sub(lambda found: found[1] + _particle(found[3], str(values[found[2]])), sentence)


def language_of(code: str | None) -> str:
    """The interface's language for what a client calls its own, such as ``fr-CA``; English for all others."""
    short = (code or "").partition("-")[0].lower()
    return short if short in LANGUAGES else "en"


def _particle(both: str, before: str) -> str:
    """The form of a particle that goes with what stands before it; both where nobody can tell how that sounds."""
    last = next((sign for sign in reversed(_TAG.sub("", before)) if sign.isalnum()), "")
    closed, liquid = last in _CLOSED, last in _LIQUID
    if "가" <= last <= "힣":
        # Unicode, Hangul syllables: 28 endings of each, the first without a consonant, the ninth ㄹ.
        ending = (ord(last) - ord("가")) % 28
        closed, liquid = ending > 0, ending == 8
    elif not (last.isascii() and (last.isdigit() or last.isupper())):
        return both
    after_consonant, after_vowel = _FORMS[both]
    return after_vowel if not closed or (liquid and both == "(으)로") else after_consonant


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    if language == "en" or language not in LANGUAGES:
        return gettext.NullTranslations()
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    catalogue = read_po(BytesIO(data.text(f"locale/{language}.po").encode()), locale=language)
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)
