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
        """A day and a time of day: ``24 Nov, 09:30``."""
        from babel import dates

        return str(dates.format_datetime(when, "d MMM HH:mm", tzinfo=self.zone, locale=self.language))

    def day(self, when: datetime) -> str:
        """A day of the week and a date: ``Tue, 24 Nov``."""
        from babel import dates

        return str(dates.format_datetime(when, "EEE d MMM", tzinfo=self.zone, locale=self.language))

    def ago(self, span: timedelta) -> str:
        """How long ago: ``3 hours ago``."""
        from babel import dates

        return str(dates.format_timedelta(-max(span, timedelta(0)), add_direction=True, locale=self.language))


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
