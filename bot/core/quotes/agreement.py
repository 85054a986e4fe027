"""Who is the subject of a verb in a language of cases: a nominative in its clause that agrees with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from bot.core.model import Entity
from bot.core.quotes import declension, endings
from bot.core.quotes.languages import ru
from bot.core.quotes.names import FAMILIES, fold
from bot.core.quotes.nominatives import is_office, may_be_nominative, to_nominative
from bot.core.quotes.pasts import is_past
from bot.core.quotes.phrases import Subject
from bot.core.quotes.scan import Token
from bot.core.quotes.sex import sex

#: "Который" where it cannot be the subject.
_OBLIQUE = re.compile(r"(?:ого|ую|ых|ому|ыми?)$", re.IGNORECASE)
_RELATIVE = re.compile(r"(?:ый|ая)$", re.IGNORECASE)
#: What somebody is by office …
OFFICE = re.compile(ru.RU.office, re.IGNORECASE)
#: … behind which stands rather whose they are.
_OF_SOMEBODY = re.compile(
    r"сестр|брат|жен|супруг|муж|доч|сын|мать|матер|отец|отц|друг[а-я]*$|подруг|помощни|советник|представител|пресс-секретар|замест|зам|"
    r"адвокат|юрист|соратни|коллег|врач|охранник|посланник|спецпредставител|спецпосланник"
)
#: Verbs with which one tells somebody, in the dative.
_TELLS = re.compile(r"отве|возраз|пригроз|напомн|посовет|пообещ|поруч|приказ|сказа|заяви|сообщи|рассказа|объясн")
_WITH = re.compile(r"со?", re.IGNORECASE)
#: "С" is "from" there: "с Сахалина".
_IN_GENITIVE = re.compile(r"(?:[аяы]|(?<! \w)и)$")
#: A first name in the instrumental.
_WITH_FIRST = re.compile(r"[А-ЯЁ]\w+(?:[бвгджзклмнпрстф]ом|[ие]ем|[рл]ем|[ие]ей)")
#: A name that is sure to be in the dative: "Владимиру Путину".
_DATIVE = re.compile(r"^\w+[ую] \w+$|(?:[оеё]ву|[иы]ну|[сц]кому)$")
#: Whom the lexicon knows by the name between two places.
Known = Callable[[int, int], Entity | None]
#: What a clause does not reach across.
BOUNDS = frozenset(("Q", "semicolon", "colon", "that", "clause", "cue", "inverted", "participle", "according", "relay"))


def before(text: str, row: Sequence[Token], cue: int) -> Subject | None:
    """The subject before the cue at `cue`: the nearest piece between commas that has a nominative."""
    found = _before(text, row, cue)
    if found and (acting := _acting_behind(text, row, found, cue)):
        return acting
    if found and not found.name and not found.pronoun:
        if row[cue - 1].kind == "comma" and (teller := _aside(text, row, cue)):
            return teller
        end = next(at for at, one in enumerate(row) if one.end >= found.end) + 1
        return _in_full(text, row, found, min(end_of_piece(row, end), cue), endings.gender(_said(text, row, cue)))
    return declension.and_another(text, row, found)


def _aside(text: str, row: Sequence[Token], cue: int) -> Subject | None:
    """Who tells between commas what stands around them: "Если мост закроют, сказал Иван Белов, это будет"."""
    teller = after(text, row, cue)
    if teller is None or teller.name is None:
        return None
    behind = next((one.kind for one in row if one.start >= teller.end), "")
    return teller if behind == "comma" else None


def _acting_behind(text: str, row: Sequence[Token], found: Subject, cue: int) -> Subject | None:
    """Who stands behind the verb, where a name before it may be its object: "Гонтаря предупредил посол", "Кирби
    ответила Мария Захарова"."""
    gender = endings.gender(_said(text, row, cue))
    if found.name is None or gender is None or endings.acts(text[slice(*found.name)]) == gender:
        return None
    may_be = gender == "m" and endings.may_be_object(text[slice(*found.name)])
    if not may_be and (cue + 1 == len(row) or row[cue + 1].kind not in ("name", "office")):
        return None
    acting = after(text, row, cue)
    name = text[slice(*acting.name)] if acting and acting.name else ""
    if endings.acts(name) == gender:
        return acting
    if gender == "m" and _TELLS.match(text, row[cue].start) and endings.SLAVIC_MAN.match(name):
        if endings.is_oblique(text[slice(*found.name)]):
            # "Пашиняну ответил Галузин"; not "Шойгу назвал Пекин"
            return acting
    if not may_be:
        return None
    if acting and acting.name and endings.may_be_object(text[slice(*acting.name)]):
        return None
    office = acting and any(one.kind == "office" and acting.start <= one.start < acting.end for one in row)
    return acting if acting and (acting.name or office) else None


