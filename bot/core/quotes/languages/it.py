"""Italian: the common verbs of speech."""

from bot.core.quotes.languages.words import Words, either, finite

#: Verbs in -are, without their ending.
_ARE = either(
    "dichiar|afferm|annunci|precis|assicur|sottoline|ricord|insist|denunci|conferm|comment|osserv|not|critic|accus|"
    "chiam|raccont|grid|argoment|minacci|consider|cit|pubblic|raccomand|ribad|esclam|confess|"
    "parl|domand|rivel|avvis|motiv|ironizz|spieg|indic|inform|segnal|evidenzi|rimarc|contest|replic|invoc|auspic|"
    "protest|obiett|minimizz|scherz|sospir|mormor|sussurr|url|sbott|sentenzi|narr|deplor|proclam|rilanci|incalz|twitt|"
    "lament|valut|defin|avanz|azzard|pens|sper|giur|ringrazi|elogi|rassicur|stigmatizz|specific|puntualizz|tuon|attacc"
)
_PAST = (
    "detto|risposto|aggiunto|avvertito|promesso|proseguito|concluso|scritto|riconosciuto|smentito|ammesso|descritto|"
    "definito|riferito|ribadito|chiesto|sostenuto|ripetuto|espresso|chiarito|esortato|reso noto|fatto sapere|letto|"
    "replicato|garantito|negato|deciso|continuato|insistito|insinuato|suggerito|ribattuto|ammonito|messo in guardia|"
    "riassunto|fatto notare|postato|"
    "tagliato corto|lasciato intendere|condannato|bollato|tacciato|invitato|respinto"
)
_FINITE = (
    "direbbe|direbbero|risponderebbe|risponderebbero|scriverebbe|"
    "ribatte|ribattono|ribatté|ritiene|ritengono|ammonisce|insiste|insistono|insistette|suggerisce|concede|prevede|"
    "teme|temono|"
    "fa notare|fanno (?:notare|sapere)|taglia corto|mette in guardia|"
    "dice|dicono|disse|dissero|diceva|risponde|rispose|aggiunge|aggiunse|avverte|avvertì|promette|prosegue|conclude|"
    "scrive|scrivono|scrisse|riconosce|smentisce|ammette|descrive|definisce|riferisce|ribadisce|chiede|sostiene|"
    "sostengono|ripete|esprime|chiarisce|esorta|fa sapere|nega|si legge|continua|respinge|respinse"
)
_DAY = r"lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|ieri|oggi|domani"
_HAVE = r"(?:ha|hanno|aveva|avevano|è|abbia|avrebbe)"
_POST = (
    r"(?:vice|ex)?-?(?:president[ei]|presidentessa|ministr[oa]|cancelliere|segretari[oa]|senat(?:ore|rice)|deputat[oa]|"
    r"govern(?:atore|atrice)|generale|ammiraglio|colonnello|capitano|comandante|sindac[oa]|ambasci(?:atore|atrice)|"
    r"dirett(?:ore|rice)|professor(?:e|essa)|portavoce|capo|leader|commissari[oa]|procurat(?:ore|rice)|giudice|"
    r"avvocat[oa]|analista|espert[oa]|ricercat(?:ore|rice)|consiglier[ea]|inviat[oa]|funzionari[oa]|diplomatic[oa]|"
    r"fondat(?:ore|rice)|economista|storic[oa]|giornalista|scienziat[oa]|membro|rappresentante|responsabile)"
)
_ADVERBS = rf"anche|inoltre|poi|ancora|già|infine|intanto|così|non|sempre|{_DAY}|\w+mente|di nuovo|per la prima volta"

