"""German."""

from bot.core.quotes.languages.words import Words, either, finite

#: Verbs that form their past with -te, without their ending.
_REGULAR = either(
    "sag|erklär|beton|bekräftig|mein|glaub|hoff|schilder|erzähl|berichte|melde|fordere|forder|verlang|frag|antworte|"
    "erwider|entgegne|ergänz|kommentier|kritisier|lob|würdig|begrüß|verurteil|warn|droh|mahn|versicher|vermute|"
    "bestätig|bedauer|begründe|erwarte|informier|urteil|reagier|äußer|signalisier|verkünde|prophezei|erinner|plädier|"
    "appellier|schimpf|spotte|jubel|skandier|folger|schlussfolger|resümier|analysier|monier|bemängel|beklag|beschwer|"
    "behaupte|argumentier|verteidig|rechtfertig|feier|konstatier|bezweifel|dementier|zitier|bezeichne|formulier|"
    "präzisier|unterstell|attackier|prognostizier|scherz|flüster|murmel|brüll|befürchte|fürchte|bekunde|notier|"
    "twitter|protestier|wünsch|klag|rüg|tadel|garantier|titel|bilanzier|referier|beteuer|charakterisier|definier|"
    "bewerte|beschuldig|wiederhol|spekulier|verdeutlich|unterricht|kontere|wette|gratulier|dank|mutmaß|empör|"
    "entschuldig|wunder|verneine|bejah|interpretier|veröffentlich|bezeug|freu|witzel|höhn|geißel|gelob|poste"
)
#: The other finite forms.
_FINITE = either(
    "sprach|sprachen|spricht|sprechen|schrieb|schrieben|schreibt|schreiben|beschrieb|beschrieben|beschreibt|"
    "beschreiben|hieß es|heißt es|nannte|nannten|nennt|nennen|rief|riefen|ruft|rufen|bat|baten|bittet|bitten|"
    "versprach|versprachen|verspricht|widersprach|widersprachen|widerspricht|seufzt|seufzte|seufzten|flucht|fluchte|"
    "fluchten|wettert|wetterte|wetterten|poltert|polterte|kontert|konterte|"
    "konterten|prahlt|prahlte|lästert|lästerte|befand|befanden|bestritt|bestritten|bestreitet|"
    "bestreiten|unterstrich|unterstreicht|lautet|lautete|lauten|lauteten|verglich|vergleicht|gestand|gesteht|"
    "befahl|befahlen|befiehlt|befehlen|bekannte|bekennt|beschloss|empfiehlt|empfahl|empfehlen|schrie|schrien|denkt|"
    "dachte|findet|fand|fanden|riet|rieten|rät|raten|"
    "verweist|verwies|verwiesen|wirbt|warb|schwor|schwört|erhofft|geht davon aus|ging davon aus|gehen davon aus|"
    "ist der meinung|ist der ansicht|ist der auffassung|ist überzeugt|zeigt sich|zeigte sich|zeigen sich|zeigten sich"
)
#: Verbs that are of speech only with the particle or phrase that ends their clause.
_SPLIT = (
    (r"teil(?:t|te|ten|en)", "mit"),
    (r"füg(?:t|te|ten|en)", "hinzu|an|ein"),
    (r"g(?:ab|aben|ibt|eben)", "an|bekannt|zu|kund|zu bedenken|zu protokoll|zu verstehen|wieder|der hoffnung ausdruck"),
    (r"stell(?:t|te|ten|en)", "fest|klar|in frage|in aussicht"),
    (r"w(?:ies|iesen|eist|eisen)", "hin|zurück|von sich|an"),
    (r"w(?:arf|arfen|irft|erfen)", "vor|ein"),
    (r"f(?:uhr|uhren|ährt|ühr(?:t|te|ten|en))", "aus|an|fort"),
    (r"räum(?:t|te|ten|en)", "ein"),
    (r"deute(?:t|te|ten|n)", "an"),
    (r"kündig(?:t|te|ten|en)", "an"),
    (r"h(?:ob|oben|ebt|eben)", "hervor"),
    (r"m(?:acht|achte|achten|achen)", "deutlich|klar|geltend"),
    (r"brach(?:te|ten)|bring(?:t|en)", "zum ausdruck|vor"),
    (r"l(?:ehnt|ehnte|ehnten|ehnen)", "ab"),
    (r"schl(?:ug|ugen|ägt|agen)", "vor"),
    (r"s(?:etzt|etzte|etzten)", "fort|hinzu"),
    (r"schr(?:änkt|änkte|änkten)", "ein"),
    (r"str(?:ich|ichen|eicht|eichen)", "heraus|hervor"),
    (r"l(?:ässt|ieß|ießen|assen)", "wissen|verlauten|durchblicken|erklären|mitteilen|verbreiten|ausrichten"),
    (r"sicher(?:t|te|ten|n)", "zu"),
    (r"gr(?:iff|iffen|eift|eifen)", "an"),
    (r"f(?:asst|asste|assten)", "zusammen"),
    (r"h(?:ält|ielt|alten|ielten)", r"für|entgegen|vor"),
    (r"r(?:ief|iefen|uft|ufen)", "auf|aus|zu"),
    (r"t(?:rat|raten|ritt|reten)", "ein|entgegen"),
    (r"s(?:ah|ieht|ahen|ehen)", "als|darin|in ih[mnr]|hierin"),
    (r"nahm|nimmt|nahmen", "stellung"),
    (r"pranger(?:t|te|ten|n)", "an"),
    (r"(?:schätz|stuf)(?:t|te|ten|en)", "ein|als"),
    (r"ordne(?:t|te|ten)|ordnen", "ein|als|an"),
    (r"leg(?:t|te|ten|en)", "dar|nahe"),
    (r"vertr(?:itt|at|aten|eten)", "meinung|ansicht|auffassung|these|standpunkt"),
    (r"schlie(?:ßt|ßen)|schloss(?:en)?", "aus"),
    (r"w(?:andte|andten|endet|enden)", "ein"),
)
#: … and the forms that they have where they are written in one word.
_JOINED = either(
    "mitteilte|mitteilten|mitteilt|mitteilen|mitgeteilt|hinzufügte|hinzufügten|hinzufügt|hinzugefügt|angab|angaben|"
    "angibt|angegeben|bekanntgab|bekanntgegeben|bekannt gab|bekannt gegeben|zugab|zugegeben|feststellte|feststellten|"
    "feststellt|festgestellt|klarstellte|klargestellt|hinwies|hinwiesen|hinweist|hingewiesen|zurückwies|zurückgewiesen|"
    "vorwarf|vorgeworfen|eingeworfen|ausführte|ausführten|ausführt|ausgeführt|einräumte|einräumt|einräumen|eingeräumt|"
    "ankündigte|ankündigten|ankündigt|angekündigt|hervorhob|hervorgehoben|deutlich gemacht|klar gemacht|klargemacht|"
    "ablehnte|abgelehnt|vorschlug|vorgeschlagen|zusagte|zusicherte|zugesagt|zugesichert|ausgesagt|angegriffen|"
    "zusammengefasst|ausgerufen|aufgerufen|entgegengetreten|eingeschätzt|eingestuft|dargelegt|ausgeschlossen"
)
#: A door is closed as well, but not right behind marks.
_CONCLUDES = r"schloss(?<!\w schloss)(?<![\w)], schloss)|schließt(?<!\w schließt)(?<![\w)], schließt)"
#: Participles of verbs without -t.
_PARTICIPLES = (
    rf"ge(?:{_REGULAR})e?t|gesprochen|geschrieben|beschrieben|gerufen|gebeten|versprochen|widersprochen|bestritten|"
    r"unterstrichen|verglichen|gestanden|bekannt|zitiert|geheißen|gedacht|empfohlen|verwiesen|geschworen|gewarnt|"
    r"befohlen"
)
#: A full stop that ends no sentence: "15.30 Uhr", "Prof. Dr. Kern".
_NO_END = r"\.(?:\b|(?<= dr\.)|(?<= prof\.))"
#: A verb and what ends its clause; a comma may stand between them, the end of the sentence not.
_SPLIT_CUES = "|".join(
    rf"(?:{verb})(?=(?: [^.;:!?„“\n]{{1,120}}(?:{_NO_END}[^.;:!?„“\n]{{1,40}}){{0,2}})? (?:{particles})(?![\w-]))"
    for verb, particles in _SPLIT
)
_ADVERBS = either(
    "auch|noch|nur|schon|einst|jüngst|kürzlich|bereits|zudem|außerdem|ferner|weiter|weiterhin|ebenfalls|ebenso|dann|"
    "danach|später|zuvor|"
    "vorher|heute|gestern|vorgestern|morgen|nun|jetzt|damals|dort|hier|dabei|dazu|hierzu|dagegen|darauf|daraufhin|"
    "zugleich|gleichzeitig|unterdessen|indes|indessen|derweil|wörtlich|allerdings|hingegen|sich|nicht|nie|wohl|"
    "besonders|insbesondere|zunächst|zuletzt|erst|erneut|wieder|immer|oft|also|dies|deshalb|daher|darum|sogar|selbst|"
    "zwar|eher|sehr|kurz|abschließend|anschließend|einmal|schließlich|offen|öffentlich|mehrfach|lediglich|wiederholt|"
    "ähnlich|darin|hinzu|daran|davon|damit|darüber|darunter|dadurch|hierin|so"
)
_DAY = r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag"
_HAVE = (
    r"ha(?:t|ben|tte|tten|be)|hätten?|wird|werden|wurden?|worden|würden?|sei|seien|ist|sind|war|waren|muss|musste|"
    r"müssen|mussten|kann|konnte|können|konnten|soll|sollen|sollte|sollten|darf|durfte|möchte|mag|wollen|wollten"
)