def acting_beyond(
    text: str, row: Sequence[Token], run: int, found: Subject | None, cue: tuple[int, int]
) -> Subject | None:
    """Who stands behind the run in "Белова назвал «…» Ким", if what was `found` before the verb is sure to be its
    object: somebody, or nobody; in "Сеулу пригрозила «…» Ким", where it may be.
    """
    if found is None or found.name is None or found.name[1] > cue[0] or found.inflected:
        return None
    before, gender = text[slice(*found.name)], endings.gender(text[slice(*cue)])
    sure = gender == "m" and endings.is_object(before)
    if not sure and not endings.is_oblique(before):
        return None
    if gender == "p" and " " not in before:
        # "Сделку назвали «…»": one is not several.
        return Subject(-1, -1)
    acting = declension.nominative(text, row, run + 1, end_of_piece(row, run + 1), gender)
    if acting and acting.name:
        name = text[slice(*acting.name)]
        may_act = not endings.is_object(name) and (sure or not endings.is_oblique(name))
        if may_act or endings.acts(name) == gender:
            return acting
    return Subject(-1, -1) if sure else None


def in_relative(text: str, row: Sequence[Token], cue: int, known: Known) -> Subject | None:
    """Who speaks in "Пак, которого Ким назвал", "мост, который Ким назвал": not of whom or what the clause tells.

    Nobody where the sentence does not say it; None where the verb at `cue` may be that of "который". `known` tells whom
    the lexicon knows by the name between two places.
    """
    low = cue
    while low > 0 and row[low - 1].kind not in ("comma", "dash", *BOUNDS):
        low -= 1
    governed = row[low].kind == "preposition"
    relative = low + governed
    if relative >= cue or row[relative].kind != "relative":
        return None
    found = declension.nominative(text, row, relative + 1, cue, endings.gender(_said(text, row, cue)))
    oblique = _OBLIQUE.search(text, row[relative].start, row[relative].end)
    if oblique and not governed:
        return found or after(text, row, cue) or Subject(-1, -1)
    acts = found and (found.pronoun or (found.name and not endings.may_be_object(text[slice(*found.name)])))
    return found if acts or governed else _antecedent(text, row, relative, cue, known)


def _antecedent(text: str, row: Sequence[Token], relative: int, cue: int, known: Known) -> Subject | None:
    """Who is meant by "который" where it is the subject: somebody whom the verb before it, or "с", governs by name.

    Nobody where it may be another, or somebody whose name has no nominative that is known; None where it may be the
    object, and a thing: "показал мост в Хасане, который назвал «…»".
    """
    asked = _RELATIVE.search(text, row[relative].start, row[relative].end)
    gender = {"ый": "m", "ая": "f"}[asked.group().lower()] if asked else None
    name = row[relative - 2] if relative > 1 and row[relative - 1].kind == "comma" else None
    agrees = endings.gender(_said(text, row, cue)) in (None, gender)
    if name is None or name.kind != "name" or gender is None or not agrees:
        return None
    thing = gender == "m" and _lacks_object(row, cue)
    at = relative - 2
    if row[at - 1].kind == "word" and _WITH_FIRST.fullmatch(text, row[at - 1].start, row[at - 1].end) and at > 1:
        # "с Александром Лукашенко, который": a surname that is never declined.
        at, name = at - 1, Token("name", row[at - 1].start, name.end)
    printed = text[name.start : name.end]
    if _acts_by_name(text, row, at, gender):
        return Subject(name.start, name.end, (name.start, name.end), gender=gender)
    found = Subject(name.start, name.end, (name.start, name.end), gender=gender, inflected=True)
    if _may_be_meant(text, row, at, thing=thing) and (entity := known(name.start, name.end)):
        if entity.type == "person" and sex(entity) in (None, gender):
            return found
    called = to_nominative(printed, gender)
    person = _is_governed(text, row, at, thing=thing) and endings.sex(called) in (None, gender)
    if gender == "f" and called != printed and not called.endswith(("а", "я")):
        # A man's: "дочь Трампа, которая"
        person = False
    if not person or (called == printed and " " not in printed):
        # "посетил Пхеньян, который"; but "План Белова, который" has nobody else.
        before, of_office = _before_office(text, row, at)
        return None if thing and (before >= 0 or of_office) else Subject(-1, -1)
    if not may_be_nominative(called):
        return Subject(-1, -1)
    return found


