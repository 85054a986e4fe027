"""What a language has to say about who speaks: the shape of every table in this folder."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal


def either(*listed: str) -> str:
    """A regular expression for any of the words in `listed` (parted by ``|``, taken literally).

    The words share their beginnings, so that one that fails does so at its first letters: a plain alternation of two
    hundred stems is tried stem by stem, at every word of a text.
    """
    return _shared(sorted({word.strip() for part in listed for word in part.split("|")}))


def _shared(words: Iterable[str]) -> str:
    tails: dict[str, list[str]] = {}
    for word in words:
        tails.setdefault(word[:1], []).append(word[1:])
    optional = "" in tails
    branches = [first + (rest[0] if len(rest) == 1 else _shared(rest)) for first, rest in tails.items() if first]
    if not branches:
        return ""
    return f"(?:{'|'.join(branches)}){'?' if optional else ''}"


#: Any word.
ANY_WORD = r"[^\W\d_]+(?:[’'][^\W\d_]+)?"
#: What a language has no words for.
NEVER = r"(?!)"


def finite(verbs: str, subjects: str) -> str:
    """What makes a clause of a few words: one of `verbs` among others, or one of `subjects` before a word."""
    return rf"(?<=\w )(?:{verbs})(?= \w)|^(?:{subjects})(?:(?<=[’'])| )\w"


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The words of one language that build a sentence around a quotation.

    Each is the source of a regular expression without groups that capture, in small letters; `scan` reads texts by
    them in the order of the fields, so that a longer or surer expression hides a vaguer one.
    """

    #: A verb of speech with its pronoun behind it: "a-t-il ajouté". The pronoun is what `inverted_pronoun` finds in it.
    inverted: str = NEVER
    inverted_pronoun: str = NEVER
    #: A verb whose object speaks, and whose subject passes it on: "quoted X as saying".
    passes_on: str = NEVER
    #: The participle of a verb with which somebody hears, and does not speak; what makes it a passive, with the space
    #: behind it; and what stands before who speaks then: "warned", "was ", "by".
    heard: str = NEVER
    be: str = ""
    agent: str = NEVER
    #: … of a verb behind which who is asked or received answers, and the agent does not: "interviewed", "welcomed".
    asked: str = NEVER
    #: … unless this follows: "welcomed by Pak with the words".
    wording: str = NEVER
    #: … without that: an outlet's "citing Pak", "qui cite Pak". Not looked for among the words, but where one speaks.
    cites: str = NEVER
    #: Verbs of relaying: "cité par", "quoted by".
    relay: str = NEVER
    #: "according to", "selon": who said it follows.
    according: str = NEVER
    #: "zufolge": who said it stands before.
    according_after: str = NEVER
    #: Relative pronouns: "who", "qui".
    relative: str = NEVER
    #: Verbs of speech in their finite forms, with their auxiliaries.
    cue: str = NEVER
    #: … and as participles, which take the subject of the sentence: "adding", "ajoutant".
    participle: str = NEVER
    #: What opens the clause that was said: "that", "que".
    that: str = NEVER
    #: What opens another clause: "while", "because".
    clause: str = NEVER
    #: "as" before a cue: "as the report put it".
    like: str = NEVER
    conjunction: str = NEVER
    #: Prepositions that bind a noun to the noun before: "of", "de".
    of: str = NEVER
    #: The other prepositions.
    preposition: str = NEVER
    #: Nouns for those who speak: "Minister"; where nouns have cases, in the form of a subject: "министр". Only where
    #: a name cannot be told by its form alone.
    office: str = NEVER
    #: Pronouns that can be subjects.
    pronoun: str = NEVER
    #: Those among them that mean who was named last, speaking or not: "ce dernier".
    latter: str = NEVER
    #: Those among them that mean nobody of whom the text tells: "on".
    nobody: str = NEVER
    determiner: str = NEVER
    #: The articles among those: of something that was named, and of something new.
    definite: str = NEVER
    indefinite: str = NEVER
    #: Adverbs, days and auxiliaries that may stand between a subject and its verb.
    adverb: str = NEVER
    #: Before a name: "M.", "Mrs."; without one after which a name may not follow.
    title: str = NEVER
    #: Before a name, as it is printed, and no part of it: forms of address ("Mme", "Sen.") and kinds of bodies ("ONG"),
    #: what may open an office ("Vice", "Prime") or be somebody's surname as well ("King"), and offices, which nobody is
    #: called ("President").
    address: str = NEVER
    name_rank: str = NEVER
    name_office: str = NEVER
    #: Nouns for those who hold an office, as they stand behind a name: "Pak, vice minister of trade"; `office` where
    #: that has them.
    post: str = NEVER
    #: How offices end, which is another for a woman, and where nouns have cases; how only those of women do; whether
    #: what an office is over stands behind it ("ministre russe"); what makes another of it ("former", "deputy");
    #: offices of those whom a text may name without them ("president"); adjectives behind one that say what it is over;
    #: and what else means the same, by the noun without accents or by all of its words, parted by ``|``: "governor" is
    #: "Gov.".
    office_ending: str = NEVER
    office_of_woman: str = NEVER
    office_first: bool = False
    other_office: str = NEVER
    of_state: str = NEVER
    of_what: str = NEVER
    same_office: Mapping[str, str] = field(default_factory=dict)
    #: Nouns for people of no office, whom "he" or "she" may mean: "farmer".
    people: str = NEVER
    #: What the names of bodies end with, which may begin as offices do: "Foreign Ministry", "Supreme Court".
    body: str = NEVER
    #: Words that only say that a name is one ("씨", "г-н"), or whose somebody is without saying what ("colleague"),
    #: parted by ``|``: no role.
    honorific: str = ""
    #: Offices that name one person or body of the lexicon without saying who, parted by ``|``, by its id: what
    #: "le chef du Kremlin" means.
    held_by: Mapping[str, str] = field(default_factory=dict)
    #: What somebody is called who was just named, without accents, and what that one's office has in it: "the diplomat"
    #: is an ambassador.
    epithets: Mapping[str, str] = field(default_factory=dict)
    #: … what may stand beside such a word, "veteran", and what somebody is called by their age: "61-year-old".
    seasoned: str = NEVER
    aged: str = NEVER
    #: What opens a sentence about somebody close to who was told of, "his", and the women and men that they may be;
    #: those who may be either are in both.
    theirs: str = NEVER
    close_women: str = NEVER
    close_men: str = NEVER
    #: What only people do, by which a surname alone before it is somebody's: "nodded".
    gesture: str = NEVER
    #: A verb of remembering or hearing, whose object is who speaks: "recalls (her mother warning her)".
    recalls: str = NEVER
    #: What says, up to the end of a verb of speech or behind it, that nothing is said but might be: "might say", " бы".
    would: str = NEVER
    #: … of which verbs: "say", and neither "said" nor "says".
    bare: str = NEVER
    would_behind: str = NEVER
    #: What opens a subject that nobody is: "nobody", "no (officer)"; verbs whose words nobody says where they are
    #: negated, "said"; what negates one, up to its end and behind it; a condition, up to the end of its verb.
    no_one: str = NEVER
    plain: str = NEVER
    negated: str = NEVER
    negated_behind: str = NEVER
    conditional: str = NEVER
    #: What is said where somebody is, up to the end of its verb, with a group ``who``: "aus Brüssel hieß
    #: es", "dal Quirinale fanno sapere".
    hearsay: str = NEVER
    #: What is asked of whoever answers, up to the words: "to the question", "asked whether it was".
    question: str = NEVER
    #: … and what says so behind them, or that nobody says them: "라는 질문에", "라는 말을 쓰지 않".
    unsaid_behind: str = NEVER
    #: Cues whose object follows them, so that nobody who stands there is the speaker: "told reporters".
    transitive: str = NEVER
    #: Pronouns and titles that say whether a woman or a man speaks, or several people.
    feminine: str = NEVER
    masculine: str = NEVER
    plural: str = NEVER
    neuter: str = NEVER
    #: How a noun ends that means several, as it is printed, where no article tells: "opponents".
    several: str = NEVER
    #: Cues of whoever goes on, so that a pronoun means who spoke last: "added"; not those that may as well begin:
    #: "stressed".
    goes_on: str = NEVER
    #: Cues of whoever tells more of what was said, or of what they are told to have done: "specified".
    tells_more: str = NEVER
    #: Cues of whoever answers, so that a pronoun does not mean who spoke right before: "replied".
    replies: str = NEVER
    #: What opens a sentence about an answer, with a group ``who`` gave it: "Pak's reply".
    reply_of: str = r"(?!)(?P<who>)"
    #: What bears words that nobody says there: "inscription", "banner".
    inscription: str = NEVER
    #: What stands behind the name of somebody who says nothing by it: "toured", "nodded"; who surely will do so: "will
    #: tour"; and of whom it is unsure whether they do something, or only will or would: "will hear of no delay".
    went: str = NEVER
    to_come: str = NEVER
    perhaps: str = NEVER
    #: Whether a verb may stand without its subject: "añadió".
    drops_subject: bool = False
    #: … and verbs of what only people do, and no decision or report: "considera".
    judges: str = NEVER
    #: Offices that people have at outlets, where whom somebody told stands behind his: "сказал министр ТАСС".
    of_outlets: str = NEVER
    #: Nouns for an outlet ("agency") and for what it published ("report"): alone, they mean the outlet named last.
    outlet: str = NEVER
    #: What somebody sends or issues, and says by it: "letter", "condolences", "statement"; verbs of whoever does:
    #: "sent", "congratulated"; and what stands before who did: "from".
    letter: str = NEVER
    sends: str = NEVER
    sender: str = NEVER
    #: The reporter's words between commas in the marks, with a name: "a dit Pak"; those with a pronoun are `inverted`.
    incise: str = NEVER
    #: What stands before the name of a thing in marks: "called", "film", "newspaper".
    label: str = NEVER
    #: Cues that give a name or a quality: what they are followed by may look like a title.
    naming: str = NEVER
    #: What gives a quality to something, so that what follows it is no name however it is written: "is", "as".
    predicate: str = NEVER
    #: A noun of speech with its owner, and what may stand between it and the words said: "Pak's claim that". Its groups
    #: are told by `claims.of_noun`.
    speech_noun: str = NEVER
    #: What stands as a verb between two names, of which the first is then the subject: "met". Where a noun may stand
    #: there too ("the Lavrov ally Pak"), verbs alone.
    act: str = ANY_WORD
    #: What shows, in words too few to be sure, that they are a clause of their own: "Our alliance is invincible".
    finite: str = NEVER
    #: Within a cue: what it governs is said to be untrue, unless those are the words of the denial themselves.
    denial: str = NEVER
    #: … and what it governs, if that is a claim, is another's: "commented on", "ridiculed".
    answer: str = NEVER
    #: A form of "to be" with a verb whose subject then hears, and does not speak: "was told".
    passive: str = NEVER
    #: Verbs in the mood of reported speech ("sei", "habe"): a sentence of theirs goes on with whoever spoke.
    reported: str = NEVER
    #: A verb-second language puts the subject behind the verb when something else opens the sentence.
    verb_second: bool = False
    #: Verbs of speech that end their clause with a word of their own, and those words: "warf … vor".
    split: tuple[tuple[str, str], ...] = ()
    #: Words behind which a capitalised word is a noun and no name; only where every noun has a capital letter.
    noun_follows: str = NEVER
    #: Those of them behind which short marked words are a name ("der", "the"), and no quality ("ein", "a").
    names_one: str = NEVER
    #: What the news here is about (stems), and words with which somebody takes a stand (whole ones, where a script sets
    #: spaces); parted by ``|``.
    topic: str = ""
    stance: str = ""
    #: How a sentence says who speaks: ``beside`` the verb, by the subject's ``case``, before a verb that ends the
    #: sentence (``final``), or right before the verb without a sign of it (``bare``).
    order: Literal["beside", "case", "final", "bare"] = "beside"


