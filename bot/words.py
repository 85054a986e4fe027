"""What Khasan itself says, in the reader's language: gettext catalogues, dates and numbers as they are written there.

The words stand in English in the code, `data/locale/LANGUAGE.po` has them in the others. What news says is never
translated.
"""

from __future__ import annotations

import gettext
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from functools import cache
from html import escape
from io import BytesIO
from zoneinfo import ZoneInfo

from bot import data

#: The interface's languages; the first is the code's own.
LANGUAGES: Mapping[str, str] = {"en": "English", "fr": "Français", "ru": "Русский", "ko": "한국어"}
_UTC = ZoneInfo("UTC")
#: A day of a month (CLDR's letters), and where the month stands first and each part has its sign.
_DAY_MONTH = "d MMM"
_DATE = {"ko": "MMM d일"}


class Html(str):
    """Text that is HTML already, and is put into a sentence as it is."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Words:
    """One language's words, and one time zone's clock."""

    # Babel is imported where a date or number is first written: a bot without chats does without it, a megabyte.

    language: str
    zone: tzinfo = _UTC

    def __call__(self, sentence: str, /, **values: object) -> Html:
        """`sentence` in this language, its ``{names}`` replaced by `values`, which are escaped unless they are Html."""
        return _filled(_catalogue(self.language).gettext(sentence), values)

    def plainly(self, sentence: str, /, **values: object) -> str:
        """The same as plain text: nothing is escaped."""
        return _catalogue(self.language).gettext(sentence).format(**values)

    def many(self, one: str, several: str, number: int, /, **values: object) -> Html:
        """The form of the sentence that goes with `number`, which also stands for ``{number}``."""
        from babel import numbers

        form = _catalogue(self.language).ngettext(one, several, number)
        return _filled(form, values | {"number": numbers.format_decimal(number, locale=self.language)})

    def time(self, when: datetime) -> str:
        """A day and a time of day: ``24 Nov 09:30``, ``11월 24일 09:30``."""
        return self._written(when, f"{_DATE.get(self.language, _DAY_MONTH)} HH:mm")

    def day(self, when: datetime) -> str:
        """A date and its day of the week: ``Tue 24 Nov``, ``11월 24일 (화)``."""
        date = _DATE.get(self.language)
        return self._written(when, f"{date} (EEE)" if date else f"EEE {_DAY_MONTH}")

    def weekday(self, number: int) -> str:
        """A day of the week by its name; 0 is Monday."""
        from babel import dates

        return str(dates.get_day_names("wide", locale=self.language)[number])

    def ago(self, span: timedelta) -> str:
        """How long ago: ``3 hours ago``; what is of this very moment is a second old."""
        from babel import dates

        return str(dates.format_timedelta(-max(span, timedelta(seconds=1)), add_direction=True, locale=self.language))

    def _written(self, when: datetime, pattern: str) -> str:
        from babel import dates

        return str(dates.format_datetime(when, pattern, tzinfo=self.zone, locale=self.language))


def language_of(code: str | None) -> str:
    """The interface's language for what a client calls its own, such as ``fr-CA``; English for all others."""
    short = (code or "").partition("-")[0].lower()
    return short if short in LANGUAGES else "en"


def _filled(sentence: str, values: Mapping[str, object]) -> Html:
    put = {name: one if isinstance(one, Html) else escape(str(one), quote=False) for name, one in values.items()}
    return Html(sentence.format(**put) if put else sentence)


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
