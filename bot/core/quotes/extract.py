"""From marked runs to quotations: a cue for each, a speaker, who relayed it, and which ones matter most."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core import language
from bot.core.lexicon import Lexicon
from bot.core.model import UNKNOWN_LANGUAGE, Article, Entity, Quote
from bot.core.quotes import (
    bare,
    cases,
    claims,
    clauses,
    dialogue,
    final,
    insets,
    kind,
    layout,
    reject,
    reported,
    subjects,
    tellers,
    unsaid,
    voice,
)
from bot.core.quotes.languages import EN, NEVER, WORDS, FinalWords, Words
from bot.core.quotes.marks import Run, runs
from bot.core.quotes.patterns import is_wholly, whole
from bot.core.quotes.phrases import NOBODY, Subject
from bot.core.quotes.pronouns import EARLIER, Place, Pronouns
from bot.core.quotes.rank import ranked
from bot.core.quotes.relay import relay
from bot.core.quotes.rivals import Rivals
from bot.core.quotes.said import NAME, Grammar, Said
from bot.core.quotes.scan import Token, row, tokens
from bot.core.quotes.sentences import Sentence, between, breaks, sentences
from bot.core.quotes.speaker import Speaker
from bot.core.quotes.speakers import Speakers

#: What opens the clause of a claim, and the spaces around it: "that", « selon laquelle ».
_OPENS_CLAUSE = {"that": 2, "relative": 3}
#: Letters and signs between two of a list at most: a conjunction with what stands around it.
_LINK = 20


def extract(article: Article, lexicon: Lexicon) -> tuple[Quote, ...]:
    """The quotations of `article.text`, in order; the key ones are ranked from 1.

    Always ``article.text[quote.start:quote.end] == quote.text``. A run that nothing marks as speech is left out; one
    that is speech although the text does not say whose has no speaker, and no rank.
    """
    text = layout.cleaned(article.text)
    start = layout.body(article)
    found = [run for run in runs(text) if run.outer_start >= start]
    if not found and not dialogue.may_be(text):
        return ()
    code = article.language
    if code == UNKNOWN_LANGUAGE or code not in WORDS:
        code = language.tell(text)
    words = WORDS.get(code, EN)
    found = dialogue.with_lines(text, found, words)
    if not found:
        return ()
    found = layout.labelled(text, insets.split(text, layout.without_headline(text, found), words))
    quotes = _Reader(text, words, lexicon, found).read(sentences(text, found))
    return ranked(quotes, article, words)


class _Reader:
    """Reads one text from beginning to end, and remembers who spoke."""

    def __init__(self, text: str, words: Words, lexicon: Lexicon, runs: Sequence[Run]) -> None:
        self._text = text
        self._words = words
        self._final = isinstance(words, FinalWords)
        self._blank = final.blanked(text, runs) if self._final else ""
        self._speakers = Speakers(text, words, lexicon)
        self._grammar = Grammar(
            self._takes_object,
            words.verb_second,
            words.passive != NEVER,
            self._recalls if words.recalls != NEVER else None,
            self._acts if words.verb_second else None,
            words.drops_subject,
        )
        self._pronouns = Pronouns(text, self._speakers, self._grammar)
        self._quotes: list[Quote] = []
        #: Cue-less speech whose speaker may be named in the next paragraph.
        self._waiting: list[int] = []
        self._last: tuple[Sentence, Speaker] | None = None
        #: The words of the sentence in which somebody spoke last.
        self._spoken: Sequence[Token] = ()
        #: Up to where it was looked for speech without marks.
        self._heard = 0
        #: Who relays the words of whoever spoke last.
        self._relayed: str | None = None

    def read(self, found: Sequence[Sentence]) -> list[Quote]:
        for sentence in found:
            self._sentence(sentence)
        return self._quotes

    def _sentence(self, sentence: Sentence) -> None:
        words, places = ([], [0] * len(sentence.runs)) if self._final else row(self._text, sentence, self._words)
        governed = self._govern(sentence, words, places)
        if not all(governed):
            self._hear(sentence)
            if len(places) == 1 and sentence.runs[0].label is None and _alone(self._text, sentence):
                self._continue(sentence)
                return
        speaker: Speaker | None = None
        denier = speaker
        end, rejected = sentence.start, False
        before: tuple[Run, Said] | None = None
        for run, place, said in zip(sentence.runs, places, governed, strict=True):
            if run.label is not None:
                said = _labelled(run.label)
            elif told := (
                voice.told(self._text, sentence, run, said, self._speakers)
                or voice.heard_from(self._text, sentence.start, said, self._words)
            ):
                said = told
            elif said is None and kind.is_speech(self._text, run):
                said = next((one for one in governed if one), None) or self._going_on(sentence, run)
            if said and said is not NAME and (why := unsaid.rule(self._text, sentence, run, said, self._words)):
                said = Said(why, said.cue, NOBODY)
            elif said and said.cue and place and words:
                said = self._of_others(sentence, run, said, words, place)
            if said and said.rule in (kind.DENIED, unsaid.UNSAID) and said.subject == NOBODY:
                denier = self._denier(governed[sentence.runs.index(run)], sentence, words)
            said = said or self._of_noun(sentence, run) or self._reported(sentence, words, place)
            if not self._listed(end, run):
                rejected = said is None or said is NAME or kind.rejected(self._text, run, said, self._words)
            end = run.outer_end
            if rejected or said is None or said is NAME:
                before = None
                continue
            speaker = self._who(said, sentence, words)
            if (speaker.outlet or said.rule == "according to") and (
                other := voice.reported(words, place, said, speaker, self._grammar, self._speakers)
                or voice.cited(self._text, sentence, words, said, speaker, self._speakers)
            ):
                said = other
                speaker = self._who(said, sentence, words)
            self._relayed = relay(words, place, said, speaker, self._speakers)
            self._add(run, said, speaker, continues=before is not None and self._continues(*before, run, said))
            before = (run, said)
        if (speaker := denier if denier and not (speaker and speaker.name) else speaker) is not None:
            self._last = (sentence, speaker)
            self._spoken = words
            self._answer_waiting(speaker, sentence.start)

    def _denier(self, said: Said | None, sentence: Sentence, words: Sequence[Token]) -> Speaker | None:
        """Who is said not to say something, or to deny it: whom a pronoun behind may mean."""
        if said is None or unsaid.is_no_one(self._text, said.subject, self._words):
            return None
        return self._who(said, sentence, words)

    def _continues(self, half: Run, of: Said, run: Run, said: Said) -> bool:
        """Whether `run` is the second half of a sentence that the reporter's words part: "…", he said, "…"."""
        parted = said.cue is not None and half.outer_end <= said.cue[0] and said.cue[1] <= run.outer_start
        return parted and of.cue == said.cue and self._text[half.end - 1] not in ".!?…"

    def _who(self, said: Said, sentence: Sentence, words: Sequence[Token]) -> Speaker:
        """Who the subject of a cue is; where nobody who spoke before explains a pronoun, the subject before it."""
        pronoun = said.subject if said.subject and said.subject.pronoun else None
        if said.subject and (
            self._is_nobody(pronoun) if pronoun else said.rule == "announced" and self._is_thing(said)
        ):
            return Speaker(None, said.subject.start, said.subject.end)
        subject = said.subject
        if subject and self._words.order == "beside" and not pronoun:
            subject = self._speakers.called.able_to_speak(subject, said.cue)
        epithet = subject is not None and self._speakers.called.is_epithet(subject)
        if epithet:
            # "Pak, the ambassador, said so. “…”, the diplomat said"
            self._hear(sentence)
        if subject and said.rule == "announced" and not subject.name and self._words.drops_subject:
            # "El ministro fue claro: «…»"
            subject = self._speakers.called.up_to_office(subject)
        speaker = self._speakers.of(subject, self._last[1] if self._last else None, words)
        if subject and epithet and self._last is None and speaker.name == self._text[subject.start : subject.end]:
            speaker = self._pronouns.just_named(subject, sentence) or speaker
        if pronoun is None and (said.subject or said.cue is None or not self._words.drops_subject):
            return speaker
        cue = self._text[slice(*said.cue)] if said.cue else ""
        place = Place(sentence, words, cue, self._last, self._spoken, unsaid=pronoun is None)
        if pronoun is None:
            return self._pronouns.unsaid(speaker, place, said.cue) if said.cue else speaker
        return self._pronouns.means(pronoun, speaker, place)

    def _is_thing(self, said: Said) -> bool:
        """Whether what stands before a colon is a thing: "The visit of the garden: …"; nobody."""
        subject = said.subject
        if subject is None or subject.start < 0 or subject.name or self._words.verb_second:
            return False
        return self._words.order == "beside" and not self._speakers.called.is_somebody(subject)

    def _is_nobody(self, pronoun: Subject) -> bool:
        """Whether a pronoun, alone or behind its verb ("dit-on"), means nobody of whom the text tells."""
        said = self._text[pronoun.start : pronoun.end].lower()
        return whole(self._words.nobody).fullmatch(said.rpartition("-")[2]) is not None

    def _listed(self, end: int, run: Run) -> bool:
        """Whether `run` follows the one that ends at `end` in a list, and is what that is: "the “Star” and “Hope”"."""
        if not 0 < run.outer_start - end <= _LINK:
            return False
        between = self._text[end : run.outer_start].strip(" ,\u00a0").lower()
        return between != "" and whole(self._words.conjunction).fullmatch(between) is not None

    def _govern(self, sentence: Sentence, tokens: Sequence[Token], places: Sequence[int]) -> list[Said | None]:
        """What governs each run of a sentence."""
        if self._words.order == "beside":
            return [clauses.govern(tokens, place, self._grammar) for place in places]
        before = self._last[0].end if self._last else 0
        if not isinstance(self._words, FinalWords):
            return cases.govern(self._text, tokens, self._words, before, self._speakers.known)
        if self._words.order == "bare":
            floor = self._last[0].said_until if self._last else 0
            return bare.govern(self._blank, sentence, self._words, floor)
        return final.govern(self._text, self._blank, sentence, self._words, before, self._speakers.knows)

    def _takes_object(self, cue: Token) -> bool:
        return is_wholly(self._words.transitive, self._text[cue.start : cue.end].lower())

    def _recalls(self, verb: Token) -> bool:
        return is_wholly(self._words.recalls, self._text[verb.start : verb.end].lower())

    def _acts(self, row: Sequence[Token], at: int) -> bool:
        """Whether "der" and an office for a man stand at `at`: no woman's, whom "der" makes an object."""
        words = [self._text[one.start : one.end] for one in row[at : at + 4]]
        noun = next((one for one in words[1:] if one[0].isupper()), "")
        office = whole(self._words.office).fullmatch(noun.lower())
        return words[:1] == ["der"] and office is not None and not noun.endswith(("in", "n"))

    def _hear(self, sentence: Sentence) -> None:
        """Take up who spoke without marks since the last quote: "Pak praised the plan. “It will help.”"."""
        if self._words.order != "beside":
            return
        low = max(self._heard, self._last[0].end if self._last else 0)
        self._heard = sentence.start
        for start, end in reversed(between(self._text, low, sentence.start)[-EARLIER:]):
            words = tokens(self._text, start, end, self._words, first=True)
            subject = tellers.first(words, self._grammar)
            if subject is None:
                continue
            paragraph = sentence.paragraph - breaks(self._text, start, sentence.start)
            heard = Sentence(start, end, (), False, paragraph)
            speaker = self._speakers.of(subject, self._last[1] if self._last else None)
            if subject.pronoun:
                speaker = self._pronouns.means(subject, speaker, Place(heard, words, "", self._last, self._spoken))
            if speaker.name or speaker.doubtful:
                self._last = (heard, speaker)
                return

    def _of_others(self, sentence: Sentence, run: Run, said: Said, row: Sequence[Token], place: int) -> Said:
        """Whose words somebody else only speaks of: "Pak dismissed Belov's claim that “…”"; else `said`. `row` are the
        tokens of the sentence, in which the run stands at `place`."""
        cue = said.inner or said.cue
        if self._words.order != "beside" or cue is None:
            return said
        if claims.is_disowned(self._text, row, cue, place, self._words):
            return Said(kind.DENIED, cue, NOBODY)
        denies, answers = reject.speaks_of(self._words, self._text[slice(*cue)])
        if said.inner and claims.tells(self._text, row, said, self._words):
            return Said(kind.DENIED, cue, NOBODY)
        opener = row[place - 1].kind
        if not denies and (said.rule == "within" or (said.rule == "introduced" and opener == "that")):
            before = max(sentence.start, self._text.rfind(" ", sentence.start, cue[0] - 1) + 1)
            if any(of := reject.speaks_of(self._words, self._text[before : cue[0] - 1])):
                # "denied claims that": the second is no verb.
                (denies, answers), cue = of, (before, cue[0] - 1)
        claim = cue[0] > run.end and claims.is_claim(row, said.subject, place)
        if cue[0] > run.end and (led := claims.leads_up(self._text, row, place, self._words)):
            return led
        if not (denies or answers or claim or opener in _OPENS_CLAUSE):
            return said
        noun = self._of_noun(sentence, run)
        pronoun = noun is None or noun.subject is None or noun.subject.pronoun
        if claim or ((denies or (answers and noun)) and claims.opens_claim(row, cue[1], place, of=answers)):
            # Who denies a claim, or answers it, did not make it, whoever did.
            found = (
                noun
                if noun and not pronoun and claims.is_owner(self._text, noun, self._words)
                else Said("noun", cue, NOBODY)
            )
            return found._replace(rule=kind.DENIED) if denies else found
        if noun is None or pronoun or opener not in _OPENS_CLAUSE or not claims.is_owner(self._text, noun, self._words):
            return said
        behind = max(noun.cue[1] if noun.cue else 0, noun.subject.end if noun.subject else 0)
        if self._text[behind : run.outer_start].count(" ") > _OPENS_CLAUSE[opener]:
            # "Pak said that Belov's claim that the bridge was old was “…”"
            return said
        return noun._replace(rule=kind.DENIED) if denies else noun

    def _of_noun(self, sentence: Sentence, run: Run) -> Said | None:
        if self._words.speech_noun == NEVER:
            return None
        return claims.of_noun(self._text, sentence.start, run.outer_start, whole(self._words.speech_noun))

    def _reported(self, sentence: Sentence, row: Sequence[Token], place: int) -> Said | None:
        return reported.govern(
            self._text, sentence, row, place, self._last, Rivals(self._text, self._speakers, self._grammar), self._words
        )

    def _going_on(self, sentence: Sentence, run: Run) -> Said | None:
        """A sentence that begins with speech, and ends in the reporter's words, goes on with whoever spoke."""
        if run.outer_start > sentence.start or self._last is None or self._text[run.start].islower():
            return None
        if (named := self._named_behind(sentence, run)) is not None:
            return named if named is not NAME else None
        return Said("continued", None, None) if sentence.paragraph - self._last[0].paragraph <= 1 else None

    def _named_behind(self, sentence: Sentence, run: Run) -> Said | None:
        """Whom a verb that no table has names right behind a run: "…", tempère la juge Anna Kern; NAME if unsure."""
        if self._words.order not in ("beside", "case"):
            return None
        words = tokens(self._text, run.outer_end, sentence.end, self._words, first=False)
        lead = next((at for at, one in enumerate(words) if one.kind not in ("comma", "dash")), len(words))
        piece = next((at for at in range(lead, len(words)) if words[at].kind in ("comma", "dash")), len(words))
        apart = lead > 0 or self._text[run.end - 1] in ",!?…"
        if not apart or all(one.kind != "name" for one in words[lead:piece]):
            return None
        beside = words[lead].kind == "word" and self._words.order == "beside"
        subject = subjects.after(words, lead) if beside else None
        return Said("named behind", None, subject) if subject and subject.name else NAME

    def _continue(self, sentence: Sentence) -> None:
        """Speech without a cue goes on with whoever spoke, or is whose who is named next."""
        (run,) = sentence.runs
        if not kind.is_speech(self._text, run) and not (self._last and self._last[0].paragraph == sentence.paragraph):
            return
        if self._last is not None and sentence.paragraph - self._last[0].paragraph <= 1:
            speaker = self._last[1]
            self._add(run, Said("continued", None, None), speaker)
            self._last = (sentence, speaker)
        else:
            self._waiting.append(len(self._quotes))
            self._relayed = None
            self._add(run, Said("alone", None, None), None)

    def _answer_waiting(self, speaker: Speaker, before: int) -> None:
        for at in self._waiting:
            rivals = Rivals(self._text, self._speakers, self._grammar)
            self._quotes[at] = _with(self._quotes[at], rivals.named_next(self._quotes[at].end, before) or speaker)
        self._waiting.clear()

    def _add(self, run: Run, said: Said, speaker: Speaker | None, *, continues: bool = False) -> None:
        who = speaker or Speaker(None, None, None)
        entity = who.entity
        # In the order of its fields: by their names each takes twice as long.
        quote = Quote(
            self._text[run.start : run.end],
            run.start,
            run.end,
            who.name,
            who.start,
            who.end,
            entity.name if entity else None,
            entity.id if entity else None,
            who.role,
            _side(entity),
            self._text[slice(*said.cue)] if said.cue else None,
            "full" if kind.whole_clause(self._text, run, said, self._words) else "fragment",
            self._relayed,
            None,
            said.rule,
            continues,
        )
        self._quotes.append(quote)


def _side(entity: Entity | None) -> str | None:
    return entity.side if entity and entity.side != "bilateral" else None


def _labelled(label: tuple[int, int]) -> Said:
    return Said("transcript", None, Subject(*label, name=label))


def _with(quote: Quote, speaker: Speaker) -> Quote:
    entity = speaker.entity
    return quote._replace(
        speaker=speaker.name,
        speaker_start=speaker.start,
        speaker_end=speaker.end,
        canonical=entity.name if entity else None,
        entity=entity.id if entity else None,
        role=speaker.role,
        side=_side(entity),
    )


def _alone(text: str, sentence: Sentence) -> bool:
    """Whether the sentence is nothing but its one run."""
    (run,) = sentence.runs
    around = text[sentence.start : run.outer_start] + text[run.outer_end : sentence.end]
    return not around.strip(" \t\n\u00a0\u202f.,;-–—•*·")
