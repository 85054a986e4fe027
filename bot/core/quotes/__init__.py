"""Who said what: the quotations of an article, exactly as printed, with their speakers.

`layout` reads the headline, captions and labels, `marks` finds what stands between quotation marks, `sentences` the
sentences around it, `insets` the reporter's words inside of it, `dialogue` speech behind a dash; `scan` (with
`particles`) reads words by the tables in `languages`, `clauses` (and `cases`, where nouns are declined) finds the cue
that governs each run and its subject (`subjects`, `relatives`, `phrases`, `gaps`), `claims` whose words another only
speaks of, `voice` who speaks where that is not the subject, `speakers` whom it names and `called` what it calls them
(`tellers` where a sentence without marks tells who says so, `roles` by an office alone, which `bearings` and `eastern`
find beside names and `offices` compares, `bearers` what an office is, `epithets` by what somebody
is, `pronouns` by a pronoun, with the `rivals` told of between and their `deeds`, `kin` those close to who spoke, `sex`
whom "she" cannot mean, `senders` by the letter that they sent), `kind` and `reject` what is a clause, a piece of one or
a name, `unsaid` what nobody said, `reported` whose words the mood of reported speech tells of, `relay` the outlet that
passes it on, and `rank` the quotes worth showing.

Languages differ in where they put the speaker: `clauses` reads those that put one beside the verb, `cases` Russian
(with `agreement`, `impersonal`, `citing`, `verbless`, `declension`, `nominatives`, `pasts` and `earlier`), `final`
Korean and Japanese (with `hangul`, `personal`, `korean` and `kana`), and `bare` Chinese (with
`families`).
"""

from bot.core.quotes.extract import extract
from bot.core.quotes.languages.initials import forget
from bot.core.quotes.rank import utterances

__all__ = ["extract", "forget", "utterances"]