#: What nouns for those who hold an office end with, by their endings.
_OFFICES = either(
    "präsident|minister|sprecher|kanzler|chef|leiter|vorsteher|direktor|politiker|kommissar|sekretär|"
    "botschafter|richter|anwalt|anwält|bürgermeister|senator|gouverneur|vertreter|berater|trainer|manager|"
    "forscher|professor|wissenschaftler|führer|gründer|inhaber|papst|bischof|könig|prinz|fürst|sänger|"
    "schauspieler|regisseur|autor|schriftsteller|spieler|kapitän|fahrer|ermittler|inspektor|ökonom|"
    "historiker|astronom|physiker|biolog|psycholog|soziolog|meteorolog|geolog|ingenieur|koordinator|"
    "redakteur|reporter|moderator|machthaber|premier|general|oberst|rechtler|kritiker|schützer|händler|"
    "unternehmer|künstler|musiker|dichter|philosoph|premierminister|arzt|ärzt|träger|meister|sieger|"
    "pfarrer|pastor|intendant|dirigent|präsidiumsmitglied|mitglied|mitarbeiter"
)
_BEARERS = either(
    "vorsitzende|zeuge|abgeordnete|beauftragte|angehörige|bevollmächtigte|vorstand|experte|kollege|diplomat|"
    "analyst|journalist|korrespondent|kandidat|polizist|spezialist|aktivist|jurist|bundesrat|stadtrat|"
    "staatsrat|assistent|präsidentin|general|admiral|star|abt|graf|zar|kaiser"
)
#: Participles of verbs with which somebody hears or something is said, and the agent speaks.
_HEARD = (
    "gewarnt|informiert|unterrichtet|aufgefordert|ermahnt|gemahnt|erinnert|beschuldigt|kritisiert|gelobt|bezeichnet|"
    "beschrieben|gewürdigt|beschimpft|belehrt|angewiesen|verurteilt|hingewiesen|zurechtgewiesen|gerügt|mitgeteilt|"
    "versichert|bedroht|vorgeworfen|gesagt|erklärt|geäußert|behauptet|erhoben|gefordert|vorgeschlagen|angekündigt|"
    "bestätigt|betont|geschrieben|dargestellt|gefeiert"
)