def _may_be_meant(text: str, row: Sequence[Token], name: int, *, thing: bool) -> bool:
    """Whether "который" may be the person whose name is at `name`, whatever its case; not "план Трампа, который"."""
    at, of_office = _before_office(text, row, name)
    if not thing and _DATIVE.search(text[row[name].start : row[name].end]):
        # "вручил награду Владимиру Путину, который"
        return True
    first = to_nominative(text[row[name].start : row[name].end]).lower().split()
    opens = at < 0 and of_office and (name > 0 or len(first) == 1 or first[0] in ru.MEN)
    behind = of_office and at >= 0 and row[at].kind == "preposition" and not thing
    return opens or behind or _is_governed(text, row, name, thing=thing)


def _lacks_object(row: Sequence[Token], cue: int) -> bool:
    """Whether the verb at `cue` has a run for all that follows it: "назвал «…»", "назвал вчера «…»"."""
    at = cue + 1
    while at < len(row) and row[at].kind == "adverb":
        at += 1
    return at < len(row) and row[at].kind in ("Q", "like", "preposition")


def _is_governed(text: str, row: Sequence[Token], name: int, *, thing: bool) -> bool:
    """Whether a past verb, or "с" behind one, governs the name at `name` or the office before it, and no other noun
    does: "принял министра Ивана Белова", and not "принял план Ивана Белова". Behind a noun "с" does if no `thing` can
    be meant."""
    at, of_office = _before_office(text, row, name)
    if at < 0 or not of_office:
        return False
    if row[at].kind == "preposition":
        with_somebody = _WITH.fullmatch(text, row[at].start, row[at].end) and not _IN_GENITIVE.search(
            text, row[name].start, row[name].end
        )
        return with_somebody is True and (not thing or (at > 0 and _is_past(text, row[at - 1])))
    if row[at].kind == "according":
        # "По словам Ивана Белова, который"
        return True
    return _is_past(text, row[at]) and not (at > 0 and _is_past(text, row[at - 1]))


def _acts_by_name(text: str, row: Sequence[Token], name: int, gender: str) -> bool:
    """Whether a name is sure to be in the nominative, by its form or because it opens the sentence."""
    printed = text[row[name].start : row[name].end]
    if endings.acts(printed) == gender:
        return True
    at, of_office = _before_office(text, row, name)
    # "Захарова, которая", "Чхве Сон Хи, которая"; not "Сестра Путина, которая".
    alone = " " not in printed or fold(printed.split()[0]) in FAMILIES
    first = row[name].start == row[0].start
    man = endings.is_of_man(printed, opens=first) or (
        not endings.may_be_object(printed) and (not first or not endings.is_of_man(printed, opens=False))
    )
    opens = at < 0 and of_office and (alone if gender == "f" else man)
    return opens and endings.sex(printed) in (None, gender) and may_be_nominative(printed)


def _before_office(text: str, row: Sequence[Token], name: int) -> tuple[int, bool]:
    """What stands before the name at `name` and the office there, if one does; and whether no other noun is between."""
    at, first = name - 1, ""
    while at >= 0 and row[at].kind in ("word", "office", "adverb") and not _is_past(text, row[at]):
        if row[at].kind != "adverb" and not declension.is_adjective(text, row[at]):
            first = text[row[at].start : row[at].end].lower()
        at -= 1
    return at, not first or (is_office(first, OFFICE) and _OF_SOMEBODY.match(first) is None)


def _is_past(text: str, word: Token) -> bool:
    return word.kind in ("word", "cue") and is_past(text[word.start : word.end])


def _said(text: str, row: Sequence[Token], cue: int) -> str:
    return text[row[cue].start : row[cue].end]


def _before(text: str, row: Sequence[Token], cue: int) -> Subject | None:
    low = cue
    while low > 0 and (
        row[low - 1].kind not in BOUNDS
        or row[low - 1].kind == "participle"
        or _names(row, low - 1, cue)
        or _tells_aside(row, low - 1, cue)
    ):
        low -= 1
    if second(row, cue):
        return None
    gender = endings.gender(text[row[cue].start : row[cue].end])
    pieces = _pieces(row, low, cue)
    found = [declension.nominative(text, row, first, end, gender) for first, end in pieces]
    aside = pieces[-1][0] == pieces[-1][1] if pieces else False
    if not aside:
        return next((one for one in reversed(found) if one), None)
    whole = [one for one, piece in zip(found, pieces, strict=True) if one and _fills(row, one, piece)]
    if not whole and after(text, row, cue):
        # "Переговоры прошли, сообщил X": the comma ends another clause.
        return None
    # "X, глава Y, заявил": the name counts, wherever in the chain it stands.
    named = [one for one in found if one and (one.name or one.pronoun)]
    return named[-1] if named else next((one for one in found if one), None)


