# ruff: noqa: E501
"""Verbs of which a part stands elsewhere in the sentence: „FSB nimmt Verdächtigen fest“, "appeals spying verdict".

Two stars stand for what comes between within the clause; behind a full stop in the form the clause ends. A German
headline puts most of its verbs so: those whose two parts together name an act are here, in the present and the past.
"""

#: Joined to `ACTS`.
APART_ACTS = """
arrest: nimmt ** fest., nehmen ** fest., nahm ** fest., nahmen ** fest.
attack: greift ** an., greifen ** an., griff ** an., griffen ** an.
deny: weist ** zuruck., weisen ** zuruck., wies ** zuruck., wiesen ** zuruck., streitet ** ab., streiten ** ab., stritt ** ab.
charge: klagt ** an., klagen ** an., klagte ** an., charges ** with, charges ** over
accuse: wirft ** vor., werfen ** vor., warf ** vor., warfen ** vor.
deport: weist ** aus., weisen ** aus., wies ** aus., wiesen ** aus., schiebt ** ab., schieben ** ab., schob ** ab.
summon: bestellt ** ein., bestellen ** ein., bestellte ** ein., bestellten ** ein.
cancel: sagt ** ab., sagen ** ab., sagte ** ab., sagten ** ab., call ** off., calls ** off., called ** off.
launch: feuert ** ab., feuern ** ab., feuerte ** ab., feuerten ** ab.
shoot_down: fangt ** ab., fangen ** ab., fing ** ab., fingen ** ab.
crash: sturzt ** ab., sturzen ** ab., sturzte ** ab., sturzten ** ab.
suspend_service: stellt ** ein., stellen ** ein., stellte ** ein., stellten ** ein., setzt ** aus., setzen ** aus., setzte ** aus., setzten ** aus.
resume: nimmt ** wieder auf., nehmen ** wieder auf., nahm ** wieder auf., nahmen ** wieder auf., lauft ** wieder an., laufen ** wieder an., lief ** wieder an.
release: lasst ** frei., lassen ** frei., liess ** frei., ließ ** frei., liessen ** frei., ließen ** frei.
extradite: liefert ** aus., liefern ** aus., lieferte ** aus., lieferten ** aus.
withdraw_troops: zieht ** ab., ziehen ** ab., zog ** ab., zogen ** ab.
resign: tritt ** zuruck., treten ** zuruck., trat ** zuruck., traten ** zuruck.
announce: kundigt ** an., kundigen ** an., kundigte ** an., kundigten ** an.
invite: ladt ** ein., laden ** ein., lud ** ein., luden ** ein.
arrive: kommt ** an., kommen ** an., kam ** an., kamen ** an., trifft ** ein., treffen ** ein., traf ** ein., trafen ** ein.
depart: reist ** ab., reisen ** ab., reiste ** ab., reisten ** ab.
approve: stimmt ** zu., stimmen ** zu., stimmte ** zu., stimmten ** zu., nimmt ** an., nehmen ** an., nahm ** an., nahmen ** an.
postpone: puts ** off., put ** off.
appeal: appeal ** verdict, appeal ** sentence, appeal ** conviction, appeal ** ruling, appeals ** verdict, appeals ** sentence, appeals ** conviction, appeals ** ruling, appealed ** verdict, appealed ** sentence, appealed ** conviction, appealed ** ruling
"""