#: Offices of those who are called politicians.
_POLITICIAN = r"minister|abgeordnet|senator|präsident|kanzler|chef|vorsitz|sprecher|bürgermeister|fraktion|partei"

DE = Words(
    heard=rf"(?:wurden?|wird|werden|ist|sind|war|waren)(?=[^,.;:„“»«]{{0,80}} (?:{_HEARD})(?: worden)?:|"
    # Behind a comma stands what the agent wants or thinks, whatever they do: "von X durchquert, um auf „…“".
    r"[^,.;:„“»«]{0,80} (?!empfangen|\w*gefragt|interviewt|eingeladen)(?:\w+t|\w+en)(?: worden)?,|"
    r"[^,.;:„“»«]{0,80} mit (?:den|diesen) [Ww]orten \w+:|"
    r"[^,.;:„“»«]{0,80} als\s*\Z)",
    agent=r"vo[nm]",
    passes_on=r"zitier(?:t|te|en|ten)(?= [^.,;:„“»«\n]{1,60} (?:mit de(?:n worten|r aussage|m satz)|wie folgt)\b)",
    cites=(
        r"(?<!zu )(?<!nicht )zitier(?:en|end|t|te|ten)(?! (?:von|nach))|"
        r"(?:unter berufung|mit verweis|unter hinweis) auf"
    ),
    relay=r"(?:zitiert|verbreitet|veröffentlicht|berichtet|gemeldet) von",
    according=(
        r"(?:heißt|hieß) es(?: dazu| weiter| wörtlich)? (?:in|im|auf|aus|von|vom|bei)(?: de[mr]| eine[mr])?|"
        r"laut(?: (?:eine|de|seine|ihre|diese)m)?|gemäß|"
        r"nach (?:den )?(?:angaben|worten|aussagen?|ansicht|meinung|auffassung|einschätzung|darstellung|"
        r"überzeugung|informationen|berichten)(?: von| vom| des| eines)?|(?:aus|nach) (?:der )?sicht(?: von| vom)?|"
        r"(?:in|mit) den worten(?: von| vom)?|so|"
        r"unter berufung auf"
    ),
    according_after=r"zufolge|zu folge",
    relative=(
        # What no noun can follow is no article: "ein Diplomat, der um Geduld bat".
        r"welche[rs]?|(?<=, )(?:der|die|das)(?= (?:in|im|am|an|auf|aus|bei|beim|mit|nach|zu|zum|zur|für|über|unter|"
        r"gegen|durch|um|ohne|vor|seit|wegen|nicht|sich|auch|noch|er|sie|es|ich|wir|man|den|dem)\b)"
    ),
    cue=rf"{_SPLIT_CUES}|{_REGULAR}(?:e?te?n?|e?n|e)|{_FINITE}|{_JOINED}|{_PARTICIPLES}|{_CONCLUDES}",
    participle=rf"zu {_REGULAR}e?n|(?:{_REGULAR}e?n|sprechen|rufen|schreiben|hinweis|nennen)d",
    that=r"dass|daß|ob|warum|weshalb|was|wieso",
    clause=(
        r"während|nachdem|bevor|weil|da|obwohl|wenn|als(?= (?:er|sie|der|die|das|es)\b)|damit|sodass|falls|bis|wo|wobei"
    ),
    like=r"wie(?! folgt)|als",
    conjunction=r"und|aber|oder|sondern|denn|sowie|doch|jedoch",
    of=r"des|eines|von|vom",
    preposition=(
        # … not of whom "laut" tells that they say so.
        r"(?<!laut )(?<!gemäß )d(?:er|em|en)"
        r"(?= (?:nachrichtenagentur|agentur|zeitung|tageszeitung|presse|deutschen presse|zeitschrift)\b)|"
        r"in|im|ins|an|am|auf|aus|bei|beim|mit|nach|zu|zum|zur|für|über|unter|gegen|durch|um|ohne|vor|zwischen|seit|"
        r"gegenüber|wegen|trotz|angesichts|anlässlich|hinter|neben|aufgrund|innerhalb|außerhalb|per|bezüglich|"
        r"hinsichtlich|infolge|dank|entgegen|statt|anstatt|vorm|übers|fürs|ans|"
        # Whom these point at is an object, wherever it stands.
        r"de[mn]|eine[mn]|seine[mn]|ihre[mn]|ih[mn]|diese[mn]|keine[mn]|unsere[mn]|jede[mn]"
    ),
    office=(
        rf"[\w-]*(?:{_OFFICES}(?:s|es|en|e|n|in|innen)?|{_BEARERS}(?:[nrs]|in|en)?)|"
        r"herrn?|frau|familie|firma"
    ),
    pronoun=r"er|sie|es|ich|wir|man|dieser|diese|jener|letzterer|letztere|beide|niemand|jemand|alle|viele|einige",
    determiner=(
        r"der|die|das|deren|dessen|ein|eine|einer|sein|seine|seiner|ihr|ihre|ihrer|dieser|diese|dieses|"
        r"mehrere|zwei|drei|kein|keine|unser|unsere|jede[rs]?"
    ),
    adverb=(
        r"(?:wenige |einige )?(?:augenblick|sekunde|minute|stunde|tag|woche|monat|jahr)e?n? "
        r"(?:später|zuvor|danach|darauf|vorher)|"
        rf"mit (?:den|folgenden) worten|wie folgt|{_ADVERBS}|"
        r"\w+(?:weise|seits|falls|mals|dings|(?:ier|schränk|schließ|fass)end)|"
        rf"{_DAY}(?:abend|morgen|nachmittag)?|{_HAVE}"
    ),
    title=r"Dr\.|Prof\.|St\.|Sir",
    gesture=r"nickte?|lächelte?|lachte?|seufzte?|schüttelte? den kopf|zuckte? (?:mit den|die) (?:schultern|achseln)",
    bare=r"\w+en",
    question=r"\bauf die (?:\w+ )?frage(?:, (?:ob|wann|warum|wie) [^,.:;]*)?,?\s*$|\bgefragt, ob [^,.:;]*$",
    no_one=r"niemand|kein(?:e|er|es)?",
    plain=(
        r"sag(?:t|te|ten|en)|gesagt|spr(?:icht|ach|achen)|gesprochen|nann?te(?:n)?|nenn(?:t|en)|genannt|"
        r"bezeichne(?:t|te|ten)|"
        r"schr(?:eibt|ieb|ieben)|geschrieben|behaupte(?:t|te|ten)|verspr(?:icht|ach|ochen)|erwähn(?:t|te)|r(?:uft|"
        r"ief)|gerufen"
    ),
    negated=r"\b(?:nicht|nie|niemals|keineswegs)(?: (?:so|direkt|öffentlich|offen))? \w+$",
    negated_behind=(
        r"(?: \w+){0,3}? (?:nicht|nie|niemals|keineswegs)\b"
        r"(?! (?:nur|allein|zuletzt|ohne|ganz|eben|gerade|minder|weniger|mehr))(?![^„“»«]* sondern)"
    ),
    conditional=r"(?:^|[,;] )(?:wenn|falls|sofern|sollte) [^,;:]{1,60}(?<!te)(?<!ten)(?<!sprach)(?<!rief)$",
    hearsay=(
        r"\baus (?:(?:der|dem|den) )?(?P<who>[A-ZÄÖÜ][\w-]+(?: (?:der|des) [A-ZÄÖÜ][\w-]+)?) (?:\w+ ){0,2}?"
        r"h(?:eiße?t?|ieß) es$"
    ),
    would=r"(?:könnten?|würden?|dürften?)\b[^.,:;„“»«]{0,60} \w+en$",
    people=(
        r"mann|frau|junge|mädchen|vater|mutter|sohn|tochter|bruder|schwester|witwer?|(?:bauer|anwohner|"
        r"einwohner|bewohner|soldat|matrose|arbeiter|fahrer|lehrer|schüler|student|tourist|besucher|"
        r"überlebender?|zeuge|händler|fischer|arzt|gefangener?|nachbar|schriftsteller|sänger|schauspieler|"
        r"spieler|pilot|docker)(?:in)?|passagier|flüchtling"
    ),
    feminine=r"sie|frau|letztere|(?![dkms]?ein$)\w+in|die|eine",
    masculine=r"er|herrn?|letzterer|der|ein",
    plural=r"wir|beide|mehrere",
    goes_on=r"füg(?:te|t)(?: \w+)? hinzu|fügte|fügt|ergänzte|ergänzt|fuhr|fährt|schloss|schließt",
    replies=r"antworte(?:te)?t?|erwiderte?t?|entgegnete?",
    reply_of=r"Die (?:Antwort|Erwiderung|Replik) von (?P<who>[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+){0,3})",
    inscription=(
        r"inschrift|aufschrift|plakat|transparent|banner|schild|tafel|parole|aufkleber|motto|graffito|grabstein|"
        r"spruchband"
    ),
    tells_more=r"präzisierte?",
    went=(
        r"besuchte|besichtigte|inspizierte|reiste|flog|landete|nickte|applaudierte|"
        r"(?:hat|ist)(?= [^.,;:]*(?:besucht|besichtigt|inspiziert|gereist|eingetroffen|angekommen|gelandet)\s*$)"
    ),
    # The infinitive ends the clause.
    to_come=(
        r"(?:wird|soll)(?= [^.,;:]*\b(?:besuchen|besichtigen|inspizieren|reisen|fliegen|kommen|eintreffen|ankommen|"
        r"treffen|empfangen|teilnehmen|eröffnen|unterzeichnen|erwartet)\s*$)"
    ),
    perhaps=r"(?:wird|soll|will|möchte|könnte|dürfte|kann|muss)(?= .*n\s*$)",
    outlet=(
        r"(?:nachrichten)?agentur|bericht|mitteilung|pressemitteilung|erklärung|zeitung|tageszeitung|sender|magazin|"
        r"nachrichtenmagazin|blatt|zeitschrift|meldung|artikel|rundfunk|website|webseite|schreiben|dokument"
    ),
    letter=r"\w*brief(?:es?|s)?|\w*schreibens?|\w*botschaft|\w*telegramms?|beileid|glückwünsche\w*|gratulierte?|erklärung|stellungnahme",
    sends=r"(?:ge|ver|über)?(?:schickte?|sandte?|schickt|sandt)|(?:ge)?schrieb(?:en)?|übermittelte?|richtete|gerichtet|veröffentlichte?|gratulierte?|sprach|gesprochen",
    sender=r"von|vom|des|der",
    label=(
        r"(?:so ?genannte[rnms]?|angebliche[rnms]?|vermeintliche[rnms]?|selbsternannte[rnms]?|namens|genannt|titel|"
        r"motto|stück|film|buch|album|lied|song|roman|zeitung|zeitschrift|"
        r"magazin|schiff|operation|aktion|projekt|programm|sendung|serie|band|gruppe|begriff|wort|bezeichnung|"
        r"nachrichtenmagazin|tageszeitung|kampagne|mission|preis|orden|spiel|ausstellung|oper|drama|name[ns]?|"
        r"getauft auf|firma|marke|stiftung|raumsonde|schlagwort|(?:spitz|kampf|deck|ruf|code)name[n]?)"
    ),
    finite=finite(
        r"ist|sind|war|waren|wird|werden|wurden?|hat|haben|hatten?|kann|können|konnten?|muss|müssen|soll|sollen|darf|"
        r"dürfen|will|wollen|bleibt|bleiben|gibt|geht|braucht|brauchen",
        r"ich|wir|er|es|sie|das ist",
    ),
    # A title does not follow "a".
    predicate=r"als|ist|sind|war|waren|sei|seien|vor|eine?[nmrs]?",
    naming=r"(?:nenn|nann|bezeichn|titul|beschimpf|würdig|w(?:arf|irft|erf))\w*",
    reported=(
        r"sei|seien|habe|hätten?|werde|würden?|müssen?|müsse|könne|solle|dürfe|wolle|gebe|gehe|stehe|liege|komme|"
        r"bleibe|"
        r"lasse|mache|finde|brauche|sehe|halte|gehöre|wisse|handle|handele|bestehe|bedeute|zeige|drohe|gelte|fehle|"
        r"nehme|bekomme|treffe|führe|verstoße|bringe|helfe|verfüge|wäre|wären|käme|gäbe|könnten?|müssten?"
    ),
    names_one=r"der|die|das|des|dem|den|vom|im|am|beim|zum|zur",
    verb_second=True,
    split=(*_SPLIT, (r"ha(?:t|be|ben|tten?)", "genannt")),
    noun_follows=r"der|die|das|ein|eine|einer|eines|des|dem|den|einem|einen|vom|im|am|beim|zum|zur|sein\w*|ihr\w*|diese\w*|kein\w*",
    office_ending=r"innen|in|[ns]|en|es",
    office_of_woman=r"\w{3}(?<!erm)in",
    definite=r"der|die|das",
    of_state=r"(?:\w+)?(?:präsident|minister|kanzler)(?:in)?|premier|könig(?:in)?|regierungschef(?:in)?|kandidat(?:in)?",
    other_office=r"(?:ehemalig|früher|stellvertretend|damalig|einstig|künftig|designiert|vorig)e[rnms]?|vize|ex|alt|unter",
    same_office={
        "rathauschef": "bürgermeister",
        "rathauschefin": "bürgermeisterin",
        "chefdiplomat": "außenminister",
        "chefdiplomatin": "außenministerin",
        "ressortchef": "minister",
        "ressortchefin": "ministerin",
        "parlamentarier": "abgeordnete",
        "parlamentarierin": "abgeordnete",
    },
    honorific="Kollege|Kollegin|Amtskollege|Amtskollegin|Stellvertreter|Stellvertreterin",
    address=r"Dr\.?|Prof\.|Herrn?|Frau",
    theirs=r"seine?|ihre?",
    close_women=(
        r"(?:groß)?mutter|tochter|schwester|(?:ehe)?frau|witwe|tante|oma|nichte|enkelin|(?:nachbar|freund|"
        r"stellvertreter|partner|assistent|anwält|chef)in|"
        r"kollegin"
    ),
    close_men=(
        r"(?:groß)?vater|sohn|bruder|(?:ehe)?mann|onkel|opa|neffe|enkel|nachbar|freund|stellvertreter|"
        r"partner|assistent|anwalt|chef|kollege"
    ),
    seasoned=r"erfahrene|langjährige|altgediente|gestandene|fdp|afd|csu|spd|cdu|bsw|grunen|linken",
    aged=r"\d+-j[aä]hrige",
    epithets={
        "politiker": _POLITICIAN,
        "politikerin": _POLITICIAN,
        "diplomat": r"botschafter|gesandt|konsul|außen|foreign|mfa",
        "diplomatin": r"botschafter|gesandt|konsul|außen|foreign|mfa",
    },
    held_by={
        "kim-jong-un": "nordkoreanischer machthaber|nordkoreanische machthaber",
        "putin": "russische präsident|russischer präsident|kremlchef",
        "kcna": (
            "nordkoreanische staatsagentur|nordkoreanische nachrichtenagentur|"
            "amtliche nordkoreanische nachrichtenagentur"
        ),
    },
    denial=r"bestritt\w*|bestreit\w*|bestritten|dementier\w*|leugne\w*|verneint\w*",
    topic="munition|soldat|satellit|milit|russ|raket|waffen|krieg|atom|nuklear|sanktion|vertrag|bündnis|armee|droh",
    stance="wir|ich|nicht|muss",
)