@dataclass(frozen=True, slots=True, eq=False)
class FinalWords(Words):
    """… of a language whose verb ends the sentence, and whose particles say what a noun is: Korean, Japanese.

    `Words.cue`, `Words.according` and `Words.outlet` are used as they are; what follows is read where it stands.
    """

    #: Right behind the closing mark of what somebody said: "라고", "と".
    quotative: str = NEVER
    #: … and of what is a name or a notion: "라는 제목", "と呼ばれる".
    naming_after: str = NEVER
    #: … and of a fragment that the next cue has for its object: "を".
    object_mark: str = NEVER
    #: What shows, right before a cue, that a clause was said: "다고", "と".
    said_clause: str = NEVER
    #: Verbs before a clause or a noun that they belong to: "말한", "語る".
    adnominal: str = NEVER
    #: Behind such a verb: somebody answers what was said, "한 데 대해".
    answered: str = NEVER
    #: How any verb ends before a noun that it only describes.
    attributive: str = NEVER
    #: "이렇게 말했다.", "こう述べた。": the sentence after it is what was said.
    announces: str = NEVER
    #: Behind a noun whose words are passed on: "를 인용해".
    quoting: str = NEVER
    #: A verb in the passive, and the particle of whom it comes from: "言われ", "から".
    passive: str = NEVER
    source: str = NEVER
    #: Verbs that give a name if nobody is there who speaks: "라고 한다".
    calls: str = NEVER
    #: Behind what a body states: "としている"; and behind a clause that it states: "として、".
    states: str = NEVER
    stating: str = NEVER
    #: How a cue ends that another one governs: "했다고", "したと".
    said_cue: str = NEVER
    #: What a sentence tells of the words right before it: "X가 한 말이다"; with a group ``of`` behind whose they are.
    told_so: str = r"(?!)(?P<of>)"
    #: What says, before an office, that its bearer was named: "이 ", "同", "这位".
    that_one: str = NEVER
    #: Nouns for those who hold an office, and what opens one that is new: "장관", "한".
    borne: str = NEVER
    another: str = NEVER
    #: How a cue ends that introduces a run without a particle: "설명했듯이".
    as_said: str = NEVER