IT = Words(
    heard=r"(?:avvertit|avvisat|informat|accusat|criticat|definit|esortat|elogiat|condannat|descritt|ringraziat|minacciat)[oaie]",
    be=r"(?:stat[oaie]|viene|venne|vengono|vennero) (?:\w+mente )?",
    agent=r"da(?:l|lla|i|gli|lle)?",
    asked=r"(?:interrogat|intervistat|accolt|ricevut|invitat|salutat)[oaie]",
    wording=r"con (?:le|queste) parole",
    cites=r"(?<!non )cit(?:a|ando|ava|ò)",
    relay=r"(?:citat|riportat|riferit|pubblicat|diffus)[oaie] (?:da(?:l|lla|ll['’])?)",
    according=r"secondo|a detta di|ad avviso di|stando a|per(?= )|nelle parole di|citando",
    relative=r"che(?= ha)|il quale|la quale|cui",
    cue=(
        rf"(?:l['’]|lo |la |gli |le |si |ne |ci )?{_HAVE}(?: (?:{_ADVERBS}))*"
        rf" (?:{_ARE}at[oaie]|{_PAST})|(?:{_ARE})(?:a|ano|ava|ò|arono)|{_FINITE}"
    ),
    participle=rf"{_ARE}ando|dicendo|aggiungendo|scrivendo|promettendo|chiedendo|definendo|ribadendo",
    that=r"che|se|come|perché",
    clause=r"mentre|quando|dopo che|prima che|poiché|perché|dove|anche se|affinché",
    like=r"come",
    conjunction=r"e|ed|ma|o|oppure|né",
    of=r"di|del|dello|della|dell['’]|dei|degli|delle|d['’]",
    preposition=(
        r"a(?! sua volta)|al|allo|alla|all['’]|ai|agli|alle|in|nel|nello|nella|nell['’]|nei|negli|nelle|da|dal|dalla|"
        r"dall['’]|dai|dalle|con|su|sul|sulla|sull['’]|sui|sulle|per|tra|fra|verso|contro|durante|dopo|prima|senza|"
        r"presso|davanti"
    ),
    pronoun=r"egli|lui|lei|loro|essi|esse|io|noi|quest['’]ultimo|quest['’]ultima",
    determiner=r"il|lo|la|l['’]|i|gli|le|un|uno|una|un['’]|questo|questa|quel|quella|suo|sua|suoi|sue|alcuni|alcune|due|tre",
    adverb=(
        r"(?:poch[ie] |alcun[ie] )?(?:istant[ei]|second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) "
        rf"(?:più tardi|(?:dopo|prima)(?=,))|poco (?:più tardi|(?:dopo|prima)(?=,))|{_ADVERBS}"
    ),
    question=r"\balla domanda(?:,? se [^,.:;]*)?,?\s*$|\b(?:interrogat|interpellat)[oaie] (?:su )?se [^,.:;]*$",
    hearsay=(
        r"\bdal(?:la |lo |l[’']| )(?P<who>[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?|"
        r"(?:governo|ministero|partito|sindacato|palazzo|procura|ambasciata|presidenza|opposizione)(?: [\w-]+)?) "
        r"(?:\w+ )?(?:(?:fanno|hanno fatto) (?:sapere|notare)|[a-zà-ÿ]+(?:[ae]no|ono))$"
    ),
    no_one=r"nessun[oa]?",
    plain=(
        r".*\b(?:detto|dic(?:e|ono|eva)|disse|parl\w+|chiam\w+|defin\w+|scri(?:tto|ve|vono|sse)|prome\w+|afferm\w+|"
        r"assicur\w+|"
        r"annunci\w+)"
    ),
    negated=r"\bnon (?:(?:lo|la|gli|le|si|ne|ci|ha|hanno|aveva|mai|più|ancora) )*(?:l[’'])?(?:ha |aveva )?\w+$",
    recalls=r"mostra(?:no|to|va)?|sentito|visto|ripreso",
    bare=r".*rebbe(?:ro)?",
    would=r"rebbe(?:ro)?$",
    title=r"Sig\.|Sig\.ra|Dott\.|Dott\.ssa|On\.|Mons\.",
    people=(
        r"uomo|donna|ragazz[oa]|bambin[oa]|padre|madre|figli[oa]|fratello|sorella|moglie|marito|vedov[oa]|"
        r"agricoltore|contadin[oa]|abitante|residente|soldato|marinaio|operai[oa]|lavorat(?:ore|rice)|autista|"
        r"insegnante|studente(?:ssa)?|turista|passegger[oa]|superstite|testimone|rifugiat[oa]|commerciante|"
        r"pescatore|medico|infermier[ea]|prigionier[oa]|vittima|vicin[oa]|scritt(?:ore|rice)|cantante|"
        r"att(?:ore|rice)|giocat(?:ore|rice)|pilota|minatore"
    ),
    feminine=r"lei|la|una|signora|quest['’]ultima|portavoce donna",
    masculine=r"egli|lui|il|un|al|del|signor|quest['’]ultimo",
    plural=r"loro|essi|esse|noi|i|gli|suoi|sue|alcuni|alcune|due|tre",
    goes_on=r"(?:ha|aveva)(?: \w+)? (?:aggiunto|continuato|proseguito|concluso)|aggiunge|aggiunse|continua|"
    r"continuò|prosegue|proseguì|conclude|concluse",
    replies=r".*(?:rispo|replic|ribatt).*",
    reply_of=r"La (?:risposta|replica) di (?P<who>[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+){0,3})",
    inscription=(r"iscrizione|targa|striscione|cartello|scritta|slogan|motto|epitaffio"),
    tells_more=r"(?:ha|aveva)(?: \w+)? precisato|precis[aò]",
    went=r"ha (?:visitato|ispezionato|annuito|ascoltato|applaudito)|è (?:arrivat|giunt|partit|atterrat)[oa]|visitò|"
    r"ispezionò|arrivò|annuì|ascoltò|applaudì",
    to_come=(
        r"visiterà|ispezionerà|incontrerà|arriverà|partirà|volerà|riceverà|parteciperà|firmerà|inaugurerà|si recherà|"
        r"andrà (?:a|in)|è attes[oa] (?:a|in)|"
        r"(?:deve|dovrebbe) (?:visitare|ispezionare|incontrare|arrivare|partire|ricevere|partecipare|"
        r"firmare|inaugurare|recarsi)"
    ),
    perhaps=(
        r"(?:non )?(?:si |lo |la |ne )?(?:\w+rà|sta per|(?:deve|dovrebbe|può|potrebbe|vuole|intende|conta di|spera di)"
        r"(?= \w+[aei]r))"
    ),
    drops_subject=True,
    judges=r"(?:lo |la |li |le )?(?:consider|ritien|ritenev|giudic|reput)\w*",
    outlet=r"agenzia|giornale|quotidiano|emittente|comunicato|nota|rapporto|articolo|rivista|settimanale|testata|sito",
    letter=r"letter[ae]|messaggi[o]?|telegramm[ai]|missiva|congratulazioni|condoglianze|comunicato|dichiarazione",
    sends=r"inviato|invia|inviò|mandato|spedito|scritto|indirizzato|diffuso|pubblicato|trasmesso|espresso",
    sender=r"di|del|da|dal|da parte di",
    incise=(
        rf"(?:{_HAVE} (?:{_ARE}at[oaie]|{_PAST})|(?:{_ARE})a|{_FINITE}) "
        r"(?:(?:(?:il|lo|la|l[’']|un|una|i)[ ]?(?:[a-zà-ÿ’'-]+ ){0,5})?[A-ZÀ-Ý][\w’'-]+(?: [A-ZÀ-Ý][\w’'-]+){0,3}"
        rf"|(?:il|lo|la|l[’']|un|una|i)[ ]?(?:[a-zà-ÿ’'-]+ ){{0,2}}?{_POST}(?: [a-zà-ÿ’'-]+){{0,5}})"
    ),
    label=(
        r"(?:cosiddett[oaie]|soprannominat[oaie]|intitolat[oaie]|denominat[oaie]|chiamat[oaie]|nominat[oaie]|film|"
        r"libro|"
        r"canzone|romanzo|album|giornale|rivista|programma|serie|mostra|nave|operazione|parola|termine|espressione|"
        r"titolo)"
    ),
    naming=r".*(?:chiam|defin|boll|tacci)\w*",
    office_ending=r"essa|t?rice|t?ore|[aeoi]",
    office_of_woman=r"essa|rice|ata|aca|tra|ica|erta",
    office_first=True,
    of_state=r"president[ei]|presidentessa|ministr[oa]|cancelliere|premier|segretari[oa]|leader|re|regina|candidat[oa]",
    other_office=r"ex|vice|precedente|allora|prim[oa]|aggiunt[oa]|futur[oa]|omolog[oa]|candidat[oa]",
    of_what=r"\w+(?:ese|an[oa]|in[oa])|russ[oa]|grec[oa]|turc[oa]|tedesc[oa]|spagnol[oa]|\w+(?:ale|aria|ario)",
    same_office={
        "primo cittadino": "sindaco",
        "prima cittadina": "sindaca",
        "magistrato": "procuratore|giudice",
        "parlamentare": "deputato|senatore",
    },
    honorific="collega|omologo|omologa|vice",
    post=_POST,
    name_office=r"(?:Vicep|P)residente|(?:Vicem|M)inistr[oa]",
    finite=finite(
        r"è|sono|era|erano|sarà|saranno|ha|hanno|aveva|può|possono|deve|devono|va|vanno|vuole|vogliono|resta",
        r"io|noi|c[’']è|siamo|abbiamo|vogliamo|dobbiamo|possiamo|non \w+(?:iamo|emo|ranno)",
    ),
    definite=r"il|lo|la|l['’]",
    indefinite=r"un|una|un['’]",
    theirs=r"suo|sua|il suo|la sua|il loro|la loro",
    close_women=(
        r"madre|nonna|figlia|sorella|moglie|vedova|zia|vicina|amica|compagna|avvocata|collega|vice|"
        r"assistente"
    ),
    close_men=(r"padre|nonno|figlio|fratello|marito|zio|vicino|amico|compagno|avvocato|collega|vice|assistente"),
    seasoned=r"espert[oa]|veteran[oa]|navigat[oa]|consumat[oa]",
    aged=r"\d+enne|(?:trent|quarant|cinquant|sessant|settant|ottant)enne",
    epithets={
        "diplomatico": r"ambasc|inviat|console|esteri|foreign|mfa",
        "diplomatica": r"ambasc|inviat|console|esteri|foreign|mfa",
        "funzionario": r".",
        "funzionaria": r".",
    },
    held_by={
        "kim-jong-un": "leader nordcoreano|dittatore nordcoreano",
        "putin": "presidente russo|leader russo",
    },
    denial=r"nega\w*|smenti\w*|respin\w*",
)