def after(text: str, row: Sequence[Token], cue: int) -> Subject | None:
    """The subject behind the cue at `cue`: "сказал в среду журналистам Иван Белов"."""
    gender = endings.gender(text[row[cue].start : row[cue].end])
    end = end_of_piece(row, cue + 1)
    found = declension.nominative(text, row, cue + 1, end, gender)
    if found is None and end == cue + 2 and row[cue + 1].kind == "word" and declension.is_adjective(text, row[cue + 1]):
        # "сказал раненый"
        return Subject(row[cue + 1].start, row[cue + 1].end, gender=gender)
    if found and not found.name and not found.pronoun and gender != "n":
        return _in_full(text, row, found, end, gender)
    return declension.and_another(text, row, found)


def _in_full(text: str, row: Sequence[Token], found: Subject, end: int, gender: str | None) -> Subject:
    """`found`, a noun before `end`, with the name behind it: "его коллега из КНДР Чхве Сон Хи"."""
    behind = next((at for at in range(end) if row[at].start >= found.end), end)
    named = declension.nominative(text, row, behind, end, gender)
    if named and named.name and named.start == named.name[0] and " " in text[slice(*named.name)]:
        return named._replace(start=found.start)
    if end + 1 >= len(row) or row[end].kind != "comma":
        return found
    stop = end_of_piece(row, end + 1)
    named = declension.nominative(text, row, end + 1, stop, gender)
    if named is None or named.name is None:
        return found
    if row[end + 1].kind == "name":
        return named._replace(start=found.start)
    # "его коллега, министр иностранных дел Белов": another office, and the name ends it.
    return named if row[end + 1].kind == "office" and named.end == row[stop - 1].end else found


def _names(row: Sequence[Token], at: int, cue: int) -> bool:
    """Whether a marked run right before the cue is the name of the noun before it: «командир батальона „X“ сказал»."""
    return row[at].kind == "Q" and at == cue - 1 and at > 0 and row[at - 1].kind in ("word", "office", "name")


def _tells_aside(row: Sequence[Token], at: int, cue: int) -> bool:
    """Whether a verb of citing or speech stands in an aside before the cue: «Белов, которого цитирует ТАСС, сказал»."""
    if row[at].kind not in ("relay", "cue") or all(one.kind != "comma" for one in row[at:cue]):
        return False
    first = at
    while first > 0 and row[first - 1].kind not in ("comma", *BOUNDS):
        first -= 1
    return row[at].kind == "relay" or "relative" in [one.kind for one in row[first : first + 2]]


def _fills(row: Sequence[Token], found: Subject, piece: tuple[int, int]) -> bool:
    """Whether a piece is its noun, and at most where and when: then what follows it is an aside."""
    behind = [one for one in row[piece[0] : piece[1]] if one.start >= found.end]
    return not behind or behind[0].kind in ("adverb", "preposition")


def second(row: Sequence[Token], cue: int) -> bool:
    """Whether the verb at `cue` is a second one of the same subject: "поблагодарил рабочих и сказал"."""
    at = cue - 1
    while at > 0 and row[at].kind == "adverb":
        at -= 1
    if at <= 0 or row[at].kind != "conjunction":
        return False
    return any(one.kind == "cue" for one in row[:at])


def end_of_piece(row: Sequence[Token], at: int) -> int:
    """Where the piece that begins at `at` ends: at a comma, or where the clause does."""
    while at < len(row) and row[at].kind not in ("comma", "bracket", "relative", "dash") and row[at].kind not in BOUNDS:
        at += 1
    return at


def _pieces(row: Sequence[Token], low: int, high: int) -> list[tuple[int, int]]:
    """The pieces between commas; clauses with "который" and with a gerund are left out."""
    pieces: list[tuple[int, int]] = []
    first = low
    for at in range(low, high + 1):
        if at == high or row[at].kind in ("comma", "dash", "bracket"):
            if not any(one.kind in ("relative", "participle", "relay") for one in row[first : min(at, first + 3)]):
                pieces.append((first, at))
            first = at + 1
    return pieces
