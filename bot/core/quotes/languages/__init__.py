"""The words of each language around a quotation, one module a language."""

from collections.abc import Mapping

from bot.core.quotes.languages.de import DE
from bot.core.quotes.languages.en import EN
from bot.core.quotes.languages.es import ES
from bot.core.quotes.languages.fr import FR
from bot.core.quotes.languages.it import IT
from bot.core.quotes.languages.ja import JA
from bot.core.quotes.languages.ko import KO
from bot.core.quotes.languages.ru import RU
from bot.core.quotes.languages.words import NEVER, FinalWords, Words, either
from bot.core.quotes.languages.zh import ZH

#: By ISO 639-1; what is not here is read as English, whose order of words is the commonest.
WORDS: Mapping[str, Words] = {"de": DE, "en": EN, "fr": FR, "es": ES, "ru": RU, "ko": KO, "ja": JA, "it": IT, "zh": ZH}

__all__ = ["EN", "NEVER", "WORDS", "FinalWords", "Words", "either"]
